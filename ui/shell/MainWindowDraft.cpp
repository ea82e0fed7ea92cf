// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window shows of the draft, wherever the person is: count, marks, undo and redo.

#include "ui/changes/ChangesPage.h"
#include "ui/page/EditTarget.h"
#include "ui/shell/HeaderBar.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/NavigationRail.h"
#include "ui/shell/StatusArea.h"
#include "ui/shell/WorkspaceDesk.h"
#include "ui/text/ChangeText.h"
#include "ui/text/ErrorText.h"

namespace sekisho::ui {

namespace {

constexpr int kWidestStep = 420; ///< in menus, in pixels

/// Names may be long, and their ampersands are no mnemonics.
QString inMenu(const QString &step, const QWidget &window)
{
    return window.fontMetrics()
            .elidedText(step, Qt::ElideMiddle, kWidestStep)
            .replace(QLatin1Char('&'), QStringLiteral("&&"));
}

QString undoStep(const sync::DraftPtr &draft)
{
    return draft && draft->canUndo ? ChangeText::step(draft->undoWhat, draft->undoItem) : QString();
}

QString redoStep(const sync::DraftPtr &draft)
{
    return draft && draft->canRedo ? ChangeText::step(draft->redoWhat, draft->redoItem) : QString();
}

} // namespace

void MainWindow::draftChanged()
{
    const WorkspaceDesk &desk = m_services.session.desk();
    const sync::DraftPtr draft = desk.draft();
    QHash<PageId, int> touched;
    if (draft) {
        for (auto it = draft->items.begin(); it != draft->items.end(); ++it)
            ++touched[pageShowing(it.key().type)];
    }
    for (const PageId page : std::as_const(m_pages)) {
        const int count = page == PageId::Changes ? 0 : touched.value(page);
        m_rail->setDraftMark(page,
                             count > 0 ? tr("%Ln pending change(s)", nullptr, count) : QString());
    }
    m_rail->setCount(PageId::Changes, draft ? int(draft->items.size()) : 0);
    for (Page *page : std::as_const(m_made))
        page->setDraft(draft, desk.withDraft());

    const auto show = [this](CommandId id, const QString &step, const QString &text) {
        m_commands->setText(id, step.isEmpty() ? QString() : text.arg(inMenu(step, *this)));
    };
    //: %1 is what was done in the draft: "Import", "Label “Corp VLAN” changed"
    show(CommandId::Undo, undoStep(draft), tr("&Undo: %1"));
    //: %1 is what was done in the draft: "Import", "Label “Corp VLAN” changed"
    show(CommandId::Redo, redoStep(draft), tr("&Redo: %1"));
    m_commands->refresh();
    m_header->setPendingChanges(draft ? int(draft->items.size()) : 0,
                                m_commands->whyNot(CommandId::ReviewAndPush));
}

void MainWindow::bindDraftCommands()
{
    WorkspaceDesk *desk = &m_services.session.desk();
    const auto say = [this](const QString &done) {
        return [this, done](const Result<sync::DraftPtr> &draft) {
            m_status->showNotice(draft ? done : ErrorText::sentence(draft.error()));
        };
    };
    m_commands->setHandler(CommandId::Undo, this, [this, desk, say] {
        //: %1 is what was done in the draft: "Import", "Label “Corp VLAN” changed"
        async::then(desk->undo(), this, say(tr("Undone: %1").arg(undoStep(desk->draft()))));
    });
    m_commands->setHandler(CommandId::Redo, this, [this, desk, say] {
        //: %1 is what was done in the draft: "Import", "Label “Corp VLAN” changed"
        async::then(desk->redo(), this, say(tr("Redone: %1").arg(redoStep(desk->draft()))));
    });
    m_commands->setPredicate(CommandId::Undo, [desk] {
        const sync::DraftPtr draft = desk->draft();
        return draft && draft->canUndo ? QString() : tr("There is nothing to undo in the draft.");
    });
    m_commands->setPredicate(CommandId::Redo, [desk] {
        const sync::DraftPtr draft = desk->draft();
        return draft && draft->canRedo ? QString() : tr("There is nothing to redo in the draft.");
    });
    m_commands->setHandler(CommandId::ReviewAndPush, this, [this] {
        showPage(PageId::Changes);
        if (auto *changes = qobject_cast<ChangesPage *>(page(PageId::Changes)))
            changes->review();
    });
    m_commands->setPredicate(CommandId::ReviewAndPush, [this, desk] {
        if (!isConsoleShown())
            return tr("Open an organization first.");
        const sync::DraftPtr draft = desk->draft();
        return draft && !draft->isEmpty() ? QString() : tr("There are no pending changes.");
    });
}

} // namespace sekisho::ui
