// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/inspector/FieldTree.h"
#include "ui/widgets/Roles.h"

#include <QAbstractItemModel>
#include <memory>

namespace sekisho::ui {

/// The fields of one object as a tree: element, type, value, position, length. Or, with
/// setExtensionsOnly(), a flat list of the extensions: name, critical, value, OID.
class FieldModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, TypeColumn, ValueColumn, OffsetColumn, LengthColumn, ColumnCount };
    enum ExtensionColumn { ExtensionName, ExtensionCritical, ExtensionValue, ExtensionOid };

    explicit FieldModel(bool extensionsOnly, QObject *parent = nullptr);
    ~FieldModel() override;

    void setRoot(FieldNode root);
    void clear();
    void retranslate();

    const FieldNode *node(const QModelIndex &index) const;
    /// The innermost element around a byte.
    QModelIndex indexAt(qsizetype offset) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Entry; ///< a node with its parent and row
    void fill(Entry &entry, FieldNode &node);

    const bool m_extensionsOnly;
    std::unique_ptr<Entry> m_top;
};

} // namespace sekisho::ui
