// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

namespace sekisho::ui {

class IconLabel;
class TextLabel;

/// Label above (bold, portal name small beside it), control, one line below: hint, or error with
/// its shape. Couples the accessible texts. The control gets the property "invalid" while in error.
class FormField : public QWidget
{
    Q_OBJECT
public:
    /// Takes `control` as its child.
    FormField(Theme &theme, QWidget *control, QWidget *parent = nullptr);

    void setLabel(const QString &label, const QString &portalName = {});
    /// Says so in words behind the label.
    void setRequired(bool required);
    void setHint(const QString &hint);
    /// Shows the error instead of the hint; empty takes it away.
    void setError(const QString &error);
    bool hasError() const { return !m_error.isEmpty(); }
    QString error() const { return m_error; }
    /// Any other line below, e.g. Ok "Opens the key".
    void setStatus(State state, const QString &text);
    QWidget *control() const { return m_control; }
    /// A widget at the end of the label's line (a File… button, a counter).
    void setCorner(QWidget *widget);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    Theme &m_theme;
    QWidget *m_control;
    TextLabel *m_label;
    TextLabel *m_portal;
    TextLabel *m_requiredLabel;
    IconLabel *m_shape;
    TextLabel *m_line;
    QWidget *m_lineRow;
    QString m_labelText;
    QString m_portalName;
    QString m_hint;
    QString m_error;
    QString m_status;
    State m_statusState = State::None;
    bool m_required = false;
};

} // namespace sekisho::ui
