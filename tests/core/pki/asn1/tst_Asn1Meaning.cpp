// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/asn1/Asn1Meaning.h"
#include "core/pki/asn1/Asn1Tree.h"
#include "tests/core/pki/Samples.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sekisho;
using namespace sekisho::pki;
using namespace sekisho::test;

class tst_Asn1Meaning : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void ofACertificate_data();
    void ofACertificate();
    void times();
    void single_data();
    void single();

private:
    Asn1Tree m_tree;
};

void tst_Asn1Meaning::initTestCase()
{
    CertificateTemplate t = serverTemplate();
    t.serial = QByteArray::fromHex("00e1f2");
    m_tree = Asn1Tree(buildCertificate(t, ecKey(), makeCa(), ecKey()).value());
}

void tst_Asn1Meaning::ofACertificate_data()
{
    QTest::addColumn<QStringList>("path");
    QTest::addColumn<Asn1MeaningId>("id");
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const QStringList &path, Asn1MeaningId id, const QStringList &arguments) {
        QTest::newRow(path.last().toLatin1().constData()) << path << id << arguments;
    };
    row({u"version"_s}, Asn1MeaningId::Version, {u"3"_s, u"2"_s});
    row({u"serialNumber"_s}, Asn1MeaningId::Serial, {u"e1f2"_s});
    row({u"signature"_s}, Asn1MeaningId::Algorithm, {u"ecdsa-with-SHA256"_s});
    row({u"subject"_s}, Asn1MeaningId::Name, {u"C=JP, CN=radius.example.jp"_s});
    row({u"subject"_s, u"countryName"_s}, Asn1MeaningId::Attribute,
        {u"countryName"_s, u"JP"_s, u"PrintableString"_s});
    row({u"subjectPublicKeyInfo"_s}, Asn1MeaningId::PublicKey, {u"EC prime256v1"_s});
    row({u"extensions"_s}, Asn1MeaningId::Elements, {u"8"_s});
    row({u"subjectAltName"_s, u"dNSName"_s}, Asn1MeaningId::GeneralName,
        {u"dns"_s, u"radius.example.jp"_s});
    row({u"subjectAltName"_s, u"iPAddress"_s}, Asn1MeaningId::GeneralName,
        {u"ip"_s, u"192.0.2.7"_s});
    row({u"subjectAltName"_s, u"extnID"_s}, Asn1MeaningId::ObjectId,
        {u"2.5.29.17"_s, u"subjectAltName"_s});
    row({u"keyUsage"_s, u"extnValue"_s}, Asn1MeaningId::Wrapper, {u"4"_s, u"BIT STRING"_s});
    row({u"keyUsage"_s, u"critical"_s}, Asn1MeaningId::Boolean, {u"TRUE"_s});
}

void tst_Asn1Meaning::ofACertificate()
{
    QFETCH(QStringList, path);
    QFETCH(Asn1MeaningId, id);
    QFETCH(QStringList, arguments);
    const int node = m_tree.find(path);
    QVERIFY(node >= 0);
    const Asn1Meaning meaning = asn1Meaning(m_tree, node);
    QCOMPARE(meaning.id, id);
    QCOMPARE(meaning.arguments, arguments);
}

void tst_Asn1Meaning::times()
{
    const Asn1Meaning end = asn1Meaning(m_tree, m_tree.find({u"notAfter"_s}));
    QCOMPARE(end.id, Asn1MeaningId::Time);
    QCOMPARE(end.time, day(2027, 1, 1));
    QCOMPARE(end.arguments, (QStringList{u"UTCTime"_s, u"270101030405Z"_s}));
    const Asn1Meaning usage = asn1Meaning(m_tree, m_tree.findExtension(u"2.5.29.15"_s));
    QCOMPARE(usage.id, Asn1MeaningId::Extension);
    QCOMPARE(usage.arguments.at(0), u"keyUsage"_s);
    QCOMPARE(usage.arguments.at(1), u"2.5.29.15"_s);
    QCOMPARE(usage.arguments.at(2), u"critical"_s);
    QCOMPARE(usage.arguments.at(3), u"Digital Signature, Key Encipherment"_s);
}

void tst_Asn1Meaning::single_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Asn1MeaningId>("id");
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *name, const char *hex, Asn1MeaningId id,
                        const QStringList &arguments) {
        QTest::newRow(name) << QByteArray::fromHex(hex) << id << arguments;
    };
    row("negative", "0201ff", Asn1MeaningId::Integer, {u"-1"_s});
    row("big", "0209010000000000000000", Asn1MeaningId::BigInteger,
        {u"01 00 00 00 00 00 00 00 00"_s, u"65"_s});
    row("null", "0500", Asn1MeaningId::Null, {});
    row("bits", "0303063f40", Asn1MeaningId::Bits, {u"10"_s});
    row("text", "0c03e38182", Asn1MeaningId::String, {u"\u3042"_s, u"1"_s});
    row("no time", "170161", Asn1MeaningId::BadTime, {u"a"_s});
    row("unknown OID", "06032a0304", Asn1MeaningId::ObjectId, {u"1.2.3.4"_s, {}});
    row("octets", "0402abcd", Asn1MeaningId::Octets, {u"2"_s});
    row("rest", "05", Asn1MeaningId::Rest, {u"1"_s});
}

void tst_Asn1Meaning::single()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Asn1MeaningId, id);
    QFETCH(QStringList, arguments);
    const Asn1Meaning meaning = asn1Meaning(Asn1Tree(bytes), 0);
    QCOMPARE(meaning.id, id);
    QCOMPARE(meaning.arguments, arguments);
}

SEKISHO_TEST(Asn1Meaning);
#include "tst_Asn1Meaning.moc"
