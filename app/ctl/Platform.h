// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <memory>

namespace sekisho::ctl::platform {

enum class Stream { Input, Output, Error };

bool isTerminal(Stream stream);
/// Binary streams and a UTF-8 console where that is not the default (Windows).
void prepareStreams();

/// Tells when the person or the system asks the program to end: Ctrl+C, SIGTERM, a closed console,
/// or (unless only signals count) the end of standard input where that is a pipe which was open at
/// the start. One at a time.
class StopWatcher : public QObject
{
    Q_OBJECT
public:
    enum class Heed { SignalsAndInput, Signals };
    explicit StopWatcher(Heed heed = Heed::SignalsAndInput, QObject *parent = nullptr);
    ~StopWatcher() override;

Q_SIGNALS:
    void stopRequested();

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace sekisho::ctl::platform
