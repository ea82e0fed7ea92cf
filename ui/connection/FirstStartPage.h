// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/Workspace.h"
#include "ui/preferences/ViewChoices.h"
#include "ui/theme/Theme.h"

#include <QPushButton>
#include <QWidget>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace sekisho::ui {

class Banner;
class ConnectionController;
class ConnectionForm;
class FormField;
class TextLabel;
class ViewSettings;

/// A large button of an icon, a bold line and a sentence.
class ChoiceButton : public QPushButton
{
    Q_OBJECT
public:
    ChoiceButton(Theme &theme, const QString &icon, QWidget *parent = nullptr);
    void setTexts(const QString &title, const QString &sentence);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    QString m_icon;
    QString m_title;
    QString m_sentence;
};

/// What the window shows while no organization is open: what the product is, language and
/// appearance, and three ways in (an organization, the demo, files only). From the second start on
/// also the workspaces there are.
class FirstStartPage : public QWidget
{
    Q_OBJECT
public:
    FirstStartPage(Theme &theme, ViewSettings &view, ViewChoices &choices,
                   ConnectionController &controller, QWidget *parent = nullptr);

    ConnectionForm &form() const { return *m_form; }
    void setWorkspaces(const QList<sync::WorkspaceInfo> &workspaces, const QDateTime &now);
    /// Without a DemoCloud in the program the button says so.
    void setDemoAvailable(bool available);
    /// Why an organization could not be opened.
    void showError(const Error &error);
    void clearError();

Q_SIGNALS:
    void demoRequested();
    void filesRequested();
    void workspaceRequested(const sekisho::sync::WorkspaceInfo &workspace);
    void manageRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeSide();
    QWidget *makeMain();
    void retranslate();
    void refreshChoices();
    void refreshWorkspaces();

    Theme &m_theme;
    ViewChoices &m_choices;
    ConnectionForm *m_form;
    Banner *m_banner = nullptr;
    QWidget *m_side = nullptr;
    QWidget *m_mark = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_claim = nullptr;
    TextLabel *m_facts[3] = {nullptr, nullptr, nullptr};
    TextLabel *m_version = nullptr;
    QComboBox *m_language = nullptr;
    FormField *m_languageField = nullptr;
    QComboBox *m_appearance = nullptr;
    FormField *m_appearanceField = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_recentTitle = nullptr;
    QWidget *m_recent = nullptr;
    QVBoxLayout *m_recentRows = nullptr;
    TextLabel *m_withoutTitle = nullptr;
    ChoiceButton *m_demo = nullptr;
    ChoiceButton *m_files = nullptr;
    QList<sync::WorkspaceInfo> m_workspaces;
    QDateTime m_now;
    std::optional<Error> m_error;
    bool m_demoAvailable = true;
};

} // namespace sekisho::ui
