// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/AuditLink.h"

#include "core/api/mist/Codec.h"
#include "core/store/Content.h"
#include "core/store/HistoryStore.h"
#include "core/sync/AuditMatch.h"
#include "core/sync/PushJournal.h"

#include <QJsonDocument>

namespace sekisho::sync {

using namespace Qt::Literals::StringLiterals;
using api::mist::Kind;
using api::mist::Verb;

namespace {

Change changeOf(Verb verb)
{
    switch (verb) {
    case Verb::Create:
        return Change::Added;
    case Verb::Update:
        return Change::Changed;
    case Verb::Delete:
        return Change::Removed;
    }
    return Change::Changed;
}

NoticedChange changeOf(const PushReport &push, const OperationReport &report)
{
    NoticedChange change;
    change.key = report.operation.items.value(0);
    change.change = changeOf(report.operation.verb);
    for (const auto *states : {&push.before, &push.after}) {
        const std::optional<QJsonObject> state = states->value(change.key);
        const QString name = state ? api::mist::itemName(change.key, *state) : QString();
        if (!name.isEmpty() && !change.names.contains(name))
            change.names.append(name);
    }
    if (!report.cloudId.isEmpty())
        change.key.id = report.cloudId;
    change.since = report.sent;
    // One that was in doubt was answered when it was looked for.
    change.noticed =
            report.answered.isValid() ? std::max(report.answered, report.sent) : report.sent;
    return change;
}

/// Newest first, as causeOf() wants them.
Result<QList<nac::AuditEntry>> entriesOf(store::Database &database, const PushReport &push)
{
    const QDateTime from = push.started.addSecs(-kClockSlackSeconds);
    const QDateTime to = (push.ended.isValid() ? std::max(push.started, push.ended) : push.started)
                                 .addSecs(kClockSlackSeconds);
    const Result<QList<store::LogRow>> rows =
            store::HistoryStore(database).log(api::mist::kindName(Kind::AuditEntry), from, to);
    if (!rows)
        return fail(rows.error());
    QList<nac::AuditEntry> entries;
    for (const store::LogRow &row : *rows) {
        const Result<QByteArray> plain = store::unpackContent(row.data);
        if (!plain)
            continue;
        nac::AuditEntry entry =
                api::mist::decodeAuditEntry(QJsonDocument::fromJson(*plain).object());
        entry.id = row.id;
        entries.append(entry);
    }
    return entries;
}

} // namespace

Result<> linkAuditEntries(store::Database &database)
{
    const Result<QList<PushReport>> pushes = readPushes(database);
    if (!pushes)
        return fail(pushes.error());
    for (const PushReport &push : *pushes) {
        QSet<QString> used;
        QList<const OperationReport *> open;
        for (const OperationReport &report : push.operations) {
            if (!report.auditEntryId.isEmpty())
                used.insert(report.auditEntryId);
            else if (report.state == OperationState::Done && report.sent.isValid())
                open.append(&report);
        }
        if (open.isEmpty())
            continue;
        const Result<QList<nac::AuditEntry>> entries = entriesOf(database, push);
        if (!entries)
            return fail(entries.error());
        QList<QPair<int, QString>> found;
        for (const OperationReport *report : std::as_const(open)) {
            const qsizetype cause = causeOf(changeOf(push, *report), *entries, used);
            if (cause < 0)
                continue;
            used.insert(entries->at(cause).id);
            found.append({report->operation.number, entries->at(cause).id});
        }
        if (found.isEmpty())
            continue;
        if (const Result<> kept = store::JournalStore(database).setEntries(push.id, found); !kept)
            return kept;
    }
    return {};
}

} // namespace sekisho::sync
