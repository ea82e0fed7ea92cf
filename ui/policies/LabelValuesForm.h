// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/LabelTrial.h"
#include "core/nac/MacList.h"
#include "ui/policies/LabelForm.h"

class QCheckBox;
class QComboBox;
class QStringListModel;

namespace sekisho::ui {

struct LabelEntry;
class FormField;
class LabelEntryLine;
class LabelEntryList;
class LabelTryOut;
class SignButton;
class TextLabel;
class LinkButton;

/// Match labels with a list of values: exact ones, with wildcards, negated, expressions. What
/// clients have shown is offered while typing, and every value is tried on them.
class LabelValuesForm : public LabelForm
{
    Q_OBJECT
public:
    LabelValuesForm(const LabelFormContext &context, const nac::Open<nac::MatchKind> &kind,
                    QWidget *parent);

    void load(const nac::Label &label) override;
    void store(nac::Label &label) const override;
    QString problem() const override;
    void retranslate() override;

    /// Adds what a text holds: MAC addresses in any notation, or one value a line.
    void addText(const QString &text);

private:
    void build();
    void connectAll();
    bool is(nac::MatchKind kind) const { return m_kind.is(kind); }
    bool isCertificate() const;
    bool mayMatchAll() const;
    /// A typed value in the cloud's spelling, and what is wrong with it.
    LabelEntry read(const QString &typed) const;
    void judge(LabelEntry &entry) const;
    QString judgeText(const QString &text, bool isWhole) const;
    void addLine();
    void takeMacs(const nac::MacList &list);
    void openCertificate();
    void useNearMiss();
    void fetchSeen();
    void refresh();
    void refreshNote();

    const LabelFormContext m_context;
    const nac::Open<nac::MatchKind> m_kind;
    LabelEntryList *m_list;
    FormField *m_listField;
    QCheckBox *m_not;
    QComboBox *m_wildcard;
    LabelEntryLine *m_line;
    SignButton *m_add;
    SignButton *m_remove;
    SignButton *m_certificate;
    QCheckBox *m_all;
    TextLabel *m_note;
    LinkButton *m_replace;
    LabelTryOut *m_try;
    QStringListModel *m_seen;
    nac::MacList m_lastPaste;
    int m_added = -1; ///< by the last paste
    int m_negated = 0;
    int m_nearRow = -1;
    QString m_near;
    bool m_reading = false;
};

} // namespace sekisho::ui
