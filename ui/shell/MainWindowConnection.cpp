// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window does about the connection: looking for changes by itself, and saying how it
// stands.

#include "core/net/Tls.h"
#include "ui/connection/ConnectionDetails.h"
#include "ui/shell/BackgroundRefresh.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/StatusArea.h"

#include <QPointer>
#include <QRandomGenerator>

namespace sekisho::ui {

void MainWindow::refreshInBackground()
{
    WorkspaceSession &session = m_services.session;
    m_refresh = std::make_unique<BackgroundRefresh>(
            session, m_services.clock, [] { return QRandomGenerator::global()->generateDouble(); });
    m_refresh->setMinutes(m_services.settings.value(settingKeys().refreshMinutes));
    m_refresh->watch(*this);
    connect(&m_services.settings, &Settings::changed, m_refresh.get(), [this](const QString &name) {
        if (name == QLatin1String(settingKeys().refreshMinutes.name))
            m_refresh->setMinutes(m_services.settings.value(settingKeys().refreshMinutes));
    });
    connect(m_refresh.get(), &BackgroundRefresh::foreignChangesFound, this, [this](int count) {
        m_status->showNotice(
                tr("Somebody changed %Ln item(s) that your draft changes too.", nullptr, count));
    });
    connect(m_status, &StatusArea::connectionRequested, this, &MainWindow::openConnectionDetails);
    m_commands->setHandler(CommandId::ConnectionDetails, this, [this] { openConnectionDetails(); });
    m_commands->setPredicate(CommandId::ConnectionDetails, [this] {
        return isConsoleShown() ? QString() : tr("No organization is open.");
    });
    connect(&session, &WorkspaceSession::opened, this, [this, &session] {
        const QString notice = ConnectionText::lapseNotice(
                session.info().lastPull, session.context().session, m_services.clock.now());
        if (!notice.isEmpty())
            m_status->showNotice(notice);
    });
}

void MainWindow::openConnectionDetails()
{
    WorkspaceSession &session = m_services.session;
    ConnectionFacts facts;
    facts.cloudUrl = QUrl(session.info().cloudUrl);
    facts.organization = session.organization();
    facts.session = session.context().session;
    facts.place = session.secretPlace();
    facts.usage = session.usage();
    facts.lastUse = session.context().dataOf;
    facts.nextLook = m_refresh->nextLook();
    facts.now = m_services.clock.now();
    if (m_services.tls)
        facts.tls = m_services.tls->of(facts.cloudUrl.host());
    QPointer<ConnectionDetailsDialog> dialog =
            new ConnectionDetailsDialog(m_services.theme, facts, this);
    dialog->open();
    async::then(session.ownToken(), dialog.data(),
                [dialog](const Result<std::optional<api::mist::ApiToken>> &token) {
                    // Organization tokens may not ask; the dialog says what it knows.
                    if (!token || !*token)
                        return;
                    ConnectionFacts more = dialog->facts();
                    more.token = *token;
                    dialog->setFacts(more);
                });
}

} // namespace sekisho::ui
