// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/Draft.h"
#include "ui/page/DataPage.h"

class QMenu;
class QStackedWidget;

namespace sekisho::ui {

class ChangeDesk;
class FileSaver;
class HistoryView;
class IconButton;
class MiniTabBar;
class ReviewController;
class ReviewPane;
class SignButton;

/// The page of pending changes: review and push, history, and the drafts themselves.
class ChangesPage : public DataPage
{
    Q_OBJECT
public:
    explicit ChangesPage(const PageServices &services, QWidget *parent = nullptr);

    QString statusText() const override;
    void activateNextTab() override;
    void focusFilter() override;
    /// A QString is ItemKey::toText() of a pending change; a QVariantMap's "tab" is "review" or
    /// "history".
    bool showTarget(const QVariant &target) override;
    QList<QWidget *> panes() const override;

    /// Ctrl+Shift+P: the review tab, compared with the cloud now.
    void review();
    ReviewController *controller() const { return m_review; }
    ReviewPane *reviewPane() const { return m_reviewPane; }
    HistoryView *historyView() const { return m_history; }

protected:
    void organizationChanged() override;
    void availabilityChanged() override;
    void retranslate() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void buildButtons();
    void refresh();
    void refreshSteps();
    void setTab(int tab);
    void fillDraftsMenu();
    void listDrafts();
    void askNewDraft();
    void askRename();
    void askDiscard();
    void askName(const QString &title, const QString &name, const QString &verb,
                 const std::function<Future<>(const QString &)> &act);
    void exportDraft();
    void askImport();
    void importFile(const QString &path);
    void importDocument(const QJsonObject &document, const QString &path);
    void fail(const Error &error);

    ChangeDesk *m_desk;
    ReviewController *m_review = nullptr;
    ReviewPane *m_reviewPane = nullptr;
    HistoryView *m_history = nullptr;
    MiniTabBar *m_tabs;
    QStackedWidget *m_stack;
    IconButton *m_undo = nullptr;
    IconButton *m_redo = nullptr;
    SignButton *m_drafts = nullptr;
    SignButton *m_export = nullptr;
    SignButton *m_discard = nullptr;
    QMenu *m_draftsMenu;
    FileSaver *m_saver;
    QList<sync::DraftInfo> m_known;
};

} // namespace sekisho::ui
