// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/mist/Items.h"
#include "core/sync/Push.h"
#include "tests/core/sync/DemoFixture.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace sekisho::test {

using api::mist::ItemKey;
using api::mist::ItemMap;
using api::mist::ItemType;
using api::mist::Kind;

/// A pulled workspace of DemoCloud with drafts and a ChangeService. Ends in the right order.
struct PushFixture : DemoFixture
{
    explicit PushFixture(const QMap<QString, QString> &switches = {})
        : DemoFixture(tinyCloud(switches))
    {
        tuning.settleMs = 20;
        tuning.longestWaitMs = 5'000;
        keepKey();
        openService();
        if (const Result<sync::PullReport> pulled = pull(); !pulled)
            qFatal("%s", qPrintable(pulled.error().toLogLine()));
    }
    ~PushFixture() { closeService(); }

    static demo::DemoOptions tinyCloud(const QMap<QString, QString> &switches)
    {
        demo::DemoOptions options;
        options.size = demo::Size::Tiny;
        options.switches = switches;
        // Settings whose secrets are hidden are not pushed without typing them, and what a cloud
        // does not have cannot be changed: tst_SwitchedPush is about these.
        const QMap<QString, QString> open{
                {QStringLiteral("secrets"), QStringLiteral("clear")},
                {QStringLiteral("nac"), QStringLiteral("present")},
                {QStringLiteral("onboard-ca"), QStringLiteral("available")}};
        for (auto it = open.begin(); it != open.end(); ++it) {
            if (!switches.contains(it.key()))
                options.switches.insert(it.key(), it.value());
        }
        return options;
    }
    /// The same in every process.
    void keepKey()
    {
        tokens.secrets[QStringLiteral("digest-key/") + workspace->info().id] =
                std::make_shared<const Secret>(QByteArray(32, 'k'));
    }
    void openService()
    {
        drafts = std::make_unique<sync::DraftBook>(workspace, clock);
        service = std::make_unique<sync::ChangeService>(workspace, *client, tokens, *drafts, clock);
        service->setTuning(tuning);
        if (const Result<sync::DraftPtr> loaded = await(drafts->load()); !loaded)
            qFatal("%s", qPrintable(loaded.error().toLogLine()));
    }
    void closeService()
    {
        service.reset();
        drafts.reset();
    }
    /// As if the program had ended and begun again.
    void restart()
    {
        closeService();
        close();
        open();
        openService();
    }
    void reconnect(const QString &token)
    {
        closeService();
        connectAs(token);
        openService();
    }

    /// The newest snapshot.
    ItemMap items() const
    {
        const auto raw = await(workspace->rawSnapshot());
        if (!raw || !*raw)
            qFatal("no snapshot");
        return api::mist::itemsOf((*raw)->objects);
    }
    ItemKey named(ItemType type, const QString &name) const
    {
        const ItemMap all = items();
        for (auto it = all.begin(); it != all.end(); ++it) {
            if (it.key().type == type && api::mist::itemName(it.key(), *it) == name)
                return it.key();
        }
        return {type, {}};
    }
    /// Keys of a type; rules in evaluation order.
    QList<ItemKey> keys(ItemType type) const
    {
        const ItemMap all = items();
        QList<ItemKey> found;
        for (auto it = all.begin(); it != all.end(); ++it) {
            if (it.key().type == type)
                found.append(it.key());
        }
        if (type == ItemType::Rule) {
            std::stable_sort(found.begin(), found.end(), [&](const auto &a, const auto &b) {
                return all.value(a).value(QLatin1String("order")).toInt() <
                       all.value(b).value(QLatin1String("order")).toInt();
            });
        }
        return found;
    }

    void edit(const api::mist::ItemChanges &changes) const
    {
        const Result<sync::DraftPtr> edited =
                await(drafts->edit({QStringLiteral("edit"), changes, {}}));
        if (!edited)
            qFatal("%s", qPrintable(edited.error().toLogLine()));
    }
    Result<std::shared_ptr<const sync::Plan>> plan() const { return await(service->plan()); }
    /// Plans and pushes.
    Result<sync::PushReport> push(CancelToken stop = {}) const
    {
        const auto planned = plan();
        if (!planned)
            return fail(planned.error());
        if (!(*planned)->canPush())
            return fail(ErrorCode::PlanBlocked, {}, problemsOf(**planned));
        return await(service->push((*planned)->id, std::move(stop)));
    }
    static QString problemsOf(const sync::Plan &plan)
    {
        using namespace Qt::Literals::StringLiterals;
        QStringList lines;
        for (const sync::PlanItem &item : plan.items) {
            const QString key = item.key.toText();
            for (const auto &problem : item.problems)
                lines.append(u"%1: %2 %3"_s.arg(key, problem.id, problem.field));
            if (!item.secretsNeeded.isEmpty())
                lines.append(u"%1 needs %2"_s.arg(key, item.secretsNeeded.join(u", "_s)));
            if (item.state == sync::ItemState::Conflict)
                lines.append(u"%1 conflict %2"_s.arg(key).arg(int(item.conflict)));
        }
        return lines.join(u'\n');
    }

    /// What the cloud itself holds, with another client.
    api::mist::Objects cloudObjects() const
    {
        return objectsOf(*client, nac::OrganizationId(cloud->organizationId()));
    }
    static api::mist::Objects objectsOf(api::mist::MistClient &client,
                                        const nac::OrganizationId &organization)
    {
        api::mist::Objects objects;
        for (const Kind kind : {Kind::Setting, Kind::Rule, Kind::Label, Kind::Sso, Kind::CrlFile,
                                Kind::Portal, Kind::Endpoint, Kind::OnboardCa}) {
            QString next;
            do {
                const auto page = await(client.page(organization, kind, next, {}));
                if (!page)
                    qFatal("%s", qPrintable(page.error().toLogLine()));
                objects[kind] += page->objects;
                next = page->next;
            } while (!next.isEmpty());
        }
        return objects;
    }
    ItemMap cloudItems() const { return api::mist::itemsOf(cloudObjects()); }
    /// The same as text, without what differs by itself: times, and ids of what has a name.
    QString cloudText() const { return textOf(cloudObjects()); }
    static QString textOf(const api::mist::Objects &objects)
    {
        QStringList lines;
        QList<QPair<QString, QString>> ids;
        for (auto it = objects.begin(); it != objects.end(); ++it) {
            for (const api::mist::RawObject &object : *it) {
                QJsonObject json = object.json;
                const QString name = json.value(QLatin1String("name")).toString();
                if (!name.isEmpty())
                    ids.append({object.id, api::mist::kindName(it.key()) + u':' + name});
                for (const auto &key : {"created_time", "modified_time", "url"})
                    json.remove(QLatin1String(key));
                if (it.key() == Kind::Setting)
                    json = withSortedAuthorities(json);
                lines.append(api::mist::kindName(it.key()) + u' ' +
                             QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
            }
        }
        for (QString &line : lines) {
            for (const auto &[id, name] : ids)
                line.replace(id, name);
        }
        lines.sort();
        return lines.join(u'\n');
    }
    /// The cloud trusts a set of CAs: their sequence says nothing, and what comes back comes last.
    static QJsonObject withSortedAuthorities(QJsonObject setting)
    {
        QJsonObject nac = setting.value(QLatin1String("mist_nac")).toObject();
        QStringList authorities;
        const QJsonArray list = nac.value(QLatin1String("cacerts")).toArray();
        for (const QJsonValue &pem : list)
            authorities.append(pem.toString());
        authorities.sort();
        nac.insert(QLatin1String("cacerts"), QJsonArray::fromStringList(authorities));
        return {{QStringLiteral("mist_nac"), nac}};
    }
    /// Lines of each that the other has not; empty when they are the same.
    static QString textDifference(const QString &a, const QString &b)
    {
        const QStringList as = a.split(u'\n');
        const QStringList bs = b.split(u'\n');
        QString text;
        for (const QString &line : as)
            text += bs.contains(line) ? QString() : QStringLiteral("\n- %1").arg(line);
        for (const QString &line : bs)
            text += as.contains(line) ? QString() : QStringLiteral("\n+ %1").arg(line);
        return text;
    }
    int writes() const
    {
        const QStringList log = cloud->requestLog();
        return int(std::count_if(log.begin(), log.end(), [](const QString &line) {
            return !line.startsWith(QLatin1String("GET "));
        }));
    }

    sync::PushTuning tuning;
    std::unique_ptr<sync::DraftBook> drafts;
    std::unique_ptr<sync::ChangeService> service;
};

inline QString words(const Result<sync::PushReport> &report)
{
    using namespace Qt::Literals::StringLiterals;
    if (!report)
        return report.error().toLogLine();
    QString text = u"state %1 requests %2 %3"_s.arg(int(report->state))
                           .arg(report->requests)
                           .arg(report->error ? report->error->toLogLine() : QString());
    for (const sync::OperationReport &operation : report->operations) {
        text += u"\n%1 %2 %3 state %4%5 %6 %7"_s.arg(operation.operation.number)
                        .arg(int(operation.operation.verb))
                        .arg(operation.operation.items.value(0).toText())
                        .arg(int(operation.state))
                        .arg(operation.verified ? u" verified"_s : QString(),
                             operation.differs.join(u','),
                             operation.error ? operation.error->toLogLine() : QString());
    }
    return text;
}

inline bool allAre(const sync::PushReport &report, sync::OperationState state)
{
    return std::all_of(report.operations.begin(), report.operations.end(),
                       [&](const sync::OperationReport &each) { return each.state == state; });
}

inline bool allVerified(const sync::PushReport &report)
{
    return std::all_of(report.operations.begin(), report.operations.end(),
                       [](const sync::OperationReport &each) { return each.verified; });
}

#define VERIFY_DONE(report) \
    do { \
        QVERIFY2(report && report->state == ::sekisho::sync::PushState::Done, \
                 qPrintable(::sekisho::test::words(report))); \
        QVERIFY2(::sekisho::test::allAre(*report, ::sekisho::sync::OperationState::Done), \
                 qPrintable(::sekisho::test::words(report))); \
        QVERIFY2(::sekisho::test::allVerified(*report), \
                 qPrintable(::sekisho::test::words(report))); \
    } while (false)

/// A label of our own.
inline QJsonObject newLabel(const QString &name, const QString &value = QStringLiteral("x"))
{
    return {{QStringLiteral("name"), name},
            {QStringLiteral("type"), QStringLiteral("match")},
            {QStringLiteral("match"), QStringLiteral("ssid")},
            {QStringLiteral("values"), QJsonArray{value}}};
}

} // namespace sekisho::test
