// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/SyncText.h"

#include "ui/text/DateText.h"

namespace sekisho::ui {

using api::mist::Kind;

SyncText::Situation SyncText::situation(const WorkspaceSession &session, const QDateTime &now)
{
    if (session.state() == WorkspaceSession::State::Closed)
        return Situation::Closed;
    if (session.state() == WorkspaceSession::State::Opening)
        return Situation::Opening;
    const PageContext &context = session.context();
    // A quiet attempt while offline changes nothing that is shown.
    if (context.isOffline())
        return Situation::Offline;
    if (session.rateLimitedUntil().isValid() && session.rateLimitedUntil() > now)
        return Situation::Waiting;
    if (context.loading)
        return Situation::Pulling;
    if (context.error)
        return Situation::Failed;
    return context.isEmpty() ? Situation::Never : Situation::Synced;
}

QString SyncText::moment(const QDateTime &time, const QDateTime &now)
{
    return time.toLocalTime().date() == now.toLocalTime().date() ? DateText::time(time)
                                                                 : DateText::dateTime(time);
}

QString SyncText::sentence(const WorkspaceSession &session, const QDateTime &now)
{
    const PageContext &context = session.context();
    switch (situation(session, now)) {
    case Situation::Closed:
        return {};
    case Situation::Opening:
        return tr("Opening the workspace");
    case Situation::Never:
        return tr("Not synced yet");
    case Situation::Pulling:
        return fetching(context.loadingKind, context.requestsDone, context.requestsPlanned);
    case Situation::Offline:
        //: %1 is a time
        return tr("Offline since %1").arg(moment(context.offlineSince, now));
    case Situation::Waiting:
        //: The cloud limits the rate of requests; %1 is a time
        return tr("Waiting until %1").arg(moment(session.rateLimitedUntil(), now));
    case Situation::Failed:
        return context.isEmpty() ? tr("Sync failed")
                                 //: %1 is a time
                                 : tr("Sync failed, showing the state of %1")
                                           .arg(moment(context.dataOf, now));
    case Situation::Synced:
        break;
    }
    return synced(context, now);
}

QString SyncText::synced(const PageContext &context, const QDateTime &now)
{
    //: %1 is a time ("10:38"), %2 an age ("4 min ago")
    return tr("Synced %1, %2").arg(moment(context.dataOf, now), DateText::ago(context.dataOf, now));
}

QString SyncText::kind(const QString &name)
{
    const std::optional<Kind> kind = api::mist::kindFromName(name);
    if (!kind)
        //: Object of "Fetching %1"
        return tr("data");
    switch (*kind) {
    case Kind::Self:
        //: Object of "Fetching %1": what the token may do
        return tr("access rights");
    case Kind::Organization:
        //: Object of "Fetching %1"
        return tr("organization");
    case Kind::Site:
    case Kind::SiteGroup:
        //: Object of "Fetching %1"
        return tr("sites");
    case Kind::Setting:
        //: Object of "Fetching %1"
        return tr("settings");
    case Kind::OrgCertificate:
    case Kind::CrlFile:
    case Kind::OnboardCa:
    case Kind::IssuedCertificate:
        //: Object of "Fetching %1"
        return tr("certificates");
    case Kind::Rule:
    case Kind::Label:
        //: Object of "Fetching %1"
        return tr("rules and labels");
    case Kind::Sso:
    case Kind::LinkedApp:
        //: Object of "Fetching %1"
        return tr("identity providers");
    case Kind::Portal:
        //: Object of "Fetching %1": NAC portals
        return tr("portals");
    case Kind::Endpoint:
        //: Object of "Fetching %1"
        return tr("endpoints");
    case Kind::Client:
        //: Object of "Fetching %1"
        return tr("clients");
    case Kind::EventCount:
        //: Object of "Fetching %1"
        return tr("hit counts");
    case Kind::Event:
    case Kind::EventType:
        //: Object of "Fetching %1"
        return tr("events");
    case Kind::FingerprintTypes:
        //: Object of "Fetching %1"
        return tr("device types");
    case Kind::AuditEntry:
        //: Object of "Fetching %1"
        return tr("audit log");
    }
    return tr("data");
}

QString SyncText::fetching(const QString &name, int done, int planned)
{
    if (planned <= 0)
        return tr("Fetching %1").arg(kind(name));
    //: %1 is what is fetched ("rules and labels")
    return tr("Fetching %1, %2 of %3 requests")
            .arg(kind(name), DateText::number(done), DateText::number(planned));
}

QString SyncText::calls(const WorkspaceSession &session)
{
    if (session.context().isOffline() && session.nextAttempt().isValid()) {
        const int seconds = session.attemptInterval();
        const QString at = seconds < 60 ? DateText::timeSeconds(session.nextAttempt())
                                        : DateText::time(session.nextAttempt());
        if (seconds < 60)
            //: %1 is a time, %n a number of seconds
            return tr("Retrying at %1 (every %n s)", nullptr, seconds).arg(at);
        //: %1 is a time, %n a number of minutes
        return tr("Retrying at %1 (every %n min)", nullptr, seconds / 60).arg(at);
    }
    const QPair<int, int> usage = session.usage();
    if (usage.second <= 0)
        return {};
    //: Requests used of those allowed in an hour
    return tr("API %1 of %2 this hour")
            .arg(DateText::number(usage.first), DateText::number(usage.second));
}

} // namespace sekisho::ui
