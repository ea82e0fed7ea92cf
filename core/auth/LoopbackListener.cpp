// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/auth/LoopbackListener.h"

#include "core/auth/SignInValues.h"
#include "core/base/Log.h"

#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

namespace sekisho::auth {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPortTries = 20;
constexpr qsizetype kMaxCode = 8 * 1024;

/// The one value of `name`; nothing when it is repeated. Absent ones are null.
std::optional<QByteArray> single(const FormParameters &parameters, const char *name)
{
    QByteArray value;
    bool found = false;
    for (const auto &[key, text] : parameters) {
        if (key != name)
            continue;
        if (found)
            return std::nullopt;
        found = true;
        value = text.isNull() ? QByteArray("") : text;
    }
    return value;
}

bool isPrintable(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c <= 0x7e; });
}

} // namespace

/// One connection: a request, its answer, the end.
class LoopbackListener::Connection : public QObject
{
public:
    Connection(QTcpSocket *socket, LoopbackListener *listener)
        : QObject(listener)
        , m_listener(listener)
        , m_socket(socket)
    {
        m_socket->setParent(this);
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            if (m_answered)
                m_socket->abort();
            else
                answer(408, true);
        });
        connect(m_socket, &QTcpSocket::readyRead, this, &Connection::read);
        connect(m_socket, &QTcpSocket::disconnected, this, [this] { leave(); });
        m_timer.start(listener->m_settings.connectionMs);
        m_listener->m_connections.append(this);
        read(); // what came with the connection
    }

    /// Sends the whole answer and closes; `drain`: more of the request may be on its way.
    void answer(int status, bool drain)
    {
        m_answered = true;
        m_listener->m_connections.removeOne(this);
        m_socket->write(loopbackAnswer(status, m_listener->m_settings.pages,
                                       m_listener->m_settings.formPost ? "GET, POST" : "GET"));
        m_socket->flush();
        if (drain && m_socket->state() == QAbstractSocket::ConnectedState) {
            m_timer.start(m_listener->m_settings.drainMs);
            return;
        }
        m_timer.start(m_listener->m_settings.drainMs); // should the other side not take it
        m_socket->disconnectFromHost();
    }

    void drop()
    {
        m_answered = true;
        m_socket->disconnect(this);
        m_socket->abort();
        leave();
    }

private:
    void leave()
    {
        m_listener->m_connections.removeOne(this);
        m_socket->disconnect(this);
        deleteLater();
    }

    void read()
    {
        const QByteArray bytes = m_socket->readAll();
        if (m_answered)
            return;
        switch (m_reader.feed(bytes)) {
        case LoopbackReader::Status::More:
            return;
        case LoopbackReader::Status::Bad:
            answer(m_reader.badStatus(), true);
            return;
        case LoopbackReader::Status::Done:
            break;
        }
        const Verdict verdict = m_listener->judge(m_reader.request());
        answer(verdict.status, m_reader.request().method != "GET");
        if (verdict.answer)
            m_listener->end(*verdict.answer);
    }

    LoopbackListener *m_listener;
    QTcpSocket *m_socket;
    LoopbackReader m_reader;
    QTimer m_timer;
    bool m_answered = false;
};

LoopbackListener::LoopbackListener(LoopbackSettings settings, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
{
    for (QTcpServer &server : m_servers)
        connect(&server, &QTcpServer::newConnection, this, [this, &server] { accept(server); });
}

LoopbackListener::~LoopbackListener()
{
    m_ended = true;
    close();
}

Result<> LoopbackListener::listen()
{
    QStringList tried;
    const QList<quint16> any(kPortTries, 0);
    const QList<quint16> &ports = m_settings.ports.isEmpty() ? any : m_settings.ports;
    for (const quint16 port : ports) {
        if (bind(port) == Bound::Yes) {
            qCDebug(lcAuth, "listening on loopback port %d", int(m_port));
            return {};
        }
        if (port != 0)
            tried.append(QString::number(port));
    }
    return fail(ErrorCode::LoopbackUnavailable, {tried.isEmpty() ? u"–"_s : tried.join(u", "_s)},
                m_servers[0].errorString());
}

LoopbackListener::Bound LoopbackListener::bind(quint16 port)
{
    if (!m_servers[0].listen(QHostAddress(QHostAddress::LocalHost), port))
        return Bound::Busy;
    m_port = m_servers[0].serverPort();
    // The browser may choose either family for "localhost", and another person's program may hold
    // the same port of the other one: then it is no port for us.
    if (!m_servers[1].listen(QHostAddress(QHostAddress::LocalHostIPv6), m_port) &&
        m_servers[1].serverError() == QAbstractSocket::AddressInUseError) {
        m_servers[0].close();
        return Bound::Busy;
    }
    return Bound::Yes;
}

void LoopbackListener::close()
{
    for (QTcpServer &server : m_servers)
        server.close();
    const QList<Connection *> waiting = std::exchange(m_connections, {});
    for (Connection *connection : waiting)
        connection->drop();
}

QUrl LoopbackListener::redirectUri() const
{
    QByteArray path = m_settings.path;
    if (m_settings.mode == LoopbackSettings::Mode::Return)
        path += '/' + m_settings.state.reveal().toByteArray();
    return QUrl(
            u"http://%1:%2%3"_s.arg(m_settings.host).arg(m_port).arg(QString::fromLatin1(path)));
}

void LoopbackListener::accept(QTcpServer &server)
{
    while (QTcpSocket *socket = server.nextPendingConnection()) {
        // Whoever opens connections and says nothing must not keep the browser out.
        if (m_connections.size() >= kMaxConnections)
            m_connections.takeFirst()->drop();
        new Connection(socket, this); // adds itself
    }
}

bool LoopbackListener::isOurPath(const QByteArray &path)
{
    if (m_settings.mode == LoopbackSettings::Mode::Code)
        return path == m_settings.path;
    const QByteArray prefix = m_settings.path + '/';
    return path.startsWith(prefix);
}

LoopbackListener::Verdict LoopbackListener::judge(const LoopbackRequest &request)
{
    if (m_ended)
        return {404, {}};
    const QByteArray host =
            m_settings.host.toLatin1() + ':' + QByteArray::number(m_port); // DNS rebinding
    if (request.host != host)
        return {400, {}};
    if (!isOurPath(request.path))
        return {404, {}};
    const bool post = m_settings.formPost && request.method == "POST";
    if (request.method != "GET" && !post)
        return {405, {}};
    if (m_settings.mode == LoopbackSettings::Mode::Return) {
        if (!m_settings.state.equals(
                    QByteArrayView(request.path).sliced(m_settings.path.size() + 1)))
            return foreign();
        return {200, LoopbackAnswer{}};
    }
    if (post) {
        const QByteArray type = request.contentType.split(';').constFirst().trimmed().toLower();
        if (type != "application/x-www-form-urlencoded")
            return {415, {}};
    }
    return judgeParameters(post ? request.body : request.query);
}

LoopbackListener::Verdict LoopbackListener::foreign()
{
    if (++m_foreign < kMaxForeign)
        return {400, {}};
    LoopbackAnswer answer;
    answer.failure = Error(ErrorCode::SignInInterference);
    return {400, answer};
}

LoopbackListener::Verdict LoopbackListener::judgeParameters(const QByteArray &bytes)
{
    const auto parameters = formParameters(bytes);
    if (!parameters)
        return {400, {}};
    const auto state = single(*parameters, "state");
    if (!state || state->isEmpty() || !m_settings.state.equals(*state))
        return foreign();

    const auto issuer = single(*parameters, "iss");
    if (!issuer)
        return {400, {}};
    if (m_settings.issuer &&
        (issuer->isNull() ? m_settings.issuerRequired : *issuer != *m_settings.issuer)) {
        // A mix-up attack (RFC 9207): the answer of another provider to our question.
        LoopbackAnswer answer;
        answer.failure = Error(ErrorCode::SignInMismatch, {u"iss"_s});
        return {400, answer};
    }
    const auto code = single(*parameters, "code");
    const auto error = single(*parameters, "error");
    if (!code || !error || code->isNull() == error->isNull())
        return {400, {}};
    LoopbackAnswer answer;
    if (!error->isNull()) {
        answer.error = foreignText(*error);
        if (const auto description = single(*parameters, "error_description"))
            answer.description = foreignText(*description);
        return {200, answer};
    }
    if (code->isEmpty() || code->size() > kMaxCode || !isPrintable(*code))
        return {400, {}};
    answer.code = std::make_shared<const Secret>(*code);
    return {200, answer};
}

void LoopbackListener::end(const LoopbackAnswer &answer)
{
    if (std::exchange(m_ended, true))
        return;
    close();
    // From the event loop: the connection that brought it is still at work.
    QMetaObject::invokeMethod(
            this, [this, answer] { Q_EMIT answered(answer); }, Qt::QueuedConnection);
}

} // namespace sekisho::auth
