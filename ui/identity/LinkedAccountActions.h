// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/Organization.h"
#include "ui/page/Page.h"

#include <QPointer>

class QAction;
class QMenu;

namespace sekisho::ui {

class DraftWriter;

/// What can be done with linked accounts: link an app, link a failing one again, unlink. Owns the
/// page's actions for it and opens the dialogs. Apps with a form go through the draft; those that
/// sign in with the browser are linked at once. A child of the page.
class LinkedAccountActions : public QObject
{
    Q_OBJECT
public:
    /// Adds its actions to `page`.
    LinkedAccountActions(const PageServices &services, DraftWriter *writer, Page *page);

    /// From the page's own setDraft(), setAvailability() and retranslate(). `current` is the row
    /// in front; null: none. `live` is what the cloud has.
    void refresh(const nac::OrganizationPtr &withDraft, const nac::OrganizationPtr &live,
                 const PageContext &context);
    void setCurrent(const nac::LinkedAccount *current);
    /// Why no account can be linked now; empty: it can.
    QString whyNotLink() const;
    /// Why this one cannot be unlinked; empty: it can.
    QString whyNotUnlink(const nac::LinkedAccount &account) const;

    /// The choice of the app, below `anchor`.
    void popUpApps(QWidget *anchor);
    void link(nac::LinkedApp app);
    void linkAgain(const nac::LinkedAccount &account);
    void unlink(const nac::LinkedAccount &account);
    QAction *linkAgainAction() const { return m_again; }
    QAction *unlinkAction() const { return m_unlink; }

private:
    void openForm(nac::LinkedApp app, const nac::LinkedAccount *again);
    void keepSecrets(class LinkFormDialog *dialog, struct PendingLink pending);
    bool isNew(const nac::LinkedAccount &account) const;
    void refreshActions();

    PageServices m_services;
    DraftWriter *m_writer;
    Page *m_page;
    nac::OrganizationPtr m_organization;
    nac::OrganizationPtr m_live;
    PageContext m_context;
    std::optional<nac::LinkedAccount> m_current;
    QMap<nac::LinkedApp, QAction *> m_links;
    QAction *m_again;
    QAction *m_unlink;
    QMenu *m_menu;
};

} // namespace sekisho::ui
