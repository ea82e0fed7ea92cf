// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Clock.h"
#include "core/demo/HttpServer.h"
#include "core/demo/OidcProvider.h"
#include "core/demo/State.h"
#include "core/demo/Switches.h"

#include <QJsonValue>
#include <functional>

namespace sekisho::demo {

/// One authorized request on its way through the API.
struct ApiCall
{
    const HttpCall &http;
    OrgState *org = nullptr; ///< for paths below /orgs/{org_id} and /sites/{site_id}
    int site = -1;           ///< for paths below /sites/{site_id}
    bool readOnlyToken = false;
    QStringList parameters; ///< captured path segments after the organization or site
    QJsonValue body;        ///< of POST and PUT with JSON
    QByteArray who = {};    ///< whose requests are counted: token or account
    QString email = {};     ///< of the account behind a session; empty for a token

    QString query(QLatin1StringView name) const;
    bool has(QLatin1StringView name) const { return !query(name).isEmpty(); }
    int limit() const; ///< `limit`, 0 … 1000, default 100
    int page() const;  ///< `page`, from 1
};

/// start and end of a search in epoch seconds, from start/end/duration (default: the last day).
struct TimeSpan
{
    qint64 start = 0;
    qint64 end = 0;
};

/// The Mist API over the state of a few organizations: routes, checks, filters, pages, writes.
/// Synchronous and without a network, so that DemoCloud can spoil, delay or lose its answers.
/// Lives on DemoCloud's thread.
class Api
{
public:
    struct Tokens
    {
        QByteArray full;
        QByteArray readOnly;
    };

    Api(std::vector<OrgState> organizations, Tokens tokens, quint32 seed, Clock &clock,
        Switches &switches);

    /// Where clients reach us; links in answers start with it.
    void setBaseUrl(const QString &url) { m_baseUrl = url; }
    HttpAnswer handle(const HttpCall &call);
    /// Whether this header value opens the stream.
    bool authorizes(const QByteArray &authorization) const;

    OidcProvider oidc;

    /// Called with channel and data when the stream has something to say (IdP tests).
    std::function<void(const QString &channel, const QJsonObject &data)> publish;
    /// Called with the setting after each write of it.
    std::function<void(const QJsonObject &setting)> settingWritten;
    /// Whether a stream channel exists.
    bool hasChannel(const QString &channel) const;

private:
    using Handler = HttpAnswer (Api::*)(ApiCall &);
    struct Route
    {
        QByteArray method;
        QStringList segments; ///< "*" captures
        Handler handler;
        bool needsToken = true;
    };
    struct Collection;

    void addRoutes();
    void route(const char *method, const QByteArray &path, Handler handler, bool needsToken = true);
    HttpAnswer dispatch(const Route &route, ApiCall &call, const QStringList &segments);

    // ApiSession.cpp: who a request comes from, login, second factor, logout
    struct Session
    {
        int account = 0;
        QByteArray csrf;
        QDateTime opened;
        bool wantsSecondFactor = false;
    };
    std::optional<HttpAnswer> identify(ApiCall &call);
    QByteArray cookieName(const char *base) const;
    QByteArray sessionKey(const HttpCall &call);
    bool passesCsrf(const HttpCall &call, const Session &session) const;
    HttpAnswer postLookup(ApiCall &call);
    HttpAnswer postLogin(ApiCall &call);
    HttpAnswer postSecondFactor(ApiCall &call);
    HttpAnswer postLogout(ApiCall &call);

    std::optional<HttpAnswer> limited(const QByteArray &token);

    // answers
    HttpAnswer json(const QJsonValue &value) const;
    HttpAnswer empty() const;
    HttpAnswer detail(int status, const QString &text) const;
    HttpAnswer invalid(const QString &field, const QString &text) const;
    HttpAnswer notFound(const QString &id = {}) const;
    HttpAnswer list(const ApiCall &call, const QList<QJsonObject> &objects) const;
    HttpAnswer count(const ApiCall &call, const TimeSpan &span, const QString &distinct,
                     const QMap<QString, qint64> &counts, qint64 without = 0) const;

    // helpers
    double now() const;
    TimeSpan span(const ApiCall &call) const;
    QString newId(QStringView kind);
    QJsonObject shown(const ApiCall &call, QJsonObject object) const;
    QList<QJsonObject> shown(const ApiCall &call, QList<QJsonObject> objects) const;
    QJsonObject merged(const QJsonObject &before, const QJsonObject &changes) const;
    void log(OrgState &org, const QString &message, const QJsonObject &before = {},
             const QJsonObject &after = {});

    // ApiSelf.cpp: who am I, constants, organization, reference lists
    HttpAnswer getSelf(ApiCall &call);
    HttpAnswer getUsage(ApiCall &call);
    HttpAnswer getApiTokens(ApiCall &call);
    HttpAnswer getApiToken(ApiCall &call);
    HttpAnswer getNacEventTypes(ApiCall &call);
    HttpAnswer getFingerprintTypes(ApiCall &call);
    HttpAnswer getAlarmDefinitions(ApiCall &call);
    HttpAnswer getWebhookTopics(ApiCall &call);
    HttpAnswer getOrganization(ApiCall &call);
    HttpAnswer getSites(ApiCall &call);
    HttpAnswer getSiteGroups(ApiCall &call);
    HttpAnswer getMxClusters(ApiCall &call);

    // ApiSetting.cpp: org setting, Mist CA, CRL files, IdP test
    HttpAnswer getSetting(ApiCall &call);
    HttpAnswer putSetting(ApiCall &call);
    HttpAnswer getCertificate(ApiCall &call);
    HttpAnswer postApplyPending(ApiCall &call);
    HttpAnswer postRegenerate(ApiCall &call);
    Result<> preparePending(OrgState &org);
    HttpAnswer getDeviceCrl(ApiCall &call);
    HttpAnswer postTruncateCrl(ApiCall &call);
    QJsonObject crlObject(const OrgState &org, const CrlRow &crl) const;
    HttpAnswer getCrlFiles(ApiCall &call);
    HttpAnswer postCrlFile(ApiCall &call);
    HttpAnswer deleteCrlFile(ApiCall &call);
    HttpAnswer getCrlDownload(ApiCall &call);
    HttpAnswer postTestIdp(ApiCall &call);

    // ApiScep.cpp: Onboard CA
    HttpAnswer getScep(ApiCall &call);
    HttpAnswer putScep(ApiCall &call);
    HttpAnswer deleteScep(ApiCall &call);
    HttpAnswer getIssued(ApiCall &call);
    HttpAnswer postRevoke(ApiCall &call);
    QJsonObject scepObject(const ApiCall &call) const;

    // ApiCollections.cpp: rules, labels, identity providers, portals
    static const QList<Collection> &collections();
    const Collection *collection(const ApiCall &call) const;
    HttpAnswer getList(ApiCall &call);
    HttpAnswer getOne(ApiCall &call);
    HttpAnswer postOne(ApiCall &call);
    HttpAnswer putOne(ApiCall &call);
    HttpAnswer deleteOne(ApiCall &call);
    HttpAnswer getMetadata(ApiCall &call);
    HttpAnswer getMetadataXml(ApiCall &call);
    HttpAnswer getFailures(ApiCall &call);
    HttpAnswer acceptPortalLook(ApiCall &call);

    // ApiLinks.cpp: linked accounts
    HttpAnswer getLinks(ApiCall &call);
    HttpAnswer postLink(ApiCall &call);
    HttpAnswer putLink(ApiCall &call);
    HttpAnswer deleteLink(ApiCall &call);
    HttpAnswer getLinkCallback(ApiCall &call);
    void linkTenant(OrgState &org, const QString &app, bool failed);
    HttpAnswer consent(const HttpCall &http);
    QString authorizationUrl(const ApiCall &call, const QString &app);
    struct LinkState
    {
        QString organization;
        QString app;
        QString forward;
        double made = 0;     ///< epoch seconds
        bool failed = false; ///< the consent page was told that no token is to be had
    };
    LinkState *linkState(const QString &state);
    QString linkAddress(const QString &state, const LinkState &link, const char *rest) const;
    QJsonArray shownAccounts(const ApiCall &call, const QString &app) const;

    // ApiEndpoints.cpp: user MACs
    HttpAnswer searchUserMacs(ApiCall &call);
    HttpAnswer countUserMacs(ApiCall &call);
    HttpAnswer getUserMac(ApiCall &call);
    HttpAnswer postUserMac(ApiCall &call);
    HttpAnswer putUserMac(ApiCall &call);
    HttpAnswer deleteUserMac(ApiCall &call);
    HttpAnswer putUserMacs(ApiCall &call);
    HttpAnswer importUserMacs(ApiCall &call);
    HttpAnswer deleteUserMacs(ApiCall &call);

    // ApiClients.cpp: NAC clients and events, change of authorization
    HttpAnswer searchClients(ApiCall &call);
    HttpAnswer countClients(ApiCall &call);
    HttpAnswer searchEvents(ApiCall &call);
    HttpAnswer countEvents(ApiCall &call);
    HttpAnswer postCoa(ApiCall &call);
    HttpAnswer postWiredCoa(ApiCall &call);
    HttpAnswer postPlainCoa(ApiCall &call);

    // ApiLogs.cpp: audit log, alarms
    HttpAnswer getLogs(ApiCall &call);
    HttpAnswer countLogs(ApiCall &call);
    HttpAnswer searchAlarms(ApiCall &call);
    HttpAnswer countAlarms(ApiCall &call);

    std::vector<OrgState> m_organizations;
    Tokens m_tokens;
    quint32 m_seed;
    Clock &m_clock;
    Switches &m_switches;
    QString m_baseUrl;
    QList<Route> m_routes;
    QHash<QByteArray, int> m_requests; ///< by token, of m_hour
    qint64 m_hour = 0;
    quint64 m_nextId = 1;
    QString m_actor; ///< address of whoever sent the request that is being answered
    QHash<QByteArray, Session> m_sessions; ///< by the value of their cookie
    quint64 m_nextSession = 1;
    QMap<QString, LinkState> m_linkStates; ///< by state of the authorization URLs given out
};

/// Text filters of searches (mist-api 3.4): exact, `prefix*` or `*contains*`, case-insensitively. A
/// comma-separated list is any of them.
bool textMatches(const QString &value, const QString &filter);
bool anyTextMatches(const QStringList &values, const QString &filter);
/// Seconds of "10m", "1d", "2w", "1h", "30s"; 0 when it is none of these. With `months`, m is a
/// month (cert_expiry_duration).
qint64 durationSeconds(const QString &text, bool months = false);
/// `object` without secrets: masked ("********") or, with `omit`, without the keys.
QJsonObject withoutSecrets(QJsonObject object, bool omit);
/// A multipart/form-data body taken apart: field name -> bytes.
QMap<QString, QByteArray> multipartFields(const HttpCall &call);

} // namespace sekisho::demo
