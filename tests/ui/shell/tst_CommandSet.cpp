// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestRegistry.h"
#include "ui/shell/CommandSet.h"
#include "ui/text/LanguageController.h"

#include <QApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QTest>

using namespace sekisho::ui;

class tst_CommandSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_theme.apply(*qApp);
        m_language.setLanguage(UiLanguage::English);
    }

    void everyCommandHasTextNameAndItsOwnShortcut()
    {
        const CommandSet commands(m_theme);
        QSet<QString> shortcuts;
        QSet<QString> names;
        for (CommandId id : commands.all()) {
            QVERIFY(!commands.text(id).isEmpty());
            QVERIFY(!commands.text(id).contains(QLatin1Char('&')));
            const QString name = CommandSet::name(id);
            QVERIFY2(!names.contains(name), qPrintable(name));
            names.insert(name);
            QCOMPARE(commands.action(id)->objectName(), name + QStringLiteral("Action"));
            const QList<QKeySequence> all = commands.action(id)->shortcuts();
            for (const QKeySequence &key : all) {
                const QString keys = key.toString(QKeySequence::PortableText);
                QVERIFY2(!shortcuts.contains(keys), qPrintable(keys));
                shortcuts.insert(keys);
            }
        }
        // The table of visual guide section 11, as far as this version goes.
        for (const char *keys :
             {"Ctrl+K", "Ctrl+P", "Ctrl+S", "F5", "Ctrl+1", "Ctrl+7", "Ctrl+F", "F6", "Shift+F6",
              "Ctrl+O", "Ctrl+V", "Ctrl+Tab", "Ctrl+B", "Ctrl+E", "Ctrl+,", "F1", "Ctrl+Shift+P"})
            QVERIFY2(shortcuts.contains(QLatin1String(keys)), keys);
    }

    void theInspectorsCommandsAreAllThere()
    {
        const CommandSet commands(m_theme);
        QSet<InspectorCommand> offered;
        for (CommandId id : commands.all()) {
            const auto own = CommandSet::inspectorCommand(id);
            if (!own)
                continue;
            QVERIFY(!offered.contains(*own));
            offered.insert(*own);
            QVERIFY(commands.isInPalette(id));
            QVERIFY(!commands.iconName(id).isEmpty());
            QCOMPARE(commands.action(id)->text(), InspectorCommandText::text(*own));
        }
        // Compare, convert, new request, rehearse, doctor; folder, watch, stop, clear; two to save,
        // three for the report; six to copy.
        QCOMPARE(offered.size(), 5 + 4 + 2 + 3 + 6);
    }

    void noLetterTwiceInAMenu()
    {
        CommandSet commands(m_theme);
        QMainWindow window;
        auto *page = new QMenu(&window);
        auto *workspaces = new QMenu(&window);
        for (const UiLanguage language : {UiLanguage::English, UiLanguage::Japanese}) {
            m_language.setLanguage(language);
            window.menuBar()->clear();
            commands.fillMenuBar(window.menuBar(), page, workspaces);
            QStringList clashes;
            std::function<void(const QList<QAction *> &)> walk =
                    [&](const QList<QAction *> &actions) {
                        QMap<QChar, QString> letters;
                        for (const QAction *action : actions) {
                            const qsizetype at = action->text().indexOf(QLatin1Char('&'));
                            const QChar letter =
                                    at < 0 ? QChar() : action->text().at(at + 1).toLower();
                            if (at >= 0 && letters.contains(letter))
                                clashes.append(letters.value(letter) + QLatin1Char('/') +
                                               action->text());
                            letters.insert(letter, action->text());
                            if (action->menu())
                                walk(action->menu()->actions());
                        }
                    };
            walk(window.menuBar()->actions());
            QVERIFY2(clashes.isEmpty(), qPrintable(clashes.join(QLatin1String(", "))));
        }
        m_language.setLanguage(UiLanguage::English);
    }

    void everyCommandIsInTheMenuBarOnce()
    {
        CommandSet commands(m_theme);
        QMainWindow window;
        auto *page = new QMenu(&window);
        auto *workspaces = new QMenu(&window);
        commands.fillMenuBar(window.menuBar(), page, workspaces);
        QMap<QAction *, int> seen;
        std::function<void(const QList<QAction *> &)> walk = [&](const QList<QAction *> &actions) {
            for (QAction *action : actions) {
                ++seen[action];
                if (action->menu())
                    walk(action->menu()->actions());
            }
        };
        walk(window.menuBar()->actions());
        for (CommandId id : commands.all())
            QVERIFY2(seen.value(commands.action(id)) == 1, qPrintable(CommandSet::name(id)));
        QCOMPARE(window.menuBar()->actions().size(), 7);
    }

    void saysWhyItCannotBeDone()
    {
        CommandSet commands(m_theme);
        QString reason = QStringLiteral("Not now.");
        int runs = 0;
        commands.setHandler(CommandId::Sync, this, [&runs] { ++runs; });
        commands.setPredicate(CommandId::Sync, [&reason] { return reason; });
        commands.refresh();
        commands.trigger(CommandId::Sync);
        QCOMPARE(runs, 0);
        QCOMPARE(commands.action(CommandId::Sync)->toolTip(), reason);
        reason.clear();
        commands.refresh();
        commands.trigger(CommandId::Sync);
        QCOMPARE(runs, 1);
    }

    void followsTheLanguage()
    {
        CommandSet commands(m_theme);
        const QString english = commands.text(CommandId::Sync);
        m_language.setLanguage(UiLanguage::Japanese);
        commands.retranslate();
        QVERIFY(commands.text(CommandId::Sync) != english);
        for (CommandId id : commands.all())
            QVERIFY2(!commands.text(id).contains(QStringLiteral("(&")),
                     qPrintable(commands.text(id)));
        QCOMPARE(commands.text(CommandId::LanguageEnglish), QStringLiteral("English"));
        m_language.setLanguage(UiLanguage::English);
        commands.retranslate();
        QCOMPARE(commands.text(CommandId::Sync), english);
    }

private:
    Theme m_theme;
    LanguageController m_language{m_theme};
};

SEKISHO_TEST(CommandSet);
#include "tst_CommandSet.moc"
