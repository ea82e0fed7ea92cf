// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/mist/CredentialTest.h"
#include "core/api/mist/OnboardCaActions.h"
#include "core/api/mist/OrgCertificateActions.h"
#include "core/api/mist/ProviderCalls.h"
#include "core/auth/LinkAttempt.h"
#include "core/base/Async.h"
#include "core/base/CancelToken.h"

#include <QObject>
#include <memory>

namespace sekisho::sync {
struct KeptBundle;
}

namespace sekisho::ui {

/// What the cloud does at once, without a draft: certificates are rotated and revoked, credentials
/// tried, accounts linked. Made by the shell, which puts the client of the open organization behind
/// it; a fake overrides what a test of a page needs. Everything fails with NetworkUnreachable while
/// there is no client (no token, or no organization), which is all that this base class does.
class CloudDesk : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Whether the cloud can be asked at all: there is a token.
    virtual bool hasClient() const { return false; }

    // --- Mist certificate

    /// api::mist::actOnOrgCertificate(); changed() follows where the CA may be another one.
    virtual Future<> actOnOrgCertificate(api::mist::OrgCertificateAction action);

    // --- Custom RADIUS server certificate

    /// Whether a certificate and its key can be kept for undo: there is a keychain.
    virtual bool canKeepServerBundles() const { return false; }
    /// Keeps the bundle that the cloud has now, if it shows the key, else if it is kept already:
    /// false where the key is not to be had.
    virtual Future<bool> keepPresentServerBundle();
    /// Keeps a bundle that was typed in here.
    virtual Future<> keepServerBundle(std::shared_ptr<const sync::KeptBundle> bundle);

    // --- Onboard CA and what it issued

    /// api::mist::fetchMdmInformation()
    virtual Future<api::mist::MdmInformation> mdmInformation();
    /// api::mist::issuedToSsoName()
    virtual Future<std::optional<QStringList>> issuedToSsoName(const QString &name);
    /// api::mist::revokeCertificates(); changed() follows where a certificate was revoked.
    virtual Future<api::mist::RevocationReport>
    revokeCertificates(const QStringList &serialNumbers, const CancelToken &cancel,
                       const api::mist::RevocationProgress &progress);

    // --- CRL files

    /// api::mist::downloadCrl()
    virtual Future<QByteArray> crlFile(const QString &address);

    // --- Identity providers

    /// api::mist::testCredentials()
    virtual Future<api::mist::CredentialAnswer>
    testCredentials(const QString &userName, Secret password, const CancelToken &cancel);
    /// api::mist::scimAccess()
    virtual Future<api::mist::ScimAccessPtr> scimAccess(const nac::IdentityProviderId &provider);
    /// api::mist::edgeClusters()
    virtual Future<QList<api::mist::EdgeCluster>> edgeClusters();

    // --- Linked accounts

    /// sync::lookAtLinks()
    virtual Future<auth::LinkLook> lookAtLinks(nac::LinkedApp app, const QString &forward);
    /// sync::linkSettings() of this cloud.
    virtual auth::LinkSettings linkSettings() const;
    /// Hands a checked address to the system's browser; false when there is none.
    virtual bool openInBrowser(const QUrl &address);
    /// An account was linked: changed() follows.
    void accountLinked() { Q_EMIT changed(); }

Q_SIGNALS:
    /// A client came or went: everything asked before is stale.
    void reset();
    /// The cloud's state is another one by what was done here; the organization should be fetched.
    void changed();

protected:
    static Error noClient() { return Error{ErrorCode::NetworkUnreachable}; }
};

} // namespace sekisho::ui
