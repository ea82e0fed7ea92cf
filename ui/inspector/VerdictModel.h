// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/lint/Verdict.h"
#include "ui/widgets/Roles.h"

#include <QAbstractTableModel>

namespace sekisho::ui {

/// The matrix of a verdict: platforms as rows, usages as columns; the first column names the
/// platform. So its words have room in every language, and services add rows.
class VerdictModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setVerdict(const lint::Verdict &verdict);
    const lint::Verdict &verdict() const { return m_verdict; }
    void retranslate();

    /// nullptr for the column of names.
    const lint::VerdictCell *cellAt(const QModelIndex &index) const;
    QModelIndex indexOf(lint::Usage usage, lint::Platform platform) const;
    /// Where the verdict on the assumed usage is worst; for the first look.
    QModelIndex worst() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isAssumed(int column) const;

    lint::Verdict m_verdict;
};

} // namespace sekisho::ui
