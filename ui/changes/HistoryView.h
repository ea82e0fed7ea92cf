// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/changes/HistoryController.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QLineEdit;
class QSplitter;
class QStackedWidget;
class QTimer;

namespace sekisho::ui {

class DataTable;
class HistoryComparisonPane;
class HistoryPointModel;
class ItemEventModel;
class PageState;
class SegmentedControl;
class SignButton;
class TextLabel;
class ViewSettings;

/// The History tab: points in time and who changed what at the left, what differs at the right. One
/// point is compared with the one before it, two with each other.
class HistoryView : public QWidget
{
    Q_OBJECT
public:
    HistoryView(Theme &theme, ViewSettings &settings, HistoryServices services,
                QWidget *parent = nullptr);
    ~HistoryView() override;

    /// Reads again: after a pull, a push, or when the tab is shown.
    void refresh();
    /// Why nothing can be put into the draft (a read-only role, a second console); empty: it can.
    void setReadOnlyReason(const QString &reason);
    void focusSearch();
    /// What F6 goes through.
    QList<QWidget *> panes() const;
    HistoryController &controller() const { return *m_controller; }

Q_SIGNALS:
    /// A sentence for the status bar.
    void noticeRequested(const QString &text);
    /// Something is in the draft now that wants to be looked at.
    void reviewRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectAll();
    void retranslate();
    void showPoints();
    void showEvents();
    void showMode();
    void selectionChanged();
    void refreshCount();
    void askRetention();
    bool showsEvents() const;

    Theme &m_theme;
    ViewSettings &m_settings;
    HistoryController *m_controller;
    HistoryPointModel *m_pointModel;
    ItemEventModel *m_eventModel;
    PageState *m_state = nullptr;
    SegmentedControl *m_mode = nullptr;
    QLineEdit *m_search = nullptr;
    QTimer *m_typing = nullptr;
    TextLabel *m_count = nullptr;
    SignButton *m_retention = nullptr;
    QSplitter *m_splitter = nullptr;
    QStackedWidget *m_stack = nullptr;
    DataTable *m_points = nullptr;
    DataTable *m_events = nullptr;
    HistoryComparisonPane *m_pane = nullptr;
};

} // namespace sekisho::ui
