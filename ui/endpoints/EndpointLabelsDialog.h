// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/Client.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/GrowingDialog.h"

class QLineEdit;
class QListWidget;

namespace sekisho::ui {

class FormField;
class SignButton;
class TextLabel;

/// Adds labels to several endpoints and takes them away, all in one step. A label that some of
/// them have is half checked and stays as it is until it is checked or unchecked.
class EndpointLabelsDialog : public GrowingDialog
{
    Q_OBJECT
public:
    EndpointLabelsDialog(Theme &theme, const QList<nac::Endpoint> &endpoints,
                         const QStringList &known, QWidget *parent);

    QStringList added() const;
    QStringList removed() const;
    void setBusy(bool busy);
    void showError(const QString &error);

Q_SIGNALS:
    void confirmed(const QStringList &added, const QStringList &removed);

private:
    void fill();
    void retranslate() override;
    void refresh();

    Theme &m_theme;
    const QList<nac::Endpoint> m_endpoints;
    QMap<QString, int> m_counts; ///< endpoints that have a label
    TextLabel *m_heading;
    QListWidget *m_list;
    FormField *m_listField;
    QLineEdit *m_new;
    FormField *m_newField;
    TextLabel *m_note;
    SignButton *m_confirm;
    SignButton *m_cancel;
    QString m_error;
    bool m_busy = false;
};

} // namespace sekisho::ui
