// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/demo/DemoFixture.h"
#include "tests/support/TestRegistry.h"

using namespace sekisho;
using namespace Qt::Literals::StringLiterals;

/// What is written is read back, and stands in the audit log.
class tst_DemoWriting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_demo = std::make_unique<test::DemoFixture>();
        QVERIFY(m_demo->start());
    }
    void cleanup() { m_demo.reset(); }

    void collections_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonObject>("object");
        QTest::addColumn<QString>("noun");
        QTest::newRow("rule") << u"@/nacrules"_s
                              << QJsonObject{{u"name"_s, u"New"_s},
                                             {u"action"_s, u"allow"_s},
                                             {u"order"_s, 50}}
                              << u"NAC Rule"_s;
        QTest::newRow("label") << u"@/nactags"_s
                               << QJsonObject{{u"name"_s, u"New"_s},
                                              {u"type"_s, u"vlan"_s},
                                              {u"vlan"_s, u"99"_s}}
                               << u"NAC Tag"_s;
        QTest::newRow("identity provider")
                << u"@/ssos"_s << QJsonObject{{u"name"_s, u"New"_s}, {u"idp_type"_s, u"ldap"_s}}
                << u"SSO"_s;
        QTest::newRow("portal") << u"@/nacportals"_s
                                << QJsonObject{{u"name"_s, u"New"_s},
                                               {u"type"_s, u"guest_portal"_s}}
                                << u"NAC Portal"_s;
    }
    void collections()
    {
        QFETCH(QString, path);
        QFETCH(QJsonObject, object);
        QFETCH(QString, noun);
        const qsizetype before = m_demo->get(path).array().size();
        const test::DemoReply created = m_demo->send("POST", path, object);
        QCOMPARE(created.status, 200);
        const QString id = created.object().value("id"_L1).toString();
        QVERIFY(!id.isEmpty());
        QCOMPARE(m_demo->get(path).array().size(), before + 1);
        for (auto it = object.constBegin(); it != object.constEnd(); ++it)
            QCOMPARE(m_demo->get(path + u'/' + id).object().value(it.key()), it.value());

        QJsonObject change = object;
        change.insert("name"_L1, u"Changed"_s);
        change.insert("id"_L1, u"ignored"_s); // read-only
        QCOMPARE(m_demo->send("PUT", path + u'/' + id, change).status, 200);
        const QJsonObject changed = m_demo->get(path + u'/' + id).object();
        QCOMPARE(changed.value("name"_L1).toString(), u"Changed"_s);
        QCOMPARE(changed.value("id"_L1).toString(), id);

        QCOMPARE(m_demo->send("DELETE", path + u'/' + id).status, 200);
        QCOMPARE(m_demo->get(path + u'/' + id).status, 404);
        QCOMPARE(m_demo->send("DELETE", path + u'/' + id).status, 404);
        QCOMPARE(m_demo->get(path).array().size(), before);

        QStringList messages;
        for (const QJsonValue &entry : m_demo->get(u"@/logs?limit=3"_s).results())
            messages.prepend(entry["message"_L1].toString());
        QCOMPARE(messages, (QStringList{u"Add "_s + noun + u" \"New\""_s,
                                        u"Update "_s + noun + u" \"Changed\""_s,
                                        u"Delete "_s + noun + u" \"Changed\""_s}));
    }

    void topLevelMergesAndMinusClears()
    {
        const QString path = u"@/nactags/"_s +
                             m_demo->named(u"@/nactags"_s, u"byod"_s).value("id"_L1).toString();
        m_demo->send("PUT", path, {{u"radius_group"_s, u"guests"_s}});
        QCOMPARE(m_demo->get(path).object().value("type"_L1).toString(), u"radius_group"_s);
        QCOMPARE(m_demo->get(path).object().value("radius_group"_L1).toString(), u"guests"_s);
        m_demo->send("PUT", path, {{u"-radius_group"_s, u""_s}});
        QVERIFY(!m_demo->get(path).object().contains("radius_group"_L1));
    }

    void whatTheCloudMakesIsNotHeard()
    {
        const QString path =
                u"@/nacportals/"_s +
                m_demo->get(u"@/nacportals"_s).array().first().toObject().value("id"_L1).toString();
        QJsonObject before = m_demo->get(path).object();
        QCOMPARE(m_demo->send("PUT", path,
                              {{u"id"_s, u"other"_s},
                               {u"org_id"_s, u"other"_s},
                               {u"ui_url"_s, u"other"_s},
                               {u"portal_authorize_jwt_secret"_s, u"other"_s},
                               {u"-id"_s, u""_s},
                               {u"-org_id"_s, u""_s}})
                         .status,
                 200);
        QCOMPARE(m_demo->get(path).object(), before);
    }

    void everyWriteIsInTheLogWithBothStates()
    {
        const auto latest = [this] {
            return m_demo->get(u"@/logs?limit=1"_s).results().first().toObject();
        };
        const auto log = [&](const QByteArray &verb, const QString &path, const QJsonObject &body,
                             bool before, bool after) {
            const int status = m_demo->send(verb, path, body).status;
            const QJsonObject entry = latest();
            const bool fits =
                    status == 200 && entry.value("admin_name"_L1).toString().contains(u'@') &&
                    entry.contains("before"_L1) == before && entry.contains("after"_L1) == after;
            if (!fits)
                qWarning() << verb << path << status << entry;
            return fits;
        };
        const QString accounts = u"@/setting/crowdstrike/link_accounts"_s;
        const QString account = m_demo->get(accounts + u"?forward=x"_s)
                                        .object()
                                        .value("accounts"_L1)[0]["account_id"_L1]
                                        .toString();
        QVERIFY(log("PUT", accounts + u'/' + account,
                    {{u"account_id"_s, account}, {u"max_daily_api_requests"_s, 5}}, true, true));
        QVERIFY(log("DELETE", accounts + u'/' + account, {}, true, false));
        const QString crl =
                m_demo->get(u"@/setting/mist_nac_crls"_s).results().first()["id"_L1].toString();
        QVERIFY(log("DELETE", u"@/setting/mist_nac_crls/"_s + crl, {}, true, false));
        QVERIFY(log("PUT", u"@/setting/mist_scep"_s, {{u"suspended"_s, true}}, true, true));
        QVERIFY(log("DELETE", u"@/setting/mist_scep"_s, {}, true, true));
        QVERIFY(log("PUT", u"@/setting"_s, {{u"ui_idle_timeout"_s, 10}}, true, true));
        QVERIFY(log("POST", u"@/usermacs"_s, {{u"mac"_s, u"001122334455"_s}}, false, true));
        const QString endpoint = m_demo->get(u"@/usermacs/search?mac=001122334455"_s)
                                         .array()
                                         .first()["id"_L1]
                                         .toString();
        m_demo->sendArray("PUT", u"@/usermacs"_s,
                          {QJsonObject{{u"id"_s, endpoint}, {u"vlan"_s, u"9"_s}}});
        QCOMPARE(latest().value("before"_L1)["usermacs"_L1].toArray().size(), 1);
        QCOMPARE(latest().value("after"_L1)["usermacs"_L1][0]["vlan"_L1].toString(), u"9"_s);
        QVERIFY(log("POST", u"@/usermacs/delete"_s, {{u"usermac_ids"_s, QJsonArray{endpoint}}},
                    true, false));
    }

    void endpointsKeepTheirAddressesApart()
    {
        const auto add = [this](const QString &mac) {
            return m_demo->send("POST", u"@/usermacs"_s, {{u"mac"_s, mac}})
                    .object()
                    .value("id"_L1)
                    .toString();
        };
        add(u"001122330001"_s);
        const QString two = add(u"001122330002"_s);
        QCOMPARE(
                m_demo->send("PUT", u"@/usermacs/"_s + two, {{u"mac"_s, u"001122330001"_s}}).status,
                400);
        const auto change = [&](const QString &mac) {
            return m_demo
                    ->sendArray("PUT", u"@/usermacs"_s,
                                {QJsonObject{{u"id"_s, two}, {u"mac"_s, mac}}})
                    .object();
        };
        QCOMPARE(change(u"001122330001"_s).value("errors"_L1)[0].toString(),
                 u"001122330001 - already exists"_s);
        QCOMPARE(change(u"021122330001"_s).value("errors"_L1)[0].toString(),
                 u"021122330001 - not a usable MAC address"_s);
        QCOMPARE(change(u"00:11:22:33:00:03"_s).value("updated"_L1)[0].toString(), two);
        QCOMPARE(m_demo->get(u"@/usermacs/"_s + two).object().value("mac"_L1).toString(),
                 u"001122330003"_s);
    }

    void badWrites_data()
    {
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("not JSON") << QByteArray("POST") << u"@/nacrules"_s << QByteArray("{name");
        QTest::newRow("no name") << QByteArray("POST") << u"@/nacrules"_s
                                 << QByteArray(R"({"action":"allow"})");
        QTest::newRow("unknown action") << QByteArray("POST") << u"@/nacrules"_s
                                        << QByteArray(R"({"name":"x","action":"maybe"})");
        QTest::newRow("unknown auth type")
                << QByteArray("POST") << u"@/nacrules"_s
                << QByteArray(R"({"name":"x","action":"allow","matching":{"auth_type":"psk"}})");
        QTest::newRow("match without kind") << QByteArray("POST") << u"@/nactags"_s
                                            << QByteArray(R"({"name":"x","type":"match"})");
        QTest::newRow("CA that is no PEM") << QByteArray("PUT") << u"@/setting"_s
                                           << QByteArray(R"({"mist_nac":{"cacerts":["hello"]}})");
        QTest::newRow("IdP that is not there")
                << QByteArray("PUT") << u"@/setting"_s
                << QByteArray(R"({"mist_nac":{"idps":[{"id":"x","user_realms":["a"]}]}})");
        QTest::newRow("random MAC")
                << QByteArray("POST") << u"@/usermacs"_s << QByteArray(R"({"mac":"021122334455"})");
        QTest::newRow("unknown serial")
                << QByteArray("POST") << u"@/setting/mist_scep/client_certs/revoke"_s
                << QByteArray(R"({"serial_numbers":["00 11"]})");
        QTest::newRow("endpoints that are no list")
                << QByteArray("PUT") << u"@/usermacs"_s << QByteArray(R"({"id":"x"})");
        QTest::newRow("provider of the Onboard CA")
                << QByteArray("PUT") << u"@/setting/mist_scep"_s
                << QByteArray(R"({"suspended":true,"cert_providers":["quantum"]})");
        QTest::newRow("jamf without secret")
                << QByteArray("POST") << u"@/setting/jamf/link_accounts"_s
                << QByteArray(R"({"instance_url":"a","client_id":"b"})");
    }
    void badWrites()
    {
        QFETCH(QByteArray, verb);
        QFETCH(QString, path);
        QFETCH(QByteArray, body);
        const test::DemoReply reply = m_demo->sendBytes(verb, path, body);
        QCOMPARE(reply.status, 400);
        QVERIFY(!reply.detail().isEmpty());
        // Nothing of it was taken.
        QVERIFY(!m_demo->get(u"@/setting/mist_scep"_s).object().value("suspended"_L1).toBool());
    }

    void mistNacIsReplacedWhole()
    {
        const QJsonObject nac =
                m_demo->get(u"@/setting"_s).object().value("mist_nac"_L1).toObject();
        QVERIFY(nac.value("cacerts"_L1).toArray().size() > 5);
        const test::DemoReply reply = m_demo->send(
                "PUT", u"@/setting"_s, {{u"mist_nac"_s, QJsonObject{{u"eu_only"_s, true}}}});
        QCOMPARE(reply.status, 200);
        const QJsonObject after = m_demo->get(u"@/setting"_s).object();
        QCOMPARE(after.value("mist_nac"_L1).toObject(), (QJsonObject{{u"eu_only"_s, true}}));
        QCOMPARE(after.value("ui_idle_timeout"_L1).toInt(), 60); // top level: merged
        // Sent back whole, everything is as before, secrets included.
        m_demo->send("PUT", u"@/setting"_s, {{u"mist_nac"_s, nac}});
        QCOMPARE(m_demo->get(u"@/setting"_s).object().value("mist_nac"_L1).toObject(), nac);
    }

    void secretsStayOutOfTheAuditLog()
    {
        m_demo->send("POST", u"@/ssos"_s,
                     {{u"name"_s, u"x"_s},
                      {u"idp_type"_s, u"ldap"_s},
                      {u"ldap_bind_password"_s, u"typed-by-a-person"_s}});
        const QByteArray log = m_demo->get(u"@/logs"_s).body;
        QVERIFY(log.contains("Add SSO"));
        QVERIFY(!log.contains("typed-by-a-person"));
    }

    void onboardCaLife()
    {
        const QString path = u"@/setting/mist_scep"_s;
        QCOMPARE(m_demo->get(path).object().value("enabled"_L1).toBool(), true);
        m_demo->send("PUT", path, {{u"suspended"_s, true}});
        QCOMPARE(m_demo->get(path).object().value("suspended"_L1).toBool(), true);
        QCOMPARE(m_demo->get(path + u"/client_certs"_s).results().size(), 100);

        const QString serial = m_demo->get(path + u"/client_certs"_s)
                                       .results()
                                       .first()["serial_number"_L1]
                                       .toString();
        QCOMPARE(m_demo->send("POST", path + u"/client_certs/revoke"_s,
                              {{u"serial_numbers"_s, QJsonArray{serial}}})
                         .status,
                 200);
        QVERIFY(m_demo->get(path + u"/client_certs"_s).results().first()["serial_number"_L1] !=
                serial);
        QCOMPARE(m_demo->send("DELETE", path).object().value("enabled"_L1).toBool(true), false);
        QCOMPARE(m_demo->get(path + u"/client_certs"_s).results().size(), 0);
    }

    void crlFiles()
    {
        const QByteArray boundary = "----sekisho";
        const QByteArray body = "--" + boundary +
                                "\r\nContent-Disposition: form-data; name=\"json\"\r\n\r\n"
                                R"({"name":"Kakuu Seiki Device CA G1"})"
                                "\r\n--" +
                                boundary +
                                "\r\nContent-Disposition: form-data; name=\"file\"; "
                                "filename=\"g1.crl\"\r\n\r\n"
                                "-----BEGIN X509 CRL-----\nAAAA\n-----END X509 CRL-----\n\r\n--" +
                                boundary + "--\r\n";
        const QString path = u"@/setting/mist_nac_crls"_s;
        QCOMPARE(m_demo->get(path).results().size(), 2);
        const test::DemoReply reply =
                m_demo->sendBytes("POST", path, body, "multipart/form-data; boundary=" + boundary);
        QCOMPARE(reply.status, 200);
        QCOMPARE(m_demo->get(path).results().size(), 2); // one file per issuer
        const QUrl url(reply.object().value("url"_L1).toString());
        QCOMPARE(m_demo->get(url.path()).body,
                 QByteArray("-----BEGIN X509 CRL-----\nAAAA\n-----END X509 CRL-----\n"));
        QCOMPARE(m_demo->send("DELETE", path + u'/' + reply.object().value("id"_L1).toString())
                         .status,
                 200);
        QCOMPARE(m_demo->get(path).results().size(), 1);
    }

    void linkedAccounts()
    {
        const QString jamf = u"@/setting/jamf/link_accounts"_s;
        QCOMPARE(m_demo->get(jamf + u"?forward=x"_s).object().value("accounts"_L1).toArray().size(),
                 1);
        const test::DemoReply linked = m_demo->send("POST", jamf,
                                                    {{u"instance_url"_s, u"j.example.jp"_s},
                                                     {u"client_id"_s, u"c"_s},
                                                     {u"client_secret"_s, u"s"_s},
                                                     {u"smartgroup_name"_s, u"g"_s}});
        const QJsonArray accounts = linked.object().value("accounts"_L1).toArray();
        QCOMPARE(accounts.size(), 2);
        QVERIFY(!linked.body.contains("client_secret"));
        QCOMPARE(m_demo->send("DELETE", jamf + u'/' + accounts.last()["account_id"_L1].toString())
                         .status,
                 200);
        QCOMPARE(m_demo->get(jamf + u"?forward=x"_s).object().value("accounts"_L1).toArray().size(),
                 1);
        QCOMPARE(m_demo->get(u"@/setting/vmware/link_accounts?forward=x"_s)
                         .object()
                         .value("linked"_L1)
                         .toBool(true),
                 false);
    }

    void theBrowserComesBackToForward()
    {
        m_demo->cloud->setSwitch(u"link-page"_s, u"microsoft"_s);
        const QString intune = u"@/setting/intune/link_accounts"_s;
        const QUrl authorize(m_demo->get(intune + u"?forward=http://127.0.0.1:9/nonce"_s)
                                     .object()
                                     .value("authorization_url"_L1)
                                     .toString());
        QCOMPARE(authorize.scheme(), u"https"_s);
        const QUrlQuery query(authorize);
        const QUrl redirect(query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
        QVERIFY(redirect.path().contains("/org/"_L1)); // singular
        const QString state = query.queryItemValue(u"state"_s);
        const QByteArray before = m_demo->get(intune + u"?forward=x"_s).body;
        const test::DemoReply back = m_demo->get(redirect.path() + u"?code=1&state="_s + state);
        QCOMPARE(back.status, 302);
        QCOMPARE(back.headers.value("location"), QByteArray("http://127.0.0.1:9/nonce"));
        QVERIFY(m_demo->get(intune + u"?forward=x"_s).object().value("accounts"_L1) !=
                QJsonDocument::fromJson(before).object().value("accounts"_L1));
        // A state is good for one time.
        QCOMPARE(m_demo->get(redirect.path() + u"?code=1&state="_s + state).status, 400);
    }

    void endpoints()
    {
        const test::DemoReply created = m_demo->send(
                "POST", u"@/usermacs"_s,
                {{u"mac"_s, u"00:11:22:33:44:55"_s}, {u"labels"_s, QJsonArray{u"printer"_s}}});
        QCOMPARE(created.object().value("mac"_L1).toString(), u"001122334455"_s);
        const QString id = created.object().value("id"_L1).toString();
        const test::DemoReply bulk =
                m_demo->sendArray("PUT", u"@/usermacs"_s,
                                  QJsonArray{QJsonObject{{u"id"_s, id}, {u"vlan"_s, u"12"_s}},
                                             QJsonObject{{u"id"_s, u"nobody"_s}}});
        QCOMPARE(bulk.object().value("updated"_L1).toArray(), QJsonArray{id});
        QCOMPARE(bulk.object().value("errors"_L1).toArray().size(), 1);
        QCOMPARE(m_demo->get(u"@/usermacs/"_s + id).object().value("vlan"_L1).toString(), u"12"_s);
        QCOMPARE(m_demo->send("POST", u"@/usermacs/delete"_s, {{u"usermac_ids"_s, QJsonArray{id}}})
                         .status,
                 200);
        QCOMPARE(m_demo->get(u"@/usermacs/"_s + id).status, 404);
    }

    void endpointImport()
    {
        const QByteArray csv = "mac,labels,vlan,notes,name,radius_group\n"
                               "001122334401,\"a,b\",10,\"says \"\"hello\"\"\",one,g\n"
                               "001122334402,c\n"
                               "021122334403,random\n";
        const QByteArray body =
                "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"m.csv\"\r\n"
                "Content-Type: text/csv\r\n\r\n" +
                csv + "\r\n--B--\r\n";
        const test::DemoReply reply = m_demo->sendBytes("POST", u"@/usermacs/import"_s, body,
                                                        "multipart/form-data; boundary=B");
        QCOMPARE(reply.object().value("added"_L1).toArray().size(), 2);
        QCOMPARE(reply.object().value("errors"_L1).toArray().size(), 1);
        const QJsonObject one =
                m_demo->get(u"@/usermacs/search?mac=001122334401"_s).array().first().toObject();
        QCOMPARE(one.value("labels"_L1).toArray(), (QJsonArray{u"a"_s, u"b"_s}));
        QCOMPARE(one.value("notes"_L1).toString(), u"says \"hello\""_s);
        const test::DemoReply again = m_demo->sendArray(
                "POST", u"@/usermacs/import"_s,
                QJsonArray{QJsonObject{{u"mac"_s, u"001122334401"_s}, {u"vlan"_s, u"11"_s}}});
        QCOMPARE(again.object().value("updated"_L1).toArray().size(), 1);
    }

    void changeOfAuthorization()
    {
        const QJsonObject client =
                m_demo->get(u"@/nac_clients/search?duration=7d&type=wireless&limit=1"_s)
                        .results()
                        .first()
                        .toObject();
        const QString path = u"@/nac_clients/"_s + client.value("mac"_L1).toString() + u"/coa"_s;
        const QJsonObject reply =
                m_demo->send("POST", path, {{u"coa_type"_s, u"disconnect"_s}}).object();
        QCOMPARE(reply.value("device_type"_L1).toString(), u"ap"_s);
        QCOMPARE(m_demo->send("POST", path, {{u"coa_type"_s, u"hammer"_s}}).status, 400);
        QCOMPARE(m_demo->send("POST", u"@/nac_clients/000000000000/coa"_s).status, 404);
    }

private:
    std::unique_ptr<test::DemoFixture> m_demo;
};

SEKISHO_TEST(DemoWriting);
#include "tst_DemoWriting.moc"
