// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/policies/LabelForm.h"

class QCheckBox;
class QListWidget;

namespace sekisho::ui {

class FormField;

/// MDM Compliance and client posture: the states as check boxes, each with the number of clients
/// that were in it. States that this version does not know stay.
class LabelStatesForm : public LabelForm
{
    Q_OBJECT
public:
    LabelStatesForm(const LabelFormContext &context, nac::MatchKind kind, QWidget *parent);

    void load(const nac::Label &label) override;
    void store(nac::Label &label) const override;
    QString problem() const override;
    void retranslate() override;

private:
    void addState(const QString &raw);
    QString nameOf(const QString &raw) const;
    QStringList checked() const;

    const nac::MatchKind m_kind;
    QHash<QString, int> m_clients;
    QListWidget *m_list;
    FormField *m_field;
    QCheckBox *m_all;
};

} // namespace sekisho::ui
