// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/Refresher.h"

#include "core/api/mist/Codec.h"
#include "core/base/Log.h"

#include <QTimer>
#include <algorithm>

namespace sekisho::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kMinute = 60'000;
constexpr qint64 kHour = 60 * kMinute;
/// A snapshot older than that is renewed whatever the audit log says.
constexpr qint64 kFullPullMs = kHour;
constexpr int kHiddenFactor = 3;
constexpr int kScarceFactor = 4;
constexpr int kMaxDoublings = 4;
constexpr qint64 kShortest = 1'000;
/// Clouds and computers do not agree on the time to the minute.
constexpr int kClockSkewSeconds = 300;

class TimerAlarm final : public Refresher::Alarm
{
public:
    TimerAlarm()
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::VeryCoarseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { ring(); });
    }
    void set(qint64 milliseconds) override
    {
        m_timer.start(int(std::min<qint64>(milliseconds, 24 * kHour)));
    }
    void stop() override { m_timer.stop(); }

private:
    QTimer m_timer;
};

qint64 untilFullHour(const QDateTime &now) { return kHour - now.toMSecsSinceEpoch() % kHour; }

} // namespace

std::optional<qint64> refreshDelayMs(const RefreshState &state, const QDateTime &last,
                                     const QDateTime &now, double random)
{
    if (state.minutes <= 0 || state.paused)
        return std::nullopt;
    const double spread = 0.8 + 0.4 * random;
    qint64 interval = qint64(double(state.minutes * kMinute) * spread);
    if (state.windowHidden)
        interval *= kHiddenFactor;
    interval <<= std::min(state.failures, kMaxDoublings);
    const int left = state.requestLimit - state.requests;
    if (state.requestLimit > 0 && left < state.requestLimit / 4)
        interval *= kScarceFactor;
    interval = std::min(interval, std::max(kHour, state.minutes * kMinute));

    qint64 delay = last.isValid() ? now.msecsTo(last) + interval : interval;
    // A clock that was set back must not stop the looking for days.
    delay = std::min(delay, interval);
    if (state.requestLimit > 0 && left < state.requestLimit / 10)
        delay = std::max(delay, untilFullHour(now) + qint64(random * double(kMinute)));
    if (state.notBefore.isValid() && state.notBefore > now)
        delay = std::max(delay, now.msecsTo(state.notBefore) + qint64(random * 10'000));
    return std::max(delay, kShortest);
}

bool concernsAccess(const nac::AuditEntry &entry)
{
    static const QStringList visits = {u"accessed"_s, u"login"_s,   u"log in"_s, u"logged"_s,
                                       u"logout"_s,   u"log out"_s, u"viewed"_s, u"view "_s};
    static const QStringList elsewhere = {u" device"_s,
                                          u" ap "_s,
                                          u" switch "_s,
                                          u" gateway "_s,
                                          u" map "_s,
                                          u" wlan"_s,
                                          u"change of authorization"_s};
    static const QStringList ours = {u"nac"_s,    u"tag"_s, u"label"_s,   u"setting"_s,
                                     u"cert"_s,   u"crl"_s, u"sso"_s,     u"idp"_s,
                                     u"portal"_s, u"mac"_s, u"account"_s, u"identity"_s};
    const QString message = u' ' + entry.message.toLower() + u' ';
    const auto names = [&message](const QStringList &words) {
        return std::any_of(words.begin(), words.end(),
                           [&](const QString &word) { return message.contains(word); });
    };
    const QString start = message.trimmed();
    if (std::any_of(visits.begin(), visits.end(),
                    [&](const QString &word) { return start.startsWith(word); }))
        return false;
    return names(ours) || !names(elsewhere);
}

Future<QList<nac::AuditEntry>> auditEntriesSince(api::mist::MistClient &client,
                                                 const nac::OrganizationId &organization,
                                                 const QDateTime &since, CancelToken cancel)
{
    using api::mist::Kind;
    api::mist::PullScope scope;
    scope.eventsSince = since;
    const async::Answer<QList<nac::AuditEntry>> answer;
    async::then(client.page(organization, Kind::AuditEntry, {}, scope, {}, std::move(cancel)),
                &client, [answer](const Result<api::mist::Page> &page) {
                    if (!page) {
                        answer.give(fail(page.error()));
                        return;
                    }
                    QList<nac::AuditEntry> entries;
                    for (const api::mist::RawObject &object : page->objects) {
                        entries.append(api::mist::decodeAuditEntry(object.json));
                        entries.last().id = object.id;
                    }
                    answer.give(std::move(entries));
                });
    return answer.future();
}

Refresher::Refresher(Work work, Clock &clock, std::function<double()> random,
                     std::unique_ptr<Alarm> alarm, QObject *parent)
    : QObject(parent)
    , m_work(std::move(work))
    , m_clock(clock)
    , m_random(std::move(random))
    , m_alarm(alarm ? std::move(alarm) : std::make_unique<TimerAlarm>())
    , m_spread(m_random())
    , m_lastLook(m_clock.now())
{
    m_alarm->ring = [this] { look(); };
    arm();
}

Refresher::~Refresher() { m_alarm->stop(); }

void Refresher::setMinutes(int minutes)
{
    if (std::exchange(m_state.minutes, minutes) != minutes)
        arm();
}

void Refresher::setWindowHidden(bool hidden)
{
    if (std::exchange(m_state.windowHidden, hidden) != hidden)
        arm();
}

void Refresher::setPaused(bool paused)
{
    if (std::exchange(m_offline, paused) != paused)
        arm();
}

void Refresher::setNotBefore(const QDateTime &until)
{
    if (m_state.notBefore == until)
        return;
    m_state.notBefore = until;
    arm();
}

void Refresher::setUsage(int requests, int limit)
{
    m_state.requests = requests;
    m_state.requestLimit = limit;
    arm();
}

void Refresher::pulled(const QList<nac::AuditEntry> &log)
{
    m_pulling = false;
    m_state.failures = 0;
    m_lastPull = m_clock.now();
    m_lastLook = m_lastPull;
    m_known.clear();
    for (const nac::AuditEntry &entry : log) {
        m_known.insert(entry.id);
        if (!m_newestEntry.isValid() || entry.time > m_newestEntry)
            m_newestEntry = entry.time;
    }
    m_spread = m_random();
    arm();
}

void Refresher::pullStarted()
{
    m_pulling = true;
    arm();
}

void Refresher::pullFailed()
{
    m_pulling = false;
    ++m_state.failures;
    m_lastLook = m_clock.now();
    arm();
}

void Refresher::arm()
{
    m_state.paused = m_offline || m_asking || m_pulling;
    const QDateTime now = m_clock.now();
    const std::optional<qint64> delay = refreshDelayMs(m_state, m_lastLook, now, m_spread);
    if (!delay) {
        m_next = {};
        m_alarm->stop();
        return;
    }
    m_next = now.addMSecs(*delay);
    m_alarm->set(*delay);
}

void Refresher::look()
{
    if (m_asking || m_pulling || m_offline || m_state.minutes <= 0)
        return;
    const QDateTime now = m_clock.now();
    const bool whole = !m_lastPull.isValid() || m_lastPull > now ||
                       m_lastPull.msecsTo(now) >= kFullPullMs || m_noLog;
    if (whole) {
        startPull();
        return;
    }
    m_asking = true;
    arm();
    const QDateTime since =
            m_newestEntry.isValid() ? m_newestEntry : m_lastPull.addSecs(-kClockSkewSeconds);
    // The question counts as well.
    ++m_state.requests;
    async::then(m_work.changesSince(since), this,
                [this](const Result<QList<nac::AuditEntry>> &entries) { answered(entries); });
}

void Refresher::answered(const Result<QList<nac::AuditEntry>> &entries)
{
    m_lastLook = m_clock.now();
    m_spread = m_random();
    m_asking = false;
    if (m_pulling) {
        // Somebody asked for a pull meanwhile: that answers the question better.
        return;
    }
    if (!entries) {
        const ErrorCode code = entries.error().code;
        if (code == ErrorCode::Forbidden || code == ErrorCode::NotFound) {
            m_noLog = true;
            startPull();
            return;
        }
        ++m_state.failures;
        arm();
        if (code != ErrorCode::Cancelled)
            Q_EMIT troubled(entries.error());
        return;
    }
    m_state.failures = 0;
    bool changed = false;
    for (const nac::AuditEntry &entry : *entries) {
        if (m_known.contains(entry.id))
            continue;
        m_known.insert(entry.id);
        if (!m_newestEntry.isValid() || entry.time > m_newestEntry)
            m_newestEntry = entry.time;
        changed = changed || concernsAccess(entry);
    }
    if (changed)
        startPull();
    else
        arm();
}

void Refresher::startPull()
{
    qCDebug(lcSync) << "refresh: pull";
    m_pulling = true;
    arm();
    m_work.pull();
}

} // namespace sekisho::sync
