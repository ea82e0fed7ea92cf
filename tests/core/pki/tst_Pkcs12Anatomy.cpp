// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/Pkcs12Anatomy.h"
#include "core/pki/Reader.h"
#include "tests/core/pki/Material.h"
#include "tests/core/pki/Samples.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sekisho;
using namespace sekisho::pki;
using namespace sekisho::test;

namespace {

QString answer(const Pkcs12Anatomy &anatomy, const QString &id)
{
    for (const Pkcs12Importer &importer : pkcs12Importers(anatomy)) {
        if (importer.id != id)
            continue;
        using Answer = Pkcs12Importer::Answer;
        return (importer.answer == Answer::Yes       ? u"yes "_s
                : importer.answer == Answer::Depends ? u"depends "_s
                                                     : u"no "_s) +
               importer.reason;
    }
    return {};
}

} // namespace

/// What shows of a PKCS#12 file before anybody knows its password.
class tst_Pkcs12Anatomy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void modern()
    {
        Pkcs12Options options;
        options.macIterations = 4321;
        const QByteArray file = makePkcs12(makeCa(), ecKey(), options);
        const auto anatomy = readPkcs12Anatomy(file);
        QVERIFY(anatomy);
        QVERIFY(anatomy->hasMac);
        QCOMPARE(anatomy->macDigest, u"SHA256"_s);
        QCOMPARE(anatomy->macIterations, 4321u);
        QCOMPARE(anatomy->safes.size(), 2);
        QVERIFY(anatomy->safes.at(0).encrypted);
        QVERIFY(anatomy->safes.at(0).encryption.startsWith("PBES2 aes-256-cbc"_L1));
        QCOMPARE(anatomy->safes.at(0).iterations, 2048u);
        QVERIFY(anatomy->safes.at(0).bags.isEmpty());
        QVERIFY(!anatomy->safes.at(1).encrypted);
        QCOMPARE(anatomy->safes.at(1).bags.size(), 1);
        const Pkcs12Bag &bag = anatomy->safes.at(1).bags.first();
        QCOMPARE(bag.type, u"shrouded-key"_s);
        QCOMPARE(bag.friendlyName, u"name"_s);
        QVERIFY(!bag.localKeyId.isEmpty());
        QVERIFY(bag.encryption.startsWith("PBES2"_L1));
        QCOMPARE(answer(*anatomy, u"windows10"_s), u"yes "_s);
        QCOMPARE(answer(*anatomy, u"windows-2016"_s), u"no pbes2"_s);
        QCOMPARE(answer(*anatomy, u"apple"_s), u"depends pbes2"_s);
        QCOMPARE(answer(*anatomy, u"openssl3"_s), u"yes "_s);
        // The reader has it at once, without a password.
        const ReadResult result = readObjects(file);
        QCOMPARE(result.items.size(), 1);
        QVERIFY(result.items.first().pkcs12);
        QCOMPARE(result.items.first().pkcs12->macIterations, 4321u);
    }

    void legacy()
    {
        const QByteArray file =
                buildPkcs12(makeCa(), ecKey(), {}, Secret(QByteArray("secret")), u"x"_s, true)
                        .value();
        const auto anatomy = readPkcs12Anatomy(file);
        QVERIFY(anatomy);
        QCOMPARE(anatomy->macDigest, u"SHA1"_s);
        QVERIFY(!anatomy->usesPbes2);
        QVERIFY(anatomy->usesRc2 || anatomy->uses3Des);
        QCOMPARE(answer(*anatomy, u"windows-2016"_s), u"yes "_s);
        QCOMPARE(answer(*anatomy, u"apple"_s), u"yes "_s);
        QCOMPARE(answer(*anatomy, u"openssl3"_s),
                 anatomy->usesRc2 ? u"depends legacy"_s : u"yes "_s);
    }

    void withoutMacAndInTheOpen()
    {
        Pkcs12Options options;
        options.mac = false;
        options.encryptCertificates = false;
        const auto anatomy = readPkcs12Anatomy(makePkcs12(makeCa(), ecKey(), options));
        QVERIFY(anatomy);
        QVERIFY(!anatomy->hasMac);
        QCOMPARE(answer(*anatomy, u"windows10"_s), u"depends no-mac"_s);
        QCOMPARE(answer(*anatomy, u"apple"_s), u"no no-mac"_s);
        QCOMPARE(answer(*anatomy, u"openssl3"_s), u"yes "_s);
        QCOMPARE(answer(*anatomy, u"openssl1"_s), u"depends no-mac"_s);
        QCOMPARE(answer(*anatomy, u"nss"_s), u"no no-mac"_s);
        // Two doubts: the first; a doubt and a refusal: the refusal.
        QCOMPARE(answer(*anatomy, u"windows-2016"_s), u"no pbes2"_s);
        QStringList types;
        for (const Pkcs12Safe &safe : anatomy->safes) {
            QVERIFY(!safe.encrypted);
            for (const Pkcs12Bag &bag : safe.bags)
                types.append(bag.type);
        }
        QCOMPARE(types, QStringList({u"certificate"_s, u"shrouded-key"_s}));
    }

    void importersByPoint_data()
    {
        QTest::addColumn<QString>("mac");
        QTest::addColumn<bool>("rc2");
        QTest::addColumn<bool>("other");
        QTest::addColumn<QString>("answers");
        QTest::newRow("3DES, SHA-1")
                << u"SHA1"_s << false << false << u"yes |yes |yes |yes |yes |yes |yes |yes "_s;
        QTest::newRow("RC2") << u"SHA1"_s << true << false
                             << u"yes |yes |yes |yes |yes |depends legacy|yes |yes "_s;
        QTest::newRow("SHA-2 MAC")
                << u"SHA256"_s << false << false
                << u"yes |no sha2-mac|depends sha2-mac|depends sha2-mac|depends sha2-mac|yes |yes "
                   "|yes "_s;
        QTest::newRow("PBMAC1") << u"PBMAC1"_s << false << false
                                << u"no pbmac1|no pbmac1|no pbmac1|no pbmac1|depends pbmac1|"
                                   "depends pbmac1|no pbmac1|depends pbmac1"_s;
        QTest::newRow("single DES")
                << u"SHA1"_s << false << true
                << QStringList(QList<QString>(8, u"no unknown-cipher"_s)).join(u'|');
    }

    void importersByPoint()
    {
        QFETCH(QString, mac);
        QFETCH(bool, rc2);
        QFETCH(bool, other);
        QFETCH(QString, answers);
        Pkcs12Anatomy anatomy;
        anatomy.hasMac = true;
        anatomy.macDigest = mac;
        anatomy.uses3Des = true;
        anatomy.usesRc2 = rc2;
        anatomy.usesOther = other;
        QStringList found;
        for (const Pkcs12Importer &importer : pkcs12Importers(anatomy))
            found.append(answer(anatomy, importer.id));
        QCOMPARE(found.join(u'|'), answers);
    }

    void broken()
    {
        const QByteArray file = makePkcs12(makeCa(), ecKey(), {});
        for (qsizetype size = 0; size < file.size(); size += 5)
            QVERIFY(!readPkcs12Anatomy(file.left(size)));
        for (qsizetype i = 0; i < file.size(); ++i) {
            QByteArray flipped = file;
            flipped[i] = char(flipped.at(i) ^ 0x41);
            if (const auto anatomy = readPkcs12Anatomy(flipped))
                QCOMPARE(pkcs12Importers(*anatomy).size(), 8);
        }
        QVERIFY(!readPkcs12Anatomy(makeCa()));
    }
};

SEKISHO_TEST(Pkcs12Anatomy);
#include "tst_Pkcs12Anatomy.moc"
