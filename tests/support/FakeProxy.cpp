// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/FakeProxy.h"

#include <QTcpSocket>

namespace sekisho::test {

FakeProxy::FakeProxy(quint16 targetPort, QObject *parent)
    : QTcpServer(parent)
    , m_target(targetPort)
{
    listen(QHostAddress::LocalHost);
}

void FakeProxy::requireLogin(const QByteArray &user, const QByteArray &password)
{
    m_login = "Basic " + (user + ':' + password).toBase64();
}

void FakeProxy::incomingConnection(qintptr handle)
{
    auto *client = new QTcpSocket(this);
    client->setSocketDescriptor(handle);
    connect(client, &QTcpSocket::readyRead, this, [this, client] { readHead(client); });
    connect(client, &QTcpSocket::disconnected, this, [this, client] {
        m_heads.remove(client);
        client->deleteLater();
    });
}

void FakeProxy::readHead(QTcpSocket *client)
{
    QByteArray &head = m_heads[client];
    head += client->readAll();
    const qsizetype end = head.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray whole = head.left(end);
    const QByteArray rest = head.mid(end + 4);
    head.clear();
    if (!whole.startsWith("CONNECT ")) {
        client->write("HTTP/1.1 405 Method Not Allowed\r\nContent-Length: 0\r\n\r\n");
        return;
    }
    if (!m_login.isEmpty() && !whole.contains("Proxy-Authorization: " + m_login)) {
        ++m_refused;
        client->write("HTTP/1.1 407 Proxy Authentication Required\r\n"
                      "Proxy-Authenticate: Basic realm=\"Kakuu\"\r\nContent-Length: 0\r\n\r\n");
        return;
    }
    m_tunnels.append(whole.split(' ').value(1));
    m_heads.remove(client);
    disconnect(client, &QTcpSocket::readyRead, this, nullptr);
    open(client, rest);
}

void FakeProxy::open(QTcpSocket *client, const QByteArray &rest)
{
    auto *server = new QTcpSocket(client);
    connect(server, &QTcpSocket::connected, client, [client, server, rest] {
        client->write("HTTP/1.1 200 Connection established\r\n\r\n");
        server->write(rest);
    });
    connect(server, &QTcpSocket::readyRead, client,
            [client, server] { client->write(server->readAll()); });
    connect(client, &QTcpSocket::readyRead, server,
            [client, server] { server->write(client->readAll()); });
    connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    server->connectToHost(QHostAddress::LocalHost, m_target);
}

} // namespace sekisho::test
