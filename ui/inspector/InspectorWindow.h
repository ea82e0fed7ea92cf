// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/inspector/InspectorCommand.h"
#include "ui/page/Page.h"

#include <QMainWindow>
#include <QMap>

class QAction;
class QLabel;
class QMenu;

namespace sekisho::ui {

class InspectorPage;

/// The Inspector as a window of its own: what `sekisho FILE…` and a double click on a certificate
/// open. Needs no organization and no network. Deletes itself when closed.
class InspectorWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit InspectorWindow(const PageServices &services, QWidget *parent = nullptr);
    ~InspectorWindow() override;

    InspectorPage &page() const { return *m_page; }
    void openFiles(const QStringList &paths);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    QAction *add(QMenu *menu, const QString &objectName, const QKeySequence &shortcut);
    void add(QMenu *menu, std::initializer_list<InspectorCommand> commands);
    void buildMenus();
    void refreshCommands();
    void retranslate();
    void refreshTitle();

    ViewSettings &m_view;
    InspectorPage *m_page;
    QLabel *m_status;
    QMenu *m_file;
    QMenu *m_edit;
    QMenu *m_go;
    QMenu *m_tools;
    QAction *m_open = nullptr;
    QAction *m_paste = nullptr;
    QAction *m_export = nullptr;
    QAction *m_close = nullptr;
    QAction *m_filter = nullptr;
    QAction *m_nextTab = nullptr;
    QAction *m_nextPane = nullptr;
    QAction *m_previousPane = nullptr;
    QMap<InspectorCommand, QAction *> m_commands;
};

} // namespace sekisho::ui
