// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/page/Page.h"

#include <QMainWindow>

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
    void retranslate();
    void refreshTitle();

    ViewSettings &m_view;
    InspectorPage *m_page;
    QLabel *m_status;
    QMenu *m_file;
    QMenu *m_go;
    QAction *m_open;
    QAction *m_paste;
    QAction *m_clear;
    QAction *m_close;
    QAction *m_nextTab;
};

} // namespace sekisho::ui
