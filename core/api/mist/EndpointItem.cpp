// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/mist/EndpointItem.h"

#include "core/api/mist/Codec.h"
#include "core/api/mist/WriteSyntax.h"

#include <QJsonArray>

namespace sekisho::api::mist {

using namespace Qt::Literals::StringLiterals;

namespace {

void setText(QJsonObject &item, QLatin1StringView key, const QString &before, const QString &after)
{
    if (before == after)
        return;
    if (after.isEmpty())
        item.remove(key);
    else
        item.insert(key, after);
}

QStringList sorted(QStringList list)
{
    list.sort();
    list.removeDuplicates();
    return list;
}

} // namespace

QJsonObject withEndpoint(QJsonObject item, const nac::Endpoint &endpoint)
{
    const nac::Endpoint before = decodeEndpoint(item);
    if (plainMac(before.mac) != plainMac(endpoint.mac))
        setText(item, "mac"_L1, before.mac, plainMac(endpoint.mac));
    setText(item, "name"_L1, before.name, endpoint.name);
    setText(item, "vlan"_L1, before.vlan, endpoint.vlan);
    setText(item, "radius_group"_L1, before.radiusGroup, endpoint.radiusGroup);
    setText(item, "notes"_L1, before.notes, endpoint.notes);
    if (sorted(before.labels) != sorted(endpoint.labels)) {
        if (endpoint.labels.isEmpty())
            item.remove("labels"_L1);
        else
            item.insert("labels"_L1, QJsonArray::fromStringList(endpoint.labels));
    }
    return item;
}

QString macFromText(const QString &text)
{
    constexpr qsizetype kBytes = 6;
    const QString trimmed = text.normalized(QString::NormalizationForm_KC).trimmed();
    const QString usual = plainMac(trimmed);
    if (macAddress(usual) != MacSyntax::Malformed)
        return usual;
    QString digits;
    QList<qsizetype> groups = {0};
    for (const QChar c : trimmed) {
        if (u":-._ "_s.contains(c)) {
            groups.append(0);
            continue;
        }
        const QChar lower = c.toLower();
        if (!((lower >= u'0' && lower <= u'9') || (lower >= u'a' && lower <= u'f')))
            return trimmed;
        digits += lower;
        ++groups.last();
    }
    if (digits.size() == 2 * kBytes)
        return digits;
    // Some systems leave out the zero in front.
    if (groups.size() != kBytes)
        return trimmed;
    QString padded;
    qsizetype at = 0;
    for (const qsizetype size : std::as_const(groups)) {
        if (size < 1 || size > 2)
            return trimmed;
        padded += digits.mid(at, size).rightJustified(2, u'0');
        at += size;
    }
    return padded;
}

} // namespace sekisho::api::mist
