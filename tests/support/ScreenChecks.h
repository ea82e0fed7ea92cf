// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/ScreenFixture.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/PageState.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/StateBadge.h"
#include "ui/widgets/TextLabel.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

namespace sekisho::test {

inline QString describe(const QWidget &widget)
{
    return QStringLiteral("%1 '%2' in '%3'")
            .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(),
                 widget.parentWidget() ? widget.parentWidget()->objectName() : QString());
}

/// Focusable widgets that a screen reader has no name for.
inline QStringList unnamedWidgets(const QWidget &root)
{
    QStringList found;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&root) || widget->focusPolicy() == Qt::NoFocus)
            continue;
        // Parts of a control speak through it.
        if (qobject_cast<QHeaderView *>(widget) || qobject_cast<QScrollBar *>(widget) ||
            qobject_cast<QAbstractSpinBox *>(widget->parentWidget()) ||
            qobject_cast<QComboBox *>(widget->parentWidget()))
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).trimmed().isEmpty())
            found.append(describe(*widget));
    }
    return found;
}

/// Buttons, labels, badges and tabs that are narrower than their text.
inline QStringList cutTexts(const QWidget &root)
{
    QStringList found;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        // Qt lays out the icons inside a line edit by a metric of its own.
        if (!widget->isVisibleTo(&root) || widget->inherits("QLineEditIconButton"))
            continue;
        if (auto *tabs = qobject_cast<QTabBar *>(widget)) {
            const QFontMetrics metrics(tabs->font());
            for (int tab = 0; tab < tabs->count(); ++tab) {
                if (tabs->isTabVisible(tab) &&
                    tabs->tabRect(tab).width() < metrics.horizontalAdvance(tabs->tabText(tab)))
                    found.append(describe(*widget) + QLatin1Char(' ') + tabs->tabText(tab));
            }
            continue;
        }
        const auto *label = qobject_cast<ui::TextLabel *>(widget);
        const bool checked = qobject_cast<QAbstractButton *>(widget) ||
                             qobject_cast<ui::StateBadge *>(widget) ||
                             (label && label->elideMode() == Qt::ElideNone && !label->wordWrap());
        if (checked && widget->width() < widget->minimumSizeHint().width())
            found.append(describe(*widget) + QStringLiteral(" %1 < %2")
                                                     .arg(widget->width())
                                                     .arg(widget->minimumSizeHint().width()));
        if (label && label->wordWrap() && label->height() < label->heightForWidth(label->width()))
            found.append(describe(*widget) + QLatin1Char(' ') + label->text().left(60));
    }
    return found;
}

/// Rows of a test that runs in every language.
inline void languageRows()
{
    QTest::addColumn<ui::UiLanguage>("language");
    QTest::newRow("English") << ui::UiLanguage::English;
    QTest::newRow("Japanese") << ui::UiLanguage::Japanese;
    QTest::newRow("pseudo") << ui::UiLanguage::Pseudo;
}

/// A dialog that is open in one language: everything has a name and nothing is cut.
inline void checkDialog(const QWidget &dialog)
{
    for (int round = 0; round < 4; ++round)
        QApplication::processEvents();
    const QStringList unnamed = unnamedWidgets(dialog);
    QVERIFY2(unnamed.isEmpty(),
             qPrintable(describe(dialog) + QStringLiteral(": ") + unnamed.join(QLatin1Char('\n'))));
    const QStringList cut = cutTexts(dialog);
    QVERIFY2(cut.isEmpty(),
             qPrintable(describe(dialog) + QStringLiteral(": ") + cut.join(QLatin1Char('\n'))));
}

/// English, Japanese and the pseudo-locale, light and dark: names for everything, nothing cut,
/// texts change while the page is shown.
template <class P>
void checkLanguages(ScreenFixture &screen)
{
    struct Look
    {
        ui::UiLanguage language;
        ui::Theme::Appearance appearance;
        const char *name;
    };
    const Look looks[] = {
            {ui::UiLanguage::English, ui::Theme::Appearance::Light, "en-light"},
            {ui::UiLanguage::Japanese, ui::Theme::Appearance::Dark, "ja-dark"},
            {ui::UiLanguage::Pseudo, ui::Theme::Appearance::Light, "qps-light"},
            {ui::UiLanguage::English, ui::Theme::Appearance::Dark, "en-dark"},
    };
    screen.use(ui::UiLanguage::English);
    const auto page = screen.page<P>();
    QSet<QString> statusTexts;
    for (const Look &look : looks) {
        screen.use(look.language, look.appearance);
        // Words wrap, rows grow, drawers follow: each is a round of layout requests.
        for (int round = 0; round < 6; ++round)
            QApplication::processEvents();
        ScreenFixture::grab(*page, ui::pageKey(page->pageId()) + QLatin1Char('-') +
                                           QLatin1String(look.name));
        const QStringList unnamed = unnamedWidgets(*page);
        QVERIFY2(unnamed.isEmpty(), qPrintable(QLatin1String(look.name) + QStringLiteral(": ") +
                                               unnamed.join(QLatin1Char('\n'))));
        const QStringList cut = cutTexts(*page);
        QVERIFY2(cut.isEmpty(), qPrintable(QLatin1String(look.name) + QStringLiteral(": ") +
                                           cut.join(QLatin1Char('\n'))));
        statusTexts.insert(page->statusText());
        for (const QWidget *pane : page->panes())
            QVERIFY(pane);
    }
    QCOMPARE(statusTexts.size(), 3); // the same in English again
    screen.use(ui::UiLanguage::English);
}

/// The states of visual guide section 10 that a page about an organization has.
template <class P>
void checkPageStates(ScreenFixture &screen)
{
    screen.use(ui::UiLanguage::English);
    P page(screen.services());
    page.resize(1150, 668);
    page.show();
    auto *state = page.template findChild<ui::PageState *>(QStringLiteral("pageState"));
    auto *banner = page.template findChild<ui::Banner *>(QStringLiteral("banner"));
    QVERIFY(state && banner);
    const QString key = ui::pageKey(page.pageId());
    QSignalSpy syncs(&page, &ui::Page::syncRequested);
    QSignalSpy cancels(&page, &ui::Page::cancelSyncRequested);
    QSignalSpy connects(&page, &ui::Page::connectRequested);

    ui::PageContext context;
    page.setOrganization(nullptr);
    page.setAvailability(context);
    QCOMPARE(state->view(), ui::PageState::View::Empty);
    QVERIFY(!banner->isVisible());
    QVERIFY(page.statusText().isEmpty());

    context.loading = true;
    context.loadingKind = QStringLiteral("rule");
    context.requestsDone = 3;
    context.requestsPlanned = 9;
    page.setAvailability(context);
    QCOMPARE(state->view(), ui::PageState::View::Loading);
    Q_EMIT state->cancelRequested();
    QCOMPARE(cancels.count(), 1);

    context = {};
    context.error = Error(ErrorCode::Forbidden);
    page.setAvailability(context);
    QCOMPARE(state->view(), ui::PageState::View::Failed);
    ScreenFixture::grab(page, key + QStringLiteral("-failed-en-light"));
    Q_EMIT state->retryRequested();
    QCOMPARE(syncs.count(), 1);

    // Old data stay visible below a banner.
    page.setOrganization(sampleOrganizationPtr());
    context.dataOf = sampleOrganization().pulled;
    page.setAvailability(context);
    QCOMPARE(state->view(), ui::PageState::View::Content);
    QVERIFY(banner->isVisible());
    QCOMPARE(banner->severity(), ui::State::Error);

    context.error = Error(ErrorCode::Unauthorized);
    page.setAvailability(context);
    Q_EMIT banner->buttonClicked(0);
    QCOMPARE(connects.count(), 1);
    Q_EMIT banner->buttonClicked(1);
    QCOMPARE(syncs.count(), 2);

    context.error.reset();
    context.offlineSince = sampleNow();
    page.setAvailability(context);
    QVERIFY(banner->isVisible());
    QCOMPARE(banner->severity(), ui::State::Warning);
    QApplication::processEvents();
    ScreenFixture::grab(page, key + QStringLiteral("-offline-en-light"));

    context.offlineSince = {};
    context.readOnly = true;
    page.setAvailability(context);
    QVERIFY(banner->isVisible());
    QCOMPARE(banner->severity(), ui::State::Info);

    context.readOnly = false;
    page.setAvailability(context);
    QVERIFY(!banner->isVisible());
}

} // namespace sekisho::test
