// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/InspectorWindow.h"

#include "ui/inspector/InspectorPage.h"
#include "ui/inspector/InspectorText.h"
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
    , m_go(menuBar()->addMenu(QString()))
    , m_open(add(m_file, u"openAction"_s, QKeySequence::Open))
    , m_paste(add(m_file, u"pasteAction"_s, QKeySequence::Paste))
    , m_clear(add(m_file, u"clearAction"_s, {}))
    , m_close(add(m_file, u"closeAction"_s, QKeySequence::Close))
    , m_nextTab(add(m_go, u"nextTabAction"_s, QKeySequence(u"Ctrl+Tab"_s)))
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

    connect(m_open, &QAction::triggered, m_page, &InspectorPage::chooseFiles);
    connect(m_paste, &QAction::triggered, m_page, &InspectorPage::paste);
    connect(m_clear, &QAction::triggered, m_page, &InspectorPage::clear);
    connect(m_close, &QAction::triggered, this, &QWidget::close);
    connect(m_nextTab, &QAction::triggered, m_page, &InspectorPage::activateNextTab);
    connect(m_page, &Page::statusTextChanged, this, [this] {
        m_status->setText(m_page->statusText());
        refreshTitle();
    });
    connect(m_page, &Page::noticeRequested, m_status, &QLabel::setText);
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
    m_go->setTitle(tr("&View"));
    m_open->setText(tr("&Open Files…"));
    //: takes what is on the clipboard
    m_paste->setText(tr("&Paste"));
    m_clear->setText(tr("C&lear"));
    m_close->setText(tr("&Close"));
    m_nextTab->setText(tr("&Next Tab"));
    m_status->setText(m_page->statusText());
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
