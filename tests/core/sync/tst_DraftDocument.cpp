// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/ExportDocument.h"
#include "tests/core/sync/DraftFixture.h"
#include "tests/support/TestRegistry.h"

#include <QJsonDocument>
#include <QTest>

using namespace sekisho;
using namespace sekisho::sync;
using namespace Qt::Literals::StringLiterals;
using test::label;
using test::labelKey;
using test::setTo;

namespace {

const ItemKey kServer{ItemType::ServerCertificate, u"-"_s};
const ItemKey kProvider{ItemType::IdentityProvider, u"sso-000000"_s};

/// What a file makes of it.
QJsonObject throughText(const QJsonObject &document)
{
    return QJsonDocument::fromJson(QJsonDocument(document).toJson()).object();
}

ItemMap itemsOf(Workspace &workspace)
{
    const auto raw = test::await(workspace.rawSnapshot());
    return raw && *raw ? api::mist::itemsOf((*raw)->objects) : ItemMap();
}

QJsonObject exportOf(Workspace &workspace)
{
    return throughText(test::await(exportConfiguration(workspace)).value_or(QJsonObject()));
}

QJsonArray changed(const QJsonObject &document, const QString &member,
                   const std::function<void(QJsonArray &)> &how)
{
    QJsonArray list = document.value(member).toArray();
    how(list);
    return list;
}

void set(QJsonArray &list, qsizetype index, const QString &name, const QJsonValue &value)
{
    QJsonObject object = list.at(index).toObject();
    object.insert(name, value);
    list[index] = object;
}

QString idAt(const QJsonObject &document, const QString &member, qsizetype index)
{
    return document.value(member).toArray().at(index).toObject().value("id"_L1).toString();
}

} // namespace

class tst_DraftDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aColleagueGetsTheSameDraft()
    {
        test::DraftFixture mine;
        mine.pull();
        const ItemKey made = labelKey(api::mist::newLocalId());
        mine.edit(setTo(labelKey(u"label-a"_s), label(u"A"_s)));
        mine.edit(setTo(made, label(u"新"_s), u"add"_s));
        mine.edit(setTo(labelKey(u"label-b"_s), {}, u"remove"_s));
        const QJsonObject document =
                throughText(draftDocument(*mine.draft, mine.workspace->info()));
        QCOMPARE(document.value("schema"_L1).toString(), u"sekisho.draft/1"_s);

        test::DraftFixture theirs;
        theirs.setLabel(u"a"_s, u"changed meanwhile"_s);
        theirs.pull();
        const Result<DraftEdit> edit = editFromDocument(document, theirs.workspace->info());
        QVERIFY2(edit, qPrintable(edit ? QString() : edit.error().toLogLine()));
        QCOMPARE(edit->what, u"import"_s);
        theirs.edit(*edit);
        QCOMPARE(theirs.draft->items, mine.draft->items); // bases too: what changed is a conflict
        QCOMPARE(throughText(draftDocument(*theirs.draft, theirs.workspace->info())), document);
    }

    void theDocumentDoesNotDependOnTheWayToIt()
    {
        test::DraftFixture one;
        test::DraftFixture two;
        for (test::DraftFixture *fixture : {&one, &two})
            fixture->pull();
        const DraftEdit a = setTo(labelKey(u"label-a"_s), label(u"A"_s));
        const DraftEdit b = setTo(labelKey(u"label-b"_s), label(u"B"_s));
        one.edit(a);
        one.edit(b);
        two.edit(b);
        two.edit(setTo(labelKey(u"label-a"_s), label(u"other"_s)));
        two.edit(a);
        QCOMPARE(draftDocument(*one.draft, one.workspace->info()),
                 draftDocument(*two.draft, two.workspace->info()));
    }

    void secretsStayAtHome()
    {
        test::DraftFixture mine;
        mine.pull();
        QJsonObject server = itemsOf(*mine.workspace).value(kServer);
        const QString digest = server.value("key"_L1).toObject().value("$secret"_L1).toString();
        QCOMPARE(digest.size(), 24);
        server.insert(u"password"_s, api::mist::draftSecretMarker(u"typed-1"_s));
        QJsonObject attributes = label(u"a"_s);
        attributes.insert(u"radius_attrs"_s,
                          QJsonArray{u"Class=x"_s, u"Tunnel-Password=$secret:draft:typed-2"_s});
        mine.edit({u"edit"_s, {{kServer, server}, {labelKey(u"label-a"_s), attributes}}, {}});
        const QJsonObject document =
                throughText(draftDocument(*mine.draft, mine.workspace->info()));
        const QByteArray text = QJsonDocument(document).toJson();
        for (const QByteArray &secret :
             {digest.toUtf8(), QByteArray("typed-"), QByteArray("PLANTED")})
            QVERIFY2(!text.contains(secret), secret.constData());
        QCOMPARE(document.value("secrets_to_enter"_L1).toObject(),
                 (QJsonObject{{u"server_certificate/-"_s, QJsonArray{u"password"_s}},
                              {u"label/label-a"_s, QJsonArray{u"radius_attrs[1]"_s}}}));

        // On another machine the digests are others: what nobody typed is what is there.
        test::DraftFixture theirs;
        theirs.pull();
        const QJsonObject live = itemsOf(*theirs.workspace).value(kServer);
        QVERIFY(live.value("key"_L1) != server.value("key"_L1));
        theirs.edit(editFromDocument(document, theirs.workspace->info()).value());
        const DraftItem item = theirs.draft->items.value(kServer);
        QCOMPARE(item.base, live);
        QCOMPARE(item.value->value("key"_L1), live.value("key"_L1));
        // What was typed must be typed again.
        const QString asked = api::mist::draftSecretId(item.value->value("password"_L1));
        QVERIFY(!asked.isEmpty() && asked != u"typed-1"_s);
        const QJsonArray attrs = theirs.draft->items.value(labelKey(u"label-a"_s))
                                         .value->value("radius_attrs"_L1)
                                         .toArray();
        QCOMPARE(attrs.at(0).toString(), u"Class=x"_s);
        QVERIFY(attrs.at(1).toString().startsWith("Tunnel-Password=$secret:draft:"_L1));
        QVERIFY(!api::mist::draftSecretId(attrs.at(1)).isEmpty());
    }

    void aWrongDocumentIsRefused_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("where");
        for (const auto &[change, where] :
             std::initializer_list<std::pair<const char *, const char *>>{
                     {"schema", "schema"},
                     {"organization", "organization"},
                     {"no items", "items"},
                     {"no object", "items/1"},
                     {"type", "items/0"},
                     {"twice", "items/1"},
                     {"base", "items/0"},
                     {"value", "items/0"},
                     {"secret", "items/0"},
                     {"secret path", "secrets_to_enter/label/label-a"}})
            QTest::newRow(change) << QString::fromLatin1(change) << QString::fromLatin1(where);
    }
    void aWrongDocumentIsRefused()
    {
        QFETCH(const QString, change);
        QFETCH(const QString, where);
        WorkspaceInfo workspace;
        workspace.organization = nac::OrganizationId(u"org-1"_s);
        Draft draft;
        draft.items.insert(labelKey(u"label-a"_s), {label(u"a"_s), label(u"A"_s), {}});
        draft.items.insert(labelKey(u"label-b"_s), {label(u"b"_s), {}, {}});
        QJsonObject document = throughText(draftDocument(draft, workspace));
        QVERIFY(editFromDocument(document, workspace));
        const auto inItem = [&](qsizetype index, const QString &name, const QJsonValue &value) {
            document.insert(u"items"_s, changed(document, u"items"_s, [&](QJsonArray &items) {
                                set(items, index, name, value);
                            }));
        };
        if (change == "schema"_L1)
            document.insert(u"schema"_s, u"sekisho.export/1"_s);
        else if (change == "organization"_L1)
            document.insert(u"organization"_s, QJsonObject{{u"id"_s, u"org-2"_s}});
        else if (change == "no items"_L1)
            document.remove(u"items"_s);
        else if (change == "no object"_L1)
            document.insert(u"items"_s,
                            changed(document, u"items"_s, [](QJsonArray &items) { items[1] = 7; }));
        else if (change == "type"_L1)
            inItem(0, u"item"_s, u"gadget/1"_s);
        else if (change == "twice"_L1)
            inItem(1, u"item"_s, u"label/label-a"_s);
        else if (change == "base"_L1)
            inItem(0, u"base"_s, u"text"_s);
        else if (change == "value"_L1)
            inItem(0, u"value"_s, QJsonValue(QJsonValue::Undefined));
        else if (change == "secret"_L1)
            inItem(0, u"value"_s,
                   QJsonObject{{u"name"_s, u"n"_s}, {u"some_password"_s, u"planted"_s}});
        else
            document.insert(u"secrets_to_enter"_s,
                            QJsonObject{{u"label/label-a"_s, QJsonArray{u"name"_s}}});
        const auto refused = editFromDocument(document, workspace);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
        QCOMPARE(refused.error().detail, where);
        QVERIFY(!refused.error().toLogLine().contains("planted"_L1));
    }

    void whatWasExportedIsNoChange()
    {
        test::DraftFixture fixture;
        fixture.pull();
        const ItemMap now = itemsOf(*fixture.workspace);
        QVERIFY(now.size() > 20);
        const auto edit =
                editFromExport(exportOf(*fixture.workspace), fixture.workspace->info(), now);
        QVERIFY2(edit, qPrintable(edit ? QString() : edit.error().toLogLine()));
        QCOMPARE(edit->what, u"apply"_s);
        QStringList keys;
        for (auto it = edit->changes.keyBegin(); it != edit->changes.keyEnd(); ++it)
            keys.append(it->toText());
        QCOMPARE(keys, QStringList());
    }

    void anEditedExportIsApplied()
    {
        test::DraftFixture fixture;
        fixture.pull();
        const ItemMap now = itemsOf(*fixture.workspace);
        QJsonObject document = exportOf(*fixture.workspace);
        document.insert(u"labels"_s, changed(document, u"labels"_s, [](QJsonArray &labels) {
                            set(labels, 0, u"name"_s, u"A"_s);
                            labels.removeAt(2);
                            labels.append(label(u"no id"_s));
                            QJsonObject foreign = label(u"foreign"_s);
                            foreign.insert(u"id"_s, u"label-of-another"_s);
                            labels.append(foreign);
                        }));
        document.insert(
                u"rules"_s, changed(document, u"rules"_s, [](QJsonArray &rules) {
                    set(rules, 1, u"apply_tags"_s, QJsonArray{u"label-a"_s, u"label-of-another"_s});
                }));
        const QString providers = u"identity_providers"_s;
        const QString foreignProvider = u"provider-of-another"_s;
        document.insert(providers, changed(document, providers, [&](QJsonArray &list) {
                            list.append(QJsonObject{{u"id"_s, foreignProvider},
                                                    {u"name"_s, u"new"_s},
                                                    {u"idp_type"_s, u"oauth"_s}});
                        }));
        QJsonObject nac = document.value("mist_nac"_L1).toObject();
        nac.insert(u"idps"_s,
                   QJsonArray{QJsonObject{{u"id"_s, foreignProvider},
                                          {u"user_realms"_s, QJsonArray{u"example.jp"_s}}}});
        nac.insert(u"default_idp_id"_s, foreignProvider);
        nac.insert(u"eu_only"_s, true);
        document.insert(u"mist_nac"_s, nac);
        document.remove(u"endpoints"_s); // stays
        document.insert(u"linked_accounts"_s, QJsonArray());
        document.insert(u"unreadable_kinds"_s, QJsonArray{u"linked_app/jamf"_s});

        const auto applied = editFromExport(document, fixture.workspace->info(), now);
        QVERIFY2(applied, qPrintable(applied ? QString() : applied.error().toLogLine()));
        const ItemChanges &changes = applied->changes;
        const ItemKey rule{ItemType::Rule, idAt(document, u"rules"_s, 1)};
        QCOMPARE(changes.value(labelKey(u"label-a"_s)), label(u"A"_s));
        QVERIFY(changes.contains(labelKey(u"label-c"_s)));
        QCOMPARE(changes.value(labelKey(u"label-c"_s)), std::nullopt);

        // What is new has local ids, and what refers to it follows.
        QMap<QString, ItemKey> made;
        QList<ItemKey> removed;
        for (auto it = changes.begin(); it != changes.end(); ++it) {
            if (!it.value())
                removed.append(it.key());
            else if (!now.contains(it.key()))
                made.insert(it.value()->value("name"_L1).toString(it.key().toText()), it.key());
        }
        for (const QString &name : {u"no id"_s, u"foreign"_s, u"new"_s})
            QVERIFY2(api::mist::isLocalId(made.value(name).id), qPrintable(name));
        QCOMPARE(changes.value(rule)->value("apply_tags"_L1),
                 QJsonValue(QJsonArray{u"label-a"_s, made.value(u"foreign"_s).id}));
        const QString provider = made.value(u"new"_s).id;
        QVERIFY(changes.contains({ItemType::RealmMapping, provider}));
        QCOMPARE(changes.value({ItemType::DefaultIdp, u"-"_s}),
                 (QJsonObject{{u"idp"_s, provider}}));
        QVERIFY(changes.contains({ItemType::NacSwitch, u"eu_only"_s}));

        // Gone: one label, five accounts; not that of the app that could not be read.
        QCOMPARE(removed.size(), 6);
        QVERIFY(!removed.contains({ItemType::LinkedAccount, u"jamf/account"_s}));
        for (const ItemKey &key : std::as_const(removed))
            QVERIFY(key.type == ItemType::LinkedAccount || key == labelKey(u"label-c"_s));

        // Applied twice it is one and the same.
        fixture.edit(*applied);
        QCOMPARE(editFromExport(document, fixture.workspace->info(), now)->changes, changes);
        ItemMap after = now;
        for (auto it = changes.begin(); it != changes.end(); ++it) {
            if (it.value())
                after.insert(it.key(), *it.value());
            else
                after.remove(it.key());
        }
        QVERIFY(editFromExport(document, fixture.workspace->info(), after)->changes.isEmpty());
    }

    void secretsThatTheExportDoesNotHaveAreUnchanged()
    {
        test::DraftFixture fixture;
        auto &providers = fixture.cloud.list(api::mist::Kind::Sso);
        providers.first().json.insert(
                u"mxedge_proxy"_s,
                QJsonObject{{u"auth_servers"_s,
                             QJsonArray{QJsonObject{{u"host"_s, u"h1"_s},
                                                    {u"secret"_s, u"PLANTED-1"_s}},
                                        QJsonObject{{u"host"_s, u"h2"_s},
                                                    {u"secret"_s, u"PLANTED-2"_s}}}}});
        fixture.pull();
        const ItemMap now = itemsOf(*fixture.workspace);
        const QString member = u"identity_providers"_s;
        QJsonObject document = exportOf(*fixture.workspace);
        QVERIFY(!QJsonDocument(document).toJson().contains("$secret"));
        const auto servers = [&](const QJsonValue &provider) {
            return provider.toObject()["mxedge_proxy"_L1].toObject()["auth_servers"_L1].toArray();
        };
        document.insert(member, changed(document, member, [&](QJsonArray &list) {
                            set(list, 0, u"name"_s, u"renamed"_s);
                            // The first server goes, the second gets a port.
                            QJsonObject second = servers(list.at(0)).at(1).toObject();
                            second.insert(u"port"_s, 1645);
                            QJsonArray kept{servers(list.at(0)).at(1), second};
                            kept.append(QJsonObject{{u"host"_s, u"h3"_s}});
                            set(list, 0, u"mxedge_proxy"_s, QJsonObject{{u"auth_servers"_s, kept}});
                        }));
        const auto edit = editFromExport(document, fixture.workspace->info(), now);
        QVERIFY2(edit, qPrintable(edit ? QString() : edit.error().toLogLine()));
        QCOMPARE(edit->changes.keys(), QList<ItemKey>{kProvider});
        const QJsonObject value = *edit->changes.value(kProvider);
        const QJsonObject before = now.value(kProvider);
        QCOMPARE(value.value("oauth_cc_client_secret"_L1),
                 before.value("oauth_cc_client_secret"_L1));
        QCOMPARE(servers(value).at(0), servers(before).at(1));
        QCOMPARE(servers(value).at(1).toObject().value("secret"_L1),
                 servers(before).at(1).toObject().value("secret"_L1));
        QVERIFY(!servers(value).at(2).toObject().contains("secret"_L1));
    }

    void aWrongExportIsRefused_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("where");
        for (const auto &[change, where] :
             std::initializer_list<std::pair<const char *, const char *>>{
                     {"schema", "schema"},
                     {"organization", "organization"},
                     {"no list", "rules"},
                     {"no object", "labels/1"},
                     {"twice", "labels/1"},
                     {"provider without its kind", "identity_providers/0"},
                     {"account without its app", "linked_accounts/0"},
                     {"mist_nac", "mist_nac"},
                     {"new CRL", "crl_files/fresh.crl"},
                     {"secret", "identity_providers/sso-000000"}})
            QTest::newRow(change) << QString::fromLatin1(change) << QString::fromLatin1(where);
    }
    void aWrongExportIsRefused()
    {
        QFETCH(const QString, change);
        QFETCH(const QString, where);
        test::DraftFixture fixture;
        fixture.pull();
        QJsonObject document = exportOf(*fixture.workspace);
        const auto inList = [&](const QString &member,
                                const std::function<void(QJsonArray &)> &how) {
            document.insert(member, changed(document, member, how));
        };
        if (change == "schema"_L1)
            document.insert(u"schema"_s, u"sekisho.draft/1"_s);
        else if (change == "organization"_L1)
            document.insert(u"organization"_s, QJsonObject{{u"id"_s, u"org-2"_s}});
        else if (change == "no list"_L1)
            document.insert(u"rules"_s, QJsonObject());
        else if (change == "no object"_L1)
            inList(u"labels"_s, [](QJsonArray &list) { list[1] = u"label"_s; });
        else if (change == "twice"_L1)
            inList(u"labels"_s, [](QJsonArray &list) { list[1] = list.at(0); });
        else if (change == "provider without its kind"_L1)
            inList(u"identity_providers"_s,
                   [](QJsonArray &list) { set(list, 0, u"idp_type"_s, QJsonValue()); });
        else if (change == "account without its app"_L1)
            inList(u"linked_accounts"_s,
                   [](QJsonArray &list) { set(list, 0, u"app"_s, QJsonValue()); });
        else if (change == "mist_nac"_L1)
            document.insert(u"mist_nac"_s, QJsonArray());
        else if (change == "new CRL"_L1)
            inList(u"crl_files"_s, [](QJsonArray &list) {
                list.append(QJsonObject{{u"name"_s, u"fresh.crl"_s}});
            });
        else
            inList(u"identity_providers"_s, [](QJsonArray &list) {
                set(list, 0, u"oauth_cc_client_secret"_s, u"planted"_s);
            });
        const auto refused =
                editFromExport(document, fixture.workspace->info(), itemsOf(*fixture.workspace));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
        QCOMPARE(refused.error().detail, where);
        QVERIFY(!refused.error().toLogLine().contains("planted"_L1));
    }
};

SEKISHO_TEST(DraftDocument);
#include "tst_DraftDocument.moc"
