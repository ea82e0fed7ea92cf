// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/Organization.h"
#include "ui/page/DraftMarks.h"

#include <QAbstractTableModel>

namespace sekisho::ui {

/// Linked accounts of the MDM and EDR apps with status and last sync.
class LinkedAccountModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Mark, App, Account, LinkedBy, Linked, LastSync, Oldest, Status, ColumnCount };

    explicit LinkedAccountModel(QObject *parent = nullptr);

    /// `withDraft` with what the draft takes away put back, marked; `live` is what the cloud has.
    void setOrganization(const nac::OrganizationPtr &withDraft, const nac::OrganizationPtr &live,
                         const sync::DraftPtr &draft, const QDateTime &now);
    bool isRemoved(int row) const { return m_marks.at(row) == State::Removed; }
    const nac::LinkedAccount &account(int row) const { return m_accounts.at(row); }
    const QList<nac::LinkedAccount> &accounts() const { return m_accounts; }
    /// ObjectRole: app and account id; account ids are unique within their app only.
    static QString idOf(const nac::LinkedAccount &account);
    static QString nameOf(const nac::LinkedAccount &account);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QList<nac::LinkedAccount> m_accounts;
    QList<State> m_marks;
    QDateTime m_now;
};

} // namespace sekisho::ui
