// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/ForeignChanges.h"
#include "core/sync/Refresher.h"

#include <QObject>
#include <QSet>

class QWidget;

namespace sekisho::ui {

class WorkspaceSession;

/// Keeps the open organization fresh without being asked, and finds out after each pull whether
/// somebody else changed what the draft touches. Between WorkspaceSession, which pulls, and
/// sync::Refresher, which knows when. GUI thread.
class BackgroundRefresh : public QObject
{
    Q_OBJECT
public:
    /// `alarm` makes the timer; null: a real one.
    BackgroundRefresh(WorkspaceSession &session, Clock &clock, std::function<double()> random,
                      std::unique_ptr<sync::Refresher::Alarm> alarm = nullptr,
                      QObject *parent = nullptr);
    ~BackgroundRefresh() override;

    /// 0 = only when asked.
    void setMinutes(int minutes) { m_refresher.setMinutes(minutes); }
    void setWindowHidden(bool hidden) { m_refresher.setWindowHidden(hidden); }
    /// Slower while `window` is hidden or minimized.
    void watch(QWidget &window);
    QDateTime nextLook() const { return m_refresher.nextLook(); }

Q_SIGNALS:
    /// Items of the draft that were not known to have been changed elsewhere before.
    void foreignChangesFound(int count);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void contextChanged();
    void lookForForeignChanges();
    void compare(const sync::Draft &draft);

    WorkspaceSession &m_session;
    sync::Refresher m_refresher;
    bool m_wasLoading = false;
    QPair<int, int> m_usage{0, 0};
    /// The snapshot item by item, while there is a draft to compare it with.
    std::shared_ptr<const api::mist::ItemMap> m_items;
    nac::OrganizationPtr m_itemsOf;
    bool m_looking = false;
    bool m_lookAgain = false;
    QSet<api::mist::ItemKey> m_told;
};

} // namespace sekisho::ui
