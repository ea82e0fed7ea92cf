// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/Theme.h"

#include <QTabBar>

namespace sekisho::ui {

/// Tabs of a page: views of the same thing, never steps. 32 high, current one bold with a 3 px
/// line; a tab can carry a state's shape.
class MiniTabBar : public QTabBar
{
    Q_OBJECT
public:
    explicit MiniTabBar(Theme &theme, QWidget *parent = nullptr);
    /// Shape after the text, with an optional count; State::None removes it. Put the word into
    /// `accessible`.
    void setTabState(int index, State state, const QString &accessible = {});
    /// Less room between the tabs, where all of them would not be seen otherwise.
    void setTight(bool tight);

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Theme &m_theme;
    bool m_tight = false;
};

} // namespace sekisho::ui
