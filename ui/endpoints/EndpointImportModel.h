// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/EndpointImport.h"
#include "ui/widgets/Roles.h"

#include <QAbstractTableModel>

namespace sekisho::ui {

/// The records of a list of endpoints, with what each of them would do and why not.
class EndpointImportModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Result, Line, Mac, Name, Labels, Vlan, Role, Notes, Reason, ColumnCount };
    using Outcome = sync::EndpointImportRow::Outcome;

    explicit EndpointImportModel(QObject *parent = nullptr);

    void setImport(sync::EndpointImport import);
    const sync::EndpointImport &import() const { return m_import; }
    Outcome outcome(int row) const { return m_import.rows.at(row).outcome; }
    void retranslate();

    static QString outcomeText(Outcome outcome); ///< "New", "Refused"
    /// Why a record is refused: a sentence.
    static QString reason(const api::mist::WriteProblem &problem);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    sync::EndpointImport m_import;
};

} // namespace sekisho::ui
