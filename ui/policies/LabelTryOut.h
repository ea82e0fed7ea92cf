// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/LabelTrial.h"
#include "ui/policies/LabelForm.h"

class QGridLayout;
class QLineEdit;
class QTimer;

namespace sekisho::ui {

class FormField;
class IconLabel;
class TextLabel;

/// "Does it match?": a value to try, and real clients. Everything is worked out on the pool, a
/// little after the last change.
class LabelTryOut : public QWidget
{
    Q_OBJECT
public:
    LabelTryOut(const LabelFormContext &context, const nac::Open<nac::MatchKind> &kind,
                QWidget *parent);

    void setValues(const QStringList &values, bool matchAll);
    void retranslate();

Q_SIGNALS:
    void tried(const sekisho::nac::LabelTrial &trial);

private:
    struct Outcome
    {
        nac::LabelTrial trial;
        bool matched = false;
        int by = -1; ///< the value that the tried text matches
        bool tooHard = false;
    };
    void run();
    void show();
    void showExamples();
    void showTried();

    const LabelFormContext m_context;
    const nac::Open<nac::MatchKind> m_kind;
    QStringList m_values;
    bool m_matchAll = false;
    quint64 m_run = 0;
    Outcome m_outcome;
    bool m_known = false;
    QTimer *m_timer;
    QLineEdit *m_edit;
    FormField *m_field;
    IconLabel *m_summaryIcon;
    TextLabel *m_summary;
    QGridLayout *m_examples;
};

} // namespace sekisho::ui
