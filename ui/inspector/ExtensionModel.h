// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/Certificate.h"
#include "core/pki/explain/Explain.h"
#include "ui/widgets/Roles.h"

#include <QAbstractTableModel>

namespace sekisho::ui {

/// The extensions of a certificate in order of encoding: name, critical, value, OID.
class ExtensionModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, CriticalColumn, ValueColumn, OidColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setExtensions(const QList<pki::Extension> &extensions);
    const pki::Extension *extension(const QModelIndex &index) const;
    /// What the extension says, one statement a line; empty if it is not known here.
    QString words(const QModelIndex &index) const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<pki::Extension> m_extensions;
    QList<QList<pki::Statement>> m_statements; ///< of each
};

} // namespace sekisho::ui
