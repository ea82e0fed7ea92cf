// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/changes/ItemPane.h"
#include "ui/changes/ReviewController.h"
#include "ui/page/Page.h"

#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace sekisho::ui {

class Banner;
class PageState;
class PlanList;
class PlanListModel;
class PushFoot;
class PushPane;

/// Review and push: the list of changes in the order of sending, the current one in full, and the
/// push. Shows what ReviewController says.
class ReviewPane : public QWidget
{
    Q_OBJECT
public:
    ReviewPane(const PageServices &services, ReviewController &review, QWidget *parent = nullptr);

    void setContext(const PageContext &context);
    PlanList &list() const { return *m_list; }
    ItemPane &itemPane() const { return *m_item; }
    PushFoot &foot() const { return *m_foot; }
    bool select(const api::mist::ItemKey &key);
    /// A push that is not going on, for screenshots; nothing: back to what is.
    void previewPush(const std::optional<sync::PushReport> &report);
    QList<QWidget *> panes() const;

Q_SIGNALS:
    /// The editor of that item, on a page of its own.
    void editRequested(const sekisho::api::mist::ItemKey &key);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void refresh();
    void refreshList();
    void refreshItem();
    void refreshNotice();
    void refreshPush();
    void noticeButton(int index);
    bool isPushing() const;
    QString historyOf(const sync::PlanItem &item) const;
    QStringList notesOf(const sync::PlanItem &item) const;

    const PageServices m_services;
    ReviewController &m_review;
    PageContext m_context;
    ChangeNames m_names;
    PlanListModel *m_model;
    QWidget *m_noticeRow = nullptr;
    Banner *m_notice = nullptr;
    PageState *m_state = nullptr;
    QSplitter *m_splitter = nullptr;
    PlanList *m_list = nullptr;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_itemSide = nullptr;
    ItemPane *m_item = nullptr;
    PushFoot *m_foot = nullptr;
    PushPane *m_push = nullptr;
    std::optional<api::mist::ItemKey> m_current;
    bool m_chosen = false; ///< the person chose it; otherwise the first one is shown
};

} // namespace sekisho::ui
