// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/Theme.h"

#include <QStatusBar>
#include <QTimer>

namespace sekisho::ui {

class IconLabel;
class IconButton;
class TextLabel;

/// The status bar: what the page says or the last notice, calls of this hour, where secrets are
/// kept. 24 high.
class StatusArea : public QStatusBar
{
    Q_OBJECT
public:
    explicit StatusArea(Theme &theme, QWidget *parent = nullptr);

    void setPageText(const QString &text);
    /// For some seconds instead of the page's text; told to screen readers once.
    void showNotice(const QString &text);
    /// What it said is no longer in the interface language.
    void clearNotice();
    void setCalls(const QString &text);
    void setSecretPlace(const QString &text);
    QString shownText() const;

Q_SIGNALS:
    /// How the connection to the cloud stands.
    void connectionRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void retranslate();

    Theme &m_theme;
    TextLabel *m_text;
    TextLabel *m_calls;
    IconLabel *m_lock;
    TextLabel *m_place;
    IconButton *m_connection;
    QString m_pageText;
    QString m_notice;
    QTimer m_noticeTimer;
};

} // namespace sekisho::ui
