// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/mist/NacItems.h"

#include "core/api/mist/Json.h"

#include <QSet>

namespace sekisho::api::mist {

using namespace Qt::Literals::StringLiterals;

namespace {

using SwitchKind = NacSwitch::Kind;

constexpr int kLongestIdle = 1'095; // days (mist-api 4)

NacSwitch switchOf(const QString &name, const QString &member, SwitchKind kind)
{
    NacSwitch one;
    one.name = name;
    one.member = member;
    one.kind = kind;
    const QJsonValue standard = switchDefault(name);
    one.standard = member.isEmpty() ? standard : standard.toObject().value(member);
    return one;
}

NacSwitch numberSwitch(const QString &name, int least, int most)
{
    NacSwitch one = switchOf(name, {}, SwitchKind::Number);
    one.least = least;
    one.most = most;
    return one;
}

NacSwitch choiceSwitch(const QString &name, const QString &member, const QStringList &choices)
{
    NacSwitch one = switchOf(name, member, SwitchKind::Choice);
    one.choices = choices;
    return one;
}

} // namespace

ItemKey authorityKey(const QString &pem)
{
    return {ItemType::CertificateAuthority, certificateId(pem)};
}

QJsonObject authorityItem(const QString &pem) { return {{u"pem"_s, pem}}; }

QJsonObject crlItem(const QString &name, const QByteArray &bytes)
{
    return {{u"name"_s, name}, {u"file"_s, QString::fromLatin1(bytes.toBase64())}};
}

QByteArray crlBytes(const QJsonObject &item)
{
    return QByteArray::fromBase64(json::text(item, "file"_L1).toLatin1());
}

bool isNacSwitch(const QString &name)
{
    static const QSet<QString> kOthers{
            u"cacerts"_s,        u"server_cert"_s,      u"idps"_s,
            u"default_idp_id"_s, u"mist_scep_status"_s, u"scep_cacerts"_s};
    return !kOthers.contains(name);
}

QJsonValue NacSwitch::valueIn(const QJsonObject &switches) const
{
    const QJsonValue value = switches.value(name);
    return member.isEmpty() ? value : value.toObject().value(member);
}

bool NacSwitch::isSame(const QJsonValue &a, const QJsonValue &b) const
{
    const QJsonValue left = a.isUndefined() || a.isNull() ? standard : a;
    const QJsonValue right = b.isUndefined() || b.isNull() ? standard : b;
    return left == right ||
           (kind == SwitchKind::Number && json::toText(left) == json::toText(right));
}

bool NacSwitch::isKnown(const QJsonValue &value) const
{
    switch (kind) {
    case SwitchKind::Flag:
        return value.isBool();
    case SwitchKind::Number: {
        bool isNumber = false;
        const int given = json::toText(value).toInt(&isNumber);
        return isNumber && given >= least && given <= most;
    }
    case SwitchKind::Choice:
        return choices.contains(value.toString());
    case SwitchKind::Other:
        return false;
    }
    return false;
}

const QList<NacSwitch> &nacSwitches()
{
    static const QList<NacSwitch> kAll = []() -> QList<NacSwitch> {
        const QString prints = u"fingerprinting"_s;
        const QStringList actions = {u"reauth"_s, u"disconnect"_s};
        return {
                numberSwitch(u"eap_ssl_security_level"_s, 1, 4),
                switchOf(u"disable_rsae_algorithms"_s, {}, SwitchKind::Flag),
                switchOf(u"allow_teap_machine_auth_only"_s, {}, SwitchKind::Flag),
                choiceSwitch(u"idp_user_cert_lookup_field"_s, {},
                             {u"automatic"_s, u"cn"_s, u"email"_s, u"upn"_s}),
                choiceSwitch(u"idp_machine_cert_lookup_field"_s, {},
                             {u"automatic"_s, u"cn"_s, u"dns"_s}),
                choiceSwitch(u"mdm"_s, u"coa_type"_s, actions),
                numberSwitch(u"usermac_expiry"_s, 0, kLongestIdle),
                switchOf(prints, u"enabled"_s, SwitchKind::Flag),
                switchOf(prints, u"generate_coa"_s, SwitchKind::Flag),
                switchOf(prints, u"generate_wireless_coa"_s, SwitchKind::Flag),
                choiceSwitch(prints, u"wireless_coa_type"_s, actions),
                choiceSwitch(u"use_ip_version"_s, {}, {u"v4"_s, u"v6"_s}),
                switchOf(u"use_ssl_port"_s, {}, SwitchKind::Flag),
                switchOf(u"eu_only"_s, {}, SwitchKind::Flag),
        };
    }();
    return kAll;
}

QList<NacSwitch> unknownSwitches(const QJsonObject &switches)
{
    QList<NacSwitch> unknown;
    const auto isKnown = [](const QString &name, const QString &member) {
        const QList<NacSwitch> &all = nacSwitches();
        return std::any_of(all.begin(), all.end(), [&](const NacSwitch &one) {
            return one.name == name && one.member == member;
        });
    };
    for (auto it = switches.begin(); it != switches.end(); ++it) {
        if (isKnown(it.key(), {}))
            continue;
        const QJsonObject members = it.value().toObject();
        const bool isTakenApart =
                std::any_of(nacSwitches().begin(), nacSwitches().end(),
                            [&it](const NacSwitch &one) { return one.name == it.key(); });
        if (!isTakenApart)
            unknown.append(switchOf(it.key(), {}, SwitchKind::Other));
        for (auto member = members.begin(); isTakenApart && member != members.end(); ++member) {
            if (!isKnown(it.key(), member.key()))
                unknown.append(switchOf(it.key(), member.key(), SwitchKind::Other));
        }
    }
    return unknown;
}

std::optional<QJsonObject> switchItem(const NacSwitch &wanted, const QJsonValue &value,
                                      const QJsonObject &before, const QJsonObject &live)
{
    QJsonValue whole = value;
    if (!wanted.member.isEmpty()) {
        QJsonObject members = before.value(wanted.name).toObject();
        // As the cloud spells it where it means the same, so that a draft of nothing is empty.
        const QJsonObject inCloud = live.value(wanted.name).toObject();
        const QJsonValue there = inCloud.value(wanted.member);
        if (wanted.isSame(there, value) && there.isUndefined())
            members.remove(wanted.member);
        else
            members.insert(wanted.member, value);
        whole = members;
        if (members.isEmpty() && !live.contains(wanted.name))
            return std::nullopt;
    } else if (!live.contains(wanted.name) && wanted.isSame(QJsonValue::Undefined, value)) {
        return std::nullopt;
    }
    return QJsonObject{{u"value"_s, whole}};
}

} // namespace sekisho::api::mist
