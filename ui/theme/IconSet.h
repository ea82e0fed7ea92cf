// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/Token.h"

#include <QHash>
#include <QIcon>
#include <QPixmap>
#include <QPointer>
#include <QStringList>

class QPainter;
class QRectF;

namespace sekisho::ui {

class Theme;

/// The project's own icons, one colour, tinted when they are painted, so a QIcon made once follows
/// every change of theme. Things and actions come from resources/icons; states are painted in code.
class IconSet
{
public:
    explicit IconSet(const Theme &theme);

    /// Names that icon() knows: "certificate", "policy", "label", "idp", "endpoint", "activity",
    /// "radar", "inspector", "changes", "settings", "sync", "cloud", "cloudoff", "search", "plus",
    /// "minus", "check", "cross", "pencil", "trash", "drag", "down", "right", "left", "up",
    /// "external", "copy", "download", "upload", "file", "folder", "key", "lock", "eye", "filter",
    /// "columns", "undo", "redo", "play", "analyze", "replay", "more", "link", "org", "globe",
    /// "calendar", "wifi", "wired", "server", "shield", "device", "person", "vlan", "site", "list",
    /// "crl", "request", "terminal", "moon", "clock", "home", "help", "info".
    static QStringList names();

    /// An icon in the colour of `token` (disabled ones in Token::Disabled). Null for unknown names.
    QIcon icon(const QString &name, Token token = Token::Text) const;
    /// A state's shape as an icon, for menus, trees and tabs.
    QIcon stateIcon(State state) const;
    /// `size` in logical pixels. Without QtSvg (SEKISHO_HAVE_SVG 0) a null pixmap.
    QPixmap pixmap(const QString &name, int size, qreal dpr, const QColor &color) const;
    /// A state's shape (visual guide section 3); signs are cut out, so any ground shows through.
    QPixmap state(State state, int size, qreal dpr) const;
    /// The program's mark, a gate with its doors ajar and a red pass.
    QPixmap mark(int size, qreal dpr) const;

    /// The same, painted into `rect` at the painter's device ratio.
    void paint(QPainter &painter, const QRectF &rect, const QString &name,
               const QColor &color) const;
    void paintState(QPainter &painter, const QRectF &rect, State state) const;

private:
    const Theme &m_theme;
    mutable QHash<QString, QPixmap> m_cache;
};

} // namespace sekisho::ui
