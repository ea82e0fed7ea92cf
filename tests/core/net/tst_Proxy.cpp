// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/Proxy.h"
#include "core/net/Tls.h"
#include "core/pki/CertificateBuilder.h"
#include "tests/core/net/HttpBench.h"
#include "tests/support/FakeProxy.h"
#include "tests/support/TestRegistry.h"

#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTemporaryDir>
#include <QTest>

using namespace sekisho;
using namespace Qt::Literals::StringLiterals;
using net::ProxyChoice;
using test::FakeProxy;
using test::HttpBench;
using test::Reply;

namespace {

const QString kHost = u"api.kakuu.example"_s;

// TLS checks the real clock.
pki::CertificateTemplate description(const QString &name)
{
    pki::CertificateTemplate made;
    made.subject = {{u"O"_s, u"Kakuu Seiki K.K."_s}, {u"CN"_s, name}};
    made.notBefore = QDateTime::currentDateTimeUtc().addDays(-30);
    made.notAfter = made.notBefore.addDays(60);
    return made;
}

} // namespace

/// Through a proxy of the test's own, and one that reads along.
class tst_Proxy : public QObject
{
    Q_OBJECT

    QByteArray m_rootPem;
    QByteArray m_leafPem;
    QByteArray m_leafKey;
    QSslConfiguration m_previous;

    static net::HttpRequest request()
    {
        net::HttpRequest asked;
        asked.url = QUrl(u"https://"_s + kHost + u"/api/v1/self"_s);
        asked.maxRetries = 0;
        asked.timeoutMs = 10'000;
        return asked;
    }
    static ProxyChoice manual(const FakeProxy &proxy, const QString &user = {})
    {
        return {ProxyChoice::Kind::Manual, u"127.0.0.1"_s, proxy.serverPort(), user};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_previous = QSslConfiguration::defaultConfiguration();
        const auto rootKey = *pki::SigningKey::generate(pki::SigningKey::Kind::Ec256);
        pki::CertificateTemplate root = description(u"Kakuu Inspection CA"_s);
        root.ca = true;
        root.keyUsage = {u"keyCertSign"_s};
        const QByteArray rootDer = pki::buildCertificate(root, rootKey, {}, rootKey).value();
        const auto leafKey = *pki::SigningKey::generate(pki::SigningKey::Kind::Ec256);
        pki::CertificateTemplate leaf = description(kHost);
        leaf.extendedKeyUsage = {u"serverAuth"_s};
        leaf.subjectAlternativeNames = {u"DNS:"_s + kHost};
        const QByteArray leafDer = pki::buildCertificate(leaf, leafKey, rootDer, rootKey).value();
        m_rootPem = QSslCertificate(rootDer, QSsl::Der).toPem();
        m_leafPem = QSslCertificate(leafDer, QSsl::Der).toPem();
        m_leafKey = leafKey.toPem().reveal().toByteArray();
    }
    void cleanup() { QSslConfiguration::setDefaultConfiguration(m_previous); }

    void texts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::addColumn<QString>("user");
        QTest::newRow("bare") << u"proxy.example:8080"_s << true << u"proxy.example"_s << 8080
                              << QString();
        QTest::newRow("user") << u"http://mori@proxy.example:3128/"_s << true << u"proxy.example"_s
                              << 3128 << u"mori"_s;
        QTest::newRow("ipv6") << u"http://[2001:db8::1]:8080"_s << true << u"2001:db8::1"_s << 8080
                              << QString();
        QTest::newRow("no port") << u"proxy.example"_s << false << QString() << 0 << QString();
        QTest::newRow("password") << u"http://a:b@proxy.example:1"_s << false << QString() << 0
                                  << QString();
        QTest::newRow("socks") << u"socks5://proxy.example:1080"_s << false << QString() << 0
                               << QString();
        QTest::newRow("path") << u"http://proxy.example:8080/x.pac"_s << false << QString() << 0
                              << QString();
        QTest::newRow("empty") << QString() << false << QString() << 0 << QString();
    }
    void texts()
    {
        QFETCH(QString, text);
        QFETCH(bool, valid);
        const auto choice = net::proxyFromText(text);
        QCOMPARE(choice.has_value(), valid);
        if (!valid) {
            QVERIFY(!choice.error().arguments.value(0).contains(u":b@"_s));
            return;
        }
        QTEST(choice->host, "host");
        QTEST(int(choice->port), "port");
        QTEST(choice->user, "user");
        QVERIFY(choice->kind == ProxyChoice::Kind::Manual);
    }
    void words()
    {
        QVERIFY(net::proxyFromText(u"system"_s)->kind == ProxyChoice::Kind::System);
        QVERIFY(net::proxyFromText(u"none"_s)->kind == ProxyChoice::Kind::None);
    }

    void thisMachineNeedsNoProxy()
    {
        for (const auto kind :
             {ProxyChoice::Kind::System, ProxyChoice::Kind::Manual, ProxyChoice::Kind::None}) {
            const std::unique_ptr<QNetworkProxyFactory> factory(
                    net::makeProxyFactory({kind, u"proxy.example"_s, 8080, {}}));
            const auto proxies =
                    factory->queryProxy(QNetworkProxyQuery(QUrl(u"http://127.0.0.1:4010/"_s)));
            QCOMPARE(proxies.constFirst().type(), QNetworkProxy::NoProxy);
        }
    }

    void anInspectingProxyIsTrustedAndTold()
    {
        HttpBench bench;
        bench.server.useTls(m_leafPem, m_leafKey);
        bench.server.script({Reply::json("{}")});
        FakeProxy proxy(bench.server.serverPort());
        net::applyProxy(bench.manager, manual(proxy));
        net::TlsWatch watch(bench.manager, bench.clock);
        QSignalSpy changed(&watch, &net::TlsWatch::changed);

        const auto before = bench.send(request());
        QVERIFY(!before);
        QCOMPARE(before.error().code, ErrorCode::TlsCertificateUntrusted);
        QCOMPARE(before.error().arguments.value(1), u"Kakuu Inspection CA"_s);
        QVERIFY(bench.server.arrivals().isEmpty());

        watch.trustAlso(QSslCertificate::fromData(m_rootPem));
        const auto after = bench.send(request());
        QVERIFY2(after, qPrintable(after ? QString() : after.error().toLogLine()));
        QCOMPARE(proxy.tunnels().value(0), QByteArray(kHost.toLatin1() + ":443"));
        QVERIFY(changed.count() > 0);
        const auto details = watch.of(kHost);
        QVERIFY(details);
        QVERIFY(details->privateAuthority);
        QVERIFY(details->protocol.startsWith("TLS 1."_L1));
        QVERIFY(!details->cipher.isEmpty());
        QCOMPARE(details->chain.constFirst().subject, kHost);
        QCOMPARE(details->chain.constFirst().issuer, u"Kakuu Inspection CA"_s);
        QVERIFY(!watch.of(u"elsewhere.example"_s));

        // And it is taken back.
        watch.trustAlso({});
        QCOMPARE(bench.send(request()).error().code, ErrorCode::TlsCertificateUntrusted);
    }

    void theProxyWantsALogin()
    {
        HttpBench bench;
        bench.server.useTls(m_leafPem, m_leafKey);
        bench.server.script({Reply::json("{}")});
        FakeProxy proxy(bench.server.serverPort());
        proxy.requireLogin("mori", "demo-not-a-secret-proxy");
        net::TlsWatch watch(bench.manager, bench.clock);
        watch.trustAlso(QSslCertificate::fromData(m_rootPem));

        net::applyProxy(bench.manager, manual(proxy));
        const auto without = bench.send(request());
        QVERIFY(!without);
        QCOMPARE(without.error().code, ErrorCode::NetworkUnreachable);
        QVERIFY(proxy.refused() > 0);

        net::applyProxy(bench.manager, manual(proxy, u"mori"_s), Secret("demo-not-a-secret-proxy"));
        const auto with = bench.send(request());
        QVERIFY2(with, qPrintable(with ? QString() : with.error().toLogLine()));
        QCOMPARE(with->status, 200);
    }

    void authoritiesAreReadFromFiles()
    {
        QTemporaryDir dir;
        const auto write = [&dir](const QString &name, const QByteArray &bytes) {
            QFile file(dir.filePath(name));
            if (!file.open(QIODevice::WriteOnly))
                qFatal("no file");
            file.write(bytes);
            return file.fileName();
        };
        const auto pem = net::readAuthorities(write(u"a.pem"_s, m_rootPem + m_leafPem));
        QVERIFY(pem);
        QCOMPARE(pem->size(), 2);
        const QByteArray der = QSslCertificate::fromData(m_rootPem).constFirst().toDer();
        QCOMPARE(net::readAuthorities(write(u"a.der"_s, der))->size(), 1);
        QCOMPARE(net::readAuthorities(write(u"a.txt"_s, "nothing")).error().code,
                 ErrorCode::NotRecognised);
        QCOMPARE(net::readAuthorities(dir.filePath(u"none"_s)).error().code,
                 ErrorCode::FileUnreadable);
        QCOMPARE(net::readAuthorities(write(u"big"_s, QByteArray(1024 * 1024 + 1, 'x')))
                         .error()
                         .code,
                 ErrorCode::FileTooLarge);
    }
};

SEKISHO_TEST(Proxy);
#include "tst_Proxy.moc"
