// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/Plan.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <cstdio>
#include <vector>

// Planning a draft that touches 2,000 objects against a cloud of as many, a third of which somebody
// else has changed too: at most 50 ms, or three times what parsing the same JSON takes.

using namespace sekisho;
using namespace sekisho::sync;
using api::mist::RawObject;

namespace {

constexpr int kRules = 300;
constexpr int kLabels = 700;
constexpr int kEndpoints = 1000;

QString id(const char *kind, int number)
{
    return QStringLiteral("%1%2-71c4-4b20-a030-9f0c%3")
            .arg(QLatin1String(kind))
            .arg(number, 7, 16, QLatin1Char('0'))
            .arg(number * 7919, 8, 16, QLatin1Char('0'));
}

QJsonArray ids(const char *kind, int number, int of)
{
    return {id(kind, number % of), id(kind, (number * 7 + 1) % of)};
}

QJsonObject rule(int i)
{
    return {{QStringLiteral("name"), QStringLiteral("Rule number %1 of the campus").arg(i)},
            {QStringLiteral("order"), i},
            {QStringLiteral("action"), QStringLiteral("allow")},
            {QStringLiteral("enabled"), true},
            {QStringLiteral("matching"),
             QJsonObject{{QStringLiteral("auth_type"), QStringLiteral("eap-tls")},
                         {QStringLiteral("nactags"), ids("aa", i, kLabels / 2)},
                         {QStringLiteral("port_types"),
                          QJsonArray{QStringLiteral("wired"), QStringLiteral("wireless")}}}},
            {QStringLiteral("not_matching"), QJsonObject()},
            {QStringLiteral("apply_tags"), QJsonArray{id("aa", kLabels / 2 + i % 100)}}};
}

QJsonObject label(int i)
{
    QJsonObject item{{QStringLiteral("name"), QStringLiteral("Label %1").arg(i)}};
    if (i >= kLabels / 2) {
        item.insert(QStringLiteral("type"), QStringLiteral("vlan"));
        item.insert(QStringLiteral("vlan"), QString::number(i));
        return item;
    }
    item.insert(QStringLiteral("type"), QStringLiteral("match"));
    item.insert(QStringLiteral("match"), QStringLiteral("cert_cn"));
    item.insert(QStringLiteral("values"),
                QJsonArray{QStringLiteral("pc-%1*").arg(i), QStringLiteral("mac-%1*").arg(i)});
    return item;
}

QJsonObject endpoint(int i)
{
    return {{QStringLiteral("mac"), QStringLiteral("00%1").arg(i, 10, 16, QLatin1Char('0'))},
            {QStringLiteral("name"), QStringLiteral("Printer on floor %1").arg(i)},
            {QStringLiteral("labels"), QJsonArray{QStringLiteral("printers")}},
            {QStringLiteral("vlan"), QStringLiteral("30")},
            {QStringLiteral("notes"), QStringLiteral("Bought in 2025, asset %1").arg(i * 17)}};
}

ItemMap cloudItems()
{
    ItemMap items;
    for (int i = 0; i < kRules; ++i)
        items.insert({ItemType::Rule, id("ab", i)}, rule(i));
    for (int i = 0; i < kLabels; ++i)
        items.insert({ItemType::Label, id("aa", i)}, label(i));
    for (int i = 0; i < kEndpoints; ++i)
        items.insert({ItemType::Endpoint, id("ac", i)}, endpoint(i));
    return items;
}

PlanInput input()
{
    PlanInput made;
    made.cloud = cloudItems();
    made.draftId = 1;
    int i = 0;
    for (auto it = made.cloud.begin(); it != made.cloud.end(); ++it, ++i) {
        DraftItem draft;
        draft.base = *it;
        draft.value = *it;
        draft.value->insert(QStringLiteral("name"), QStringLiteral("Renamed %1").arg(i));
        if (it.key().type == ItemType::Rule && i % 10 == 0)
            draft.value->insert(QStringLiteral("order"), kRules * 10 - i);
        made.draft.insert(it.key(), draft);
        if (i % 3 == 0)
            it->insert(QStringLiteral("description"), QStringLiteral("by somebody else"));
    }
    made.now = QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
    return made;
}

/// What a pull of these objects would have to parse.
QByteArray json(const ItemMap &items)
{
    QJsonArray array;
    for (auto it = items.cbegin(); it != items.cend(); ++it) {
        QJsonObject object = *it;
        object.insert(QStringLiteral("id"), it.key().id);
        array.append(object);
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

template <class Work>
double bestOfFive(Work work)
{
    qint64 best = std::numeric_limits<qint64>::max();
    for (int i = 0; i < 5; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        best = std::min(best, timer.nsecsElapsed());
    }
    return double(best) / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const PlanInput made = input();
    QByteArray text = json(made.cloud);
    const int size = int(text.size());
    qsizetype operations = 0;
    const double parsing = bestOfFive([&] {
        if (QJsonDocument::fromJson(text).array().size() != made.cloud.size())
            std::abort();
    });
    const double planning = bestOfFive([&] { operations = makePlan(made).operations.size(); });
    const double ratio = planning / parsing;
    const bool holds = ratio <= 3 || planning <= 50;
    std::printf(
            "{\"name\":\"planning 2000 objects against 2000\",\"ratio\":%.2f,\"target\":3,"
            "\"holds\":%s,\"plan_ms\":%.1f,\"target_ms\":50,\"parse_ms\":%.1f,\"json_bytes\":%d,"
            "\"operations\":%d}\n",
            ratio, holds ? "true" : "false", planning, parsing, size, int(operations));
    return holds ? 0 : 1;
}
