// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/inspector/ObjectTableModel.h"
#include "ui/theme/Theme.h"

#include <QWidget>
#include <memory>

class QAbstractItemView;
class QLineEdit;
class QStackedWidget;
class QTimer;
class QTreeView;

namespace sekisho::ui {

class DataTable;
class InspectorController;
class SegmentedControl;
class ViewSettings;

/// The open objects as a tree by file or as one sortable table, with a filter over both. The
/// tree's selection is the one that counts; the table follows it and leads it.
class ObjectList : public QWidget
{
    Q_OBJECT
public:
    enum class View { Tree, Table };

    /// Takes `tree` over; its model is the controller's.
    ObjectList(Theme &theme, ViewSettings &settings, InspectorController &controller,
               QTreeView *tree, QWidget *parent = nullptr);
    ~ObjectList() override;

    View view() const;
    void setView(View view);
    QLineEdit &filterField() const { return *m_filter; }
    DataTable &table() const { return *m_table; }
    void focusFilter();
    void retranslate();
    /// The nodes of the controller's model whose rows are in view, from above; none while hidden.
    QList<QModelIndex> seen() const;

Q_SIGNALS:
    /// What seen() answers may have changed.
    void seenChanged();
    void viewChanged(sekisho::ui::ObjectList::View view);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watch(QAbstractItemView &shown);
    void applyFilter();
    void afterFilter();
    void followTree();

    InspectorController &m_controller;
    QTreeView *m_tree;
    QLineEdit *m_filter;
    SegmentedControl *m_choice;
    QStackedWidget *m_pages;
    DataTable *m_table;
    ObjectTableModel *m_rows;
    QTimer *m_typing;
    QString m_current; ///< the object to come back to when a filter has been applied
    QByteArray m_currentSha256;
    bool m_following = false;
    /// Ends before the views do, which scroll once more when they go.
    std::unique_ptr<QObject> m_watch;
};

} // namespace sekisho::ui
