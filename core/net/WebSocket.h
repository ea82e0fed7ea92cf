// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Error.h"

#include <QByteArray>
#include <QList>
#include <QNetworkProxy>
#include <QObject>
#include <QPair>
#include <QUrl>
#include <memory>

namespace sekisho::net {

struct WebSocketRequest
{
    QUrl url;                                     ///< wss, or ws on this machine
    QList<QPair<QByteArray, QByteArray>> headers; ///< values are validated before sending
    QNetworkProxy proxy = QNetworkProxy(QNetworkProxy::NoProxy);
    qint64 maxBytes = 1024 * 1024; ///< of one message; AnswerTooLarge beyond
};

/// One WebSocket connection for texts. A redirect is refused, whatever it points to, because the
/// request carries who asks. Lives on its thread; nothing blocks.
class WebSocket : public QObject
{
    Q_OBJECT
public:
    explicit WebSocket(QObject *parent = nullptr);
    ~WebSocket() override;

    /// False where this program was built without QtWebSockets: open() then fails at once.
    static bool isAvailable();

    /// Once. InvalidHeader, InvalidArgument (not ws or wss, or ws to another machine) come back by
    /// closed() like every other failure.
    void open(const WebSocketRequest &request);
    void sendText(const QString &text);
    /// Says nothing more afterwards, not even closed().
    void close();

Q_SIGNALS:
    void opened();
    void textReceived(const QString &text);
    /// The connection ended without close(), or never came to be; once. ConnectionCut with the
    /// server's words in cloudText where it said some; httpStatus 401 where it did not want us.
    void closed(const sekisho::Error &error);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace sekisho::net
