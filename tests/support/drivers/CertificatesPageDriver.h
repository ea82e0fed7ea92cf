// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/drivers/PageDriver.h"
#include "ui/certificates/CertificatesPage.h"
#include "ui/page/TablePane.h"
#include "ui/widgets/FilterBar.h"

#include <QAction>
#include <QDialog>
#include <QStackedWidget>
#include <QTabBar>

namespace sekisho::test {

/// The certificates page as a person uses it.
class CertificatesPageDriver : public PageDriver
{
public:
    using PageDriver::PageDriver;

    QStringList tabTexts() const
    {
        QStringList texts;
        const auto *tabs = find<QTabBar>("tabs");
        for (int tab = 0; tab < tabs->count(); ++tab) {
            if (tabs->isTabVisible(tab))
                texts.append(tabs->tabText(tab));
        }
        return texts;
    }

    QString currentTab() const
    {
        return find<QStackedWidget>("tabStack")->currentWidget()->objectName().chopped(4);
    }

    void typeFilter(const char *pane, const QString &text) const
    {
        auto &field = find<ui::TablePane>(pane)->filterBar().field();
        field.clear();
        QTest::keyClicks(&field, text);
        QApplication::processEvents();
    }

    /// An open dialog of the page's window.
    QDialog *dialog(const char *name) const
    {
        QApplication::processEvents();
        auto *found = page().window()->findChild<QDialog *>(QLatin1String(name));
        return found && found->isVisible() ? found : nullptr;
    }

    QAction *action(const char *name) const
    {
        return page().findChild<QAction *>(QLatin1String(name));
    }
};

} // namespace sekisho::test
