// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/mist/Pages.h"

#include "core/api/mist/AccountLinks.h"
#include "core/api/mist/Json.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QUrlQuery>

namespace sekisho::api::mist {

using namespace Qt::Literals::StringLiterals;

QString organizationPath(const nac::OrganizationId &organization, const QString &rest)
{
    // The id comes from the cloud or a person: it must not add path segments.
    const QString id = QString::fromLatin1(QUrl::toPercentEncoding(organization.value()));
    return u"/api/v1/orgs/"_s + id + rest;
}

namespace {

// Rules that were hit in 7 days, labels, names of networks; the default of 100 would hide some.
constexpr int kCountLimit = 1'000;

QString withQuery(const QString &path, const QList<QPair<QString, QString>> &items)
{
    QUrlQuery query;
    for (const auto &[key, value] : items)
        query.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    return query.isEmpty() ? path : path + u'?' + query.toString(QUrl::FullyEncoded);
}

QString pathOf(const nac::OrganizationId &organization, Kind kind,
               std::optional<nac::LinkedApp> app)
{
    const auto org = [&](const QString &rest) { return organizationPath(organization, rest); };
    switch (kind) {
    case Kind::Self:
        return u"/api/v1/self"_s;
    case Kind::Organization:
        return org({});
    case Kind::Site:
        return org(u"/sites"_s);
    case Kind::SiteGroup:
        return org(u"/sitegroups"_s);
    case Kind::Setting:
        return org(u"/setting"_s);
    case Kind::OrgCertificate:
        return org(u"/cert"_s);
    case Kind::CrlFile:
        return org(u"/setting/mist_nac_crls"_s);
    case Kind::OnboardCa:
        return org(u"/setting/mist_scep"_s);
    case Kind::IssuedCertificate:
        return org(u"/setting/mist_scep/client_certs"_s);
    case Kind::Rule:
        return org(u"/nacrules"_s);
    case Kind::Label:
        return org(u"/nactags"_s);
    case Kind::Sso:
        return org(u"/ssos"_s);
    case Kind::LinkedApp:
        return org(u"/setting/%1/link_accounts"_s.arg(
                nac::linkedAppKey(app.value_or(nac::LinkedApp::Intune))));
    case Kind::Portal:
        return org(u"/nacportals"_s);
    case Kind::Endpoint:
        return org(u"/usermacs/search"_s);
    case Kind::Client:
        return org(u"/nac_clients/search"_s);
    case Kind::EventCount:
        return org(u"/nac_clients/events/count"_s);
    case Kind::Event:
        return org(u"/nac_clients/events/search"_s);
    case Kind::EventType:
        return u"/api/v1/const/nac_events"_s;
    case Kind::FingerprintTypes:
        return u"/api/v1/const/fingerprint_types"_s;
    case Kind::AuditEntry:
        return org(u"/logs"_s);
    }
    return {};
}

bool isSingleObject(Kind kind)
{
    switch (kind) {
    case Kind::Self:
    case Kind::Organization:
    case Kind::Setting:
    case Kind::OrgCertificate:
    case Kind::OnboardCa:
    case Kind::LinkedApp:
    case Kind::EventCount:
    case Kind::FingerprintTypes:
        return true;
    default:
        return false;
    }
}

// For objects without an id of the cloud's: the same content has the same id.
QString contentId(const QJsonObject &json)
{
    const QByteArray bytes = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return u"sha1:"_s +
           QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toHex());
}

QString idOf(const PageRequest &request, const QJsonObject &json)
{
    QString id;
    switch (request.kind) {
    case Kind::LinkedApp:
        return nac::linkedAppKey(request.linkedApp.value_or(nac::LinkedApp::Intune));
    case Kind::IssuedCertificate:
        id = json::text(json, "serial_number"_L1);
        break;
    case Kind::Client:
        id = json::text(json, "mac"_L1);
        break;
    case Kind::EventType:
        id = json::firstText(json, {"type"_L1, "key"_L1});
        break;
    case Kind::Event: // has none, and one client does much within a second
        return contentId(json);
    default:
        if (isSingleObject(request.kind))
            return kindName(request.kind);
        id = json::text(json, "id"_L1);
    }
    return id.isEmpty() ? contentId(json) : id;
}

Error wrongShape(const PageRequest &request, const Asked &asked, const QString &path)
{
    Error error(ErrorCode::WrongShape, {kindName(request.kind), path});
    error.httpStatus = 200;
    error.request = asked.request;
    return error;
}

Result<Page> readSingle(const PageRequest &request, QJsonObject json, const Asked &asked)
{
    if (request.kind == Kind::Self && json::boolean(json, "two_factor_required"_L1) &&
        !json::boolean(json, "two_factor_passed"_L1)) {
        Error error(ErrorCode::TwoFactorRequired);
        error.request = asked.request;
        return fail(error);
    }
    if (request.kind == Kind::Setting) {
        // The other 45 or so members are not ours to keep, secrets among them (mist-api section 4).
        const QJsonValue nac = json.value("mist_nac"_L1);
        if (!nac.isUndefined() && !nac.isNull() && !nac.isObject())
            return fail(wrongShape(request, asked, u"$.mist_nac"_s));
        json = nac.isObject() ? QJsonObject{{u"mist_nac"_s, nac}} : QJsonObject();
    }
    Page page;
    page.objects.append({idOf(request, json), json});
    page.total = 1;
    return page;
}

bool isWanted(Kind kind, const QJsonObject &json)
{
    if (kind != Kind::Sso)
        return true;
    // saml, the default, is the sign-in of admins (mist-api 7.1).
    const QString type = json::text(json, "idp_type"_L1);
    return !type.isEmpty() && type != "saml"_L1;
}

} // namespace

bool isPaged(Kind kind)
{
    return !isSingleObject(kind) && kind != Kind::CrlFile && kind != Kind::EventType;
}

QString firstPath(const Cloud &cloud, const nac::OrganizationId &organization, Kind kind,
                  const PullScope &scope, std::optional<nac::LinkedApp> app, const QDateTime &now)
{
    const QString path = pathOf(organization, kind, app);
    const QPair<QString, QString> limit{u"limit"_s, QString::number(std::max(scope.pageSize, 1))};
    const QDateTime since = scope.eventsSince.isValid() ? scope.eventsSince : now.addDays(-7);
    const QPair<QString, QString> start{u"start"_s, QString::number(since.toSecsSinceEpoch())};
    const QPair<QString, QString> end{u"end"_s, QString::number(now.toSecsSinceEpoch())};
    switch (kind) {
    case Kind::LinkedApp:
        return withQuery(path, {{u"forward"_s, portalForward(cloud, organization)}});
    case Kind::Client:
        return withQuery(path, {{u"duration"_s, u"7d"_s}, limit});
    case Kind::EventCount:
        return withQuery(path, {{u"distinct"_s, u"nacrule_id"_s},
                                {u"duration"_s, u"7d"_s},
                                {u"limit"_s, QString::number(kCountLimit)}});
    case Kind::Event:
    case Kind::AuditEntry:
        return withQuery(path, {start, end, limit});
    default:
        return isPaged(kind) ? withQuery(path, {limit}) : path;
    }
}

QString countPath(Counted what, const nac::OrganizationId &organization, const QString &distinct,
                  const QDateTime &from, const QDateTime &to)
{
    const QString path = what == Counted::Events
                                 ? pathOf(organization, Kind::EventCount, {})
                                 : organizationPath(organization, u"/nac_clients/count"_s);
    return withQuery(path, {{u"distinct"_s, distinct},
                            {u"start"_s, QString::number(from.toSecsSinceEpoch())},
                            {u"end"_s, QString::number(to.toSecsSinceEpoch())},
                            {u"limit"_s, QString::number(kCountLimit)}});
}

Result<Page> readPage(const PageRequest &request, const net::HttpResponse &response,
                      const Asked &asked)
{
    const Result<QJsonValue> root = parseBody(response, asked);
    if (!root)
        return fail(root.error());
    const QJsonObject object = root->toObject();
    if (isSingleObject(request.kind)) {
        if (!root->isObject())
            return fail(wrongShape(request, asked, u"$"_s));
        return readSingle(request, object, asked);
    }

    // Lists are arrays and searches have `results`; either is taken for every kind.
    QJsonArray items = root->toArray();
    QString prefix = u"$"_s;
    if (root->isObject()) {
        prefix = u"$.results"_s;
        const QJsonValue results = object.value("results"_L1);
        if (!results.isArray() && !object.isEmpty())
            return fail(wrongShape(request, asked, prefix));
        items = results.toArray();
    }

    Page page;
    page.objects.reserve(items.size());
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QJsonValue item = items.at(i);
        if (!item.isObject())
            return fail(wrongShape(request, asked, u"%1[%2]"_s.arg(prefix).arg(i)));
        const QJsonObject json = item.toObject();
        if (isWanted(request.kind, json))
            page.objects.append({idOf(request, json), json});
    }

    net::Paginator::ListPage list = net::Paginator::listPage(response, items.size(), request.limit);
    if (root->isObject()) {
        // What lists say in headers, searches say in the body.
        if (!list.total)
            list.total = net::Paginator::plausible(json::integer(object, "total"_L1));
        if (!list.effectiveLimit)
            list.effectiveLimit = net::Paginator::plausible(json::integer(object, "limit"_L1));
    }
    page.total = list.total;
    if (!isPaged(request.kind))
        return page;
    // Up to spec 2604 this list was not paged: everything at once, and no `limit` in the answer
    // (mist-api 6.4).
    if (request.kind == Kind::IssuedCertificate && !list.total && !list.effectiveLimit)
        return page;

    const net::Paginator paginator(request.base, request.maxPages);
    const QString next = json::text(object, "next"_L1);
    const bool isSearch = request.kind == Kind::Client || request.kind == Kind::Event;
    const auto following = !next.isEmpty() || isSearch
                                   ? paginator.afterSearchPage(request.cursor, next, response.body)
                                   : paginator.afterListPage(request.cursor, list, response.body);
    if (!following) {
        Error error = following.error();
        error.request = asked.request;
        return fail(error);
    }
    if (*following)
        page.next = (*following)->toText();
    return page;
}

} // namespace sekisho::api::mist
