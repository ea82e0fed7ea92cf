// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/mist/RawFields.h"
#include "core/api/mist/Write.h"
#include "tests/core/sync/PushFixture.h"
#include "tests/support/FaultProxy.h"

namespace sekisho::test {

/// The console behind a bad line to DemoCloud, and another admin with a good one.
struct ReliabilityFixture : PushFixture
{
    explicit ReliabilityFixture(const QMap<QString, QString> &switches = {})
        : PushFixture(switches)
        , proxy(quint16(cloud->url().port()))
    {
        api::mist::Cloud address;
        address.apiUrl = cloud->url();
        adminHttp = std::make_unique<net::HttpClient>(adminManager, clock, [] { return 0.5; });
        admin = std::make_unique<api::mist::MistClient>(*adminHttp, address,
                                                        Secret::fromString(cloud->token()), clock);
        useProxy();
    }
    nac::OrganizationId organization() const
    {
        return nac::OrganizationId(cloud->organizationId());
    }
    void useProxy()
    {
        closeService();
        connectTo(proxy.url(), cloud->token());
        openService();
    }
    /// The program ends and begins again, behind the same line.
    void restart()
    {
        closeService();
        close();
        manager.clearConnectionCache();
        open();
        useProxy();
    }

    QList<api::mist::RawObject> objectsOf(Kind kind) const
    {
        QList<api::mist::RawObject> objects;
        QString next;
        do {
            const auto page = await(admin->page(organization(), kind, next, {}));
            if (!page)
                qFatal("%s", qPrintable(page.error().toLogLine()));
            objects += page->objects;
            next = page->next;
        } while (!next.isEmpty());
        return objects;
    }
    /// What the cloud holds, read over the good line.
    ItemMap truth(std::initializer_list<Kind> kinds = {Kind::Setting, Kind::Rule, Kind::Label,
                                                       Kind::Sso, Kind::Endpoint, Kind::Portal,
                                                       Kind::CrlFile}) const
    {
        api::mist::Objects objects;
        for (const Kind kind : kinds)
            objects.insert(kind, objectsOf(kind));
        return api::mist::itemsOf(objects);
    }
    /// The other admin writes.
    Result<api::mist::Written> write(api::mist::Verb verb, const ItemKey &key,
                                     const QJsonObject &body = {}) const
    {
        api::mist::Write write;
        write.verb = verb;
        write.type = key.type;
        write.id = verb == api::mist::Verb::Create ? QString() : key.id;
        write.body = body;
        return await(admin->write(organization(), write));
    }
    /// As the portal does it: reads the settings, changes one, writes them whole.
    Result<api::mist::Written> writeSwitch(const QString &name, const QJsonValue &value) const
    {
        api::mist::Write write;
        write.type = ItemType::NacSwitch;
        write.body = api::mist::composeNac(
                objectsOf(Kind::Setting).value(0).json.value(QLatin1String("mist_nac")).toObject(),
                {{{ItemType::NacSwitch, name}, QJsonObject{{QStringLiteral("value"), value}}}});
        return await(admin->write(organization(), write));
    }
    /// Heals the line and goes on until the push has ended, with a new start of the program in
    /// between when `restarting`.
    Result<sync::PushReport> finish(Result<sync::PushReport> report, bool restarting)
    {
        for (int i = 0; i < 5; ++i) {
            if (report && report->state != sync::PushState::Interrupted)
                return report;
            heal();
            if (restarting)
                restart();
            const auto open = await(service->interrupted());
            if (!open || !*open)
                return report;
            report = await(service->resume(true));
        }
        return report;
    }
    void heal()
    {
        proxy.heal();
        proxy.setRefusing(false);
        manager.setTransferTimeout(0);
    }

    FaultProxy proxy;
    QNetworkAccessManager adminManager;
    std::unique_ptr<net::HttpClient> adminHttp;
    std::unique_ptr<api::mist::MistClient> admin;
};

/// `json` with the cloud's ids in the place of local ones.
inline QJsonObject withIds(const QJsonObject &json, const QMap<QString, QString> &ids)
{
    QByteArray text = QJsonDocument(json).toJson(QJsonDocument::Compact);
    for (auto it = ids.begin(); it != ids.end(); ++it)
        text.replace(it.key().toUtf8(), it->toUtf8());
    return QJsonDocument::fromJson(text).object();
}

inline ItemKey withIds(ItemKey key, const QMap<QString, QString> &ids)
{
    key.id = ids.value(key.id, key.id);
    return key;
}

/// What operations leave of `cloud` when each takes effect exactly once.
inline ItemMap applied(ItemMap cloud, const QList<sync::Operation> &operations,
                       const QMap<QString, QString> &ids)
{
    for (const sync::Operation &operation : operations) {
        const bool together = operation.type == ItemType::NacSwitch || operation.items.size() > 1;
        for (const ItemKey &planned : operation.items) {
            const ItemKey key = withIds(planned, ids);
            std::optional<QJsonObject> after = operation.after;
            if (together && after) {
                const QJsonValue own = after->value(planned.toText());
                after = own.isObject() ? std::make_optional(own.toObject()) : std::nullopt;
            }
            if (after)
                cloud.insert(key, withIds(*after, ids));
            else
                cloud.remove(key);
        }
    }
    return cloud;
}

/// How `is` differs from `wanted`, in words; empty when it does not. Fields that the cloud adds to
/// what is new say nothing.
inline QString differenceOf(const ItemMap &wanted, const ItemMap &is)
{
    using namespace Qt::Literals::StringLiterals;
    QStringList lines;
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        const auto found = is.constFind(it.key());
        if (found == is.cend()) {
            lines.append(u"lost: "_s + it.key().toText());
            continue;
        }
        const auto fields = api::mist::fieldsIn(it.key().type, {&*it});
        for (const api::mist::Field &field : fields) {
            const QJsonValue a = api::mist::valueAt(*it, field.path);
            const QJsonValue b = api::mist::valueAt(*found, field.path);
            if (!a.isUndefined() && !field.writeOnly && !api::mist::isSecretMarker(a) &&
                !api::mist::sameValue(it.key().type, field, a, b))
                lines.append(u"%1 %2: wanted %3, is %4"_s.arg(
                        it.key().toText(), field.path,
                        QString::fromUtf8(
                                QJsonDocument(QJsonArray{a}).toJson(QJsonDocument::Compact)),
                        QString::fromUtf8(
                                QJsonDocument(QJsonArray{b}).toJson(QJsonDocument::Compact))));
        }
    }
    for (auto it = is.begin(); it != is.end(); ++it) {
        if (!wanted.contains(it.key()))
            lines.append(u"too much: %1 %2"_s.arg(it.key().toText(),
                                                  api::mist::itemName(it.key(), *it)));
    }
    return lines.join(u'\n');
}

/// SEKISHO_LONG=1: the full figures.
inline bool isLong() { return qEnvironmentVariableIntValue("SEKISHO_LONG") == 1; }

} // namespace sekisho::test
