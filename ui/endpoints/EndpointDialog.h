// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/Client.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/GrowingDialog.h"

#include <functional>

class QLineEdit;
class QPlainTextEdit;

namespace sekisho::ui {

class FormField;
class SignButton;
class TextLabel;

/// Adds an endpoint, or edits one: fields are judged when they are left and on Save. Says saved()
/// and stays open until it is closed or told why not; deletes itself when closed.
class EndpointDialog : public GrowingDialog
{
    Q_OBJECT
public:
    /// Whether another endpoint has the address (plain digits).
    using Taken = std::function<bool(const QString &mac)>;

    /// An `endpoint` without a MAC address is to be added; of others the address stays. `labels`
    /// are offered while typing.
    EndpointDialog(Theme &theme, const nac::Endpoint &endpoint, const QStringList &labels,
                   Taken taken, QWidget *parent);

    /// As the fields say, the address in plain digits.
    nac::Endpoint endpoint() const;
    void setBusy(bool busy);
    /// Why it was not saved; the fields can be used again.
    void showError(const QString &error);

Q_SIGNALS:
    void saved(const sekisho::nac::Endpoint &endpoint);

private:
    void build();
    void retranslate() override;
    void save();
    /// Why the field cannot stay as it is; empty: it can.
    QString macError() const;
    QString vlanError() const;
    void judgeMac();
    void judgeVlan();
    bool isNew() const { return m_given.mac.isEmpty(); }

    Theme &m_theme;
    const nac::Endpoint m_given;
    Taken m_taken;
    QLineEdit *m_mac;
    QLineEdit *m_name;
    QLineEdit *m_labels;
    QLineEdit *m_vlan;
    QLineEdit *m_role;
    QPlainTextEdit *m_notes;
    FormField *m_macField;
    FormField *m_nameField;
    FormField *m_labelsField;
    FormField *m_vlanField;
    FormField *m_roleField;
    FormField *m_notesField;
    TextLabel *m_note;
    SignButton *m_save;
    SignButton *m_cancel;
    QString m_error;
};

} // namespace sekisho::ui
