// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/Theme.h"

#include <QListView>

namespace sekisho::ui {

/// Rows of two lines with a state's shape under headings, for models with the roles of
/// PlanListModel. One tab stop, arrows inside, over headings.
class PlanList : public QListView
{
    Q_OBJECT
public:
    explicit PlanList(Theme &theme, QWidget *parent = nullptr);
    QSize sizeHint() const override { return QSize(372, 300); }

Q_SIGNALS:
    void currentRowChanged(const QModelIndex &index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    Theme &m_theme;
};

} // namespace sekisho::ui
