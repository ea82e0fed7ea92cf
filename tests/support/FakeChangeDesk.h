// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/SampleOrganization.h"
#include "ui/page/ChangeDesk.h"

namespace sekisho::test {

/// A desk without store and cloud: drafts in memory, plans by sync::makePlan() against `cloud`,
/// pushes that go on when the test says so.
class FakeChangeDesk : public ui::ChangeDesk
{
public:
    using Items = QMap<api::mist::ItemKey, sync::DraftItem>;

    sync::ItemMap snapshot; ///< what edits begin from
    sync::ItemMap cloud;    ///< what plans compare with
    QMap<api::mist::ItemKey, QStringList> masked;
    std::optional<Error> planFails;
    bool client = true;
    bool holdPlans = false; ///< until answerPlans()
    std::optional<sync::PushReport> cutOff;
    QStringList pushedPlans;
    QList<bool> resumed;
    CancelToken stop;
    int plans = 0;
    QList<QByteArray> secrets;

    void start()
    {
        sync::DraftInfo first;
        first.id = 1;
        m_drafts = {first};
        publish({});
    }
    /// One step that sets an item.
    void set(const api::mist::ItemKey &key, const std::optional<QJsonObject> &value)
    {
        step({QStringLiteral("edit"), {{key, value}}, {}});
    }
    void answerPlans()
    {
        holdPlans = false;
        for (const auto &answer : std::exchange(m_heldPlans, {}))
            answer.give(made());
    }
    /// What a push says while it runs.
    void progress(const sync::PushReport &report) { Q_EMIT progressed(report); }
    void finishPush(const Result<sync::PushReport> &report)
    {
        if (m_push)
            std::exchange(m_push, std::nullopt)->give(report);
        Q_EMIT pushed();
    }
    /// All operations of the plan in one state.
    sync::PushReport reportOf(sync::OperationState state, sync::PushState push) const
    {
        sync::PushReport report;
        report.id = 7;
        report.state = push;
        report.started = sampleNow();
        for (const sync::Operation &operation : m_plan->operations) {
            sync::OperationReport one;
            one.operation = operation;
            one.state = state;
            one.verified = state == sync::OperationState::Done;
            report.operations.append(one);
        }
        return report;
    }
    std::shared_ptr<const sync::Plan> lastPlan() const { return m_plan; }
    void setOrganization(const nac::OrganizationPtr &organization)
    {
        m_organization = organization;
        Q_EMIT changed();
    }
    void clear()
    {
        m_steps.append(m_draft->items);
        publish({});
    }

    sync::DraftPtr draft() const override { return m_draft; }
    nac::OrganizationPtr live() const override { return m_organization; }
    nac::OrganizationPtr withDraft() const override { return m_organization; }
    sync::WorkspaceInfo workspace() const override { return {}; }
    Future<QList<sync::DraftInfo>> drafts() override
    {
        return async::ready<QList<sync::DraftInfo>>(m_drafts);
    }
    Future<sync::DraftPtr> createDraft(const QString &name) override
    {
        for (const sync::DraftInfo &info : std::as_const(m_drafts)) {
            if (info.name == name)
                return async::failed<sync::DraftPtr>(Error(ErrorCode::InvalidArgument));
        }
        sync::DraftInfo made;
        made.id = m_drafts.size() + 1;
        made.name = name;
        m_drafts.append(made);
        m_current = m_drafts.size() - 1;
        publish({});
        return async::ready<sync::DraftPtr>(m_draft);
    }
    Future<sync::DraftPtr> selectDraft(qint64 draft) override
    {
        m_current = draft - 1;
        publish({});
        return async::ready<sync::DraftPtr>(m_draft);
    }
    Future<> renameDraft(qint64 draft, const QString &name) override
    {
        m_drafts[draft - 1].name = name;
        publish(m_draft->items);
        return async::ready<void>({});
    }
    Future<sync::DraftPtr> discardDraft(qint64) override
    {
        m_steps.clear();
        publish({});
        return async::ready<sync::DraftPtr>(m_draft);
    }
    Future<sync::DraftPtr> edit(const sync::DraftEdit &edit) override
    {
        step(edit);
        return async::ready<sync::DraftPtr>(m_draft);
    }
    Future<sync::DraftPtr> undo() override
    {
        if (!m_steps.isEmpty())
            publish(m_steps.takeLast());
        return async::ready<sync::DraftPtr>(m_draft);
    }
    Future<sync::DraftPtr> redo() override { return async::ready<sync::DraftPtr>(m_draft); }
    Future<QString> keepSecret(Secret value) override
    {
        secrets.append(value.reveal().toByteArray());
        return async::ready<QString>(QStringLiteral("s%1").arg(secrets.size()));
    }
    Future<std::optional<QJsonObject>> item(const api::mist::ItemKey &key) override
    {
        using Found = std::optional<QJsonObject>;
        if (m_draft->items.contains(key))
            return async::ready<Found>(m_draft->items.value(key).value);
        return async::ready<Found>(snapshot.contains(key) ? Found(snapshot.value(key)) : Found());
    }
    Future<sync::ItemMap> items(const QList<api::mist::ItemKey> &keys) override
    {
        sync::ItemMap found;
        for (const api::mist::ItemKey &key : keys) {
            const auto edited = m_draft->items.constFind(key);
            if (edited != m_draft->items.cend())
                found.insert(key,
                             edited->value ? *edited->value : edited->base.value_or(QJsonObject()));
            else if (snapshot.contains(key))
                found.insert(key, snapshot.value(key));
        }
        return async::ready<sync::ItemMap>(found);
    }
    QJsonObject document() const override
    {
        return sync::draftDocument(*m_draft, sync::WorkspaceInfo());
    }
    Future<sync::DraftEdit> editFrom(const QJsonObject &document) override
    {
        return async::ready(sync::editFromDocument(document, sync::WorkspaceInfo()));
    }
    bool hasClient() const override { return client; }
    Future<std::shared_ptr<const sync::Plan>> plan(CancelToken) override
    {
        ++plans;
        const async::Answer<std::shared_ptr<const sync::Plan>> answer;
        if (holdPlans)
            m_heldPlans.append(answer);
        else
            answer.give(made());
        return answer.future();
    }
    Future<sync::PushReport> push(const QString &planId, CancelToken token) override
    {
        pushedPlans.append(planId);
        stop = token;
        m_push.emplace();
        return m_push->future();
    }
    Future<std::optional<sync::PushReport>> interrupted() override
    {
        return async::ready<std::optional<sync::PushReport>>(cutOff);
    }
    Future<sync::PushReport> resume(bool goOn, CancelToken token) override
    {
        resumed.append(goOn);
        cutOff.reset();
        stop = token;
        m_push.emplace();
        return m_push->future();
    }
    Future<sync::DraftPtr> draftUndo(qint64) override
    {
        return createDraft(QStringLiteral("Undo"));
    }
    sync::History *history() const override { return nullptr; }

private:
    void step(const sync::DraftEdit &edit)
    {
        m_steps.append(m_draft->items);
        Items items = m_draft->items;
        for (auto it = edit.changes.begin(); it != edit.changes.end(); ++it) {
            sync::DraftItem item = items.value(it.key());
            if (edit.bases.contains(it.key()))
                item.base = edit.bases.value(it.key());
            else if (!items.contains(it.key()) && snapshot.contains(it.key()))
                item.base = snapshot.value(it.key());
            item.value = it.value();
            item.edited = sampleNow().addSecs(-420);
            if (item.base == item.value)
                items.remove(it.key());
            else
                items.insert(it.key(), item);
        }
        publish(items, edit.what);
    }
    void publish(const Items &items, const QString &what = {})
    {
        auto draft = std::make_shared<sync::Draft>();
        draft->info = m_drafts.at(m_current);
        draft->info.items = int(items.size());
        draft->items = items;
        draft->canUndo = !m_steps.isEmpty();
        draft->undoWhat = what;
        m_draft = draft;
        Q_EMIT changed();
    }
    Result<std::shared_ptr<const sync::Plan>> made()
    {
        if (planFails)
            return fail(*planFails);
        sync::PlanInput input;
        input.draft = m_draft->items;
        input.draftId = m_draft->info.id;
        input.cloud = cloud;
        input.masked = masked;
        for (qsizetype i = 0; i < secrets.size(); ++i)
            input.typedSecrets.insert(QStringLiteral("s%1").arg(i + 1));
        input.now = sampleNow();
        m_plan = std::make_shared<const sync::Plan>(sync::makePlan(input));
        return m_plan;
    }

    nac::OrganizationPtr m_organization = sampleOrganizationPtr();
    QList<sync::DraftInfo> m_drafts;
    qsizetype m_current = 0;
    sync::DraftPtr m_draft;
    QList<Items> m_steps;
    std::shared_ptr<const sync::Plan> m_plan;
    QList<async::Answer<std::shared_ptr<const sync::Plan>>> m_heldPlans;
    std::optional<async::Answer<sync::PushReport>> m_push;
};

} // namespace sekisho::test
