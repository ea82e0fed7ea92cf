// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/mist/LinkForm.h"
#include "tests/support/FakeChangeDesk.h"
#include "tests/support/ScreenFixture.h"
#include "tests/support/drivers/IdentityProvidersPageDriver.h"
#include "ui/page/CloudDesk.h"

namespace sekisho::test {

/// A cloud desk whose browser and cloud are what the test says.
class FakeLinkDesk : public ui::CloudDesk
{
public:
    bool hasClient() const override { return client; }
    Future<auth::LinkLook> lookAtLinks(nac::LinkedApp, const QString &forward) override
    {
        forwards.append(forward);
        return async::ready<auth::LinkLook>(look ? look() : Result<auth::LinkLook>());
    }
    auth::LinkSettings linkSettings() const override
    {
        auth::LinkSettings settings;
        settings.hosts.hosts = auth::entraHosts();
        return settings;
    }
    bool openInBrowser(const QUrl &address) override
    {
        opened.append(address);
        return opens;
    }

    bool client = true;
    bool opens = true;
    QStringList forwards;
    QList<QUrl> opened;
    std::function<Result<auth::LinkLook>()> look;
};

/// The identity providers page with a draft and a cloud behind it. The draft is applied to the
/// linked accounts as the shell would.
class LinkScreen
{
public:
    LinkScreen(ScreenFixture &screen, const nac::OrganizationPtr &organization)
        : m_organization(organization)
        , m_page(services(screen))
        , m_driver(m_page)
    {
        for (const nac::LinkedAccount &account : organization->linkedAccounts)
            desk.snapshot.insert(api::mist::linkKey(account), {});
        desk.start();
        m_page.resize(1150, 668);
        allow({});
        m_page.setOrganization(organization);
        tell();
        QObject::connect(&desk, &ui::ChangeDesk::changed, &m_page, [this] { tell(); });
        m_page.show();
        QApplication::processEvents();
    }

    void allow(ui::PageContext context)
    {
        context.dataOf = m_organization->pulled;
        m_page.setAvailability(context);
    }
    void tell()
    {
        auto applied = std::make_shared<nac::Organization>(*m_organization);
        for (auto it = desk.draft()->items.begin(); it != desk.draft()->items.end(); ++it) {
            const QString id = it.key().id.section(u'/', 1);
            if (it->value) {
                nac::LinkedAccount made;
                for (const nac::LinkedApp app : nac::allLinkedApps()) {
                    if (nac::linkedAppKey(app) == it.key().id.section(u'/', 0, 0))
                        made.app = app;
                }
                made.accountId = id;
                made.instanceUrl = it->value->value(QStringLiteral("instance_url")).toString();
                made.clientId = it->value->value(QStringLiteral("client_id")).toString();
                applied->linkedAccounts.append(made);
            } else {
                applied->linkedAccounts.removeIf([&](const nac::LinkedAccount &account) {
                    return api::mist::linkKey(account) == it.key();
                });
            }
        }
        m_page.setDraft(desk.draft(), applied);
    }

    template <class D>
    D *dialog() const
    {
        for (D *one : m_page.window()->findChildren<D *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    ui::IdentityProvidersPage &page() { return m_page; }
    const IdentityProvidersPageDriver &driver() const { return m_driver; }
    void trigger(const char *action)
    {
        auto *found = m_page.findChild<QAction *>(QLatin1String(action));
        QVERIFY2(found && found->isEnabled(), action);
        found->trigger();
        QApplication::processEvents();
    }

    FakeChangeDesk desk;
    FakeLinkDesk cloud;

private:
    ui::PageServices services(ScreenFixture &screen)
    {
        ui::PageServices services = screen.services();
        services.changes = &desk;
        services.cloud = &cloud;
        services.editDraft = [this](const sync::DraftEdit &edit) { return desk.edit(edit); };
        services.keepSecret = [this](Secret value) { return desk.keepSecret(std::move(value)); };
        return services;
    }

    nac::OrganizationPtr m_organization;
    ui::IdentityProvidersPage m_page;
    IdentityProvidersPageDriver m_driver;
};

} // namespace sekisho::test
