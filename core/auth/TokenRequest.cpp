// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/auth/TokenRequest.h"

#include "core/auth/TokenNam.h"

#include <QAbstractOAuthReplyHandler>
#include <QNetworkReply>
#include <QOAuth2AuthorizationCodeFlow>

namespace sekisho::auth {

using namespace Qt::Literals::StringLiterals;

/// Gives the flow its redirect address and takes every end of its requests.
class TokenRequest::Handler : public QAbstractOAuthReplyHandler
{
public:
    explicit Handler(TokenRequest *request)
        : QAbstractOAuthReplyHandler(request)
        , m_request(request)
    {
    }
    QString callback() const override { return redirectUri; }
    void networkReplyFinished(QNetworkReply *reply) override
    {
        reply->deleteLater(); // 6.4 never does
        m_request->end(
                judgeTokens(tokenReply(*reply, *m_request->m_manager), m_request->m_expectation));
    }

    QString redirectUri;

private:
    TokenRequest *m_request;
};

TokenRequest::TokenRequest(const SignInProvider &provider, TokenExpectation expectation,
                           int totalMs, QObject *parent)
    : QObject(parent)
    , m_provider(provider)
    , m_expectation(std::move(expectation))
    , m_manager(new TokenNam(this))
    , m_handler(new Handler(this))
    , m_flow(new QOAuth2AuthorizationCodeFlow(provider.clientId, provider.authorizeUrl,
                                              provider.tokenUrl, m_manager, this))
{
    m_flow->setReplyHandler(m_handler);
    m_flow->setModifyParametersFunction(
            [this](QAbstractOAuth::Stage, QMultiMap<QString, QVariant> *parameters) {
                parameters->clear(); // nothing of Qt's own survives, whatever the version
                for (auto it = m_parameters.cbegin(); it != m_parameters.cend(); ++it)
                    parameters->insert(it.key(), QString::fromLatin1(it->toPercentEncoding()));
            });
    connect(m_flow, &QAbstractOAuth::authorizeWithBrowser, this,
            [this](const QUrl &url) { m_address = url; });
    m_total.setSingleShot(true);
    m_total.setInterval(totalMs);
    // setTransferTimeout counts silence only; an answer that drips would run on.
    connect(&m_total, &QTimer::timeout, this, [this] {
        end(fail(ErrorCode::NetworkTimeout,
                 {m_provider.tokenUrl.host(), QString::number(m_total.interval() / 1000)}));
    });
}

TokenRequest::~TokenRequest() { forget(); }

QUrl TokenRequest::authorize(const QString &redirectUri, const Secret &state,
                             const QMap<QString, QByteArray> &parameters)
{
    m_handler->redirectUri = redirectUri;
    m_state = QString::fromLatin1(state.reveal());
    m_parameters = parameters;
    m_flow->setState(m_state);
    m_flow->grant(); // synchronous: asks the handler and the function above, gives the address
    return m_address;
}

void TokenRequest::exchange(QMap<QString, QByteArray> parameters)
{
    m_parameters = std::move(parameters);
    m_total.start();
    // The flow needs some code and the true state; the true code is in our parameters only.
    Q_EMIT m_handler->callbackReceived({{u"code"_s, u"x"_s}, {u"state"_s, m_state}});
    m_parameters.clear();
}

void TokenRequest::refresh(QMap<QString, QByteArray> parameters)
{
    m_parameters = std::move(parameters);
    m_total.start();
    m_flow->setRefreshToken(u"x"_s);
#if QT_VERSION >= QT_VERSION_CHECK(6, 9, 0)
    m_flow->refreshTokens();
#else
    m_flow->refreshAccessToken();
#endif
    m_parameters.clear();
}

void TokenRequest::forget()
{
    m_total.stop();
    for (QByteArray &value : m_parameters)
        value.fill('\0');
    m_parameters.clear();
    m_state.fill(u'\0');
    if (QNetworkReply *reply = m_manager->reply()) {
        // abort() says finished() at once, to a handler that may be gone (6.4 would crash).
        QObject::disconnect(reply, &QNetworkReply::finished, nullptr, nullptr);
        reply->abort();
        reply->deleteLater();
    }
}

void TokenRequest::stop()
{
    m_ended = true;
    forget();
}

void TokenRequest::end(const Result<TokenSet> &result)
{
    if (std::exchange(m_ended, true))
        return;
    forget();
    QMetaObject::invokeMethod(
            this, [this, result] { Q_EMIT finished(result); }, Qt::QueuedConnection);
}

int TokenRequest::requests() const { return m_manager->requests(); }

} // namespace sekisho::auth
