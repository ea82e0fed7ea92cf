// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/commands/EditCommand.h"

#include "app/ctl/commands/DraftCommands.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ctl {

using api::mist::ItemKey;
using api::mist::ItemType;

QList<EditCommand::Noun> EditCommand::nouns()
{
    using enum Verb;
    const QList<Verb> all{Add, Set, Remove};
    return {{"rule"_L1, ItemType::Rule, {Add, Set, Remove, Move}},
            {"label"_L1, ItemType::Label, all},
            {"idp"_L1, ItemType::IdentityProvider, all},
            {"realm"_L1, ItemType::RealmMapping, {Set, Remove}},
            {"default-idp"_L1, ItemType::DefaultIdp, {Set, Remove}},
            {"ca"_L1, ItemType::CertificateAuthority, {Remove}},
            {"server-cert"_L1, ItemType::ServerCertificate, {Remove}},
            {"switch"_L1, ItemType::NacSwitch, {Set, Remove}},
            {"crl"_L1, ItemType::CrlFile, {Remove}},
            {"onboard-ca"_L1, ItemType::OnboardCa, {Set}},
            {"linked-account"_L1, ItemType::LinkedAccount, all},
            {"portal"_L1, ItemType::Portal, all},
            {"endpoint"_L1, ItemType::Endpoint, all}};
}

EditCommand::EditCommand(const CommandServices &services, Verb verb, const Noun &noun,
                         QObject *parent)
    : EditingCommand(services, parent)
    , m_verb(verb)
    , m_noun(noun)
{
}

EditCommand::~EditCommand() = default;

QString EditCommand::name() const
{
    switch (m_verb) {
    case Verb::Add:
        return "add-"_L1 + m_noun.word;
    case Verb::Set:
        return "set-"_L1 + m_noun.word;
    case Verb::Remove:
        return "remove-"_L1 + m_noun.word;
    case Verb::Move:
        break;
    }
    return "move-"_L1 + m_noun.word;
}

QString EditCommand::summary() const
{
    const QString what = ui::ChangeText::typeName(m_noun.type);
    switch (m_verb) {
    case Verb::Add:
        //: %1 a kind of item: "Rule", "CA certificate"
        return tr("Edit the draft, add: %1").arg(what);
    case Verb::Set:
        return tr("Edit the draft, change: %1").arg(what);
    case Verb::Remove:
        return tr("Edit the draft, remove: %1").arg(what);
    case Verb::Move:
        break;
    }
    return tr("Edit the draft, move: %1").arg(what);
}

bool EditCommand::isSingle() const
{
    switch (m_noun.type) {
    case ItemType::DefaultIdp:
    case ItemType::ServerCertificate:
    case ItemType::OnboardCa:
        return true;
    default:
        return false;
    }
}

bool EditCommand::hasFields() const
{
    return (m_verb == Verb::Add || m_verb == Verb::Set) && m_noun.type != ItemType::NacSwitch &&
           m_noun.type != ItemType::DefaultIdp && m_noun.type != ItemType::RealmMapping;
}

bool EditCommand::hasPlace() const
{
    return m_noun.type == ItemType::Rule && (m_verb == Verb::Add || m_verb == Verb::Move);
}

void EditCommand::declareFields(QCommandLineParser &parser) const
{
    EditOptions::declare(parser, m_noun.type);
    parser.addOption({{u"field"_s, u"set"_s},
                      tr("Set a field of the API: path=value, for lists also path+=entry and "
                         "path-=entry; names of items become ids, @file is what a file holds. "
                         "May be repeated."),
                      //: placeholder in --help
                      tr("path=value")});
    parser.addOption({u"from-json"_s,
                      tr("Take fields from this JSON object; null takes a field out; - is "
                         "standard input."),
                      //: placeholder for a file name in --help
                      tr("file")});
    parser.addOption({u"secret-file"_s,
                      tr("Take the secret of a field from this file. May be repeated. Where "
                         "there is no system keychain it is forgotten at once, and plan and "
                         "push need it again."),
                      //: placeholder in --help
                      tr("path=file")});
}

void EditCommand::declare(QCommandLineParser &parser) const
{
    if (hasFields())
        declareFields(parser);
    if (hasPlace()) {
        parser.addOption({{u"to"_s, u"position"_s},
                          tr("Place among the rules, from 1."),
                          //: placeholder in --help
                          tr("place")});
        parser.addOption({u"before"_s, tr("In front of this rule."),
                          //: placeholder in --help
                          tr("rule")});
        parser.addOption({u"after"_s, tr("Behind this rule."), tr("rule")});
    }
    if (m_noun.type == ItemType::RealmMapping && m_verb == Verb::Set)
        parser.addOption({u"exclude"_s, tr("A realm that is left out. May be repeated."),
                          //: placeholder in --help
                          tr("realm")});
    declareWorkspace(parser);
    parser.addPositionalArgument(
            u"item"_s,
            //: argument in --help
            tr("What is meant: id or name; of new items their name, of switches name and value, of "
               "realms the provider and its realms, of linked accounts the app."),
            u"[item...]"_s);
}

void EditCommand::start(const QCommandLineParser &parser)
{
    if (const Result<> good = read(parser); !good)
        return failWith(good.error(), wantsJson(parser));
    open(parser, Access::Write, Cloud::No);
}

Result<> EditCommand::read(const QCommandLineParser &parser)
{
    m_arguments = parser.positionalArguments();
    if (m_noun.type == ItemType::RealmMapping && m_verb == Verb::Set)
        m_excluded = parser.values(u"exclude"_s);
    if (hasPlace()) {
        if (const Result<> place = readPlace(parser); !place)
            return place;
    }
    return hasFields() ? readFields(parser) : Result<>();
}

Result<> EditCommand::readPlace(const QCommandLineParser &parser)
{
    m_before = parser.value(u"before"_s);
    m_after = parser.value(u"after"_s);
    if (!parser.isSet(u"to"_s))
        return {};
    bool isNumber = false;
    const int place = parser.value(u"to"_s).toInt(&isNumber);
    if (!isNumber || place < 1)
        return wrongInput("--to "_L1 + parser.value(u"to"_s), u"value"_s);
    m_place = place;
    return {};
}

Result<> EditCommand::readFields(const QCommandLineParser &parser)
{
    m_fields = parser.values(u"field"_s);
    if (const Result<> options = m_options.read(parser, m_noun.type); !options)
        return options;
    if (parser.isSet(u"from-json"_s)) {
        const QString file = parser.value(u"from-json"_s);
        const auto document = readDocument(file);
        if (!document)
            return wrongInput(file, document.error().detail);
        m_given = *document;
    }
    const QStringList secretFiles = parser.values(u"secret-file"_s);
    for (const QString &option : secretFiles) {
        const qsizetype equals = option.indexOf(u'=');
        if (equals < 1)
            return wrongInput("--secret-file "_L1 + option, u"value"_s);
        auto secret = secretFromFile(option.mid(equals + 1));
        if (!secret)
            return fail(secret.error());
        m_secretsGiven.append(
                {{}, option.left(equals), std::make_shared<Secret>(std::move(*secret))});
    }
    return {};
}

void EditCommand::make()
{
    if (const Result<> made = makeByVerb(); !made)
        return failEdit(made.error());
    switch (m_verb) {
    case Verb::Add:
        return commit(u"add"_s);
    case Verb::Set:
        return commit(u"edit"_s);
    case Verb::Remove:
        return commit(u"remove"_s);
    case Verb::Move:
        break;
    }
    commit(u"move"_s);
}

Result<> EditCommand::makeByVerb()
{
    switch (m_verb) {
    case Verb::Add:
        return add();
    case Verb::Set:
        return set();
    case Verb::Remove:
        return remove();
    case Verb::Move:
        break;
    }
    return move();
}

Result<ItemKey> EditCommand::named(const QString &text) const
{
    // Switches that the cloud does not show have their default: any may be set.
    if (m_noun.type == ItemType::NacSwitch && m_verb == Verb::Set)
        return ItemKey{ItemType::NacSwitch, text};
    if (m_noun.type != ItemType::RealmMapping)
        return items().find(m_noun.type, text);
    const auto provider = items().find(ItemType::IdentityProvider, text);
    if (!provider)
        return fail(provider.error());
    return ItemKey{ItemType::RealmMapping, provider->id};
}

/// `item` with --from-json, the options in words and --field, in this order.
Result<QJsonObject> EditCommand::filled(QJsonObject item)
{
    for (auto it = m_given.begin(); it != m_given.end(); ++it) {
        if (it.value().isNull())
            item.remove(it.key());
        else
            item.insert(it.key(), it.value());
    }
    if (const Result<> put = m_options.putInto(item, items(), organization()); !put)
        return fail(put.error());
    QStringList begun;
    for (const QString &field : std::as_const(m_fields)) {
        if (const Result<> set = items().assign(m_noun.type, item, field, begun); !set)
            return fail(set.error());
    }
    return item;
}

Result<std::optional<int>> EditCommand::place(const QString &moved) const
{
    const int ways = int(m_place.has_value()) + int(!m_before.isEmpty()) + int(!m_after.isEmpty());
    if (ways > 1)
        return fail(missing(u"--to | --before | --after"_s));
    if (m_place || ways == 0)
        return m_place;
    const auto other = items().find(ItemType::Rule, m_before.isEmpty() ? m_after : m_before);
    if (!other)
        return fail(other.error());
    QStringList others = items().ruleIds();
    others.removeOne(moved);
    return std::optional(int(others.indexOf(other->id)) + (m_before.isEmpty() ? 2 : 1));
}

Result<> EditCommand::add()
{
    QString id = api::mist::newLocalId();
    QJsonObject item;
    const QString given = m_arguments.value(0);
    if (m_arguments.size() > 1)
        return wrongInput(m_arguments.at(1), u"value"_s);
    if (m_noun.type == ItemType::LinkedAccount) {
        if (given.isEmpty())
            return fail(missing(u"APP"_s));
        id = given + u'/' + id;
    } else if (!given.isEmpty()) {
        item.insert(m_noun.type == ItemType::Endpoint ? u"mac"_s : u"name"_s, given);
    }
    const ItemKey key{m_noun.type, id};
    const Result<QJsonObject> made = filled(item);
    if (!made)
        return fail(made.error());
    put(key, *made);
    for (GivenSecret &secret : m_secretsGiven) {
        secret.item = key;
        giveSecret(std::move(secret));
    }
    if (key.type != ItemType::Rule)
        return {};
    // A new rule stands at the end unless it is told where.
    const auto wanted = place({});
    if (!wanted)
        return fail(wanted.error());
    putAlso(items().placed(id, wanted->value_or(int(items().ruleIds().size()) + 1), *made));
    return {};
}

/// set-realm PROVIDER [REALM...]
QJsonObject EditCommand::withRealms(QJsonObject item) const
{
    item.insert(u"user_realms"_s, QJsonArray::fromStringList(m_arguments.mid(1)));
    if (m_excluded.isEmpty())
        item.remove("exclude_realms"_L1);
    else
        item.insert(u"exclude_realms"_s, QJsonArray::fromStringList(m_excluded));
    return item;
}

Result<> EditCommand::setSwitch()
{
    if (m_arguments.size() != 2)
        return fail(missing(u"NAME VALUE"_s));
    const QString text = m_arguments.at(1);
    const QJsonArray read = QJsonDocument::fromJson("[" + text.toUtf8() + "]").array();
    put({ItemType::NacSwitch, m_arguments.first()},
        QJsonObject{{u"value"_s, read.size() == 1 ? read.first() : QJsonValue(text)}});
    return {};
}

Result<> EditCommand::set()
{
    const QString given = m_arguments.value(0);
    if (m_noun.type == ItemType::NacSwitch)
        return setSwitch();
    if (m_noun.type != ItemType::OnboardCa && given.isEmpty())
        return fail(missing(u"ITEM"_s));
    if (m_noun.type == ItemType::DefaultIdp) {
        const auto provider = items().find(ItemType::IdentityProvider, given);
        if (!provider)
            return fail(provider.error());
        put({ItemType::DefaultIdp, u"-"_s}, QJsonObject{{u"idp"_s, provider->id}});
        return {};
    }
    const auto key = isSingle() ? Result<ItemKey>(ItemKey{m_noun.type, u"-"_s}) : named(given);
    if (!key)
        return fail(key.error());
    if (key->type == ItemType::RealmMapping) {
        put(*key, withRealms(items().item(*key)));
        return {};
    }
    if (m_arguments.size() > (isSingle() ? 0 : 1))
        return wrongInput(m_arguments.last(), u"value"_s);
    const Result<QJsonObject> made = filled(items().item(*key));
    if (!made)
        return fail(made.error());
    put(*key, *made);
    for (GivenSecret &secret : m_secretsGiven) {
        secret.item = *key;
        giveSecret(std::move(secret));
    }
    return {};
}

Result<> EditCommand::remove()
{
    if (isSingle()) {
        put({m_noun.type, u"-"_s}, {});
        return {};
    }
    if (m_arguments.isEmpty())
        return fail(missing(u"ITEM"_s));
    for (const QString &text : std::as_const(m_arguments)) {
        const auto key = named(text);
        if (!key)
            return fail(key.error());
        put(*key, {});
    }
    return {};
}

Result<> EditCommand::move()
{
    if (m_arguments.size() != 1)
        return fail(missing(u"RULE"_s));
    const auto rule = named(m_arguments.first());
    if (!rule)
        return fail(rule.error());
    const auto wanted = place(rule->id);
    if (!wanted)
        return fail(wanted.error());
    if (!*wanted)
        return fail(missing(u"--to | --before | --after"_s));
    mention(*rule);
    putAlso(items().placed(rule->id, **wanted));
    return {};
}

} // namespace sekisho::ctl
