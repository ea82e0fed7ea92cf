// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/WorkspaceCloud.h"

#include "core/api/mist/CrlDownload.h"
#include "core/api/mist/MistClient.h"
#include "core/sync/AccountLinking.h"

#include <QDesktopServices>

namespace sekisho::ui {

void WorkspaceCloud::setClient(api::mist::MistClient *client,
                               const nac::OrganizationId &organization)
{
    if (client == m_client && organization == m_organization)
        return;
    m_client = client;
    m_organization = organization;
    Q_EMIT reset();
}

// --- Mist certificate

namespace {

/// Whether the cloud may have done it although nobody heard so.
bool isInDoubt(const Error &error)
{
    return error.code == ErrorCode::NetworkTimeout || error.code == ErrorCode::ConnectionCut ||
           error.code == ErrorCode::ServerError;
}

} // namespace

Future<> WorkspaceCloud::actOnOrgCertificate(api::mist::OrgCertificateAction action)
{
    if (!m_client)
        return CloudDesk::actOnOrgCertificate(action);
    const async::Answer<void> answer;
    async::then(api::mist::actOnOrgCertificate(*m_client, m_organization, action), this,
                [this, answer](const Result<> &done) {
                    answer.give(done);
                    if (done || isInDoubt(done.error()))
                        Q_EMIT changed();
                });
    return answer.future();
}

// --- Custom RADIUS server certificate

void WorkspaceCloud::setKeptBundles(sync::KeptBundles *kept) { m_kept = kept; }

bool WorkspaceCloud::canKeepServerBundles() const { return m_kept && m_kept->canKeep(); }

Future<> WorkspaceCloud::keepServerBundle(std::shared_ptr<const sync::KeptBundle> bundle)
{
    return m_kept ? m_kept->keep(std::move(bundle)) : CloudDesk::keepServerBundle(bundle);
}

Future<bool> WorkspaceCloud::keepPresentServerBundle()
{
    if (!m_client || !m_kept)
        return CloudDesk::keepPresentServerBundle();
    using Fetched = std::optional<api::mist::ServerBundle>;
    const async::Answer<bool> answer;
    async::then(
            api::mist::fetchServerBundle(*m_client, m_organization), this,
            [this, answer](const Result<Fetched> &fetched) {
                if (!fetched || !*fetched || !m_kept) {
                    answer.give(fetched ? Result<bool>(false) : fail(fetched.error()));
                    return;
                }
                const api::mist::ServerBundle &shown = **fetched;
                if (!shown.key) { // typed in here one day, or gone
                    async::then(
                            m_kept->find(shown.certificates), this,
                            [answer](const Result<std::shared_ptr<const sync::KeptBundle>> &found) {
                                answer.give(found ? Result<bool>(bool(*found))
                                                  : fail(found.error()));
                            });
                    return;
                }
                auto bundle = std::make_shared<const sync::KeptBundle>(
                        sync::KeptBundle{shown.certificates, shown.key->clone(),
                                         shown.password ? shown.password->clone() : Secret()});
                async::then(m_kept->keep(std::move(bundle)), this, [answer](const Result<> &kept) {
                    answer.give(kept ? Result<bool>(true) : fail(kept.error()));
                });
            });
    return answer.future();
}

// --- Onboard CA and what it issued

Future<api::mist::MdmInformation> WorkspaceCloud::mdmInformation()
{
    return m_client ? api::mist::fetchMdmInformation(*m_client, m_organization)
                    : CloudDesk::mdmInformation();
}

Future<std::optional<QStringList>> WorkspaceCloud::issuedToSsoName(const QString &name)
{
    return m_client ? api::mist::issuedToSsoName(*m_client, m_organization, name)
                    : CloudDesk::issuedToSsoName(name);
}

Future<api::mist::RevocationReport>
WorkspaceCloud::revokeCertificates(const QStringList &serialNumbers, const CancelToken &cancel,
                                   const api::mist::RevocationProgress &progress)
{
    if (!m_client)
        return CloudDesk::revokeCertificates(serialNumbers, cancel, progress);
    const auto future = api::mist::revokeCertificates(*m_client, m_organization, serialNumbers,
                                                      cancel, progress);
    async::then(future, this, [this](const Result<api::mist::RevocationReport> &report) {
        using State = api::mist::RevocationState;
        if (report && report->count(State::Revoked) + report->count(State::Gone) > 0)
            Q_EMIT changed();
    });
    return future;
}

// --- CRL files

Future<QByteArray> WorkspaceCloud::crlFile(const QString &address)
{
    return m_client ? api::mist::downloadCrl(*m_client, address) : CloudDesk::crlFile(address);
}

// --- Identity providers

Future<api::mist::CredentialAnswer>
WorkspaceCloud::testCredentials(const QString &userName, Secret password, const CancelToken &cancel)
{
    return m_client ? api::mist::testCredentials(*m_client, m_organization, userName,
                                                 std::move(password), cancel)
                    : CloudDesk::testCredentials(userName, std::move(password), cancel);
}

Future<api::mist::ScimAccessPtr> WorkspaceCloud::scimAccess(const nac::IdentityProviderId &provider)
{
    return m_client ? api::mist::scimAccess(*m_client, m_organization, provider)
                    : CloudDesk::scimAccess(provider);
}

Future<QList<api::mist::EdgeCluster>> WorkspaceCloud::edgeClusters()
{
    return m_client ? api::mist::edgeClusters(*m_client, m_organization)
                    : CloudDesk::edgeClusters();
}

// --- Linked accounts

Future<auth::LinkLook> WorkspaceCloud::lookAtLinks(nac::LinkedApp app, const QString &forward)
{
    if (!m_client)
        return CloudDesk::lookAtLinks(app, forward);
    return sync::lookAtLinks(*m_client, m_organization, app, forward);
}

auth::LinkSettings WorkspaceCloud::linkSettings() const
{
    return m_client ? sync::linkSettings(m_client->cloud(), m_organization)
                    : CloudDesk::linkSettings();
}

bool WorkspaceCloud::openInBrowser(const QUrl &address)
{
    return QDesktopServices::openUrl(address);
}

} // namespace sekisho::ui
