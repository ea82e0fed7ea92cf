// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/policies/HitCountController.h"

#include <QTimeZone>

namespace sekisho::ui {

HitCountController::HitCountController(Clock &clock, Fetch fetch, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_fetch(std::move(fetch))
{
}

void HitCountController::setOrganization(const nac::OrganizationPtr &organization)
{
    const bool same = m_organization && organization &&
                      m_organization->snapshotId == organization->snapshotId &&
                      m_organization->id == organization->id;
    m_organization = organization;
    if (!same)
        m_fetched.clear();
    refresh();
}

void HitCountController::setPeriod(nac::HitPeriod period)
{
    m_period = period;
    m_custom.reset();
    refresh();
}

void HitCountController::setCustomRange(const QDate &first, const QDate &last)
{
    const QDate from = qMin(first, last);
    const QDate to = qMax(first, last);
    m_custom = nac::TimeRange{from.startOfDay().toUTC(), to.addDays(1).startOfDay().toUTC()};
    refresh();
}

nac::TimeRange HitCountController::range() const
{
    return m_custom ? *m_custom
                    : nac::hitPeriodRange(m_period, m_clock.now(), QTimeZone::systemTimeZone());
}

void HitCountController::retry()
{
    if (!m_custom)
        m_fetched.remove(m_period);
    refresh();
}

void HitCountController::refresh()
{
    ++m_request;
    m_counts.reset();
    m_state = ViewState::Idle;
    if (m_organization && !m_custom) {
        const auto snapshot = m_organization->hitCounts.constFind(m_period);
        const auto fetched = m_fetched.constFind(m_period);
        if (snapshot != m_organization->hitCounts.constEnd())
            m_counts = *snapshot;
        else if (fetched != m_fetched.constEnd())
            m_counts = *fetched;
        if (m_counts)
            m_state = ViewState::Ready;
    }
    if (m_organization && !m_counts) {
        const auto [from, to] = range();
        fetch(from, to);
    }
    Q_EMIT changed();
}

void HitCountController::fetch(const QDateTime &from, const QDateTime &to)
{
    if (!m_fetch) {
        m_state = ViewState::Failed;
        m_error = Error(ErrorCode::NetworkUnreachable);
        return;
    }
    m_state = ViewState::Loading;
    const quint64 request = m_request;
    async::then(m_fetch(from, to), this, [this, request](const Result<nac::HitCounts> &result) {
        if (request != m_request)
            return;
        if (result) {
            m_state = ViewState::Ready;
            m_counts = *result;
            if (!m_custom)
                m_fetched.insert(m_period, *result);
        } else {
            m_state = ViewState::Failed;
            m_error = result.error();
        }
        Q_EMIT changed();
    });
}

} // namespace sekisho::ui
