// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/CancelToken.h"

#include <atomic>
#include <map>
#include <mutex>

namespace sekisho {

struct CancelState
{
    std::atomic<bool> cancelled = false;
    std::mutex mutex;
    std::map<quint64, std::function<void()>> callbacks;
    quint64 nextId = 1;
};

bool CancelToken::isCancelled() const
{
    return m_state && m_state->cancelled.load(std::memory_order_acquire);
}

CancelToken::Registration CancelToken::onCancel(std::function<void()> callback) const
{
    Registration registration;
    if (!m_state)
        return registration;
    {
        const std::lock_guard lock(m_state->mutex);
        if (!m_state->cancelled.load(std::memory_order_acquire)) {
            registration.m_state = m_state;
            registration.m_id = m_state->nextId++;
            m_state->callbacks.emplace(registration.m_id, std::move(callback));
            return registration;
        }
    }
    callback();
    return registration;
}

CancelToken::Registration::~Registration()
{
    if (const auto state = m_state.lock()) {
        const std::lock_guard lock(state->mutex);
        state->callbacks.erase(m_id);
    }
}

CancelToken::Registration &CancelToken::Registration::operator=(Registration &&other) noexcept
{
    std::swap(m_state, other.m_state);
    std::swap(m_id, other.m_id);
    return *this;
}

CancelSource::CancelSource()
    : m_state(std::make_shared<CancelState>())
{
}

bool CancelSource::isCancelled() const
{
    return m_state->cancelled.load(std::memory_order_acquire);
}

void CancelSource::cancel()
{
    std::map<quint64, std::function<void()>> callbacks;
    {
        const std::lock_guard lock(m_state->mutex);
        if (m_state->cancelled.exchange(true, std::memory_order_acq_rel))
            return;
        callbacks.swap(m_state->callbacks);
    }
    for (const auto &[id, callback] : callbacks)
        callback();
}

} // namespace sekisho
