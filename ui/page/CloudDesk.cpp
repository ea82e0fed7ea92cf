// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/CloudDesk.h"

namespace sekisho::ui {

// --- Mist certificate

Future<> CloudDesk::actOnOrgCertificate(api::mist::OrgCertificateAction)
{
    return async::failed<void>(noClient());
}

// --- Custom RADIUS server certificate

Future<bool> CloudDesk::keepPresentServerBundle() { return async::failed<bool>(noClient()); }

Future<> CloudDesk::keepServerBundle(std::shared_ptr<const sync::KeptBundle>)
{
    return async::failed<void>(noClient());
}

// --- Onboard CA and what it issued

Future<api::mist::MdmInformation> CloudDesk::mdmInformation()
{
    return async::failed<api::mist::MdmInformation>(noClient());
}

Future<std::optional<QStringList>> CloudDesk::issuedToSsoName(const QString &)
{
    return async::failed<std::optional<QStringList>>(noClient());
}

Future<api::mist::RevocationReport>
CloudDesk::revokeCertificates(const QStringList &, const CancelToken &,
                              const api::mist::RevocationProgress &)
{
    return async::failed<api::mist::RevocationReport>(noClient());
}

// --- CRL files

Future<QByteArray> CloudDesk::crlFile(const QString &)
{
    return async::failed<QByteArray>(noClient());
}

// --- Identity providers

Future<api::mist::CredentialAnswer> CloudDesk::testCredentials(const QString &, Secret,
                                                               const CancelToken &)
{
    return async::failed<api::mist::CredentialAnswer>(noClient());
}

Future<api::mist::ScimAccessPtr> CloudDesk::scimAccess(const nac::IdentityProviderId &)
{
    return async::failed<api::mist::ScimAccessPtr>(noClient());
}

Future<QList<api::mist::EdgeCluster>> CloudDesk::edgeClusters()
{
    return async::failed<QList<api::mist::EdgeCluster>>(noClient());
}

Future<auth::LinkLook> CloudDesk::lookAtLinks(nac::LinkedApp, const QString &)
{
    return async::failed<auth::LinkLook>(noClient());
}

auth::LinkSettings CloudDesk::linkSettings() const { return {}; }

bool CloudDesk::openInBrowser(const QUrl &) { return false; }

} // namespace sekisho::ui
