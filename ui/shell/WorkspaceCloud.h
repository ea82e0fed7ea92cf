// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/Ids.h"
#include "core/sync/KeptBundles.h"
#include "ui/page/CloudDesk.h"

#include <QPointer>

namespace sekisho::api::mist {
class MistClient;
}

namespace sekisho::ui {

/// The CloudDesk of the open workspace. Owned and fed by WorkspaceSession.
class WorkspaceCloud : public CloudDesk
{
    Q_OBJECT
public:
    using CloudDesk::CloudDesk;

    /// Null: the cloud cannot be asked. The client outlives the next call.
    void setClient(api::mist::MistClient *client, const nac::OrganizationId &organization);

    bool hasClient() const override { return !m_client.isNull(); }

    // --- Mist certificate
    Future<> actOnOrgCertificate(api::mist::OrgCertificateAction action) override;

    // --- Custom RADIUS server certificate
    /// Where certificates and keys are kept for undo; null: nowhere. Outlives the next call.
    void setKeptBundles(sync::KeptBundles *kept);
    bool canKeepServerBundles() const override;
    Future<bool> keepPresentServerBundle() override;
    Future<> keepServerBundle(std::shared_ptr<const sync::KeptBundle> bundle) override;

    // --- Onboard CA and what it issued
    Future<api::mist::MdmInformation> mdmInformation() override;
    Future<std::optional<QStringList>> issuedToSsoName(const QString &name) override;
    Future<api::mist::RevocationReport>
    revokeCertificates(const QStringList &serialNumbers, const CancelToken &cancel,
                       const api::mist::RevocationProgress &progress) override;

    // --- CRL files
    Future<QByteArray> crlFile(const QString &address) override;

    // --- Identity providers
    Future<api::mist::CredentialAnswer> testCredentials(const QString &userName, Secret password,
                                                        const CancelToken &cancel) override;
    Future<api::mist::ScimAccessPtr> scimAccess(const nac::IdentityProviderId &provider) override;
    Future<QList<api::mist::EdgeCluster>> edgeClusters() override;

    // --- Linked accounts
    Future<auth::LinkLook> lookAtLinks(nac::LinkedApp app, const QString &forward) override;
    auth::LinkSettings linkSettings() const override;
    bool openInBrowser(const QUrl &address) override;

private:
    QPointer<api::mist::MistClient> m_client;
    nac::OrganizationId m_organization;
    QPointer<sync::KeptBundles> m_kept;
};

} // namespace sekisho::ui
