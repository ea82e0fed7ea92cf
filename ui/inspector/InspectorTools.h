// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/inspector/InspectorController.h"
#include "ui/page/Page.h"

#include <QObject>

class QAction;
class QAbstractItemView;
class QMenu;

namespace sekisho::ui {

class CompareDialog;
class ConvertDialog;
class IconButton;
class NewRequestDialog;
class PageTitleRow;
class SignButton;

/// The buttons of the Inspector that work on what is open (compare, convert, new request), their
/// menu, and the dialogs behind them. Owned by the page.
class InspectorTools : public QObject
{
    Q_OBJECT
public:
    /// `view` tells what is selected; the buttons go into `row`.
    InspectorTools(const PageServices &services, InspectorController &controller,
                   QAbstractItemView &view, PageTitleRow &row, QWidget *page);
    ~InspectorTools() override;

    /// Compare… at the end of the row; further buttons may follow before addConvert().
    void addCompare();
    /// Convert… and the menu, where New request… and Clear have their places.
    void addConvert();
    /// A button of the row that goes into the menu where there is no room for it, with its text.
    /// What was added last goes first.
    void addFoldable(SignButton *button);
    QMenu &menu() const { return *m_menu; }

    CompareDialog *compare();
    ConvertDialog *convert();
    NewRequestDialog *newRequest();

    /// What is open has changed.
    void refresh();
    void retranslate();
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void clearRequested();
    void filesMade(const QStringList &files);
    void notice(const QString &sentence);

private:
    void fold();
    int currentRow(const QList<struct ObjectChoice> &choices) const;

    PageServices m_services;
    InspectorController &m_controller;
    QAbstractItemView &m_view;
    PageTitleRow &m_row;
    QWidget *m_page;
    SignButton *m_compare = nullptr;
    SignButton *m_convert = nullptr;
    IconButton *m_more = nullptr;
    QMenu *m_menu;
    QAction *m_compareAction;
    QAction *m_convertAction;
    QAction *m_requestAction;
    QAction *m_clearAction;
    struct Foldable
    {
        SignButton *button;
        QAction *action;
    };
    QList<Foldable> m_foldable;
};

} // namespace sekisho::ui
