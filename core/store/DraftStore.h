// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <optional>

namespace sekisho::store {

class Database;

struct DraftRow
{
    qint64 id = 0;
    QString name;
    QDateTime created;
    QDateTime changed;
    qint64 revision = 0; ///< grows with every write: another one means that a copy is out of date
    qint64 position = 0; ///< the newest step in effect; 0: none
    int items = 0;
    bool isCurrent = false;
};

/// What an item of a draft is; its meaning is the caller's.
using DraftState = QByteArray;

/// What a step did to one item; nothing: the item was not in the draft.
struct DraftStepItem
{
    QString item;
    std::optional<DraftState> before;
    std::optional<DraftState> after;
};

struct DraftStep
{
    qint64 id = 0;
    qint64 previous = 0; ///< the step before it; 0: none
    QString what;
};

/// Drafts, their items and steps. Every writing call is one transaction that is on the disk when it
/// returns. StoreUnreadable when items are missing. Items are named by their text ("rule/<id>").
/// Never holds a secret: that is the caller's business.
class DraftStore
{
public:
    explicit DraftStore(Database &database)
        : m_database(database)
    {
    }

    /// Oldest first.
    Result<QList<DraftRow>> list();
    Result<std::optional<DraftRow>> find(qint64 draft);
    Result<std::optional<DraftRow>> current();
    Result<std::optional<DraftRow>> named(const QString &name);
    Result<QMap<QString, DraftState>> items(const DraftRow &draft);
    /// The steps that undo and redo would take; nothing where there is none. StoreUnreadable when
    /// the steps do not follow from each other.
    Result<std::optional<DraftStep>> nextUndo(const DraftRow &draft);
    Result<std::optional<DraftStep>> nextRedo(const DraftRow &draft);
    /// At most `most` of them (negative: all).
    Result<QList<DraftStepItem>> stepItems(qint64 step, qint64 most = -1);
    /// The steps of a draft after step `after`, undone ones too, by id.
    Result<QMap<qint64, QList<DraftStepItem>>> steps(qint64 draft, qint64 after = 0);

    /// An empty draft, current from now on. StoreFailed when the name is taken.
    Result<qint64> create(const QString &name, const QDateTime &now);
    Result<> select(qint64 draft);
    Result<> rename(qint64 draft, const QString &name, const QDateTime &now);
    /// Takes all items and steps out.
    Result<> empty(qint64 draft, const QDateTime &now);
    Result<> remove(qint64 draft);

    /// Makes a step: puts the items into their state after it, forgets the steps that could be
    /// redone.
    Result<> addStep(const DraftRow &draft, const QString &what, const QList<DraftStepItem> &items,
                     const QDateTime &now);
    /// Takes `step` (nextUndo()) back: its items as they were before it.
    Result<> undo(const DraftRow &draft, const DraftStep &step, const QDateTime &now);
    /// Makes `step` (nextRedo()) again.
    Result<> redo(const DraftRow &draft, const DraftStep &step, const QDateTime &now);
    /// Puts other items and steps in the place of those that are there; steps without items go.
    Result<> replace(const DraftRow &draft, const QMap<QString, DraftState> &items,
                     const QMap<qint64, QList<DraftStepItem>> &steps, const QDateTime &now);

private:
    Result<std::optional<DraftRow>> one(const QString &condition, const QString &name,
                                        const std::optional<qint64> &id);
    Result<std::optional<DraftStep>> step(const QString &condition, const DraftRow &draft);
    tl::unexpected<Error> brokenSteps() const;
    Result<> relink(const DraftRow &draft, qint64 *position);
    Result<> applyStep(const DraftRow &draft, const DraftStep &step, bool forward,
                       const QDateTime &now);

    Database &m_database;
};

} // namespace sekisho::store
