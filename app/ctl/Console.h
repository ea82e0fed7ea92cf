// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QFile>
#include <QString>

namespace sekisho::ctl {

/// Standard output and error of the program: results go to the one, everything else to the other.
/// UTF-8 whatever the system's code page is.
class Console
{
public:
    Console();

    bool outputIsTerminal() const { return m_outputIsTerminal; }
    bool errorIsTerminal() const { return m_errorIsTerminal; }

    void write(QByteArrayView bytes);
    /// One line of text for people, on standard output.
    void line(const QString &text);
    /// One line on standard error, with the program's name in front.
    void message(const QString &text);
    /// A line that the next one overwrites; only where standard error is a terminal.
    void progress(const QString &text);
    void flush();
    /// False once a write failed (closed pipe, full disk).
    bool isIntact() const { return m_intact; }

private:
    QFile m_out;
    QFile m_err;
    bool m_outputIsTerminal = false;
    bool m_errorIsTerminal = false;
    bool m_progressShown = false;
    bool m_intact = true;
};

} // namespace sekisho::ctl
