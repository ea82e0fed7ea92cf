// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/Api.h"
#include "core/demo/ClientJson.h"

namespace sekisho::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

/// `next` of a search: the same request with a cursor.
QString nextPage(const ApiCall &call, const QString &cursor)
{
    QUrlQuery query = call.http.query;
    query.removeQueryItem(u"search_after"_s);
    query.addQueryItem(u"search_after"_s, cursor);
    return call.http.path + u'?' + query.toString(QUrl::FullyEncoded);
}

} // namespace

HttpAnswer Api::searchClients(ApiCall &call)
{
    const TimeSpan when = span(call);
    const ClientView view(*call.org, m_switches);
    std::vector<size_t> found;
    for (size_t i = 0; i < call.org->clients.size(); ++i) {
        const DemoClient &client = call.org->clients[i];
        if (!client.loggedIn || client.lastSeen < when.start * 1000 ||
            client.lastSeen > when.end * 1000 + 999)
            continue;
        if (call.site >= 0 && client.site != call.site)
            continue;
        if (view.clientMatches(client, call, m_clock.now().toSecsSinceEpoch()))
            found.push_back(i);
    }
    std::stable_sort(found.begin(), found.end(), [&](size_t a, size_t b) {
        return call.org->clients[a].lastSeen > call.org->clients[b].lastSeen;
    });
    if (call.query("sort"_L1) == "timestamp"_L1)
        std::reverse(found.begin(), found.end());

    const size_t limit = size_t(call.limit());
    const size_t from = size_t(qMax(0, call.query("search_after"_L1).toInt()));
    QJsonArray results;
    for (size_t i = from; i < found.size() && size_t(results.size()) < limit; ++i)
        results.append(view.client(call.org->clients[found[i]]));
    QJsonObject answer{{u"start"_s, when.start},
                       {u"end"_s, when.end},
                       {u"limit"_s, int(limit)},
                       {u"total"_s, qint64(found.size())},
                       {u"results"_s, results}};
    if (limit > 0 && from + limit < found.size())
        answer.insert("next"_L1, nextPage(call, QString::number(from + limit)));
    return json(answer);
}

HttpAnswer Api::countClients(ApiCall &call)
{
    const QString distinct = call.has("distinct"_L1) ? call.query("distinct"_L1) : u"type"_s;
    static const QStringList known = {
            u"ap"_s,           u"auth_type"_s,     u"device_mac"_s,     u"edr_managed"_s,
            u"edr_provider"_s, u"edr_status"_s,    u"family"_s,         u"hostname"_s,
            u"idp_id"_s,       u"mfg"_s,           u"mdm_compliance"_s, u"mdm_managed"_s,
            u"mdm_provider"_s, u"model"_s,         u"mxedge_id"_s,      u"nacrule_matched"_s,
            u"nacrule_name"_s, u"nacrule_id"_s,    u"nas_ip"_s,         u"nas_vendor"_s,
            u"os"_s,           u"site_id"_s,       u"ssid"_s,           u"status"_s,
            u"type"_s,         u"usermac_label"_s, u"username"_s,       u"vlan"_s};
    if (!known.contains(distinct))
        return invalid(u"distinct"_s, u"Not a valid choice."_s);
    const TimeSpan when = span(call);
    const ClientView view(*call.org, m_switches);
    QMap<QString, qint64> counts;
    for (const DemoClient &client : call.org->clients) {
        if (!client.loggedIn || client.lastSeen < when.start * 1000 ||
            client.lastSeen > when.end * 1000 + 999)
            continue;
        if (call.site >= 0 && client.site != call.site)
            continue;
        if (!view.clientMatches(client, call, m_clock.now().toSecsSinceEpoch()))
            continue;
        for (const QString &value : view.clientValues(client, distinct))
            ++counts[value];
    }
    return count(call, when, distinct, counts);
}

HttpAnswer Api::searchEvents(ApiCall &call)
{
    const TimeSpan when = span(call);
    const ClientView view(*call.org, m_switches);
    const std::vector<EventRow> &events = call.org->events;

    // Newest first, unless asked otherwise; the cursor is the index of the last event given out.
    const bool oldestFirst = call.query("sort"_L1) == "timestamp"_L1;
    const auto later = [](qint64 time, const EventRow &event) { return time < event.time; };
    const auto earlier = [](const EventRow &event, qint64 time) { return event.time < time; };
    const qsizetype first =
            std::lower_bound(events.begin(), events.end(), when.start * 1000, earlier) -
            events.begin();
    const qsizetype last =
            std::upper_bound(events.begin(), events.end(), when.end * 1000 + 999, later) -
            events.begin();
    const qsizetype limit = call.limit();
    const ClientView::EventFilter filter(view, call);
    bool resumed = false;
    const qsizetype cursor = call.query("search_after"_L1).toLongLong(&resumed);

    // total is of all pages; without a filter it is known at once.
    qint64 total = filter.isEmpty() && call.site < 0 ? last - first : 0;
    if (total == 0) {
        for (qsizetype i = first; i < last; ++i) {
            if (filter.matches(events[size_t(i)], call.site))
                ++total;
        }
    }
    QJsonArray results;
    QString next;
    const auto visit = [&](qsizetype i) {
        if (!filter.matches(events[size_t(i)], call.site))
            return true;
        if (results.size() >= limit)
            return false; // one more exists: there is a next page
        results.append(view.event(events[size_t(i)]));
        next = QString::number(i);
        return true;
    };
    bool more = false;
    if (oldestFirst) {
        for (qsizetype i = resumed ? qMax(first, cursor + 1) : first; i < last && !more; ++i)
            more = !visit(i);
    } else {
        for (qsizetype i = resumed ? qMin(last, cursor) - 1 : last - 1; i >= first && !more; --i)
            more = !visit(i);
    }
    QJsonObject answer{{u"start"_s, when.start},
                       {u"end"_s, when.end},
                       {u"limit"_s, int(limit)},
                       {u"total"_s, total},
                       {u"results"_s, results}};
    if (more && limit > 0)
        answer.insert("next"_L1, nextPage(call, next));
    return json(answer);
}

HttpAnswer Api::countEvents(ApiCall &call)
{
    const QString distinct =
            call.query("distinct"_L1).isEmpty() ? u"type"_s : call.query("distinct"_L1);
    static const QStringList known = {u"ap"_s,   u"auth_type"_s,  u"dryrun_nacrule_id"_s,
                                      u"mac"_s,  u"nacrule_id"_s, u"nas_vendor"_s,
                                      u"ssid"_s, u"type"_s,       u"username"_s,
                                      u"vlan"_s};
    if (!known.contains(distinct))
        return invalid(u"distinct"_s, u"Not a valid choice."_s);
    const TimeSpan when = span(call);
    const ClientView view(*call.org, m_switches);
    const ClientView::EventFilter filter(view, call);
    QMap<QString, qint64> counts;
    qint64 unmatched = 0;
    for (const EventRow &event : call.org->events) {
        if (event.time < when.start * 1000 || event.time > when.end * 1000 + 999 ||
            !filter.matches(event, call.site))
            continue;
        const QString value = view.eventValue(event, distinct);
        if (!value.isEmpty())
            ++counts[value];
        else if (distinct == "nacrule_id"_L1 && event.evaluated)
            ++unmatched; // the fixed last rule: evaluated, and no rule to name
    }
    return count(call, when, distinct, counts, unmatched);
}

HttpAnswer Api::postCoa(ApiCall &call)
{
    const QString type = call.body.toObject().value("coa_type"_L1).toString(u"reauth"_s);
    if (type != "reauth"_L1 && type != "disconnect"_L1)
        return invalid(u"coa_type"_s, u"Not a valid choice."_s);
    for (const DemoClient &client : call.org->clients) {
        if (client.mac != call.parameters.value(0).toLower())
            continue;
        log(*call.org, u"Change of Authorization \"%1\" for client %2"_s.arg(type, client.mac));
        return json(QJsonObject{{u"device_mac"_s, client.accessDevice},
                                {u"device_type"_s, client.wireless ? u"ap"_s : u"switch"_s}});
    }
    return notFound(call.parameters.value(0));
}

HttpAnswer Api::postPlainCoa(ApiCall &call)
{
    HttpAnswer answer = postCoa(call);
    return answer.status == 200 ? empty() : answer;
}

HttpAnswer Api::postWiredCoa(ApiCall &call)
{
    for (const DemoClient &client : call.org->clients) {
        if (client.mac != call.parameters.value(0).toLower())
            continue;
        return json(QJsonObject{{u"device_mac"_s, client.accessDevice},
                                {u"port_id"_s, client.portId},
                                {u"session"_s, newId(u"coa")}});
    }
    return notFound(call.parameters.value(0));
}

} // namespace sekisho::demo
