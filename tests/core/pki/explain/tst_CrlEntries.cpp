// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/explain/CrlEntries.h"
#include "tests/core/pki/Material.h"
#include "tests/core/pki/Samples.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sekisho;
using namespace sekisho::pki;
using namespace sekisho::test;

/// The lines of revocation lists.
class tst_CrlEntries : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void serialsDatesAndReasons()
    {
        const QByteArray crl = buildCrl(makeCa(), ecKey(), day(2026, 1, 1), day(2026, 2, 1), 4,
                                        {{QByteArray("\x05", 1), day(2025, 6, 7), 1},
                                         {QByteArray("\x06", 1), day(2025, 6, 8), -1}})
                                       .value();
        const QList<CrlEntry> entries = crlEntries(crl, 100);
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries.at(0).serial, QByteArray("\x05", 1));
        QCOMPARE(entries.at(0).when, day(2025, 6, 7));
        QCOMPARE(entries.at(0).reason, 1);
        QVERIFY(entries.at(0).issuer.isEmpty());
        QCOMPARE(entries.at(1).reason, -1);
        QCOMPARE(crlEntries(crl, 1).size(), 1);
        for (qsizetype size = 0; size < crl.size(); ++size)
            QVERIFY(crlEntries(crl.left(size), 100).size() <= 2);
    }

    void indirectListsKeepTheirIssuer()
    {
        const auto extension = [](const char *oid, const QByteArray &value) {
            return tlv(0x30, QByteArray::fromHex(oid) + tlv(0x04, value));
        };
        const QByteArray when = tlv(0x17, "260102030405Z");
        const QByteArray name = tlv(
                0x30, tlv(0x31, tlv(0x30, QByteArray::fromHex("0603550403") + tlv(0x0c, "Other"))));
        const QByteArray issuer = extension("0603551d1d", tlv(0x30, tlv(char(0xa4), name)));
        const QByteArray invalid = extension("0603551d18", tlv(0x18, "20251231000000Z"));
        const QByteArray entries =
                tlv(0x30, tlv(0x02, "\x01") + when) +
                tlv(0x30, tlv(0x02, "\x02") + when + tlv(0x30, issuer + invalid)) +
                tlv(0x30, tlv(0x02, "\x03") + when);
        const QByteArray crl =
                tlv(0x30, tlv(0x30, tlv(0x02, "\x01") + tlv(0x30, {}) + tlv(0x30, {}) + when +
                                            when + tlv(0x30, entries)));
        const QList<CrlEntry> found = crlEntries(crl, 100);
        QCOMPARE(found.size(), 3);
        QCOMPARE(found.at(0).issuer, QString());
        QCOMPARE(found.at(1).issuer, u"CN=Other"_s);
        QCOMPARE(found.at(1).invalidSince, QDateTime(QDate(2025, 12, 31), QTime(0, 0), Qt::UTC));
        // RFC 5280 5.3.3: the issuer stays the same until another is named.
        QCOMPARE(found.at(2).issuer, u"CN=Other"_s);
    }

    void listsWithoutEntries()
    {
        const QByteArray crl = buildCrl(makeCa(), ecKey(), day(2026, 1, 1), {}, 4, {}).value();
        QVERIFY(crlEntries(crl, 100).isEmpty());
        QVERIFY(crlEntries(makeCa(), 100).isEmpty());
        QVERIFY(crlEntries({}, 100).isEmpty());
    }

    void reasons()
    {
        QCOMPARE(crlReasonName(1), u"keyCompromise"_s);
        QCOMPARE(crlReasonName(7), u"7"_s);
        QCOMPARE(crlReasonName(10), u"aACompromise"_s);
    }
};

SEKISHO_TEST(CrlEntries);
#include "tst_CrlEntries.moc"
