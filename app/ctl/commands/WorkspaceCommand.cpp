// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/commands/WorkspaceCommand.h"

#include "app/ctl/Console.h"
#include "app/ctl/InputReader.h"
#include "core/api/mist/Codec.h"

#include <QCommandLineParser>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ctl {

using api::mist::ItemKey;
using api::mist::ItemMap;

namespace {

struct Step
{
    QString name;
    QString rest;
};

/// The first member of a path and what follows.
Step firstStep(const QString &path)
{
    qsizetype end = 0;
    while (end < path.size() && path.at(end) != u'.' && path.at(end) != u'[')
        ++end;
    QString rest = path.mid(end);
    if (rest.startsWith(u'.'))
        rest.remove(0, 1);
    return {path.left(end), rest};
}

QJsonValue withMarkerAt(const QJsonValue &value, const QString &path, const QString &id)
{
    if (path.isEmpty()) {
        // The secret of a RADIUS attribute stands behind its name.
        constexpr auto kMarker = "$secret:"_L1;
        const QString text = value.toString();
        const qsizetype at = text.indexOf(kMarker);
        if (at < 0)
            return api::mist::draftSecretMarker(id);
        return QString(text.left(at + kMarker.size()) + "draft:"_L1 + id);
    }
    if (path.startsWith(u'[')) {
        const qsizetype end = path.indexOf(u']');
        QJsonArray list = value.toArray();
        const int place = path.mid(1, end - 1).toInt();
        if (end < 0 || place < 0 || place >= list.size())
            return value;
        QString rest = path.mid(end + 1);
        if (rest.startsWith(u'.'))
            rest.remove(0, 1);
        list.replace(place, withMarkerAt(list.at(place), rest, id));
        return list;
    }
    const Step step = firstStep(path);
    QJsonObject object = value.toObject();
    object.insert(step.name, withMarkerAt(object.value(step.name), step.rest, id));
    return object;
}

} // namespace

WorkspaceCommand::WorkspaceCommand(const CommandServices &services, QObject *parent)
    : Command(services, parent)
{
}

WorkspaceCommand::~WorkspaceCommand() = default;

void WorkspaceCommand::declareWorkspace(QCommandLineParser &parser)
{
    Session::declareWorkspaceOption(parser);
    // Not needed by all; accepted so that scripts may give the same options everywhere.
    Session::declareTokenOption(parser);
}

void WorkspaceCommand::declareSecretOption(QCommandLineParser &parser)
{
    parser.addOption({u"secret-file"_s,
                      tr("Take a secret that the plan asks for from this file; the plan prints the "
                         "place. May be repeated. Where there is no system keychain, give it to "
                         "plan and to push."),
                      //: placeholder in --help
                      tr("place=file")});
}

void WorkspaceCommand::open(const QCommandLineParser &parser, Access access, Cloud cloud)
{
    if (!Command::begin(parser, m_json))
        return;
    const auto folder = Session::workspaceFolder(parser);
    if (!folder)
        return failWithMessage(Session::noWorkspaceMessage(folder.error()), folder.error(), m_json);
    m_session = std::make_unique<Session>(clock());
    next(sync::Workspace::open(*folder, clock(), access),
         [this, &parser, cloud](const std::shared_ptr<sync::Workspace> &opened) {
             m_workspace = opened;
             m_drafts = std::make_unique<sync::DraftBook>(m_workspace, clock());
             m_secrets = std::make_unique<sync::DraftSecrets>(m_session->tokens(),
                                                              m_workspace->info().id);
             connect(m_drafts.get(), &sync::DraftBook::secretsUnused, this,
                     [this](const QStringList &ids) { m_unusedSecrets += ids; });
             next(m_drafts->load(), [this, &parser, cloud](const sync::DraftPtr &) {
                 next(m_workspace->rawSnapshot(),
                      [this, &parser, cloud](const std::shared_ptr<const sync::RawSnapshot> &raw) {
                          if (!raw)
                              return failWithMessage(
                                      tr("Nothing has been pulled yet. Run "
                                         "sekishoctl pull first."),
                                      Error(ErrorCode::NotFound, {m_workspace->info().path}),
                                      m_json);
                          m_raw = raw;
                          m_snapshot = api::mist::itemsOf(raw->objects);
                          connectCloud(parser, cloud);
                      });
             });
         });
}

void WorkspaceCommand::connectCloud(const QCommandLineParser &parser, Cloud cloud)
{
    if (cloud == Cloud::No)
        return readNames();
    next(m_session->token(parser, m_workspace->info().id),
         [this](const std::shared_ptr<const Secret> &token) {
             const auto address = api::mist::cloudFromText(m_workspace->info().cloudUrl);
             if (!address)
                 return failWith(address.error(), m_json, UsageOrUnreadable);
             m_client = m_session->client(*address, *token);
             m_changes = std::make_unique<sync::ChangeService>(
                     m_workspace, *m_client, m_session->tokens(), *m_drafts, clock());
             readNames();
         });
}

void WorkspaceCommand::readNames()
{
    // Only people need names of sites; an organization that cannot be decoded has none.
    async::then(m_workspace->organization(), this,
                [this](const Result<nac::OrganizationPtr> &organization) {
                    if (organization)
                        m_organization = *organization;
                    ready();
                });
}

ItemMap WorkspaceCommand::drafted() const
{
    ItemMap items = m_snapshot;
    const sync::ItemChanges changes = m_drafts->current()->changes();
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (it.value())
            items.insert(it.key(), *it.value());
        else
            items.remove(it.key());
    }
    return items;
}

ItemEdit WorkspaceCommand::edited() const
{
    QSet<QString> moved;
    const QMap<ItemKey, sync::DraftItem> &items = m_drafts->current()->items;
    for (auto it = items.begin(); it != items.end(); ++it) {
        constexpr auto kOrder = "order"_L1;
        const bool isMoved = it->value && (!it->base || it->base->value(kOrder).toInt() !=
                                                                it->value->value(kOrder).toInt());
        if (it.key().type == api::mist::ItemType::Rule && isMoved)
            moved.insert(it.key().id);
    }
    return ItemEdit(drafted(), moved);
}

ui::ChangeNames WorkspaceCommand::names() const
{
    ui::ChangeNames names;
    if (m_organization)
        names.add(*m_organization);
    names.add(m_snapshot);
    names.add(drafted());
    return names;
}

Future<nac::OrganizationPtr> WorkspaceCommand::draftedOrganization() const
{
    const auto work = [raw = m_raw, changes = m_drafts->current()->changes(),
                       id = organizationId()] {
        return Result<nac::OrganizationPtr>(
                api::mist::assembleOrganization(api::mist::withItems(raw->objects, changes), id));
    };
    return async::onPool(*QThreadPool::globalInstance(), work);
}

void WorkspaceCommand::declareConfirm(QCommandLineParser &parser)
{
    parser.addOption({u"confirm"_s,
                      tr("The name of the organization, for what cannot be taken back."),
                      //: placeholder in --help
                      tr("name")});
}

bool WorkspaceCommand::isConfirmed(const QString &typed, const QString &breaks)
{
    const QString name = m_workspace->info().organizationName;
    if (!name.isEmpty() && typed == name)
        return true;
    console().message(breaks);
    failWithMessage(
            //: %1 name of an organization
            tr("To go on, give --confirm with the name of the organization: %1").arg(name),
            missing(u"--confirm"_s), m_json);
    return false;
}

QString WorkspaceCommand::account() const
{
    if (!m_organization)
        return {};
    return m_organization->self.email.isEmpty() ? m_organization->self.name
                                                : m_organization->self.email;
}

bool WorkspaceCommand::keepsSecrets() const
{
    return m_session->tokens().place() == auth::TokenStore::Place::Keychain;
}

Result<Secret> WorkspaceCommand::secretFromFile(const QString &file)
{
    // A private key with its chain; DraftSecrets takes 60,000 bytes.
    constexpr qint64 kMaxBytes = 64 * 1024;
    auto bytes = readInput(file, kMaxBytes);
    if (!bytes)
        return fail(bytes.error());
    qsizetype size = bytes->size();
    if (size > 0 && bytes->at(size - 1) == '\n')
        --size;
    if (size > 0 && bytes->at(size - 1) == '\r')
        --size;
    Secret secret(bytes->left(size));
    bytes->fill('\0');
    if (secret.isEmpty())
        return fail(ErrorCode::InvalidArgument, {file});
    return secret;
}

Result<QList<WorkspaceCommand::GivenSecret>>
WorkspaceCommand::givenSecrets(const QCommandLineParser &parser)
{
    QList<GivenSecret> given;
    const QStringList options = parser.values(u"secret-file"_s);
    for (const QString &option : options) {
        const qsizetype equals = option.indexOf(u'=');
        const ui::ChangeText::SecretPlace place =
                ui::ChangeText::secretPlace({}, option.left(std::max<qsizetype>(equals, 0)));
        if (place.key.id.isEmpty() || place.path.isEmpty())
            return fail(ErrorCode::InvalidArgument, {"--secret-file "_L1 + option});
        auto secret = secretFromFile(option.mid(equals + 1));
        if (!secret)
            return fail(secret.error());
        given.append({place.key, place.path, std::make_shared<Secret>(std::move(*secret))});
    }
    return given;
}

QJsonObject WorkspaceCommand::withSecretAt(const QJsonObject &item, const QString &path,
                                           const QString &id)
{
    return withMarkerAt(item, path, id).toObject();
}

void WorkspaceCommand::provide(QList<GivenSecret> given, std::function<void()> then)
{
    m_given = std::move(given);
    m_afterSecrets = std::move(then);
    m_secretEdit = {};
    m_secretEdit.what = u"edit"_s;
    provideNext();
}

void WorkspaceCommand::provideNext()
{
    if (m_given.isEmpty()) {
        if (m_secretEdit.changes.isEmpty())
            return m_afterSecrets();
        return next(m_drafts->edit(m_secretEdit),
                    [this](const sync::DraftPtr &) { m_afterSecrets(); });
    }
    const GivenSecret given = m_given.takeFirst();
    const ItemMap items = drafted();
    const auto found = items.constFind(given.item);
    if (found == items.cend())
        return failWith(Error(ErrorCode::InvalidArgument, {given.item.toText()}), m_json);
    const QJsonObject item = m_secretEdit.changes.value(given.item, *found).value_or(*found);
    const QString known = api::mist::draftSecretId(api::mist::secretAt(item, given.path));
    if (!known.isEmpty()) {
        return next(m_secrets->keep(std::move(*given.value), known),
                    [this](const QString &) { provideNext(); });
    }
    next(m_secrets->keep(std::move(*given.value)), [this, given, item](const QString &id) {
        m_secretEdit.changes.insert(given.item, withSecretAt(item, given.path, id));
        provideNext();
    });
}

void WorkspaceCommand::end(int code)
{
    console().flush();
    if (!console().isIntact() && code == Fine)
        code = UsageOrUnreadable;
    if (m_unusedSecrets.isEmpty() || !keepsSecrets()) {
        Q_EMIT finished(code);
        return;
    }
    // Whether they could be forgotten or not: what was asked for is done.
    async::then(m_secrets->forget(m_unusedSecrets), this,
                [this, code](const Result<> &) { Q_EMIT finished(code); });
}

} // namespace sekisho::ctl
