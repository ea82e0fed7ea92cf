// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QEventLoop>
#include <QHostAddress>
#include <QTcpSocket>
#include <QTimer>

namespace sekisho::test {

/// Speaks to a loopback port byte by byte, as no browser would.
struct RawBrowser
{
    /// Sends the pieces, each in a segment of its own, and gives all that comes back until the
    /// other side closes (or 10 s). `close`: hangs up after the last piece.
    static QByteArray talk(quint16 port, const QList<QByteArray> &pieces,
                           const QHostAddress &address = QHostAddress(QHostAddress::LocalHost),
                           bool close = false)
    {
        QTcpSocket socket;
        QByteArray answer;
        QEventLoop loop;
        qsizetype next = 0;
        QTimer step;
        step.setInterval(0);
        QObject::connect(&step, &QTimer::timeout, &socket, [&] {
            if (next < pieces.size()) {
                socket.write(pieces.at(next++));
                socket.flush();
                return;
            }
            step.stop();
            if (close)
                socket.abort();
        });
        QObject::connect(&socket, &QTcpSocket::connected, &socket, [&] {
            socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
            step.start();
        });
        QObject::connect(&socket, &QTcpSocket::readyRead, &socket,
                         [&] { answer += socket.readAll(); });
        QObject::connect(&socket, &QTcpSocket::stateChanged, &loop,
                         [&](QAbstractSocket::SocketState state) {
                             if (state == QAbstractSocket::UnconnectedState)
                                 loop.quit();
                         });
        QTimer::singleShot(10'000, &loop, &QEventLoop::quit);
        socket.connectToHost(address, port);
        if (socket.state() != QAbstractSocket::UnconnectedState)
            loop.exec();
        answer += socket.readAll();
        return answer;
    }

    /// "HTTP/1.1 404 …" -> 404; 0: no answer.
    static int statusOf(const QByteArray &answer)
    {
        return answer.startsWith("HTTP/1.1 ") ? answer.mid(9, 3).toInt() : 0;
    }
};

} // namespace sekisho::test
