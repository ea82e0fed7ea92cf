// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/asn1/Asn1Tree.h"
#include "ui/widgets/Roles.h"

#include <QAbstractItemModel>
#include <memory>

namespace sekisho::ui {

/// The elements of one object: element, type, value, position, length. A view onto an immutable
/// tree: nothing is copied, values are made when a row is painted.
class Asn1Model : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, TypeColumn, ValueColumn, OffsetColumn, LengthColumn, ColumnCount };

    explicit Asn1Model(QObject *parent = nullptr);

    void setTree(std::shared_ptr<const pki::Asn1Tree> tree);
    const pki::Asn1Tree &tree() const { return *m_tree; }
    std::shared_ptr<const pki::Asn1Tree> sharedTree() const { return m_tree; }
    void retranslate();

    int nodeOf(const QModelIndex &index) const; ///< -1 if not valid
    QModelIndex indexOf(int node, int column = 0) const;
    /// What the Element column says: the standard's name, else the type.
    QString elementName(int node) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(int node, int column) const;
    bool isError(int node) const;

    std::shared_ptr<const pki::Asn1Tree> m_tree;
};

} // namespace sekisho::ui
