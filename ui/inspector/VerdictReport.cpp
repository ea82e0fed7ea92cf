// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/VerdictReport.h"

#include "ui/text/CertificateText.h"
#include "ui/text/DateText.h"
#include "ui/text/LintText.h"
#include "ui/text/VerdictText.h"

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

VerdictReport::VerdictReport(const pki::CertificateDetails &certificate,
                             const lint::Verdict &verdict, const QDateTime &day)
    : m_certificate(certificate)
    , m_verdict(verdict)
    , m_day(day)
{
}

QString VerdictReport::title() const
{
    //: heading of a report; %1 name of a certificate
    return tr("Verdict for 802.1X: %1").arg(CertificateText::displayName(m_certificate.index));
}

QString VerdictReport::properties() const
{
    QList<PropertyRow> rows = CertificateText::properties(m_certificate);
    rows.append({tr("Key"), CertificateText::key(m_certificate.index), false, {}});
    rows.append({u"SHA-256"_s, CertificateText::fingerprint(m_certificate.index.sha256), true, {}});
    QString html = ReportDocument::table();
    for (const PropertyRow &row : std::as_const(rows))
        html += u"<tr>"_s + ReportDocument::cell(row.label, u"th"_s) +
                ReportDocument::cell(row.value) + u"</tr>\n"_s;
    return html + u"</table>\n"_s;
}

QString VerdictReport::matrix() const
{
    constexpr lint::Usage kUsages[] = {lint::Usage::RadiusServer, lint::Usage::Client,
                                       lint::Usage::Authority};
    QString html = ReportDocument::table() + u"<tr>"_s;
    html += ReportDocument::cell(VerdictText::tr("Platform"), u"th"_s);
    for (const lint::Usage usage : kUsages)
        html += ReportDocument::cell(VerdictText::tr("As %1").arg(VerdictText::usage(usage)),
                                     u"th"_s);
    html += u"</tr>\n"_s;
    for (const lint::Platform platform : m_verdict.platforms) {
        html += u"<tr>"_s + ReportDocument::cell(LintText::platform(platform), u"th"_s);
        for (const lint::Usage usage : kUsages) {
            const lint::VerdictCell *found = m_verdict.cell(usage, platform);
            html += ReportDocument::cell(found ? VerdictText::outcome(found->outcome) : QString());
        }
        html += u"</tr>\n"_s;
    }
    return html + u"</table>\n<p>"_s + VerdictText::chain(m_verdict).toHtmlEscaped() + u"</p>\n"_s;
}

QString VerdictReport::findings() const
{
    if (m_verdict.findings.isEmpty())
        return u"<p>"_s + tr("No rule has anything to say.").toHtmlEscaped() + u"</p>\n"_s;
    QString html;
    for (const lint::Finding &finding : m_verdict.findings) {
        const LintText text = LintText::of(finding);
        html += u"<h3>%1: %2</h3>\n<p>"_s.arg(LintText::severity(finding.severity).toHtmlEscaped(),
                                              text.title.toHtmlEscaped());
        if (!text.reason.isEmpty())
            html += text.reason.toHtmlEscaped() + u"<br>\n"_s;
        if (!text.fix.isEmpty()) {
            //: %1 is what to do about a finding
            html += tr("Fix: %1").arg(text.fix).toHtmlEscaped() + u"<br>\n"_s;
        }
        QStringList small{finding.id};
        if (finding.platforms)
            small.append(LintText::platforms(finding.platforms));
        small.append(QString::fromLatin1(finding.source));
        html += u"<small>"_s + small.join(u" · "_s).toHtmlEscaped() + u"</small></p>\n"_s;
    }
    return html;
}

void VerdictReport::addChain(const QString &verdict, const QAbstractItemModel &path,
                             const QAbstractItemModel &rejected)
{
    m_chain = ReportDocument::heading(tr("Chain")) + ReportDocument::paragraph(verdict);
    if (path.rowCount() > 0)
        m_chain += ReportDocument::table(path);
    if (rejected.rowCount() > 0) {
        //: heading of a list in a report: certificates that are no part of the chain, and why
        m_chain += ReportDocument::cell(tr("Rejected candidates"), u"h3"_s) +
                   ReportDocument::table(rejected);
    }
}

ReportDocument VerdictReport::document() const
{
    //: %1 a date
    QString html = ReportDocument::paragraph(
            tr("Judged as of %1, without a network.").arg(DateText::date(m_day)));
    html += properties();
    html += ReportDocument::heading(tr("Does it work?")) + matrix() + m_chain;
    //: heading of a list; %1 "1 error, 2 warnings"
    html += ReportDocument::heading(tr("Findings: %1").arg(LintText::summary(m_verdict.findings))) +
            findings();
    return {title(), html};
}

} // namespace sekisho::ui
