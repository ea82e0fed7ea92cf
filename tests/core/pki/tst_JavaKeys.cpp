// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/CertificateBuilder.h"
#include "core/pki/Reader.h"
#include "tests/core/pki/JavaKeyWriter.h"
#include "tests/core/pki/Material.h"
#include "tests/core/pki/Samples.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sekisho;
using namespace sekisho::pki;
using namespace sekisho::test;

namespace {

ReadResult opened(const QByteArray &bytes, const QList<QByteArray> &passwords)
{
    std::vector<Secret> secrets;
    for (const QByteArray &password : passwords)
        secrets.emplace_back(password);
    ReadOptions options;
    for (const Secret &secret : secrets)
        options.passwords.push_back(&secret);
    return readObjects(bytes, options);
}

const Item *keyOf(const ReadResult &result)
{
    for (const Item &item : result.items) {
        if (item.type == ItemType::PrivateKey)
            return &item;
    }
    return nullptr;
}

} // namespace

/// Private keys in JKS and JCEKS: closed, asked for, opened.
class tst_JavaKeys : public QObject
{
    Q_OBJECT

    QByteArray m_certificate;
    QByteArray m_key;

private Q_SLOTS:
    void initTestCase()
    {
        m_certificate = makeCa();
        m_key = pkcs8Of(ecKey());
        QVERIFY(m_key.startsWith('\x30'));
    }

    void openedWithItsPassword_data()
    {
        QTest::addColumn<bool>("jceks");
        QTest::addColumn<QString>("password");
        QTest::newRow("jks") << false << u"changeit"_s;
        QTest::newRow("jks, Japanese password") << false << u"関所の鍵"_s;
        QTest::newRow("jceks") << true << u"changeit"_s;
    }
    void openedWithItsPassword()
    {
        QFETCH(bool, jceks);
        QFETCH(QString, password);
        const QByteArray key = jceks ? jceksKey(m_key, password.toLatin1(), "01234567", 200)
                                     : jksKey(m_key, password);
        const QByteArray bytes = javaStore(key, m_certificate, jceks);

        const ReadResult closed = readObjects(bytes);
        QVERIFY(closed.passwordNeeded);
        QCOMPARE(closed.problems.size(), 1);
        QCOMPARE(closed.problems.first().id, u"password-required"_s);
        QVERIFY(keyOf(closed) && !keyOf(closed)->keyDer);
        QVERIFY(keyOf(closed)->key->encryption.contains(jceks ? u"JCEKS"_s : u"JKS"_s));
        QCOMPARE(closed.items.size(), 2); // the chain needs none

        const ReadResult wrong = opened(bytes, {"wrong"});
        QCOMPARE(wrong.problems.size(), 1);
        QCOMPARE(wrong.problems.first().id, u"wrong-password"_s);
        QVERIFY(!keyOf(wrong)->keyDer);

        const ReadResult right = opened(bytes, {"wrong", password.toUtf8()});
        QVERIFY(right.problems.isEmpty() && !right.passwordNeeded);
        const Item *item = keyOf(right);
        QVERIFY(item && item->keyDer);
        QCOMPARE(item->keyDer->reveal().toByteArray(), m_key);
        QCOMPARE(item->key->keyType, KeyType::Ec);
        QVERIFY(item->key->encrypted);
        QCOMPARE(item->label, u"radius"_s);
    }

    void roundsAreBounded()
    {
        const QByteArray dear =
                javaEnvelope("2b060104012a021301",
                             tlv(0x30, tlv(0x04, "01234567") +
                                               tlv(0x02, QByteArray::fromHex("7fffffffffffffff"))),
                             QByteArray(64, 'x'));
        const ReadResult result = opened(javaStore(dear, m_certificate, true), {"changeit"});
        QCOMPARE(result.problems.size(), 1);
        QCOMPARE(result.problems.first().id, u"limit-exceeded"_s);
        QCOMPARE(result.items.size(), 2);
    }

    void brokenBoxesAreListed()
    {
        const QByteArray good = jksKey(m_key, u"changeit"_s);
        for (const QByteArray &key :
             {QByteArray(), QByteArray("30"), good.left(40),
              javaEnvelope("2b060104012a02110101", {}, {}),
              javaEnvelope("2b060104012a02110101", {}, QByteArray(40, 'x')),
              javaEnvelope("2b060104012a021301", tlv(0x05, {}), QByteArray(64, 'x')),
              javaEnvelope("2b060104012a021301", {}, {})}) {
            const ReadResult result = opened(javaStore(key, m_certificate, false), {"changeit"});
            QVERIFY(keyOf(result) && !keyOf(result)->keyDer);
            QCOMPARE(result.items.size(), 2);
        }
    }
};

SEKISHO_TEST(JavaKeys);
#include "tst_JavaKeys.moc"
