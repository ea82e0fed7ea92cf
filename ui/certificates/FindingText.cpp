// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/certificates/FindingText.h"

#include "core/pki/Reader.h"
#include "ui/text/CertificateText.h"
#include "ui/text/DateText.h"
#include "ui/text/StateText.h"

namespace sekisho::ui {

namespace {

/// The type of that contract name.
pki::ItemType typeOf(const QString &name)
{
    for (const pki::ItemType type :
         {pki::ItemType::Certificate, pki::ItemType::Csr, pki::ItemType::Crl,
          pki::ItemType::PrivateKey, pki::ItemType::PublicKey}) {
        if (pki::itemTypeName(type) == name)
            return type;
    }
    return pki::ItemType::Unknown;
}

} // namespace

QString FindingText::sentence(const nac::CertificateFinding &finding)
{
    switch (finding.issue) {
    case nac::CertificateIssue::Expired:
        return tr("Expired.");
    case nac::CertificateIssue::NotYetValid:
        return tr("Not valid yet.");
    case nac::CertificateIssue::ExpiresSoon:
        return finding.severity == nac::Severity::Error ? tr("Expires within 7 days.")
                                                        : tr("Expires within 90 days.");
    case nac::CertificateIssue::NotACa:
        return tr("Not a CA certificate: its basic constraints do not allow it to sign others.");
    case nac::CertificateIssue::PrivateCrlHost:
        //: %1 is a host name
        return tr("CRL distribution point is a private host (%1): the Mist cloud cannot fetch it.")
                .arg(finding.argument);
    case nac::CertificateIssue::CrlNotHttp:
        //: %1 is a URL such as ldap:///CN=…
        return tr("CRL distribution point %1 is not reached by HTTP.").arg(finding.argument);
    case nac::CertificateIssue::Duplicate:
        return tr("The same certificate is registered more than once.");
    case nac::CertificateIssue::AlreadyRegistered:
        return tr("It is registered already.");
    case nac::CertificateIssue::RepeatedHere:
        return tr("It stands further up already.");
    case nac::CertificateIssue::SameKey:
        //: %1 is the name of another CA
        return tr("“%1” has the same public key. If this is its renewal, use Replace there.")
                .arg(finding.argument);
    case nac::CertificateIssue::CannotSign:
        return tr("Its key usage does not allow it to sign certificates.");
    case nac::CertificateIssue::WeakKey:
        return finding.argument == QLatin1StringView("DSA")
                       ? tr("DSA keys are refused at the default EAP-TLS security level.")
                       //: %1 is a number such as 1,024
                       : tr("A key of %1 bits is refused at the default EAP-TLS security level.")
                                 .arg(DateText::number(finding.argument.toInt()));
    case nac::CertificateIssue::WeakSignature:
        //: %1 is an algorithm: "SHA-1 with RSA"
        return tr("Signed with %1, which is refused at the default EAP-TLS security level.")
                .arg(CertificateText::signatureAlgorithm(finding.argument));
    case nac::CertificateIssue::NoClientAuth:
        return tr("Its extended key usage lacks TLS web client authentication: client "
                  "certificates below it are refused.");
    case nac::CertificateIssue::IssuerNoClientAuth:
        //: %1 is the name of a CA
        return tr("The extended key usage of its issuer “%1” lacks TLS web client "
                  "authentication: client certificates below it are refused.")
                .arg(finding.argument);
    case nac::CertificateIssue::NotACertificate:
        return objectSentence(finding.argument);
    case nac::CertificateIssue::Locked:
        return tr("Encrypted: open it in the Inspector with its password, and send the "
                  "certificates from there.");
    case nac::CertificateIssue::NoDnsName:
        return tr("No DNS name in the subject alternative name: clients that check the server "
                  "name refuse it.");
    case nac::CertificateIssue::Wildcard:
        //: %1 is a name such as *.example.jp
        return tr("Wildcard name %1: Mist does not accept wildcards.").arg(finding.argument);
    case nac::CertificateIssue::NoServerAuth:
        return tr("The extended key usage lacks TLS web server authentication, which most Android "
                  "devices need.");
    case nac::CertificateIssue::NotVersion3:
        return tr("Not an X.509 version 3 certificate.");
    case nac::CertificateIssue::IssuerNotIncluded:
        //: %1 is a distinguished name
        return tr("The chain is not complete: the certificate of %1 is missing.")
                .arg(finding.argument);
    case nac::CertificateIssue::Unreadable:
        return tr("This entry cannot be read as a certificate.");
    }
    return {};
}

QString FindingText::objectSentence(const QString &type)
{
    switch (typeOf(type)) {
    case pki::ItemType::PrivateKey:
        return tr("A private key. Nobody needs it here: it stays where it is.");
    case pki::ItemType::PublicKey:
        return tr("A public key, no certificate.");
    case pki::ItemType::Csr:
        return tr("A certificate request: the certificate is what the CA makes of it.");
    case pki::ItemType::Crl:
        return tr("A certificate revocation list: it belongs to the CRL files.");
    case pki::ItemType::Certificate:
        return tr("A certificate, no certificate revocation list.");
    default:
        return tr("This is no certificate.");
    }
}

State FindingText::state(nac::Severity severity)
{
    switch (severity) {
    case nac::Severity::Error:
        return State::Error;
    case nac::Severity::Warning:
        return State::Warning;
    case nac::Severity::Notice:
        return State::Notice;
    case nac::Severity::Info:
        return State::Info;
    }
    return State::Unknown;
}

State FindingText::worst(const QList<nac::CertificateFinding> &findings)
{
    return findings.isEmpty() ? State::Ok : state(findings.first().severity);
}

QString FindingText::summary(const QList<nac::CertificateFinding> &findings)
{
    if (findings.isEmpty()) {
        //: No findings
        return tr("None");
    }
    int count = 0;
    for (const nac::CertificateFinding &finding : findings)
        count += finding.severity == findings.first().severity ? 1 : 0;
    return StateText::count(worst(findings), count);
}

QString FindingText::spoken(const QList<nac::CertificateFinding> &findings)
{
    if (findings.isEmpty())
        return tr("Findings: none");
    QStringList parts;
    for (const nac::Severity severity : {nac::Severity::Error, nac::Severity::Warning,
                                         nac::Severity::Notice, nac::Severity::Info}) {
        int count = 0;
        for (const nac::CertificateFinding &finding : findings)
            count += finding.severity == severity ? 1 : 0;
        if (count > 0)
            parts.append(StateText::count(state(severity), count));
    }
    //: %1 is a list such as "1 error, 2 warnings"
    return tr("Findings: %1").arg(parts.join(tr(", ", "between items of a list")));
}

} // namespace sekisho::ui
