// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sekisho/DemoOrganization.h"
#include "tests/support/Await.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QTest>

using namespace sekisho;

class tst_DemoOrganization : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wantedTwiceItStartsOnce()
    {
        const QTemporaryDir home;
        SystemClock clock;
        QNetworkAccessManager network;
        net::HttpClient http(network, clock, [] { return 0.5; });
        app::DemoOrganization demo(http, clock, home.filePath(QStringLiteral("demo")));
        const Future<sync::WorkspaceInfo> first = demo.open();
        const Future<sync::WorkspaceInfo> second = demo.open();
        const auto info = test::await(first);
        QVERIFY(info.has_value());
        // What whoever was first has put into the workspace stays there.
        QFile mark(info->path + QStringLiteral("/mark"));
        QVERIFY(mark.open(QIODevice::WriteOnly));
        mark.close();
        QCOMPARE(test::await(second).value().id, info->id);
        QCOMPARE(test::await(demo.open()).value().id, info->id);
        QVERIFY(mark.exists());
    }
};

SEKISHO_TEST(DemoOrganization);
#include "tst_DemoOrganization.moc"
