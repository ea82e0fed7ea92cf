// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window shows of the draft, wherever the person is: count, marks, undo and redo.

#include "ui/changes/ChangesPage.h"
#include "ui/shell/HeaderBar.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/NavigationRail.h"
#include "ui/shell/StatusArea.h"
#include "ui/shell/WorkspaceDesk.h"
#include "ui/text/ChangeText.h"
#include "ui/text/ErrorText.h"

namespace sekisho::ui {

namespace {

PageId pageOf(api::mist::ItemType type)
{
    using api::mist::ItemType;
    switch (type) {
    case ItemType::Rule:
        return PageId::AuthPolicies;
    case ItemType::Label:
        return PageId::Labels;
    case ItemType::IdentityProvider:
    case ItemType::RealmMapping:
    case ItemType::DefaultIdp:
    case ItemType::LinkedAccount:
        return PageId::IdentityProviders;
    case ItemType::CertificateAuthority:
    case ItemType::ServerCertificate:
    case ItemType::CrlFile:
    case ItemType::OnboardCa:
        return PageId::Certificates;
    case ItemType::Endpoint:
        return PageId::Endpoints;
    case ItemType::NacSwitch:
    case ItemType::Portal:
        break;
    }
    return PageId::Changes; // no page of their own
}

} // namespace

void MainWindow::draftChanged()
{
    const WorkspaceDesk &desk = m_services.session.desk();
    const sync::DraftPtr draft = desk.draft();
    QHash<PageId, int> touched;
    if (draft) {
        for (auto it = draft->items.begin(); it != draft->items.end(); ++it)
            ++touched[pageOf(it.key().type)];
    }
    for (const PageId page : std::as_const(m_pages)) {
        const int count = page == PageId::Changes ? 0 : touched.value(page);
        m_rail->setDraftMark(page,
                             count > 0 ? tr("%Ln pending change(s)", nullptr, count) : QString());
    }
    m_rail->setCount(PageId::Changes, draft ? int(draft->items.size()) : 0);
    for (Page *page : std::as_const(m_made))
        page->setDraft(draft, desk.withDraft());

    const auto step = [this](CommandId id, bool can, const QString &text) {
        m_commands->setText(id, can ? text : QString());
    };
    //: %1 is what was done in the draft: "Import"
    step(CommandId::Undo, draft && draft->canUndo,
         tr("&Undo: %1").arg(draft ? ChangeText::step(draft->undoWhat) : QString()));
    //: %1 is what was done in the draft: "Import"
    step(CommandId::Redo, draft && draft->canRedo,
         tr("&Redo: %1").arg(draft ? ChangeText::step(draft->redoWhat) : QString()));
    m_commands->refresh();
    m_header->setPendingChanges(draft ? int(draft->items.size()) : 0,
                                m_commands->whyNot(CommandId::ReviewAndPush));
}

void MainWindow::bindDraftCommands()
{
    WorkspaceDesk *desk = &m_services.session.desk();
    const auto answer = [this](const Result<sync::DraftPtr> &draft) {
        if (!draft)
            m_status->showNotice(ErrorText::sentence(draft.error()));
    };
    m_commands->setHandler(CommandId::Undo, this,
                           [this, desk, answer] { async::then(desk->undo(), this, answer); });
    m_commands->setHandler(CommandId::Redo, this,
                           [this, desk, answer] { async::then(desk->redo(), this, answer); });
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
