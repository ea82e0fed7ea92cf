// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/Statement.h"
#include "core/store/Transaction.h"
#include "core/sync/WorkspaceFile.h"
#include "core/sync/WorkspaceStore.h"
#include "tests/core/sync/DraftFixture.h"
#include "tests/support/Sanitized.h"
#include "tests/support/SmallDisk.h"
#include "tests/support/TestRegistry.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace sekisho;
using namespace sekisho::sync;
using namespace Qt::Literals::StringLiterals;
using api::mist::Kind;
using test::label;
using test::labelKey;
using test::setTo;

namespace {

const ItemKey kA = labelKey(u"label-a"_s);
const ItemKey kB = labelKey(u"label-b"_s);

/// Everything that is in the folder of a workspace.
QByteArray allBytes(const QString &folder)
{
    QByteArray bytes;
    const QStringList names = QDir(folder).entryList(QDir::Files);
    for (const QString &name : names) {
        QFile file(QDir(folder).filePath(name));
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    return bytes;
}

} // namespace

class tst_DraftBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstDraftIsEmpty()
    {
        test::DraftFixture fixture;
        QVERIFY(fixture.draft->isEmpty());
        QVERIFY(fixture.draft->info.id > 0);
        QCOMPARE(fixture.draft->info.name, QString());
        QVERIFY(!fixture.draft->canUndo && !fixture.draft->canRedo);
        QCOMPARE(fixture.book->current(), fixture.draft);
        QCOMPARE(fixture.undo()->items, Draft().items);
        QCOMPARE(fixture.redo()->items, Draft().items);
        QCOMPARE(test::await(fixture.book->list())->size(), 1);
    }

    void theFirstTouchTakesTheSnapshotAsBase()
    {
        test::DraftFixture fixture;
        fixture.pull();
        const DraftPtr draft = fixture.edit(setTo(kA, label(u"A"_s)));
        QCOMPARE(draft->items.size(), 1);
        QCOMPARE(draft->items.value(kA).base, label(u"a"_s));
        QCOMPARE(draft->items.value(kA).value, label(u"A"_s));
        QCOMPARE(draft->items.value(kA).edited, fixture.clock.now());
        QCOMPARE(draft->info.items, 1);
        QCOMPARE(draft->changes(), (ItemChanges{{kA, label(u"A"_s)}}));

        // Neither a pull nor another edit changes what it started from.
        fixture.setLabel(u"a"_s, u"changed meanwhile"_s);
        fixture.pull();
        QCOMPARE(fixture.edit(setTo(kA, label(u"AA"_s)))->items.value(kA).base, label(u"a"_s));
        // What is touched only now starts from what is now.
        fixture.setLabel(u"b"_s, u"later"_s);
        fixture.pull();
        QCOMPARE(fixture.edit(setTo(kB, {}))->items.value(kB).base, label(u"later"_s));
    }

    void anItemOfEachTypeFindsItsBase()
    {
        test::DraftFixture fixture;
        fixture.pull();
        const auto raw = test::await(fixture.workspace->rawSnapshot());
        QVERIFY(raw);
        const ItemMap items = api::mist::itemsOf((*raw)->objects);
        QSet<ItemType> types;
        DraftEdit all{u"remove"_s, {}, {}};
        for (auto it = items.begin(); it != items.end(); ++it) {
            types.insert(it.key().type);
            all.changes.insert(it.key(), std::nullopt);
        }
        QVERIFY2(types.size() >= 8, qPrintable(QString::number(types.size())));
        const DraftPtr draft = fixture.edit(all);
        QCOMPARE(draft->items.size(), items.size());
        for (auto it = items.begin(); it != items.end(); ++it)
            QCOMPARE(draft->items.value(it.key()).base, it.value());
    }

    void whatIsItsBaseAgainIsNotInTheDraft()
    {
        test::DraftFixture fixture;
        fixture.pull();
        fixture.edit(setTo(kA, label(u"A"_s)));
        QVERIFY(fixture.edit(setTo(kA, label(u"a"_s)))->isEmpty());
        const ItemKey fresh = labelKey(api::mist::newLocalId());
        QCOMPARE(fixture.edit(setTo(fresh, label(u"n"_s)))->items.value(fresh).base, std::nullopt);
        QVERIFY(fixture.edit(setTo(fresh, {}))->isEmpty());
        // Nothing to do is no step.
        fixture.undo();
        QVERIFY(fixture.draft->canRedo);
        QVERIFY(fixture.edit(setTo(kB, label(u"b"_s)))->canRedo);
        QVERIFY(fixture.edit(setTo(labelKey(u"none"_s), {}))->canRedo);
    }

    void aStepOfOneItemNamesIt()
    {
        test::DraftFixture fixture;
        fixture.pull();
        const auto named = [](const std::optional<sync::DraftSubject> &item) {
            return item ? item->key.toText() + u' ' + item->value.value("name"_L1).toString()
                        : u"-"_s;
        };
        const QString key = kA.toText() + u' ';
        fixture.edit(setTo(kA, label(u"renamed"_s)));
        QCOMPARE(named(fixture.draft->undoItem), key + u"renamed"_s);
        QCOMPARE(named(fixture.draft->redoItem), u"-"_s);
        fixture.undo(); // back to what the cloud has: it is called what it would become
        QCOMPARE(named(fixture.draft->undoItem), u"-"_s);
        QCOMPARE(named(fixture.draft->redoItem), key + u"renamed"_s);
        fixture.redo();
        // What goes away has the name that it had.
        fixture.edit(setTo(kA, std::nullopt, u"remove"_s));
        QCOMPARE(named(fixture.draft->undoItem), key + u"a"_s);
        fixture.reopen();
        QCOMPARE(named(fixture.draft->undoItem), key + u"a"_s);
        fixture.edit({u"import"_s, {{kA, label(u"x"_s)}, {kB, std::nullopt}}, {}});
        QCOMPARE(named(fixture.draft->undoItem), u"-"_s);
        QCOMPARE(fixture.draft->undoWhat, u"import"_s);
    }

    void stepsAreUndoneAndRedone()
    {
        test::DraftFixture fixture;
        fixture.pull();
        fixture.edit(setTo(kA, label(u"1"_s)));
        const auto one = fixture.draft->items;
        fixture.edit({u"move"_s, {{kA, label(u"2"_s)}, {kB, std::nullopt}}, {}});
        const auto two = fixture.draft->items;
        fixture.edit(setTo(kA, label(u"a"_s), u"remove"_s));
        const auto three = fixture.draft->items;

        QCOMPARE(fixture.draft->undoWhat, u"remove"_s);
        QCOMPARE(fixture.undo()->items, two);
        QCOMPARE(fixture.draft->undoWhat, u"move"_s);
        QCOMPARE(fixture.draft->redoWhat, u"remove"_s);
        QCOMPARE(fixture.undo()->items, one);
        fixture.reopen();
        QCOMPARE(fixture.draft->items, one);
        QCOMPARE(fixture.draft->undoWhat, u"edit"_s);
        QVERIFY(fixture.undo()->isEmpty());
        QVERIFY(!fixture.draft->canUndo);
        QCOMPARE(fixture.redo()->items, one);
        QCOMPARE(fixture.redo()->items, two);
        QCOMPARE(fixture.redo()->items, three);
        QVERIFY(!fixture.draft->canRedo);

        // An edit in the middle ends what could be redone.
        fixture.undo();
        fixture.undo();
        QVERIFY(!fixture.edit(setTo(kB, label(u"B"_s)))->canRedo);
        QCOMPARE(fixture.redo()->items.size(), 2);
        QCOMPARE(fixture.undo()->items, one);
    }

    void everythingIsThereAfterAReopening()
    {
        test::DraftFixture fixture;
        fixture.pull();
        fixture.edit(setTo(kA, label(u"名前"_s)));
        fixture.take(fixture.book->create(u"七月"_s));
        fixture.edit(setTo(kB, {}));
        const Draft before = *fixture.draft;
        fixture.reopen();
        QCOMPARE(fixture.draft->items, before.items);
        QCOMPARE(fixture.draft->info.name, u"七月"_s);
        QCOMPARE(fixture.draft->info.created, before.info.created);
        QCOMPARE(test::await(fixture.book->list())->size(), 2);
    }

    void severalDraftsHaveNames()
    {
        test::DraftFixture fixture;
        fixture.pull();
        const qint64 first = fixture.edit(setTo(kA, label(u"A"_s)))->info.id;
        const qint64 second = fixture.take(fixture.book->create(u" July "_s))->info.id;
        QVERIFY(fixture.draft->isEmpty());
        QCOMPARE(fixture.draft->info.name, u"July"_s);
        fixture.edit(setTo(kB, label(u"B"_s)));
        const auto code = [](const auto &result) {
            return result ? ErrorCode::Internal : result.error().code;
        };
        QCOMPARE(code(test::await(fixture.book->create(u"July"_s))), ErrorCode::InvalidArgument);
        QCOMPARE(code(test::await(fixture.book->create(u"  "_s))), ErrorCode::InvalidArgument);
        QCOMPARE(code(test::await(fixture.book->rename(first, u"July"_s))),
                 ErrorCode::InvalidArgument);
        QCOMPARE(code(test::await(fixture.book->select(4711))), ErrorCode::InvalidArgument);
        QCOMPARE(code(test::await(fixture.book->discard(4711))), ErrorCode::InvalidArgument);
        QCOMPARE(fixture.book->current()->info.id, second);

        QVERIFY(test::await(fixture.book->rename(second, u"August"_s)));
        QCOMPARE(fixture.book->current()->info.name, u"August"_s);
        QVERIFY(test::await(fixture.book->rename(second, u"August"_s))); // its own name
        QCOMPARE(fixture.take(fixture.book->select(first))->items.keys(), QList<ItemKey>{kA});
        QVERIFY(fixture.draft->canUndo);

        // Another one goes, of the current one an empty one stays.
        fixture.take(fixture.book->discard(second));
        QCOMPARE(fixture.draft->info.id, first);
        QCOMPARE(test::await(fixture.book->list())->size(), 1);
        fixture.take(fixture.book->discard(first));
        QCOMPARE(fixture.draft->info.id, first);
        QVERIFY(fixture.draft->isEmpty() && !fixture.draft->canUndo && !fixture.draft->canRedo);
        auto database =
                store::Database::open(databasePath(fixture.path), store::Database::Mode::ReadOnly);
        QVERIFY(database);
        for (const QString &table : {u"draft_item"_s, u"draft_step"_s, u"draft_step_item"_s})
            QCOMPARE((*database)->integer(u"SELECT count(*) FROM "_s + table).value(), 0);
    }

    void aResolvedConflictStartsFromTheCloud()
    {
        test::DraftFixture fixture;
        fixture.pull();
        fixture.edit(setTo(kA, label(u"mine"_s)));
        DraftEdit resolve{u"resolve"_s, {{kA, label(u"both"_s)}}, {{kA, label(u"theirs"_s)}}};
        QCOMPARE(fixture.edit(resolve)->items.value(kA).base, label(u"theirs"_s));
        QCOMPARE(fixture.edit(setTo(kA, label(u"more"_s)))->items.value(kA).base,
                 label(u"theirs"_s));
        QCOMPARE(fixture.undo()->items.value(kA).value, label(u"both"_s));
        QCOMPARE(fixture.undo()->items.value(kA).base, label(u"a"_s));
        // All of theirs: the item leaves the draft.
        QVERIFY(fixture.edit({u"resolve"_s, {{kA, label(u"theirs"_s)}}, {{kA, label(u"theirs"_s)}}})
                        ->isEmpty());
        // Removed there; ours is a new one now.
        fixture.undo();
        QCOMPARE(fixture.edit({u"resolve"_s, {{kA, label(u"mine"_s)}}, {{kA, std::nullopt}}})
                         ->items.value(kA)
                         .base,
                 std::nullopt);
    }

    void aSecretIsRefused_data()
    {
        QTest::addColumn<ItemKey>("key");
        QTest::addColumn<QJsonObject>("value");
        QTest::addColumn<bool>("allowed");
        const ItemKey provider{ItemType::IdentityProvider, u"p"_s};
        const ItemKey server{ItemType::ServerCertificate, u"-"_s};
        const QJsonObject typed = api::mist::draftSecretMarker(u"0f-1"_s);
        const QJsonObject digest{{u"$secret"_s, u"AAAAAAAAAAAAAAAAAAAAAA=="_s}};
        const auto row = [](const char *name, const ItemKey &key, const QJsonObject &value,
                            bool allowed) { QTest::newRow(name) << key << value << allowed; };
        row("password", provider, {{u"ldap_bind_password"_s, u"hunter2-planted"_s}}, false);
        row("a marker", provider, {{u"ldap_bind_password"_s, typed}}, true);
        row("of the snapshot", provider, {{u"ldap_bind_password"_s, digest}}, true);
        row("a value in marker's clothes", provider,
            {{u"ldap_bind_password"_s, QJsonObject{{u"$secret"_s, u"hunter2-planted"_s}}}}, false);
        row("beside a marker", provider,
            {{u"ldap_bind_password"_s,
              QJsonObject{{u"$secret"_s, true}, {u"x"_s, u"hunter2-planted"_s}}}},
            false);
        row("nested", provider,
            {{u"mxedge_proxy"_s,
              QJsonObject{{u"auth_servers"_s,
                           QJsonArray{QJsonObject{{u"host"_s, u"h"_s},
                                                  {u"secret"_s, u"hunter2-planted"_s}}}}}}},
            false);
        row("nested marker", provider,
            {{u"mxedge_proxy"_s,
              QJsonObject{{u"auth_servers"_s,
                           QJsonArray{QJsonObject{{u"host"_s, u"h"_s}, {u"secret"_s, typed}}}}}}},
            true);
        // "key" alone is a secret in the server certificate only.
        row("key", server, {{u"cert"_s, u"PEM"_s}, {u"key"_s, u"hunter2-planted"_s}}, false);
        row("key as a marker", server, {{u"cert"_s, u"PEM"_s}, {u"key"_s, typed}}, true);
        row("another key", labelKey(u"l"_s), {{u"key"_s, u"a word"_s}}, true);
        row("pasted", labelKey(u"l"_s),
            {{u"notes"_s, u"-----BEGIN PRIVATE KEY-----hunter2-planted"_s}}, false);
        row("switch", {ItemType::NacSwitch, u"some_secret"_s}, {{u"value"_s, u"hunter2-planted"_s}},
            false);
        row("attribute", labelKey(u"l"_s),
            {{u"radius_attrs"_s, QJsonArray{u"Tunnel-Password=hunter2-planted"_s}}}, false);
        row("attribute marker", labelKey(u"l"_s),
            {{u"radius_attrs"_s,
              QJsonArray{u"Tunnel-Password=$secret:AAAAAAAAAAAAAAAAAAAAAA=="_s,
                         u"Tunnel-Password=$secret:draft:0f-1"_s, u"Tunnel-Password=$secret:"_s}}},
            true);
        row("attribute in marker's clothes", labelKey(u"l"_s),
            {{u"radius_attrs"_s, QJsonArray{u"Tunnel-Password=$secret:hunter2-planted"_s}}}, false);
    }
    void aSecretIsRefused()
    {
        QFETCH(const ItemKey, key);
        QFETCH(const QJsonObject, value);
        QFETCH(const bool, allowed);
        test::DraftFixture fixture;
        for (const bool asBase : {false, true}) {
            DraftEdit edit{u"edit"_s, {{kB, label(u"B"_s)}, {key, value}}, {}};
            if (asBase) {
                edit.bases.insert(key, value);
                edit.changes.insert(key, QJsonObject{{u"name"_s, u"x"_s}});
            }
            const auto result = test::await(fixture.book->edit(edit));
            QCOMPARE(result.has_value(), allowed);
            if (allowed)
                continue;
            QCOMPARE(result.error().code, ErrorCode::InvalidArgument);
            QVERIFY(!result.error().toLogLine().contains("planted"_L1));
            // Nothing of the step is kept.
            QVERIFY(fixture.book->current()->isEmpty());
            QVERIFY(fixture.take(fixture.book->load())->isEmpty());
        }
        QVERIFY(!allBytes(fixture.path).contains("planted"));
    }

    void unchangedSecretsOfADocumentAreThoseOfTheSnapshot()
    {
        test::DraftFixture fixture;
        fixture.pull();
        const ItemKey server{ItemType::ServerCertificate, u"-"_s};
        const QJsonObject bare{{u"$secret"_s, true}};
        const DraftPtr draft =
                fixture.edit({u"import"_s,
                              {{server, QJsonObject{{u"cert"_s, u"OTHER"_s}, {u"key"_s, bare}}}},
                              {{server, QJsonObject{{u"cert"_s, u"PEM"_s}, {u"key"_s, bare}}}}});
        const DraftItem item = draft->items.value(server);
        const QString digest = item.base->value("key"_L1).toObject().value("$secret"_L1).toString();
        QCOMPARE(digest.size(), 24);
        QCOMPARE(item.value->value("key"_L1), item.base->value("key"_L1));
    }

    void aReferenceToWhatWasMadeFollows()
    {
        test::DraftFixture fixture;
        fixture.pull();
        const QString local = api::mist::newLocalId();
        const ItemKey made = labelKey(local);
        const ItemKey rule{ItemType::Rule, u"rule-000000"_s};
        const auto ruleWith = [](const QString &name, const QString &id) {
            return QJsonObject{{u"name"_s, name},
                               {u"action"_s, u"allow"_s},
                               {u"apply_tags"_s, QJsonArray{id}}};
        };
        const ItemKey mapping{ItemType::RealmMapping, local};
        fixture.edit(setTo(made, label(u"n"_s), u"add"_s));
        fixture.edit(setTo(rule, ruleWith(u"r"_s, local)));
        fixture.edit(setTo(mapping, QJsonObject{{u"user_realms"_s, QJsonArray{u"x"_s}}}));
        fixture.edit(setTo(rule, ruleWith(u"s"_s, local)));

        fixture.take(fixture.book->settle(fixture.draft->info.id, QList<ItemKey>{made},
                                          {{local, u"cloud-1"_s}}));
        QCOMPARE(fixture.draft->items.size(), 2);
        QCOMPARE(fixture.draft->items.value(rule).value, ruleWith(u"s"_s, u"cloud-1"_s));
        QVERIFY(fixture.draft->items.contains({ItemType::RealmMapping, u"cloud-1"_s}));
        // The steps follow too, and that of the label is gone.
        QCOMPARE(fixture.undo()->items.value(rule).value, ruleWith(u"r"_s, u"cloud-1"_s));
        QCOMPARE(fixture.undo()->items.keys(), QList<ItemKey>{rule});
        QVERIFY(fixture.undo()->isEmpty());
        QVERIFY(!fixture.draft->canUndo);
        QCOMPARE(fixture.redo()->items.value(rule).value, ruleWith(u"r"_s, u"cloud-1"_s));
    }

    void whatWasEditedSinceItWasSentStays()
    {
        test::DraftFixture fixture;
        fixture.pull();
        fixture.edit(setTo(kA, label(u"sent"_s)));
        fixture.edit(setTo(kB, label(u"sent"_s)));
        const ItemChanges sent = fixture.draft->changes();
        fixture.edit(setTo(kA, label(u"since"_s)));
        fixture.take(fixture.book->settle(fixture.draft->info.id, sent, {}));
        QCOMPARE(fixture.draft->items.keys(), QList<ItemKey>{kA});
        QCOMPARE(fixture.draft->items.value(kA).base, label(u"sent"_s));
        QCOMPARE(fixture.draft->items.value(kA).value, label(u"since"_s));
        // Undone: what was sent, so nothing is left to send.
        QVERIFY(fixture.undo()->isEmpty());
        // And everything settled leaves nothing to undo.
        fixture.redo();
        fixture.take(fixture.book->settle(fixture.draft->info.id, fixture.draft->changes(), {}));
        QVERIFY(fixture.draft->isEmpty() && !fixture.draft->canUndo && !fixture.draft->canRedo);
    }

    void secretsThatNothingMentionsAreSaid()
    {
        test::DraftFixture fixture;
        QSignalSpy unused(fixture.book.get(), &DraftBook::secretsUnused);
        const ItemKey provider{ItemType::IdentityProvider, u"p"_s};
        const auto with = [](const QString &id) {
            return QJsonObject{{u"name"_s, u"n"_s},
                               {u"ldap_bind_password"_s, api::mist::draftSecretMarker(id)}};
        };
        const auto said = [&] {
            return unused.isEmpty() ? QStringList() : unused.takeFirst().at(0).toStringList();
        };
        fixture.edit(setTo(provider, with(u"s1"_s)));
        fixture.edit(setTo(provider, with(u"s2"_s)));
        fixture.edit(setTo(provider, with(u"s3"_s)));
        fixture.undo();
        fixture.undo();
        QCOMPARE(said(), QStringList()); // redo would need them
        fixture.edit(setTo(provider, with(u"s4"_s)));
        QCOMPARE(said(), (QStringList{u"s2"_s, u"s3"_s}));
        const qint64 first = fixture.draft->info.id;
        fixture.take(fixture.book->create(u"other"_s));
        fixture.edit(setTo(provider, with(u"s4"_s)));
        fixture.take(fixture.book->discard(first));
        QCOMPARE(said(), (QStringList{u"s1"_s})); // the other draft still has s4
        fixture.take(fixture.book->settle(fixture.draft->info.id, fixture.draft->changes(), {}));
        QCOMPARE(said(), (QStringList{u"s4"_s}));
    }

    void changesAreAnnouncedInOrder()
    {
        test::DraftFixture fixture;
        QList<DraftPtr> seen;
        connect(fixture.book.get(), &DraftBook::changed, this,
                [&](const DraftPtr &draft) { seen.append(draft); });
        const auto one = fixture.book->edit(setTo(kA, label(u"1"_s)));
        const auto two = fixture.book->edit(setTo(kA, label(u"2"_s)));
        const auto back = fixture.book->undo();
        QCOMPARE(test::await(back)->get()->items.value(kA).value, label(u"1"_s));
        QCOMPARE(seen, (QList<DraftPtr>{*test::await(one), *test::await(two), *test::await(back)}));
    }

    void twoBooksOfOneWorkspaceSeeTheSame()
    {
        test::DraftFixture fixture;
        DraftBook other(fixture.workspace, fixture.clock);
        QVERIFY(test::await(other.load()));
        fixture.edit(setTo(kA, label(u"1"_s)));
        QCOMPARE(test::await(other.edit(setTo(kB, label(u"2"_s)))).value()->items.size(), 2);
        QCOMPARE(fixture.undo()->items.keys(), QList<ItemKey>{kA});
    }

    void twoThousandItemsAtOnce()
    {
        test::DraftFixture fixture;
        auto &labels = fixture.cloud.list(Kind::Label);
        const int count = test::kSanitized ? 500 : 2000;
        DraftEdit edit{u"apply"_s, {}, {}};
        for (int i = 0; i < count; ++i) {
            fixture.setLabel(QString::number(i), u"before"_s);
            QJsonObject after = label(u"after"_s);
            after.insert(u"values"_s, QJsonArray{u"one"_s, u"two"_s, QString::number(i)});
            edit.changes.insert(labelKey(u"label-%1"_s.arg(i)), after);
        }
        QCOMPARE(labels.size(), count + 3);
        fixture.pull();
        QElapsedTimer watch;
        watch.start();
        fixture.edit(edit);
        const qint64 first = watch.restart();
        QCOMPARE(fixture.draft->items.size(), count);
        QCOMPARE(fixture.draft->items.value(labelKey(u"label-7"_s)).base, label(u"before"_s));
        QVERIFY(fixture.undo()->isEmpty());
        const qint64 undone = watch.restart();
        QCOMPARE(fixture.redo()->items.size(), count);
        const qint64 redone = watch.restart();
        fixture.edit(setTo(kA, label(u"A"_s)));
        qInfo() << count << "items: edit" << first << "ms, undo" << undone << "ms, redo" << redone
                << "ms, one more" << watch.elapsed() << "ms";
    }

    void aFullDiskLeavesTheDraftAsItWas()
    {
        SEKISHO_SMALL_DISK(disk, "DraftBook", 16 * 1024 * 1024);
        test::DraftFixture fixture(disk.filePath(u"workspace"_s));
        fixture.pull();
        fixture.edit(setTo(kA, label(u"A"_s)));
        const Draft before = *fixture.draft;

        QString noise;
        for (quint32 i = 0, x = 7; i < 400'000; ++i) {
            x = x * 1664525u + 1013904223u;
            noise += QChar(u'a' + ushort((x >> 24) % 26));
        }
        QVERIFY2(disk.leaveRoom(64 * 1024), qPrintable(disk.reason()));
        const auto full = test::await(fixture.book->edit(setTo(kB, label(noise))));
        QVERIFY(!full);
        QCOMPARE(full.error().code, ErrorCode::StoreFull);
        QCOMPARE(fixture.book->current()->items, before.items);
        QCOMPARE(fixture.take(fixture.book->load())->items, before.items);
        QVERIFY(disk.leaveRoom(-1));
        QCOMPARE(fixture.edit(setTo(kB, label(u"B"_s)))->items.size(), 2);
        QCOMPARE(fixture.undo()->items, before.items);
        fixture.reopen();
        QCOMPARE(fixture.draft->items, before.items);
        fixture.book.reset();
        fixture.close();
    }
};

SEKISHO_TEST(DraftBook);
#include "tst_DraftBook.moc"
