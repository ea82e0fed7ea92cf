// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sekisho/DemoOrganization.h"

#include "core/api/mist/MistClient.h"
#include "core/pki/ThreadCleanup.h"

#include <QCoreApplication>
#include <QDir>
#include <QThread>
#include <optional>
#if SEKISHO_HAVE_DEMO
#include "core/demo/DemoCloud.h"
#include "core/demo/Switches.h"
#endif

namespace sekisho::app {

#if SEKISHO_HAVE_DEMO

struct DemoOrganization::Impl
{
    std::shared_ptr<demo::DemoCloud> cloud;
    std::unique_ptr<api::mist::MistClient> client;
    sync::WorkspaceInfo info;
    std::optional<async::Answer<sync::WorkspaceInfo>> answer; ///< of the newest start
};

bool DemoOrganization::isAvailable() { return true; }

Future<sync::WorkspaceInfo> DemoOrganization::open()
{
    // One cloud, also when it is wanted again while it starts.
    if (m_impl->answer && (!m_impl->answer->isGiven() || !m_impl->info.id.isEmpty()))
        return m_impl->answer->future();
    const async::Answer<sync::WorkspaceInfo> answer;
    m_impl->answer = answer;
    QThread *here = thread();
    using Started = std::shared_ptr<demo::DemoCloud>;
    async::then(async::onPool(*QThreadPool::globalInstance(),
                              [clock = &m_clock, here]() -> Result<Started> {
                                  const pki::ThreadCleanup cleanup;
                                  demo::DemoOptions options;
                                  // Events then say why, as those of the real cloud do.
                                  options.switches = demo::Switches::showcase();
                                  auto started = demo::DemoCloud::start(options, *clock);
                                  if (!started)
                                      return fail(started.error());
                                  (*started)->moveToThread(here);
                                  return Started(std::move(*started));
                              }),
                this, [this, answer](const Result<Started> &started) {
                    if (!started) {
                        answer.give(fail(started.error()));
                        return;
                    }
                    m_impl->cloud = *started;
                    askName(answer);
                });
    return answer.future();
}

void DemoOrganization::askName(const async::Answer<sync::WorkspaceInfo> &answer)
{
    Result<api::mist::Cloud> cloud = api::mist::cloudFromText(m_impl->cloud->url().toString());
    if (!cloud) {
        answer.give(fail(cloud.error()));
        return;
    }
    // A name, not a word: it stands where "APAC 01" stands for others.
    cloud->name = QStringLiteral("Demo");
    m_impl->client = std::make_unique<api::mist::MistClient>(
            m_http, *cloud, Secret::fromString(m_impl->cloud->token()), m_clock);
    async::then(m_impl->client->self(), this,
                [this, answer, cloud = *cloud](const Result<nac::Self> &self) {
                    if (!self) {
                        answer.give(fail(self.error()));
                        return;
                    }
                    const nac::OrganizationId id(m_impl->cloud->organizationId());
                    QString name;
                    for (const nac::Privilege &privilege : self->privileges) {
                        if (privilege.organization == id)
                            name = privilege.organizationName;
                    }
                    // Of an earlier run, whose cloud is gone.
                    QDir(m_root).removeRecursively();
                    const auto info = sync::WorkspaceDirectory(m_root).create(cloud, id, name);
                    if (!info) {
                        answer.give(fail(info.error()));
                        return;
                    }
                    m_impl->info = *info;
                    async::then(m_tokens->write(QStringLiteral("token/") + info->id,
                                                Secret::fromString(m_impl->cloud->token())),
                                this, [this, answer](const Result<> &written) {
                                    if (written)
                                        answer.give(m_impl->info);
                                    else
                                        answer.give(fail(written.error()));
                                });
                });
}

void DemoOrganization::setOffline(bool offline)
{
    if (m_impl->cloud)
        m_impl->cloud->setOffline(offline);
}

#else

struct DemoOrganization::Impl
{
};

bool DemoOrganization::isAvailable() { return false; }

Future<sync::WorkspaceInfo> DemoOrganization::open()
{
    return async::failed<sync::WorkspaceInfo>(Error(ErrorCode::InvalidArgument,
                                                    {QStringLiteral("--demo")},
                                                    QStringLiteral("built without DemoCloud")));
}

void DemoOrganization::askName(const async::Answer<sync::WorkspaceInfo> &answer)
{
    Q_UNUSED(answer)
}

void DemoOrganization::setOffline(bool offline){Q_UNUSED(offline)}

#endif

DemoOrganization::DemoOrganization(net::HttpClient &http, Clock &clock, const QString &root,
                                   QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_clock(clock)
    , m_root(root)
    , m_tokens(auth::makeMemoryTokenStore())
    , m_impl(std::make_unique<Impl>())
{
}

DemoOrganization::~DemoOrganization() = default;

} // namespace sekisho::app
