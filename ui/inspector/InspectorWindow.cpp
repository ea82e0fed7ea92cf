// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/InspectorWindow.h"

#include "ui/inspector/InspectorPage.h"
#include "ui/inspector/InspectorText.h"
#include "ui/page/PaneCycle.h"
#include "ui/theme/IconSet.h"
#include "ui/widgets/ViewSettings.h"

#include <QCloseEvent>
#include <QLabel>
#include <QMenuBar>
#include <QStatusBar>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

InspectorWindow::InspectorWindow(const PageServices &services, QWidget *parent)
    : QMainWindow(parent)
    , m_view(services.view)
    , m_page(new InspectorPage(services))
    , m_status(new QLabel)
    , m_file(menuBar()->addMenu(QString()))
    , m_edit(menuBar()->addMenu(QString()))
    , m_go(menuBar()->addMenu(QString()))
    , m_tools(menuBar()->addMenu(QString()))
{
    setObjectName(u"inspectorWindow"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setCentralWidget(m_page);
    m_status->setObjectName(u"inspectorStatus"_s);
    m_status->setContentsMargins(8, 0, 8, 0);
    statusBar()->addWidget(m_status, 1);
    resize(1120, 720);
    const QByteArray geometry = m_view.value(u"inspectorWindow/geometry"_s).toByteArray();
    if (!geometry.isEmpty())
        restoreGeometry(geometry);

    buildMenus();
    connect(m_page, &Page::statusTextChanged, this, [this] {
        m_status->setText(m_page->statusText());
        refreshTitle();
    });
    connect(m_page, &Page::noticeRequested, m_status, &QLabel::setText);
    connect(m_page, &InspectorPage::commandsChanged, this, &InspectorWindow::refreshCommands);
    retranslate();
}

InspectorWindow::~InspectorWindow() = default;

QAction *InspectorWindow::add(QMenu *menu, const QString &objectName, const QKeySequence &shortcut)
{
    QAction *action = menu->addAction(QString());
    action->setObjectName(objectName);
    action->setShortcut(shortcut);
    return action;
}

void InspectorWindow::add(QMenu *menu, std::initializer_list<InspectorCommand> commands)
{
    for (const InspectorCommand command : commands) {
        QAction *action = menu->addAction(QString());
        action->setShortcut(InspectorCommandText::shortcut(command));
        connect(action, &QAction::triggered, m_page, [this, command] { m_page->run(command); });
        m_commands.insert(command, action);
    }
}

void InspectorWindow::buildMenus()
{
    using Command = InspectorCommand;
    for (QMenu *menu : {m_file, m_edit, m_go, m_tools})
        menu->setToolTipsVisible(true);
    m_open = add(m_file, u"openAction"_s, QKeySequence::Open);
    add(m_file, {Command::OpenFolder});
    m_paste = add(m_file, u"pasteAction"_s, QKeySequence::Paste);
    add(m_file, {Command::WatchFolder, Command::StopWatching, Command::Clear});
    m_file->addSeparator();
    add(m_file, {Command::SavePem, Command::SaveDer});
    m_export = add(m_file, u"exportAction"_s, QKeySequence(u"Ctrl+E"_s));
    m_file->addSeparator();
    add(m_file, {Command::SaveReport, Command::PreviewReport, Command::PrintReport});
    m_file->addSeparator();
    m_close = add(m_file, u"closeAction"_s, QKeySequence::Close);
    add(m_edit, {Command::CopyPem, Command::CopyBase64, Command::CopyDer, Command::CopySubject,
                 Command::CopySha1, Command::CopySha256});
    m_edit->addSeparator();
    m_filter = add(m_edit, u"filterAction"_s, QKeySequence::Find);
    m_nextTab = add(m_go, u"nextTabAction"_s, QKeySequence(u"Ctrl+Tab"_s));
    m_nextPane = add(m_go, u"nextPaneAction"_s, QKeySequence(u"F6"_s));
    m_previousPane = add(m_go, u"previousPaneAction"_s, QKeySequence(u"Shift+F6"_s));
    add(m_tools, {Command::Compare, Command::Convert, Command::NewRequest, Command::Rehearse,
                  Command::BundleDoctor});

    connect(m_open, &QAction::triggered, m_page, &InspectorPage::chooseFiles);
    connect(m_paste, &QAction::triggered, m_page, &InspectorPage::paste);
    connect(m_export, &QAction::triggered, m_page, &InspectorPage::exportCsv);
    connect(m_close, &QAction::triggered, this, &QWidget::close);
    connect(m_filter, &QAction::triggered, m_page, &InspectorPage::focusFilter);
    connect(m_nextTab, &QAction::triggered, m_page, &InspectorPage::activateNextTab);
    connect(m_nextPane, &QAction::triggered, this,
            [this] { cyclePanes(m_page->panes(), focusWidget(), 1); });
    connect(m_previousPane, &QAction::triggered, this,
            [this] { cyclePanes(m_page->panes(), focusWidget(), -1); });
}

void InspectorWindow::refreshCommands()
{
    for (auto it = m_commands.cbegin(); it != m_commands.cend(); ++it) {
        const QString reason = m_page->whyNot(it.key());
        it.value()->setEnabled(reason.isEmpty());
        it.value()->setToolTip(reason);
    }
    m_export->setEnabled(m_page->canExportCsv());
    m_export->setToolTip(m_page->canExportCsv() ? QString() : tr("Nothing is open."));
}

void InspectorWindow::openFiles(const QStringList &paths) { m_page->openFiles(paths); }

void InspectorWindow::refreshTitle()
{
    const InspectorModel &model = m_page->controller().model();
    setWindowTitle(model.inputCount() == 1
                           //: title of a window; %1 is a file name
                           ? tr("%1 – Inspector").arg(InspectorText::inputName(model.input(0)))
                           : tr("Inspector"));
}

void InspectorWindow::retranslate()
{
    //: menu
    m_file->setTitle(tr("&File"));
    //: menu
    m_edit->setTitle(tr("&Edit"));
    //: menu
    m_tools->setTitle(tr("&Tools"));
    //: menu
    m_go->setTitle(tr("&View"));
    m_open->setText(tr("&Open Files…"));
    m_paste->setText(tr("&Inspect Clipboard"));
    //: writes the table of open objects
    m_export->setText(tr("&Export Table as CSV…"));
    m_filter->setText(tr("&Filter"));
    m_nextPane->setText(tr("Next &Pane"));
    m_previousPane->setText(tr("P&revious Pane"));
    for (auto it = m_commands.cbegin(); it != m_commands.cend(); ++it)
        it.value()->setText(InspectorCommandText::text(it.key()));
    m_close->setText(tr("&Close"));
    m_nextTab->setText(tr("&Next Tab"));
    m_status->setText(m_page->statusText());
    refreshCommands();
    refreshTitle();
}

void InspectorWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void InspectorWindow::closeEvent(QCloseEvent *event)
{
    m_view.setValue(u"inspectorWindow/geometry"_s, saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace sekisho::ui
