// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/policies/LabelEntryModel.h"
#include "ui/theme/Theme.h"

#include <QTableView>

namespace sekisho::ui {

class CellDelegate;

/// The table of a label's values: edited in place (F2, double click), removed with Delete, a list
/// is pasted with Ctrl+V. As high as a few rows, whatever it holds.
class LabelEntryList : public QTableView
{
    Q_OBJECT
public:
    LabelEntryList(Theme &theme, LabelEntryModel::Reader reader, QWidget *parent = nullptr);

    LabelEntryModel &entries() const { return *m_model; }
    void removeSelected();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// Ctrl+V: text that may hold many values.
    void pasted(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitColumns();

    Theme &m_theme;
    LabelEntryModel *m_model;
};

} // namespace sekisho::ui
