// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/pki/Samples.h"
#include "tests/support/TestRegistry.h"

#include <openssl/err.h>
#include <openssl/pkcs12.h>
#include <openssl/pkcs7.h>
#include <openssl/x509v3.h>

#include <QTest>

using namespace sekisho;
using namespace sekisho::pki;
using namespace sekisho::test;

namespace {

using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;

Certificate parse(const QByteArray &der)
{
    const auto *p = reinterpret_cast<const unsigned char *>(der.constData());
    return {d2i_X509(nullptr, &p, der.size()), &X509_free};
}

} // namespace

/// What the builder makes is looked at through OpenSSL alone, not through our own reader.
class tst_CertificateBuilder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void chainVerifies()
    {
        const QByteArray ca = makeCa();
        const QByteArray server = makeServer(ca);
        const Certificate root = parse(ca);
        const Certificate leaf = parse(server);
        QVERIFY(root && leaf);
        QCOMPARE(X509_verify(root.get(), X509_get0_pubkey(root.get())), 1);
        QCOMPARE(X509_verify(leaf.get(), X509_get0_pubkey(root.get())), 1);
        QCOMPARE(X509_check_issued(root.get(), leaf.get()), X509_V_OK);
        QCOMPARE(X509_check_ca(root.get()), 1);
        QCOMPARE(X509_get_pathlen(root.get()), 2L);
        QCOMPARE(X509_check_host(leaf.get(), "radius.example.jp", 0, 0, nullptr), 1);
        QCOMPARE(X509_check_ip_asc(leaf.get(), "192.0.2.7", 0), 1);
        QVERIFY(X509_get_extended_key_usage(leaf.get()) & XKU_SSL_SERVER);
        ERR_clear_error();
    }

    void anyDates()
    {
        for (const int year : {1970, 1999, 2049, 2050, 2999}) {
            CertificateTemplate t = caTemplate();
            t.notBefore = day(year, 1, 1);
            t.notAfter = day(year + 1, 2, 3);
            const auto der = buildCertificate(t, ecKey(), {}, ecKey());
            QVERIFY(der.has_value());
            const Certificate made = parse(*der);
            std::tm when{};
            QVERIFY(ASN1_TIME_to_tm(X509_get0_notAfter(made.get()), &when));
            QCOMPARE(when.tm_year + 1900, year + 1);
            QCOMPARE(when.tm_hour, 3);
            // RFC 5280 4.1.2.5: UTCTime through 2049.
            QCOMPARE(X509_get0_notBefore(made.get())->type,
                     year < 2050 ? V_ASN1_UTCTIME : V_ASN1_GENERALIZEDTIME);
        }
    }

    void serialsAreRandomUnlessGiven()
    {
        QVERIFY(makeCa() != makeCa());
        CertificateTemplate t = caTemplate();
        t.serial = QByteArray::fromHex("00ff01");
        const Certificate made = parse(buildCertificate(t, ecKey(), {}, ecKey()).value());
        QCOMPARE(ASN1_INTEGER_get(X509_get0_serialNumber(made.get())), 0xff01L);
    }

    void crossSigningKeepsTheKey()
    {
        const QByteArray ca = makeCa();
        CertificateTemplate t = caTemplate();
        t.subject[2].second = QStringLiteral("Other CA");
        const auto der = buildCertificateForSpki(
                t, sharedKey(SigningKey::Kind::Ec384).publicKeySpki(), ca, ecKey());
        QVERIFY(der.has_value());
        const Certificate made = parse(*der);
        QCOMPARE(EVP_PKEY_get_bits(X509_get0_pubkey(made.get())), 384);
    }

    void wrongFieldsAreNamed()
    {
        CertificateTemplate t = serverTemplate();
        t.subjectAlternativeNames = {QStringLiteral("IP:300.1.1.1")};
        auto made = buildCertificate(t, ecKey(), {}, ecKey());
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::InvalidArgument);
        QCOMPARE(made.error().arguments.value(0), QStringLiteral("IP:300.1.1.1"));
        t = serverTemplate();
        t.notAfter = {};
        QVERIFY(!buildCertificate(t, ecKey(), {}, ecKey()));
        t = serverTemplate();
        t.digest = QStringLiteral("no-such-digest");
        QVERIFY(!buildCertificate(t, ecKey(), {}, ecKey()));
        QVERIFY(!buildCertificate(serverTemplate(), ecKey(), "not a certificate", ecKey()));
    }

    void specialSubjectsAndExtensions()
    {
        CertificateTemplate t = serverTemplate();
        t.subject = {{QStringLiteral("CN@BMPString"), QStringLiteral("架空")},
                     {QStringLiteral("+OU@T61String"), QStringLiteral("Zürich")}};
        t.subjectAlternativeNames = {
                QStringLiteral("dirName:/C=JP/CN=inner"),
                QStringLiteral("otherName:1.3.6.1.4.1.311.20.2.3;UTF8:u@example.jp"),
                QStringLiteral("URI:http://a.example/?x,y")};
        t.otherExtensions = {{QStringLiteral("certificatePolicies"), QStringLiteral("1.2.3")},
                             {QStringLiteral("1.2.3.4"), QStringLiteral("DER:0500")}};
        const auto der = buildCertificate(t, ecKey(), {}, ecKey());
        QVERIFY2(der.has_value(), der ? "" : qPrintable(der.error().toLogLine()));
        const Certificate made = parse(*der);
        auto *name = X509_get_subject_name(made.get());
        QCOMPARE(X509_NAME_entry_count(name), 2);
        QCOMPARE(X509_NAME_ENTRY_set(X509_NAME_get_entry(name, 1)), 0); // one RDN
        auto *names = static_cast<GENERAL_NAMES *>(
                X509_get_ext_d2i(made.get(), NID_subject_alt_name, nullptr, nullptr));
        QCOMPARE(sk_GENERAL_NAME_num(names), 3);
        GENERAL_NAMES_free(names);
        QVERIFY(X509_get_ext_by_NID(made.get(), NID_certificate_policies, -1) >= 0);
    }

    void everyKindOfKeySigns()
    {
        using Kind = SigningKey::Kind;
        for (const Kind kind : {Kind::Ec256, Kind::Ec384, Kind::Rsa2048, Kind::Ed25519}) {
            const SigningKey &key = sharedKey(kind);
            const auto der = buildCertificate(caTemplate(), key, {}, key);
            QVERIFY(der.has_value());
            const Certificate made = parse(*der);
            QCOMPARE(X509_verify(made.get(), X509_get0_pubkey(made.get())), 1);
        }
    }

    void keysGoToPemAndBack()
    {
        const Secret password(QByteArray("pass"));
        const Secret open = ecKey().toPem();
        const Secret locked = ecKey().toPem(password);
        QVERIFY(open.reveal().startsWith("-----BEGIN PRIVATE KEY-----"));
        QVERIFY(locked.reveal().startsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----"));
        QCOMPARE(SigningKey::fromPem(open).value().publicKeySpki(), ecKey().publicKeySpki());
        QCOMPARE(SigningKey::fromPem(locked, password).value().publicKeySpki(),
                 ecKey().publicKeySpki());
        QVERIFY(!SigningKey::fromPem(locked)); // and asks on no terminal
        QVERIFY(!SigningKey::fromPem(locked, Secret(QByteArray("wrong"))));
    }

    void crlCsrAndBundles()
    {
        const QByteArray ca = makeCa();
        const QByteArray server = makeServer(ca);
        const auto crl = buildCrl(ca, ecKey(), day(2026, 1, 1), day(2026, 2, 1), 7,
                                  {{QByteArray::fromHex("0a"), day(2026, 1, 2), 1},
                                   {QByteArray::fromHex("0b"), day(2026, 1, 3)}});
        QVERIFY(crl.has_value());
        const auto *p = reinterpret_cast<const unsigned char *>(crl->constData());
        const std::unique_ptr<X509_CRL, decltype(&X509_CRL_free)> list(
                d2i_X509_CRL(nullptr, &p, crl->size()), &X509_CRL_free);
        QVERIFY(list);
        QCOMPARE(X509_CRL_verify(list.get(), X509_get0_pubkey(parse(ca).get())), 1);
        QCOMPARE(sk_X509_REVOKED_num(X509_CRL_get_REVOKED(list.get())), 2);

        const auto csr = buildCsr(serverTemplate(), rsaKey());
        QVERIFY(csr.has_value());
        p = reinterpret_cast<const unsigned char *>(csr->constData());
        const std::unique_ptr<X509_REQ, decltype(&X509_REQ_free)> request(
                d2i_X509_REQ(nullptr, &p, csr->size()), &X509_REQ_free);
        QVERIFY(request);
        QCOMPARE(X509_REQ_verify(request.get(), X509_REQ_get0_pubkey(request.get())), 1);

        const auto p7 = buildPkcs7({ca, server});
        QVERIFY(p7.has_value());
        p = reinterpret_cast<const unsigned char *>(p7->constData());
        const std::unique_ptr<PKCS7, decltype(&PKCS7_free)> bundle(
                d2i_PKCS7(nullptr, &p, p7->size()), &PKCS7_free);
        QVERIFY(bundle && PKCS7_type_is_signed(bundle.get()));
        QCOMPARE(sk_X509_num(bundle->d.sign->cert), 2);
    }

    void pkcs12_data()
    {
        QTest::addColumn<bool>("legacy");
        QTest::newRow("modern") << false;
        QTest::newRow("legacy") << true;
    }
    void pkcs12()
    {
        QFETCH(bool, legacy);
        const QByteArray ca = makeCa();
        const auto made = buildPkcs12(makeServer(ca), rsaKey(), {ca},
                                      Secret::fromString(QStringLiteral("パス")),
                                      QStringLiteral("サーバー"), legacy);
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().toLogLine()));
        const auto *p = reinterpret_cast<const unsigned char *>(made->constData());
        const std::unique_ptr<PKCS12, decltype(&PKCS12_free)> file(
                d2i_PKCS12(nullptr, &p, made->size()), &PKCS12_free);
        QVERIFY(file);
        QCOMPARE(PKCS12_verify_mac(file.get(), "パス", -1), 1);
        QCOMPARE(PKCS12_verify_mac(file.get(), "wrong", -1), 0);
        ERR_clear_error();
    }

    void versionOneHasNoExtensions()
    {
        CertificateTemplate t = caTemplate();
        t.version = 1;
        const Certificate made = parse(buildCertificate(t, rsaKey(), {}, rsaKey()).value());
        QCOMPARE(X509_get_version(made.get()), 0L);
        QCOMPARE(X509_get_ext_count(made.get()), 0);
    }
};

SEKISHO_TEST(CertificateBuilder);
#include "tst_CertificateBuilder.moc"
