// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/TablePane.h"

#include "ui/widgets/DataTable.h"
#include "ui/widgets/DetailsDrawer.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/ViewSettings.h"

#include <QItemSelectionModel>
#include <QLineEdit>
#include <QResizeEvent>
#include <QSplitter>
#include <QStyle>
#include <QVBoxLayout>

namespace sekisho::ui {

namespace {
constexpr int kDrawerOverBelow = 720;    ///< visual guide section 13, less the rail as icons
constexpr int kDrawerNarrowBelow = 1100; ///< then no wider than kDrawerNarrow
constexpr int kDrawerNarrow = 320;
constexpr int kDrawerMinimum = 300;
constexpr int kDrawerMaximum = 480;
} // namespace

TablePane::TablePane(const PageServices &services, const QString &key, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_key(key)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_left(new QWidget)
    , m_leftLayout(new QVBoxLayout(m_left))
    , m_filter(new FilterBar(services.theme, m_left))
    , m_table(new DataTable(services.theme, services.view, key, m_left))
    , m_drawer(new DetailsDrawer(services.theme, this))
{
    m_filter->setObjectName(QStringLiteral("filterBar"));
    m_table->setObjectName(QStringLiteral("table"));
    m_drawer->setObjectName(QStringLiteral("drawer"));
    m_leftLayout->setSpacing(0);
    m_leftLayout->addWidget(m_filter);
    m_leftLayout->addWidget(m_table, 1);
    m_filter->attach(*m_table);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_left);
    m_splitter->addWidget(m_drawer);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_drawer->setMinimumWidth(kDrawerMinimum);
    m_drawer->setMaximumWidth(kDrawerMaximum);
    m_drawer->hide();

    connect(m_table, &DataTable::currentObjectChanged, this, [this] { updateDrawer(); });
    connect(m_table, &DataTable::detailsRequested, this, [this] {
        if (isDrawerOpen())
            closeDrawer();
        else
            openDrawer();
    });
    connect(m_table, &DataTable::rowActivated, this, [this] { openDrawer(); });
    connect(m_table, &DataTable::clearFilterRequested, this, [this] { m_filter->clear(); });
    connect(m_drawer, &DetailsDrawer::closeRequested, this, [this] {
        closeDrawer();
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        if (m_over || !m_drawer->isVisible() || width() < kDrawerNarrowBelow)
            return;
        m_width = m_drawer->width();
        m_services.view.setValue(m_key + QStringLiteral("/drawerWidth"), m_width);
    });
    setDrawerDefaults(false);
    setSideMargins(16, 16);
}

void TablePane::hideFilterBar() { m_filter->hide(); }

void TablePane::setDrawerDefaults(bool open, int width)
{
    m_open = m_services.view.value(m_key + QStringLiteral("/drawerOpen"), open).toBool();
    m_width = qBound(kDrawerMinimum,
                     m_services.view.value(m_key + QStringLiteral("/drawerWidth"), width).toInt(),
                     kDrawerMaximum);
}

void TablePane::setSideMargins(int left, int right)
{
    m_leftMargin = left;
    m_rightMargin = right;
    updateDrawer();
}

bool TablePane::isDrawerOpen() const { return m_drawer->isVisibleTo(this); }

void TablePane::openDrawer()
{
    if (!m_open) {
        m_open = true;
        m_services.view.setValue(m_key + QStringLiteral("/drawerOpen"), true);
    }
    refreshed();
}

void TablePane::closeDrawer()
{
    if (m_open) {
        m_open = false;
        m_services.view.setValue(m_key + QStringLiteral("/drawerOpen"), false);
    }
    updateDrawer();
}

void TablePane::refreshed()
{
    if (m_open && !m_table->currentObject().isValid() && m_table->shownRows() > 0) {
        const QModelIndex first = m_table->model()->index(0, 0);
        m_table->selectionModel()->setCurrentIndex(first, QItemSelectionModel::ClearAndSelect |
                                                                  QItemSelectionModel::Rows);
    }
    updateDrawer();
}

bool TablePane::showObject(const QVariant &id)
{
    if (!m_table->selectObject(id)) {
        if (m_filter->text().isEmpty())
            return false;
        m_filter->clear();
        m_table->setFilterText({});
        if (!m_table->selectObject(id))
            return false;
    }
    openDrawer();
    return true;
}

QList<QWidget *> TablePane::panes() const { return {&m_filter->field(), m_table, m_drawer}; }

void TablePane::updateDrawer()
{
    const QVariant id = m_table->currentObject();
    const bool show = m_open && id.isValid();
    const bool wasShown = isDrawerOpen();
    if (show != wasShown) {
        m_drawer->setVisible(show);
        place();
        Q_EMIT drawerToggled(show);
    }
    applyMargins();
    if (show)
        Q_EMIT detailsWanted(id);
}

void TablePane::applyMargins()
{
    const bool beside = isDrawerOpen() && !m_over;
    m_leftLayout->setContentsMargins(m_leftMargin, 0, beside ? 0 : m_rightMargin, 0);
    // The buttons of the filter bar keep their distance from the drawer.
    m_filter->setContentsMargins(0, 0, beside ? 12 : 0, 0);
}

void TablePane::place()
{
    const bool over = width() < kDrawerOverBelow;
    if (over != m_over) {
        m_over = over;
        const bool visible = isDrawerOpen();
        if (over)
            m_drawer->setParent(this);
        else
            m_splitter->addWidget(m_drawer);
        m_drawer->setVisible(visible);
        applyMargins();
    }
    if (m_over) {
        const int drawerWidth = qMin(m_width, qMax(kDrawerMinimum, width() - 40));
        const QRect area(width() - drawerWidth, 0, drawerWidth, height());
        m_drawer->setGeometry(QStyle::visualRect(layoutDirection(), rect(), area));
        m_drawer->raise();
    } else if (isDrawerOpen()) {
        const int drawerWidth =
                width() < kDrawerNarrowBelow ? qMin(m_width, kDrawerNarrow) : m_width;
        m_splitter->setSizes({qMax(1, width() - drawerWidth - 1), drawerWidth});
    }
}

void TablePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

} // namespace sekisho::ui
