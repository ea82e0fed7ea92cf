// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/VisibleText.h"

#include <algorithm>

namespace sekisho {

bool isActingCharacter(QChar c)
{
    const char16_t unit = c.unicode();
    return unit < 0x20 || (unit >= 0x7f && unit < 0xa0) || unit == 0x061c ||
           (unit >= 0x200b && unit <= 0x200f) || (unit >= 0x2028 && unit <= 0x202e) ||
           (unit >= 0x2060 && unit <= 0x2069) || unit == 0xfeff;
}

QString visibleText(const QString &text, QLatin1StringView kept)
{
    const auto acts = [&](QChar c) { return isActingCharacter(c) && !kept.contains(c); };
    if (std::none_of(text.cbegin(), text.cend(), acts))
        return text;
    QString visible;
    visible.reserve(text.size() + 16);
    for (const QChar c : text) {
        if (!acts(c)) {
            visible += c;
            continue;
        }
        const QByteArray bytes = QString(c).toUtf8();
        for (const char byte : bytes)
            visible += u'\\' + QString::fromLatin1(QByteArray(1, byte).toHex()).toUpper();
    }
    return visible;
}

} // namespace sekisho
