// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/PaletteModel.h"
#include "ui/theme/Theme.h"

#include <QFrame>
#include <QPointer>

class QLineEdit;
class QListView;

namespace sekisho::ui {

class TextLabel;

/// Ctrl+K: one field for commands, pages and objects, lying over the window. Up, Down, Enter and
/// Esc work from the field; it closes when the focus leaves and gives it back.
class CommandPalette : public QFrame
{
    Q_OBJECT
public:
    CommandPalette(Theme &theme, CommandSet &commands, QWidget *window);

    /// Opens over the window, with everything that can be found now.
    void open(const QList<PageId> &pages, const nac::OrganizationPtr &organization,
              const QList<QAction *> &actions = {});
    void dismiss();
    bool isOpen() const { return isVisible(); }
    PaletteModel &model() const { return *m_model; }

Q_SIGNALS:
    void commandChosen(sekisho::ui::CommandId command);
    void pageChosen(sekisho::ui::PageId page, const QVariant &target);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void place();
    void choose(int row);
    void queryChanged();

    Theme &m_theme;
    CommandSet &m_commands;
    PaletteModel *m_model;
    QLineEdit *m_field;
    QListView *m_list;
    TextLabel *m_nothing;
    QPointer<QWidget> m_before;
};

} // namespace sekisho::ui

Q_DECLARE_METATYPE(sekisho::ui::CommandId)
