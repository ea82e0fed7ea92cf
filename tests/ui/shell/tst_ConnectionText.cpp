// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestRegistry.h"
#include "ui/connection/ConnectionDetails.h"

#include <QTest>

using namespace sekisho;
using namespace sekisho::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

QDateTime now() { return QDateTime(QDate(2026, 11, 21), QTime(9, 30), Qt::UTC); }

QString valueOf(const QList<PropertyRow> &rows, const QString &label)
{
    for (const PropertyRow &row : rows) {
        if (row.label == label)
            return row.value;
    }
    return {};
}

} // namespace

/// What is said about a connection: lapse of tokens, requests left, who can read along.
class tst_ConnectionText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lapse_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("session");
        QTest::addColumn<QString>("part");
        QTest::newRow("fresh") << 3 << false << QString();
        QTest::newRow("74 days") << 74 << false << QString();
        QTest::newRow("75 days") << 75 << false << u"75 day"_s;
        QTest::newRow("89 days") << 89 << false << u"fetching keeps it"_s;
        QTest::newRow("90 days") << 90 << false << u"may have removed"_s;
        QTest::newRow("session") << 200 << true << QString();
    }
    void lapse()
    {
        QFETCH(int, days);
        QFETCH(bool, session);
        QFETCH(QString, part);
        const QString notice = ConnectionText::lapseNotice(now().addDays(-days), session, now());
        QCOMPARE(notice.isEmpty(), part.isEmpty());
        QVERIFY2(notice.contains(part), qPrintable(notice));
        QVERIFY(ConnectionText::lapseNotice({}, session, now()).isEmpty());
    }

    void rowsSayWhatIsLeft()
    {
        ConnectionFacts facts;
        facts.cloudUrl = QUrl(u"https://api.kakuu.example"_s);
        facts.usage = {312, 5'000};
        facts.lastUse = now().addDays(-10);
        facts.now = now();
        const auto rows = ConnectionText::rows(facts);
        QVERIFY(valueOf(rows, u"Requests"_s).contains(u"4,688 left"_s));
        QVERIFY(valueOf(rows, u"Removed if unused"_s).contains(u"Feb 9, 2027"_s));
        QCOMPARE(valueOf(rows, u"Next look"_s), u"Only when you ask"_s);
        QVERIFY(valueOf(rows, u"Encryption"_s).isEmpty());

        // The cloud knows of a later use, by another console.
        facts.token =
                api::mist::ApiToken{u"1"_s, u"sekisho"_s, u"1qkb...QQCL"_s, {}, now().addDays(-1)};
        const auto more = ConnectionText::rows(facts);
        QVERIFY(valueOf(more, u"Removed if unused"_s).contains(u"Feb 18, 2027"_s));
        QCOMPARE(valueOf(more, u"Token"_s), u"sekisho"_s);
        facts.session = true;
        QVERIFY(valueOf(ConnectionText::rows(facts), u"Token"_s).isEmpty());
    }

    void protectionNamesWhoReadsAlong()
    {
        ConnectionFacts facts;
        facts.cloudUrl = QUrl(u"http://127.0.0.1:8080"_s);
        QVERIFY(ConnectionText::protection(facts).contains(u"this computer"_s));
        facts.cloudUrl = QUrl(u"https://api.kakuu.example"_s);
        QVERIFY(ConnectionText::protection(facts).contains(u"no connection"_s));
        facts.tls.emplace();
        facts.tls->host = facts.cloudUrl.host();
        facts.tls->protocol = u"TLS 1.3"_s;
        facts.tls->cipher = u"TLS_AES_256_GCM_SHA384"_s;
        facts.tls->chain = {{u"api.kakuu.example"_s, u"Public Root"_s, now().addDays(30), {}}};
        QVERIFY(ConnectionText::protection(facts).contains(u"Public Root"_s));
        QVERIFY(!ConnectionText::protection(facts).contains(u"proxy"_s));
        QCOMPARE(valueOf(ConnectionText::rows(facts), u"Encryption"_s),
                 u"TLS 1.3 · TLS_AES_256_GCM_SHA384"_s);
        facts.tls->privateAuthority = true;
        facts.tls->chain.first().issuer = u"Kakuu Inspection CA"_s;
        const QString sentence = ConnectionText::protection(facts);
        QVERIFY(sentence.contains(u"certificate of your proxy"_s));
        QVERIFY(sentence.contains(u"Kakuu Inspection CA"_s));
    }
};

SEKISHO_TEST(ConnectionText);
#include "tst_ConnectionText.moc"
