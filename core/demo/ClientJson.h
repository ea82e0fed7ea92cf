// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/demo/Api.h"
#include "core/demo/State.h"

namespace sekisho::demo {

/// Clients and events of one organization as JSON, and the filters over them. A view on the state
/// for the time of one request.
class ClientView
{
public:
    ClientView(const OrgState &org, const Switches &switches);

    QJsonObject client(const DemoClient &client) const;
    bool clientMatches(const DemoClient &client, const ApiCall &call, qint64 nowSeconds) const;
    /// Values of a `distinct` field; a client may have several labels.
    QStringList clientValues(const DemoClient &client, const QString &field) const;

    QJsonObject event(const EventRow &event) const;
    /// The text of a countable field, empty when the event has none.
    QString eventValue(const EventRow &event, const QString &field) const;

    /// The filters of one events request, prepared once.
    class EventFilter
    {
    public:
        EventFilter(const ClientView &view, const ApiCall &call);
        bool isEmpty() const { return m_wanted.isEmpty(); }
        bool matches(const EventRow &event, int site) const;

    private:
        const ClientView &m_view;
        QList<QPair<QString, QString>> m_wanted;
    };

    QString issuerOf(const DemoClient &client) const;
    QString subjectOf(const DemoClient &client) const;

private:
    QString status(const DemoClient &client) const;
    QString siteId(const DemoClient &client) const;
    QString ruleId(int index) const;
    QString idpId(const DemoClient &client) const;
    /// What the cloud says in words about a refused or failed step.
    QString text(const EventRow &event) const;

    const OrgState &m_org;
    const Switches &m_switches;
};

/// The issuer in OpenSSL's one-line form, as rules and events have it.
QString issuerLine(DemoClient::Certificate certificate, const QString &organizationId);

} // namespace sekisho::demo
