// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/mist/ProviderItem.h"

#include "core/api/mist/Codec.h"
#include "core/api/mist/Json.h"

#include <QJsonArray>

namespace sekisho::api::mist {

using namespace Qt::Literals::StringLiterals;
using nac::IdpForm;
using nac::IdpKind;
using nac::IdpSecret;
using nac::IdpServer;
using nac::IdpType;

namespace {

const QString kDefaultIdpId = u"-"_s;

struct TypeNames
{
    QLatin1StringView type;    ///< idp_type
    QLatin1StringView member;  ///< where the second choice stands; empty: there is none
    QLatin1StringView variant; ///< its value
};

TypeNames namesOf(IdpKind kind)
{
    switch (kind) {
    case IdpKind::LdapAzure:
        return {"ldap"_L1, "ldap_type"_L1, "azure"_L1};
    case IdpKind::LdapOkta:
        return {"ldap"_L1, "ldap_type"_L1, "okta"_L1};
    case IdpKind::LdapGoogle:
        return {"ldap"_L1, "ldap_type"_L1, "google"_L1};
    case IdpKind::LdapPing:
        return {"ldap"_L1, "ldap_type"_L1, "ping_identity"_L1};
    case IdpKind::LdapCustom:
        return {"ldap"_L1, "ldap_type"_L1, "custom"_L1};
    case IdpKind::OAuthEntra:
        return {"oauth"_L1, "oauth_type"_L1, "azure"_L1};
    case IdpKind::OAuthEntraGov:
        return {"oauth"_L1, "oauth_type"_L1, "azure-gov"_L1};
    case IdpKind::OAuthOkta:
        return {"oauth"_L1, "oauth_type"_L1, "okta"_L1};
    case IdpKind::OAuthPing:
        return {"oauth"_L1, "oauth_type"_L1, "ping_identity"_L1};
    case IdpKind::MistEdgeProxy:
        return {"mxedge_proxy"_L1, {}, {}};
    case IdpKind::OpenRoaming:
        return {"openroaming"_L1, {}, {}};
    case IdpKind::Unknown:
        break;
    }
    return {};
}

/// The newer name, or the older one where only that is met (mist-api 15.14).
QString nameIn(const QJsonObject &item, const QString &name, const QString &older)
{
    return !item.contains(name) && item.contains(older) ? older : name;
}

QString textAt(const QJsonObject &item, const QString &path)
{
    return json::toText(valueAt(item, path));
}

QStringList listAt(const QJsonObject &item, const QString &path)
{
    return json::textList({{u"x"_s, valueAt(item, path)}}, "x"_L1);
}

IdpSecret secretIn(const QJsonValue &value)
{
    IdpSecret secret;
    secret.present = json::isPresent(value);
    return secret;
}

QList<IdpServer> serversAt(const QJsonObject &item, const QString &path, int port)
{
    QList<IdpServer> servers;
    const QJsonArray entries = valueAt(item, path).toArray();
    for (int i = 0; i < int(entries.size()); ++i) {
        const QJsonObject entry = entries.at(i).toObject();
        IdpServer server;
        server.host = json::text(entry, "host"_L1);
        server.port = int(json::integer(entry, "port"_L1).value_or(port));
        server.secret = secretIn(entry.value("secret"_L1));
        server.retries = int(json::integer(entry, "retry"_L1).value_or(server.retries));
        server.timeout = int(json::integer(entry, "timeout"_L1).value_or(server.timeout));
        server.requireMessageAuthenticator =
                json::boolean(entry, "require_message_authenticator"_L1);
        server.origin = i;
        servers.append(server);
    }
    return servers;
}

void readLdap(const QJsonObject &item, IdpForm *form)
{
    form->hosts = listAt(item, u"ldap_server_hosts"_s);
    form->baseDn = textAt(item, u"ldap_base_dn"_s);
    form->bindDn = textAt(item, u"ldap_bind_dn"_s);
    form->bindPassword = secretIn(item.value("ldap_bind_password"_L1));
    form->caCertificates = listAt(item, nameIn(item, u"ldap_cacerts"_s, u"ldap_ca_certs"_s));
    form->clientCertificate = textAt(item, u"ldap_client_cert"_s);
    form->clientKey = secretIn(item.value("ldap_client_key"_L1));
    form->resolveGroups = json::boolean(item, "ldap_resolve_groups"_L1);
    form->userFilter = textAt(item, u"ldap_user_filter"_s);
    form->groupFilter = textAt(item, nameIn(item, u"group_filter"_s, u"ldap_group_filter"_s));
    form->memberFilter = textAt(item, nameIn(item, u"member_filter"_s, u"ldap_member_filter"_s));
    form->groupAttribute = textAt(item, u"ldap_group_attr"_s);
    form->groupBase = textAt(item, u"ldap_group_dn"_s);
}

void readOAuth(const QJsonObject &item, IdpForm *form)
{
    form->tenantId = textAt(item, u"oauth_tenant_id"_s);
    form->providerDomain = textAt(item, u"oauth_provider_domain"_s);
    if (form->kind == IdpKind::OAuthOkta && form->providerDomain.isEmpty())
        form->providerDomain = nac::oktaDomains().constFirst();
    form->pingRegion = textAt(item, u"oauth_ping_identity_region"_s);
    if (form->kind == IdpKind::OAuthPing && form->pingRegion.isEmpty())
        form->pingRegion = nac::pingRegions().constFirst();
    form->clientId = textAt(item, u"oauth_cc_client_id"_s);
    form->clientSecret = secretIn(item.value("oauth_cc_client_secret"_L1));
    form->ropcClientId = textAt(item, u"oauth_ropc_client_id"_s);
    form->ropcSecret = secretIn(item.value("oauth_ropc_client_secret"_L1));
    form->scim = json::boolean(item, "scim_enabled"_L1);
}

/// Before spec 2605 the SSIDs of OpenRoaming stood in an object of their own.
QString roamingSsids(const QJsonObject &item)
{
    return !item.contains("openroaming_ssids"_L1) && item.value("openroaming"_L1).isObject()
                   ? u"openroaming.ssids"_s
                   : u"openroaming_ssids"_s;
}

void readRoaming(const QJsonObject &item, IdpForm *form)
{
    if (form->kind == IdpKind::OpenRoaming) {
        form->ssids = listAt(item, roamingSsids(item));
        form->clientCertificate = textAt(item, u"openroaming_wba_client_cert"_s);
        form->clientKey = secretIn(item.value("openroaming_wba_client_key"_L1));
        return;
    }
    form->clusterId = textAt(item, u"mxedge_proxy.mxcluster_id"_s);
    form->proxyHosts = listAt(item, u"mxedge_proxy.proxy_hosts"_s);
    form->operatorName = textAt(item, u"mxedge_proxy.operator_name"_s);
    form->ssids = listAt(item, u"mxedge_proxy.ssids"_s);
    form->authServers = serversAt(item, u"mxedge_proxy.auth_servers"_s, nac::kAuthenticationPort);
    form->accountingServers = serversAt(item, u"mxedge_proxy.acct_servers"_s, nac::kAccountingPort);
}

IdpForm formOfProvider(const QJsonObject &item)
{
    IdpForm form;
    // Ids are no part of items, and decodeSso() wants an id or a name.
    QJsonObject named = item;
    named.insert("id"_L1, u"-"_s);
    const auto provider = decodeSso(named);
    form.kind = provider ? nac::idpKindOf(*provider) : IdpKind::Unknown;
    form.name = textAt(item, u"name"_s);
    if (form.kind == IdpKind::Unknown)
        return form;
    switch (nac::idpTypeOf(form.kind)) {
    case IdpType::Ldap:
        readLdap(item, &form);
        break;
    case IdpType::OAuth:
        readOAuth(item, &form);
        break;
    case IdpType::MxEdgeProxy:
    case IdpType::OpenRoaming:
        readRoaming(item, &form);
        break;
    }
    return form;
}

/// Puts one form over an item, member by member, where it says something else than before.
class Writer
{
public:
    Writer(QJsonObject &item, const IdpForm &before)
        : m_item(item)
        , m_before(before)
    {
    }

    void text(const QString &path, QString IdpForm::*member, const IdpForm &form)
    {
        if (form.*member != m_before.*member)
            setValueAt(m_item, path, orNothing(form.*member));
    }
    void list(const QString &path, QStringList IdpForm::*member, const IdpForm &form)
    {
        if (form.*member != m_before.*member)
            setValueAt(m_item, path,
                       (form.*member).isEmpty()
                               ? QJsonValue(QJsonValue::Undefined)
                               : QJsonValue(QJsonArray::fromStringList(form.*member)));
    }
    void flag(const QString &path, bool IdpForm::*member, const IdpForm &form)
    {
        if (form.*member != m_before.*member)
            setValueAt(m_item, path, form.*member);
    }
    void secret(const QString &path, IdpSecret IdpForm::*member, const IdpForm &form)
    {
        const IdpSecret &secret = form.*member;
        if (!secret.draftId.isEmpty())
            setValueAt(m_item, path, draftSecretMarker(secret.draftId));
        else if (secret.removed)
            setValueAt(m_item, path, QJsonValue(QJsonValue::Undefined));
    }
    void servers(const QString &path, QList<IdpServer> IdpForm::*member, const IdpForm &form);

private:
    static QJsonValue orNothing(const QString &text)
    {
        return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
    }

    QJsonObject &m_item;
    const IdpForm &m_before;
};

void Writer::servers(const QString &path, QList<IdpServer> IdpForm::*member, const IdpForm &form)
{
    if (form.*member == m_before.*member)
        return;
    const bool accounting = path.endsWith("acct_servers"_L1);
    const QJsonArray old = valueAt(m_item, path).toArray();
    QJsonArray entries;
    for (const IdpServer &server : form.*member) {
        const bool isOld = server.origin >= 0 && server.origin < old.size();
        QJsonObject entry = isOld ? old.at(server.origin).toObject() : QJsonObject();
        const IdpServer was = isOld ? (m_before.*member).at(server.origin)
                                    : IdpServer{{}, -1, {}, -1, -1, false, -1};
        if (server.host != was.host)
            entry.insert("host"_L1, server.host);
        if (server.port != was.port)
            entry.insert("port"_L1, server.port);
        if (!server.secret.draftId.isEmpty())
            entry.insert("secret"_L1, draftSecretMarker(server.secret.draftId));
        if (!accounting) {
            if (server.retries != was.retries)
                entry.insert("retry"_L1, server.retries);
            if (server.timeout != was.timeout)
                entry.insert("timeout"_L1, server.timeout);
            if (server.requireMessageAuthenticator != was.requireMessageAuthenticator || !isOld)
                entry.insert("require_message_authenticator"_L1,
                             server.requireMessageAuthenticator);
        }
        entries.append(entry);
    }
    setValueAt(m_item, path,
               entries.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(entries));
}

void writeLdap(Writer &writer, const QJsonObject &item, const IdpForm &form)
{
    writer.list(u"ldap_server_hosts"_s, &IdpForm::hosts, form);
    writer.text(u"ldap_base_dn"_s, &IdpForm::baseDn, form);
    writer.text(u"ldap_bind_dn"_s, &IdpForm::bindDn, form);
    writer.secret(u"ldap_bind_password"_s, &IdpForm::bindPassword, form);
    writer.list(nameIn(item, u"ldap_cacerts"_s, u"ldap_ca_certs"_s), &IdpForm::caCertificates,
                form);
    writer.text(u"ldap_client_cert"_s, &IdpForm::clientCertificate, form);
    writer.secret(u"ldap_client_key"_s, &IdpForm::clientKey, form);
    writer.flag(u"ldap_resolve_groups"_s, &IdpForm::resolveGroups, form);
    if (form.kind != IdpKind::LdapCustom)
        return;
    writer.text(u"ldap_user_filter"_s, &IdpForm::userFilter, form);
    writer.text(nameIn(item, u"group_filter"_s, u"ldap_group_filter"_s), &IdpForm::groupFilter,
                form);
    writer.text(nameIn(item, u"member_filter"_s, u"ldap_member_filter"_s), &IdpForm::memberFilter,
                form);
    writer.text(u"ldap_group_attr"_s, &IdpForm::groupAttribute, form);
    writer.text(u"ldap_group_dn"_s, &IdpForm::groupBase, form);
}

void writeOAuth(Writer &writer, const IdpForm &form)
{
    writer.text(u"oauth_tenant_id"_s, &IdpForm::tenantId, form);
    if (form.kind == IdpKind::OAuthOkta)
        writer.text(u"oauth_provider_domain"_s, &IdpForm::providerDomain, form);
    if (form.kind == IdpKind::OAuthPing)
        writer.text(u"oauth_ping_identity_region"_s, &IdpForm::pingRegion, form);
    writer.text(u"oauth_cc_client_id"_s, &IdpForm::clientId, form);
    writer.secret(u"oauth_cc_client_secret"_s, &IdpForm::clientSecret, form);
    writer.text(u"oauth_ropc_client_id"_s, &IdpForm::ropcClientId, form);
    writer.secret(u"oauth_ropc_client_secret"_s, &IdpForm::ropcSecret, form);
    writer.flag(u"scim_enabled"_s, &IdpForm::scim, form);
}

void writeRoaming(Writer &writer, const QJsonObject &item, const IdpForm &form)
{
    if (form.kind == IdpKind::OpenRoaming) {
        writer.list(roamingSsids(item), &IdpForm::ssids, form);
        writer.text(u"openroaming_wba_client_cert"_s, &IdpForm::clientCertificate, form);
        writer.secret(u"openroaming_wba_client_key"_s, &IdpForm::clientKey, form);
        return;
    }
    writer.text(u"mxedge_proxy.mxcluster_id"_s, &IdpForm::clusterId, form);
    writer.list(u"mxedge_proxy.proxy_hosts"_s, &IdpForm::proxyHosts, form);
    writer.text(u"mxedge_proxy.operator_name"_s, &IdpForm::operatorName, form);
    writer.list(u"mxedge_proxy.ssids"_s, &IdpForm::ssids, form);
    writer.servers(u"mxedge_proxy.auth_servers"_s, &IdpForm::authServers, form);
    writer.servers(u"mxedge_proxy.acct_servers"_s, &IdpForm::accountingServers, form);
}

/// The mapping that the form wants; nothing: none.
std::optional<QJsonObject> wantedMapping(const std::optional<QJsonObject> &before,
                                         const IdpForm &was, const IdpForm &form)
{
    QJsonObject mapping = before.value_or(QJsonObject());
    Writer writer(mapping, was);
    writer.list(u"user_realms"_s, &IdpForm::realms, form);
    writer.list(u"exclude_realms"_s, &IdpForm::excludedRealms, form);
    const bool isEmpty = !json::isPresent(mapping.value("user_realms"_L1)) &&
                         !json::isPresent(mapping.value("exclude_realms"_L1));
    // One that says nothing goes away; one that never said anything is not ours to take away.
    if (isEmpty && (!before || *before != mapping))
        return std::nullopt;
    return mapping;
}

} // namespace

ItemKey providerKey(const QString &id) { return {ItemType::IdentityProvider, id}; }
ItemKey mappingKey(const QString &id) { return {ItemType::RealmMapping, id}; }
ItemKey defaultIdpKey() { return {ItemType::DefaultIdp, kDefaultIdpId}; }

ProviderItems providerItemsOf(const QString &id, const ItemMap &items)
{
    const auto at = [&items](const ItemKey &key) {
        const auto found = items.constFind(key);
        return found == items.cend() ? std::nullopt : std::optional(*found);
    };
    ProviderItems all;
    all.provider = at(providerKey(id));
    all.mapping = at(mappingKey(id));
    if (const auto standard = at(defaultIdpKey()))
        all.defaultId = json::text(*standard, "idp"_L1);
    return all;
}

nac::IdpForm idpFormOf(const QString &id, const ProviderItems &items)
{
    IdpForm form = items.provider ? formOfProvider(*items.provider) : IdpForm();
    if (items.mapping) {
        form.realms = json::textList(*items.mapping, "user_realms"_L1);
        form.excludedRealms = json::textList(*items.mapping, "exclude_realms"_L1);
    }
    form.isDefault = !id.isEmpty() && items.defaultId == id;
    return form;
}

QJsonObject withIdpForm(QJsonObject item, const IdpForm &form)
{
    const bool isNew = item.isEmpty();
    if (isNew && form.kind != IdpKind::Unknown) {
        const TypeNames names = namesOf(form.kind);
        item.insert("idp_type"_L1, names.type);
        if (!names.member.isEmpty())
            item.insert(names.member, names.variant);
    }
    IdpForm before = formOfProvider(item);
    if (isNew) { // say what the cloud would take for itself
        before.providerDomain.clear();
        before.pingRegion.clear();
    }
    const QJsonObject old = item;
    Writer writer(item, before);
    writer.text(u"name"_s, &IdpForm::name, form);
    if (before.kind == IdpKind::Unknown)
        return item;
    switch (nac::idpTypeOf(before.kind)) {
    case IdpType::Ldap:
        writeLdap(writer, old, form);
        break;
    case IdpType::OAuth:
        writeOAuth(writer, form);
        break;
    case IdpType::MxEdgeProxy:
    case IdpType::OpenRoaming:
        writeRoaming(writer, old, form);
        break;
    }
    return item;
}

ItemChanges providerChanges(const QString &id, const ProviderItems &before, const IdpForm &form)
{
    const IdpForm was = idpFormOf(id, before);
    ItemChanges changes;
    const QJsonObject provider = withIdpForm(before.provider.value_or(QJsonObject()), form);
    if (!before.provider || provider != *before.provider)
        changes.insert(providerKey(id), provider);
    const auto mapping = wantedMapping(before.mapping, was, form);
    if (mapping != before.mapping)
        changes.insert(mappingKey(id), mapping);
    if (form.isDefault && before.defaultId != id)
        changes.insert(defaultIdpKey(), QJsonObject{{u"idp"_s, id}});
    else if (!form.isDefault && !before.defaultId.isEmpty() && before.defaultId == id)
        changes.insert(defaultIdpKey(), std::nullopt);
    return changes;
}

ItemChanges providerRemoval(const QString &id, const ProviderItems &before)
{
    ItemChanges changes;
    changes.insert(providerKey(id), std::nullopt);
    if (before.mapping)
        changes.insert(mappingKey(id), std::nullopt);
    if (before.defaultId == id)
        changes.insert(defaultIdpKey(), std::nullopt);
    return changes;
}

} // namespace sekisho::api::mist
