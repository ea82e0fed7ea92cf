// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/TablePage.h"

#include "ui/page/TablePane.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/FilterBar.h"

#include <QLineEdit>

namespace sekisho::ui {

TablePane &TablePage::makePane(const QString &key)
{
    m_pane = new TablePane(services(), key, this);
    connect(m_pane, &TablePane::detailsWanted, this,
            [this](const QVariant &id) { fillDrawer(id); });
    connect(&m_pane->table(), &DataTable::countsChanged, this, &Page::statusTextChanged);
    announceExports(m_pane->filterBar());
    return *m_pane;
}

void TablePage::focusFilter() { m_pane->filterBar().focusField(); }

void TablePage::exportCsv() { m_pane->filterBar().exportCsv(); }

bool TablePage::showTarget(const QVariant &target)
{
    if (target.typeId() == QMetaType::QVariantMap) {
        m_pane->filterBar().field().setText(
                target.toMap().value(QStringLiteral("filter")).toString());
        return true;
    }
    return m_pane->showObject(target);
}

QList<QWidget *> TablePage::panes() const { return m_pane->panes(); }

} // namespace sekisho::ui
