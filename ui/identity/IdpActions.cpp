// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/identity/IdpActions.h"

#include "core/api/mist/Write.h"
#include "ui/identity/IdpExplainDialog.h"
#include "ui/identity/IdpFormFields.h"
#include "ui/identity/IdpRemoveDialog.h"
#include "ui/identity/IdpTestDialog.h"
#include "ui/identity/IdpText.h"
#include "ui/page/ChangeDesk.h"
#include "ui/page/CloudDesk.h"
#include "ui/text/ChangeText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/NacText.h"

#include <QAction>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;
using api::mist::ItemKey;
using api::mist::ProviderItems;
using nac::IdentityProviderId;

IdpActions::IdpActions(const PageServices &services, DraftWriter *writer, Page *page,
                       std::function<QString()> question)
    : QObject(page)
    , m_services(services)
    , m_writer(writer)
    , m_page(page)
    , m_question(std::move(question))
    , m_add(addAction("addIdpAction", [this] { add(); }))
    , m_edit(addAction("editIdpAction", [this] { edit(m_current); }))
    , m_remove(addAction("removeIdpAction", [this] { remove(m_current); }))
    , m_explain(addAction("explainIdpAction", [this] { explain(m_question()); }))
    , m_test(addAction("testSignInAction", [this] { test(m_question()); }))
{
    if (services.cloud)
        connect(services.cloud, &CloudDesk::reset, this, [this] {
            refreshActions();
            Q_EMIT availabilityChanged();
        });
    retranslate();
}

QAction *IdpActions::addAction(const char *name, std::function<void()> run)
{
    auto *action = new QAction(m_page);
    action->setObjectName(QLatin1StringView(name));
    m_page->addAction(action);
    connect(action, &QAction::triggered, this, std::move(run));
    return action;
}

void IdpActions::retranslate()
{
    m_add->setText(tr("Add IDP"));
    m_edit->setText(tr("Edit identity provider…"));
    m_remove->setText(tr("Remove identity provider…"));
    m_explain->setText(tr("Explain which IDP answers…"));
    m_test->setText(tr("Test sign-in…"));
    refreshActions();
}

void IdpActions::refresh(const nac::OrganizationPtr &withDraft, const nac::OrganizationPtr &live,
                         const PageContext &context)
{
    m_organization = withDraft;
    m_live = live;
    m_context = context;
    if (m_explaining)
        m_explaining->setOrganization(m_organization);
    refreshActions();
}

void IdpActions::setCurrent(const IdentityProviderId &provider)
{
    m_current = provider;
    refreshActions();
}

void IdpActions::refreshActions()
{
    const auto set = [](QAction *action, const QString &why) {
        action->setEnabled(why.isEmpty());
        action->setToolTip(why.isEmpty() ? action->text() : why);
    };
    const QString editing =
            m_current.isEmpty() ? tr("No provider is selected.") : whyNotEdit(m_current);
    set(m_add, whyNotWrite());
    set(m_edit, editing);
    set(m_remove, editing);
    set(m_test, whyNotTest());
    set(m_explain, m_organization ? QString() : tr("The organization has not been read yet."));
}

QString IdpActions::whyNotWrite() const { return m_writer->whyNotWritable(m_context); }

QString IdpActions::whyNotEdit(const IdentityProviderId &provider) const
{
    if (const QString why = whyNotWrite(); !why.isEmpty())
        return why;
    return m_organization && m_organization->identityProvider(provider)
                   ? QString()
                   : tr("The draft removes it. Undo that first.");
}

QString IdpActions::whyNotTest() const
{
    if (!api::mist::canTestCredentials())
        return tr("This build of Sekisho lacks QtWebSockets, which the test needs.");
    if (!m_services.cloud || !m_services.cloud->hasClient())
        return tr("Without a connection to the cloud.");
    return {};
}

void IdpActions::read(const QString &id, Use use, Failed failed)
{
    if (!m_services.changes)
        return;
    struct Reading
    {
        api::mist::ItemMap items;
        int left = 3;
        bool over = false;
    };
    auto reading = std::make_shared<Reading>();
    for (const ItemKey &key :
         {api::mist::providerKey(id), api::mist::mappingKey(id), api::mist::defaultIdpKey()}) {
        async::then(
                m_services.changes->item(key), this,
                [reading, key, id, use, failed](const Result<std::optional<QJsonObject>> &item) {
                    if (reading->over)
                        return;
                    if (!item) {
                        reading->over = true;
                        return failed(ErrorText::sentence(item.error()));
                    }
                    if (*item)
                        reading->items.insert(key, **item);
                    if (--reading->left == 0)
                        use(api::mist::providerItemsOf(id, reading->items));
                });
    }
}

void IdpActions::add()
{
    if (!whyNotWrite().isEmpty())
        return;
    read(
            {}, [this](const ProviderItems &items) { open({}, items); },
            [this](const QString &error) { Q_EMIT m_page->noticeRequested(error); });
}

void IdpActions::edit(const IdentityProviderId &provider)
{
    if (provider.isEmpty() || !whyNotEdit(provider).isEmpty())
        return;
    read(
            provider.value(),
            [this, provider](const ProviderItems &items) {
                if (items.provider)
                    open(provider, items);
                else
                    Q_EMIT m_page->noticeRequested(tr("It is not there any more."));
            },
            [this](const QString &error) { Q_EMIT m_page->noticeRequested(error); });
}

void IdpActions::open(const IdentityProviderId &provider, const ProviderItems &items)
{
    if (!m_organization)
        return;
    IdpDialog::Setup setup;
    setup.provider = provider;
    setup.form = api::mist::idpFormOf(provider.value(), items);
    setup.inCloud = m_live && m_live->identityProvider(provider) != nullptr;
    for (const nac::IdentityProvider &one : m_organization->identityProviders) {
        if (one.id == provider) {
            setup.unknownType = one.type.known ? NacText::idpType(one) : one.type.raw;
            continue;
        }
        setup.otherNames.append(one.name);
        if (one.isDefault)
            setup.otherDefault = one.name;
        for (const QString &realm : one.realms)
            setup.otherRealms.insert(realm, one.name);
    }
    const bool isNew = provider.isEmpty();
    const QString id = isNew ? api::mist::newLocalId() : provider.value();
    auto *dialog = new IdpDialog(m_services, setup, m_page->window());
    connect(dialog, &IdpDialog::noticeRequested, m_page, &Page::noticeRequested);
    connect(dialog, &IdpDialog::saved, this,
            [this, id, isNew, guarded = QPointer(dialog)] { save(id, isNew, guarded); });
    dialog->open();
}

void IdpActions::save(const QString &id, bool isNew, const QPointer<IdpDialog> &dialog)
{
    auto form = std::make_shared<nac::IdpForm>(dialog->form());
    auto secrets = std::make_shared<std::vector<IdpTypedSecret>>(dialog->secrets());
    keepSecrets(secrets, 0, form, DraftWriter::closing(dialog.data()),
                [this, id, isNew, form, dialog] { write(id, isNew, *form, dialog); });
}

void IdpActions::keepSecrets(std::shared_ptr<std::vector<IdpTypedSecret>> secrets, std::size_t next,
                             std::shared_ptr<nac::IdpForm> form, const Failed &failed,
                             const std::function<void()> &done)
{
    if (next == secrets->size())
        return done();
    IdpTypedSecret &secret = (*secrets)[next];
    async::then(m_services.changes->keepSecret(std::move(secret.value)), this,
                [this, secrets, next, form, failed, done](const Result<QString> &kept) {
                    if (!kept)
                        return failed(ErrorText::sentence(kept.error()));
                    const IdpTypedSecret &one = secrets->at(next);
                    if (one.field == nac::IdpField::AuthServers)
                        form->authServers[one.row].secret.draftId = *kept;
                    else if (one.field == nac::IdpField::AccountingServers)
                        form->accountingServers[one.row].secret.draftId = *kept;
                    else
                        ((*form).*idpSecret(one.field)).draftId = *kept;
                    keepSecrets(secrets, next + 1, form, failed, done);
                });
}

QString IdpActions::problemOf(const QString &id, const api::mist::ItemChanges &changes) const
{
    const auto item = changes.constFind(api::mist::providerKey(id));
    if (item == changes.cend() || !*item)
        return {};
    const QList<api::mist::WriteProblem> problems =
            api::mist::checkWrite(item.key(), **item, [](const ItemKey &) { return true; });
    return problems.isEmpty() ? QString()
                              : ChangeText::problem(api::mist::ItemType::IdentityProvider,
                                                    problems.constFirst(), {});
}

void IdpActions::write(const QString &id, bool isNew, const nac::IdpForm &form,
                       const QPointer<IdpDialog> &dialog)
{
    const auto close = DraftWriter::closing(dialog.data());
    read(
            id,
            [this, id, isNew, form, close](const ProviderItems &items) {
                if (!isNew && !items.provider)
                    return close(tr("It is not there any more."));
                sync::DraftEdit step;
                step.what = isNew ? u"add"_s : u"edit"_s;
                step.changes = api::mist::providerChanges(id, items, form);
                if (step.changes.isEmpty())
                    return close({}); // nothing was changed
                if (const QString problem = problemOf(id, step.changes); !problem.isEmpty())
                    //: %1 is a sentence without its full stop
                    return close(tr("%1.").arg(problem));
                const QString toast = isNew
                                              //: %1 is the name of an identity provider
                                              ? tr("Added to the draft: %1").arg(form.name)
                                              //: %1 is the name of an identity provider
                                              : tr("Changed in the draft: %1").arg(form.name);
                m_writer->write(step, toast, [this, id, close](const QString &error) {
                    close(error);
                    if (error.isEmpty())
                        Q_EMIT written(IdentityProviderId(id));
                });
            },
            close);
}

void IdpActions::remove(const IdentityProviderId &provider)
{
    if (provider.isEmpty() || !whyNotEdit(provider).isEmpty())
        return;
    auto *dialog =
            new IdpRemoveDialog(m_services.theme, m_organization, provider, m_page->window());
    const QString name = IdpText::name(*m_organization, provider);
    connect(dialog, &IdpRemoveDialog::confirmed, this, [this, dialog, provider, name] {
        const auto close = DraftWriter::closing(dialog);
        read(
                provider.value(),
                [this, provider, name, close](const ProviderItems &items) {
                    sync::DraftEdit step;
                    step.what = u"remove"_s;
                    step.changes = api::mist::providerRemoval(provider.value(), items);
                    //: %1 is the name of an identity provider
                    m_writer->write(step, tr("Removed in the draft: %1").arg(name), close);
                },
                close);
    });
    dialog->open();
}

void IdpActions::test(const QString &userName)
{
    if (!whyNotTest().isEmpty())
        return;
    (new IdpTestDialog(m_services, m_live, userName, m_page->window()))->open();
}

void IdpActions::explain(const QString &userName)
{
    if (!m_organization)
        return;
    m_explaining = new IdpExplainDialog(m_services, m_organization, userName, m_page->window());
    m_explaining->open();
}

} // namespace sekisho::ui
