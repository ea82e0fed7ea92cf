// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/Api.h"

namespace sekisho::demo {

using namespace Qt::Literals::StringLiterals;

HttpAnswer Api::getSelf(ApiCall &call)
{
    QJsonArray privileges;
    for (const OrgState &org : m_organizations) {
        const QString name = org.organization.value("name"_L1).toString();
        privileges.append(QJsonObject{{u"scope"_s, u"org"_s},
                                      {u"role"_s, call.readOnlyToken ? u"read"_s : org.role},
                                      {u"org_id"_s, org.id},
                                      {u"org_name"_s, name},
                                      {u"name"_s, name}});
    }
    return json(
            QJsonObject{{u"email"_s, call.email.isEmpty() ? u"sekisho@example.jp"_s : call.email},
                        {u"first_name"_s, u"Sekisho"_s},
                        {u"last_name"_s, u"Demo"_s},
                        {u"admin_id"_s, demoId(m_seed, u"admin", 0)},
                        {u"via_sso"_s, false},
                        {u"enable_two_factor"_s, true},
                        {u"two_factor_verified"_s, true},
                        {u"session_expiry"_s, m_switches.value(u"session-expiry"_s).toInt()},
                        {u"tags"_s, QJsonArray{}},
                        {u"privileges"_s, privileges}});
}

HttpAnswer Api::getUsage(ApiCall &call)
{
    return json(QJsonObject{{u"requests"_s, m_requests.value(call.who)},
                            {u"request_limit"_s, m_switches.value(u"rate-limit"_s).toInt()},
                            {u"seconds"_s, double(m_clock.now().toSecsSinceEpoch() % 3600)}});
}

namespace {
/// Listings shorten the key (mist-api 2.1).
QJsonObject apiToken(quint32 seed, int number, const QByteArray &key, double created)
{
    return {{u"id"_s, demoId(seed, u"apitoken", quint64(number))},
            {u"name"_s, number == 0 ? u"sekisho"_s : u"sekisho read only"_s},
            {u"key"_s, QString(QString::fromLatin1(key.left(4)) + u"..."_s +
                               QString::fromLatin1(key.right(4)))},
            {u"created_time"_s, created},
            {u"last_used"_s, qint64(created)}};
}
} // namespace

HttpAnswer Api::getApiTokens(ApiCall &)
{
    return json(QJsonArray{apiToken(m_seed, 0, m_tokens.full, now()),
                           apiToken(m_seed, 1, m_tokens.readOnly, now())});
}

HttpAnswer Api::getApiToken(ApiCall &call)
{
    const QString id = call.parameters.value(0);
    for (int i = 0; i < 2; ++i) {
        if (id == demoId(m_seed, u"apitoken", quint64(i)))
            return json(apiToken(m_seed, i, i == 0 ? m_tokens.full : m_tokens.readOnly, now()));
    }
    return notFound(id);
}

HttpAnswer Api::getNacEventTypes(ApiCall &)
{
    // Typed as an array of sample events, not of definitions (mist-api 11.2).
    QJsonArray samples;
    const QString org = m_organizations.front().id;
    for (const QString &type : eventTypes()) {
        QJsonObject sample{{u"type"_s, type},
                           {u"timestamp"_s, 1763700000.5},
                           {u"org_id"_s, org},
                           {u"ssid"_s, u"kakuu-corp"_s},
                           {u"nas_vendor"_s, u"juniper-mist"_s},
                           {u"random_mac"_s, false},
                           {u"username"_s, u"pc-0412@corp.example.jp"_s}};
        if (type.contains("CERT"_L1)) {
            sample.insert("cert_cn"_L1, u"pc-0412"_s);
            sample.insert("cert_issuer"_L1,
                          u"/C=JP/O=Kakuu Seiki K.K./CN=Kakuu Seiki Device CA G2"_s);
            sample.insert("eap_type"_L1, u"EAP-TLS"_s);
        }
        samples.append(sample);
    }
    return json(samples);
}

HttpAnswer Api::getFingerprintTypes(ApiCall &)
{
    return json(QJsonObject{
            {u"family"_s,
             QJsonArray{u"Apple"_s, u"Android"_s, u"Computer"_s, u"IP Phone"_s, u"Printer"_s,
                        u"Surveillance Camera"_s, u"Barcode Scanner"_s, u"Kiosk"_s}},
            {u"mfg"_s, QJsonArray{u"Apple, Inc."_s, u"Axis Communications AB"_s, u"Brother"_s,
                                  u"Canon Inc."_s, u"Dell Inc."_s, u"Google, Inc."_s,
                                  u"Panasonic"_s, u"Yealink"_s, u"Zebra Technologies"_s}},
            {u"model"_s,
             QJsonArray{u"iPad"_s, u"Latitude 7440"_s, u"MacBook Pro"_s, u"imageRUNNER ADVANCE"_s,
                        u"P3265-LVE"_s, u"Pixel 8"_s, u"SIP-T46U"_s, u"TC52"_s}},
            {u"os"_s, QJsonArray{u"Android 15"_s, u"ChromeOS"_s, u"iPadOS 19"_s, u"macOS 16"_s,
                                 u"Windows 10"_s, u"Windows 11"_s}}});
}

HttpAnswer Api::getAlarmDefinitions(ApiCall &)
{
    // No definition concerns certificates: the console computes expiry itself (mist-api 13).
    return json(QJsonArray{QJsonObject{{u"key"_s, u"device_down"_s},
                                       {u"display"_s, u"Device offline"_s},
                                       {u"group"_s, u"infrastructure"_s},
                                       {u"severity"_s, u"critical"_s},
                                       {u"fields"_s, QJsonArray{u"aps"_s, u"hostnames"_s}},
                                       {u"example"_s, QJsonObject{{u"type"_s, u"device_down"_s}}}},
                           QJsonObject{{u"key"_s, u"switch_down"_s},
                                       {u"display"_s, u"Switch offline"_s},
                                       {u"group"_s, u"infrastructure"_s},
                                       {u"severity"_s, u"critical"_s},
                                       {u"fields"_s, QJsonArray{u"switches"_s, u"hostnames"_s}}}});
}

HttpAnswer Api::getWebhookTopics(ApiCall &)
{
    return json(QJsonArray{QJsonObject{{u"key"_s, u"audits"_s},
                                       {u"for_org"_s, true},
                                       {u"internal"_s, false},
                                       {u"has_delivery_results"_s, true},
                                       {u"allows_single_event_per_message"_s, false}}});
}

HttpAnswer Api::getOrganization(ApiCall &call) { return json(call.org->organization); }

HttpAnswer Api::getSites(ApiCall &call) { return list(call, call.org->sites); }

HttpAnswer Api::getSiteGroups(ApiCall &call) { return list(call, call.org->siteGroups); }

HttpAnswer Api::getMxClusters(ApiCall &call)
{
    return list(call, shown(call, call.org->mxClusters));
}

} // namespace sekisho::demo
