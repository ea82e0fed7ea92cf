// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/mist/ProviderItem.h"
#include "ui/identity/IdpDialog.h"
#include "ui/page/DraftWriter.h"

#include <QPointer>

class QAction;

namespace sekisho::ui {

class IdpExplainDialog;

/// What can be done with identity providers: add, edit and remove by way of the draft, explain who
/// answers, and have the cloud test a sign-in. Owns the page's actions for it and opens the
/// dialogs. A child of the page.
class IdpActions : public QObject
{
    Q_OBJECT
public:
    /// Adds its actions to `page`. `question` is the user name that the page shows now.
    IdpActions(const PageServices &services, DraftWriter *writer, Page *page,
               std::function<QString()> question);

    /// From the page: what it shows, what the cloud has, whether it may be changed.
    void refresh(const nac::OrganizationPtr &withDraft, const nac::OrganizationPtr &live,
                 const PageContext &context);
    /// The provider in front; empty: none.
    void setCurrent(const nac::IdentityProviderId &provider);
    void retranslate();

    /// Why nothing can be changed now; empty: it can.
    QString whyNotWrite() const;
    /// Why this one can be neither edited nor removed.
    QString whyNotEdit(const nac::IdentityProviderId &provider) const;
    /// Why no sign-in can be tested now.
    QString whyNotTest() const;

    void add();
    void edit(const nac::IdentityProviderId &provider);
    void remove(const nac::IdentityProviderId &provider);
    void test(const QString &userName);
    void explain(const QString &userName);

Q_SIGNALS:
    /// The draft holds this one, new or changed.
    void written(const sekisho::nac::IdentityProviderId &provider);
    /// whyNotWrite(), whyNotTest() may say something else.
    void availabilityChanged();

private:
    using Use = std::function<void(const api::mist::ProviderItems &)>;
    using Failed = std::function<void(const QString &error)>;

    QAction *addAction(const char *name, std::function<void()> run);
    void read(const QString &id, Use use, Failed failed);
    void open(const nac::IdentityProviderId &provider, const api::mist::ProviderItems &items);
    void save(const QString &id, bool isNew, const QPointer<IdpDialog> &dialog);
    void keepSecrets(std::shared_ptr<std::vector<IdpTypedSecret>> secrets, std::size_t next,
                     std::shared_ptr<nac::IdpForm> form, const Failed &failed,
                     const std::function<void()> &done);
    void write(const QString &id, bool isNew, const nac::IdpForm &form,
               const QPointer<IdpDialog> &dialog);
    QString problemOf(const QString &id, const api::mist::ItemChanges &changes) const;
    void refreshActions();

    PageServices m_services;
    DraftWriter *m_writer;
    Page *m_page;
    std::function<QString()> m_question;
    nac::OrganizationPtr m_organization;
    nac::OrganizationPtr m_live;
    PageContext m_context;
    nac::IdentityProviderId m_current;
    QAction *m_add;
    QAction *m_edit;
    QAction *m_remove;
    QAction *m_explain;
    QAction *m_test;
    QPointer<IdpExplainDialog> m_explaining;
};

} // namespace sekisho::ui
