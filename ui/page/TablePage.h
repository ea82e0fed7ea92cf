// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/page/DataPage.h"

namespace sekisho::ui {

class TablePane;

/// A page that is one filtered table with its details drawer: filter, export and status follow the
/// table, the drawer is filled by the derived page.
class TablePage : public DataPage
{
    Q_OBJECT
public:
    using DataPage::DataPage;

    void focusFilter() override;
    void exportCsv() override;
    bool canExportCsv() const override { return true; }
    /// A QVariantMap's "filter" goes into the filter field, an id is selected and its drawer
    /// opened.
    bool showTarget(const QVariant &target) override;
    QList<QWidget *> panes() const override;

protected:
    /// Makes the pane; call once, in the constructor, where it shall come in the order of the tab
    /// key. `key` is TablePane's.
    TablePane &makePane(const QString &key);
    TablePane &pane() const { return *m_pane; }
    /// Fills the drawer for the row of `id`, which is the current one.
    virtual void fillDrawer(const QVariant &id) = 0;

private:
    TablePane *m_pane = nullptr;
};

} // namespace sekisho::ui
