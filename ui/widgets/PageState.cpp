// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/PageState.h"

#include "ui/text/ErrorText.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/ValidityBar.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int kLoadingDelay = 1000; // guide section 10: nothing is shown before one second
}

PageState::PageState(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_stack(new QStackedLayout(this))
    , m_delay(new QTimer(this))
{
    m_delay->setSingleShot(true);
    m_delay->setInterval(kLoadingDelay);
    connect(m_delay, &QTimer::timeout, this, [this] {
        if (m_view == View::Loading)
            m_stack->setCurrentWidget(m_loadingPage);
    });
    build();
    refresh();
}

void PageState::build()
{
    m_blank = new QWidget(this);
    m_stack->addWidget(m_blank);

    m_loadingPage = new QWidget(this);
    m_loadingPage->setObjectName(u"loadingPage"_s);
    m_loadingText = new TextLabel(m_theme, FontRole::Body, Token::Text, m_loadingPage);
    m_loadingText->setObjectName(u"loadingText"_s);
    m_loadingText->setWordWrap(true);
    m_progress = new ThinProgress(m_theme, m_loadingPage);
    m_progress->setObjectName(u"loadingProgress"_s);
    m_cancel = new SignButton(m_theme, SignButton::Kind::Normal, m_loadingPage);
    m_cancel->setObjectName(u"cancelButton"_s);
    m_cancel->setSmall(true);
    auto *loadingColumn = new QVBoxLayout(m_loadingPage);
    loadingColumn->setContentsMargins(16, 16, 16, 16);
    auto *loadingRow = new QHBoxLayout;
    loadingRow->addWidget(m_loadingText, 1);
    loadingRow->addWidget(m_cancel);
    loadingColumn->addLayout(loadingRow);
    loadingColumn->addWidget(m_progress);
    loadingColumn->addStretch(1);
    m_stack->addWidget(m_loadingPage);
    connect(m_cancel, &QPushButton::clicked, this, &PageState::cancelRequested);

    m_emptyPage = new QWidget(this);
    m_emptyPage->setObjectName(u"emptyPage"_s);
    m_emptyIcon = new IconLabel(m_theme, QString(), 24, Token::Text, m_emptyPage);
    m_emptyTitle = new TextLabel(m_theme, FontRole::BodyBold, Token::Text, m_emptyPage);
    m_emptyTitle->setObjectName(u"emptyTitle"_s);
    m_emptyTitle->setAlignment(Qt::AlignCenter);
    m_emptyTitle->setWordWrap(true);
    m_emptyHint = new TextLabel(m_theme, FontRole::Body, Token::Text2, m_emptyPage);
    m_emptyHint->setObjectName(u"emptyHint"_s);
    m_emptyHint->setAlignment(Qt::AlignCenter);
    m_emptyHint->setWordWrap(true);
    m_action = new SignButton(m_theme, SignButton::Kind::Primary, m_emptyPage);
    m_action->setObjectName(u"emptyActionButton"_s);
    auto *emptyColumn = new QVBoxLayout(m_emptyPage);
    emptyColumn->setContentsMargins(16, 9, 16, 9);
    emptyColumn->setSpacing(3);
    emptyColumn->addStretch(1);
    emptyColumn->addWidget(m_emptyIcon, 0, Qt::AlignHCenter);
    emptyColumn->addSpacing(2);
    emptyColumn->addWidget(m_emptyTitle);
    emptyColumn->addWidget(m_emptyHint);
    emptyColumn->addSpacing(5);
    emptyColumn->addWidget(m_action, 0, Qt::AlignHCenter);
    emptyColumn->addStretch(2);
    m_stack->addWidget(m_emptyPage);
    connect(m_action, &QPushButton::clicked, this, &PageState::actionTriggered);

    m_failedPage = new QWidget(this);
    m_failedPage->setObjectName(u"failedPage"_s);
    m_failedShape = new IconLabel(m_theme, State::Error, 20, m_failedPage);
    m_failedTitle = new TextLabel(m_theme, FontRole::BodyBold, Token::Text, m_failedPage);
    m_failedTitle->setObjectName(u"failedTitle"_s);
    m_failedTitle->setWordWrap(true);
    m_failedBody = new TextLabel(m_theme, FontRole::Body, Token::Text2, m_failedPage);
    m_failedBody->setObjectName(u"failedBody"_s);
    m_failedBody->setWordWrap(true);
    m_failedTechnical = new TextLabel(m_theme, FontRole::Mono, Token::Text2, m_failedPage);
    m_failedTechnical->setObjectName(u"failedTechnical"_s);
    m_failedTechnical->setWordWrap(true);
    m_failedTechnical->setTextFormat(Qt::PlainText);
    m_failedTechnical->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_retry = new SignButton(m_theme, SignButton::Kind::Normal, m_failedPage);
    m_retry->setObjectName(u"retryButton"_s);
    m_retry->setSmall(true);
    m_copy = new SignButton(m_theme, SignButton::Kind::Normal, m_failedPage);
    m_copy->setObjectName(u"copyDetailsButton"_s);
    m_copy->setSmall(true);
    auto *failedRow = new QHBoxLayout(m_failedPage);
    failedRow->setContentsMargins(12, 12, 12, 12);
    failedRow->setSpacing(7);
    auto *failedColumn = new QVBoxLayout;
    failedColumn->setSpacing(0);
    failedColumn->addWidget(m_failedTitle);
    failedColumn->addWidget(m_failedBody);
    failedColumn->addSpacing(4);
    failedColumn->addWidget(m_failedTechnical);
    failedColumn->addSpacing(6);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_retry);
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    failedColumn->addLayout(buttons);
    failedColumn->addStretch(1);
    failedRow->addWidget(m_failedShape, 0, Qt::AlignTop);
    failedRow->addLayout(failedColumn, 1);
    m_stack->addWidget(m_failedPage);
    connect(m_retry, &QPushButton::clicked, this, &PageState::retryRequested);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(ErrorText::details(m_error)); });
}

void PageState::setContent(QWidget *content)
{
    if (m_content)
        m_stack->removeWidget(m_content);
    m_content = content;
    m_stack->addWidget(content);
    if (m_view == View::Content)
        m_stack->setCurrentWidget(content);
}

void PageState::showView(View view)
{
    const bool wasLoading = m_view == View::Loading;
    m_view = view;
    if (view != View::Loading)
        m_delay->stop();
    switch (view) {
    case View::Content:
        m_stack->setCurrentWidget(m_content ? m_content : m_blank);
        break;
    case View::Loading:
        if (!wasLoading) {
            m_stack->setCurrentWidget(m_blank);
            m_delay->start();
        }
        break;
    case View::Empty:
        m_stack->setCurrentWidget(m_emptyPage);
        break;
    case View::Failed:
        m_stack->setCurrentWidget(m_failedPage);
        break;
    }
}

void PageState::showContent() { showView(View::Content); }

void PageState::setLoadingDelay(int milliseconds) { m_delay->setInterval(milliseconds); }

void PageState::showLoading(const QString &text, qint64 done, qint64 total)
{
    m_loadingText->setText(text);
    m_progress->setProgress(done, total);
    showView(View::Loading);
}

void PageState::showEmpty(const QString &icon, const QString &title, const QString &hint,
                          const QString &actionText)
{
    m_emptyIcon->setIcon(icon);
    m_emptyIcon->setVisible(!icon.isEmpty());
    m_emptyTitle->setText(title);
    m_emptyHint->setText(hint);
    m_emptyHint->setVisible(!hint.isEmpty());
    m_action->setTexts(actionText);
    m_action->setVisible(!actionText.isEmpty());
    showView(View::Empty);
}

void PageState::showFailed(const Error &error)
{
    m_error = error;
    refresh();
    showView(View::Failed);
}

void PageState::refresh()
{
    m_cancel->setTexts(tr("Cancel"));
    m_retry->setTexts(tr("Try again"));
    m_copy->setTexts(tr("Copy details"));
    const ErrorText text = ErrorText::of(m_error);
    m_failedTitle->setText(text.title);
    QStringList sentences{text.body, text.remedy};
    sentences.removeAll(QString());
    const bool japanese = QLocale().language() == QLocale::Japanese;
    m_failedBody->setText(sentences.join(japanese ? QString() : u" "_s));
    const QString technical = ErrorText::technicalLine(m_error);
    m_failedTechnical->setText(technical);
    m_failedTechnical->setVisible(!technical.isEmpty());
}

void PageState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace sekisho::ui
