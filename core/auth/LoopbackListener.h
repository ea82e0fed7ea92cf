// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/auth/LoopbackPage.h"
#include "core/auth/LoopbackRequest.h"
#include "core/base/Result.h"
#include "core/base/Secret.h"

#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QUrl>
#include <memory>
#include <optional>

namespace sekisho::auth {

/// What came back from the browser, once. Nothing of it is to be believed without more: a code is
/// worth what the provider's token endpoint says, a mere return is a hint.
struct LoopbackAnswer
{
    std::shared_ptr<const Secret> code; ///< Mode::Code
    QString error;                      ///< the provider's error code, e.g. access_denied
    QString description;                ///< its words; plain text, untrusted
    std::optional<Error> failure;       ///< SignInInterference, SignInMismatch
};

struct LoopbackSettings
{
    /// Code: state, issuer and code or error are judged. Return: the path ends with the state, and
    /// whoever asks for it has come back; its parameters are not looked at.
    enum class Mode { Code, Return };

    Mode mode = Mode::Code;
    QString host = QStringLiteral("127.0.0.1"); ///< in the redirect address; or "localhost"
    QList<quint16> ports;                       ///< in this order; empty: any free one
    QByteArray path;                            ///< "/cb/entra"; the state is appended in Return
    Secret state;
    bool formPost = false;            ///< the answer comes as a POST (response_mode=form_post)
    std::optional<QByteArray> issuer; ///< byte for byte, where the answer names one (RFC 9207)
    bool issuerRequired = false;
    LoopbackPages pages;
    int connectionMs = 10'000; ///< for one request
    /// What somebody goes on sending after a refusal is read for so long, so that it arrives.
    int drainMs = 300;
};

/// Hears the browser come back, on 127.0.0.1 and ::1 with the same port and nowhere else. The first
/// valid answer is the last: both servers are closed before answered() is said. All else gets an
/// answer and changes nothing, but for twenty wrong states, which end it.
class LoopbackListener : public QObject
{
    Q_OBJECT
public:
    static constexpr int kMaxConnections = 8;
    static constexpr int kMaxForeign = 20;

    explicit LoopbackListener(LoopbackSettings settings, QObject *parent = nullptr);
    ~LoopbackListener() override;

    /// LoopbackUnavailable when all ports are taken.
    Result<> listen();
    /// No more answers; connections without one are dropped.
    void close();
    bool isListening() const { return m_servers[0].isListening(); }
    quint16 port() const { return m_port; }
    bool hasIpv6() const { return m_servers[1].isListening(); }
    /// Remembered after close(). In Return it holds the state.
    QUrl redirectUri() const;
    /// Answers with a state that is not ours, so far.
    int foreignAnswers() const { return m_foreign; }

Q_SIGNALS:
    /// Once, from the event loop: whoever hears it may delete the listener.
    void answered(const sekisho::auth::LoopbackAnswer &answer);

private:
    class Connection;
    enum class Bound { Yes, Busy };
    struct Verdict
    {
        int status = 400;
        std::optional<LoopbackAnswer> answer;
    };

    Bound bind(quint16 port);
    void accept(QTcpServer &server);
    Verdict judge(const LoopbackRequest &request);
    Verdict judgeParameters(const QByteArray &bytes);
    Verdict foreign();
    bool isOurPath(const QByteArray &path);
    void end(const LoopbackAnswer &answer);

    LoopbackSettings m_settings;
    QTcpServer m_servers[2];           ///< IPv4, IPv6
    QList<Connection *> m_connections; ///< not answered yet, oldest first
    quint16 m_port = 0;
    int m_foreign = 0;
    bool m_ended = false;
};

} // namespace sekisho::auth
