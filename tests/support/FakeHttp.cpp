// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/FakeHttp.h"

#include <QHostAddress>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTimer>

namespace sekisho::test {

Reply Reply::json(const QByteArray &body, int status)
{
    return text("application/json", body, status);
}

Reply Reply::text(const QByteArray &contentType, const QByteArray &body, int status)
{
    Reply reply;
    reply.status = status;
    reply.body = body;
    reply.headers = {{"Content-Type", contentType}};
    return reply;
}

Reply Reply::of(int status)
{
    Reply reply;
    reply.status = status;
    return reply;
}

Reply Reply::cut()
{
    Reply reply;
    reply.mode = Mode::CutAtOnce;
    return reply;
}

Reply Reply::hang()
{
    Reply reply;
    reply.mode = Mode::Hang;
    return reply;
}

Reply Reply::redirect(const QByteArray &location, int status)
{
    Reply reply;
    reply.status = status;
    reply.headers = {{"Location", location}};
    return reply;
}

Reply Reply::with(const QByteArray &name, const QByteArray &value) const
{
    Reply reply = *this;
    reply.headers.append({name, value});
    return reply;
}

FakeHttp::FakeHttp(QObject *parent)
    : QTcpServer(parent)
{
    listen(QHostAddress::LocalHost);
}

FakeHttp::~FakeHttp() = default;

void FakeHttp::script(QList<Reply> replies)
{
    auto left = std::make_shared<QList<Reply>>(std::move(replies));
    handle([left](const Arrival &) {
        return left->size() > 1 ? left->takeFirst() : left->constFirst();
    });
}

void FakeHttp::route(const QByteArray &path, const Reply &reply)
{
    m_routes.insert(path, reply);
    handle([this](const Arrival &arrival) {
        return m_routes.value(arrival.path(), Reply::json(R"({"detail":"Not found."})", 404));
    });
}

void FakeHttp::useTls(const QByteArray &certificatesPem, const QByteArray &keyPem)
{
    m_certificates = certificatesPem;
    m_key = keyPem;
}

QUrl FakeHttp::url(const QString &pathAndQuery) const
{
    const QString scheme = m_key.isEmpty() ? QStringLiteral("http") : QStringLiteral("https");
    return QUrl(
            QStringLiteral("%1://127.0.0.1:%2%3").arg(scheme).arg(serverPort()).arg(pathAndQuery));
}

void FakeHttp::incomingConnection(qintptr handle)
{
    ++m_connections;
    QTcpSocket *socket = nullptr;
    if (m_key.isEmpty()) {
        socket = new QTcpSocket(this);
        socket->setSocketDescriptor(handle);
    } else {
        auto *secure = new QSslSocket(this);
        secure->setSocketDescriptor(handle);
        QSslConfiguration tls = secure->sslConfiguration();
        tls.setLocalCertificateChain(QSslCertificate::fromData(m_certificates, QSsl::Pem));
        QSslKey key(m_key, QSsl::Ec);
        if (key.isNull())
            key = QSslKey(m_key, QSsl::Rsa);
        tls.setPrivateKey(key);
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        secure->setSslConfiguration(tls);
        secure->startServerEncryption();
        socket = secure;
    }
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { onBytes(socket); });
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        m_buffers.remove(socket);
        socket->deleteLater();
    });
}

void FakeHttp::onBytes(QTcpSocket *socket)
{
    QByteArray &buffer = m_buffers[socket];
    buffer += socket->readAll();
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QList<QByteArray> lines = buffer.left(end).split('\n');
    Arrival arrival;
    const QList<QByteArray> first = lines.constFirst().trimmed().split(' ');
    arrival.method = first.value(0);
    arrival.target = first.value(1);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        arrival.headers.insert(lines[i].left(colon).trimmed().toLower(),
                               lines[i].mid(colon + 1).trimmed());
    }
    const qsizetype length = arrival.headers.value("content-length").toLongLong();
    if (buffer.size() < end + 4 + length)
        return;
    arrival.body = buffer.mid(end + 4, length);
    buffer.remove(0, end + 4 + length);
    m_arrivals.append(arrival);
    answer(socket, arrival);
}

void FakeHttp::answer(QTcpSocket *socket, const Arrival &arrival)
{
    const Reply reply = m_handler ? m_handler(arrival) : Reply::of(500);
    using Mode = Reply::Mode;
    if (reply.mode == Mode::Hang)
        return;
    if (reply.mode == Mode::CutAtOnce) {
        socket->disconnectFromHost();
        return;
    }
    if (reply.mode == Mode::Raw) {
        socket->write(reply.body);
        socket->disconnectFromHost();
        return;
    }

    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + reply.reason + "\r\n";
    bool lengthGiven = false;
    for (const auto &[name, value] : reply.headers) {
        head += name + ": " + value + "\r\n";
        lengthGiven = lengthGiven || name.toLower() == "content-length" ||
                      name.toLower() == "transfer-encoding";
    }
    if (!lengthGiven)
        head += "Content-Length: " + QByteArray::number(reply.body.size() * reply.repeatBody) +
                "\r\n";
    socket->write(head + "\r\n");

    switch (reply.mode) {
    case Mode::CutMidway:
        socket->write(reply.body.left(reply.sendBytes));
        socket->disconnectFromHost();
        break;
    case Mode::HangMidway:
        socket->write(reply.body.left(reply.sendBytes));
        break;
    case Mode::Drip: {
        auto *timer = new QTimer(socket);
        auto sent = std::make_shared<qsizetype>(0);
        connect(timer, &QTimer::timeout, socket, [timer, socket, sent, body = reply.body] {
            if (*sent >= body.size())
                timer->stop();
            else
                socket->write(body.mid((*sent)++, 1));
        });
        timer->start(reply.dripMs);
        break;
    }
    default: {
        // A piece at a time: a 100 MB answer must not need 100 MB here.
        auto left = std::make_shared<qint64>(reply.repeatBody);
        const auto feed = [socket, left, body = reply.body] {
            while (*left > 0 && socket->bytesToWrite() < 1024 * 1024) {
                --*left;
                socket->write(body);
            }
        };
        connect(socket, &QTcpSocket::bytesWritten, socket, feed);
        feed();
    }
    }
}

} // namespace sekisho::test
