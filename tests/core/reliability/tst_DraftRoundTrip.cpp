// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/ExportDocument.h"
#include "tests/core/reliability/RandomItems.h"
#include "tests/core/reliability/ReliabilityFixture.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace sekisho;
using namespace Qt::Literals::StringLiterals;
using api::mist::ItemChanges;
using test::ItemKey;
using test::ItemMap;
using test::ItemType;
using test::PushFixture;

namespace {

/// Wrong in some way that a form would not accept. What was wrong before may be so after an edit of
/// something else, as for the forms and the plan: a rule that names a deleted label can get another
/// name.
QString refusal(const ItemMap &before, const ItemMap &after, const ItemChanges &changes)
{
    const auto problemsIn = [](const ItemMap &all, const ItemKey &key) {
        const auto find = [&](const ItemKey &other) -> std::optional<QJsonObject> {
            const auto found = all.constFind(other);
            return found == all.cend() ? std::nullopt : std::optional(*found);
        };
        return all.contains(key)
                       ? api::mist::checkWrite(
                                 key, all.value(key),
                                 [&](const ItemKey &other) { return all.contains(other); }, find)
                       : QList<api::mist::WriteProblem>();
    };
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        const auto known = problemsIn(before, it.key());
        const auto problems = problemsIn(after, it.key());
        for (const api::mist::WriteProblem &problem : problems) {
            if (!known.contains(problem))
                return it.key().toText() + u' ' + problem.id + u' ' + problem.field;
        }
    }
    return {};
}

ItemMap with(ItemMap items, const ItemChanges &changes)
{
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (it.value())
            items.insert(it.key(), *it.value());
        else
            items.remove(it.key());
    }
    return items;
}

/// Ids of rules in the order of evaluation, with the ids that the cloud gave.
QStringList sequenceOf(const ItemMap &items, const QMap<QString, QString> &ids = {})
{
    QList<QPair<int, QString>> rules;
    for (auto it = items.begin(); it != items.end(); ++it) {
        if (it.key().type == ItemType::Rule)
            rules.append({it->value("order"_L1).toInt(), ids.value(it.key().id, it.key().id)});
    }
    std::sort(rules.begin(), rules.end());
    QStringList sequence;
    for (const auto &[order, id] : std::as_const(rules))
        sequence.append(id);
    return sequence;
}

/// The same items under the ids that the cloud gave them.
ItemMap withIds(const ItemMap &items, const QMap<QString, QString> &ids)
{
    ItemMap named;
    for (auto it = items.begin(); it != items.end(); ++it) {
        ItemKey key = it.key();
        for (auto id = ids.begin(); id != ids.end(); ++id)
            key.id.replace(id.key(), *id);
        QJsonObject item = test::withIds(*it, ids);
        if (key.type == ItemType::Rule)
            item.remove("order"_L1); // the plan may put another number for the same place
        named.insert(key, item);
    }
    return named;
}

QStringList secretPaths(const ItemChanges &changes)
{
    QStringList paths;
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        const QStringList own = api::mist::secretPaths(it.value().value_or(QJsonObject()));
        for (const QString &path : own)
            paths.append(it.key().toText() + u'.' + path);
    }
    return paths;
}

ItemChanges withoutSecrets(const ItemChanges &changes)
{
    ItemChanges plain;
    for (auto it = changes.begin(); it != changes.end(); ++it)
        plain.insert(it.key(),
                     it.value() ? std::make_optional(sync::withoutSecrets(*it.value()).toObject())
                                : std::nullopt);
    return plain;
}

/// As it would come out of a file.
QJsonObject throughFile(const QJsonObject &document)
{
    return QJsonDocument::fromJson(QJsonDocument(document).toJson()).object();
}

} // namespace

/// Whatever the forms let through comes to the cloud and back, into files and back, as it was.
class tst_DraftRoundTrip : public QObject
{
    Q_OBJECT

    /// Why the first case that failed did. A case changes the cloud, and the engine runs one that
    /// failed again: what the second run says is beside the point.
    static inline QString firstFailure;
    static void check(bool good, const QString &why)
    {
        if (!good && firstFailure.isEmpty())
            firstFailure = why;
        if (!firstFailure.isEmpty())
            RC_FAIL(firstFailure.toStdString());
    }

    /// The document of the draft makes the same draft where there is none.
    static void throughDocument(PushFixture &fixture)
    {
        const ItemChanges changes = fixture.drafts->current()->changes();
        const sync::WorkspaceInfo info = fixture.workspace->info();
        const QJsonObject document =
                throughFile(sync::draftDocument(*fixture.drafts->current(), info));
        check(test::await(fixture.drafts->create(u"Of a colleague"_s)).has_value(), u"create"_s);
        const qint64 other = fixture.drafts->current()->info.id;
        const auto edit = sync::editFromDocument(document, info);
        check(edit.has_value(), edit ? QString() : edit.error().toLogLine());
        check(test::await(fixture.drafts->edit(*edit)).has_value(), u"edit"_s);
        const ItemChanges imported = fixture.drafts->current()->changes();
        check(withoutSecrets(imported) == withoutSecrets(changes), u"another draft comes back"_s);
        check(secretPaths(imported) == secretPaths(changes), u"other secrets come back"_s);
        const auto drafts = test::await(fixture.drafts->list());
        for (const sync::DraftInfo &draft : *drafts) {
            if (draft.id != other)
                check(test::await(fixture.drafts->select(draft.id)).has_value(), u"select"_s);
        }
        check(test::await(fixture.drafts->discard(other)).has_value(), u"discard"_s);
    }

    /// The export of the organization, applied to itself, changes nothing.
    static void throughExport(PushFixture &fixture)
    {
        const auto document = test::await(sync::exportConfiguration(*fixture.workspace));
        check(document.has_value(), u"export"_s);
        const auto edit = sync::editFromExport(throughFile(*document), fixture.workspace->info(),
                                               fixture.items());
        check(edit.has_value(), edit ? QString() : edit.error().toLogLine());
        QStringList changed;
        for (auto it = edit->changes.begin(); it != edit->changes.end(); ++it)
            changed.append(it.key().toText());
        check(changed.isEmpty(), u"the export changes "_s + changed.join(u' '));
    }

    static void throughCloud(PushFixture &fixture, const ItemMap &wanted)
    {
        const auto report = fixture.push();
        bool done = report && report->state == sync::PushState::Done &&
                    test::allAre(*report, sync::OperationState::Done);
        // Not all is read back at once (n + 8 requests); the pull below shows the rest.
        for (const sync::OperationReport &operation :
             report ? report->operations : QList<sync::OperationReport>())
            done = done && operation.differs.isEmpty();
        check(done, test::words(report));
        check(fixture.pull().has_value(), u"pull"_s);
        check(fixture.drafts->current()->isEmpty(), u"the draft is not empty"_s);
        const QString lost = test::differenceOf(withIds(wanted, report->ids), fixture.items());
        check(lost.isEmpty(), lost);
        const QStringList sequence = sequenceOf(wanted, report->ids);
        const QStringList is = sequenceOf(fixture.items());
        check(is == sequence, u"rules in another sequence: "_s + is.join(u' ') + u"\nwanted: "_s +
                                      sequence.join(u' ') + u'\n' + test::words(report));
    }

    /// Objects whose enumerations say what neither the vendor's schema nor we know yet.
    static QList<ItemKey> plantUnknown(PushFixture &fixture)
    {
        const QList<QPair<ItemType, QJsonObject>> objects{
                {ItemType::Label,
                 {{u"name"_s, u"Of a type to come"_s}, {u"type"_s, u"x_future"_s}, {u"x"_s, 1}}},
                {ItemType::Label,
                 {{u"name"_s, u"Of a kind to come"_s},
                  {u"type"_s, u"match"_s},
                  {u"match"_s, u"x_future"_s},
                  {u"values"_s, QJsonArray{u"a"_s}}}},
                {ItemType::Rule,
                 {{u"name"_s, u"Way to come"_s},
                  {u"action"_s, u"block"_s},
                  {u"order"_s, 9000},
                  {u"matching"_s, QJsonObject{{u"auth_type"_s, u"x-future"_s},
                                              {u"port_types"_s, QJsonArray{u"x_future"_s}}}}}},
                {ItemType::IdentityProvider,
                 {{u"name"_s, u"Provider to come"_s}, {u"idp_type"_s, u"x_future"_s}}}};
        QList<ItemKey> planted;
        for (const auto &[type, object] : objects) {
            api::mist::Write write;
            write.verb = api::mist::Verb::Create;
            write.type = type;
            write.body = object;
            const auto written = test::await(fixture.client->write(
                    nac::OrganizationId(fixture.cloud->organizationId()), write));
            if (!written)
                qFatal("%s", qPrintable(written.error().toLogLine()));
            planted.append({type, written->id});
        }
        if (!fixture.pull())
            qFatal("not pulled");
        return planted;
    }

private Q_SLOTS:
    void initTestCase()
    {
        // A case changes the cloud, so a smaller one would not start from the same.
        if (!qEnvironmentVariableIsSet("RC_PARAMS"))
            qputenv("RC_PARAMS", "noshrink=1");
    }

    void everythingSurvives()
    {
        // Some dozens of requests a case, all within an hour of the cloud.
        PushFixture fixture({{u"rate-limit"_s, u"1000000"_s},
                             {u"unknown-choices"_s, u"keep"_s},
                             {u"nac-unknown-keys"_s, u"keep"_s}});
        const QList<ItemKey> planted = plantUnknown(fixture);
        constexpr int kCases = 6;
        QVERIFY(test::holds(
                "draft == import(export(draft)) == pull(push(draft))",
                [&] {
                    check(true, {});
                    test::RandomItems random(fixture.items());
                    const ItemChanges changes = random.anyChanges(planted);
                    RC_PRE(!changes.isEmpty());
                    const ItemMap wanted = with(fixture.items(), changes);
                    const QString refused = refusal(fixture.items(), wanted, changes);
                    check(refused.isEmpty(), refused);
                    sync::DraftSecrets secrets(fixture.tokens, fixture.workspace->info().id);
                    for (const QString &id : random.secretIds())
                        check(test::await(secrets.keep(test::serverKey().toPem(), id)).has_value(),
                              id);
                    fixture.edit(changes);
                    throughDocument(fixture);
                    throughCloud(fixture, wanted);
                    throughExport(fixture);
                },
                kCases));
    }
};

SEKISHO_TEST(DraftRoundTrip);
#include "tst_DraftRoundTrip.moc"
