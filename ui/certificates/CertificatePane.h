// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/page/TablePane.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/SignButton.h"

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

    virtual void setOrganization(const nac::OrganizationPtr &organization) = 0;
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
    QDateTime now() const { return m_clock.now(); }
    QString shownText() const;
    /// `icon` may be empty.
    SignButton *addFootButton(SignButton::Kind kind, const QString &name, const QString &icon,
                              bool atEnd = false);
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
};

} // namespace sekisho::ui
