// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/Api.h"

#include <QRegularExpression>

namespace sekisho::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList labelsOf(const QJsonObject &endpoint)
{
    QStringList labels;
    for (const QJsonValue &label : endpoint.value("labels"_L1).toArray())
        labels.append(label.toString());
    return labels;
}

/// Lower case without separators; empty when it is no MAC address or a locally administered one,
/// which the cloud refuses (mist-api 10).
QString cleanMac(const QString &text)
{
    QString mac = text.toLower();
    mac.remove(u':').remove(u'-').remove(u'.');
    static const QRegularExpression pattern(u"^[0-9a-f]{12}$"_s);
    if (!pattern.match(mac).hasMatch() || (mac.left(2).toInt(nullptr, 16) & 0x02) != 0)
        return {};
    return mac;
}

qsizetype indexOf(const QList<QJsonObject> &endpoints, QLatin1StringView key, const QString &value)
{
    for (qsizetype i = 0; i < endpoints.size(); ++i) {
        if (endpoints.at(i).value(key).toString() == value)
            return i;
    }
    return -1;
}

/// What the audit log keeps of many at once: the first of them.
QJsonObject listed(const QString &what, const QJsonArray &endpoints)
{
    constexpr qsizetype kKept = 100;
    QJsonArray first;
    for (qsizetype i = 0; i < qMin(kKept, endpoints.size()); ++i)
        first.append(endpoints.at(i));
    return {{what, first}};
}

/// One line of CSV: quotes around fields with commas, doubled quotes inside.
QStringList csvFields(const QString &line)
{
    QStringList fields(1);
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        if (c == u'"') {
            if (quoted && i + 1 < line.size() && line.at(i + 1) == u'"') {
                fields.last().append(c);
                ++i;
            } else {
                quoted = !quoted;
            }
        } else if (c == u',' && !quoted) {
            fields.append(QString());
        } else {
            fields.last().append(c);
        }
    }
    return fields;
}

QJsonArray endpointsFromCsv(const QByteArray &bytes)
{
    QJsonArray endpoints;
    QStringList header;
    const QStringList lines = QString::fromUtf8(bytes).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList fields = csvFields(line.trimmed());
        if (header.isEmpty()) {
            header = fields;
            continue;
        }
        QJsonObject endpoint;
        for (qsizetype i = 0; i < qMin(header.size(), fields.size()); ++i) {
            if (fields.at(i).isEmpty())
                continue;
            if (header.at(i) == "labels"_L1) {
                const QStringList labels = fields.at(i).split(u',', Qt::SkipEmptyParts);
                endpoint.insert("labels"_L1, QJsonArray::fromStringList(labels));
            } else {
                endpoint.insert(header.at(i), fields.at(i));
            }
        }
        endpoints.append(endpoint);
    }
    return endpoints;
}

} // namespace

HttpAnswer Api::searchUserMacs(ApiCall &call)
{
    QList<QJsonObject> found = call.org->userMacs;
    if (call.has("mac"_L1)) {
        const QString mac = call.query("mac"_L1);
        found.removeIf([&](const QJsonObject &endpoint) {
            return !textMatches(endpoint.value("mac"_L1).toString(), mac);
        });
    }
    const QStringList labels = call.http.query.allQueryItemValues(u"labels"_s, QUrl::FullyDecoded);
    if (!labels.isEmpty()) {
        found.removeIf([&](const QJsonObject &endpoint) {
            return !anyTextMatches(labelsOf(endpoint), labels.join(u','));
        });
    }
    QString sort = call.query("sort"_L1);
    const bool descending = sort.startsWith(u'-');
    if (descending)
        sort.remove(0, 1);
    if (sort == "mac"_L1 || sort == "name"_L1 || sort == "vlan"_L1) {
        std::stable_sort(
                found.begin(), found.end(), [&](const QJsonObject &a, const QJsonObject &b) {
                    const int order = a.value(sort).toString().compare(b.value(sort).toString());
                    return descending ? order > 0 : order < 0;
                });
    }
    return list(call, found); // a plain list, not a search object (mist-api 10)
}

HttpAnswer Api::countUserMacs(ApiCall &call)
{
    const QString distinct = call.query("distinct"_L1);
    static const QStringList known = {u"mac"_s, u"name"_s, u"labels"_s, u"org_id"_s};
    if (!known.contains(distinct))
        return invalid(u"distinct"_s, u"Not a valid choice."_s);
    // The schema types the results as endpoints, without a count; so be it.
    QJsonArray results;
    for (const QJsonObject &endpoint : std::as_const(call.org->userMacs)) {
        if (results.size() >= call.limit())
            break;
        results.append(QJsonObject{{u"mac"_s, endpoint.value("mac"_L1)},
                                   {u"labels"_s, endpoint.value("labels"_L1)}});
    }
    const TimeSpan when = span(call);
    return json(QJsonObject{{u"start"_s, when.start},
                            {u"end"_s, when.end},
                            {u"limit"_s, call.limit()},
                            {u"total"_s, call.org->userMacs.size()},
                            {u"results"_s, results}});
}

HttpAnswer Api::getUserMac(ApiCall &call)
{
    const qsizetype index = indexOf(call.org->userMacs, "id"_L1, call.parameters.value(0));
    return index < 0 ? notFound(call.parameters.value(0)) : json(call.org->userMacs.at(index));
}

HttpAnswer Api::postUserMac(ApiCall &call)
{
    QJsonObject endpoint = merged({}, call.body.toObject());
    const QString mac = cleanMac(endpoint.value("mac"_L1).toString());
    if (mac.isEmpty())
        return invalid(u"mac"_s, u"Not a usable MAC address."_s);
    if (indexOf(call.org->userMacs, "mac"_L1, mac) >= 0)
        return invalid(u"mac"_s, u"Already exists."_s);
    endpoint.insert("mac"_L1, mac);
    endpoint.insert("id"_L1, newId(u"usermac"));
    call.org->userMacs.append(endpoint);
    log(*call.org, u"Add User MAC \"%1\""_s.arg(mac), {}, endpoint);
    return json(endpoint);
}

HttpAnswer Api::putUserMac(ApiCall &call)
{
    const qsizetype index = indexOf(call.org->userMacs, "id"_L1, call.parameters.value(0));
    if (index < 0)
        return notFound(call.parameters.value(0));
    const QJsonObject before = call.org->userMacs.at(index);
    QJsonObject after = merged(before, call.body.toObject());
    const QString mac = cleanMac(after.value("mac"_L1).toString());
    if (mac.isEmpty())
        return invalid(u"mac"_s, u"Not a usable MAC address."_s);
    const qsizetype same = indexOf(call.org->userMacs, "mac"_L1, mac);
    if (same >= 0 && same != index)
        return invalid(u"mac"_s, u"Already exists."_s);
    after.insert("mac"_L1, mac);
    call.org->userMacs[index] = after;
    log(*call.org, u"Update User MAC \"%1\""_s.arg(mac), before, after);
    return json(after);
}

HttpAnswer Api::deleteUserMac(ApiCall &call)
{
    const qsizetype index = indexOf(call.org->userMacs, "id"_L1, call.parameters.value(0));
    if (index < 0)
        return notFound(call.parameters.value(0));
    const QJsonObject before = call.org->userMacs.takeAt(index);
    log(*call.org, u"Delete User MAC \"%1\""_s.arg(before.value("mac"_L1).toString()), before);
    return empty();
}

HttpAnswer Api::putUserMacs(ApiCall &call)
{
    if (!call.body.isArray() || call.body.toArray().isEmpty())
        return invalid(u"body"_s, u"Expected a list."_s);
    QJsonArray updated;
    QJsonArray errors;
    QJsonArray before;
    QJsonArray after;
    for (const QJsonValue &value : call.body.toArray()) {
        const QJsonObject change = value.toObject();
        const QString id = change.value("id"_L1).toString();
        const qsizetype index = indexOf(call.org->userMacs, "id"_L1, id);
        if (index < 0) {
            errors.append(QString(id + u" - not found"_s));
            continue;
        }
        QJsonObject endpoint = merged(call.org->userMacs.at(index), change);
        const QString text = endpoint.value("mac"_L1).toString();
        const QString mac = cleanMac(text);
        const qsizetype same = indexOf(call.org->userMacs, "mac"_L1, mac);
        if (mac.isEmpty() || (same >= 0 && same != index)) {
            errors.append(QString(text + (mac.isEmpty() ? u" - not a usable MAC address"_s
                                                        : u" - already exists"_s)));
            continue;
        }
        endpoint.insert("mac"_L1, mac);
        before.append(call.org->userMacs.at(index));
        after.append(endpoint);
        call.org->userMacs[index] = endpoint;
        updated.append(id);
    }
    log(*call.org, u"Update %1 User MACs"_s.arg(updated.size()), listed(u"usermacs"_s, before),
        listed(u"usermacs"_s, after));
    if (m_switches.is("bulk-usermacs", "async"))
        return detail(200, u"batch update in progress"_s);
    return json(QJsonObject{{u"updated"_s, updated}, {u"errors"_s, errors}});
}

HttpAnswer Api::importUserMacs(ApiCall &call)
{
    const bool multipart =
            call.http.header("content-type").toLower().startsWith("multipart/form-data");
    const QJsonArray endpoints =
            multipart ? endpointsFromCsv(multipartFields(call.http).value(u"file"_s))
                      : call.body.toArray();
    if (endpoints.isEmpty())
        return invalid(u"file"_s, u"No endpoints."_s);
    QJsonArray added;
    QJsonArray updated;
    QJsonArray errors;
    for (const QJsonValue &value : endpoints) {
        const QJsonObject change = value.toObject();
        const QString text = change.value("mac"_L1).toString();
        const QString mac = cleanMac(text);
        if (mac.isEmpty()) {
            errors.append(QString(text + u" - not a usable MAC address"_s));
            continue;
        }
        const qsizetype index = indexOf(call.org->userMacs, "mac"_L1, mac);
        QJsonObject endpoint =
                merged(index < 0 ? QJsonObject() : call.org->userMacs.at(index), change);
        endpoint.insert("mac"_L1, mac);
        if (index < 0) {
            endpoint.insert("id"_L1, newId(u"usermac"));
            call.org->userMacs.append(endpoint);
            added.append(mac);
        } else {
            call.org->userMacs[index] = endpoint;
            updated.append(mac);
        }
    }
    log(*call.org, u"Import %1 User MACs"_s.arg(added.size() + updated.size()), {},
        {{u"added"_s, listed(u"macs"_s, added).value("macs"_L1)},
         {u"updated"_s, listed(u"macs"_s, updated).value("macs"_L1)}});
    if (m_switches.is("bulk-usermacs", "async"))
        return detail(200, u"import in progress"_s);
    return json(QJsonObject{{u"added"_s, added}, {u"updated"_s, updated}, {u"errors"_s, errors}});
}

HttpAnswer Api::deleteUserMacs(ApiCall &call)
{
    const QJsonValue body = call.body;
    QJsonArray ids =
            body.isArray() ? body.toArray() : body.toObject().value("usermac_ids"_L1).toArray();
    if (ids.isEmpty())
        return invalid(u"usermac_ids"_s, u"This field is required."_s);
    QJsonArray removed;
    for (const QJsonValue &id : ids) {
        const qsizetype index = indexOf(call.org->userMacs, "id"_L1, id.toString());
        if (index >= 0)
            removed.append(call.org->userMacs.takeAt(index));
    }
    log(*call.org, u"Delete %1 User MACs"_s.arg(removed.size()), listed(u"usermacs"_s, removed));
    return empty();
}

} // namespace sekisho::demo
