// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Async.h"
#include "core/base/CancelToken.h"
#include "core/base/Clock.h"

#include <QByteArray>
#include <QList>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QObject>
#include <QPair>
#include <QUrl>
#include <functional>

namespace sekisho::net {

enum class Method { Get, Post, Put, Delete };

struct HttpRequest
{
    Method method = Method::Get;
    QUrl url;
    QList<QPair<QByteArray, QByteArray>> headers; ///< values are validated before sending
    QByteArray body;
    QByteArray contentType; ///< set when there is a body
    /// A redirect of a request that carries a secret is refused (RedirectRefused).
    bool carriesSecret = false;
    int timeoutMs = 30'000;             ///< without a byte moving
    int totalTimeoutMs = 120'000;       ///< for the whole answer (slow drip)
    qint64 maxBytes = 32 * 1024 * 1024; ///< AnswerTooLarge beyond
    int maxRetries = 3; ///< of GETs only; 429 with a long Retry-After is not waited out
    /// What logs and errors call it: "GET /api/v1/orgs/…/nacrules".
    QString description;
};

struct HttpResponse
{
    int status = 0;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    QByteArray contentType; ///< without parameters, lower case
    /// First header of that name, case-insensitively, or empty.
    QByteArray header(QByteArrayView name) const;
};

/// When and how long to wait between tries of a GET. Delays are "full jitter": the injected random
/// number times the (doubling, capped) delay.
struct RetryPolicy
{
    int baseDelayMs = 500;
    int maxDelayMs = 8'000;
    int longestWaitMs = 10'000;    ///< a longer Retry-After is reported, not waited out
    int unspecifiedWaitMs = 5'000; ///< 429 without Retry-After; doubles (mist-api 3.3)
};

/// How long to wait after `tries` failed ones (0 = the first); `random` is 0 ≤ x < 1.
qint64 retryDelayMs(const RetryPolicy &policy, int tries, double random);

/// Until when the server asked to wait (Retry-After in seconds or as an HTTP date, RFC 9110
/// 10.2.3); nothing when it did not say.
std::optional<QDateTime> retryAfter(const HttpResponse &response, const QDateTime &now);

/// Whether the body is a web page: where JSON was due, that is what captive portals answer.
bool looksLikeHtml(const HttpResponse &response);

/// Whether name and value may go into a request: no control bytes (CR, LF, NUL …), name a token of
/// RFC 9110 5.6.2.
bool isValidHeader(QByteArrayView name, QByteArrayView value);

/// Sends requests: time-outs, retry of idempotent ones with jitter, Retry-After, redirects refused,
/// size limits, cancellation, redacted logs. Knows nothing of Mist. Lives on the thread of its
/// access manager, which it does not own. Non-2xx answers are values, not errors; what never became
/// an answer is an Error.
class HttpClient : public QObject
{
    Q_OBJECT
public:
    /// `random` gives 0 ≤ x < 1 for jitter; tests pass a constant.
    HttpClient(QNetworkAccessManager &manager, Clock &clock, std::function<double()> random,
               QObject *parent = nullptr);
    ~HttpClient() override;

    Future<HttpResponse> send(HttpRequest request, CancelToken cancel = {});

    void setRetryPolicy(const RetryPolicy &policy);

    /// How a connection to `url` leaves this computer, for streams that are none of our requests.
    QNetworkProxy proxyFor(const QUrl &url) const;

    /// Requests sent since construction (retries count): for budgets and the status bar.
    qint64 requestCount() const;

Q_SIGNALS:
    /// The server asked to wait (429 or 503 with Retry-After).
    void rateLimited(const QDateTime &until);

private:
    struct Impl;
    class Exchange;
    std::unique_ptr<Impl> m_impl;
};

} // namespace sekisho::net
