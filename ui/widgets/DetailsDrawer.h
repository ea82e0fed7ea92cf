// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/Theme.h"
#include "ui/widgets/SectionFrame.h"
#include "ui/widgets/SignButton.h"

#include <QFrame>

class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace sekisho::ui {

class IconLabel;
class TextLabel;

/// What is selected, at the end of the page: title with actions and a close button, scrolling body
/// of sections, fixed foot. 340 to 480 wide in a splitter. Esc closes.
class DetailsDrawer : public QFrame
{
    Q_OBJECT
public:
    explicit DetailsDrawer(Theme &theme, QWidget *parent = nullptr);

    void setTitle(const QString &icon, const QString &title);
    void setTitle(State state, const QString &title);
    SignButton *addHeaderButton();
    /// A section at the end of the body; the drawer owns it.
    SectionFrame *addSection(const QString &heading = {});
    void clearSections();
    /// The foot appears with its first widget; `atEnd` puts it at the end.
    void addFootWidget(QWidget *widget, bool atEnd = false);

Q_SIGNALS:
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Theme &m_theme;
    IconLabel *m_icon;
    TextLabel *m_title;
    IconButton *m_close;
    QHBoxLayout *m_header;
    QScrollArea *m_scroll;
    QVBoxLayout *m_sections;
    QWidget *m_foot;
    QHBoxLayout *m_footStart;
    QHBoxLayout *m_footEnd;
};

} // namespace sekisho::ui
