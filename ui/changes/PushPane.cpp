// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/changes/PushPane.h"

#include "ui/changes/PlanList.h"
#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/ValidityBar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace sekisho::ui {

using sync::OperationReport;
using sync::OperationState;
using sync::PushState;

PushPane::PushPane(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(new OperationListModel(this))
    , m_shape(new IconLabel(theme, State::InDoubt, 16, this))
    , m_title(new TextLabel(theme, FontRole::Object, Token::Text, this))
    , m_count(new TextLabel(theme, FontRole::Small, Token::Text2, this))
    , m_progress(new ThinProgress(theme, this))
    , m_stop(new SignButton(theme, SignButton::Kind::Normal, this))
    , m_result(new Banner(theme, this))
    , m_list(new PlanList(theme, this))
{
    setObjectName(QStringLiteral("pushPane"));
    m_title->setObjectName(QStringLiteral("pushTitle"));
    m_title->setWordWrap(true);
    m_count->setObjectName(QStringLiteral("pushCount"));
    m_progress->setObjectName(QStringLiteral("pushProgress"));
    m_progress->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_stop->setObjectName(QStringLiteral("stopPushButton"));
    m_result->setObjectName(QStringLiteral("pushResultBanner"));
    m_list->setObjectName(QStringLiteral("operationList"));
    m_list->setModel(m_model);
    m_list->setFrameShape(QFrame::StyledPanel);

    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_shape);
    head->addWidget(m_title, 1);
    auto *progress = new QHBoxLayout;
    progress->setSpacing(10);
    progress->addWidget(m_progress, 1);
    progress->addWidget(m_count);
    progress->addWidget(m_stop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(10);
    column->addLayout(head);
    column->addLayout(progress);
    column->addWidget(m_result);
    column->addWidget(m_list, 1);

    connect(m_stop, &QPushButton::clicked, this, &PushPane::stopRequested);
    connect(m_result, &Banner::buttonClicked, this, [this](int index) {
        if (m_report.state == PushState::Interrupted) {
            Q_EMIT askRequested();
        } else if (index == 0) {
            Q_EMIT closeRequested();
        } else {
            Q_EMIT undoRequested();
        }
    });
    refresh();
}

void PushPane::setReport(const sync::PushReport &report, bool running, bool stopping,
                         const ChangeNames &names)
{
    m_report = report;
    m_running = running;
    m_stopping = stopping;
    m_model->setReport(report, names);
    refresh();
    // What happens now is in sight.
    for (int row = 0; running && row < m_report.operations.size(); ++row) {
        if (m_report.operations.at(row).state == OperationState::Sent)
            m_list->scrollTo(m_model->index(row));
    }
}

void PushPane::refresh()
{
    m_shape->setState(m_running ? State::InDoubt : ChangeText::pushShape(m_report.state));
    const int total = m_model->total();
    m_title->setText(m_running ? tr("Pushing %Ln operation(s)", nullptr, total)
                     : m_report.started.isValid()
                             //: %1 is a time such as "10:41"
                             ? tr("Push of %1").arg(DateText::time(m_report.started))
                             : tr("Push"));
    m_count->setText(tr("%1 of %2 operations")
                             .arg(DateText::number(m_model->done()), DateText::number(total)));
    m_progress->setProgress(m_model->done(), total);
    m_progress->setAccessibleName(m_count->text());
    m_stop->setTexts(tr("Stop after this operation"));
    m_stop->setVisible(m_running);
    m_stop->setEnabled(!m_stopping);
    m_list->setAccessibleName(tr("Operations"));
    m_list->setVisible(total > 0);
    if (m_running && m_stopping)
        m_result->setContent(State::Info, tr("It stops after the operation that is being sent."));
    else if (m_running)
        m_result->clear();
    else
        refreshResult();
    if (m_running) {
        m_result->setButton(0, {});
        m_result->setButton(1, {});
    }
}

void PushPane::refreshResult()
{
    const int done = int(std::count_if(
            m_report.operations.begin(), m_report.operations.end(),
            [](const OperationReport &report) { return report.state == OperationState::Done; }));
    const int total = m_model->total();
    const auto failed = std::find_if(
            m_report.operations.begin(), m_report.operations.end(),
            [](const OperationReport &report) { return report.state == OperationState::Failed; });
    const bool differs =
            std::any_of(m_report.operations.begin(), m_report.operations.end(),
                        [](const OperationReport &report) { return !report.differs.isEmpty(); });
    const QString undo = done > 0 ? tr("Undo this push…") : QString();
    switch (m_report.state) {
    case PushState::Running:
        m_result->clear();
        return;
    case PushState::Done:
        if (differs)
            m_result->setContent(
                    State::Warning,
                    tr("All %Ln operation(s) are done, but not as written.", nullptr, total),
                    tr("The cloud took them and made something else of some fields. They are named "
                       "below."));
        else
            m_result->setContent(State::Ok,
                                 tr("All %Ln operation(s) are done and verified.", nullptr, total),
                                 tr("The cloud was asked afterwards and has what was sent."));
        m_result->setButton(0, tr("Close"));
        m_result->setButton(1, undo);
        return;
    case PushState::Stopped: {
        QString why = tr("What was not sent stays in the draft.");
        if (failed != m_report.operations.end() && failed->error)
            why = ErrorText::sentence(*failed->error) + QLatin1Char(' ') + why;
        else if (m_report.error)
            why = ErrorText::sentence(*m_report.error) + QLatin1Char(' ') + why;
        m_result->setContent(failed != m_report.operations.end() ? State::Error : State::Warning,
                             //: How far a push came: %1 of %2 operations
                             tr("Stopped: %1 of %2 operations are done.")
                                     .arg(DateText::number(done), DateText::number(total)),
                             why);
        m_result->setButton(0, tr("Review what is left"));
        m_result->setButton(1, undo);
        return;
    }
    case PushState::Interrupted:
        m_result->setContent(State::Notice, tr("The push was cut off."),
                             tr("Nobody knows yet what became of the operations in doubt. Nothing "
                                "is sent twice: "
                                "the console reads them back first."));
        m_result->setIconName({});
        m_result->setButton(0, tr("Ask the cloud now"));
        m_result->setButton(1, {});
        return;
    }
}

void PushPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        refresh();
    }
}

} // namespace sekisho::ui
