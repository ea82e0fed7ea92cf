// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/verify/ChainGraph.h"
#include "tests/core/pki/verify/ChainForge.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sekisho;
using pki::TrustMaterial;
using test::authorityTemplate;
using test::goodTime;
using test::make;
using test::serverLeafTemplate;

/// Hostile material: an answer all the same.
class tst_VerifyBounds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thousandsOfTheSameSubject();
    void moreThanIsLookedAt();
    void endlessSelfIssuedChain();
    void hugeKeyInTheLeaf();
    void deepNesting();

private:
    static pki::VerifyOptions now();
};

pki::VerifyOptions tst_VerifyBounds::now()
{
    pki::VerifyOptions options;
    options.time = goodTime();
    return options;
}

void tst_VerifyBounds::thousandsOfTheSameSubject()
{
    // Nothing tells them apart but the signature.
    pki::CertificateTemplate fields = authorityTemplate(u"Same"_s);
    fields.subjectKeyId = false;
    fields.authorityKeyId = false;
    TrustMaterial material;
    // Copies with another serial number: their signatures are broken, which nobody sees before.
    fields.serial = QByteArray(8, '\x5a');
    for (int i = 0; i < 5; ++i)
        material.trusted.append(make(fields, i, {}, i));
    for (int i = 5; i < 5000; ++i) {
        QByteArray copy = material.trusted.at(i % 5);
        const qsizetype serial = copy.indexOf(fields.serial);
        copy[serial + 6] = char(i & 0xff);
        copy[serial + 7] = char(i >> 8);
        (i % 2 == 0 ? material.untrusted : material.trusted).append(copy);
    }
    pki::CertificateTemplate end = serverLeafTemplate();
    end.authorityKeyId = false;
    const QByteArray leaf = make(end, 1, make(fields, 5, {}, 5), 5);
    const auto result = pki::verify(leaf, material, now());
    QVERIFY(result.has_value());
    QVERIFY(!result->valid);
    QCOMPARE(result->reason, u"cert-signature-failure"_s);
    const auto graph = pki::buildChainGraph(leaf, material, now());
    QVERIFY(graph.has_value());
    QVERIFY(graph->limited);
    QVERIFY(graph->edges.size() <= 1000);
    QVERIFY(!graph->nodes.at(0).reachesAnchor);
    // With a key identifier the one that fits is among the first, wherever it stands.
    const QByteArray right = make(authorityTemplate(u"Same"_s), 5, {}, 5);
    material.trusted.append(right);
    const QByteArray marked = make(serverLeafTemplate(), 1, right, 5);
    const auto found = pki::buildChainGraph(marked, material, now());
    QVERIFY(found.has_value() && found->nodes.at(0).reachesAnchor);
}

void tst_VerifyBounds::moreThanIsLookedAt()
{
    const QByteArray root = make(authorityTemplate(u"Root"_s), 0, {}, 0);
    const QByteArray leaf = make(serverLeafTemplate(), 1, root, 0);
    TrustMaterial material;
    material.trusted = QList<QByteArray>(pki::kMaxCandidates + 1, root);
    const auto result = pki::verify(leaf, material, now());
    QVERIFY(result.has_value());
    QVERIFY(!result->valid);
    QCOMPARE(result->reason, u"limit-exceeded"_s);
    QCOMPARE(result->openSslCode, -1);
    // Any number of others does not matter.
    const QByteArray other = make(authorityTemplate(u"Other"_s), 2, {}, 2);
    material.trusted = QList<QByteArray>(pki::kMaxCandidates + 1, other);
    material.trusted.append(root);
    QCOMPARE(pki::verify(leaf, material, now())->reason, u"ok"_s);
}

void tst_VerifyBounds::endlessSelfIssuedChain()
{
    // 300 certificates of one name, each signed by the next one's key: rolled over and over.
    TrustMaterial material;
    QByteArray issuer = make(authorityTemplate(u"Same"_s), 0, {}, 0);
    int issuerKey = 0;
    for (int i = 1; i < 300; ++i) {
        issuer = make(authorityTemplate(u"Same"_s), i % 6, issuer, issuerKey);
        issuerKey = i % 6;
        material.untrusted.append(issuer);
    }
    const QByteArray leaf = make(serverLeafTemplate(), 1, issuer, issuerKey);
    const auto result = pki::verify(leaf, material, now());
    QVERIFY(result.has_value() && !result->valid);
    const auto graph = pki::buildChainGraph(leaf, material, now());
    QVERIFY(graph.has_value());
    QVERIFY(graph->limited);
}

void tst_VerifyBounds::hugeKeyInTheLeaf()
{
    // The modulus of an RSA key made 65,536 bits long by hand; the signature does not matter.
    const auto length = [](qsizetype size) {
        QByteArray bytes("\x83");
        for (const int shift : {16, 8, 0})
            bytes.append(char((size >> shift) & 0xff));
        return bytes;
    };
    const auto wrap = [&](char tag, const QByteArray &content) {
        return QByteArray(1, tag) + length(content.size()) + content;
    };
    const QByteArray modulus = wrap('\x02', QByteArray(1, '\0') + QByteArray(8192, '\xff'));
    const QByteArray key = wrap('\x30', modulus + QByteArray("\x02\x03\x01\x00\x01", 5));
    const QByteArray algorithm = QByteArray::fromHex("300d06092a864886f70d0101010500");
    const QByteArray spki = wrap('\x30', algorithm + wrap('\x03', QByteArray(1, '\0') + key));
    const QByteArray name = QByteArray::fromHex("300c310a300806035504030c0178");
    const QByteArray signature = QByteArray::fromHex("300d06092a864886f70d01010b0500");
    const QByteArray validity =
            QByteArray::fromHex("301e170d3236303130313030303030305a170d3237303130313030303030305a");
    const QByteArray body = wrap('\x30', QByteArray::fromHex("a003020102020101") + signature +
                                                 name + validity + name + spki);
    const QByteArray leaf = wrap('\x30', body + signature + wrap('\x03', QByteArray(257, '\0')));
    const auto result = pki::verify(leaf, {{leaf}, {}, {}, {}}, now());
    QVERIFY(result.has_value());
    QCOMPARE(result->reason, u"limit-exceeded"_s);
}

void tst_VerifyBounds::deepNesting()
{
    QByteArray deep;
    for (int i = 0; i < 10'000; ++i)
        deep.append("\x30\x80", 2);
    const QByteArray root = make(authorityTemplate(u"Root"_s), 0, {}, 0);
    const QByteArray leaf = make(serverLeafTemplate(), 1, root, 0);
    TrustMaterial material{{root}, {deep}, {deep}, {deep}};
    QCOMPARE(pki::verify(leaf, material, now())->reason, u"ok"_s);
    QVERIFY(pki::buildChainGraph(leaf, material, now()).has_value());
    const auto broken = pki::verify(deep, material, now());
    QVERIFY(broken.has_value() ? broken->reason == "limit-exceeded"_L1
                               : broken.error().code == ErrorCode::MalformedDer);
}

SEKISHO_TEST(VerifyBounds);
#include "tst_VerifyBounds.moc"
