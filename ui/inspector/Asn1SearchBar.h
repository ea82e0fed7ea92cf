// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

class QLineEdit;

namespace sekisho::ui {

class IconButton;
class TextLabel;

/// What to look for among the elements and bytes of an object: Enter goes on, Shift+Enter back,
/// Esc closes. Searches nothing itself.
class Asn1SearchBar : public QWidget
{
    Q_OBJECT
public:
    explicit Asn1SearchBar(Theme &theme, QWidget *parent = nullptr);

    void open();
    void setResult(const QString &text);
    void retranslate();
    QLineEdit &edit() const { return *m_edit; }

Q_SIGNALS:
    void searchRequested(const QString &wanted, bool backwards);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLineEdit *m_edit;
    IconButton *m_previous;
    IconButton *m_next;
    IconButton *m_close;
    TextLabel *m_result;
};

} // namespace sekisho::ui
