// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestRegistry.h"
#include "tests/support/UiFixture.h"
#include "ui/widgets/Elide.h"

#include <QTest>

using namespace sekisho::ui;

class tst_Elide : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesKeepTheirEnd()
    {
        const QFontMetrics metrics(QApplication::font());
        const QString name = QStringLiteral("C=JP, O=Kakuu Seiki K.K., CN=Kakuu Seiki Root CA G2");
        const QString last = QStringLiteral("… CN=Kakuu Seiki Root CA G2");
        QCOMPARE(Elide::distinguishedName(name, metrics, 10000), name);
        QCOMPARE(Elide::distinguishedName(name, metrics, metrics.horizontalAdvance(last) + 2),
                 last);
        const QString slashes = QStringLiteral("/C=JP/O=Kakuu/CN=Device CA");
        const QString end = QStringLiteral("…/CN=Device CA");
        QCOMPARE(Elide::distinguishedName(slashes, metrics, metrics.horizontalAdvance(end) + 2),
                 end);
        const QString tight = Elide::distinguishedName(name, metrics, 60);
        QVERIFY(tight.startsWith(QStringLiteral("… CN")));
        QVERIFY(metrics.horizontalAdvance(tight) <= 60);
    }

    void toolTipsShowMarkupAsText()
    {
        QCOMPARE(Elide::toolTip(QStringLiteral("a < b")), QStringLiteral("a < b"));
        QVERIFY(!Elide::toolTip(QStringLiteral("<img src=x>")).contains(QStringLiteral("<img")));
    }
};

SEKISHO_TEST(Elide);
#include "tst_Elide.moc"
