// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/EditTarget.h"

#include "core/api/mist/NacItems.h"

#include <algorithm>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;
using api::mist::ItemKey;
using api::mist::ItemType;

QVariant editTarget(const ItemKey &key) { return QVariantMap{{u"edit"_s, key.toText()}}; }

std::optional<ItemKey> editTargetOf(const QVariant &target)
{
    if (target.typeId() != QMetaType::QVariantMap)
        return std::nullopt;
    return ItemKey::fromText(target.toMap().value(u"edit"_s).toString());
}

PageId pageShowing(ItemType type)
{
    switch (type) {
    case ItemType::Rule:
        return PageId::AuthPolicies;
    case ItemType::Label:
        return PageId::Labels;
    case ItemType::IdentityProvider:
    case ItemType::RealmMapping:
    case ItemType::DefaultIdp:
    case ItemType::LinkedAccount:
        return PageId::IdentityProviders;
    case ItemType::CertificateAuthority:
    case ItemType::ServerCertificate:
    case ItemType::NacSwitch:
    case ItemType::CrlFile:
    case ItemType::OnboardCa:
        return PageId::Certificates;
    case ItemType::Endpoint:
        return PageId::Endpoints;
    case ItemType::Portal:
        break;
    }
    return PageId::Changes; // no page of its own
}

std::optional<PageId> pageEditing(const ItemKey &key)
{
    switch (key.type) {
    case ItemType::CertificateAuthority:
    case ItemType::LinkedAccount:
    case ItemType::Portal:
        return std::nullopt;
    case ItemType::NacSwitch: {
        // Those that this version does not know are kept as they are.
        const auto &known = api::mist::nacSwitches();
        if (std::none_of(known.begin(), known.end(),
                         [&key](const auto &one) { return one.key() == key; }))
            return std::nullopt;
        break;
    }
    default:
        break;
    }
    return pageShowing(key.type);
}

} // namespace sekisho::ui
