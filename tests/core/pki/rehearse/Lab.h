// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/CertificateBuilder.h"
#include "core/pki/rehearse/Rehearsal.h"

#include <functional>
#include <map>

// Small PKIs for rehearsals: an authority for the servers, one for the clients.
namespace sekisho::test {

/// A certificate with its key.
struct Holder
{
    QByteArray der;
    std::shared_ptr<const pki::SigningKey> key;

    std::shared_ptr<const Secret> pkcs8() const;
    QByteArray pem() const;
};

using Tweak = std::function<void(pki::CertificateTemplate &)>;
using KeyKind = pki::SigningKey::Kind;

/// Key of a kind, made once for the whole program; `number` tells several of one kind apart.
std::shared_ptr<const pki::SigningKey> labKey(KeyKind kind, int number = 0);
/// An RSA key that is too small for today.
std::shared_ptr<const pki::SigningKey> smallRsaKey();

Holder makeRoot(const QString &name, KeyKind kind = KeyKind::Ec256, const Tweak &tweak = {});
Holder makeIntermediate(const QString &name, const Holder &issuer, KeyKind kind = KeyKind::Ec256,
                        const Tweak &tweak = {});
/// radius.example.jp, serverAuth.
Holder makeServer(const Holder &issuer, KeyKind kind = KeyKind::Ec256, const Tweak &tweak = {});
/// pc1.example.jp, clientAuth.
Holder makeClient(const Holder &issuer, KeyKind kind = KeyKind::Ec256, const Tweak &tweak = {});
Holder makeLeaf(const Holder &issuer, const std::shared_ptr<const pki::SigningKey> &key,
                const QString &commonName, const QString &purpose, const Tweak &tweak = {});

/// Two roots, an intermediate below each, one leaf below each of those; both files hold leaf and
/// intermediate, both sides trust the other's root.
pki::RehearsalSetup plainSetup(KeyKind serverKind = KeyKind::Ec256,
                               KeyKind clientKind = KeyKind::Ec256);

/// One set-up that the rehearsal and the real programs are held against each other with.
struct Scenario
{
    QByteArray name;
    pki::RehearsalSetup setup;
};
/// Those of issue 3 ("Done when") and more, without a TLS version: each is tried with both.
QList<Scenario> comparedScenarios();

/// PEM of `ders`, one after another.
QByteArray pemFile(const QList<QByteArray> &ders);

} // namespace sekisho::test
