// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/inspector/InspectorInput.h"
#include "ui/widgets/Roles.h"

#include <QAbstractItemModel>
#include <QDateTime>
#include <vector>

namespace sekisho::ui {

/// The tree "Open objects": inputs, in each its objects, then its problems. A snapshot of values;
/// reads nothing. Words are made when they are asked for, so a change of language needs only
/// retranslate().
class InspectorModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum class NodeKind { None, Input, Item, Problem };

    explicit InspectorModel(QObject *parent = nullptr);

    /// The moment that validity is judged at.
    void setNow(const QDateTime &now);
    QDateTime now() const { return m_now; }

    void append(std::vector<InspectorInput> inputs);
    void replace(int row, InspectorInput input);
    void remove(int row);
    void clear();
    void retranslate();

    int inputCount() const { return static_cast<int>(m_inputs.size()); }
    qsizetype itemCount() const { return m_items; }
    const InspectorInput &input(int row) const { return m_inputs[static_cast<size_t>(row)]; }

    NodeKind kind(const QModelIndex &index) const;
    /// Row of the input that the node belongs to; -1 for none.
    int inputRow(const QModelIndex &index) const;
    const InspectorInput *inputAt(const QModelIndex &index) const;
    const pki::Item *itemAt(const QModelIndex &index) const;
    const pki::Problem *problemAt(const QModelIndex &index) const;
    /// The first certificate with that SHA-256 (lower-case hex).
    QModelIndex find(const QString &sha256Hex) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<InspectorInput> m_inputs;
    qsizetype m_items = 0;
    QDateTime m_now;
};

} // namespace sekisho::ui
