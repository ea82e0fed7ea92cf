// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/FindingJson.h"

#include "ui/text/CertificateText.h"
#include "ui/text/LintText.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ctl {

void writeFinding(JsonWriter &json, const lint::Finding &finding, qsizetype item)
{
    json.beginObject();
    json.member("id"_L1, finding.id);
    json.member("severity"_L1, lint::severityName(finding.severity));
    json.member("role"_L1, lint::roleName(finding.role));
    json.memberStrings("platforms"_L1, lint::platformNames(finding.platforms));
    json.member("item"_L1, qint64(item));
    json.member("field"_L1, finding.field);
    json.key("offset"_L1);
    if (finding.range.isValid())
        json.value(qint64(finding.range.offset));
    else
        json.null();
    json.key("length"_L1);
    if (finding.range.isValid())
        json.value(qint64(finding.range.length));
    else
        json.null();
    const ui::LintText text = ui::LintText::of(finding);
    json.member("message"_L1, text.title);
    json.member("reason"_L1, text.reason);
    json.member("fix"_L1, text.fix);
    json.memberStrings("arguments"_L1, finding.arguments);
    json.member("source"_L1, QString::fromLatin1(finding.source));
    json.endObject();
}

QString findingText(const lint::Finding &finding, const QString &object)
{
    const ui::LintText text = ui::LintText::of(finding);
    QString lines =
            u"  %1  %2  %3\n"_s.arg(ui::LintText::severity(finding.severity), finding.id, object);
    lines += u"    %1\n"_s.arg(text.title);
    if (!text.reason.isEmpty())
        lines += u"    %1\n"_s.arg(text.reason);
    if (!text.fix.isEmpty())
        lines += u"    %1\n"_s.arg(text.fix);
    return lines;
}

bool hasErrors(const QList<lint::Finding> &findings)
{
    return std::any_of(findings.cbegin(), findings.cend(), [](const lint::Finding &found) {
        return found.severity == lint::Severity::Error;
    });
}

QString displayName(const pki::Item &item)
{
    if (item.certificate)
        return ui::CertificateText::displayName(*item.certificate);
    if (item.csr)
        return item.csr->subject.displayName();
    if (item.crl)
        return item.crl->issuer.displayName();
    return pki::itemTypeName(item.type);
}

} // namespace sekisho::ctl
