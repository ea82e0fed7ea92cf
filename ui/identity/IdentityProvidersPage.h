// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/mist/Items.h"
#include "ui/page/DataPage.h"

class QLineEdit;
class QSplitter;
class QVBoxLayout;

namespace sekisho::ui {

class Banner;
class DataTable;
class DetailsDrawer;
class DraftWriter;
class FilterBar;
class IconLabel;
class IdentityProviderModel;
class IdpActions;
class IdpFindingList;
class LinkedAccountActions;
class LinkedAccountModel;
class SectionFrame;
class SignButton;
class TextLabel;

/// Identity Providers: the providers with their domain names, which of them answers for a user
/// name, and the linked accounts with what a failing one means.
class IdentityProvidersPage : public DataPage
{
    Q_OBJECT
public:
    explicit IdentityProvidersPage(const PageServices &services, QWidget *parent = nullptr);

    QString statusText() const override;
    void focusFilter() override;
    void exportCsv() override;
    bool canExportCsv() const override { return true; }
    bool showTarget(const QVariant &target) override;
    QList<QWidget *> panes() const override;
    void setDraft(const sync::DraftPtr &draft, const nac::OrganizationPtr &withDraft) override;

protected:
    void organizationChanged() override;
    void availabilityChanged() override;
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Subject { None, Provider, Account };

    void buildProviders(QWidget *parent, QVBoxLayout *layout);
    void buildQuestion(QWidget *parent, QVBoxLayout *layout);
    void buildAccounts(QWidget *parent, QVBoxLayout *layout);
    void fitProviders();
    /// That of the table that has the focus; the first one's otherwise.
    FilterBar &filterInFront() const;
    void refreshAnswer();
    void refreshFailure();
    void refreshBadge();
    void refreshEmptyAccounts();
    void showSubject(Subject subject);
    void fillDrawer();
    void fillProvider(const nac::IdentityProvider &provider);
    void fillAccount(const nac::LinkedAccount &account);
    void closeDrawer();
    const nac::LinkedAccount *currentAccount() const;
    bool edit(const api::mist::ItemKey &key);
    /// The organization with the draft applied.
    const nac::OrganizationPtr &shown() const;
    void refreshAccounts();
    void refreshLinkButtons();
    void refreshProviders();
    void refreshProviderButtons();
    nac::IdentityProviderId currentProvider() const;

    IdentityProviderModel *m_providers;
    LinkedAccountModel *m_accounts;
    DraftWriter *m_writer;
    LinkedAccountActions *m_links;
    IdpActions *m_idps;
    QList<nac::LinkedAccount> m_failing; ///< the banner speaks of the first
    nac::OrganizationPtr m_withDraft;    ///< null: no draft was told
    SignButton *m_addButton = nullptr;
    DataTable *m_providerTable = nullptr;
    TextLabel *m_questionLabel = nullptr;
    QLineEdit *m_question = nullptr;
    IconLabel *m_arrow = nullptr;
    IconLabel *m_answerShape = nullptr;
    TextLabel *m_answerName = nullptr;
    TextLabel *m_answerReason = nullptr;
    SignButton *m_explainButton = nullptr;
    SignButton *m_testButton = nullptr;
    IdpFindingList *m_findings = nullptr;
    SignButton *m_editButton = nullptr;
    SignButton *m_removeButton = nullptr;
    FilterBar *m_providerFilter = nullptr;
    FilterBar *m_filter = nullptr; ///< of the linked accounts
    SignButton *m_linkButton = nullptr;
    Banner *m_failure = nullptr;
    QSplitter *m_splitter = nullptr;
    DataTable *m_accountTable = nullptr;
    DetailsDrawer *m_drawer = nullptr;
    SignButton *m_unlinkButton = nullptr;
    Subject m_subject = Subject::None;
    bool m_drawerOpen = true;
    bool m_refreshing = false;
};

} // namespace sekisho::ui
