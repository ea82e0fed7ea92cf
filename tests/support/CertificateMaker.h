// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/CertificateBuilder.h"
#include "core/pki/Reader.h"
#include "tests/support/SampleOrganization.h"

#include <functional>

namespace sekisho::test {

/// A CA and its key, made when it is asked for.
struct MadeAuthority
{
    QByteArray der;
    std::shared_ptr<pki::SigningKey> key;
    QByteArray pem() const { return pki::certificateToPem(der); }
    QByteArray keyPem() const { return key->toPem().reveal().toByteArray(); }
    QString text() const { return QString::fromLatin1(pem()); }
};

inline std::shared_ptr<pki::SigningKey>
makeKey(pki::SigningKey::Kind kind = pki::SigningKey::Kind::Ec256)
{
    return std::make_shared<pki::SigningKey>(pki::SigningKey::generate(kind).value());
}

/// A CA of that name that is valid at sampleNow(), changed by `change`; self-signed without
/// `issuer`. `key` to reuse one.
inline MadeAuthority
makeAuthority(const QString &name,
              const std::function<void(pki::CertificateTemplate &)> &change = {},
              const MadeAuthority *issuer = nullptr, std::shared_ptr<pki::SigningKey> key = {})
{
    pki::CertificateTemplate what;
    what.subject = {{QStringLiteral("CN"), name}};
    what.notBefore = sampleNow().addYears(-1);
    what.notAfter = sampleNow().addYears(5);
    what.ca = true;
    what.keyUsage = {QStringLiteral("keyCertSign"), QStringLiteral("cRLSign")};
    if (change)
        change(what);
    MadeAuthority made;
    made.key = key ? std::move(key) : makeKey();
    made.der = pki::buildCertificate(what, *made.key,
                                     issuer ? QByteArrayView(issuer->der) : QByteArrayView(),
                                     issuer ? *issuer->key : *made.key)
                       .value();
    return made;
}

/// A CRL of that CA, fresh at sampleNow() unless `days` until its next update are negative.
inline QByteArray makeCrl(const MadeAuthority &issuer, int number, const QList<QByteArray> &serials,
                          int days = 30)
{
    QList<pki::RevokedEntry> revoked;
    for (const QByteArray &serial : serials)
        revoked.append({serial, sampleNow().addDays(-3), 1});
    return pki::buildCrl(issuer.der, *issuer.key, sampleNow().addDays(-60 + number),
                         sampleNow().addDays(days), number, revoked)
            .value();
}

} // namespace sekisho::test
