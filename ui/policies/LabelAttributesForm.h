// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/RadiusDictionary.h"
#include "ui/policies/LabelForm.h"

class QComboBox;
class QStringListModel;

namespace sekisho::ui {

struct LabelEntry;
class FormField;
class LabelEntryLine;
class LabelEntryList;
class SignButton;
class TextLabel;

/// Results of several values: RADIUS attributes, checked against a dictionary and completed while
/// typing, and egress VLANs. A secret is masked once it is in the list.
class LabelAttributesForm : public LabelForm
{
    Q_OBJECT
public:
    LabelAttributesForm(const LabelFormContext &context, nac::LabelType type, QWidget *parent);

    void load(const nac::Label &label) override;
    void store(nac::Label &label) const override;
    QString problem() const override;
    QMap<QString, std::shared_ptr<Secret>> secrets() const override { return m_secrets; }
    void retranslate() override;

private:
    bool isEgress() const { return m_type == nac::LabelType::EgressVlanNames; }
    nac::RadiusFamily family() const;
    LabelEntry read(const QString &typed);
    LabelEntry readEgress(const QString &typed) const;
    QString messageOf(const nac::RadiusFinding &finding) const;
    void add(const QString &text);
    void addLine();
    void complete();
    void judgeLine();
    void refresh();

    const LabelFormContext m_context;
    const nac::LabelType m_type;
    QMap<QString, std::shared_ptr<Secret>> m_secrets; ///< by the id in the entry
    LabelEntryList *m_list;
    FormField *m_listField;
    QComboBox *m_tag;
    LabelEntryLine *m_line;
    FormField *m_lineField;
    SignButton *m_add;
    SignButton *m_remove;
    TextLabel *m_note;
    QStringListModel *m_names;
};

} // namespace sekisho::ui
