// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/sync/FakeSource.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::test {

using api::mist::Kind;
using api::mist::Page;
using api::mist::RawObject;

QString FakeCloud::partName(Kind kind, std::optional<nac::LinkedApp> app)
{
    const QString name = api::mist::kindName(kind);
    return app ? name + u'/' + nac::linkedAppKey(*app) : name;
}

FakeCloud FakeCloud::ordinary(int size)
{
    FakeCloud cloud;
    const auto one = [&](Kind kind, const QJsonObject &json) {
        cloud.parts[partName(kind)] = {{api::mist::kindName(kind), json}};
    };
    const auto many = [&](Kind kind, const std::function<QJsonObject(int)> &make) {
        QList<RawObject> &list = cloud.parts[partName(kind)];
        for (int i = 0; i < size; ++i) {
            const QString id = u"%1-%2"_s.arg(api::mist::kindName(kind)).arg(i, 6, 10, QChar(u'0'));
            QJsonObject json = make(i);
            if (!json.contains("id"_L1))
                json.insert(u"id"_s, id);
            list.append({id, json});
        }
    };
    one(Kind::Self, {{u"email"_s, u"admin@example.jp"_s},
                     {u"privileges"_s, QJsonArray{QJsonObject{{u"scope"_s, u"org"_s},
                                                              {u"org_id"_s, u"org-1"_s},
                                                              {u"role"_s, u"write"_s}}}}});
    one(Kind::Organization, {{u"id"_s, u"org-1"_s}, {u"name"_s, u"架空精機株式会社"_s}});
    one(Kind::Setting,
        {{u"mist_nac"_s,
          QJsonObject{{u"cacerts"_s, QJsonArray{u"-----BEGIN CERTIFICATE-----"_s}},
                      {u"server_cert"_s, QJsonObject{{u"cert"_s, u"PEM"_s},
                                                     {u"key"_s, u"PLANTED-server-key"_s},
                                                     {u"password"_s, u"PLANTED-password"_s}}}}}});
    one(Kind::OrgCertificate, {{u"cert"_s, u"PEM"_s}});
    one(Kind::OnboardCa, {{u"enabled"_s, true}, {u"jamf_access_token"_s, u"PLANTED-jamf"_s}});
    one(Kind::EventCount, {{u"results"_s, QJsonArray{}}});
    one(Kind::FingerprintTypes, {{u"family"_s, QJsonArray{u"Printer"_s}}});
    for (const nac::LinkedApp app : nac::allLinkedApps()) {
        cloud.parts[partName(Kind::LinkedApp, app)] = {
                {nac::linkedAppKey(app),
                 {{u"linked"_s, true},
                  {u"accounts"_s,
                   QJsonArray{QJsonObject{{u"account_id"_s, u"account"_s},
                                          {u"webhook_password"_s, u"PLANTED-webhook"_s}}}}}}};
    }
    for (const Kind kind : {Kind::Site, Kind::SiteGroup, Kind::CrlFile, Kind::Label, Kind::Portal,
                            Kind::Endpoint, Kind::Client, Kind::EventType})
        many(kind, [](int i) { return QJsonObject{{u"name"_s, u"名前 %1"_s.arg(i)}}; });
    many(Kind::Rule, [](int i) {
        return QJsonObject{{u"name"_s, u"rule %1"_s.arg(i)}, {u"order"_s, 100 - i}};
    });
    many(Kind::Sso, [](int i) {
        return QJsonObject{{u"name"_s, u"idp %1"_s.arg(i)},
                           {u"idp_type"_s, u"oauth"_s},
                           {u"oauth_cc_client_secret"_s, u"PLANTED-oauth-%1"_s.arg(i)},
                           {u"created_time"_s, 1.5},
                           {u"org_id"_s, u"org-1"_s}};
    });
    many(Kind::IssuedCertificate, [](int i) {
        return QJsonObject{{u"serial_number"_s, QString::number(i)}};
    });
    many(Kind::Event, [](int i) {
        return QJsonObject{{u"type"_s, u"NAC_CLIENT_PERMIT"_s}, {u"timestamp"_s, 1795262400 - i}};
    });
    many(Kind::AuditEntry, [](int i) {
        return QJsonObject{{u"message"_s, u"did"_s}, {u"timestamp"_s, 1795262400 - i}};
    });
    return cloud;
}

qint64 FakeCloud::objectCount() const
{
    qint64 count = 0;
    for (const QList<RawObject> &list : parts)
        count += list.size();
    return count;
}

void FakeCloud::forgetRequests()
{
    requests.clear();
    scopes.clear();
    maxRunning = 0;
}

Result<Page> FakeSource::answer(const QString &part, int page) const
{
    const auto failure = m_cloud.failures.constFind(part);
    if (failure != m_cloud.failures.cend() && page >= failure->afterPages)
        return fail(failure->error);
    const QList<RawObject> all = m_cloud.parts.value(part);
    Page answered;
    const qsizetype from = m_cloud.repeating ? 0 : qsizetype(page) * m_cloud.pageSize;
    answered.objects = all.mid(from, m_cloud.pageSize);
    if (m_cloud.tellsTotal)
        answered.total = all.size();
    if (m_cloud.circular && all.size() > 1)
        answered.next = u"1"_s;
    else if (m_cloud.endless || (m_cloud.repeating && all.size() > 1) ||
             qsizetype(page + 1) * m_cloud.pageSize < all.size())
        answered.next = QString::number(page + 1);
    return answered;
}

Future<Page> FakeSource::page(const nac::OrganizationId &organization, Kind kind,
                              const QString &next, const api::mist::PullScope &scope,
                              std::optional<nac::LinkedApp> linkedApp, CancelToken cancel)
{
    if (organization.value() != "org-1"_L1)
        return async::failed<Page>(Error(ErrorCode::Internal, {organization.value()}));
    const QString part = FakeCloud::partName(kind, linkedApp);
    const int page = next.toInt();
    m_cloud.requests.append(next.isEmpty() ? part : part + u'?' + next);
    m_cloud.scopes.append(scope);
    m_cloud.maxRunning = std::max(m_cloud.maxRunning, ++m_cloud.running);
    if (m_cloud.onRequest)
        m_cloud.onRequest(part, page);

    const int number = m_next++;
    const async::Answer<Page> answered;
    const auto give = [this, number, answered](Result<Page> result) {
        if (answered.isGiven())
            return;
        --m_cloud.running;
        m_registrations.erase(number);
        answered.give(std::move(result));
    };
    m_registrations[number] = cancel.onCancel([this, give] {
        QMetaObject::invokeMethod(
                this, [give] { give(fail(ErrorCode::Cancelled)); }, Qt::QueuedConnection);
    });
    QTimer::singleShot(m_cloud.latencyMs, this,
                       [this, give, part, page] { give(answer(part, page)); });
    return answered.future();
}

Future<std::shared_ptr<const Secret>> FakeTokens::read(const QString &key)
{
    if (readError)
        return async::failed<std::shared_ptr<const Secret>>(*readError);
    const auto found = secrets.find(key);
    if (found == secrets.end())
        return async::failed<std::shared_ptr<const Secret>>(Error(ErrorCode::TokenMissing));
    return async::ready<std::shared_ptr<const Secret>>(found->second);
}

Future<> FakeTokens::write(const QString &key, Secret secret)
{
    if (writeError)
        return async::failed<void>(*writeError);
    secrets[key] = std::make_shared<const Secret>(std::move(secret));
    return async::ready<void>({});
}

Future<> FakeTokens::remove(const QString &key)
{
    secrets.erase(key);
    return async::ready<void>({});
}

} // namespace sekisho::test
