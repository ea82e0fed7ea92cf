// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/text/PropertyRow.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QGridLayout;

namespace sekisho::ui {

/// Label / value rows; values can be selected and copied and wrap anywhere. Framed (a card) or bare
/// (in drawers).
class PropertyBox : public QWidget
{
    Q_OBJECT
public:
    explicit PropertyBox(Theme &theme, QWidget *parent = nullptr);

    void setRows(const QList<PropertyRow> &rows);
    QList<PropertyRow> rows() const { return m_rows; }
    void setFramed(bool framed);
    /// Width of the label column in logical pixels at 13 px type (118 by default).
    void setLabelWidth(int width);
    QString toText() const; ///< "label<TAB>value" lines, for Copy
    /// What rows with a link offer: in their menu, by Ctrl+B, and by a button while the pointer or
    /// the focus is on them.
    void setLinkText(const QString &text);

Q_SIGNALS:
    void linkActivated(const QString &link);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void rebuild();

    Theme &m_theme;
    QList<PropertyRow> m_rows;
    QString m_linkText;
    QGridLayout *m_grid;
    int m_labelWidth = 118;
    bool m_framed = false;
};

} // namespace sekisho::ui
