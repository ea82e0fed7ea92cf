// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Error.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/SignButton.h"

#include <QWidget>

class QStackedLayout;
class QTimer;

namespace sekisho::ui {

class IconLabel;
class TextLabel;
class ThinProgress;

/// Content of a page or, in its place, why there is none: loading (only after one second), empty,
/// or failed. A page that has old data keeps showing its content and uses a Banner instead.
class PageState : public QWidget
{
    Q_OBJECT
public:
    enum class View { Content, Loading, Empty, Failed };
    Q_ENUM(View)

    explicit PageState(Theme &theme, QWidget *parent = nullptr);

    /// Takes the widget as its child.
    void setContent(QWidget *content);
    QWidget *content() const { return m_content; }
    void showContent();
    /// "Fetching rules and labels, 3 of 9 requests"; total 0 when unknown. Shows after one second.
    void showLoading(const QString &text, qint64 done = 0, qint64 total = 0);
    void setLoadingDelay(int milliseconds);
    /// The portal's line, one sentence of use, the action (empty = none).
    void showEmpty(const QString &icon, const QString &title, const QString &hint = {},
                   const QString &actionText = {});
    /// Cause and remedy in the interface language; the cloud's own words and the request in fixed
    /// pitch below.
    void showFailed(const Error &error);
    View view() const { return m_view; }
    SignButton *actionButton() const { return m_action; }

Q_SIGNALS:
    void cancelRequested();
    void actionTriggered();
    void retryRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void refresh();
    void showView(View view);

    Theme &m_theme;
    View m_view = View::Content;
    QStackedLayout *m_stack = nullptr;
    QWidget *m_content = nullptr;
    QWidget *m_blank = nullptr;
    QWidget *m_loadingPage = nullptr;
    QWidget *m_emptyPage = nullptr;
    QWidget *m_failedPage = nullptr;
    TextLabel *m_loadingText = nullptr;
    ThinProgress *m_progress = nullptr;
    SignButton *m_cancel = nullptr;
    IconLabel *m_emptyIcon = nullptr;
    TextLabel *m_emptyTitle = nullptr;
    TextLabel *m_emptyHint = nullptr;
    SignButton *m_action = nullptr;
    IconLabel *m_failedShape = nullptr;
    TextLabel *m_failedTitle = nullptr;
    TextLabel *m_failedBody = nullptr;
    TextLabel *m_failedTechnical = nullptr;
    SignButton *m_retry = nullptr;
    SignButton *m_copy = nullptr;
    QTimer *m_delay = nullptr;
    Error m_error;
};

} // namespace sekisho::ui
