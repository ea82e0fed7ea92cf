// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QVariant>
#include <QWidget>

/// What the parts of SekishoStyle (painting, heads, measures) share.
namespace sekisho::ui::style {

// Visual guide section 4, logical pixels.
inline constexpr int kControlHeight = 28;
inline constexpr int kSmallHeight = 24;
inline constexpr int kButtonPadding = 12;
inline constexpr int kButtonMinimum = 72;
inline constexpr int kInputPadding = 8;
inline constexpr int kArrowZone = 28;
inline constexpr int kScrollBarExtent = 12;
inline constexpr int kSortZone = 14; ///< sort mark and the gap before it
inline constexpr int kMark = 15;
inline constexpr qreal kRadius = 4;

enum class Kind { Normal, Primary, Danger, Flat };

inline Kind kindOf(const QWidget *widget)
{
    const QString kind = widget ? widget->property("kind").toString() : QString();
    if (kind == QLatin1StringView("primary"))
        return Kind::Primary;
    if (kind == QLatin1StringView("danger"))
        return Kind::Danger;
    if (kind == QLatin1StringView("flat"))
        return Kind::Flat;
    return Kind::Normal;
}

inline bool isSmall(const QWidget *widget) { return widget && widget->property("small").toBool(); }

} // namespace sekisho::ui::style
