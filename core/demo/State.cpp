// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/State.h"

#include <QCryptographicHash>
#include <QUuid>

namespace sekisho::demo {

using namespace Qt::Literals::StringLiterals;

QString demoId(quint32 seed, QStringView kind, quint64 number)
{
    const QByteArray text = "sekisho demo " + QByteArray::number(seed) + ' ' + kind.toUtf8() + ' ' +
                            QByteArray::number(number);
    QByteArray hash = QCryptographicHash::hash(text, QCryptographicHash::Sha256).left(16);
    // RFC 9562: version 8 (own layout), variant 10.
    hash[6] = char((quint8(hash.at(6)) & 0x0f) | 0x80);
    hash[8] = char((quint8(hash.at(8)) & 0x3f) | 0x80);
    return QUuid::fromRfc4122(hash).toString(QUuid::WithoutBraces);
}

QString IssuedRow::serialNumber() const
{
    QByteArray bytes(8, Qt::Uninitialized);
    for (int i = 0; i < 8; ++i)
        bytes[i] = char(serial >> (56 - 8 * i));
    return QString::fromLatin1(bytes.toHex(' '));
}

QString IssuedRow::commonName() const
{
    switch (provider) {
    case Intune:
        return u"pc-%1"_s.arg(number, 4, 10, QLatin1Char('0'));
    case Jamf:
        return u"mac-%1"_s.arg(number, 4, 10, QLatin1Char('0'));
    case Byod:
        break;
    }
    return u"tab-%1"_s.arg(number, 4, 10, QLatin1Char('0'));
}

QString IssuedRow::deviceId() const
{
    // Cheap and stable: the serial spread over a UUID.
    const quint64 mixed = serial * 0x9e3779b97f4a7c15ULL;
    return u"%1-%2-4%3-8%4-%5"_s.arg(quint32(mixed >> 32), 8, 16, QLatin1Char('0'))
            .arg(quint16(mixed >> 16), 4, 16, QLatin1Char('0'))
            .arg(quint16(mixed) & 0xfff, 3, 16, QLatin1Char('0'))
            .arg(quint16(serial) & 0xfff, 3, 16, QLatin1Char('0'))
            .arg((serial >> 12) & 0xffffffffffffULL, 12, 16, QLatin1Char('0'));
}

QString IssuedRow::providerName() const
{
    switch (provider) {
    case Intune:
        return u"intune"_s;
    case Jamf:
        return u"jamf"_s;
    case Byod:
        break;
    }
    return u"byod"_s;
}

const QStringList &eventTypes()
{
    // mist-api 11.2. The order is ours.
    static const QStringList types = {
            u"NAC_CLIENT_PERMIT"_s,
            u"NAC_CLIENT_DENY"_s,
            u"NAC_SESSION_STARTED"_s,
            u"NAC_SESSION_ENDED"_s,
            u"NAC_CLIENT_IP_ASSIGNED"_s,
            u"NAC_ACCOUNTING_START"_s,
            u"NAC_ACCOUNTING_UPDATE"_s,
            u"NAC_ACCOUNTING_STOP"_s,
            u"NAC_CLIENT_CERT_CHECK_SUCCESS"_s,
            u"NAC_CLIENT_CERT_CHECK_FAILURE"_s,
            u"NAC_CLIENT_CERT_EXPIRED"_s,
            u"NAC_CLIENT_CERT_REVOKED"_s,
            u"NAC_SERVER_CERT_VALIDATION_SUCCESS"_s,
            u"NAC_SERVER_CERT_VALIDATION_FAILURE"_s,
            u"NAC_IDP_AUTHC_SUCCESS"_s,
            u"NAC_IDP_AUTHC_FAILURE"_s,
            u"NAC_IDP_GROUPS_LOOKUP_SUCCESS"_s,
            u"NAC_IDP_GROUPS_LOOKUP_FAILURE"_s,
            u"NAC_IDP_LOOKUP_FAILURE"_s,
            u"NAC_IDP_USER_LOOKUP_FAILURE"_s,
            u"NAC_IDP_USER_DISABLED"_s,
            u"NAC_IDP_UNKNOWN"_s,
            u"NAC_IDP_UNREACHABLE"_s,
            u"NAC_IDP_ADMIN_CONFIG_FAILURE"_s,
            u"NAC_MDM_LOOKUP_SUCCESS"_s,
            u"NAC_MDM_LOOKUP_FAILURE"_s,
            u"NAC_MDM_DEVICE_NOT_ENROLLED"_s,
            u"NAC_CLIENT_COA_REAUTH"_s,
            u"NAC_CLIENT_COA_DISCONNECT"_s,
            u"NAC_CLIENT_GUEST_REDIRECTION_IN_PROGRESS"_s,
            u"NAC_CLIENT_GUEST_REGISTERED"_s,
    };
    return types;
}

quint8 eventType(QLatin1StringView name)
{
    const qsizetype index = eventTypes().indexOf(name);
    Q_ASSERT(index >= 0);
    return quint8(index);
}

} // namespace sekisho::demo
