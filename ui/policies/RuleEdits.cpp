// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/policies/RuleEdits.h"

#include "core/api/mist/RuleItem.h"
#include "core/api/mist/Write.h"
#include "core/nac/RuleChecks.h"
#include "ui/page/ChangeDesk.h"
#include "ui/policies/RuleNameEditor.h"
#include "ui/text/ChangeText.h"
#include "ui/text/ErrorText.h"

#include <algorithm>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

sync::ItemKey keyOf(const QString &id) { return {sync::ItemType::Rule, id}; }

QStringList idsOf(const QList<sync::OrderWrite> &writes)
{
    QStringList ids;
    for (const sync::OrderWrite &write : writes)
        ids.append(write.id);
    return ids;
}

} // namespace

RuleEdits::RuleEdits(const PageServices &services, DraftWriter *writer, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_writer(writer)
{
}

void RuleEdits::enqueue(const Task &task)
{
    if (!m_services.changes || !m_services.changes->live())
        return;
    m_tasks.append(task);
    if (!m_busy)
        runNext();
}

void RuleEdits::runNext()
{
    if (m_tasks.isEmpty() || !m_services.changes->live()) {
        m_tasks.clear();
        m_busy = false;
        return;
    }
    m_busy = true;
    const Task task = m_tasks.takeFirst();
    task([this] { runNext(); });
}

RuleSequence RuleEdits::sequence() const
{
    const sync::DraftPtr draft = m_services.changes->draft();
    return RuleSequence(RuleSequence::withDraft(m_services.changes->live()->rules, draft), draft);
}

QString RuleEdits::nameOf(const QString &id) const
{
    const RuleSequence now = sequence();
    const qsizetype at = now.indexOf(id);
    const QString name = at < 0 ? QString() : now.rules().at(at).name;
    return ChangeText::item(keyOf(id), name);
}

void RuleEdits::write(const QString &what, const QStringList &ids, const QString &toast,
                      const std::function<void(const Items &items, sync::DraftEdit &edit)> &make,
                      const Done &done)
{
    QList<sync::ItemKey> keys;
    for (const QString &id : ids)
        keys.append(keyOf(id));
    async::then(m_services.changes->items(keys), this,
                [this, what, toast, make, done](const Result<Items> &items) {
                    if (!items) {
                        Q_EMIT noticeRequested(ErrorText::sentence(items.error()));
                        done();
                        return;
                    }
                    sync::DraftEdit edit;
                    edit.what = what;
                    make(*items, edit);
                    const QString problem = newProblem(edit, *items);
                    if (!problem.isEmpty())
                        Q_EMIT noticeRequested(problem);
                    if (!problem.isEmpty() || edit.changes.isEmpty()) {
                        done();
                        return;
                    }
                    m_writer->write(edit, toast, [this, done](const QString &error) {
                        if (!error.isEmpty())
                            Q_EMIT noticeRequested(error);
                        done();
                    });
                });
}

QString RuleEdits::newProblem(const sync::DraftEdit &edit, const Items &items) const
{
    const nac::OrganizationPtr shown = m_services.changes->withDraft()
                                               ? m_services.changes->withDraft()
                                               : m_services.changes->live();
    // Labels are judged by the pickers, which know them; here it is the rule by itself.
    const auto exists = [&](const sync::ItemKey &key) {
        return key.type != sync::ItemType::Label || shown->isUnreadable(u"label"_s) ||
               shown->label(nac::LabelId(key.id)) ||
               m_services.changes->draft()->items.contains(key);
    };
    for (auto it = edit.changes.begin(); it != edit.changes.end(); ++it) {
        if (!it.value())
            continue;
        QList<api::mist::WriteProblem> before;
        if (const auto item = items.constFind(it.key()); item != items.cend())
            before = api::mist::checkWrite(it.key(), *item, exists);
        const auto after = api::mist::checkWrite(it.key(), *it.value(), exists);
        for (const api::mist::WriteProblem &problem : after) {
            if (before.contains(problem))
                continue;
            const QString name =
                    ChangeText::item(it.key(), api::mist::itemName(it.key(), *it.value()));
            //: %1 is a rule, %2 why it cannot be so
            return tr("%1: %2.").arg(
                    name, ChangeText::problem(sync::ItemType::Rule, problem, ChangeNames()));
        }
    }
    return {};
}

void RuleEdits::change(const QStringList &ids, const Change &change, const QString &toast)
{
    enqueue([this, ids, change, toast](const Done &done) {
        QString said = toast;
        if (said.isEmpty() && ids.size() == 1)
            //: %1 is "Rule “Guest”"
            said = tr("Changed in the draft: %1").arg(nameOf(ids.first()));
        else if (said.isEmpty())
            said = tr("Changed in the draft: %Ln rule(s)", nullptr, int(ids.size()));
        write(
                u"edit"_s, ids, said,
                [change](const Items &items, sync::DraftEdit &edit) {
                    for (auto it = items.begin(); it != items.end(); ++it) {
                        nac::Rule rule = api::mist::ruleOf(it.key().id, it.value());
                        change(rule);
                        const QJsonObject wanted = api::mist::withRule(it.value(), rule);
                        if (wanted != it.value())
                            edit.changes.insert(it.key(), wanted);
                    }
                },
                done);
    });
}

void RuleEdits::rename(const QString &id, const QString &name)
{
    change({id}, [name](nac::Rule &rule) { rule.name = name; });
}

void RuleEdits::setAction(const QStringList &ids, nac::RuleAction action)
{
    const RuleSequence now = sequence();
    const bool assigns =
            std::any_of(now.rules().begin(), now.rules().end(), [&](const nac::Rule &rule) {
                return ids.contains(rule.id.value()) && !rule.assignedLabels.isEmpty();
            });
    const bool blocks = action == nac::RuleAction::Block;
    change(
            ids,
            [action, blocks](nac::Rule &rule) {
                rule.action = api::mist::ruleAction(action);
                if (blocks)
                    rule.assignedLabels.clear();
            },
            blocks && assigns
                    ? tr("Set to Block in the draft. What was assigned is taken away with it.")
                    : QString());
}

void RuleEdits::setEnabled(const QStringList &ids, bool enabled)
{
    change(ids, [enabled](nac::Rule &rule) { rule.enabled = enabled; });
}

void RuleEdits::setDryRun(const QStringList &ids, bool dryRun)
{
    change(ids, [dryRun](nac::Rule &rule) { rule.dryRun = dryRun; });
}

QString RuleEdits::nameFor(const QString &wanted, const QStringList &besides) const
{
    QSet<QString> taken(besides.begin(), besides.end());
    const RuleSequence now = sequence();
    for (const nac::Rule &rule : now.rules())
        taken.insert(rule.name);
    QString name = wanted.left(RuleNameEditor::kLongest);
    for (int number = 2; taken.contains(name); ++number) {
        const QString suffix = u" %1"_s.arg(number);
        name = wanted.left(RuleNameEditor::kLongest - suffix.size()) + suffix;
    }
    return name;
}

void RuleEdits::number(const QList<sync::OrderWrite> &writes, const Items &items,
                       sync::DraftEdit &edit)
{
    for (const sync::OrderWrite &write : writes) {
        const sync::ItemKey key = keyOf(write.id);
        const auto made = edit.changes.constFind(key);
        const auto item = items.constFind(key);
        if (made == edit.changes.cend() && item == items.cend())
            continue;
        const QJsonObject before = made != edit.changes.cend() ? **made : *item;
        nac::Rule rule = api::mist::ruleOf(write.id, before);
        rule.order = write.order;
        edit.changes.insert(key, api::mist::withRule(before, rule));
    }
}

void RuleEdits::insert(const QList<QJsonObject> &rules, const QString &after, const QString &toast,
                       const Done &done)
{
    const RuleSequence now = sequence();
    QStringList wanted = now.ids();
    QStringList ids;
    for (qsizetype i = 0; i < rules.size(); ++i)
        ids.append(api::mist::newLocalId());
    qsizetype at = wanted.indexOf(after);
    at = at < 0 ? wanted.size() : at + 1;
    wanted = wanted.mid(0, at) + ids + wanted.mid(at);
    const QList<sync::OrderWrite> writes = now.writes(wanted, ids);
    write(
            u"add"_s, idsOf(writes), toast,
            [ids, rules, writes](const Items &items, sync::DraftEdit &edit) {
                for (qsizetype i = 0; i < ids.size(); ++i)
                    edit.changes.insert(keyOf(ids.at(i)), rules.at(i));
                number(writes, items, edit);
            },
            [this, id = ids.first(), done] {
                const sync::DraftPtr draft = m_services.changes->draft();
                if (draft && draft->items.contains(keyOf(id)))
                    Q_EMIT added(id);
                done();
            });
}

void RuleEdits::add(const QString &after)
{
    enqueue([this, after](const Done &done) {
        nac::Rule rule;
        //: Name of a rule before it gets its own
        rule.name = nameFor(tr("New rule"));
        rule.action = api::mist::ruleAction(nac::RuleAction::Allow);
        insert({api::mist::withRule({}, rule)}, after,
               tr("Added to the draft: %1").arg(ChangeText::item(keyOf({}), rule.name)), done);
    });
}

void RuleEdits::duplicate(const QStringList &ids)
{
    enqueue([this, ids](const Done &done) {
        QList<sync::ItemKey> keys;
        for (const QString &id : ids)
            keys.append(keyOf(id));
        async::then(m_services.changes->items(keys), this,
                    [this, ids, done](const Result<Items> &items) {
                        QList<QJsonObject> copies;
                        QStringList names;
                        for (const QString &id : ids) {
                            if (!items || !items->contains(keyOf(id)))
                                continue;
                            const QJsonObject item = items->value(keyOf(id));
                            nac::Rule rule = api::mist::ruleOf(id, item);
                            //: %1 is the name of the rule that was copied
                            rule.name = nameFor(tr("%1 (copy)").arg(rule.name), names);
                            names.append(rule.name);
                            copies.append(api::mist::withRule(item, rule));
                        }
                        if (copies.isEmpty()) {
                            if (!items)
                                Q_EMIT noticeRequested(ErrorText::sentence(items.error()));
                            done();
                            return;
                        }
                        insert(copies, ids.last(),
                               tr("Added to the draft: %Ln rule(s)", nullptr, int(copies.size())),
                               done);
                    });
    });
}

void RuleEdits::remove(const QStringList &ids)
{
    enqueue([this, ids](const Done &done) {
        const QString toast =
                ids.size() == 1 ? tr("Removed in the draft: %1").arg(nameOf(ids.first()))
                                : tr("Removed in the draft: %Ln rule(s)", nullptr, int(ids.size()));
        write(
                u"remove"_s, {}, toast,
                [ids](const Items &, sync::DraftEdit &edit) {
                    for (const QString &id : ids)
                        edit.changes.insert(keyOf(id), std::nullopt);
                },
                done);
    });
}

void RuleEdits::move(const QStringList &ids, const QString &before)
{
    enqueue([this, ids, before](const Done &done) {
        const RuleSequence now = sequence();
        const QStringList wanted = RuleSequence::moved(now.ids(), ids, before);
        const QList<sync::OrderWrite> writes = now.writes(wanted, ids);
        if (writes.isEmpty()) {
            done();
            return;
        }
        const int place = int(wanted.indexOf(ids.first())) + 1;
        const QString toast =
                ids.size() == 1
                        //: %1 is "Rule “Guest”", %2 a number
                        ? tr("Moved in the draft: %1, now number %2")
                                  .arg(nameOf(ids.first()))
                                  .arg(place)
                        : tr("Moved in the draft: %Ln rule(s)", nullptr, int(ids.size()));
        write(
                u"move"_s, idsOf(writes), toast,
                [writes](const Items &items, sync::DraftEdit &edit) {
                    number(writes, items, edit);
                },
                done);
    });
}

void RuleEdits::renumber()
{
    enqueue([this](const Done &done) {
        const QList<sync::OrderWrite> writes = sequence().apart();
        write(
                u"edit"_s, idsOf(writes), tr("Renumbered in the draft; the sequence is the same"),
                [writes](const Items &items, sync::DraftEdit &edit) {
                    number(writes, items, edit);
                },
                done);
    });
}

void RuleEdits::cleanUp(const QStringList &ids)
{
    const nac::OrganizationPtr shown =
            m_services.changes ? m_services.changes->withDraft() : nullptr;
    if (!shown)
        return;
    change(
            ids,
            [shown](nac::Rule &rule) {
                nac::CleanRule clean = nac::withoutDangling(*shown, rule);
                rule = clean.rule;
                if (clean.widens)
                    rule.enabled = false;
            },
            tr("Cleaned up in the draft: %Ln rule(s)", nullptr, int(ids.size())));
}

} // namespace sekisho::ui
