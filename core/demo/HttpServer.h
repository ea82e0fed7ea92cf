// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPair>
#include <QPointer>
#include <QTcpServer>
#include <QUrlQuery>
#include <functional>

class QTcpSocket;
class QWebSocket;
class QWebSocketServer;

namespace sekisho::demo {

/// One request, completely received.
struct HttpCall
{
    QByteArray method; ///< "GET"
    QString path;      ///< decoded, without the query: "/api/v1/self"
    QUrlQuery query;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    /// First header of that name, case-insensitively, or empty.
    QByteArray header(QByteArrayView name) const;
};

/// One answer as a value; Content-Length is added when it is sent.
struct HttpAnswer
{
    int status = 200;
    QByteArray contentType = QByteArrayLiteral("application/json");
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;

    /// Status line and headers, with Content-Length `length` (none when negative).
    QByteArray head(qint64 length) const;
};

/// The way back to the client of one request. Lives no longer than its connection: hold it in a
/// QPointer, a client may hang up at any time. Beside send() it gives what faults need: raw bytes,
/// flow control, and ends that no well-behaved server has.
class Exchange : public QObject
{
    Q_OBJECT
public:
    Exchange(QTcpSocket *socket, QObject *parent);

    /// The whole answer; the connection stays open for the next request.
    void send(const HttpAnswer &answer);
    /// Bytes as they are, flushed. finish() or cut() must follow some time.
    void write(const QByteArray &bytes);
    qint64 bytesToWrite() const;
    /// The answer is complete, the connection may be used again.
    void finish();
    /// Sends what was written and closes: the client sees the connection end early.
    void cut();

Q_SIGNALS:
    void bytesWritten();
    void finished();

private:
    QPointer<QTcpSocket> m_socket;
};

/// A small HTTP/1.1 and WebSocket server on 127.0.0.1 and one port, for DemoCloud only: keep-alive,
/// Content-Length and chunked bodies, no TLS.
///
/// Why not QHttpServer, which the first plan named: (1) its faults cannot be told to misbehave: cut
/// in the middle, drip, wrong Content-Length and a hang need the socket, which QHttpServer hands
/// out in 6.4 only (QAbstractHttpServer::handleRequest takes a QTcpSocket there and a
/// QHttpServerResponder since 6.5); (2) its 6.4 responder writes to a socket without looking
/// whether the client is still there, so a delayed answer to a cancelled request asserts; (3) its
/// interface differs between 6.4, 6.5 and 6.8 (listen, bind, missing handler, header lists), and we
/// build with all of them.
class HttpServer : public QObject
{
    Q_OBJECT
public:
    using Handler = std::function<void(const HttpCall &, QPointer<Exchange>)>;

    explicit HttpServer(Handler handler, QObject *parent = nullptr);
    ~HttpServer() override;

    /// Binds 127.0.0.1 and nothing else; 0 takes a free port. False with errorString().
    bool listen(quint16 port);
    bool isListening() const { return m_server.isListening(); }
    quint16 port() const;
    QString errorString() const;
    /// Stops listening and drops every connection.
    void close();

Q_SIGNALS:
    /// A WebSocket is open; the receiver owns it.
    void webSocketOpened(QWebSocket *socket);

private:
    class Connection;
    void accept();

    Handler m_handler;
    QTcpServer m_server;
    QWebSocketServer *m_webSockets = nullptr;
};

} // namespace sekisho::demo
