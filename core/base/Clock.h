// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

#include <mutex>

namespace sekisho {

/// Where the time comes from, so that tests can set it. Implementations are thread-safe.
class Clock
{
public:
    virtual ~Clock() = default;
    /// The current time, UTC.
    virtual QDateTime now() const = 0;
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override;
};

/// A clock that stands still where it was set: for the demo's `--now`, screenshots and tests.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDateTime time)
        : m_time(std::move(time))
    {
    }
    QDateTime now() const override
    {
        const std::lock_guard lock(m_mutex);
        return m_time;
    }
    void set(const QDateTime &time)
    {
        const std::lock_guard lock(m_mutex);
        m_time = time;
    }
    void advanceSeconds(qint64 seconds)
    {
        const std::lock_guard lock(m_mutex);
        m_time = m_time.addSecs(seconds);
    }

private:
    mutable std::mutex m_mutex;
    QDateTime m_time;
};

} // namespace sekisho
