// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/Theme.h"

#include <QStyledItemDelegate>

namespace sekisho::ui {

/// Rows of a RulePicker: headings, and values with tick box, icon, name and a detail at the end.
class RulePickerDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    RulePickerDelegate(Theme &theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Theme &m_theme;
};

} // namespace sekisho::ui
