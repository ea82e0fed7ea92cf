// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/page/Page.h"
#include "ui/theme/Theme.h"

class QVBoxLayout;

namespace sekisho::ui {

class Banner;
class FilterBar;
class PageState;
class PageTitleRow;

/// What the pages about an organization share: title row, at most one banner, and the states in
/// which there is nothing to show (never fetched, fetching, failed, not readable). Derived pages
/// fill the content and answer three calls.
class DataPage : public Page
{
    Q_OBJECT
public:
    DataPage(PageId id, const PageServices &services, QWidget *parent = nullptr);

    PageId pageId() const override { return m_id; }
    void setOrganization(nac::OrganizationPtr organization) final;
    void setAvailability(const PageContext &context) final;

    /// Why what writes is disabled in this version, for tool tips.
    static QString readsOnlyReason();

protected:
    Theme &theme() const { return services().theme; }
    QDateTime now() const { return services().clock.now(); }
    const nac::OrganizationPtr &organization() const { return m_organization; }
    const PageContext &context() const { return m_context; }
    PageTitleRow &titleRow() const { return *m_title; }
    Banner &banner() const { return *m_banner; }

    /// All below title row and banner. Call once, in the constructor.
    void setContent(QWidget *content);
    /// Between title row and banner: tabs.
    void setHeader(QWidget *header);
    /// Kinds (api::mist::kindName) without which the page has nothing to show.
    void setMainKinds(const QStringList &kinds) { m_mainKinds = kinds; }
    /// Kinds that the page refers to; the banner says when they could not be read.
    void setOtherKinds(const QStringList &kinds) { m_otherKinds = kinds; }
    /// The name of a kind of object in the middle of a sentence ("labels"); unknown ones raw.
    static QString kindText(const QString &kind);

    /// A new snapshot, or null. Called with the page in any state.
    virtual void organizationChanged() = 0;
    /// context() changed (offline, read only, loading).
    virtual void availabilityChanged() {}
    /// Every text anew; called once after construction too. Overrides call the base first.
    virtual void retranslate();
    /// What became of an export of this filter bar's table goes to the status bar.
    void announceExports(FilterBar &filter);
    /// Tells the rail, once per change.
    void setBadge(State state, const QString &text);

    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void refreshState();
    void refreshBanner();
    void showForeignChanges(const QList<sync::ForeignChange> &changes);
    /// Days since the snapshot, that is, since the token was last used from here.
    int unusedDays() const;
    bool isUnreadable() const;
    QStringList missingKinds() const;

    PageId m_id;
    nac::OrganizationPtr m_organization;
    PageContext m_context;
    QStringList m_mainKinds;
    QStringList m_otherKinds;
    QVBoxLayout *m_layout;
    PageTitleRow *m_title;
    QVBoxLayout *m_bannerRow;
    Banner *m_banner;
    PageState *m_state;
    State m_badge = State::None;
    QString m_badgeText;
    bool m_translated = false;
};

} // namespace sekisho::ui
