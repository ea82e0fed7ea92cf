// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/FaultProxy.h"

#include <QTcpSocket>
#include <QTimer>

namespace sekisho::test {

namespace {

/// Takes one whole message (head and a body of Content-Length) from the front; empty: not there
/// yet.
QByteArray takeMessage(QByteArray &buffer)
{
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return {};
    qsizetype length = 0;
    const QList<QByteArray> lines = buffer.left(end).split('\n');
    for (const QByteArray &line : lines) {
        if (line.toLower().startsWith("content-length:"))
            length = line.mid(15).trimmed().toLongLong();
    }
    const qsizetype whole = end + 4 + length;
    if (buffer.size() < whole)
        return {};
    const QByteArray message = buffer.left(whole);
    buffer.remove(0, whole);
    return message;
}

QByteArray refusal(const QByteArray &status, const QByteArray &header)
{
    const QByteArray body = R"({"detail":"the line says so"})";
    return "HTTP/1.1 " + status + "\r\n" + header + "Content-Type: application/json\r\n" +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

FaultProxy::FaultProxy(quint16 serverPort, QObject *parent)
    : QObject(parent)
    , m_serverPort(serverPort)
{
    connect(&m_server, &QTcpServer::newConnection, this, &FaultProxy::accept);
    m_server.listen(QHostAddress::LocalHost);
    m_port = m_server.serverPort();
}

QUrl FaultProxy::url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port)); }

void FaultProxy::atWrite(int number, LineFault fault, bool andLater)
{
    decide([number, fault, andLater, seen = 0](const Crossing &crossing) mutable {
        if (!crossing.isWrite())
            return LineFault{};
        ++seen;
        return seen == number || (andLater && seen > number) ? fault : LineFault{};
    });
}

void FaultProxy::setRefusing(bool refusing)
{
    if (!refusing) {
        if (!m_server.isListening() && !m_server.listen(QHostAddress::LocalHost, m_port))
            qWarning("the port of the fault proxy is taken");
        return;
    }
    m_server.close();
    const QList<QTcpSocket *> clients = m_buffers.keys();
    for (QTcpSocket *client : clients)
        client->abort();
}

int FaultProxy::executed(const QByteArray &method) const
{
    int count = 0;
    for (const Crossing &crossing : m_crossings) {
        if (crossing.method != method)
            continue;
        for (const int status : crossing.statuses)
            count += status >= 200 && status < 300 ? 1 : 0;
    }
    return count;
}

void FaultProxy::accept()
{
    while (QTcpSocket *client = m_server.nextPendingConnection()) {
        client->setParent(this);
        m_buffers.insert(client, {});
        connect(client, &QTcpSocket::readyRead, this, [this, client] { onBytes(client); });
        connect(client, &QTcpSocket::disconnected, this, [this, client] {
            m_buffers.remove(client);
            client->deleteLater();
        });
        onBytes(client);
    }
}

void FaultProxy::onBytes(QTcpSocket *client)
{
    const auto buffer = m_buffers.find(client);
    if (buffer == m_buffers.end())
        return;
    *buffer += client->readAll();
    if (const QByteArray request = takeMessage(*buffer); !request.isEmpty())
        cross(client, request);
}

void FaultProxy::cross(QTcpSocket *client, const QByteArray &request)
{
    const QList<QByteArray> first = request.left(request.indexOf('\r')).split(' ');
    Crossing crossing{first.value(0), first.value(1).split('?').constFirst(), {}, {}};
    const LineFault fault = m_decide ? m_decide(crossing) : LineFault{};
    crossing.fault = fault.kind;
    const qsizetype number = m_crossings.size();
    m_crossings.append(crossing);
    const QPointer<QTcpSocket> to = client;
    const auto give = [this, to, fault](const QByteArray &answer) { answerTo(to, fault, answer); };
    switch (fault.kind) {
    case LineFault::TooMany:
        client->write(refusal("429 Too Many Requests",
                              "Retry-After: " + QByteArray::number(fault.argument) + "\r\n"));
        return;
    case LineFault::Revoked:
        client->write(refusal("401 Unauthorized", {}));
        return;
    case LineFault::RequestLost:
        client->abort();
        return;
    case LineFault::RequestLate:
        client->abort();
        ++m_underWay;
        QTimer::singleShot(fault.argument, this, [this, number, request] {
            --m_underWay;
            forward(number, request, {});
        });
        return;
    case LineFault::RequestTwice:
        forward(number, request, [=, this](const QByteArray &one) {
            forward(number, request, [give, one, fault](const QByteArray &two) {
                give(fault.argument == 0 ? one : two);
            });
        });
        return;
    default:
        forward(number, request, give);
    }
}

void FaultProxy::forward(qsizetype crossing, const QByteArray &request, Then then)
{
    ++m_underWay;
    auto *server = new QTcpSocket(this);
    const auto answer = std::make_shared<QByteArray>();
    const auto end = [this, server, crossing, then = std::move(then)](const QByteArray &message) {
        disconnect(server, nullptr, this, nullptr);
        server->abort();
        server->deleteLater();
        --m_underWay;
        if (crossing < m_crossings.size() && !message.isEmpty())
            m_crossings[crossing].statuses.append(message.mid(9, 3).toInt());
        if (then)
            then(message);
    };
    connect(server, &QTcpSocket::connected, this, [server, request] { server->write(request); });
    connect(server, &QTcpSocket::readyRead, this, [server, answer, end] {
        *answer += server->readAll();
        if (const QByteArray message = takeMessage(*answer); !message.isEmpty())
            end(message);
    });
    connect(server, &QTcpSocket::errorOccurred, this, [end] { end({}); });
    server->connectToHost(QHostAddress::LocalHost, m_serverPort);
}

void FaultProxy::answerTo(const QPointer<QTcpSocket> &client, const LineFault &fault,
                          const QByteArray &answer)
{
    if (!client)
        return;
    if (answer.isEmpty()) {
        client->abort();
    } else if (fault.kind == LineFault::AnswerCut) {
        client->write(answer.left(fault.argument));
        client->disconnectFromHost();
    } else if (fault.kind == LineFault::AnswerLate) {
        QTimer::singleShot(fault.argument, client, [client, answer] { client->write(answer); });
    } else {
        client->write(fault.kind == LineFault::AnswerTwice ? answer + answer : answer);
    }
}

} // namespace sekisho::test
