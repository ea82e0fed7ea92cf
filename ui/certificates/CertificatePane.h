// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/page/TablePane.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/SignButton.h"

class QAction;

namespace sekisho::ui {

class PropertyBox;
class SectionFrame;
class StateBadge;
class TextLabel;

/// What stands behind one tab of the certificates page: a table and its drawer, with all their
/// texts. Derived panes bring the model and fill the drawer.
class CertificatePane : public TablePane
{
    Q_OBJECT
public:
    /// `name` is that of the tab ("external"): pane, table and what is remembered are named after
    /// it.
    CertificatePane(const PageServices &services, const QString &name, QWidget *parent);

    /// The organization as the draft leaves it, where the pane shows drafts.
    virtual void setOrganization(const nac::OrganizationPtr &organization) = 0;
    /// The draft and what it begins from; before setOrganization().
    void setDraftState(const sync::DraftPtr &draft, const nac::OrganizationPtr &live)
    {
        m_draft = draft;
        m_live = live;
    }
    /// Left side of the status bar while the tab is in front.
    virtual QString statusText() const = 0;
    /// Every text anew, except for the drawer's content.
    virtual void retranslate() = 0;
    /// How many rows there are, filtered or not.
    QString totalText() const;

Q_SIGNALS:
    /// As in Page.
    void noticeRequested(const QString &text);

protected:
    /// Fills the drawer for the row of `id`, which is the current one.
    virtual void fillDrawer(const QVariant &id) = 0;

    Theme &theme() const { return m_theme; }
    const sync::DraftPtr &draft() const { return m_draft; }
    const nac::OrganizationPtr &live() const { return m_live; }
    QDateTime now() const { return m_clock.now(); }
    QString shownText() const;
    /// `icon` may be empty.
    SignButton *addFootButton(SignButton::Kind kind, const QString &name, const QString &icon,
                              bool atEnd = false);
    /// The button does what the action does, and says why it cannot.
    void bindButton(SignButton *button, QAction *action);
    /// A button of a section that does what the action does.
    SignButton *addActionButton(SectionFrame *section, QAction *action);
    void copyText(const QString &text, const QString &notice);
    /// A bar of the time from issue to expiry; answers the badge with the days that are left.
    StateBadge *addValidity(SectionFrame *section, const QDateTime &from, const QDateTime &to);
    SectionFrame *addPropertiesSection();
    PropertyBox *addPropertyBox(SectionFrame *section);
    /// Wraps.
    TextLabel *addText(SectionFrame *section, const QString &text, FontRole role, Token token);

private:
    Theme &m_theme;
    Clock &m_clock;
    sync::DraftPtr m_draft;
    nac::OrganizationPtr m_live;
};

} // namespace sekisho::ui
