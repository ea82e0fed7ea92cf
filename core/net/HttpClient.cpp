// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/HttpClient.h"

#include "core/base/Log.h"
#include "core/net/OneShotBody.h"
#include "core/net/Proxy.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>
#include <QTimer>
#include <mutex>
#if QT_CONFIG(ssl)
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#endif

namespace sekisho::net {

namespace {

constexpr int kMaxRedirects = 5;
constexpr qint64 kReadChunk = 64 * 1024;

QByteArray verb(Method method)
{
    switch (method) {
    case Method::Get:
        return "GET";
    case Method::Post:
        return "POST";
    case Method::Put:
        return "PUT";
    case Method::Delete:
        return "DELETE";
    }
    return "GET";
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    const auto port = [](const QUrl &url) {
        return url.port(url.scheme() == QLatin1StringView("https") ? 443 : 80);
    };
    return a.scheme() == b.scheme() && a.host() == b.host() && port(a) == port(b);
}

// An answer of the server, as opposed to something that went wrong on the way: the ranges of
// QNetworkReply::NetworkError are 1-99 network, 101-199 proxy, 201-299 content, 301-399 protocol
// (400 counts as one), 401-499 server.
bool isAnswer(QNetworkReply::NetworkError error, int status)
{
    if (status == 0)
        return false;
    // Qt rewinds the body for a 307 even when it is told not to follow; ours refuses.
    if (error == QNetworkReply::ContentReSendError)
        return isRedirect(status);
    if (error == QNetworkReply::NoError)
        return true;
    const int code = static_cast<int>(error);
    return status >= 400 && code > 200 && code < 500;
}

// Lets a cancel on any thread reach an object of this thread that may be gone already.
struct CancelRelay
{
    std::mutex mutex;
    QObject *target = nullptr;
};

#if QT_CONFIG(ssl)
Error tlsError(const QList<QSslError> &errors, const QString &host)
{
    const auto find = [&](std::initializer_list<QSslError::SslError> wanted) -> const QSslError * {
        for (const QSslError &error : errors) {
            if (std::find(wanted.begin(), wanted.end(), error.error()) != wanted.end())
                return &error;
        }
        return nullptr;
    };
    QStringList words;
    for (const QSslError &error : errors)
        words.append(error.errorString());
    const QString detail = words.join(QStringLiteral("; "));

    // The gravest first, as browsers do: what an untrusted certificate says about itself, its dates
    // included, proves nothing.
    if (const QSslError *error =
                find({QSslError::SelfSignedCertificate, QSslError::SelfSignedCertificateInChain,
                      QSslError::UnableToGetIssuerCertificate,
                      QSslError::UnableToGetLocalIssuerCertificate,
                      QSslError::UnableToVerifyFirstCertificate, QSslError::CertificateUntrusted,
                      QSslError::CertificateRejected, QSslError::InvalidCaCertificate,
                      QSslError::CertificateRevoked, QSslError::CertificateBlacklisted,
                      QSslError::CertificateSignatureFailed})) {
        const QStringList names = error->certificate().issuerInfo(QSslCertificate::CommonName) +
                                  error->certificate().issuerInfo(QSslCertificate::Organization);
        return Error(ErrorCode::TlsCertificateUntrusted,
                     {host, names.isEmpty() ? QString() : names.constFirst()}, detail);
    }
    if (find({QSslError::HostNameMismatch}))
        return Error(ErrorCode::TlsCertificateWrongHost, {host}, detail);
    if (const QSslError *error = find({QSslError::CertificateExpired})) {
        return Error(ErrorCode::TlsCertificateExpired,
                     {host, error->certificate().expiryDate().toUTC().toString(Qt::ISODate)},
                     detail);
    }
    return Error(ErrorCode::TlsFailed, {host}, detail);
}
#endif

Error transportError(QNetworkReply::NetworkError code, const QString &host, const QString &detail,
                     int timeoutMs)
{
    using Net = QNetworkReply;
    switch (code) {
    case Net::RemoteHostClosedError:
    case Net::ContentReSendError:
    case Net::ProtocolFailure:
    case Net::UnknownContentError:
        return Error(ErrorCode::ConnectionCut, {host}, detail);
    case Net::TimeoutError:
    case Net::ProxyTimeoutError:
        return Error(ErrorCode::NetworkTimeout, {host, QString::number(timeoutMs / 1000)}, detail);
    case Net::SslHandshakeFailedError:
        return Error(ErrorCode::TlsFailed, {host}, detail);
    case Net::NoError:
        // No error and no status: something spoke, but not HTTP.
        return Error(ErrorCode::ConnectionCut, {host}, QStringLiteral("no HTTP answer"));
    default:
        return Error(ErrorCode::NetworkUnreachable, {host}, detail);
    }
}

} // namespace

struct HttpClient::Impl
{
    QNetworkAccessManager &manager;
    Clock &clock;
    std::function<double()> random;
    RetryPolicy policy;
    qint64 requestCount = 0;
};

/// One send(): its attempts, waits and redirects. Deletes itself after the answer.
class HttpClient::Exchange : public QObject
{
public:
    Exchange(HttpClient &client, HttpRequest request, CancelToken cancel)
        : QObject(&client)
        , m_client(client)
        , m_request(std::move(request))
        , m_url(m_request.url)
        , m_cancel(std::move(cancel))
        , m_relay(std::make_shared<CancelRelay>())
    {
        if (m_request.description.isEmpty())
            m_request.description = QString::fromLatin1(verb(m_request.method)) + u' ' +
                                    m_request.url.path(QUrl::FullyEncoded);
        m_idle.setSingleShot(true);
        m_total.setSingleShot(true);
        m_wait.setSingleShot(true);
        connect(&m_idle, &QTimer::timeout, this, [this] { onTimeout(m_request.timeoutMs); });
        connect(&m_total, &QTimer::timeout, this, [this] { onTimeout(m_request.totalTimeoutMs); });
        connect(&m_wait, &QTimer::timeout, this, [this] { attempt(); });
        m_relay->target = this;
    }

    ~Exchange() override
    {
        {
            const std::lock_guard lock(m_relay->mutex);
            m_relay->target = nullptr;
        }
        dropReply();
        m_answer.give(fail(named(Error(ErrorCode::Cancelled))));
    }

    Future<HttpResponse> future() const { return m_answer.future(); }

    void start()
    {
        if (const auto invalid = validate()) {
            finish(fail(*invalid));
            return;
        }
        m_registration = m_cancel.onCancel([relay = m_relay] {
            const std::lock_guard lock(relay->mutex);
            if (!relay->target)
                return;
            auto *exchange = static_cast<Exchange *>(relay->target);
            QMetaObject::invokeMethod(
                    exchange, [exchange] { exchange->finish(fail(Error(ErrorCode::Cancelled))); },
                    Qt::QueuedConnection);
        });
        attempt();
    }

private:
    std::optional<Error> validate() const
    {
        const QString scheme = m_url.scheme();
        if (!m_url.isValid() || m_url.host().isEmpty() ||
            (scheme != QLatin1StringView("https") && scheme != QLatin1StringView("http")))
            return Error(ErrorCode::InvalidArgument, {m_url.toString(QUrl::RemoveUserInfo)});
        for (const auto &[name, value] : m_request.headers) {
            // The value may be a secret: only the name is told.
            if (!isValidHeader(name, value))
                return Error(ErrorCode::InvalidHeader,
                             {QString::fromLatin1(name.toPercentEncoding())});
        }
        if (!isValidHeader("Content-Type", m_request.contentType))
            return Error(ErrorCode::InvalidHeader, {QStringLiteral("Content-Type")});
        return std::nullopt;
    }

    QNetworkRequest networkRequest() const
    {
        QNetworkRequest request(m_url);
        for (const auto &[name, value] : m_request.headers)
            request.setRawHeader(name, value);
        if (!request.hasRawHeader("User-Agent"))
            request.setRawHeader("User-Agent", "Sekisho/" SEKISHO_VERSION);
        using Request = QNetworkRequest;
        request.setAttribute(Request::RedirectPolicyAttribute, Request::ManualRedirectPolicy);
        request.setAttribute(Request::CookieLoadControlAttribute, Request::Manual);
        request.setAttribute(Request::CookieSaveControlAttribute, Request::Manual);
        request.setAttribute(Request::AuthenticationReuseAttribute, Request::Manual);
        request.setAttribute(Request::CacheLoadControlAttribute, Request::AlwaysNetwork);
        request.setAttribute(Request::CacheSaveControlAttribute, false);
        // Over HTTP/2 Qt may repeat a request by itself; over HTTP/1.1 we know when it does.
        request.setAttribute(Request::Http2AllowedAttribute, false);
        // We count bytes ourselves, and JSON may well shrink to less than 1/40.
        request.setDecompressedSafetyCheckThreshold(-1);
#if QT_CONFIG(ssl)
        if (m_url.scheme() == QLatin1StringView("https")) {
            QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
            tls.setProtocol(QSsl::TlsV1_2OrLater);
            tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
            request.setSslConfiguration(tls);
        }
#endif
        return request;
    }

    void attempt()
    {
        if (m_cancel.isCancelled()) {
            finish(fail(Error(ErrorCode::Cancelled)));
            return;
        }
        m_body.clear();
        m_failure.reset();
        ++m_client.m_impl->requestCount;
        m_clock.start();

        QNetworkRequest request = networkRequest();
        QNetworkAccessManager &manager = m_client.m_impl->manager;
        if (m_request.method == Method::Get) {
            m_reply = manager.get(request);
        } else {
            // Every non-idempotent request has a body, if only an empty one: see OneShotBody.
            if (!m_request.contentType.isEmpty())
                request.setHeader(QNetworkRequest::ContentTypeHeader, m_request.contentType);
            request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
            request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
            auto *body = new OneShotBody(m_request.body);
            m_reply = manager.sendCustomRequest(request, verb(m_request.method), body);
            body->setParent(m_reply);
        }
        QNetworkReply *reply = m_reply;
        connect(reply, &QNetworkReply::metaDataChanged, this, [this] { onHeaders(); });
        connect(reply, &QNetworkReply::readyRead, this, [this] { readMore(); });
        connect(reply, &QNetworkReply::uploadProgress, this, [this] { m_idle.start(); });
        connect(reply, &QNetworkReply::downloadProgress, this, [this] { m_idle.start(); });
        connect(reply, &QNetworkReply::finished, this, [this] { onFinished(); });
#if QT_CONFIG(ssl)
        connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
            m_failure = tlsError(errors, m_url.host());
        });
#endif
        m_idle.start(m_request.timeoutMs);
        m_total.start(m_request.totalTimeoutMs);
    }

    void onHeaders()
    {
        m_idle.start();
        const QVariant length = m_reply->header(QNetworkRequest::ContentLengthHeader);
        if (length.isValid() && length.toLongLong() > m_request.maxBytes)
            abort(tooLarge());
    }

    void readMore()
    {
        m_idle.start();
        while (m_reply && !m_failure) {
            const QByteArray chunk = m_reply->read(kReadChunk);
            if (chunk.isEmpty())
                return;
            if (m_body.size() + chunk.size() > m_request.maxBytes) {
                m_body.clear();
                abort(tooLarge());
                return;
            }
            m_body += chunk;
        }
    }

    Error tooLarge() const
    {
        return Error(ErrorCode::AnswerTooLarge, {QString::number(m_request.maxBytes)});
    }

    // Ends the attempt with our own reason; finished() follows from within abort().
    void abort(Error reason)
    {
        m_failure = std::move(reason);
        if (m_reply)
            m_reply->abort();
    }

    void onTimeout(int limitMs)
    {
        abort(Error(ErrorCode::NetworkTimeout, {m_url.host(), QString::number(limitMs / 1000.0)}));
    }

    void dropReply()
    {
        m_idle.stop();
        m_total.stop();
        m_wait.stop();
        if (!m_reply)
            return;
        QNetworkReply *reply = std::exchange(m_reply, nullptr);
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }

    void onFinished()
    {
        if (!m_failure)
            readMore();
        if (!m_reply)
            return;
        const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const QNetworkReply::NetworkError networkError = m_reply->error();
        const QString words = m_reply->errorString();
        HttpResponse response;
        response.status = status;
        response.headers = m_reply->rawHeaderPairs();
        response.body = std::exchange(m_body, QByteArray());
        response.contentType =
                response.header("Content-Type").split(';').constFirst().trimmed().toLower();
        const bool compressed = m_reply->hasRawHeader("Content-Encoding");
        dropReply();

        if (!m_failure && !isAnswer(networkError, status))
            m_failure = transportError(networkError, m_url.host(), words, m_request.timeoutMs);
        if (!m_failure && !compressed) {
            bool known = false;
            const qint64 due = response.header("Content-Length").toLongLong(&known);
            if (known && response.body.size() < due && status != 204 && status != 304) {
                m_failure =
                        Error(ErrorCode::ConnectionCut, {m_url.host()},
                              QStringLiteral("%1 of %2 bytes").arg(response.body.size()).arg(due));
            }
        }
        qCDebug(lcNet).noquote() << m_request.description << status << m_clock.elapsed() << "ms"
                                 << (m_failure ? errorCodeName(m_failure->code) : QString());
        if (m_failure) {
            const Error error = *m_failure;
            if (isConnectionFailure(error.code) && retryLater())
                return;
            finish(fail(error));
            return;
        }
        onAnswer(std::move(response));
    }

    void onAnswer(HttpResponse response)
    {
        if (isRedirect(response.status) && !response.header("Location").isEmpty()) {
            follow(response);
            return;
        }
        const QDateTime now = m_client.m_impl->clock.now();
        const auto until = retryAfter(response, now);
        const RetryPolicy &policy = m_client.m_impl->policy;
        if (response.status == 429 || (response.status == 503 && until)) {
            const qint64 waitMs = until ? now.msecsTo(*until)
                                        : qint64(policy.unspecifiedWaitMs) << std::min(m_tries, 8);
            Q_EMIT m_client.rateLimited(now.addMSecs(waitMs));
            if (waitMs <= policy.longestWaitMs && mayRetry()) {
                wait(waitMs);
                return;
            }
        } else if (response.status == 502 || response.status == 503 || response.status == 504) {
            if (retryLater())
                return;
        }
        finish(std::move(response));
    }

    void follow(const HttpResponse &response)
    {
        const QUrl target =
                m_url.resolved(QUrl::fromEncoded(response.header("Location").trimmed()));
        const bool allowed = !m_request.carriesSecret && m_request.method == Method::Get &&
                             isSameOrigin(m_url, target) && m_redirects < kMaxRedirects;
        if (!allowed) {
            Error error(ErrorCode::RedirectRefused, {m_url.host(), target.host()});
            error.httpStatus = response.status;
            finish(fail(error));
            return;
        }
        ++m_redirects;
        m_url = target;
        attempt();
    }

    static bool isConnectionFailure(ErrorCode code)
    {
        return code == ErrorCode::NetworkUnreachable || code == ErrorCode::ConnectionCut;
    }

    bool mayRetry() const
    {
        return m_request.method == Method::Get && m_tries < m_request.maxRetries;
    }

    bool retryLater()
    {
        if (!mayRetry())
            return false;
        const Impl &impl = *m_client.m_impl;
        wait(retryDelayMs(impl.policy, m_tries, impl.random()));
        return true;
    }

    void wait(qint64 ms)
    {
        ++m_tries;
        m_wait.start(static_cast<int>(std::max<qint64>(ms, 0)));
    }

    Error named(Error error) const
    {
        error.request = m_request.description;
        return error;
    }

    void finish(Result<HttpResponse> result)
    {
        if (m_finished)
            return;
        m_finished = true;
        dropReply();
        if (!result)
            result = fail(named(result.error()));
        m_answer.give(std::move(result));
        deleteLater();
    }

    HttpClient &m_client;
    HttpRequest m_request;
    QUrl m_url; ///< of the current attempt: a redirect may have changed it
    CancelToken m_cancel;
    std::shared_ptr<CancelRelay> m_relay;
    CancelToken::Registration m_registration;
    async::Answer<HttpResponse> m_answer;
    QNetworkReply *m_reply = nullptr;
    QTimer m_idle;
    QTimer m_total;
    QTimer m_wait;
    QElapsedTimer m_clock;
    QByteArray m_body;
    std::optional<Error> m_failure;
    int m_tries = 0;
    int m_redirects = 0;
    bool m_finished = false;
};

HttpClient::HttpClient(QNetworkAccessManager &manager, Clock &clock, std::function<double()> random,
                       QObject *parent)
    : QObject(parent)
    , m_impl(new Impl{manager, clock, std::move(random), {}, 0})
{
    manager.setProxyFactory(makeProxyFactory());
}

HttpClient::~HttpClient()
{
    // Before m_impl: exchanges answer Cancelled from their destructors.
    qDeleteAll(findChildren<QObject *>(QString(), Qt::FindDirectChildrenOnly));
}

Future<HttpResponse> HttpClient::send(HttpRequest request, CancelToken cancel)
{
    auto *exchange = new Exchange(*this, std::move(request), std::move(cancel));
    const Future<HttpResponse> future = exchange->future();
    exchange->start();
    return future;
}

void HttpClient::setRetryPolicy(const RetryPolicy &policy) { m_impl->policy = policy; }

QNetworkProxy HttpClient::proxyFor(const QUrl &url) const
{
    QNetworkProxyFactory *factory = m_impl->manager.proxyFactory();
    const QList<QNetworkProxy> proxies =
            factory ? factory->queryProxy(QNetworkProxyQuery(url)) : QList<QNetworkProxy>();
    return proxies.isEmpty() ? m_impl->manager.proxy() : proxies.constFirst();
}

qint64 HttpClient::requestCount() const { return m_impl->requestCount; }

} // namespace sekisho::net
