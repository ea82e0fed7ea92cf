// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/nac/IdpForm.h"

#include "core/pki/Reader.h"

#include <QRegularExpression>

namespace sekisho::nac {

using namespace Qt::Literals::StringLiterals;

QList<IdpKind> allIdpKinds()
{
    return {IdpKind::LdapAzure,  IdpKind::LdapOkta,      IdpKind::LdapGoogle,    IdpKind::LdapPing,
            IdpKind::LdapCustom, IdpKind::OAuthEntra,    IdpKind::OAuthEntraGov, IdpKind::OAuthOkta,
            IdpKind::OAuthPing,  IdpKind::MistEdgeProxy, IdpKind::OpenRoaming};
}

IdpType idpTypeOf(IdpKind kind)
{
    switch (kind) {
    case IdpKind::LdapAzure:
    case IdpKind::LdapOkta:
    case IdpKind::LdapGoogle:
    case IdpKind::LdapPing:
    case IdpKind::LdapCustom:
        return IdpType::Ldap;
    case IdpKind::MistEdgeProxy:
        return IdpType::MxEdgeProxy;
    case IdpKind::OpenRoaming:
        return IdpType::OpenRoaming;
    case IdpKind::OAuthEntra:
    case IdpKind::OAuthEntraGov:
    case IdpKind::OAuthOkta:
    case IdpKind::OAuthPing:
    case IdpKind::Unknown:
        break;
    }
    return IdpType::OAuth;
}

namespace {

IdpKind ldapKind(const Open<LdapType> &type)
{
    if (!type.known)
        return IdpKind::Unknown;
    switch (*type.known) {
    case LdapType::Azure:
        return IdpKind::LdapAzure;
    case LdapType::Custom:
        return IdpKind::LdapCustom;
    case LdapType::Google:
        return IdpKind::LdapGoogle;
    case LdapType::Okta:
        return IdpKind::LdapOkta;
    case LdapType::PingIdentity:
        return IdpKind::LdapPing;
    }
    return IdpKind::Unknown;
}

IdpKind oauthKind(const Open<OAuthType> &type)
{
    if (!type.known)
        return IdpKind::Unknown;
    switch (*type.known) {
    case OAuthType::Azure:
        return IdpKind::OAuthEntra;
    case OAuthType::AzureGov:
        return IdpKind::OAuthEntraGov;
    case OAuthType::Okta:
        return IdpKind::OAuthOkta;
    case OAuthType::PingIdentity:
        return IdpKind::OAuthPing;
    }
    return IdpKind::Unknown;
}

} // namespace

IdpKind idpKindOf(const IdentityProvider &provider)
{
    if (!provider.type.known)
        return IdpKind::Unknown;
    switch (*provider.type.known) {
    case IdpType::Ldap:
        return ldapKind(provider.ldapType);
    case IdpType::OAuth:
        return oauthKind(provider.oauthType);
    case IdpType::MxEdgeProxy:
        return IdpKind::MistEdgeProxy;
    case IdpType::OpenRoaming:
        return IdpKind::OpenRoaming;
    }
    return IdpKind::Unknown;
}

QStringList oktaDomains()
{
    return {u"okta.com"_s,     u"oktapreview.com"_s, u"okta-emea.com"_s,
            u"okta-gov.com"_s, u"okta.mil"_s,        u"mtls.okta.com"_s};
}

QStringList pingRegions() { return {u"us"_s, u"ca"_s, u"eu"_s, u"asia"_s, u"au"_s}; }

QList<IdpField> idpFieldsOf(IdpKind kind)
{
    using F = IdpField;
    const QList<F> ldap{F::Hosts,        F::BaseDn,         F::BindDn,
                        F::BindPassword, F::CaCertificates, F::ClientCertificate,
                        F::ClientKey,    F::ResolveGroups};
    switch (kind) {
    case IdpKind::LdapAzure:
    case IdpKind::LdapOkta:
    case IdpKind::LdapGoogle:
    case IdpKind::LdapPing:
        return ldap;
    case IdpKind::LdapCustom:
        return ldap + QList<F>{F::UserFilter, F::GroupFilter, F::MemberFilter, F::GroupAttribute,
                               F::GroupBase};
    case IdpKind::OAuthEntra:
    case IdpKind::OAuthEntraGov:
        return {F::TenantId, F::ClientId, F::ClientSecret, F::RopcClientId, F::RopcSecret, F::Scim};
    case IdpKind::OAuthOkta:
        return {F::TenantId,     F::ProviderDomain, F::ClientId, F::ClientSecret,
                F::RopcClientId, F::RopcSecret,     F::Scim};
    case IdpKind::OAuthPing:
        return {F::TenantId,     F::Region,     F::ClientId, F::ClientSecret,
                F::RopcClientId, F::RopcSecret, F::Scim};
    case IdpKind::MistEdgeProxy:
        return {F::Cluster,           F::ProxyHosts,   F::Ssids,         F::AuthServers,
                F::AccountingServers, F::OperatorName, F::ExcludedRealms};
    case IdpKind::OpenRoaming:
        return {F::Ssids, F::ClientCertificate, F::ClientKey};
    case IdpKind::Unknown:
        break;
    }
    return {};
}

IdpPem readIdpPem(QByteArrayView text)
{
    IdpPem pem;
    if (QByteArrayView(text).trimmed().isEmpty())
        return pem;
    pem.isEmpty = false;
    const pki::ReadResult read = pki::readObjects(text);
    pem.encrypted = read.passwordNeeded;
    for (const pki::Item &item : read.items) {
        if (item.type == pki::ItemType::Certificate && item.certificate) {
            if (pem.certificates.isEmpty()) {
                if (const auto details = pki::readCertificateDetails(item.der))
                    pem.certificateKey = details->spkiSha256;
            }
            pem.certificates.append(QString::fromLatin1(pki::certificateToPem(item.der)));
        } else if (item.type == pki::ItemType::PrivateKey && item.key) {
            ++pem.keys;
            pem.encrypted =
                    pem.encrypted || (item.key->encrypted && item.key->spkiSha256.isEmpty());
            pem.keyType = item.key->keyType;
            pem.key = item.key->spkiSha256;
        } else {
            pem.other = true;
        }
    }
    // What stands between the blocks as explanation is no problem; a block that is broken is.
    pem.other = pem.other || !read.problems.isEmpty();
    return pem;
}

QStringList entriesFrom(const QString &text)
{
    static const QRegularExpression kBetween(u"[\\s,;、,]+"_s,
                                             QRegularExpression::UseUnicodePropertiesOption);
    QStringList entries = text.split(kBetween, Qt::SkipEmptyParts);
    entries.removeDuplicates();
    return entries;
}

QStringList realmsFrom(const QString &text)
{
    QStringList realms;
    const QStringList entries = entriesFrom(text);
    for (const QString &entry : entries)
        realms.append(entry.startsWith(u'@') ? entry.mid(1) : entry);
    realms.removeAll(QString());
    realms.removeDuplicates();
    return realms;
}

QStringList ssidsFrom(const QString &text)
{
    static const QRegularExpression kBetween(u"[\\n,;]+"_s);
    QStringList ssids;
    const QStringList parts = text.split(kBetween, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (const QString ssid = part.trimmed(); !ssid.isEmpty())
            ssids.append(ssid);
    }
    ssids.removeDuplicates();
    return ssids;
}

} // namespace sekisho::nac
