// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/Switches.h"
#include "core/pki/CertificateBuilder.h"
#include "tests/core/reliability/ReliabilityFixture.h"
#include "tests/support/ServerBundle.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace sekisho;
using namespace sekisho::sync;
using namespace Qt::Literals::StringLiterals;
using test::ItemKey;
using test::ItemMap;
using test::ItemType;
using test::newLabel;
using test::ReliabilityFixture;
using test::words;

/// Items of every type are made, changed and removed, with each of the ways in which the cloud may
/// read and answer what is not established.
class tst_SwitchedPush : public QObject
{
    Q_OBJECT

    struct Keys
    {
        ItemKey label{ItemType::Label, api::mist::newLocalId()};
        ItemKey rule{ItemType::Rule, api::mist::newLocalId()};
        ItemKey provider{ItemType::IdentityProvider, api::mist::newLocalId()};
        ItemKey realm{ItemType::RealmMapping, provider.id};
        ItemKey authority{ItemType::CertificateAuthority, {}};
        ItemKey crl{ItemType::CrlFile, api::mist::newLocalId()};
        ItemKey portal{ItemType::Portal, api::mist::newLocalId()};
        ItemKey endpoint{ItemType::Endpoint, api::mist::newLocalId()};
        ItemKey account{ItemType::LinkedAccount, u"crowdstrike/"_s + api::mist::newLocalId()};
    };

    static QString pem(const QString &name)
    {
        const auto key = pki::SigningKey::generate(pki::SigningKey::Kind::Ec256);
        pki::CertificateTemplate description;
        description.subject = {{u"CN"_s, name}};
        description.notBefore = QDateTime::fromString(u"2026-01-01T00:00:00Z"_s, Qt::ISODate);
        description.notAfter = description.notBefore.addYears(5);
        description.ca = true;
        const QByteArray der = pki::buildCertificate(description, *key, {}, *key).value();
        return u"-----BEGIN CERTIFICATE-----\n"_s + QString::fromLatin1(der.toBase64()) +
               u"\n-----END CERTIFICATE-----\n"_s;
    }
    static QJsonObject typed(ReliabilityFixture &fixture, const QString &secret)
    {
        DraftSecrets secrets(fixture.tokens, fixture.workspace->info().id);
        const auto id = test::await(secrets.keep(Secret::fromString(secret)));
        return api::mist::draftSecretMarker(id.value());
    }

    /// One new item of each type that can be made, and changes of those that are there once.
    static api::mist::ItemChanges makeAll(ReliabilityFixture &fixture, Keys &keys)
    {
        const QString authority = pem(u"Switched CA"_s);
        keys.authority.id = api::mist::certificateId(authority);
        const QByteArray crl = "-----BEGIN X509 CRL-----\nMAMCAQE=\n-----END X509 CRL-----\n";
        api::mist::ItemChanges all;
        all.insert(keys.label, newLabel(u"Switched label"_s));
        all.insert(keys.rule, QJsonObject{{u"name"_s, u"Switched rule"_s},
                                          {u"action"_s, u"block"_s},
                                          {u"order"_s, 5000},
                                          {u"matching"_s,
                                           QJsonObject{{u"nactags"_s, QJsonArray{keys.label.id}},
                                                       {u"auth_type"_s, u"eap-tls"_s}}}});
        all.insert(keys.provider,
                   QJsonObject{{u"name"_s, u"Switched LDAP"_s},
                               {u"idp_type"_s, u"ldap"_s},
                               {u"ldap_type"_s, u"custom"_s},
                               {u"ldap_server_hosts"_s, QJsonArray{u"ldap.example.jp"_s}},
                               {u"ldap_base_dn"_s, u"dc=example,dc=jp"_s},
                               {u"ldap_bind_dn"_s, u"cn=sekisho"_s},
                               {u"ldap_bind_password"_s, typed(fixture, u"typed-1"_s)}});
        all.insert(keys.realm,
                   QJsonObject{{u"user_realms"_s, QJsonArray{u"switched.example.jp"_s}}});
        all.insert(keys.authority, QJsonObject{{u"pem"_s, authority}});
        all.insert({ItemType::NacSwitch, u"usermac_expiry"_s}, QJsonObject{{u"value"_s, 77}});
        all.insert(keys.crl, QJsonObject{{u"name"_s, u"Switched CRL"_s},
                                         {u"file"_s, QString::fromLatin1(crl.toBase64())}});
        all.insert(keys.portal, QJsonObject{{u"name"_s, u"Switched portal"_s},
                                            {u"type"_s, u"marvis_client"_s},
                                            {u"ssid"_s, u"Switched"_s}});
        all.insert(keys.endpoint,
                   QJsonObject{{u"mac"_s, u"00000c0001ab"_s}, {u"name"_s, u"Switched device"_s}});
        all.insert(keys.account, QJsonObject{{u"customer_id"_s, u"switched"_s},
                                             {u"client_id"_s, u"switched-client"_s},
                                             {u"client_secret"_s, typed(fixture, u"typed-2"_s)}});
        return all;
    }
    /// Each of them changed, and what exists once.
    static api::mist::ItemChanges changeAll(const ReliabilityFixture &fixture, const Keys &keys)
    {
        const ItemMap items = fixture.items();
        api::mist::ItemChanges all;
        const auto change = [&](const ItemKey &key, const QString &field, const QJsonValue &to) {
            if (!items.contains(key))
                return;
            QJsonObject item = items.value(key);
            item.insert(field, to);
            all.insert(key, item);
        };
        change(keys.label, u"values"_s, QJsonArray{u"one"_s, u"two"_s});
        change(keys.rule, u"matching"_s, QJsonObject{{u"nactags"_s, QJsonArray{keys.label.id}}});
        change(keys.provider, u"ldap_base_dn"_s, u"dc=changed,dc=jp"_s);
        change(keys.realm, u"user_realms"_s,
               QJsonArray{u"switched.example.jp"_s, u"more.example.jp"_s});
        change(keys.portal, u"ssid"_s, u"Switched again"_s);
        change(keys.endpoint, u"notes"_s, u"Changed"_s);
        const ItemKey onboard{ItemType::OnboardCa, u"-"_s};
        change(onboard, u"suspended"_s, !items.value(onboard).value("suspended"_L1).toBool());
        all.insert({ItemType::DefaultIdp, u"-"_s}, QJsonObject{{u"idp"_s, keys.provider.id}});
        all.insert({ItemType::NacSwitch, u"usermac_expiry"_s}, QJsonObject{{u"value"_s, 78}});
        return all;
    }
    static api::mist::ItemChanges removeAll(const ReliabilityFixture &fixture, const Keys &keys,
                                            const ItemMap &first)
    {
        const ItemMap items = fixture.items();
        api::mist::ItemChanges all;
        for (const ItemKey &key : {keys.label, keys.rule, keys.provider, keys.realm, keys.authority,
                                   keys.crl, keys.portal, keys.endpoint, keys.account}) {
            if (items.contains(key))
                all.insert(key, {});
        }
        for (const ItemKey &key :
             {ItemKey{ItemType::DefaultIdp, u"-"_s}, ItemKey{ItemType::OnboardCa, u"-"_s},
              ItemKey{ItemType::NacSwitch, u"usermac_expiry"_s}}) {
            const auto was = first.constFind(key);
            if (was != first.cend())
                all.insert(key, *was);
            else if (items.contains(key))
                all.insert(key, {});
        }
        return all;
    }
    /// Where the cloud has no mist_nac, nothing of it can be seen.
    static api::mist::ItemChanges usable(api::mist::ItemChanges changes, bool noNac)
    {
        static const QSet<ItemType> nac{ItemType::RealmMapping, ItemType::DefaultIdp,
                                        ItemType::CertificateAuthority, ItemType::NacSwitch};
        const QList<ItemKey> keys = changes.keys();
        for (const ItemKey &key : keys) {
            if (noNac && nac.contains(key.type))
                changes.remove(key);
        }
        return changes;
    }
    static void follow(Keys &keys, const QMap<QString, QString> &ids)
    {
        for (ItemKey *key : {&keys.label, &keys.rule, &keys.provider, &keys.realm, &keys.crl,
                             &keys.portal, &keys.endpoint, &keys.account})
            *key = test::withIds(*key, ids);
    }

    /// Pushes a step and looks for it in the cloud. Where the plan asks for secrets that this cloud
    /// does not show, nothing may be sent, and the step goes on without those items: `left`.
    static std::optional<PushReport> step(ReliabilityFixture &fixture,
                                          api::mist::ItemChanges changes, QSet<ItemType> *left)
    {
        fixture.edit(changes);
        auto plan = fixture.plan();
        if (!plan) {
            qWarning("%s", qPrintable(plan.error().toLogLine()));
            return {};
        }
        api::mist::ItemChanges back;
        for (const PlanItem &item : (*plan)->items) {
            if (item.secretsNeeded.isEmpty())
                continue;
            left->insert(item.key.type);
            back.insert(item.key, item.base);
        }
        if (!back.isEmpty()) {
            const int writes = fixture.writes();
            const auto refused = test::await(fixture.service->push((*plan)->id));
            if (refused || refused.error().code != ErrorCode::PlanBlocked ||
                fixture.writes() != writes) {
                qWarning("not blocked: %s", qPrintable(words(refused)));
                return {};
            }
            for (auto it = back.begin(); it != back.end(); ++it)
                changes.remove(it.key());
            // What refers to what is left out goes too.
            if (back.contains({ItemType::DefaultIdp, u"-"_s}))
                changes.remove({ItemType::DefaultIdp, u"-"_s});
            fixture.edit(back);
        }
        const Result<PushReport> report = fixture.push();
        if (!report || report->state != PushState::Done ||
            !test::allAre(*report, OperationState::Done) || !test::allVerified(*report)) {
            qWarning("%s", qPrintable(words(report)));
            return {};
        }
        if (!fixture.drafts->current()->isEmpty() || !fixture.pull())
            return {};
        const ItemMap is = fixture.items();
        for (auto it = changes.begin(); it != changes.end(); ++it) {
            const ItemKey key = test::withIds(it.key(), report->ids);
            const bool wanted = it->has_value();
            // A switch at its default may be there or not; the CA list shows no file.
            if (key.type != ItemType::NacSwitch && is.contains(key) != wanted) {
                qWarning("%s is %s", qPrintable(key.toText()), wanted ? "missing" : "still there");
                return {};
            }
            if (!wanted || key.type == ItemType::CrlFile || key.type == ItemType::LinkedAccount)
                continue;
            QJsonObject item = test::withIds(**it, report->ids);
            const QString difference = test::differenceOf({{key, item}}, {{key, is.value(key)}});
            if (!difference.isEmpty()) {
                qWarning("%s", qPrintable(difference));
                return {};
            }
        }
        return *report;
    }

private Q_SLOTS:
    void everyTypeWithEverySwitch_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::newRow("as they are") << QString() << QString();
        // What a push cannot meet: signing in and how much may be asked.
        const QStringList apart{u"csrf"_s, u"cookie-suffix"_s, u"session-expiry"_s,
                                u"rate-limit"_s};
        // By default those that writes meet; the others must not matter, SEKISHO_LONG=1 shows that.
        const QStringList met{u"secrets"_s,       u"put-nested"_s,       u"onboard-ca"_s,
                              u"scep-put-key"_s,  u"entra-type"_s,       u"nac"_s,
                              u"bulk-usermacs"_s, u"nac-unknown-keys"_s, u"used-label-delete"_s};
        for (const demo::SwitchDescription &each : demo::Switches::all()) {
            for (qsizetype i = 1; i < each.values.size(); ++i) {
                if (test::isLong() ? !apart.contains(each.name) : met.contains(each.name))
                    QTest::addRow("%s=%s", qPrintable(each.name), qPrintable(each.values.at(i)))
                            << each.name << each.values.at(i);
            }
        }
    }
    void everyTypeWithEverySwitch()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        ReliabilityFixture fixture(name.isEmpty() ? QMap<QString, QString>()
                                                  : QMap<QString, QString>{{name, value}});
        const ItemMap first = fixture.items();
        Keys keys;
        QSet<ItemType> left;
        const bool noNac = name == "nac"_L1;
        const auto made = step(fixture, usable(makeAll(fixture, keys), noNac), &left);
        QVERIFY(made);
        follow(keys, made->ids);
        const auto changed = step(fixture, usable(changeAll(fixture, keys), noNac), &left);
        QVERIFY(changed);
        const auto removed = step(fixture, removeAll(fixture, keys, first), &left);
        QVERIFY(removed);
        // Only where the cloud hides secrets may the settings have been left out.
        QVERIFY2(left.isEmpty() || name == "secrets"_L1, qPrintable(name));
        const QString difference = test::differenceOf(first, fixture.items());
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    /// What the cloud takes and does not show again is told, not claimed.
    void whatDoesNotShowIsTold()
    {
        const ReliabilityFixture fixture({{u"nac"_s, u"absent"_s}});
        fixture.edit({{{ItemType::NacSwitch, u"usermac_expiry"_s}, QJsonObject{{u"value"_s, 77}}}});
        const Result<PushReport> report = fixture.push();
        QVERIFY2(report && report->operations.size() == 1, qPrintable(words(report)));
        QCOMPARE(report->state, PushState::Done);
        QVERIFY(!report->operations.first().verified);
        QCOMPARE(report->operations.first().differs, QStringList{u"nac_switch/usermac_expiry.-"_s});
    }

    void theServerCertificate_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::newRow("as it is") << QString() << QString();
        QTest::newRow("cannot be removed") << u"server-cert-null"_s << u"refuse"_s;
        QTest::newRow("masked") << u"secrets"_s << u"masked"_s;
        QTest::newRow("omitted") << u"secrets"_s << u"omitted"_s;
        QTest::newRow("merged") << u"put-nested"_s << u"merge"_s;
    }
    /// Another one with a key that was typed, and none.
    void theServerCertificate()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QMap<QString, QString> switches{{u"nac"_s, u"present"_s},
                                        {u"server-cert-null"_s, u"remove"_s}};
        if (!name.isEmpty())
            switches.insert(name, value);
        ReliabilityFixture fixture(switches);
        const ItemKey key{ItemType::ServerCertificate, u"-"_s};
        QVERIFY(fixture.items().contains(key));
        const test::ServerBundle server(u"radius.example.jp"_s);
        const QString certificate = QString::fromLatin1(server.chain());
        fixture.edit(
                {{key, QJsonObject{{u"cert"_s, certificate},
                                   {u"key"_s,
                                    typed(fixture, QString::fromLatin1(server.clearKeyPem()))}}}});
        const Result<PushReport> report = fixture.push();
        VERIFY_DONE(report);
        QVERIFY(fixture.pull());
        QCOMPARE(fixture.items().value(key).value("cert"_L1).toString(), certificate);
        fixture.edit({{key, {}}});
        const Result<PushReport> removed = fixture.push();
        if (value == "refuse"_L1) {
            QVERIFY2(removed, qPrintable(words(removed)));
            if (removed->state != PushState::Done) {
                QCOMPARE(removed->state, PushState::Stopped);
                QVERIFY(removed->error);
                QVERIFY(!fixture.drafts->current()->isEmpty());
                return;
            }
        }
        if (value == "refuse"_L1 && fixture.truth().contains(key)) { // what merges keeps it: told
            QVERIFY(!test::allVerified(*removed));
            return;
        }
        VERIFY_DONE(removed);
        QVERIFY(!fixture.truth().contains(key));
    }
};

SEKISHO_TEST(SwitchedPush);
#include "tst_SwitchedPush.moc"
