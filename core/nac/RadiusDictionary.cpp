// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/nac/RadiusDictionary.h"

#include "core/nac/RadiusTable.h"

#include <QHash>
#include <algorithm>

namespace sekisho::nac {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kLongestValue = 253; // RFC 2865 section 5
constexpr int kMostTag = 31;             // RFC 2868 section 3
constexpr QLatin1StringView kSecretMarker = "$secret:"_L1;

QList<RadiusAttribute> made()
{
    QList<RadiusAttribute> all;
    for (const RadiusGroup &group : radiusGroups()) {
        for (const RadiusRow &row : group.rows) {
            RadiusAttribute attribute;
            attribute.name = QString::fromLatin1(row.name);
            attribute.family = group.family;
            attribute.source = QString::fromLatin1(group.source);
            attribute.type = row.type;
            attribute.inAccept = !(row.flags & RadiusRow::NotInAccept);
            attribute.tagged = row.flags & RadiusRow::Tagged;
            attribute.secret = row.flags & RadiusRow::SecretValue;
            attribute.valueNames = QString::fromLatin1(row.values).split(u' ', Qt::SkipEmptyParts);
            all.append(attribute);
        }
    }
    return all;
}

/// Edit distance, given up beyond `limit`.
int distance(const QString &a, const QString &b, int limit)
{
    if (qAbs(a.size() - b.size()) > limit)
        return limit + 1;
    QList<int> row(b.size() + 1);
    for (int j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (int i = 1; i <= a.size(); ++i) {
        int diagonal = row.at(0);
        row[0] = i;
        for (int j = 1; j <= b.size(); ++j) {
            const int above = row.at(j);
            row[j] = std::min({above + 1, row.at(j - 1) + 1,
                               diagonal + (a.at(i - 1) == b.at(j - 1) ? 0 : 1)});
            diagonal = above;
        }
    }
    return row.last();
}

QString nearest(const QString &name)
{
    const QString lower = name.toLower();
    const int limit = std::max(1, int(name.size()) / 5);
    QString best;
    int least = limit + 1;
    for (const RadiusAttribute &attribute : radiusDictionary()) {
        const int found = distance(lower, attribute.name.toLower(), limit);
        if (found < least) {
            least = found;
            best = attribute.name;
        }
    }
    return best;
}

bool isHex(const QString &text)
{
    return text.size() > 2 && text.size() % 2 == 0 && text.startsWith("0x"_L1) &&
           std::all_of(text.begin() + 2, text.end(), [](QChar c) {
               return c.unicode() < 0x80 &&
                      (c.isDigit() || (c.toLower() >= u'a' && c.toLower() <= u'f'));
           });
}

bool isNumber(const QString &text, const QStringList &names)
{
    bool ok = false;
    const qulonglong number =
            isHex(text) ? text.mid(2).toULongLong(&ok, 16) : text.toULongLong(&ok);
    if (ok)
        return number <= 0xffffffffULL && !text.startsWith(u'+');
    return std::any_of(names.begin(), names.end(), [&](const QString &entry) {
        return entry.section(u'=', 0, -2).compare(text, Qt::CaseInsensitive) == 0;
    });
}

bool isIpv4(const QString &text)
{
    const QStringList parts = text.split(u'.');
    return parts.size() == 4 && std::all_of(parts.begin(), parts.end(), [](const QString &part) {
               const bool digits = std::all_of(part.begin(), part.end(),
                                               [](QChar c) { return c >= u'0' && c <= u'9'; });
               return digits && !part.isEmpty() && part.size() <= 3 && part.toInt() <= 255;
           });
}

bool isHexGroup(const QString &group)
{
    return !group.isEmpty() && group.size() <= 4 &&
           std::all_of(group.begin(), group.end(), [](QChar c) {
               const QChar lower = c.toLower();
               return (c >= u'0' && c <= u'9') || (lower >= u'a' && lower <= u'f');
           });
}

/// RFC 4291 section 2.2, without a zone.
bool isIpv6(const QString &text)
{
    constexpr qsizetype kGroups = 8;
    const qsizetype gap = text.indexOf("::"_L1);
    if (gap >= 0 && text.indexOf("::"_L1, gap + 1) >= 0)
        return false;
    const auto groupsOf = [](const QString &part) {
        return part.isEmpty() ? QStringList() : part.split(u':');
    };
    QStringList groups = groupsOf(gap < 0 ? text : text.left(gap));
    if (gap >= 0)
        groups += groupsOf(text.mid(gap + 2));
    qsizetype count = groups.size();
    if (!groups.isEmpty() && isIpv4(groups.last())) {
        groups.removeLast();
        ++count; // it stands for two
    }
    return std::all_of(groups.begin(), groups.end(), isHexGroup) &&
           (gap < 0 ? count == kGroups : count < kGroups);
}

bool fits(const RadiusAttribute &attribute, const QString &value)
{
    switch (attribute.type) {
    case RadiusType::Text:
    case RadiusType::Octets:
        return !value.startsWith("0x"_L1) || attribute.type == RadiusType::Text || isHex(value);
    case RadiusType::Integer:
        return isNumber(value, attribute.valueNames);
    case RadiusType::Date:
        return isNumber(value, {});
    case RadiusType::Ipv4:
        return isIpv4(value);
    case RadiusType::Ipv6:
        return isIpv6(value);
    case RadiusType::Ipv6Prefix: {
        bool ok = false;
        const int bits = value.section(u'/', 1, 1).toInt(&ok);
        return ok && bits >= 0 && bits <= 128 && value.count(u'/') == 1 &&
               isIpv6(value.section(u'/', 0, 0));
    }
    case RadiusType::InterfaceId: {
        const QStringList groups = value.split(u':');
        return groups.size() == 4 && std::all_of(groups.begin(), groups.end(), isHexGroup);
    }
    }
    return true;
}

} // namespace

const QList<RadiusAttribute> &radiusDictionary()
{
    static const QList<RadiusAttribute> all = made();
    return all;
}

const RadiusAttribute *radiusAttributeOf(const QString &name)
{
    static const QHash<QString, const RadiusAttribute *> index = [] {
        QHash<QString, const RadiusAttribute *> byName;
        for (const RadiusAttribute &attribute : radiusDictionary())
            byName.insert(attribute.name.toLower(), &attribute);
        return byName;
    }();
    return index.value(name.toLower());
}

QStringList radiusCompletions(RadiusFamily family, const QString &typed)
{
    QStringList found;
    if (const qsizetype sign = typed.indexOf(u'='); sign > 0) {
        const QString name = typed.left(sign).trimmed();
        if (const RadiusAttribute *attribute = radiusAttributeOf(name.section(u':', 0, 0))) {
            for (const QString &value : attribute->valueNames)
                found.append(name + u'=' + value.section(u'=', 0, -2));
        }
        return found;
    }
    for (const RadiusAttribute &attribute : radiusDictionary()) {
        if (attribute.family == family && attribute.inAccept)
            found.append(attribute.name + u'=');
    }
    found.sort(Qt::CaseInsensitive);
    return found;
}

RadiusFinding checkRadiusAttribute(const QString &entry, RadiusFamily family)
{
    using Kind = RadiusFinding::Kind;
    RadiusFinding finding;
    const qsizetype sign = entry.indexOf(u'=');
    const QString value = entry.mid(sign + 1);
    QString name = entry.left(std::max<qsizetype>(sign, 0));
    finding.name = name;
    const auto is = [&](Kind kind) {
        finding.kind = kind;
        return finding;
    };
    if (sign <= 0 || name != name.trimmed() || value.isEmpty() || value != value.trimmed())
        return is(Kind::Malformed);
    if (value.contains(kSecretMarker))
        return finding;
    if (value.toUtf8().size() > kLongestValue)
        return is(Kind::TooLong);
    const RadiusAttribute *attribute = radiusAttributeOf(name);
    if (const qsizetype colon = name.lastIndexOf(u':'); !attribute && colon > 0) {
        bool ok = false;
        const int tag = name.mid(colon + 1).toInt(&ok);
        attribute = radiusAttributeOf(name.left(colon));
        if (!attribute || !attribute->tagged || !ok || tag < 0 || tag > kMostTag)
            attribute = nullptr;
        else
            name.truncate(colon);
    }
    if (!attribute) {
        finding.suggestion = nearest(name);
        return is(Kind::UnknownName);
    }
    finding.type = attribute->type;
    finding.valueNames = attribute->valueNames;
    if (!fits(*attribute, value))
        return is(Kind::BadValue);
    finding.suggestion = attribute->name;
    if (attribute->family != family)
        return is(Kind::OtherFamily);
    if (!attribute->inAccept)
        return is(Kind::NotInAccept);
    if (attribute->name != name)
        return is(Kind::OtherCase);
    finding.suggestion.clear();
    return finding;
}

} // namespace sekisho::nac
