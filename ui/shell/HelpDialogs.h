// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/ShortcutModel.h"
#include "ui/theme/Theme.h"

#include <QDialog>

class QPushButton;
class QTextBrowser;

namespace sekisho::ui {

class DataTable;
class FilterBar;
class MiniTabBar;
class TextLabel;
class ViewSettings;

/// Help › Keyboard Shortcuts: every shortcut, to be filtered. Opened with open(), deletes itself.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT
public:
    ShortcutsDialog(Theme &theme, ViewSettings &view, const CommandSet &commands, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    ShortcutModel *m_model;
    FilterBar *m_filter;
    DataTable *m_table;
    QPushButton *m_close;
};

/// Help › About: what this is, whose it is not, and the notices of everything it is made with.
class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    AboutDialog(Theme &theme, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Theme &m_theme;
    QWidget *m_mark;
    TextLabel *m_name;
    TextLabel *m_version;
    TextLabel *m_what;
    TextLabel *m_trademarks;
    TextLabel *m_noticesTitle;
    QTextBrowser *m_notices;
    QPushButton *m_close;
};

} // namespace sekisho::ui
