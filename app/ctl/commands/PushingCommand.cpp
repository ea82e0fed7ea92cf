// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/commands/PushingCommand.h"

#include "app/ctl/ChangeJson.h"
#include "app/ctl/ChangePrint.h"
#include "app/ctl/Console.h"

#include <QCommandLineParser>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ctl {

PushingCommand::PushingCommand(const CommandServices &services, QObject *parent)
    : WorkspaceCommand(services, parent)
{
}

PushingCommand::~PushingCommand() = default;

void PushingCommand::declareYes(QCommandLineParser &parser)
{
    parser.addOption({u"yes"_s, tr("Send it. Without it what would be sent is only shown.")});
}

void PushingCommand::printPlan(const sync::Plan &plan, bool isPreview)
{
    if (json()) {
        QJsonObject object = planJson(plan);
        object.insert(u"draft"_s, draftJson(drafts().current()->info));
        if (isPreview)
            object.insert(u"sent"_s, false);
        printJson(object);
        return;
    }
    ui::ChangeNames all = names();
    all.add(plan);
    ChangePrint(console(), all).plan(plan);
}

ExitCode PushingCommand::exitCodeOf(const sync::Plan &plan)
{
    if (plan.conflicts() > 0)
        return Conflict;
    return plan.blocked() > 0 ? AnswerIsNo : Fine;
}

void PushingCommand::failPush(const Error &error)
{
    const bool inConflict =
            error.code == ErrorCode::PlanBlocked && error.arguments.value(0).toInt() > 0;
    failWith(error, json(), inConflict ? Conflict : exitCodeFor(error));
}

void PushingCommand::prepare()
{
    // The end of standard input says nothing here: scripts and services start this.
    m_stopWatcher = std::make_unique<platform::StopWatcher>(platform::StopWatcher::Heed::Signals);
    connect(m_stopWatcher.get(), &platform::StopWatcher::stopRequested, this, [this] {
        console().message(tr("Stopping after the current operation."));
        m_stop.cancel();
    });
    const auto names = std::make_shared<ui::ChangeNames>(WorkspaceCommand::names());
    connect(&changes(), &sync::ChangeService::progressed, this,
            [this, names](const sync::PushReport &report) {
                qsizetype done = 0;
                QString now;
                for (const sync::OperationReport &each : report.operations) {
                    if (each.state == sync::OperationState::Sent)
                        now = ui::ChangeText::operation(each.operation, *names);
                    else if (each.state != sync::OperationState::Waiting)
                        ++done;
                }
                //: %1 and %2 numbers of operations, %3 what is being sent
                console().progress(tr("%1 of %2 operations: %3")
                                           .arg(done)
                                           .arg(report.operations.size())
                                           .arg(now));
            });
}

void PushingCommand::push(const QString &planId)
{
    prepare();
    async::then(changes().push(planId, m_stop.token()), this,
                [this](const Result<sync::PushReport> &report) { onReport(report); });
}

void PushingCommand::resume(bool goOn)
{
    prepare();
    async::then(changes().resume(goOn, m_stop.token()), this,
                [this](const Result<sync::PushReport> &report) { onReport(report); });
}

void PushingCommand::onReport(const Result<sync::PushReport> &report)
{
    console().progress({});
    if (!report)
        return failPush(report.error());
    const bool didNothing = std::none_of(report->operations.begin(), report->operations.end(),
                                         [](const sync::OperationReport &each) {
                                             return each.state == sync::OperationState::Done;
                                         });
    if (didNothing || report->state == sync::PushState::Interrupted)
        return pushed(*report);
    pull(*report);
}

/// The newest snapshot knows nothing of the push yet.
void PushingCommand::pull(const sync::PushReport &report)
{
    m_puller = std::make_unique<sync::Puller>(*workspace(), client(), session().tokens(), clock());
    connect(m_puller.get(), &sync::Puller::progressed, this,
            [this](const sync::PullProgress &progress) {
                //: %1 and %2 numbers of requests
                console().progress(tr("Reading back: %1 of %2 requests")
                                           .arg(progress.requestsDone)
                                           .arg(progress.requestsPlanned));
            });
    async::then(m_puller->pull(), this, [this, report](const Result<sync::PullReport> &pulled) {
        console().progress({});
        if (pulled) {
            m_snapshotAfter = pulled->snapshotId;
        } else {
            console().message(tr("The push is done, but the pull after it failed. Run sekishoctl "
                                 "pull."));
            console().message(errorMessage(pulled.error()));
        }
        pushed(report);
    });
}

int PushingCommand::exitCodeOf(const sync::PushReport &report)
{
    switch (report.state) {
    case sync::PushState::Done:
        return std::any_of(
                       report.operations.begin(), report.operations.end(),
                       [](const sync::OperationReport &each) { return !each.differs.isEmpty(); })
                       ? AnswerIsNo
                       : Fine;
    case sync::PushState::Stopped:
        return report.error && report.error->code != ErrorCode::Cancelled
                       ? exitCodeFor(*report.error)
                       : AnswerIsNo;
    case sync::PushState::Running:
    case sync::PushState::Interrupted:
        break;
    }
    return NetworkFailed;
}

void PushingCommand::finish(const sync::PushReport &report)
{
    if (json()) {
        QJsonObject object = pushJson(report);
        object.insert(u"sent"_s, true);
        object.insert(u"snapshot"_s, m_snapshotAfter);
        object.insert(u"draft"_s, draftJson(drafts().current()->info));
        printJson(object);
    } else {
        ChangePrint(console(), names()).push(report);
    }
    if (report.state == sync::PushState::Interrupted)
        console().message(tr("The push was cut off; push --yes goes on with it."));
    end(exitCodeOf(report));
}

// ------------------------------------------------------------------------------------------ plan

QString PlanCommand::name() const { return u"plan"_s; }

QString PlanCommand::summary() const
{
    return tr("Compare the draft with the cloud and show what a push would send.");
}

void PlanCommand::declare(QCommandLineParser &parser) const
{
    declareSecretOption(parser);
    declareWorkspace(parser);
}

void PlanCommand::start(const QCommandLineParser &parser)
{
    const auto given = givenSecrets(parser);
    if (!given)
        return failWith(given.error(), wantsJson(parser));
    m_secretsGiven = *given;
    open(parser, Access::Write, Cloud::Yes);
}

void PlanCommand::ready()
{
    provide(m_secretsGiven, [this] {
        next(changes().interrupted(), [this](const std::optional<sync::PushReport> &open) {
            if (open) {
                //: %1 number of a push
                console().message(
                        tr("Push %1 was cut off; push --yes goes on with it.").arg(open->id));
            }
            next(changes().plan(), [this](const PlanPtr &plan) {
                printPlan(*plan, false);
                end(exitCodeOf(*plan));
            });
        });
    });
}

// ------------------------------------------------------------------------------------------ push

QString PushCommand::name() const { return u"push"_s; }

QString PushCommand::summary() const
{
    return tr("Send the plan that was shown, or go on with a push that was cut off.");
}

void PushCommand::declare(QCommandLineParser &parser) const
{
    declareYes(parser);
    parser.addOption({u"plan"_s, tr("Id of the plan to send; without it the one shown last."),
                      //: placeholder for an id in --help
                      tr("id")});
    parser.addOption({u"give-up"_s, tr("Do not go on with a push that was cut off: find out what "
                                       "was done and leave the rest in the draft.")});
    declareSecretOption(parser);
    declareWorkspace(parser);
}

void PushCommand::start(const QCommandLineParser &parser)
{
    m_yes = parser.isSet(u"yes"_s);
    m_giveUp = parser.isSet(u"give-up"_s);
    m_plan = parser.value(u"plan"_s);
    const auto given = givenSecrets(parser);
    if (!given)
        return failWith(given.error(), wantsJson(parser));
    m_secretsGiven = *given;
    open(parser, Access::Write, Cloud::Yes);
}

void PushCommand::ready()
{
    provide(m_secretsGiven, [this] {
        next(changes().interrupted(), [this](const std::optional<sync::PushReport> &open) {
            if (open)
                onInterrupted(*open);
            else
                go();
        });
    });
}

void PushCommand::onInterrupted(const sync::PushReport &report)
{
    if (!m_plan.isEmpty() && m_plan != report.planId)
        return failWith(Error(ErrorCode::PushRunning, {QString::number(report.id)}), json());
    if (m_yes || m_giveUp)
        return resume(!m_giveUp);
    if (json()) {
        QJsonObject object = pushJson(report);
        object.insert(u"sent"_s, false);
        printJson(object);
    } else {
        ChangePrint(console(), names()).push(report);
    }
    console().message(tr("The push was cut off; push --yes goes on with it."));
    end(AnswerIsNo);
}

void PushCommand::go()
{
    if (m_giveUp)
        return failWith(Error(ErrorCode::NothingToUndo), json());
    if (!m_yes) {
        return next(changes().plan(), [this](const PlanPtr &plan) {
            printPlan(*plan, true);
            console().message(tr("Nothing was sent; push --yes sends this plan."));
            end(plan->conflicts() > 0 ? Conflict : AnswerIsNo);
        });
    }
    if (!m_plan.isEmpty())
        return push(m_plan);
    next(changes().newestPlanId(), [this](const QString &newest) {
        if (newest.isEmpty())
            failWithMessage(tr("No plan was shown yet. Run sekishoctl plan first."),
                            Error(ErrorCode::PlanMissing), json(), AnswerIsNo);
        else
            push(newest);
    });
}

} // namespace sekisho::ctl
