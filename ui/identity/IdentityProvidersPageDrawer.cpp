// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the identity providers page shows in its drawer.

#include "core/nac/RuleChecks.h"
#include "ui/identity/IdentityProviderModel.h"
#include "ui/identity/IdentityProvidersPage.h"
#include "ui/identity/IdentityText.h"
#include "ui/identity/LinkedAccountModel.h"
#include "ui/text/NacText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/DetailsDrawer.h"
#include "ui/widgets/PropertyBox.h"
#include "ui/widgets/Roles.h"
#include "ui/widgets/SectionFrame.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/ViewSettings.h"

#include <QVBoxLayout>

namespace sekisho::ui {

namespace {
const QString kDrawerOpenKey = QStringLiteral("identity/drawerOpen");
}

const nac::LinkedAccount *IdentityProvidersPage::currentAccount() const
{
    const QString id = m_accountTable->currentObject().toString();
    for (const nac::LinkedAccount &account : m_accounts->accounts()) {
        if (LinkedAccountModel::idOf(account) == id)
            return &account;
    }
    return nullptr;
}

void IdentityProvidersPage::showSubject(Subject subject)
{
    m_subject = subject;
    fillDrawer();
}

void IdentityProvidersPage::closeDrawer()
{
    m_drawerOpen = false;
    services().view.setValue(kDrawerOpenKey, false);
    fillDrawer();
}

void IdentityProvidersPage::fillDrawer()
{
    const nac::IdentityProvider *provider = m_providers->find(currentProvider());
    const nac::LinkedAccount *account = m_subject == Subject::Account ? currentAccount() : nullptr;
    m_drawer->setVisible(m_drawerOpen && (provider || account));
    m_unlinkButton->setVisible(account != nullptr);
    m_editButton->setVisible(provider != nullptr);
    m_removeButton->setVisible(provider != nullptr);
    refreshLinkButtons();
    refreshProviderButtons();
    if (provider)
        fillProvider(*provider);
    else if (account)
        fillAccount(*account);
}

void IdentityProvidersPage::fillProvider(const nac::IdentityProvider &provider)
{
    m_drawer->setTitle(QStringLiteral("idp"), provider.name);
    m_drawer->clearSections();
    SectionFrame *section = m_drawer->addSection();
    auto *box = new PropertyBox(theme(), section);
    box->setObjectName(QStringLiteral("propertyBox"));
    box->setRows(IdentityText::properties(provider));
    section->body()->addWidget(box);
    if (!provider.isMapped && !provider.isDefault) {
        auto *note = new TextLabel(theme(),
                                   tr("No domain name leads to this provider and it is not the "
                                      "default, so it is never asked."),
                                   FontRole::Body, Token::Text, section);
        note->setWordWrap(true);
        section->body()->addWidget(note);
    }
}

void IdentityProvidersPage::fillAccount(const nac::LinkedAccount &account)
{
    m_drawer->setTitle(NacText::linkStatusState(account.status), NacText::linkedApp(account.app));
    m_drawer->clearSections();
    if (!account.errors.isEmpty()) {
        SectionFrame *words = m_drawer->addSection(tr("The cloud's own words"));
        for (const QString &error : account.errors) {
            auto *text = new TextLabel(theme(), error, FontRole::Mono, Token::Text, words);
            text->setWordWrap(true);
            text->setTextInteractionFlags(Qt::TextSelectableByMouse);
            text->setObjectName(QStringLiteral("cloudWordsLabel"));
            words->body()->addWidget(text);
        }
    }
    SectionFrame *facts = m_drawer->addSection();
    auto *box = new PropertyBox(theme(), facts);
    box->setObjectName(QStringLiteral("propertyBox"));
    box->setRows(IdentityText::properties(account, now()));
    facts->body()->addWidget(box);

    const QList<int> numbers = IdentityText::dependentRules(*shown(), account.app);
    if (numbers.isEmpty())
        return;
    SectionFrame *used = m_drawer->addSection(tr("Rules that depend on it"));
    const QList<const nac::Rule *> rules = nac::rulesInOrder(*shown());
    for (const int number : numbers) {
        const nac::Rule &rule = *rules.at(number - 1);
        //: %1 is the number, %2 the name of a rule
        auto *link = new LinkButton(theme(), tr("Rule %1 “%2”").arg(number).arg(rule.name), used);
        link->setObjectName(QStringLiteral("ruleLink"));
        link->setAccessibleName(link->text());
        const QString id = rule.id.value();
        connect(link, &QAbstractButton::clicked, this,
                [this, id] { Q_EMIT navigateRequested(PageId::AuthPolicies, id); });
        used->body()->addWidget(link, 0, Qt::AlignLeading);
    }
}

} // namespace sekisho::ui
