// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/ClientJson.h"

#include <QDateTime>

namespace sekisho::demo {

using namespace Qt::Literals::StringLiterals;

QString issuerLine(DemoClient::Certificate certificate, const QString &organizationId)
{
    switch (certificate) {
    case DemoClient::DeviceCaG2:
        return u"/C=JP/O=Kakuu Seiki K.K./CN=Kakuu Seiki Device CA G2"_s;
    case DemoClient::DeviceCaG1:
        return u"/C=JP/O=Kakuu Seiki K.K./CN=Kakuu Seiki Device CA G1"_s;
    case DemoClient::ScepCa:
        return u"/C=US/O=MIST/OU="_s + organizationId + u"/CN=Mist SCEP CA"_s;
    case DemoClient::UnknownBranchCa:
        return u"/C=JP/O=Kakuu Seiki K.K./CN=Nagoya Branch Device CA"_s;
    case DemoClient::LabCa:
        return u"/C=JP/O=Kakuu Seiki K.K./CN=Mie Plant Lab CA"_s;
    case DemoClient::NoCertificate:
        break;
    }
    return {};
}

ClientView::ClientView(const OrgState &org, const Switches &switches)
    : m_org(org)
    , m_switches(switches)
{
}

QString ClientView::issuerOf(const DemoClient &client) const
{
    return issuerLine(client.certificate, m_org.id);
}

QString ClientView::subjectOf(const DemoClient &client) const
{
    return client.certificate == DemoClient::NoCertificate
                   ? QString()
                   : u"/C=JP/O=Kakuu Seiki K.K./CN="_s + client.hostname;
}

QString ClientView::status(const DemoClient &client) const
{
    if (!client.permitted)
        return u"denied"_s;
    return client.sessionOver ? m_switches.value(u"session-word"_s) : u"session_started"_s;
}

QString ClientView::siteId(const DemoClient &client) const
{
    return m_org.sites.value(client.site).value("id"_L1).toString();
}

QString ClientView::ruleId(int index) const { return m_org.firstRuleIds.value(index); }

QString ClientView::idpId(const DemoClient &client) const
{
    return m_org.firstSsoIds.value(client.idp);
}

QJsonObject ClientView::client(const DemoClient &client) const
{
    QJsonObject json{{u"mac"_s, client.mac},
                     {u"org_id"_s, m_org.id},
                     {u"site_id"_s, siteId(client)},
                     {u"timestamp"_s, double(client.lastSeen) / 1000.0},
                     {u"type"_s, client.wireless ? u"wireless"_s : u"wired"_s},
                     {u"auth_type"_s, client.authType},
                     {u"last_status"_s, status(client)},
                     {u"nacrule_matched"_s, client.rule >= 0},
                     {u"device_mac"_s, client.accessDevice},
                     {u"nas_vendor"_s, QJsonArray{client.nasVendor}},
                     {u"last_nas_vendor"_s, client.nasVendor},
                     {u"nas_ip"_s, client.nasIp},
                     {u"random_mac"_s, client.randomMac ? u"true"_s : u"false"_s}};
    if (client.rule >= 0) {
        json.insert("last_nacrule_id"_L1, ruleId(client.rule));
        json.insert("last_nacrule_name"_L1, m_org.firstRuleNames.value(client.rule));
        json.insert("nacrule_id"_L1, QJsonArray{ruleId(client.rule)});
        json.insert("nacrule_name"_L1, QJsonArray{m_org.firstRuleNames.value(client.rule)});
    }
    if (!client.username.isEmpty()) {
        json.insert("last_username"_L1, client.username);
        json.insert("username"_L1, QJsonArray{client.username});
    }
    if (client.wireless) {
        json.insert("last_ssid"_L1, client.ssid);
        json.insert("ssid"_L1, QJsonArray{client.ssid});
        json.insert("last_ap"_L1, client.accessDevice);
        json.insert("ap"_L1, QJsonArray{client.accessDevice});
    } else {
        json.insert("last_port_id"_L1, client.portId);
        json.insert("port_id"_L1, QJsonArray{client.portId});
    }
    if (client.permitted) {
        if (const int vlan = client.vlan.toInt(); vlan > 0)
            json.insert("last_vlan"_L1, vlan);
        if (!client.vlan.isEmpty())
            json.insert("vlan"_L1, QJsonArray{client.vlan});
        json.insert("last_client_ip"_L1, client.clientIp);
        json.insert("client_ip"_L1, QJsonArray{client.clientIp});
        if (!client.responseAttributes.isEmpty())
            json.insert("resp_attrs"_L1, QJsonArray::fromStringList(client.responseAttributes));
    }
    if (client.idp >= 0) {
        json.insert("idp_id"_L1, idpId(client));
        json.insert("idp_role"_L1, QJsonArray::fromStringList(client.idpRoles));
    }
    if (!client.usermacLabels.isEmpty())
        json.insert("usermac_label"_L1, QJsonArray::fromStringList(client.usermacLabels));
    if (client.certificate != DemoClient::NoCertificate) {
        json.insert("last_cert_cn"_L1, client.hostname);
        json.insert("last_cert_issuer"_L1, issuerOf(client));
        json.insert("last_cert_subject"_L1, subjectOf(client));
        json.insert("last_cert_serial"_L1, client.certSerial);
        json.insert("last_cert_expiry"_L1, double(client.certExpiry));
        json.insert("cert_cn"_L1, QJsonArray{client.hostname});
        json.insert("cert_issuer"_L1, QJsonArray{issuerOf(client)});
        json.insert("cert_subject"_L1, QJsonArray{subjectOf(client)});
        json.insert("cert_serial"_L1, QJsonArray{client.certSerial});
    }
    if (!client.edrStatus.isEmpty()) {
        json.insert("edr_managed"_L1, true);
        json.insert("edr_provider"_L1, u"crowdstrike"_s);
        json.insert("edr_status"_L1, client.edrStatus);
    }
    return json;
}

QStringList ClientView::clientValues(const DemoClient &client, const QString &field) const
{
    const auto one = [](const QString &value) {
        return value.isEmpty() ? QStringList() : QStringList(value);
    };
    const auto boolean = [](bool value) { return QStringList(value ? u"true"_s : u"false"_s); };
    if (field == "type"_L1)
        return one(client.wireless ? u"wireless"_s : u"wired"_s);
    if (field == "ap"_L1)
        return one(client.wireless ? client.accessDevice : QString());
    if (field == "device_mac"_L1)
        return one(client.accessDevice);
    if (field == "auth_type"_L1)
        return one(client.authType);
    if (field == "edr_managed"_L1)
        return boolean(!client.edrStatus.isEmpty());
    if (field == "edr_provider"_L1)
        return one(client.edrStatus.isEmpty() ? QString() : u"crowdstrike"_s);
    if (field == "edr_status"_L1)
        return one(client.edrStatus);
    if (field == "family"_L1)
        return one(client.family);
    if (field == "hostname"_L1)
        return one(client.hostname);
    if (field == "idp_id"_L1)
        return one(idpId(client));
    if (field == "mfg"_L1)
        return one(client.manufacturer);
    if (field == "model"_L1)
        return one(client.model);
    if (field == "os"_L1)
        return one(client.os);
    if (field == "mdm_compliance"_L1)
        return one(client.mdmCompliance);
    if (field == "mdm_provider"_L1)
        return one(client.mdmProvider);
    if (field == "mdm_managed"_L1)
        return boolean(!client.mdmProvider.isEmpty());
    if (field == "nacrule_matched"_L1)
        return boolean(client.rule >= 0);
    if (field == "nacrule_id"_L1)
        return one(ruleId(client.rule));
    if (field == "nacrule_name"_L1)
        return one(m_org.firstRuleNames.value(client.rule));
    if (field == "nas_ip"_L1)
        return one(client.nasIp);
    if (field == "nas_vendor"_L1)
        return one(client.nasVendor);
    if (field == "site_id"_L1)
        return one(siteId(client));
    if (field == "ssid"_L1)
        return one(client.wireless ? client.ssid : QString());
    if (field == "status"_L1)
        return one(status(client));
    if (field == "usermac_label"_L1)
        return client.usermacLabels;
    if (field == "username"_L1)
        return one(client.username);
    if (field == "vlan"_L1)
        return one(client.permitted ? client.vlan : QString());
    if (field == "mac"_L1)
        return one(client.mac);
    return {};
}

bool ClientView::clientMatches(const DemoClient &client, const ApiCall &call,
                               qint64 nowSeconds) const
{
    // Search and count name some of their filters differently (mist-api 11.1).
    static const QList<QPair<QString, QString>> filters = {
            {u"ap"_s, u"ap"_s},
            {u"last_ap"_s, u"ap"_s},
            {u"auth_type"_s, u"auth_type"_s},
            {u"edr_managed"_s, u"edr_managed"_s},
            {u"edr_provider"_s, u"edr_provider"_s},
            {u"edr_status"_s, u"edr_status"_s},
            {u"family"_s, u"family"_s},
            {u"hostname"_s, u"hostname"_s},
            {u"idp_id"_s, u"idp_id"_s},
            {u"mac"_s, u"mac"_s},
            {u"mdm_compliance"_s, u"mdm_compliance"_s},
            {u"mdm_compliance_status"_s, u"mdm_compliance"_s},
            {u"mdm_managed"_s, u"mdm_managed"_s},
            {u"mdm_provider"_s, u"mdm_provider"_s},
            {u"mfg"_s, u"mfg"_s},
            {u"model"_s, u"model"_s},
            {u"os"_s, u"os"_s},
            {u"nacrule_id"_s, u"nacrule_id"_s},
            {u"last_nacrule_id"_s, u"nacrule_id"_s},
            {u"nacrule_name"_s, u"nacrule_name"_s},
            {u"nacrule_matched"_s, u"nacrule_matched"_s},
            {u"nas_ip"_s, u"nas_ip"_s},
            {u"nas_vendor"_s, u"nas_vendor"_s},
            {u"last_nas_vendor"_s, u"nas_vendor"_s},
            {u"site_id"_s, u"site_id"_s},
            {u"ssid"_s, u"ssid"_s},
            {u"last_ssid"_s, u"ssid"_s},
            {u"status"_s, u"status"_s},
            {u"last_status"_s, u"status"_s},
            {u"type"_s, u"type"_s},
            {u"usermac_label"_s, u"usermac_label"_s},
            {u"username"_s, u"username"_s},
            {u"last_username"_s, u"username"_s},
            {u"vlan"_s, u"vlan"_s},
            {u"last_vlan_id"_s, u"vlan"_s}};
    for (const auto &[parameter, field] : filters) {
        const QString wanted = call.http.query.queryItemValue(parameter, QUrl::FullyDecoded);
        if (!wanted.isEmpty() && !anyTextMatches(clientValues(client, field), wanted))
            return false;
    }
    const QString expiry = call.query("cert_expiry_duration"_L1);
    if (!expiry.isEmpty() &&
        (client.certExpiry == 0 || client.certExpiry > nowSeconds + durationSeconds(expiry, true)))
        return false;
    const QString wanted = call.query("text"_L1);
    if (!wanted.isEmpty()) {
        const QString plain = QString(wanted).remove(u'*');
        const QStringList texts = {client.mac, client.hostname, client.username, client.ssid,
                                   client.certSerial};
        const bool found = std::any_of(texts.begin(), texts.end(), [&](const QString &value) {
            return value.contains(plain, Qt::CaseInsensitive);
        });
        if (!found)
            return false;
    }
    return true;
}

QString ClientView::text(const EventRow &event) const
{
    const DemoClient &client = m_org.clients[event.client];
    const QString &type = eventTypes().at(event.type);
    if (type == "NAC_CLIENT_CERT_CHECK_FAILURE"_L1)
        return u"unable to get local issuer certificate"_s;
    if (type == "NAC_CLIENT_CERT_EXPIRED"_L1)
        return u"certificate has expired"_s;
    if (type == "NAC_SERVER_CERT_VALIDATION_FAILURE"_L1)
        return u"Client rejected server certificate: TLS alert unknown ca"_s;
    if (type == "NAC_IDP_AUTHC_FAILURE"_L1)
        return u"Invalid Credentials"_s;
    if (type == "NAC_MDM_LOOKUP_FAILURE"_L1)
        return u"OAuth token refresh failed, please re-link your account"_s;
    if (type == "NAC_MDM_DEVICE_NOT_ENROLLED"_L1)
        return u"Device compliance is not known to the MDM provider yet"_s;
    if (type != "NAC_CLIENT_DENY"_L1)
        return {};
    switch (client.trouble) {
    case DemoClient::UnknownIssuer:
        return u"unable to get local issuer certificate"_s;
    case DemoClient::CertificateExpired:
        return u"certificate has expired"_s;
    case DemoClient::ServerRefused:
        return u"Client rejected server certificate: TLS alert unknown ca"_s;
    case DemoClient::MdmUnknown:
    case DemoClient::None:
        break;
    }
    return client.rule >= 0 ? u"Denied by auth policy rule"_s
                            : u"No matching auth policy rule, default rule applied"_s;
}

QJsonObject ClientView::event(const EventRow &event) const
{
    const DemoClient &client = m_org.clients[event.client];
    const QString &type = eventTypes().at(event.type);
    const bool permitted = client.permitted &&
                           (type == "NAC_CLIENT_PERMIT"_L1 || type.startsWith("NAC_SESSION"_L1) ||
                            type == "NAC_CLIENT_IP_ASSIGNED"_L1);
    const QString kind = client.wireless ? u"wireless"_s : u"wired"_s;
    QJsonObject json{{u"type"_s, type},
                     {u"timestamp"_s, double(event.time) / 1000.0},
                     {u"org_id"_s, m_org.id},
                     {u"site_id"_s, siteId(client)},
                     {u"mac"_s, client.mac},
                     {u"auth_type"_s, client.authType},
                     {u"client_type"_s, kind},
                     {u"port_type"_s, kind},
                     {u"device_mac"_s, client.accessDevice},
                     {u"nas_vendor"_s, client.nasVendor},
                     {u"random_mac"_s, client.randomMac ? u"true"_s : u"false"_s}};
    if (!client.username.isEmpty())
        json.insert("username"_L1, client.username);
    if (client.wireless) {
        json.insert("ap"_L1, client.accessDevice);
        json.insert("bssid"_L1, client.bssid);
        json.insert("ssid"_L1, client.ssid);
    } else {
        json.insert("port_id"_L1, client.portId);
    }
    if (!client.usermacLabels.isEmpty())
        json.insert("usermac_label"_L1, QJsonArray::fromStringList(client.usermacLabels));
    if (event.evaluated) {
        json.insert("nacrule_matched"_L1, client.rule >= 0);
        if (client.rule >= 0)
            json.insert("nacrule_id"_L1, ruleId(client.rule));
        if (client.dryRunRule >= 0) {
            json.insert("dryrun_nacrule_id"_L1, ruleId(client.dryRunRule));
            json.insert("dryrun_nacrule_matched"_L1, true);
        }
        if (client.idp >= 0)
            json.insert("idp_role"_L1, QJsonArray::fromStringList(client.idpRoles));
    }
    if (client.idp >= 0 && (event.evaluated || type.startsWith("NAC_IDP"_L1))) {
        json.insert("idp_id"_L1, idpId(client));
        json.insert("idp_username"_L1, client.username);
    }
    if (permitted) {
        if (!client.vlan.isEmpty()) {
            json.insert("vlan"_L1, client.vlan);
            json.insert("vlan_source"_L1, u"nactag"_s);
        }
        if (event.evaluated && !client.responseAttributes.isEmpty())
            json.insert("resp_attrs"_L1, QJsonArray::fromStringList(client.responseAttributes));
    }
    if (!m_switches.is("event-fields", "full"))
        return json;

    // Met in the wild, not in the schema (mist-api 11.1).
    if (const QString words = text(event); !words.isEmpty())
        json.insert("text"_L1, words);
    json.insert("nas_ip"_L1, client.nasIp);
    if (event.evaluated && client.rule >= 0)
        json.insert("nacrule_name"_L1, m_org.firstRuleNames.value(client.rule));
    const bool showsCertificate = event.evaluated || type.startsWith("NAC_CLIENT_CERT"_L1) ||
                                  type == "NAC_CLIENT_DENY"_L1;
    if (client.certificate != DemoClient::NoCertificate && showsCertificate &&
        client.trouble != DemoClient::ServerRefused) {
        json.insert("cert_cn"_L1, client.hostname);
        json.insert("cert_issuer"_L1, issuerOf(client));
        json.insert("cert_subject"_L1, subjectOf(client));
        json.insert("cert_serial"_L1, client.certSerial);
        json.insert("cert_expiry"_L1, client.certExpiry);
        if (!client.certSanDns.isEmpty())
            json.insert("cert_san_dns"_L1, QJsonArray{client.certSanDns});
        if (!client.certSanUpn.isEmpty())
            json.insert("cert_san_upn"_L1, QJsonArray{client.certSanUpn});
        if (!client.certTemplate.isEmpty())
            json.insert("cert_template"_L1, client.certTemplate);
        json.insert("tls_version"_L1, u"TLSv1.2"_s);
        json.insert("tls_cipher_suite"_L1, u"ECDHE-RSA-AES256-GCM-SHA384"_s);
    }
    if (!client.mdmProvider.isEmpty() && (event.evaluated || type.startsWith("NAC_MDM"_L1))) {
        json.insert("mdm_provider"_L1, client.mdmProvider);
        json.insert("mdm_compliance"_L1, client.mdmCompliance);
    }
    if (type == "NAC_CLIENT_IP_ASSIGNED"_L1)
        json.insert("client_ip"_L1, client.clientIp);
    return json;
}

QString ClientView::eventValue(const EventRow &event, const QString &field) const
{
    const DemoClient &client = m_org.clients[event.client];
    if (field == "type"_L1)
        return eventTypes().at(event.type);
    if (field == "mac"_L1)
        return client.mac;
    if (field == "nacrule_id"_L1)
        return event.evaluated ? ruleId(client.rule) : QString();
    if (field == "dryrun_nacrule_id"_L1)
        return event.evaluated ? ruleId(client.dryRunRule) : QString();
    if (field == "ap"_L1)
        return client.wireless ? client.accessDevice : QString();
    if (field == "auth_type"_L1)
        return client.authType;
    if (field == "nas_vendor"_L1)
        return client.nasVendor;
    if (field == "ssid"_L1)
        return client.wireless ? client.ssid : QString();
    if (field == "username"_L1)
        return client.username;
    if (field == "vlan"_L1)
        return this->event(event).value("vlan"_L1).toString();
    return {};
}

ClientView::EventFilter::EventFilter(const ClientView &view, const ApiCall &call)
    : m_view(view)
{
    for (const QString &field : {u"type"_s,
                                 u"nacrule_id"_s,
                                 u"nacrule_matched"_s,
                                 u"dryrun_nacrule_id"_s,
                                 u"dryrun_nacrule_matched"_s,
                                 u"auth_type"_s,
                                 u"vlan"_s,
                                 u"nas_vendor"_s,
                                 u"nas_ip"_s,
                                 u"bssid"_s,
                                 u"idp_id"_s,
                                 u"idp_role"_s,
                                 u"idp_username"_s,
                                 u"resp_attrs"_s,
                                 u"ssid"_s,
                                 u"username"_s,
                                 u"site_id"_s,
                                 u"ap"_s,
                                 u"random_mac"_s,
                                 u"mac"_s,
                                 u"usermac_label"_s,
                                 u"text"_s,
                                 u"ingress_vlan"_s}) {
        const QString wanted = call.http.query.queryItemValue(field, QUrl::FullyDecoded);
        if (!wanted.isEmpty())
            m_wanted.append({field, wanted});
    }
}

bool ClientView::EventFilter::matches(const EventRow &event, int site) const
{
    const DemoClient &client = m_view.m_org.clients[event.client];
    if (site >= 0 && client.site != site)
        return false;
    for (const auto &[field, wanted] : m_wanted) {
        if (field == "text"_L1) {
            const QString plain = QString(wanted).remove(u'*');
            const QStringList texts = {client.mac, client.username, client.ssid,
                                       eventTypes().at(event.type), m_view.text(event)};
            if (!std::any_of(texts.begin(), texts.end(), [&](const QString &value) {
                    return value.contains(plain, Qt::CaseInsensitive);
                }))
                return false;
            continue;
        }
        const QString quick = m_view.eventValue(event, field);
        if (!quick.isEmpty()) {
            if (!textMatches(quick, wanted))
                return false;
            continue;
        }
        const QJsonValue value =
                field == "nas_ip"_L1 ? QJsonValue(client.nasIp) : m_view.event(event).value(field);
        QStringList values;
        if (value.isArray()) {
            for (const QJsonValue &element : value.toArray())
                values.append(element.toString());
        } else if (value.isBool()) {
            values.append(value.toBool() ? u"true"_s : u"false"_s);
        } else if (value.isString()) {
            values.append(value.toString());
        }
        if (!anyTextMatches(values, wanted))
            return false;
    }
    return true;
}

} // namespace sekisho::demo
