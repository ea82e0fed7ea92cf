// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/Theme.h"

#include <QPushButton>

namespace sekisho::ui {

/// A button as on a station sign: the text in the interface language and, where that is not English
/// and View > Portal names is on, the portal's English name small beneath it (38 high instead of
/// 28).
class SignButton : public QPushButton
{
    Q_OBJECT
public:
    enum class Kind { Normal, Primary, Danger, Flat };
    Q_ENUM(Kind)

    explicit SignButton(Theme &theme, Kind kind = Kind::Normal, QWidget *parent = nullptr);

    /// `portalName` is not translated; empty for controls that the portal does not have. No second
    /// line when both say the same (dots aside).
    void setTexts(const QString &text, const QString &portalName = {});
    QString portalName() const { return m_portalName; }
    void setKind(Kind kind);
    Kind kind() const { return m_kind; }
    /// 24 high, for drawers and the toolbars of panels.
    void setSmall(bool isSmall);
    /// By name in IconSet, in the colour of the text; setIcon() stays usable for others.
    void setIconName(const QString &name);
    /// Disables the button and says why in its tool tip; an empty reason enables it.
    void setDisabledReason(const QString &reason);
    /// Where the page is narrow: one line, the portal's name in the tool tip.
    void setPortalNameInToolTip(bool inToolTip);
    bool isTwoLine() const;
    /// What the tool tip says: the portal's name where it has no line of its own, then toolTip().
    QString fullToolTip() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool hasPortalName() const;
    void refresh();

    Theme &m_theme;
    Kind m_kind;
    QString m_portalName;
    QString m_iconName;
    QString m_reason;
    QString m_plainToolTip;
    bool m_small = false;
    bool m_portalNameInToolTip = false;
};

/// An icon-only button with tool tip and accessible name; 28 (or 24) square. Never for anything
/// that changes data.
class IconButton : public QPushButton
{
    Q_OBJECT
public:
    IconButton(Theme &theme, const QString &icon, QWidget *parent = nullptr);
    /// Sets the tool tip (with `shortcut` in brackets) and the accessible name.
    void setName(const QString &name, const QString &shortcut = {});
    void setIconName(const QString &name);
    void setFlatLook(bool flat);
    void setSmall(bool isSmall);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

private:
    Theme &m_theme;
    bool m_small = false;
};

/// A button that looks like a link.
class LinkButton : public QPushButton
{
    Q_OBJECT
public:
    explicit LinkButton(Theme &theme, const QString &text = {}, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
};

} // namespace sekisho::ui
