// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/drivers/PageDriver.h"
#include "ui/activity/ActivityPage.h"
#include "ui/activity/ClientEventModel.h"

namespace sekisho::test {

/// The activity page as a person uses it.
class ActivityPageDriver : public PageDriver
{
public:
    using PageDriver::PageDriver;

    int shownEvents() const { return find<ui::DataTable>("eventsTable")->shownRows(); }
    QStringList reasons() const
    {
        QStringList texts;
        for (const QAbstractButton *link :
             page().findChildren<QAbstractButton *>(QStringLiteral("reasonLink")))
            texts.append(link->text());
        return texts;
    }
};

} // namespace sekisho::test
