// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/pki/rehearse/Lab.h"

#include "core/pki/Reader.h"

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::test {

using namespace pki;

namespace {

CertificateTemplate base(const QString &commonName)
{
    CertificateTemplate t;
    t.subject = {{u"O"_s, u"Kakuu Seiki K.K."_s}, {u"CN"_s, commonName}};
    t.notBefore = QDateTime::currentDateTimeUtc().addDays(-30);
    t.notAfter = t.notBefore.addDays(365);
    return t;
}

Holder issue(const CertificateTemplate &t, const std::shared_ptr<const SigningKey> &key,
             const Holder *issuer)
{
    const auto der =
            buildCertificate(t, *key, issuer ? QByteArrayView(issuer->der) : QByteArrayView(),
                             issuer ? *issuer->key : *key);
    if (!der)
        qFatal("cannot make a certificate: %s", qPrintable(der.error().toLogLine()));
    return {*der, key};
}

CertificateTemplate authority(const QString &name)
{
    CertificateTemplate t = base(name);
    t.ca = true;
    t.keyUsage = {u"keyCertSign"_s, u"cRLSign"_s};
    t.notAfter = t.notBefore.addDays(3650);
    return t;
}

} // namespace

std::shared_ptr<const Secret> Holder::pkcs8() const
{
    const Secret text = key->toPem();
    const ReadResult read = readObjects(text.reveal());
    return read.items.isEmpty() ? nullptr : read.items.first().keyDer;
}

QByteArray Holder::pem() const { return certificateToPem(der); }

std::shared_ptr<const SigningKey> labKey(KeyKind kind, int number)
{
    static std::map<std::pair<KeyKind, int>, std::shared_ptr<const SigningKey>> keys;
    auto &key = keys[{kind, number}];
    if (!key) {
        auto made = SigningKey::generate(kind);
        if (!made)
            qFatal("cannot make a key");
        key = std::make_shared<const SigningKey>(std::move(*made));
    }
    return key;
}

std::shared_ptr<const SigningKey> smallRsaKey()
{
    static const std::shared_ptr<const SigningKey> key = [] {
        constexpr unsigned int kBits = 1024;
        EVP_PKEY *made = EVP_RSA_gen(kBits);
        BIO *out = BIO_new(BIO_s_mem());
        PEM_write_bio_PrivateKey(out, made, nullptr, nullptr, 0, nullptr, nullptr);
        char *text = nullptr;
        const long size = BIO_get_mem_data(out, &text);
        auto read = SigningKey::fromPem(Secret(QByteArray(text, size)));
        BIO_free(out);
        EVP_PKEY_free(made);
        if (!read)
            qFatal("cannot make a small key");
        return std::make_shared<const SigningKey>(std::move(*read));
    }();
    return key;
}

Holder makeRoot(const QString &name, KeyKind kind, const Tweak &tweak)
{
    CertificateTemplate t = authority(name);
    if (tweak)
        tweak(t);
    return issue(t, labKey(kind, 1), nullptr);
}

Holder makeIntermediate(const QString &name, const Holder &issuer, KeyKind kind, const Tweak &tweak)
{
    // RSA keys are slow to make: all authorities share theirs.
    CertificateTemplate t = authority(name);
    if (tweak)
        tweak(t);
    return issue(t, labKey(kind, kind == KeyKind::Ec256 ? 2 : 1), &issuer);
}

Holder makeLeaf(const Holder &issuer, const std::shared_ptr<const SigningKey> &key,
                const QString &commonName, const QString &purpose, const Tweak &tweak)
{
    CertificateTemplate t = base(commonName);
    t.keyUsage = {u"digitalSignature"_s};
    t.extendedKeyUsage = {purpose};
    t.subjectAlternativeNames = {"DNS:"_L1 + commonName};
    if (tweak)
        tweak(t);
    return issue(t, key, &issuer);
}

Holder makeServer(const Holder &issuer, KeyKind kind, const Tweak &tweak)
{
    return makeLeaf(issuer, labKey(kind), u"radius.example.jp"_s, u"serverAuth"_s, tweak);
}

Holder makeClient(const Holder &issuer, KeyKind kind, const Tweak &tweak)
{
    return makeLeaf(issuer, labKey(kind), u"pc1.example.jp"_s, u"clientAuth"_s, tweak);
}

RehearsalSetup plainSetup(KeyKind serverKind, KeyKind clientKind)
{
    const Holder serverRoot = makeRoot(u"Server Root"_s);
    const Holder serverCa = makeIntermediate(u"Server CA"_s, serverRoot);
    const Holder clientRoot = makeRoot(u"Client Root"_s);
    const Holder clientCa = makeIntermediate(u"Client CA"_s, clientRoot);
    const Holder server = makeServer(serverCa, serverKind);
    const Holder client = makeClient(clientCa, clientKind);
    RehearsalSetup setup;
    setup.serverCertificates = {server.der, serverCa.der};
    setup.serverKey = server.pkcs8();
    setup.clientCertificates = {client.der, clientCa.der};
    setup.clientKey = client.pkcs8();
    setup.clientTrust = {serverRoot.der};
    setup.serverTrust = {clientRoot.der};
    setup.serverName = u"radius.example.jp"_s;
    return setup;
}

QByteArray pemFile(const QList<QByteArray> &ders)
{
    QByteArray pem;
    for (const QByteArray &der : ders)
        pem += certificateToPem(der);
    return pem;
}

} // namespace sekisho::test
