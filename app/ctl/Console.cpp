// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Console.h"

#include "app/ctl/Platform.h"
#include "core/base/VisibleText.h"

#include <cstdio>

namespace sekisho::ctl {

Console::Console()
    : m_outputIsTerminal(platform::isTerminal(platform::Stream::Output))
    , m_errorIsTerminal(platform::isTerminal(platform::Stream::Error))
{
    platform::prepareStreams();
    m_intact = m_out.open(stdout, QIODevice::WriteOnly) && m_err.open(stderr, QIODevice::WriteOnly);
}

void Console::write(QByteArrayView bytes)
{
    if (m_out.write(bytes.data(), bytes.size()) != bytes.size())
        m_intact = false;
}

void Console::line(const QString &text)
{
    write(visibleText(text, QLatin1StringView("\n\t")).toUtf8());
    write("\n");
}

void Console::message(const QString &text)
{
    if (m_progressShown)
        m_err.write("\r\033[K");
    m_progressShown = false;
    m_err.write("sekishoctl: " + visibleText(text, QLatin1StringView("\n\t")).toUtf8() + '\n');
    m_err.flush();
}

void Console::progress(const QString &text)
{
    if (!m_errorIsTerminal)
        return;
    m_err.write("\r\033[K" + text.toUtf8());
    m_err.flush();
    m_progressShown = !text.isEmpty();
}

void Console::flush()
{
    if (!m_out.flush())
        m_intact = false;
}

} // namespace sekisho::ctl
