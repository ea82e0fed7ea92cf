// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/page/DraftWriter.h"
#include "ui/policies/RuleSequence.h"

#include <functional>

namespace sekisho::ui {

/// The steps that the rules page makes in the draft, one after the other: each begins from what the
/// one before left, whatever is shown by then. What the cloud would take in silence and cannot work
/// is refused. Results and refusals are told by the DraftWriter and noticeRequested().
class RuleEdits : public QObject
{
    Q_OBJECT
public:
    RuleEdits(const PageServices &services, DraftWriter *writer, QObject *parent);

    using Change = std::function<void(nac::Rule &rule)>;
    /// One step that changes the rules; without `toast` it says which rule was changed.
    void change(const QStringList &ids, const Change &change, const QString &toast = {});
    void rename(const QString &id, const QString &name);
    /// A rule that blocks assigns nothing: its results go in the same step.
    void setAction(const QStringList &ids, nac::RuleAction action);
    void setEnabled(const QStringList &ids, bool enabled);
    void setDryRun(const QStringList &ids, bool dryRun);
    /// A new rule behind `after` (empty: at the end); added() says its id.
    void add(const QString &after);
    /// Copies behind the last of the rules.
    void duplicate(const QStringList &ids);
    void remove(const QStringList &ids);
    /// Together, in their own order, before `before` (empty: at the end).
    void move(const QStringList &ids, const QString &before);
    /// Numbers of their own for rules that share one.
    void renumber();
    /// Takes away what does not exist; rules that would match more clients then are switched off.
    void cleanUp(const QStringList &ids);

Q_SIGNALS:
    /// A rule was made and is the newest step.
    void added(const QString &id);
    void noticeRequested(const QString &text);

private:
    using Done = std::function<void()>;
    using Task = std::function<void(const Done &done)>;
    using Items = sync::ItemMap;

    void enqueue(const Task &task);
    void runNext();
    RuleSequence sequence() const;
    /// Reads the items and makes a step of what `make` does with them.
    void write(const QString &what, const QStringList &ids, const QString &toast,
               const std::function<void(const Items &items, sync::DraftEdit &edit)> &make,
               const Done &done);
    /// Items with other numbers.
    static void number(const QList<sync::OrderWrite> &writes, const Items &items,
                       sync::DraftEdit &edit);
    void insert(const QList<QJsonObject> &rules, const QString &after, const QString &toast,
                const Done &done);
    QString nameFor(const QString &wanted, const QStringList &besides = {}) const;
    /// The first thing that was fine before and would not be; empty: nothing.
    QString newProblem(const sync::DraftEdit &edit, const Items &items) const;
    QString nameOf(const QString &id) const;

    PageServices m_services;
    DraftWriter *m_writer;
    QList<Task> m_tasks;
    bool m_busy = false;
};

} // namespace sekisho::ui
