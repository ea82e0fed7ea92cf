// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Linking Intune against DemoCloud: the browser is a fake, the sign-in page and the cloud are not.

#include "core/api/mist/Codec.h"
#include "core/auth/LinkAttempt.h"
#include "core/base/Log.h"
#include "core/sync/AccountLinking.h"
#include "tests/core/api/WriteDemo.h"
#include "tests/core/auth/RawBrowser.h"
#include "tests/support/TestRegistry.h"

#include <QNetworkReply>
#include <QTest>
#include <QUrlQuery>

using namespace sekisho;
using namespace sekisho::auth;
using namespace Qt::Literals::StringLiterals;
using State = LinkAttempt::State;

namespace {

/// A cloud, an attempt, and a person who answers the consent page.
class LinkBench
{
public:
    test::WriteDemo demo;
    LinkSettings settings;
    LinkCalls calls;
    std::unique_ptr<LinkAttempt> attempt;
    QString answer = u"accept"_s; ///< on the consent page; empty: the person does nothing
    QUrl opened;
    QByteArray lastPage;
    int finished = 0;

    /// The person is at DemoCloud's own page and comes back, where `switches` do not say otherwise.
    explicit LinkBench(QMap<QString, QString> switches = {})
    {
        for (const auto &[name, value] : {std::pair{u"forward-loopback"_s, u"accept"_s},
                                          std::pair{u"link-page"_s, u"demo"_s}}) {
            if (!switches.contains(name))
                switches.insert(name, value);
        }
        started = demo.start(switches);
        settings = sync::linkSettings(demo.client->cloud(), demo.organization);
        settings.pages = {u"ja"_s, u"Sekisho"_s, u"閉じてかまいません。"_s, u"何もありません。"_s};
        settings.pollMs = 60'000; // only the browser's return makes it look
        settings.quickPollMs = 1;
        settings.graceMs = 200;
        calls.look = [this](const QString &forward) {
            forwards.append(forward);
            return sync::lookAtLinks(*demo.client, demo.organization, nac::LinkedApp::Intune,
                                     forward);
        };
        calls.open = [this](const QUrl &url) {
            opened = url;
            portWhenOpened = attempt->port();
            if (!answer.isEmpty())
                submit(url);
            return opens;
        };
    }

    void start()
    {
        attempt = std::make_unique<LinkAttempt>(calls, settings);
        QObject::connect(attempt.get(), &LinkAttempt::finished, attempt.get(),
                         [this] { ++finished; });
        attempt->start();
    }

    /// What a browser does when a button of the consent page is pressed: redirects and all.
    void submit(const QUrl &url)
    {
        QNetworkRequest request(url.adjusted(QUrl::RemoveQuery));
        request.setHeader(QNetworkRequest::ContentTypeHeader,
                          u"application/x-www-form-urlencoded"_s);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                             QNetworkRequest::NoLessSafeRedirectPolicy);
        const QByteArray state = QUrlQuery(url).queryItemValue(u"state"_s).toLatin1();
        QNetworkReply *reply =
                browser.post(request, "state=" + state + "&answer=" + answer.toLatin1());
        QObject::connect(reply, &QNetworkReply::finished, reply, [this, reply] {
            lastPage = reply->readAll();
            reply->deleteLater();
        });
    }

    QList<nac::LinkedAccount> accounts()
    {
        const auto found = demo.all(api::mist::Kind::LinkedApp, nac::LinkedApp::Intune);
        return found.isEmpty() ? QList<nac::LinkedAccount>()
                               : api::mist::decodeLinkedApp(nac::LinkedApp::Intune,
                                                            found.constFirst().json);
    }

    QNetworkAccessManager browser;
    QStringList forwards;
    quint16 portWhenOpened = 0;
    bool opens = true;
    bool started = false;
};

} // namespace

class tst_LinkAttempt : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void granted()
    {
        LinkBench bench;
        QVERIFY(bench.started);
        const auto before = bench.accounts();
        bench.start();
        QTRY_COMPARE_WITH_TIMEOUT(bench.finished, 1, 60'000);
        QCOMPARE(bench.attempt->state(), State::Linked);
        QCOMPARE(bench.attempt->entry().id, before.constFirst().accountId); // refreshed
        QVERIFY(!bench.attempt->entry().failed);
        QVERIFY(bench.accounts().constFirst().linked > before.constFirst().linked);
        // The browser ended on our page, in the language of the interface.
        QTRY_VERIFY_WITH_TIMEOUT(bench.lastPage.contains("閉じてかまいません。"), 60'000);
        QCOMPARE(bench.attempt->port(), quint16(0));
        QVERIFY(bench.attempt->address().isEmpty());
    }

    void aNewAccount()
    {
        LinkBench bench;
        api::mist::Write write;
        write.verb = api::mist::Verb::Delete;
        write.type = api::mist::ItemType::LinkedAccount;
        write.id = u"intune/"_s + bench.accounts().constFirst().accountId;
        bench.demo.send(write);
        QVERIFY(bench.accounts().isEmpty());
        bench.start();
        QTRY_COMPARE_WITH_TIMEOUT(bench.finished, 1, 60'000);
        QCOMPARE(bench.attempt->state(), State::Linked);
        QCOMPARE(bench.accounts().size(), 1);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("refused") << u"refuse"_s << ErrorCode::LinkNotSeen;
        QTest::newRow("expired") << u"expire"_s << ErrorCode::SignInTimedOut;
        QTest::newRow("nothing done") << QString() << ErrorCode::SignInTimedOut;
    }

    void refused()
    {
        QFETCH(const QString, answer);
        QFETCH(const ErrorCode, code);
        LinkBench bench;
        const auto before = bench.accounts();
        bench.answer = answer;
        if (code == ErrorCode::SignInTimedOut)
            bench.settings.totalMs = 300;
        bench.start();
        QTRY_COMPARE_WITH_TIMEOUT(bench.finished, 1, 60'000);
        QCOMPARE(bench.attempt->state(), State::Failed);
        QCOMPARE(bench.attempt->error().code, code);
        QCOMPARE(bench.accounts().constFirst().linked, before.constFirst().linked);
        if (answer == u"expire"_s)
            QVERIFY(bench.lastPage.contains("expired"));
    }

    // Consent was given, but the cloud gets no token: linked, and failing from the start.
    void theCloudFails()
    {
        LinkBench bench;
        bench.answer = u"fail"_s;
        bench.start();
        QTRY_COMPARE_WITH_TIMEOUT(bench.finished, 1, 60'000);
        QCOMPARE(bench.attempt->state(), State::Linked);
        QVERIFY(bench.attempt->entry().failed);
        QCOMPARE(bench.attempt->entry().errors,
                 QStringList{u"Get OAuth token failed, please re-link your account"_s});
    }

    // The list alone is enough where the cloud takes no loopback address.
    void loopbackRefusedByTheCloud()
    {
        LinkBench bench({{u"forward-loopback"_s, u"refuse"_s}});
        bench.settings.pollMs = 20;
        bench.settings.portalForward = bench.demo.cloud->url().toString() + u"/portal"_s;
        bench.settings.portalForward.replace(u"127.0.0.1"_s, u"127.0.0.2"_s); // not loopback to it
        bench.start();
        QVERIFY(bench.attempt->port() != 0);
        QTRY_VERIFY_WITH_TIMEOUT(!bench.opened.isEmpty(), 60'000);
        QCOMPARE(bench.portWhenOpened, quint16(0)); // nobody would come back to it
        QTRY_COMPARE_WITH_TIMEOUT(bench.finished, 1, 60'000);
        QCOMPARE(bench.attempt->state(), State::Linked);
        QVERIFY(bench.forwards.constFirst().startsWith(u"http://127.0.0.1:"_s));
        QCOMPARE(bench.forwards.constLast(), bench.settings.portalForward);
    }

    // A look without the browser's return: somebody signed in on another computer.
    void theLinkIsCopied()
    {
        LinkBench bench;
        bench.settings.openBrowser = false;
        bench.settings.pollMs = 20;
        bench.start();
        QTRY_COMPARE_WITH_TIMEOUT(bench.attempt->state(), State::Waiting, 60'000);
        QVERIFY(bench.opened.isEmpty());
        QVERIFY(!bench.attempt->browserFailed());
        const QUrl address = bench.attempt->address();
        QCOMPARE(address.path(), u"/demo/consent"_s);
        bench.submit(address);
        QTRY_COMPARE_WITH_TIMEOUT(bench.attempt->state(), State::Linked, 60'000);
    }

    void theBrowserCannotBeOpened()
    {
        LinkBench bench;
        bench.opens = false;
        bench.answer.clear();
        bench.start();
        QTRY_VERIFY_WITH_TIMEOUT(bench.attempt->browserFailed(), 60'000);
        QCOMPARE(bench.attempt->state(), State::Waiting); // the address can still be copied
        bench.opens = true;
        bench.answer = u"accept"_s;
        bench.attempt->openAgain();
        QVERIFY(!bench.attempt->browserFailed());
        QTRY_COMPARE_WITH_TIMEOUT(bench.attempt->state(), State::Linked, 60'000);
    }

    void strangeAddressesAreNotOpened_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("file") << u"file:///usr/bin/xterm"_s;
        QTest::newRow("http") << u"http://login.microsoftonline.com/x"_s;
        QTest::newRow("other host") << u"https://evil.example/x"_s;
        QTest::newRow("none") << QString();
    }

    void strangeAddressesAreNotOpened()
    {
        QFETCH(const QString, address);
        LinkBench bench;
        bench.calls.look = [&](const QString &) {
            return async::ready<LinkLook>(LinkLook{{}, address});
        };
        bench.start();
        QTRY_COMPARE_WITH_TIMEOUT(bench.finished, 1, 60'000);
        QCOMPARE(bench.attempt->error().code, ErrorCode::SignInAddressRefused);
        QVERIFY(bench.opened.isEmpty());
    }

    void cancelClosesThePort()
    {
        LinkBench bench;
        bench.answer.clear();
        bench.start();
        QTRY_COMPARE_WITH_TIMEOUT(bench.attempt->state(), State::Waiting, 60'000);
        const quint16 port = bench.attempt->port();
        QVERIFY(port != 0);
        bench.attempt->cancel();
        QCOMPARE(bench.attempt->state(), State::Cancelled);
        QVERIFY(test::RawBrowser::talk(port, {"GET / HTTP/1.1\r\n\r\n"}).isEmpty());
        // What the person does now is nobody's business here.
        bench.answer = u"accept"_s;
        bench.submit(bench.opened);
        QTRY_VERIFY_WITH_TIMEOUT(bench.accounts().constFirst().linkedBy == u"Sekisho"_s, 60'000);
        QCOMPARE(bench.finished, 0);
        QCOMPARE(bench.attempt->state(), State::Cancelled);
    }

    void troubleWithTheList_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("no right") << u"intune/link_accounts=403"_s << ErrorCode::Forbidden;
        QTest::newRow("cut at once") << u"intune/link_accounts=cut"_s << ErrorCode::ConnectionCut;
        QTest::newRow("web page") << u"intune/link_accounts=html"_s << ErrorCode::CaptivePortal;
        QTest::newRow("right ends later")
                << u"intune/link_accounts=403@2+"_s << ErrorCode::Forbidden;
    }

    void troubleWithTheList()
    {
        QFETCH(const QString, fault);
        QFETCH(const ErrorCode, code);
        LinkBench bench;
        bench.demo.cloud->setFaults({fault});
        bench.settings.pollMs = 10;
        bench.answer.clear();
        bench.start();
        QTRY_COMPARE_WITH_TIMEOUT(bench.finished, 1, 60'000);
        QCOMPARE(bench.attempt->error().code, code);
    }

    // A look that fails on the way is no reason to give up.
    void aCutLookIsOverlooked()
    {
        LinkBench bench;
        bench.settings.pollMs = 10;
        bench.settings.quickPollMs = 10;
        bench.settings.graceMs = 20'000;
        bench.demo.cloud->setFaults(
                {u"intune/link_accounts=500@2"_s, u"intune/link_accounts=drop@1"_s});
        bench.demo.cloud->setFaults({u"intune/link_accounts=500@2"_s});
        bench.start();
        QTRY_COMPARE_WITH_TIMEOUT(bench.attempt->state(), State::Linked, 60'000);
    }

    void foreignReturnsAreNotBelieved()
    {
        LinkBench bench;
        bench.answer.clear();
        bench.start();
        QTRY_COMPARE_WITH_TIMEOUT(bench.attempt->state(), State::Waiting, 60'000);
        const quint16 port = bench.attempt->port();
        const QByteArray host = "127.0.0.1:" + QByteArray::number(port);
        test::RawBrowser::talk(port, {"GET /linked/" + QByteArray(43, 'x') +
                                      " HTTP/1.1\r\nHost: " + host + "\r\n\r\n"});
        QCOMPARE(bench.attempt->state(), State::Waiting);
        for (int i = 1; i < LoopbackListener::kMaxForeign; ++i)
            test::RawBrowser::talk(port, {"GET /linked/" + QByteArray::number(i) +
                                          " HTTP/1.1\r\nHost: " + host + "\r\n\r\n"});
        QTRY_COMPARE_WITH_TIMEOUT(bench.attempt->state(), State::Failed, 60'000);
        QCOMPARE(bench.attempt->error().code, ErrorCode::SignInInterference);
    }
};

SEKISHO_TEST(LinkAttempt);
#include "tst_LinkAttempt.moc"
