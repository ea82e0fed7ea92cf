// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Platform.h"
#include "app/ctl/commands/WorkspaceCommand.h"
#include "core/base/CancelToken.h"
#include "core/sync/History.h"
#include "core/sync/Puller.h"

namespace sekisho::ctl {

using PlanPtr = std::shared_ptr<const sync::Plan>;

/// What commands share that plan and push: progress, stopping, the pull afterwards, printing and
/// exit codes.
class PushingCommand : public WorkspaceCommand
{
    Q_OBJECT
public:
    explicit PushingCommand(const CommandServices &services, QObject *parent = nullptr);
    ~PushingCommand() override;

protected:
    static void declareYes(QCommandLineParser &parser);
    /// Prints a plan; with `sent` false in what push and undo print without --yes.
    void printPlan(const sync::Plan &plan, bool isPreview);
    /// 0, 1 blocked, 4 conflict.
    static ExitCode exitCodeOf(const sync::Plan &plan);
    /// Sends a plan (or goes on with a push that was cut off), pulls, then pushed().
    void push(const QString &planId);
    void resume(bool goOn);
    /// What comes after a push; ends the command with finish() unless there is more to do.
    virtual void pushed(const sync::PushReport &report) { finish(report); }
    /// Prints the push and ends.
    void finish(const sync::PushReport &report);
    void failPush(const Error &error);

private:
    void prepare();
    void onReport(const Result<sync::PushReport> &report);
    void pull(const sync::PushReport &report);
    static int exitCodeOf(const sync::PushReport &report);

    std::unique_ptr<platform::StopWatcher> m_stopWatcher;
    CancelSource m_stop;
    std::unique_ptr<sync::Puller> m_puller;
    qint64 m_snapshotAfter = 0;
};

/// Compares the draft with the cloud and says what a push would send.
class PlanCommand : public PushingCommand
{
    Q_OBJECT
public:
    using PushingCommand::PushingCommand;
    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    void start(const QCommandLineParser &parser) override;

protected:
    void ready() override;

private:
    QList<GivenSecret> m_secretsGiven;
};

/// Sends the plan that was shown, or goes on with a push that was cut off.
class PushCommand : public PushingCommand
{
    Q_OBJECT
public:
    using PushingCommand::PushingCommand;
    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    void start(const QCommandLineParser &parser) override;

protected:
    void ready() override;

private:
    void onInterrupted(const sync::PushReport &report);
    void go();

    bool m_yes = false;
    bool m_giveUp = false;
    QString m_plan;
    QList<GivenSecret> m_secretsGiven;
};

/// Takes a push back, or goes back to a snapshot: makes the draft of it, plans and pushes.
class UndoCommand : public PushingCommand
{
    Q_OBJECT
public:
    using PushingCommand::PushingCommand;
    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    void start(const QCommandLineParser &parser) override;

protected:
    void ready() override;
    void pushed(const sync::PushReport &report) override;

private:
    void findPush();
    void restore();
    void onDraft(const sync::DraftPtr &draft);
    void onPlan(const PlanPtr &plan);
    /// Goes back to the draft that was current before, and forgets the one of the undo.
    void leaveDraft(std::function<void()> then);

    bool m_yes = false;
    bool m_keepDraft = false;
    std::optional<qint64> m_to;
    std::optional<qint64> m_push;
    qint64 m_formerDraft = 0;
    qint64 m_undoDraft = 0;
    std::unique_ptr<sync::History> m_history;
};

/// Decides conflicts of the plan.
class ResolveCommand : public PushingCommand
{
    Q_OBJECT
public:
    using PushingCommand::PushingCommand;
    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    void start(const QCommandLineParser &parser) override;

protected:
    void ready() override;

private:
    void onPlan(const PlanPtr &plan);

    bool m_mine = false;
    bool m_all = false;
    QStringList m_items;
    QStringList m_fields;
};

} // namespace sekisho::ctl
