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

class tst_CodecSelf : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void times_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QDateTime>("time");
        const QDateTime none;
        QTest::newRow("seconds") << QByteArray("1790000000") << utc("2026-09-21T14:13:20Z");
        QTest::newRow("fraction") << QByteArray("1790000000.25") << utc("2026-09-21T14:13:20.250Z");
        QTest::newRow("milliseconds")
                << QByteArray("1790000000250") << utc("2026-09-21T14:13:20.250Z");
        QTest::newRow("text, microseconds") << QByteArray("\"2025-08-18 10:10:30.949165+00:00\"")
                                            << utc("2025-08-18T10:10:30.949Z");
        QTest::newRow("text, offset")
                << QByteArray("\"2025-08-18T19:10:30+09:00\"") << utc("2025-08-18T10:10:30Z");
        QTest::newRow("text without zone is UTC")
                << QByteArray("\"2025-08-18 10:10:30\"") << utc("2025-08-18T10:10:30Z");
        QTest::newRow("text without zone in an hour that clocks skip")
                << QByteArray("\"2025-03-30 02:30:00\"") << utc("2025-03-30T02:30:00Z");
        QTest::newRow("digits as text")
                << QByteArray("\"1790000000\"") << utc("2026-09-21T14:13:20Z");
        QTest::newRow("zero") << QByteArray("0") << none;
        QTest::newRow("negative") << QByteArray("-5") << none;
        QTest::newRow("enormous") << QByteArray("1e300") << none;
        QTest::newRow("null") << QByteArray("null") << none;
        QTest::newRow("words") << QByteArray("\"yesterday\"") << none;
        QTest::newRow("infinite words") << QByteArray("\"inf\"") << none;
        QTest::newRow("object") << QByteArray("{}") << none;
        QTest::newRow("empty") << QByteArray("\"\"") << none;
        QTest::newRow("bool") << QByteArray("true") << none;
    }
    void times()
    {
        QFETCH(QByteArray, json);
        QFETCH(QDateTime, time);
        const QJsonValue value = QJsonDocument::fromJson("[" + json + "]").array().at(0);
        const QDateTime decoded = mist::decodeTime(value);
        QCOMPARE(decoded.isValid(), time.isValid());
        if (time.isValid()) {
            QCOMPARE(decoded, time);
            QCOMPARE(decoded.timeSpec(), Qt::UTC);
        }
    }

    void adminWithOneOrganization()
    {
        const auto self = mist::decodeSelf(object(R"({
            "email": "sato@example.jp", "first_name": "Hanako", "last_name": "Sato",
            "privileges": [{"scope": "org", "role": "admin", "org_id": "o-1",
                            "name": "Kakuu Seiki K.K."}]})"));
        QVERIFY(self);
        QCOMPARE(self->email, u"sato@example.jp"_s);
        QCOMPARE(self->name, u"Hanako Sato"_s);
        QVERIFY(!self->isOrganizationToken());
        QCOMPARE(self->privileges.size(), 1);
        const nac::Privilege &privilege = self->privileges.first();
        QCOMPARE(privilege.organization.value(), u"o-1"_s);
        QCOMPARE(privilege.organizationName, u"Kakuu Seiki K.K."_s);
        QVERIFY(privilege.role.is(nac::AccessRole::Admin));
        QVERIFY(privilege.mayWrite());
        QVERIFY(!privilege.siteScoped);
    }

    void organizationTokenHasNoEmail()
    {
        const auto self = mist::decodeSelf(object(R"({"name": "ci-token", "privileges": []})"));
        QVERIFY(self);
        QVERIFY(self->isOrganizationToken());
        QCOMPARE(self->name, u"ci-token"_s);
    }

    void onePrivilegePerOrganization_data()
    {
        QTest::addColumn<QByteArray>("privileges");
        QTest::addColumn<QString>("role");
        QTest::addColumn<bool>("siteScoped");
        QTest::newRow("stronger later")
                << QByteArray(R"([{"scope":"org","role":"read","org_id":"o","name":"N"},
                                  {"scope":"org","role":"write","org_id":"o","name":"N"}])")
                << u"write"_s << false;
        QTest::newRow("weaker later")
                << QByteArray(R"([{"scope":"org","role":"admin","org_id":"o","name":"N"},
                                  {"scope":"org","role":"helpdesk","org_id":"o","name":"N"}])")
                << u"admin"_s << false;
        QTest::newRow("whole organization before sites")
                << QByteArray(R"([{"scope":"site","role":"admin","org_id":"o","site_id":"s",
                                   "name":"Head office","org_name":"N"},
                                  {"scope":"org","role":"read","org_id":"o","name":"N"}])")
                << u"read"_s << false;
        QTest::newRow("sites only")
                << QByteArray(R"([{"scope":"site","role":"write","org_id":"o","site_id":"s",
                                   "name":"Head office","org_name":"N"},
                                  {"scope":"sitegroup","role":"read","org_id":"o",
                                   "name":"Group","org_name":"N"}])")
                << u"write"_s << true;
        QTest::newRow("unknown role is the weakest")
                << QByteArray(R"([{"scope":"org","role":"wizard","org_id":"o","name":"N"},
                                  {"scope":"org","role":"installer","org_id":"o","name":"N"}])")
                << u"installer"_s << false;
        QTest::newRow("unknown role alone stays as it is")
                << QByteArray(R"([{"scope":"org","role":"wizard","org_id":"o","name":"N"}])")
                << u"wizard"_s << false;
    }
    void onePrivilegePerOrganization()
    {
        QFETCH(QByteArray, privileges);
        QFETCH(QString, role);
        QFETCH(bool, siteScoped);
        const auto self =
                mist::decodeSelf(object("{\"email\":\"a@b\",\"privileges\":" + privileges + "}"));
        QVERIFY(self);
        QCOMPARE(self->privileges.size(), 1);
        QCOMPARE(self->privileges.first().role.raw, role);
        QCOMPARE(self->privileges.first().siteScoped, siteScoped);
        QCOMPARE(self->privileges.first().organizationName, u"N"_s);
    }

    void privilegesWithoutAnOrganizationAreLeftOut()
    {
        const auto self = mist::decodeSelf(object(R"({"email": "a@b", "privileges": [
            {"scope": "msp", "role": "admin", "msp_id": "m", "name": "An MSP"},
            "nonsense", null, 7, {"scope": "org", "role": "read", "org_id": "o"}]})"));
        QVERIFY(self);
        QCOMPARE(self->privileges.size(), 1);
    }

    void wrongShapes_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("path");
        QTest::newRow("empty") << QByteArray("{}") << u"$"_s;
        QTest::newRow("something else") << QByteArray(R"({"version": 3})") << u"$"_s;
        QTest::newRow("privileges is text")
                << QByteArray(R"({"email":"a@b","privileges":"all"})") << u"$.privileges"_s;
        QTest::newRow("privileges is an object")
                << QByteArray(R"({"email":"a@b","privileges":{}})") << u"$.privileges"_s;
    }
    void wrongShapes()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, path);
        const auto self = mist::decodeSelf(object(json));
        QVERIFY(!self);
        QCOMPARE(self.error().code, ErrorCode::WrongShape);
        QCOMPARE(self.error().arguments.value(1), path);
    }

    void auditEntry()
    {
        const nac::AuditEntry entry = mist::decodeAuditEntry(object(R"({
            "id": "a-1", "timestamp": 1790000000, "admin_name": "Sato", "message": "Updated rule",
            "before": {"x": 1}})"));
        QCOMPARE(entry.id, u"a-1"_s);
        QCOMPARE(entry.time, utc("2026-09-21T14:13:20Z"));
        QCOMPARE(entry.admin, u"Sato"_s);
        QCOMPARE(entry.message, u"Updated rule"_s);
    }

    void portal()
    {
        const nac::Portal portal = mist::decodePortal(object(
                R"({"id":"p","name":"BYOD","type":"marvis_client","ssid":"kakuu","eap_type":1})"));
        QCOMPARE(portal.id.value(), u"p"_s);
        QCOMPARE(portal.name, u"BYOD"_s);
        QCOMPARE(portal.type, u"marvis_client"_s);
        QCOMPARE(portal.ssid, u"kakuu"_s);
    }

    void fingerprintTypesByEitherName()
    {
        auto types = mist::decodeFingerprintTypes(
                object(R"({"family":["Printer"],"mfg":["Kakuu"],"model":["K-1"],"os":["Linux"]})"));
        QCOMPARE(types.families, QStringList{u"Printer"_s});
        QCOMPARE(types.manufacturers, QStringList{u"Kakuu"_s});
        QCOMPARE(types.models, QStringList{u"K-1"_s});
        QCOMPARE(types.osTypes, QStringList{u"Linux"_s});
        types = mist::decodeFingerprintTypes(object(R"({"os_type":["Linux", 7, null, {}]})"));
        QCOMPARE(types.osTypes, (QStringList{u"Linux"_s, u"7"_s}));
    }
};

SEKISHO_TEST(CodecSelf);
#include "tst_CodecSelf.moc"
