// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/Certificate.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace sekisho::ui {

class IconButton;
class SignButton;
class TextLabel;

/// Subject alternative names to type: one row each, its kind and its value; Enter in the last one
/// begins another.
class NameEditor : public QWidget
{
    Q_OBJECT
public:
    explicit NameEditor(Theme &theme, QWidget *parent = nullptr);

    /// Rows with a value.
    QList<pki::GeneralName> names() const;
    void add(const QString &type, const QString &value = {});
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    struct Row
    {
        QWidget *widget;
        QComboBox *type;
        QLineEdit *value;
        IconButton *remove;
    };
    void removeRow(QWidget *widget);

    Theme &m_theme;
    TextLabel *m_label;
    QVBoxLayout *m_layout;
    QList<Row> m_rows;
    SignButton *m_add;
};

} // namespace sekisho::ui
