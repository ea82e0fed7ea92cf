// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/certificates/NacSwitchText.h"

#include "ui/text/ChangeText.h"
#include "ui/text/CodeWords.h"
#include "ui/text/DateText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <array>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;
using api::mist::NacSwitch;

namespace {

constexpr std::array kMeanings = {
        CodeWords{"eap_ssl_security_level",
                  QT_TRANSLATE_NOOP("sekisho::ui::NacSwitchText",
                                    "How strong keys and signatures of client certificates must "
                                    "be (OpenSSL). Level 2 asks for RSA with 2048 bits.")},
        CodeWords{"disable_rsae_algorithms",
                  QT_TRANSLATE_NOOP("sekisho::ui::NacSwitchText",
                                    "The server no longer offers RSA-PSS (RSAE) signatures with "
                                    "SHA-256, SHA-384 and SHA-512 in the TLS handshake.")},
        CodeWords{"allow_teap_machine_auth_only",
                  QT_TRANSLATE_NOOP("sekisho::ui::NacSwitchText",
                                    "TEAP lets a device in that shows its machine certificate "
                                    "alone, without a user.")},
        CodeWords{"idp_user_cert_lookup_field",
                  QT_TRANSLATE_NOOP("sekisho::ui::NacSwitchText",
                                    "The field of a user certificate that is looked up at the "
                                    "identity provider.")},
        CodeWords{"idp_machine_cert_lookup_field",
                  QT_TRANSLATE_NOOP("sekisho::ui::NacSwitchText",
                                    "The field of a machine certificate that is looked up at the "
                                    "identity provider.")},
        CodeWords{"mdm.coa_type",
                  QT_TRANSLATE_NOOP("sekisho::ui::NacSwitchText",
                                    "What is sent to a client when its MDM compliance changes.")},
        CodeWords{"usermac_expiry",
                  QT_TRANSLATE_NOOP("sekisho::ui::NacSwitchText",
                                    "Endpoints that were idle for so many days get a quarantine "
                                    "label. 0 means never.")},
        CodeWords{"fingerprinting.enabled",
                  QT_TRANSLATE_NOOP("sekisho::ui::NacSwitchText",
                                    "Rules can match the family, model and OS that a client was "
                                    "recognized by.")},
        CodeWords{"fingerprinting.generate_coa",
                  QT_TRANSLATE_NOOP("sekisho::ui::NacSwitchText",
                                    "When a wired client is recognized as another device, its port "
                                    "is bounced so that the rules are asked again.")},
        CodeWords{"fingerprinting.generate_wireless_coa",
                  QT_TRANSLATE_NOOP("sekisho::ui::NacSwitchText",
                                    "When a wireless client is recognized as another device, the "
                                    "rules are asked again.")},
        CodeWords{"fingerprinting.wireless_coa_type",
                  QT_TRANSLATE_NOOP("sekisho::ui::NacSwitchText",
                                    "How a wireless client is made to be asked again.")},
        CodeWords{"use_ip_version",
                  QT_TRANSLATE_NOOP("sekisho::ui::NacSwitchText",
                                    "How access points and switches reach the Mist cloud for "
                                    "authentication.")},
        CodeWords{"use_ssl_port",
                  QT_TRANSLATE_NOOP("sekisho::ui::NacSwitchText",
                                    "RadSec goes to TCP port 443 instead of 2083.")},
        CodeWords{"eu_only",
                  QT_TRANSLATE_NOOP("sekisho::ui::NacSwitchText",
                                    "Authentication fails over between sites of the cloud in the "
                                    "EU only.")},
};

constexpr std::array kRisks = {
        CodeWords{"eap_ssl_security_level",
                  QT_TRANSLATE_NOOP("sekisho::ui::NacSwitchText",
                                    "Higher: clients with weaker certificates are refused at once. "
                                    "Lower: SHA-1 and short keys are accepted.")},
        CodeWords{"disable_rsae_algorithms",
                  QT_TRANSLATE_NOOP("sekisho::ui::NacSwitchText",
                                    "With an RSA server certificate, clients that speak TLS 1.3 "
                                    "can no longer connect.")},
        CodeWords{"allow_teap_machine_auth_only",
                  QT_TRANSLATE_NOOP("sekisho::ui::NacSwitchText",
                                    "Whoever sits at a known device gets in. Rules that ask for "
                                    "the user do not match.")},
        CodeWords{"idp_user_cert_lookup_field",
                  QT_TRANSLATE_NOOP("sekisho::ui::NacSwitchText",
                                    "With the wrong field nobody is found: groups are missing, and "
                                    "rules that ask for them do not match.")},
        CodeWords{"idp_machine_cert_lookup_field",
                  QT_TRANSLATE_NOOP("sekisho::ui::NacSwitchText",
                                    "With the wrong field no machine is found: groups are missing, "
                                    "and rules that ask for them do not match.")},
        CodeWords{"mdm.coa_type",
                  QT_TRANSLATE_NOOP("sekisho::ui::NacSwitchText",
                                    "Disconnect cuts calls and downloads; some clients do not come "
                                    "back by themselves.")},
        CodeWords{"usermac_expiry",
                  QT_TRANSLATE_NOOP("sekisho::ui::NacSwitchText",
                                    "Devices that are switched on rarely land in quarantine.")},
        CodeWords{"fingerprinting.enabled",
                  QT_TRANSLATE_NOOP("sekisho::ui::NacSwitchText",
                                    "Off: rules that match a family, model or OS match nothing any "
                                    "more.")},
        CodeWords{"fingerprinting.generate_coa",
                  QT_TRANSLATE_NOOP("sekisho::ui::NacSwitchText",
                                    "A port bounce interrupts everything behind the port, also a "
                                    "phone with a PC behind it.")},
        CodeWords{"fingerprinting.generate_wireless_coa",
                  QT_TRANSLATE_NOOP("sekisho::ui::NacSwitchText",
                                    "Clients are interrupted for a moment when they are "
                                    "recognized.")},
        CodeWords{"fingerprinting.wireless_coa_type",
                  QT_TRANSLATE_NOOP("sekisho::ui::NacSwitchText",
                                    "Disconnect cuts calls and downloads; some clients do not come "
                                    "back by themselves.")},
        CodeWords{"use_ip_version",
                  QT_TRANSLATE_NOOP("sekisho::ui::NacSwitchText",
                                    "Where the other version is not routed to the internet, no "
                                    "client can authenticate.")},
        CodeWords{"use_ssl_port",
                  QT_TRANSLATE_NOOP("sekisho::ui::NacSwitchText",
                                    "A firewall that opens only one of the ports, or inspects TLS "
                                    "on 443, stops all authentication.")},
        CodeWords{"eu_only",
                  QT_TRANSLATE_NOOP("sekisho::ui::NacSwitchText",
                                    "If the sites in the EU fail, no other one takes over.")},
};

constexpr std::array kChoices = {
        CodeWords{"automatic", QT_TRANSLATE_NOOP("sekisho::ui::NacSwitchText", "Automatic")},
        CodeWords{"cn", QT_TRANSLATE_NOOP("sekisho::ui::NacSwitchText", "Common Name")},
        CodeWords{"email", QT_TRANSLATE_NOOP("sekisho::ui::NacSwitchText", "Email")},
        CodeWords{"upn", QT_TRANSLATE_NOOP("sekisho::ui::NacSwitchText", "UPN")},
        CodeWords{"dns", QT_TRANSLATE_NOOP("sekisho::ui::NacSwitchText", "DNS name")},
        CodeWords{"v4", QT_TRANSLATE_NOOP("sekisho::ui::NacSwitchText", "IPv4")},
        CodeWords{"v6", QT_TRANSLATE_NOOP("sekisho::ui::NacSwitchText", "IPv6")},
        CodeWords{"reauth", QT_TRANSLATE_NOOP("sekisho::ui::NacSwitchText", "Reauthenticate")},
        CodeWords{"disconnect", QT_TRANSLATE_NOOP("sekisho::ui::NacSwitchText", "Disconnect")},
};

QString rawText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text.mid(1, text.size() - 2));
}

} // namespace

QString NacSwitchText::name(const NacSwitch &which)
{
    const QString whole = ChangeText::switchName(which.name);
    if (which.member.isEmpty())
        return whole;
    //: Name of a switch; %1 is a group of them, %2 the one in it
    return tr("%1: %2").arg(whole, ChangeText::fieldName(api::mist::ItemType::NacSwitch,
                                                         u"value."_s + which.member));
}

QString NacSwitchText::meaning(const NacSwitch &which)
{
    const char *words = wordsFor(kMeanings, which.id());
    return words ? tr(words)
                 : tr("This version does not know it. It stays as it is with every change.");
}

QString NacSwitchText::risk(const NacSwitch &which)
{
    const char *words = wordsFor(kRisks, which.id());
    return words ? tr(words) : QString();
}

QString NacSwitchText::value(const NacSwitch &which, const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return tr("not set");
    if (which.kind == NacSwitch::Kind::Flag && value.isBool())
        //: State of a switch
        return value.toBool() ? tr("On") : tr("Off");
    if (which.id() == "usermac_expiry"_L1 && which.isKnown(value)) {
        const int days = rawText(value).toInt();
        return days == 0 ? tr("Never") : tr("%Ln day(s)", nullptr, days);
    }
    if (which.kind == NacSwitch::Kind::Choice && which.isKnown(value)) {
        const char *words = wordsFor(kChoices, value.toString());
        return words ? tr(words) : value.toString();
    }
    return rawText(value);
}

} // namespace sekisho::ui
