// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/mist/Cloud.h"
#include "core/api/mist/Kind.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace sekisho;
using namespace sekisho::api;
using namespace Qt::Literals::StringLiterals;

class tst_Cloud : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thirteenCloudsWithTheirHosts_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("cookie");
        int index = 0;
        const auto row = [&](const char *name, const char *region, const char *cookie) {
            QTest::newRow(name) << index++ << QString::fromLatin1(name)
                                << QString::fromLatin1(region) << QString::fromLatin1(cookie);
        };
        row("Global 01", "mist.com", "csrftoken");
        row("Global 02", "gc1.mist.com", "csrftoken.gc1");
        row("Global 03", "ac2.mist.com", "csrftoken.ac2");
        row("Global 04", "gc2.mist.com", "csrftoken.gc2");
        row("Global 05", "gc4.mist.com", "csrftoken.gc4");
        row("EMEA 01", "eu.mist.com", "csrftoken.eu");
        row("EMEA 02", "gc3.mist.com", "csrftoken.gc3");
        row("EMEA 03", "ac6.mist.com", "csrftoken.ac6");
        row("EMEA 04", "gc6.mist.com", "csrftoken.gc6");
        row("APAC 01", "ac5.mist.com", "csrftoken.ac5");
        row("APAC 02", "gc5.mist.com", "csrftoken.gc5");
        row("APAC 03", "gc7.mist.com", "csrftoken.gc7");
        row("US federal", "us.mist-federal.com", "csrftoken.us");
        QCOMPARE(mist::knownClouds().size(), index);
    }
    void thirteenCloudsWithTheirHosts()
    {
        QFETCH(int, index);
        QFETCH(QString, name);
        QFETCH(QString, region);
        QFETCH(QString, cookie);
        const mist::Cloud cloud = mist::knownClouds().value(index);
        QCOMPARE(cloud.name, name);
        QCOMPARE(cloud.apiUrl, QUrl(u"https://api."_s + region));
        QCOMPARE(cloud.portalUrl, QUrl(u"https://manage."_s + region));
        QCOMPARE(cloud.webSocketUrl, QUrl(u"wss://api-ws."_s + region));
        QCOMPARE(cloud.csrfCookie, cookie);
        for (const QString &typed : {name, name.toLower(), u"api."_s + region,
                                     u"manage."_s + region, u"https://api."_s + region + u'/',
                                     u"https://manage."_s + region + u"/admin/?org_id=1#!nac"_s,
                                     u"  api."_s + region + u":443 "_s}) {
            const auto found = mist::cloudFromText(typed);
            QVERIFY2(found, qPrintable(typed));
            QCOMPARE(found->name, name);
        }
    }

    void regionNamesAreTakenAsPeopleTypeThem()
    {
        QCOMPARE(mist::cloudFromText(u"apac01"_s)->name, u"APAC 01"_s);
        QCOMPARE(mist::cloudFromText(u"Apac-01"_s)->name, u"APAC 01"_s);
    }

    void typedHosts_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("api");
        QTest::addColumn<QString>("portal");
        QTest::addColumn<QString>("webSocket");
        QTest::newRow("new region")
                << u"api.gc9.mist.com"_s << u"https://api.gc9.mist.com"_s
                << u"https://manage.gc9.mist.com"_s << u"wss://api-ws.gc9.mist.com"_s;
        QTest::newRow("new region's portal")
                << u"https://manage.gc9.mist.com/x"_s << u"https://api.gc9.mist.com"_s
                << u"https://manage.gc9.mist.com"_s << u"wss://api-ws.gc9.mist.com"_s;
        QTest::newRow("other host")
                << u"mist.example.jp:8443"_s << u"https://mist.example.jp:8443"_s << QString()
                << u"wss://mist.example.jp:8443"_s;
        QTest::newRow("loopback") << u"http://127.0.0.1:4010/"_s << u"http://127.0.0.1:4010"_s
                                  << QString() << u"ws://127.0.0.1:4010"_s;
        QTest::newRow("localhost")
                << u"http://localhost:4010/api/v1"_s << u"http://localhost:4010"_s << QString()
                << u"ws://localhost:4010"_s;
        QTest::newRow("IPv6 loopback") << u"http://[::1]:4010"_s << u"http://[::1]:4010"_s
                                       << QString() << u"ws://[::1]:4010"_s;
        QTest::newRow("known region, other port")
                << u"https://api.eu.mist.com:8443"_s << u"https://api.eu.mist.com:8443"_s
                << u"https://manage.eu.mist.com:8443"_s << u"wss://api-ws.eu.mist.com:8443"_s;
    }
    void typedHosts()
    {
        QFETCH(QString, typed);
        QFETCH(QString, api);
        QFETCH(QString, portal);
        QFETCH(QString, webSocket);
        const auto cloud = mist::cloudFromText(typed);
        QVERIFY(cloud);
        QCOMPARE(cloud->name, QString());
        QCOMPARE(cloud->apiUrl.toString(), api);
        QCOMPARE(cloud->portalUrl.toString(), portal);
        QCOMPARE(cloud->webSocketUrl.toString(), webSocket);
    }

    void whatIsNoCloudIsRefused_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed :
             {"", "   ", "http://api.mist.com", "http://192.168.0.1:8080", "ftp://api.mist.com",
              "https://", "Narnia 07", "https://user:pw@api.mist.com", "https://host name/",
              "http://127.0.0.1.example.jp/", "javascript:alert(1)", "api.mist.com:99999"})
            QTest::newRow(typed) << QString::fromLatin1(typed);
    }
    void whatIsNoCloudIsRefused()
    {
        QFETCH(QString, typed);
        const auto cloud = mist::cloudFromText(typed);
        QVERIFY(!cloud);
        QCOMPARE(cloud.error().code, ErrorCode::InvalidArgument);
    }

    void kindNamesAreUniqueAndFound()
    {
        QSet<QString> names;
        for (const mist::Kind kind : mist::allKinds()) {
            const QString name = mist::kindName(kind);
            QVERIFY(!name.isEmpty());
            QVERIFY(!names.contains(name));
            names.insert(name);
            QCOMPARE(mist::kindFromName(name), std::optional(kind));
        }
        QCOMPARE(names.size(), 21);
        QVERIFY(!mist::kindFromName(u"nonsense"_s));
    }
};

SEKISHO_TEST(Cloud);
#include "tst_Cloud.moc"
