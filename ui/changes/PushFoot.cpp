// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/changes/PushFoot.h"

#include "ui/page/DraftWriter.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <algorithm>

namespace sekisho::ui {

using Stage = ReviewController::Stage;

namespace {

/// Nothing is said about work that takes less, in milliseconds (visual guide section 8).
constexpr int kPlanDelay = 300;
constexpr int kReasonWidth = 250;

} // namespace

PushFoot::PushFoot(Theme &theme, ReviewController &review, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_review(review)
    , m_acknowledge(new QCheckBox(this))
    , m_shape(new IconLabel(theme, State::Info, 16, this))
    , m_reason(new TextLabel(theme, FontRole::Body, Token::Text, this))
    , m_cancel(new SignButton(theme, SignButton::Kind::Normal, this))
    , m_push(new SignButton(theme, SignButton::Kind::Primary, this))
{
    setObjectName(QStringLiteral("pushFoot"));
    m_acknowledge->setObjectName(QStringLiteral("acknowledgeCheckBox"));
    m_reason->setObjectName(QStringLiteral("whyNotPushLabel"));
    m_reason->setWordWrap(true);
    m_cancel->setObjectName(QStringLiteral("cancelPlanButton"));
    m_push->setObjectName(QStringLiteral("pushButton"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 10, 16, 10);
    row->setSpacing(8);
    row->addWidget(m_acknowledge);
    row->addStretch(1);
    row->addWidget(m_shape);
    row->addWidget(m_reason);
    row->addWidget(m_cancel);
    row->addWidget(m_push);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);

    m_planDelay.setSingleShot(true);
    m_planDelay.setInterval(kPlanDelay);
    connect(&m_planDelay, &QTimer::timeout, this, &PushFoot::refresh);
    connect(m_acknowledge, &QCheckBox::toggled, this, [this](bool checked) {
        m_acknowledgedPlan = checked && m_review.plan() ? m_review.plan()->id : QString();
        refresh();
    });
    connect(m_push, &QPushButton::clicked, &review, &ReviewController::push);
    connect(m_cancel, &QPushButton::clicked, &review, &ReviewController::cancelPlan);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    refresh();
}

void PushFoot::setContext(const PageContext &context)
{
    m_context = context;
    refresh();
}

bool PushFoot::mustAcknowledge() const
{
    const auto plan = m_review.plan();
    if (!plan)
        return false;
    return std::any_of(plan->operations.begin(), plan->operations.end(),
                       [](const sync::Operation &operation) {
                           return operation.access == sync::Access::Narrows ||
                                  operation.access == sync::Access::Unknown;
                       });
}

PushFoot::Reason PushFoot::whyNot() const
{
    if (const QString why = DraftWriter::whyReadOnly(m_context); !why.isEmpty())
        return {State::Info, why};
    if (m_context.isOffline())
        return {State::Warning, tr("Pushing waits for the connection.")};
    if (!m_review.desk().hasClient())
        return {State::Warning, tr("Pushing needs a token.")};
    if (m_review.stage() == Stage::Planning || m_review.isStale())
        return {State::InDoubt, tr("Comparing with the cloud…")};
    const auto plan = m_review.plan();
    if (!plan)
        return {State::Unknown, tr("Not compared with the cloud yet.")};
    if (const int conflicts = plan->conflicts(); conflicts > 0)
        return {State::Conflict, tr("Decide %Ln conflict(s) first", nullptr, conflicts)};
    if (const int blocked = plan->blocked(); blocked > 0)
        return {State::Warning, tr("%Ln change(s) cannot be sent yet", nullptr, blocked)};
    if (plan->operations.isEmpty())
        return {State::Ok, tr("The cloud has all of it already.")};
    if (m_review.interrupted())
        return {State::InDoubt, tr("Find out first what became of the last push.")};
    if (mustAcknowledge() && m_acknowledgedPlan != plan->id)
        return {State::Warning, tr("Tick the box first.")};
    return {};
}

QString PushFoot::reason() const { return whyNot().text; }

void PushFoot::refresh()
{
    const bool planning = m_review.stage() == Stage::Planning;
    if (planning && !m_planDelay.isActive() && m_cancel->isHidden())
        m_planDelay.start();
    const auto plan = m_review.plan();
    const auto &items = m_review.items();
    const int count = int(std::count_if(items.begin(), items.end(), [](const sync::PlanItem &item) {
        return item.state != sync::ItemState::Same;
    }));
    const Reason reason = whyNot();
    m_acknowledge->setText(tr("I know that this push changes who gets in"));
    m_acknowledge->setVisible(mustAcknowledge());
    const bool acknowledged = plan && m_acknowledgedPlan == plan->id;
    if (m_acknowledge->isChecked() != acknowledged)
        m_acknowledge->setChecked(acknowledged);
    m_shape->setVisible(!reason.text.isEmpty());
    m_shape->setState(reason.state);
    m_reason->setText(reason.text);
    // As wide as its words, and in two lines before the foot gets too wide for the page.
    m_reason->setFixedWidth(
            qMin(QFontMetrics(m_theme.font(FontRole::Body)).horizontalAdvance(reason.text) + 4,
                 kReasonWidth));
    m_reason->setVisible(!reason.text.isEmpty());
    m_cancel->setTexts(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel the comparison"));
    m_cancel->setVisible(planning && !m_planDelay.isActive());
    m_push->setTexts(tr("Push %Ln change(s)", nullptr, count));
    m_push->setDisabledReason(reason.text);
}

void PushFoot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Raised));
    painter.setPen(QPen(m_theme.color(Token::Line), 0));
    painter.drawLine(rect().topLeft(), rect().topRight());
}

void PushFoot::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace sekisho::ui
