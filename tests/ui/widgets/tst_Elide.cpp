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
        QVERIFY(tight.endsWith(QStringLiteral("G2")));
        QVERIFY(metrics.horizontalAdvance(tight) <= 60);
    }

    void generationsStayApart()
    {
        const QFontMetrics metrics(QApplication::font());
        const auto shown = [&](const QString &last, int width) {
            return Elide::distinguishedName(QStringLiteral("C=JP, O=Kakuu, CN=") + last, metrics,
                                            width);
        };
        const QString g2 = QStringLiteral("Kakuu Seiki Root CA G2");
        const QString g3 = QStringLiteral("Kakuu Seiki Root CA G3");
        // Rather without "CN=" than cut.
        const QString marked = QStringLiteral("… ") + g2;
        QCOMPARE(shown(g2, metrics.horizontalAdvance(marked) + 1), marked);
        QCOMPARE(shown(g2, metrics.horizontalAdvance(g2) + 1), g2);
        for (int width = metrics.horizontalAdvance(QStringLiteral("CA G2")) + 20; width < 300;
             width += 7) {
            QVERIFY(shown(g2, width) != shown(g3, width));
            QVERIFY(metrics.horizontalAdvance(shown(g2, width)) <= width);
        }
        QVERIFY(Elide::distinguishedName(QStringLiteral("/C=JP/CN=") + g3, metrics, 60)
                        .endsWith(QStringLiteral("G3")));
    }

    void toolTipsShowMarkupAsText()
    {
        QCOMPARE(Elide::toolTip(QStringLiteral("a < b")), QStringLiteral("a < b"));
        QVERIFY(!Elide::toolTip(QStringLiteral("<img src=x>")).contains(QStringLiteral("<img")));
    }
};

SEKISHO_TEST(Elide);
#include "tst_Elide.moc"
