// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"

#include <QMap>
#include <QObject>
#include <QUrl>

namespace sekisho::demo {

/// Small: the whole story, but few issued certificates and events. Tiny: of clients, events and
/// issued certificates only some dozens and the configuration whole, for tests of changes, which
/// pull over and over. Ordinary: 2,000 certificates and about 9,000 events. Large: 100,000 and
/// 200,000.
enum class Size { Tiny, Small, Ordinary, Large };

struct DemoOptions
{
    quint16 port = 0; ///< 0 = any free one
    Size size = Size::Ordinary;
    quint32 seed = 1;
    /// Switches for the facts that are not established, e.g. {"secrets": "masked"}; see Switches.
    /// What is not set here is as $SEKISHO_DEMO_SWITCHES says ("name=value,…"), by which the
    /// nightly tests meet each position, or at its default.
    QMap<QString, QString> switches;
    /// Faults, e.g. "nacrules=500", "setting=cut", "*=slow:200"; see Faults.
    QStringList faults;
    int latencyMs = 0; ///< added to every answer
};

/// A stateful Mist cloud with one believable organization, on loopback: the demo organization of
/// the product and the counterpart of every integration test. Runs on a thread of its own.
///
/// Beside its two tokens it knows four accounts with the password "demo-not-a-secret":
/// demo@example.jp, demo-2fa@example.jp (second factor 123456), demo-read@example.jp (read only),
/// demo-sso@example.jp (signs in at an identity provider). They open nothing but this server.
/// The people behind its identity providers: see Directory.h.
class DemoCloud : public QObject
{
    Q_OBJECT
public:
    /// Makes the organization (real X.509) and listens. Errors: NetworkUnreachable if it cannot
    /// bind.
    static Result<std::unique_ptr<DemoCloud>> start(const DemoOptions &options, Clock &clock);
    ~DemoCloud() override;

    QUrl url() const;          ///< "http://127.0.0.1:<port>"
    QUrl webSocketUrl() const; ///< "ws://127.0.0.1:<port>"
    QString organizationId() const;
    QString token() const; ///< may write
    QString readOnlyToken() const;

    /// Faults and switches can change while it runs; empty list = healthy. Thread-safe.
    void setFaults(const QStringList &faults);
    void setSwitch(const QString &name, const QString &value);
    /// How the OpenID provider below /demo/oidc misbehaves: a word of OidcProvider, "good" again.
    void setSignInTrouble(const QString &how);
    /// Stops answering (connections are refused), and comes back on the same port.
    void setOffline(bool offline);
    /// Requests received since start, by "METHOD /path" with ids as they came; for budget tests.
    QStringList requestLog() const;
    int maxConcurrentRequests() const;
    /// The custom RADIUS server certificate (PEM; empty: none) after each write of the settings.
    QStringList serverCertificates() const;

private:
    DemoCloud();
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace sekisho::demo
