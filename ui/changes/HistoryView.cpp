// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/changes/HistoryView.h"

#include "ui/changes/HistoryComparisonPane.h"
#include "ui/changes/HistoryPointModel.h"
#include "ui/changes/ItemEventModel.h"
#include "ui/changes/RetentionDialog.h"
#include "ui/text/DateText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/PageState.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

namespace {

const QString kPoints = u"points"_s;
const QString kEvents = u"events"_s;
/// A word is searched for when nobody has typed for as long.
constexpr int kTypingMs = 250;
/// Below this the comparison goes under the list.
constexpr int kNarrow = 820;

} // namespace

HistoryView::HistoryView(Theme &theme, ViewSettings &settings, HistoryServices services,
                         QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_controller(new HistoryController(std::move(services), this))
    , m_pointModel(new HistoryPointModel(this))
    , m_eventModel(new ItemEventModel(this))
{
    setObjectName(u"historyView"_s);
    build();
    connectAll();
    retranslate();
    m_state->showLoading(tr("Reading the history…"));
}

HistoryView::~HistoryView() = default;

void HistoryView::build()
{
    m_mode = new SegmentedControl(m_theme, this);
    m_mode->setObjectName(u"historyMode"_s);
    m_mode->addSegment(kPoints, QString());
    m_mode->addSegment(kEvents, QString());
    m_search = new QLineEdit(this);
    m_search->setObjectName(u"historySearch"_s);
    m_search->setClearButtonEnabled(true);
    m_count = new TextLabel(m_theme, FontRole::Small, Token::Text2, this);
    m_count->setObjectName(u"historyCount"_s);
    m_retention = new SignButton(m_theme, SignButton::Kind::Normal, this);
    m_retention->setObjectName(u"retentionButton"_s);
    m_retention->setIconName(u"clock"_s);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(16, 8, 16, 8);
    bar->setSpacing(8);
    bar->addWidget(m_mode);
    bar->addWidget(m_search, 1);
    bar->addWidget(m_count);
    bar->addWidget(m_retention);

    m_stack = new QStackedWidget;
    m_points = new DataTable(m_theme, m_settings, u"changes.history.points"_s, m_stack);
    m_points->setObjectName(u"historyPoints"_s);
    m_points->setColumns({{140, false, true, false, 0},
                          {160, false, true, false, 0},
                          {100, false, false, true, 0},
                          {140, false, false, false, 0}});
    m_points->setSourceModel(m_pointModel);
    m_points->setDefaultSort(HistoryPointModel::Time, Qt::DescendingOrder);
    m_events = new DataTable(m_theme, m_settings, u"changes.history.events"_s, m_stack);
    m_events->setObjectName(u"historyEvents"_s);
    m_events->setSelectionMode(QAbstractItemView::SingleSelection);
    m_events->setColumns({{150, false, true, false, 0},
                          {200, false, true, true, 0},
                          {130, false, false, false, 0},
                          {170, false, false, false, 1}});
    m_events->setSourceModel(m_eventModel);
    m_events->setDefaultSort(ItemEventModel::Time, Qt::DescendingOrder);
    m_stack->addWidget(m_points);
    m_stack->addWidget(m_events);
    m_pane = new HistoryComparisonPane(m_theme, *m_controller);

    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->setObjectName(u"historySplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_pane);
    m_stack->setMinimumWidth(300);
    m_stack->setContentsMargins(16, 0, 0, 0);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({600, 540});
    m_state = new PageState(m_theme, this);
    m_state->setObjectName(u"historyState"_s);
    m_state->setContent(m_splitter);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_state, 1);

    m_typing = new QTimer(this);
    m_typing->setSingleShot(true);
    m_typing->setInterval(kTypingMs);
}

void HistoryView::connectAll()
{
    connect(m_mode, &SegmentedControl::currentChanged, this, &HistoryView::showMode);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        // Words are searched for in what happened to single objects.
        if (!m_search->text().isEmpty() && !showsEvents())
            m_mode->setCurrentId(kEvents);
        m_typing->start();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_typing->stop();
        m_controller->search(m_search->text());
    });
    connect(m_typing, &QTimer::timeout, this, [this] { m_controller->search(m_search->text()); });
    connect(m_retention, &QPushButton::clicked, this, &HistoryView::askRetention);
    connect(m_controller, &HistoryController::pointsChanged, this, &HistoryView::showPoints);
    connect(m_controller, &HistoryController::eventsChanged, this, &HistoryView::showEvents);
    for (DataTable *table : {m_points, m_events})
        connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
                &HistoryView::selectionChanged);
    connect(m_controller, &HistoryController::restored, this, [this](int items) {
        if (items == 0) {
            Q_EMIT noticeRequested(tr("Nothing differs from what there is now."));
            return;
        }
        Q_EMIT noticeRequested(tr("%n item(s) put into the draft", nullptr, items));
        Q_EMIT reviewRequested();
    });
    connect(m_controller, &HistoryController::undone, this, [this](const sync::DraftPtr &draft) {
        Q_EMIT noticeRequested(
                //: %1 is the name of a draft
                tr("The draft “%1” takes the push back.").arg(ChangeText::draftName(draft->info)));
        Q_EMIT reviewRequested();
    });
    connect(m_controller, &HistoryController::compacted, this, [this](qint64 bytes) {
        //: %1 is a size: "12.4 MB"
        Q_EMIT noticeRequested(tr("Old points are gone. The workspace takes %1.")
                                       .arg(QLocale().formattedDataSize(bytes)));
    });
    connect(m_controller, &HistoryController::failed, this, [this](const Error &error) {
        if (!m_controller->isLoaded() || m_controller->points().isEmpty())
            m_state->showFailed(error);
        else
            m_pane->showError(error);
    });
    connect(m_state, &PageState::retryRequested, this, &HistoryView::refresh);
    connect(m_pane, &HistoryComparisonPane::noticeRequested, this, &HistoryView::noticeRequested);
}

void HistoryView::refresh() { m_controller->refresh(); }

void HistoryView::setReadOnlyReason(const QString &reason)
{
    m_pane->setReadOnlyReason(reason);
    m_retention->setDisabledReason(reason);
}

void HistoryView::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QList<QWidget *> HistoryView::panes() const
{
    QList<QWidget *> all{m_search, m_stack->currentWidget()};
    all.append(m_pane->panes());
    return all;
}

bool HistoryView::showsEvents() const { return m_mode->currentId() == kEvents; }

void HistoryView::showMode()
{
    m_stack->setCurrentWidget(showsEvents() ? m_events : m_points);
    refreshCount();
    selectionChanged();
}

void HistoryView::showPoints()
{
    m_pointModel->setPoints(m_controller->points(), m_controller->services().now());
    if (m_controller->points().isEmpty())
        m_state->showEmpty(u"clock"_s, tr("No history yet."),
                           tr("Every sync that finds a change and every push is a point in time "
                              "that can be compared and gone back to."));
    else
        m_state->showContent();
    refreshCount();
    if (!m_points->currentObject().isValid() && m_pointModel->rowCount() > 0)
        m_points->selectRow(0);
    selectionChanged();
}

void HistoryView::showEvents()
{
    m_eventModel->setEvents(m_controller->events(), m_controller->services().now());
    refreshCount();
    if (showsEvents()) {
        if (!m_events->currentObject().isValid() && m_eventModel->rowCount() > 0)
            m_events->selectRow(0);
        selectionChanged();
    }
}

void HistoryView::refreshCount()
{
    m_count->setText(showsEvents() ? tr("%n change(s)", nullptr, m_eventModel->rowCount())
                                   : tr("%n point(s)", nullptr, m_pointModel->rowCount()));
}

void HistoryView::selectionChanged()
{
    if (showsEvents()) {
        const sync::ItemEvent *event = m_eventModel->event(m_events->currentObject());
        if (event)
            m_controller->showEvent(*event);
        else
            m_controller->showNothing();
        return;
    }
    QList<sync::HistoryPoint> chosen;
    const QVariantList ids = m_points->selectedObjects();
    for (const QVariant &id : ids) {
        if (const sync::HistoryPoint *point = m_pointModel->point(id))
            chosen.append(*point);
    }
    m_controller->showPoints(chosen);
}

void HistoryView::askRetention()
{
    async::then(m_controller->services().retention(), this,
                [this](const Result<sync::Retention> &retention) {
                    if (!retention) {
                        m_pane->showError(retention.error());
                        return;
                    }
                    auto *dialog = new RetentionDialog(m_theme, *retention, window());
                    connect(dialog, &RetentionDialog::chosen, m_controller,
                            &HistoryController::compact);
                    dialog->open();
                });
}

void HistoryView::retranslate()
{
    //: one of two lists: every sync with changes and every push
    m_mode->setSegmentText(kPoints, tr("Points in time"));
    //: one of two lists: changes of single objects
    m_mode->setSegmentText(kEvents, tr("Who changed what"));
    m_mode->setAccessibleName(tr("List"));
    m_search->setPlaceholderText(tr("Search (Ctrl+F)"));
    m_search->setToolTip(tr("Object, administrator or words of the audit log"));
    m_search->setAccessibleName(tr("Search who changed what"));
    m_points->setAccessibleName(tr("Points in time"));
    m_events->setAccessibleName(tr("Who changed what"));
    m_points->setEmptyState(u"clock"_s, tr("No history yet."));
    m_events->setEmptyState(u"search"_s, tr("No change fits."),
                            tr("Changes are noted from the second sync on."));
    //: button: how long the history is kept
    m_retention->setTexts(tr("Keep for…"));
    m_pointModel->retranslate();
    m_eventModel->retranslate();
    refreshCount();
}

void HistoryView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HistoryView::resizeEvent(QResizeEvent *event)
{
    m_splitter->setOrientation(width() < kNarrow ? Qt::Vertical : Qt::Horizontal);
    QWidget::resizeEvent(event);
}

} // namespace sekisho::ui
