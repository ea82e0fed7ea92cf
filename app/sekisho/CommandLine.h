// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace sekisho::app {

/// What a person wrote behind `sekisho`. A plain value; parsing does not print or end anything.
struct CommandLine
{
    enum class Outcome { Run, ShowHelp, ShowVersion, Usage };

    Outcome outcome = Outcome::Run;
    QString message; ///< the help text, or what is wrong with the usage

    bool demo = false;
    bool headless = false;
    bool gallery = false;
    bool quitWhenPainted = false;
    QString workspace;      ///< folder; made absolute against the working folder
    QString language;       ///< "en", "ja", or empty
    QString appearance;     ///< "light", "dark", "system", or empty
    QString page;           ///< pageKey(), or empty
    QString screenshots;    ///< folder, or empty
    QDateTime now;          ///< UTC; invalid: the system's clock
    QStringList files;      ///< absolute
    QStringList tokenFiles; ///< for --workspace where there is no keychain

    /// `arguments` without the program's name; relative paths are taken from `workingFolder`.
    static CommandLine parse(const QStringList &arguments, const QString &workingFolder);
};

} // namespace sekisho::app
