// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/asn1/Asn1Tree.h"
#include "core/pki/asn1/DerStrict.h"
#include "tests/core/pki/Material.h"
#include "tests/core/pki/Samples.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sekisho;
using namespace sekisho::pki;
using namespace sekisho::test;

class tst_DerStrict : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goodObjectsHaveNone();
    void eachRule_data();
    void eachRule();
    void defaultsInACertificate();
    void namedBitsEndInAOne();
    void guessedContentIsNotJudged();
    void malformedAndTrailing();
    void noMoreThanAskedFor();
};

void tst_DerStrict::goodObjectsHaveNone()
{
    const QByteArray ca = makeCa();
    for (const QByteArray &der :
         {ca, buildCsr(serverTemplate(), ecKey()).value(), buildPkcs7({ca}).value(),
          makeOcspResponse(ca, ca, ecKey()), ecKey().publicKeySpki()}) {
        const auto found = strictFindings(der);
        QVERIFY2(found.isEmpty(), found.isEmpty() ? "" : qPrintable(derRuleName(found[0].rule)));
    }
}

void tst_DerStrict::eachRule_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qsizetype>("offset");
    const auto row = [](const char *rule, const char *hex, qsizetype offset) {
        QTest::newRow(rule) << QByteArray::fromHex(hex) << offset;
    };
    row("indefinite-length", "308005000000", 1);
    row("non-minimal-length",
        "30810205"
        "00",
        1);
    row("non-minimal-tag",
        "30049f1e"
        "01"
        "61",
        2);
    row("constructed-string", "30052403040161", 2);
    row("wrong-form", "10020500", 0);
    row("boolean-length", "30040102ffff", 2);
    row("boolean-not-ff", "3003010101", 4);
    row("integer-empty", "30020200", 2);
    row("non-minimal-integer", "300402020001", 4);
    row("null-not-empty", "3003050100", 4);
    row("bad-object-identifier",
        "3005060380"
        "0103",
        4);
    row("bit-string-unused-bits", "300403020101", 4);
    row("set-order", "3106020102020101", 5);
    row("time-form",
        "300d170b"
        "323631323331323335395a",
        4);
    row("string-characters",
        "30041302"
        "612a",
        5);
}

void tst_DerStrict::eachRule()
{
    QFETCH(QByteArray, bytes);
    QFETCH(qsizetype, offset);
    const auto found = strictFindings(bytes);
    QCOMPARE(found.size(), 1);
    QCOMPARE(derRuleName(found.first().rule), QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(found.first().offset, offset);
}

void tst_DerStrict::defaultsInACertificate()
{
    // cA FALSE written out.
    CertificateTemplate t = caTemplate();
    t.otherExtensions = {{u"2.5.29.19"_s, u"DER:3003010100"_s}};
    t.basicConstraints = false;
    t.ca = false;
    t.pathLength = -1;
    const QByteArray der = buildCertificate(t, ecKey(), {}, ecKey()).value();
    const auto found = strictFindings(der);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().rule, DerRule::DefaultEncoded);
    const Asn1Tree made(der);
    QCOMPARE(found.first().offset, made.node(made.find({u"basicConstraints"_s, u"cA"_s})).offset);
}

void tst_DerStrict::namedBitsEndInAOne()
{
    CertificateTemplate t = caTemplate();
    t.keyUsage.clear();
    t.otherExtensions = {{u"2.5.29.15"_s, u"DER:03020480"_s}};
    const auto found = strictFindings(buildCertificate(t, ecKey(), {}, ecKey()).value());
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().rule, DerRule::BitStringTrailingZeros);
}

void tst_DerStrict::guessedContentIsNotJudged()
{
    // An OCTET STRING of nobody's that happens to look like BER.
    const QByteArray bytes = QByteArray::fromHex("300904073005010101"
                                                 "0500");
    QVERIFY(Asn1Tree(bytes).node(1).has(Asn1Node::Guessed));
    QVERIFY(strictFindings(bytes).isEmpty());
}

void tst_DerStrict::malformedAndTrailing()
{
    const QByteArray ca = makeCa();
    auto found = strictFindings(ca + "\n");
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().rule, DerRule::TrailingData);
    QCOMPARE(found.first().offset, ca.size());
    found = strictFindings(ca.left(100));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().rule, DerRule::Malformed);
    QCOMPARE(found.first().offset, 100);
}

void tst_DerStrict::noMoreThanAskedFor()
{
    const QByteArray bytes = tlv(0x30, QByteArray::fromHex("010101").repeated(500));
    QCOMPARE(strictFindings(bytes).size(), 100);
    QCOMPARE(strictFindings(bytes, 3).size(), 3);
}

SEKISHO_TEST(DerStrict);
#include "tst_DerStrict.moc"
