// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/Theme.h"
#include "ui/widgets/SignButton.h"

#include <QWidget>

class QHBoxLayout;

namespace sekisho::ui {

class TextLabel;

/// Title of a page, the portal's name beside it, then the page's actions at the end in portal
/// order. 54 high. Where the page is narrow, portal names are in the tool tips alone.
class PageTitleRow : public QWidget
{
    Q_OBJECT
public:
    explicit PageTitleRow(Theme &theme, QWidget *parent = nullptr);

    /// The portal name is shown where the interface is not English and portal names are on.
    void setTitle(const QString &title, const QString &portalName = {});
    QString title() const;
    /// A short remark after the title, e.g. a count; empty removes it.
    void setNote(const QString &note);
    /// A button at the end; made, named and retranslated by the page.
    SignButton *addButton(SignButton::Kind kind = SignButton::Kind::Normal);
    IconButton *addIconButton(const QString &icon);
    /// Any widget at the end, or directly after the title.
    void addTrailing(QWidget *widget);
    void addLeading(QWidget *widget);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();

    Theme &m_theme;
    QString m_portal;
    TextLabel *m_title;
    TextLabel *m_portalLabel;
    TextLabel *m_note;
    QHBoxLayout *m_leading;
    QHBoxLayout *m_trailing;
};

} // namespace sekisho::ui
