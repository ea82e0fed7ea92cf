// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/mist/Items.h"
#include "core/auth/TokenStore.h"
#include "core/base/Async.h"
#include "core/base/Clock.h"
#include "core/sync/Workspace.h"

#include <QObject>

namespace sekisho::sync {

using api::mist::ItemChanges;
using api::mist::ItemKey;
using api::mist::ItemMap;
using api::mist::ItemType;

/// One item of a draft: what it was when the admin first touched it, and what it shall be.
struct DraftItem
{
    std::optional<QJsonObject> base;  ///< nothing: it did not exist
    std::optional<QJsonObject> value; ///< nothing: it shall go away
    QDateTime edited;                 ///< of the last edit, UTC
    bool operator==(const DraftItem &) const = default;
};

struct DraftInfo
{
    qint64 id = 0;
    QString name; ///< empty for the first one ("Draft")
    QDateTime created;
    QDateTime changed;
    int items = 0;
};

/// An item that a step changes, with a value that it can be named after.
struct DraftSubject
{
    ItemKey key;
    QJsonObject value;
    bool operator==(const DraftSubject &) const = default;
};

/// A draft as it stands: an immutable value. Items whose value is their base again are not in it.
struct Draft
{
    DraftInfo info;
    QMap<ItemKey, DraftItem> items;
    bool canUndo = false;
    bool canRedo = false;
    /// What the next undo or redo would change, as DraftEdit::what; for menus.
    QString undoWhat;
    QString redoWhat;
    /// The item that it would change; nothing where there are several.
    std::optional<DraftSubject> undoItem;
    std::optional<DraftSubject> redoItem;

    bool isEmpty() const { return items.isEmpty(); }
    ItemChanges changes() const;
};
using DraftPtr = std::shared_ptr<const Draft>;

/// One step of the admin: one undo takes all of it back.
struct DraftEdit
{
    /// Stable code of the step for texts: "edit", "add", "remove", "move", "import", "resolve",
    /// "undo-push", "restore", "apply".
    QString what;
    ItemChanges changes;
    /// Where it differs from the newest snapshot (resolved conflicts, imports): the state that the
    /// change starts from. Items without an entry keep the base they have, or get the snapshot's.
    QMap<ItemKey, std::optional<QJsonObject>> bases;
};

/// The drafts of a workspace: each edit is on the disk before it is answered, so a kill -9 or a
/// power cut loses nothing. One draft is current. In a workspace that is only read, everything but
/// load() and list() is answered with WorkspaceReadOnly. Lives on the GUI thread; nothing blocks.
class DraftBook : public QObject
{
    Q_OBJECT
public:
    DraftBook(std::shared_ptr<Workspace> workspace, Clock &clock, QObject *parent = nullptr);
    ~DraftBook() override;

    /// Reads the current draft (an empty one is made the first time; an empty one with the id 0 is
    /// given where that may only be read).
    Future<DraftPtr> load();
    /// As last loaded or changed; null before load().
    DraftPtr current() const;

    Future<QList<DraftInfo>> list();
    /// Makes an empty draft of that name and makes it current. InvalidArgument: name empty or
    /// taken.
    Future<DraftPtr> create(const QString &name);
    Future<DraftPtr> select(qint64 draft);
    Future<> rename(qint64 draft, const QString &name);
    /// Forgets a draft and its steps. Of the current one an empty one of the same name stays.
    Future<DraftPtr> discard(qint64 draft);

    /// Makes one step. Setting an item to what it was takes it out of the draft. Redo ends here.
    /// Secrets that say no more than that there is one ({"$secret": true}, as documents have them)
    /// become those of the newest snapshot. InvalidArgument with the place of a secret that is no
    /// marker: a bug of the caller, and nothing of the step is kept.
    Future<DraftPtr> edit(const DraftEdit &edit);
    /// Both give the draft as it is when there is nothing to undo or redo.
    Future<DraftPtr> undo();
    Future<DraftPtr> redo();
    /// Takes items out that a push has brought to the cloud; no step, cannot be undone.
    /// `ids` maps local ids to the cloud's: references in what stays follow.
    Future<DraftPtr> settle(qint64 draft, const QList<ItemKey> &items,
                            const QMap<QString, QString> &ids);
    /// The same, knowing what was sent (the draft's values): an item that was edited since then
    /// stays, on top of what was sent.
    Future<DraftPtr> settle(qint64 draft, const ItemChanges &sent,
                            const QMap<QString, QString> &ids);

Q_SIGNALS:
    void changed(const sekisho::sync::DraftPtr &draft);
    /// No draft and no step mentions these secrets any more: DraftSecrets may forget them.
    void secretsUnused(const QStringList &ids);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// Values of secrets that an admin typed into a draft: in the keychain (or in memory, where there
/// is none: they end with the run), never in the database.
class DraftSecrets
{
public:
    DraftSecrets(auth::TokenStore &tokens, QString workspaceId);
    /// Keeps a value (of up to 60,000 bytes: LimitExceeded) and gives the id for
    /// draftSecretMarker().
    Future<QString> keep(Secret value);
    /// Keeps a value under the id that a draft has for it already; where there is no keychain it
    /// was lost with the run that made the id.
    Future<QString> keep(Secret value, const QString &id);
    /// Those of `ids` that are still there.
    Future<QMap<QString, std::shared_ptr<const Secret>>> read(const QStringList &ids);
    Future<> forget(const QStringList &ids);

private:
    auth::TokenStore &m_tokens;
    QString m_workspace;
};

// A draft as a file, for a colleague on another machine: schema sekisho.draft/1, readable, items in
// a fixed order, secrets left out (their paths are named under "secrets_to_enter").
QJsonObject draftDocument(const Draft &draft, const WorkspaceInfo &workspace);
/// The step that brings a document into a draft; InvalidArgument with detail ("schema",
/// "organization" for another organization, "items/3"). The bases of the document are kept, so that
/// what changed since shows as a conflict.
Result<DraftEdit> editFromDocument(const QJsonObject &document, const WorkspaceInfo &workspace);
/// The step that turns the configuration of `now` into that of an export document
/// (sekisho.export/1): what is new is created, what is missing is removed, kinds that the document
/// leaves out stay. InvalidArgument as above.
Result<DraftEdit> editFromExport(const QJsonObject &document, const WorkspaceInfo &workspace,
                                 const ItemMap &now);

} // namespace sekisho::sync
