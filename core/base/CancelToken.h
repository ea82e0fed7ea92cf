// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>
#include <functional>
#include <memory>

namespace sekisho {

class CancelSource;

/// Asks a running operation whether it should stop. Copyable, thread-safe; a default-made token is
/// never cancelled. (std::stop_token is missing from AppleClang 15's library.)
class CancelToken
{
public:
    CancelToken() = default;

    bool isCancelled() const;

    /// Unregisters its callback when destroyed.
    class Registration
    {
    public:
        Registration() = default;
        ~Registration();
        Registration(Registration &&) noexcept = default;
        Registration &operator=(Registration &&other) noexcept;
        Registration(const Registration &) = delete;
        Registration &operator=(const Registration &) = delete;

    private:
        friend class CancelToken;
        std::weak_ptr<struct CancelState> m_state;
        quint64 m_id = 0;
    };

    /// Calls `callback` once, on the thread that cancels; at once when that has happened already.
    [[nodiscard]] Registration onCancel(std::function<void()> callback) const;

private:
    friend class CancelSource;
    explicit CancelToken(std::shared_ptr<struct CancelState> state)
        : m_state(std::move(state))
    {
    }
    std::shared_ptr<struct CancelState> m_state;
};

/// The side that cancels. Owned by whoever started the operation.
class CancelSource
{
public:
    CancelSource();
    CancelToken token() const { return CancelToken(m_state); }
    bool isCancelled() const;
    void cancel();

private:
    std::shared_ptr<struct CancelState> m_state;
};

} // namespace sekisho
