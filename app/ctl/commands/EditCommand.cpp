// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/commands/EditCommand.h"

#include "app/ctl/ChangeJson.h"
#include "app/ctl/ChangePrint.h"
#include "app/ctl/Console.h"
#include "app/ctl/InputReader.h"
#include "app/ctl/commands/DraftCommands.h"
#include "core/api/mist/Write.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ctl {

using api::mist::ItemKey;
using api::mist::ItemMap;
using api::mist::ItemType;

namespace {

tl::unexpected<Error> wrong(const QString &what, const QString &detail)
{
    return fail(ErrorCode::InvalidArgument, {what}, detail);
}

QString pemOf(const QByteArray &der)
{
    constexpr qsizetype kLine = 64; // RFC 7468 section 2
    const QByteArray text = der.toBase64();
    QByteArray pem = "-----BEGIN CERTIFICATE-----\n";
    for (qsizetype i = 0; i < text.size(); i += kLine)
        pem += text.mid(i, kLine) + '\n';
    return QString::fromLatin1(pem + "-----END CERTIFICATE-----\n");
}

/// The certificates of a file, each as PEM; one in DER too.
QStringList certificatesIn(const QByteArray &bytes)
{
    QList<QByteArray> ders = api::mist::certificatesOf(QString::fromLatin1(bytes));
    if (ders.isEmpty() && bytes.startsWith('\x30'))
        ders.append(bytes);
    QStringList pems;
    for (const QByteArray &der : std::as_const(ders))
        pems.append(pemOf(der));
    return pems;
}

} // namespace

QList<EditCommand::Noun> EditCommand::nouns()
{
    using enum Verb;
    const QList<Verb> all{Add, Set, Remove};
    return {{"rule"_L1, ItemType::Rule, {Add, Set, Remove, Move}},
            {"label"_L1, ItemType::Label, all},
            {"idp"_L1, ItemType::IdentityProvider, all},
            {"realm"_L1, ItemType::RealmMapping, {Set, Remove}},
            {"default-idp"_L1, ItemType::DefaultIdp, {Set, Remove}},
            {"ca"_L1, ItemType::CertificateAuthority, {Add, Remove}},
            {"server-cert"_L1, ItemType::ServerCertificate, {Set, Remove}},
            {"switch"_L1, ItemType::NacSwitch, {Set, Remove}},
            {"crl"_L1, ItemType::CrlFile, {Add, Remove}},
            {"onboard-ca"_L1, ItemType::OnboardCa, {Set}},
            {"linked-account"_L1, ItemType::LinkedAccount, all},
            {"portal"_L1, ItemType::Portal, all},
            {"endpoint"_L1, ItemType::Endpoint, all}};
}

EditCommand::EditCommand(const CommandServices &services, Verb verb, const Noun &noun,
                         QObject *parent)
    : WorkspaceCommand(services, parent)
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

void EditCommand::declare(QCommandLineParser &parser) const
{
    const ItemType type = m_noun.type;
    const bool hasFields = (m_verb == Verb::Add || m_verb == Verb::Set) &&
                           type != ItemType::CertificateAuthority && type != ItemType::NacSwitch &&
                           type != ItemType::DefaultIdp && type != ItemType::CrlFile &&
                           type != ItemType::RealmMapping;
    if (hasFields) {
        parser.addOption({u"field"_s,
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
    if (type == ItemType::Rule && (m_verb == Verb::Add || m_verb == Verb::Move)) {
        parser.addOption({u"to"_s, tr("Place among the rules, from 1."),
                          //: placeholder in --help
                          tr("place")});
        parser.addOption({u"before"_s, tr("In front of this rule."),
                          //: placeholder in --help
                          tr("rule")});
        parser.addOption({u"after"_s, tr("Behind this rule."), tr("rule")});
    }
    if (type == ItemType::RealmMapping && m_verb == Verb::Set)
        parser.addOption({u"exclude"_s, tr("A realm that is left out. May be repeated."),
                          //: placeholder in --help
                          tr("realm")});
    if (type == ItemType::CrlFile && m_verb == Verb::Add)
        parser.addOption({u"name"_s, tr("What it is called; without it the name of the file."),
                          //: placeholder in --help
                          tr("name")});
    declareWorkspace(parser);
    parser.addPositionalArgument(
            u"item"_s,
            //: argument in --help
            tr("What is meant: id or name; of new items their name, of switches name and value, of "
               "realms the provider and its realms, of linked accounts the app, of CA certificates "
               "and CRLs the files."),
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
    // Asking for an option that was not declared is a warning of Qt's.
    const QStringList declared = parser.optionNames();
    const auto values = [&](const QString &option) {
        return declared.contains(option) ? parser.values(option) : QStringList();
    };
    m_fields = values(u"field"_s);
    m_excluded = values(u"exclude"_s);
    m_before = values(u"before"_s).value(0);
    m_after = values(u"after"_s).value(0);
    m_crlName = values(u"name"_s).value(0);
    if (declared.contains(u"to"_s)) {
        bool isNumber = false;
        const int place = parser.value(u"to"_s).toInt(&isNumber);
        if (!isNumber || place < 1)
            return wrong("--to "_L1 + parser.value(u"to"_s), u"value"_s);
        m_place = place;
    }
    if (const QStringList files = values(u"from-json"_s); !files.isEmpty()) {
        const auto document = readDocument(files.first());
        if (!document)
            return wrong(files.first(), document.error().detail);
        m_given = *document;
    }
    const QStringList secretFiles = values(u"secret-file"_s);
    for (const QString &option : secretFiles) {
        const qsizetype equals = option.indexOf(u'=');
        if (equals < 1)
            return wrong("--secret-file "_L1 + option, u"value"_s);
        auto secret = secretFromFile(option.mid(equals + 1));
        if (!secret)
            return fail(secret.error());
        m_secretsGiven.append(
                {{}, option.left(equals), std::make_shared<Secret>(std::move(*secret))});
    }
    const bool takesFiles = m_verb == Verb::Add && (m_noun.type == ItemType::CertificateAuthority ||
                                                    m_noun.type == ItemType::CrlFile);
    if (!takesFiles)
        return {};
    constexpr qint64 kMaxBytes = 16 * 1024 * 1024;
    for (const QString &file : std::as_const(m_arguments)) {
        auto bytes = readInput(file, kMaxBytes);
        if (!bytes)
            return fail(bytes.error());
        m_files.push_back(std::move(*bytes));
    }
    return m_files.empty() ? Result<>(fail(missing(u"FILE"_s))) : Result<>();
}

void EditCommand::ready()
{
    m_edit = std::make_unique<ItemEdit>(edited());
    m_step.what = m_verb == Verb::Add      ? u"add"_s
                  : m_verb == Verb::Remove ? u"remove"_s
                  : m_verb == Verb::Move   ? u"move"_s
                                           : u"edit"_s;
    if (const Result<> made = make(); !made)
        return failEdit(made.error());
    keepSecrets();
}

Result<> EditCommand::make()
{
    switch (m_verb) {
    case Verb::Add:
        return m_files.empty() ? add() : addFiles();
    case Verb::Set:
        return set();
    case Verb::Remove:
        return remove();
    case Verb::Move:
        break;
    }
    return move();
}

void EditCommand::put(const ItemKey &key, std::optional<QJsonObject> value)
{
    m_keys.append(key);
    m_step.changes.insert(key, std::move(value));
}

Result<ItemKey> EditCommand::named(const QString &text) const
{
    // Switches that the cloud does not show have their default: any may be set.
    if (m_noun.type == ItemType::NacSwitch && m_verb == Verb::Set)
        return ItemKey{ItemType::NacSwitch, text};
    if (m_noun.type != ItemType::RealmMapping)
        return m_edit->find(m_noun.type, text);
    const auto provider = m_edit->find(ItemType::IdentityProvider, text);
    if (!provider)
        return fail(provider.error());
    return ItemKey{ItemType::RealmMapping, provider->id};
}

/// `item` with --from-json and --field.
Result<> EditCommand::fill(const ItemKey &key, QJsonObject item)
{
    for (auto it = m_given.begin(); it != m_given.end(); ++it) {
        if (it.value().isNull())
            item.remove(it.key());
        else
            item.insert(it.key(), it.value());
    }
    QStringList begun;
    for (const QString &field : std::as_const(m_fields)) {
        if (const Result<> set = m_edit->assign(key.type, item, field, begun); !set)
            return set;
    }
    put(key, item);
    return {};
}

Result<> EditCommand::add()
{
    QString id = api::mist::newLocalId();
    QJsonObject item;
    const QString given = m_arguments.value(0);
    if (m_arguments.size() > 1)
        return wrong(m_arguments.at(1), u"value"_s);
    if (m_noun.type == ItemType::LinkedAccount) {
        if (given.isEmpty())
            return fail(missing(u"APP"_s));
        id = given + u'/' + id;
    } else if (!given.isEmpty()) {
        item.insert(m_noun.type == ItemType::Endpoint ? u"mac"_s : u"name"_s, given);
    }
    const ItemKey key{m_noun.type, id};
    if (const Result<> filled = fill(key, item); !filled || key.type != ItemType::Rule)
        return filled;
    // A new rule stands at the end unless it is told where.
    const QJsonObject rule = *m_step.changes.take(key);
    if (!m_place && m_before.isEmpty() && m_after.isEmpty())
        m_place = int(m_edit->ruleIds().size()) + 1;
    for (const QString &other : {m_before, m_after}) {
        if (other.isEmpty())
            continue;
        const auto found = m_edit->find(ItemType::Rule, other);
        if (!found)
            return fail(found.error());
        m_place = int(m_edit->ruleIds().indexOf(found->id)) + (other == m_before ? 1 : 2);
    }
    m_step.changes.insert(m_edit->placed(id, *m_place, rule));
    return {};
}

Result<> EditCommand::addFiles()
{
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        const QString file = m_arguments.at(qsizetype(i));
        if (m_noun.type == ItemType::CrlFile) {
            const QString name = m_crlName.isEmpty() ? QFileInfo(file).fileName() : m_crlName;
            put({ItemType::CrlFile, api::mist::newLocalId()},
                QJsonObject{{u"name"_s, name},
                            {u"file"_s, QString::fromLatin1(m_files[i].toBase64())}});
            continue;
        }
        const QStringList pems = certificatesIn(m_files[i]);
        if (pems.isEmpty())
            return fail(ErrorCode::NotRecognised, {file});
        for (const QString &pem : pems)
            put({ItemType::CertificateAuthority, api::mist::certificateId(pem)},
                QJsonObject{{u"pem"_s, pem}});
    }
    return {};
}

/// set-realm PROVIDER [REALM...]
Result<QJsonObject> EditCommand::realms(QJsonObject item) const
{
    item.insert(u"user_realms"_s, QJsonArray::fromStringList(m_arguments.mid(1)));
    if (m_excluded.isEmpty())
        item.remove("exclude_realms"_L1);
    else
        item.insert(u"exclude_realms"_s, QJsonArray::fromStringList(m_excluded));
    return item;
}

Result<> EditCommand::set()
{
    const QString given = m_arguments.value(0);
    switch (m_noun.type) {
    case ItemType::ServerCertificate:
    case ItemType::OnboardCa: {
        const ItemKey key{m_noun.type, u"-"_s};
        return fill(key, m_edit->item(key));
    }
    case ItemType::DefaultIdp: {
        const auto provider = m_edit->find(ItemType::IdentityProvider, given);
        if (!provider)
            return fail(provider.error());
        put({ItemType::DefaultIdp, u"-"_s}, QJsonObject{{u"idp"_s, provider->id}});
        return {};
    }
    case ItemType::NacSwitch: {
        if (m_arguments.size() != 2)
            return fail(missing(u"NAME VALUE"_s));
        const QJsonDocument value = QJsonDocument::fromJson("[" + m_arguments.at(1).toUtf8() + "]");
        put({ItemType::NacSwitch, given},
            QJsonObject{{u"value"_s, value.array().size() == 1 ? value.array().first()
                                                               : QJsonValue(m_arguments.at(1))}});
        return {};
    }
    default:
        break;
    }
    if (given.isEmpty())
        return fail(missing(u"ITEM"_s));
    const auto key = named(given);
    if (!key)
        return fail(key.error());
    if (key->type == ItemType::RealmMapping) {
        const auto value = realms(m_edit->item(*key));
        put(*key, *value);
        return {};
    }
    if (m_arguments.size() > 1)
        return wrong(m_arguments.at(1), u"value"_s);
    return fill(*key, m_edit->item(*key));
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
    const int ways = int(m_place.has_value()) + int(!m_before.isEmpty()) + int(!m_after.isEmpty());
    if (ways != 1)
        return fail(missing(u"--to | --before | --after"_s));
    if (!m_place) {
        const auto other = named(m_before.isEmpty() ? m_after : m_before);
        if (!other)
            return fail(other.error());
        QStringList others = m_edit->ruleIds();
        others.removeOne(rule->id);
        m_place = int(others.indexOf(other->id)) + (m_before.isEmpty() ? 2 : 1);
    }
    m_keys.append(*rule);
    m_step.changes = m_edit->placed(rule->id, *m_place);
    return {};
}

/// Puts a marker into the item for each secret, one after another.
void EditCommand::keepSecrets()
{
    if (m_secretsGiven.isEmpty())
        return apply();
    const GivenSecret given = m_secretsGiven.takeFirst();
    next(secrets().keep(std::move(*given.value)), [this, path = given.path](const QString &id) {
        const ItemKey key = m_keys.first();
        m_step.changes[key] = withSecretAt(*m_step.changes.value(key), path, id);
        if (!keepsSecrets())
            console().message(tr("The system keychain cannot be used, so the secret is forgotten "
                                 "when this command ends: give it again to plan and push with "
                                 "--secret-file %1=…")
                                      .arg(secretPlaceText(key, path)));
        keepSecrets();
    });
}

void EditCommand::apply()
{
    async::then(drafts().edit(m_step), this, [this](const Result<sync::DraftPtr> &edited) {
        if (edited)
            report();
        else
            failEdit(edited.error());
    });
}

void EditCommand::failEdit(const Error &error)
{
    const QString what = error.arguments.value(0);
    if (error.code != ErrorCode::InvalidArgument)
        return failWith(error, json());
    if (error.detail == "unknown"_L1)
        //: %1 what was typed
        return failWithMessage(tr("There is no “%1”.").arg(what), error, json());
    if (error.detail == "ambiguous"_L1)
        //: %1 what was typed, %2 a list of ids
        return failWithMessage(tr("“%1” is the name of several; give the id: %2")
                                       .arg(what, error.arguments.mid(1).join(u", "_s)),
                               error, json());
    if (error.detail == "field"_L1)
        //: %1 path of a field
        return failWithMessage(tr("There is no field %1.").arg(what), error, json());
    if (error.detail == "secret"_L1)
        //: %1 path of a field
        return failWithMessage(tr("%1 is a secret; give it with --secret-file.").arg(what), error,
                               json());
    failWith(error, json());
}

void EditCommand::report()
{
    const ItemMap before = m_edit->items();
    const ItemMap after = drafted();
    const auto find = [&](const ItemKey &key) -> std::optional<QJsonObject> {
        const auto found = after.constFind(key);
        return found == after.cend() ? std::nullopt : std::optional(*found);
    };
    QStringList texts;
    QJsonArray problems;
    for (const ItemKey &key : std::as_const(m_keys)) {
        texts.append(key.toText());
        const auto value = find(key);
        if (!value)
            continue;
        const auto found = api::mist::checkWrite(
                key, *value, [&](const ItemKey &other) { return after.contains(other); }, find);
        for (const api::mist::WriteProblem &problem : found)
            console().message(ui::ChangeText::problem(key.type, problem, names()));
        const QJsonArray json = problemsJson(found);
        for (const QJsonValue &problem : json)
            problems.append(problem);
    }
    const QList<sync::PlanItem> items = m_edit->differenceTo(edited());
    if (json()) {
        printJson({{u"draft"_s, draftJson(drafts().current()->info)},
                   {u"edited"_s, QJsonArray::fromStringList(texts)},
                   {u"items"_s, differencesJson(items)},
                   {u"problems"_s, problems}});
    } else {
        ui::ChangeNames all = names();
        all.add(before);
        ChangePrint(console(), all).differences(items);
    }
    end(Fine);
}

} // namespace sekisho::ctl
