// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/auth/LinkAttempt.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QLineEdit;
class QProgressBar;

namespace sekisho::ui {

class IconLabel;
class SignButton;
class TextLabel;

/// While the person is in the browser: who talks to whom, what happened and what is awaited, and
/// the address for another computer.
class LinkWaitingPane : public QWidget
{
    Q_OBJECT
public:
    /// `cloud` stands under Mist: the organization.
    LinkWaitingPane(Theme &theme, const QString &cloud, QWidget *parent = nullptr);

    /// What the attempt has to show now; called again every second for the times.
    void refresh(const auth::LinkAttempt &attempt);
    void retranslate();

Q_SIGNALS:
    void openAgainRequested();

private:
    struct Line
    {
        IconLabel *sign = nullptr;
        TextLabel *text = nullptr;
        TextLabel *time = nullptr;
    };

    QWidget *makeParties();
    QWidget *makeLines();
    void set(Line &line, State state, const QString &text, const QString &time);
    void copyAddress();

    Theme &m_theme;
    QString m_cloud;
    TextLabel *m_heading;
    TextLabel *m_intro;
    TextLabel *m_secrets;
    TextLabel *m_thisComputer;
    TextLabel *m_browser;
    TextLabel *m_browserHost;
    TextLabel *m_opens;
    TextLabel *m_tells;
    Line m_lines[4];
    QProgressBar *m_progress;
    TextLabel *m_copyHeading;
    TextLabel *m_warning;
    QLineEdit *m_address;
    SignButton *m_copy;
    SignButton *m_again;
};

} // namespace sekisho::ui
