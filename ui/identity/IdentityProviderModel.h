// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/IdpResolution.h"
#include "core/sync/Draft.h"

#include <QAbstractTableModel>
#include <optional>

namespace sekisho::ui {

enum class State;

/// NAC identity providers with their realms, and how they did in the events of the snapshot.
class IdentityProviderModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Mark, Name, Type, DomainNames, DefaultIdp, Lookups, Health, ColumnCount };

    explicit IdentityProviderModel(QObject *parent = nullptr);

    /// The providers of `withDraft` with their marks; those of `live` that the draft takes away
    /// stay in their place, marked.
    void setOrganization(const nac::OrganizationPtr &withDraft, const nac::OrganizationPtr &live,
                         const sync::DraftPtr &draft);
    State mark(int row) const { return m_marks.at(row); }
    bool isRemoved(int row) const;
    /// Of any row; null: not here.
    const nac::IdentityProvider *find(const nac::IdentityProviderId &id) const;
    const nac::IdentityProvider &provider(int row) const { return m_providers.at(row); }
    /// Nothing where the events name no provider at all.
    std::optional<nac::IdpUse> use(int row) const;
    bool hasUses() const { return m_hasUses; }
    State healthState(int row) const;
    QString healthText(int row) const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QList<nac::IdentityProvider> m_providers;
    QList<State> m_marks;
    QHash<nac::IdentityProviderId, nac::IdpUse> m_uses;
    QDateTime m_eventsFrom;
    QDateTime m_eventsTo;
    bool m_hasUses = false;
};

} // namespace sekisho::ui
