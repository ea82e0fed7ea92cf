// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/Api.h"

#include "core/demo/ConsentPage.h"

#include <QJsonDocument>

namespace sekisho::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMaxLimit = 1000;
const QString kPlaceholder = u"********"_s;

/// Every key whose value the vendor's schema or prose calls a secret (mist-api 3.6).
const QStringList kSecretKeys = {u"key"_s,
                                 u"password"_s,
                                 u"ldap_bind_password"_s,
                                 u"ldap_client_key"_s,
                                 u"oauth_cc_client_secret"_s,
                                 u"oauth_ropc_client_secret"_s,
                                 u"scim_secret_token"_s,
                                 u"secret"_s,
                                 u"openroaming_wba_client_key"_s,
                                 u"jamf_access_token"_s,
                                 u"webhook_password"_s,
                                 u"webhook_token"_s,
                                 u"webhook_secret"_s,
                                 u"portal_authorize_jwt_secret"_s,
                                 u"root_password"_s,
                                 u"mist_password"_s};

QJsonValue hideIn(const QJsonValue &value, bool omit)
{
    if (value.isArray()) {
        QJsonArray changed;
        for (const QJsonValue &element : value.toArray())
            changed.append(hideIn(element, omit));
        return changed;
    }
    return value.isObject() ? QJsonValue(withoutSecrets(value.toObject(), omit)) : value;
}

} // namespace

QString ApiCall::query(QLatin1StringView name) const
{
    return http.query.queryItemValue(name, QUrl::FullyDecoded);
}

int ApiCall::limit() const
{
    bool valid = false;
    const int asked = query("limit"_L1).toInt(&valid);
    return valid ? qBound(0, asked, kMaxLimit) : 100;
}

int ApiCall::page() const { return qMax(1, query("page"_L1).toInt()); }

Api::Api(std::vector<OrgState> organizations, Tokens tokens, quint32 seed, Clock &clock,
         Switches &switches)
    : oidc(clock)
    , m_organizations(std::move(organizations))
    , m_tokens(std::move(tokens))
    , m_seed(seed)
    , m_clock(clock)
    , m_switches(switches)
{
    addRoutes();
}

void Api::route(const char *method, const QByteArray &path, Handler handler, bool needsToken)
{
    m_routes.append({method, QString::fromLatin1(path).split(u'/', Qt::SkipEmptyParts), handler,
                     needsToken});
}

void Api::addRoutes()
{
    route("POST", "login/lookup", &Api::postLookup, false);
    route("POST", "login", &Api::postLogin, false);
    route("POST", "login/two_factor", &Api::postSecondFactor, false);
    route("POST", "logout", &Api::postLogout, false);
    route("GET", "self", &Api::getSelf);
    route("GET", "self/usage", &Api::getUsage);
    route("GET", "self/apitokens", &Api::getApiTokens);
    route("GET", "self/apitokens/*", &Api::getApiToken);
    route("GET", "const/nac_events", &Api::getNacEventTypes);
    route("GET", "const/fingerprint_types", &Api::getFingerprintTypes);
    route("GET", "const/alarm_defs", &Api::getAlarmDefinitions);
    route("GET", "const/webhook_topics", &Api::getWebhookTopics);
    route("GET", "orgs/*", &Api::getOrganization);
    route("GET", "orgs/*/sites", &Api::getSites);
    route("GET", "orgs/*/sitegroups", &Api::getSiteGroups);
    route("GET", "orgs/*/mxclusters", &Api::getMxClusters);

    route("GET", "orgs/*/setting", &Api::getSetting);
    route("PUT", "orgs/*/setting", &Api::putSetting);
    route("GET", "orgs/*/cert", &Api::getCertificate);
    route("POST", "orgs/*/cert/apply_pending", &Api::postApplyPending);
    route("POST", "orgs/*/cert/regenerate", &Api::postRegenerate);
    route("GET", "orgs/*/crl", &Api::getDeviceCrl);
    route("POST", "orgs/*/crl/truncate", &Api::postTruncateCrl);
    route("GET", "orgs/*/setting/mist_nac_crls", &Api::getCrlFiles);
    route("POST", "orgs/*/setting/mist_nac_crls", &Api::postCrlFile);
    route("DELETE", "orgs/*/setting/mist_nac_crls/*", &Api::deleteCrlFile);
    route("GET", "orgs/*/setting/mist_nac_crls/*/download", &Api::getCrlDownload);
    route("POST", "orgs/*/mist_nac/test_idp", &Api::postTestIdp);

    route("GET", "orgs/*/setting/mist_scep", &Api::getScep);
    route("PUT", "orgs/*/setting/mist_scep", &Api::putScep);
    route("DELETE", "orgs/*/setting/mist_scep", &Api::deleteScep);
    route("GET", "orgs/*/setting/mist_scep/client_certs", &Api::getIssued);
    route("POST", "orgs/*/setting/mist_scep/client_certs/revoke", &Api::postRevoke);

    route("GET", "orgs/*/setting/*/link_accounts", &Api::getLinks);
    route("POST", "orgs/*/setting/*/link_accounts", &Api::postLink);
    route("PUT", "orgs/*/setting/*/link_accounts/*", &Api::putLink);
    route("DELETE", "orgs/*/setting/*/link_accounts/*", &Api::deleteLink);
    // Where the browser comes back to: "org" is singular there (mist-api section 9).
    route("GET", "org/*/oauth2/app/*/callback", &Api::getLinkCallback, false);

    for (const char *portal : {"nacportals", "pskportals"}) {
        const QByteArray base = QByteArray("orgs/*/") + portal + "/*/";
        route("POST", base + "portal_image", &Api::acceptPortalLook);
        route("DELETE", base + "portal_image", &Api::acceptPortalLook);
        route("PUT", base + "portal_template", &Api::acceptPortalLook);
    }
    route("GET", "orgs/*/nacportals/*/failures", &Api::getFailures);
    route("GET", "orgs/*/nacportals/*/saml_metadata", &Api::getMetadata);
    route("GET", "orgs/*/nacportals/*/saml_metadata.xml", &Api::getMetadataXml);
    route("GET", "orgs/*/ssos/*/failures", &Api::getFailures);
    route("GET", "orgs/*/ssos/*/metadata", &Api::getMetadata);
    route("GET", "orgs/*/ssos/*/metadata.xml", &Api::getMetadataXml);
    for (const char *name : {"nacrules", "nactags", "ssos", "nacportals", "pskportals"}) {
        const QByteArray base = QByteArray("orgs/*/") + name;
        route("GET", base, &Api::getList);
        route("POST", base, &Api::postOne);
        route("GET", base + "/*", &Api::getOne);
        route("PUT", base + "/*", &Api::putOne);
        route("DELETE", base + "/*", &Api::deleteOne);
    }

    route("GET", "orgs/*/usermacs/search", &Api::searchUserMacs);
    route("GET", "orgs/*/usermacs/count", &Api::countUserMacs);
    route("POST", "orgs/*/usermacs/import", &Api::importUserMacs);
    route("POST", "orgs/*/usermacs/delete", &Api::deleteUserMacs);
    route("POST", "orgs/*/usermacs", &Api::postUserMac);
    route("PUT", "orgs/*/usermacs", &Api::putUserMacs);
    route("GET", "orgs/*/usermacs/*", &Api::getUserMac);
    route("PUT", "orgs/*/usermacs/*", &Api::putUserMac);
    route("DELETE", "orgs/*/usermacs/*", &Api::deleteUserMac);

    for (const char *scope : {"orgs/*/", "sites/*/"}) {
        const QByteArray base(scope);
        route("GET", base + "nac_clients/search", &Api::searchClients);
        route("GET", base + "nac_clients/count", &Api::countClients);
        route("GET", base + "nac_clients/events/search", &Api::searchEvents);
        route("GET", base + "nac_clients/events/count", &Api::countEvents);
        route("POST", base + "nac_clients/*/coa", &Api::postCoa);
        route("POST", base + "clients/*/coa", &Api::postPlainCoa);
        route("POST", base + "wired_clients/*/coa", &Api::postWiredCoa);
    }
    route("GET", "orgs/*/logs", &Api::getLogs);
    route("GET", "orgs/*/logs/search", &Api::getLogs);
    route("GET", "orgs/*/logs/count", &Api::countLogs);
    route("GET", "orgs/*/alarms/search", &Api::searchAlarms);
    route("GET", "orgs/*/alarms/count", &Api::countAlarms);
}

bool Api::authorizes(const QByteArray &authorization) const
{
    return authorization == "Token " + m_tokens.full ||
           authorization == "Token " + m_tokens.readOnly;
}

bool Api::hasChannel(const QString &channel) const
{
    for (const OrgState &org : m_organizations) {
        if (channel == u"/orgs/"_s + org.id + u"/mist_nac/test_idp"_s)
            return true;
    }
    return false;
}

HttpAnswer Api::handle(const HttpCall &http)
{
    if (http.path == kConsentPath)
        return consent(http);
    if (http.path.startsWith(OidcProvider::kPath + u'/'))
        return oidc.handle(http, m_baseUrl);
    const QStringList path = http.path.split(u'/', Qt::SkipEmptyParts);
    if (path.size() < 3 || path.at(0) != "api"_L1 || path.at(1) != "v1"_L1)
        return notFound();
    const QStringList segments = path.mid(2);

    const Route *found = nullptr;
    bool pathExists = false;
    for (const Route &candidate : std::as_const(m_routes)) {
        if (candidate.segments.size() != segments.size())
            continue;
        bool fits = true;
        for (qsizetype i = 0; fits && i < segments.size(); ++i)
            fits = candidate.segments.at(i) == "*"_L1 || candidate.segments.at(i) == segments.at(i);
        if (!fits)
            continue;
        pathExists = true;
        if (candidate.method == http.method) {
            found = &candidate;
            break;
        }
    }

    ApiCall call{http, nullptr, -1, false, {}, {}};
    if (!found || found->needsToken) {
        if (auto refused = identify(call))
            return *refused;
    }
    if (!found)
        return pathExists
                       ? detail(405,
                                u"Method \"%1\" not allowed."_s.arg(QLatin1StringView(http.method)))
                       : notFound();
    return dispatch(*found, call, segments);
}

HttpAnswer Api::dispatch(const Route &route, ApiCall &call, const QStringList &segments)
{
    for (qsizetype i = 0; i < segments.size(); ++i) {
        if (route.segments.at(i) == "*"_L1)
            call.parameters.append(segments.at(i));
    }
    const QString scope = segments.first();
    if (scope == "orgs"_L1 || scope == "org"_L1 || scope == "sites"_L1) {
        const QString id = call.parameters.takeFirst();
        for (OrgState &org : m_organizations) {
            if (scope != "sites"_L1) {
                if (org.id == id)
                    call.org = &org;
                continue;
            }
            for (qsizetype i = 0; i < org.sites.size(); ++i) {
                if (org.sites.at(i).value("id"_L1).toString() == id) {
                    call.org = &org;
                    call.site = int(i);
                }
            }
        }
        if (!call.org)
            return notFound(id);
    }
    const bool writes = call.http.method != "GET";
    if (writes && (call.readOnlyToken || (call.org && call.org->role == "read"_L1)))
        return detail(403, u"You do not have permission to perform this action."_s);

    const QByteArray contentType = call.http.header("content-type").toLower();
    if (writes && !call.http.body.trimmed().isEmpty() &&
        !contentType.startsWith("multipart/form-data")) {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(call.http.body, &error);
        if (error.error != QJsonParseError::NoError)
            return detail(
                    400,
                    u"JSON parse error - %1: char %2"_s.arg(error.errorString()).arg(error.offset));
        call.body =
                document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    }
    m_actor = call.email.isEmpty() ? u"sekisho@example.jp"_s : call.email;
    return (this->*route.handler)(call);
}

std::optional<HttpAnswer> Api::limited(const QByteArray &token)
{
    const qint64 seconds = m_clock.now().toSecsSinceEpoch();
    if (seconds / 3600 != m_hour) {
        m_hour = seconds / 3600;
        m_requests.clear();
    }
    if (++m_requests[token] <= m_switches.value(u"rate-limit"_s).toInt())
        return std::nullopt;
    HttpAnswer answer = detail(429, u"Request limit exceeded. The counter starts again at the full "
                                    "hour."_s);
    answer.headers.append({"Retry-After", QByteArray::number(3600 - seconds % 3600)});
    return answer;
}

HttpAnswer Api::json(const QJsonValue &value) const
{
    HttpAnswer answer;
    answer.body = value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                                  : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    return answer;
}

HttpAnswer Api::empty() const { return json(QJsonObject()); }

HttpAnswer Api::detail(int status, const QString &text) const
{
    HttpAnswer answer = json(QJsonObject{{u"detail"_s, text}});
    answer.status = status;
    return answer;
}

HttpAnswer Api::invalid(const QString &field, const QString &text) const
{
    if (!m_switches.is("validation-error", "fields"))
        return detail(400, u"%1: %2"_s.arg(field, text));
    HttpAnswer answer = json(QJsonObject{{field, QJsonArray{text}}});
    answer.status = 400;
    return answer;
}

HttpAnswer Api::notFound(const QString &id) const
{
    if (!m_switches.is("not-found", "id"))
        return detail(404, u"Not found."_s);
    HttpAnswer answer = json(QJsonObject{{u"id"_s, id}});
    answer.status = 404;
    return answer;
}

HttpAnswer Api::list(const ApiCall &call, const QList<QJsonObject> &objects) const
{
    const qsizetype limit = call.limit();
    const qsizetype from = limit * (call.page() - 1);
    QJsonArray page;
    for (qsizetype i = from; i < qMin(from + limit, objects.size()); ++i)
        page.append(objects.at(i));
    HttpAnswer answer = json(page);
    if (m_switches.is("list-headers", "present")) {
        answer.headers.append({"X-Page-Total", QByteArray::number(objects.size())});
        answer.headers.append({"X-Page-Limit", QByteArray::number(limit)});
        answer.headers.append({"X-Page-Page", QByteArray::number(call.page())});
    }
    return answer;
}

HttpAnswer Api::count(const ApiCall &call, const TimeSpan &when, const QString &distinct,
                      const QMap<QString, qint64> &counts, qint64 without) const
{
    QList<QPair<qint64, QString>> ordered;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        ordered.append({it.value(), it.key()});
    std::sort(ordered.begin(), ordered.end(), [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first > b.first : a.second < b.second;
    });
    QJsonArray results;
    for (const auto &[number, value] : std::as_const(ordered)) {
        if (results.size() >= call.limit())
            break;
        results.append(QJsonObject{{u"count"_s, number}, {distinct, value}});
    }
    if (without > 0 && results.size() < call.limit())
        results.append(QJsonObject{{u"count"_s, without}});
    return json(QJsonObject{{u"distinct"_s, distinct},
                            {u"start"_s, when.start},
                            {u"end"_s, when.end},
                            {u"limit"_s, call.limit()},
                            {u"total"_s, counts.size() + (without > 0 ? 1 : 0)},
                            {u"results"_s, results}});
}

double Api::now() const { return double(m_clock.now().toMSecsSinceEpoch()) / 1000.0; }

TimeSpan Api::span(const ApiCall &call) const
{
    const qint64 present = m_clock.now().toSecsSinceEpoch();
    const auto moment = [present](const QString &text, qint64 otherwise) {
        if (text.isEmpty())
            return otherwise;
        if (text == "now"_L1)
            return present;
        if (text.startsWith(u'-'))
            return present - durationSeconds(text.mid(1));
        bool valid = false;
        const double seconds = text.toDouble(&valid);
        return valid ? qint64(seconds) : otherwise;
    };
    const qint64 length = durationSeconds(call.query("duration"_L1));
    TimeSpan result;
    result.end = moment(call.query("end"_L1), present);
    result.start = moment(call.query("start"_L1), result.end - (length > 0 ? length : 86400));
    return result;
}

QString Api::newId(QStringView kind)
{
    return demoId(m_seed, QString(u"new "_s + kind.toString()), m_nextId++);
}

QJsonObject Api::shown(const ApiCall &call, QJsonObject object) const
{
    if (m_switches.is("secrets", "omitted"))
        return withoutSecrets(object, true);
    if (m_switches.is("secrets", "masked") || call.readOnlyToken)
        return withoutSecrets(object, false);
    return object;
}

QList<QJsonObject> Api::shown(const ApiCall &call, QList<QJsonObject> objects) const
{
    for (QJsonObject &object : objects)
        object = shown(call, object);
    return objects;
}

QJsonObject Api::merged(const QJsonObject &before, const QJsonObject &changes) const
{
    // What is made by the cloud (mist-api 3.5, 7.1, 8.1) is not heard, neither set nor cleared.
    static const QStringList readOnly = {u"id"_s,
                                         u"org_id"_s,
                                         u"created_time"_s,
                                         u"modified_time"_s,
                                         u"domain"_s,
                                         u"msp_id"_s,
                                         u"site_id"_s,
                                         u"portal_authorize_jwt_secret"_s,
                                         u"portal_authorize_url"_s,
                                         u"portal_sso_url"_s,
                                         u"thumbnail_url"_s,
                                         u"ui_url"_s};
    // As RFC 7396 merges: null takes a member away.
    const std::function<QJsonObject(QJsonObject, const QJsonObject &)> deep =
            [&deep](QJsonObject target, const QJsonObject &source) {
                for (auto it = source.begin(); it != source.end(); ++it) {
                    if (it.value().isNull())
                        target.remove(it.key());
                    else if (it.value().isObject() && target.value(it.key()).isObject())
                        target.insert(it.key(), deep(target.value(it.key()).toObject(),
                                                     it.value().toObject()));
                    else
                        target.insert(it.key(), it.value());
                }
                return target;
            };
    QJsonObject after = before;
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        const bool clears = it.key().startsWith(u'-');
        if (readOnly.contains(clears ? it.key().mid(1) : it.key()))
            continue;
        if (clears)
            after.remove(it.key().mid(1));
        else if (m_switches.is("put-nested", "merge") && it.value().isObject() &&
                 after.value(it.key()).isObject())
            after.insert(it.key(), deep(after.value(it.key()).toObject(), it.value().toObject()));
        else
            after.insert(it.key(), it.value());
    }
    return after;
}

void Api::log(OrgState &org, const QString &message, const QJsonObject &before,
              const QJsonObject &after)
{
    QJsonObject entry{{u"id"_s, newId(u"log")},
                      {u"timestamp"_s, now()},
                      {u"admin_id"_s, demoId(m_seed, u"admin", 0)},
                      {u"admin_name"_s, QString(u"Sekisho Demo "_s + m_actor)},
                      {u"message"_s, message},
                      {u"org_id"_s, org.id},
                      {u"src_ip"_s, u"127.0.0.1"_s}};
    if (!before.isEmpty())
        entry.insert("before"_L1, withoutSecrets(before, false));
    if (!after.isEmpty())
        entry.insert("after"_L1, withoutSecrets(after, false));
    org.logs.append(entry);
}

bool textMatches(const QString &value, const QString &filter)
{
    const QStringList alternatives = filter.split(u',');
    for (const QString &alternative : alternatives) {
        const QString wanted = alternative.trimmed();
        if (wanted.size() > 2 && wanted.startsWith(u'*') && wanted.endsWith(u'*')) {
            if (value.contains(wanted.mid(1, wanted.size() - 2), Qt::CaseInsensitive))
                return true;
        } else if (wanted.endsWith(u'*')) {
            if (value.startsWith(wanted.chopped(1), Qt::CaseInsensitive))
                return true;
        } else if (value.compare(wanted, Qt::CaseInsensitive) == 0) {
            return true;
        }
    }
    return false;
}

bool anyTextMatches(const QStringList &values, const QString &filter)
{
    return std::any_of(values.begin(), values.end(),
                       [&](const QString &value) { return textMatches(value, filter); });
}

qint64 durationSeconds(const QString &text, bool months)
{
    if (text.size() < 2)
        return 0;
    bool valid = false;
    const qint64 number = text.chopped(1).toLongLong(&valid);
    if (!valid || number < 0 || number > 100'000)
        return 0;
    switch (text.back().unicode()) {
    case u's':
        return number;
    case u'm':
        return number * (months ? 30 * 86400 : 60);
    case u'h':
        return number * 3600;
    case u'd':
        return number * 86400;
    case u'w':
        return number * 7 * 86400;
    default:
        return 0;
    }
}

QJsonObject withoutSecrets(QJsonObject object, bool omit)
{
    for (const QString &key : object.keys()) {
        const QJsonValue value = object.value(key);
        if (kSecretKeys.contains(key) && value.isString()) {
            if (omit)
                object.remove(key);
            else if (!value.toString().isEmpty())
                object.insert(key, kPlaceholder);
        } else if (value.isArray() || value.isObject()) {
            object.insert(key, hideIn(value, omit));
        }
    }
    return object;
}

QMap<QString, QByteArray> multipartFields(const HttpCall &call)
{
    const QByteArray type = call.header("content-type");
    const qsizetype at = type.indexOf("boundary=");
    if (at < 0)
        return {};
    QByteArray boundary = type.mid(at + 9).split(';').first().trimmed();
    if (boundary.startsWith('"'))
        boundary = boundary.mid(1, boundary.size() - 2);
    boundary.prepend("--");

    QMap<QString, QByteArray> fields;
    qsizetype from = call.body.indexOf(boundary);
    while (from >= 0) {
        const qsizetype start = from + boundary.size();
        const qsizetype next = call.body.indexOf(boundary, start);
        if (next < 0)
            break;
        const QByteArray part = call.body.mid(start, next - start);
        const qsizetype head = part.indexOf("\r\n\r\n");
        const qsizetype name = part.indexOf("name=\"");
        if (head > 0 && name > 0 && name < head) {
            const qsizetype end = part.indexOf('"', name + 6);
            // The part ends with the line break before the next boundary.
            fields.insert(QString::fromUtf8(part.mid(name + 6, end - name - 6)),
                          part.mid(head + 4, part.size() - head - 6));
        }
        from = next;
    }
    return fields;
}

} // namespace sekisho::demo
