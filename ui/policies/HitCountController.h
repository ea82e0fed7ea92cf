// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Async.h"
#include "core/base/Clock.h"
#include "core/nac/HitPeriod.h"
#include "core/nac/Organization.h"

#include <QObject>
#include <functional>
#include <optional>

namespace sekisho::ui {

/// Which hit counts the rules show: those of the snapshot for the last 7 days, otherwise fetched on
/// demand and kept until the next snapshot.
class HitCountController : public QObject
{
    Q_OBJECT
public:
    enum class ViewState { Idle, Loading, Ready, Failed };
    using Fetch = std::function<Future<nac::HitCounts>(const QDateTime &, const QDateTime &)>;

    HitCountController(Clock &clock, Fetch fetch, QObject *parent = nullptr);

    void setOrganization(const nac::OrganizationPtr &organization);
    void setPeriod(nac::HitPeriod period);
    /// Whole days, both included, in the local time zone.
    void setCustomRange(const QDate &first, const QDate &last);
    nac::HitPeriod period() const { return m_period; }
    bool isCustom() const { return m_custom.has_value(); }
    nac::TimeRange range() const;
    /// Asks again for what failed.
    void retry();

    ViewState state() const { return m_state; }
    const std::optional<nac::HitCounts> &counts() const { return m_counts; }
    const Error &error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    void refresh();
    void fetch(const QDateTime &from, const QDateTime &to);

    Clock &m_clock;
    Fetch m_fetch;
    nac::OrganizationPtr m_organization;
    nac::HitPeriod m_period = nac::HitPeriod::Last7Days;
    std::optional<nac::TimeRange> m_custom;
    QMap<nac::HitPeriod, nac::HitCounts> m_fetched;
    std::optional<nac::HitCounts> m_counts;
    ViewState m_state = ViewState::Idle;
    Error m_error;
    quint64 m_request = 0; ///< an answer to an older question is dropped
};

} // namespace sekisho::ui
