// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/Organization.h"
#include "core/sync/Draft.h"
#include "ui/page/DraftMarks.h"

#include <QAbstractTableModel>

namespace sekisho::ui {

/// Known devices by MAC address as the draft leaves them, each with its draft mark; what the draft
/// takes away stays in its place, marked. Without a draft of endpoints it reads the snapshot's
/// shared list in place.
class EndpointModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Mark, Mac, Name, Labels, Vlan, Role, Notes, ColumnCount };

    explicit EndpointModel(QObject *parent = nullptr);

    void setOrganization(const nac::OrganizationPtr &organization);
    void setDraft(const sync::DraftPtr &draft);
    const nac::Endpoint &endpoint(int row) const { return m_rows.endpoints.at(row); }
    /// Added, Changed, Removed, Conflict (changed here, removed there) or None.
    State mark(int row) const { return m_rows.marks.isEmpty() ? State::None : m_rows.marks[row]; }
    bool isRemoved(int row) const { return mark(row) == State::Removed; }
    /// The row of an address in plain digits, -1 if there is none.
    int rowOf(const QString &mac) const;
    /// The row of an endpoint, -1 if there is none.
    int rowOf(const nac::EndpointId &id) const;
    /// Those that stay, and those that the draft takes away.
    QList<nac::Endpoint> present() const;
    QList<nac::Endpoint> removed() const;
    /// Every label that an endpoint has, sorted.
    QStringList knownLabels() const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Rows
    {
        QList<nac::Endpoint> endpoints; ///< shares the snapshot's data while there are no marks
        QList<State> marks;             ///< empty: no row has one
    };
    Rows rows() const;
    void refresh();

    nac::OrganizationPtr m_organization;
    DraftMarks m_drafted;
    Rows m_rows;
    mutable QHash<QString, int> m_rowOfMac; ///< made when it is asked for
};

} // namespace sekisho::ui
