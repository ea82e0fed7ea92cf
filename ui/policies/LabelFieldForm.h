// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/policies/LabelForm.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace sekisho::ui {

class FormField;

/// Results of one value: VLAN, Role, GBP Tag, Session Timeout, the user name attribute and the
/// portal to redirect to.
class LabelFieldForm : public LabelForm
{
    Q_OBJECT
public:
    LabelFieldForm(const LabelFormContext &context, nac::LabelType type, QWidget *parent);

    void load(const nac::Label &label) override;
    void store(nac::Label &label) const override;
    QString problem() const override;
    void retranslate() override;

private:
    bool isChoice() const;
    /// Whether the endpoint's own value may win over this one.
    bool mayBeOverridden() const;
    QString text() const;
    void fillChoices();
    void refresh();
    QString reading() const;

    const LabelFormContext m_context;
    const nac::LabelType m_type;
    QLineEdit *m_edit;
    QComboBox *m_choice;
    FormField *m_field;
    QCheckBox *m_override;
    QString m_unknownChoice; ///< of the label as it came, when it is none of those offered
};

} // namespace sekisho::ui
