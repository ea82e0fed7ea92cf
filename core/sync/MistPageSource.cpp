// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A file of its own, so that programs which pull from something else link no MistClient.

#include "core/sync/Puller.h"

namespace sekisho::sync {

namespace {

class MistPageSource final : public PageSource
{
public:
    explicit MistPageSource(api::mist::MistClient &client)
        : m_client(client)
    {
    }
    Future<api::mist::Page> page(const nac::OrganizationId &organization, api::mist::Kind kind,
                                 const QString &next, const api::mist::PullScope &scope,
                                 std::optional<nac::LinkedApp> linkedApp,
                                 CancelToken cancel) override
    {
        return m_client.page(organization, kind, next, scope, linkedApp, std::move(cancel));
    }

private:
    api::mist::MistClient &m_client;
};

} // namespace

Puller::Puller(Workspace &workspace, api::mist::MistClient &client, auth::TokenStore &tokens,
               Clock &clock, QObject *parent)
    : Puller(workspace, std::make_unique<MistPageSource>(client), tokens, clock, parent)
{
}

} // namespace sekisho::sync
