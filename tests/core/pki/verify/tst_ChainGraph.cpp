// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/verify/ChainGraph.h"
#include "tests/core/pki/verify/ChainForge.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sekisho;
using pki::CertificateTemplate;
using pki::ChainGraph;
using pki::ChainNode;
using pki::TrustMaterial;
using pki::VerifyOptions;
using test::authorityTemplate;
using test::goodTime;
using test::make;
using test::serverLeafTemplate;

namespace {

VerifyOptions serverNow()
{
    VerifyOptions options;
    options.time = goodTime();
    options.purpose = pki::Purpose::EapServer;
    return options;
}

ChainGraph graphOf(const QByteArray &leaf, const TrustMaterial &material,
                   const VerifyOptions &options = serverNow())
{
    return pki::buildChainGraph(leaf, material, options).value_or(ChainGraph());
}

/// Reasons of the edge from the leaf to the certificate; "none" where there is no such edge.
QStringList reasons(const ChainGraph &graph, const QByteArray &issuer)
{
    for (const pki::ChainEdge &edge : graph.edges) {
        if (edge.issued == 0 && graph.nodes.at(edge.issuer).der == issuer)
            return edge.reasons;
    }
    return {u"none"_s};
}

} // namespace

class tst_ChainGraph : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsTheWayUp();
    void saysWhyACandidateIsRejected_data();
    void saysWhyACandidateIsRejected();
    void imposterWithoutSignature();
    void otherNameWithTheKeyIdentifier();
    void pathLengthCountsAuthorities();
    void nameConstraintsSpeakOfTheLeaf();
    void weakKeyAndDigest();
    void deadEnds();
    void crossSignedHasTwoWays();
    void cyclesEnd();
    void cancels();
};

void tst_ChainGraph::findsTheWayUp()
{
    const QByteArray root = make(authorityTemplate(u"Root"_s), 0, {}, 0);
    const QByteArray ca = make(authorityTemplate(u"CA"_s), 1, root, 0);
    const QByteArray leaf = make(serverLeafTemplate(), 2, ca, 1);
    const QByteArray stranger = make(authorityTemplate(u"Stranger"_s), 3, {}, 3);
    const ChainGraph graph = graphOf(leaf, {{root, stranger}, {ca}, {}, {}});
    QCOMPARE(graph.nodes.size(), 3);
    QCOMPARE(graph.edges.size(), 2);
    QVERIFY(graph.edges.at(0).isAccepted() && graph.edges.at(1).isAccepted());
    QCOMPARE(graph.nodes.at(0).der, leaf);
    QCOMPARE(graph.nodes.at(1).der, ca);
    QCOMPARE(graph.nodes.at(2).der, root);
    QVERIFY(graph.nodes.at(2).anchor && graph.nodes.at(2).selfSigned);
    QVERIFY(graph.nodes.at(0).reachesAnchor && !graph.nodes.at(1).anchor);
    QVERIFY(!graph.limited);
}

void tst_ChainGraph::saysWhyACandidateIsRejected_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("code");
    QTest::newRow("expired") << u"expired"_s << u"cert-has-expired"_s;
    QTest::newRow("future") << u"future"_s << u"cert-not-yet-valid"_s;
    QTest::newRow("not a CA") << u"no-ca"_s << u"invalid-ca"_s;
    QTest::newRow("keyCertSign") << u"no-sign"_s << u"keyusage-no-certsign"_s;
    QTest::newRow("purpose") << u"mail"_s << u"invalid-purpose"_s;
    QTest::newRow("critical") << u"critical"_s << u"unhandled-critical-extension"_s;
}

void tst_ChainGraph::saysWhyACandidateIsRejected()
{
    QFETCH(QString, what);
    QFETCH(QString, code);
    CertificateTemplate fields = authorityTemplate(u"Root"_s);
    if (what == "expired"_L1)
        fields.notAfter = goodTime().addDays(-1);
    else if (what == "future"_L1)
        fields.notBefore = goodTime().addDays(1);
    else if (what == "no-ca"_L1)
        fields.ca = false;
    else if (what == "no-sign"_L1)
        fields.keyUsage = {u"cRLSign"_s};
    else if (what == "mail"_L1)
        fields.extendedKeyUsage = {u"emailProtection"_s};
    else
        fields.otherExtensions = {{u"1.3.6.1.4.1.55555.99"_s, u"critical,DER:0500"_s}};
    const QByteArray root = make(fields, 0, {}, 0);
    const QByteArray good = make(authorityTemplate(u"Root"_s), 0, {}, 0);
    const QByteArray leaf = make(serverLeafTemplate(), 2, root, 0);
    const ChainGraph graph = graphOf(leaf, {{root, good}, {}, {}, {}});
    QCOMPARE(reasons(graph, root), QStringList{code});
    QCOMPARE(reasons(graph, good), QStringList()); // the same name and key, nothing wrong
}

void tst_ChainGraph::imposterWithoutSignature()
{
    const QByteArray root = make(authorityTemplate(u"Root"_s), 0, {}, 0);
    CertificateTemplate plain = authorityTemplate(u"Root"_s);
    const QByteArray imposter = make(plain, 3, {}, 3);
    const QByteArray leaf = make(serverLeafTemplate(), 2, root, 0);
    QCOMPARE(reasons(graphOf(leaf, {{root, imposter}, {}, {}, {}}), imposter),
             (QStringList{u"akid-skid-mismatch"_s, u"cert-signature-failure"_s}));
    plain.subjectKeyId = false;
    const QByteArray quiet = make(plain, 3, {}, 3);
    QCOMPARE(reasons(graphOf(leaf, {{root, quiet}, {}, {}, {}}), quiet),
             QStringList{u"cert-signature-failure"_s});
}

void tst_ChainGraph::otherNameWithTheKeyIdentifier()
{
    const QByteArray root = make(authorityTemplate(u"Root"_s), 0, {}, 0);
    const QByteArray renamed = make(authorityTemplate(u"Root renamed"_s), 0, {}, 0);
    const QByteArray leaf = make(serverLeafTemplate(), 2, root, 0);
    QCOMPARE(reasons(graphOf(leaf, {{renamed}, {}, {}, {}}), renamed),
             QStringList{u"subject-issuer-mismatch"_s});
}

void tst_ChainGraph::pathLengthCountsAuthorities()
{
    CertificateTemplate fields = authorityTemplate(u"Root"_s);
    fields.pathLength = 0;
    const QByteArray root = make(fields, 0, {}, 0);
    const QByteArray ca = make(authorityTemplate(u"CA"_s), 1, root, 0);
    const QByteArray leaf = make(serverLeafTemplate(), 2, ca, 1);
    const ChainGraph graph = graphOf(leaf, {{root}, {ca}, {}, {}});
    QCOMPARE(graph.edges.size(), 2);
    QCOMPARE(graph.edges.at(1).reasons, QStringList{u"path-length-exceeded"_s});
    const ChainGraph direct = graphOf(make(serverLeafTemplate(), 2, root, 0), {{root}, {}, {}, {}});
    QVERIFY(direct.edges.at(0).isAccepted());
}

void tst_ChainGraph::nameConstraintsSpeakOfTheLeaf()
{
    CertificateTemplate fields = authorityTemplate(u"Root"_s);
    fields.otherExtensions = {{u"nameConstraints"_s, u"permitted;DNS:example.org"_s}};
    const QByteArray root = make(fields, 0, {}, 0);
    const QByteArray leaf = make(serverLeafTemplate(), 2, root, 0);
    QCOMPARE(reasons(graphOf(leaf, {{root}, {}, {}, {}}), root),
             QStringList{u"permitted-violation"_s});
}

void tst_ChainGraph::weakKeyAndDigest()
{
    CertificateTemplate fields = serverLeafTemplate();
    fields.digest = u"SHA1"_s;
    const QByteArray root = make(authorityTemplate(u"Root"_s), 7, {}, 7); // RSA 2048
    const QByteArray leaf = make(fields, 2, root, 7);
    VerifyOptions options = serverNow();
    options.authLevel = 3;
    QCOMPARE(reasons(graphOf(leaf, {{root}, {}, {}, {}}, options), root),
             (QStringList{u"ca-key-too-small"_s, u"ca-md-too-weak"_s}));
}

void tst_ChainGraph::deadEnds()
{
    const QByteArray root = make(authorityTemplate(u"Root"_s), 0, {}, 0);
    const QByteArray ca = make(authorityTemplate(u"CA"_s), 1, root, 0);
    const QByteArray leaf = make(serverLeafTemplate(), 2, ca, 1);
    const ChainGraph untrusted = graphOf(leaf, {{}, {ca, root}, {}, {}});
    QCOMPARE(reasons(untrusted, ca), QStringList{u"no-anchor-behind"_s});
    QCOMPARE(untrusted.edges.at(1).reasons, QStringList{u"not-an-anchor"_s});
    const ChainGraph missing = graphOf(leaf, {{}, {ca}, {}, {}});
    QCOMPARE(reasons(missing, ca), QStringList{u"no-anchor-behind"_s});
    VerifyOptions options = serverNow();
    options.partialChain = true;
    QVERIFY(reasons(graphOf(leaf, {{ca}, {}, {}, {}}, options), ca).isEmpty());
}

void tst_ChainGraph::crossSignedHasTwoWays()
{
    const QByteArray a = make(authorityTemplate(u"Root A"_s), 0, {}, 0);
    const QByteArray b = make(authorityTemplate(u"Root B"_s), 1, {}, 1);
    const QByteArray underA = make(authorityTemplate(u"CA"_s), 2, a, 0);
    CertificateTemplate old = authorityTemplate(u"CA"_s);
    old.notAfter = goodTime().addDays(-1);
    const QByteArray underB = make(old, 2, b, 1);
    const QByteArray leaf = make(serverLeafTemplate(), 3, underA, 2);
    const ChainGraph graph = graphOf(leaf, {{a, b}, {underB, underA}, {}, {}});
    QCOMPARE(graph.nodes.size(), 5);
    QVERIFY(reasons(graph, underA).isEmpty());
    QCOMPARE(reasons(graph, underB), QStringList{u"cert-has-expired"_s});
}

void tst_ChainGraph::cyclesEnd()
{
    // A signs B and B signs A.
    const QByteArray a = make(authorityTemplate(u"A"_s), 0, {}, 0);
    const QByteArray bUnderA = make(authorityTemplate(u"B"_s), 1, a, 0);
    const QByteArray aUnderB = make(authorityTemplate(u"A"_s), 0, bUnderA, 1);
    const QByteArray leaf = make(serverLeafTemplate(), 2, aUnderB, 0);
    const ChainGraph graph = graphOf(leaf, {{}, {aUnderB, bUnderA}, {}, {}});
    QCOMPARE(graph.nodes.size(), 3);
    QVERIFY(!graph.nodes.at(0).reachesAnchor);
    for (const pki::ChainEdge &edge : graph.edges)
        QCOMPARE(edge.reasons, QStringList{u"no-anchor-behind"_s});
    const auto result = pki::verify(leaf, {{}, {aUnderB, bUnderA}, {}, {}}, serverNow());
    QVERIFY(result.has_value() && !result->valid);
}

void tst_ChainGraph::cancels()
{
    const QByteArray root = make(authorityTemplate(u"Root"_s), 0, {}, 0);
    const QByteArray leaf = make(serverLeafTemplate(), 2, root, 0);
    CancelSource source;
    source.cancel();
    const auto graph =
            pki::buildChainGraph(leaf, {{root}, {}, {}, {}}, serverNow(), source.token());
    QVERIFY(!graph.has_value());
    QCOMPARE(graph.error().code, ErrorCode::Cancelled);
}

SEKISHO_TEST(ChainGraph);
#include "tst_ChainGraph.moc"
