// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/core/pki/Material.h"
#include "tests/core/pki/lint/LintBench.h"

namespace sekisho::test {

/// The PKI of an imaginary network: a root, an issuing CA, and good certificates to spoil.
struct EapBench
{
    pki::SigningKey rootKey = newKey();
    pki::SigningKey issuingKey = newKey();
    pki::SigningKey leafKey = newKey();
    QByteArray root = pki::buildCertificate(rootTemplate(), rootKey, {}, rootKey).value();
    QByteArray issuing =
            pki::buildCertificate(issuingTemplate(), issuingKey, root, rootKey).value();

    static pki::SigningKey newKey(pki::SigningKey::Kind kind = pki::SigningKey::Kind::Ec256)
    {
        return pki::SigningKey::generate(kind).value();
    }

    static pki::CertificateTemplate rootTemplate()
    {
        pki::CertificateTemplate made;
        made.subject = {{QStringLiteral("O"), QStringLiteral("Kakuu Seiki K.K.")},
                        {QStringLiteral("CN"), QStringLiteral("Kakuu Root CA G2")}};
        made.notBefore = judgementDay().addDays(-400);
        made.notAfter = judgementDay().addDays(4000);
        made.ca = true;
        made.keyUsage = {QStringLiteral("keyCertSign"), QStringLiteral("cRLSign")};
        return made;
    }
    static pki::CertificateTemplate issuingTemplate()
    {
        pki::CertificateTemplate made = rootTemplate();
        made.subject.last().second = QStringLiteral("Kakuu Server CA G2");
        made.notAfter = judgementDay().addDays(2000);
        made.crlDistributionPoints = {QStringLiteral("http://pki.example.jp/root-g2.crl")};
        return made;
    }
    static pki::CertificateTemplate server()
    {
        pki::CertificateTemplate made;
        made.subject = {{QStringLiteral("O"), QStringLiteral("Kakuu Seiki K.K.")},
                        {QStringLiteral("CN"), QStringLiteral("radius.example.jp")}};
        made.notBefore = judgementDay().addDays(-100);
        made.notAfter = judgementDay().addDays(500);
        made.keyUsage = {QStringLiteral("digitalSignature")};
        made.extendedKeyUsage = {QStringLiteral("serverAuth")};
        made.subjectAlternativeNames = {QStringLiteral("DNS:radius.example.jp")};
        made.crlDistributionPoints = {QStringLiteral("http://pki.example.jp/server-g2.crl")};
        made.ocspUrls = {QStringLiteral("http://ocsp.example.jp/")};
        return made;
    }
    static pki::CertificateTemplate client()
    {
        pki::CertificateTemplate made = server();
        made.subject.last().second = QStringLiteral("pc-0412");
        made.extendedKeyUsage = {QStringLiteral("clientAuth")};
        made.subjectAlternativeNames = {QStringLiteral("DNS:pc-0412.example.jp")};
        return made;
    }

    /// `spoil` changes the template before it is issued by the issuing CA for leafKey.
    template <class Spoil>
    QByteArray server(Spoil spoil) const
    {
        return issue(server(), spoil);
    }
    template <class Spoil>
    QByteArray client(Spoil spoil) const
    {
        return issue(client(), spoil);
    }
    QByteArray goodServer() const
    {
        return server([](pki::CertificateTemplate &) {});
    }
    QByteArray goodClient() const
    {
        return client([](pki::CertificateTemplate &) {});
    }
    template <class Spoil>
    QByteArray issue(pki::CertificateTemplate made, Spoil spoil) const
    {
        spoil(made);
        return pki::buildCertificate(made, leafKey, issuing, issuingKey).value();
    }

    /// A server certificate with `bytes` of an extension that nobody knows.
    QByteArray heavyServer(qsizetype bytes) const
    {
        return server([bytes](pki::CertificateTemplate &made) {
            made.otherExtensions = {
                    {QStringLiteral("1.3.6.1.4.1.99999.1"),
                     QStringLiteral("DER:") +
                             QString::fromLatin1(tlv('\x04', QByteArray(bytes, 'x')).toHex())}};
        });
    }

    static QByteArray pem(const QByteArray &der) { return pki::certificateToPem(der); }
    QByteArray keyPem(const QByteArray &password = {}) const
    {
        const Secret secret =
                password.isEmpty() ? leafKey.toPem() : leafKey.toPem(Secret(QByteArray(password)));
        return secret.reveal().toByteArray();
    }
};

} // namespace sekisho::test
