// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/mist/CredentialTest.h"

#include "core/api/mist/Json.h"
#include "core/api/mist/MistClientImpl.h"
#include "core/net/WebSocket.h"

#include <QJsonDocument>
#include <QPointer>
#include <QTimer>

namespace sekisho::api::mist {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Data of others on the same channel that are kept until the answer of the POST says which one is
/// ours.
constexpr qsizetype kMostHeld = 200;

void afterRealTime(std::chrono::milliseconds time, QObject *context, std::function<void()> then)
{
    QTimer::singleShot(time, context, std::move(then));
}

/// One test, from opening the stream to the answer; a child of the client, gone when it is over.
class Run : public QObject
{
public:
    Run(MistClient &client, nac::OrganizationId organization, QString userName, Secret password,
        CredentialTestOptions options)
        : QObject(&client)
        , m_client(client)
        , m_organization(std::move(organization))
        , m_userName(std::move(userName))
        , m_password(std::move(password))
        , m_options(std::move(options))
        , m_socket(new net::WebSocket(this))
    {
    }

    Future<CredentialAnswer> start(const CancelToken &cancel);

private:
    enum class Stage { Opening, Subscribing, Posting, Waiting, Over };

    QString host() const { return m_client.cloud().webSocketUrl.host(); }
    QString channel() const
    {
        return u"/orgs/"_s + m_organization.value() + u"/mist_nac/test_idp"_s;
    }
    void openStream();
    void read(const QString &text);
    void post();
    void posted(const Result<net::HttpResponse> &response, const Asked &asked);
    void take(const QJsonObject &data);
    void end(Result<CredentialAnswer> result);
    void failWith(Error error);

    MistClient &m_client;
    nac::OrganizationId m_organization;
    QString m_userName;
    Secret m_password;
    CredentialTestOptions m_options;
    net::WebSocket *m_socket;
    async::Answer<CredentialAnswer> m_answer;
    CancelToken m_token;
    CancelToken::Registration m_registration;
    Stage m_stage = Stage::Opening;
    QString m_session; ///< empty: the cloud does not tell tests apart
    QList<QJsonObject> m_held;
};

Future<CredentialAnswer> Run::start(const CancelToken &cancel)
{
    m_token = cancel;
    const QPointer<Run> self(this);
    m_registration = cancel.onCancel([self] {
        if (self)
            QMetaObject::invokeMethod(
                    self, [self] { self->failWith(Error(ErrorCode::Cancelled)); },
                    Qt::QueuedConnection);
    });
    const auto delay = m_options.delay ? m_options.delay : afterRealTime;
    delay(m_options.timeout, this, [this, self] {
        if (!self) // a delay of somebody else's may outlive its context
            return;
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(m_options.timeout);
        failWith(Error(ErrorCode::NetworkTimeout, {host(), QString::number(seconds.count())}));
    });
    openStream();
    return m_answer.future();
}

void Run::openStream()
{
    connect(m_socket, &net::WebSocket::opened, this, [this] {
        m_stage = Stage::Subscribing;
        m_socket->sendText(QString::fromUtf8(QJsonDocument(QJsonObject{{u"subscribe"_s, channel()}})
                                                     .toJson(QJsonDocument::Compact)));
    });
    connect(m_socket, &net::WebSocket::textReceived, this, &Run::read);
    connect(m_socket, &net::WebSocket::closed, this, &Run::failWith);
    net::WebSocketRequest request;
    request.url = m_client.cloud().webSocketUrl.resolved(QUrl(u"/api-ws/v1/stream"_s));
    net::HttpRequest http; // says who asks as every other request does
    m_client.impl().credentials.authorize(http, m_client.cloud());
    request.headers = http.headers;
    QUrl asHttps = request.url; // proxies are chosen by where, not by what
    asHttps.setScheme(request.url.scheme() == "wss"_L1 ? u"https"_s : u"http"_s);
    request.proxy = m_client.impl().http.proxyFor(asHttps);
    m_socket->open(request);
}

void Run::read(const QString &text)
{
    const QJsonObject message = QJsonDocument::fromJson(text.toUtf8()).object();
    QString about = json::text(message, "channel"_L1);
    if (!about.startsWith(u'/'))
        about.prepend(u'/');
    if (about != channel())
        return;
    const QString event = json::text(message, "event"_L1);
    if (event == "channel_subscribed"_L1 && m_stage == Stage::Subscribing) {
        post();
    } else if (event == "subscribe_failed"_L1) {
        Error error(ErrorCode::Forbidden);
        error.cloudText = json::text(message, "detail"_L1);
        failWith(error);
    } else if (event == "data"_L1 && (m_stage == Stage::Posting || m_stage == Stage::Waiting)) {
        // An object, or one as a text (mist-api 3.7). What comes before we asked answers others.
        const QJsonValue data = message.value("data"_L1);
        take(data.isString() ? QJsonDocument::fromJson(data.toString().toUtf8()).object()
                             : data.toObject());
    }
}

void Run::post()
{
    m_stage = Stage::Posting;
    const QString path = u"/api/v1/orgs/"_s + m_organization.value() + u"/mist_nac/test_idp"_s;
    net::HttpRequest request;
    request.method = net::Method::Post;
    request.contentType = "application/json";
    request.maxRetries = 0;
    request.body =
            QJsonDocument(QJsonObject{{u"username"_s, m_userName},
                                      {u"password"_s, QString::fromUtf8(m_password.reveal())}})
                    .toJson(QJsonDocument::Compact);
    const Asked asked = m_client.impl().asked("POST", path);
    async::then(
            m_client.impl().send(std::move(request), path, asked, m_token), this,
            [this, asked](const Result<net::HttpResponse> &response) { posted(response, asked); });
}

void Run::posted(const Result<net::HttpResponse> &response, const Asked &asked)
{
    if (m_stage != Stage::Posting)
        return;
    if (!response)
        return failWith(response.error());
    if (const auto error = errorOf(*response, asked, m_client.impl().clock.now()))
        return failWith(*error);
    const auto answer = parseObject(*response, asked, u"test_idp"_s);
    if (!answer)
        return failWith(answer.error());
    m_session = json::text(*answer, "session"_L1);
    m_stage = Stage::Waiting;
    const QList<QJsonObject> held = std::exchange(m_held, {});
    for (const QJsonObject &data : held) {
        if (m_stage == Stage::Waiting)
            take(data);
    }
}

void Run::take(const QJsonObject &data)
{
    const QString status = json::text(data, "status"_L1);
    if (status != "success"_L1 && status != "failure"_L1)
        return; // how far it is, or something that a later version of the cloud says
    if (m_stage == Stage::Posting) { // the stream may be faster than the answer
        if (m_held.size() < kMostHeld)
            m_held.append(data);
        return;
    }
    const QString session = json::text(data, "session"_L1);
    if (!session.isEmpty() && !m_session.isEmpty() && session != m_session)
        return; // somebody else tests, too
    CredentialAnswer answer;
    answer.correlated = !session.isEmpty() && session == m_session;
    answer.providerId = json::text(data, "idp_id"_L1);
    answer.providerType = json::text(data, "idp_type"_L1);
    answer.cloudText = json::text(data, "error"_L1);
    using Outcome = CredentialAnswer::Outcome;
    if (status == "success"_L1)
        answer.outcome = Outcome::Accepted;
    else if (answer.cloudText.compare("No matching IDP found"_L1, Qt::CaseInsensitive) == 0)
        answer.outcome = Outcome::NoProvider;
    else if (answer.cloudText.compare("Invalid Credentials"_L1, Qt::CaseInsensitive) == 0)
        answer.outcome = Outcome::WrongCredentials;
    if (!m_password.isEmpty())
        answer.cloudText.replace(QString::fromUtf8(m_password.reveal()), u"***"_s);
    end(answer);
}

void Run::failWith(Error error)
{
    if (!m_password.isEmpty()) {
        // The cloud has no business repeating it, but error pages do such things.
        const QString password = QString::fromUtf8(m_password.reveal());
        error.cloudText.replace(password, u"***"_s);
        error.detail.replace(password, u"***"_s);
    }
    end(fail(m_client.impl().withoutToken(std::move(error))));
}

void Run::end(Result<CredentialAnswer> result)
{
    if (std::exchange(m_stage, Stage::Over) == Stage::Over)
        return;
    m_registration = {};
    m_password.clear();
    m_socket->close();
    m_answer.give(std::move(result));
    deleteLater();
}

} // namespace

bool canTestCredentials() { return net::WebSocket::isAvailable(); }

Future<CredentialAnswer> testCredentials(MistClient &client,
                                         const nac::OrganizationId &organization,
                                         const QString &userName, Secret password,
                                         const CancelToken &cancel,
                                         const CredentialTestOptions &options)
{
    if (cancel.isCancelled())
        return async::failed<CredentialAnswer>(Error(ErrorCode::Cancelled));
    auto *run = new Run(client, organization, userName, std::move(password), options);
    return run->start(cancel);
}

} // namespace sekisho::api::mist
