// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/Organization.h"
#include "ui/theme/Theme.h"

#include <QDialog>

class QCheckBox;
class QListWidget;

namespace sekisho::ui {

class SignButton;
class TextLabel;

/// A label that rules use is to be deleted: says which rules, what becomes of each without it, and
/// offers to take it out of them in the same step. Cancel has the focus. Deletes itself.
class LabelRemoveDialog : public QDialog
{
    Q_OBJECT
public:
    /// Ids without a label: those that rules still name.
    LabelRemoveDialog(Theme &theme, const nac::OrganizationPtr &organization,
                      const QList<nac::LabelId> &labels, QWidget *parent);

    void showError(const QString &error);

Q_SIGNALS:
    /// `disabled`: rules to be switched off, since they would match more than they are meant to.
    void confirmed(const QList<sekisho::nac::RuleId> &disabled);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// What taking the labels away makes of a rule.
    enum class Outcome { Narrower, Wider, Everyone };
    struct Use
    {
        const nac::Rule *rule = nullptr;
        Outcome outcome = Outcome::Narrower;
    };
    void collect(const QList<nac::LabelId> &labels);
    void retranslate();
    QList<nac::RuleId> widened() const;

    const nac::OrganizationPtr m_organization;
    QStringList m_names;
    QList<Use> m_uses;
    TextLabel *m_question;
    QListWidget *m_list;
    QCheckBox *m_disable;
    TextLabel *m_note;
    SignButton *m_remove;
    SignButton *m_cancel;
    QString m_error;
};

} // namespace sekisho::ui
