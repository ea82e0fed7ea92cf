// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QPointer>
#include <QTcpServer>
#include <QUrl>

#include <functional>

class QTcpSocket;

namespace sekisho::test {

/// What a bad line does to one request.
struct LineFault
{
    enum Kind {
        Pass,
        AnswerCut,    ///< executed; only `argument` bytes of the answer arrive
        RequestLost,  ///< the connection ends before the server hears of it
        RequestLate,  ///< the connection ends; the server hears of it `argument` ms later
        RequestTwice, ///< executed twice; the first (0) or the second (1) answer arrives
        AnswerTwice,  ///< executed once, answered twice on the same connection
        AnswerLate,   ///< executed at once, answered `argument` ms later
        TooMany,      ///< 429 with Retry-After `argument`; not executed
        Revoked       ///< 401; not executed
    };
    Kind kind = Pass;
    int argument = 0;
};

/// A request that came by, and what the server behind made of it.
struct Crossing
{
    QByteArray method;
    QByteArray path;
    LineFault::Kind fault = LineFault::Pass;
    QList<int> statuses; ///< of the server, one each time that it heard the request
    bool isWrite() const { return method != "GET"; }
};

/// A line between an HTTP client and a server of this machine that goes wrong as told. Not a
/// CONNECT proxy: the client takes it for the server. Lives on the test's thread.
class FaultProxy : public QObject
{
    Q_OBJECT
public:
    explicit FaultProxy(quint16 serverPort, QObject *parent = nullptr);

    QUrl url() const;
    /// Asked for each request; a line without is good.
    using Decide = std::function<LineFault(const Crossing &)>;
    void decide(Decide decide) { m_decide = std::move(decide); }
    /// The fault meets the n-th writing request from now on (from 1), or each from there on.
    void atWrite(int number, LineFault fault, bool andLater = false);
    void heal() { m_decide = {}; }
    /// Connections are refused, and those there are end; comes back on the same port.
    void setRefusing(bool refusing);

    const QList<Crossing> &crossings() const { return m_crossings; }
    void forget() { m_crossings.clear(); }
    /// How often the server did what such a request asked for.
    int executed(const QByteArray &method) const;
    /// Whether requests are on their way to the server (late ones too).
    bool isIdle() const { return m_underWay == 0; }

private:
    using Then = std::function<void(const QByteArray &answer)>;
    void accept();
    void onBytes(QTcpSocket *client);
    void cross(QTcpSocket *client, const QByteArray &request);
    void forward(qsizetype crossing, const QByteArray &request, Then then);
    void answerTo(const QPointer<QTcpSocket> &client, const LineFault &fault,
                  const QByteArray &answer);

    QTcpServer m_server;
    quint16 m_serverPort;
    quint16 m_port = 0;
    Decide m_decide;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    QList<Crossing> m_crossings;
    int m_underWay = 0;
};

} // namespace sekisho::test
