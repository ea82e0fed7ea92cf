// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/Digest.h"
#include "core/pki/Reader.h"
#include "tests/core/pki/Material.h"
#include "tests/core/pki/PlistWriter.h"
#include "tests/core/pki/Samples.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sekisho;
using namespace sekisho::pki;
using namespace sekisho::test;

/// A .mobileconfig in Apple's binary form.
class tst_BinaryPlist : public QObject
{
    Q_OBJECT

    QByteArray m_ca;
    QByteArray m_bytes;

private Q_SLOTS:
    void initTestCase()
    {
        m_ca = makeCa();
        Pkcs12Options options;
        options.password = "s<3>&\"cret";
        options.macIterations = 10;
        m_bytes = PlistWriter().write(plistProfile(m_ca, makePkcs12(m_ca, ecKey(), options)));
    }

    void isReadAsTheXmlForm()
    {
        const ReadResult result = readObjects(m_bytes);
        QVERIFY2(result.problems.isEmpty(), qPrintable(problemIds(result).join(u' ')));
        QCOMPARE(result.format, u"mobileconfig"_s);
        QCOMPARE(result.items.size(), 5); // profile, certificate, PKCS#12 with two
        const Item &first = result.items.first();
        QCOMPARE(first.type, ItemType::Profile);
        QCOMPARE(first.sha256, sha256(m_bytes));
        QCOMPARE(first.profile->name, u"架空 Wi-Fi"_s);
        QCOMPARE(first.profile->ssids, QStringList{u"Kakuu <Corp>"_s});
        QCOMPARE(first.profile->eapTypes, QList<int>{13});
        QCOMPARE(first.profile->serverNames, QStringList{u"radius.example.jp"_s});
        QCOMPARE(result.items.at(1).der, m_ca);
        QCOMPARE(result.items.at(1).label, u"root.cer"_s);
        // Where it stands in the binary file.
        QCOMPARE(m_bytes.mid(result.items.at(1).offset, m_ca.size()), m_ca);
        // The password is in the profile.
        QVERIFY(std::any_of(result.items.cbegin(), result.items.cend(),
                            [](const Item &item) { return item.keyDer != nullptr; }));
    }

    void cutAndChangedOnesAnswer()
    {
        for (qsizetype size = 8; size < m_bytes.size(); size += 11) {
            const ReadResult result = readObjects(m_bytes.left(size));
            QVERIFY(!result.problems.isEmpty());
        }
        // Every octet of the trailer, and many before it, made as large as can be.
        for (qsizetype at = 8; at<m_bytes.size(); at += at> m_bytes.size() - 400 ? 1 : 37) {
            QByteArray changed = m_bytes;
            changed[at] = '\xff';
            readObjects(changed);
        }
    }

    void keepsWhatCameBeforeABreak()
    {
        PlistWriter writer;
        const int key = writer.add(u"PayloadContent"_s);
        const int data = writer.add(m_ca);
        const int other = writer.add(u"Z"_s);
        const int top = int(writer.objects.size());
        // The second value is an object that is not there.
        writer.objects.push_back(PlistWriter::marker(0xd, 2) + PlistWriter::reference(key) +
                                 PlistWriter::reference(other) + PlistWriter::reference(data) +
                                 PlistWriter::reference(999));
        const ReadResult result = readObjects(writer.finish(top));
        QCOMPARE(problemIds(result), QStringList{u"malformed-der"_s});
        QCOMPARE(result.items.size(), 2);
        QCOMPARE(result.items.at(1).der, m_ca);
    }

    void circlesAndBombsAreBounded()
    {
        PlistWriter circle;
        circle.objects.push_back(PlistWriter::marker(0xa, 1) + PlistWriter::reference(0));
        QCOMPARE(problemIds(readObjects(circle.finish(0))), QStringList{u"limit-exceeded"_s});

        // Each array names the one below ten times: 10^12 strings in 400 octets.
        PlistWriter bomb;
        bomb.objects.push_back(PlistWriter::marker(0x5, 4) + "boom");
        for (int level = 0; level < 12; ++level) {
            QByteArray members;
            for (int i = 0; i < 10; ++i)
                members += PlistWriter::reference(level);
            bomb.objects.push_back(PlistWriter::marker(0xa, 10) + members);
        }
        QCOMPARE(problemIds(readObjects(bomb.finish(12))), QStringList{u"limit-exceeded"_s});
    }
};

SEKISHO_TEST(BinaryPlist);
#include "tst_BinaryPlist.moc"
