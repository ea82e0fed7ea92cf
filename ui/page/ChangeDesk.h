// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/Organization.h"
#include "core/sync/Push.h"

#include <QObject>

namespace sekisho::sync {
class History;
}

namespace sekisho::ui {

/// The draft of the open organization and all that can be done with it, as the Changes page and the
/// window see it. Made by the shell, which puts DraftBook, ChangeService and History behind it; a
/// fake stands for it in tests of pages. Everything fails with InvalidArgument while no
/// organization is open.
class ChangeDesk : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Null while no organization is open or its draft is being read.
    virtual sync::DraftPtr draft() const = 0;
    /// The newest snapshot, and the same with the draft applied (see Page::setDraft()).
    virtual nac::OrganizationPtr live() const = 0;
    virtual nac::OrganizationPtr withDraft() const = 0;
    virtual sync::WorkspaceInfo workspace() const = 0;

    virtual Future<QList<sync::DraftInfo>> drafts() = 0;
    virtual Future<sync::DraftPtr> createDraft(const QString &name) = 0;
    virtual Future<sync::DraftPtr> selectDraft(qint64 draft) = 0;
    virtual Future<> renameDraft(qint64 draft, const QString &name) = 0;
    virtual Future<sync::DraftPtr> discardDraft(qint64 draft) = 0;

    virtual Future<sync::DraftPtr> edit(const sync::DraftEdit &edit) = 0;
    virtual Future<sync::DraftPtr> undo() = 0;
    virtual Future<sync::DraftPtr> redo() = 0;
    virtual Future<QString> keepSecret(Secret value) = 0;
    /// An item as the draft has it, else as the newest snapshot does; nothing: it is not there.
    virtual Future<std::optional<QJsonObject>> item(const api::mist::ItemKey &key) = 0;
    /// Many at once, for bulk edits; what the draft takes away comes as it was before. Those that
    /// are not there are left out.
    virtual Future<sync::ItemMap> items(const QList<api::mist::ItemKey> &keys) = 0;

    /// The current draft as a sekisho.draft/1 document; empty while there is none.
    virtual QJsonObject document() const = 0;
    /// The step that a sekisho.draft/1 or sekisho.export/1 document makes of the current draft.
    virtual Future<sync::DraftEdit> editFrom(const QJsonObject &document) = 0;

    /// Whether the cloud can be asked at all: there is a token.
    virtual bool hasClient() const = 0;
    virtual Future<std::shared_ptr<const sync::Plan>> plan(CancelToken cancel = {}) = 0;
    virtual Future<sync::PushReport> push(const QString &planId, CancelToken stop = {}) = 0;
    virtual Future<std::optional<sync::PushReport>> interrupted() = 0;
    virtual Future<sync::PushReport> resume(bool goOn, CancelToken stop = {}) = 0;
    virtual Future<sync::DraftPtr> draftUndo(qint64 push) = 0;

    /// Null while no organization is open.
    virtual sync::History *history() const = 0;

Q_SIGNALS:
    /// draft() or withDraft() is another one.
    void changed();
    /// Another organization, or a client came or went: everything asked before is stale.
    void reset();
    void progressed(const sekisho::sync::PushReport &report);
    /// A push is over; the organization should be fetched again.
    void pushed();
};

} // namespace sekisho::ui
