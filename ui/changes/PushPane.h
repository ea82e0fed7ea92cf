// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/changes/OperationListModel.h"
#include "ui/theme/Theme.h"

#include <QWidget>

namespace sekisho::ui {

class Banner;
class IconLabel;
class PlanList;
class SignButton;
class TextLabel;
class ThinProgress;

/// A push while it runs and what became of it: progress, each operation with its state, the result
/// in words and what can be done next.
class PushPane : public QWidget
{
    Q_OBJECT
public:
    explicit PushPane(Theme &theme, QWidget *parent = nullptr);

    /// `running`: it goes on now; `stopping`: the person asked to end it.
    void setReport(const sync::PushReport &report, bool running, bool stopping,
                   const ChangeNames &names);
    PlanList &list() const { return *m_list; }

Q_SIGNALS:
    void stopRequested();
    void undoRequested();
    /// Back to the plan: what is left.
    void closeRequested();
    void askRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void refreshResult();

    Theme &m_theme;
    sync::PushReport m_report;
    bool m_running = false;
    bool m_stopping = false;
    OperationListModel *m_model;
    IconLabel *m_shape;
    TextLabel *m_title;
    TextLabel *m_count;
    ThinProgress *m_progress;
    SignButton *m_stop;
    Banner *m_result;
    PlanList *m_list;
};

} // namespace sekisho::ui
