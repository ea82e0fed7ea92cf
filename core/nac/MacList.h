// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

namespace sekisho::nac {

/// MAC addresses and prefixes out of whatever a person pasted.
struct MacList
{
    struct BadEntry
    {
        int line = 0; ///< 1-based
        QString text;
        bool operator==(const BadEntry &) const = default;
    };
    /// In the order of the text, each once: twelve lower-case hex digits, or fewer and `*`.
    QStringList values;
    int duplicates = 0;
    QStringList someDuplicates; ///< the first of them
    QList<BadEntry> bad;        ///< at most kMostBad
    int badCount = 0;

    static constexpr int kMostBad = 1'000;
};

/// Entries stand on lines of their own or between commas, semicolons, tabs or spaces; what follows
/// a `#` is a remark. Any notation: 00:40:8C:…, 00-40-8c-…, 0040.8c00.0001, full width; a prefix
/// ends with `*` or is an OUI of six digits. A hundred thousand take a fraction of a second; still
/// not for the GUI thread.
MacList readMacList(const QString &text);

/// One entry in the cloud's spelling; empty if it is no MAC address or prefix. `!` in front stays.
QString macPattern(QStringView text);

} // namespace sekisho::nac
