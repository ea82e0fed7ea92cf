// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/HttpServer.h"

#include <QTcpSocket>
#include <QUrl>
#include <QWebSocket>
#include <QWebSocketServer>

namespace sekisho::demo {

namespace {

constexpr qsizetype kMaxHead = 64 * 1024;
constexpr qint64 kMaxBody = 64 * 1024 * 1024;

QByteArray reason(int status)
{
    switch (status) {
    case 200:
        return QByteArrayLiteral("OK");
    case 302:
        return QByteArrayLiteral("Found");
    case 303:
        return QByteArrayLiteral("See Other");
    case 400:
        return QByteArrayLiteral("Bad Request");
    case 401:
        return QByteArrayLiteral("Unauthorized");
    case 403:
        return QByteArrayLiteral("Forbidden");
    case 404:
        return QByteArrayLiteral("Not Found");
    case 405:
        return QByteArrayLiteral("Method Not Allowed");
    case 413:
        return QByteArrayLiteral("Content Too Large");
    case 429:
        return QByteArrayLiteral("Too Many Requests");
    case 500:
        return QByteArrayLiteral("Internal Server Error");
    case 503:
        return QByteArrayLiteral("Service Unavailable");
    default:
        return QByteArrayLiteral("Status");
    }
}

/// The head of a request: everything up to the empty line.
struct Head
{
    HttpCall call;
    qint64 contentLength = 0;
    bool chunked = false;
    bool close = false;
    bool valid = false;
};

Head parseHead(const QByteArray &bytes)
{
    Head head;
    const QList<QByteArray> lines = bytes.split('\n');
    const QList<QByteArray> request = lines.first().trimmed().split(' ');
    if (request.size() != 3 || !request.at(2).startsWith("HTTP/1."))
        return head;
    head.call.method = request.at(0);
    // Behind a proxy the target may be a whole URL.
    const QUrl target = QUrl::fromEncoded(request.at(1), QUrl::StrictMode);
    if (!target.isValid())
        return head;
    head.call.path = target.path(QUrl::FullyDecoded);
    head.call.query = QUrlQuery(target);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QByteArray line = lines.at(i).trimmed();
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            continue;
        head.call.headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
    }
    bool number = true;
    const QByteArray length = head.call.header("content-length");
    if (!length.isEmpty())
        head.contentLength = length.toLongLong(&number);
    head.chunked = head.call.header("transfer-encoding").toLower() == "chunked";
    head.close = head.call.header("connection").toLower() == "close" || request.at(2) == "HTTP/1.0";
    head.valid = number && head.contentLength >= 0 && head.contentLength <= kMaxBody;
    return head;
}

/// Takes a chunked body off the front of `buffer`. False when bytes are missing; `bad` when it
/// cannot be one.
bool takeChunked(const QByteArray &buffer, qsizetype from, QByteArray &body, qsizetype &end,
                 bool &bad)
{
    qsizetype at = from;
    for (;;) {
        const qsizetype eol = buffer.indexOf("\r\n", at);
        if (eol < 0)
            return false;
        bool hex = false;
        const qlonglong size =
                buffer.mid(at, eol - at).split(';').first().trimmed().toLongLong(&hex, 16);
        if (!hex || size < 0 || body.size() + size > kMaxBody) {
            bad = true;
            return false;
        }
        at = eol + 2;
        if (buffer.size() < at + size + 2)
            return false;
        body.append(buffer.mid(at, qsizetype(size)));
        at += qsizetype(size) + 2;
        if (size == 0) { // trailers are not read: nobody sends them here
            end = at;
            return true;
        }
    }
}

} // namespace

QByteArray HttpCall::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QByteArray HttpAnswer::head(qint64 length) const
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reason(status) + "\r\n";
    if (!contentType.isEmpty())
        bytes += "Content-Type: " + contentType + "\r\n";
    for (const auto &[key, value] : headers)
        bytes += key + ": " + value + "\r\n";
    if (length >= 0)
        bytes += "Content-Length: " + QByteArray::number(length) + "\r\n";
    return bytes + "\r\n";
}

Exchange::Exchange(QTcpSocket *socket, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
{
    connect(socket, &QTcpSocket::bytesWritten, this, [this] { Q_EMIT bytesWritten(); });
}

void Exchange::send(const HttpAnswer &answer)
{
    write(answer.head(answer.body.size()) + answer.body);
    finish();
}

void Exchange::write(const QByteArray &bytes)
{
    if (m_socket && m_socket->state() == QAbstractSocket::ConnectedState)
        m_socket->write(bytes);
}

qint64 Exchange::bytesToWrite() const { return m_socket ? m_socket->bytesToWrite() : 0; }

void Exchange::finish() { Q_EMIT finished(); }

void Exchange::cut()
{
    if (m_socket)
        m_socket->disconnectFromHost();
    Q_EMIT finished();
}

class HttpServer::Connection : public QObject
{
public:
    Connection(QTcpSocket *socket, HttpServer *server)
        : QObject(server)
        , m_socket(socket)
        , m_server(server)
    {
        m_socket->setParent(this);
        m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        connect(m_socket, &QTcpSocket::readyRead, this, [this] { received(); });
        connect(m_socket, &QTcpSocket::disconnected, this, [this] { deleteLater(); });
    }

    void drop() { m_socket->abort(); }

private:
    void received()
    {
        if (m_buffer.isEmpty() && !m_exchange && upgradeIfAsked())
            return;
        m_buffer += m_socket->readAll();
        next();
    }

    /// A WebSocket handshake must be left unread in the socket for QWebSocketServer.
    bool upgradeIfAsked()
    {
        const QByteArray peeked = m_socket->peek(kMaxHead);
        const qsizetype end = peeked.indexOf("\r\n\r\n");
        if (end < 0)
            return false;
        const Head head = parseHead(peeked.left(end));
        if (head.call.header("upgrade").toLower() != "websocket")
            return false;
        disconnect(m_socket, nullptr, this, nullptr);
        QTcpSocket *const socket = m_socket;
        socket->setParent(nullptr);
        m_server->m_webSockets->handleConnection(socket);
        Q_EMIT socket->readyRead();
        deleteLater();
        return true;
    }

    void next()
    {
        if (m_exchange || m_socket->state() != QAbstractSocket::ConnectedState)
            return;
        const qsizetype end = m_buffer.indexOf("\r\n\r\n");
        if (end < 0) {
            if (m_buffer.size() > kMaxHead)
                refuse(413);
            return;
        }
        Head head = parseHead(m_buffer.left(end));
        if (!head.valid) {
            refuse(400);
            return;
        }
        if (!m_continued && head.call.header("expect").toLower() == "100-continue") {
            m_continued = true;
            m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        }
        qsizetype used = end + 4;
        if (head.chunked) {
            bool bad = false;
            if (!takeChunked(m_buffer, end + 4, head.call.body, used, bad)) {
                if (bad)
                    refuse(400);
                return;
            }
        } else {
            if (m_buffer.size() - used < head.contentLength)
                return;
            head.call.body = m_buffer.mid(used, qsizetype(head.contentLength));
            used += qsizetype(head.contentLength);
        }
        m_buffer.remove(0, used);
        m_continued = false;
        m_exchange = new Exchange(m_socket, this);
        connect(
                m_exchange, &Exchange::finished, this,
                [this, close = head.close] {
                    if (!m_exchange)
                        return;
                    m_exchange->deleteLater();
                    m_exchange = nullptr;
                    if (close)
                        m_socket->disconnectFromHost();
                    else
                        next();
                },
                // Never inside the handler that finished it.
                Qt::QueuedConnection);
        m_server->m_handler(head.call, m_exchange);
    }

    void refuse(int status)
    {
        HttpAnswer answer;
        answer.status = status;
        answer.body = R"({"detail":"Malformed request."})";
        m_buffer.clear();
        m_socket->write(answer.head(answer.body.size()) + answer.body);
        m_socket->disconnectFromHost();
    }

    QTcpSocket *m_socket;
    HttpServer *m_server;
    QPointer<Exchange> m_exchange;
    QByteArray m_buffer;
    bool m_continued = false;
};

HttpServer::HttpServer(Handler handler, QObject *parent)
    : QObject(parent)
    , m_handler(std::move(handler))
    , m_server(this) // a child, so that it moves threads with us
    , m_webSockets(new QWebSocketServer(QStringLiteral("sekisho demo"),
                                        QWebSocketServer::NonSecureMode, this))
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] { accept(); });
    connect(m_webSockets, &QWebSocketServer::newConnection, this, [this] {
        while (QWebSocket *socket = m_webSockets->nextPendingConnection())
            Q_EMIT webSocketOpened(socket);
    });
}

HttpServer::~HttpServer() { close(); }

bool HttpServer::listen(quint16 port) { return m_server.listen(QHostAddress::LocalHost, port); }

quint16 HttpServer::port() const { return m_server.serverPort(); }

QString HttpServer::errorString() const { return m_server.errorString(); }

void HttpServer::close()
{
    m_server.close();
    const QObjectList all = children();
    for (QObject *child : all) {
        if (auto *connection = dynamic_cast<Connection *>(child)) {
            connection->drop();
            connection->deleteLater();
        }
    }
}

void HttpServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection())
        new Connection(socket, this);
}

} // namespace sekisho::demo
