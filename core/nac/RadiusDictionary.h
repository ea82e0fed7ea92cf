// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace sekisho::nac {

// Names, types and values of RADIUS attributes: the cloud takes any text, and a slip fails in
// silence (mist-api 5.2).

enum class RadiusType {
    Text,
    Octets, ///< 0x… or text
    Integer,
    Date, ///< seconds since 1970
    Ipv4,
    Ipv6,
    Ipv6Prefix,
    InterfaceId
};

/// Standard attributes (RFCs) and those of vendors are different kinds of labels.
enum class RadiusFamily { Standard, Vendor };

struct RadiusAttribute
{
    QString name;
    RadiusFamily family = RadiusFamily::Standard;
    QString source; ///< "RFC 2865", "Juniper (2636)"
    RadiusType type = RadiusType::Text;
    bool inAccept = true; ///< may stand in an Access-Accept
    bool tagged = false;  ///< RFC 2868: "Tunnel-Type:1=VLAN"
    bool secret = false;
    QStringList valueNames; ///< of an integer, "VLAN=13"
};

const QList<RadiusAttribute> &radiusDictionary();
/// By name, whatever its case; null if there is none.
const RadiusAttribute *radiusAttributeOf(const QString &name);
/// For completion: names of the family, or "Name=Value" once `typed` holds the name of one with
/// named values.
QStringList radiusCompletions(RadiusFamily family, const QString &typed);

struct RadiusFinding
{
    enum class Kind {
        Good,
        Malformed,   ///< not Name=Value
        TooLong,     ///< a value above 253 bytes
        BadValue,    ///< not of the attribute's type
        UnknownName, ///< `suggestion` may be what was meant
        OtherCase,   ///< found only when case is ignored
        OtherFamily, ///< belongs in the other kind of label
        NotInAccept  ///< never sent to a network device in an Access-Accept
    };
    Kind kind = Kind::Good;
    QString name;
    RadiusType type = RadiusType::Text;
    QString suggestion;
    QStringList valueNames;

    /// Cannot work; the others are warnings.
    bool isError() const
    {
        return kind == Kind::Malformed || kind == Kind::TooLong || kind == Kind::BadValue;
    }
};
/// Looks at "Name=Value". Values that are markers of secrets count as good.
RadiusFinding checkRadiusAttribute(const QString &entry, RadiusFamily family);

} // namespace sekisho::nac
