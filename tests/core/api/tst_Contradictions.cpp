// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The slips of the vendor's own texts (reference mist-api, section 15), one test each, in its
// order: whichever text turns out to be right, reading copes.

#include "core/api/mist/Codec.h"
#include "core/api/mist/Pages.h"
#include "tests/core/api/Json.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace sekisho;
using namespace sekisho::api;
using namespace Qt::Literals::StringLiterals;
using test::object;
using test::utc;

namespace {

net::HttpResponse answer(int status, const QByteArray &body)
{
    net::HttpResponse response;
    response.status = status;
    response.body = body;
    response.contentType = "application/json";
    return response;
}

mist::PageRequest request(mist::Kind kind)
{
    mist::PageRequest made;
    made.kind = kind;
    made.limit = 1000;
    made.maxPages = 10;
    made.base = QUrl(u"https://api.example.jp"_s);
    made.cursor.path = u"/api/v1/x"_s;
    return made;
}

const mist::Asked kAsked{u"api.example.jp"_s, u"/api/v1/x"_s, u"GET /api/v1/x"_s};

} // namespace

class tst_Contradictions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void item01_onboardCaSaysEnableOrEnabled()
    {
        for (const char *name : {"enable", "enabled"}) {
            const QJsonObject json{{QString::fromLatin1(name), true}};
            QCOMPARE(mist::decodeOnboardCa(json).state, nac::OnboardCaState::Active);
        }
    }

    void item02_entraIdIsAzureOrStandards()
    {
        const auto azure =
                mist::decodeSso(object(R"({"id":"i","idp_type":"oauth","oauth_type":"azure"})"));
        const auto standards = mist::decodeSso(
                object(R"({"id":"i","idp_type":"oauth","oauth_type":"standards"})"));
        QVERIFY(azure->oauthType.is(nac::OAuthType::Azure));
        QVERIFY(standards->oauthType.is(nac::OAuthType::Azure));
        QCOMPARE(standards->oauthType.raw, u"standards"_s); // sent back unchanged
    }

    void item03_issuedCertificateTimesAreTextOrNumbers()
    {
        const auto old = mist::decodeIssuedCertificate(object(
                R"({"serial_number":"0a1b","expire_time":"2026-09-21 14:13:20.500000+00:00"})"));
        const auto recent = mist::decodeIssuedCertificate(
                object(R"({"serial_number":"0A 1B","expire_time":1790000000})"));
        QCOMPARE(old.expires, utc("2026-09-21T14:13:20.500Z"));
        QCOMPARE(recent.expires, utc("2026-09-21T14:13:20Z"));
        // Spelled two ways, and revoking wants it exactly as listed.
        QCOMPARE(old.serialNumber, u"0a1b"_s);
        QCOMPARE(recent.serialNumber, u"0A 1B"_s);
    }

    void item04_idpMappingIdsAreReadAlthoughReadOnly()
    {
        QHash<mist::Kind, QList<mist::RawObject>> objects;
        objects[mist::Kind::Setting] = {
                {u"setting"_s,
                 object(R"({"mist_nac":{"idps":[{"id":"i","user_realms":["example.jp"]}]}})")}};
        objects[mist::Kind::Sso] = {{u"i"_s, object(R"({"id":"i","idp_type":"oauth"})")}};
        const auto organization = mist::assembleOrganization(objects, nac::OrganizationId(u"o"_s));
        QCOMPARE(organization->identityProviders.first().realms, QStringList{u"example.jp"_s});
        // and of endpoints
        QCOMPARE(mist::decodeEndpoint(object(R"({"id":"e"})")).id.value(), u"e"_s);
    }

    void item05_closedMistNacHoldsMoreThanTheSchema()
    {
        const auto settings = mist::decodeSetting(object(R"({"mist_nac": {
            "mist_scep_status": "enabled", "scep_cacerts": ["PEM"], "brand_new": 1}})"));
        QCOMPARE(settings.onboardCaStatus, u"enabled"_s);
        QCOMPARE(settings.onboardCaCertificates, QStringList{u"PEM"_s});
        QCOMPARE(settings.unknownFields, QStringList{u"brand_new"_s});
        // The raw object keeps what the value leaves out.
        const auto page = mist::readPage(request(mist::Kind::Setting),
                                         answer(200, R"({"mist_nac":{"brand_new":1}})"), kAsked);
        QCOMPARE(page->objects.first().json, object(R"({"mist_nac":{"brand_new":1}})"));
    }

    void item06_linkedAccountTimesAreSecondsOrMilliseconds()
    {
        const auto accounts = mist::decodeLinkedApp(
                nac::LinkedApp::Vmware,
                object(R"({"accounts":[{"last_sync":1790000000},{"last_sync":1790000000000}]})"));
        QCOMPARE(accounts[0].lastSync, utc("2026-09-21T14:13:20Z"));
        QCOMPARE(accounts[1].lastSync, accounts[0].lastSync);
        // `forward` is mandatory even where no address comes back.
        const auto cloud = mist::cloudFromText(u"http://127.0.0.1:4010"_s);
        for (const nac::LinkedApp app : nac::allLinkedApps()) {
            const QString path =
                    mist::firstPath(*cloud, nac::OrganizationId(u"o"_s), mist::Kind::LinkedApp, {},
                                    app, utc("2026-11-21T09:00:00Z"));
            QVERIFY(path.contains(u"/setting/%1/link_accounts?forward=https%3A%2F%2F"_s.arg(
                    nac::linkedAppKey(app))));
        }
    }

    void item07_manufacturerAndModelFollowTheirNamesNotTheirDescriptions()
    {
        const auto rule = mist::decodeRule(
                object(R"({"id":"r","matching":{"mfg":["Kakuu"],"model":["K-1"]}})"));
        QCOMPARE(rule->matching.manufacturers, QStringList{u"Kakuu"_s});
        QCOMPARE(rule->matching.models, QStringList{u"K-1"_s});
        const auto ping = mist::decodeSso(
                object(R"({"id":"i","idp_type":"ldap","ldap_type":"ping_identity"})"));
        QVERIFY(ping->ldapType.is(nac::LdapType::PingIdentity));
        const auto edr = mist::decodeLabel(
                object(R"({"id":"t","type":"match","match":"edr_status","values":["unknown"]})"));
        QCOMPARE(edr->values, QStringList{u"unknown"_s});
    }

    void item08_flagsAndVlansComeAsTextOrNumberOrBool()
    {
        for (const char *vlan : {"30", "\"30\"", "[\"30\"]"}) {
            QCOMPARE(mist::decodeClient(
                             object(QByteArray("{\"last_vlan\":") + vlan + ",\"vlan\":[\"30\"]}"))
                             .vlan,
                     u"30"_s);
        }
        QCOMPARE(mist::decodeEvent(object(R"({"vlan":30})")).vlan, u"30"_s);
        for (const char *matched : {"true", "\"true\"", "1"})
            QVERIFY(mist::decodeEvent(object(QByteArray("{\"nacrule_matched\":") + matched + "}"))
                            .ruleMatched);
        // random_mac is shown generically, whichever type it has.
        QVERIFY(mist::decodeEvent(object(R"({"random_mac":"true"})"))
                        .extra.contains(u"random_mac"_s));
    }

    void item09_sessionEndedIsSessionStopped()
    {
        for (const char *status : {"session_ended", "session_stopped"}) {
            const nac::Client client =
                    mist::decodeClient({{u"last_status"_s, QString::fromLatin1(status)}});
            QVERIFY(client.status.is(nac::ClientStatus::SessionStopped));
            QCOMPARE(client.status.raw, QString::fromLatin1(status));
        }
    }

    void item10_endpointsComeAsAListOrInAnObject()
    {
        for (const QByteArray &body :
             {QByteArray(R"([{"id":"e","mac":"m"}])"),
              QByteArray(R"({"results":[{"id":"e","mac":"m"}],"consistency":"eventual"})")}) {
            const auto page =
                    mist::readPage(request(mist::Kind::Endpoint), answer(200, body), kAsked);
            QVERIFY(page);
            QCOMPARE(page->objects.size(), 1);
            QCOMPARE(page->objects.first().id, u"e"_s);
        }
    }

    void item11_sslPortIsASwitchWhateverTheTextCallsThePort()
    {
        QVERIFY(mist::decodeSetting(object(R"({"mist_nac":{"use_ssl_port":true}})")).useSslPort);
    }

    void item12_portalTemplateIsNotInterpreted()
    {
        // poweredBy says the opposite of its name; nothing here depends on it.
        const nac::Portal portal = mist::decodePortal(
                object(R"({"id":"p","name":"BYOD","portal_template":{"poweredBy":true}})"));
        QCOMPARE(portal.name, u"BYOD"_s);
    }

    void item13_notFoundHasAnIdOrADetail()
    {
        const QDateTime now = utc("2026-11-21T09:00:00Z");
        const auto byId = mist::errorOf(answer(404, R"({"id":"abc"})"), kAsked, now);
        const auto byDetail = mist::errorOf(answer(404, R"({"detail":"Not found."})"), kAsked, now);
        QCOMPARE(byId->code, ErrorCode::NotFound);
        QCOMPARE(byId->cloudText, u"{\"id\":\"abc\"}"_s);
        QCOMPARE(byDetail->cloudText, u"Not found."_s);
        QCOMPARE(byDetail->arguments, QStringList{u"/api/v1/x"_s});
    }

    void item14_ldapCertificatesByEitherName()
    {
        for (const char *name : {"ldap_cacerts", "ldap_ca_certs"}) {
            QJsonObject json = object(R"({"id":"i","idp_type":"ldap"})");
            json.insert(QString::fromLatin1(name), QJsonArray{u"PEM"_s});
            QCOMPARE(mist::decodeSso(json)->ldapCaCertificates, QStringList{u"PEM"_s});
        }
    }

    void item15_dryRunIsReadWhereItIsSent()
    {
        QVERIFY(mist::decodeRule(object(R"({"id":"r","dry_run":true})"))->dryRun);
        QVERIFY(!mist::decodeRule(object(R"({"id":"r"})"))->dryRun);
    }
};

SEKISHO_TEST(Contradictions);
#include "tst_Contradictions.moc"
