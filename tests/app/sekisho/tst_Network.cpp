// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sekisho/NetworkSetup.h"
#include "app/sekisho/SessionEnd.h"
#include "core/api/mist/Login.h"
#include "core/demo/DemoCloud.h"
#include "tests/support/Await.h"
#include "tests/support/TestRegistry.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace sekisho;
using namespace Qt::Literals::StringLiterals;
using test::await;

namespace {

/// Holds nothing: whatever is found in the store is there for this run.
class EmptyKeychain final : public auth::Keychain
{
public:
    Future<std::shared_ptr<const Secret>> read(const QString &) override
    {
        return async::failed<std::shared_ptr<const Secret>>(Error(ErrorCode::TokenMissing));
    }
    Future<> write(const QString &, const Secret &) override { return async::ready<void>({}); }
    Future<> remove(const QString &) override { return async::ready<void>({}); }
};

struct Bench
{
    QTemporaryDir folder;
    SystemClock clock;
    QNetworkAccessManager manager;
    net::HttpClient http{manager, clock, [] { return 0.5; }};
    net::TlsWatch tls{manager, clock};
    auth::KeychainTokenStore tokens{std::make_unique<EmptyKeychain>()};
    ui::Settings settings{folder.filePath(u"person.ini"_s), folder.filePath(u"machine.ini"_s)};
    sync::WorkspaceDirectory workspaces{folder.filePath(u"workspaces"_s)};

    QNetworkProxy proxyFor(const QString &url) const
    {
        return manager.proxyFactory()->queryProxy(QNetworkProxyQuery(QUrl(url))).constFirst();
    }
};

} // namespace

/// The network settings reach what sends requests, and sessions of this run end with it.
class tst_Network : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theProxyFollowsTheSettings()
    {
        Bench bench;
        const ui::SettingKeys &keys = ui::settingKeys();
        QVERIFY(await(bench.tokens.writeForRun(QLatin1StringView(net::kProxyPasswordKey),
                                               Secret("demo-not-a-secret-proxy"))));
        const app::NetworkSetup setup(bench.manager, bench.tls, bench.settings, bench.tokens);
        bench.settings.set(keys.proxyHost, u"proxy.kakuu.example"_s);
        bench.settings.set(keys.proxyPort, 3128);
        bench.settings.set(keys.proxyKind, u"manual"_s);
        const QString cloud = u"https://api.kakuu.example/"_s;
        QCOMPARE(bench.proxyFor(cloud).hostName(), u"proxy.kakuu.example"_s);
        QCOMPARE(int(bench.proxyFor(cloud).port()), 3128);
        QCOMPARE(bench.proxyFor(u"http://127.0.0.1:4000/"_s).type(), QNetworkProxy::NoProxy);
        QVERIFY(bench.proxyFor(cloud).password().isEmpty());
        bench.settings.set(keys.proxyUser, u"mori"_s);
        QTRY_COMPARE(bench.proxyFor(cloud).password(), u"demo-not-a-secret-proxy"_s);
        QCOMPARE(bench.proxyFor(cloud).user(), u"mori"_s);
        bench.settings.set(keys.proxyKind, u"none"_s);
        QCOMPARE(bench.proxyFor(cloud).type(), QNetworkProxy::NoProxy);
    }

    void sessionsOfThisRunEndWithIt()
    {
        Bench bench;
        demo::DemoOptions options;
        options.size = demo::Size::Small;
        const auto started = demo::DemoCloud::start(options, bench.clock);
        QVERIFY(started);
        demo::DemoCloud &demo = **started;
        const auto cloud = api::mist::cloudFromText(demo.url().toString());
        const auto info = bench.workspaces.create(
                *cloud, nac::OrganizationId(demo.organizationId()), u"Demo"_s);
        QVERIFY(info);
        app::SessionEnd end(bench.http, bench.clock, bench.tokens, bench.workspaces);
        QSignalSpy finished(&end, &app::SessionEnd::finished);
        // Nothing to sign out of: nothing to wait for.
        end.signOut();
        QCOMPARE(finished.size(), 0);

        api::mist::Login login(bench.http, *cloud, bench.clock);
        QVERIFY(await(login.signIn(u"demo@example.jp"_s, Secret("demo-not-a-secret"))));
        const QString key = u"token/"_s + info->id;
        QVERIFY(await(bench.tokens.writeForRun(key, login.session())));
        end.signOut();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
        QVERIFY(demo.requestLog().contains(u"POST /api/v1/logout"_s));
        api::mist::MistClient client(bench.http, *cloud, login.session(), bench.clock);
        QCOMPARE(await(client.self()).error().code, ErrorCode::Unauthorized);
    }
};

SEKISHO_TEST(Network);
#include "tst_Network.moc"
