// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/api/WriteDemo.h"
#include "tests/support/TestRegistry.h"

using namespace sekisho;
using namespace sekisho::api::mist;
using namespace Qt::Literals::StringLiterals;
using test::object;

/// The facts about writing that nobody has established, answered each way.
class tst_WriteSwitches : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_demo = std::make_unique<test::WriteDemo>();
        QVERIFY(m_demo->start({{u"nac"_s, u"present"_s},
                               {u"onboard-ca"_s, u"available"_s},
                               {u"server-cert-null"_s, u"remove"_s}}));
    }
    void cleanup() { m_demo.reset(); }

    void nestedMembersGo_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("writes");
        QTest::newRow("replace") << u"replace"_s << 1;
        QTest::newRow("merge") << u"merge"_s << 2;
    }
    void nestedMembersGo()
    {
        QFETCH(QString, value);
        QFETCH(int, writes);
        m_demo->cloud->setSwitch(u"put-nested"_s, value);
        const Written made = m_demo->send({Verb::Create,
                                           ItemType::Rule,
                                           {},
                                           object(R"({"name":"x","action":"allow",
                 "matching":{"auth_type":"mab","family":["a"],"port_types":["wired"]}})"),
                                           {},
                                           {}});
        const QJsonObject before = *m_demo->one(Kind::Rule, made.id);
        const QJsonObject after = object(R"({"name":"x","action":"allow",
                                             "matching":{"port_types":["wired"]}})");
        Write write{Verb::Update, ItemType::Rule, made.id, {}, {}, {}};
        write.body = updateBody(ItemType::Rule, before, after);
        QCOMPARE(writesUntilTaken(write, before), writes);
        const QJsonObject now = *m_demo->one(Kind::Rule, made.id);
        const QJsonObject matching = now.value("matching"_L1).toObject();
        QVERIFY(!matching.contains("auth_type"_L1));
        QVERIFY(matching.value("family"_L1).toArray().isEmpty());
        QCOMPARE(matching.value("port_types"_L1).toArray(), QJsonArray{u"wired"_s});
    }

    void nestedMembersOfTheSettingsGo_data() { nestedMembersGo_data(); }
    void nestedMembersOfTheSettingsGo()
    {
        QFETCH(QString, value);
        QFETCH(int, writes);
        m_demo->cloud->setSwitch(u"put-nested"_s, value);
        const QJsonObject before = m_demo->nac();
        QVERIFY(before.contains("default_idp_id"_L1));
        const ItemChanges changes{{{ItemType::DefaultIdp, u"-"_s}, std::nullopt},
                                  {{ItemType::ServerCertificate, u"-"_s}, std::nullopt}};
        const Write write{
                Verb::Update, ItemType::NacSwitch, {}, composeNac(before, changes), {}, {}};
        QCOMPARE(writesUntilTaken(write, before), writes);
        const QJsonObject now = m_demo->nac();
        QVERIFY(!now.contains("default_idp_id"_L1) && !now.contains("server_cert"_L1));
        QCOMPARE(now.value("cacerts"_L1), before.value("cacerts"_L1));
        QCOMPARE(now.value("idps"_L1), before.value("idps"_L1));
    }

    // Nothing can be done from here, and the cloud says so.
    void serverCertificateThatCannotGo()
    {
        m_demo->cloud->setSwitch(u"put-nested"_s, u"merge"_s);
        m_demo->cloud->setSwitch(u"server-cert-null"_s, u"refuse"_s);
        const QJsonObject before = m_demo->nac();
        const Write write{
                Verb::Update,
                ItemType::NacSwitch,
                {},
                composeNac(before, {{{ItemType::ServerCertificate, u"-"_s}, std::nullopt}}),
                {},
                {}};
        const auto again = followUp(write, before, m_demo->send(write));
        QVERIFY(again);
        QCOMPARE(m_demo->refusal(*again), ErrorCode::BadRequest);
        QCOMPARE(m_demo->nac(), before);
    }

    void onboardCaIsSwitchedOn_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("writes");
        QTest::newRow("both") << u"both"_s << 1;
        QTest::newRow("enabled") << u"enabled"_s << 1;
        QTest::newRow("enable") << u"enable"_s << 2;
    }
    void onboardCaIsSwitchedOn()
    {
        QFETCH(QString, value);
        QFETCH(int, writes);
        m_demo->cloud->setSwitch(u"onboard-ca"_s, u"available"_s);
        m_demo->cloud->setSwitch(u"scep-put-key"_s, value);
        m_demo->send({Verb::Delete, ItemType::OnboardCa, {}, {}, {}, {}});
        const QJsonObject before = m_demo->all(Kind::OnboardCa).first().json;
        QCOMPARE(before.value("enabled"_L1).toBool(true), false);
        const Write write{Verb::Update,
                          ItemType::OnboardCa,
                          {},
                          updateBody(ItemType::OnboardCa, before, object(R"({"enabled":true})")),
                          {},
                          {}};
        QCOMPARE(writesUntilTaken(write, before), writes);
        QCOMPARE(m_demo->all(Kind::OnboardCa).first().json.value("enabled"_L1).toBool(), true);
    }

    void onboardCaThatIsNotOffered()
    {
        m_demo->cloud->setSwitch(u"onboard-ca"_s, u"unavailable"_s);
        for (const Verb verb : {Verb::Update, Verb::Delete})
            QCOMPARE(
                    m_demo->refusal(
                            {verb, ItemType::OnboardCa, {}, object(R"({"enabled":true})"), {}, {}}),
                    ErrorCode::NotFound);
    }

    void fieldsThatTheCloudMakes()
    {
        m_demo->cloud->setSwitch(u"scep-fields"_s, u"present"_s);
        m_demo->cloud->setSwitch(u"nac-unknown-keys"_s, u"refuse"_s);
        const QJsonObject before = m_demo->nac();
        QVERIFY(before.contains("mist_scep_status"_L1));
        Write write{Verb::Update, ItemType::NacSwitch, {}, composeNac(before, {}), {}, {}};
        QCOMPARE(writesUntilTaken(write, before), 1);
        QCOMPARE(m_demo->nac(), before);
        // A member that nobody knows is kept, and where the cloud refuses it, that is said.
        write.body.insert("quantum"_L1, 1);
        QCOMPARE(m_demo->refusal(write), ErrorCode::BadRequest);
        m_demo->cloud->setSwitch(u"nac-unknown-keys"_s, u"keep"_s);
        m_demo->send(write);
        QCOMPARE(composeNac(m_demo->nac(), {}).value("quantum"_L1).toInt(), 1);
    }

    void secrets_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QStringList>("masked");
        QTest::newRow("clear") << u"clear"_s << QStringList();
        QTest::newRow("masked") << u"masked"_s
                                << QStringList{u"server_cert.key"_s, u"server_cert.password"_s};
        QTest::newRow("omitted") << u"omitted"_s << QStringList{u"server_cert.key"_s};
    }
    void secrets()
    {
        QFETCH(QString, value);
        QFETCH(QStringList, masked);
        m_demo->cloud->setSwitch(u"secrets"_s, value);
        QCOMPARE(maskedNacSecrets(m_demo->nac(), {}), masked);
        // One that is not touched is not sent, so it cannot be destroyed.
        const Written made =
                m_demo->send({Verb::Create,
                              ItemType::IdentityProvider,
                              {},
                              object(R"({"name":"x","idp_type":"ldap","ldap_bind_password":"p"})"),
                              {},
                              {}});
        const QJsonObject before = *m_demo->one(Kind::Sso, made.id);
        QJsonObject after = before;
        after.insert("name"_L1, u"y"_s);
        m_demo->send({Verb::Update,
                      ItemType::IdentityProvider,
                      made.id,
                      updateBody(ItemType::IdentityProvider, before, after),
                      {},
                      {}});
        m_demo->cloud->setSwitch(u"secrets"_s, u"clear"_s);
        const QJsonObject now = *m_demo->one(Kind::Sso, made.id);
        QCOMPARE(now.value("name"_L1).toString(), u"y"_s);
        QCOMPARE(now.value("ldap_bind_password"_L1).toString(), u"p"_s);
    }

    void entraId()
    {
        m_demo->cloud->setSwitch(u"entra-type"_s, u"standards"_s);
        const Written made =
                m_demo->send({Verb::Create,
                              ItemType::IdentityProvider,
                              {},
                              object(R"({"name":"x","idp_type":"oauth","oauth_type":"azure"})"),
                              {},
                              {}});
        const QJsonObject before = *m_demo->one(Kind::Sso, made.id);
        QCOMPARE(before.value("oauth_type"_L1).toString(), u"standards"_s);
        const QJsonObject body =
                updateBody(ItemType::IdentityProvider, before,
                           object(R"({"name":"y","idp_type":"oauth","oauth_type":"azure"})"));
        QVERIFY(!body.contains("oauth_type"_L1)); // the same by another name
        m_demo->send({Verb::Update, ItemType::IdentityProvider, made.id, body, {}, {}});
        m_demo->cloud->setSwitch(u"entra-type"_s, u"azure"_s);
        QCOMPARE(m_demo->one(Kind::Sso, made.id)->value("oauth_type"_L1).toString(), u"azure"_s);
    }

    void endpointsLater()
    {
        m_demo->cloud->setSwitch(u"bulk-usermacs"_s, u"async"_s);
        Write write{Verb::Create, ItemType::Endpoint,
                    {},           {},
                    {},           QJsonArray{QJsonObject{{u"mac"_s, u"001122000001"_s}}}};
        QVERIFY(m_demo->send(write).accepted);
        QVERIFY(m_demo->send(write).rowErrors.isEmpty());
        m_demo->cloud->setSwitch(u"bulk-usermacs"_s, u"sync"_s);
        write.bulk = {QJsonObject{{u"mac"_s, u"021122000001"_s}}};
        const Written refused = m_demo->send(write);
        QVERIFY(!refused.accepted);
        QCOMPARE(refused.rowErrors, QStringList{u"021122000001 - not a usable MAC address"_s});
    }

    void labelInUse()
    {
        QString used;
        for (const RawObject &rule : m_demo->all(Kind::Rule)) {
            if (used.isEmpty())
                used = rule.json.value("apply_tags"_L1)[0].toString();
        }
        QVERIFY(!used.isEmpty());
        const Write write{Verb::Delete, ItemType::Label, used, {}, {}, {}};
        m_demo->cloud->setSwitch(u"used-label-delete"_s, u"refuse"_s);
        QCOMPARE(m_demo->refusal(write), ErrorCode::BadRequest);
        m_demo->cloud->setSwitch(u"used-label-delete"_s, u"allow"_s);
        QCOMPARE(m_demo->send(write).id, used);
    }

    void wordsOfRefusals()
    {
        const Write write{Verb::Create, ItemType::Rule, {}, object(R"({"name":"x"})"), {}, {}};
        for (const auto &[value, words] :
             {std::pair{u"detail"_s, u"action: This field is required."_s},
              {u"fields"_s, u"{\"action\":[\"This field is required.\"]}"_s}}) {
            m_demo->cloud->setSwitch(u"validation-error"_s, value);
            const auto written = test::await(m_demo->client->write(m_demo->organization, write));
            QCOMPARE(written.error().code, ErrorCode::BadRequest);
            QCOMPARE(written.error().cloudText, words);
        }
        m_demo->cloud->setSwitch(u"not-found"_s, u"id"_s);
        QCOMPARE(m_demo->refusal({Verb::Delete, ItemType::Rule, u"nobody"_s, {}, {}, {}}),
                 ErrorCode::NotFound);
    }

    void accountsInMilliseconds()
    {
        m_demo->cloud->setSwitch(u"link-times"_s, u"milliseconds"_s);
        const QJsonObject form =
                object(R"({"customer_id":"a","client_id":"b","client_secret":"c"})");
        const Written made = m_demo->send(
                {Verb::Create, ItemType::LinkedAccount, u"crowdstrike"_s, form, {}, {}});
        QCOMPARE(made.object.value("client_id"_L1).toString(), u"b"_s);
        QVERIFY(made.object.value("linked_timestamp"_L1).toDouble() > 1e11);
    }

private:
    /// How many writes it takes until nothing is left to say; more than three are too many.
    int writesUntilTaken(Write write, const QJsonObject &before)
    {
        for (int writes = 1; writes < 4; ++writes) {
            const Written written = m_demo->send(write);
            const auto again = followUp(write, before, written);
            if (!again)
                return writes;
            write = *again;
        }
        return 4;
    }

    std::unique_ptr<test::WriteDemo> m_demo;
};

SEKISHO_TEST(WriteSwitches);
#include "tst_WriteSwitches.moc"
