// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/Api.h"
#include "core/demo/DemoOrganization.h"
#include "core/demo/Directory.h"

#include <QJsonDocument>

namespace sekisho::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The keys that the vendor's closed schema of mist_nac has.
const QStringList kNacKeys = {u"allow_teap_machine_auth_only"_s,
                              u"cacerts"_s,
                              u"default_idp_id"_s,
                              u"disable_rsae_algorithms"_s,
                              u"eap_ssl_security_level"_s,
                              u"eu_only"_s,
                              u"fingerprinting"_s,
                              u"idp_machine_cert_lookup_field"_s,
                              u"idp_user_cert_lookup_field"_s,
                              u"idps"_s,
                              u"mdm"_s,
                              u"server_cert"_s,
                              u"use_ip_version"_s,
                              u"use_ssl_port"_s,
                              u"usermac_expiry"_s};

QString downloadPath(const OrgState &org, const QString &crl)
{
    return u"/api/v1/orgs/"_s + org.id + u"/setting/mist_nac_crls/"_s + crl + u"/download"_s;
}

} // namespace

HttpAnswer Api::getSetting(ApiCall &call)
{
    QJsonObject setting = call.org->setting;
    if (m_switches.is("nac", "absent"))
        setting.remove("mist_nac"_L1);
    if (m_switches.is("scep-fields", "present") && setting.contains("mist_nac"_L1) &&
        call.org->scepOffered && m_switches.is("onboard-ca", "available")) {
        QJsonObject nac = setting.value("mist_nac"_L1).toObject();
        const bool enabled = call.org->scep.value("enabled"_L1).toBool();
        const bool suspended = call.org->scep.value("suspended"_L1).toBool();
        nac.insert("mist_scep_status"_L1, !enabled    ? u"disabled"_s
                                          : suspended ? u"suspended"_s
                                                      : u"enabled"_s);
        if (enabled)
            nac.insert("scep_cacerts"_L1, QJsonArray{call.org->scepCertificate});
        setting.insert("mist_nac"_L1, nac);
    }
    return json(shown(call, setting));
}

HttpAnswer Api::putSetting(ApiCall &call)
{
    if (!call.body.isObject())
        return invalid(u"body"_s, u"Expected an object."_s);
    QJsonObject changes = call.body.toObject();
    bool clearsServer = false;
    if (changes.contains("mist_nac"_L1)) {
        if (!changes.value("mist_nac"_L1).isObject())
            return invalid(u"mist_nac"_s, u"Expected an object."_s);
        QJsonObject nac = changes.value("mist_nac"_L1).toObject();
        if (m_switches.is("nac-unknown-keys", "refuse")) {
            for (const QString &key : nac.keys()) {
                if (!kNacKeys.contains(key))
                    return invalid(u"mist_nac."_s + key, u"Unknown field."_s);
            }
        }
        // These two are made, not stored.
        nac.remove("mist_scep_status"_L1);
        nac.remove("scep_cacerts"_L1);
        for (const QJsonValue &pem : nac.value("cacerts"_L1).toArray()) {
            if (!pem.toString().contains("-----BEGIN CERTIFICATE-----"_L1))
                return invalid(u"mist_nac.cacerts"_s, u"Not a PEM certificate."_s);
        }
        const QJsonValue server = nac.value("server_cert"_L1);
        if (server.isNull() || (server.isObject() && server.toObject().isEmpty())) {
            if (m_switches.is("server-cert-null", "refuse"))
                return invalid(u"mist_nac.server_cert"_s, u"This field may not be null."_s);
            clearsServer = true;
            nac.remove("server_cert"_L1);
        }
        const int level = nac.value("eap_ssl_security_level"_L1).toInt(2);
        if (level < 1 || level > 4)
            return invalid(u"mist_nac.eap_ssl_security_level"_s, u"Must be 1 to 4."_s);
        for (const QJsonValue &idp : nac.value("idps"_L1).toArray()) {
            const QString id = idp.toObject().value("id"_L1).toString();
            const bool known = std::any_of(
                    call.org->ssos.cbegin(), call.org->ssos.cend(),
                    [&](const QJsonObject &sso) { return sso.value("id"_L1).toString() == id; });
            if (!known)
                return invalid(u"mist_nac.idps"_s, u"IDP %1 does not exist."_s.arg(id));
        }
        changes.insert("mist_nac"_L1, nac);
    }
    const QJsonObject before = call.org->setting;
    call.org->setting = merged(before, changes);
    if (clearsServer) {
        QJsonObject nac = call.org->setting.value("mist_nac"_L1).toObject();
        nac.remove("server_cert"_L1);
        call.org->setting.insert("mist_nac"_L1, nac);
    }
    call.org->setting.insert("modified_time"_L1, now());
    log(*call.org, u"Update Organization Settings"_s, before, call.org->setting);
    if (settingWritten)
        settingWritten(call.org->setting);
    return getSetting(call);
}

/// Makes the pending pair where the switch wants one: the cloud does so 30 days before its CA ends.
Result<> Api::preparePending(OrgState &org)
{
    if (!m_switches.is("mist-cert", "pending") || !org.pendingCertificate.isEmpty() ||
        org.mistCaSerial > 1)
        return {};
    const Result<QString> next = makeMistCa(org.id, m_clock.now(), org.mistCaSerial + 1);
    if (!next)
        return fail(next.error());
    constexpr qint64 kDaysAhead = 12;
    org.pendingCertificate = *next;
    org.pendingExpiry = m_clock.now().addDays(kDaysAhead).toSecsSinceEpoch();
    return {};
}

HttpAnswer Api::getCertificate(ApiCall &call)
{
    if (const Result<> made = preparePending(*call.org); !made)
        return detail(500, made.error().detail);
    QJsonObject answer{{u"cert"_s, call.org->certificate}};
    if (!call.org->pendingCertificate.isEmpty()) {
        answer.insert("pending_cert"_L1, call.org->pendingCertificate);
        answer.insert("pending_cert_expiry"_L1, call.org->pendingExpiry);
    }
    return json(answer);
}

HttpAnswer Api::postApplyPending(ApiCall &call)
{
    OrgState &org = *call.org;
    if (const Result<> made = preparePending(org); !made)
        return detail(500, made.error().detail);
    if (org.pendingCertificate.isEmpty())
        return detail(400, u"There is no pending certificate."_s);
    org.certificate = std::exchange(org.pendingCertificate, QString());
    org.pendingExpiry = 0;
    ++org.mistCaSerial;
    log(org, u"Rotate Organization Certificate"_s);
    return empty();
}

HttpAnswer Api::postRegenerate(ApiCall &call)
{
    OrgState &org = *call.org;
    // What was pending goes too: everything is issued anew (mist-api 6.1).
    const Result<QString> next = makeMistCa(org.id, m_clock.now(), org.mistCaSerial + 1);
    if (!next)
        return detail(500, next.error().detail);
    org.certificate = *next;
    org.pendingCertificate.clear();
    org.pendingExpiry = 0;
    ++org.mistCaSerial;
    log(org, u"Regenerate Organization Certificate"_s);
    return empty();
}

HttpAnswer Api::getDeviceCrl(ApiCall &call)
{
    // The vendor types the download as a JSON string; so does the contract.
    HttpAnswer answer;
    answer.body = QJsonDocument(QJsonArray{QString::fromLatin1(call.org->deviceCrl)})
                          .toJson(QJsonDocument::Compact);
    answer.body = answer.body.mid(1, answer.body.size() - 2);
    return answer;
}

HttpAnswer Api::postTruncateCrl(ApiCall &call)
{
    log(*call.org, u"Truncate Organization CRL"_s);
    return empty();
}

QJsonObject Api::crlObject(const OrgState &org, const CrlRow &crl) const
{
    QJsonObject item = crl.json;
    item.insert("url"_L1, QString(m_baseUrl + downloadPath(org, item.value("id"_L1).toString())));
    return item;
}

HttpAnswer Api::getCrlFiles(ApiCall &call)
{
    QJsonArray results;
    for (const CrlRow &crl : std::as_const(call.org->crls))
        results.append(crlObject(*call.org, crl));
    return json(QJsonObject{{u"results"_s, results}});
}

HttpAnswer Api::postCrlFile(ApiCall &call)
{
    const QMap<QString, QByteArray> fields = multipartFields(call.http);
    const QByteArray file = fields.value(u"file"_s);
    // PEM, or DER (a SEQUENCE); what is inside is not looked at.
    if (!file.contains("-----BEGIN X509 CRL-----") && !file.startsWith('\x30'))
        return invalid(u"file"_s, u"Not a CRL."_s);
    QString name =
            QJsonDocument::fromJson(fields.value(u"json"_s)).object().value("name"_L1).toString();
    if (name.isEmpty())
        name = u"Uploaded CRL"_s;
    for (CrlRow &crl : call.org->crls) {
        if (crl.json.value("name"_L1).toString() != name)
            continue;
        // One file per issuer: another one overwrites (mist-api 6.3).
        const QJsonObject before = crl.json;
        crl.bytes = file;
        crl.json.insert("modified_time"_L1, now());
        log(*call.org, u"Update NAC CRL File \"%1\""_s.arg(name), before, crl.json);
        return json(crlObject(*call.org, crl));
    }
    QJsonObject item{{u"id"_s, newId(u"crl")},
                     {u"name"_s, name},
                     {u"created_time"_s, now()},
                     {u"modified_time"_s, now()}};
    call.org->crls.append({item, file});
    log(*call.org, u"Add NAC CRL File \"%1\""_s.arg(name), {}, item);
    return json(crlObject(*call.org, call.org->crls.constLast()));
}

HttpAnswer Api::deleteCrlFile(ApiCall &call)
{
    const QString id = call.parameters.value(0);
    for (qsizetype i = 0; i < call.org->crls.size(); ++i) {
        const QJsonObject item = call.org->crls.at(i).json;
        if (item.value("id"_L1).toString() != id)
            continue;
        call.org->crls.removeAt(i);
        log(*call.org, u"Delete NAC CRL File \"%1\""_s.arg(item.value("name"_L1).toString()), item);
        return empty();
    }
    return notFound(id);
}

HttpAnswer Api::getCrlDownload(ApiCall &call)
{
    for (const CrlRow &crl : std::as_const(call.org->crls)) {
        if (crl.json.value("id"_L1).toString() != call.parameters.value(0))
            continue;
        HttpAnswer answer;
        answer.contentType = "application/pkix-crl";
        answer.body = crl.bytes;
        return answer;
    }
    return notFound(call.parameters.value(0));
}

HttpAnswer Api::postTestIdp(ApiCall &call)
{
    const QJsonObject body = call.body.toObject();
    const QString user = body.value("username"_L1).toString();
    if (user.isEmpty() || !body.contains("password"_L1))
        return invalid(u"username"_s, u"This field is required."_s);

    // Realm first, else the default; nobody can name the IdP (mist-api 7.4).
    const QJsonObject nac = call.org->setting.value("mist_nac"_L1).toObject();
    const QString realm = user.section(u'@', 1);
    QString idp = nac.value("default_idp_id"_L1).toString();
    for (const QJsonValue &entry : nac.value("idps"_L1).toArray()) {
        const QJsonArray realms = entry.toObject().value("user_realms"_L1).toArray();
        if (!realm.isEmpty() && realms.contains(realm))
            idp = entry.toObject().value("id"_L1).toString();
    }
    const QString session = newId(u"session");
    QJsonObject data;
    if (m_switches.is("idp-test-session", "present"))
        data.insert("session"_L1, session);
    const QJsonObject *found = nullptr;
    for (const QJsonObject &sso : std::as_const(call.org->ssos)) {
        if (sso.value("id"_L1).toString() == idp)
            found = &sso;
    }
    if (!found) {
        data.insert("status"_L1, u"failure"_s);
        data.insert("error"_L1, u"No matching IDP found"_s);
    } else {
        const QString error = directoryError(user, body.value("password"_L1).toString());
        data.insert("status"_L1, error.isEmpty() ? u"success"_s : u"failure"_s);
        if (!error.isEmpty())
            data.insert("error"_L1, error);
        data.insert("idp_id"_L1, idp);
        data.insert("idp_type"_L1, found->value("idp_type"_L1).toString());
    }
    if (publish)
        publish(u"/orgs/"_s + call.org->id + u"/mist_nac/test_idp"_s, data);
    return json(QJsonObject{{u"session"_s, session}});
}

} // namespace sekisho::demo
