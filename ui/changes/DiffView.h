// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/changes/DiffModel.h"
#include "ui/theme/Theme.h"

#include <QTableView>

namespace sekisho::ui {

/// One item, field by field, as tall as its content (visual guide section 8, Diff). Reads only by
/// default: give it an item of sync::difference() and DiffModel::Look::BeforeAndAfter for history
/// and reports. With model().setChoosable(true) the cells of both sides are radio buttons: click or
/// Space chooses, arrows move. Set an accessible name.
class DiffView : public QTableView
{
    Q_OBJECT
public:
    explicit DiffView(Theme &theme, QWidget *parent = nullptr);

    void setItem(const sync::PlanItem &item, DiffModel::Look look, const ChangeNames &names);
    DiffModel &diff() const { return *m_model; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void fit();

    Theme &m_theme;
    DiffModel *m_model;
    int m_contentHeight = 60;
    bool m_fitting = false;
};

} // namespace sekisho::ui
