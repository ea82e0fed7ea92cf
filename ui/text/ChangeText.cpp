// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/ChangeText.h"

#include "core/pki/Reader.h"
#include "ui/text/CodeWords.h"
#include "ui/text/DateText.h"

namespace sekisho::ui {

using api::mist::Field;
using api::mist::FieldShape;
using api::mist::ItemKey;
using api::mist::ItemType;
using api::mist::Verb;
using sync::Change;
using sync::PlanItem;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Ids are UUIDs (36) or digests (64), of which the beginning is enough.
constexpr qsizetype kShownId = 36;

} // namespace

// -------------------------------------------------------------------------------------- names

void ChangeNames::add(const QString &id, const QString &name)
{
    if (!id.isEmpty() && !name.isEmpty())
        m_names.insert(id, name);
}

void ChangeNames::add(const nac::Organization &organization)
{
    for (const nac::Site &site : organization.sites)
        add(site.id.value(), site.name);
    for (const nac::SiteGroup &group : organization.siteGroups)
        add(group.id.value(), group.name);
    for (const nac::Label &label : organization.labels)
        add(label.id.value(), label.name);
    for (const nac::Rule &rule : organization.rules)
        add(rule.id.value(), rule.name);
    for (const nac::IdentityProvider &provider : organization.identityProviders)
        add(provider.id.value(), provider.name);
    for (const nac::Portal &portal : organization.portals)
        add(portal.id.value(), portal.name);
}

void ChangeNames::add(const api::mist::ItemMap &items)
{
    for (auto it = items.begin(); it != items.end(); ++it) {
        // Items that are named by what they belong to say nothing of it.
        if (it.key().type != ItemType::RealmMapping)
            add(it.key().id, ChangeText::nameOf(it.key(), it.value()));
    }
}

void ChangeNames::add(const sync::Plan &plan)
{
    for (const PlanItem &item : plan.items) {
        if (item.key.type != ItemType::RealmMapping)
            add(item.key.id, ChangeText::nameOf(item, *this));
    }
}

QString ChangeNames::of(const QString &id) const { return m_names.value(id, id); }

// -------------------------------------------------------------------------------------- items

QString ChangeText::typeName(ItemType type)
{
    switch (type) {
    case ItemType::Rule:
        return tr("Rule");
    case ItemType::Label:
        return tr("Label");
    case ItemType::IdentityProvider:
        return tr("Identity provider");
    case ItemType::RealmMapping:
        return tr("Realms");
    case ItemType::DefaultIdp:
        return tr("Default IDP");
    case ItemType::CertificateAuthority:
        return tr("CA certificate");
    case ItemType::ServerCertificate:
        return tr("Custom RADIUS server certificate");
    case ItemType::NacSwitch:
        return tr("Setting");
    case ItemType::CrlFile:
        return tr("CRL file");
    case ItemType::OnboardCa:
        return tr("Onboard CA");
    case ItemType::LinkedAccount:
        return tr("Linked account");
    case ItemType::Portal:
        return tr("Portal");
    case ItemType::Endpoint:
        return tr("Endpoint");
    }
    return {};
}

QString ChangeText::placeName(ItemType type)
{
    switch (type) {
    case ItemType::Rule:
        return tr("Auth Policies");
    case ItemType::Label:
        return tr("Auth Policy Labels");
    case ItemType::IdentityProvider:
    case ItemType::RealmMapping:
    case ItemType::DefaultIdp:
    case ItemType::LinkedAccount:
        return tr("Identity Providers");
    case ItemType::CertificateAuthority:
    case ItemType::ServerCertificate:
    case ItemType::CrlFile:
    case ItemType::OnboardCa:
        return tr("Certificates");
    case ItemType::NacSwitch:
        return tr("Settings of the organization");
    case ItemType::Portal:
        return tr("Client Onboarding");
    case ItemType::Endpoint:
        return tr("Endpoints");
    }
    return {};
}

QString ChangeText::named(ItemType type, const QString &name)
{
    switch (type) {
    case ItemType::Rule:
        return tr("Rule “%1”").arg(name);
    case ItemType::Label:
        return tr("Label “%1”").arg(name);
    case ItemType::IdentityProvider:
        return tr("Identity provider “%1”").arg(name);
    case ItemType::RealmMapping:
        //: %1 is an identity provider
        return tr("Realms of “%1”").arg(name);
    case ItemType::CertificateAuthority:
        return tr("CA certificate %1").arg(name);
    case ItemType::NacSwitch:
        //: %1 is the name of a setting
        return tr("Setting “%1”").arg(name);
    case ItemType::CrlFile:
        //: %1 is the issuer
        return tr("CRL file of %1").arg(name);
    case ItemType::LinkedAccount:
        return tr("Linked account “%1”").arg(name);
    case ItemType::Portal:
        return tr("Portal “%1”").arg(name);
    case ItemType::Endpoint:
        return tr("Endpoint %1").arg(name);
    case ItemType::DefaultIdp:
    case ItemType::ServerCertificate:
    case ItemType::OnboardCa:
        break;
    }
    return typeName(type);
}

QString ChangeText::nameOf(const ItemKey &key, const QJsonObject &value, const ChangeNames &names)
{
    if (key.type == ItemType::RealmMapping)
        return names.of(key.id);
    if (key.type == ItemType::CertificateAuthority) {
        for (const Field &field : api::mist::fieldsOf(key.type)) {
            const QString pem = api::mist::valueAt(value, field.path).toString();
            for (const QByteArray &der : pki::certificatesFromPem(pem.toUtf8())) {
                if (const auto read = pki::readCertificateIndex(der))
                    return read->subject.displayName();
            }
        }
    }
    return api::mist::itemName(key, value);
}

QString ChangeText::nameOf(const PlanItem &item, const ChangeNames &names)
{
    if (!item.name.isEmpty() && item.key.type != ItemType::RealmMapping)
        return item.name;
    for (const std::optional<QJsonObject> *value :
         {&item.result, &item.mine, &item.base, &item.theirs}) {
        if (!value->has_value())
            continue;
        if (const QString name = nameOf(item.key, **value, names); !name.isEmpty())
            return name;
    }
    return {};
}

QString ChangeText::item(const ItemKey &key, const QString &name)
{
    if (key.type == ItemType::NacSwitch)
        return named(key.type, switchName(key.id));
    if (!name.isEmpty())
        return named(key.type, name);
    const bool single = key.type == ItemType::DefaultIdp ||
                        key.type == ItemType::ServerCertificate || key.type == ItemType::OnboardCa;
    if (single)
        return typeName(key.type);
    return named(key.type, api::mist::isLocalId(key.id) ? tr("(no name)") : key.id.left(kShownId));
}

QString ChangeText::item(const PlanItem &item, const ChangeNames &names)
{
    const int place = item.placeAfter > 0 ? item.placeAfter : item.placeBefore;
    if (item.key.type == ItemType::Rule && place > 0 && !item.name.isEmpty())
        //: %1 is a place among the rules, %2 a name: "Rule 3 “Corp Compliant”"
        return tr("Rule %1 “%2”").arg(DateText::number(place), item.name);
    return ChangeText::item(item.key, nameOf(item, names));
}

// --------------------------------------------------------------------------------- differences

QStringList ChangeText::fieldChanges(const PlanItem &item, const ChangeNames &names)
{
    QStringList texts;
    bool placed = false;
    if (item.placeBefore > 0 && item.placeAfter > 0 && item.placeBefore != item.placeAfter) {
        //: A rule's place before and after: "Position 3 → 5"
        texts.append(tr("Position %1 → %2")
                             .arg(DateText::number(item.placeBefore),
                                  DateText::number(item.placeAfter)));
        placed = true;
    }
    for (const sync::FieldChange &field : item.fields) {
        if (field.side == sync::FieldChange::Side::Theirs)
            continue;
        if (field.field.shape == FieldShape::Position && placed)
            continue;
        texts.append(fieldChange(item.key.type, field.field, field.before, field.mine, names));
    }
    return texts;
}

QString ChangeText::itemChange(const PlanItem &item, const ChangeNames &names)
{
    const QString what = ChangeText::item(item.key, nameOf(item, names));
    //: %1 is an item such as "Rule “Guest”", %2 what became of it: "added"
    const QString sentence = tr("%1: %2");
    if (item.change != Change::Changed)
        return sentence.arg(what, change(item.change));
    const QStringList fields = fieldChanges(item, names);
    return sentence.arg(what, fields.isEmpty() ? change(item.change)
                                               : fields.join(tr("; ", "between changes")));
}

QString ChangeText::change(Change change)
{
    switch (change) {
    case Change::Added:
        //: What becomes of an item
        return tr("added");
    case Change::Changed:
        //: What becomes of an item
        return tr("changed");
    case Change::Removed:
        //: What becomes of an item
        return tr("removed");
    }
    return {};
}

State ChangeText::changeState(Change change)
{
    switch (change) {
    case Change::Added:
        return State::Added;
    case Change::Changed:
        return State::Changed;
    case Change::Removed:
        break;
    }
    return State::Removed;
}

QString ChangeText::conflict(const PlanItem &item, const ChangeNames &names)
{
    const QString what = ChangeText::item(item, names);
    switch (item.conflict) {
    case sync::ConflictKind::None:
        return what;
    case sync::ConflictKind::Fields:
        //: %1 is an item such as "Rule 3 “Guest”"
        return tr("%1 changed on both sides").arg(what);
    case sync::ConflictKind::RemovedThere:
        //: %1 is an item; somebody removed it in the cloud, the draft changes it
        return tr("%1 was removed in the cloud").arg(what);
    case sync::ConflictKind::ChangedThere:
        //: %1 is an item; the draft removes it, somebody changed it in the cloud
        return tr("%1 was changed in the cloud").arg(what);
    case sync::ConflictKind::AddedThere:
        //: %1 is an item; the draft and somebody in the cloud both added it
        return tr("%1 was added on both sides").arg(what);
    }
    return what;
}

QString ChangeText::conflictKind(sync::ConflictKind kind)
{
    switch (kind) {
    case sync::ConflictKind::None:
        break;
    case sync::ConflictKind::Fields:
        return tr("changed by you and in the cloud");
    case sync::ConflictKind::RemovedThere:
        return tr("changed by you, removed in the cloud");
    case sync::ConflictKind::ChangedThere:
        return tr("removed by you, changed in the cloud");
    case sync::ConflictKind::AddedThere:
        return tr("added by you and in the cloud");
    }
    return {};
}

QString ChangeText::itemState(sync::ItemState state)
{
    switch (state) {
    case sync::ItemState::Ready:
        //: State of a change in the plan
        return tr("will be sent");
    case sync::ItemState::Conflict:
        //: State of a change in the plan
        return tr("conflict");
    case sync::ItemState::Same:
        //: State of a change in the plan: the cloud has it already
        return tr("nothing to do");
    case sync::ItemState::Blocked:
        //: State of a change in the plan
        return tr("cannot be sent yet");
    }
    return {};
}

// -------------------------------------------------------------------------------------- pushes

QString ChangeText::operation(const sync::Operation &operation, const ChangeNames &names)
{
    if (operation.type == ItemType::NacSwitch)
        return tr("Write the NAC settings (%Ln item(s))", nullptr, int(operation.items.size()));
    const ItemKey key = operation.items.isEmpty() ? ItemKey{operation.type, operation.id}
                                                  : operation.items.first();
    const std::optional<QJsonObject> &shown = operation.after ? operation.after : operation.before;
    QString name = shown ? nameOf(key, *shown, names) : QString();
    if (name.isEmpty() && names.of(key.id) != key.id)
        name = names.of(key.id);
    const QString what = operation.items.size() > 1
                                 ? tr("%Ln endpoint(s)", nullptr, int(operation.items.size()))
                                 : item(key, name);
    switch (operation.verb) {
    case Verb::Create:
        //: An operation of a push; %1 is an item: "Create: Rule “Guest”"
        return tr("Create: %1").arg(what);
    case Verb::Update:
        if (operation.intermediate)
            //: An operation of a push that only makes room in the order of the rules
            return tr("Move on the way: %1").arg(what);
        //: An operation of a push; %1 is an item
        return tr("Change: %1").arg(what);
    case Verb::Delete:
        //: An operation of a push; %1 is an item
        return tr("Delete: %1").arg(what);
    }
    return what;
}

QString ChangeText::access(sync::Access access)
{
    switch (access) {
    case sync::Access::Neutral:
        break;
    case sync::Access::Narrows:
        //: What an operation does to who gets in
        return tr("narrows access");
    case sync::Access::Widens:
        //: What an operation does to who gets in
        return tr("widens access");
    case sync::Access::Unknown:
        //: What an operation does to who gets in
        return tr("may change who gets in");
    }
    return {};
}

QString ChangeText::between(const sync::Between &between, const ChangeNames &names)
{
    QStringList items;
    for (const ItemKey &key : between.items) {
        const QString name = names.of(key.id);
        items.append(item(key, name == key.id ? QString() : name));
    }
    const QString list = items.join(tr(", ", "between items of a list"));
    //: %1 and %2 are numbers of operations, %3 is a list of items
    QString text = tr("From step %1 until step %2 the policy is neither the old nor the new one: "
                      "%3.")
                           .arg(DateText::number(between.from), DateText::number(between.to), list);
    if (between.mayAdmit)
        text += u' ' + tr("Meanwhile somebody may get in whom neither of them lets in.");
    return text;
}

QString ChangeText::operationState(sync::OperationState state)
{
    switch (state) {
    case sync::OperationState::Waiting:
        //: State of one operation of a push
        return tr("waiting");
    case sync::OperationState::Sent:
        //: State of one operation of a push
        return tr("being sent");
    case sync::OperationState::Done:
        //: State of one operation of a push
        return tr("done");
    case sync::OperationState::Failed:
        //: State of one operation of a push
        return tr("failed");
    case sync::OperationState::InDoubt:
        //: State of one operation of a push: nobody knows whether it took effect
        return tr("in doubt");
    case sync::OperationState::Skipped:
        //: State of one operation of a push
        return tr("not sent");
    }
    return {};
}

State ChangeText::operationShape(sync::OperationState state)
{
    switch (state) {
    case sync::OperationState::Waiting:
        return State::Unknown;
    case sync::OperationState::Sent:
    case sync::OperationState::InDoubt:
        return State::InDoubt;
    case sync::OperationState::Done:
        return State::Ok;
    case sync::OperationState::Failed:
        return State::Error;
    case sync::OperationState::Skipped:
        break;
    }
    return State::Skip;
}

QString ChangeText::pushState(sync::PushState state)
{
    switch (state) {
    case sync::PushState::Running:
        //: State of a push
        return tr("running");
    case sync::PushState::Done:
        //: State of a push
        return tr("done and verified");
    case sync::PushState::Stopped:
        //: State of a push
        return tr("stopped");
    case sync::PushState::Interrupted:
        //: State of a push: the program or the connection ended in the middle
        return tr("cut off");
    }
    return {};
}

State ChangeText::pushShape(sync::PushState state)
{
    switch (state) {
    case sync::PushState::Running:
    case sync::PushState::Interrupted:
        return State::InDoubt;
    case sync::PushState::Done:
        return State::Ok;
    case sync::PushState::Stopped:
        break;
    }
    return State::Warning;
}

ChangeText::SecretPlace ChangeText::secretPlace(const ItemKey &item, const QString &path)
{
    const qsizetype slash = path.indexOf(u'/');
    const qsizetype dot = slash < 0 ? -1 : path.indexOf(u'.', slash);
    if (dot > 0) {
        if (const auto other = ItemKey::fromText(path.left(dot)))
            return {*other, path.mid(dot + 1)};
    }
    return {item, path};
}

QString ChangeText::secretName(const ItemKey &item, const QString &path)
{
    const SecretPlace place = secretPlace(item, path);
    const QString name = partName(place.key.type, place.path);
    //: %1 is another item ("Custom RADIUS server certificate"), %2 a field of it ("Private Key")
    return place.key == item ? name : tr("%1: %2").arg(ChangeText::item(place.key, {}), name);
}

QString ChangeText::partName(ItemType type, const QString &path)
{
    const QString name = fieldName(type, path);
    // "values[2]" and "mxedge_proxy.auth_servers[0].secret" are parts of a field.
    return name == path && path.contains(u'[') ? fieldName(type, path.section(u'[', 0, 0)) : name;
}

QString ChangeText::secretNeeded(const ItemKey &item, const QString &path)
{
    //: %1 is the name of a field that holds a secret: "Bind Password"
    return tr("%1 must be entered again").arg(secretName(item, path));
}

QString ChangeText::problem(ItemType type, const api::mist::WriteProblem &problem,
                            const ChangeNames &names)
{
    // %1 is the field, %2 and so on are the arguments (see api::mist::WriteProblem).
    static constexpr std::array kRows = {
            CodeWords{"name-missing", QT_TR_NOOP("It has no name")},
            CodeWords{"name-too-long",
                      QT_TR_NOOP("Its name is too long: %3 characters, at most %2 are allowed")},
            CodeWords{"required", QT_TR_NOOP("It cannot work without %1")},
            CodeWords{"saml", QT_TR_NOOP("This is the sign-in of administrators; the console never "
                                         "touches it")},
            CodeWords{"dangling", QT_TR_NOOP("%1 names something that does not exist: %3")},
            CodeWords{"results-on-block",
                      QT_TR_NOOP("A rule that blocks has no use for assigned policies")},
            CodeWords{"vlan-twice", QT_TR_NOOP("Two labels set the VLAN: %2 and %3")},
            CodeWords{"label-not-match",
                      QT_TR_NOOP("Label “%2” is a result and cannot be a criterion")},
            CodeWords{"label-not-result",
                      QT_TR_NOOP("Label “%2” is a criterion and cannot be assigned")},
            CodeWords{"range", QT_TR_NOOP("%1 is %2, but must be a number from %3 to %4")},
            CodeWords{"vlan", QT_TR_NOOP("“%2” is neither a VLAN from 1 to 4094 nor a name")},
            CodeWords{"egress-vlan",
                      QT_TR_NOOP("“%2” does not begin with 1 (tagged) or 2 (untagged) and a name")},
            CodeWords{"radius-attribute",
                      QT_TR_NOOP("“%2” is no RADIUS attribute of the form Name=Value; the cloud "
                                 "would take it and never send it")},
            CodeWords{"radius-too-long",
                      QT_TR_NOOP("The value of the RADIUS attribute %2 is longer than 253 bytes")},
            CodeWords{"pattern", QT_TR_NOOP("“%2” is no regular expression: %3")},
            CodeWords{"value-empty", QT_TR_NOOP("%1 has an empty entry, which matches nothing")},
            CodeWords{"mac", QT_TR_NOOP("“%2” is no MAC address of a device")},
            CodeWords{"mac-local", QT_TR_NOOP("“%2” is a locally administered (randomized) "
                                              "address; the cloud refuses those")},
            CodeWords{"certificate", QT_TR_NOOP("%1 holds something that is no certificate")},
            CodeWords{"private-key", QT_TR_NOOP("%1 holds something that is no private key")},
            CodeWords{"key-password", QT_TR_NOOP("The password does not open the private key")},
            CodeWords{"key-mismatch",
                      QT_TR_NOOP("The private key does not belong to the certificate")},
            CodeWords{"crl", QT_TR_NOOP("The file is no certificate revocation list")},
            CodeWords{"app-unknown", QT_TR_NOOP("“%2” cannot be linked with credentials")},
    };
    const char *words = wordsFor(kRows, problem.id);
    const QString field = partName(type, problem.field);
    if (!words)
        //: A problem that this version has no words for: field and code
        return tr("%1: %2").arg(field, problem.id);
    QStringList arguments{field};
    for (const QString &argument : problem.arguments)
        arguments.append(names.of(argument));
    // In one pass: an argument may itself hold "%2".
    const QString pattern = tr(words);
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool place =
                pattern.at(i) == u'%' && i + 1 < pattern.size() && pattern.at(i + 1).isDigit();
        text += place ? arguments.value(pattern.at(i + 1).digitValue() - 1) : pattern.at(i);
        i += place ? 1 : 0;
    }
    return text;
}

QString ChangeText::step(const QString &what)
{
    static constexpr std::array kRows = {
            CodeWords{"edit", QT_TR_NOOP("Edit")},
            CodeWords{"add", QT_TR_NOOP("Add")},
            CodeWords{"remove", QT_TR_NOOP("Remove")},
            CodeWords{"move", QT_TR_NOOP("Move")},
            CodeWords{"import", QT_TR_NOOP("Import")},
            CodeWords{"resolve", QT_TR_NOOP("Decide a conflict")},
            CodeWords{"undo-push", QT_TR_NOOP("Undo a push")},
            CodeWords{"restore", QT_TR_NOOP("Restore")},
            CodeWords{"apply", QT_TR_NOOP("Apply a document")},
    };
    const char *words = wordsFor(kRows, what);
    return words ? tr(words) : what;
}

QString ChangeText::step(const QString &what, const std::optional<sync::DraftSubject> &item)
{
    if (!item)
        return step(what);
    // %1 is an item such as "Label “Corp VLAN”".
    static constexpr std::array kRows = {
            CodeWords{"edit", QT_TR_NOOP("%1 changed")},
            CodeWords{"add", QT_TR_NOOP("%1 added")},
            CodeWords{"remove", QT_TR_NOOP("%1 removed")},
            CodeWords{"move", QT_TR_NOOP("%1 moved")},
            CodeWords{"resolve", QT_TR_NOOP("conflict over %1 decided")},
    };
    const QString name = ChangeText::item(item->key, nameOf(item->key, item->value, {}));
    const char *words = wordsFor(kRows, what);
    return words ? tr(words).arg(name) : tr("%1: %2").arg(step(what), name);
}

QString ChangeText::draftName(const sync::DraftInfo &draft)
{
    //: Name of the draft that every organization has
    return draft.name.isEmpty() ? tr("Draft") : draft.name;
}

} // namespace sekisho::ui
