// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/PushWork.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QTest>

using namespace sekisho;
using namespace sekisho::sync;
using namespace Qt::Literals::StringLiterals;
using api::mist::Kind;
using api::mist::Verb;

/// What a push decides: what became of an operation, what differs, what must be read.
class tst_PushWork : public QObject
{
    Q_OBJECT

    static QJsonObject label(const QString &name, const QStringList &values = {u"x"_s})
    {
        return {{u"name"_s, name},
                {u"type"_s, u"match"_s},
                {u"match"_s, u"ssid"_s},
                {u"values"_s, QJsonArray::fromStringList(values)}};
    }
    static PushRecord recordOf(Verb verb, const ItemKey &key, const Item &before, const Item &after)
    {
        PushRecord record;
        OperationReport report;
        report.operation.number = 1;
        report.operation.verb = verb;
        report.operation.type = key.type;
        report.operation.id = key.id;
        report.operation.items = {key};
        report.operation.before = before;
        report.operation.after = after;
        record.report.operations = {report};
        record.report.before.insert(key, before);
        record.report.after.insert(key, after);
        return record;
    }
    static Seen seen(const PushRecord &record, const ItemMap &now)
    {
        FreshState state;
        state.items = now;
        return judge(record.report.operations.first().operation, record, state).seen;
    }

private Q_SLOTS:
    void anUpdateIsSeenByItsFields()
    {
        const ItemKey key{ItemType::Label, u"l1"_s};
        const PushRecord record = recordOf(Verb::Update, key, label(u"a"_s), label(u"b"_s));
        QCOMPARE(seen(record, {{key, label(u"b"_s)}}), Seen::Taken);
        QCOMPARE(seen(record, {{key, label(u"a"_s)}}), Seen::NotTaken);
        QCOMPARE(seen(record, {{key, label(u"c"_s)}}), Seen::Overwritten);
        QCOMPARE(seen(record, {}), Seen::Overwritten);
        // Somebody else changed another field afterwards: ours is there.
        QCOMPARE(seen(record, {{key, label(u"b"_s, {u"y"_s})}}), Seen::Taken);
        QCOMPARE(seen(record, {{key, label(u"a"_s, {u"y"_s})}}), Seen::NotTaken);
    }

    void aRemovalIsSeenByItsAbsence()
    {
        const ItemKey key{ItemType::Label, u"l1"_s};
        const PushRecord record = recordOf(Verb::Delete, key, label(u"a"_s), {});
        QCOMPARE(seen(record, {}), Seen::Taken);
        QCOMPARE(seen(record, {{key, label(u"a"_s)}}), Seen::NotTaken);
        QCOMPARE(seen(record, {{key, label(u"b"_s)}}), Seen::Overwritten);
    }

    void aCreationIsSeenByWhatWasNotThereBefore()
    {
        const ItemKey key{ItemType::Label, api::mist::newLocalId()};
        PushRecord record = recordOf(Verb::Create, key, {}, label(u"a"_s));
        record.present[ItemType::Label] = {u"old"_s};
        FreshState state;
        const auto look = [&] {
            return judge(record.report.operations.first().operation, record, state);
        };
        QCOMPARE(look().seen, Seen::NotTaken);
        // The same content, but it was there before; another one with other content.
        state.items = {{{ItemType::Label, u"old"_s}, label(u"a"_s)},
                       {{ItemType::Label, u"other"_s}, label(u"b"_s)}};
        QCOMPARE(look().seen, Seen::NotTaken);
        state.items.insert({ItemType::Label, u"new"_s}, label(u"a"_s));
        QCOMPARE(look().seen, Seen::Taken);
        QCOMPARE(look().cloudId, u"new"_s);
        // Another operation of this push made that one.
        OperationReport other = record.report.operations.first();
        other.operation.number = 2;
        other.operation.items = {{ItemType::Label, api::mist::newLocalId()}};
        other.cloudId = u"new"_s;
        record.report.operations.append(other);
        QCOMPARE(look().seen, Seen::NotTaken);
    }

    void settingsAreSeenItemByItem()
    {
        const ItemKey key{ItemType::NacSwitch, u"usermac_expiry"_s};
        const QJsonObject ninety{{u"value"_s, 90}};
        const QJsonObject seven{{u"value"_s, 7}};
        PushRecord record = recordOf(Verb::Update, key, {}, {});
        Operation &operation = record.report.operations.first().operation;
        operation.before = QJsonObject{{key.toText(), seven}};
        operation.after = QJsonObject{{key.toText(), ninety}};
        record.report.after.insert(key, ninety);
        QCOMPARE(seen(record, {{key, ninety}}), Seen::Taken);
        QCOMPARE(seen(record, {{key, seven}}), Seen::NotTaken);
        QCOMPARE(seen(record, {{key, QJsonObject{{u"value"_s, 8}}}}), Seen::Overwritten);
        FreshState state;
        state.items = {{key, seven}};
        QCOMPARE(differences(operation, record, NewIds(record), state),
                 QStringList{u"nac_switch/usermac_expiry.value"_s});
    }

    void onlyWhatWasMeantDiffers()
    {
        const ItemKey key{ItemType::Label, u"l1"_s};
        QJsonObject before = label(u"a"_s);
        before.insert(u"vlan"_s, u"7"_s);
        const PushRecord record = recordOf(Verb::Update, key, before, label(u"b"_s));
        const Operation &operation = record.report.operations.first().operation;
        FreshState state;
        const auto differ = [&](const QJsonObject &now) {
            state.items = {{key, now}};
            return differences(operation, record, NewIds(record), state);
        };
        QCOMPARE(differ(label(u"b"_s)), QStringList());
        QCOMPARE(differ(label(u"c"_s)), QStringList{u"name"_s});
        QJsonObject added = label(u"b"_s);
        added.insert(u"cloud_made_this"_s, true);
        QCOMPARE(differ(added), QStringList());
        QJsonObject stayed = label(u"b"_s);
        stayed.insert(u"vlan"_s, u"7"_s);
        QCOMPARE(differ(stayed), QStringList{u"vlan"_s});
        state.items.clear();
        QCOMPARE(differences(operation, record, NewIds(record), state), QStringList{u"-"_s});
    }

    void typedSecretsBecomeDigests()
    {
        const Secret key(QByteArray(32, 'k'));
        const ItemKey provider{ItemType::IdentityProvider, u"p"_s};
        const QJsonObject item{{u"name"_s, u"L"_s},
                               {u"idp_type"_s, u"ldap"_s},
                               {u"ldap_client_key"_s, QJsonObject{{u"$secret"_s, u"digest"_s}}},
                               {u"ldap_bind_password"_s, api::mist::draftSecretMarker(u"s1"_s)}};
        const TypedSecrets typed{
                {u"s1"_s, std::make_shared<const Secret>(Secret::fromString(u"hunter2"_s))}};
        const QJsonObject shown = withDigests(provider, item, typed, key);
        QCOMPARE(shown.value("ldap_client_key"_L1), item.value("ldap_client_key"_L1));
        FreshState cloud;
        cloud.raw[Kind::Sso] = {{u"p"_s,
                                 {{u"id"_s, u"p"_s},
                                  {u"idp_type"_s, u"ldap"_s},
                                  {u"ldap_bind_password"_s, u"hunter2"_s}}}};
        takeApart(cloud, key);
        QCOMPARE(shown.value("ldap_bind_password"_L1),
                 cloud.items.value(provider).value("ldap_bind_password"_L1));
        QVERIFY(cloud.masked.isEmpty());
        // One that is gone keeps its id.
        QCOMPARE(withDigests(provider, item, {}, key), item);
    }

    void whatMustBeRead()
    {
        const DraftItem rule{
                {},
                QJsonObject{{u"name"_s, u"r"_s},
                            {u"matching"_s, QJsonObject{{u"nactags"_s, QJsonArray{u"l"_s}}}}},
                {}};
        QCOMPARE(wantOf({{{ItemType::Rule, u"r"_s}, rule}}).kinds,
                 (QSet<Kind>{Kind::Rule, Kind::Label}));
        // Who uses a label that goes?
        const DraftItem gone{label(u"a"_s), {}, {}};
        QCOMPARE(wantOf({{{ItemType::Label, u"l"_s}, gone}}).kinds,
                 (QSet<Kind>{Kind::Rule, Kind::Label}));
        const DraftItem fresh{{}, label(u"a"_s), {}};
        QCOMPARE(wantOf({{{ItemType::Label, u"l"_s}, fresh}}).kinds, QSet<Kind>{Kind::Label});
        QCOMPARE(wantOf({{{ItemType::IdentityProvider, u"p"_s}, gone}}).kinds,
                 (QSet<Kind>{Kind::Sso, Kind::Setting}));
        const FreshWant account = wantOf({{{ItemType::LinkedAccount, u"jamf/1"_s}, gone}});
        QCOMPARE(account.apps, QSet<QString>{u"jamf"_s});
    }
};

SEKISHO_TEST(PushWork);
#include "tst_PushWork.moc"
