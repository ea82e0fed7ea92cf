// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/CertificateBuilder.h"
#include "core/pki/Reader.h"

namespace sekisho::test {

/// A RADIUS server certificate with its root and key, valid now.
struct ServerBundle
{
    static constexpr char kPassword[] = "window-key-password";

    QByteArray leaf; ///< DER
    QByteArray root; ///< DER
    pki::SigningKey key;

    /// For the key of a request (`spki`), or for a new one.
    explicit ServerBundle(const QString &name, const QByteArray &spki = {})
        : key(newKey())
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const pki::SigningKey rootKey = newKey();
        pki::CertificateTemplate ca;
        ca.subject = {{QStringLiteral("CN"), name + QStringLiteral(" root")}};
        ca.notBefore = now.addDays(-10);
        ca.notAfter = now.addDays(2000);
        ca.ca = true;
        ca.keyUsage = {QStringLiteral("keyCertSign"), QStringLiteral("cRLSign")};
        root = pki::buildCertificate(ca, rootKey, {}, rootKey).value();
        pki::CertificateTemplate server;
        server.subject = {{QStringLiteral("CN"), name}};
        server.notBefore = now.addDays(-1);
        server.notAfter = now.addDays(390);
        server.keyUsage = {QStringLiteral("digitalSignature")};
        server.extendedKeyUsage = {QStringLiteral("serverAuth")};
        server.subjectAlternativeNames = {QStringLiteral("DNS:") + name};
        leaf = spki.isEmpty() ? pki::buildCertificate(server, key, root, rootKey).value()
                              : pki::buildCertificateForSpki(server, spki, root, rootKey).value();
    }

    QByteArray chain() const { return pki::certificateToPem(leaf) + pki::certificateToPem(root); }
    /// Encrypted with kPassword.
    QByteArray keyPem() const { return key.toPem(Secret(kPassword)).reveal().toByteArray(); }
    QByteArray clearKeyPem() const { return key.toPem().reveal().toByteArray(); }
    QByteArray pkcs12() const
    {
        return pki::buildPkcs12(leaf, key, {root}, Secret(kPassword), QStringLiteral("radius"))
                .value();
    }

private:
    static pki::SigningKey newKey()
    {
        return pki::SigningKey::generate(pki::SigningKey::Kind::Ec256).value();
    }
};

} // namespace sekisho::test
