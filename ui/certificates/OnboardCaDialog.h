// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/OnboardCaImpact.h"
#include "ui/theme/Theme.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace sekisho::ui {

class Banner;
class FormField;
class IconLabel;
class SignButton;
class TextLabel;

/// ⚙ > Onboard CA Configuration: the portal's one setting with its meaning; where the service is
/// not enabled, how to ask for it. Disable names what is lost and wants the organization's name
/// typed. Says saved() and stays open until it is closed or told why not; deletes itself.
class OnboardCaDialog : public QDialog
{
    Q_OBJECT
public:
    struct Facts
    {
        nac::OnboardCaState live = nac::OnboardCaState::Unavailable;
        nac::OnboardCaState drafted = nac::OnboardCaState::Unavailable; ///< live with the draft
        QString organization; ///< what must be typed for Disable
        QStringList providers;
        qsizetype issued = 0;
        QDateTime certificateEnds; ///< of the CA; may be invalid
        QString whyNotWritable;    ///< empty: it can be changed
    };
    OnboardCaDialog(Theme &theme, const Facts &facts, QWidget *parent = nullptr);

    /// What Disable would end; counted elsewhere, since it may take a moment.
    void setImpact(const nac::OnboardCaImpact &impact);
    nac::OnboardCaState choice() const;
    void choose(nac::OnboardCaState state);
    /// Why it was not saved; the fields can be used again.
    void showError(const QString &error);

Q_SIGNALS:
    void saved(sekisho::nac::OnboardCaState state);
    /// The list of what was issued shall be kept before its records are deleted.
    void exportRequested();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Loss
    {
        QWidget *row = nullptr;
        TextLabel *text = nullptr;
    };

    void build();
    void buildLosses(QVBoxLayout *column);
    Loss addLoss(QVBoxLayout *column, State state, QWidget *atEnd = nullptr);
    void retranslate();
    void retranslateMeaning();
    void retranslateLosses();
    void refresh();
    void fit();
    bool isAvailable() const { return m_facts.live != nac::OnboardCaState::Unavailable; }
    bool isNameTyped() const;
    /// Why it cannot be saved now; empty: it can.
    QString whyNot() const;
    static QString choiceText(nac::OnboardCaState state);

    Theme &m_theme;
    const Facts m_facts;
    std::optional<nac::OnboardCaImpact> m_impact;
    QString m_error;
    bool m_busy = false;
    QScrollArea *m_scroll;
    QWidget *m_content;
    QComboBox *m_choice;
    FormField *m_field;
    TextLabel *m_meaning;
    TextLabel *m_about;
    QWidget *m_disable;
    IconLabel *m_octagon;
    TextLabel *m_heading;
    TextLabel *m_final;
    Loss m_clients;
    Loss m_records;
    Loss m_issuing;
    Loss m_rules;
    SignButton *m_export;
    Banner *m_alternative;
    QLineEdit *m_name;
    FormField *m_nameField;
    TextLabel *m_note;
    SignButton *m_save;
    SignButton *m_cancel;
};

} // namespace sekisho::ui
