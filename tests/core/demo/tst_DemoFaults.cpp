// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/Faults.h"
#include "tests/core/demo/DemoFixture.h"
#include "tests/support/TestRegistry.h"

#include <QElapsedTimer>
#include <QTcpSocket>

using namespace sekisho;
using namespace Qt::Literals::StringLiterals;

/// The grammar of faults, and each of them as it arrives.
class tst_DemoFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_demo.start()); }
    void cleanup() { m_demo.cloud->setFaults({}); }

    void grammar_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        QTest::newRow("status") << u"nacrules=500"_s << true;
        QTest::newRow("argument") << u"*=slow:200"_s << true;
        QTest::newRow("nth") << u"setting=cut@2"_s << true;
        QTest::newRow("nth and later") << u"setting=cut:0@2+"_s << true;
        QTest::newRow("method") << u"POST nacrules=drop"_s << true;
        QTest::newRow("url") << u"self=redirect:http://127.0.0.1:1/x"_s << true;
        QTest::newRow("unknown word") << u"nacrules=explode"_s << false;
        QTest::newRow("unknown status") << u"nacrules=418"_s << false;
        QTest::newRow("no pattern") << u"=500"_s << false;
        QTest::newRow("no fault") << u"nacrules"_s << false;
        QTest::newRow("zeroth") << u"nacrules=500@0"_s << false;
    }
    void grammar()
    {
        QFETCH(QString, text);
        QFETCH(bool, valid);
        QCOMPARE(demo::Fault::parse(text).has_value(), valid);
    }

    void patterns_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("matches");
        const QString org = u"/api/v1/orgs/a5be0505-213b-8427-8405-93d1d7fc5180"_s;
        const QString id = u"/3cf6d10f-3095-8e37-a70f-e0eff51884be"_s;
        QTest::newRow("list") << u"nacrules"_s << QString(org + u"/nacrules"_s) << true;
        QTest::newRow("object") << u"nacrules"_s << QString(org + u"/nacrules"_s + id) << true;
        QTest::newRow("end only") << u"setting"_s << QString(org + u"/setting/mist_scep"_s)
                                  << false;
        QTest::newRow("two segments")
                << u"events/search"_s << QString(org + u"/nac_clients/events/search"_s) << true;
        QTest::newRow("not the other search")
                << u"nac_clients/search"_s << QString(org + u"/nac_clients/events/search"_s)
                << false;
        QTest::newRow("wildcard") << u"nac*s"_s << QString(org + u"/nactags"_s) << true;
        QTest::newRow("organization") << u"orgs"_s << org << true;
        QTest::newRow("everything") << u"*"_s << u"/anything"_s << true;
    }
    void patterns()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, path);
        QFETCH(bool, matches);
        QCOMPARE(demo::Fault::parse(pattern + u"=500"_s)->matches("GET", path), matches);
        QVERIFY(!demo::Fault::parse(u"PUT "_s + pattern + u"=500"_s)->matches("GET", path));
    }

    void statuses()
    {
        for (const int status : {400, 401, 403, 404, 429, 500, 503}) {
            m_demo.cloud->setFaults({u"nacrules=%1"_s.arg(status)});
            const test::DemoReply reply = m_demo.get(u"@/nacrules"_s);
            QCOMPARE(reply.status, status);
            QVERIFY(!reply.detail().isEmpty());
            QCOMPARE(m_demo.get(u"@/nactags"_s).status, 200);
        }
        m_demo.cloud->setFaults({u"*=429:798"_s});
        QCOMPARE(m_demo.get(u"self"_s).headers.value("retry-after"), QByteArray("798"));
    }

    void nthRequestOnly()
    {
        m_demo.cloud->setFaults({u"nacrules=500@2"_s, u"nactags=503@2+"_s});
        QList<int> rules;
        QList<int> tags;
        for (int i = 0; i < 3; ++i) {
            rules.append(m_demo.get(u"@/nacrules"_s).status);
            tags.append(m_demo.get(u"@/nactags"_s).status);
        }
        QCOMPARE(rules, (QList<int>{200, 500, 200}));
        QCOMPARE(tags, (QList<int>{200, 503, 503}));
    }

    void cutInTheMiddle()
    {
        m_demo.cloud->setFaults({u"nacrules=cut"_s});
        const test::DemoReply reply = m_demo.get(u"@/nacrules"_s);
        QCOMPARE(reply.error, QNetworkReply::RemoteHostClosedError);
        QVERIFY(reply.body.size() > 0);
        QVERIFY(QJsonDocument::fromJson(reply.body).isNull());
        QCOMPARE(m_demo.get(u"@/nactags"_s).status, 200); // the next connection is fine
    }

    void executedButNotAnswered()
    {
        const QJsonObject label{{u"name"_s, u"lost answer"_s}, {u"type"_s, u"vlan"_s}};
        // By hand: QNetworkAccessManager would send it again by itself.
        const auto post = [&](const QString &fault) {
            m_demo.cloud->setFaults({fault});
            QTcpSocket socket;
            const QUrl url = m_demo.url(u"@/nactags"_s);
            socket.connectToHost(url.host(), quint16(url.port()));
            const QByteArray body = QJsonDocument(label).toJson();
            socket.write("POST " + url.path().toLatin1() +
                         " HTTP/1.1\r\nHost: x\r\nAuthorization: Token " + m_demo.token +
                         "\r\nContent-Type: application/json\r\nContent-Length: " +
                         QByteArray::number(body.size()) + "\r\n\r\n" + body);
            QSignalSpy gone(&socket, &QTcpSocket::disconnected);
            if (!gone.wait(10'000))
                return QByteArray("still there");
            return socket.readAll();
        };
        QCOMPARE(post(u"POST nactags=drop"_s), QByteArray());
        QVERIFY(m_demo.named(u"@/nactags"_s, u"lost answer"_s).isEmpty());
        QCOMPARE(post(u"POST nactags=cut:0"_s), QByteArray());
        QVERIFY(!m_demo.named(u"@/nactags"_s, u"lost answer"_s).isEmpty());
    }

    void hangs()
    {
        m_demo.cloud->setFaults({u"self=hang"_s});
        QNetworkRequest request = m_demo.request(u"self"_s);
        request.setTransferTimeout(200);
        QCOMPARE(test::DemoFixture::finish(m_demo.manager.get(request)).error,
                 QNetworkReply::OperationCanceledError);
        // Others are served meanwhile.
        QNetworkReply *const hanging = m_demo.manager.get(m_demo.request(u"self"_s));
        QCOMPARE(m_demo.get(u"@/nactags"_s).status, 200);
        QVERIFY(!hanging->isFinished());
        hanging->abort();
        delete hanging;
    }

    void slowAndDripping()
    {
        m_demo.cloud->setFaults({u"nacrules=slow:150"_s, u"self=drip:5"_s});
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(m_demo.get(u"@/nacrules"_s).array().size(), 20);
        QVERIFY(timer.elapsed() >= 140);

        QNetworkReply *const reply = m_demo.manager.get(m_demo.request(u"self"_s));
        QSignalSpy pieces(reply, &QNetworkReply::readyRead);
        const test::DemoReply whole = test::DemoFixture::finish(reply);
        QVERIFY(pieces.size() > 2);
        QVERIFY(whole.object().contains("privileges"_L1));
    }

    void captivePortal()
    {
        m_demo.cloud->setFaults({u"*=html"_s});
        const test::DemoReply reply = m_demo.get(u"self"_s);
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.contentType.startsWith("text/html"));
        QVERIFY(reply.body.contains("<form"));
    }

    void redirects()
    {
        m_demo.cloud->setFaults({u"self=redirect"_s, u"setting=redirect:https://x.invalid/y"_s});
        QCOMPARE(m_demo.get(u"self"_s).status, 302);
        QCOMPARE(m_demo.get(u"self"_s).headers.value("location"),
                 QByteArray("http://portal.invalid/login"));
        QCOMPARE(m_demo.get(u"@/setting"_s).headers.value("location"),
                 QByteArray("https://x.invalid/y"));
    }

    void wrongTypeAndLength()
    {
        m_demo.cloud->setFaults({u"nacrules=type"_s, u"nactags=length"_s, u"ssos=half"_s});
        const test::DemoReply text = m_demo.get(u"@/nacrules"_s);
        QVERIFY(text.contentType.startsWith("text/plain"));
        QCOMPARE(text.array().size(), 20);
        QVERIFY(QJsonDocument::fromJson(m_demo.get(u"@/nactags"_s).body).isNull());
        const test::DemoReply half = m_demo.get(u"@/ssos"_s);
        QCOMPARE(half.status, 200);
        QCOMPARE(half.error, QNetworkReply::NoError);
        QVERIFY(QJsonDocument::fromJson(half.body).isNull());
    }

    void wrongShapes()
    {
        m_demo.cloud->setFaults({u"nacrules=shape"_s, u"nactags=shape:top"_s, u"self=shape:top"_s});
        const QJsonObject rule = m_demo.get(u"@/nacrules"_s).array().first().toObject();
        QVERIFY(rule.value("name"_L1).isDouble());
        QVERIFY(rule.value("order"_L1).isString());
        QVERIFY(rule.value("matching"_L1).isArray());
        QVERIFY(QJsonDocument::fromJson(m_demo.get(u"@/nactags"_s).body).isObject());
        QVERIFY(QJsonDocument::fromJson(m_demo.get(u"self"_s).body).isArray());
    }

    void missingFields()
    {
        m_demo.cloud->setFaults({u"nacrules=missing"_s, u"nactags=missing:type"_s});
        QCOMPARE(m_demo.get(u"@/nacrules"_s).array().first().toObject().keys(),
                 (QStringList{u"id"_s, u"name"_s}));
        const QJsonObject tag = m_demo.get(u"@/nactags"_s).array().first().toObject();
        QVERIFY(!tag.contains("type"_L1) && tag.contains("match"_L1));
    }

    void unknownEnums()
    {
        m_demo.cloud->setFaults({u"*=enum"_s});
        const QJsonObject rule = m_demo.get(u"@/nacrules"_s).array().at(1).toObject();
        QCOMPARE(rule.value("action"_L1).toString(), u"future_action"_s);
        QCOMPARE(rule.value("matching"_L1)["auth_type"_L1].toString(), u"future_auth_type"_s);
        QCOMPARE(rule.value("name"_L1).toString(), u"Printers and cameras"_s);
    }

    void huge()
    {
        m_demo.cloud->setFaults({u"nacrules=huge:3"_s});
        const test::DemoReply reply = m_demo.get(u"@/nacrules"_s);
        QCOMPARE(reply.body.size(), 3 * 1024 * 1024);
        QCOMPARE(reply.array().size(), 20);
    }

    void endlessPaging()
    {
        m_demo.cloud->setFaults({u"*=endless"_s});
        const QJsonArray one = m_demo.get(u"@/nacrules?limit=50"_s).array();
        const QJsonArray two = m_demo.get(u"@/nacrules?limit=50&page=2"_s).array();
        QCOMPARE(one.size(), 50);
        QCOMPARE(two.size(), 50);
        QString next = u"@/nac_clients/search?limit=5&duration=7d"_s;
        QSet<QString> seen;
        for (int i = 0; i < 5; ++i) {
            const QJsonObject page = m_demo.get(next).object();
            next = page.value("next"_L1).toString();
            QCOMPARE(page.value("results"_L1).toArray().size(), 5);
            QVERIFY(!next.isEmpty());
            seen.insert(next);
        }
        QCOMPARE(seen.size(), 5); // not even the cursor repeats
        for (const int page : {1, 4, 900}) {
            QCOMPARE(m_demo.get(u"@/setting/mist_scep/client_certs?limit=700&page=%1"_s.arg(page))
                             .results()
                             .size(),
                     700);
        }
    }

    void foreignNext()
    {
        m_demo.cloud->setFaults({u"events/search=foreign-next"_s});
        const QUrl next(
                m_demo.get(u"@/nac_clients/events/search"_s).object().value("next"_L1).toString());
        QCOMPARE(next.host(), u"mirror.invalid"_s);
    }

    void badFaultsDoNotStart()
    {
        demo::DemoOptions options;
        options.faults = {u"nacrules=explode"_s};
        QVERIFY(!demo::DemoCloud::start(options, m_demo.clock));
    }

private:
    test::DemoFixture m_demo;
};

SEKISHO_TEST(DemoFaults);
#include "tst_DemoFaults.moc"
