// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/mist/Items.h"
#include "core/nac/IdpForm.h"

namespace sekisho::api::mist {

/// The three items that one identity provider comes to: its entry of /ssos, its realms in
/// mist_nac.idps, and whether mist_nac names it as the default.
struct ProviderItems
{
    std::optional<QJsonObject> provider; ///< nothing: a new one
    std::optional<QJsonObject> mapping;  ///< nothing: not in mist_nac.idps
    QString defaultId;                   ///< of whichever provider is the default; empty: none
    bool operator==(const ProviderItems &) const = default;
};

ItemKey providerKey(const QString &id);
ItemKey mappingKey(const QString &id);
ItemKey defaultIdpKey();
/// Out of what items were read (ChangeDesk::items() and the like).
ProviderItems providerItemsOf(const QString &id, const ItemMap &items);

/// What the form shows of them.
nac::IdpForm idpFormOf(const QString &id, const ProviderItems &items);
/// `item` ({} for a new provider) with what the form holds. What means the same stays as it is
/// spelled, and so does every member that the form of that kind does not have.
QJsonObject withIdpForm(QJsonObject item, const nac::IdpForm &form);

/// The one step of the draft that makes of `before` what the form says: the provider and, where
/// they change, its realms and the default. Empty: nothing changes.
ItemChanges providerChanges(const QString &id, const ProviderItems &before,
                            const nac::IdpForm &form);
/// The step that takes the provider away with everything that names it in mist_nac.
ItemChanges providerRemoval(const QString &id, const ProviderItems &before);

} // namespace sekisho::api::mist
