// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/commands/DraftCommands.h"

#include "app/ctl/ChangeJson.h"
#include "app/ctl/ChangePrint.h"
#include "app/ctl/Console.h"
#include "app/ctl/InputReader.h"

#include <QCommandLineParser>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ctl {

using api::mist::ItemMap;

namespace {

ItemMap withChanges(ItemMap items, const sync::ItemChanges &changes)
{
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (it.value())
            items.insert(it.key(), *it.value());
        else
            items.remove(it.key());
    }
    return items;
}

} // namespace

Result<QJsonObject> readDocument(const QString &file)
{
    constexpr qint64 kMaxBytes = 64 * 1024 * 1024;
    const auto bytes = readInput(file, kMaxBytes);
    if (!bytes)
        return fail(bytes.error());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &error);
    if (!document.isObject())
        return fail(ErrorCode::NotJson, {file},
                    u"%1 at byte %2"_s.arg(error.errorString()).arg(error.offset));
    return document.object();
}

// ----------------------------------------------------------------------------------------- apply

ApplyCommand::ApplyCommand(const CommandServices &services, const QString &name, QObject *parent)
    : WorkspaceCommand(services, parent)
    , m_name(name)
{
}

QString ApplyCommand::name() const { return m_name; }

QString ApplyCommand::summary() const
{
    return tr("Bring an edited export, or a draft from a file, into the draft.");
}

void ApplyCommand::declare(QCommandLineParser &parser) const
{
    parser.addOption({u"dry-run"_s, tr("Only show what would change.")});
    declareWorkspace(parser);
    //: argument in --help
    parser.addPositionalArgument(u"file"_s, tr("The document; - is standard input."));
}

void ApplyCommand::start(const QCommandLineParser &parser)
{
    const QStringList files = parser.positionalArguments();
    if (files.size() != 1)
        return failWith(missing(u"FILE"_s), wantsJson(parser));
    const auto document = readDocument(files.first());
    if (!document)
        return failWith(document.error(), wantsJson(parser), UsageOrUnreadable);
    m_document = *document;
    m_dryRun = parser.isSet(u"dry-run"_s);
    open(parser, m_dryRun ? Access::WriteOrRead : Access::Write, Cloud::No);
}

void ApplyCommand::ready()
{
    const ItemMap before = drafted();
    const bool isDraft = m_document.value("schema"_L1).toString() == "sekisho.draft/1"_L1;
    // An export says how everything shall be, so what the draft holds already counts as there.
    auto edit = isDraft ? sync::editFromDocument(m_document, workspace()->info())
                        : sync::editFromExport(m_document, workspace()->info(), before);
    if (!edit)
        return failDocument(edit.error());
    QStringList secrets;
    const QJsonObject toEnter =
            isDraft ? m_document.value("secrets_to_enter"_L1).toObject() : QJsonObject();
    for (auto it = toEnter.begin(); it != toEnter.end(); ++it) {
        const QStringList paths = it.value().toVariant().toStringList();
        for (const QString &path : paths)
            secrets.append(it.key() + u'.' + path);
    }
    const ItemMap after = withChanges(before, edit->changes);
    if (m_dryRun)
        return print(before, after, secrets);
    next(drafts().edit(*edit),
         [this, before, secrets](const sync::DraftPtr &) { print(before, drafted(), secrets); });
}

void ApplyCommand::failDocument(const Error &error)
{
    const QString where = error.arguments.value(0);
    //: %1 a place in a document, such as "rules/3"
    QString message = tr("The document cannot be applied because of %1.").arg(where);
    if (where == "schema"_L1)
        message = tr("The document is neither an export (sekisho.export/1) nor a draft "
                     "(sekisho.draft/1).");
    else if (where == "organization"_L1)
        message = tr("The document is of another organization.");
    failWithMessage(message, error, json());
}

void ApplyCommand::print(const ItemMap &before, const ItemMap &after, const QStringList &secrets)
{
    const QList<sync::PlanItem> items = sync::difference(before, after);
    if (json()) {
        printJson({{u"dry_run"_s, m_dryRun},
                   {u"draft"_s, draftJson(drafts().current()->info)},
                   {u"items"_s, differencesJson(items)},
                   {u"secrets_needed"_s, QJsonArray::fromStringList(secrets)}});
    } else {
        ui::ChangeNames all = names();
        all.add(after);
        ChangePrint(console(), all).differences(items);
        for (const QString &place : secrets) {
            //: %1 place of a secret
            console().line(tr("To be given with --secret-file: %1").arg(place));
        }
    }
    end(Fine);
}

// ---------------------------------------------------------------------------------------- drafts

QString DraftsCommand::name() const { return u"drafts"_s; }

QString DraftsCommand::summary() const
{
    return tr("List, make, choose, rename, discard, export and import drafts.");
}

void DraftsCommand::declare(QCommandLineParser &parser) const
{
    declareWorkspace(parser);
    //: argument in --help; do not translate the words in front of "|"
    parser.addPositionalArgument(
            u"action"_s,
            tr("list (without one), new NAME, select DRAFT, rename DRAFT NAME, "
               "discard [DRAFT], export, import FILE [NAME], undo, redo"),
            u"[action [argument...]]"_s);
}

void DraftsCommand::start(const QCommandLineParser &parser)
{
    m_arguments = parser.positionalArguments();
    m_action = m_arguments.isEmpty() ? u"list"_s : m_arguments.takeFirst();
    struct Row
    {
        QLatin1StringView action;
        int least;
        int most;
    };
    constexpr Row kRows[] = {{"list"_L1, 0, 0},   {"new"_L1, 1, 1},     {"select"_L1, 1, 1},
                             {"rename"_L1, 2, 2}, {"discard"_L1, 0, 1}, {"export"_L1, 0, 0},
                             {"import"_L1, 1, 2}, {"undo"_L1, 0, 0},    {"redo"_L1, 0, 0}};
    const auto row = std::find_if(std::begin(kRows), std::end(kRows),
                                  [&](const Row &each) { return each.action == m_action; });
    if (row == std::end(kRows))
        return failWith(Error(ErrorCode::InvalidArgument, {m_action}), wantsJson(parser));
    if (m_arguments.size() < row->least || m_arguments.size() > row->most)
        return failWith(Error(ErrorCode::InvalidArgument, {"drafts "_L1 + m_action}),
                        wantsJson(parser));
    if (m_action == "import"_L1) {
        const auto document = readDocument(m_arguments.first());
        if (!document)
            return failWith(document.error(), wantsJson(parser), UsageOrUnreadable);
        m_document = *document;
    }
    const bool reads = m_action == "list"_L1 || m_action == "export"_L1;
    open(parser, reads ? Access::WriteOrRead : Access::Write, Cloud::No);
}

void DraftsCommand::ready()
{
    const auto listThen = [this](const sync::DraftPtr &) { list(); };
    if (m_action == "new"_L1) {
        next(drafts().create(m_arguments.first()), listThen);
    } else if (m_action == "undo"_L1) {
        next(drafts().undo(), listThen);
    } else if (m_action == "redo"_L1) {
        next(drafts().redo(), listThen);
    } else if (m_action == "select"_L1) {
        find(m_arguments.first(),
             [this, listThen](qint64 id) { next(drafts().select(id), listThen); });
    } else if (m_action == "rename"_L1) {
        find(m_arguments.first(), [this](qint64 id) {
            async::then(drafts().rename(id, m_arguments.at(1)), this, [this](const Result<> &done) {
                if (done)
                    list();
                else
                    failWith(done.error(), json());
            });
        });
    } else if (m_action == "discard"_L1) {
        const auto discard = [this, listThen](qint64 id) { next(drafts().discard(id), listThen); };
        if (m_arguments.isEmpty())
            discard(drafts().current()->info.id);
        else
            find(m_arguments.first(), discard);
    } else if (m_action == "export"_L1) {
        // The document carries its own schema. Indented, since people read it.
        const QJsonObject document = sync::draftDocument(*drafts().current(), workspace()->info());
        console().write(QJsonDocument(document).toJson(QJsonDocument::Indented));
        end(Fine);
    } else if (m_action == "import"_L1) {
        importFile();
    } else {
        list();
    }
}

void DraftsCommand::find(const QString &text, std::function<void(qint64 id)> then)
{
    next(drafts().list(), [this, text, then](const QList<sync::DraftInfo> &known) {
        for (const sync::DraftInfo &draft : known) {
            if (draft.name == text || QString::number(draft.id) == text ||
                ui::ChangeText::draftName(draft) == text)
                return then(draft.id);
        }
        failWith(Error(ErrorCode::InvalidArgument, {text}), json());
    });
}

/// Into a new draft of its own.
void DraftsCommand::importFile()
{
    const auto edit = sync::editFromDocument(m_document, workspace()->info());
    if (!edit)
        return failWith(edit.error(), json());
    const QString own = m_document.value("name"_L1).toString();
    const QString name = m_arguments.size() > 1 ? m_arguments.at(1)
                         : own.isEmpty()        ? u"Import"_s
                                                : own;
    next(drafts().create(name), [this, edit = *edit](const sync::DraftPtr &) {
        next(drafts().edit(edit), [this](const sync::DraftPtr &) { list(); });
    });
}

void DraftsCommand::list()
{
    next(drafts().list(), [this](const QList<sync::DraftInfo> &known) {
        const qint64 current = drafts().current()->info.id;
        QJsonArray list;
        for (const sync::DraftInfo &draft : known) {
            QJsonObject entry = draftJson(draft);
            entry.insert(u"current"_s, draft.id == current);
            list.append(entry);
            if (!json()) {
                console().line(u"%1 %2  %3  %4"_s.arg(draft.id == current ? u"*"_s : u" "_s)
                                       .arg(draft.id)
                                       .arg(ui::ChangeText::draftName(draft),
                                            tr("%n change(s)", nullptr, draft.items)));
            }
        }
        if (json())
            printJson({{u"drafts"_s, list}, {u"current"_s, current}});
        end(Fine);
    });
}

} // namespace sekisho::ctl
