// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/auth/TokenStore.h"
#include "tests/support/Await.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace sekisho;
using test::await;

class tst_MemoryTokenStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasWrittenIsRead()
    {
        const auto store = auth::makeMemoryTokenStore();
        QCOMPARE(store->place(), auth::TokenStore::Place::Memory);
        const QString key = QStringLiteral("token/w1");
        QCOMPARE(await(store->read(key)).error().code, ErrorCode::TokenMissing);
        QVERIFY(await(store->write(key, Secret(QByteArray("abc\0def", 7)))));
        QVERIFY((*await(store->read(key)))->equals(QByteArray("abc\0def", 7)));
        QVERIFY(await(store->write(key, Secret(QByteArray("new")))));
        QVERIFY((*await(store->read(key)))->equals("new"));
        QCOMPARE(await(store->read(QStringLiteral("token/w2"))).error().code,
                 ErrorCode::TokenMissing);
    }

    void removingIsFineEvenTwice()
    {
        const auto store = auth::makeMemoryTokenStore();
        const QString key = QStringLiteral("token/w1");
        QVERIFY(await(store->write(key, Secret(QByteArray("abc")))));
        QVERIFY(await(store->remove(key)));
        QVERIFY(await(store->remove(key)));
        QCOMPARE(await(store->read(key)).error().code, ErrorCode::TokenMissing);
    }

    void whatWindowsWouldRefuseIsRefused()
    {
        const auto store = auth::makeMemoryTokenStore();
        const QString key = QStringLiteral("k");
        QVERIFY(await(store->write(key, Secret(QByteArray(2'560, 'x')))));
        const auto written = await(store->write(key, Secret(QByteArray(2'561, 'x'))));
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::LimitExceeded);
        QCOMPARE((*await(store->read(key)))->size(), 2'560); // the old value stays
    }
};

SEKISHO_TEST(MemoryTokenStore);
#include "tst_MemoryTokenStore.moc"
