// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/Roles.h"

#include <QAbstractTableModel>

namespace sekisho::test {

/// A table that tests can change at will: id, name, number, note.
class PeopleModel : public QAbstractTableModel
{
public:
    struct Row
    {
        QString id;
        QString name;
        int number = 0;
        QString note;
    };

    explicit PeopleModel(QList<Row> rows = {})
        : m_rows(std::move(rows))
    {
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : 3;
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const Row &row = m_rows.at(index.row());
        if (role == ui::ObjectRole)
            return row.id;
        switch (index.column()) {
        case 0:
            return role == Qt::DisplayRole ? QVariant(row.name) : QVariant();
        case 1:
            if (role == Qt::DisplayRole)
                return QString::number(row.number);
            return role == ui::SortRole ? QVariant(row.number) : QVariant();
        default:
            if (role == Qt::DisplayRole)
                return row.note.left(4);
            return role == ui::ClipboardRole ? QVariant(row.note) : QVariant();
        }
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return {};
        return QStringList{QStringLiteral("Name"), QStringLiteral("Number"), QStringLiteral("Note")}
                .value(section);
    }

    const QList<Row> &rows() const { return m_rows; }
    void reset(QList<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    void insert(int at, const Row &row)
    {
        beginInsertRows({}, at, at);
        m_rows.insert(at, row);
        endInsertRows();
    }
    void remove(int at)
    {
        beginRemoveRows({}, at, at);
        m_rows.removeAt(at);
        endRemoveRows();
    }
    void rename(int at, const QString &name)
    {
        m_rows[at].name = name;
        Q_EMIT dataChanged(index(at, 0), index(at, 0));
    }

private:
    QList<Row> m_rows;
};

} // namespace sekisho::test
