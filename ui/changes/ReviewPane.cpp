// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/changes/ReviewPane.h"

#include "ui/changes/PlanList.h"
#include "ui/changes/PlanListModel.h"
#include "ui/changes/PushFoot.h"
#include "ui/changes/PushPane.h"
#include "ui/page/DraftWriter.h"
#include "ui/page/EditTarget.h"
#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Hairline.h"
#include "ui/widgets/PageState.h"

#include <QEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace sekisho::ui {

using api::mist::ItemKey;
using sync::PlanItem;
using Stage = ReviewController::Stage;

ReviewPane::ReviewPane(const PageServices &services, ReviewController &review, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_review(review)
    , m_model(new PlanListModel(this))
{
    setObjectName(QStringLiteral("reviewPane"));
    build();
    connect(&review, &ReviewController::changed, this, &ReviewPane::refresh);
    connect(&review, &ReviewController::progressed, this, &ReviewPane::refreshPush);
    connect(m_notice, &Banner::buttonClicked, this, &ReviewPane::noticeButton);
    connect(m_list, &PlanList::currentRowChanged, this, [this](const QModelIndex &index) {
        if (const auto key = PlanListModel::keyOf(index))
            m_current = key;
        m_chosen = m_list->hasFocus() || m_chosen;
        refreshItem();
    });
    connect(m_item, &ItemPane::decided, &review, &ReviewController::edit);
    connect(m_item, &ItemPane::secretEntered, this, [this](const QString &path) {
        if (m_current)
            m_review.enterSecret(*m_current, path, m_item->takeSecret(path));
    });
    connect(m_item, &ItemPane::editRequested, this, [this] {
        if (m_current)
            Q_EMIT editRequested(*m_current);
    });
    connect(m_push, &PushPane::stopRequested, &review, &ReviewController::stop);
    connect(m_push, &PushPane::undoRequested, &review, &ReviewController::undoPush);
    connect(m_push, &PushPane::closeRequested, &review, &ReviewController::dismissReport);
    connect(m_push, &PushPane::askRequested, &review, [&review] { review.resume(false); });
    refresh();
}

void ReviewPane::build()
{
    Theme &theme = m_services.theme;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_noticeRow = new QWidget(this);
    auto *notice = new QVBoxLayout(m_noticeRow);
    notice->setContentsMargins(16, 8, 16, 8);
    m_notice = new Banner(theme, m_noticeRow);
    m_notice->setObjectName(QStringLiteral("reviewBanner"));
    notice->addWidget(m_notice);
    column->addWidget(m_noticeRow);
    m_state = new PageState(theme, this);
    m_state->setObjectName(QStringLiteral("reviewState"));
    column->addWidget(m_state, 1);

    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->setObjectName(QStringLiteral("reviewSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_list = new PlanList(theme, m_splitter);
    m_list->setObjectName(QStringLiteral("planList"));
    m_list->setModel(m_model);
    m_list->setMinimumWidth(240);
    m_stack = new QStackedWidget(m_splitter);
    m_itemSide = new QWidget(m_stack);
    auto *side = new QVBoxLayout(m_itemSide);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(0);
    m_item = new ItemPane(theme, m_itemSide);
    m_foot = new PushFoot(theme, m_review, m_itemSide);
    side->addWidget(m_item, 1);
    side->addWidget(m_foot);
    m_push = new PushPane(theme, m_stack);
    m_stack->addWidget(m_itemSide);
    m_stack->addWidget(m_push);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({372, 778});
    m_state->setContent(m_splitter);
}

void ReviewPane::setContext(const PageContext &context)
{
    // An item that is shown anew forgets what was chosen in it.
    const bool isOther = DraftWriter::whyReadOnly(context) != DraftWriter::whyReadOnly(m_context);
    m_context = context;
    m_review.setOffline(context.isOffline());
    m_foot->setContext(context);
    if (isOther)
        refreshItem();
    refreshNotice();
}

bool ReviewPane::isPushing() const
{
    return m_review.stage() == Stage::Pushing || m_review.stage() == Stage::Finished;
}

void ReviewPane::refresh()
{
    m_names = {};
    if (const auto live = m_review.desk().live())
        m_names.add(*live);
    if (const auto withDraft = m_review.desk().withDraft())
        m_names.add(*withDraft);
    if (const auto plan = m_review.plan())
        m_names.add(*plan);

    switch (m_review.stage()) {
    case Stage::Closed:
        m_state->showLoading(tr("Reading the draft…"));
        break;
    case Stage::Empty:
        m_state->showEmpty(QStringLiteral("changes"), tr("No pending changes."),
                           tr("What you edit waits here until you have looked at it and pushed "
                              "it. Nothing is sent before."));
        break;
    default:
        m_state->showContent();
        break;
    }
    refreshList();
    refreshItem();
    refreshPush();
    refreshNotice();
    m_foot->refresh();
}

void ReviewPane::refreshList()
{
    const bool hadFocus = m_list->hasFocus();
    const QSignalBlocker blocker(m_list);
    m_model->setReport(isPushing() ? m_review.report() : std::nullopt);
    m_model->setItems(m_review.items(), m_review.plan(), m_names);
    m_list->setAccessibleName(tr("Changes"));
    QModelIndex index = m_current && m_chosen ? m_model->indexOf(*m_current) : QModelIndex();
    if (!index.isValid())
        index = m_model->first();
    m_list->setCurrentIndex(index);
    m_current = PlanListModel::keyOf(index);
    m_list->setVisible(m_model->rowCount() > 0);
    if (hadFocus)
        m_list->setFocus();
}

QString ReviewPane::historyOf(const PlanItem &item) const
{
    QStringList parts;
    const QDateTime now = m_services.clock.now();
    const auto live = m_review.desk().live();
    if (item.state == sync::ItemState::Conflict && live && !item.name.isEmpty()) {
        const auto names = [&item](const nac::AuditEntry &entry) {
            return entry.message.contains(item.name);
        };
        const auto found = std::find_if(live->auditLog.begin(), live->auditLog.end(), names);
        if (found != live->auditLog.end())
            //: %1 is a time, %2 an administrator
            parts.append(tr("In the cloud: %1 by %2 (audit log).")
                                 .arg(DateText::day(found->time, now), found->admin));
    }
    const sync::DraftPtr draft = m_review.draft();
    const sync::DraftItem own = draft ? draft->items.value(item.key) : sync::DraftItem();
    if (own.edited.isValid())
        //: %1 is a time such as "today 10:35"
        parts.append(tr("Your edit: %1.").arg(DateText::day(own.edited, now)));
    return parts.join(QLatin1Char(' '));
}

QStringList ReviewPane::notesOf(const PlanItem &item) const
{
    QStringList notes;
    const auto plan = m_review.plan();
    if (!plan)
        return notes;
    for (const sync::Between &between : plan->between) {
        if (between.items.contains(item.key))
            notes.append(ChangeText::between(between, m_names));
    }
    return notes;
}

void ReviewPane::refreshItem()
{
    const PlanItem *item = m_current ? m_review.item(*m_current) : nullptr;
    if (!item) {
        m_item->clear();
        return;
    }
    ItemPane::Content content;
    content.item = *item;
    content.planned = m_review.plan() != nullptr;
    content.names = m_names;
    content.history = historyOf(*item);
    content.notes = notesOf(*item);
    content.canEdit = item->mine && pageEditing(item->key);
    content.whyNotEdit = DraftWriter::whyReadOnly(m_context);
    content.frozen = isPushing() || m_review.isStale();
    m_item->setContent(content);
}

void ReviewPane::refreshPush()
{
    const bool pushing = isPushing();
    if (pushing && m_review.report()) {
        m_push->setReport(*m_review.report(), m_review.stage() == Stage::Pushing,
                          m_review.isStopping(), m_names);
        m_model->setReport(m_review.report());
    } else if (pushing) {
        sync::PushReport waiting;
        if (const auto plan = m_review.plan()) {
            for (const sync::Operation &operation : plan->operations) {
                sync::OperationReport report;
                report.operation = operation;
                waiting.operations.append(report);
            }
        }
        m_push->setReport(waiting, true, m_review.isStopping(), m_names);
    }
    m_stack->setCurrentWidget(pushing ? static_cast<QWidget *>(m_push) : m_itemSide);
}

void ReviewPane::refreshNotice()
{
    m_notice->setButton(0, {});
    m_notice->setButton(1, {});
    const std::optional<Error> &error = m_review.error();
    const std::optional<Error> &planError = m_review.planError();
    const auto plan = m_review.plan();
    if (isPushing()) {
        m_notice->clear();
    } else if (m_review.interrupted()) {
        m_notice->setContent(State::Notice, tr("The last push was cut off."),
                             tr("The console can ask the cloud what arrived. Nothing is sent "
                                "twice."));
        m_notice->setButton(0, tr("Ask the cloud now"));
        m_notice->setButton(1, tr("Ask and send the rest"));
    } else if (error) {
        m_notice->setContent(State::Error, ErrorText::of(*error).title,
                             ErrorText::of(*error).body + QLatin1Char(' ') +
                                     ErrorText::of(*error).remedy);
    } else if (planError) {
        m_notice->setContent(State::Error, tr("The cloud could not be compared."),
                             ErrorText::sentence(*planError));
        m_notice->setButton(0, tr("Try again"));
    } else if (plan && plan->operations.isEmpty() && plan->conflicts() == 0 &&
               plan->blocked() == 0) {
        m_notice->setContent(State::Ok, tr("Nothing is left to send."),
                             tr("The cloud has all of it already."));
        m_notice->setButton(0, tr("Take it out of the draft"));
    } else {
        m_notice->clear();
    }
    m_noticeRow->setVisible(!m_notice->isHidden());
}

void ReviewPane::noticeButton(int index)
{
    if (m_review.interrupted())
        m_review.resume(index == 1);
    else if (m_review.planError())
        m_review.planNow();
    else
        m_review.dropSame();
}

bool ReviewPane::select(const ItemKey &key)
{
    const QModelIndex index = m_model->indexOf(key);
    if (!index.isValid())
        return false;
    m_chosen = true;
    m_list->setCurrentIndex(index);
    return true;
}

void ReviewPane::previewPush(const std::optional<sync::PushReport> &report)
{
    m_model->setReport(report);
    if (report)
        m_push->setReport(*report, true, false, m_names);
    m_stack->setCurrentWidget(report ? static_cast<QWidget *>(m_push) : m_itemSide);
}

QList<QWidget *> ReviewPane::panes() const { return {m_list, m_item, &m_push->list(), m_foot}; }

void ReviewPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        refresh();
    }
}

} // namespace sekisho::ui
