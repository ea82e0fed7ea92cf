// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/certificates/CrlText.h"

#include "ui/certificates/FindingText.h"
#include "ui/text/CertificateText.h"
#include "ui/text/DateText.h"
#include "ui/text/LintText.h"

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 kSoonSeconds = 24 * 60 * 60;
} // namespace

QString CrlText::finding(const nac::CrlFinding &finding)
{
    switch (finding.issue) {
    case nac::CrlIssue::NotACrl:
        return finding.argument == pki::itemTypeName(pki::ItemType::Crl)
                       ? tr("This cannot be read as a certificate revocation list.")
                       : FindingText::objectSentence(finding.argument);
    case nac::CrlIssue::Unreadable:
        return tr("This cannot be read as a certificate revocation list.");
    case nac::CrlIssue::DeltaCrl:
        return tr("A delta CRL: it says only what changed. Upload the complete one.");
    case nac::CrlIssue::RepeatedHere:
        return tr("There is another one of this issuer further up. The cloud keeps one an issuer.");
    case nac::CrlIssue::SameAsPresent:
        return tr("The very same list is there already.");
    case nac::CrlIssue::OtherIssuer:
        //: %1 is a distinguished name
        return tr("Another CA issued it. Wanted is the list of %1.").arg(finding.argument);
    case nac::CrlIssue::UnknownIssuer:
        //: %1 is a distinguished name
        return tr("Its issuer is none of the registered CAs: %1.").arg(finding.argument);
    case nac::CrlIssue::OtherKey:
        return tr("Another key than that of the registered CA has signed it.");
    case nac::CrlIssue::Older:
        //: %1 is a date and time
        return tr("It is older than the one that is there, which is of %1.")
                .arg(DateText::dateTimeZone(QDateTime::fromString(finding.argument, Qt::ISODate)));
    }
    return {};
}

QStringList CrlText::sentences(const nac::CrlCandidate &candidate)
{
    QStringList sentences;
    for (const nac::CrlFinding &one : candidate.findings)
        sentences.append(finding(one));
    for (const lint::Finding &rule : candidate.rules)
        sentences.append(LintText::sentence(rule));
    return sentences;
}

State CrlText::freshness(const pki::CrlInfo &info, const QDateTime &now)
{
    if (!info.nextUpdate.isValid())
        return State::Notice;
    const qint64 left = now.secsTo(info.nextUpdate);
    return left < 0 ? State::Error : left < kSoonSeconds ? State::Warning : State::Ok;
}

QString CrlText::nextUpdate(const pki::CrlInfo &info, const QDateTime &now)
{
    if (!info.nextUpdate.isValid())
        return tr("not given");
    //: %1 is a date, %2 the days left or over: "Jan 14, 2027 · 54 d"
    return tr("%1 · %2").arg(DateText::date(info.nextUpdate),
                             DateText::daysLeftShort(info.nextUpdate, now));
}

QList<PropertyRow> CrlText::properties(const pki::CrlInfo &info)
{
    QList<PropertyRow> rows;
    rows.append({tr("Issuer"), info.issuer.oneLine(), false, {}});
    rows.append({tr("This update"), DateText::dateTimeZone(info.thisUpdate), false, {}});
    rows.append(
            {tr("Next update"),
             info.nextUpdate.isValid() ? DateText::dateTimeZone(info.nextUpdate) : tr("not given"),
             false,
             {}});
    if (!info.crlNumber.isEmpty())
        rows.append({tr("CRL number"), info.crlNumber, true, {}});
    rows.append({tr("Revoked certificates"), DateText::number(info.revokedCount), false, {}});
    rows.append({tr("Signature"),
                 CertificateText::signatureAlgorithm(info.signatureAlgorithm),
                 false,
                 {}});
    return rows;
}

QStringList CrlText::changes(const nac::CrlChange &change)
{
    QStringList lines;
    lines.append(tr("This update: %1 → %2")
                         .arg(DateText::dateTimeZone(change.before.thisUpdate),
                              DateText::dateTimeZone(change.after.thisUpdate)));
    lines.append(tr("Next update: %1 → %2")
                         .arg(DateText::dateTimeZone(change.before.nextUpdate),
                              DateText::dateTimeZone(change.after.nextUpdate)));
    lines.append(tr("Revoked certificates: %1 → %2")
                         .arg(DateText::number(change.before.revokedCount),
                              DateText::number(change.after.revokedCount)));
    const auto serials = [](const QStringList &list) {
        constexpr qsizetype kMost = 10;
        QString text = list.mid(0, kMost).join(u", "_s);
        return list.size() > kMost ? text + u", …"_s : text;
    };
    if (change.newlyRevoked > 0)
        //: %1 is a list of serial numbers
        lines.append(tr("%Ln newly revoked: %1", nullptr, int(change.newlyRevoked))
                             .arg(serials(change.newSerials)));
    if (change.noLongerRevoked > 0)
        //: %1 is a list of serial numbers
        lines.append(tr("%Ln no longer revoked: %1", nullptr, int(change.noLongerRevoked))
                             .arg(serials(change.goneSerials)));
    if (change.newlyRevoked == 0 && change.noLongerRevoked == 0)
        lines.append(tr("The same certificates are revoked."));
    return lines;
}

} // namespace sekisho::ui
