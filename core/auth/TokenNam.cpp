// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/auth/TokenNam.h"

#include "core/net/OneShotBody.h"

#include <QNetworkReply>
#if QT_CONFIG(ssl)
#include <QSslConfiguration>
#endif

namespace sekisho::auth {

namespace {

constexpr int kSilenceMs = 30'000;

} // namespace

QNetworkReply *TokenNam::postForm(const QUrl &url, const QByteArray &body)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader,
                      QByteArrayLiteral("application/x-www-form-urlencoded"));
    return post(request, body);
}

QNetworkReply *TokenNam::createRequest(Operation operation, const QNetworkRequest &given,
                                       QIODevice *body)
{
    using Request = QNetworkRequest;
    Request request(given);
    request.setAttribute(Request::RedirectPolicyAttribute, Request::ManualRedirectPolicy);
    request.setAttribute(Request::AuthenticationReuseAttribute, Request::Manual);
    request.setAttribute(Request::CookieLoadControlAttribute, Request::Manual);
    request.setAttribute(Request::CookieSaveControlAttribute, Request::Manual);
    request.setAttribute(Request::CacheLoadControlAttribute, Request::AlwaysNetwork);
    request.setAttribute(Request::CacheSaveControlAttribute, false);
    request.setAttribute(Request::Http2AllowedAttribute, false);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Accept-Encoding", "identity");
    request.setTransferTimeout(kSilenceMs);
#if QT_CONFIG(ssl)
    QSslConfiguration tls = request.sslConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    request.setSslConfiguration(tls);
#endif
    net::OneShotBody *once = nullptr;
    if (body) {
        const QByteArray bytes = body->readAll();
        request.setHeader(Request::ContentLengthHeader, bytes.size());
        request.setAttribute(Request::DoNotBufferUploadDataAttribute, true);
        once = new net::OneShotBody(bytes);
    }
    ++m_requests;
    QNetworkReply *reply = QNetworkAccessManager::createRequest(operation, request, once);
    if (once)
        once->setParent(reply);
    connect(reply, &QNetworkReply::readyRead, this, [this, reply] {
        if (reply->bytesAvailable() <= kMaxAnswer || std::exchange(m_tooLarge, true))
            return;
        reply->abort();
    });
    m_reply = reply;
    return reply;
}

} // namespace sekisho::auth
