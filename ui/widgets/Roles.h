// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

namespace sekisho::ui {

/// A state as shape + word + colour (visual guide section 3). None draws nothing.
enum class State {
    None,
    Error,
    Warning,
    Notice,
    Info,
    Ok,
    Unknown,
    Skip,
    Allow,
    Block,
    Added,
    Changed,
    Removed,
    Conflict,
    InDoubt
};

/// A chip in a cell: criterion, result, excluded criterion, dangling reference or a state badge.
struct Chip
{
    enum class Kind { Criterion, Result, Excluded, Dangling, Badge };
    Kind kind = Kind::Criterion;
    QString icon;              ///< name in IconSet
    QString text;              ///< already in the interface language
    State state = State::None; ///< Badge only
};

/// Beginning and end of a validity, and the moment to judge it at.
struct ValiditySpan
{
    QDateTime from;
    QDateTime to;
    QDateTime now;
};

/// What table models answer besides Qt's own roles. Models never return a colour, pixmap or widget:
/// delegates paint what these say. Qt::AccessibleTextRole is answered for every cell that has an
/// icon, a bar or nothing in it.
enum Role {
    SortRole = Qt::UserRole + 1, ///< raw value to sort by
    ClipboardRole,               ///< full text for copy and CSV; falls back to DisplayRole
    StateRole,                   ///< State as int: shape before the text
    ChipsRole,                   ///< QList<Chip>
    ValidityRole,                ///< ValiditySpan: bar before the text
    BarRole,                     ///< double 0…1: hit bar before the number; -1 = none
    MonoRole,                    ///< bool: fixed pitch
    DimmedRole,                  ///< bool: disabled: a rule switched off, a zero
    ElideRole,                   ///< Qt::TextElideMode as int; default ElideRight
    SearchRole,                  ///< what the filter looks at; falls back to ClipboardRole
    ObjectRole, ///< QVariant with the row's id, for selection that survives a refresh
    IconRole,   ///< QString: name in IconSet, drawn before the text in the text's colour
    TintRole,   ///< State as int: its tint as the cell's ground (verdicts, rows in conflict)
    BoldRole,   ///< bool: the one decisive word
    LinkRole,   ///< bool: painted as a link
    QuietRole   ///< bool: secondary text (DimmedRole is for what is disabled)
};

} // namespace sekisho::ui

Q_DECLARE_METATYPE(sekisho::ui::Chip)
Q_DECLARE_METATYPE(QList<sekisho::ui::Chip>)
Q_DECLARE_METATYPE(sekisho::ui::ValiditySpan)
