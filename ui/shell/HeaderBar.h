// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/WorkspaceSession.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/SignButton.h"

#include <QPushButton>
#include <QTimer>
#include <QWidget>

class QMenu;

namespace sekisho::ui {

class IconLabel;
class TextLabel;
class ThinProgress;

/// Which organization this is: icon, name, cloud and rights in two lines, and a menu of the others.
class OrganizationButton : public QPushButton
{
    Q_OBJECT
public:
    explicit OrganizationButton(Theme &theme, QWidget *parent = nullptr);

    /// `reason` is for the tool tip: why nothing may be changed; empty: it may, or the detail says
    /// so.
    void setTexts(const QString &name, const QString &detail, const QString &reason = {});
    QString name() const { return m_name; }
    QString detail() const { return m_detail; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    QString m_name;
    QString m_detail;
};

/// Looks like a search field and opens the command palette; shrinks to its icon.
class CommandBox : public QPushButton
{
    Q_OBJECT
public:
    explicit CommandBox(Theme &theme, QWidget *parent = nullptr);

    void setTexts(const QString &placeholder, const QString &shortcut);
    void setIconOnly(bool iconOnly);
    bool isIconOnly() const { return m_iconOnly; }
    /// 300 at 13 px type, and never less than its words.
    QSize sizeHint() const override;
    /// Its words are elided there.
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refreshSize();

    Theme &m_theme;
    QString m_placeholder;
    QString m_shortcut;
    bool m_iconOnly = false;
};

/// The header of the window: organization, how fresh the data are, command box, pending changes.
/// Shows what WorkspaceSession says; decides nothing. 50 high.
class HeaderBar : public QWidget
{
    Q_OBJECT
public:
    HeaderBar(Theme &theme, WorkspaceSession &session, Clock &clock, QWidget *parent = nullptr);

    OrganizationButton &organizationButton() const { return *m_organization; }
    CommandBox &commandBox() const { return *m_commandBox; }
    /// Measured on the page (visual guide section 13).
    void setPageWidth(int width);
    /// What the header says about freshness, for tests and screen readers.
    QString syncText() const;
    /// How many changes wait, and why they cannot be reviewed now (empty: they can).
    void setPendingChanges(int count, const QString &whyNot);

Q_SIGNALS:
    void syncRequested();
    void cancelRequested();
    void paletteRequested();
    void reviewRequested();

public Q_SLOTS:
    void refresh();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void fitCommandBox();
    void refreshPending();
    void announce(const QString &text);

    Theme &m_theme;
    WorkspaceSession &m_session;
    Clock &m_clock;
    OrganizationButton *m_organization;
    IconLabel *m_shape;
    QWidget *m_offline;
    TextLabel *m_text;
    ThinProgress *m_progress;
    IconButton *m_sync;
    SignButton *m_again;
    SignButton *m_cancel;
    CommandBox *m_commandBox;
    IconLabel *m_pendingMark;
    TextLabel *m_pending;
    SignButton *m_review;
    QTimer m_minute;
    QTimer m_pullDelay; ///< short pulls are not shown
    int m_pageWidth = 1150;
    int m_pendingChanges = 0;
    QString m_whyNoReview;
    bool m_wasOffline = false;
    bool m_wasLoading = false;
};

} // namespace sekisho::ui
