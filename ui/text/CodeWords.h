// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>

// Private to ui/text: codes of core and what they mean, in English, for lupdate.
namespace sekisho::ui {

struct CodeWords
{
    const char *code;
    const char *words;
};

/// The words of a code, or nullptr.
template <std::size_t N>
const char *wordsFor(const std::array<CodeWords, N> &rows, const QString &code)
{
    for (const CodeWords &row : rows) {
        if (code == QLatin1StringView(row.code))
            return row.words;
    }
    return nullptr;
}

} // namespace sekisho::ui
