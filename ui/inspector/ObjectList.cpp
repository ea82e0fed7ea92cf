// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/ObjectList.h"

#include "ui/inspector/InspectorController.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/TableFilterProxy.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

namespace {

constexpr int kTypingMs = 200;
// What a filter leaves is unfolded where that still gives an overview.
constexpr int kUnfoldUpTo = 200;

} // namespace

ObjectList::ObjectList(Theme &theme, ViewSettings &settings, InspectorController &controller,
                       QTreeView *tree, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_tree(tree)
    , m_filter(new QLineEdit)
    , m_choice(new SegmentedControl(theme))
    , m_pages(new QStackedWidget)
    , m_table(new DataTable(theme, settings, u"inspector.objects"_s))
    , m_rows(new ObjectTableModel(controller.model(), this))
    , m_typing(new QTimer(this))
    , m_watch(std::make_unique<QObject>())
{
    m_filter->setObjectName(u"objectsFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_choice->setObjectName(u"objectsView"_s);
    m_choice->addSegment(u"tree"_s, QString());
    m_choice->addSegment(u"table"_s, QString());
    m_table->setObjectName(u"objectsTable"_s);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setColumns({{220, false, true},
                         {170, false, false},
                         {100, false, false},
                         {90, false, false},
                         {150, false, false},
                         {150, false, false},
                         {160, false, false, true}});
    // The field above filters; the table only sorts.
    m_table->filter().setPreparesIdly(false);
    m_table->setSourceModel(m_rows);
    m_pages->addWidget(m_tree);
    m_pages->addWidget(m_table);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 6, 8, 6);
    head->setSpacing(6);
    head->addWidget(m_filter, 1);
    head->addWidget(m_choice);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_pages, 1);

    m_typing->setSingleShot(true);
    m_typing->setInterval(kTypingMs);
    connect(m_filter, &QLineEdit::textChanged, this, [this] { m_typing->start(); });
    connect(m_filter, &QLineEdit::returnPressed, this, &ObjectList::applyFilter);
    connect(m_typing, &QTimer::timeout, this, &ObjectList::applyFilter);
    connect(&controller, &InspectorController::filterApplied, this, &ObjectList::afterFilter);
    connect(&controller, &InspectorController::readingFinished, m_rows, &ObjectTableModel::catchUp);
    connect(m_choice, &SegmentedControl::currentChanged, this, [this](const QString &id) {
        const View chosen = id == "table"_L1 ? View::Table : View::Tree;
        m_rows->setActive(chosen == View::Table);
        m_pages->setCurrentIndex(chosen == View::Table ? 1 : 0);
        if (chosen == View::Table)
            followTree();
        Q_EMIT viewChanged(chosen);
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ObjectList::followTree);
    connect(m_table, &DataTable::currentObjectChanged, this, [this] {
        if (m_following || view() != View::Table)
            return;
        const QScopedValueRollback following(m_following, true);
        const QModelIndex node = m_rows->node(m_table->currentSourceIndex().row());
        if (node.isValid())
            m_tree->setCurrentIndex(node);
    });
    connect(m_tree, &QTreeView::expanded, m_watch.get(), [this] { Q_EMIT seenChanged(); });
    connect(m_tree, &QTreeView::collapsed, m_watch.get(), [this] { Q_EMIT seenChanged(); });
    watch(*m_tree);
    watch(*m_table);
    retranslate();
}

void ObjectList::watch(QAbstractItemView &shown)
{
    const auto changed = [this] { Q_EMIT seenChanged(); };
    QObject *context = m_watch.get();
    connect(shown.verticalScrollBar(), &QScrollBar::valueChanged, context, changed);
    const QAbstractItemModel *model = shown.model();
    connect(model, &QAbstractItemModel::rowsInserted, context, changed);
    connect(model, &QAbstractItemModel::rowsRemoved, context, changed);
    connect(model, &QAbstractItemModel::layoutChanged, context, changed);
    connect(model, &QAbstractItemModel::modelReset, context, changed);
    shown.viewport()->installEventFilter(this);
}

bool ObjectList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        Q_EMIT seenChanged();
    return QWidget::eventFilter(watched, event);
}

QList<QModelIndex> ObjectList::seen() const
{
    QList<QModelIndex> nodes;
    if (m_tree->isVisible()) {
        const int bottom = m_tree->viewport()->height();
        for (QModelIndex node = m_tree->indexAt(QPoint(0, 0));
             node.isValid() && m_tree->visualRect(node).top() < bottom;
             node = m_tree->indexBelow(node))
            nodes.append(node);
    } else if (m_table->isVisible()) {
        const int first = m_table->rowAt(0);
        const int last = m_table->rowAt(m_table->viewport()->height() - 1);
        const int end = last < 0 ? m_table->shownRows() : last + 1;
        for (int row = first; row >= 0 && row < end; ++row) {
            const TableFilterProxy &rows = m_table->filter();
            nodes.append(m_rows->node(rows.mapToSource(rows.index(row, 0)).row()));
        }
    }
    return nodes;
}

ObjectList::~ObjectList() = default;

ObjectList::View ObjectList::view() const
{
    return m_choice->currentId() == "table"_L1 ? View::Table : View::Tree;
}

void ObjectList::setView(View view)
{
    m_choice->setCurrentId(view == View::Table ? u"table"_s : u"tree"_s);
}

void ObjectList::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void ObjectList::retranslate()
{
    //: in an empty field beside a narrow list; the tool tip says more
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the open objects"));
    m_filter->setToolTip(tr("Looks through every field, extension and fingerprint."));
    //: the open objects as a tree or as a table
    m_choice->setSegmentText(u"tree"_s, tr("Tree"));
    //: the open objects as a tree or as a table
    m_choice->setSegmentText(u"table"_s, tr("Table"));
    m_choice->setAccessibleName(tr("How the open objects are shown"));
    m_table->setAccessibleName(tr("Open objects"));
    m_table->setEmptyState(u"search"_s, tr("No object contains this text"));
}

void ObjectList::applyFilter()
{
    m_typing->stop();
    const pki::Item *item = m_controller.model().itemAt(m_tree->currentIndex());
    if (item) {
        m_current = m_rows->idOf(m_tree->currentIndex());
        m_currentSha256 = item->sha256;
    }
    m_controller.setFilter(m_filter->text());
}

void ObjectList::afterFilter()
{
    const InspectorModel &model = m_controller.model();
    const int rows = model.rowCount();
    QModelIndex wanted;
    QModelIndex first;
    for (int row = 0; row < rows && !wanted.isValid(); ++row) {
        const QModelIndex parent = model.index(row, 0);
        const int children = model.rowCount(parent);
        for (int child = 0; child < children; ++child) {
            const QModelIndex node = model.index(child, 0, parent);
            const pki::Item *item = model.itemAt(node);
            if (!item)
                break; // problems come last
            if (!first.isValid())
                first = node;
            // The id is long: only where it can be the one.
            if (item->sha256 == m_currentSha256 && m_rows->idOf(node) == m_current) {
                wanted = node;
                break;
            }
        }
    }
    if (rows <= kUnfoldUpTo)
        m_tree->expandAll();
    const QModelIndex current = wanted.isValid() ? wanted : first;
    if (current.isValid()) {
        m_tree->setCurrentIndex(current);
        m_tree->scrollTo(current);
    }
}

void ObjectList::followTree()
{
    if (m_following || view() != View::Table)
        return;
    const QScopedValueRollback following(m_following, true);
    const QString id = m_rows->idOf(m_tree->currentIndex());
    if (!id.isEmpty())
        m_table->selectObject(id);
}

} // namespace sekisho::ui
