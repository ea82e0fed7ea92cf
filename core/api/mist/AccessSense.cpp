// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/mist/AccessSense.h"

using namespace Qt::Literals::StringLiterals;

namespace sekisho::api::mist {

namespace {

using Item = std::optional<QJsonObject>;

AccessSense byDirection(double before, double after)
{
    if (before == after)
        return AccessSense::None;
    return after > before ? AccessSense::Widens : AccessSense::Narrows;
}

AccessSense switchSense(const QString &name, const QJsonValue &before, const QJsonValue &after)
{
    // How devices reach the cloud, and what happens to sessions that are up.
    static const QStringList neutral{u"use_ip_version"_s, u"use_ssl_port"_s, u"eu_only"_s,
                                     u"mdm"_s};
    if (before == after || neutral.contains(name))
        return AccessSense::None;
    if (name == "eap_ssl_security_level"_L1) // default 2
        return byDirection(-before.toDouble(2), -after.toDouble(2));
    if (name == "disable_rsae_algorithms"_L1)
        return byDirection(before.toBool() ? 0 : 1, after.toBool() ? 0 : 1);
    if (name == "allow_teap_machine_auth_only"_L1)
        return byDirection(before.toBool() ? 1 : 0, after.toBool() ? 1 : 0);
    return AccessSense::Unknown;
}

AccessSense onboardSense(const QJsonObject &before, const QJsonObject &after)
{
    // 0 = no CA, 1 = suspended, 2 = active.
    const auto level = [](const QJsonObject &ca) {
        if (!ca.value("enabled"_L1).toBool())
            return 0;
        return ca.value("suspended"_L1).toBool() ? 1 : 2;
    };
    if (before.value("cert_providers"_L1) != after.value("cert_providers"_L1))
        return AccessSense::Unknown;
    return byDirection(level(before), level(after));
}

/// Everything the same but these members.
bool sameBut(QJsonObject a, QJsonObject b, std::initializer_list<QLatin1StringView> members)
{
    for (const QLatin1StringView member : members) {
        a.remove(member);
        b.remove(member);
    }
    return a == b;
}

AccessSense endpointSense(const QJsonObject &before, const QJsonObject &after)
{
    // Policies see the MAC address and the labels of an endpoint; the rest are results.
    const bool labels = before.value("labels"_L1) != after.value("labels"_L1);
    const bool moved = before.contains("mac"_L1) && after.contains("mac"_L1) &&
                       before.value("mac"_L1) != after.value("mac"_L1);
    return labels || moved ? AccessSense::Unknown : AccessSense::None;
}

AccessSense addedOrRemoved(const Item &before, const Item &after, AccessSense added,
                           AccessSense removed)
{
    if (!before)
        return added;
    if (!after)
        return removed;
    return *before == *after ? AccessSense::None : AccessSense::Unknown;
}

} // namespace

AccessSense accessSense(const ItemKey &key, const Item &before, const Item &after)
{
    const QJsonObject was = before.value_or(QJsonObject());
    const QJsonObject is = after.value_or(QJsonObject());
    switch (key.type) {
    case ItemType::NacSwitch:
        return switchSense(key.id, valueAt(was, u"value"_s), valueAt(is, u"value"_s));
    case ItemType::CertificateAuthority:
        return addedOrRemoved(before, after, AccessSense::Widens, AccessSense::Narrows);
    case ItemType::CrlFile:
        return addedOrRemoved(before, after, AccessSense::Narrows, AccessSense::Widens);
    case ItemType::OnboardCa:
        return onboardSense(was, is);
    case ItemType::Endpoint:
        return endpointSense(was, is);
    case ItemType::IdentityProvider:
        return sameBut(was, is, {"name"_L1}) ? AccessSense::None : AccessSense::Unknown;
    case ItemType::ServerCertificate: // what clients think of us; nobody new gets in
    case ItemType::Portal:
        return AccessSense::None;
    case ItemType::Rule:
    case ItemType::Label:
    case ItemType::RealmMapping:
    case ItemType::DefaultIdp:
    case ItemType::LinkedAccount:
        break;
    }
    return was == is ? AccessSense::None : AccessSense::Unknown;
}

} // namespace sekisho::api::mist
