// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/connection/FirstStartPage.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/HeaderBar.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/NavigationRail.h"
#include "ui/shell/StatusArea.h"
#include "ui/widgets/DataTable.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QTest>

namespace sekisho::test {

/// Uses the window as a person does: by names of controls, keys and what can be read.
class MainWindowDriver
{
public:
    explicit MainWindowDriver(ui::MainWindow &window)
        : m_window(window)
    {
    }

    template <class W = QWidget>
    W *find(const char *name) const
    {
        W *found = m_window.findChild<W *>(QLatin1String(name));
        if (!found)
            qWarning("no widget named %s", name);
        return found;
    }

    void show() const
    {
        m_window.resize(1366, 768);
        m_window.show();
        m_window.activateWindow();
        QVERIFY(QTest::qWaitForWindowExposed(&m_window));
    }

    void click(const char *name) const
    {
        auto *button = find<QAbstractButton>(name);
        QVERIFY(button);
        QVERIFY2(button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }

    /// First-start page: cloud, token, Check.
    void enterToken(const QString &cloud, const QString &token) const
    {
        auto *form = m_window.firstStart().findChild<QComboBox *>(QStringLiteral("cloudComboBox"));
        QVERIFY(form);
        form->setEditText(cloud);
        auto *field = m_window.firstStart().findChild<QLineEdit *>(QStringLiteral("tokenLineEdit"));
        QVERIFY(field);
        field->clear();
        QTest::keyClicks(field, token);
        clickIn(m_window.firstStart(), "checkButton");
    }

    static void clickIn(QWidget &parent, const char *name)
    {
        auto *button = parent.findChild<QAbstractButton *>(QLatin1String(name));
        QVERIFY2(button, name);
        QVERIFY2(button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }

    ui::DataTable *organizations() const
    {
        return m_window.firstStart().findChild<ui::DataTable *>(
                QStringLiteral("organizationTableView"));
    }

    QStringList railTexts() const
    {
        QStringList texts;
        const QAbstractItemModel &model = *m_window.rail().model();
        for (int row = 0; row < model.rowCount(); ++row) {
            const QString text = model.index(row, 0).data().toString();
            if (!text.isEmpty())
                texts.append(text);
        }
        return texts;
    }

    QStringList menuTexts() const
    {
        QStringList texts;
        for (const QAction *action : m_window.menuBar()->actions())
            texts.append(action->text());
        return texts;
    }

    /// Ctrl+K, the query, and what is offered.
    QStringList paletteTexts(const QString &query) const
    {
        m_window.commands().trigger(ui::CommandId::CommandPalette);
        auto *field = find<QLineEdit>("paletteLineEdit");
        field->setText(query);
        QStringList texts;
        for (int row = 0; row < m_window.palette().model().rowCount(); ++row)
            texts.append(m_window.palette().model().entryAt(row)->text);
        return texts;
    }

    void pressInPalette(Qt::Key key) const
    {
        QTest::keyClick(find<QLineEdit>("paletteLineEdit"), key);
    }

    /// Rows of the largest table of a page.
    int rowsOf(ui::PageId page) const
    {
        int rows = 0;
        for (const ui::DataTable *table : m_window.page(page)->findChildren<ui::DataTable *>())
            rows = qMax(rows, table->totalRows());
        return rows;
    }

private:
    ui::MainWindow &m_window;
};

} // namespace sekisho::test
