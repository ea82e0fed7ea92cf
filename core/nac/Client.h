// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/Ids.h"
#include "core/nac/Open.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace sekisho::nac {

enum class ClientStatus { Permitted, SessionStarted, SessionStopped, Denied };

/// A client of nac_clients/search: its last known state.
struct Client
{
    QString mac; ///< 12 lower-case hex digits
    QString hostname;
    QString username;
    QString authType;
    QString type; ///< wireless, wired, vty
    Open<ClientStatus> status;
    QString ssid;
    SiteId site;
    RuleId rule;
    QString ruleName;
    bool ruleMatched = false;
    QString vlan;
    IdentityProviderId idp;
    QStringList idpRoles;
    QStringList usermacLabels;
    QString certCn;
    QString certIssuer;
    QString certSubject;
    QString certSerial;
    QDateTime certExpiry;
    QString edrStatus;
    QString mdmCompliance;
    QString nasVendor;
    QDateTime lastSeen;
};

/// One event of nac_clients/events/search.
struct ClientEvent
{
    QString type; ///< e.g. NAC_CLIENT_PERMIT; unknown ones are shown as they are
    QDateTime time;
    QString mac;
    QString username;
    QString authType;
    QString ssid;
    SiteId site;
    RuleId rule;
    bool ruleMatched = false;
    RuleId dryRunRule;
    QString vlan;
    QString certCn;
    QString certIssuer;
    QString idpId;
    QString text;      ///< the cloud's explanation
    QJsonObject extra; ///< every other field as it came
};

/// An endpoint ("user MAC").
struct Endpoint
{
    EndpointId id;
    QString mac;
    QString name;
    QStringList labels;
    QString vlan;
    QString radiusGroup;
    QString notes;
};

/// The seven periods of the Hit Count drop-down (portal-screens 3.1) less the custom one.
enum class HitPeriod { Last60Minutes, Last24Hours, Last7Days, Today, Yesterday, ThisWeek };

/// Events per rule in one period, from events/count with distinct=nacrule_id. The count without a
/// rule id is the fixed last rule's.
struct HitCounts
{
    QDateTime from;
    QDateTime to;
    QDateTime fetched;
    QHash<RuleId, qint64> byRule;
    qint64 unmatched = 0;
};

struct AuditEntry
{
    QString id;
    QDateTime time;
    QString admin;
    QString message;
};

/// A NAC portal, as far as labels and the Onboard CA need it.
struct Portal
{
    PortalId id;
    QString name;
    QString type;
    QString ssid;
};

} // namespace sekisho::nac
