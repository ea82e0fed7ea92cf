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

const Secret &key()
{
    static const Secret kKey(QByteArray("a key of this test and no other"));
    return kKey;
}

QByteArray jsonBytes(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace

class tst_Redaction : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // Every name under which the reference knows a secret, and names nobody has heard of yet, in
    // every kind, at the top, nested, and in arrays.
    void noPlantedSecretSurvives_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"ldap_bind_password",
                                 "ldap_client_key",
                                 "oauth_cc_client_secret",
                                 "oauth_ropc_client_secret",
                                 "scim_secret_token",
                                 "secret",
                                 "jamf_access_token",
                                 "openroaming_wba_client_key",
                                 "webhook_password",
                                 "webhook_token",
                                 "webhook_secret",
                                 "client_secret",
                                 "api_token",
                                 "apitoken",
                                 "key_secret",
                                 "portal_authorize_jwt_secret",
                                 "password",
                                 "Password",
                                 "new_password_hash",
                                 "accessToken",
                                 "private_key",
                                 "privateKey",
                                 "PRIVATE-KEY",
                                 "some_api_key",
                                 "passphrase",
                                 "client_credentials",
                                 "ssl private key"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void noPlantedSecretSurvives()
    {
        QFETCH(QString, name);
        const QJsonObject inner{{name, u"planted-secret"_s}, {u"name"_s, u"kept"_s}};
        const QJsonObject json{
                {u"id"_s, u"kept-id"_s},
                {name, u"planted-secret"_s},
                {u"nested"_s, QJsonObject{{u"deeper"_s, QJsonObject{{u"deepest"_s, inner}}}}},
                {u"list"_s, QJsonArray{inner, QJsonArray{inner}, QJsonArray{QJsonArray{inner}}}},
                {u"wrapped"_s, QJsonObject{{name, QJsonArray{u"planted-secret"_s}}}},
                {u"object"_s, QJsonObject{{name, QJsonObject{{u"v"_s, u"planted-secret"_s}}}}},
                {u"marked"_s,
                 QJsonObject{{name, QJsonObject{{u"$secret"_s, u"planted-secret"_s}}}}}};
        for (const Kind kind : mist::allKinds()) {
            for (const Secret *digestKey : {&key(), &emptyKey()}) {
                const QByteArray clean = jsonBytes(mist::redactSecrets(kind, json, *digestKey));
                QVERIFY2(!clean.contains("planted"), clean.constData());
                QVERIFY(clean.contains("kept-id"));
                QCOMPARE(clean.count("kept\""), 4); // whatever is no secret stays
            }
        }
    }

    void serverCertificateKeepsItsCertificate()
    {
        const QJsonObject clean = mist::redactSecrets(
                Kind::Setting, object(R"({"mist_nac": {"cacerts": ["PEM"], "server_cert":
                    {"cert": "CERT", "key": "planted", "password": "planted"}}})"),
                key());
        const QJsonObject server =
                clean.value(u"mist_nac"_s).toObject().value(u"server_cert"_s).toObject();
        QCOMPARE(server.value(u"cert"_s).toString(), u"CERT"_s);
        QVERIFY(server.value(u"key"_s).toObject().contains(u"$secret"_s));
        QVERIFY(server.value(u"password"_s).toObject().contains(u"$secret"_s));
        QVERIFY(!jsonBytes(clean).contains("planted"));
        QVERIFY(mist::decodeSetting(clean).serverKeyPresent);
    }

    void radiusSecretsOfAnEdgeProxyGo()
    {
        const QJsonObject clean = mist::redactSecrets(
                Kind::Sso, object(R"({"id": "i", "idp_type": "mxedge_proxy", "mxedge_proxy": {
                    "auth_servers": [{"host": "h", "secret": "planted"}],
                    "acct_servers": [{"host": "h", "secret": "planted"}]}})"),
                key());
        QVERIFY(!jsonBytes(clean).contains("planted"));
        QCOMPARE(jsonBytes(clean).count("\"host\":\"h\""), 2);
    }

    void radiusAttributesInLabelsAndEvents_data()
    {
        QTest::addColumn<QString>("attribute");
        QTest::addColumn<QString>("kept");
        const auto row = [](const QString &attribute, const QString &kept) {
            QTest::newRow(qPrintable(attribute)) << attribute << kept;
        };
        row(u"Tunnel-Password=planted"_s, u"Tunnel-Password="_s);
        row(u"User-Password = planted"_s, u"User-Password ="_s);
        row(u"Cisco-AVPair=psk=planted"_s, u"Cisco-AVPair=psk="_s);
        row(u"MS-MPPE-Send-Key=planted"_s, u"MS-MPPE-Send-Key="_s);
        row(u"Tunnel-Private-Group-ID=planted"_s, {});
        row(u"Cisco-AVPair=psk-mode=planted"_s, {});
        row(u"O=Password Services, CN=planted"_s, {});
        row(u"planted"_s, {});
        row(u"Tunnel-Password="_s, {});
    }
    void radiusAttributesInLabelsAndEvents()
    {
        QFETCH(const QString, attribute);
        QFETCH(const QString, kept);
        const QJsonObject json{{u"radius_attrs"_s, QJsonArray{u"Idle-Timeout=600"_s, attribute}}};
        const QJsonArray once =
                mist::redactSecrets(Kind::Label, json, key())["radius_attrs"_L1].toArray();
        QCOMPARE(once.at(0).toString(), u"Idle-Timeout=600"_s);
        QVERIFY(once.at(1).isString());
        if (kept.isEmpty()) {
            QCOMPARE(once.at(1).toString(), attribute);
            return;
        }
        QVERIFY(once.at(1).toString().startsWith(kept + u"$secret:"_s));
        QVERIFY(!once.at(1).toString().contains("planted"_L1));
        // Another secret is another text, the same one the same.
        QJsonObject other{{u"radius_attrs"_s, QJsonArray{attribute + u'x'}}};
        QVERIFY(mist::redactSecrets(Kind::Label, other, key())["radius_attrs"_L1][0].toString() !=
                once.at(1).toString());
        QCOMPARE(mist::redactSecrets(Kind::Event, json, key())["radius_attrs"_L1].toArray(), once);
    }

    void privateKeysGoUnderAnyName()
    {
        const QJsonObject clean = mist::redactSecrets(
                Kind::Organization,
                object(R"({"note": "-----BEGIN EC PRIVATE KEY-----\nplanted\n-----END EC PRIVATE KEY-----",
                    "list": ["-----BEGIN PRIVATE KEY-----\nplanted"],
                    "cert": "-----BEGIN CERTIFICATE-----\nkept",
                    "-----BEGIN PRIVATE KEY-----\nplanted": 1})"),
                key());
        QVERIFY(!jsonBytes(clean).contains("planted"));
        QVERIFY(!jsonBytes(clean).contains("PRIVATE KEY-----"));
        QVERIFY(jsonBytes(clean).contains("kept"));
        QCOMPARE(clean.size(), 4);
    }

    void auditLogLosesWhatWasChanged()
    {
        const QJsonObject clean = mist::redactSecrets(
                Kind::AuditEntry, object(R"({"id": "a", "message": "m", "before": {"x": "planted"},
                           "after": {"x": "planted"}})"),
                key());
        QCOMPARE(clean, object(R"({"id": "a", "message": "m"})"));
    }

    void linkingAddressIsNotKept()
    {
        const QJsonObject clean =
                mist::redactSecrets(Kind::LinkedApp, object(R"({"linked": false, "accounts": [],
                           "authorization_url": "https:\/\/x/?state=planted"})"),
                                    key());
        QCOMPARE(clean, object(R"({"linked": false, "accounts": []})"));
    }

    void digestTellsAChangeAndNothingElse()
    {
        const auto digest = [](const char *value, const Secret &digestKey) {
            return mist::redactSecrets(Kind::Sso,
                                       {{u"scim_secret_token"_s, QString::fromLatin1(value)}},
                                       digestKey)
                    .value(u"scim_secret_token"_s)
                    .toObject()
                    .value(u"$secret"_s);
        };
        const Secret otherKey(QByteArray("another key"));
        QCOMPARE(digest("one", key()), digest("one", key()));
        QVERIFY(digest("one", key()) != digest("two", key()));
        QVERIFY(digest("one", key()) != digest("one", otherKey));
        QCOMPARE(QByteArray::fromBase64(digest("one", key()).toString().toLatin1()).size(), 16);
        QCOMPARE(digest("one", emptyKey()), QJsonValue(true));
        // HMAC-SHA-256, checked with `openssl dgst -sha256 -mac HMAC` on "one".
        QCOMPARE(digest("one", Secret(QByteArray("key"))).toString(), knownDigest());
    }

    void absentAndEmptySecretsStayAsTheyAre()
    {
        const QJsonObject json = object(R"({"a_password": "", "b_secret": null, "c_token": [],
            "d_secret": {}, "scim_token_enabled": true, "e_secret_shown": false})");
        QCOMPARE(mist::redactSecrets(Kind::Sso, json, key()), json);
    }

    void whatIsNoSecretIsUntouched()
    {
        const QJsonObject json = object(R"({"id": "i", "name": "n", "key": "NAC_CLIENT_PERMIT",
            "oauth_cc_client_id": "c", "key_id": "k", "values": ["a", 1, 2.5, true, null],
            "webhook_url": "https:\/\/w/", "public_key": "p", "monkey": "m"})");
        for (const Kind kind : mist::allKinds())
            QCOMPARE(mist::redactSecrets(kind, json, key()), json);
    }

private:
    static const Secret &emptyKey()
    {
        static const Secret kEmpty;
        return kEmpty;
    }
    static QString knownDigest();
};

QString tst_Redaction::knownDigest() { return u"DPGpqHO9eZB07O9wmcY53w=="_s; }

SEKISHO_TEST(Redaction);
#include "tst_Redaction.moc"
