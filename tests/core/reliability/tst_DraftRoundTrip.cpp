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

/// Wrong in some way that a form would not accept.
QString refusal(const ItemMap &all, const ItemChanges &changes)
{
    const auto find = [&](const ItemKey &key) -> std::optional<QJsonObject> {
        const auto found = all.constFind(key);
        return found == all.cend() ? std::nullopt : std::optional(*found);
    };
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        const auto problems = api::mist::checkWrite(
                it.key(), *it.value(), [&](const ItemKey &key) { return all.contains(key); }, find);
        if (!problems.isEmpty())
            return it.key().toText() + u' ' + problems.first().id + u' ' + problems.first().field;
    }
    return {};
}

ItemMap with(ItemMap items, const ItemChanges &changes)
{
    for (auto it = changes.begin(); it != changes.end(); ++it)
        items.insert(it.key(), *it.value());
    return items;
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
        const QStringList own = api::mist::secretPaths(*it.value());
        for (const QString &path : own)
            paths.append(it.key().toText() + u'.' + path);
    }
    return paths;
}

ItemChanges withoutSecrets(const ItemChanges &changes)
{
    ItemChanges plain;
    for (auto it = changes.begin(); it != changes.end(); ++it)
        plain.insert(it.key(), sync::withoutSecrets(*it.value()).toObject());
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

    /// The document of the draft makes the same draft where there is none.
    static void throughDocument(PushFixture &fixture)
    {
        const ItemChanges changes = fixture.drafts->current()->changes();
        const sync::WorkspaceInfo info = fixture.workspace->info();
        const QJsonObject document =
                throughFile(sync::draftDocument(*fixture.drafts->current(), info));
        RC_ASSERT(test::await(fixture.drafts->create(u"Of a colleague"_s)).has_value());
        const qint64 other = fixture.drafts->current()->info.id;
        const auto edit = sync::editFromDocument(document, info);
        if (!edit)
            RC_FAIL(edit.error().toLogLine().toStdString());
        RC_ASSERT(test::await(fixture.drafts->edit(*edit)).has_value());
        const ItemChanges imported = fixture.drafts->current()->changes();
        RC_ASSERT(withoutSecrets(imported) == withoutSecrets(changes));
        RC_ASSERT(secretPaths(imported) == secretPaths(changes));
        const auto drafts = test::await(fixture.drafts->list());
        for (const sync::DraftInfo &draft : *drafts) {
            if (draft.id != other)
                RC_ASSERT(test::await(fixture.drafts->select(draft.id)).has_value());
        }
        RC_ASSERT(test::await(fixture.drafts->discard(other)).has_value());
    }

    /// The export of the organization, applied to itself, changes nothing.
    static void throughExport(PushFixture &fixture)
    {
        const auto document = test::await(sync::exportConfiguration(*fixture.workspace));
        RC_ASSERT(document.has_value());
        const auto edit = sync::editFromExport(throughFile(*document), fixture.workspace->info(),
                                               fixture.items());
        if (!edit)
            RC_FAIL(edit.error().toLogLine().toStdString());
        for (auto it = edit->changes.begin(); it != edit->changes.end(); ++it)
            RC_LOG(it.key().toText().toStdString());
        RC_ASSERT(edit->changes.isEmpty());
    }

    static void throughCloud(PushFixture &fixture, const ItemMap &wanted)
    {
        const auto report = fixture.push();
        const bool done = report && report->state == sync::PushState::Done &&
                          test::allAre(*report, sync::OperationState::Done) &&
                          test::allVerified(*report);
        if (!done)
            RC_FAIL(test::words(report).toStdString());
        const auto pulled = fixture.pull();
        RC_ASSERT(pulled.has_value());
        RC_ASSERT(fixture.drafts->current()->isEmpty());
        const QString lost = test::differenceOf(withIds(wanted, report->ids), fixture.items());
        if (!lost.isEmpty())
            RC_FAIL(lost.toStdString());
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
        PushFixture fixture;
        constexpr int kCases = 6;
        QVERIFY(test::holds(
                "draft == import(export(draft)) == pull(push(draft))",
                [&] {
                    test::RandomItems random(fixture.items());
                    const ItemChanges changes = random.anyChanges();
                    RC_PRE(!changes.isEmpty());
                    const ItemMap wanted = with(fixture.items(), changes);
                    const QString refused = refusal(wanted, changes);
                    if (!refused.isEmpty())
                        RC_FAIL(refused.toStdString());
                    sync::DraftSecrets secrets(fixture.tokens, fixture.workspace->info().id);
                    for (const QString &id : random.secretIds())
                        RC_ASSERT(test::await(secrets.keep(Secret(kSecret), id)).has_value());
                    fixture.edit(changes);
                    throughDocument(fixture);
                    throughCloud(fixture, wanted);
                    throughExport(fixture);
                },
                kCases));
    }

private:
    static inline const QByteArray kSecret{
            "-----BEGIN PRIVATE KEY-----\nMAMCAQE=\n-----END PRIVATE KEY-----\n"};
};

SEKISHO_TEST(DraftRoundTrip);
#include "tst_DraftRoundTrip.moc"
