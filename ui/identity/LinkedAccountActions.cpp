// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/identity/LinkedAccountActions.h"

#include "core/api/mist/LinkForm.h"
#include "ui/identity/LinkDialog.h"
#include "ui/identity/LinkFormDialog.h"
#include "ui/identity/LinkedAccountModel.h"
#include "ui/identity/UnlinkDialog.h"
#include "ui/page/CloudDesk.h"
#include "ui/page/DraftWriter.h"
#include "ui/text/ErrorText.h"
#include "ui/text/NacText.h"

#include <QAction>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

using api::mist::LinkField;

/// A form whose secrets are on their way into the keychain.
struct PendingLink
{
    api::mist::LinkForm form;
    QList<LinkField> left;
};

LinkedAccountActions::LinkedAccountActions(const PageServices &services, DraftWriter *writer,
                                           Page *page)
    : QObject(page)
    , m_services(services)
    , m_writer(writer)
    , m_page(page)
    , m_again(new QAction(page))
    , m_unlink(new QAction(page))
    , m_menu(new QMenu(page))
{
    m_menu->setObjectName(u"linkAccountMenu"_s);
    const QList<nac::LinkedApp> apps = nac::allLinkedApps();
    for (const nac::LinkedApp app : apps) {
        auto *action = new QAction(page);
        action->setObjectName(u"link_%1_action"_s.arg(nac::linkedAppKey(app)));
        connect(action, &QAction::triggered, this, [this, app] { link(app); });
        m_links.insert(app, action);
        m_menu->addAction(action);
        page->addAction(action);
    }
    m_again->setObjectName(u"linkAgainAction"_s);
    m_unlink->setObjectName(u"unlinkAction"_s);
    connect(m_again, &QAction::triggered, this, [this] {
        if (m_current)
            linkAgain(*m_current);
    });
    connect(m_unlink, &QAction::triggered, this, [this] {
        if (m_current)
            unlink(*m_current);
    });
    page->addAction(m_again);
    page->addAction(m_unlink);
    if (services.cloud)
        connect(services.cloud, &CloudDesk::reset, this, &LinkedAccountActions::refreshActions);
    refreshActions();
}

void LinkedAccountActions::refresh(const nac::OrganizationPtr &withDraft,
                                   const nac::OrganizationPtr &live, const PageContext &context)
{
    m_organization = withDraft;
    m_live = live;
    m_context = context;
    refreshActions();
}

void LinkedAccountActions::setCurrent(const nac::LinkedAccount *current)
{
    m_current = current ? std::optional(*current) : std::nullopt;
    refreshActions();
}

QString LinkedAccountActions::whyNotLink() const { return m_writer->whyNotWritable(m_context); }

bool LinkedAccountActions::isNew(const nac::LinkedAccount &account) const
{
    return api::mist::isLocalId(account.accountId);
}

QString LinkedAccountActions::whyNotUnlink(const nac::LinkedAccount &account) const
{
    if (const QString why = whyNotLink(); !why.isEmpty())
        return why;
    if (account.accountId.isEmpty())
        return tr("The cloud names this account without an id. Unlink it in the portal.");
    const bool present = m_organization && std::any_of(m_organization->linkedAccounts.cbegin(),
                                                       m_organization->linkedAccounts.cend(),
                                                       [&account](const nac::LinkedAccount &one) {
                                                           return LinkedAccountModel::idOf(one) ==
                                                                  LinkedAccountModel::idOf(account);
                                                       });
    return present ? QString() : tr("The draft unlinks it already.");
}

void LinkedAccountActions::refreshActions()
{
    const auto set = [](QAction *action, const QString &text, const QString &why) {
        action->setText(text);
        action->setEnabled(why.isEmpty());
        action->setToolTip(why.isEmpty() ? text : why);
    };
    const QString why = whyNotLink();
    const bool online = m_services.cloud && m_services.cloud->hasClient();
    const QString signIn = why.isEmpty() && !online ? tr("The cloud cannot be asked now.") : why;
    for (auto link = m_links.cbegin(); link != m_links.cend(); ++link) {
        const bool form = !api::mist::linkFields(link.key()).isEmpty();
        //: A command; %1 is the name of a service
        set(link.value(), tr("Link Account: %1…").arg(NacText::linkedApp(link.key())),
            form ? why : signIn);
    }
    const QString none = tr("No linked account is selected.");
    const bool form = m_current && !api::mist::linkFields(m_current->app).isEmpty();
    set(m_again, tr("Link again…"), !m_current ? none : form ? why : signIn);
    set(m_unlink, tr("Unlink…"), m_current ? whyNotUnlink(*m_current) : none);
}

void LinkedAccountActions::popUpApps(QWidget *anchor)
{
    m_menu->popup(anchor->mapToGlobal(QPoint(0, anchor->height())));
}

void LinkedAccountActions::link(nac::LinkedApp app)
{
    if (!api::mist::linkFields(app).isEmpty())
        return openForm(app, nullptr);
    if (!m_services.cloud)
        return;
    auto *dialog =
            new LinkDialog(m_services.theme, *m_services.cloud, app,
                           m_organization ? m_organization->name : QString(), m_page->window());
    dialog->open();
}

void LinkedAccountActions::linkAgain(const nac::LinkedAccount &account)
{
    if (api::mist::linkFields(account.app).isEmpty())
        link(account.app);
    else
        openForm(account.app, &account);
}

void LinkedAccountActions::openForm(nac::LinkedApp app, const nac::LinkedAccount *again)
{
    auto *dialog = new LinkFormDialog(m_services.theme, app, again, m_page->window());
    connect(dialog, &LinkFormDialog::saved, this, [this, dialog] {
        PendingLink pending{dialog->form(), {}};
        const QList<LinkField> fields = api::mist::linkFields(pending.form.app);
        for (const LinkField field : fields) {
            if (api::mist::isSecretField(field))
                pending.left.append(field);
        }
        keepSecrets(dialog, std::move(pending));
    });
    dialog->open();
}

void LinkedAccountActions::keepSecrets(LinkFormDialog *dialog, PendingLink pending)
{
    if (pending.left.isEmpty()) {
        //: %1 is the name of a service
        const QString toast =
                tr("Added to the draft: %1").arg(NacText::linkedApp(pending.form.app));
        m_writer->write(u"link"_s, api::mist::newLinkKey(pending.form.app),
                        api::mist::linkItem(pending.form), toast, DraftWriter::closing(dialog));
        return;
    }
    if (!m_services.keepSecret)
        return dialog->showError(tr("Secrets cannot be kept here."));
    const LinkField field = pending.left.takeFirst();
    async::then(m_services.keepSecret(dialog->secret(field)), dialog,
                [this, guarded = QPointer(this), dialog, pending,
                 field](const Result<QString> &id) mutable {
                    if (!guarded)
                        return;
                    if (!id)
                        return dialog->showError(ErrorText::sentence(id.error()));
                    pending.form.values.insert(field, *id);
                    keepSecrets(dialog, std::move(pending));
                });
}

void LinkedAccountActions::unlink(const nac::LinkedAccount &account)
{
    if (!m_organization || !whyNotUnlink(account).isEmpty())
        return;
    //: %1 is the name of a service
    const QString toast = tr("Unlinked in the draft: %1").arg(NacText::linkedApp(account.app));
    const api::mist::ItemKey key = api::mist::linkKey(account);
    if (isNew(account)) // nothing depends on what the cloud has never seen
        return m_writer->write(u"unlink"_s, key, std::nullopt, toast);
    auto *dialog = new UnlinkDialog(m_services.theme, *m_organization, account, m_page->window());
    connect(dialog, &UnlinkDialog::confirmed, this, [this, dialog, key, toast] {
        m_writer->write(u"unlink"_s, key, std::nullopt, toast, DraftWriter::closing(dialog));
    });
    dialog->open();
}

} // namespace sekisho::ui
