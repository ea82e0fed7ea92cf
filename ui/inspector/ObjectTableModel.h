// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/inspector/InspectorModel.h"

#include <QAbstractTableModel>

class QTimer;

namespace sekisho::ui {

/// All open objects side by side, as far as the filter leaves them, whatever file they came in.
/// Follows the tree's model; while files are being read it catches up now and then.
class ObjectTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Subject, Issuer, NotAfter, Key, Serial, Sha256, File, ColumnCount };

    explicit ObjectTableModel(const InspectorModel &objects, QObject *parent = nullptr);

    /// Follows only while somebody looks.
    void setActive(bool active);
    /// Takes what is there now.
    void refresh();
    /// Adds what has been opened since.
    void catchUp();
    /// The node of the tree that a row stands for.
    QModelIndex node(int row) const;
    /// ObjectRole of a node.
    QString idOf(const QModelIndex &node) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// By ObjectRole without making the id of every row.
    QModelIndexList match(const QModelIndex &start, int role, const QVariant &value, int hits,
                          Qt::MatchFlags flags) const override;

private:
    struct Row
    {
        int input = 0; ///< row of the tree's model
        int child = 0;
    };

    /// Of the tree's rows from that one on.
    std::vector<Row> rowsFrom(int input) const;
    /// -1 where it has none (yet).
    int rowOf(const QModelIndex &node) const;

    const InspectorModel &m_objects;
    QTimer *m_catchUp;
    std::vector<Row> m_rows;
    int m_inputs = 0; ///< rows of the tree's model that are in m_rows
    bool m_active = false;
};

} // namespace sekisho::ui
