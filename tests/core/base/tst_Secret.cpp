// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Secret.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace sekisho;

class tst_Secret : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void printsStars()
    {
        QString text;
        QDebug(&text) << Secret(QByteArray("hidden"));
        QVERIFY(!text.contains(QStringLiteral("hidden")));
        QVERIFY(text.contains(QStringLiteral("***")));
    }

    void movesAndClones()
    {
        Secret first(QByteArray("hidden"));
        const Secret copy = first.clone();
        const Secret second = std::move(first);
        QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): the moved-from state is the
                                  // point
        QVERIFY(second.equals("hidden"));
        QVERIFY(copy.equals("hidden"));
        QVERIFY(!copy.equals("hidde?"));
        QVERIFY(!copy.equals("hidden2"));
        static_assert(!std::is_copy_constructible_v<Secret>);
    }

    void callerKeepsNoPartOfIt()
    {
        QByteArray source("hidden");
        Secret secret(source);
        secret.clear();
        QCOMPARE(source, QByteArray("hidden")); // detached: wiping ours leaves theirs
        QVERIFY(secret.isEmpty());
    }
};

SEKISHO_TEST(Secret);
#include "tst_Secret.moc"
