// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/Organization.h"
#include "core/sync/Push.h"
#include "ui/widgets/Roles.h"

#include <QCoreApplication>

namespace sekisho::ui {

/// What ids stand for: rules, labels, providers, portals, sites. Later additions win.
class ChangeNames
{
public:
    void add(const nac::Organization &organization);
    void add(const api::mist::ItemMap &items);
    void add(const sync::Plan &plan);
    void add(const QString &id, const QString &name);
    /// The name of `id`; the id itself where none is known.
    QString of(const QString &id) const;

private:
    QHash<QString, QString> m_names;
};

/// A part of a value: still there, come, or gone.
struct ChangeLine
{
    enum class Kind { Same, Added, Removed };
    Kind kind = Kind::Same;
    QString text;
    bool operator==(const ChangeLine &) const = default;
};

/// Words about items, fields, differences, plans and pushes, for window, console and reports. Needs
/// QtCore only; a program without a window compiles ChangeText.cpp, ChangeFieldText.cpp,
/// ChangeValueText.cpp, NacText.cpp and DateText.cpp.
struct ChangeText
{
    Q_DECLARE_TR_FUNCTIONS(sekisho::ui::ChangeText)
public:
    // Items.
    static QString typeName(api::mist::ItemType type); ///< "Rule", "CA certificate"
    /// The page that shows items of the type: "Auth Policies".
    static QString placeName(api::mist::ItemType type);
    /// What a person calls an item: api::mist::itemName(), the subject of a CA, the provider of
    /// realms; may be empty.
    static QString nameOf(const api::mist::ItemKey &key, const QJsonObject &value,
                          const ChangeNames &names = {});
    /// "Rule “Corp Compliant”", "CA certificate Nagoya Branch Device CA", "Default IDP".
    static QString item(const api::mist::ItemKey &key, const QString &name);
    /// The same with the place of a rule: "Rule 3 “Corp Compliant”".
    static QString item(const sync::PlanItem &item, const ChangeNames &names);
    static QString nameOf(const sync::PlanItem &item, const ChangeNames &names);
    /// What a switch of mist_nac (ItemType::NacSwitch) is called; unknown ones as the cloud does.
    static QString switchName(const QString &id);
    /// The portal's word for a field: "Assigned Policies"; unknown ones as the cloud has them.
    static QString fieldName(api::mist::ItemType type, const QString &path);

    // Values and differences. Secrets never show.
    /// One entry for each part of a list, one for anything else; empty when there is nothing.
    static QStringList value(api::mist::ItemType type, const api::mist::Field &field,
                             const QJsonValue &value, const ChangeNames &names);
    /// What stands where there is no value: "none", "not set".
    static QString nothing(const api::mist::Field &field);
    static QList<ChangeLine> lines(api::mist::ItemType type, const api::mist::Field &field,
                                   const QJsonValue &before, const QJsonValue &after,
                                   const ChangeNames &names);
    /// "Assigned Policies + Corp VLAN", "Name: Guest → Visitors", "Bind Password changed".
    static QString fieldChange(api::mist::ItemType type, const api::mist::Field &field,
                               const QJsonValue &before, const QJsonValue &after,
                               const ChangeNames &names);
    /// What the draft does to the item, field by field: "Position 3 → 5", "Assigned Policies + X".
    static QStringList fieldChanges(const sync::PlanItem &item, const ChangeNames &names);
    /// "Rule “Corp Compliant”: Assigned Policies + Corp VLAN"; "Label “Guest”: added".
    static QString itemChange(const sync::PlanItem &item, const ChangeNames &names);

    // Plans and pushes.
    static QString change(sync::Change change); ///< "added", "changed", "removed"
    static State changeState(sync::Change change);
    /// "Rule “Guest” changed on both sides", "Label “X” was removed there".
    static QString conflict(const sync::PlanItem &item, const ChangeNames &names);
    static QString conflictKind(sync::ConflictKind kind);
    static QString itemState(sync::ItemState state);
    /// "Change rule “Corp Compliant”", "Write the NAC settings (3 items)".
    static QString operation(const sync::Operation &operation, const ChangeNames &names);
    static QString access(sync::Access access); ///< empty for Neutral
    /// "From operation 3 until operation 5 …": what holds meanwhile.
    static QString between(const sync::Between &between, const ChangeNames &names);
    /// Why an item cannot be sent as it is: a sentence without its full stop.
    static QString problem(api::mist::ItemType type, const api::mist::WriteProblem &problem,
                           const ChangeNames &names);
    /// Where a path of PlanItem::secretsNeeded leads: into the item or another one.
    struct SecretPlace
    {
        api::mist::ItemKey key;
        QString path;
    };
    static SecretPlace secretPlace(const api::mist::ItemKey &item, const QString &path);
    /// "Bind Password", "Custom RADIUS server certificate: Private Key".
    static QString secretName(const api::mist::ItemKey &item, const QString &path);
    /// "Bind Password must be entered again".
    static QString secretNeeded(const api::mist::ItemKey &item, const QString &path);
    static QString operationState(sync::OperationState state);
    static State operationShape(sync::OperationState state);
    static QString pushState(sync::PushState state);
    static State pushShape(sync::PushState state);
    /// What a step of the draft was, for Undo and Redo: "Edit", "Import"; unknown ones raw.
    static QString step(const QString &what);
    /// With the item that it changes, where it is one: "Label “Corp VLAN” changed".
    static QString step(const QString &what, const std::optional<sync::DraftSubject> &item);
    /// A draft's name; the first one has none of its own.
    static QString draftName(const sync::DraftInfo &draft);

private:
    /// The name of a field for a path that may lead into it.
    static QString partName(api::mist::ItemType type, const QString &path);
    static QString named(api::mist::ItemType type, const QString &name);
    static QString typedValue(api::mist::ItemType type, const api::mist::Field &field,
                              const QJsonValue &value, const ChangeNames &names);
    static QString certificate(const QString &pem);
    static QString objectText(const QJsonValue &value);
};

} // namespace sekisho::ui

Q_DECLARE_METATYPE(sekisho::ui::ChangeLine)
