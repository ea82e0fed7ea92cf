// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestRegistry.h"
#include "tests/support/UiFixture.h"
#include "ui/text/StateText.h"
#include "ui/widgets/StateBadge.h"

#include <QAccessible>
#include <QTest>

using namespace sekisho;
using namespace sekisho::ui;

class tst_StateText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyStateHasAWordInBothLanguages()
    {
        test::UiFixture ui;
        QMap<State, QString> english;
        for (const State state : StateText::all())
            english.insert(state, StateText::word(state));
        ui.languages.setLanguage(UiLanguage::Japanese);
        for (const State state : StateText::all()) {
            QVERIFY(!english.value(state).isEmpty());
            QVERIFY(!StateText::word(state).isEmpty());
            QVERIFY2(StateText::word(state) != english.value(state),
                     qPrintable(english.value(state)));
        }
        QCOMPARE(StateText::all().size(), 14);
    }

    void counts()
    {
        test::UiFixture ui;
        QCOMPARE(StateText::count(State::Error, 1), QStringLiteral("1 error"));
        QCOMPARE(StateText::count(State::Warning, 2), QStringLiteral("2 warnings"));
        ui.languages.setLanguage(UiLanguage::Japanese);
        QCOMPARE(StateText::count(State::Warning, 2), QStringLiteral("警告 2"));
    }

    void aBadgeReadsItselfAloud()
    {
        test::UiFixture ui;
        StateBadge badge(ui.theme);
        for (const State state : StateText::all()) {
            badge.set(state);
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&badge);
            QVERIFY(face);
            QCOMPARE(face->text(QAccessible::Name), StateText::word(state));
        }
        badge.set(State::Warning, QStringLiteral("54 days left"));
        QCOMPARE(badge.accessibleName(), QStringLiteral("Warning: 54 days left"));
    }
};

SEKISHO_TEST(StateText);
#include "tst_StateText.moc"
