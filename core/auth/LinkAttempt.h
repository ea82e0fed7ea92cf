// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/auth/LoopbackListener.h"
#include "core/auth/SignInValues.h"
#include "core/base/Async.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>
#include <functional>

namespace sekisho::auth {

/// One account as the cloud lists it, as far as a link changes it.
struct LinkEntry
{
    QString id;
    QDateTime linked;
    QDateTime lastSync;
    bool failed = false;
    QStringList errors; ///< the cloud's own words
};

/// One look at the account list of an app.
struct LinkLook
{
    QList<LinkEntry> entries;
    QString address; ///< where the person signs in; made anew with every look, never kept
};

/// How an attempt reaches the world.
struct LinkCalls
{
    /// The list, with the address for a sign-in that ends at `forward`.
    std::function<Future<LinkLook>(const QString &forward)> look;
    /// The system's browser; false when it could not be started.
    std::function<bool(const QUrl &address)> open;
};

struct LinkSettings
{
    SignInHosts hosts;
    QString portalForward; ///< where the browser ends when the cloud takes no loopback address
    LoopbackPages pages;
    bool openBrowser = true; ///< false: the person copies the address to another computer
    int totalMs = 300'000;
    int pollMs = 5'000;
    int quickPollMs = 1'000; ///< once the browser is back
    int graceMs = 30'000;    ///< from then on
};

/// Links an account that another party completes: the person signs in at the app's own page, which
/// tells the cloud; no token and no code comes here. The cloud's account list is the truth, the
/// browser coming back only says that a look is worth while. One attempt, one end.
class LinkAttempt : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Starting,   ///< asking for the address
        Waiting,    ///< for the person
        Confirming, ///< the browser is back, the account is not there yet
        Linked,
        Failed,
        Cancelled
    };
    Q_ENUM(State)

    LinkAttempt(LinkCalls calls, LinkSettings settings, QObject *parent = nullptr);
    ~LinkAttempt() override;

    void start();
    /// Stops everything at once; nothing is said any more but changed().
    void cancel();
    /// The browser once more.
    void openAgain();

    State state() const { return m_state; }
    bool isOver() const { return m_state >= State::Linked; }
    /// Checked; empty before and after. To be shown and copied, never kept: whoever opens it links
    /// their own tenant.
    QUrl address() const { return m_address; }
    quint16 port() const; ///< 0: the browser's return is not heard, only the list counts
    bool browserFailed() const { return m_browserFailed; }
    bool browserOpened() const { return m_browserOpened; }
    int looks() const { return m_looks; } ///< at the list, since the browser was opened
    int msToNextLook() const;
    int msLeft() const;
    int msTotal() const { return m_settings.totalMs; }
    /// The new or refreshed account, in state Linked.
    const LinkEntry &entry() const { return m_entry; }
    const Error &error() const { return m_error; } ///< in state Failed

Q_SIGNALS:
    void changed();
    /// Linked or Failed, once, from the event loop.
    void finished();

private:
    void listen();
    void look();
    void began(const Result<LinkLook> &result);
    void looked(const Result<LinkLook> &result);
    std::optional<LinkEntry> newEntry(const QList<LinkEntry> &now) const;
    void open();
    void cameBack(const LoopbackAnswer &answer);
    void timeUp();
    void fail(const Error &error);
    void end(State state);

    LinkCalls m_calls;
    LinkSettings m_settings;
    std::unique_ptr<LoopbackListener> m_listener;
    QString m_forward;
    QList<LinkEntry> m_before;
    QUrl m_address;
    LinkEntry m_entry;
    Error m_error;
    QTimer m_total;
    QTimer m_next;
    QTimer m_grace;
    State m_state = State::Starting;
    int m_looks = 0;
    bool m_looking = false;
    bool m_last = false; ///< time is up, the look under way is the last
    bool m_browserOpened = false;
    bool m_browserFailed = false;
};

} // namespace sekisho::auth
