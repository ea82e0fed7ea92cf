// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Async.h"
#include "core/base/Clock.h"
#include "core/base/Secret.h"
#include "core/nac/Organization.h"
#include "ui/widgets/Roles.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QVariant>
#include <QWidget>
#include <functional>
#include <memory>
#include <optional>

class QAction;

namespace sekisho::sync {
struct Draft;
struct DraftEdit;
struct ForeignChange;
using DraftPtr = std::shared_ptr<const Draft>;
} // namespace sekisho::sync

namespace sekisho::ui {

class ChangeDesk;
class CloudDesk;
class IconSet;
class Theme;
class ViewSettings;

/// The pages of the main window in the order of the rail.
enum class PageId {
    Certificates,
    AuthPolicies,
    Labels,
    IdentityProviders,
    Endpoints,
    Activity,
    Inspector,
    Changes,
    Settings
};

/// In the order of the rail, Settings last.
QList<PageId> allPages();
/// Stable name for the command line, settings and screenshots: "certificates", "policies",
/// "labels", "identity", "endpoints", "activity", "inspector", "changes", "settings".
QString pageKey(PageId page);
std::optional<PageId> pageFromKey(const QString &key);

/// What surrounds the data of a page: whether they are fresh, may be changed, or are missing.
struct PageContext
{
    QDateTime offlineSince; ///< UTC; invalid while the cloud can be reached
    QDateTime dataOf;       ///< UTC; when the shown snapshot was pulled; invalid if there is none
    bool readOnly = false;  ///< the token may not write
    /// Another process writes this workspace (readOnly is set too): its id, "?" if not known.
    QString lockedBy;
    bool session = false; ///< signed in with a password: what ends is a session, not a token
    bool opening = false; ///< the workspace is being opened; nothing is known yet
    bool loading = false; ///< a pull is running
    QString loadingKind;  ///< Kind name of what is being fetched, while loading
    int requestsDone = 0;
    int requestsPlanned = 0; ///< 0 = not known yet
    /// Why the last pull failed. While offline: what the connection said, for Details.
    std::optional<Error> error;
    /// What somebody else changed of that which the draft touches; null: nothing.
    std::shared_ptr<const QList<sync::ForeignChange>> foreignChanges;

    bool isOffline() const { return offlineSince.isValid(); }
    bool isEmpty() const { return !dataOf.isValid(); } ///< nothing has ever been pulled
};

/// What every page may use. The referenced objects belong to app/ and outlive the pages.
struct PageServices
{
    Theme &theme;
    const IconSet &icons;
    Clock &clock;
    ViewSettings &view;
    /// Hit counts of any period from the cloud; answers NetworkUnreachable while offline.
    std::function<Future<nac::HitCounts>(const QDateTime &from, const QDateTime &to)>
            fetchHitCounts = {};
    /// Makes one step in the current draft of the open organization; every page then hears
    /// setDraft(). StoreReadOnly where it cannot be changed. Null in windows without a draft.
    std::function<Future<sync::DraftPtr>(const sync::DraftEdit &edit)> editDraft = {};
    /// Keeps a secret that a person typed into the draft and gives the id for
    /// api::mist::draftSecretMarker(). Null as above.
    std::function<Future<QString>(Secret value)> keepSecret = {};
    /// The draft with all that can be done with it; null as above.
    ChangeDesk *changes = nullptr;
    /// What the cloud does at once, without a draft; null in windows without an organization.
    CloudDesk *cloud = nullptr;
};

/// One page of the main window: shows an organization, asks the shell by signals, and knows
/// nothing of the cloud, the store or other pages. Owned by the MainWindow. Answers LanguageChange,
/// PaletteChange and FontChange by itself. What it can do are its actions(): the window makes the
/// menu "Page" of them and offers them in the palette; the tool tip of a disabled one says why.
class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(const PageServices &services, QWidget *parent = nullptr);
    ~Page() override;

    virtual PageId pageId() const = 0;

    /// The newest snapshot; null when nothing has been pulled or no organization is open. Selection
    /// and scroll position survive it.
    virtual void setOrganization(nac::OrganizationPtr organization) = 0;
    virtual void setAvailability(const PageContext &context) = 0;
    /// The current draft (null: none is open) and the newest snapshot with it applied: what the
    /// organization will be. `withDraft` is the organization itself while the draft is empty, and
    /// follows later than an edit, off the GUI thread. Called after setOrganization().
    virtual void setDraft(const sync::DraftPtr &draft, const nac::OrganizationPtr &withDraft)
    {
        Q_UNUSED(draft)
        Q_UNUSED(withDraft)
    }

    /// Left side of the status bar, in the interface language: "5 of 5 authorities".
    virtual QString statusText() const { return {}; }
    /// Ctrl+F.
    virtual void focusFilter() {}
    /// Ctrl+E: exports the table in front, as it is filtered.
    virtual void exportCsv() {}
    virtual bool canExportCsv() const { return false; }
    /// Ctrl+Tab: the next tab of the page, round and round.
    virtual void activateNextTab() {}
    /// Selects or opens what another page or the palette points to: a QString is the id of an
    /// object (label, rule, provider, CRL file: the cloud's id; certificate: lower-case hex SHA-256
    /// of its DER; issued certificate: serial number; client and endpoint: MAC); a QVariantMap may
    /// hold "filter" (text for the filter field) or "tab" (object name of a tab), or be an
    /// editTarget() of a pageEditing() item. False if it is not here.
    virtual bool showTarget(const QVariant &target)
    {
        Q_UNUSED(target)
        return false;
    }
    /// The parts that F6 goes through, in reading order: filter, table, drawer. Hidden ones are
    /// skipped.
    virtual QList<QWidget *> panes() const { return {}; }

protected:
    const PageServices &services() const { return m_services; }
    /// Triggers it; a disabled one says why, its tool tip, in the status bar.
    void runOrSayWhy(QAction &action);

Q_SIGNALS:
    void statusTextChanged();
    /// Another page should come to the front and show `target` (see showTarget()).
    void navigateRequested(sekisho::ui::PageId page, const QVariant &target);
    /// The mark of this page in the rail: shape and tool tip text; State::None takes it away.
    void badgeChanged(sekisho::ui::State state, const QString &text);
    /// Certificates or other DER objects to be opened in the Inspector.
    void inspectRequested(const QList<QByteArray> &ders, const QString &title);
    /// One sentence for the status bar (a result of the person's own action).
    void noticeRequested(const QString &text);
    /// "Try again" and F5: a new pull.
    void syncRequested();
    /// "Cancel" of a running pull.
    void cancelSyncRequested();
    /// "Change token…": the connection dialog of this workspace.
    void connectRequested();

private:
    PageServices m_services;
};

} // namespace sekisho::ui

Q_DECLARE_METATYPE(sekisho::ui::PageId)
