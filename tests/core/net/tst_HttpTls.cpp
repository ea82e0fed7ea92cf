// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/CertificateBuilder.h"
#include "tests/core/net/HttpBench.h"
#include "tests/support/TestRegistry.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTcpSocket>
#include <QTest>

using namespace sekisho;
using namespace Qt::Literals::StringLiterals;
using test::HttpBench;
using test::Reply;

namespace {

struct Identity
{
    QByteArray certificateDer;
    QByteArray certificatePem;
    QByteArray keyPem;
};

QByteArray pem(const QByteArray &der) { return QSslCertificate(der, QSsl::Der).toPem(); }

// TLS checks the real clock, so all validities are around it.
QDateTime inDays(int days) { return QDateTime::currentDateTimeUtc().addDays(days); }

pki::CertificateTemplate description(const QString &name)
{
    pki::CertificateTemplate made;
    made.subject = {{u"O"_s, u"Kakuu Seiki K.K."_s}, {u"CN"_s, name}};
    made.notBefore = inDays(-30);
    made.notAfter = inDays(30);
    return made;
}

struct Authority
{
    pki::SigningKey key = *pki::SigningKey::generate(pki::SigningKey::Kind::Ec256);
    QByteArray der;

    explicit Authority(const QString &name)
    {
        pki::CertificateTemplate root = description(name);
        root.ca = true;
        root.keyUsage = {u"keyCertSign"_s, u"cRLSign"_s};
        der = pki::buildCertificate(root, key, {}, key).value();
    }

    Identity issue(const pki::CertificateTemplate &leaf) const
    {
        const auto leafKey = *pki::SigningKey::generate(pki::SigningKey::Kind::Ec256);
        Identity identity;
        identity.certificateDer = pki::buildCertificate(leaf, leafKey, der, key).value();
        identity.certificatePem = pem(identity.certificateDer);
        identity.keyPem = leafKey.toPem().reveal().toByteArray();
        return identity;
    }
};

pki::CertificateTemplate server(const QString &alternativeName = u"IP:127.0.0.1"_s)
{
    pki::CertificateTemplate leaf = description(u"api.kakuu.example"_s);
    leaf.extendedKeyUsage = {u"serverAuth"_s};
    leaf.subjectAlternativeNames = {alternativeName};
    return leaf;
}

} // namespace

class tst_HttpTls : public QObject
{
    Q_OBJECT

    std::unique_ptr<Authority> m_trusted;
    std::unique_ptr<Authority> m_stranger;
    QSslConfiguration m_previous;

    static Result<net::HttpResponse> ask(const Identity &identity)
    {
        HttpBench bench;
        bench.server.useTls(identity.certificatePem, identity.keyPem);
        bench.server.script({Reply::json("{}")});
        net::HttpRequest request = bench.get(u"/"_s);
        request.headers = {{"Authorization", "Token planted"}};
        request.carriesSecret = true;
        const auto answer = bench.send(request);
        // Whatever is wrong with the certificate: nothing is sent, and nothing is tried again.
        if (!answer && (!bench.server.arrivals().isEmpty() || bench.server.connections() != 1))
            return fail(ErrorCode::Internal, {}, u"the request left or was repeated"_s);
        return answer;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_trusted = std::make_unique<Authority>(u"Kakuu Test Root"_s);
        m_stranger = std::make_unique<Authority>(u"Strange Root"_s);
        m_previous = QSslConfiguration::defaultConfiguration();
        QSslConfiguration trusting = m_previous;
        trusting.setCaCertificates({QSslCertificate(m_trusted->der, QSsl::Der)});
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    void cleanupTestCase() { QSslConfiguration::setDefaultConfiguration(m_previous); }

    void goodCertificateIsAccepted()
    {
        const auto answer = ask(m_trusted->issue(server()));
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().toLogLine()));
        QCOMPARE(answer->status, 200);
    }

    void expiredCertificateIsToldWithItsDate()
    {
        pki::CertificateTemplate leaf = server();
        leaf.notAfter = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
        leaf.notBefore = leaf.notAfter.addDays(-90);
        const auto answer = ask(m_trusted->issue(leaf));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::TlsCertificateExpired);
        QCOMPARE(answer.error().arguments,
                 (QStringList{u"127.0.0.1"_s, u"2026-01-02T03:04:05Z"_s}));
        QVERIFY(!answer.error().detail.isEmpty());
    }

    void untrustedIssuerIsTold()
    {
        const auto answer = ask(m_stranger->issue(server()));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::TlsCertificateUntrusted);
        QCOMPARE(answer.error().arguments, (QStringList{u"127.0.0.1"_s, u"Strange Root"_s}));
    }

    void selfSignedCertificateIsUntrusted()
    {
        const auto key = *pki::SigningKey::generate(pki::SigningKey::Kind::Ec256);
        Identity identity;
        identity.certificateDer = pki::buildCertificate(server(), key, {}, key).value();
        identity.certificatePem = pem(identity.certificateDer);
        identity.keyPem = key.toPem().reveal().toByteArray();
        const auto answer = ask(identity);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::TlsCertificateUntrusted);
        QCOMPARE(answer.error().arguments.value(1), u"api.kakuu.example"_s);
    }

    void wrongNameIsTold()
    {
        const auto answer = ask(m_trusted->issue(server(u"DNS:other.kakuu.example"_s)));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::TlsCertificateWrongHost);
        QCOMPARE(answer.error().arguments, QStringList{u"127.0.0.1"_s});
    }

    // What an untrusted certificate says about its dates proves nothing.
    void untrustedCountsForMoreThanExpired()
    {
        pki::CertificateTemplate leaf = server(u"DNS:other.kakuu.example"_s);
        leaf.notBefore = inDays(-30);
        leaf.notAfter = inDays(-1);
        const auto answer = ask(m_stranger->issue(leaf));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::TlsCertificateUntrusted);
    }

    void certificateOfTheFutureIsATlsFailure()
    {
        pki::CertificateTemplate leaf = server();
        leaf.notBefore = inDays(10);
        const auto answer = ask(m_trusted->issue(leaf));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::TlsFailed);
        QCOMPARE(answer.error().arguments, QStringList{u"127.0.0.1"_s});
    }

    void plainHttpBehindHttpsIsATlsFailure()
    {
        HttpBench bench;
        QTcpServer plain;
        QVERIFY(plain.listen(QHostAddress::LocalHost));
        QObject::connect(&plain, &QTcpServer::newConnection, &plain, [&] {
            QTcpSocket *socket = plain.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->write("HTTP/1.1 400 Bad Request\r\n\r\n");
                socket->disconnectFromHost();
            });
        });
        net::HttpRequest request;
        request.url = QUrl(u"https://127.0.0.1:%1/"_s.arg(plain.serverPort()));
        request.maxRetries = 0;
        const auto answer = bench.send(request);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::TlsFailed);
    }

    void redirectFromHttpsToHttpIsRefused()
    {
        const Identity identity = m_trusted->issue(server());
        HttpBench bench;
        bench.server.useTls(identity.certificatePem, identity.keyPem);
        const QByteArray target =
                "http://127.0.0.1:" + QByteArray::number(bench.server.serverPort()) + "/";
        bench.server.script({Reply::redirect(target)});
        const auto answer = bench.send(bench.get(u"/"_s));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::RedirectRefused);
    }
};

SEKISHO_TEST(HttpTls);
#include "tst_HttpTls.moc"
