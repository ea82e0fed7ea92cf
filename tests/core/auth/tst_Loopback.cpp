// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The attacks of oauth-desktop.md section 3 on the listener, by raw socket: "Network position" and
// "Page"; what else its connections live through.

#include "tests/core/auth/LoopbackBench.h"
#include "tests/support/TestRegistry.h"

#include <QCryptographicHash>
#include <QNetworkInterface>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace sekisho;
using namespace sekisho::auth;
using namespace sekisho::test;
using namespace Qt::Literals::StringLiterals;

/// Connections, ports and the page of the listener.
class tst_Loopback : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // A request that never ends is told so, and does not keep others waiting.
    void halfARequest_data()
    {
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("half a line") << QByteArray("GET /cb/en");
        QTest::newRow("no empty line") << callback(kGood).chopped(2);
        QTest::newRow("body shorter than its length")
                << QByteArray("POST /cb/entra HTTP/1.1\r\nHost: 127.0.0.1:@PORT@\r\n"
                              "Content-Length: 10\r\n\r\nabc");
    }

    void halfARequest()
    {
        QFETCH(const QByteArray, begin);
        LoopbackSettings settings;
        settings.connectionMs = 50;
        settings.formPost = true;
        LoopbackBench bench(std::move(settings));
        QCOMPARE(bench.status(begin), 408);
        QCOMPARE(bench.status(callback(kGood)), 200);
    }

    void hangingUpInTheMiddleIsNothing()
    {
        LoopbackBench bench;
        for (const QByteArray &begin :
             {QByteArray(), QByteArray("GET"), callback(kGood).chopped(4)})
            QVERIFY(bench.talk(begin, true).isEmpty());
        QCOMPARE(bench.status(callback(kGood)), 200);
    }

    void twoHundredSilentConnections()
    {
        LoopbackBench bench;
        std::vector<std::unique_ptr<QTcpSocket>> silent;
        for (int i = 0; i < 200; ++i) {
            silent.push_back(std::make_unique<QTcpSocket>());
            silent.back()->connectToHost(QHostAddress(QHostAddress::LocalHost),
                                         bench.listener.port());
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        }
        // The oldest made room: not more than a handful is open at a time.
        QTRY_COMPARE_WITH_TIMEOUT(silent.front()->state(), QAbstractSocket::UnconnectedState,
                                  60'000);
        QCOMPARE(bench.status(callback(kGood)), 200);
        QTRY_COMPARE_WITH_TIMEOUT(bench.answers.size(), 1, 60'000);
        QVERIFY(!bench.listener.isListening());
    }

    void pipelinedRequestsAreOne()
    {
        LoopbackBench bench;
        const QByteArray answer = bench.talk(callback("code=a&state=b") + callback(kGood));
        QCOMPARE(answer.count("HTTP/1.1 "), 1);
        QCOMPARE(RawBrowser::statusOf(answer), 400);
        QVERIFY(bench.answers.isEmpty());
    }

    void parallelCallbacksAreOne()
    {
        LoopbackBench bench;
        std::vector<std::unique_ptr<QTcpSocket>> sockets;
        for (int i = 0; i < 6; ++i) {
            sockets.push_back(std::make_unique<QTcpSocket>());
            QTcpSocket *socket = sockets.back().get();
            connect(socket, &QTcpSocket::connected, socket,
                    [&bench, socket] { socket->write(bench.filled(callback(kGood))); });
            socket->connectToHost(QHostAddress(QHostAddress::LocalHost), bench.listener.port());
        }
        for (const auto &socket : sockets)
            QTRY_COMPARE_WITH_TIMEOUT(socket->state(), QAbstractSocket::UnconnectedState, 60'000);
        QCOMPARE(bench.answers.size(), 1);
    }

    void boundToLoopbackOnly()
    {
        LoopbackBench bench;
        for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
            if (!address.isLoopback())
                QVERIFY2(RawBrowser::talk(bench.listener.port(), {"x"}, address).isEmpty(),
                         qPrintable(address.toString()));
        }
    }

    void bothFamiliesOnePort()
    {
        LoopbackBench bench;
        if (!bench.listener.hasIpv6()) {
            QVERIFY(bench.listener.isListening()); // a machine without IPv6: goes on with IPv4
            return;
        }
        const QByteArray answer =
                RawBrowser::talk(bench.listener.port(), {bench.filled(callback(kGood))},
                                 QHostAddress(QHostAddress::LocalHostIPv6));
        QCOMPARE(RawBrowser::statusOf(answer), 200);
    }

    void aSquatterOnEitherFamily()
    {
        for (const auto family : {QHostAddress::LocalHost, QHostAddress::LocalHostIPv6}) {
            QTcpServer squatter;
            if (!squatter.listen(QHostAddress(family)))
                continue; // no IPv6 here
            LoopbackBench spare;
            spare.listener.close(); // its port is free now
            LoopbackSettings settings;
            settings.ports = {squatter.serverPort(), spare.listener.port()};
            LoopbackBench bench(std::move(settings));
            QVERIFY(bench.listening);
            QCOMPARE(bench.listener.port(), spare.listener.port());

            LoopbackSettings only;
            only.ports = {squatter.serverPort()};
            only.path = "/x";
            LoopbackListener none(std::move(only));
            const Result<> listening = none.listen();
            QVERIFY(!listening);
            QCOMPARE(listening.error().code, ErrorCode::LoopbackUnavailable);
            QCOMPARE(listening.error().arguments,
                     QStringList{QString::number(squatter.serverPort())});
            QVERIFY(!none.isListening());
        }
    }

    // Another process of this program: each has its own port.
    void twoListeners()
    {
        LoopbackBench one;
        LoopbackBench two;
        QVERIFY(one.listening && two.listening && one.listener.port() != two.listener.port());
    }

    void thePage()
    {
        LoopbackBench bench;
        const QByteArray good = bench.talk(callback(kGood));
        const QByteArray bad = LoopbackBench().talk(get("/x"));
        for (const QByteArray &answer : {good, bad}) {
            for (const char *header : {"Content-Type: text/html; charset=utf-8",
                                       "Cache-Control: no-store", "Referrer-Policy: no-referrer",
                                       "X-Content-Type-Options: nosniff", "X-Frame-Options: DENY",
                                       "Content-Security-Policy: default-src 'none'; style-src "
                                       "'sha256-"})
                QVERIFY2(answer.contains(header), header);
            const QByteArray head = answer.left(answer.indexOf("\r\n\r\n") + 4);
            const QByteArray page = answer.mid(head.size());
            QVERIFY(head.contains("Content-Length: " + QByteArray::number(page.size()) + "\r\n"));
            for (const char *never : {"<script", "http:", "https:", "src=", "href=", "@import"})
                QVERIFY2(!page.contains(never), never);
            QVERIFY(page.contains("<html lang=\"ja\">"));
            const QByteArray style =
                    page.mid(page.indexOf("<style>") + 7,
                             page.indexOf("</style>") - page.indexOf("<style>") - 7);
            QVERIFY(head.contains(
                    QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64()));
        }
        QVERIFY(good.contains("閉じてかまいません。") && !good.contains(kCode) &&
                !good.contains(kState));
        QVERIFY(bad.contains("&lt;b&gt;いいえ&lt;/b&gt;"));
    }

    // Return: the state is the end of the path, the parameters are nobody's business.
    void returning()
    {
        const auto make = [] {
            LoopbackSettings settings;
            settings.mode = LoopbackSettings::Mode::Return;
            return settings;
        };
        for (const QByteArray &path :
             {QByteArray("/cb/entra"), QByteArray("/cb/entra/"), QByteArray("/cb/entra/x"),
              "/cb/entra/" + kState.toLower(), QByteArray("/cb/entra/@STATE@/"),
              QByteArray("/cb/entra?@STATE@"), QByteArray("/favicon.ico"),
              QByteArray("/cb/entra//@STATE@")}) {
            LoopbackBench bench(make());
            const int status = bench.status(get(path));
            QVERIFY2(status == 400 || status == 404, path.constData());
            QVERIFY(bench.answers.isEmpty());
        }
        for (const QByteArray &more :
             {QByteArray(), QByteArray("?error=access_denied"), QByteArray("?a=%zz&state=x")}) {
            LoopbackBench bench(make());
            QCOMPARE(bench.listener.redirectUri().path(),
                     u"/cb/entra/"_s + QString::fromLatin1(kState));
            QCOMPARE(bench.status(get("/cb/entra/@STATE@" + more)), 200);
            QTRY_COMPARE_WITH_TIMEOUT(bench.answers.size(), 1, 60'000);
            QVERIFY(!bench.answers.constFirst().code && bench.answers.constFirst().error.isEmpty());
        }
    }

    void deletedWhileItAnswers()
    {
        for (int when = 0; when < 3; ++when) {
            auto bench = std::make_unique<LoopbackBench>();
            const QByteArray request = bench->filled(callback(kGood)).chopped(when == 0 ? 4 : 0);
            QTcpSocket socket;
            bool written = false;
            connect(&socket, &QTcpSocket::connected, &socket, [&] {
                socket.write(request);
                written = true;
            });
            if (when == 2) // in the slot that hears the answer
                connect(&bench->listener, &LoopbackListener::answered, &socket,
                        [&bench] { bench.reset(); });
            socket.connectToHost(QHostAddress(QHostAddress::LocalHost), bench->listener.port());
            QTRY_VERIFY_WITH_TIMEOUT(written && (when < 2 || !bench), 60'000);
            bench.reset();
            QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QAbstractSocket::UnconnectedState, 60'000);
        }
    }
};

SEKISHO_TEST(Loopback);
#include "tst_Loopback.moc"
