// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Log.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace sekisho;

class tst_Log : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void secretsAreTakenOut_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("header") << QStringLiteral("Authorization: Token s3cr3t-s3cr3t-s3cr3t");
        QTest::newRow("bare token") << QStringLiteral("sent Token s3cr3t-s3cr3t-s3cr3t to host");
        QTest::newRow("json") << QStringLiteral(
                "{\"oauth_cc_client_secret\": \"s3cr3t-s3cr3t\", \"a\": 1}");
        QTest::newRow("json escape") << QStringLiteral("{\"password\":\"a\\\"s3cr3t\"}");
        QTest::newRow("url") << QStringLiteral("https://user:s3cr3t@host/");
        QTest::newRow("key") << QStringLiteral(
                "-----BEGIN PRIVATE KEY-----\ns3cr3t\n-----END PRIVATE KEY-----");
        QTest::newRow("key cut off") << QStringLiteral("-----BEGIN RSA PRIVATE KEY-----\ns3cr3t");
        QTest::newRow("query") << QStringLiteral("GET /x?token=s3cr3t&limit=1");
    }
    void secretsAreTakenOut()
    {
        QFETCH(QString, line);
        const QString clean = log::redacted(line);
        QVERIFY2(!clean.contains(QStringLiteral("s3cr3t")), qPrintable(clean));
        QVERIFY(clean.contains(QStringLiteral("***")));
    }

    void harmlessLinesStay()
    {
        const QString line = QStringLiteral("GET /api/v1/orgs/1/nacrules 200 in 12 ms");
        QCOMPARE(log::redacted(line), line);
    }
};

SEKISHO_TEST(Log);
#include "tst_Log.moc"
