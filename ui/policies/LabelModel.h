// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/Organization.h"
#include "ui/page/DraftMarks.h"

#include <QAbstractTableModel>
#include <QSet>

namespace sekisho::ui {

/// Auth policy labels with the draft applied, those it takes away in their old place, and the
/// number of rules that use each. A snapshot of values.
class LabelModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Mark, Name, Type, Values, Rules, ColumnCount };

    explicit LabelModel(QObject *parent = nullptr);

    /// `live` is the newest snapshot; without it nothing is marked.
    void setOrganization(const nac::OrganizationPtr &withDraft,
                         const nac::OrganizationPtr &live = {}, const sync::DraftPtr &draft = {});
    State mark(int row) const;
    bool isRemoved(int row) const { return mark(row) == State::Removed; }
    const nac::Label &label(int row) const { return m_labels.at(row); }
    /// Rules whose criteria or results name the label.
    int useCount(int row) const { return m_uses.at(row); }
    int unusedCount() const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QList<nac::Label> m_labels;
    QList<int> m_uses; ///< beside m_labels
    DraftMarks m_marks;
    QSet<QString> m_live; ///< ids in the newest snapshot
};

} // namespace sekisho::ui
