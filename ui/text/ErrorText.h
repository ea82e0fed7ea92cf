// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Error.h"

#include <QCoreApplication>

namespace sekisho::ui {

/// What a person reads about an Error, in the interface language: what, why, what to do. The
/// cloud's own words are not part of it; show Error::cloudText below, untranslated.
struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(sekisho::ui::ErrorText)
public:
    QString title;  ///< one short sentence without its full stop
    QString body;   ///< why, with the error's arguments; may be empty
    QString remedy; ///< what to do; may be empty where there is nothing

    static ErrorText of(const Error &error);
    /// What a limit of LimitExceeded bounds: "nesting" -> "elements nested in each other"; unknown
    /// ids as they are.
    static QString limitWords(const QString &id);
    /// Title, body and remedy as one paragraph, for status bars and tool tips.
    static QString sentence(const Error &error);
    /// The technical line below: "403 · GET /orgs/…/setting · “no permission”"; untranslated.
    static QString technicalLine(const Error &error);
    /// Everything, for Copy details; English parts stay English. Never a secret.
    static QString details(const Error &error);

private:
    /// The title where something of a kind is not in a file; empty for other errors.
    static QString absence(const Error &error);
};

} // namespace sekisho::ui
