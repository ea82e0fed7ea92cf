// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/auth/KeychainTokenStore.h"
#include "core/base/Log.h"
#include "tests/support/Await.h"
#include "tests/support/TestRegistry.h"

#include <QSignalSpy>
#include <QTest>

using namespace sekisho;
using auth::TokenStore;
using test::await;
using SecretPointer = std::shared_ptr<const Secret>;

namespace {

// A keychain that works, or fails with one code. Answers at once, as some systems do.
class FakeKeychain final : public auth::Keychain
{
public:
    struct State
    {
        std::map<QString, QByteArray> entries;
        std::optional<ErrorCode> failure;
        int calls = 0;
    };
    explicit FakeKeychain(std::shared_ptr<State> state)
        : m_state(std::move(state))
    {
    }

    Future<SecretPointer> read(const QString &key) override
    {
        if (const auto error = next())
            return async::failed<SecretPointer>(*error);
        const auto found = m_state->entries.find(key);
        if (found == m_state->entries.end())
            return async::failed<SecretPointer>(Error(ErrorCode::TokenMissing));
        return async::ready<SecretPointer>(std::make_shared<const Secret>(found->second));
    }
    Future<> write(const QString &key, const Secret &secret) override
    {
        if (const auto error = next())
            return async::failed<void>(*error);
        m_state->entries[key] = secret.reveal().toByteArray();
        return async::ready<void>({});
    }
    Future<> remove(const QString &key) override
    {
        if (const auto error = next())
            return async::failed<void>(*error);
        m_state->entries.erase(key);
        return async::ready<void>({});
    }

private:
    std::optional<Error> next()
    {
        ++m_state->calls;
        if (!m_state->failure)
            return std::nullopt;
        return Error(*m_state->failure, {}, QStringLiteral("no such service"));
    }

    std::shared_ptr<State> m_state;
};

struct Bench
{
    std::shared_ptr<FakeKeychain::State> keychain = std::make_shared<FakeKeychain::State>();
    auth::KeychainTokenStore store{std::make_unique<FakeKeychain>(keychain)};
    QSignalSpy moved{&store, &TokenStore::placeChanged};
};

const QString kKey = QStringLiteral("token/w1");

} // namespace

class tst_KeychainTokenStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsForThisRunNeverReachesTheKeychain()
    {
        Bench bench;
        QVERIFY(await(bench.store.write(kKey, Secret(QByteArray("token")))));
        QVERIFY(await(bench.store.writeForRun(kKey, Secret(QByteArray("session")))));
        QCOMPARE(bench.keychain->entries[kKey], QByteArray("token"));
        QCOMPARE(bench.store.keysForRun(), QStringList{kKey});
        QCOMPARE((*await(bench.store.read(kKey)))->reveal(), QByteArrayView("session"));
        // A token that is written later counts again.
        QVERIFY(await(bench.store.write(kKey, Secret(QByteArray("newer")))));
        QCOMPARE((*await(bench.store.read(kKey)))->reveal(), QByteArrayView("newer"));
        QCOMPARE(bench.keychain->entries[kKey], QByteArray("newer"));
        QVERIFY(await(bench.store.writeForRun(kKey, Secret(QByteArray("session")))));
        QVERIFY(await(bench.store.remove(kKey)));
        QCOMPARE(await(bench.store.read(kKey)).error().code, ErrorCode::TokenMissing);
        QCOMPARE(bench.store.place(), TokenStore::Place::Keychain);
    }

    void workingKeychainIsUsed()
    {
        Bench bench;
        QCOMPARE(bench.store.place(), TokenStore::Place::Keychain);
        QCOMPARE(await(bench.store.read(kKey)).error().code, ErrorCode::TokenMissing);
        QVERIFY(await(bench.store.write(kKey, Secret(QByteArray("abc")))));
        QCOMPARE(bench.keychain->entries[kKey], QByteArray("abc"));
        QVERIFY((*await(bench.store.read(kKey)))->equals("abc"));
        QVERIFY(await(bench.store.remove(kKey)));
        QVERIFY(bench.keychain->entries.empty());
        QCOMPARE(bench.moved.size(), 0);
    }

    void missingKeychainMeansMemoryAndSaysSoOnce()
    {
        Bench bench;
        bench.keychain->failure = ErrorCode::KeychainUnavailable;
        QVERIFY(await(bench.store.write(kKey, Secret(QByteArray("abc")))));
        QCOMPARE(bench.store.place(), TokenStore::Place::Memory);
        QCOMPARE(bench.moved.size(), 1);
        QCOMPARE(bench.moved.first().first().value<TokenStore::Place>(), TokenStore::Place::Memory);
        QVERIFY((*await(bench.store.read(kKey)))->equals("abc"));
        QVERIFY(await(bench.store.remove(kKey)));
        QCOMPARE(await(bench.store.read(kKey)).error().code, ErrorCode::TokenMissing);
        QCOMPARE(bench.moved.size(), 1);
        QCOMPARE(bench.keychain->calls, 1); // it is not asked again
    }

    void readThatFindsNoKeychainFindsNoToken()
    {
        Bench bench;
        bench.keychain->failure = ErrorCode::KeychainUnavailable;
        QCOMPARE(await(bench.store.read(kKey)).error().code, ErrorCode::TokenMissing);
        QCOMPARE(bench.store.place(), TokenStore::Place::Memory);
    }

    void removeThatFindsNoKeychainIsFine()
    {
        Bench bench;
        bench.keychain->failure = ErrorCode::KeychainUnavailable;
        QVERIFY(await(bench.store.remove(kKey)));
        QCOMPARE(bench.store.place(), TokenStore::Place::Memory);
    }

    void severalOperationsUnderWaySaySoOnce()
    {
        Bench bench;
        bench.keychain->failure = ErrorCode::KeychainUnavailable;
        const auto first = bench.store.write(QStringLiteral("a"), Secret(QByteArray("1")));
        const auto second = bench.store.write(QStringLiteral("b"), Secret(QByteArray("2")));
        const auto third = bench.store.read(QStringLiteral("c"));
        QVERIFY(await(first));
        QVERIFY(await(second));
        QVERIFY(!await(third));
        QCOMPARE(bench.moved.size(), 1);
        QVERIFY((*await(bench.store.read(QStringLiteral("b"))))->equals("2"));
    }

    void refusalIsAnErrorAndNoReasonToMove()
    {
        Bench bench;
        bench.keychain->failure = ErrorCode::KeychainDenied;
        QCOMPARE(await(bench.store.read(kKey)).error().code, ErrorCode::KeychainDenied);
        QCOMPARE(await(bench.store.write(kKey, Secret(QByteArray("x")))).error().code,
                 ErrorCode::KeychainDenied);
        QCOMPARE(await(bench.store.remove(kKey)).error().code, ErrorCode::KeychainDenied);
        QCOMPARE(bench.store.place(), TokenStore::Place::Keychain);
        QCOMPARE(bench.moved.size(), 0);
    }

    void tooLargeNeverReachesTheKeychain()
    {
        Bench bench;
        const auto written = await(bench.store.write(kKey, Secret(QByteArray(2'561, 'x'))));
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::LimitExceeded);
        QCOMPARE(bench.keychain->calls, 0);
    }

    void storeThatGoesAwayAnswersNobody()
    {
        auto bench = std::make_unique<Bench>();
        bench->keychain->failure = ErrorCode::KeychainUnavailable;
        const auto future = bench->store.write(kKey, Secret(QByteArray("abc")));
        bench.reset();
        QCOMPARE(await(future).error().code, ErrorCode::Cancelled);
    }

    void valuesAreNotLogged()
    {
        static QStringList lines;
        lines.clear();
        QLoggingCategory::setFilterRules(QStringLiteral("sekisho.*=true"));
        const auto previous =
                qInstallMessageHandler([](QtMsgType, const QMessageLogContext &,
                                          const QString &line) { lines.append(line); });
        Bench bench;
        bench.keychain->failure = ErrorCode::KeychainUnavailable;
        const bool written =
                await(bench.store.write(kKey, Secret(QByteArray("planted-value")))).has_value();
        qInstallMessageHandler(previous);
        QLoggingCategory::setFilterRules(QString());
        QVERIFY(written);
        QVERIFY(lines.join(u'\n').contains(QStringLiteral("no such service")));
        QVERIFY(!lines.join(u'\n').contains(QStringLiteral("planted")));
    }

#ifdef Q_OS_LINUX
    // The real thing where there is no session bus: what a server or a container looks like.
    void realKeychainWithoutASessionFallsBack()
    {
        const QByteArray bus = qgetenv("DBUS_SESSION_BUS_ADDRESS");
        const QByteArray runtime = qgetenv("XDG_RUNTIME_DIR");
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/sekisho-test");
        qputenv("XDG_RUNTIME_DIR", "/nonexistent/sekisho-test");
        const auto store = auth::makeKeychainTokenStore(QStringLiteral("sekisho-tests"));
        QSignalSpy moved(store.get(), &TokenStore::placeChanged);
        const auto written = await(store->write(kKey, Secret(QByteArray("abc"))));
        const auto read = await(store->read(kKey));
        bus.isNull() ? qunsetenv("DBUS_SESSION_BUS_ADDRESS")
                     : qputenv("DBUS_SESSION_BUS_ADDRESS", bus);
        runtime.isNull() ? qunsetenv("XDG_RUNTIME_DIR") : qputenv("XDG_RUNTIME_DIR", runtime);
        QVERIFY2(written, qPrintable(written ? QString() : written.error().toLogLine()));
        QVERIFY(read);
        QVERIFY((*read)->equals("abc"));
        QCOMPARE(store->place(), TokenStore::Place::Memory);
        QCOMPARE(moved.size(), 1);
    }
#endif
};

SEKISHO_TEST(KeychainTokenStore);
#include "tst_KeychainTokenStore.moc"
