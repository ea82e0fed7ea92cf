// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/mist/RuleItem.h"
#include "tests/support/FakeChangeDesk.h"
#include "tests/support/ScreenFixture.h"
#include "tests/support/drivers/AuthPoliciesPageDriver.h"
#include "ui/policies/RulePicker.h"
#include "ui/policies/RuleSequence.h"

#include <QDropEvent>
#include <QItemSelectionModel>
#include <QMimeData>
#include <QSignalSpy>

namespace sekisho::test {

/// A desk whose organization follows the draft of its rules.
class RuleDesk : public FakeChangeDesk
{
public:
    nac::OrganizationPtr withDraft() const override
    {
        auto made = std::make_shared<nac::Organization>(*live());
        made->rules = ui::RuleSequence::withDraft(live()->rules, draft());
        return made;
    }
};

/// The rules page with a draft behind it.
class RuleScreen
{
public:
    RuleScreen(ScreenFixture &screen, const nac::OrganizationPtr &organization)
        : m_organization(organization)
        , m_page(services(screen))
        , m_driver(m_page)
        , m_notices(&m_page, &ui::Page::noticeRequested)
    {
        for (const nac::Rule &rule : organization->rules)
            desk.snapshot.insert(key(rule.id.value()),
                                 api::mist::withRule({{QStringLiteral("one_day"), 1}}, rule));
        desk.setOrganization(organization);
        desk.start();
        m_page.resize(1150, 668);
        allow({});
        m_page.setOrganization(organization);
        show();
        QObject::connect(&desk, &ui::ChangeDesk::changed, &m_page, [this] { show(); });
        m_page.show();
        m_page.activateWindow();
        if (!QTest::qWaitForWindowActive(&m_page))
            qWarning("the page is not active"); // keys would go nowhere
    }

    void allow(ui::PageContext context)
    {
        context.dataOf = m_organization->pulled;
        m_page.setAvailability(context);
    }
    static api::mist::ItemKey key(const QString &id) { return {api::mist::ItemType::Rule, id}; }

    ui::AuthPoliciesPage &page() { return m_page; }
    const AuthPoliciesPageDriver &driver() const { return m_driver; }
    ui::DataTable &table() const { return *m_driver.find<ui::DataTable>("rulesTable"); }
    QString lastNotice() const
    {
        return m_notices.isEmpty() ? QString() : m_notices.last().first().toString();
    }

    /// The rule as it will be.
    nac::Rule rule(const QString &id) const
    {
        const nac::OrganizationPtr shown = desk.withDraft();
        for (const nac::Rule &one : shown->rules) {
            if (one.id.value() == id)
                return one;
        }
        return {};
    }
    /// What the draft makes of it, whole.
    QJsonObject item(const QString &id) const
    {
        const auto found = desk.draft()->items.constFind(key(id));
        return found == desk.draft()->items.cend() ? QJsonObject()
                                                   : found->value.value_or(QJsonObject());
    }
    /// Ids of the shown rows from top to bottom, without the fixed last rule.
    QStringList ids() const
    {
        QStringList ids;
        const QAbstractItemModel &model = *table().model();
        for (int row = 0; row < model.rowCount(); ++row)
            ids.append(model.index(row, 0).data(ui::ObjectRole).toString());
        ids.removeAll(ui::RuleModel::lastRuleId());
        return ids;
    }
    /// The current row and cell, the keyboard in the table.
    void go(const QString &id, int column = 0) const
    {
        ui::DataTable &view = table();
        view.setFocus();
        view.selectObject(id);
        view.selectionModel()->setCurrentIndex(view.currentIndex().siblingAtColumn(column),
                                               QItemSelectionModel::ClearAndSelect |
                                                       QItemSelectionModel::Rows);
        QApplication::processEvents();
    }
    void select(const QStringList &wanted) const
    {
        go(wanted.first());
        const QStringList all = ids();
        for (const QString &id : wanted)
            table().selectionModel()->select(table().model()->index(int(all.indexOf(id)), 0),
                                             QItemSelectionModel::Select |
                                                     QItemSelectionModel::Rows);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(&table(), key, modifiers);
        settle();
    }
    /// Answers of the desk come with the event loop.
    static void settle()
    {
        for (int round = 0; round < 12; ++round)
            QApplication::processEvents();
    }
    QAction *action(const char *name) const
    {
        auto *found = m_page.findChild<QAction *>(QLatin1StringView(name));
        if (!found)
            qWarning("no action %s", name);
        return found;
    }
    void trigger(const char *name) const
    {
        QVERIFY2(action(name)->isEnabled(), qPrintable(action(name)->toolTip()));
        action(name)->trigger();
        settle();
    }
    template <class W>
    W *editor(const char *name) const
    {
        const auto found = table().viewport()->findChildren<W *>(QLatin1StringView(name));
        for (W *widget : found) {
            if (widget->isVisible()) // what was closed may still be there
                return widget;
        }
        return nullptr;
    }
    ui::RulePicker *picker() const
    {
        const auto found = m_page.findChildren<ui::RulePicker *>();
        for (ui::RulePicker *picker : found) {
            if (picker->isVisible())
                return picker;
        }
        return nullptr;
    }
    /// Rows dragged onto the upper or lower half of another one.
    void drag(const QStringList &what, const QString &onto, bool lower) const
    {
        const QStringList all = ids();
        QModelIndexList indexes;
        for (const QString &id : what)
            indexes.append(table().model()->index(int(all.indexOf(id)), 0));
        const std::unique_ptr<QMimeData> data(table().model()->mimeData(indexes));
        const int row = int(all.indexOf(onto));
        const int y = table().rowViewportPosition(row) + (lower ? table().rowHeight(row) - 3 : 3);
        drop(*data, QPoint(200, y));
    }

    /// Whether it was taken.
    bool drop(const QMimeData &data, const QPoint &at) const
    {
        QWidget *viewport = table().viewport();
        QDragEnterEvent enter(at, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(viewport, &enter);
        QDropEvent event(at, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        event.ignore();
        QApplication::sendEvent(viewport, &event);
        settle();
        return event.isAccepted();
    }

    RuleDesk desk;

private:
    void show() { m_page.setDraft(desk.draft(), desk.withDraft()); }
    ui::PageServices services(ScreenFixture &screen)
    {
        ui::PageServices services = screen.services();
        services.changes = &desk;
        return services;
    }

    nac::OrganizationPtr m_organization;
    ui::AuthPoliciesPage m_page;
    AuthPoliciesPageDriver m_driver;
    QSignalSpy m_notices;
};

} // namespace sekisho::test
