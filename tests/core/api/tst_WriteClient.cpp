// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/mist/Write.h"
#include "tests/core/api/Json.h"
#include "tests/core/api/MistBench.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace sekisho;
using namespace sekisho::api;
using namespace Qt::Literals::StringLiterals;
using mist::ItemType;
using mist::Kind;
using mist::Verb;
using mist::Write;
using mist::Written;
using test::MistBench;
using test::object;
using test::Reply;

Q_DECLARE_METATYPE(Write)

namespace {

const QByteArray kCrl("-----BEGIN X509 CRL-----\nMAMCAQE=\n-----END X509 CRL-----\n");

QJsonArray array(const QByteArray &text) { return QJsonDocument::fromJson(text).array(); }

Write write(Verb verb, ItemType type, const QString &id = {}, const QByteArray &body = "{}")
{
    return {verb, type, id, object(body), {}, {}};
}

Write bulk(Verb verb, const QByteArray &entries)
{
    return {verb, ItemType::Endpoint, {}, {}, {}, array(entries)};
}

Result<Written> send(MistBench &bench, const Write &what)
{
    return test::await(bench.client.write(bench.organization, what));
}

/// Each thing that can be written, once.
QList<QPair<const char *, Write>> everyWrite()
{
    const Verb create = Verb::Create;
    const Verb update = Verb::Update;
    const Verb remove = Verb::Delete;
    Write crl = write(create, ItemType::CrlFile, {}, R"({"name":"CA"})");
    crl.file = kCrl;
    const QByteArray oauth = R"({"name":"x","idp_type":"oauth"})";
    return {
            {"rule created", write(create, ItemType::Rule, {}, R"({"name":"x"})")},
            {"rule updated", write(update, ItemType::Rule, u"r1"_s, R"({"name":"x"})")},
            {"rule deleted", write(remove, ItemType::Rule, u"r1"_s)},
            {"label created", write(create, ItemType::Label, {}, R"({"name":"x"})")},
            {"label updated", write(update, ItemType::Label, u"t1"_s, R"({"-vlan":""})")},
            {"label deleted", write(remove, ItemType::Label, u"t1"_s)},
            {"provider created", write(create, ItemType::IdentityProvider, {}, oauth)},
            {"provider updated", write(update, ItemType::IdentityProvider, u"s1"_s, oauth)},
            {"provider deleted", write(remove, ItemType::IdentityProvider, u"s1"_s)},
            {"settings", write(update, ItemType::NacSwitch, {}, R"({"eu_only":true})")},
            {"settings of a CA",
             write(create, ItemType::CertificateAuthority, u"abc"_s, R"({"cacerts":["P"]})")},
            {"settings as they come",
             write(update, ItemType::NacSwitch, {}, R"({"mist_nac":{"eu_only":true}})")},
            {"CRL uploaded", crl},
            {"CRL deleted", write(remove, ItemType::CrlFile, u"c1"_s)},
            {"Onboard CA", write(update, ItemType::OnboardCa, {}, R"({"enabled":true})")},
            {"Onboard CA off", write(update, ItemType::OnboardCa, {}, R"({"enabled":false})")},
            {"Onboard CA deleted", write(remove, ItemType::OnboardCa)},
            {"account linked",
             write(create, ItemType::LinkedAccount, u"jamf"_s, R"({"client_id":"c"})")},
            {"account updated", write(update, ItemType::LinkedAccount, u"zoom/a 1/2"_s,
                                      R"({"max_daily_api_requests":5})")},
            {"account deleted", write(remove, ItemType::LinkedAccount, u"jamf/a1"_s)},
            {"portal created", write(create, ItemType::Portal, {}, R"({"name":"x"})")},
            {"portal updated", write(update, ItemType::Portal, u"p1"_s, R"({"name":"x"})")},
            {"portal deleted", write(remove, ItemType::Portal, u"p1"_s)},
            {"endpoint created",
             write(create, ItemType::Endpoint, {}, R"({"mac":"001122334455"})")},
            {"endpoint updated",
             write(update, ItemType::Endpoint, u"e1"_s, R"({"mac":"001122334455"})")},
            {"endpoint deleted", write(remove, ItemType::Endpoint, u"e1"_s)},
            {"endpoints imported", bulk(create, R"([{"mac":"001122334455"}])")},
            {"endpoints updated", bulk(update, R"([{"id":"e1","vlan":"7"}])")},
            {"endpoints deleted", bulk(remove, R"(["e1",{"id":"e2","mac":"m"}])")},
    };
}

} // namespace

/// What a write looks like on the wire, and what is made of its answer.
class tst_WriteClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void requests_data()
    {
        QTest::addColumn<Write>("what");
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("body");
        const QByteArrayList lines = {
                "POST nacrules|{\"name\":\"x\"}",
                "PUT nacrules/r1|{\"name\":\"x\"}",
                "DELETE nacrules/r1|",
                "POST nactags|{\"name\":\"x\"}",
                "PUT nactags/t1|{\"-vlan\":\"\"}",
                "DELETE nactags/t1|",
                "POST ssos|{\"idp_type\":\"oauth\",\"name\":\"x\"}",
                "PUT ssos/s1|{\"idp_type\":\"oauth\",\"name\":\"x\"}",
                "DELETE ssos/s1|",
                "PUT setting|{\"mist_nac\":{\"eu_only\":true}}",
                "PUT setting|{\"mist_nac\":{\"cacerts\":[\"P\"]}}",
                "PUT setting|{\"mist_nac\":{\"eu_only\":true}}",
                "POST setting/mist_nac_crls|multipart",
                "DELETE setting/mist_nac_crls/c1|",
                "PUT setting/mist_scep|{\"enabled\":true}",
                "DELETE setting/mist_scep|",
                "DELETE setting/mist_scep|",
                "POST setting/jamf/link_accounts|{\"client_id\":\"c\"}",
                "PUT setting/zoom/link_accounts/a%201%2F2|"
                "{\"account_id\":\"a 1/2\",\"max_daily_api_requests\":5}",
                "DELETE setting/jamf/link_accounts/a1|",
                "POST nacportals|{\"name\":\"x\"}",
                "PUT nacportals/p1|{\"name\":\"x\"}",
                "DELETE nacportals/p1|",
                "POST usermacs|{\"mac\":\"001122334455\"}",
                "PUT usermacs/e1|{\"mac\":\"001122334455\"}",
                "DELETE usermacs/e1|",
                "POST usermacs/import|[{\"mac\":\"001122334455\"}]",
                "PUT usermacs|[{\"id\":\"e1\",\"vlan\":\"7\"}]",
                "POST usermacs/delete|{\"usermac_ids\":[\"e1\",\"e2\"]}",
        };
        const auto writes = everyWrite();
        QCOMPARE(lines.size(), writes.size());
        for (qsizetype i = 0; i < writes.size(); ++i) {
            const qsizetype bar = lines.at(i).indexOf('|');
            QTest::newRow(writes.at(i).first)
                    << writes.at(i).second << lines.at(i).left(bar) << lines.at(i).mid(bar + 1);
        }
    }
    void requests()
    {
        QFETCH(Write, what);
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, body);
        MistBench bench;
        bench.server.script({Reply::json("{}")});
        const auto written = send(bench, what);
        QVERIFY2(written, qPrintable(written ? QString() : written.error().toLogLine()));
        QCOMPARE(bench.server.arrivals().size(), 1);
        const test::Arrival &arrival = bench.server.arrivals().first();
        const QByteArray target = arrival.target;
        QVERIFY2(target.startsWith("/api/v1/orgs/org-1/"), target.constData());
        QCOMPARE(QByteArray(arrival.method + ' ' + target.mid(19)), line);
        QCOMPARE(arrival.headers.value("authorization"), QByteArray("Token planted-token-value"));
        QCOMPARE(arrival.headers.value("accept"), QByteArray("application/json"));
        const QByteArray type = arrival.headers.value("content-type");
        if (body == "multipart") {
            const QByteArray boundary = type.mid(type.indexOf("boundary=") + 9);
            QVERIFY(type.startsWith("multipart/form-data; boundary=sekisho-"));
            QCOMPARE(arrival.body,
                     "--" + boundary +
                             "\r\nContent-Disposition: form-data; name=\"json\"\r\n"
                             "Content-Type: application/json\r\n\r\n{\"name\":\"CA\"}\r\n--" +
                             boundary +
                             "\r\nContent-Disposition: form-data; name=\"file\"; "
                             "filename=\"issuer.crl\"\r\n"
                             "Content-Type: application/octet-stream\r\n\r\n" +
                             kCrl + "\r\n--" + boundary + "--\r\n");
            return;
        }
        QCOMPARE(arrival.body, body);
        QCOMPARE(type, body.isEmpty() ? QByteArray() : QByteArray("application/json"));
        QCOMPARE(arrival.headers.value("content-length"), QByteArray::number(body.size()));
    }

    // Nobody may send a write twice but the person (design section 1, "Sending once").
    void nothingIsRepeated_data() { requests_data(); }
    void nothingIsRepeated()
    {
        QFETCH(Write, what);
        struct Way
        {
            Reply reply;
            ErrorCode code;
        };
        Reply half = Reply::json(QByteArray(500, ' '));
        half.mode = Reply::Mode::CutMidway;
        half.sendBytes = 100;
        const QList<Way> ways = {
                {Reply::cut(), ErrorCode::ConnectionCut},
                {half, ErrorCode::ConnectionCut},
                {Reply::of(503), ErrorCode::ServerError},
                {Reply::of(502), ErrorCode::ServerError},
                {Reply::of(429).with("Retry-After", "0"), ErrorCode::RateLimited},
                {Reply::redirect("/api/v1/elsewhere", 307), ErrorCode::RedirectRefused},
                {Reply::redirect("https://evil.example/", 302), ErrorCode::RedirectRefused}};
        for (const Way &way : ways) {
            MistBench bench;
            bench.server.script({way.reply});
            const auto written = send(bench, what);
            QVERIFY(!written);
            QCOMPARE(errorCodeName(written.error().code), errorCodeName(way.code));
            QCOMPARE(bench.server.arrivals().size(), 1);
            QCOMPARE(bench.http.requestCount(), 1);
        }
    }

    // A connection that the server keeps open and drops at the next request: Qt would repeat.
    void nothingIsRepeatedOnAKeptConnection()
    {
        for (const auto &[name, what] : everyWrite()) {
            MistBench bench;
            bench.server.script({Reply::json("[]"), Reply::cut()});
            QVERIFY(bench.page(Kind::Rule));
            const auto written = send(bench, what);
            QVERIFY2(!written, name);
            QVERIFY2(bench.server.arrivals().size() <= 2, name);
        }
    }

    void whatMustNotBeSent_data()
    {
        QTest::addColumn<Write>("what");
        const auto row = [](const char *name, const Write &what) { QTest::newRow(name) << what; };
        row("rule without id", write(Verb::Update, ItemType::Rule));
        row("deletion without id", write(Verb::Delete, ItemType::Label));
        row("local id", write(Verb::Update, ItemType::Rule, mist::newLocalId()));
        row("dots", write(Verb::Delete, ItemType::Rule, u".."_s));
        row("saml", write(Verb::Update, ItemType::IdentityProvider, u"s"_s,
                          R"({"idp_type":"saml","name":"x"})"));
        row("saml by default",
            write(Verb::Create, ItemType::IdentityProvider, {}, R"({"name":"x"})"));
        row("provider of unknown kind",
            write(Verb::Update, ItemType::IdentityProvider, u"s"_s, R"({"name":"x"})"));
        row("saml deleted", write(Verb::Delete, ItemType::IdentityProvider, u"s"_s,
                                  R"({"id":"s","idp_type":"saml"})"));
        row("marker", write(Verb::Update, ItemType::IdentityProvider, u"s"_s,
                            R"({"idp_type":"ldap","ldap_bind_password":{"$secret":"abc"}})"));
        row("marker in a list", write(Verb::Update, ItemType::Label, u"t"_s,
                                      R"({"radius_attrs":["Tunnel-Password=$secret:abc"]})"));
        row("marker in the settings", write(Verb::Delete, ItemType::ServerCertificate, {},
                                            R"({"server_cert":{"key":{"$secret":true}}})"));
        row("no settings at all", write(Verb::Delete, ItemType::ServerCertificate));
        row("settings of others", write(Verb::Update, ItemType::NacSwitch, {},
                                        R"({"mist_nac":{"eu_only":true},"cacerts":[]})"));
        row("no CRL", write(Verb::Create, ItemType::CrlFile, {}, R"({"name":"x"})"));
        row("no app", write(Verb::Create, ItemType::LinkedAccount));
        row("account without id", write(Verb::Delete, ItemType::LinkedAccount, u"jamf/"_s));
        row("account with an id of ours",
            write(Verb::Delete, ItemType::LinkedAccount, u"jamf/~00"_s));
        row("rules in bulk", {Verb::Update, ItemType::Rule, {}, {}, {}, array(R"([{"id":"r"}])")});
        row("bulk without id", bulk(Verb::Update, R"([{"id":"e"},{"vlan":"1"}])"));
        row("bulk deletion without id", bulk(Verb::Delete, R"([""])"));
    }
    void whatMustNotBeSent()
    {
        QFETCH(Write, what);
        MistBench bench;
        bench.server.script({Reply::json("{}")});
        const auto written = send(bench, what);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::InvalidArgument);
        QVERIFY(!written.error().arguments.isEmpty());
        QCOMPARE(bench.server.arrivals().size(), 0);
    }

    void answers()
    {
        MistBench bench;
        const auto answered = [&](const Write &what, const QByteArray &body, int status = 200) {
            bench.server.script({Reply::json(body, status)});
            const auto written = send(bench, what);
            return written ? *written : Written{u"failed"_s, {}, false, {}};
        };
        Written written =
                answered(write(Verb::Create, ItemType::Rule), R"({"id":"r9","name":"x"})");
        QCOMPARE(written.id, u"r9"_s);
        QCOMPARE(written.object, object(R"({"id":"r9","name":"x"})"));
        QVERIFY(!written.accepted);
        QCOMPARE(answered(write(Verb::Create, ItemType::Rule), R"([{"id":"r8"}])", 201).id,
                 u"r8"_s);
        QCOMPARE(answered(write(Verb::Create, ItemType::Rule), "").id, QString());
        QCOMPARE(answered(write(Verb::Delete, ItemType::Rule, u"r1"_s), "").id, u"r1"_s);
        QVERIFY(answered(write(Verb::Update, ItemType::Rule, u"r1"_s), "{}", 202).accepted);

        // Of the settings nothing but what is ours.
        written = answered(write(Verb::Update, ItemType::NacSwitch, {}, R"({"eu_only":true})"),
                           R"({"mist_nac":{"eu_only":true},"device_cert":{"key":"planted"}})");
        QCOMPARE(written.object, object(R"({"mist_nac":{"eu_only":true}})"));
        QCOMPARE(answered(write(Verb::Update, ItemType::NacSwitch, {}, R"({"eu_only":true})"),
                          R"({"id":"o"})")
                         .object,
                 QJsonObject());

        // Of the accounts the new one, wherever it stands.
        written = answered(write(Verb::Create, ItemType::LinkedAccount, u"jamf"_s,
                                 R"({"client_id":"b","instance_url":"i"})"),
                           R"({"linked":true,"accounts":[
                              {"account_id":"1","client_id":"b","linked_timestamp":5},
                              {"account_id":"2","client_id":"b","instance_url":"i",
                               "linked_timestamp":7},
                              {"account_id":"3","client_id":"c","linked_timestamp":9}]})");
        QCOMPARE(written.id, u"jamf/2"_s);
        QCOMPARE(written.object.value("account_id"_L1).toString(), u"2"_s);
        QCOMPARE(answered(write(Verb::Create, ItemType::LinkedAccount, u"jamf"_s),
                          R"({"linked":true,"accounts":[{"name":"n"}]})")
                         .id,
                 QString());
    }

    void bulkAnswers()
    {
        MistBench bench;
        const Write update = bulk(Verb::Update, R"([{"id":"e1"}])");
        const auto answered = [&](const Write &what, const QByteArray &body) {
            bench.server.script({Reply::json(body)});
            return send(bench, what).value();
        };
        Written written = answered(update, R"({"updated":["e1"],
            "errors":["021122334455 - locally administered"]})");
        QVERIFY(!written.accepted);
        QCOMPARE(written.rowErrors, QStringList{u"021122334455 - locally administered"_s});
        QVERIFY(answered(update, R"({"detail":"batch update in progress"})").accepted);
        QVERIFY(!answered(update, R"({"consistency":"strong","usermacs":[]})").accepted);
        QVERIFY(answered(update, R"({"consistency":"eventual","usermacs":[]})").accepted);
        const Write import = bulk(Verb::Create, R"([{"mac":"001122334455"}])");
        QVERIFY(answered(import, R"({"detail":"import in progress"})").accepted);
        QVERIFY(!answered(import, R"({"added":[],"updated":[],"errors":[]})").accepted);
        QVERIFY(!answered(bulk(Verb::Delete, R"(["e1"])"), "{}").accepted);
    }

    void errorsKeepTheCloudsWordsButNoSecrets()
    {
        MistBench bench;
        bench.server.script({Reply::json(
                R"({"detail":"planted-token-value: 'very-secret-word' is too short, MIIEsecretlineofthekey"})",
                400)});
        const Write what = write(Verb::Update, ItemType::IdentityProvider, u"s"_s,
                                 R"({"idp_type":"ldap","ldap_bind_password":"very-secret-word",
                 "ldap_client_key":"-----BEGIN PRIVATE KEY-----\nMIIEsecretlineofthekey\n-----END"})");
        const auto written = send(bench, what);
        QCOMPARE(written.error().code, ErrorCode::BadRequest);
        QCOMPARE(written.error().request, u"PUT /api/v1/orgs/org-1/ssos/s"_s);
        QCOMPARE(written.error().cloudText, u"***: '***' is too short, ***"_s);
        QVERIFY(!written.error().toLogLine().contains("secret"_L1));

        bench.server.script({Reply::json(R"({"detail":"bad Tunnel-Password=hidden-word"})", 400)});
        const auto label =
                send(bench, write(Verb::Update, ItemType::Label, u"t"_s,
                                  R"({"radius_attrs":["Tunnel-Password=hidden-word"]})"));
        QCOMPARE(label.error().cloudText, u"bad Tunnel-Password=***"_s);
    }

    void errorCodes_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::newRow("400") << 400 << u"BadRequest"_s;
        QTest::newRow("401") << 401 << u"Unauthorized"_s;
        QTest::newRow("403") << 403 << u"Forbidden"_s;
        QTest::newRow("404") << 404 << u"NotFound"_s;
        QTest::newRow("409") << 409 << u"UnexpectedStatus"_s;
        QTest::newRow("500") << 500 << u"ServerError"_s;
    }
    void errorCodes()
    {
        QFETCH(int, status);
        QFETCH(QString, code);
        MistBench bench;
        bench.server.script({Reply::json(R"({"detail":"no"})", status)});
        const auto written = send(bench, write(Verb::Delete, ItemType::Rule, u"r"_s));
        QCOMPARE(errorCodeName(written.error().code), code);
        QCOMPARE(written.error().httpStatus, status);
        QCOMPARE(written.error().cloudText, u"no"_s);
    }

    // 200 from something that is not the cloud proves nothing.
    void webPagesAreNoAnswer()
    {
        MistBench bench;
        bench.server.script({Reply::text("text/html", "<html>Sign in</html>"),
                             Reply::text("text/plain", "OK")});
        const Write what = write(Verb::Update, ItemType::Rule, u"r"_s);
        QCOMPARE(send(bench, what).error().code, ErrorCode::CaptivePortal);
        QCOMPARE(send(bench, what).error().code, ErrorCode::NotJson);
    }

    void stopping()
    {
        MistBench bench;
        bench.server.script({Reply::hang()});
        CancelSource source;
        const auto future = bench.client.write(
                bench.organization, write(Verb::Delete, ItemType::Rule, u"r"_s), source.token());
        QTRY_COMPARE_WITH_TIMEOUT(bench.server.arrivals().size(), 1, 60'000);
        source.cancel();
        QCOMPARE(test::await(future).error().code, ErrorCode::Cancelled);
    }

    void one_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("rule") << int(Kind::Rule) << QByteArray("nacrules");
        QTest::newRow("label") << int(Kind::Label) << QByteArray("nactags");
        QTest::newRow("provider") << int(Kind::Sso) << QByteArray("ssos");
        QTest::newRow("portal") << int(Kind::Portal) << QByteArray("nacportals");
        QTest::newRow("endpoint") << int(Kind::Endpoint) << QByteArray("usermacs");
    }
    void one()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, path);
        MistBench bench;
        bench.server.script({Reply::json(R"({"id":"a/b","name":"x"})"), Reply::of(404)});
        const auto ask = [&] {
            return test::await(bench.client.one(bench.organization, Kind(kind), u"a/b"_s));
        };
        QCOMPARE(ask().value().value("name"_L1).toString(), u"x"_s);
        QCOMPARE(bench.server.arrivals().first().target,
                 QByteArray("/api/v1/orgs/org-1/" + path + "/a%2Fb"));
        QCOMPARE(ask().error().code, ErrorCode::NotFound);
    }
    void oneOfWhatHasNoIds()
    {
        MistBench bench;
        for (const auto &[kind, id] : {std::pair{Kind::Setting, u"x"_s},
                                       {Kind::Rule, QString()},
                                       {Kind::Rule, mist::newLocalId()}}) {
            const auto got = test::await(bench.client.one(bench.organization, kind, id));
            QCOMPARE(got.error().code, ErrorCode::InvalidArgument);
        }
        QCOMPARE(bench.server.arrivals().size(), 0);
    }
};

SEKISHO_TEST(WriteClient);
#include "tst_WriteClient.moc"
