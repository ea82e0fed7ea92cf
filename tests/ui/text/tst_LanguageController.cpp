// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestRegistry.h"
#include "tests/support/UiFixture.h"
#include "ui/text/PseudoTranslator.h"
#include "ui/text/StateText.h"

#include <QSignalSpy>
#include <QTest>

using namespace sekisho;
using namespace sekisho::ui;

class tst_LanguageController : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void switchesAtRunTime()
    {
        test::UiFixture ui;
        QSignalSpy changed(&ui.languages, &LanguageController::languageChanged);
        QCOMPARE(StateText::word(State::Error), QStringLiteral("Error"));
        ui.languages.setLanguage(UiLanguage::Japanese);
        QCOMPARE(StateText::word(State::Error), QStringLiteral("エラー"));
        QCOMPARE(QLocale().language(), QLocale::Japanese);
        QCOMPARE(ui.theme.fontLanguage(), QLocale::Japanese);
        ui.languages.setLanguage(UiLanguage::English);
        QCOMPARE(StateText::word(State::Error), QStringLiteral("Error"));
        QCOMPARE(QLocale().language(), QLocale::English);
        QCOMPARE(changed.count(), 2);
    }

    void whatIsInForceIsNotAppliedAgain()
    {
        Theme theme;
        LanguageController languages(theme);
        QSignalSpy changed(&languages, &LanguageController::languageChanged);
        languages.setLanguage(UiLanguage::System);
        QCOMPARE(changed.count(), 1); // the first time, whatever it is
        languages.setLanguage(UiLanguage::System);
        languages.setLanguage(languages.effectiveLanguage());
        QCOMPARE(changed.count(), 1);
        QVERIFY(languages.language() != UiLanguage::System);
        languages.setLanguage(UiLanguage::Japanese);
        const int before = static_cast<int>(changed.count());
        languages.setLanguage(UiLanguage::Japanese);
        QCOMPARE(changed.count(), before);
        // The locale is the process's: somebody else may have changed it.
        QLocale::setDefault(QLocale::c());
        languages.setLanguage(UiLanguage::Japanese);
        QCOMPARE(QLocale().language(), QLocale::Japanese);
        QCOMPARE(changed.count(), before + 1);
        languages.setLanguage(UiLanguage::English);
    }

    void codes()
    {
        QCOMPARE(languageFromCode(QStringLiteral("ja")), UiLanguage::Japanese);
        QCOMPARE(languageFromCode(QStringLiteral("EN")), UiLanguage::English);
        QCOMPARE(languageFromCode(QStringLiteral("qps")), UiLanguage::Pseudo);
        QCOMPARE(languageFromCode(QStringLiteral("xx")), UiLanguage::System);
        for (const UiLanguage language :
             {UiLanguage::System, UiLanguage::English, UiLanguage::Japanese, UiLanguage::Pseudo})
            QCOMPARE(languageFromCode(languageCode(language)), language);
    }

    void pseudoLengthensAndKeepsPlaceholders()
    {
        const QString text = PseudoTranslator::pseudo(QStringLiteral("Nothing of %1 matches “%2”"));
        QVERIFY(text.contains(QStringLiteral("%1")));
        QVERIFY(text.contains(QStringLiteral("%2")));
        QVERIFY(text.size() >= 34);
        QVERIFY(!text.contains(QStringLiteral("Nothing")));
        QCOMPARE(PseudoTranslator::pseudo(QStringLiteral("<b>%n</b>")).left(9),
                 QStringLiteral("<b>%n</b>"));
        test::UiFixture ui(UiLanguage::Pseudo);
        QVERIFY(StateText::word(State::Warning) != QStringLiteral("Warning"));
        QVERIFY(StateText::count(State::Warning, 3).contains(QLatin1Char('3')));
    }
};

SEKISHO_TEST(LanguageController);
#include "tst_LanguageController.moc"
