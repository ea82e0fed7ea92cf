// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/History.h"
#include "ui/theme/Theme.h"

#include <QDialog>

class QSpinBox;

namespace sekisho::ui {

class FormField;
class SignButton;
class TextLabel;

/// How long points in time are kept. Says what goes before it goes; deletes itself when closed.
class RetentionDialog : public QDialog
{
    Q_OBJECT
public:
    RetentionDialog(Theme &theme, const sync::Retention &retention, QWidget *parent = nullptr);

    sync::Retention retention() const;

Q_SIGNALS:
    void chosen(const sekisho::sync::Retention &retention);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Theme &m_theme;
    QSpinBox *m_days;
    QSpinBox *m_everyPoint;
    FormField *m_daysField;
    FormField *m_everyPointField;
    TextLabel *m_heading;
    TextLabel *m_note;
    SignButton *m_accept;
    SignButton *m_cancel;
};

} // namespace sekisho::ui
