// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/CancelToken.h"
#include "ui/page/ChangeDesk.h"

#include <QTimer>
#include <memory>

namespace sekisho::ui {

/// Where the review of the current draft stands: compares it with the cloud when it is looked at
/// and whenever it changed since, pushes, and finds a push that was cut off. Decides nothing by
/// itself that writes. No widgets.
class ReviewController : public QObject
{
    Q_OBJECT
public:
    enum class Stage {
        Closed,   ///< no organization, or its draft is being read
        Empty,    ///< no pending changes
        Local,    ///< the draft alone: not compared with the cloud (yet)
        Planning, ///< being compared
        Planned,
        Pushing,
        Finished ///< report() is what became of a push
    };
    Q_ENUM(Stage)

    explicit ReviewController(ChangeDesk &desk, QObject *parent = nullptr);
    ~ReviewController() override;

    /// Whether somebody looks: only then the cloud is asked.
    void setActive(bool active);
    /// Why the cloud cannot be asked or written now; plans are not made while `offline`.
    void setOffline(bool offline);

    Stage stage() const { return m_stage; }
    sync::DraftPtr draft() const { return m_desk.draft(); }
    ChangeDesk &desk() const { return m_desk; }
    /// Of the draft alone or as planned.
    const QList<sync::PlanItem> &items() const { return m_items; }
    const sync::PlanItem *item(const api::mist::ItemKey &key) const;
    /// The plan that is shown; null in stage Local. While it is being made anew the old one stays,
    /// and isStale() says so.
    std::shared_ptr<const sync::Plan> plan() const { return m_plan; }
    bool isStale() const { return m_stale; }
    const std::optional<sync::PushReport> &report() const { return m_report; }
    /// A push of an earlier run that has not ended.
    const std::optional<sync::PushReport> &interrupted() const { return m_interrupted; }
    /// Why the last plan failed.
    const std::optional<Error> &planError() const { return m_planError; }
    /// Why the last push or step of the draft failed; stays until the next one.
    const std::optional<Error> &error() const { return m_error; }
    bool isStopping() const { return m_stopping; }

    /// Compares with the cloud now.
    void planNow();
    void cancelPlan();
    /// Sends the plan that is shown.
    void push();
    /// Ends a push after the current operation.
    void stop();
    /// Asks what became of an interrupted push; `goOn` sends the rest.
    void resume(bool goOn);
    /// Back from the result to what is left.
    void dismissReport();
    /// Puts the inverse of the push of report() into a new draft.
    void undoPush();
    /// A step of the draft; what goes wrong is error().
    void edit(const sync::DraftEdit &edit);
    /// Keeps a secret for a path of secretsNeeded of an item of the plan.
    void enterSecret(const api::mist::ItemKey &item, const QString &path, Secret secret);
    /// Takes what the cloud has already out of the draft.
    void dropSame();

Q_SIGNALS:
    void changed();
    /// Only report() went on.
    void progressed();

private:
    void placeSecret(const api::mist::ItemKey &key, const QString &path, const QString &secretId);
    void draftChanged();
    void reset();
    void askInterrupted();
    void planned(const Result<std::shared_ptr<const sync::Plan>> &plan);
    void pushed(const Result<sync::PushReport> &report);
    void showLocal();
    void setStage(Stage stage);
    bool mayPlan() const;

    ChangeDesk &m_desk;
    /// Answers of an earlier organization die with it.
    std::unique_ptr<QObject> m_scope;
    std::unique_ptr<QObject> m_planScope; ///< of the one plan that is being made
    std::unique_ptr<CancelSource> m_cancel;
    std::unique_ptr<CancelSource> m_stop;
    QTimer m_planTimer;
    Stage m_stage = Stage::Closed;
    sync::DraftPtr m_seen;
    QList<sync::PlanItem> m_items;
    std::shared_ptr<const sync::Plan> m_plan;
    std::optional<sync::PushReport> m_report;
    std::optional<sync::PushReport> m_interrupted;
    std::optional<Error> m_error;
    std::optional<Error> m_planError;
    bool m_active = false;
    bool m_offline = false;
    bool m_stale = false;
    bool m_stopping = false;
};

} // namespace sekisho::ui
