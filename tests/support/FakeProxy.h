// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QTcpServer>

class QTcpSocket;

namespace sekisho::test {

/// A tiny CONNECT proxy on loopback: whatever host is asked for, the tunnel ends at one port of
/// this machine. Lives on the test's thread.
class FakeProxy : public QTcpServer
{
    Q_OBJECT
public:
    explicit FakeProxy(quint16 targetPort, QObject *parent = nullptr);

    /// Asks for these (Basic); others get 407.
    void requireLogin(const QByteArray &user, const QByteArray &password);
    /// Targets asked for: "api.example:443".
    const QList<QByteArray> &tunnels() const { return m_tunnels; }
    int refused() const { return m_refused; }

protected:
    void incomingConnection(qintptr handle) override;

private:
    void readHead(QTcpSocket *client);
    void open(QTcpSocket *client, const QByteArray &rest);

    quint16 m_target;
    QByteArray m_login; ///< "Basic …"
    QList<QByteArray> m_tunnels;
    QHash<QTcpSocket *, QByteArray> m_heads;
    int m_refused = 0;
};

} // namespace sekisho::test
