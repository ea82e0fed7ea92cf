// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QPair>
#include <QTcpServer>
#include <QUrl>
#include <functional>
#include <memory>

class QTcpSocket;

namespace sekisho::test {

/// What the fake server saw of one request.
struct Arrival
{
    QByteArray method;
    QByteArray target;                     ///< path with query, as sent
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    QByteArray path() const { return target.split('?').constFirst(); }
};

/// What it does about it. Made with the static functions and changed with the others.
struct Reply
{
    enum class Mode {
        Whole,      ///< headers and body at once
        CutAtOnce,  ///< the connection is closed without a byte
        CutMidway,  ///< Content-Length of the whole body, but only `sendBytes` of it
        Drip,       ///< one byte of the body every `dripMs`
        Hang,       ///< nothing ever
        HangMidway, ///< headers and `sendBytes` of the body, then nothing
        Raw         ///< `body` as it is, no HTTP around it
    };

    int status = 200;
    QByteArray reason = "Reason";
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    Mode mode = Mode::Whole;
    qsizetype sendBytes = 0;
    int dripMs = 20;
    qint64 repeatBody =
            1; ///< the body that many times over: answers larger than memory should hold

    static Reply json(const QByteArray &body, int status = 200);
    static Reply text(const QByteArray &contentType, const QByteArray &body, int status = 200);
    static Reply of(int status);
    static Reply cut();
    static Reply hang();
    static Reply redirect(const QByteArray &location, int status = 302);
    Reply with(const QByteArray &name, const QByteArray &value) const;
};

/// A scriptable HTTP/1.1 server on loopback for tests. It understands just enough HTTP to count
/// what arrives and answers whatever the test says, well-formed or not. Lives on the test's thread.
class FakeHttp : public QTcpServer
{
    Q_OBJECT
public:
    explicit FakeHttp(QObject *parent = nullptr);
    ~FakeHttp() override;

    /// Answers every request with what `handler` says.
    void handle(std::function<Reply(const Arrival &)> handler) { m_handler = std::move(handler); }
    /// Answers one request after the other; the last reply repeats.
    void script(QList<Reply> replies);
    /// Answers by path (without query); anything else gets 404.
    void route(const QByteArray &path, const Reply &reply);
    /// From now on TLS, with this PEM certificate chain and key.
    void useTls(const QByteArray &certificatesPem, const QByteArray &keyPem);

    QUrl url(const QString &pathAndQuery = {}) const;
    const QList<Arrival> &arrivals() const { return m_arrivals; }
    int connections() const { return m_connections; }

protected:
    void incomingConnection(qintptr handle) override;

private:
    struct Connection;
    void onBytes(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const Arrival &arrival);

    std::function<Reply(const Arrival &)> m_handler;
    QHash<QByteArray, Reply> m_routes;
    QList<Arrival> m_arrivals;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    QByteArray m_certificates;
    QByteArray m_key;
    int m_connections = 0;
};

} // namespace sekisho::test
