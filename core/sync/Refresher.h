// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/mist/MistClient.h"
#include "core/base/Async.h"
#include "core/base/Clock.h"

#include <QObject>
#include <QSet>
#include <functional>
#include <memory>

namespace sekisho::sync {

/// What decides how soon the cloud is looked at again.
struct RefreshState
{
    int minutes = 5;           ///< as the admin chose; 0 = never by itself
    bool windowHidden = false; ///< nobody is looking
    bool paused = false;       ///< offline, no token, or a pull is running
    QDateTime notBefore;       ///< the cloud asked to wait until then
    int requests = 0;          ///< of this hour, as the cloud counts them
    int requestLimit = 0;      ///< 0: not known
    int failures = 0;          ///< in a row
    bool operator==(const RefreshState &) const = default;
};

/// Milliseconds from `now` to the next look, the last one having been at `last`; nothing while
/// there is to be none. `random` (0 ≤ x < 1) spreads consoles by ±20 %. Slower while the window is
/// hidden, after failures and when a quarter of the hour's requests is left; below a tenth it waits
/// for the full hour, when the counter starts again (mist-api 3.3).
std::optional<qint64> refreshDelayMs(const RefreshState &state, const QDateTime &last,
                                     const QDateTime &now, double random);

/// Whether an entry of the audit log may have changed what a pull reads. Its messages are prose:
/// what only tells of visits and of devices is left out, all else counts.
bool concernsAccess(const nac::AuditEntry &entry);

/// The newest entries of the audit log from `since` on: one request.
Future<QList<nac::AuditEntry>> auditEntriesSince(api::mist::MistClient &client,
                                                 const nac::OrganizationId &organization,
                                                 const QDateTime &since, CancelToken cancel = {});

/// Looks at the cloud from time to time: asks the audit log what happened since the last pull, and
/// has a pull made only when that names something of ours; one every hour in any case. Whoever owns
/// it tells what it cannot know: pulls, failures, requests used. GUI thread.
class Refresher : public QObject
{
    Q_OBJECT
public:
    /// What it has done.
    struct Work
    {
        std::function<Future<QList<nac::AuditEntry>>(const QDateTime &since)> changesSince;
        std::function<void()> pull; ///< to be answered with pulled() or pullFailed()
    };
    /// A timer that fires once.
    class Alarm
    {
    public:
        virtual ~Alarm() = default;
        virtual void set(qint64 milliseconds) = 0;
        virtual void stop() = 0;
        std::function<void()> ring;
    };

    /// Without `alarm` a QTimer. `random` gives 0 ≤ x < 1.
    Refresher(Work work, Clock &clock, std::function<double()> random,
              std::unique_ptr<Alarm> alarm = nullptr, QObject *parent = nullptr);
    ~Refresher() override;

    void setMinutes(int minutes);
    void setWindowHidden(bool hidden);
    /// Offline, no token: nothing is asked until resume.
    void setPaused(bool paused);
    void setNotBefore(const QDateTime &until);
    void setUsage(int requests, int limit);
    /// A whole snapshot is there, `log` being its audit log.
    void pulled(const QList<nac::AuditEntry> &log);
    void pullStarted();
    void pullFailed();

    /// When the cloud is looked at next; invalid while it is not.
    QDateTime nextLook() const { return m_next; }

Q_SIGNALS:
    /// The question failed: what every other failure of that kind is treated like.
    void troubled(const sekisho::Error &error);

private:
    void arm();
    void look();
    void answered(const Result<QList<nac::AuditEntry>> &entries);
    void startPull();

    Work m_work;
    Clock &m_clock;
    std::function<double()> m_random;
    std::unique_ptr<Alarm> m_alarm;
    RefreshState m_state;
    bool m_offline = false;
    bool m_asking = false;
    bool m_pulling = false;
    bool m_noLog = false; ///< the audit log may not be read: pull instead
    double m_spread = 0.5;
    QDateTime m_lastLook;
    QDateTime m_lastPull;
    QDateTime m_newestEntry;
    QSet<QString> m_known; ///< entries of the audit log that were seen
    QDateTime m_next;
};

} // namespace sekisho::sync
