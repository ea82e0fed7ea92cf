// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestRegistry.h"
#include "tests/support/UiFixture.h"

#include <QFontInfo>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace sekisho;
using namespace sekisho::ui;

class tst_Theme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void appearanceReachesWidgets()
    {
        test::UiFixture ui;
        QLabel label;
        QListView view;
        QSignalSpy changed(&ui.theme, &Theme::changed);
        QCOMPARE(label.palette().color(QPalette::Window), tokenColor(Token::Window, false));
        ui.theme.setAppearance(Theme::Appearance::Dark);
        QCOMPARE(changed.count(), 1);
        QVERIFY(ui.theme.isDark());
        QTRY_COMPARE(label.palette().color(QPalette::Window), tokenColor(Token::Window, true));
        // Item views keep text legible on a selected row.
        QCOMPARE(view.palette().color(QPalette::Active, QPalette::Highlight),
                 tokenColor(Token::Select, true));
        QCOMPARE(view.palette().color(QPalette::Active, QPalette::HighlightedText),
                 tokenColor(Token::Text, true));
        QCOMPARE(label.palette().color(QPalette::Active, QPalette::Highlight),
                 tokenColor(Token::Accent, true));
    }

    void fontScale()
    {
        test::UiFixture ui;
        const auto size = [&](FontRole role) { return ui.theme.font(role).pointSizeF(); };
        const double body = size(FontRole::Body);
        QVERIFY(body > 0);
        QVERIFY(qAbs(size(FontRole::Title) / body - 20.0 / 13) < 0.01);
        QVERIFY(qAbs(size(FontRole::PortalName) / body - 10.5 / 13) < 0.01);
        QVERIFY(ui.theme.font(FontRole::Title).bold());
        QVERIFY(!ui.theme.font(FontRole::Small).bold());
        const QFontMetricsF mono(ui.theme.font(FontRole::Mono));
        QCOMPARE(mono.horizontalAdvance(QStringLiteral("iiii")),
                 mono.horizontalAdvance(QStringLiteral("MMMM")));
    }

    void familiesFollowTheLanguage()
    {
        test::UiFixture ui(UiLanguage::Japanese);
        const QStringList japanese = ui.theme.font(FontRole::Body).families();
        QVERIFY(QFontInfo(ui.theme.font(FontRole::Small)).pixelSize() >= 12);
        ui.languages.setLanguage(UiLanguage::English);
        const QStringList english = ui.theme.font(FontRole::Body).families();
        QVERIFY(japanese.first() != english.first());
        // Japanese data are legible in an English interface.
        QVERIFY(english.contains(japanese.first()));
    }

    void densityChangesRowsOnly()
    {
        test::UiFixture ui;
        const double before = ui.theme.font(FontRole::Body).pointSizeF();
        ui.theme.setDensity(Density::Compact);
        const int compact = ui.theme.rowHeight();
        ui.theme.setDensity(Density::Roomy);
        QCOMPARE(ui.theme.rowHeight() - compact, 8);
        QCOMPARE(ui.theme.font(FontRole::Body).pointSizeF(), before);
        QVERIFY(ui.theme.rowHeight(true) > ui.theme.rowHeight());
    }
};

SEKISHO_TEST(Theme);
#include "tst_Theme.moc"
