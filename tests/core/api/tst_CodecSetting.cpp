// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/mist/Codec.h"
#include "tests/core/api/Json.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace sekisho;
using namespace sekisho::api;
using namespace Qt::Literals::StringLiterals;
using test::object;
using test::utc;

class tst_CodecSetting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wholeSetting()
    {
        const nac::NacSettings settings = mist::decodeSetting(object(R"({"mist_nac": {
            "cacerts": ["PEM A", "PEM B"],
            "server_cert": {"cert": "LEAF", "key": "KEY", "password": "PW"},
            "idps": [{"id": "i"}], "default_idp_id": "i",
            "eap_ssl_security_level": 1, "disable_rsae_algorithms": true,
            "idp_machine_cert_lookup_field": "dns", "idp_user_cert_lookup_field": "upn",
            "use_ip_version": "v6", "use_ssl_port": true, "eu_only": true,
            "usermac_expiry": 30, "fingerprinting": {"enabled": true, "generate_coa": false},
            "mdm": {"coa_type": "disconnect"}, "allow_teap_machine_auth_only": true,
            "mist_scep_status": "enabled", "scep_cacerts": ["PEM S"],
            "zz_new": 1, "aa_new": {}}})"));
        QVERIFY(settings.present);
        QCOMPARE(settings.certificateAuthorities, (QStringList{u"PEM A"_s, u"PEM B"_s}));
        QVERIFY(settings.hasServerCertificate);
        QVERIFY(settings.serverKeyPresent);
        QCOMPARE(settings.serverCertificate, u"LEAF"_s);
        QCOMPARE(settings.defaultIdp.value(), u"i"_s);
        QCOMPARE(settings.eapSslSecurityLevel, std::optional(1));
        QVERIFY(settings.disableRsaeAlgorithms);
        QCOMPARE(settings.idpMachineCertLookupField, u"dns"_s);
        QCOMPARE(settings.idpUserCertLookupField, u"upn"_s);
        QCOMPARE(settings.useIpVersion, u"v6"_s);
        QVERIFY(settings.useSslPort);
        QVERIFY(settings.euOnly);
        QCOMPARE(settings.usermacExpiryDays, std::optional(30));
        QVERIFY(settings.fingerprintingEnabled);
        QCOMPARE(settings.mdmCoaType, u"disconnect"_s);
        QVERIFY(settings.allowTeapMachineAuthOnly);
        QCOMPARE(settings.onboardCaStatus, u"enabled"_s);
        QCOMPARE(settings.onboardCaCertificates, QStringList{u"PEM S"_s});
        QCOMPARE(settings.unknownFields, (QStringList{u"aa_new"_s, u"zz_new"_s}));
    }

    void emptySettingTakesTheDocumentedDefaults()
    {
        const nac::NacSettings settings = mist::decodeSetting(object(R"({"mist_nac": {}})"));
        QVERIFY(settings.present);
        QVERIFY(!settings.hasServerCertificate);
        QVERIFY(settings.certificateAuthorities.isEmpty());
        QCOMPARE(settings.idpMachineCertLookupField, u"automatic"_s);
        QCOMPARE(settings.idpUserCertLookupField, u"automatic"_s);
        QCOMPARE(settings.useIpVersion, u"v4"_s);
        QCOMPARE(settings.mdmCoaType, u"reauth"_s);
        QVERIFY(!settings.eapSslSecurityLevel);
        QVERIFY(!settings.usermacExpiryDays);
        QVERIFY(settings.unknownFields.isEmpty());
    }

    void neverSetUp()
    {
        QVERIFY(!mist::decodeSetting({}).present);
        QVERIFY(!mist::decodeSetting(object(R"({"mist_nac": null})")).present);
    }

    void serverCertificateForms_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("certificate");
        QTest::addColumn<bool>("key");
        QTest::newRow("null") << QByteArray("null") << false << false;
        QTest::newRow("empty") << QByteArray("{}") << false << false;
        QTest::newRow("empty texts") << QByteArray(R"({"cert":"","key":""})") << false << false;
        QTest::newRow("key omitted") << QByteArray(R"({"cert":"C"})") << true << false;
        QTest::newRow("key masked") << QByteArray(R"({"cert":"C","key":"*****"})") << true << true;
        QTest::newRow("key redacted by us")
                << QByteArray(R"({"cert":"C","key":{"$secret":"x"}})") << true << true;
        QTest::newRow("wrong type") << QByteArray("\"C\"") << false << false;
    }
    void serverCertificateForms()
    {
        QFETCH(QByteArray, json);
        QFETCH(bool, certificate);
        QFETCH(bool, key);
        const nac::NacSettings settings =
                mist::decodeSetting(object("{\"mist_nac\":{\"server_cert\":" + json + "}}"));
        QCOMPARE(settings.hasServerCertificate, certificate);
        QCOMPARE(settings.serverKeyPresent, key);
    }

    void oldSecurityLevelOfZeroIsTolerated()
    {
        const auto settings =
                mist::decodeSetting(object(R"({"mist_nac": {"eap_ssl_security_level": 0}})"));
        QCOMPARE(settings.eapSslSecurityLevel, std::optional(0));
    }

    void organizationCertificate()
    {
        auto certificate = mist::decodeOrgCertificate(object(R"({"cert": "PEM"})"));
        QCOMPARE(certificate.pem, u"PEM"_s);
        QVERIFY(certificate.pendingPem.isEmpty());
        QVERIFY(!certificate.pendingExpiry.isValid());
        certificate = mist::decodeOrgCertificate(
                object(R"({"cert": "A", "pending_cert": "B", "pending_cert_expiry": 1790000000})"));
        QCOMPARE(certificate.pendingPem, u"B"_s);
        QCOMPARE(certificate.pendingExpiry, utc("2026-09-21T14:13:20Z"));
    }

    void crlFile()
    {
        const nac::CrlFile file = mist::decodeCrlFile(object(R"({"id": "c", "name": "CN=Root",
            "url": "https:\/\/crl.example.jp/a", "created_time": 1790000000.5,
            "modified_time": 1790000000})"));
        QCOMPARE(file.id.value(), u"c"_s);
        QCOMPARE(file.name, u"CN=Root"_s);
        QCOMPARE(file.url, u"https://crl.example.jp/a"_s);
        QCOMPARE(file.created, utc("2026-09-21T14:13:20.500Z"));
    }

    void onboardCaStates_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("state");
        const auto row = [](const char *json, nac::OnboardCaState state) {
            QTest::newRow(json) << QByteArray(json) << static_cast<int>(state);
        };
        row("{}", nac::OnboardCaState::Unavailable);
        row(R"({"enabled":false})", nac::OnboardCaState::Disabled);
        row(R"({"enabled":true})", nac::OnboardCaState::Active);
        row(R"({"enabled":true,"suspended":false})", nac::OnboardCaState::Active);
        row(R"({"enabled":true,"suspended":true})", nac::OnboardCaState::Suspended);
        row(R"({"enabled":false,"suspended":true})", nac::OnboardCaState::Disabled);
        row(R"({"enable":true})", nac::OnboardCaState::Active);
        row(R"({"enabled":false,"enable":true})", nac::OnboardCaState::Disabled);
    }
    void onboardCaStates()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, state);
        QCOMPARE(static_cast<int>(mist::decodeOnboardCa(object(json)).state), state);
    }

    void onboardCaAddresses()
    {
        const nac::OnboardCa ca = mist::decodeOnboardCa(object(R"({"enabled": true,
            "cert_providers": ["intune", "byod"], "intune_scep_url": "https:\/\/a/i",
            "jamf_scep_url": "https:\/\/a/j", "jamf_webhook_url": "https:\/\/a/w",
            "jamf_access_token": "planted"})"));
        QCOMPARE(ca.providers, (QStringList{u"intune"_s, u"byod"_s}));
        QCOMPARE(ca.intuneScepUrl, u"https://a/i"_s);
        QCOMPARE(ca.jamfScepUrl, u"https://a/j"_s);
        QCOMPARE(ca.jamfWebhookUrl, u"https://a/w"_s);
        QVERIFY(ca.jamfAccessTokenPresent);
    }

    void issuedCertificate()
    {
        const auto certificate = mist::decodeIssuedCertificate(object(R"({
            "serial_number": "0A 1B 2C", "common_name": "laptop-7", "cert_provider": "intune",
            "device_id": "d-7", "created_time": 1790000000, "expire_time": 1821536000})"));
        QCOMPARE(certificate.serialNumber, u"0A 1B 2C"_s);
        QCOMPARE(certificate.commonName, u"laptop-7"_s);
        QCOMPARE(certificate.provider, u"intune"_s);
        QCOMPARE(certificate.deviceId, u"d-7"_s);
        QCOMPARE(certificate.created, utc("2026-09-21T14:13:20Z"));
        QVERIFY(certificate.expires.isValid());
    }
};

SEKISHO_TEST(CodecSetting);
#include "tst_CodecSetting.moc"
