// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/BackgroundRefresh.h"

#include "ui/shell/WorkspaceDesk.h"
#include "ui/shell/WorkspaceSession.h"

#include <QEvent>
#include <QWidget>

namespace sekisho::ui {

BackgroundRefresh::BackgroundRefresh(WorkspaceSession &session, Clock &clock,
                                     std::function<double()> random,
                                     std::unique_ptr<sync::Refresher::Alarm> alarm, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_refresher({[&session](const QDateTime &since) { return session.auditSince(since); },
                   [&session] { session.sync(); }},
                  clock, std::move(random), std::move(alarm))
{
    connect(&session, &WorkspaceSession::contextChanged, this, &BackgroundRefresh::contextChanged);
    connect(&session, &WorkspaceSession::synced, this, [this] {
        const nac::OrganizationPtr organization = m_session.organization();
        m_refresher.pulled(organization ? organization->auditLog : QList<nac::AuditEntry>());
    });
    connect(&session, &WorkspaceSession::organizationChanged, this,
            &BackgroundRefresh::lookForForeignChanges);
    connect(&session.desk(), &ChangeDesk::changed, this, &BackgroundRefresh::lookForForeignChanges);
    connect(&session, &WorkspaceSession::closed, this, [this] { m_told.clear(); });
    connect(&m_refresher, &sync::Refresher::troubled, &session, &WorkspaceSession::noteFailure);
    contextChanged();
}

BackgroundRefresh::~BackgroundRefresh() = default;

void BackgroundRefresh::watch(QWidget &window)
{
    window.installEventFilter(this);
    setWindowHidden(!window.isVisible() || window.isMinimized());
}

bool BackgroundRefresh::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::Show || type == QEvent::Hide || type == QEvent::WindowStateChange) {
        const auto *window = qobject_cast<QWidget *>(watched);
        setWindowHidden(type == QEvent::Hide || (window && window->isMinimized()));
    }
    return QObject::eventFilter(watched, event);
}

void BackgroundRefresh::contextChanged()
{
    const PageContext &context = m_session.context();
    const bool open = m_session.state() == WorkspaceSession::State::Open;
    const bool refused = context.error && (context.error->code == ErrorCode::Unauthorized ||
                                           context.error->code == ErrorCode::TokenMissing);
    m_refresher.setPaused(!open || context.isOffline() || refused);
    m_refresher.setNotBefore(m_session.rateLimitedUntil());
    if (std::exchange(m_usage, m_session.usage()) != m_session.usage())
        m_refresher.setUsage(m_usage.first, m_usage.second);
    const bool was = std::exchange(m_wasLoading, context.loading);
    if (!was && context.loading)
        m_refresher.pullStarted();
    // After a good one synced() follows, which sets this right.
    else if (was && !context.loading)
        m_refresher.pullFailed();
}

void BackgroundRefresh::lookForForeignChanges()
{
    const sync::DraftPtr draft = m_session.desk().draft();
    const nac::OrganizationPtr organization = m_session.organization();
    if (!draft || draft->isEmpty() || !organization) {
        m_told.clear();
        m_items.reset();
        m_itemsOf.reset();
        m_session.setForeignChanges({});
        return;
    }
    if (m_items && m_itemsOf == organization) {
        compare(*draft);
        return;
    }
    if (std::exchange(m_looking, true)) {
        m_lookAgain = true;
        return;
    }
    async::then(m_session.items(), this,
                [this, organization](const Result<api::mist::ItemMap> &items) {
                    m_looking = false;
                    const bool stale = organization != m_session.organization();
                    if (items && !stale) {
                        m_items = std::make_shared<const api::mist::ItemMap>(*items);
                        m_itemsOf = organization;
                    }
                    // The draft may be another one by now, and after a failure nothing is known.
                    if (std::exchange(m_lookAgain, false) || (items && !stale))
                        lookForForeignChanges();
                });
}

void BackgroundRefresh::compare(const sync::Draft &draft)
{
    const QList<sync::ForeignChange> changes =
            sync::foreignChanges(draft, *m_items, m_itemsOf->auditLog);
    QSet<api::mist::ItemKey> keys;
    int fresh = 0;
    for (const sync::ForeignChange &change : changes) {
        keys.insert(change.key);
        fresh += m_told.contains(change.key) ? 0 : 1;
    }
    m_told = keys;
    m_session.setForeignChanges(changes);
    if (fresh > 0)
        Q_EMIT foreignChangesFound(fresh);
}

} // namespace sekisho::ui
