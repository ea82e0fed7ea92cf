// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace sekisho::ui {

/// Values as far as anybody reads them. A stranger's certificate may have a hundred thousand names
/// or one of megabytes: laying that out would stop the window.
struct LongText
{
    Q_DECLARE_TR_FUNCTIONS(sekisho::ui::LongText)
public:
    struct Limits
    {
        qsizetype lines;
        qsizetype lineCharacters;
        qsizetype characters; ///< in all
    };
    /// For a value among others.
    static constexpr Limits kValue{200, 2'000, 20'000};
    /// For texts in an editor of their own, which lays out what is visible.
    static constexpr Limits kPage{20'000, 4'000, 1'000'000};

    /// The text, or its beginning and, in words, how many lines or characters more there are.
    static QString shortened(const QString &text, const Limits &limits = kValue);
    /// "a, b, c"; of many the first, and how many more there are.
    static QString listed(const QStringList &names);
    /// "and 3 more lines".
    static QString moreLines(qsizetype count);
    /// "and 3 more characters".
    static QString moreCharacters(qsizetype count);
};

} // namespace sekisho::ui
