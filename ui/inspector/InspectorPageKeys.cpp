// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/DragOut.h"
#include "ui/inspector/InspectorPage.h"
#include "ui/inspector/ObjectList.h"
#include "ui/inspector/PasswordPanel.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/SecretLineEdit.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QTabBar>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;

// The list of open objects by keyboard and by its own menu.
namespace sekisho::ui {

void InspectorPage::prepareLists()
{
    const auto item = [this] { return currentItem(); };
    for (QAbstractItemView *view : {static_cast<QAbstractItemView *>(m_tree),
                                    static_cast<QAbstractItemView *>(&m_list->table())}) {
        new DragOut(view, item);
        view->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(view, &QWidget::customContextMenuRequested, this, [this, view](const QPoint &at) {
            showObjectMenu(view->viewport()->mapToGlobal(at));
        });
    }
    connect(m_tree, &QAbstractItemView::activated, this, &InspectorPage::focusObject);
    connect(&m_list->table(), &DataTable::rowActivated, this, &InspectorPage::focusObject);
    connect(&m_list->table(), &DataTable::clearFilterRequested, &m_list->filterField(),
            &QLineEdit::clear);
    m_list->filterField().installEventFilter(this);
}

void InspectorPage::focusObject()
{
    if (!m_object->passwordPanel().isHidden())
        m_object->passwordPanel().edit().setFocus(Qt::OtherFocusReason);
    else if (auto *tabs = m_object->findChild<QTabBar *>(u"objectTabs"_s))
        tabs->setFocus(Qt::OtherFocusReason);
}

void InspectorPage::focusList()
{
    if (m_list->view() == ObjectList::View::Table)
        m_list->table().setFocus(Qt::OtherFocusReason);
    else
        m_tree->setFocus(Qt::OtherFocusReason);
}

void InspectorPage::showObjectMenu(const QPoint &at)
{
    using Command = InspectorCommand;
    if (m_controller.model().inputRow(m_tree->currentIndex()) < 0)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"objectMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    const auto add = [this, menu](std::initializer_list<Command> commands) {
        for (const Command command : commands) {
            QAction *action = menu->addAction(InspectorCommandText::text(command));
            const QString reason = whyNot(command);
            action->setEnabled(reason.isEmpty());
            action->setToolTip(reason);
            connect(action, &QAction::triggered, this, [this, command] { run(command); });
        }
        menu->addSeparator();
    };
    add({Command::CopyPem, Command::CopyBase64, Command::CopyDer, Command::CopySubject,
         Command::CopySha1, Command::CopySha256});
    add({Command::SavePem, Command::SaveDer, Command::SaveReport, Command::PrintReport});
    add({Command::Compare, Command::Convert, Command::Rehearse, Command::BundleDoctor});
    //: takes the file off the list of open objects; the file itself stays
    QAction *close = menu->addAction(tr("Close &File"));
    close->setObjectName(u"closeFileAction"_s);
    close->setShortcut(QKeySequence(Qt::Key_Delete));
    connect(close, &QAction::triggered, this, &InspectorPage::closeCurrentFile);
    menu->popup(at);
}

void InspectorPage::closeCurrentFile()
{
    m_controller.remove(m_controller.model().inputRow(m_tree->currentIndex()));
}

void InspectorPage::keyPressEvent(QKeyEvent *event)
{
    const bool inList = m_tree->hasFocus() || m_list->table().hasFocus();
    // Closes the file that the selection is in, not the file on disk.
    if (event->key() == Qt::Key_Delete && inList) {
        closeCurrentFile();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        // What runs, then the filter, then back to the list.
        if (m_progressRow->isVisible())
            m_controller.cancel();
        else if (inList && !m_list->filterField().text().isEmpty())
            m_list->filterField().clear();
        else
            focusList();
        return;
    }
    Page::keyPressEvent(event);
}

bool InspectorPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_list->filterField() && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_list->filterField().text().isEmpty()) {
            m_list->filterField().clear();
            return true;
        }
        if (key == Qt::Key_Escape || key == Qt::Key_Down) {
            focusList();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace sekisho::ui
