// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/Draft.h"
#include "ui/page/Page.h"

#include <functional>

namespace sekisho::ui {

class ToastArea;

/// Makes a page's steps in the draft: writes them, says so in a toast with Undo, and why where it
/// could not. A child of the page.
class DraftWriter : public QObject
{
    Q_OBJECT
public:
    /// Called once with why a step was not made, in the interface language; empty: it was.
    using Done = std::function<void(const QString &error)>;

    DraftWriter(const PageServices &services, Page *page);

    /// From the page's own setDraft().
    void setDraft(const sync::DraftPtr &draft);
    const sync::DraftPtr &draft() const { return m_draft; }

    /// Why nothing can be changed now (read-only token, second instance, nothing read yet), for
    /// tool tips of disabled controls; empty: it can.
    QString whyNotWritable(const PageContext &context) const;
    /// Whether it is the workspace or the token that may not be written with; empty: neither.
    static QString whyReadOnly(const PageContext &context);

    /// One step; `toast` says what was done ("Added to the draft: Corp VLAN"). Without `done` a
    /// failure becomes a notice in the status bar.
    void write(const sync::DraftEdit &edit, const QString &toast, const Done &done = {});
    /// The same for one item; nothing as `value` takes it away.
    void write(const QString &what, const sync::ItemKey &key,
               const std::optional<QJsonObject> &value, const QString &toast,
               const Done &done = {});
    /// The item as the draft has it, else as the newest snapshot does, handed to `use` when it has
    /// been read; failures become notices, and so does an item that is gone.
    void read(const sync::ItemKey &key, std::function<void(const QJsonObject &item)> use);

    /// For a dialog that may be closed by then: accept() when the step was made, else
    /// showError(text).
    template <class Dialog>
    static Done closing(Dialog *dialog)
    {
        return [guarded = QPointer<Dialog>(dialog)](const QString &error) {
            if (!guarded)
                return;
            if (error.isEmpty())
                guarded->accept();
            else
                guarded->showError(error);
        };
    }

Q_SIGNALS:
    /// One sentence for the status bar; connected to the page's noticeRequested().
    void noticeRequested(const QString &text);

private:
    void showToast(const QString &text);

    PageServices m_services;
    ToastArea *m_toast;
    sync::DraftPtr m_draft;
    sync::DraftPtr m_toastDraft; ///< what the toast would take back is the last step of this
};

} // namespace sekisho::ui
