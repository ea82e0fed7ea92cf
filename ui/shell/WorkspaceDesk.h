// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/page/ChangeDesk.h"

#include <memory>

namespace sekisho::sync {
class KeptBundles;
}

namespace sekisho::ui {

/// The desk of the open workspace: owns its DraftBook, ChangeService and History, and keeps the
/// organization with the draft applied. Owned and fed by WorkspaceSession. GUI thread; decoding is
/// done on the pool.
class WorkspaceDesk : public ChangeDesk
{
    Q_OBJECT
public:
    explicit WorkspaceDesk(Clock &clock, QObject *parent = nullptr);
    ~WorkspaceDesk() override;

    /// Reads the drafts of `workspace`. Both outlive close().
    void open(const std::shared_ptr<sync::Workspace> &workspace, auth::TokenStore &tokens);
    /// Null: the cloud cannot be asked.
    void setClient(api::mist::MistClient *client);
    void setLive(const nac::OrganizationPtr &live);
    /// Another process may have changed the drafts.
    void reload();
    /// Lets go of the workspace.
    void close();
    /// Null while none is open.
    sync::KeptBundles *keptBundles() const { return m_kept.get(); }

    sync::DraftPtr draft() const override;
    nac::OrganizationPtr live() const override { return m_live; }
    nac::OrganizationPtr withDraft() const override { return m_withDraft; }
    sync::WorkspaceInfo workspace() const override;

    Future<QList<sync::DraftInfo>> drafts() override;
    Future<sync::DraftPtr> createDraft(const QString &name) override;
    Future<sync::DraftPtr> selectDraft(qint64 draft) override;
    Future<> renameDraft(qint64 draft, const QString &name) override;
    Future<sync::DraftPtr> discardDraft(qint64 draft) override;
    Future<sync::DraftPtr> edit(const sync::DraftEdit &edit) override;
    Future<sync::DraftPtr> undo() override;
    Future<sync::DraftPtr> redo() override;
    Future<QString> keepSecret(Secret value) override;
    Future<std::optional<QJsonObject>> item(const api::mist::ItemKey &key) override;
    Future<sync::ItemMap> items(const QList<api::mist::ItemKey> &keys) override;
    QJsonObject document() const override;
    Future<sync::DraftEdit> editFrom(const QJsonObject &document) override;
    bool hasClient() const override { return bool(m_service); }
    Future<std::shared_ptr<const sync::Plan>> plan(CancelToken cancel) override;
    Future<sync::PushReport> push(const QString &planId, CancelToken stop) override;
    Future<std::optional<sync::PushReport>> interrupted() override;
    Future<sync::PushReport> resume(bool goOn, CancelToken stop) override;
    Future<sync::DraftPtr> draftUndo(qint64 push) override;
    sync::History *history() const override { return m_history.get(); }

private:
    void apply();
    void applyNow();
    void forgetSecrets(const QStringList &ids);
    void publish(const nac::OrganizationPtr &withDraft);
    Future<sync::PushReport> announced(const Future<sync::PushReport> &push);

    Clock &m_clock;
    auth::TokenStore *m_tokens = nullptr;
    /// Answers of an earlier workspace die with it.
    std::unique_ptr<QObject> m_scope;
    std::shared_ptr<sync::Workspace> m_workspace;
    std::unique_ptr<sync::DraftBook> m_drafts;
    std::unique_ptr<sync::DraftSecrets> m_secrets;
    std::unique_ptr<sync::ChangeService> m_service;
    std::unique_ptr<sync::KeptBundles> m_kept;
    std::unique_ptr<sync::History> m_history;
    nac::OrganizationPtr m_live;
    nac::OrganizationPtr m_withDraft;
    std::shared_ptr<const sync::RawSnapshot> m_raw; ///< of m_live; read when a draft needs it
    bool m_applying = false;
    bool m_again = false;
};

} // namespace sekisho::ui
