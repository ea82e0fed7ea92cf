// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/mist/Write.h"
#include "core/pki/CertificateBuilder.h"
#include "tests/core/sync/PushFixture.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace sekisho;
using namespace sekisho::sync;
using namespace Qt::Literals::StringLiterals;
using test::ItemKey;
using test::ItemMap;
using test::ItemType;
using test::Kind;
using test::newLabel;
using test::PushFixture;

/// Pushes against DemoCloud: whole ones, refused ones, and what is undone.
class tst_Push : public QObject
{
    Q_OBJECT

    /// Somebody changes a setting while the first operation of the next push is on its way.
    static void duringTheFirst(const PushFixture &fixture, const QString &name,
                               const QJsonValue &value)
    {
        PushTuning tuning = fixture.tuning;
        tuning.onBoundary = [&fixture, name, value](const QString &boundary) {
            if (boundary != "answered 1"_L1)
                return;
            const nac::OrganizationId organization(fixture.cloud->organizationId());
            const auto page =
                    test::await(fixture.client->page(organization, Kind::Setting, {}, {}));
            api::mist::Write write;
            write.type = ItemType::NacSwitch;
            write.body = api::mist::composeNac(
                    page->objects.first().json.value("mist_nac"_L1).toObject(),
                    {{{ItemType::NacSwitch, name}, QJsonObject{{u"value"_s, value}}}});
            QVERIFY(test::await(fixture.client->write(organization, write)));
        };
        fixture.service->setTuning(tuning);
    }

    /// Creates, an update, a removal and a move, with references to what is new.
    static void editALittle(const PushFixture &fixture)
    {
        const ItemMap items = fixture.items();
        const QList<ItemKey> rules = fixture.keys(ItemType::Rule);
        const ItemKey label{ItemType::Label, api::mist::newLocalId()};
        const ItemKey rule{ItemType::Rule, api::mist::newLocalId()};
        api::mist::ItemChanges changes;
        changes.insert(label, newLabel(u"Push label"_s));
        changes.insert(rule, QJsonObject{{u"name"_s, u"Push rule"_s},
                                         {u"action"_s, u"block"_s},
                                         {u"order"_s, 1000},
                                         {u"matching"_s,
                                          QJsonObject{{u"nactags"_s, QJsonArray{label.id}}}}});
        QJsonObject renamed = items.value(rules.first());
        renamed.insert(u"name"_s, u"Renamed rule"_s);
        changes.insert(rules.first(), renamed);
        changes.insert(rules.last(), {});
        fixture.edit(changes);
    }

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

    /// A new LDAP server with a password that was typed.
    static QJsonObject newLdap(PushFixture &fixture, const QString &name)
    {
        DraftSecrets secrets(fixture.tokens, fixture.workspace->info().id);
        const QString id =
                test::await(secrets.keep(Secret::fromString(u"PLANTED-typed"_s))).value();
        return {{u"name"_s, name},
                {u"idp_type"_s, u"ldap"_s},
                {u"ldap_type"_s, u"custom"_s},
                {u"ldap_server_hosts"_s, QJsonArray{u"ldap.example.jp"_s}},
                {u"ldap_base_dn"_s, u"dc=example,dc=jp"_s},
                {u"ldap_bind_dn"_s, u"cn=sekisho"_s},
                {u"ldap_bind_password"_s, api::mist::draftSecretMarker(id)}};
    }

    static void editForty(PushFixture &fixture)
    {
        const ItemMap items = fixture.items();
        const QList<ItemKey> rules = fixture.keys(ItemType::Rule);
        const QList<ItemKey> labels = fixture.keys(ItemType::Label);
        const QList<ItemKey> authorities = fixture.keys(ItemType::CertificateAuthority);
        api::mist::ItemChanges changes;
        // 12 labels made, 10 changed.
        QStringList made;
        for (int i = 0; i < 12; ++i) {
            made.append(api::mist::newLocalId());
            changes.insert({ItemType::Label, made.last()}, newLabel(u"Forty %1"_s.arg(i)));
        }
        for (int i = 0; i < 10; ++i) {
            QJsonObject label = items.value(labels.at(i));
            label.insert(u"name"_s, u"Changed %1"_s.arg(i));
            changes.insert(labels.at(i), label);
        }
        // 8 rules made (one first of all), the last one removed, 7 others changed or moved.
        for (int i = 0; i < 8; ++i) {
            QJsonObject rule{{u"name"_s, u"Forty rule %1"_s.arg(i)},
                             {u"action"_s, u"block"_s},
                             {u"order"_s, 2000 + i},
                             {u"matching"_s, QJsonObject{{u"nactags"_s, QJsonArray{made.at(i)}}}}};
            changes.insert({ItemType::Rule, api::mist::newLocalId()}, rule);
        }
        changes.insert(rules.last(), {});
        for (int i = 0; i < 7; ++i) {
            QJsonObject rule = items.value(rules.at(i));
            if (i < 2)
                rule.insert(u"order"_s, 1000 + i);
            else
                rule.insert(u"name"_s, u"Changed rule %1"_s.arg(i));
            changes.insert(rules.at(i), rule);
        }
        // A provider with its realm and the settings in one request: two operations.
        const QString provider = api::mist::newLocalId();
        changes.insert({ItemType::IdentityProvider, provider}, newLdap(fixture, u"Forty LDAP"_s));
        changes.insert({ItemType::RealmMapping, provider},
                       QJsonObject{{u"user_realms"_s, QJsonArray{u"forty.example.jp"_s}}});
        const QString authority = pem(u"Forty CA"_s);
        changes.insert({ItemType::CertificateAuthority, api::mist::certificateId(authority)},
                       QJsonObject{{u"pem"_s, authority}});
        changes.insert(authorities.last(), {});
        fixture.edit(changes);
    }

private Q_SLOTS:
    void createsUpdatesAndRemoves()
    {
        const PushFixture fixture;
        const ItemKey gone = fixture.keys(ItemType::Rule).last();
        const ItemKey renamed = fixture.keys(ItemType::Rule).first();
        editALittle(fixture);
        const qsizetype before = fixture.cloud->requestLog().size();
        const auto plan = fixture.plan();
        QVERIFY(plan);
        QVERIFY2((*plan)->canPush(), qPrintable(PushFixture::problemsOf(**plan)));
        const qsizetype planned = fixture.cloud->requestLog().size();
        QVERIFY(planned > before);
        const Result<PushReport> report = test::await(fixture.service->push((*plan)->id));
        VERIFY_DONE(report);
        QCOMPARE(report->planId, (*plan)->id);
        QCOMPARE(report->operations.size(), (*plan)->operations.size());
        QVERIFY(report->snapshotBefore > 0);
        QVERIFY(report->ended.isValid());
        QCOMPARE(report->ids.size(), 2);
        const qsizetype requests = fixture.cloud->requestLog().size() - planned;
        QCOMPARE(report->requests, int(requests));
        QVERIFY(requests <= report->operations.size() + 8);

        const ItemMap cloud = fixture.cloudItems();
        QVERIFY(!cloud.contains(gone));
        QCOMPARE(cloud.value(renamed).value("name"_L1).toString(), u"Renamed rule"_s);
        int found = 0;
        for (auto it = cloud.begin(); it != cloud.end(); ++it) {
            if (api::mist::itemName(it.key(), *it) != "Push rule"_L1)
                continue;
            ++found;
            const QString label = it->value("matching"_L1)["nactags"_L1][0].toString();
            QCOMPARE(cloud.value({ItemType::Label, label}).value("name"_L1).toString(),
                     u"Push label"_s);
        }
        QCOMPARE(found, 1);
        // All of it went out of the draft.
        QVERIFY(fixture.drafts->current()->isEmpty());
        QVERIFY(!test::await(fixture.service->interrupted()).value());
        const auto pushes = test::await(fixture.service->pushes());
        QVERIFY(pushes);
        QCOMPARE(pushes->size(), 1);
        QCOMPARE(pushes->first().operations.size(), report->operations.size());
        QVERIFY(pushes->first().operations.first().verified);
        QCOMPARE(pushes->first().ids, report->ids);
    }

    void undoBringsEverythingBack()
    {
        PushFixture fixture;
        const QString before = fixture.cloudText();
        editALittle(fixture);
        const Result<PushReport> report = fixture.push();
        VERIFY_DONE(report);
        QVERIFY(fixture.pull());
        QVERIFY(fixture.cloudText() != before);
        const auto undo = test::await(fixture.service->draftUndo(report->id));
        QVERIFY(undo);
        QVERIFY(!(*undo)->isEmpty());
        QCOMPARE((*undo)->info.name, u"Undo %1"_s.arg(report->id));
        const Result<PushReport> undone = fixture.push();
        VERIFY_DONE(undone);
        const QString after = fixture.cloudText();
        QVERIFY2(after == before, qPrintable(PushFixture::textDifference(before, after)));
        // Without a pull in between as well: the undoing undone.
        const auto again = test::await(fixture.service->draftUndo(undone->id));
        QVERIFY(again);
        const Result<PushReport> redone = fixture.push();
        VERIFY_DONE(redone);
        QVERIFY(fixture.cloudText() != before);
        QVERIFY(!test::await(fixture.service->draftUndo(4711)));
    }

    /// Labels, rules with a new sequence, a provider with its realm, a list of CAs.
    void aChangeOfFortyOperations_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::newRow("nested replaced") << u"put-nested"_s << u"replace"_s;
        QTest::newRow("nested merged") << u"put-nested"_s << u"merge"_s;
    }
    void aChangeOfFortyOperations()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        PushFixture fixture({{name, value}});
        const QString before = fixture.cloudText();
        editForty(fixture);
        const auto plan = fixture.plan();
        QVERIFY(plan);
        QVERIFY2((*plan)->canPush(), qPrintable(PushFixture::problemsOf(**plan)));
        QCOMPARE((*plan)->operations.size(), 40);
        const qsizetype asked = fixture.cloud->requestLog().size();
        const Result<PushReport> report = test::await(fixture.service->push((*plan)->id));
        VERIFY_DONE(report);
        const qsizetype requests = fixture.cloud->requestLog().size() - asked;
        QCOMPARE(report->requests, int(requests));
        QVERIFY2(requests <= 48, qPrintable(QString::number(requests)));
        QVERIFY(fixture.drafts->current()->isEmpty());
        QVERIFY(fixture.pull());
        QVERIFY(test::await(fixture.service->draftUndo(report->id)));
        const Result<PushReport> undone = fixture.push();
        VERIFY_DONE(undone);
        QVERIFY2(undone->requests <= undone->operations.size() + 8,
                 qPrintable(test::words(undone)));
        const QString after = fixture.cloudText();
        QVERIFY2(after == before, qPrintable(PushFixture::textDifference(before, after)));
    }

    void secretsAreSentAndNeverKept()
    {
        PushFixture fixture;
        fixture.edit({{{ItemType::IdentityProvider, api::mist::newLocalId()},
                       newLdap(fixture, u"New LDAP"_s)}});
        const Result<PushReport> report = fixture.push();
        VERIFY_DONE(report);
        bool found = false;
        for (const auto &sso : fixture.cloudObjects().value(Kind::Sso)) {
            if (sso.json.value("name"_L1).toString() != "New LDAP"_L1)
                continue;
            found = true;
            QCOMPARE(sso.json.value("ldap_bind_password"_L1).toString(), u"PLANTED-typed"_s);
        }
        QVERIFY(found);
        fixture.closeService();
        fixture.close();
        for (const QString &name :
             QDir(fixture.dir.filePath(u"workspace"_s)).entryList(QDir::Files)) {
            QFile file(fixture.dir.filePath(u"workspace/"_s + name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("PLANTED"), qPrintable(name));
        }
        fixture.open();
        fixture.openService();
    }

    void aPlanThatWasNotShownIsRefused()
    {
        const PushFixture fixture;
        const auto missing = test::await(fixture.service->push(u"nothing"_s));
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::PlanMissing);
        const auto empty = fixture.plan();
        QVERIFY(empty);
        QVERIFY((*empty)->operations.isEmpty());
        QCOMPARE(test::await(fixture.service->newestPlanId()).value(), (*empty)->id);
        const auto nothing = test::await(fixture.service->push((*empty)->id));
        QVERIFY(!nothing);
        QCOMPARE(nothing.error().code, ErrorCode::PlanMissing);
        QCOMPARE(fixture.writes(), 0);
    }

    void aChangedDraftOrCloudIsRefused()
    {
        const PushFixture fixture;
        editALittle(fixture);
        const auto plan = fixture.plan();
        QVERIFY(plan);
        const ItemKey more{ItemType::Label, api::mist::newLocalId()};
        fixture.edit({{more, newLabel(u"More"_s)}});
        const auto drafted = test::await(fixture.service->push((*plan)->id));
        QVERIFY(!drafted);
        QCOMPARE(drafted.error().code, ErrorCode::PlanChanged);
        QCOMPARE(fixture.writes(), 0);

        fixture.edit({{more, {}}});
        const auto again = fixture.plan();
        QVERIFY(again);
        QCOMPARE((*again)->id, (*plan)->id);
        // Another admin renames the same rule.
        const ItemKey rule = fixture.keys(ItemType::Rule).first();
        api::mist::Write write;
        write.type = ItemType::Rule;
        write.id = rule.id;
        write.body = {{u"name"_s, u"Theirs"_s}, {u"action"_s, u"allow"_s}};
        QVERIFY(test::await(fixture.client->write(
                nac::OrganizationId(fixture.cloud->organizationId()), write)));
        const auto clouded = test::await(fixture.service->push((*plan)->id));
        QVERIFY(!clouded);
        QCOMPARE(clouded.error().code, ErrorCode::PlanChanged);
        const auto conflicting = fixture.plan();
        QVERIFY(conflicting);
        QVERIFY((*conflicting)->conflicts() > 0);
        const auto blocked = test::await(fixture.service->push((*conflicting)->id));
        QVERIFY(!blocked);
        QCOMPARE(blocked.error().code, ErrorCode::PlanBlocked);
        QCOMPARE(fixture.writes(), 1);
    }

    void onePushAtATime()
    {
        const PushFixture fixture;
        editALittle(fixture);
        const auto plan = fixture.plan();
        QVERIFY(plan);
        const Future<PushReport> first = fixture.service->push((*plan)->id);
        QVERIFY(fixture.service->isBusy());
        const auto second = test::await(fixture.service->push((*plan)->id));
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::PushRunning);
        const Result<PushReport> report = test::await(first);
        VERIFY_DONE(report);
        QVERIFY(!fixture.service->isBusy());
    }

    void stoppingComesAfterTheCurrentOperation()
    {
        const PushFixture fixture;
        editALittle(fixture);
        const auto plan = fixture.plan();
        QVERIFY(plan);
        CancelSource stop;
        connect(fixture.service.get(), &ChangeService::progressed, this,
                [&](const PushReport &report) {
                    if (report.operations.first().state == OperationState::Sent)
                        stop.cancel();
                });
        const auto report = test::await(fixture.service->push((*plan)->id, stop.token()));
        QVERIFY2(report, qPrintable(test::words(report)));
        QCOMPARE(report->state, PushState::Stopped);
        QCOMPARE(report->operations.at(0).state, OperationState::Done);
        QVERIFY(report->operations.at(0).verified);
        for (qsizetype i = 1; i < report->operations.size(); ++i)
            QCOMPARE(report->operations.at(i).state, OperationState::Skipped);
        QCOMPARE(fixture.writes(), 1);
        // The rest is in the draft, and can be pushed.
        QCOMPARE(fixture.drafts->current()->items.size(), (*plan)->items.size() - 1);
        const Result<PushReport> rest = fixture.push();
        VERIFY_DONE(rest);
        QVERIFY(fixture.drafts->current()->isEmpty());
    }

    /// mist_nac is made of what is there at the last moment.
    void settingsOfOthersStay()
    {
        const PushFixture fixture;
        fixture.edit({{{ItemType::Label, api::mist::newLocalId()}, newLabel(u"First"_s)},
                      {{ItemType::NacSwitch, u"use_ssl_port"_s}, QJsonObject{{u"value"_s, true}}}});
        duringTheFirst(fixture, u"eu_only"_s, true);
        const Result<PushReport> report = fixture.push();
        VERIFY_DONE(report);
        const ItemMap cloud = fixture.cloudItems();
        for (const QString &name : {u"eu_only"_s, u"use_ssl_port"_s})
            QVERIFY(cloud.value({ItemType::NacSwitch, name}).value("value"_L1).toBool());
    }

    void aSettingThatSomebodyChangedMeanwhileStops()
    {
        const PushFixture fixture;
        fixture.edit({{{ItemType::Label, api::mist::newLocalId()}, newLabel(u"First"_s)},
                      {{ItemType::NacSwitch, u"usermac_expiry"_s}, QJsonObject{{u"value"_s, 90}}}});
        duringTheFirst(fixture, u"usermac_expiry"_s, 7);
        const Result<PushReport> report = fixture.push();
        QVERIFY2(report, qPrintable(test::words(report)));
        QCOMPARE(report->state, PushState::Stopped);
        QCOMPARE(report->error->code, ErrorCode::PlanChanged);
        QCOMPARE(report->operations.at(0).state, OperationState::Done);
        QCOMPARE(report->operations.at(1).state, OperationState::Skipped);
        const auto plan = fixture.plan();
        QVERIFY(plan);
        QCOMPARE((*plan)->items.size(), 1);
        QCOMPARE((*plan)->conflicts(), 1);
    }

    void endpointsGoInBulk()
    {
        PushFixture fixture;
        const QString before = fixture.cloudText();
        const ItemMap items = fixture.items();
        const QList<ItemKey> there = fixture.keys(ItemType::Endpoint);
        QVERIFY(there.size() >= 5);
        api::mist::ItemChanges changes;
        for (int i = 0; i < 5; ++i)
            changes.insert({ItemType::Endpoint, api::mist::newLocalId()},
                           QJsonObject{{u"mac"_s, u"00000c00010%1"_s.arg(i)},
                                       {u"name"_s, u"Bulk %1"_s.arg(i)}});
        for (int i = 0; i < 2; ++i) {
            changes.insert(there.at(i), {});
            QJsonObject changed = items.value(there.at(i + 2));
            changed.insert(u"notes"_s, u"Changed in bulk"_s);
            changes.insert(there.at(i + 2), changed);
        }
        fixture.edit(changes);
        const Result<PushReport> report = fixture.push();
        VERIFY_DONE(report);
        QCOMPARE(report->operations.size(), 3);
        QCOMPARE(report->ids.size(), 5);
        QCOMPARE(fixture.writes(), 3);
        QVERIFY(fixture.drafts->current()->isEmpty());
        QVERIFY(fixture.pull());
        QVERIFY(test::await(fixture.service->draftUndo(report->id)));
        const Result<PushReport> undone = fixture.push();
        VERIFY_DONE(undone);
        const QString after = fixture.cloudText();
        QVERIFY2(after == before, qPrintable(PushFixture::textDifference(before, after)));
    }

    void refusedRowsStayInTheDraft_data()
    {
        QTest::addColumn<QString>("answers");
        QTest::newRow("at once") << u"sync"_s;
        QTest::newRow("later") << u"async"_s;
    }
    /// A cloud that takes rows for later refuses none: what then is not there is told, and stays
    /// too.
    void refusedRowsStayInTheDraft()
    {
        QFETCH(QString, answers);
        const PushFixture fixture({{u"bulk-usermacs"_s, answers}});
        const ItemMap items = fixture.items();
        const QList<ItemKey> there = fixture.keys(ItemType::Endpoint).mid(0, 3);
        api::mist::ItemChanges changes;
        for (const ItemKey &key : there) {
            QJsonObject changed = items.value(key);
            changed.insert(u"notes"_s, u"Changed in bulk"_s);
            changes.insert(key, changed);
        }
        fixture.edit(changes);
        PushTuning tuning = fixture.tuning;
        // One of them goes before the request is sent.
        tuning.onBoundary = [&](const QString &boundary) {
            if (boundary != "after begin"_L1)
                return;
            api::mist::Write write;
            write.verb = api::mist::Verb::Delete;
            write.type = ItemType::Endpoint;
            write.id = there.at(1).id;
            QVERIFY(test::await(fixture.client->write(
                    nac::OrganizationId(fixture.cloud->organizationId()), write)));
        };
        fixture.service->setTuning(tuning);
        const Result<PushReport> report = fixture.push();
        QVERIFY2(report, qPrintable(test::words(report)));
        QCOMPARE(report->operations.size(), 1);
        QCOMPARE(report->operations.first().state, OperationState::Done);
        QVERIFY(!report->operations.first().verified);
        if (answers == "async"_L1) {
            QCOMPARE(report->operations.first().differs,
                     QStringList{there.at(1).toText() + u".-"_s});
        } else {
            QCOMPARE(report->state, PushState::Stopped);
            QVERIFY(report->error);
        }
        QCOMPARE(fixture.drafts->current()->items.keys(), QList<ItemKey>{there.at(1)});
    }

    void accountsAndTheOnboardCa()
    {
        const PushFixture fixture;
        const ItemMap items = fixture.items();
        const ItemKey onboard{ItemType::OnboardCa, u"-"_s};
        QJsonObject suspended = items.value(onboard);
        suspended.insert(u"suspended"_s, !suspended.value("suspended"_L1).toBool());
        const ItemKey account = fixture.keys(ItemType::LinkedAccount).value(0);
        QVERIFY(!account.id.isEmpty());
        fixture.edit({{onboard, suspended}, {account, {}}});
        const Result<PushReport> report = fixture.push();
        VERIFY_DONE(report);
        QCOMPARE(report->operations.size(), 2);
        QVERIFY(fixture.drafts->current()->isEmpty());
    }

    void entriesOfTheLogAreLinked()
    {
        PushFixture fixture;
        editALittle(fixture);
        const Result<PushReport> report = fixture.push();
        VERIFY_DONE(report);
        QVERIFY(fixture.pull());
        const auto pushes = test::await(fixture.service->pushes());
        QVERIFY(pushes);
        QSet<QString> entries;
        for (const OperationReport &operation : pushes->first().operations) {
            QVERIFY2(!operation.auditEntryId.isEmpty(),
                     qPrintable(operation.operation.items.first().toText()));
            entries.insert(operation.auditEntryId);
        }
        QCOMPARE(entries.size(), pushes->first().operations.size());
    }

    void theCloudsSwitches_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::newRow("nested replaced") << u"put-nested"_s << u"replace"_s;
        QTest::newRow("nested merged") << u"put-nested"_s << u"merge"_s;
        QTest::newRow("secrets clear") << u"secrets"_s << u"clear"_s;
        QTest::newRow("secrets masked") << u"secrets"_s << u"masked"_s;
        QTest::newRow("secrets omitted") << u"secrets"_s << u"omitted"_s;
        QTest::newRow("unknown keys refused") << u"nac-unknown-keys"_s << u"refuse"_s;
        QTest::newRow("made fields") << u"scep-fields"_s << u"present"_s;
        QTest::newRow("entra under another name") << u"entra-type"_s << u"standards"_s;
        QTest::newRow("no headers") << u"list-headers"_s << u"absent"_s;
        QTest::newRow("used labels stay") << u"used-label-delete"_s << u"refuse"_s;
    }
    /// Members of nested objects that go away, with each of the cloud's possible ways.
    void theCloudsSwitches()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        const PushFixture fixture({{name, value}});
        const ItemMap items = fixture.items();
        api::mist::ItemChanges changes;
        // A rule that loses all its criteria but one new label.
        const ItemKey label{ItemType::Label, api::mist::newLocalId()};
        changes.insert(label, newLabel(u"Only one"_s));
        for (const ItemKey &key : fixture.keys(ItemType::Rule)) {
            QJsonObject rule = items.value(key);
            if (rule.value("matching"_L1).toObject().size() < 2)
                continue;
            rule.insert(u"matching"_s, QJsonObject{{u"nactags"_s, QJsonArray{label.id}}});
            changes.insert(key, rule);
            break;
        }
        QCOMPARE(changes.size(), 2);
        const ItemKey provider = fixture.keys(ItemType::IdentityProvider).value(0);
        QJsonObject renamed = items.value(provider);
        renamed.insert(u"name"_s, u"Renamed provider"_s);
        changes.insert(provider, renamed);
        fixture.edit(changes);
        const Result<PushReport> report = fixture.push();
        VERIFY_DONE(report);
        QVERIFY(fixture.drafts->current()->isEmpty());
    }

    /// Where every operation takes two requests, none is left for reading back: the last answer
    /// says that something is gone, whatever the one before it showed.
    void whatIsGoneAfterTheSecondRequestIsGone()
    {
        PushFixture fixture({{u"put-nested"_s, u"merge"_s},
                             {u"nac"_s, u"present"_s},
                             {u"server-cert-null"_s, u"remove"_s}});
        const ItemMap items = fixture.items();
        api::mist::ItemChanges changes;
        for (const ItemKey &key : fixture.keys(ItemType::Rule)) {
            QJsonObject rule = items.value(key);
            if (rule.value("matching"_L1).toObject().size() < 2)
                continue;
            rule.insert(u"matching"_s, QJsonObject{{u"auth_type"_s, u"eap-tls"_s}});
            changes.insert(key, rule);
        }
        QVERIFY2(changes.size() >= 8, qPrintable(QString::number(changes.size())));
        const ItemKey server{ItemType::ServerCertificate, u"-"_s};
        QVERIFY(items.contains(server));
        changes.insert(server, {});
        fixture.edit(changes);
        const Result<PushReport> report = fixture.push();
        VERIFY_DONE(report);
        QVERIFY(fixture.pull() && !fixture.items().contains(server));
        // What it learned it tells the cloud at once.
        QVERIFY2(report->requests <= report->operations.size() + 9,
                 qPrintable(test::words(report)));
    }
};

SEKISHO_TEST(Push);
#include "tst_Push.moc"
