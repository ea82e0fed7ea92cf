// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/pki/rehearse/Lab.h"

using namespace Qt::Literals::StringLiterals;

namespace sekisho::test {

using namespace pki;

namespace {

/// Names that make a certificate large: about 45 bytes each.
Tweak withNames(int count)
{
    return [count](CertificateTemplate &t) {
        for (int i = 0; i < count; ++i) {
            t.subjectAlternativeNames.append(
                    u"DNS:host%1.a-department-with-a-name.example.jp"_s.arg(i, 5, 10, QChar(u'0')));
        }
    };
}

void expire(CertificateTemplate &t)
{
    t.notBefore = QDateTime::currentDateTimeUtc().addDays(-60);
    t.notAfter = QDateTime::currentDateTimeUtc().addDays(-1);
}

void delay(CertificateTemplate &t)
{
    t.notBefore = QDateTime::currentDateTimeUtc().addDays(10);
    t.notAfter = QDateTime::currentDateTimeUtc().addDays(100);
}

struct Family
{
    Holder root;
    Holder ca;
};

Family family(const QString &name, KeyKind kind = KeyKind::Ec256, const Tweak &caTweak = {})
{
    Family made{makeRoot(name + " Root"_L1, kind), {}};
    made.ca = makeIntermediate(name + " CA"_L1, made.root, kind, caTweak);
    return made;
}

void setServer(RehearsalSetup &setup, const Holder &leaf, const QList<QByteArray> &rest)
{
    setup.serverCertificates = QList<QByteArray>{leaf.der} + rest;
    setup.serverKey = leaf.pkcs8();
}

void setClient(RehearsalSetup &setup, const Holder &leaf, const QList<QByteArray> &rest)
{
    setup.clientCertificates = QList<QByteArray>{leaf.der} + rest;
    setup.clientKey = leaf.pkcs8();
}

} // namespace

QList<Scenario> comparedScenarios()
{
    QList<Scenario> all;
    const auto add = [&all](const QByteArray &name,
                            const std::function<void(RehearsalSetup &)> &change) {
        Scenario scenario{name, plainSetup()};
        if (change)
            change(scenario.setup);
        all.append(scenario);
    };
    const Family servers = family(u"Server"_s);
    const Family clients = family(u"Client"_s);
    const Family rsaServers = family(u"RSA Server"_s, KeyKind::Rsa2048);
    const Family rsaClients = family(u"RSA Client"_s, KeyKind::Rsa2048);

    add("P-256", {});
    add("RSA-2048", [&](RehearsalSetup &s) {
        setServer(s, makeServer(rsaServers.ca, KeyKind::Rsa2048), {rsaServers.ca.der});
        setClient(s, makeClient(rsaClients.ca, KeyKind::Rsa2048), {rsaClients.ca.der});
        s.clientTrust = {rsaServers.root.der};
        s.serverTrust = {rsaClients.root.der};
    });
    add("RSA-4096 with the root sent", [&](RehearsalSetup &s) {
        setServer(s, makeServer(rsaServers.ca, KeyKind::Rsa4096),
                  {rsaServers.ca.der, rsaServers.root.der});
        s.clientTrust = {rsaServers.root.der};
    });
    add("P-384 and Ed25519", [&](RehearsalSetup &s) {
        setServer(s, makeServer(servers.ca, KeyKind::Ec384), {servers.ca.der});
        setClient(s, makeClient(clients.ca, KeyKind::Ed25519), {clients.ca.der});
    });
    add("long chain", [&](RehearsalSetup &s) {
        Holder above = rsaServers.root;
        QList<QByteArray> chain;
        for (int i = 1; i <= 4; ++i) {
            above = makeIntermediate(u"Level %1"_s.arg(i), above, KeyKind::Rsa2048);
            chain.prepend(above.der);
        }
        setServer(s, makeServer(above, KeyKind::Rsa2048), chain);
        s.clientTrust = {rsaServers.root.der};
    });
    add("small fragments", [](RehearsalSetup &s) { s.fragmentSize = 200; });
    add("fragments below the server's least", [](RehearsalSetup &s) { s.fragmentSize = 60; });
    add("fragments above the framed MTU", [&](RehearsalSetup &s) {
        s.fragmentSize = 3000;
        setServer(s, makeServer(servers.ca, KeyKind::Ec256, withNames(120)), {servers.ca.der});
    });
    add("server completes its chain", [&](RehearsalSetup &s) {
        setServer(s, makeServer(servers.root), {});
        s.serverTrust = {servers.root.der, clients.root.der};
    });
    add("server completes its chain to an anchor", [&](RehearsalSetup &s) {
        setServer(s, makeServer(servers.ca), {});
        s.serverTrust = {servers.ca.der, servers.root.der, clients.root.der};
    });
    add("client completes its chain", [&](RehearsalSetup &s) {
        setClient(s, makeClient(clients.ca), {});
        s.clientTrust = {servers.root.der, clients.ca.der, clients.root.der};
    });
    add("server trusts the issuing CA only", [&](RehearsalSetup &s) {
        setClient(s, makeClient(clients.ca), {});
        s.serverTrust = {clients.ca.der};
    });
    add("no name and no EKU", [&](RehearsalSetup &s) {
        s.serverName.clear();
        setServer(s,
                  makeServer(servers.ca, KeyKind::Ec256,
                             [](CertificateTemplate &t) { t.extendedKeyUsage.clear(); }),
                  {servers.ca.der});
    });
    add("name in the CN only", [&](RehearsalSetup &s) {
        setServer(s,
                  makeServer(servers.ca, KeyKind::Ec256,
                             [](CertificateTemplate &t) { t.subjectAlternativeNames.clear(); }),
                  {servers.ca.der});
    });
    add("client without a CA", [](RehearsalSetup &s) { s.clientTrust.clear(); });
    add("client without a CA, expired server", [&](RehearsalSetup &s) {
        s.clientTrust.clear();
        setServer(s, makeServer(servers.ca, KeyKind::Ec256, expire), {servers.ca.der});
    });
    add("client without a CA, wrong name", [](RehearsalSetup &s) {
        s.clientTrust.clear();
        s.serverName = u"other.example.jp"_s;
    });

    // FreeRADIUS without a line ecdh_curve.
    add("another curve than the client's first",
        [](RehearsalSetup &s) { s.serverCurve = u"prime256v1"_s; });
    add("another curve, expired server", [&](RehearsalSetup &s) {
        s.serverCurve = u"prime256v1"_s;
        setServer(s, makeServer(servers.ca, KeyKind::Ec256, expire), {servers.ca.der});
    });
    const auto named = [&](const QByteArray &what, NameOption option, const QString &name) {
        add(what, [&, option, name](RehearsalSetup &s) {
            s.nameOption = option;
            s.serverName = name;
            setServer(s,
                      makeServer(servers.ca, KeyKind::Ec256,
                                 [](CertificateTemplate &t) {
                                     t.subjectAlternativeNames = {u"DNS:radius.example.jp"_s,
                                                                  u"email:admin@example.jp"_s};
                                 }),
                      {servers.ca.der});
        });
    };
    named("suffix of the name", NameOption::DomainSuffixMatch, u"example.jp"_s);
    named("suffix within a label", NameOption::DomainSuffixMatch, u"ample.jp"_s);
    named("one of two suffixes", NameOption::DomainSuffixMatch, u"example.org;example.jp"_s);
    named("name in large letters", NameOption::DomainMatch, u"RADIUS.EXAMPLE.JP"_s);
    named("alternative name", NameOption::AltSubjectMatch, u"DNS:radius.example.jp"_s);
    named("alternative name in large letters", NameOption::AltSubjectMatch,
          u"DNS:RADIUS.example.jp"_s);
    named("alternative e-mail address", NameOption::AltSubjectMatch,
          u"DNS:other.example.jp;EMAIL:admin@example.jp"_s);
    named("alternative name of another kind", NameOption::AltSubjectMatch,
          u"URI:radius.example.jp"_s);

    add("expired server", [&](RehearsalSetup &s) {
        setServer(s, makeServer(servers.ca, KeyKind::Ec256, expire), {servers.ca.der});
    });
    add("server not yet valid", [&](RehearsalSetup &s) {
        setServer(s, makeServer(servers.ca, KeyKind::Ec256, delay), {servers.ca.der});
    });
    add("wrong CA at the client", [&](RehearsalSetup &s) { s.clientTrust = {clients.root.der}; });
    add("only the intermediate at the client",
        [&](RehearsalSetup &s) { s.clientTrust = {servers.ca.der}; });
    add("missing intermediate of the server",
        [&](RehearsalSetup &s) { setServer(s, makeServer(servers.ca), {}); });
    add("wrong name", [](RehearsalSetup &s) { s.serverName = u"other.example.jp"_s; });
    add("wildcard name", [&](RehearsalSetup &s) {
        setServer(s,
                  makeServer(servers.ca, KeyKind::Ec256,
                             [](CertificateTemplate &t) {
                                 t.subjectAlternativeNames = {u"DNS:*.example.jp"_s};
                             }),
                  {servers.ca.der});
    });
    add("server with the client's purpose", [&](RehearsalSetup &s) {
        setServer(
                s,
                makeServer(servers.ca, KeyKind::Ec256,
                           [](CertificateTemplate &t) { t.extendedKeyUsage = {u"clientAuth"_s}; }),
                {servers.ca.der});
    });
    add("EKU of the server's intermediate", [&](RehearsalSetup &s) {
        const Family nested = family(u"Nested"_s, KeyKind::Ec256, [](CertificateTemplate &t) {
            t.extendedKeyUsage = {u"clientAuth"_s};
        });
        setServer(s, makeServer(nested.ca), {nested.ca.der});
        s.clientTrust = {nested.root.der};
    });

    add("client of an unknown CA", [&](RehearsalSetup &s) { s.serverTrust = {servers.root.der}; });
    add("missing intermediate of the client",
        [&](RehearsalSetup &s) { setClient(s, makeClient(clients.ca), {}); });
    add("expired client", [&](RehearsalSetup &s) {
        setClient(s, makeClient(clients.ca, KeyKind::Ec256, expire), {clients.ca.der});
    });
    add("EKU of the client's intermediate", [&](RehearsalSetup &s) {
        const Family nested = family(u"Nested"_s, KeyKind::Ec256, [](CertificateTemplate &t) {
            t.extendedKeyUsage = {u"serverAuth"_s};
        });
        setClient(s, makeClient(nested.ca), {nested.ca.der});
        s.serverTrust = {nested.root.der};
    });
    add("client without digitalSignature", [&](RehearsalSetup &s) {
        setClient(s,
                  makeClient(clients.ca, KeyKind::Ec256,
                             [](CertificateTemplate &t) { t.keyUsage = {u"nonRepudiation"_s}; }),
                  {clients.ca.der});
    });
    add("client with RSA 1024", [&](RehearsalSetup &s) {
        setClient(s, makeLeaf(clients.ca, smallRsaKey(), u"pc1.example.jp"_s, u"clientAuth"_s),
                  {clients.ca.der});
    });
    add("client signed with SHA-1", [&](RehearsalSetup &s) {
        setClient(s,
                  makeClient(clients.ca, KeyKind::Ec256,
                             [](CertificateTemplate &t) { t.digest = u"SHA1"_s; }),
                  {clients.ca.der});
    });
    add("client without a key", [](RehearsalSetup &s) {
        s.clientCertificates.clear();
        s.clientKey.reset();
    });
    add("server flight above the buffer", [&](RehearsalSetup &s) {
        setServer(s, makeServer(servers.ca, KeyKind::Ec256, withNames(450)), {servers.ca.der});
    });
    add("client flight above the buffer", [&](RehearsalSetup &s) {
        setClient(s, makeClient(clients.ca, KeyKind::Ec256, withNames(450)), {clients.ca.der});
    });
    add("more than 51 round trips", [&](RehearsalSetup &s) {
        s.fragmentSize = 200;
        setServer(s, makeServer(servers.ca, KeyKind::Ec256, withNames(260)), {servers.ca.der});
    });
    return all;
}

} // namespace sekisho::test
