// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/Api.h"

#include <QDateTime>
#include <QSet>

namespace sekisho::demo {

using namespace Qt::Literals::StringLiterals;

QJsonObject Api::scepObject(const ApiCall &call) const
{
    const QJsonObject &scep = call.org->scep;
    const bool enabled = scep.value("enabled"_L1).toBool();
    QJsonObject object{{u"enabled"_s, enabled}};
    if (!enabled)
        return object;
    object.insert("suspended"_L1, scep.value("suspended"_L1).toBool());
    object.insert("cert_providers"_L1, scep.value("cert_providers"_L1));
    const QString base = u"https://scep.example.com/api/v1/"_s;
    object.insert("intune_scep_url"_L1,
                  QString(base + u"incoming/intune/"_s + call.org->id + u"/scep"_s));
    object.insert("jamf_scep_url"_L1,
                  QString(base + u"incoming/jamf/"_s + call.org->id + u"/scep"_s));
    object.insert("jamf_webhook_url"_L1,
                  QString(base + u"webhook/jamf/"_s + call.org->id + u"/scep"_s));
    object.insert("jamf_access_token"_L1, u"demo-not-a-secret-jamf-7GkQ2pXw"_s);
    return shown(call, object);
}

HttpAnswer Api::getScep(ApiCall &call)
{
    if (!call.org->scepOffered || m_switches.is("onboard-ca", "unavailable"))
        return notFound();
    return json(scepObject(call));
}

HttpAnswer Api::putScep(ApiCall &call)
{
    if (!call.org->scepOffered || m_switches.is("onboard-ca", "unavailable"))
        return notFound();
    if (!call.body.isObject())
        return invalid(u"body"_s, u"Expected an object."_s);
    const QJsonObject body = call.body.toObject();
    const QJsonObject before = call.org->scep;
    QJsonObject scep = before; // taken over when all of it is good
    for (const auto &[key, word] : {std::pair{"enabled"_L1, "enabled"}, {"enable"_L1, "enable"}}) {
        if (body.contains(key) &&
            (m_switches.is("scep-put-key", "both") || m_switches.is("scep-put-key", word)))
            scep.insert("enabled"_L1, body.value(key).toBool());
    }
    if (body.contains("suspended"_L1))
        scep.insert("suspended"_L1, body.value("suspended"_L1).toBool());
    if (body.contains("cert_providers"_L1)) {
        for (const QJsonValue &provider : body.value("cert_providers"_L1).toArray()) {
            static const QStringList known = {u"intune"_s, u"jamf"_s, u"byod"_s};
            if (!known.contains(provider.toString()))
                return invalid(u"cert_providers"_s, u"Not a valid choice."_s);
        }
        scep.insert("cert_providers"_L1, body.value("cert_providers"_L1));
    }
    call.org->scep = scep;
    log(*call.org, u"Update Onboard CA Configuration"_s, before, scep);
    return json(scepObject(call));
}

HttpAnswer Api::deleteScep(ApiCall &call)
{
    if (!call.org->scepOffered || m_switches.is("onboard-ca", "unavailable"))
        return notFound();
    // Irreversible: the issued certificates are gone with it (manual, "Disable").
    const QJsonObject before = call.org->scep;
    call.org->scep = {{u"enabled"_s, false}};
    call.org->issued.clear();
    log(*call.org, u"Disable Onboard CA"_s, before, call.org->scep);
    return json(scepObject(call));
}

HttpAnswer Api::getIssued(ApiCall &call)
{
    if (!call.org->scepOffered || m_switches.is("onboard-ca", "unavailable"))
        return notFound();
    const bool text = m_switches.is("cert-times", "text");
    const auto moment = [text](qint64 seconds) -> QJsonValue {
        if (!text)
            return seconds;
        return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC)
                .toString(u"yyyy-MM-dd hh:mm:ss.zzz000+00:00"_s);
    };
    const QString name = call.query("common_name"_L1);
    const QString provider = call.query("cert_provider"_L1);
    const QString serial = call.query("serial_number"_L1);
    const QString device = call.query("device_id"_L1);
    // Up to spec 2604; those who sign in at the NAC portal have the name of their certificate.
    const QString person = text ? call.query("sso_name_id"_L1) : QString();
    const qint64 expires = call.query("expire_time"_L1).toLongLong();
    const qint64 created = call.query("created_time"_L1).toLongLong();

    // What gives the times as text knows no paging yet.
    const qsizetype limit = text ? call.org->issued.size() : call.limit();
    const qsizetype from = text ? 0 : limit * (call.page() - 1);
    qsizetype at = 0;
    QJsonArray results;
    for (const IssuedRow &row : call.org->issued) {
        if (row.revoked || (!name.isEmpty() && !textMatches(row.commonName(), name)) ||
            (!provider.isEmpty() && row.providerName() != provider) ||
            (!serial.isEmpty() && row.serialNumber() != serial) ||
            (!device.isEmpty() && row.deviceId() != device) ||
            (!person.isEmpty() &&
             (row.provider != IssuedRow::Byod || row.commonName() + u"@example.jp"_s != person)) ||
            (expires > 0 && row.expires != expires) || (created > 0 && row.created != created))
            continue;
        if (at++ < from)
            continue;
        if (results.size() >= limit)
            break;
        results.append(QJsonObject{{u"serial_number"_s, row.serialNumber()},
                                   {u"common_name"_s, row.commonName()},
                                   {u"cert_provider"_s, row.providerName()},
                                   {u"device_id"_s, row.deviceId()},
                                   {u"created_time"_s, moment(row.created)},
                                   {u"expire_time"_s, moment(row.expires)}});
    }
    if (text)
        return json(QJsonObject{{u"results"_s, results}});
    return json(QJsonObject{
            {u"results"_s, results}, {u"limit"_s, int(limit)}, {u"page"_s, call.page()}});
}

HttpAnswer Api::postRevoke(ApiCall &call)
{
    if (!call.org->scepOffered || m_switches.is("onboard-ca", "unavailable"))
        return notFound();
    const QJsonArray serials = call.body.toObject().value("serial_numbers"_L1).toArray();
    if (serials.isEmpty())
        return invalid(u"serial_numbers"_s, u"This field is required."_s);
    QSet<QString> wanted;
    for (const QJsonValue &serial : serials)
        wanted.insert(serial.toString());
    // The list has no "revoked" flag; a revoked certificate is not in it any more.
    std::vector<IssuedRow *> found;
    for (IssuedRow &row : call.org->issued) {
        if (!row.revoked && wanted.contains(row.serialNumber()))
            found.push_back(&row);
    }
    const bool unknown = qsizetype(found.size()) != wanted.size();
    if (unknown && m_switches.is("revoke-unknown", "refuse"))
        return invalid(u"serial_numbers"_s, u"Unknown serial number."_s);
    for (IssuedRow *row : found)
        row->revoked = true;
    if (unknown && m_switches.is("revoke-unknown", "partly"))
        return invalid(u"serial_numbers"_s, u"Unknown serial number."_s);
    log(*call.org, u"Revoke %1 Client Certificate(s)"_s.arg(found.size()));
    return empty();
}

} // namespace sekisho::demo
