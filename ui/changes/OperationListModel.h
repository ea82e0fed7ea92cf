// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/changes/PlanListModel.h"

namespace sekisho::ui {

/// The operations of a push in the order of sending, with what became of each; the roles of
/// PlanListModel.
class OperationListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit OperationListModel(QObject *parent = nullptr);

    void setReport(const sync::PushReport &report, const ChangeNames &names);
    /// How many have an answer, of how many.
    int done() const;
    int total() const { return int(m_report.operations.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    void retranslate();

private:
    QString detail(const sync::OperationReport &report) const;

    sync::PushReport m_report;
    ChangeNames m_names;
};

} // namespace sekisho::ui
