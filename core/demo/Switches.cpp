// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/Switches.h"

namespace sekisho::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Asked several times for each answer, so it is built once.
const QList<SwitchDescription> &table()
{
    static const QList<SwitchDescription> kTable{
            {u"secrets"_s, {u"clear"_s, u"masked"_s, u"omitted"_s}, u"3.6"_s, u"secrets on GET"_s},
            {u"put-nested"_s, {u"replace"_s, u"merge"_s}, u"3.5"_s, u"nested objects of a PUT"_s},
            {u"forward-loopback"_s,
             {u"accept"_s, u"refuse"_s},
             u"9"_s,
             u"whether link_accounts takes a forward to http://127.0.0.1"_s},
            {u"link-page"_s,
             {u"demo"_s, u"microsoft"_s},
             u"9"_s,
             u"where an Intune link signs in: DemoCloud's own page, or an address as the vendor's"_s},
            {u"onboard-ca"_s,
             {u"available"_s, u"unavailable"_s},
             u"6.4"_s,
             u"unavailable: mist_scep answers 404"_s},
            {u"cert-times"_s,
             {u"int"_s, u"text"_s},
             u"6.4"_s,
             u"issued certificates: times; text also means all at once, as up to spec 2604"_s},
            {u"revoke-unknown"_s,
             {u"refuse"_s, u"partly"_s, u"ignore"_s},
             u"6.4"_s,
             u"a serial number to revoke that is not there: 400 and nothing done, 400 and the "
             "others revoked, or 200"_s},
            {u"mist-cert"_s,
             {u"steady"_s, u"pending"_s},
             u"6.1"_s,
             u"pending: the Mist CA has a successor that takes over by itself in 12 days"_s},
            {u"scep-put-key"_s,
             {u"both"_s, u"enabled"_s, u"enable"_s},
             u"15.1"_s,
             u"the key that PUT mist_scep heeds"_s},
            {u"entra-type"_s,
             {u"azure"_s, u"standards"_s},
             u"15.2"_s,
             u"oauth_type of Entra ID on GET"_s},
            {u"link-times"_s,
             {u"seconds"_s, u"milliseconds"_s},
             u"9"_s,
             u"times of linked accounts"_s},
            {u"list-headers"_s,
             {u"present"_s, u"absent"_s},
             u"3.4"_s,
             u"X-Page-* headers of lists"_s},
            {u"session-word"_s,
             {u"session_stopped"_s, u"session_ended"_s},
             u"15.9"_s,
             u"last_status of a client whose session is over"_s},
            {u"nac"_s,
             {u"present"_s, u"absent"_s},
             u"4"_s,
             u"absent: the setting has no mist_nac"_s},
            {u"scep-fields"_s,
             {u"absent"_s, u"present"_s},
             u"15.5"_s,
             u"mist_scep_status and scep_cacerts in mist_nac"_s},
            {u"nac-unknown-keys"_s,
             {u"keep"_s, u"refuse"_s},
             u"4"_s,
             u"keys of a written mist_nac that the schema does not know"_s},
            {u"unknown-choices"_s,
             {u"refuse"_s, u"keep"_s},
             u"5.1"_s,
             u"written values of enumerations that the schema does not know"_s},
            {u"event-fields"_s,
             {u"declared"_s, u"full"_s},
             u"11.1"_s,
             u"full: events also carry text, cert_*, mdm_* … as met in the wild"_s},
            {u"not-found"_s, {u"detail"_s, u"id"_s}, u"15.13"_s, u"body of 404"_s},
            {u"logs-path"_s,
             {u"both"_s, u"old"_s, u"new"_s},
             u"13"_s,
             u"which of /logs and /logs/search exists"_s},
            {u"bulk-usermacs"_s,
             {u"sync"_s, u"async"_s},
             u"10"_s,
             u"answer of the bulk PUT and the import of endpoints"_s},
            {u"used-label-delete"_s,
             {u"allow"_s, u"refuse"_s},
             u"5.1"_s,
             u"DELETE of a label that a rule uses"_s},
            {u"server-cert-null"_s,
             {u"remove"_s, u"refuse"_s},
             u"4"_s,
             u"a server_cert of null or {}"_s},
            {u"validation-error"_s,
             {u"detail"_s, u"fields"_s},
             u"3.2"_s,
             u"body of 400 after a failed validation"_s},
            {u"idp-test-session"_s,
             {u"present"_s, u"absent"_s},
             u"7.4"_s,
             u"whether the stream says which credential test it answers"_s},
            {u"csrf"_s,
             {u"writes"_s, u"always"_s},
             u"2.2"_s,
             u"sessions: which requests must carry X-CSRFToken"_s},
            {u"cookie-suffix"_s,
             {u"none"_s, u"cloud"_s},
             u"2.2"_s,
             u"sessions: cloud: cookies are called sessionid.demo and csrftoken.demo"_s},
            {u"session-expiry"_s, {u"1440"_s}, u"2.4"_s, u"minutes after which a session ends"_s},
            {u"rate-limit"_s, {u"5000"_s}, u"3.3"_s, u"requests per hour and token"_s},
    };
    return kTable;
}

} // namespace

QList<SwitchDescription> Switches::all() { return table(); }

QMap<QString, QString> Switches::showcase()
{
    return {{u"event-fields"_s, u"full"_s}, {u"scep-fields"_s, u"present"_s}};
}

Result<> Switches::set(const QString &name, const QString &value)
{
    const QList<SwitchDescription> &known = table();
    for (const SwitchDescription &description : known) {
        if (description.name != name)
            continue;
        bool number = false;
        const bool positive = value.toInt(&number) >= 0 && number;
        const bool isNumber = name == "rate-limit"_L1 || name == "session-expiry"_L1;
        if (isNumber ? positive : description.values.contains(value)) {
            m_values.insert(name, value);
            return {};
        }
        return fail(ErrorCode::InvalidArgument, {name + u'=' + value},
                    u"values: "_s + description.values.join(u", "_s));
    }
    QStringList names;
    for (const SwitchDescription &description : known)
        names.append(description.name);
    return fail(ErrorCode::InvalidArgument, {name}, u"switches: "_s + names.join(u", "_s));
}

Result<> Switches::setAll(const QString &list)
{
    const QStringList settings = list.split(u',', Qt::SkipEmptyParts);
    for (const QString &setting : settings) {
        if (auto done = set(setting.section(u'=', 0, 0), setting.section(u'=', 1)); !done)
            return done;
    }
    return {};
}

QString Switches::value(const QString &name) const
{
    const auto set = m_values.constFind(name);
    if (set != m_values.cend())
        return *set;
    const QList<SwitchDescription> &known = table();
    for (const SwitchDescription &description : known) {
        if (description.name == name)
            return description.values.first();
    }
    return {};
}

bool Switches::is(const char *name, const char *wanted) const
{
    return value(QLatin1StringView(name)) == QLatin1StringView(wanted);
}

} // namespace sekisho::demo
