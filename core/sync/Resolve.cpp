// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/Plan.h"

namespace sekisho::sync {

using Item = std::optional<QJsonObject>;
using Side = FieldChange::Side;

namespace {

/// Whether the cloud makes up the id of such an item; others are known by what they are.
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
        return false;
    }
    return false;
}

ItemKey anew(const ItemKey &key)
{
    if (!hasCloudId(key.type))
        return key;
    const QString id = api::mist::newLocalId();
    const qsizetype slash = key.type == ItemType::LinkedAccount ? key.id.indexOf(u'/') : -1;
    return {key.type, key.id.left(slash + 1) + id};
}

bool anyMine(const QMap<QString, Choice> &choices)
{
    return std::any_of(choices.begin(), choices.end(),
                       [](Choice choice) { return choice == Choice::Mine; });
}

QJsonObject chosen(const PlanItem &item, const QMap<QString, Choice> &choices)
{
    QJsonObject value = item.theirs.value_or(QJsonObject());
    for (const FieldChange &change : item.fields) {
        const Choice usual = change.side == Side::Mine ? Choice::Mine : Choice::Theirs;
        if (choices.value(change.field.path, usual) == Choice::Mine)
            api::mist::setValueAt(value, change.field.path, change.mine);
    }
    return value;
}

/// The step that leaves `value` in the draft, on top of what the cloud has.
DraftEdit stepTo(const PlanItem &item, const Item &value)
{
    DraftEdit edit;
    edit.what = QStringLiteral("resolve");
    edit.bases.insert(item.key, item.theirs);
    if (item.theirs || !value) {
        edit.changes.insert(item.key, value);
        return edit;
    }
    const ItemKey key = anew(item.key);
    if (key != item.key)
        edit.changes.insert(item.key, std::nullopt);
    edit.changes.insert(key, value);
    edit.bases.insert(key, std::nullopt);
    return edit;
}

} // namespace

DraftEdit resolveConflict(const PlanItem &item, const QMap<QString, Choice> &choices,
                          std::optional<QJsonObject> edited)
{
    if (edited)
        return stepTo(item, edited);
    if (!item.mine || !item.theirs)
        return stepTo(item, anyMine(choices) ? item.mine : item.theirs);
    return stepTo(item, chosen(item, choices));
}

DraftEdit resolveConflict(const PlanItem &item, Choice all)
{
    if (!item.mine || !item.theirs)
        return stepTo(item, all == Choice::Mine ? item.mine : item.theirs);
    QMap<QString, Choice> choices;
    for (const FieldChange &change : item.fields) {
        if (change.side == Side::Both)
            choices.insert(change.field.path, all);
    }
    return stepTo(item, chosen(item, choices));
}

} // namespace sekisho::sync
