// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/DraftWriter.h"

#include "ui/page/ChangeDesk.h"
#include "ui/page/DataPage.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/ToastArea.h"

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;

DraftWriter::DraftWriter(const PageServices &services, Page *page)
    : QObject(page)
    , m_services(services)
    , m_toast(new ToastArea(services.theme, page))
{
    m_toast->setObjectName(u"toast"_s);
    connect(this, &DraftWriter::noticeRequested, page, &Page::noticeRequested);
}

void DraftWriter::setDraft(const sync::DraftPtr &draft)
{
    if (draft == m_draft)
        return;
    m_draft = draft;
    if (m_toastDraft && m_toastDraft != draft)
        m_toast->dismiss();
}

QString DraftWriter::whyNotWritable(const PageContext &context) const
{
    if (!m_services.changes)
        return DataPage::readsOnlyReason();
    if (const QString why = whyReadOnly(context); !why.isEmpty())
        return why;
    if (context.isEmpty() || !m_draft)
        return tr("The organization has not been read yet.");
    return {};
}

QString DraftWriter::whyReadOnly(const PageContext &context)
{
    if (!context.lockedBy.isEmpty())
        return tr("Another Sekisho writes this workspace, so here it can only be read.");
    return context.readOnly ? tr("Your token may not change this organization.") : QString();
}

void DraftWriter::write(const sync::DraftEdit &edit, const QString &toast, const Done &done)
{
    if (!m_services.changes)
        return;
    async::then(m_services.changes->edit(edit), this,
                [this, toast, done](const Result<sync::DraftPtr> &draft) {
                    const QString error = draft ? QString() : ErrorText::sentence(draft.error());
                    if (draft) {
                        m_toastDraft = *draft;
                        showToast(toast);
                    } else if (!done) {
                        Q_EMIT noticeRequested(error);
                    }
                    if (done)
                        done(error);
                });
}

void DraftWriter::write(const QString &what, const sync::ItemKey &key,
                        const std::optional<QJsonObject> &value, const QString &toast,
                        const Done &done)
{
    sync::DraftEdit edit;
    edit.what = what;
    edit.changes.insert(key, value);
    write(edit, toast, done);
}

void DraftWriter::read(const sync::ItemKey &key, std::function<void(const QJsonObject &)> use)
{
    if (!m_services.changes)
        return;
    async::then(m_services.changes->item(key), this,
                [this, use = std::move(use)](const Result<std::optional<QJsonObject>> &item) {
                    if (!item)
                        Q_EMIT noticeRequested(ErrorText::sentence(item.error()));
                    else if (!*item)
                        Q_EMIT noticeRequested(tr("It is not there any more."));
                    else
                        use(**item);
                });
}

void DraftWriter::showToast(const QString &text)
{
    m_toast->showToast(State::Changed, text, tr("Undo"), [this] {
        async::then(m_services.changes->undo(), this, [this](const Result<sync::DraftPtr> &undone) {
            if (!undone)
                Q_EMIT noticeRequested(ErrorText::sentence(undone.error()));
        });
    });
}

} // namespace sekisho::ui
