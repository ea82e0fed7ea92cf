// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/changes/ChangesPage.h"

#include "ui/changes/HistoryView.h"
#include "ui/changes/PlanList.h"
#include "ui/changes/ReviewController.h"
#include "ui/changes/ReviewPane.h"
#include "ui/page/ChangeDesk.h"
#include "ui/page/DraftWriter.h"
#include "ui/page/EditTarget.h"
#include "ui/page/FileSaver.h"
#include "ui/text/ChangeText.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/Hairline.h"
#include "ui/widgets/MiniTabBar.h"
#include "ui/widgets/PageTitleRow.h"
#include "ui/widgets/SignButton.h"

#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sekisho::ui {

using Stage = ReviewController::Stage;

namespace {

enum Tab { ReviewTab, HistoryTab };

} // namespace

ChangesPage::ChangesPage(const PageServices &pageServices, QWidget *parent)
    : DataPage(PageId::Changes, pageServices, parent)
    , m_desk(pageServices.changes)
    , m_tabs(new MiniTabBar(theme(), this))
    , m_stack(new QStackedWidget(this))
    , m_draftsMenu(new QMenu(this))
    , m_saver(new FileSaver(this))
{
    build();
    if (m_desk)
        connect(m_review, &ReviewController::changed, this, &ChangesPage::refresh);
    connect(m_saver, &FileSaver::saved, this, [this](const QString &path) {
        //: %1 is the path of a file
        Q_EMIT noticeRequested(tr("The draft was written to %1").arg(path));
    });
    connect(m_saver, &FileSaver::failed, this, &ChangesPage::fail);
}

void ChangesPage::build()
{
    auto *header = new QWidget(this);
    auto *column = new QVBoxLayout(header);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 0, 16, 0);
    m_tabs->setObjectName(QStringLiteral("changesTabs"));
    m_tabs->addTab(QString());
    m_tabs->addTab(QString());
    row->addWidget(m_tabs);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(new Hairline(theme(), header));
    setHeader(header);

    if (m_desk) {
        m_review = new ReviewController(*m_desk, this);
        m_reviewPane = new ReviewPane(services(), *m_review, m_stack);
        m_stack->addWidget(m_reviewPane);
        m_history = new HistoryView(theme(), services().view,
                                    historyServices(*m_desk, services().clock), m_stack);
        m_stack->addWidget(m_history);
        connect(m_history, &HistoryView::noticeRequested, this, &Page::noticeRequested);
        connect(m_history, &HistoryView::reviewRequested, this, &ChangesPage::review);
        connect(m_reviewPane, &ReviewPane::editRequested, this,
                [this](const api::mist::ItemKey &key) {
                    if (const std::optional<PageId> page = pageEditing(key))
                        Q_EMIT navigateRequested(*page, editTarget(key));
                });
    }
    setContent(m_stack);
    connect(m_tabs, &QTabBar::currentChanged, this, &ChangesPage::setTab);
    buildButtons();
}

void ChangesPage::buildButtons()
{
    m_undo = titleRow().addIconButton(QStringLiteral("undo"));
    m_undo->setObjectName(QStringLiteral("undoButton"));
    m_redo = titleRow().addIconButton(QStringLiteral("redo"));
    m_redo->setObjectName(QStringLiteral("redoButton"));
    m_drafts = titleRow().addButton();
    m_drafts->setObjectName(QStringLiteral("draftsButton"));
    m_drafts->setMenu(m_draftsMenu);
    m_export = titleRow().addButton();
    m_export->setObjectName(QStringLiteral("exportDraftButton"));
    m_discard = titleRow().addButton(SignButton::Kind::Danger);
    m_discard->setObjectName(QStringLiteral("discardDraftButton"));
    m_draftsMenu->setObjectName(QStringLiteral("draftsMenu"));
    if (!m_desk)
        return;
    const auto answer = [this](const Result<sync::DraftPtr> &draft) {
        if (!draft)
            fail(draft.error());
    };
    connect(m_undo, &QPushButton::clicked, this,
            [this, answer] { async::then(m_desk->undo(), this, answer); });
    connect(m_redo, &QPushButton::clicked, this,
            [this, answer] { async::then(m_desk->redo(), this, answer); });
    connect(m_export, &QPushButton::clicked, this, &ChangesPage::exportDraft);
    connect(m_discard, &QPushButton::clicked, this, &ChangesPage::askDiscard);
    connect(m_draftsMenu, &QMenu::aboutToShow, this, [this] {
        fillDraftsMenu();
        listDrafts();
    });
}

void ChangesPage::organizationChanged()
{
    listDrafts();
    if (m_history && m_tabs->currentIndex() == HistoryTab)
        m_history->refresh();
    refresh();
}

void ChangesPage::availabilityChanged()
{
    if (m_reviewPane)
        m_reviewPane->setContext(context());
    if (m_history)
        m_history->setReadOnlyReason(DraftWriter::whyReadOnly(context()));
    refresh();
}

void ChangesPage::showEvent(QShowEvent *event)
{
    DataPage::showEvent(event);
    if (m_review)
        m_review->setActive(true);
}

void ChangesPage::hideEvent(QHideEvent *event)
{
    DataPage::hideEvent(event);
    if (m_review)
        m_review->setActive(false);
}

void ChangesPage::review()
{
    m_tabs->setCurrentIndex(ReviewTab);
    if (!m_review)
        return;
    // The result of the last push makes way for what there is to review since.
    const sync::DraftPtr draft = m_review->draft();
    if (m_review->stage() == Stage::Finished && draft && !draft->isEmpty() &&
        m_review->report()->state != sync::PushState::Interrupted)
        m_review->dismissReport();
    if (m_review->stage() == Stage::Local || m_review->stage() == Stage::Planned)
        m_review->planNow();
    m_reviewPane->list().setFocus();
}

void ChangesPage::setTab(int tab)
{
    if (tab < m_stack->count())
        m_stack->setCurrentIndex(tab);
    if (tab == HistoryTab && m_history)
        m_history->refresh();
    Q_EMIT statusTextChanged();
}

void ChangesPage::activateNextTab()
{
    m_tabs->setCurrentIndex((m_tabs->currentIndex() + 1) % m_tabs->count());
}

void ChangesPage::focusFilter()
{
    if (m_tabs->currentIndex() == HistoryTab && m_history)
        m_history->focusSearch();
}

bool ChangesPage::showTarget(const QVariant &target)
{
    if (target.metaType().id() == QMetaType::QVariantMap) {
        const QString tab = target.toMap().value(QStringLiteral("tab")).toString();
        m_tabs->setCurrentIndex(tab == QLatin1String("history") ? HistoryTab : ReviewTab);
        return true;
    }
    const auto key = api::mist::ItemKey::fromText(target.toString());
    if (!key || !m_reviewPane)
        return false;
    m_tabs->setCurrentIndex(ReviewTab);
    return m_reviewPane->select(*key);
}

QList<QWidget *> ChangesPage::panes() const
{
    QList<QWidget *> panes{m_tabs};
    if (m_tabs->currentIndex() == ReviewTab && m_reviewPane)
        panes += m_reviewPane->panes();
    if (m_tabs->currentIndex() == HistoryTab && m_history)
        panes += m_history->panes();
    return panes;
}

QString ChangesPage::statusText() const
{
    const sync::DraftPtr draft = m_desk ? m_desk->draft() : nullptr;
    if (!draft || !organization())
        return {};
    return draft->isEmpty() ? tr("No pending changes")
                            : tr("%Ln pending change(s)", nullptr, int(draft->items.size()));
}

void ChangesPage::retranslate()
{
    DataPage::retranslate();
    m_export->setTexts(tr("Export…"));
    m_export->setAccessibleName(tr("Export the draft"));
    m_discard->setTexts(tr("Discard draft…"));
    m_tabs->setTabText(HistoryTab, tr("History"));
    m_tabs->setAccessibleName(tr("Views of the changes"));
    refresh();
}

void ChangesPage::refresh()
{
    const sync::DraftPtr draft = m_desk ? m_desk->draft() : nullptr;
    const int count = draft ? int(draft->items.size()) : 0;
    //: Tab; %1 is how many changes wait
    m_tabs->setTabText(ReviewTab,
                       count > 0 ? tr("Review and push (%1)").arg(QLocale().toString(count))
                                 : tr("Review and push"));
    refreshSteps();
    m_drafts->setTexts(draft ? ChangeText::draftName(draft->info) : tr("Draft"));
    m_drafts->setAccessibleName(tr("Drafts, current: %1").arg(m_drafts->text()));
    m_drafts->setEnabled(draft != nullptr);
    const bool pushing = m_review && m_review->stage() == Stage::Pushing;
    m_export->setDisabledReason(count > 0 ? QString() : tr("There are no pending changes."));
    m_discard->setDisabledReason(pushing ? tr("A push is running.")
                                 : count > 0 || (draft && !draft->info.name.isEmpty())
                                         ? QString()
                                         : tr("There are no pending changes."));
    Q_EMIT statusTextChanged();
}

void ChangesPage::refreshSteps()
{
    const sync::DraftPtr draft = m_desk ? m_desk->draft() : nullptr;
    const bool canUndo = draft && draft->canUndo;
    const bool canRedo = draft && draft->canRedo;
    m_undo->setEnabled(canUndo);
    m_redo->setEnabled(canRedo);
    //: %1 is what was done in the draft: "Import", "Label “Corp VLAN” changed"
    m_undo->setName(canUndo ? tr("Undo in the draft: %1")
                                      .arg(ChangeText::step(draft->undoWhat, draft->undoItem))
                            : tr("Undo in the draft"),
                    QKeySequence(Qt::CTRL | Qt::Key_Z).toString(QKeySequence::NativeText));
    //: %1 is what was done in the draft: "Import", "Label “Corp VLAN” changed"
    m_redo->setName(
            canRedo ? tr("Redo in the draft: %1")
                              .arg(ChangeText::step(draft->redoWhat, draft->redoItem))
                    : tr("Redo in the draft"),
            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z).toString(QKeySequence::NativeText));
}

void ChangesPage::fail(const Error &error) { Q_EMIT noticeRequested(ErrorText::sentence(error)); }

} // namespace sekisho::ui
