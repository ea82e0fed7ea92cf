// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/lint/Lint.h"
#include "ui/widgets/Roles.h"

#include <QCoreApplication>

namespace sekisho::ui {

/// What a person reads about findings of core/pki/lint, in the interface language. Needs QtCore
/// only.
struct LintText
{
    Q_DECLARE_TR_FUNCTIONS(sekisho::ui::LintText)
public:
    QString title;  ///< what is so: one line without its full stop
    QString reason; ///< why it matters; may be empty
    QString fix;    ///< what to do; empty where nothing is to be done

    static LintText of(const lint::Finding &finding);
    /// Title, reason and fix as one paragraph.
    static QString sentence(const lint::Finding &finding);
    /// Whether there are sentences for this message ("rule" or "rule/variant").
    static bool knows(const QString &message);
    static QStringList messages();

    static QString severity(lint::Severity severity); ///< "Error", "Warning", "Notice", "Note"
    static QString role(lint::Role role);             ///< "RADIUS server"
    static QString platform(lint::Platform platform); ///< "Windows"; see also platformDetail()
    /// The versions that are meant: "Windows 10 and 11".
    static QString platformDetail(lint::Platform platform);
    static QString platforms(lint::Platforms platforms); ///< "Windows, Apple"; empty for none
    static State state(lint::Severity severity);
    /// "2 errors, 1 warning"; "No findings" where there is none above info.
    static QString summary(const QList<lint::Finding> &findings);
    /// How many there are of each severity that counts; remarks (Info) do not.
    struct Counts
    {
        int errors = 0;
        int warnings = 0;
        int notices = 0;
    };
    static Counts count(const QList<lint::Finding> &findings);
    static QString summary(const Counts &counts);
    /// The worst of them; Ok where there is nothing.
    static State state(const Counts &counts);
};

} // namespace sekisho::ui
