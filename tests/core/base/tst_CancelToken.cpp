// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/CancelToken.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace sekisho;

class tst_CancelToken : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void emptyTokenIsNeverCancelled() { QVERIFY(!CancelToken().isCancelled()); }

    void tokenFollowsItsSource()
    {
        CancelSource source;
        const CancelToken token = source.token();
        QVERIFY(!token.isCancelled());
        source.cancel();
        QVERIFY(token.isCancelled());
    }

    void callbackRunsOnce()
    {
        CancelSource source;
        int calls = 0;
        const auto registration = source.token().onCancel([&] { ++calls; });
        source.cancel();
        source.cancel();
        QCOMPARE(calls, 1);
    }

    void lateCallbackRunsAtOnce()
    {
        CancelSource source;
        source.cancel();
        int calls = 0;
        const auto registration = source.token().onCancel([&] { ++calls; });
        QCOMPARE(calls, 1);
    }

    void droppedRegistrationIsSilent()
    {
        CancelSource source;
        int calls = 0;
        {
            const auto registration = source.token().onCancel([&] { ++calls; });
        }
        source.cancel();
        QCOMPARE(calls, 0);
    }
};

SEKISHO_TEST(CancelToken);
#include "tst_CancelToken.moc"
