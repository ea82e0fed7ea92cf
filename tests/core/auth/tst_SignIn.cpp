// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Signing in with code and PKCE against DemoCloud's OpenID provider, and the attacks of
// oauth-desktop.md section 3 on the token endpoint ("Token endpoint", "Time", "Leaks").

#include "core/auth/AuthorizationAttempt.h"
#include "core/auth/DeviceCodeFlow.h"
#include "core/base/Log.h"
#include "core/demo/DemoCloud.h"
#include "core/demo/OidcProvider.h"
#include "tests/core/auth/RawBrowser.h"
#include "tests/support/FakeHttp.h"
#include "tests/support/TestRegistry.h"

#include <QLoggingCategory>
#include <QNetworkReply>
#include <QPointer>
#include <QTest>
#include <QUrlQuery>

using namespace sekisho;
using namespace sekisho::auth;
using namespace Qt::Literals::StringLiterals;
using test::FakeHttp;
using test::Reply;

namespace {

constexpr int kLong = 60'000;

using Ended = std::optional<Result<TokenSet>>;

SignInProvider providerAt(const QUrl &base, const QString &path = u"/demo/oidc"_s)
{
    SignInProvider provider;
    provider.name = u"entra"_s;
    provider.issuer = base.toString() + path;
    provider.authorizeUrl = QUrl(provider.issuer + u"/authorize"_s);
    provider.tokenUrl = QUrl(provider.issuer + u"/token"_s);
    provider.revokeUrl = QUrl(provider.issuer + u"/revoke"_s);
    provider.deviceUrl = QUrl(provider.issuer + u"/device"_s);
    provider.clientId = demo::OidcProvider::kClient;
    provider.scopes = {u"openid"_s, u"offline_access"_s, u"Device.Read"_s};
    provider.tenant = u"kakuu"_s;
    provider.issuerInAnswer = true;
    provider.hosts.demo = base;
    return provider;
}

/// What is at the other end of an attempt: a browser that follows redirects by itself.
class Browser
{
public:
    bool open(const QUrl &address)
    {
        addresses.append(address);
        QNetworkRequest request(address);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                             QNetworkRequest::NoLessSafeRedirectPolicy);
        QNetworkReply *reply = m_manager.get(request);
        QObject::connect(reply, &QNetworkReply::finished, reply, [this, reply] {
            pages.append(reply->readAll());
            reply->deleteLater();
        });
        return true;
    }
    QList<QUrl> addresses;
    QList<QByteArray> pages;

private:
    QNetworkAccessManager m_manager;
};

/// DemoCloud with its provider, and an attempt.
class SignInBench
{
public:
    SignInBench()
    {
        demo::DemoOptions options;
        options.size = demo::Size::Tiny;
        auto started = demo::DemoCloud::start(options, clock);
        if (started)
            cloud = std::move(*started);
    }
    SignInProvider provider() const { return providerAt(cloud->url()); }
    Ended run(SignInProvider with, AuthorizationSettings settings = {})
    {
        if (!settings.open)
            settings.open = [this](const QUrl &url) { return browser.open(url); };
        settings.pages = {u"en"_s, u"Sekisho"_s, u"Return to Sekisho."_s, u"Nothing here."_s};
        attempt = std::make_unique<AuthorizationAttempt>(std::move(with), settings, clock);
        Ended ended;
        QObject::connect(attempt.get(), &AuthorizationAttempt::finished, attempt.get(),
                         [&ended](const Result<TokenSet> &tokens) { ended = tokens; });
        attempt->start();
        (void)QTest::qWaitFor([&ended] { return ended.has_value(); }, kLong);
        return ended;
    }
    Ended refresh(const Secret &token)
    {
        const auto request = startRefresh(provider(), token, clock.now());
        Ended ended;
        QObject::connect(request.get(), &TokenRequest::finished, request.get(),
                         [&ended](const Result<TokenSet> &tokens) { ended = tokens; });
        (void)QTest::qWaitFor([&ended] { return ended.has_value(); }, kLong);
        return ended;
    }

    FixedClock clock{QDateTime(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC)};
    std::unique_ptr<demo::DemoCloud> cloud;
    Browser browser;
    std::unique_ptr<AuthorizationAttempt> attempt;
};

/// A refresh against a server that answers what the test says: no browser is needed for it.
Ended refreshAt(const FakeHttp &server, int totalMs = 10'000)
{
    const auto request = startRefresh(providerAt(server.url(), {}), Secret("r/1+2=%20"),
                                      QDateTime::currentDateTimeUtc(), totalMs);
    Ended ended;
    QObject::connect(request.get(), &TokenRequest::finished, request.get(),
                     [&ended](const Result<TokenSet> &tokens) { ended = tokens; });
    (void)QTest::qWaitFor([&ended] { return ended.has_value(); }, kLong);
    return ended;
}

const QByteArray kTokens = R"({"access_token":"a1","token_type":"Bearer","expires_in":3600})";

QStringList g_lines;

void collect(QtMsgType, const QMessageLogContext &, const QString &line) { g_lines.append(line); }

} // namespace

class tst_SignIn : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void signsIn()
    {
        SignInBench bench;
        QVERIFY(bench.cloud);
        const Ended ended = bench.run(bench.provider());
        QVERIFY(ended && ended->has_value());
        const TokenSet &tokens = **ended;
        QVERIFY(tokens.access->reveal().startsWith("access-"));
        QVERIFY(tokens.refresh->reveal().startsWith("refresh-"));
        QCOMPARE(tokens.lifeMs, 3'600'000);
        QVERIFY(tokens.missingScopes.isEmpty());
        const QUrlQuery asked(bench.browser.addresses.constFirst());
        for (const char *once : {"code_challenge", "code_challenge_method", "nonce", "state",
                                 "client_id", "redirect_uri", "scope", "response_type"})
            QVERIFY2(asked.allQueryItemValues(QLatin1StringView(once)).size() == 1, once);
        QCOMPARE(asked.queryItems().size(), 8);
        QCOMPARE(asked.queryItemValue(u"state"_s).size(), 43);
        QTRY_VERIFY_WITH_TIMEOUT(bench.browser.pages.value(0).contains("Return to Sekisho."),
                                 kLong);
        QVERIFY(bench.attempt->address().isEmpty());
        QCOMPARE(bench.cloud->requestLog().filter(u"oidc/token"_s).size(), 1);
        // Refreshing rotates; the used one is worth nothing, and takes the family with it.
        const Ended again = bench.refresh(*tokens.refresh);
        QVERIFY(again && again->has_value());
        QVERIFY((*again)->refresh->reveal() != tokens.refresh->reveal());
        const Ended reused = bench.refresh(*tokens.refresh);
        QCOMPARE(reused->error().code, ErrorCode::SignInAgain);
        QCOMPARE(bench.refresh(*(*again)->refresh)->error().code, ErrorCode::SignInAgain);
    }

    void twoAttemptsShareNothing()
    {
        SignInBench bench;
        bench.run(bench.provider());
        bench.run(bench.provider());
        const QUrlQuery one(bench.browser.addresses.at(0));
        const QUrlQuery two(bench.browser.addresses.at(1));
        for (const char *name : {"state", "nonce", "code_challenge"})
            QVERIFY2(one.queryItemValue(QLatin1StringView(name)) !=
                             two.queryItemValue(QLatin1StringView(name)),
                     name);
    }

    void extraParametersArriveAsTheyAre()
    {
        SignInBench bench;
        AuthorizationSettings settings;
        settings.more = {{u"login_hint"_s, "max+tag@example.jp"},
                         {u"claims"_s, R"({"a":{"values":["c1%2F"]}})"}};
        QVERIFY(bench.run(bench.provider(), settings)->has_value());
        const QByteArray asked = bench.browser.addresses.constFirst().toEncoded();
        QVERIFY(asked.contains("login_hint=max%2Btag%40example.jp"));
        QVERIFY(asked.contains("claims=%7B%22a%22%3A%7B%22values%22%3A%5B%22c1%252F%22%5D%7D%7D"));
    }

    void badProviders_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("argument");
        using enum ErrorCode;
        const auto row = [](const char *how, ErrorCode code, const char *argument) {
            QTest::newRow(how) << QString::fromLatin1(how) << code << QString::fromLatin1(argument);
        };
        row("dpop", TokenAnswerInvalid, "token_type");
        row("mac", TokenAnswerInvalid, "token_type");
        row("no-type", TokenAnswerInvalid, "token_type");
        row("bad-expiry", TokenAnswerInvalid, "expires_in");
        row("number-token", TokenAnswerInvalid, "access_token");
        row("empty-token", TokenAnswerInvalid, "access_token");
        row("break-token", TokenAnswerInvalid, "access_token");
        row("alg-none", TokenAnswerInvalid, "id_token");
        row("no-id", TokenAnswerInvalid, "id_token");
        row("bad-aud", SignInMismatch, "aud");
        row("bad-iss", SignInMismatch, "iss");
        row("bad-nonce", SignInMismatch, "nonce");
        row("bad-tid", SignInMismatch, "tid");
        row("expired-id", SignInMismatch, "exp");
        row("wrong-iss", SignInMismatch, "iss");
        row("error-200", SignInDenied, "temporarily_unavailable");
        row("deny", SignInDenied, "access_denied");
        row("plain-400", UnexpectedStatus, "400");
        row("html", TokenAnswerInvalid, "JSON");
        row("empty", TokenAnswerInvalid, "JSON");
        row("redirect", RedirectRefused, "");
    }

    void badProviders()
    {
        QFETCH(const QString, how);
        QFETCH(const ErrorCode, code);
        QFETCH(const QString, argument);
        SignInBench bench;
        bench.cloud->setSignInTrouble(how);
        const Ended ended = bench.run(bench.provider());
        QVERIFY(ended && !ended->has_value());
        QCOMPARE(ended->error().code, code);
        if (!argument.isEmpty())
            QCOMPARE(ended->error().arguments.value(0), argument);
        const bool asked = how != "wrong-iss"_L1 && how != "deny"_L1;
        QCOMPARE(bench.cloud->requestLog().filter(u"oidc/token"_s).size(), asked ? 1 : 0);
    }

    void toleratedProviders_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<qint64>("life");
        QTest::newRow("no-expiry") << u"no-expiry"_s << qint64(300'000);
        QTest::newRow("text-expiry") << u"text-expiry"_s << qint64(1'800'000);
        QTest::newRow("huge-expiry") << u"huge-expiry"_s << qint64(90) * 24 * 3'600'000;
        QTest::newRow("no-refresh") << u"no-refresh"_s << qint64(3'600'000);
        QTest::newRow("less-scope") << u"less-scope"_s << qint64(3'600'000);
    }

    void toleratedProviders()
    {
        QFETCH(const QString, how);
        QFETCH(const qint64, life);
        SignInBench bench;
        bench.cloud->setSignInTrouble(how);
        const Ended ended = bench.run(bench.provider());
        QVERIFY(ended && ended->has_value());
        QCOMPARE((*ended)->lifeMs, life);
        QCOMPARE(bool((*ended)->refresh), how != "no-refresh"_L1);
        QCOMPARE((*ended)->missingScopes,
                 how == "less-scope"_L1 ? QStringList{u"Device.Read"_s} : QStringList());
    }

    // A code of somebody else, injected with the right state: the verifier does not fit.
    void anInjectedCode()
    {
        SignInBench bench;
        AuthorizationSettings settings;
        settings.open = [&bench](const QUrl &url) {
            const QUrlQuery asked(url);
            const QByteArray target = "/cb/entra?code=of-somebody-else&state=" +
                                      asked.queryItemValue(u"state"_s).toLatin1() +
                                      "&iss=" + QUrl::toPercentEncoding(bench.provider().issuer);
            const quint16 port = bench.attempt->port();
            QTimer::singleShot(0, qApp, [port, target] {
                test::RawBrowser::talk(port, {"GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1:" +
                                              QByteArray::number(port) + "\r\n\r\n"});
            });
            return true;
        };
        const Ended ended = bench.run(bench.provider(), settings);
        QCOMPARE(ended->error().code, ErrorCode::SignInDenied);
        QCOMPARE(ended->error().arguments.value(0), u"invalid_grant"_s);
    }

    void nobodyComes()
    {
        SignInBench bench;
        AuthorizationSettings settings;
        settings.open = [](const QUrl &) { return false; };
        settings.totalMs = 30;
        const Ended ended = bench.run(bench.provider(), settings);
        QCOMPARE(ended->error().code, ErrorCode::SignInTimedOut);
        QVERIFY(bench.attempt->browserFailed());
        QVERIFY(test::RawBrowser::talk(bench.attempt->port(), {"GET / HTTP/1.1\r\n\r\n"})
                        .isEmpty());
    }

    void strangeEndpoints_data()
    {
        QTest::addColumn<QString>("token");
        QTest::newRow("http") << u"http://login.microsoftonline.com/token"_s;
        QTest::newRow("other host") << u"https://evil.example/token"_s;
        QTest::newRow("other port of the demo") << u"http://127.0.0.1:9/token"_s;
        QTest::newRow("none") << QString();
    }

    void strangeEndpoints()
    {
        QFETCH(const QString, token);
        SignInBench bench;
        SignInProvider provider = bench.provider();
        provider.tokenUrl = QUrl(token);
        const Ended ended = bench.run(provider);
        QCOMPARE(ended->error().code, ErrorCode::SignInAddressRefused);
        QVERIFY(bench.browser.addresses.isEmpty());
    }

    // Cancelled or deleted at any moment: no answer, no crash, and the port is closed.
    void cancelledAtAnyMoment()
    {
        for (int turns = 0; turns < 12; ++turns) {
            for (const bool deleted : {false, true}) {
                SignInBench bench;
                AuthorizationSettings settings;
                settings.open = [&bench](const QUrl &url) { return bench.browser.open(url); };
                auto attempt = std::make_unique<AuthorizationAttempt>(bench.provider(), settings,
                                                                      bench.clock);
                int ended = 0;
                connect(attempt.get(), &AuthorizationAttempt::finished, this,
                        [&ended] { ++ended; });
                attempt->start();
                for (int i = 0; i < turns; ++i)
                    QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
                const int before = ended;
                const quint16 port = attempt->port();
                if (deleted)
                    attempt.reset();
                else
                    attempt->cancel();
                QVERIFY(test::RawBrowser::talk(port, {"x"}).isEmpty());
                QTRY_COMPARE_WITH_TIMEOUT(bench.browser.pages.size(), 1, kLong);
                QVERIFY(ended == before || ended == 1);
            }
        }
    }

    void tokenEndpoint_data()
    {
        QTest::addColumn<QList<int>>("what"); // index into the replies below
        QTest::addColumn<ErrorCode>("code");
        using enum ErrorCode;
        const auto row = [](const char *name, int what, ErrorCode code) {
            QTest::newRow(name) << QList<int>{what} << code;
        };
        row("301", 0, RedirectRefused);
        row("302", 1, RedirectRefused);
        row("307", 2, RedirectRefused);
        row("308", 3, RedirectRefused);
        row("cut without a byte", 4, ConnectionCut);
        row("cut midway", 5, ConnectionCut);
        row("garbage", 6, ConnectionCut);
        row("10 MiB", 7, AnswerTooLarge);
        row("endless", 8, AnswerTooLarge);
        row("hangs", 9, NetworkTimeout);
        row("drips", 10, NetworkTimeout);
        row("hangs midway", 11, NetworkTimeout);
        row("gzip", 12, TokenAnswerInvalid);
        row("401 with Basic", 13, SignInDenied);
        row("500", 14, UnexpectedStatus);
        row("503 with HTML", 15, UnexpectedStatus);
        row("407", 16, ConnectionCut); // there is no proxy: Qt takes it for the end
        row("invalid_grant", 17, SignInAgain);
        row("interaction_required", 18, SignInAgain);
        row("array", 19, TokenAnswerInvalid);
        row("broken JSON", 20, TokenAnswerInvalid);
        row("refresh token is a number", 21, TokenAnswerInvalid);
        row("refresh token with a break", 22, TokenAnswerInvalid);
        row("token with a space", 23, TokenAnswerInvalid);
        row("token not ASCII", 24, TokenAnswerInvalid);
        row("429", 25, UnexpectedStatus);
    }

    // Whatever comes: one POST, no secret to another host, one end.
    void tokenEndpoint()
    {
        QFETCH(const QList<int>, what);
        QFETCH(const ErrorCode, code);
        FakeHttp other;
        const QByteArray elsewhere = other.url(u"/stolen"_s).toEncoded();
        Reply midway = Reply::json(kTokens);
        midway.mode = Reply::Mode::CutMidway;
        midway.sendBytes = 10;
        Reply garbage = Reply::of(200);
        garbage.mode = Reply::Mode::Raw;
        garbage.body = "\x16\x03\x01 garbage\r\n\r\n";
        Reply large = Reply::json(QByteArray(1024 * 1024, ' '));
        large.repeatBody = 10;
        Reply endless = large;
        endless.repeatBody = 1000;
        Reply drip = Reply::json(QByteArray(10'000, ' '));
        drip.mode = Reply::Mode::Drip;
        drip.dripMs = 5;
        Reply half = Reply::json(kTokens);
        half.mode = Reply::Mode::HangMidway;
        half.sendBytes = 10;
        const auto error = [](const char *name, int status) {
            return Reply::json("{\"error\":\"" + QByteArray(name) + "\"}", status);
        };
        const auto tokens = [](const QByteArray &more) {
            QByteArray body = kTokens;
            return Reply::json(body.chopped(1) + ',' + more + '}');
        };
        const QList<Reply> replies = {
                Reply::redirect(elsewhere, 301),
                Reply::redirect(elsewhere, 302),
                Reply::redirect(elsewhere, 307),
                Reply::redirect(elsewhere, 308),
                Reply::cut(),
                midway,
                garbage,
                large,
                endless,
                Reply::hang(),
                drip,
                half,
                Reply::json(QByteArray::fromHex("1f8b080000000000000300"))
                        .with("Content-Encoding", "gzip"),
                error("invalid_client", 401).with("WWW-Authenticate", "Basic realm=\"x\""),
                Reply::of(500),
                Reply::text("text/html", "<!doctype html>Busy", 503),
                Reply::of(407),
                error("invalid_grant", 400),
                error("interaction_required", 400),
                Reply::json("[1]"),
                Reply::json("{\"access_token\":"),
                tokens("\"refresh_token\":5"),
                tokens(R"("refresh_token":"a\nb")"),
                Reply::json(R"({"access_token":"a b","token_type":"Bearer"})"),
                Reply::json("{\"access_token\":\"\xe3\x81\x82\",\"token_type\":\"Bearer\"}"),
                Reply::of(429)};
        FakeHttp server;
        server.script({replies.at(what.constFirst()), Reply::json(kTokens)});
        const Ended ended = refreshAt(server, code == ErrorCode::NetworkTimeout ? 100 : 10'000);
        QVERIFY(ended);
        QVERIFY(!ended->has_value());
        QCOMPARE(ended->error().code, code);
        QCOMPARE(server.arrivals().size(), 1); // sent once, whatever happens to it
        QVERIFY(other.arrivals().isEmpty());
        const test::Arrival &sent = server.arrivals().constFirst();
        QVERIFY(!sent.headers.contains("authorization") && !sent.headers.contains("cookie"));
        QCOMPARE(sent.headers.value("accept-encoding"), QByteArray("identity"));
        QList<QByteArray> fields = sent.body.split('&');
        std::sort(fields.begin(), fields.end());
        QCOMPARE(fields, (QList<QByteArray>{"client_id=sekisho-demo", "grant_type=refresh_token",
                                            "refresh_token=r%2F1%2B2%3D%2520",
                                            "scope=openid%20offline_access%20Device.Read"}));
    }

    void cookiesAreNotKept()
    {
        FakeHttp server;
        server.script({Reply::json(kTokens).with("Set-Cookie", "a=b; Path=/")});
        for (int i = 0; i < 2; ++i)
            QVERIFY(refreshAt(server)->has_value());
        for (const test::Arrival &arrival : server.arrivals())
            QVERIFY(!arrival.headers.contains("cookie"));
    }

    void deviceCode()
    {
        SignInBench bench;
        DeviceCodeFlow flow(bench.provider(), bench.clock);
        flow.setSecond(1);
        Ended ended;
        QStringList shown;
        connect(&flow, &DeviceCodeFlow::waiting, this, [&] {
            shown = {flow.userCode(), flow.verificationUrl().path(), flow.completeUrl().query()};
        });
        connect(&flow, &DeviceCodeFlow::finished, this,
                [&ended](const Result<TokenSet> &tokens) { ended = tokens; });
        flow.start();
        QTRY_VERIFY_WITH_TIMEOUT(ended, kLong);
        QVERIFY(ended->has_value());
        QCOMPARE(shown, (QStringList{u"KAKU-2026"_s, u"/demo/oidc/enter"_s, u"code=KAKU-2026"_s}));
        QCOMPARE(flow.questions(), 3);
        QCOMPARE(flow.interval(), 10); // slow_down once
        QVERIFY(flow.userCode().isEmpty());
    }

    void deviceCodeTrouble_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<ErrorCode>("error");
        using enum ErrorCode;
        const QByteArray good = R"({"device_code":"d","user_code":"U-1","interval":1,
            "verification_uri":"https://login.microsoftonline.com/device","expires_in":20})";
        const auto with = [good](const char *from, const char *to) {
            return QByteArray(good).replace(from, to);
        };
        const QByteArray pending = R"({"error":"authorization_pending"})";
        QTest::newRow("refused") << good << QByteArray(R"({"error":"access_denied"})")
                                 << SignInDenied;
        QTest::newRow("expired") << good << QByteArray(R"({"error":"expired_token"})")
                                 << SignInTimedOut;
        QTest::newRow("never answered") << good << pending << SignInTimedOut;
        QTest::newRow("http page")
                << with("https://login", "http://login") << pending << SignInAddressRefused;
        QTest::newRow("foreign page") << with("login.microsoftonline.com", "evil.example")
                                      << pending << SignInAddressRefused;
        QTest::newRow("program") << with("https://login.microsoftonline.com/device",
                                         "file:///bin/sh")
                                 << pending << SignInAddressRefused;
        QTest::newRow("no code") << with("\"device_code\":\"d\",", "") << pending
                                 << TokenAnswerInvalid;
        QTest::newRow("code with a break") << with("U-1", "U\\n1") << pending << TokenAnswerInvalid;
        QTest::newRow("not JSON") << QByteArray("<html>") << pending << TokenAnswerInvalid;
        QTest::newRow("error") << QByteArray(R"({"error":"invalid_client"})") << pending
                               << SignInDenied;
        QTest::newRow("bad tokens")
                << good << QByteArray(R"({"access_token":""})") << TokenAnswerInvalid;
    }

    void deviceCodeTrouble()
    {
        QFETCH(const QByteArray, code);
        QFETCH(const QByteArray, answer);
        QFETCH(const ErrorCode, error);
        FakeHttp server;
        server.route("/device", Reply::json(code));
        server.route("/token", Reply::json(answer, answer.contains("access_token") ? 200 : 400));
        SignInProvider provider = providerAt(server.url(), {});
        provider.hosts.hosts = entraHosts();
        SystemClock clock;
        DeviceCodeFlow flow(provider, clock);
        flow.setSecond(5);
        Ended ended;
        connect(&flow, &DeviceCodeFlow::finished, this,
                [&ended](const Result<TokenSet> &tokens) { ended = tokens; });
        flow.start();
        QTRY_VERIFY_WITH_TIMEOUT(ended, kLong);
        QCOMPARE(ended->error().code, error);
    }

    void deviceCodeCancelled()
    {
        SignInBench bench;
        auto flow = std::make_unique<DeviceCodeFlow>(bench.provider(), bench.clock);
        flow->setSecond(1);
        connect(flow.get(), &DeviceCodeFlow::waiting, this, [&] { flow->cancel(); });
        int ended = 0;
        connect(flow.get(), &DeviceCodeFlow::finished, this, [&ended] { ++ended; });
        flow->start();
        QTRY_COMPARE_WITH_TIMEOUT(bench.cloud->requestLog().filter(u"oidc/device"_s).size(), 1,
                                  kLong);
        QCOMPARE(bench.refresh(Secret("x"))->error().code, ErrorCode::SignInAgain); // time passes
        QCOMPARE(ended, 0);
        QCOMPARE(flow->questions(), 0);
        QVERIFY(flow->userCode().isEmpty());
    }

    // Everything at full debug: no secret of the run is in a line.
    void nothingIsLogged()
    {
        const auto before = qInstallMessageHandler(collect);
        log::installRedactingHandler();
        QLoggingCategory::setFilterRules(u"*.debug=true\n*.info=true\nqt.*.debug=true"_s);
        g_lines.clear();
        QStringList secrets;
        {
            SignInBench bench;
            const Ended ended = bench.run(bench.provider());
            const QUrlQuery asked(bench.browser.addresses.value(0));
            for (const char *name : {"state", "nonce"})
                secrets.append(asked.queryItemValue(QLatin1StringView(name)));
            if (ended && ended->has_value()) {
                secrets.append(QString::fromUtf8((*ended)->access->reveal()));
                secrets.append(QString::fromUtf8((*ended)->refresh->reveal()));
                const Ended again = bench.refresh(*(*ended)->refresh);
                secrets.append(QString::fromUtf8((**again).access->reveal()));
            }
            bench.cloud->setSignInTrouble(u"break-token"_s);
            bench.run(bench.provider());
        }
        QLoggingCategory::setFilterRules({});
        qInstallMessageHandler(before);
        QCOMPARE(secrets.size(), 5);
        QVERIFY(!g_lines.isEmpty());
        for (const QString &secret : std::as_const(secrets)) {
            QVERIFY(secret.size() > 20);
            for (const QString &line : std::as_const(g_lines))
                QVERIFY2(!line.contains(secret), qPrintable(line));
        }
    }
};

SEKISHO_TEST(SignIn);
#include "tst_SignIn.moc"
