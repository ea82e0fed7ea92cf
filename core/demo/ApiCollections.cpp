// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/Api.h"

namespace sekisho::demo {

using namespace Qt::Literals::StringLiterals;

/// What is the same about rules, labels, identity providers and portals.
struct Api::Collection
{
    QString path; ///< "nacrules"
    QList<QJsonObject> OrgState::*objects;
    QString noun; ///< as the audit log says it
    QStringList required;
    QMap<QString, QStringList> choices; ///< enumerated fields
    bool times = true;                  ///< created_time and modified_time
};

const QList<Api::Collection> &Api::collections()
{
    static const QStringList authTypes = {u"cert"_s,    u"device-auth"_s, u"eap-teap"_s,
                                          u"eap-tls"_s, u"eap-ttls"_s,    u"idp"_s,
                                          u"mab"_s,     u"eap-peap"_s};
    static const QList<Collection> all = {
            {u"nacrules"_s,
             &OrgState::rules,
             u"NAC Rule"_s,
             {u"name"_s, u"action"_s},
             {{u"action"_s, {u"allow"_s, u"block"_s}},
              {u"guest_auth_state"_s, {u"authorized"_s, u"unknown"_s}},
              {u"matching.auth_type"_s, authTypes},
              {u"not_matching.auth_type"_s, authTypes}}},
            {u"nactags"_s,
             &OrgState::tags,
             u"NAC Tag"_s,
             {u"name"_s, u"type"_s},
             {{u"type"_s,
               {u"egress_vlan_names"_s, u"gbp_tag"_s, u"match"_s, u"radius_attrs"_s,
                u"radius_group"_s, u"radius_vendor_attrs"_s, u"redirect_nacportal_id"_s,
                u"session_timeout"_s, u"username_attr"_s, u"vlan"_s}},
              {u"match"_s,
               {u"cert_cn"_s,      u"cert_eku"_s,   u"cert_issuer"_s,   u"cert_san"_s,
                u"cert_serial"_s,  u"cert_sub"_s,   u"cert_template"_s, u"client_mac"_s,
                u"edr_status"_s,   u"gbp_tag"_s,    u"hostname"_s,      u"idp_role"_s,
                u"ingress_vlan"_s, u"mdm_status"_s, u"nas_ip"_s,        u"radius_group"_s,
                u"realm"_s,        u"ssid"_s,       u"user_name"_s,     u"usermac_label"_s}},
              {u"username_attr"_s, {u"automatic"_s, u"cn"_s, u"dns"_s, u"email"_s, u"upn"_s}}}},
            {u"ssos"_s,
             &OrgState::ssos,
             u"SSO"_s,
             {u"name"_s},
             {{u"idp_type"_s,
               {u"ldap"_s, u"mxedge_proxy"_s, u"oauth"_s, u"saml"_s, u"openroaming"_s}},
              {u"oauth_type"_s,
               {u"azure"_s, u"azure-gov"_s, u"okta"_s, u"ping_identity"_s, u"standards"_s}},
              {u"ldap_type"_s,
               {u"azure"_s, u"custom"_s, u"google"_s, u"okta"_s, u"ping_identity"_s}}}},
            {u"nacportals"_s,
             &OrgState::nacPortals,
             u"NAC Portal"_s,
             {u"name"_s},
             {{u"type"_s, {u"guest_admin"_s, u"guest_portal"_s, u"marvis_client"_s}},
              {u"access_type"_s, {u"wireless"_s, u"wireless+wired"_s}},
              {u"eap_type"_s, {u"wpa2"_s, u"wpa3"_s}}},
             false},
            {u"pskportals"_s,
             &OrgState::pskPortals,
             u"PSK Portal"_s,
             {u"name"_s, u"ssid"_s},
             {{u"type"_s, {u"admin"_s, u"byod"_s}}, {u"auth"_s, {u"sponsor"_s, u"sso"_s}}}},
    };
    return all;
}

const Api::Collection *Api::collection(const ApiCall &call) const
{
    // "/api/v1/orgs/<id>/<collection>[/…]"
    const QString name = call.http.path.split(u'/', Qt::SkipEmptyParts).value(4);
    for (const Collection &candidate : collections()) {
        if (candidate.path == name)
            return &candidate;
    }
    return nullptr;
}

namespace {

qsizetype indexOfId(const QList<QJsonObject> &objects, const QString &id)
{
    for (qsizetype i = 0; i < objects.size(); ++i) {
        if (objects.at(i).value("id"_L1).toString() == id)
            return i;
    }
    return -1;
}

/// A value by "a.b" path.
QJsonValue at(const QJsonObject &object, const QString &path)
{
    QJsonValue value = object;
    for (const QString &key : path.split(u'.'))
        value = value.toObject().value(key);
    return value;
}

/// Entra ID under the name that the cloud gives it today (mist-api 15.2).
QJsonObject entraAs(QJsonObject sso, const QString &word)
{
    if (sso.value("oauth_type"_L1).toString() == "azure"_L1 && word != "azure"_L1)
        sso.insert("oauth_type"_L1, word);
    return sso;
}

} // namespace

HttpAnswer Api::getList(ApiCall &call)
{
    const Collection *kind = collection(call);
    QList<QJsonObject> objects = call.org->*(kind->objects);
    if (kind->path == "nactags"_L1) {
        for (const auto &key : {"type"_L1, "name"_L1, "match"_L1}) {
            if (!call.has(key))
                continue;
            const QString filter = call.query(key);
            objects.removeIf([&](const QJsonObject &tag) {
                return !textMatches(tag.value(key).toString(), filter);
            });
        }
    }
    if (kind->path == "ssos"_L1) {
        for (QJsonObject &sso : objects)
            sso = entraAs(sso, m_switches.value(u"entra-type"_s));
    }
    return list(call, shown(call, objects));
}

HttpAnswer Api::getOne(ApiCall &call)
{
    const Collection *kind = collection(call);
    const QList<QJsonObject> &objects = call.org->*(kind->objects);
    const qsizetype index = indexOfId(objects, call.parameters.value(0));
    if (index < 0)
        return notFound(call.parameters.value(0));
    return json(shown(call, entraAs(objects.at(index), m_switches.value(u"entra-type"_s))));
}

HttpAnswer Api::postOne(ApiCall &call) { return putOne(call); }

HttpAnswer Api::putOne(ApiCall &call)
{
    const Collection *kind = collection(call);
    QList<QJsonObject> &objects = call.org->*(kind->objects);
    if (!call.body.isObject())
        return invalid(u"body"_s, u"Expected an object."_s);
    const bool create = call.http.method == "POST";
    const qsizetype index = create ? -1 : indexOfId(objects, call.parameters.value(0));
    if (!create && index < 0)
        return notFound(call.parameters.value(0));

    const QJsonObject before = create ? QJsonObject() : objects.at(index);
    QJsonObject after = merged(before, call.body.toObject());
    for (const QString &field : kind->required) {
        if (after.value(field).toString().isEmpty())
            return invalid(field, u"This field is required."_s);
    }
    for (auto it = kind->choices.cbegin(); it != kind->choices.cend(); ++it) {
        const QJsonValue value = at(after, it.key());
        if (!value.isUndefined() && !it.value().contains(value.toString()) &&
            m_switches.is("unknown-choices", "refuse"))
            return invalid(it.key(), u"\"%1\" is not a valid choice."_s.arg(value.toString()));
    }
    if (kind->path == "nacrules"_L1) {
        if (after.contains("order"_L1) &&
            (!after.value("order"_L1).isDouble() || after.value("order"_L1).toInt() < 0))
            return invalid(u"order"_s, u"Must be 0 or greater."_s);
        if (!after.contains("order"_L1)) {
            int last = -1;
            for (const QJsonObject &rule : std::as_const(objects))
                last = qMax(last, rule.value("order"_L1).toInt());
            after.insert("order"_L1, last + 1);
        }
        if (!after.contains("enabled"_L1))
            after.insert("enabled"_L1, true);
    }
    if (kind->path == "nactags"_L1 && after.value("type"_L1).toString() == "match"_L1 &&
        after.value("match"_L1).toString().isEmpty())
        return invalid(u"match"_s, u"This field is required."_s);
    if (kind->path == "ssos"_L1) {
        if (after.value("oauth_type"_L1).toString() == "standards"_L1)
            after.insert("oauth_type"_L1, u"azure"_s);
        if (!after.contains("idp_type"_L1))
            after.insert("idp_type"_L1, u"saml"_s);
        // "Generated when omitted" (mist-api 7.1).
        if (after.value("scim_enabled"_L1).toBool() &&
            after.value("scim_secret_token"_L1).toString().isEmpty())
            after.insert("scim_secret_token"_L1,
                         QString(u"demo-not-a-secret-scim-"_s + newId(u"scim").left(8)));
    }
    if (create) {
        after.insert("id"_L1, newId(kind->path));
        after.insert("org_id"_L1, call.org->id);
        if (kind->times)
            after.insert("created_time"_L1, now());
    }
    if (kind->times)
        after.insert("modified_time"_L1, now());
    if (create)
        objects.append(after);
    else
        objects[index] = after;
    log(*call.org,
        u"%1 %2 \"%3\""_s.arg(create ? u"Add"_s : u"Update"_s, kind->noun,
                              after.value("name"_L1).toString()),
        before, after);
    return json(shown(call, entraAs(after, m_switches.value(u"entra-type"_s))));
}

HttpAnswer Api::deleteOne(ApiCall &call)
{
    const Collection *kind = collection(call);
    QList<QJsonObject> &objects = call.org->*(kind->objects);
    const QString id = call.parameters.value(0);
    const qsizetype index = indexOfId(objects, id);
    if (index < 0)
        return notFound(id);
    if (kind->path == "nactags"_L1 && m_switches.is("used-label-delete", "refuse")) {
        for (const QJsonObject &rule : std::as_const(call.org->rules)) {
            if (at(rule, u"matching.nactags"_s).toArray().contains(id) ||
                at(rule, u"not_matching.nactags"_s).toArray().contains(id) ||
                rule.value("apply_tags"_L1).toArray().contains(id))
                return detail(400, u"The tag is used by rule \"%1\"."_s.arg(
                                           rule.value("name"_L1).toString()));
        }
    }
    const QJsonObject before = objects.takeAt(index);
    log(*call.org, u"Delete %1 \"%2\""_s.arg(kind->noun, before.value("name"_L1).toString()),
        before);
    return empty();
}

HttpAnswer Api::getMetadata(ApiCall &call)
{
    const Collection *kind = collection(call);
    const QList<QJsonObject> &objects = call.org->*(kind->objects);
    const qsizetype index = indexOfId(objects, call.parameters.value(0));
    if (index < 0)
        return notFound(call.parameters.value(0));
    const QJsonObject &object = objects.at(index);
    const QString id = object.value("id"_L1).toString();
    if (kind->path == "ssos"_L1 && object.value("idp_type"_L1).toString() != "saml"_L1) {
        QJsonObject metadata;
        if (object.value("scim_enabled"_L1).toBool())
            metadata.insert("scim_base_url"_L1,
                            QString(u"https://scim.example.com/api/v1/scim/"_s + id));
        return json(metadata);
    }
    return json(QJsonObject{
            {u"entity_id"_s, QString(u"https://saml.example.com/api/v1/saml/"_s + id)},
            {u"acs_url"_s, QString(u"https://saml.example.com/api/v1/saml/"_s + id + u"/login"_s)},
            {u"logout_url"_s,
             QString(u"https://saml.example.com/api/v1/saml/"_s + id + u"/logout"_s)}});
}

HttpAnswer Api::getMetadataXml(ApiCall &call)
{
    HttpAnswer answer = getMetadata(call);
    if (answer.status == 200)
        answer.body =
                R"("<?xml version=\"1.0\"?><md:EntityDescriptor xmlns:md=\"urn:oasis:names:tc)"
                R"(:SAML:2.0:metadata\" entityID=\"https://saml.example.com\"/>")";
    return answer;
}

HttpAnswer Api::getFailures(ApiCall &call)
{
    const Collection *kind = collection(call);
    if (indexOfId(call.org->*(kind->objects), call.parameters.value(0)) < 0)
        return notFound(call.parameters.value(0));
    return json(QJsonObject{{u"results"_s, QJsonArray{}}});
}

HttpAnswer Api::acceptPortalLook(ApiCall &call)
{
    const Collection *kind = collection(call);
    if (indexOfId(call.org->*(kind->objects), call.parameters.value(0)) < 0)
        return notFound(call.parameters.value(0));
    // Look cannot be read back (mist-api 8.2), so there is nothing to keep.
    log(*call.org, u"Update %1 Template"_s.arg(kind->noun));
    return empty();
}

} // namespace sekisho::demo
