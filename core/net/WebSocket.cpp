// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/WebSocket.h"

#include "core/base/Log.h"
#include "core/net/HttpClient.h"
#include "core/net/Proxy.h"

#include <QRegularExpression>
#if SEKISHO_HAVE_WEBSOCKETS
#include <QNetworkRequest>
#include <QWebSocket>
#endif

namespace sekisho::net {

using namespace Qt::Literals::StringLiterals;

struct WebSocket::Impl
{
    QString host;
    bool over = false;
#if SEKISHO_HAVE_WEBSOCKETS
    QWebSocket *socket = nullptr;
#endif
};

bool WebSocket::isAvailable() { return SEKISHO_HAVE_WEBSOCKETS; }

namespace {

/// Why a request must not be sent; nothing: it may.
std::optional<Error> refusal(const WebSocketRequest &request)
{
    const bool plain = request.url.scheme() == "ws"_L1 && isLoopbackHost(request.url.host());
    if (!request.url.isValid() || (request.url.scheme() != "wss"_L1 && !plain))
        return Error(ErrorCode::InvalidArgument, {request.url.toString(QUrl::RemoveUserInfo)});
    for (const auto &[name, value] : request.headers) {
        if (!isValidHeader(name, value))
            return Error(ErrorCode::InvalidHeader, {}, QString::fromLatin1(name));
    }
    return std::nullopt;
}

#if SEKISHO_HAVE_WEBSOCKETS
constexpr int kUnauthorized = 401;

/// Qt gives the status of an answer that is no handshake only in words.
int statusIn(const QString &words)
{
    static const QRegularExpression kStatus(u"\\b([1-5][0-9]{2})\\b"_s);
    return kStatus.match(words).captured(1).toInt();
}

Error errorOf(QAbstractSocket::SocketError error, const QString &words, const QString &host)
{
    switch (error) {
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return Error(ErrorCode::TlsFailed, {host}, words);
    case QAbstractSocket::HostNotFoundError:
    case QAbstractSocket::NetworkError:
    case QAbstractSocket::SocketTimeoutError:
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        return Error(ErrorCode::NetworkUnreachable, {host}, words);
    default:
        break;
    }
    const int status = statusIn(words);
    if (status >= 300 && status < 400)
        return Error(ErrorCode::RedirectRefused, {host, QString()}, words);
    Error refused(ErrorCode::UnexpectedStatus, {QString::number(status)}, words);
    refused.httpStatus = status;
    if (status == kUnauthorized)
        refused.code = ErrorCode::Unauthorized;
    if (status >= 400)
        return refused;
    return error == QAbstractSocket::ConnectionRefusedError
                   ? Error(ErrorCode::NetworkUnreachable, {host}, words)
                   : Error(ErrorCode::ConnectionCut, {host}, words);
}

Error closedError(QWebSocketProtocol::CloseCode code, const QString &reason, const QString &host)
{
    Error error(ErrorCode::ConnectionCut, {host});
    error.cloudText = reason;
    if (code == QWebSocketProtocol::CloseCodeTooMuchData)
        error.code = ErrorCode::AnswerTooLarge;
    if (code == QWebSocketProtocol::CloseCodePolicyViolated) {
        error.code = ErrorCode::Unauthorized;
        error.httpStatus = kUnauthorized;
    }
    return error;
}
#endif

} // namespace

WebSocket::WebSocket(QObject *parent)
    : QObject(parent)
    , m_impl(std::make_unique<Impl>())
{
}

WebSocket::~WebSocket() { close(); }

void WebSocket::open(const WebSocketRequest &request)
{
    m_impl->host = request.url.host();
    const auto end = [this](const Error &error) {
        if (std::exchange(m_impl->over, true))
            return;
        qCDebug(lcNet, "stream: %ls", qUtf16Printable(error.toLogLine()));
        Q_EMIT closed(error);
    };
    if (const auto refused = refusal(request)) {
        // Never before open() returns.
        QMetaObject::invokeMethod(
                this, [end, error = *refused] { end(error); }, Qt::QueuedConnection);
        return;
    }
#if SEKISHO_HAVE_WEBSOCKETS
    auto *socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
    m_impl->socket = socket;
    socket->setProxy(request.proxy);
    socket->setMaxAllowedIncomingMessageSize(quint64(request.maxBytes));
    socket->setMaxAllowedIncomingFrameSize(quint64(request.maxBytes));
    connect(socket, &QWebSocket::connected, this, &WebSocket::opened);
    connect(socket, &QWebSocket::textMessageReceived, this, [this](const QString &text) {
        if (!m_impl->over)
            Q_EMIT textReceived(text);
    });
    connect(socket, &QWebSocket::disconnected, this, [this, socket, end] {
        // An error that caused it is told afterwards and says more.
        const Error error = closedError(socket->closeCode(), socket->closeReason(), m_impl->host);
        QMetaObject::invokeMethod(
                this, [end, error] { end(error); }, Qt::QueuedConnection);
    });
    connect(socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this,
            [this, socket, end](QAbstractSocket::SocketError error) {
                // What a server sends while it closes is told by disconnected() with its reason.
                if (error != QAbstractSocket::RemoteHostClosedError)
                    end(errorOf(error, socket->errorString(), m_impl->host));
            });
    QNetworkRequest http(request.url);
    for (const auto &[name, value] : request.headers)
        http.setRawHeader(name, value);
    socket->open(http);
#else
    QMetaObject::invokeMethod(
            this,
            [end, host = m_impl->host] {
                end(Error(ErrorCode::Internal, {host}, u"built without QtWebSockets"_s));
            },
            Qt::QueuedConnection);
#endif
}

void WebSocket::sendText(const QString &text)
{
#if SEKISHO_HAVE_WEBSOCKETS
    if (m_impl->socket && !m_impl->over)
        m_impl->socket->sendTextMessage(text);
#else
    Q_UNUSED(text)
#endif
}

void WebSocket::close()
{
    m_impl->over = true;
#if SEKISHO_HAVE_WEBSOCKETS
    if (!m_impl->socket)
        return;
    m_impl->socket->disconnect(this);
    m_impl->socket->close();
    m_impl->socket->deleteLater();
    m_impl->socket = nullptr;
#endif
}

} // namespace sekisho::net
