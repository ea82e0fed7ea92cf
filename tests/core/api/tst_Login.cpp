// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/mist/Login.h"
#include "core/demo/DemoCloud.h"
#include "tests/core/api/MistBench.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace sekisho;
using namespace sekisho::api;
using namespace Qt::Literals::StringLiterals;
using mist::Login;
using test::await;
using test::MistBench;
using test::Reply;

namespace {

const QString kPassword = u"demo-not-a-secret"_s;

struct Bench
{
    // The cloud reads its clock on its own thread.
    FixedClock cloudClock{QDateTime(QDate(2026, 11, 21), QTime(9, 30), Qt::UTC)};
    FixedClock clock{cloudClock.now()};
    std::unique_ptr<demo::DemoCloud> demo;
    QNetworkAccessManager manager;
    net::HttpClient http{manager, clock, [] { return 0.0; }};
    mist::Cloud cloud;
    std::unique_ptr<Login> login;

    explicit Bench(const QMap<QString, QString> &switches = {})
    {
        demo::DemoOptions options;
        options.size = demo::Size::Tiny;
        options.switches = switches;
        auto started = demo::DemoCloud::start(options, cloudClock);
        if (!started)
            qFatal("%s", qPrintable(started.error().toLogLine()));
        demo = std::move(*started);
        cloud = mist::cloudFromText(demo->url().toString()).value();
        login = std::make_unique<Login>(http, cloud, clock);
    }
    Result<Login::Outcome> signIn(const QString &email, const QString &password = kPassword)
    {
        return await(login->signIn(email, Secret::fromString(password)));
    }
    Result<nac::Self> self(const Secret &stored)
    {
        mist::MistClient client(http, cloud, stored.clone(), clock);
        return await(client.self());
    }
};

} // namespace

/// Signing in with an account, against the demo cloud and against odd answers.
class tst_Login : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSessionServesLikeAToken_data()
    {
        QTest::addColumn<QString>("csrf");
        QTest::addColumn<QString>("suffix");
        QTest::newRow("writes") << u"writes"_s << u"none"_s;
        QTest::newRow("always") << u"always"_s << u"none"_s;
        QTest::newRow("suffix") << u"always"_s << u"cloud"_s;
    }
    void aSessionServesLikeAToken()
    {
        QFETCH(QString, csrf);
        QFETCH(QString, suffix);
        Bench bench({{u"csrf"_s, csrf}, {u"cookie-suffix"_s, suffix}});
        const auto outcome = bench.signIn(u"demo@example.jp"_s);
        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().toLogLine()));
        QVERIFY(*outcome == Login::Outcome::SignedIn);
        const Secret stored = bench.login->session();
        QVERIFY(!stored.isEmpty());
        QVERIFY(!stored.reveal().contains(kPassword.toUtf8()));
        const auto self = bench.self(stored);
        QVERIFY2(self, qPrintable(self ? QString() : self.error().toLogLine()));
        QCOMPARE(self->email, u"demo@example.jp"_s);

        mist::Account account(bench.http, bench.cloud, stored, bench.clock);
        QVERIFY(account.isSession());
        QVERIFY(await(account.signOut()));
        QCOMPARE(bench.self(stored).error().code, ErrorCode::Unauthorized);
        // It is over: that is what was wanted.
        QVERIFY(await(account.signOut()));
    }

    void theSecondFactorIsAskedFor()
    {
        Bench bench;
        const auto first = bench.signIn(u"demo-2fa@example.jp"_s);
        QVERIFY(first && *first == Login::Outcome::SecondFactor);
        QVERIFY(bench.login->session().isEmpty());
        const auto wrong = await(bench.login->secondFactor(u"000000"_s));
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, ErrorCode::SecondFactorWrong);
        QVERIFY(bench.login->session().isEmpty());
        const auto right = await(bench.login->secondFactor(u"123456"_s));
        QVERIFY(right && *right == Login::Outcome::SignedIn);
        QCOMPARE(bench.self(bench.login->session())->email, u"demo-2fa@example.jp"_s);
    }

    void wrongPasswordsAreTold()
    {
        Bench bench;
        const auto outcome = bench.signIn(u"demo@example.jp"_s, u"guess-1234"_s);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::LoginFailed);
        QCOMPARE(outcome.error().cloudText, u"Invalid email or password."_s);
        QVERIFY(bench.login->session().isEmpty());
    }

    // The password of an identity provider is none of the cloud's business.
    void accountsOfIdentityProvidersAreFoundBeforeThePasswordLeaves()
    {
        Bench bench;
        const auto outcome = bench.signIn(u"demo-sso@example.jp"_s);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::LoginElsewhere);
        QVERIFY(outcome.error().arguments.value(0).startsWith("https://idp."_L1));
        QCOMPARE(bench.demo->requestLog(), QStringList{u"POST /api/v1/login/lookup"_s});
    }

    void forwardUrlOfTheLoginItself()
    {
        MistBench bench;
        bench.server.route("/api/v1/login/lookup", Reply::json("{}"));
        bench.server.route(
                "/api/v1/login",
                Reply::json("{\"detail\":\"SSO\",\"forward_url\":\"https://idp.example/x\"}", 400));
        Login login(bench.http, bench.client.cloud(), bench.clock);
        const auto outcome = await(login.signIn(u"a@example.jp"_s, Secret("planted-password")));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::LoginElsewhere);
        QCOMPARE(outcome.error().arguments, QStringList{u"https://idp.example/x"_s});
    }

    void theLookupMayBeMissing()
    {
        MistBench bench;
        bench.server.route("/api/v1/login", Reply::json("{}").with("Set-Cookie", "sessionid=abc"));
        Login login(bench.http, bench.client.cloud(), bench.clock);
        QVERIFY(await(login.signIn(u"a@example.jp"_s, Secret("planted-password"))));
        QVERIFY(!login.session().isEmpty());
    }

    void addressesThatNobodyShouldOpenAreDropped()
    {
        MistBench bench;
        bench.server.route("/api/v1/login/lookup",
                           Reply::json("{\"sso_url\":\"data:text/plain,x\"}"));
        bench.server.route("/api/v1/login",
                           Reply::json("{\"forward_url\":\"http://idp.example/x\"}", 400));
        Login login(bench.http, bench.client.cloud(), bench.clock);
        const auto outcome = await(login.signIn(u"a@example.jp"_s, Secret("planted-password")));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::LoginFailed);
    }

    // An error page of something between may repeat what was sent.
    void passwordsAreCutOutOfWords()
    {
        MistBench bench;
        bench.server.route("/api/v1/login/lookup", Reply::json("{}"));
        bench.server.route("/api/v1/login",
                           Reply::json("{\"detail\":\"not planted-password, no\"}", 400));
        Login login(bench.http, bench.client.cloud(), bench.clock);
        const auto outcome = await(login.signIn(u"a@example.jp"_s, Secret("planted-password")));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().cloudText, u"not ***, no"_s);
    }

    void limitsAndPortalsAreTold()
    {
        MistBench bench;
        bench.server.route("/api/v1/login/lookup",
                           Reply::json("{}", 429).with("Retry-After", "60"));
        Login limited(bench.http, bench.client.cloud(), bench.clock);
        const auto outcome = await(limited.signIn(u"a@example.jp"_s, Secret("planted-password")));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::RateLimited);
        QCOMPARE(bench.server.arrivals().size(), 1);

        bench.server.route("/api/v1/login/lookup", Reply::json("{}"));
        bench.server.route("/api/v1/login", Reply::text("text/html", "<html>Welcome</html>"));
        Login portal(bench.http, bench.client.cloud(), bench.clock);
        const auto html = await(portal.signIn(u"a@example.jp"_s, Secret("planted-password")));
        QVERIFY(!html);
        QCOMPARE(html.error().code, ErrorCode::CaptivePortal);
    }

    void aLoginWithoutCookiesIsNone()
    {
        MistBench bench;
        bench.server.route("/api/v1/login/lookup", Reply::json("{}"));
        bench.server.route("/api/v1/login", Reply::json("{}"));
        Login login(bench.http, bench.client.cloud(), bench.clock);
        const auto outcome = await(login.signIn(u"a@example.jp"_s, Secret("planted-password")));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::WrongShape);
    }

    void sessionsSurviveTheStore()
    {
        net::HttpResponse response;
        response.headers = {{"Set-Cookie", "sessionid.gc1=s1; Path=/\ncsrftoken.gc1=c1; Path=/"},
                            {"set-cookie", "gone=x; Max-Age=0"}};
        mist::Credentials credentials;
        const QDateTime now(QDate(2026, 11, 21), QTime(9, 30), Qt::UTC);
        QVERIFY(credentials.takeCookies(response, now));
        const auto read = mist::Credentials::fromSecret(credentials.toSecret());
        QVERIFY(read.isSession());
        net::HttpRequest request;
        read.authorize(request, mist::cloudFromText(u"Global 02"_s).value());
        QVERIFY(request.carriesSecret);
        const QMap<QByteArray, QByteArray> headers(
                {request.headers.cbegin(), request.headers.cend()});
        QCOMPARE(headers.value("Cookie"), "sessionid.gc1=s1; csrftoken.gc1=c1");
        QCOMPARE(headers.value("X-CSRFToken"), "c1");
        QVERIFY(!headers.contains("Authorization"));
        QCOMPARE(read.without(u"has s1 and c1"_s), u"has *** and ***"_s);
    }

    // Not allowed (RFC 6265 section 3), and met behind proxies.
    void cookiesThatWereJoinedAreTakenApart()
    {
        net::HttpResponse response;
        response.headers = {{"Set-Cookie", "sessionid=s1; expires=Thu, 01 Jan 2099 00:00:00 GMT; "
                                           "Path=/, csrftoken=c1; Path=/"}};
        mist::Credentials credentials;
        const QDateTime now(QDate(2026, 11, 21), QTime(9, 30), Qt::UTC);
        QVERIFY(credentials.takeCookies(response, now));
        net::HttpRequest request;
        credentials.authorize(request, mist::cloudFromText(u"Global 01"_s).value());
        const QMap<QByteArray, QByteArray> headers(
                {request.headers.cbegin(), request.headers.cend()});
        QCOMPARE(headers.value("Cookie"), "sessionid=s1; csrftoken=c1");
        QCOMPARE(headers.value("X-CSRFToken"), "c1");
    }

    void ownTokenIsFoundInTheList()
    {
        Bench bench;
        mist::Account account(bench.http, bench.cloud, Secret(bench.demo->token().toLatin1()),
                              bench.clock);
        QVERIFY(!account.isSession());
        const auto tokens = await(account.apiTokens());
        QVERIFY(tokens);
        QCOMPARE(tokens->size(), 2);
        const auto own = account.ownToken(*tokens);
        QVERIFY(own);
        QCOMPARE(own->name, u"sekisho"_s);
        QVERIFY(own->lastUsed.isValid());
        QList<mist::ApiToken> twice = *tokens + *tokens;
        QVERIFY(!account.ownToken(twice));
    }
};

SEKISHO_TEST(Login);
#include "tst_Login.moc"
