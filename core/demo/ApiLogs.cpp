// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/Api.h"

namespace sekisho::demo {

using namespace Qt::Literals::StringLiterals;

HttpAnswer Api::getLogs(ApiCall &call)
{
    const bool newPath = call.http.path.endsWith("/search"_L1);
    if (m_switches.is("logs-path", newPath ? "old" : "new"))
        return notFound();
    const TimeSpan when = span(call);
    QList<QJsonObject> found;
    for (const QJsonObject &entry : std::as_const(call.org->logs)) {
        const double time = entry.value("timestamp"_L1).toDouble();
        if (time < double(when.start) || time >= double(when.end) + 1)
            continue;
        bool fits = true;
        for (const auto &key : {"site_id"_L1, "admin_name"_L1, "message"_L1}) {
            if (call.has(key))
                fits = fits && textMatches(entry.value(key).toString(), call.query(key));
        }
        if (fits)
            found.append(entry);
    }
    const QString sort = call.query("sort"_L1);
    if (sort != "timestamp"_L1)
        std::reverse(found.begin(), found.end());
    if (sort == "admin_id"_L1 || sort == "site_id"_L1) {
        std::stable_sort(found.begin(), found.end(),
                         [&](const QJsonObject &a, const QJsonObject &b) {
                             return a.value(sort).toString() < b.value(sort).toString();
                         });
    }
    const qsizetype limit = call.limit();
    const qsizetype from = limit * (call.page() - 1);
    QJsonArray results;
    for (qsizetype i = from; i < qMin(from + limit, found.size()); ++i)
        results.append(call.readOnlyToken ? withoutSecrets(found.at(i), false) : found.at(i));
    QJsonObject answer{{u"start"_s, when.start},
                       {u"end"_s, when.end},
                       {u"limit"_s, int(limit)},
                       {u"total"_s, found.size()},
                       {u"results"_s, results}};
    if (limit > 0 && from + limit < found.size()) {
        QUrlQuery query = call.http.query;
        query.removeQueryItem(u"page"_s);
        query.addQueryItem(u"page"_s, QString::number(call.page() + 1));
        answer.insert("next"_L1,
                      QString(call.http.path + u'?' + query.toString(QUrl::FullyEncoded)));
    }
    return json(answer);
}

HttpAnswer Api::countLogs(ApiCall &call)
{
    const QString distinct = call.has("distinct"_L1) ? call.query("distinct"_L1) : u"admin_name"_s;
    static const QStringList known = {u"admin_id"_s, u"admin_name"_s, u"message"_s, u"site_id"_s};
    if (!known.contains(distinct))
        return invalid(u"distinct"_s, u"Not a valid choice."_s);
    const TimeSpan when = span(call);
    QMap<QString, qint64> counts;
    for (const QJsonObject &entry : std::as_const(call.org->logs)) {
        const double time = entry.value("timestamp"_L1).toDouble();
        if (time < double(when.start) || time >= double(when.end) + 1)
            continue;
        if (const QString value = entry.value(distinct).toString(); !value.isEmpty())
            ++counts[value];
    }
    return count(call, when, distinct, counts);
}

HttpAnswer Api::searchAlarms(ApiCall &call)
{
    // No alarm type concerns NAC certificates (mist-api 13), so a quiet organization has none.
    const TimeSpan when = span(call);
    return json(QJsonObject{{u"start"_s, when.start},
                            {u"end"_s, when.end},
                            {u"limit"_s, call.limit()},
                            {u"total"_s, 0},
                            {u"results"_s, QJsonArray{}}});
}

HttpAnswer Api::countAlarms(ApiCall &call)
{
    const QString distinct = call.has("distinct"_L1) ? call.query("distinct"_L1) : u"type"_s;
    return count(call, span(call), distinct, {});
}

} // namespace sekisho::demo
