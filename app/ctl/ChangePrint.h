// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/History.h"
#include "ui/text/ChangeText.h"

namespace sekisho::ctl {

class Console;

/// Plans, pushes and differences as text for people, on standard output.
class ChangePrint
{
    Q_DECLARE_TR_FUNCTIONS(sekisho::ctl::ChangePrint)
public:
    ChangePrint(Console &console, const ui::ChangeNames &names);

    void plan(const sync::Plan &plan);
    void push(const sync::PushReport &report);
    /// A line for each item, or one that says that there is none.
    void differences(const QList<sync::PlanItem> &items);
    void point(const sync::HistoryPoint &point);
    void event(const sync::ItemEvent &event);

private:
    void item(const sync::PlanItem &item);

    Console &m_console;
    ui::ChangeNames m_names;
};

} // namespace sekisho::ctl
