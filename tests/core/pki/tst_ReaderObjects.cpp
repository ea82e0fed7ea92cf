// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/Reader.h"
#include "tests/core/pki/Material.h"
#include "tests/core/pki/Samples.h"
#include "tests/support/TestRegistry.h"

#include <QCryptographicHash>
#include <QTest>

using namespace sekisho;
using namespace sekisho::pki;
using namespace sekisho::test;

/// Certificates, requests, lists, responses and containers, in DER and PEM.
class tst_ReaderObjects : public QObject
{
    Q_OBJECT

    QByteArray m_ca;
    QByteArray m_server;

    static Item only(const ReadResult &result)
    {
        return result.items.size() == 1 ? result.items.first() : Item();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_ca = makeCa();
        m_server = makeServer(m_ca);
    }

    void derByContent()
    {
        const ReadResult result = readObjects(m_server);
        QCOMPARE(result.format, QStringLiteral("der"));
        QVERIFY(result.problems.isEmpty());
        const Item item = only(result);
        QCOMPARE(item.type, ItemType::Certificate);
        QCOMPARE(item.der, m_server);
        QCOMPARE(item.sha256, QCryptographicHash::hash(m_server, QCryptographicHash::Sha256));
        QCOMPARE(item.certificate->subject.commonName(), QStringLiteral("radius.example.jp"));
    }

    void derOneAfterAnother()
    {
        const ReadResult result = readObjects(m_server + m_ca + "\n");
        QVERIFY(result.problems.isEmpty());
        QCOMPARE(result.items.size(), 2);
        QCOMPARE(result.items.at(1).offset, m_server.size());
        const ReadResult garbage = readObjects(m_server + "garbage");
        QCOMPARE(garbage.items.size(), 1);
        QCOMPARE(garbage.problems.size(), 1);
        QCOMPARE(garbage.problems.first().id, QStringLiteral("trailing-data"));
        QCOMPARE(garbage.problems.first().offset, m_server.size());
    }

    void versionOneCertificate()
    {
        CertificateTemplate t = caTemplate();
        t.version = 1;
        const Item item = only(readObjects(buildCertificate(t, ecKey(), {}, ecKey()).value()));
        QCOMPARE(item.type, ItemType::Certificate);
        QCOMPARE(item.certificate->version, 1);
    }

    void request()
    {
        const QByteArray der = buildCsr(serverTemplate(), rsaKey()).value();
        for (const QByteArray &input : {der, pemBlock("CERTIFICATE REQUEST", der),
                                        pemBlock("NEW CERTIFICATE REQUEST", der)}) {
            const Item item = only(readObjects(input));
            QCOMPARE(item.type, ItemType::Csr);
            QVERIFY(item.csr.has_value());
            QCOMPARE(item.csr->subject.commonName(), QStringLiteral("radius.example.jp"));
            QCOMPARE(item.csr->subjectAlternativeNames.size(), 2);
            QCOMPARE(item.csr->keyType, KeyType::Rsa);
            QCOMPARE(item.csr->keyBits, 2048);
            QCOMPARE(item.csr->signatureAlgorithm, QStringLiteral("sha256WithRSAEncryption"));
            QVERIFY(item.csr->signatureValid);
            QVERIFY(item.csr->requestedExtensions.size() >= 4);
            const Extension &first = item.csr->requestedExtensions.first();
            QCOMPARE(der.mid(first.range.offset, first.range.length).right(first.value.size()),
                     first.value);
        }
        QByteArray forged = der;
        forged.replace("radius.example.jp", "radixs.example.jp");
        QVERIFY(!only(readObjects(forged)).csr->signatureValid);
    }

    void requestWithoutAnything()
    {
        CertificateTemplate t;
        t.basicConstraints = false;
        t.subjectKeyId = false;
        t.authorityKeyId = false;
        const Item item = only(readObjects(buildCsr(t, ecKey()).value()));
        QCOMPARE(item.type, ItemType::Csr);
        QVERIFY(item.csr->subject.isEmpty());
        QVERIFY(item.csr->signatureValid);
    }

    void revocationList()
    {
        const QByteArray der = buildCrl(m_ca, ecKey(), day(2026, 1, 1), day(2026, 2, 1), 4711,
                                        {{QByteArray::fromHex("0a"), day(2025, 1, 2), 1},
                                         {QByteArray::fromHex("0b"), day(2025, 1, 3)}})
                                       .value();
        for (const QByteArray &input : {der, pemBlock("X509 CRL", der)}) {
            const Item item = only(readObjects(input));
            QCOMPARE(item.type, ItemType::Crl);
            QCOMPARE(item.crl->issuer.commonName(), QStringLiteral("Kakuu Root CA"));
            QCOMPARE(item.crl->thisUpdate, day(2026, 1, 1));
            QCOMPARE(item.crl->nextUpdate, day(2026, 2, 1));
            QCOMPARE(item.crl->crlNumber, QStringLiteral("4711"));
            QCOMPARE(item.crl->revokedCount, 2);
            QCOMPARE(item.crl->signatureAlgorithm, QStringLiteral("ecdsa-with-SHA256"));
            QVERIFY(!item.crl->extensions.isEmpty());
        }
        const Item empty =
                only(readObjects(buildCrl(m_ca, ecKey(), day(2026, 1, 1), {}, -1, {}).value()));
        QCOMPARE(empty.type, ItemType::Crl);
        QVERIFY(!empty.crl->nextUpdate.isValid());
        QCOMPARE(empty.crl->revokedCount, 0);
    }

    void ocspResponse()
    {
        const QByteArray der = makeOcspResponse(m_ca, m_server, ecKey());
        const Item item = only(readObjects(der));
        QCOMPARE(item.type, ItemType::OcspResponse);
        QVERIFY(item.text.contains(QStringLiteral("Cert Status: good")));
        // tryLater (RFC 6960 4.2.1): no bytes at all
        const Item bare = only(readObjects(QByteArray::fromHex("30030a0103")));
        QCOMPARE(bare.type, ItemType::OcspResponse);
        QVERIFY(bare.text.contains(QStringLiteral("trylater")));
    }

    void pkcs7()
    {
        const QByteArray der = buildPkcs7({m_server, m_ca}).value();
        for (const QByteArray &input : {der, pemBlock("PKCS7", der), pemBlock("CERTIFICATE", der),
                                        withIndefiniteLength(der)}) {
            const ReadResult result = readObjects(input);
            QVERIFY(result.problems.isEmpty());
            QCOMPARE(result.items.size(), 3);
            QCOMPARE(result.items.at(0).type, ItemType::Pkcs7);
            // OpenSSL sorts nothing here: order as stored.
            QCOMPARE(result.items.at(1).der, m_server);
            QCOMPARE(result.items.at(1).container, QStringLiteral("pkcs7"));
            QCOMPARE(result.items.at(2).der, m_ca);
        }
        QCOMPARE(readObjects(der).format, QStringLiteral("pkcs7"));
        QCOMPARE(readObjects(pemBlock("PKCS7", der)).format, QStringLiteral("pem"));
    }

    void brokenCertificateInPkcs7()
    {
        QByteArray der = buildPkcs7({m_server, m_ca}).value();
        const qsizetype inner = der.indexOf(m_server);
        const qsizetype serial = der.indexOf(QByteArray::fromHex("0210"), inner);
        der[serial + 2] = 0;
        der[serial + 3] = 1;
        const ReadResult result = readObjects(der);
        QCOMPARE(result.items.size(), 2); // the container and the good one
        QCOMPARE(result.items.at(1).der, m_ca);
        QCOMPARE(result.problems.size(), 1);
        QCOMPARE(result.problems.first().offset, serial);
    }

    void mixedBundle()
    {
        const QByteArray csr = buildCsr(serverTemplate(), ecKey()).value();
        const QByteArray crl = buildCrl(m_ca, ecKey(), day(2026, 1, 1), {}, 1, {}).value();
        const ReadResult result = readObjects(
                "Bag Attributes\n    friendlyName: x\n" + certificateToPem(m_server) + "\n" +
                pemBlock("X509 CRL", crl) + "text\n" + ecKey().toPem().reveal().toByteArray() +
                pemBlock("CERTIFICATE REQUEST", csr) +
                pemBlock("PUBLIC KEY", ecKey().publicKeySpki()) + certificateToPem(m_ca));
        QVERIFY(result.problems.isEmpty());
        QVERIFY(result.repairs.isEmpty());
        QList<ItemType> types;
        for (const Item &item : result.items)
            types.append(item.type);
        QCOMPARE(types,
                 QList<ItemType>({ItemType::Certificate, ItemType::Crl, ItemType::PrivateKey,
                                  ItemType::Csr, ItemType::PublicKey, ItemType::Certificate}));
    }

    void unknownObject()
    {
        const ReadResult result = readObjects(QByteArray::fromHex("30060c0161020101"));
        QCOMPARE(result.items.size(), 1);
        QCOMPARE(result.items.first().type, ItemType::Unknown);
        QCOMPARE(result.problems.size(), 1);
        QCOMPARE(result.problems.first().error.code, ErrorCode::NotRecognised);
    }

    void contractNames()
    {
        QCOMPARE(itemTypeName(ItemType::Certificate), QStringLiteral("certificate"));
        QCOMPARE(itemTypeName(ItemType::Csr), QStringLiteral("csr"));
        QCOMPARE(itemTypeName(ItemType::Crl), QStringLiteral("crl"));
        QCOMPARE(itemTypeName(ItemType::OcspResponse), QStringLiteral("ocsp-response"));
        QCOMPARE(itemTypeName(ItemType::PrivateKey), QStringLiteral("private-key"));
        QCOMPARE(itemTypeName(ItemType::PublicKey), QStringLiteral("public-key"));
        QCOMPARE(itemTypeName(ItemType::Pkcs7), QStringLiteral("pkcs7"));
        QCOMPARE(itemTypeName(ItemType::Pkcs12), QStringLiteral("pkcs12"));
        QCOMPARE(itemTypeName(ItemType::Unknown), QStringLiteral("unknown"));
    }
};

SEKISHO_TEST(ReaderObjects);
#include "tst_ReaderObjects.moc"
