// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/core/sync/PlanFixture.h"

namespace sekisho::test {

/// A client as far as the rules of the model look at it.
struct ModelClient
{
    QString ssid;
    QString user;
    QString auth;
    QString port;
};

/// All clients there are.
inline QList<ModelClient> modelClients()
{
    QList<ModelClient> clients;
    for (int i = 0; i < 3 * 3 * 2 * 2; ++i)
        clients.append({QStringLiteral("s%1").arg(i % 3), QStringLiteral("u%1").arg(i / 3 % 3),
                        i / 9 % 2 ? QStringLiteral("cert") : QStringLiteral("mab"),
                        i / 18 ? QStringLiteral("wired") : QStringLiteral("wireless")});
    return clients;
}

/// A reading of what the reference leaves open (mist-api 16).
struct ModelReading
{
    bool labelsOr = true;   ///< labels of one kind
    bool excludeAny = true; ///< criteria of not_matching
};

/// The policy read from the cloud's own JSON, in the plainest way; independent of the product.
class ModelPolicy
{
public:
    ModelPolicy(const ItemMap &items, ModelReading reading)
        : m_items(items)
        , m_reading(reading)
    {
        for (const QString &id : sequenceOf(items)) {
            const QJsonObject rule = items.value(test::rule(id));
            if (rule.value(QStringLiteral("enabled")).toBool(true) &&
                !rule.value(QStringLiteral("dry_run")).toBool())
                m_rules.append(rule);
        }
    }

    /// "" for a client that is kept out, else the results it gets.
    QString decide(const ModelClient &client) const
    {
        for (const QJsonObject &rule : m_rules) {
            const QJsonObject exclude = rule.value(QStringLiteral("not_matching")).toObject();
            if (!matches(rule.value(QStringLiteral("matching")).toObject(), client, false) ||
                (!exclude.isEmpty() && matches(exclude, client, m_reading.excludeAny)))
                continue;
            if (rule.value(QStringLiteral("action")) != QStringLiteral("allow"))
                return {};
            QString results = QStringLiteral("in");
            for (const QJsonValue &id : rule.value(QStringLiteral("apply_tags")).toArray())
                results += u' ' + m_items.value(label(id.toString()))
                                          .value(QStringLiteral("vlan"))
                                          .toString();
            return results;
        }
        return {};
    }

private:
    static bool among(const QJsonValue &list, const QString &fact)
    {
        return list.toArray().contains(fact);
    }

    bool labelMatches(const QString &id, const ModelClient &client) const
    {
        const QJsonObject item = m_items.value(label(id));
        const bool ssid = item.value(QStringLiteral("match")) == QStringLiteral("ssid");
        return among(item.value(QStringLiteral("values")), ssid ? client.ssid : client.user);
    }

    bool labelsMatch(const QJsonArray &ids, const ModelClient &client) const
    {
        QMap<QString, bool> any;
        bool all = true;
        for (const QJsonValue &id : ids) {
            const bool here = labelMatches(id.toString(), client);
            const QString kind =
                    m_items.value(label(id.toString())).value(QStringLiteral("match")).toString();
            any[kind] = any.value(kind) || here;
            all = all && here;
        }
        return m_reading.labelsOr ? !any.values().contains(false) : all;
    }

    /// One or all of the criteria.
    bool matches(const QJsonObject &criteria, const ModelClient &client, bool one) const
    {
        QList<bool> held;
        if (criteria.contains(QStringLiteral("auth_type")))
            held.append(criteria.value(QStringLiteral("auth_type")) == client.auth);
        if (criteria.contains(QStringLiteral("port_types")))
            held.append(among(criteria.value(QStringLiteral("port_types")), client.port));
        const QJsonArray ids = criteria.value(QStringLiteral("nactags")).toArray();
        if (!ids.isEmpty())
            held.append(labelsMatch(ids, client));
        return one ? held.contains(true) : !held.contains(false);
    }

    const ItemMap m_items;
    const ModelReading m_reading;
    QList<QJsonObject> m_rules;
};

/// Decisions for all clients under all readings.
inline QStringList decisions(const ItemMap &items)
{
    static const QList<ModelClient> clients = modelClients();
    QStringList all;
    for (const ModelReading reading : {ModelReading{true, true}, ModelReading{true, false},
                                       ModelReading{false, true}, ModelReading{false, false}}) {
        const ModelPolicy policy(items, reading);
        for (const ModelClient &client : clients)
            all.append(policy.decide(client));
    }
    return all;
}

} // namespace sekisho::test
