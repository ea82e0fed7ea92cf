// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/auth/LinkAttempt.h"

#include "core/base/Log.h"

namespace sekisho::auth {

using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray kReturnPath = "/linked";

/// What ends an attempt although the next look might bring something else.
bool isFinal(ErrorCode code)
{
    return code == ErrorCode::Unauthorized || code == ErrorCode::Forbidden ||
           code == ErrorCode::NotFound;
}

} // namespace

LinkAttempt::LinkAttempt(LinkCalls calls, LinkSettings settings, QObject *parent)
    : QObject(parent)
    , m_calls(std::move(calls))
    , m_settings(std::move(settings))
{
    for (QTimer *timer : {&m_total, &m_next, &m_grace})
        timer->setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &LinkAttempt::look);
    connect(&m_total, &QTimer::timeout, this, &LinkAttempt::timeUp);
    connect(&m_grace, &QTimer::timeout, this, &LinkAttempt::timeUp);
}

LinkAttempt::~LinkAttempt() = default;

void LinkAttempt::start()
{
    m_total.start(m_settings.totalMs);
    listen();
    m_forward = m_listener ? m_listener->redirectUri().toString() : m_settings.portalForward;
    async::then(m_calls.look(m_forward), this,
                [this](const Result<LinkLook> &result) { began(result); });
}

void LinkAttempt::listen()
{
    LoopbackSettings settings;
    settings.mode = LoopbackSettings::Mode::Return;
    settings.path = kReturnPath;
    settings.state = Secret(randomValue());
    settings.pages = m_settings.pages;
    auto listener = std::make_unique<LoopbackListener>(std::move(settings));
    if (const Result<> listening = listener->listen(); !listening) {
        // The list tells the same, only later.
        qCWarning(lcAuth).noquote() << "not listening:" << listening.error().toLogLine();
        return;
    }
    m_listener = std::move(listener);
    connect(m_listener.get(), &LoopbackListener::answered, this, &LinkAttempt::cameBack);
}

void LinkAttempt::began(const Result<LinkLook> &result)
{
    if (isOver())
        return;
    if (!result && m_listener && result.error().code == ErrorCode::BadRequest &&
        !m_settings.portalForward.isEmpty()) {
        // Whether a cloud takes a loopback address is not documented (mist-api 9).
        m_listener.reset();
        m_forward = m_settings.portalForward;
        async::then(m_calls.look(m_forward), this,
                    [this](const Result<LinkLook> &again) { began(again); });
        return;
    }
    if (!result)
        return fail(result.error());
    const Result<QUrl> address = signInAddress(result->address, m_settings.hosts);
    if (!address)
        return fail(address.error());
    m_before = result->entries;
    m_address = *address;
    m_state = State::Waiting;
    m_next.start(m_settings.pollMs);
    if (m_settings.openBrowser)
        open();
    Q_EMIT changed();
}

void LinkAttempt::open()
{
    m_browserOpened = m_calls.open && m_calls.open(m_address);
    m_browserFailed = !m_browserOpened;
}

void LinkAttempt::openAgain()
{
    if (m_state != State::Waiting && m_state != State::Confirming)
        return;
    open();
    Q_EMIT changed();
}

void LinkAttempt::look()
{
    if (isOver() || m_looking)
        return;
    m_looking = true;
    async::then(m_calls.look(m_forward), this,
                [this](const Result<LinkLook> &result) { looked(result); });
}

void LinkAttempt::looked(const Result<LinkLook> &result)
{
    m_looking = false;
    if (isOver())
        return;
    ++m_looks;
    if (result) {
        if (const auto entry = newEntry(result->entries)) {
            m_entry = *entry;
            return end(State::Linked);
        }
    } else if (isFinal(result.error().code)) {
        return fail(result.error());
    }
    if (m_last) {
        const bool back = m_state == State::Confirming;
        return fail(back ? Error(ErrorCode::LinkNotSeen)
                         : Error(ErrorCode::SignInTimedOut,
                                 {QString::number(qMax(1, m_settings.totalMs / 60'000))}));
    }
    m_next.start(m_state == State::Confirming ? m_settings.quickPollMs : m_settings.pollMs);
    Q_EMIT changed();
}

std::optional<LinkEntry> LinkAttempt::newEntry(const QList<LinkEntry> &now) const
{
    for (const LinkEntry &entry : now) {
        const auto before =
                std::find_if(m_before.cbegin(), m_before.cend(),
                             [&entry](const LinkEntry &one) { return one.id == entry.id; });
        if (before == m_before.cend() || entry.linked > before->linked ||
            (before->failed && !entry.failed && entry.lastSync > before->lastSync))
            return entry;
    }
    return std::nullopt;
}

void LinkAttempt::cameBack(const LoopbackAnswer &answer)
{
    if (isOver())
        return;
    if (answer.failure)
        return fail(*answer.failure);
    m_state = State::Confirming;
    m_grace.start(m_settings.graceMs);
    m_next.stop();
    Q_EMIT changed();
    look();
}

void LinkAttempt::timeUp()
{
    if (isOver())
        return;
    if (m_state == State::Starting)
        return fail(Error(ErrorCode::SignInTimedOut,
                          {QString::number(qMax(1, m_settings.totalMs / 60'000))}));
    m_last = true;
    m_next.stop();
    look();
}

void LinkAttempt::cancel()
{
    if (!isOver())
        end(State::Cancelled);
}

void LinkAttempt::fail(const Error &error)
{
    m_error = error;
    end(State::Failed);
}

void LinkAttempt::end(State state)
{
    m_state = state;
    m_total.stop();
    m_next.stop();
    m_grace.stop();
    m_address.clear();
    if (m_listener)
        m_listener->close();
    Q_EMIT changed();
    if (state != State::Cancelled)
        QMetaObject::invokeMethod(this, &LinkAttempt::finished, Qt::QueuedConnection);
}

quint16 LinkAttempt::port() const
{
    return m_listener && m_listener->isListening() ? m_listener->port() : quint16(0);
}

int LinkAttempt::msToNextLook() const { return qMax(0, m_next.remainingTime()); }

int LinkAttempt::msLeft() const
{
    // A coarse timer may be a little longer.
    return qBound(0, m_total.remainingTime(), m_settings.totalMs);
}

} // namespace sekisho::auth
