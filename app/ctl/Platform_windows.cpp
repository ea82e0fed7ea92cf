// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Platform.h"

#include <QMetaObject>

#include <atomic>
#include <cstdio>
#include <fcntl.h>
#include <io.h>
#include <thread>
#include <windows.h>

namespace sekisho::ctl::platform {

namespace {

// The console handler runs on a thread of its own and has no argument to carry a pointer.
std::atomic<StopWatcher *> watcher = nullptr;

void askToStop()
{
    if (StopWatcher *target = watcher.load())
        QMetaObject::invokeMethod(target, &StopWatcher::stopRequested, Qt::QueuedConnection);
}

BOOL WINAPI onConsoleEvent(DWORD)
{
    askToStop();
    return TRUE;
}

DWORD handleNumber(Stream stream)
{
    switch (stream) {
    case Stream::Input:
        return STD_INPUT_HANDLE;
    case Stream::Output:
        return STD_OUTPUT_HANDLE;
    case Stream::Error:
        break;
    }
    return STD_ERROR_HANDLE;
}

} // namespace

bool isTerminal(Stream stream)
{
    DWORD mode = 0;
    return ::GetConsoleMode(::GetStdHandle(handleNumber(stream)), &mode) != 0;
}

void prepareStreams()
{
    ::_setmode(::_fileno(stdin), _O_BINARY);
    ::_setmode(::_fileno(stdout), _O_BINARY);
    ::_setmode(::_fileno(stderr), _O_BINARY);
    ::SetConsoleOutputCP(CP_UTF8);
    // "\r\033[K" of the progress line.
    const HANDLE handle = ::GetStdHandle(STD_ERROR_HANDLE);
    DWORD mode = 0;
    if (::GetConsoleMode(handle, &mode))
        ::SetConsoleMode(handle, mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING);
}

struct StopWatcher::Impl
{
};

StopWatcher::StopWatcher(Heed heed, QObject *parent)
    : QObject(parent)
    , m_impl(std::make_unique<Impl>())
{
    watcher = this;
    ::SetConsoleCtrlHandler(onConsoleEvent, TRUE);
    const HANDLE input = ::GetStdHandle(STD_INPUT_HANDLE);
    if (heed == Heed::SignalsAndInput && ::GetFileType(input) == FILE_TYPE_PIPE &&
        ::PeekNamedPipe(input, nullptr, 0, nullptr, nullptr, nullptr)) {
        // A pipe cannot be waited for; this thread ends with the pipe or with the process.
        std::thread([input] {
            char ignored[256];
            DWORD count = 0;
            while (::ReadFile(input, ignored, sizeof ignored, &count, nullptr) && count > 0) {
            }
            askToStop();
        }).detach();
    }
}

StopWatcher::~StopWatcher()
{
    ::SetConsoleCtrlHandler(onConsoleEvent, FALSE);
    watcher = nullptr;
}

} // namespace sekisho::ctl::platform
