// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/HistoryRestore.h"

namespace sekisho::sync {

namespace {

/// Whether the cloud gives a new one an id of its own, so that it cannot have its old one again.
bool hasCloudId(ItemType type)
{
    switch (type) {
    case ItemType::Rule:
    case ItemType::Label:
    case ItemType::IdentityProvider:
    case ItemType::CrlFile:
    case ItemType::LinkedAccount:
    case ItemType::Portal:
    case ItemType::Endpoint:
        return true;
    case ItemType::RealmMapping:
    case ItemType::DefaultIdp:
    case ItemType::CertificateAuthority:
    case ItemType::ServerCertificate:
    case ItemType::NacSwitch:
    case ItemType::OnboardCa:
        break;
    }
    return false;
}

/// `wanted` and what it refers to that was removed since.
QSet<ItemKey> withWhatItNeeds(const ItemMap &then, const ItemMap &now, const QList<ItemKey> &wanted)
{
    QSet<ItemKey> all;
    QList<ItemKey> open = wanted;
    while (!open.isEmpty()) {
        const ItemKey key = open.takeLast();
        if (all.contains(key))
            continue;
        all.insert(key);
        const auto item = then.find(key);
        if (item == then.end())
            continue;
        const QList<ItemKey> named = api::mist::referencesOf(key, *item);
        for (const ItemKey &other : named) {
            if (then.contains(other) && !now.contains(other))
                open.append(other);
        }
    }
    return all;
}

/// An app's name stays in front of the id of a linked account.
QString newIdFor(const ItemKey &key)
{
    const QString local = api::mist::newLocalId();
    return key.type == ItemType::LinkedAccount ? key.id.section(u'/', 0, 0) + u'/' + local : local;
}

} // namespace

ItemChanges restoreChanges(const ItemMap &then, const ItemMap &now, const QList<ItemKey> &wanted)
{
    QSet<ItemKey> keys;
    if (wanted.isEmpty()) {
        keys = QSet<ItemKey>(then.keyBegin(), then.keyEnd());
        keys.unite(QSet<ItemKey>(now.keyBegin(), now.keyEnd()));
    } else {
        keys = withWhatItNeeds(then, now, wanted);
    }

    ItemChanges changes;
    QMap<ItemKey, QString> newIds;
    for (const ItemKey &key : std::as_const(keys)) {
        const auto was = then.find(key);
        const auto is = now.find(key);
        if (was == then.end()) {
            if (is != now.end())
                changes.insert(key, std::nullopt);
            continue;
        }
        if (is != now.end() && api::mist::sameItem(key.type, *was, *is))
            continue;
        changes.insert(key, *was);
        if (is == now.end() && hasCloudId(key.type))
            newIds.insert(key, newIdFor(key));
    }
    if (newIds.isEmpty())
        return changes;

    // What still names the removed ones is to name the new ones.
    for (auto it = now.begin(); it != now.end(); ++it) {
        if (changes.contains(it.key()))
            continue;
        const QList<ItemKey> named = api::mist::referencesOf(it.key().type, *it);
        if (std::any_of(named.begin(), named.end(),
                        [&](const ItemKey &key) { return newIds.contains(key); }))
            changes.insert(it.key(), *it);
    }
    ItemChanges renamed;
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        ItemKey key = it.key();
        std::optional<QJsonObject> value = it.value();
        for (auto id = newIds.begin(); id != newIds.end(); ++id) {
            // What goes away keeps the name that the cloud knows.
            if (!value)
                break;
            key = api::mist::withReference(key, id.key(), id.value());
            value = api::mist::withReference(key.type, *value, id.key(), id.value());
        }
        renamed.insert(key, value);
    }
    return renamed;
}

} // namespace sekisho::sync
