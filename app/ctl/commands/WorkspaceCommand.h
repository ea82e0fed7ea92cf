// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Command.h"
#include "app/ctl/ItemEdit.h"
#include "app/ctl/Session.h"
#include "core/sync/Push.h"
#include "ui/text/ChangeText.h"

class QCommandLineParser;

namespace sekisho::ctl {

/// What commands about drafts and changes share: the opened workspace, its newest snapshot, the
/// current draft and, where the cloud is needed, the service that plans and pushes.
class WorkspaceCommand : public Command
{
    Q_OBJECT
public:
    explicit WorkspaceCommand(const CommandServices &services, QObject *parent = nullptr);
    ~WorkspaceCommand() override;

protected:
    using Access = sync::Workspace::Access;
    enum class Cloud { No, Yes };

    /// A secret for a field of an item, from a file.
    struct GivenSecret
    {
        api::mist::ItemKey item;
        QString path;
        std::shared_ptr<Secret> value;
    };

    /// --workspace, --token-file and how the cloud is reached.
    static void declareWorkspace(QCommandLineParser &parser);
    /// --secret-file ITEM.PATH=FILE
    static void declareSecretOption(QCommandLineParser &parser);

    /// Opens all that is needed and calls ready(); ends the command with an error otherwise.
    void open(const QCommandLineParser &parser, Access access, Cloud cloud);
    virtual void ready() = 0;

    bool json() const { return m_json; }
    Session &session() const { return *m_session; }
    const std::shared_ptr<sync::Workspace> &workspace() const { return m_workspace; }
    sync::DraftBook &drafts() const { return *m_drafts; }
    sync::ChangeService &changes() const { return *m_changes; }
    api::mist::MistClient &client() const { return *m_client; }
    sync::DraftSecrets &secrets() const { return *m_secrets; }
    /// Items of the newest snapshot.
    const api::mist::ItemMap &snapshot() const { return m_snapshot; }
    qint64 snapshotId() const { return m_raw->snapshot.id; }
    /// The snapshot with the current draft.
    api::mist::ItemMap drafted() const;
    /// The same, knowing which rules the draft moves.
    ItemEdit edited() const;
    /// What ids stand for: the organization, the snapshot and the draft.
    ui::ChangeNames names() const;
    /// As last pulled; null where it cannot be decoded.
    const nac::OrganizationPtr &organization() const { return m_organization; }
    /// The same with the draft applied; on the pool.
    Future<nac::OrganizationPtr> draftedOrganization() const;
    nac::OrganizationId organizationId() const { return m_workspace->info().organization; }
    /// As the cloud calls whoever the token belongs to, at the last pull.
    QString account() const;
    bool keepsSecrets() const;

    /// --confirm NAME
    static void declareConfirm(QCommandLineParser &parser);
    /// Whether the organization's name was typed. If not, `breaks` is said and the command ends.
    bool isConfirmed(const QString &typed, const QString &breaks);

    /// --secret-file options. InvalidArgument, FileUnreadable.
    static Result<QList<GivenSecret>> givenSecrets(const QCommandLineParser &parser);
    /// The whole of a file, without the line end at its end, as a secret. FileUnreadable.
    static Result<Secret> secretFromFile(const QString &file);
    /// Keeps secrets for the draft; those that it does not know yet become a step of it.
    void provide(QList<GivenSecret> given, std::function<void()> then);
    /// `item` with the draft secret `id` at a path as in api::mist::secretPaths().
    static QJsonObject withSecretAt(const QJsonObject &item, const QString &path,
                                    const QString &id);

    /// Goes on with what `future` gives, or ends the command with its error.
    template <class T, class Then>
    void next(const Future<T> &future, Then then)
    {
        async::then(future, this, [this, then](const Result<T> &result) {
            if (!result)
                failWith(result.error(), m_json);
            else
                then(*result);
        });
    }
    /// Ends the command; what was printed must have arrived.
    void end(int code);

private:
    void connectCloud(const QCommandLineParser &parser, Cloud cloud);
    void readNames();
    void provideNext();

    bool m_json = false;
    std::unique_ptr<Session> m_session;
    std::shared_ptr<sync::Workspace> m_workspace;
    std::unique_ptr<api::mist::MistClient> m_client;
    std::unique_ptr<sync::DraftBook> m_drafts;
    std::unique_ptr<sync::DraftSecrets> m_secrets;
    std::unique_ptr<sync::ChangeService> m_changes;
    std::shared_ptr<const sync::RawSnapshot> m_raw;
    api::mist::ItemMap m_snapshot;
    nac::OrganizationPtr m_organization;
    QStringList m_unusedSecrets;
    QList<GivenSecret> m_given;
    sync::DraftEdit m_secretEdit;
    std::function<void()> m_afterSecrets;
};

} // namespace sekisho::ctl
