// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/page/Page.h"
#include "ui/policies/AssignLabelsModels.h"

#include <QDialog>

class QLineEdit;
class QListView;
class QTableView;

namespace sekisho::ui {

class FormField;
class SegmentedControl;
class SignButton;
class TextLabel;

/// The portal's Assign Labels window: labels at the left are dragged onto rules at the right, or
/// assigned to all chosen rules at once; as match criteria or as assigned policies. Everything is
/// one step of the draft. Deletes itself.
class AssignLabelsWindow : public QDialog
{
    Q_OBJECT
public:
    using Changes = AssignedRuleModel::Changes;

    AssignLabelsWindow(const PageServices &services, const nac::OrganizationPtr &organization,
                       const QList<nac::RuleId> &chosen, QWidget *parent);

    /// Labels were changed meanwhile; assignments stay.
    void setOrganization(const nac::OrganizationPtr &organization);
    void showError(const QString &error);

Q_SIGNALS:
    void confirmed(const sekisho::ui::AssignLabelsWindow::Changes &changes);
    /// The pencil of a label: its id.
    void editRequested(const QString &label);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void retranslate();
    void fillLabels();
    bool isMatch() const;
    QStringList chosenLabels() const;
    QList<int> chosenRules() const;
    void chooseRules(const QStringList &ids);
    void assign();
    void takeAway();
    void refresh();

    const PageServices m_services;
    nac::OrganizationPtr m_organization;
    AssignableLabelModel *m_labels;
    AssignedRuleModel *m_rules;
    SegmentedControl *m_side;
    SignButton *m_edit;
    QLineEdit *m_filter;
    QListView *m_labelView;
    FormField *m_labelField;
    QTableView *m_ruleView;
    FormField *m_ruleField;
    SignButton *m_assign;
    SignButton *m_takeAway;
    TextLabel *m_note;
    SignButton *m_save;
    SignButton *m_cancel;
    QString m_error;
    bool m_busy = false;
};

} // namespace sekisho::ui
