// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/mist/EndpointItem.h"
#include "core/sync/EndpointImport.h"
#include "tests/support/FakeChangeDesk.h"
#include "tests/support/ScreenFixture.h"
#include "tests/support/drivers/EndpointsPageDriver.h"

#include <QTemporaryDir>

namespace sekisho::test {

/// The endpoints page with a draft behind it.
class EndpointScreen
{
public:
    EndpointScreen(ScreenFixture &screen, const nac::OrganizationPtr &organization)
        : m_organization(organization)
        , m_page(services(screen))
        , m_driver(m_page)
    {
        for (const nac::Endpoint &endpoint : organization->endpoints)
            desk.snapshot.insert(
                    sync::endpointKey(endpoint),
                    api::mist::withEndpoint({{QStringLiteral("one_day"), 1}}, endpoint));
        desk.start();
        m_page.resize(1150, 668);
        allow({});
        m_page.setOrganization(organization);
        m_page.setDraft(desk.draft(), organization);
        QObject::connect(&desk, &ui::ChangeDesk::changed, &m_page,
                         [this] { m_page.setDraft(desk.draft(), m_organization); });
        m_page.show();
        QApplication::processEvents();
    }

    void allow(ui::PageContext context)
    {
        context.dataOf = m_organization->pulled;
        m_page.setAvailability(context);
    }

    ui::EndpointsPage &page() { return m_page; }
    const EndpointsPageDriver &driver() const { return m_driver; }

    /// What the draft does to the endpoint of that id; nothing: it is not in the draft.
    std::optional<sync::DraftItem> drafted(const QString &id) const
    {
        const auto item = desk.draft()->items.constFind(
                api::mist::ItemKey{api::mist::ItemType::Endpoint, id});
        return item == desk.draft()->items.cend() ? std::nullopt : std::optional(*item);
    }

    QString file(const QByteArray &content)
    {
        const QString path = m_folder.filePath(QStringLiteral("endpoints.csv"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(content);
        return path;
    }

    FakeChangeDesk desk;

private:
    ui::PageServices services(ScreenFixture &screen)
    {
        ui::PageServices services = screen.services();
        services.changes = &desk;
        return services;
    }

    nac::OrganizationPtr m_organization;
    QTemporaryDir m_folder;
    ui::EndpointsPage m_page;
    EndpointsPageDriver m_driver;
};

} // namespace sekisho::test
