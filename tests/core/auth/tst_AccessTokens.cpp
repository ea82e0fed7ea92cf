// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keeping and renewing tokens (oauth-desktop.md 2.4, 2.5, and "Refresh", "Storage" of section 3).

#include "core/auth/AccessTokens.h"
#include "core/auth/KeychainTokenStore.h"
#include "tests/support/Await.h"
#include "tests/support/FakeHttp.h"
#include "tests/support/TestRegistry.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace sekisho;
using namespace sekisho::auth;
using namespace Qt::Literals::StringLiterals;
using test::await;

namespace {

/// A keychain in memory that fails as told.
class FailingTokenStore : public TokenStore
{
public:
    Place place() const override { return Place::Keychain; }
    Future<std::shared_ptr<const Secret>> read(const QString &key) override
    {
        if (readFails)
            return async::failed<std::shared_ptr<const Secret>>(Error(*readFails));
        return memory.read(key);
    }
    Future<> write(const QString &key, Secret secret) override
    {
        ++writes;
        order.append(u"stored"_s);
        if (writeFails)
            return async::failed<void>(Error(*writeFails));
        return memory.write(key, std::move(secret));
    }
    Future<> remove(const QString &key) override
    {
        if (removeFails)
            return async::failed<void>(Error(*removeFails));
        return memory.remove(key);
    }

    MemoryTokenStore memory;
    std::optional<ErrorCode> readFails;
    std::optional<ErrorCode> writeFails;
    std::optional<ErrorCode> removeFails;
    QStringList order;
    int writes = 0;
};

TokenSet tokenSet(const QByteArray &access, const QByteArray &refresh, qint64 lifeMs = 3'600'000)
{
    TokenSet set;
    set.access = std::make_shared<const Secret>(access);
    if (!refresh.isEmpty())
        set.refresh = std::make_shared<const Secret>(refresh);
    set.lifeMs = lifeMs;
    return set;
}

struct TokensBench
{
    FailingTokenStore store;
    FixedClock clock{QDateTime(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC)};
    qint64 uptime = 0;
    QList<QByteArray> refreshedWith;
    QList<async::Answer<TokenSet>> held;
    SignInProvider provider;
    std::unique_ptr<AccessTokens> account;

    explicit TokensBench(const QString &profile = u"p1"_s)
    {
        provider.name = u"okta"_s;
        provider.issuer = u"https://kakuu.okta.example"_s;
        provider.clientId = u"c1"_s;
        account = make(profile);
    }
    std::unique_ptr<AccessTokens> make(const QString &profile)
    {
        auto made = std::make_unique<AccessTokens>(
                provider, profile, store, clock, [this](const AccessTokens::Token &refresh) {
                    refreshedWith.append(refresh->reveal().toByteArray());
                    held.append(async::Answer<TokenSet>());
                    return held.constLast().future();
                });
        made->setUptime([this] { return uptime; });
        return made;
    }
    QByteArray stored(const QString &profile = u"p1"_s)
    {
        const auto value = await(store.memory.read(u"sign-in/okta/"_s + profile));
        return value ? (*value)->reveal().toByteArray() : QByteArray();
    }
    static QByteArray text(const Future<AccessTokens::Token> &future)
    {
        const auto token = await(future);
        return token ? (*token)->reveal().toByteArray()
                     : errorCodeName(token.error().code).toLatin1();
    }
    /// Until the provider was asked for the nth time.
    bool asked(int times) const
    {
        return QTest::qWaitFor([&] { return held.size() == times; }, 60'000);
    }
};

} // namespace

class tst_AccessTokens : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fiftyCallersOneRefresh()
    {
        TokensBench bench;
        QVERIFY(await(bench.account->take(tokenSet("a1", "r1"))));
        QCOMPARE(TokensBench::text(bench.account->token()), QByteArray("a1"));
        QVERIFY(bench.held.isEmpty());
        bench.uptime = 3'600'000;
        QList<Future<AccessTokens::Token>> callers;
        for (int i = 0; i < 50; ++i)
            callers.append(bench.account->token());
        QVERIFY(bench.asked(1));
        bench.held.constFirst().give(tokenSet("a2", "r2"));
        for (const auto &caller : std::as_const(callers))
            QCOMPARE(TokensBench::text(caller), QByteArray("a2"));
        QCOMPARE(bench.refreshedWith, QList<QByteArray>{"r1"});
        QVERIFY(bench.stored().contains("\"r2\""));
    }

    void renewsBeforeTheEnd_data()
    {
        QTest::addColumn<qint64>("life");
        QTest::addColumn<qint64>("fresh");
        QTest::newRow("an hour") << qint64(3'600'000) << qint64(3'299'999);
        QTest::newRow("a minute") << qint64(60'000) << qint64(53'999);
    }

    void renewsBeforeTheEnd()
    {
        QFETCH(const qint64, life);
        QFETCH(const qint64, fresh);
        TokensBench bench;
        QVERIFY(await(bench.account->take(tokenSet("a1", "r1", life))));
        bench.uptime = fresh;
        QCOMPARE(TokensBench::text(bench.account->token()), QByteArray("a1"));
        bench.uptime = fresh + 1;
        const auto later = bench.account->token();
        QVERIFY(bench.asked(1));
        bench.held.constFirst().give(tokenSet("a2", {}));
        QCOMPARE(TokensBench::text(later), QByteArray("a2"));
        QVERIFY(bench.stored().contains("\"r1\"")); // none came: the old one is kept
    }

    // The new refresh token is in the keychain before anybody gets the access token.
    void storedBeforeItIsUsed()
    {
        TokensBench bench;
        QVERIFY(await(bench.account->take(tokenSet("a1", "r1", 0))));
        bench.store.order.clear();
        const auto token = bench.account->token();
        async::then(token, bench.account.get(), [&](const Result<AccessTokens::Token> &) {
            bench.store.order.append(u"used"_s);
        });
        QVERIFY(bench.asked(1));
        bench.held.constFirst().give(tokenSet("a2", "r2"));
        QTRY_COMPARE_WITH_TIMEOUT(bench.store.order, (QStringList{u"stored"_s, u"used"_s}), 60'000);
        // A crash between: the next run begins with what was stored.
        const auto next = bench.make(u"p1"_s);
        const auto again = next->token();
        QVERIFY(bench.asked(2));
        QCOMPARE(bench.refreshedWith.constLast(), QByteArray("r2"));
        bench.held.constLast().give(tokenSet("a3", "r3"));
        QCOMPARE(TokensBench::text(again), QByteArray("a3"));
    }

    void failuresThatPass_data()
    {
        QTest::addColumn<ErrorCode>("code");
        for (const ErrorCode code :
             {ErrorCode::ServerError, ErrorCode::NetworkTimeout, ErrorCode::ConnectionCut,
              ErrorCode::NetworkUnreachable, ErrorCode::TokenAnswerInvalid})
            QTest::newRow(qPrintable(errorCodeName(code))) << code;
    }

    void failuresThatPass()
    {
        QFETCH(const ErrorCode, code);
        TokensBench bench;
        QSignalSpy needed(bench.account.get(), &AccessTokens::signInNeeded);
        QVERIFY(await(bench.account->take(tokenSet("a1", "r1", 0))));
        const auto first = bench.account->token();
        QVERIFY(bench.asked(1));
        bench.held.constFirst().give(fail(code));
        QCOMPARE(TokensBench::text(first), errorCodeName(code).toLatin1());
        const auto second = bench.account->token();
        QVERIFY(bench.asked(2));
        QCOMPARE(bench.refreshedWith, (QList<QByteArray>{"r1", "r1"}));
        bench.held.constLast().give(tokenSet("a2", "r2"));
        QCOMPARE(TokensBench::text(second), QByteArray("a2"));
        QVERIFY(needed.isEmpty());
    }

    void theProviderSaysNo()
    {
        TokensBench bench;
        QSignalSpy needed(bench.account.get(), &AccessTokens::signInNeeded);
        QVERIFY(await(bench.account->take(tokenSet("a1", "r1", 0))));
        const auto token = bench.account->token();
        QVERIFY(bench.asked(1));
        bench.held.constFirst().give(fail(ErrorCode::SignInAgain));
        QCOMPARE(TokensBench::text(token), QByteArray("SignInAgain"));
        QCOMPARE(needed.size(), 1);
        QVERIFY(bench.stored().isEmpty());
        QCOMPARE(TokensBench::text(bench.account->token()), QByteArray("SignInAgain"));
        QCOMPARE(bench.held.size(), 1);
    }

    // A 401 renews once; a 401 of the newest token is a real one.
    void a401IsNoLoop()
    {
        TokensBench bench;
        QVERIFY(await(bench.account->take(tokenSet("a1", "r1"))));
        const auto used = *await(bench.account->token());
        const auto first = bench.account->replacementOf(used);
        const auto second = bench.account->replacementOf(used);
        QVERIFY(bench.asked(1));
        bench.held.constFirst().give(tokenSet("a2", "r2"));
        const auto newest = *await(first);
        QCOMPARE(TokensBench::text(second), QByteArray("a2"));
        QCOMPARE(TokensBench::text(bench.account->replacementOf(newest)),
                 QByteArray("SignInAgain"));
        QCOMPARE(bench.held.size(), 1);
        // Somebody who met the old one takes the newest without asking.
        QCOMPARE(TokensBench::text(bench.account->replacementOf(used)), QByteArray("a2"));
    }

    void notKept_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("locked") << ErrorCode::KeychainDenied;
        QTest::newRow("missing") << ErrorCode::KeychainUnavailable;
        QTest::newRow("too large for Windows") << ErrorCode::LimitExceeded;
    }

    void notKept()
    {
        QFETCH(const ErrorCode, code);
        TokensBench bench;
        QSignalSpy said(bench.account.get(), &AccessTokens::notKept);
        if (code == ErrorCode::LimitExceeded) {
            QVERIFY(!await(bench.account->take(tokenSet("a1", QByteArray(3'000, 'r'), 0))));
        } else {
            bench.store.writeFails = code;
            bench.store.readFails = code;
            QVERIFY(!await(bench.account->take(tokenSet("a1", "r1", 0))));
        }
        QCOMPARE(said.size(), 1);
        // Good for this run all the same.
        const auto token = bench.account->token();
        QVERIFY(bench.asked(1));
        bench.held.constFirst().give(tokenSet("a2", "r2"));
        QCOMPARE(TokensBench::text(token), QByteArray("a2"));
    }

    void strangeEntries_data()
    {
        QTest::addColumn<QByteArray>("entry");
        const auto entry = [](int version, const char *issuer, const char *client,
                              const QString &refresh) {
            return QJsonDocument(QJsonObject{{u"version"_s, version},
                                             {u"issuer"_s, QLatin1StringView(issuer)},
                                             {u"client_id"_s, QLatin1StringView(client)},
                                             {u"refresh_token"_s, refresh}})
                    .toJson();
        };
        const char *issuer = "https://kakuu.okta.example";
        QTest::newRow("corrupted") << QByteArray("\x01\x02");
        QTest::newRow("older version") << entry(0, issuer, "c1", u"r1"_s);
        QTest::newRow("newer version") << entry(2, issuer, "c1", u"r1"_s);
        QTest::newRow("of another issuer") << entry(1, "https://evil.example", "c1", u"r1"_s);
        QTest::newRow("of another client") << entry(1, issuer, "c2", u"r1"_s);
        QTest::newRow("no token") << entry(1, issuer, "c1", {});
        QTest::newRow("token with a break") << entry(1, issuer, "c1", u"a\r\nX: 1"_s);
    }

    void strangeEntries()
    {
        QFETCH(const QByteArray, entry);
        TokensBench bench;
        QVERIFY(await(bench.store.write(u"sign-in/okta/p1"_s, Secret(entry))));
        QCOMPARE(TokensBench::text(bench.account->token()), QByteArray("SignInAgain"));
        QVERIFY(bench.held.isEmpty()); // nothing is sent anywhere
    }

    void twoProfilesShareNothing()
    {
        TokensBench bench;
        const auto other = bench.make(u"p2"_s);
        QVERIFY(await(bench.account->take(tokenSet("a1", "r1"))));
        QCOMPARE(TokensBench::text(other->token()), QByteArray("SignInAgain"));
        QVERIFY(await(other->take(tokenSet("a2", "r2"))));
        QVERIFY(await(other->signOut()));
        QVERIFY(bench.stored(u"p2"_s).isEmpty());
        QVERIFY(bench.stored().contains("\"r1\""));
        QVERIFY(!bench.stored().contains("a1")); // access tokens stay in memory
    }

    void signingOut_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("taken back") << 200;
        QTest::newRow("the provider fails") << 500;
    }

    void signingOut()
    {
        QFETCH(const int, status);
        test::FakeHttp server;
        server.route("/revoke", test::Reply::json("{}", status));
        TokensBench bench;
        bench.provider.revokeUrl = server.url(u"/revoke"_s);
        bench.account = bench.make(u"p1"_s);
        QVERIFY(await(bench.account->take(tokenSet("a1", "r/1"))));
        QVERIFY(await(bench.account->signOut()));
        QVERIFY(bench.stored().isEmpty());
        QCOMPARE(server.arrivals().size(), 1);
        QCOMPARE(server.arrivals().constFirst().body,
                 QByteArray("token=r%2F1&token_type_hint=refresh_token&client_id=c1"));
        QCOMPARE(TokensBench::text(bench.account->token()), QByteArray("SignInAgain"));
    }

    void deletionThatFailsIsSaid()
    {
        TokensBench bench;
        QVERIFY(await(bench.account->take(tokenSet("a1", "r1"))));
        bench.store.removeFails = ErrorCode::KeychainDenied;
        const auto out = await(bench.account->signOut());
        QVERIFY(!out && out.error().code == ErrorCode::KeychainDenied);
    }
};

SEKISHO_TEST(AccessTokens);
#include "tst_AccessTokens.moc"
