// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/commands/WorkspaceCommand.h"

namespace sekisho::ctl {

/// One edit of the draft: what it changes is put together, its secrets are kept, the step is made
/// and printed with what is wrong with it.
class EditingCommand : public WorkspaceCommand
{
    Q_OBJECT
public:
    explicit EditingCommand(const CommandServices &services, QObject *parent = nullptr);
    ~EditingCommand() override;

protected:
    void ready() final;
    /// Puts the edit together; ends in commit() or failEdit().
    virtual void make() = 0;
    /// More members of what is printed as JSON.
    virtual void describe(QJsonObject &) const {}

    /// The organization with the draft as it was before this edit.
    const ItemEdit &items() const { return *m_items; }
    /// What was asked for; printed in this order.
    void put(const api::mist::ItemKey &key, std::optional<QJsonObject> value);
    /// What follows from it.
    void putAlso(const api::mist::ItemChanges &changes);
    void mention(const api::mist::ItemKey &key) { m_keys.append(key); }
    /// A secret for an item that was put.
    void giveSecret(GivenSecret secret) { m_secretsGiven.append(std::move(secret)); }

    /// `what` as in sync::DraftEdit.
    void commit(const QString &what);
    /// Says what could not be understood, with the candidates where a name is not clear.
    void failEdit(const Error &error);

private:
    void keepSecrets();
    void apply();
    void report();
    QJsonArray findProblems(const api::mist::ItemMap &after);
    void findUses(const api::mist::ItemMap &after, QJsonArray &problems);

    std::unique_ptr<ItemEdit> m_items;
    QList<api::mist::ItemKey> m_keys;
    QList<GivenSecret> m_secretsGiven;
    sync::DraftEdit m_step;
};

} // namespace sekisho::ctl
