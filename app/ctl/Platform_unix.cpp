// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Platform.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace sekisho::ctl::platform {

namespace {

// A signal handler may write to a descriptor and little else, so it wakes the event loop by a byte.
volatile std::sig_atomic_t wakeDescriptor = -1;

void onSignal(int)
{
    const char byte = 1;
    if (wakeDescriptor >= 0) [[maybe_unused]]
        const ssize_t written = ::write(wakeDescriptor, &byte, 1);
}

int descriptor(Stream stream)
{
    switch (stream) {
    case Stream::Input:
        return STDIN_FILENO;
    case Stream::Output:
        return STDOUT_FILENO;
    case Stream::Error:
        break;
    }
    return STDERR_FILENO;
}

/// Whether standard input is a pipe that somebody still holds open. A closed one, a terminal, a
/// file or /dev/null (what background jobs get) says nothing about when to stop.
bool inputIsOpenPipe()
{
    struct stat status = {};
    if (::fstat(STDIN_FILENO, &status) != 0 ||
        !(S_ISFIFO(status.st_mode) || S_ISSOCK(status.st_mode)))
        return false;
    pollfd state = {STDIN_FILENO, POLLIN, 0};
    if (::poll(&state, 1, 0) < 0)
        return false;
    return (state.revents & (POLLHUP | POLLERR | POLLNVAL)) == 0;
}

} // namespace

bool isTerminal(Stream stream) { return ::isatty(descriptor(stream)) == 1; }

void prepareStreams() {}

struct StopWatcher::Impl
{
    std::array<int, 2> wake = {-1, -1};
    std::unique_ptr<QSocketNotifier> signalNotifier;
    std::unique_ptr<QSocketNotifier> inputNotifier;
};

StopWatcher::StopWatcher(Heed heed, QObject *parent)
    : QObject(parent)
    , m_impl(std::make_unique<Impl>())
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, m_impl->wake.data()) == 0) {
        for (const int end : m_impl->wake)
            ::fcntl(end, F_SETFD, FD_CLOEXEC);
        wakeDescriptor = m_impl->wake[1];
        m_impl->signalNotifier =
                std::make_unique<QSocketNotifier>(m_impl->wake[0], QSocketNotifier::Read);
        connect(m_impl->signalNotifier.get(), &QSocketNotifier::activated, this, [this] {
            m_impl->signalNotifier->setEnabled(false);
            Q_EMIT stopRequested();
        });
        struct sigaction action = {};
        action.sa_handler = onSignal;
        sigemptyset(&action.sa_mask);
        action.sa_flags = SA_RESTART;
        ::sigaction(SIGINT, &action, nullptr);
        ::sigaction(SIGTERM, &action, nullptr);
        ::sigaction(SIGHUP, &action, nullptr);
    }
    if (heed == Heed::SignalsAndInput && inputIsOpenPipe()) {
        m_impl->inputNotifier =
                std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read);
        connect(m_impl->inputNotifier.get(), &QSocketNotifier::activated, this, [this] {
            std::array<char, 256> ignored = {};
            if (::read(STDIN_FILENO, ignored.data(), ignored.size()) > 0)
                return;
            m_impl->inputNotifier->setEnabled(false);
            Q_EMIT stopRequested();
        });
    }
}

StopWatcher::~StopWatcher()
{
    struct sigaction action = {};
    action.sa_handler = SIG_DFL;
    sigemptyset(&action.sa_mask);
    for (const int number : {SIGINT, SIGTERM, SIGHUP})
        ::sigaction(number, &action, nullptr);
    wakeDescriptor = -1;
    m_impl->signalNotifier.reset();
    for (const int end : m_impl->wake) {
        if (end >= 0)
            ::close(end);
    }
}

} // namespace sekisho::ctl::platform
