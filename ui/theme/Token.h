// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/Roles.h"

#include <QColor>
#include <QList>
#include <QString>

namespace sekisho::ui {

/// The colours of the product, by purpose (visual guide section 2). Code outside ui/theme names
/// tokens, never colours.
enum class Token {
    Window,
    Rail,
    Base,
    Alt,
    Raised,
    Button, ///< ground of buttons; equals Raised in light
    Chip,   ///< ground of chips; equals Raised in light
    Line,
    Edge,
    Field,
    Text,
    Text2,
    Disabled,
    Accent,
    OnAccent,
    AccentTint,
    Mark, ///< accent as a thin mark on its own ground: Accent in light, Link in dark
    Select,
    SelectIdle,
    Link,
    Error,
    ErrorTint,
    Warning,
    WarningTint,
    Notice,
    NoticeTint,
    Info,
    InfoTint,
    Ok,
    OkTint,
    Unknown,
    UnknownTint,
    Added,
    AddedTint,
    Removed,
    RemovedTint,
    Changed,
    ChangedTint,
    Chart1,
    Chart2,
    Chart3,
    ChartRest,
    HexTag,
    HexLen,
    HexVal,
    Shade,   ///< what covers the parent of a dialog: black, 34 %
    MarkPass ///< the red pass in the program's mark
};

/// Every token, in declaration order.
QList<Token> allTokens();
/// The guide's name of a token, e.g. "accent-tint"; what style sheets use as @accent-tint.
QString tokenName(Token token);
/// The value of a token in the light or the dark appearance.
QColor tokenColor(Token token, bool dark);
/// The colour of a state's shape, and of the ground behind a boxed badge or banner.
Token stateToken(State state);
Token stateTint(State state);

} // namespace sekisho::ui
