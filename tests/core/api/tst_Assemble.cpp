// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/mist/Codec.h"
#include "tests/core/api/Json.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace sekisho;
using namespace sekisho::api;
using namespace Qt::Literals::StringLiterals;
using mist::Kind;
using test::object;

namespace {

using Objects = QHash<Kind, QList<mist::RawObject>>;

void put(Objects *objects, Kind kind, const QString &id, const QByteArray &json)
{
    (*objects)[kind].append({id, object(json)});
}

} // namespace

class tst_Assemble : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingGivesAnEmptyOrganization()
    {
        QStringList problems;
        const auto organization =
                mist::assembleOrganization({}, nac::OrganizationId(u"o"_s), &problems);
        QVERIFY(organization);
        QCOMPARE(organization->id.value(), u"o"_s);
        QVERIFY(organization->rules.isEmpty());
        QVERIFY(!organization->settings.present);
        QCOMPARE(organization->onboardCa.state, nac::OnboardCaState::Unavailable);
        QVERIFY(organization->hitCounts.isEmpty());
        QVERIFY(!organization->mayWrite());
        QVERIFY(problems.isEmpty());
    }

    void everyKindFindsItsPlace()
    {
        Objects objects;
        put(&objects, Kind::Self, u"self"_s,
            R"({"email":"a@b","privileges":[{"scope":"org","role":"write","org_id":"o","name":"P"}]})");
        put(&objects, Kind::Organization, u"organization"_s, R"({"id":"o","name":"Kakuu"})");
        put(&objects, Kind::Site, u"s"_s, R"({"id":"s","name":"Osaka","sitegroup_ids":["g"]})");
        put(&objects, Kind::SiteGroup, u"g"_s, R"({"id":"g","name":"West"})");
        put(&objects, Kind::Setting, u"setting"_s, R"({"mist_nac":{"cacerts":["PEM"]}})");
        put(&objects, Kind::OrgCertificate, u"c"_s, R"({"cert":"PEM"})");
        put(&objects, Kind::CrlFile, u"f"_s, R"({"id":"f","name":"CRL"})");
        put(&objects, Kind::OnboardCa, u"onboard_ca"_s, R"({"enabled":true})");
        put(&objects, Kind::IssuedCertificate, u"1"_s, R"({"serial_number":"1"})");
        put(&objects, Kind::Rule, u"r"_s, R"({"id":"r","name":"R"})");
        put(&objects, Kind::Label, u"t"_s, R"({"id":"t","name":"T","type":"vlan"})");
        put(&objects, Kind::Sso, u"i"_s, R"({"id":"i","name":"I","idp_type":"oauth"})");
        put(&objects, Kind::LinkedApp, u"jamf"_s, R"({"accounts":[{"name":"J"}]})");
        put(&objects, Kind::LinkedApp, u"intune"_s, R"({"accounts":[{"name":"M"}]})");
        put(&objects, Kind::Portal, u"p"_s, R"({"id":"p","name":"P"})");
        put(&objects, Kind::Endpoint, u"e"_s, R"({"id":"e","mac":"m"})");
        put(&objects, Kind::Client, u"m"_s, R"({"mac":"m"})");
        put(&objects, Kind::Event, u"x"_s, R"({"type":"A","timestamp":1})");
        put(&objects, Kind::EventCount, u"event_count"_s,
            R"({"results":[{"count":2,"nacrule_id":"r"}]})");
        put(&objects, Kind::EventType, u"A"_s, R"({"type":"A"})");
        put(&objects, Kind::FingerprintTypes, u"ft"_s, R"({"family":["F"]})");
        put(&objects, Kind::AuditEntry, u"a"_s, R"({"id":"a","message":"M"})");
        for (const Kind kind : mist::allKinds())
            QVERIFY2(objects.contains(kind), qPrintable(mist::kindName(kind)));

        const auto organization = mist::assembleOrganization(objects, nac::OrganizationId(u"o"_s));
        QCOMPARE(organization->name, u"Kakuu"_s);
        QCOMPARE(organization->self.email, u"a@b"_s);
        QVERIFY(organization->role.is(nac::AccessRole::Write));
        QCOMPARE(organization->sites.first().groups, QList{nac::SiteGroupId(u"g"_s)});
        QCOMPARE(organization->siteGroups.first().name, u"West"_s);
        QCOMPARE(organization->settings.certificateAuthorities, QStringList{u"PEM"_s});
        QCOMPARE(organization->mistCertificate.pem, u"PEM"_s);
        QCOMPARE(organization->crlFiles.first().name, u"CRL"_s);
        QCOMPARE(organization->onboardCa.state, nac::OnboardCaState::Active);
        QCOMPARE(organization->issuedCertificates.size(), 1);
        QCOMPARE(organization->rules.size(), 1);
        QCOMPARE(organization->labels.size(), 1);
        QCOMPARE(organization->identityProviders.size(), 1);
        QCOMPARE(organization->linkedAccounts.size(), 2);
        QCOMPARE(organization->linkedAccounts.first().app, nac::LinkedApp::Intune);
        QCOMPARE(organization->portals.size(), 1);
        QCOMPARE(organization->endpoints.size(), 1);
        QCOMPARE(organization->clients.size(), 1);
        QCOMPARE(organization->events.size(), 1);
        QCOMPARE(organization->hitCounts.value(nac::HitPeriod::Last7Days)
                         .byRule.value(nac::RuleId(u"r"_s)),
                 2);
        QCOMPARE(organization->eventTypes, QStringList{u"A"_s});
        QCOMPARE(organization->fingerprintTypes.families, QStringList{u"F"_s});
        QCOMPARE(organization->auditLog.first().message, u"M"_s);
    }

    void nameComesFromThePrivilegeWhereTheOrganizationIsUnreadable()
    {
        Objects objects;
        put(&objects, Kind::Self, u"self"_s,
            R"({"email":"a@b","privileges":[{"scope":"org","role":"read","org_id":"o","name":"P"}]})");
        const auto organization = mist::assembleOrganization(objects, nac::OrganizationId(u"o"_s));
        QCOMPARE(organization->name, u"P"_s);
        QVERIFY(!organization->mayWrite());
    }

    void rulesAreInEvaluationOrder()
    {
        Objects objects;
        put(&objects, Kind::Rule, {}, R"({"id":"c","order":2})");
        put(&objects, Kind::Rule, {}, R"({"id":"b","order":1})");
        put(&objects, Kind::Rule, {}, R"({"id":"d","order":1})");
        put(&objects, Kind::Rule, {}, R"({"id":"a","order":10})");
        const auto organization = mist::assembleOrganization(objects, {});
        QStringList ids;
        for (const nac::Rule &rule : organization->rules)
            ids.append(rule.id.value());
        QCOMPARE(ids, (QStringList{u"b"_s, u"d"_s, u"c"_s, u"a"_s}));
    }

    void eventsAreNewestFirst()
    {
        Objects objects;
        put(&objects, Kind::Event, {}, R"({"type":"old","timestamp":100})");
        put(&objects, Kind::Event, {}, R"({"type":"new","timestamp":300})");
        put(&objects, Kind::Event, {}, R"({"type":"mid","timestamp":200})");
        put(&objects, Kind::AuditEntry, {}, R"({"id":"old","timestamp":100})");
        put(&objects, Kind::AuditEntry, {}, R"({"id":"new","timestamp":300})");
        const auto organization = mist::assembleOrganization(objects, {});
        QCOMPARE(organization->events.first().type, u"new"_s);
        QCOMPARE(organization->events.last().type, u"old"_s);
        QCOMPARE(organization->auditLog.first().id, u"new"_s);
    }

    void realmsAndDefaultGoToTheirProviders()
    {
        Objects objects;
        put(&objects, Kind::Setting, u"setting"_s, R"({"mist_nac": {"default_idp_id": "b", "idps": [
            {"id": "a", "user_realms": ["a.example.jp"], "exclude_realms": ["x.example.jp"]},
            {"id": "b", "user_realms": ["b.example.jp", "c.example.jp"]},
            {"id": "gone", "user_realms": ["g.example.jp"]}, {}, null]}})");
        put(&objects, Kind::Sso, {}, R"({"id":"a","idp_type":"oauth"})");
        put(&objects, Kind::Sso, {}, R"({"id":"b","idp_type":"ldap"})");
        put(&objects, Kind::Sso, {}, R"({"id":"c","idp_type":"ldap"})");
        const auto organization = mist::assembleOrganization(objects, {});
        const auto &providers = organization->identityProviders;
        QCOMPARE(providers[0].realms, QStringList{u"a.example.jp"_s});
        QCOMPARE(providers[0].excludedRealms, QStringList{u"x.example.jp"_s});
        QVERIFY(providers[0].isMapped);
        QVERIFY(!providers[0].isDefault);
        QCOMPARE(providers[1].realms.size(), 2);
        QVERIFY(providers[1].isDefault);
        QVERIFY(!providers[2].isMapped);
    }

    void brokenObjectsAreLeftOutAndNamed()
    {
        Objects objects;
        put(&objects, Kind::Rule, u"bad-rule"_s, R"({"order":1})");
        put(&objects, Kind::Rule, u"good"_s, R"({"id":"good"})");
        put(&objects, Kind::Sso, u"admin-sso"_s, R"({"id":"x","idp_type":"saml"})");
        put(&objects, Kind::Self, u"self"_s, R"({"nothing":true})");
        QStringList problems;
        const auto organization = mist::assembleOrganization(objects, {}, &problems);
        QCOMPARE(organization->rules.size(), 1);
        QVERIFY(organization->identityProviders.isEmpty());
        QCOMPARE(problems.size(), 3);
        QVERIFY(problems.join(u'\n').contains(u"rule bad-rule: WrongShape"_s));
        QVERIFY(problems.join(u'\n').contains(u"$.id"_s));
    }

    void eventTypesByEitherNameAndOnce()
    {
        Objects objects;
        put(&objects, Kind::EventType, {}, R"({"type":"A","mac":"x"})");
        put(&objects, Kind::EventType, {}, R"({"key":"B","display":"Bee"})");
        put(&objects, Kind::EventType, {}, R"({"type":"A"})");
        put(&objects, Kind::EventType, {}, R"({"display":"nameless"})");
        const auto organization = mist::assembleOrganization(objects, {});
        QCOMPARE(organization->eventTypes, (QStringList{u"A"_s, u"B"_s}));
    }
};

SEKISHO_TEST(Assemble);
#include "tst_Assemble.moc"
