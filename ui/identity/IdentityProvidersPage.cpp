// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/identity/IdentityProvidersPage.h"

#include "core/api/mist/Kind.h"
#include "core/nac/RuleChecks.h"
#include "ui/identity/IdentityProviderModel.h"
#include "ui/identity/IdentityText.h"
#include "ui/identity/IdpActions.h"
#include "ui/identity/IdpFindingList.h"
#include "ui/identity/LinkedAccountActions.h"
#include "ui/identity/LinkedAccountModel.h"
#include "ui/page/DraftWriter.h"
#include "ui/page/EditTarget.h"
#include "ui/text/DateText.h"
#include "ui/text/NacText.h"
#include "ui/theme/IconSet.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/DetailsDrawer.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/PageTitleRow.h"
#include "ui/widgets/PropertyBox.h"
#include "ui/widgets/Roles.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/StateBadge.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/ViewSettings.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QSplitter>
#include <QVBoxLayout>

namespace sekisho::ui {

using api::mist::Kind;
using api::mist::kindName;

namespace {
/// The providers' table scrolls where it would take more of the page.
constexpr double kProvidersShare = 0.35;
constexpr int kFewestProviderRows = 3;
const QString kDrawerKey = QStringLiteral("identity/drawerOpen");

QList<DataTable::Column> providerColumns()
{
    return {{36, false, false, false, 1, true}, {196, false, true, false, 0},
            {190, false, false, false, 2},      {0, false, true, true, 0},
            {100, false, false, false, 1},      {110, false, false, false, 4},
            {150, false, false, false, 3}};
}
} // namespace

IdentityProvidersPage::IdentityProvidersPage(const PageServices &pageServices, QWidget *parent)
    : DataPage(PageId::IdentityProviders, pageServices, parent)
    , m_providers(new IdentityProviderModel(this))
    , m_accounts(new LinkedAccountModel(this))
    , m_writer(new DraftWriter(services(), this))
    , m_links(new LinkedAccountActions(services(), m_writer, this))
    , m_idps(new IdpActions(services(), m_writer, this,
                            [this] { return m_question ? m_question->text() : QString(); }))
{
    setMainKinds({kindName(Kind::Sso), kindName(Kind::LinkedApp)});
    m_drawerOpen = pageServices.view.value(kDrawerKey, true).toBool();
    m_providerFilter = new FilterBar(theme(), this);
    m_providerFilter->setObjectName(QStringLiteral("providersFilterBar"));
    titleRow().addTrailing(m_providerFilter);
    m_addButton = titleRow().addButton(SignButton::Kind::Primary);
    m_addButton->setObjectName(QStringLiteral("addIdpButton"));

    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildProviders(content, layout);
    buildQuestion(content, layout);
    buildAccounts(content, layout);
    setContent(content);
    connect(&theme(), &Theme::changed, this, &IdentityProvidersPage::fitProviders);
    connect(m_addButton, &QAbstractButton::clicked, m_idps, &IdpActions::add);
    connect(m_explainButton, &QAbstractButton::clicked, this,
            [this] { m_idps->explain(m_question->text()); });
    connect(m_testButton, &QAbstractButton::clicked, this,
            [this] { m_idps->test(m_question->text()); });
    connect(m_editButton, &QAbstractButton::clicked, this,
            [this] { m_idps->edit(currentProvider()); });
    connect(m_removeButton, &QAbstractButton::clicked, this,
            [this] { m_idps->remove(currentProvider()); });
    connect(m_idps, &IdpActions::availabilityChanged, this,
            &IdentityProvidersPage::refreshProviderButtons);
    connect(m_idps, &IdpActions::written, this, [this](const nac::IdentityProviderId &id) {
        m_providerTable->selectObject(id.value());
    });
}

void IdentityProvidersPage::buildProviders(QWidget *parent, QVBoxLayout *layout)
{
    m_providerTable =
            new DataTable(theme(), services().view, QStringLiteral("identity.providers"), parent);
    m_providerTable->setObjectName(QStringLiteral("providersTable"));
    m_providerTable->setSourceModel(m_providers);
    m_providerTable->setColumns(providerColumns());
    m_providerFilter->attach(*m_providerTable);
    m_providerFilter->setExportName(QStringLiteral("identity-providers"));
    announceExports(*m_providerFilter);
    connect(m_providerTable, &DataTable::clearFilterRequested, m_providerFilter, &FilterBar::clear);
    auto *margins = new QVBoxLayout;
    margins->setContentsMargins(16, 0, 16, 0);
    margins->addWidget(m_providerTable);
    layout->addLayout(margins);
    m_findings = new IdpFindingList(theme(), parent);
    m_findings->setObjectName(QStringLiteral("idpFindings"));
    auto *findingsRow = new QVBoxLayout;
    findingsRow->setContentsMargins(16, 6, 16, 0);
    findingsRow->addWidget(m_findings);
    layout->addLayout(findingsRow);
    connect(m_providerTable, &DataTable::currentObjectChanged, this, [this](const QVariant &id) {
        // A view that gets the focus makes its first row current without selecting it: no choice.
        if (id.isValid() && !m_refreshing && m_providerTable->selectionModel()->hasSelection())
            showSubject(Subject::Provider);
    });
    connect(m_providerTable, &QAbstractItemView::clicked, this,
            [this] { showSubject(Subject::Provider); });
    const auto open = [this] {
        m_drawerOpen = true;
        services().view.setValue(kDrawerKey, true);
        showSubject(Subject::Provider);
    };
    connect(m_providerTable, &DataTable::rowActivated, this, open);
    connect(m_providerTable, &DataTable::detailsRequested, this, open);
}

void IdentityProvidersPage::buildQuestion(QWidget *parent, QVBoxLayout *layout)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 10, 16, 0);
    row->setSpacing(10);
    m_questionLabel = new TextLabel(theme(), FontRole::BodyBold, Token::Text, parent);
    m_question = new QLineEdit(parent);
    m_question->setObjectName(QStringLiteral("userNameLineEdit"));
    m_question->setClearButtonEnabled(true);
    m_question->addAction(theme().icons().icon(QStringLiteral("search")),
                          QLineEdit::LeadingPosition);
    m_question->setMinimumWidth(250);
    m_questionLabel->setBuddy(m_question);
    m_arrow = new IconLabel(theme(), QStringLiteral("right"), 16, Token::Text, parent);
    m_answerShape = new IconLabel(theme(), State::Ok, 16, parent);
    m_answerName = new TextLabel(theme(), FontRole::BodyBold, Token::Text, parent);
    m_answerName->setObjectName(QStringLiteral("answerNameLabel"));
    m_answerReason = new TextLabel(theme(), FontRole::Body, Token::Text, parent);
    m_answerReason->setObjectName(QStringLiteral("answerReasonLabel"));
    m_answerReason->setElideMode(Qt::ElideRight);
    m_explainButton = new SignButton(theme(), SignButton::Kind::Normal, parent);
    m_explainButton->setObjectName(QStringLiteral("explainIdpButton"));
    m_explainButton->setSmall(true);
    m_testButton = new SignButton(theme(), SignButton::Kind::Normal, parent);
    m_testButton->setObjectName(QStringLiteral("testSignInButton"));
    m_testButton->setSmall(true);
    row->addWidget(m_questionLabel);
    row->addWidget(m_question);
    row->addWidget(m_arrow);
    row->addWidget(m_answerShape);
    row->addWidget(m_answerName);
    row->addWidget(m_answerReason, 1);
    row->addStretch(0);
    row->addWidget(m_explainButton);
    row->addWidget(m_testButton);
    layout->addLayout(row);
    connect(m_question, &QLineEdit::textChanged, this, &IdentityProvidersPage::refreshAnswer);
}

void IdentityProvidersPage::buildAccounts(QWidget *parent, QVBoxLayout *layout)
{
    m_filter = new FilterBar(theme(), parent);
    m_filter->setObjectName(QStringLiteral("filterBar"));
    m_linkButton = new SignButton(theme(), SignButton::Kind::Normal, parent);
    m_linkButton->setObjectName(QStringLiteral("linkAccountButton"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 14, 16, 4);
    head->setSpacing(8);
    head->addWidget(m_filter, 1);
    head->addWidget(m_linkButton);
    layout->addLayout(head);

    m_failure = new Banner(theme(), parent);
    m_failure->setObjectName(QStringLiteral("failureBanner"));
    auto *failureRow = new QVBoxLayout;
    failureRow->setContentsMargins(16, 0, 16, 8);
    failureRow->addWidget(m_failure);
    layout->addLayout(failureRow);

    m_splitter = new QSplitter(Qt::Horizontal, parent);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    auto *left = new QWidget(m_splitter);
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(16, 0, 0, 0);
    m_accountTable =
            new DataTable(theme(), services().view, QStringLiteral("identity.accounts"), left);
    m_accountTable->setObjectName(QStringLiteral("accountsTable"));
    m_accountTable->setSourceModel(m_accounts);
    m_accountTable->setColumns({{36, false, false, false, 1, true},
                                {132, false, true, false, 0},
                                {150, false, true, true, 0},
                                {86, false, false, false, 4},
                                {104, false, false, false, 3},
                                {156, false, false, false, 2},
                                {96, false, false, false, 5},
                                {96, false, true, false, 0}});
    leftLayout->addWidget(m_accountTable);
    m_filter->attach(*m_accountTable);
    m_filter->setExportName(QStringLiteral("linked-accounts"));
    m_drawer = new DetailsDrawer(theme(), m_splitter);
    m_drawer->setObjectName(QStringLiteral("drawer"));
    m_drawer->setMinimumWidth(300);
    m_drawer->setMaximumWidth(480);
    m_editButton = m_drawer->addHeaderButton();
    m_editButton->setObjectName(QStringLiteral("editIdpButton"));
    m_editButton->setSmall(true);
    m_removeButton = m_drawer->addHeaderButton();
    m_removeButton->setObjectName(QStringLiteral("removeIdpButton"));
    m_removeButton->setKind(SignButton::Kind::Danger);
    m_removeButton->setSmall(true);
    m_unlinkButton = m_drawer->addHeaderButton();
    m_unlinkButton->setObjectName(QStringLiteral("unlinkButton"));
    m_unlinkButton->setKind(SignButton::Kind::Danger);
    m_unlinkButton->setSmall(true);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_drawer);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({800, 332});
    layout->addWidget(m_splitter, 1);

    connect(m_accountTable, &DataTable::currentObjectChanged, this, [this](const QVariant &id) {
        if (id.isValid() && !m_refreshing)
            showSubject(Subject::Account);
    });
    connect(m_accountTable, &QAbstractItemView::clicked, this,
            [this] { showSubject(Subject::Account); });
    const auto open = [this] {
        m_drawerOpen = true;
        services().view.setValue(kDrawerKey, true);
        showSubject(Subject::Account);
    };
    connect(m_accountTable, &DataTable::rowActivated, this, open);
    connect(m_accountTable, &DataTable::detailsRequested, this, [this, open] {
        if (m_drawer->isVisible() && m_subject == Subject::Account)
            closeDrawer();
        else
            open();
    });
    connect(m_accountTable, &DataTable::clearFilterRequested, this, [this] { m_filter->clear(); });
    connect(m_drawer, &DetailsDrawer::closeRequested, this, [this] {
        const bool provider = m_subject == Subject::Provider;
        closeDrawer();
        (provider ? m_providerTable : m_accountTable)->setFocus(Qt::OtherFocusReason);
    });
    announceExports(*m_filter);
    connect(m_linkButton, &QAbstractButton::clicked, this,
            [this] { m_links->popUpApps(m_linkButton); });
    connect(m_unlinkButton, &QAbstractButton::clicked, this, [this] {
        if (const nac::LinkedAccount *account = currentAccount())
            m_links->unlink(*account);
    });
    connect(m_failure, &Banner::buttonClicked, this, [this] {
        if (!m_failing.isEmpty())
            m_links->linkAgain(m_failing.constFirst());
    });
}

void IdentityProvidersPage::fitProviders()
{
    const int room = static_cast<int>(kProvidersShare * height() / theme().rowHeight());
    const int rows = qBound(1, m_providers->rowCount(), qMax(kFewestProviderRows, room));
    const int height = m_providerTable->horizontalHeader()->sizeHint().height() +
                       rows * theme().rowHeight() + 2 * m_providerTable->frameWidth() + 2;
    // Without any provider there must be room for the words that say so.
    m_providerTable->setFixedHeight(m_providers->rowCount() == 0 ? qMax(height, 140) : height);
}

void IdentityProvidersPage::resizeEvent(QResizeEvent *event)
{
    DataPage::resizeEvent(event);
    fitProviders();
}

void IdentityProvidersPage::organizationChanged()
{
    // The tables select again what was selected; that is no choice of the person's.
    m_refreshing = true;
    if (!organization())
        m_withDraft.reset();
    const int columns = m_providers->columnCount();
    refreshProviders();
    refreshAccounts();
    if (m_providers->columnCount() != columns)
        m_providerTable->setColumns(providerColumns());
    fitProviders();
    refreshAnswer();
    refreshFailure();
    refreshEmptyAccounts();
    refreshBadge();
    if (m_subject == Subject::None && m_accounts->rowCount() > 0 &&
        !m_accountTable->currentObject().isValid()) {
        // The one that needs something to be done, else the first.
        QVariant wanted = m_accountTable->model()->index(0, 0).data(ObjectRole);
        for (const nac::LinkedAccount &account : m_accounts->accounts()) {
            if (account.status.is(nac::LinkStatus::Failed)) {
                wanted = LinkedAccountModel::idOf(account);
                break;
            }
        }
        m_accountTable->selectObject(wanted);
        m_subject = Subject::Account;
    }
    m_refreshing = false;
    fillDrawer();
}

void IdentityProvidersPage::refreshAnswer()
{
    const nac::IdpAnswer answer =
            shown() ? nac::resolveIdp(*shown(), m_question->text()) : nac::IdpAnswer();
    const bool isAnswered = answer.reason != nac::IdpAnswer::Reason::Empty;
    for (QWidget *widget : {static_cast<QWidget *>(m_arrow), static_cast<QWidget *>(m_answerShape),
                            static_cast<QWidget *>(m_answerName)})
        widget->setVisible(isAnswered);
    if (!isAnswered) {
        m_answerReason->setText({});
        m_question->setAccessibleDescription({});
        return;
    }
    m_answerShape->setState(IdentityText::answerState(answer));
    m_answerName->setText(IdentityText::answerName(*shown(), answer));
    const QString reason = IdentityText::answerReason(*shown(), answer);
    //: A dot between the name of a provider and the reason why it answers
    m_answerReason->setText(tr("· %1").arg(reason));
    //: For screen readers: provider, reason
    m_question->setAccessibleDescription(tr("%1: %2").arg(m_answerName->text(), reason));
}

void IdentityProvidersPage::refreshFailure()
{
    m_failing.clear();
    for (int row = 0; row < m_accounts->rowCount(); ++row) {
        const nac::LinkedAccount &account = m_accounts->account(row);
        if (account.status.is(nac::LinkStatus::Failed) && !m_accounts->isRemoved(row))
            m_failing.append(account);
    }
    if (m_failing.isEmpty() || !organization()) {
        m_failure->clear();
        return;
    }
    QString body = IdentityText::failureBody(*shown(), m_failing.constFirst());
    if (m_failing.size() > 1)
        //: %1 is what was said before
        body = tr("%1 %n more linked account(s) fail, see below.", nullptr,
                  static_cast<int>(m_failing.size()) - 1)
                       .arg(body);
    m_failure->setContent(State::Error, IdentityText::failureLead(m_failing.constFirst(), now()),
                          body);
    m_failure->setButton(0, tr("Link again…"));
    m_failure->button(0)->setDisabledReason(m_links->whyNotLink());
}

const nac::OrganizationPtr &IdentityProvidersPage::shown() const
{
    return m_withDraft ? m_withDraft : organization();
}

void IdentityProvidersPage::setDraft(const sync::DraftPtr &draft,
                                     const nac::OrganizationPtr &withDraft)
{
    if (draft == m_writer->draft() && withDraft == m_withDraft)
        return;
    m_writer->setDraft(draft);
    m_withDraft = withDraft;
    organizationChanged();
}

void IdentityProvidersPage::availabilityChanged()
{
    refreshLinkButtons();
    refreshProviderButtons();
}

void IdentityProvidersPage::refreshAccounts()
{
    m_accounts->setOrganization(shown(), organization(), m_writer->draft(), now());
    refreshLinkButtons();
}

void IdentityProvidersPage::refreshLinkButtons()
{
    m_links->refresh(shown(), organization(), context());
    const nac::LinkedAccount *account = currentAccount();
    m_links->setCurrent(account);
    const QString why = m_links->whyNotLink();
    m_linkButton->setDisabledReason(why);
    m_unlinkButton->setDisabledReason(account ? m_links->whyNotUnlink(*account) : why);
    if (m_failure->button(0))
        m_failure->button(0)->setDisabledReason(why);
}

void IdentityProvidersPage::refreshEmptyAccounts()
{
    if (organization() && organization()->isUnreadable(kindName(Kind::LinkedApp)))
        m_accountTable->setEmptyState(QStringLiteral("lock"),
                                      tr("The linked accounts could not be read."));
    else
        m_accountTable->setEmptyState(QStringLiteral("link"), tr("There are no linked accounts."),
                                      tr("Linking Intune, Jamf or another service makes its device "
                                         "state usable in rules."));
}

void IdentityProvidersPage::refreshBadge()
{
    int failing = 0;
    for (const nac::LinkedAccount &account : m_accounts->accounts())
        failing += account.status.is(nac::LinkStatus::Failed) ? 1 : 0;
    if (failing > 0) {
        setBadge(State::Error, tr("%n linked account(s) fail", nullptr, failing));
        return;
    }
    for (int row = 0; row < m_providers->rowCount(); ++row) {
        const State state = m_providers->healthState(row);
        if (state == State::Error || state == State::Warning) {
            //: %1 is a provider, %2 its state, e.g. "4 failed"
            setBadge(State::Warning, tr("%1: %2").arg(m_providers->provider(row).name,
                                                      m_providers->healthText(row)));
            return;
        }
    }
    setBadge(State::None, {});
}

void IdentityProvidersPage::retranslate()
{
    DataPage::retranslate();
    m_addButton->setTexts(tr("Add IDP"), QStringLiteral("Add IDP"));
    m_linkButton->setTexts(tr("Link Account"), QStringLiteral("Link Account"));
    m_testButton->setTexts(tr("Test sign-in…"));
    m_unlinkButton->setTexts(tr("Unlink…"));
    m_explainButton->setTexts(tr("Explain…"));
    m_editButton->setTexts(tr("Edit…"));
    m_removeButton->setTexts(tr("Remove…"));
    m_idps->retranslate();
    m_findings->retranslate();
    m_questionLabel->setText(tr("Which IDP answers for"));
    m_question->setAccessibleName(tr("Which IDP answers for this user name"));
    //: An example of a user name
    m_question->setPlaceholderText(tr("user@domain"));
    m_filter->setHeading(tr("Linked Accounts"));
    m_providerTable->setAccessibleName(tr("Identity providers"));
    m_accountTable->setAccessibleName(tr("Linked accounts"));
    m_providerTable->setEmptyState(QStringLiteral("idp"), tr("There are no identity providers."),
                                   tr("Needed for groups, account states and password sign-in; "
                                      "EAP-TLS works without."));
    refreshEmptyAccounts();
    m_providers->retranslate();
    m_accounts->retranslate();
    refreshLinkButtons();
    refreshProviderButtons();
    fitProviders();
    refreshAnswer();
    refreshFailure();
    refreshBadge();
    fillDrawer();
}

void IdentityProvidersPage::refreshProviders()
{
    m_providers->setOrganization(shown(), organization(), m_writer->draft());
    m_findings->setOrganization(shown());
    refreshProviderButtons();
}

void IdentityProvidersPage::refreshProviderButtons()
{
    m_idps->refresh(shown(), organization(), context());
    const nac::IdentityProviderId current = currentProvider();
    m_idps->setCurrent(current);
    m_addButton->setDisabledReason(m_idps->whyNotWrite());
    m_testButton->setDisabledReason(m_idps->whyNotTest());
    for (SignButton *button : {m_editButton, m_removeButton})
        button->setDisabledReason(m_idps->whyNotEdit(current));
}

nac::IdentityProviderId IdentityProvidersPage::currentProvider() const
{
    return m_subject == Subject::Provider
                   ? nac::IdentityProviderId(m_providerTable->currentObject().toString())
                   : nac::IdentityProviderId();
}

QString IdentityProvidersPage::statusText() const
{
    if (!organization())
        return {};
    //: Two counts, one after the other: "3 providers, 3 linked accounts"
    return tr("%1, %2", "two counts")
            .arg(tr("%n provider(s)", nullptr, m_providers->rowCount()),
                 tr("%n linked account(s)", nullptr, m_accounts->rowCount()));
}

FilterBar &IdentityProvidersPage::filterInFront() const
{
    const QWidget *focus = window()->focusWidget();
    const bool accounts =
            focus && (focus == m_accountTable || m_filter->isAncestorOf(focus) ||
                      (m_drawer->isAncestorOf(focus) && m_subject == Subject::Account));
    return accounts ? *m_filter : *m_providerFilter;
}

void IdentityProvidersPage::focusFilter() { filterInFront().focusField(); }

void IdentityProvidersPage::exportCsv() { filterInFront().exportCsv(); }

bool IdentityProvidersPage::edit(const api::mist::ItemKey &key)
{
    nac::IdentityProviderId provider(key.id); // of a realm mapping too
    if (key.type == api::mist::ItemType::DefaultIdp) {
        provider = {};
        if (shown()) {
            for (const nac::IdentityProvider &one : shown()->identityProviders) {
                if (one.isDefault)
                    provider = one.id;
            }
        }
    }
    if (!showTarget(provider.value()))
        return false;
    if (const QString why = m_idps->whyNotEdit(provider); !why.isEmpty())
        Q_EMIT noticeRequested(why);
    else
        m_idps->edit(provider);
    return true;
}

bool IdentityProvidersPage::showTarget(const QVariant &target)
{
    if (const auto wanted = editTargetOf(target))
        return edit(*wanted);
    if (target.typeId() == QMetaType::QVariantMap) {
        m_filter->field().setText(target.toMap().value(QStringLiteral("filter")).toString());
        return true;
    }
    const auto show = [&](DataTable *table, Subject subject) {
        if (!table->selectObject(target))
            return false;
        m_drawerOpen = true;
        showSubject(subject);
        return true;
    };
    if (show(m_providerTable, Subject::Provider) || show(m_accountTable, Subject::Account))
        return true;
    // A filter that hides it gives way.
    for (const auto &[table, filter] :
         {std::pair(m_providerTable, m_providerFilter), std::pair(m_accountTable, m_filter)}) {
        filter->clear();
        table->setFilterText({});
    }
    return show(m_providerTable, Subject::Provider) || show(m_accountTable, Subject::Account);
}

QList<QWidget *> IdentityProvidersPage::panes() const
{
    return {&m_providerFilter->field(), m_providerTable, m_question,
            &m_filter->field(),         m_accountTable,  m_drawer};
}

} // namespace sekisho::ui
