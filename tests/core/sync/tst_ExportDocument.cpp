// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/ExportDocument.h"
#include "tests/core/sync/WorkspaceFixture.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace sekisho;
using namespace sekisho::sync;
using namespace Qt::Literals::StringLiterals;
using api::mist::Kind;

class tst_ExportDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofTheNewestSnapshot()
    {
        test::WorkspaceFixture fixture;
        QVERIFY(test::await(exportConfiguration(*fixture.workspace)).value().isEmpty());
        QVERIFY(test::await(fixture.puller->pull()));
        const QJsonObject document = test::await(exportConfiguration(*fixture.workspace)).value();
        QCOMPARE(document.keys(),
                 (QStringList{u"crl_files"_s, u"endpoints"_s, u"identity_providers"_s, u"labels"_s,
                              u"linked_accounts"_s, u"mist_nac"_s, u"onboard_ca"_s,
                              u"organization"_s, u"portals"_s, u"pulled"_s, u"rules"_s, u"schema"_s,
                              u"unreadable_kinds"_s}));
        QCOMPARE(document.value("unreadable_kinds"_L1), QJsonValue(QJsonArray()));
        QCOMPARE(document.value("schema"_L1).toString(), u"sekisho.export/1"_s);
        QCOMPARE(document.value("organization"_L1).toObject(),
                 (QJsonObject{{u"id"_s, u"org-1"_s},
                              {u"name"_s, u"Organization 1"_s},
                              {u"cloud"_s, u"APAC 01"_s}}));
        QCOMPARE(document.value("pulled"_L1).toString(), u"2026-11-21T12:00:00Z"_s);
        QCOMPARE(document.value("mist_nac"_L1).toObject(),
                 (QJsonObject{{u"cacerts"_s, QJsonArray{u"-----BEGIN CERTIFICATE-----"_s}},
                              {u"server_cert"_s, QJsonObject{{u"cert"_s, u"PEM"_s}}}}));
        QCOMPARE(document.value("onboard_ca"_L1).toObject(), (QJsonObject{{u"enabled"_s, true}}));
        // Rules in evaluation order, ids kept, what the cloud sets by itself left out.
        const QJsonArray rules = document.value("rules"_L1).toArray();
        QCOMPARE(rules.size(), 3);
        QCOMPARE(rules.first().toObject().value("name"_L1).toString(), u"rule 2"_s);
        const QJsonObject idp =
                document.value("identity_providers"_L1).toArray().first().toObject();
        QCOMPARE(idp.keys(), (QStringList{u"id"_s, u"idp_type"_s, u"name"_s}));
        const QJsonArray accounts = document.value("linked_accounts"_L1).toArray();
        QCOMPARE(accounts.size(), 6);
        QCOMPARE(accounts.first().toObject(),
                 (QJsonObject{{u"account_id"_s, u"account"_s}, {u"app"_s, u"crowdstrike"_s}}));
        const QByteArray text = QJsonDocument(document).toJson();
        QVERIFY(!text.contains("secret"));
        QVERIFY(!text.contains("PLANTED"));
    }

    void theOrderDoesNotDependOnTheCloud()
    {
        test::WorkspaceFixture fixture;
        QVERIFY(test::await(fixture.puller->pull()));
        const QJsonObject before = test::await(exportConfiguration(*fixture.workspace)).value();
        for (auto &list : fixture.cloud.parts)
            std::reverse(list.begin(), list.end());
        QVERIFY(test::await(fixture.puller->pull()));
        QCOMPARE(test::await(exportConfiguration(*fixture.workspace)).value(), before);
    }

    /// An empty list would mean that there is nothing, and applying it would delete what there is.
    void whatCouldNotBeReadIsLeftOut_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("member");
        const auto row = [](Kind kind, const char *member) {
            QTest::newRow(member) << api::mist::kindName(kind) << QString::fromLatin1(member);
        };
        row(Kind::Setting, "mist_nac");
        row(Kind::Rule, "rules");
        row(Kind::Label, "labels");
        row(Kind::Sso, "identity_providers");
        row(Kind::OnboardCa, "onboard_ca");
        row(Kind::Portal, "portals");
        row(Kind::Endpoint, "endpoints");
        row(Kind::CrlFile, "crl_files");
        QTest::newRow("not exported anyway") << api::mist::kindName(Kind::Client) << QString();
    }
    void whatCouldNotBeReadIsLeftOut()
    {
        QFETCH(const QString, kind);
        QFETCH(const QString, member);
        test::WorkspaceFixture fixture;
        QVERIFY(test::await(fixture.puller->pull()));
        QStringList expected = test::await(exportConfiguration(*fixture.workspace)).value().keys();
        fixture.cloud.failures = {{kind, {Error(ErrorCode::Forbidden), 0}}};
        QVERIFY(test::await(fixture.puller->pull()));
        const QJsonObject document = test::await(exportConfiguration(*fixture.workspace)).value();
        expected.removeAll(member);
        QCOMPARE(document.keys(), expected);
        QCOMPARE(document.value("unreadable_kinds"_L1), QJsonValue(QJsonArray{kind}));
    }

    void linkedAccountsAreLeftOutWhenNoAppCouldBeRead()
    {
        test::WorkspaceFixture fixture;
        const QList<nac::LinkedApp> apps = nac::allLinkedApps();
        const auto fail = [&](nac::LinkedApp app) {
            fixture.cloud.failures.insert(test::FakeCloud::partName(Kind::LinkedApp, app),
                                          {Error(ErrorCode::NotFound), 0});
        };
        for (const nac::LinkedApp app : apps) {
            if (app != nac::LinkedApp::Jamf)
                fail(app);
        }
        QVERIFY(test::await(fixture.puller->pull()));
        QJsonObject document = test::await(exportConfiguration(*fixture.workspace)).value();
        QCOMPARE(document.value("linked_accounts"_L1).toArray().size(), 1);
        QCOMPARE(document.value("unreadable_kinds"_L1).toArray().size(), 5);
        QVERIFY(document.value("unreadable_kinds"_L1).toArray().contains(u"linked_app/intune"_s));

        fail(nac::LinkedApp::Jamf);
        QVERIFY(test::await(fixture.puller->pull()));
        document = test::await(exportConfiguration(*fixture.workspace)).value();
        QVERIFY(!document.contains("linked_accounts"_L1));
        QCOMPARE(document.value("unreadable_kinds"_L1).toArray().size(), 6);
        QVERIFY(document.contains("rules"_L1));
    }

    void secretsInListsGoToo()
    {
        RawSnapshot snapshot;
        snapshot.objects[Kind::Label] = {
                {u"l"_s,
                 {{u"id"_s, u"l"_s},
                  {u"values"_s,
                   QJsonArray{u"a"_s, QJsonObject{{u"$secret"_s, u"x"_s}},
                              QJsonObject{{u"in"_s, QJsonObject{{u"$secret"_s, true}}}}}}}}};
        const QJsonObject document = exportConfiguration({}, snapshot);
        QCOMPARE(
                document.value("labels"_L1).toArray().first().toObject(),
                (QJsonObject{{u"id"_s, u"l"_s}, {u"values"_s, QJsonArray{u"a"_s, QJsonObject()}}}));
        QCOMPARE(document.value("mist_nac"_L1).toObject(), QJsonObject());
    }
};

SEKISHO_TEST(ExportDocument);
#include "tst_ExportDocument.moc"
