// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/auth/TokenAnswer.h"
#include "core/base/Clock.h"

#include <QTimer>

namespace sekisho::auth {

class TokenNam;

/// Signing in on another device (RFC 8628), where no browser can come back to this computer: the
/// person enters a short code there, and we ask now and then. One attempt, one end.
class DeviceCodeFlow : public QObject
{
    Q_OBJECT
public:
    DeviceCodeFlow(SignInProvider provider, Clock &clock, QObject *parent = nullptr);
    ~DeviceCodeFlow() override;

    /// Milliseconds of a second of the provider; tests make time pass quickly.
    void setSecond(int ms) { m_second = ms; }
    void start();
    /// No more questions; finished() does not follow.
    void cancel();
    /// What the person enters, and where: checked, https on an expected host.
    QString userCode() const { return m_userCode; }
    QUrl verificationUrl() const { return m_verification; }
    /// With the code in it, for a QR code; empty where the provider has none.
    QUrl completeUrl() const { return m_complete; }
    int interval() const { return m_interval; } ///< seconds between two questions
    int questions() const { return m_questions; }

Q_SIGNALS:
    void waiting(); ///< the code is there
    void finished(const sekisho::Result<sekisho::auth::TokenSet> &tokens);

private:
    void post(const QUrl &url, const QByteArray &body,
              void (DeviceCodeFlow::*take)(const TokenReply &));
    void takeCode(const TokenReply &reply);
    void ask();
    void takeAnswer(const TokenReply &reply);
    void end(const Result<TokenSet> &result);
    void forget();

    SignInProvider m_provider;
    Clock &m_clock;
    std::unique_ptr<TokenNam> m_manager;
    Secret m_deviceCode;
    QString m_userCode;
    QUrl m_verification;
    QUrl m_complete;
    QTimer m_next;
    QTimer m_total;
    int m_interval = 5;
    int m_life = 0; ///< seconds
    int m_second = 1000;
    int m_questions = 0;
    bool m_ended = false;
};

} // namespace sekisho::auth
