// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/ChangeJson.h"
#include "app/ctl/Console.h"
#include "app/ctl/commands/PushingCommand.h"

#include <QCommandLineParser>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ctl {

QString UndoCommand::name() const { return u"undo"_s; }

QString UndoCommand::summary() const
{
    return tr("Take the last push back, or go back to a snapshot.");
}

void UndoCommand::declare(QCommandLineParser &parser) const
{
    declareYes(parser);
    //: placeholder for a number in --help
    const QString number = tr("number");
    parser.addOption({u"to"_s, tr("Bring everything back to this snapshot."), number});
    parser.addOption({u"push"_s, tr("Take this push back; without it the last one."), number});
    parser.addOption({u"keep-draft"_s,
                      tr("Leave what undoes it as the current draft, without sending it.")});
    declareWorkspace(parser);
}

void UndoCommand::start(const QCommandLineParser &parser)
{
    const auto to = numberOption(parser, u"to"_s);
    const auto push = numberOption(parser, u"push"_s);
    if (!to || !push)
        return failWith(to ? push.error() : to.error(), wantsJson(parser));
    if (*to && *push)
        return failWith(Error(ErrorCode::InvalidArgument, {u"--to, --push"_s}), wantsJson(parser));
    m_to = *to;
    m_push = *push;
    m_yes = parser.isSet(u"yes"_s);
    m_keepDraft = parser.isSet(u"keep-draft"_s);
    open(parser, Access::Write, Cloud::Yes);
}

void UndoCommand::ready()
{
    m_formerDraft = drafts().current()->info.id;
    next(changes().interrupted(), [this](const std::optional<sync::PushReport> &open) {
        if (open)
            failWith(Error(ErrorCode::PushRunning, {QString::number(open->id)}), json());
        else if (m_to)
            restore();
        else if (m_push)
            next(changes().draftUndo(*m_push),
                 [this](const sync::DraftPtr &draft) { onDraft(draft); });
        else
            findPush();
    });
}

/// The newest push that did anything.
void UndoCommand::findPush()
{
    next(changes().pushes(), [this](const QList<sync::PushReport> &pushes) {
        const auto found =
                std::find_if(pushes.begin(), pushes.end(), [](const sync::PushReport &report) {
                    return std::any_of(report.operations.begin(), report.operations.end(),
                                       [](const sync::OperationReport &each) {
                                           return each.state == sync::OperationState::Done;
                                       });
                });
        if (found == pushes.end())
            return failWith(Error(ErrorCode::NothingToUndo), json());
        m_push = found->id;
        next(changes().draftUndo(found->id),
             [this](const sync::DraftPtr &draft) { onDraft(draft); });
    });
}

void UndoCommand::restore()
{
    m_history = std::make_unique<sync::History>(workspace(), clock());
    next(m_history->restore(*m_to), [this](const sync::DraftEdit &edit) {
        next(drafts().list(), [this, edit](const QList<sync::DraftInfo> &known) {
            // A name that is free.
            const QString wanted = u"Snapshot %1"_s.arg(*m_to);
            QString name = wanted;
            for (int i = 2; std::any_of(known.begin(), known.end(),
                                        [&](const auto &each) { return each.name == name; });
                 ++i)
                name = u"%1 (%2)"_s.arg(wanted).arg(i);
            next(drafts().create(name), [this, edit](const sync::DraftPtr &) {
                next(drafts().edit(edit), [this](const sync::DraftPtr &draft) { onDraft(draft); });
            });
        });
    });
}

void UndoCommand::onDraft(const sync::DraftPtr &draft)
{
    m_undoDraft = draft->info.id;
    async::then(changes().plan(), this, [this](const Result<PlanPtr> &plan) {
        if (plan)
            return onPlan(*plan);
        // Nothing was asked for but this; no half-made draft stays.
        leaveDraft([this, error = plan.error()] { failWith(error, json()); });
    });
}

void UndoCommand::onPlan(const PlanPtr &plan)
{
    const bool mayGo = exitCodeOf(*plan) == Fine;
    if (m_yes && !m_keepDraft && plan->canPush())
        return push(plan->id);
    printPlan(*plan, true);
    if (plan->operations.isEmpty() && mayGo)
        return leaveDraft([this] { end(Fine); }); // the cloud is there already
    if (m_keepDraft || (m_yes && !mayGo)) {
        console().message(tr("What undoes it is the current draft now; nothing was sent."));
        return end(m_keepDraft && mayGo ? Fine : exitCodeOf(*plan));
    }
    console().message(tr("Nothing was sent; undo --yes sends it."));
    leaveDraft([this, plan] { end(plan->conflicts() > 0 ? Conflict : AnswerIsNo); });
}

void UndoCommand::pushed(const sync::PushReport &report)
{
    if (report.state != sync::PushState::Done)
        return finish(report); // the rest stays in its draft
    leaveDraft([this, report] { finish(report); });
}

void UndoCommand::leaveDraft(std::function<void()> then)
{
    if (m_undoDraft == 0 || m_undoDraft == m_formerDraft)
        return then();
    next(drafts().select(m_formerDraft), [this, then](const sync::DraftPtr &) {
        next(drafts().discard(m_undoDraft), [then](const sync::DraftPtr &) { then(); });
    });
}

// --------------------------------------------------------------------------------------- resolve

QString ResolveCommand::name() const { return u"resolve"_s; }

QString ResolveCommand::summary() const { return tr("Decide conflicts of the plan."); }

void ResolveCommand::declare(QCommandLineParser &parser) const
{
    parser.addOption({u"mine"_s, tr("The draft's side counts.")});
    parser.addOption({u"theirs"_s, tr("The cloud's side counts.")});
    parser.addOption({u"all"_s, tr("Every conflict.")});
    parser.addOption({u"field"_s,
                      tr("Decide this field otherwise: path=mine or path=theirs. May be repeated."),
                      //: placeholder in --help
                      tr("path=side")});
    declareWorkspace(parser);
    //: argument in --help: an item as plan prints it
    parser.addPositionalArgument(u"item"_s, tr("Items as plan prints them: rule/0f3c…"),
                                 u"[item...]"_s);
}

void ResolveCommand::start(const QCommandLineParser &parser)
{
    m_mine = parser.isSet(u"mine"_s);
    m_all = parser.isSet(u"all"_s);
    m_items = parser.positionalArguments();
    m_fields = parser.values(u"field"_s);
    if (m_mine == parser.isSet(u"theirs"_s))
        return failWith(missing(u"--mine | --theirs"_s), wantsJson(parser));
    if (m_all != m_items.isEmpty())
        return failWith(missing(u"ITEM | --all"_s), wantsJson(parser));
    open(parser, Access::Write, Cloud::Yes);
}

void ResolveCommand::ready()
{
    next(changes().plan(), [this](const PlanPtr &plan) { onPlan(plan); });
}

void ResolveCommand::onPlan(const PlanPtr &plan)
{
    using sync::Choice;
    sync::DraftEdit step;
    step.what = u"resolve"_s;
    QMap<QString, Choice> chosen;
    for (const QString &field : std::as_const(m_fields)) {
        const QString side = field.section(u'=', -1);
        if (side != "mine"_L1 && side != "theirs"_L1)
            return failWith(Error(ErrorCode::InvalidArgument, {"--field "_L1 + field}), json());
        chosen.insert(field.section(u'=', 0, -2),
                      side == "mine"_L1 ? Choice::Mine : Choice::Theirs);
    }
    QStringList wanted = m_items;
    for (const sync::PlanItem &item : plan->items) {
        const bool isNamed = wanted.removeOne(item.key.toText());
        if (item.state != sync::ItemState::Conflict || !(m_all || isNamed))
            continue;
        QMap<QString, Choice> choices;
        for (const sync::FieldChange &field : item.fields) {
            if (field.side == sync::FieldChange::Side::Both)
                choices.insert(field.field.path, m_mine ? Choice::Mine : Choice::Theirs);
        }
        choices.insert(chosen);
        const sync::DraftEdit edit =
                chosen.isEmpty()
                        ? sync::resolveConflict(item, m_mine ? Choice::Mine : Choice::Theirs)
                        : sync::resolveConflict(item, choices);
        step.changes.insert(edit.changes);
        step.bases.insert(edit.bases);
    }
    if (!wanted.isEmpty())
        return failWith(Error(ErrorCode::InvalidArgument, wanted), json());
    next(drafts().edit(step), [this](const sync::DraftPtr &) {
        next(changes().plan(), [this](const PlanPtr &after) {
            printPlan(*after, false);
            end(exitCodeOf(*after));
        });
    });
}

} // namespace sekisho::ctl
