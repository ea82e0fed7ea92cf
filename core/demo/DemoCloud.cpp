// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/DemoCloud.h"

#include "core/base/Handover.h"
#include "core/base/Log.h"
#include "core/demo/Api.h"
#include "core/demo/DemoOrganization.h"
#include "core/demo/Faults.h"
#include "core/demo/HttpServer.h"
#include "core/demo/Switches.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QEvent>
#include <QJsonDocument>
#include <QThread>
#include <QTimer>
#include <QWebSocket>
#include <algorithm>
#include <functional>
#include <mutex>
#include <semaphore>

namespace sekisho::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A token that looks like one and is the same for the same seed. It opens nothing but this demo.
QByteArray demoToken(quint32 seed, const char *kind)
{
    const QByteArray text = "sekisho demo token " + QByteArray::number(seed) + kind;
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
            .left(40);
}

HttpCall firstPage(HttpCall call)
{
    call.query.removeQueryItem(u"page"_s);
    call.query.removeQueryItem(u"search_after"_s);
    return call;
}

constexpr int kDripBytes = 64;
constexpr qint64 kHugeChunk = 256 * 1024;

} // namespace

/// A short thing to be done on the server thread, while the one that wants it waits.
class TaskEvent : public QEvent
{
public:
    static QEvent::Type kind()
    {
        static const int type = QEvent::registerEventType();
        return QEvent::Type(type);
    }
    TaskEvent(std::function<void()> task, std::shared_ptr<std::binary_semaphore> done)
        : QEvent(kind())
        , m_task(std::move(task))
        , m_done(std::move(done))
    {
    }
    void run()
    {
        m_task();
        m_done->release();
    }

private:
    std::function<void()> m_task;
    std::shared_ptr<std::binary_semaphore> m_done;
};

/// Lives on the server thread; `mutex` guards what the owner's thread reads and sets.
class CloudServer : public QObject
{
public:
    CloudServer(std::vector<OrgState> organizations, Api::Tokens tokens, quint32 seed, Clock &clock,
                const Switches &start, int latency)
        : switches(start)
        , api(std::move(organizations), std::move(tokens), seed, clock, switches)
        , latencyMs(latency)
        , m_http([this](const HttpCall &call,
                        QPointer<Exchange> exchange) { receive(call, exchange); },
                 this)
    {
        connect(&m_http, &HttpServer::webSocketOpened, this,
                [this](QWebSocket *socket) { openStream(socket); });
        // Called while a request is handled, that is, under `mutex`.
        api.settingWritten = [this](const QJsonObject &setting) {
            serverCertificates.append(setting.value("mist_nac"_L1)
                                              .toObject()
                                              .value("server_cert"_L1)
                                              .toObject()
                                              .value("cert"_L1)
                                              .toString());
        };
        api.publish = [this](const QString &channel, const QJsonObject &data) {
            publish(channel, data);
        };
    }
    ~CloudServer() override { closeStreams(); }

    bool event(QEvent *event) override
    {
        if (event->type() != TaskEvent::kind())
            return QObject::event(event);
        handover::take();
        static_cast<TaskEvent *>(event)->run();
        return true;
    }

    bool listen(quint16 port)
    {
        if (!m_http.listen(port))
            return false;
        api.setBaseUrl(u"http://127.0.0.1:%1"_s.arg(m_http.port()));
        return true;
    }
    bool isListening() const { return m_http.isListening(); }
    quint16 port() const { return m_http.port(); }
    QString errorString() const { return m_http.errorString(); }
    void misbehave(const QString &how) { api.oidc.misbehave(how); }
    void goOffline()
    {
        m_http.close();
        closeStreams();
    }

    mutable std::mutex mutex;
    QStringList serverCertificates;
    Switches switches;
    Faults faults;
    QStringList requests;
    int concurrent = 0;
    int maxConcurrent = 0;

private:
    void receive(const HttpCall &call, const QPointer<Exchange> &exchange)
    {
        std::optional<Fault> fault;
        HttpAnswer answer;
        {
            const std::lock_guard lock(mutex);
            requests.append(QString::fromLatin1(call.method) + u' ' + call.path);
            maxConcurrent = qMax(maxConcurrent, ++concurrent);
            fault = faults.next(call.method, call.path);
            if (fault && fault->kind == FaultKind::Endless)
                answer = api.handle(firstPage(call)); // whatever page was asked for
            else if (!fault || fault->executes())
                answer = api.handle(call);
        }
        // However it ends, the request is over with its exchange.
        connect(exchange, &QObject::destroyed, this, [this] {
            const std::lock_guard lock(mutex);
            --concurrent;
        });
        if (fault && fault->kind == FaultKind::Hang)
            return;
        if (fault)
            answer = spoiled(std::move(answer), *fault, call);
        // A client that asked for it must read that it was heard, or it may use the connection
        // again (Prism does).
        if (call.header("connection").toLower() == "close")
            answer.headers.emplaceBack("Connection", "close");
        int delay = latencyMs;
        if (fault && fault->kind == FaultKind::Slow)
            delay += fault->number(1000);
        if (delay <= 0) {
            deliver(answer, fault, exchange);
            return;
        }
        QTimer::singleShot(delay, exchange,
                           [this, answer, fault, exchange] { deliver(answer, fault, exchange); });
    }

    void deliver(const HttpAnswer &answer, const std::optional<Fault> &fault,
                 const QPointer<Exchange> &exchange)
    {
        const QByteArray whole = answer.head(answer.body.size()) + answer.body;
        switch (fault ? fault->kind : FaultKind::Status) {
        case FaultKind::Drop:
            exchange->cut();
            return;
        case FaultKind::Cut:
            if (fault->argument != "0"_L1)
                exchange->write(answer.head(answer.body.size()) +
                                answer.body.left(answer.body.size() / 2));
            exchange->cut();
            return;
        case FaultKind::Length:
            exchange->write(answer.head(answer.body.size() / 2) + answer.body);
            exchange->cut();
            return;
        case FaultKind::Drip:
            drip(whole, qMax(1, fault->number(100)), exchange);
            return;
        case FaultKind::Huge:
            pad(answer, qint64(fault->number(100)) * 1024 * 1024, exchange);
            return;
        default:
            exchange->send(answer);
        }
    }

    void drip(const QByteArray &bytes, int interval, const QPointer<Exchange> &exchange)
    {
        auto *timer = new QTimer(exchange);
        connect(timer, &QTimer::timeout, exchange, [bytes, exchange, timer, sent = 0]() mutable {
            exchange->write(bytes.mid(sent, kDripBytes));
            sent += kDripBytes;
            if (sent < bytes.size())
                return;
            timer->stop();
            exchange->finish();
        });
        timer->start(interval);
    }

    /// The same JSON, with white space before its last bracket; never more than a few chunks in
    /// memory.
    void pad(const HttpAnswer &answer, qint64 size, const QPointer<Exchange> &exchange)
    {
        const qint64 padding = qMax(qint64(0), size - answer.body.size());
        exchange->write(answer.head(answer.body.size() + padding) + answer.body.chopped(1));
        auto left = std::make_shared<qint64>(padding);
        const QByteArray end = answer.body.right(1);
        const auto more = [left, end, exchange] {
            while (*left > 0 && exchange->bytesToWrite() < 4 * kHugeChunk) {
                const qint64 chunk = qMin(*left, kHugeChunk);
                exchange->write(QByteArray(qsizetype(chunk), ' '));
                *left -= chunk;
            }
            if (*left == 0) {
                *left = -1;
                exchange->write(end);
                exchange->finish();
            }
        };
        connect(exchange, &Exchange::bytesWritten, exchange, more);
        more();
    }

    void openStream(QWebSocket *socket)
    {
        socket->setParent(this);
        const QString path = socket->requestUrl().path();
        if (path != "/api-ws/v1/stream"_L1 ||
            !api.authorizes(socket->request().rawHeader("Authorization"))) {
            connect(socket, &QWebSocket::disconnected, socket, &QObject::deleteLater);
            // Not from within the handshake.
            QMetaObject::invokeMethod(
                    socket,
                    [socket] {
                        socket->close(QWebSocketProtocol::CloseCodePolicyViolated, u"401"_s);
                    },
                    Qt::QueuedConnection);
            return;
        }
        m_streams.append(Stream{socket, {}});
        connect(socket, &QWebSocket::textMessageReceived, this,
                [this, socket](const QString &message) { subscribe(socket, message); });
        connect(socket, &QWebSocket::disconnected, this, [this, socket] {
            m_streams.removeIf([socket](const Stream &stream) { return stream.socket == socket; });
            socket->deleteLater();
        });
    }

    void subscribe(QWebSocket *socket, const QString &message)
    {
        const QJsonObject request = QJsonDocument::fromJson(message.toUtf8()).object();
        const auto stream = std::find_if(m_streams.begin(), m_streams.end(),
                                         [&](const Stream &one) { return one.socket == socket; });
        if (stream == m_streams.end())
            return;
        if (request.contains("unsubscribe"_L1)) {
            const QString channel = request.value("unsubscribe"_L1).toString();
            stream->channels.removeAll(channel);
            send(socket, {{u"event"_s, u"channel_unsubscribed"_s}, {u"channel"_s, channel}});
            return;
        }
        QString channel = request.value("subscribe"_L1).toString();
        if (!channel.startsWith(u'/'))
            channel.prepend(u'/');
        if (!api.hasChannel(channel)) {
            send(socket, {{u"event"_s, u"subscribe_failed"_s},
                          {u"channel"_s, channel},
                          {u"detail"_s, u"Not found."_s}});
            return;
        }
        stream->channels.append(channel);
        send(socket, {{u"event"_s, u"channel_subscribed"_s}, {u"channel"_s, channel}});
    }

    void publish(const QString &channel, const QJsonObject &data)
    {
        // After the HTTP answer, as in the cloud.
        QTimer::singleShot(20, this, [this, channel, data] {
            for (const Stream &stream : std::as_const(m_streams)) {
                if (stream.channels.contains(channel))
                    send(stream.socket,
                         {{u"event"_s, u"data"_s}, {u"channel"_s, channel}, {u"data"_s, data}});
            }
        });
    }

    static void send(QWebSocket *socket, const QJsonObject &object)
    {
        socket->sendTextMessage(
                QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
    }

    void closeStreams()
    {
        const QList<Stream> streams = std::exchange(m_streams, {});
        for (const Stream &stream : streams) {
            stream.socket->disconnect(this);
            stream.socket->abort();
            stream.socket->deleteLater();
        }
    }

    struct Stream
    {
        QWebSocket *socket;
        QStringList channels;
    };

    Api api;
    int latencyMs;
    QList<Stream> m_streams;
    HttpServer m_http;
};

struct DemoCloud::Impl
{
    QThread thread;
    CloudServer *server = nullptr;
    quint16 port = 0;
    QString organizationId;
    Api::Tokens tokens;

    /// Runs `what` on the server thread and waits for it: a short thing, and no event loop here.
    void onServer(std::function<void()> task)
    {
        const auto done = std::make_shared<std::binary_semaphore>(0);
        auto event = std::make_unique<TaskEvent>(std::move(task), done);
        handover::give();
        QCoreApplication::postEvent(server, event.release());
        done->acquire();
    }
};

DemoCloud::DemoCloud()
    : m_impl(std::make_unique<Impl>())
{
}

Result<std::unique_ptr<DemoCloud>> DemoCloud::start(const DemoOptions &options, Clock &clock)
{
    Switches switches;
    if (auto set = switches.setAll(qEnvironmentVariable("SEKISHO_DEMO_SWITCHES")); !set)
        return fail(set.error());
    for (auto it = options.switches.cbegin(); it != options.switches.cend(); ++it) {
        if (auto set = switches.set(it.key(), it.value()); !set)
            return fail(set.error());
    }
    Faults faults;
    if (auto set = faults.set(options.faults); !set)
        return fail(set.error());
    auto organizations = makeOrganizations(options.seed, options.size, clock.now());
    if (!organizations)
        return fail(organizations.error());

    std::unique_ptr<DemoCloud> cloud(new DemoCloud);
    Impl &impl = *cloud->m_impl;
    impl.organizationId = organizations->front().id;
    impl.tokens = {demoToken(options.seed, "full"), demoToken(options.seed, "read only")};
    impl.server = new CloudServer(std::move(*organizations), impl.tokens, options.seed, clock,
                                  switches, options.latencyMs);
    impl.server->faults = faults;
    impl.server->moveToThread(&impl.thread);
    impl.thread.setObjectName(u"demo cloud"_s);
    impl.thread.start();
    bool listening = false;
    QString why;
    impl.onServer([&] {
        listening = impl.server->listen(options.port);
        impl.port = impl.server->port();
        why = impl.server->errorString();
    });
    if (!listening)
        return fail(ErrorCode::NetworkUnreachable, {u"127.0.0.1:%1"_s.arg(options.port)}, why);
    qCInfo(lcDemo, "demo cloud on port %d", int(impl.port));
    return cloud;
}

DemoCloud::~DemoCloud()
{
    if (!m_impl->thread.isRunning())
        return;
    m_impl->onServer([server = m_impl->server] { delete server; });
    m_impl->thread.quit();
    m_impl->thread.wait();
}

QUrl DemoCloud::url() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(m_impl->port)); }

QUrl DemoCloud::webSocketUrl() const { return QUrl(u"ws://127.0.0.1:%1"_s.arg(m_impl->port)); }

QString DemoCloud::organizationId() const { return m_impl->organizationId; }

QString DemoCloud::token() const { return QString::fromLatin1(m_impl->tokens.full); }

QString DemoCloud::readOnlyToken() const { return QString::fromLatin1(m_impl->tokens.readOnly); }

void DemoCloud::setFaults(const QStringList &faults)
{
    const std::lock_guard lock(m_impl->server->mutex);
    if (auto set = m_impl->server->faults.set(faults); !set)
        qCWarning(lcDemo, "%ls", qUtf16Printable(set.error().toLogLine()));
}

void DemoCloud::setSwitch(const QString &name, const QString &value)
{
    const std::lock_guard lock(m_impl->server->mutex);
    if (auto set = m_impl->server->switches.set(name, value); !set)
        qCWarning(lcDemo, "%ls", qUtf16Printable(set.error().toLogLine()));
}

void DemoCloud::setOffline(bool offline)
{
    m_impl->onServer([this, offline] {
        if (offline)
            m_impl->server->goOffline();
        else if (!m_impl->server->isListening() && !m_impl->server->listen(m_impl->port))
            qCWarning(lcDemo, "port %d is taken", int(m_impl->port));
    });
}

QStringList DemoCloud::serverCertificates() const
{
    const std::lock_guard lock(m_impl->server->mutex);
    return m_impl->server->serverCertificates;
}

void DemoCloud::setSignInTrouble(const QString &how)
{
    const std::lock_guard lock(m_impl->server->mutex);
    m_impl->server->misbehave(how);
}

QStringList DemoCloud::requestLog() const
{
    const std::lock_guard lock(m_impl->server->mutex);
    return m_impl->server->requests;
}

int DemoCloud::maxConcurrentRequests() const
{
    const std::lock_guard lock(m_impl->server->mutex);
    return m_impl->server->maxConcurrent;
}

} // namespace sekisho::demo
