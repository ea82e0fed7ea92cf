// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/DataPage.h"

#include "core/api/mist/Kind.h"
#include "core/sync/ForeignChanges.h"
#include "ui/page/PageText.h"
#include "ui/text/ChangeText.h"
#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/NacText.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/PageState.h"
#include "ui/widgets/PageTitleRow.h"

#include <QEvent>
#include <QVBoxLayout>
#include <algorithm>

namespace sekisho::ui {

using api::mist::Kind;

namespace {

/// The cloud removes tokens that were not used for so long (mist-api 2.1).
constexpr int kTokenDays = 90;
/// Changes of others that a banner names.
constexpr int kForeignShown = 3;

} // namespace

DataPage::DataPage(PageId id, const PageServices &pageServices, QWidget *parent)
    : Page(pageServices, parent)
    , m_id(id)
    , m_layout(new QVBoxLayout(this))
    , m_title(new PageTitleRow(pageServices.theme, this))
    , m_bannerRow(new QVBoxLayout)
    , m_banner(new Banner(pageServices.theme, this))
    , m_state(new PageState(pageServices.theme, this))
{
    setObjectName(pageKey(id) + QStringLiteral("Page"));
    m_title->setObjectName(QStringLiteral("titleRow"));
    m_banner->setObjectName(QStringLiteral("banner"));
    m_state->setObjectName(QStringLiteral("pageState"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_title);
    m_bannerRow->addWidget(m_banner);
    m_layout->addLayout(m_bannerRow);
    m_layout->addWidget(m_state, 1);

    connect(m_banner, &Banner::buttonClicked, this, [this](int index) {
        const bool wrongToken = m_context.error && m_context.error->code == ErrorCode::Unauthorized;
        const bool refused = m_context.isOffline() || m_context.error;
        if (index == 0 && wrongToken)
            Q_EMIT connectRequested();
        else if (index == 0 && !refused && m_context.foreignChanges)
            Q_EMIT navigateRequested(PageId::Changes, {});
        else
            Q_EMIT syncRequested();
    });
    connect(m_state, &PageState::retryRequested, this, &Page::syncRequested);
    connect(m_state, &PageState::actionTriggered, this, &Page::syncRequested);
    connect(m_state, &PageState::cancelRequested, this, &Page::cancelSyncRequested);
}

void DataPage::setContent(QWidget *content) { m_state->setContent(content); }

void DataPage::setHeader(QWidget *header) { m_layout->insertWidget(1, header); }

void DataPage::setOrganization(nac::OrganizationPtr newOrganization)
{
    m_organization = std::move(newOrganization);
    organizationChanged();
    refreshState();
    Q_EMIT statusTextChanged();
}

void DataPage::setAvailability(const PageContext &newContext)
{
    m_context = newContext;
    availabilityChanged();
    refreshState();
}

void DataPage::showEvent(QShowEvent *event)
{
    // Derived constructors are done only now; setOrganization() may have come before.
    if (!m_translated)
        retranslate();
    Page::showEvent(event);
}

void DataPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        Q_EMIT statusTextChanged();
    }
    Page::changeEvent(event);
}

void DataPage::retranslate()
{
    m_translated = true;
    m_title->setTitle(PageText::title(m_id), PageText::portalName(m_id));
    refreshState();
}

void DataPage::refreshState()
{
    refreshBanner();
    // Without a banner its margins are gone too.
    const bool bare = m_banner->isHidden();
    m_bannerRow->setContentsMargins(bare ? 0 : 16, 0, bare ? 0 : 16, bare ? 0 : 8);
    if (m_organization) {
        if (isUnreadable())
            m_state->showEmpty(QStringLiteral("lock"), tr("This could not be read."),
                               tr("The cloud does not give it to your token, or this organization "
                                  "does not have it."),
                               tr("Try again"));
        else
            m_state->showContent();
        return;
    }
    if (m_context.opening) {
        m_state->showLoading(tr("Opening the workspace…"));
    } else if (m_context.loading) {
        m_state->showLoading(m_context.loadingKind.isEmpty()
                                     ? tr("Fetching the organization…")
                                     //: %1 is a kind of object in the plural ("labels")
                                     : tr("Fetching %1…").arg(kindText(m_context.loadingKind)),
                             m_context.requestsDone, m_context.requestsPlanned);
    } else if (m_context.error) {
        m_state->showFailed(*m_context.error);
    } else if (m_context.isOffline()) {
        m_state->showEmpty(QStringLiteral("cloudoff"), tr("The cloud cannot be reached."),
                           tr("Nothing has been fetched from this organization yet."),
                           tr("Try again"));
    } else {
        m_state->showEmpty(PageText::icon(m_id), tr("Nothing has been fetched yet."),
                           tr("Fetch the organization to see it here, also without a network."),
                           tr("Sync now"));
    }
}

bool DataPage::isUnreadable() const
{
    return !m_mainKinds.isEmpty() &&
           std::all_of(m_mainKinds.begin(), m_mainKinds.end(),
                       [this](const QString &kind) { return m_organization->isUnreadable(kind); });
}

QStringList DataPage::missingKinds() const
{
    QStringList names;
    for (const QString &entry : m_organization->unreadableKinds) {
        // "linked_app/jamf" is a part of a kind.
        const QString kind = entry.section(QLatin1Char('/'), 0, 0);
        if (!m_mainKinds.contains(kind) && !m_otherKinds.contains(kind))
            continue;
        QString name = kindText(kind);
        if (kind != entry && !m_organization->isUnreadable(kind)) {
            const QString part = entry.section(QLatin1Char('/'), 1);
            QString service = part;
            for (nac::LinkedApp app : nac::allLinkedApps()) {
                if (nac::linkedAppKey(app) == part)
                    service = NacText::linkedApp(app);
            }
            //: A kind of object and the one it is of: "linked accounts (Jamf)"
            name = tr("%1 (%2)").arg(name, service);
        }
        if (!names.contains(name))
            names.append(name);
    }
    return names;
}

void DataPage::refreshBanner()
{
    if (!m_organization) {
        m_banner->clear();
        return;
    }
    const auto setButtons = [this](const QString &first, const QString &second) {
        m_banner->setButton(0, first);
        m_banner->setButton(1, second);
    };
    const QString dataOf = DateText::day(m_organization->pulled, now());
    if (m_context.isOffline()) {
        //: %1 is a time such as "10:38" or "today 10:38"
        m_banner->setContent(State::Warning, tr("The cloud cannot be reached."),
                             tr("You see the state of %1. Everything that only reads works as "
                                "before. The console tries again by itself.")
                                     .arg(dataOf));
        m_banner->setIconName(QStringLiteral("cloudoff"));
        setButtons(tr("Try again"), {});
    } else if (m_context.error && m_context.error->code != ErrorCode::Cancelled) {
        const bool unauthorized = m_context.error->code == ErrorCode::Unauthorized;
        const bool ended = unauthorized && m_context.session;
        const ErrorText text = ErrorText::of(*m_context.error);
        QStringList body{text.body, text.remedy};
        if (ended)
            body = QStringList{tr("Sign in again to fetch and to push. Your draft is untouched.")};
        else if (unauthorized && unusedDays() >= kTokenDays)
            //: %Ln days since a token was last used
            body.append(tr("It was last used %Ln day(s) ago; the cloud removes tokens that nobody "
                           "uses for 90 days.",
                           nullptr, unusedDays()));
        //: %1 is a time such as "today 10:38"
        body.append(tr("You see the state of %1.").arg(dataOf));
        body.removeAll(QString());
        QString words = body.join(QLatin1Char(' '));
        if (!m_context.error->cloudText.isEmpty()) {
            //: %1 is what the cloud answered, in the cloud's own words
            words += QLatin1Char('\n') +
                     tr("The cloud's own words: %1").arg(m_context.error->cloudText);
        }
        m_banner->setContent(State::Error, ended ? tr("Your session has ended.") : text.title,
                             words);
        m_banner->setIconName({});
        if (ended)
            setButtons(tr("Sign in…"), tr("Try again"));
        else if (unauthorized)
            setButtons(tr("Change token…"), tr("Try again"));
        else
            setButtons(tr("Try again"), {});
    } else if (!m_context.lockedBy.isEmpty()) {
        QStringList body{
                m_context.lockedBy == QLatin1String("?")
                        ? tr("Another Sekisho writes it, so here it can only be read.")
                        //: %1 is the number of a process
                        : tr("Another Sekisho (process %1) writes it, so here it can only be read.")
                                  .arg(m_context.lockedBy),
                tr("What that one fetches shows here too. Once it is closed, this window takes "
                   "over.")};
        m_banner->setContent(State::Notice, tr("This workspace is open elsewhere."),
                             body.join(QLatin1Char(' ')));
        m_banner->setIconName(QStringLiteral("lock"));
        setButtons(tr("Try again"), {});
    } else if (m_context.foreignChanges && !m_context.foreignChanges->isEmpty()) {
        showForeignChanges(*m_context.foreignChanges);
        setButtons(tr("Review…"), {});
    } else if (const QStringList missing = missingKinds(); !missing.isEmpty() && !isUnreadable()) {
        //: %1 is a list of kinds of objects ("labels, sites")
        m_banner->setContent(
                State::Notice, tr("Not everything could be read."),
                tr("The cloud does not give these to your token, or this organization does not "
                   "have them: %1.")
                        .arg(missing.join(tr(", ", "between items of a list"))));
        m_banner->setIconName({});
        setButtons({}, {});
    } else if (m_context.readOnly) {
        m_banner->setContent(State::Info, tr("Read only."),
                             tr("Your token may not change this organization. Looking, filtering, "
                                "exporting and the Inspector work."));
        m_banner->setIconName(QStringLiteral("lock"));
        setButtons({}, {});
    } else {
        m_banner->clear();
    }
}

void DataPage::showForeignChanges(const QList<sync::ForeignChange> &changes)
{
    QStringList sentences;
    for (const sync::ForeignChange &change : changes) {
        if (sentences.size() == kForeignShown) {
            //: Further items of a list that is cut off
            sentences.append(tr("and %Ln more.", nullptr, int(changes.size()) - kForeignShown));
            break;
        }
        const QString item = ChangeText::item(change.key, change.name);
        if (change.admin.isEmpty())
            //: %1 is an item, e.g. "Rule “Guest”"
            sentences.append(change.removed ? tr("%1 was removed.").arg(item)
                                            : tr("%1 was changed.").arg(item));
        else
            //: %1 is an admin, %2 an item, e.g. "Rule “Guest”"
            sentences.append(change.removed ? tr("%1 removed %2.").arg(change.admin, item)
                                            : tr("%1 changed %2.").arg(change.admin, item));
    }
    sentences.append(tr("Your draft is untouched; decide in Changes what holds."));
    m_banner->setContent(State::Notice, tr("Somebody changed what your draft changes too."),
                         sentences.join(QLatin1Char(' ')));
    m_banner->setIconName({});
}

int DataPage::unusedDays() const
{
    return m_organization ? int(m_organization->pulled.daysTo(now())) : 0;
}

void DataPage::announceExports(FilterBar &filter)
{
    connect(&filter, &FilterBar::exported, this, [this](const QString &path, int rows) {
        //: %1 is the path of a file
        Q_EMIT noticeRequested(tr("%Ln row(s) written to %1", nullptr, rows).arg(path));
    });
    connect(&filter, &FilterBar::exportFailed, this,
            [this](const QString &path, const QString &reason) {
                Q_EMIT noticeRequested(
                        ErrorText::sentence(Error(ErrorCode::FileUnwritable, {path}, reason)));
            });
}

void DataPage::setBadge(State state, const QString &text)
{
    if (state == m_badge && text == m_badgeText)
        return;
    m_badge = state;
    m_badgeText = text;
    Q_EMIT badgeChanged(state, text);
}

QString DataPage::readsOnlyReason()
{
    return tr(
            "This page cannot change it yet. Use sekishoctl or an edited export (Changes), or the "
            "portal.");
}

QString DataPage::kindText(const QString &kind)
{
    const auto known = api::mist::kindFromName(kind);
    if (!known)
        return kind;
    switch (*known) {
    case Kind::Self:
        return tr("the rights of the token");
    case Kind::Organization:
        return tr("the organization");
    case Kind::Site:
        return tr("sites");
    case Kind::SiteGroup:
        return tr("site groups");
    case Kind::Setting:
        return tr("the organization's settings");
    case Kind::OrgCertificate:
        return tr("the Mist certificate");
    case Kind::CrlFile:
        return tr("CRL files");
    case Kind::OnboardCa:
        return tr("the Onboard CA");
    case Kind::IssuedCertificate:
        return tr("issued certificates");
    case Kind::Rule:
        return tr("rules");
    case Kind::Label:
        return tr("labels");
    case Kind::Sso:
        return tr("identity providers");
    case Kind::LinkedApp:
        return tr("linked accounts");
    case Kind::Portal:
        return tr("portals");
    case Kind::Endpoint:
        return tr("endpoints");
    case Kind::Client:
        return tr("clients");
    case Kind::EventCount:
        return tr("hit counts");
    case Kind::Event:
        return tr("events");
    case Kind::EventType:
        return tr("event types");
    case Kind::FingerprintTypes:
        return tr("device types");
    case Kind::AuditEntry:
        return tr("the audit log");
    }
    return kind;
}

} // namespace sekisho::ui
