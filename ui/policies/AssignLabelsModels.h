// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/mist/LabelItem.h"
#include "core/nac/Organization.h"
#include "ui/widgets/Roles.h"

#include <QAbstractTableModel>

namespace sekisho::ui {

/// Labels to be dragged onto rules: those that match clients, or those that rules give.
class AssignableLabelModel : public QAbstractListModel
{
    Q_OBJECT
public:
    static constexpr const char *kMime = "application/x-sekisho-labels";
    using QAbstractListModel::QAbstractListModel;

    void setLabels(const nac::OrganizationPtr &organization, bool matches, const QString &filter);
    /// A pencil on every label.
    void setEditing(bool editing);
    const nac::Label &label(int row) const { return m_labels.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

private:
    QList<nac::Label> m_labels;
    bool m_editing = false;
};

/// The rules with their labels as they will be. Labels that are dropped on a rule are assigned.
class AssignedRuleModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Position, Name, Labels, ColumnCount };
    using Lists = QMap<api::mist::LabelPlace, QStringList>;
    /// What differs from the organization: the new lists by the id of the rule.
    using Changes = QMap<QString, Lists>;

    using QAbstractTableModel::QAbstractTableModel;

    /// Assignments that were made stay.
    void setOrganization(const nac::OrganizationPtr &organization);
    void setPlace(api::mist::LabelPlace place);
    void assign(const QList<int> &rows, const QStringList &labels);
    void takeAway(const QList<int> &rows, const QStringList &labels);
    QStringList labelsOf(int row) const;
    QString ruleId(int row) const { return m_rules.at(row)->id.value(); }
    Changes changes() const { return m_changes; }
    /// Why the last labels did not go to some rules; empty: they did.
    QString refusal() const { return m_refusal; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction; }
    QStringList mimeTypes() const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    void assigned();
    /// Labels were dropped on `row`: the view says which rules it stands for.
    void dropped(int row, const QStringList &labels);

private:
    QStringList given(int row) const;
    void set(int row, const QStringList &labels);
    QString whyNot(int row, const QString &label, const QStringList &labels) const;

    nac::OrganizationPtr m_organization;
    QList<const nac::Rule *> m_rules;
    api::mist::LabelPlace m_place = api::mist::LabelPlace::Matching;
    Changes m_changes;
    QString m_refusal;
};

} // namespace sekisho::ui
