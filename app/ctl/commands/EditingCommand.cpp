// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/commands/EditingCommand.h"

#include "app/ctl/ChangeJson.h"
#include "app/ctl/ChangePrint.h"
#include "app/ctl/Console.h"
#include "core/api/mist/Write.h"

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ctl {

using api::mist::ItemKey;
using api::mist::ItemMap;

EditingCommand::EditingCommand(const CommandServices &services, QObject *parent)
    : WorkspaceCommand(services, parent)
{
}

EditingCommand::~EditingCommand() = default;

void EditingCommand::ready()
{
    m_items = std::make_unique<ItemEdit>(edited());
    make();
}

void EditingCommand::put(const ItemKey &key, std::optional<QJsonObject> value)
{
    m_keys.append(key);
    m_step.changes.insert(key, std::move(value));
}

void EditingCommand::putAlso(const api::mist::ItemChanges &changes)
{
    m_step.changes.insert(changes);
}

void EditingCommand::commit(const QString &what)
{
    m_step.what = what;
    keepSecrets();
}

/// Puts a marker into the item for each secret, one after another.
void EditingCommand::keepSecrets()
{
    if (m_secretsGiven.isEmpty())
        return apply();
    const GivenSecret given = m_secretsGiven.takeFirst();
    next(secrets().keep(std::move(*given.value)), [this, key = given.item,
                                                   path = given.path](const QString &id) {
        m_step.changes[key] = withSecretAt(*m_step.changes.value(key), path, id);
        if (!keepsSecrets())
            console().message(tr("The system keychain cannot be used, so the secret is forgotten "
                                 "when this command ends: give it again to plan and push with "
                                 "--secret-file %1=…")
                                      .arg(secretPlaceText(key, path)));
        keepSecrets();
    });
}

void EditingCommand::apply()
{
    async::then(drafts().edit(m_step), this, [this](const Result<sync::DraftPtr> &edited) {
        if (edited)
            report();
        else
            failEdit(edited.error());
    });
}

void EditingCommand::failEdit(const Error &error)
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

/// What keeps an edited item from being sent.
QJsonArray EditingCommand::findProblems(const ItemMap &after)
{
    const auto find = [&](const ItemKey &key) -> std::optional<QJsonObject> {
        const auto found = after.constFind(key);
        return found == after.cend() ? std::nullopt : std::optional(*found);
    };
    QJsonArray problems;
    for (const ItemKey &key : std::as_const(m_keys)) {
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
    return problems;
}

/// Who still needs what was removed.
void EditingCommand::findUses(const ItemMap &after, QJsonArray &problems)
{
    QSet<ItemKey> removed;
    for (const ItemKey &key : std::as_const(m_keys)) {
        if (m_step.changes.contains(key) && !after.contains(key))
            removed.insert(key);
    }
    if (removed.isEmpty())
        return;
    for (auto it = after.begin(); it != after.end(); ++it) {
        const QList<ItemKey> references = api::mist::referencesOf(it.key(), *it);
        for (const ItemKey &key : references) {
            if (!removed.contains(key))
                continue;
            const api::mist::WriteProblem problem{u"in-use"_s,
                                                  {},
                                                  {api::mist::itemTypeName(it.key().type),
                                                   it.key().id,
                                                   api::mist::itemName(it.key(), *it)}};
            console().message(ui::ChangeText::problem(key.type, problem, names()));
            problems.append(problemsJson({problem}).first());
        }
    }
}

void EditingCommand::report()
{
    const ItemMap after = drafted();
    QStringList texts;
    for (const ItemKey &key : std::as_const(m_keys))
        texts.append(key.toText());
    QJsonArray problems = findProblems(after);
    findUses(after, problems);
    const QList<sync::PlanItem> changed = m_items->differenceTo(edited());
    if (json()) {
        QJsonObject object{{u"draft"_s, draftJson(drafts().current()->info)},
                           {u"edited"_s, QJsonArray::fromStringList(texts)},
                           {u"items"_s, differencesJson(changed)},
                           {u"problems"_s, problems}};
        describe(object);
        printJson(object);
    } else {
        ui::ChangeNames all = names();
        all.add(m_items->items());
        ChangePrint(console(), all).differences(changed);
    }
    end(Fine);
}

} // namespace sekisho::ctl
