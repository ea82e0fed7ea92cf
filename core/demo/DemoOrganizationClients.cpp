// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/DemoOrganization.h"
#include "core/demo/PolicyEvaluator.h"

#include <algorithm>

namespace sekisho::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kJapan = 9 * 3600; ///< working hours are Japanese

// The people and machines of Kakuu Seiki, by groups that behave alike. 400 in all.
struct Group
{
    int count;
    const char *prefix;
    int first;
    const char *oui;
    const char *authType;
    int wirelessPercent;
    const char *ssid;
    DemoClient::Certificate certificate;
    const char *realm; ///< user name is host@realm; empty = none
    int idp;           ///< index into the identity providers, -1 = none asked
    const char *roles;
    const char *labels;
    const char *mdmProvider;
    const char *mdmCompliance;
    const char *family;
    const char *manufacturer;
    const char *model;
    const char *os;
    const char *guest;
    DemoClient::Trouble trouble;
    const char *sites; ///< indexes into OrgState::sites, by weight
    int attempts;      ///< a week, on average
};
using C = DemoClient;
constexpr Group kGroups[] = {
        {168,
         "pc-",
         412,
         "3c5282",
         "eap-tls",
         78,
         "kakuu-corp",
         C::DeviceCaG2,
         "corp.example.jp",
         0,
         "grp-staff",
         "",
         "intune",
         "compliant",
         "Computer",
         "Dell Inc.",
         "Latitude 7440",
         "Windows 11",
         "",
         C::None,
         "00001256",
         3},
        {38,
         "pc-",
         104,
         "3c5282",
         "eap-tls",
         70,
         "kakuu-corp",
         C::DeviceCaG1,
         "corp.example.jp",
         0,
         "grp-staff grp-eng",
         "",
         "intune",
         "compliant",
         "Computer",
         "Dell Inc.",
         "Latitude 7440",
         "Windows 10",
         "",
         C::None,
         "0122",
         3},
        {9,
         "pc-",
         702,
         "3c5282",
         "eap-tls",
         90,
         "kakuu-corp",
         C::DeviceCaG2,
         "corp.example.jp",
         0,
         "grp-staff",
         "",
         "intune",
         "not compliant",
         "Computer",
         "Dell Inc.",
         "Latitude 7440",
         "Windows 11",
         "",
         C::None,
         "0015",
         3},
        {5,
         "pc-",
         512,
         "3c5282",
         "eap-tls",
         100,
         "kakuu-corp",
         C::DeviceCaG2,
         "corp.example.jp",
         0,
         "grp-staff",
         "",
         "intune",
         "unknown",
         "Computer",
         "Dell Inc.",
         "Latitude 7440",
         "Windows 11",
         "",
         C::MdmUnknown,
         "0",
         7},
        {66,        "tab-",        91,     "a4c3f0",    "eap-tls", 100,     "kakuu-corp",
         C::ScepCa, "example.jp",  0,      "grp-staff", "",        "",      "",
         "Apple",   "Apple, Inc.", "iPad", "iPadOS 19", "",        C::None, "00122356",
         3},
        {28,
         "printer-",
         1,
         "001e8f",
         "mab",
         0,
         "",
         C::NoCertificate,
         "",
         -1,
         "",
         "printer",
         "",
         "",
         "Printer",
         "Canon Inc.",
         "imageRUNNER ADVANCE",
         "",
         "",
         C::None,
         "0001256",
         5},
        {12,
         "camera-",
         1,
         "accc8e",
         "mab",
         0,
         "",
         C::NoCertificate,
         "",
         -1,
         "",
         "camera",
         "",
         "",
         "Surveillance Camera",
         "Axis Communications AB",
         "P3265-LVE",
         "",
         "",
         C::None,
         "12234",
         5},
        {16,         "phone-", 201, "805ec0", "mab",  0,  "",         C::NoCertificate,
         "",         -1,       "",  "phone",  "",     "", "IP Phone", "Yealink",
         "SIP-T46U", "",       "",  C::None,  "0015", 5},
        {8,      "scanner-",   11, "001570",  "mab", 100, "kakuu-iot",       C::NoCertificate,
         "",     -1,           "", "scanner", "",    "",  "Barcode Scanner", "Zebra Technologies",
         "TC52", "Android 15", "", C::None,   "12",  6},
        {4,  "kiosk-",   1,  "3c5282", "mab", 100, "kakuu-iot", C::NoCertificate,
         "", -1,         "", "kiosk",  "",    "",  "Kiosk",     "Dell Inc.",
         "", "ChromeOS", "", C::None,  "3",   6},
        {11,
         "visitor-",
         60,
         "5a1e07",
         "mab",
         100,
         "lobby-guest",
         C::NoCertificate,
         "",
         -1,
         "",
         "",
         "",
         "",
         "Android",
         "Google, Inc.",
         "Pixel 8",
         "Android 15",
         "authorized",
         C::None,
         "33334",
         2},
        {3,         "visitor-",   80,        "5a1e07", "mab", 100, "lobby-guest", C::NoCertificate,
         "",        -1,           "",        "",       "",    "",  "Android",     "Google, Inc.",
         "Pixel 8", "Android 15", "unknown", C::None,  "334", 2},
        {7,
         "note-",
         31,
         "3c5282",
         "eap-peap",
         100,
         "kakuu-legacy",
         C::NoCertificate,
         "corp.example.jp",
         0,
         "grp-staff",
         "",
         "",
         "",
         "Computer",
         "Panasonic",
         "",
         "Windows 10",
         "",
         C::None,
         "00015",
         4},
        {5,
         "contractor-",
         5,
         "3c5282",
         "eap-ttls",
         100,
         "kakuu-corp",
         C::NoCertificate,
         "partner.example.jp",
         1,
         "grp-contractors",
         "",
         "",
         "",
         "Computer",
         "Dell Inc.",
         "",
         "Windows 11",
         "",
         C::None,
         "02",
         4},
        {8,
         "op-",
         12,
         "3c5282",
         "eap-teap",
         0,
         "",
         C::DeviceCaG2,
         "plant.example.jp",
         2,
         "grp-plant",
         "",
         "",
         "",
         "Computer",
         "Panasonic",
         "",
         "Windows 11",
         "",
         C::None,
         "12",
         4},
        {2,
         "netadmin",
         1,
         "3c5282",
         "device-auth",
         0,
         "",
         C::NoCertificate,
         "corp.example.jp",
         0,
         "grp-netadmin",
         "",
         "",
         "",
         "Computer",
         "Dell Inc.",
         "",
         "",
         "",
         C::None,
         "0",
         4},
        {4,
         "ngo-pc-",
         97,
         "3c5282",
         "eap-tls",
         100,
         "kakuu-corp",
         C::UnknownBranchCa,
         "corp.example.jp",
         0,
         "",
         "",
         "",
         "",
         "Computer",
         "Dell Inc.",
         "Latitude 7440",
         "Windows 11",
         "",
         C::UnknownIssuer,
         "1",
         14},
        {3,
         "pc-",
         377,
         "3c5282",
         "eap-tls",
         100,
         "kakuu-corp",
         C::DeviceCaG2,
         "corp.example.jp",
         0,
         "",
         "",
         "",
         "",
         "Computer",
         "Dell Inc.",
         "Latitude 7440",
         "Windows 11",
         "",
         C::CertificateExpired,
         "0",
         10},
        {2,
         "tab-",
         131,
         "a4c3f0",
         "eap-tls",
         100,
         "kakuu-corp",
         C::NoCertificate,
         "example.jp",
         0,
         "",
         "",
         "",
         "",
         "Apple",
         "Apple, Inc.",
         "iPad",
         "iPadOS 19",
         "",
         C::ServerRefused,
         "2",
         8},
        {1,
         "pc-",
         288,
         "3c5282",
         "eap-tls",
         100,
         "kakuu-corp",
         C::DeviceCaG2,
         "corp.example.jp",
         0,
         "grp-staff",
         "lost",
         "intune",
         "compliant",
         "Computer",
         "Dell Inc.",
         "Latitude 7440",
         "Windows 11",
         "",
         C::None,
         "3",
         3},
};

QString text(const char *bytes) { return QString::fromUtf8(bytes); }

QStringList words(const char *bytes) { return text(bytes).split(u' ', Qt::SkipEmptyParts); }

QString hex(quint64 value, int digits)
{
    return QString::number(value, 16).rightJustified(digits, u'0').right(digits);
}

/// Of a tiny organization one client in so many has been there this week.
constexpr quint32 kTinyShare = 8;

DemoClient makeClient(const OrgState &org, const Group &group, int number, quint32 unique,
                      Dice &dice, const QDateTime &now)
{
    DemoClient client;
    client.hostname = text(group.prefix) + QString::number(number).rightJustified(4, u'0');
    if (text(group.prefix) != "pc-"_L1 && text(group.prefix) != "tab-"_L1)
        client.hostname = text(group.prefix) + QString::number(number);
    client.mac = text(group.oui) + hex(0x10000 + unique * 7919ULL % 0xeffff, 6);
    if (*group.realm)
        client.username = client.hostname + u'@' + text(group.realm);
    else
        client.username = client.mac;
    client.authType = text(group.authType);
    client.wireless = dice.below(100) < group.wirelessPercent;
    client.site = group.sites[size_t(dice.below(int(qstrlen(group.sites))))] - '0';
    client.nasVendor = client.wireless ? u"juniper-mist"_s : u"juniper"_s;
    const int device = dice.below(client.wireless ? 12 : 4);
    client.accessDevice = (client.wireless ? u"5c5b35"_s : u"f4bfa8"_s) +
                          hex(quint64(client.site) * 256 + quint64(device), 6);
    client.nasIp = u"10.%1.0.%2"_s.arg(20 + client.site).arg(10 + device);
    if (client.wireless) {
        client.ssid = text(group.ssid);
        client.bssid = client.accessDevice.left(11) + hex(quint64(dice.below(4)), 1);
    } else {
        client.portId = u"mge-0/0/%1"_s.arg(dice.below(48));
    }
    client.clientIp = u"10.%1.%2.%3"_s.arg(40 + client.site)
                              .arg(1 + dice.below(200))
                              .arg(2 + dice.below(250));
    client.certificate = group.certificate;
    if (client.certificate != DemoClient::NoCertificate) {
        client.certSerial = hex(0x5a17c3d900000000ULL + dice.next() % 0xffffffffULL, 16);
        client.certExpiry = now.toSecsSinceEpoch() + kDay * (20 + dice.below(690));
        client.certEku = {u"1.3.6.1.5.5.7.3.2"_s};
        client.certTemplate = u"1.3.6.1.4.1.311.21.8.1174692.4098"_s;
        // Intune's device id, as the SCEP profile puts it into the SAN (manual, Intune page).
        client.certSanDns = demoId(1, u"device", unique);
        client.certSanUpn = client.username;
    }
    if (client.certificate == DemoClient::DeviceCaG1) // no longer than its CA
        client.certExpiry = now.toSecsSinceEpoch() + kDay * (2 + dice.below(18));
    if (group.trouble == DemoClient::CertificateExpired)
        client.certExpiry = now.toSecsSinceEpoch() - kDay * (1 + dice.below(3));
    client.idp = group.idp < org.ssos.size() ? group.idp : -1;
    client.idpRoles = words(group.roles);
    client.usermacLabels = words(group.labels);
    client.mdmProvider = text(group.mdmProvider);
    client.mdmCompliance = text(group.mdmCompliance);
    if (client.mdmProvider == "intune"_L1 && dice.below(10) < 6)
        client.edrStatus = dice.below(40) == 0 ? u"crowdstrike_medium"_s : u"crowdstrike_low"_s;
    client.family = text(group.family);
    client.manufacturer = text(group.manufacturer);
    client.model = text(group.model);
    client.os = text(group.os);
    client.guestAuthState = text(group.guest);
    client.randomMac = client.ssid == "lobby-guest"_L1;
    client.trouble = group.trouble;
    return client;
}

} // namespace

quint64 Dice::next()
{
    m_state += 0x9e3779b97f4a7c15ULL;
    quint64 z = m_state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

void addClients(OrgState &org, quint32 seed, const QDateTime &now, Size size)
{
    Dice dice(seed * 1000003ULL + 17);
    const PolicyEvaluator policies(org);
    size_t byod = 0;
    quint32 unique = 0;
    const int rounds = size == Size::Large ? 12 : 1;
    for (int round = 0; round < rounds; ++round) {
        for (const Group &group : kGroups) {
            for (int i = 0; i < group.count; ++i) {
                DemoClient client =
                        makeClient(org, group, group.first + i + round * 1000, unique++, dice, now);
                if (client.certificate == DemoClient::ScepCa) {
                    // Its certificate is one of those that the Onboard CA has issued.
                    while (byod < org.issued.size() &&
                           (org.issued[byod].provider != IssuedRow::Byod ||
                            org.issued[byod].expires < now.toSecsSinceEpoch()))
                        ++byod;
                    if (byod < org.issued.size()) {
                        const IssuedRow &row = org.issued[byod++];
                        client.hostname = row.commonName();
                        client.username = client.hostname + u"@example.jp"_s;
                        client.certSerial = QString(row.serialNumber()).remove(u' ');
                        client.certExpiry = row.expires;
                        client.certSanUpn = client.username;
                    }
                }
                const bool reached = client.trouble == DemoClient::None ||
                                     client.trouble == DemoClient::MdmUnknown;
                if (reached) {
                    const DemoVerdict verdict = policies.evaluate(client);
                    client.rule = verdict.rule;
                    client.dryRunRule = verdict.dryRunRule;
                    client.permitted = verdict.permitted;
                    client.vlan = verdict.vlan;
                    client.responseAttributes = verdict.responseAttributes;
                }
                org.clients.push_back(std::move(client));
            }
        }
    }
}

void addEndpoints(OrgState &org, quint32 seed)
{
    quint64 number = 0;
    const auto add = [&](const QString &mac, const QString &name, const QStringList &labels,
                         const QString &vlan, const QString &notes) {
        QJsonObject endpoint{{u"id"_s, demoId(seed, u"usermac", number++)},
                             {u"mac"_s, mac},
                             {u"name"_s, name},
                             {u"labels"_s, QJsonArray::fromStringList(labels)}};
        if (!vlan.isEmpty())
            endpoint.insert("vlan"_L1, vlan);
        if (!notes.isEmpty())
            endpoint.insert("notes"_L1, notes);
        org.userMacs.append(endpoint);
    };
    // One entry for nearly every labelled client (the rest was labelled by hand and is not shown),
    // and some that have not been seen for long.
    for (const DemoClient &client : org.clients) {
        if (!client.usermacLabels.isEmpty() && org.userMacs.size() < 57)
            add(client.mac, client.hostname, client.usermacLabels,
                client.hostname == "printer-17"_L1 ? u"311"_s : QString(),
                client.hostname == "printer-17"_L1 ? u"3F copy room, 本社 3 階"_s : QString());
    }
    for (const DemoClient &client : org.clients) {
        if (client.usermacLabels.contains("lost"_L1))
            add(client.mac, client.hostname, client.usermacLabels, {}, u"Reported lost"_s);
    }
    add(u"001e8f00beef"_s, u"printer-old"_s, {u"printer"_s, u"retired"_s}, {}, {});
    add(u"accc8e00cafe"_s, u"camera-gate-2"_s, {u"camera"_s, u"gate"_s}, {}, u"正門"_s);
    add(u"805ec0000199"_s, u"phone-reception"_s, {u"phone"_s}, {}, {});
}

void addEvents(OrgState &org, quint32 seed, const QDateTime &now, Size size)
{
    Dice dice(seed * 1000003ULL + 43);
    const quint8 permit = eventType("NAC_CLIENT_PERMIT"_L1);
    const quint8 deny = eventType("NAC_CLIENT_DENY"_L1);
    const quint8 started = eventType("NAC_SESSION_STARTED"_L1);
    const quint8 ended = eventType("NAC_SESSION_ENDED"_L1);
    const quint8 address = eventType("NAC_CLIENT_IP_ASSIGNED"_L1);
    const quint8 certificateGood = eventType("NAC_CLIENT_CERT_CHECK_SUCCESS"_L1);
    const quint8 certificateBad = eventType("NAC_CLIENT_CERT_CHECK_FAILURE"_L1);
    const quint8 certificateOver = eventType("NAC_CLIENT_CERT_EXPIRED"_L1);
    const quint8 serverGood = eventType("NAC_SERVER_CERT_VALIDATION_SUCCESS"_L1);
    const quint8 serverBad = eventType("NAC_SERVER_CERT_VALIDATION_FAILURE"_L1);
    const quint8 authenticated = eventType("NAC_IDP_AUTHC_SUCCESS"_L1);
    const quint8 groups = eventType("NAC_IDP_GROUPS_LOOKUP_SUCCESS"_L1);
    const quint8 mdm = eventType("NAC_MDM_LOOKUP_SUCCESS"_L1);
    const quint8 notEnrolled = eventType("NAC_MDM_DEVICE_NOT_ENROLLED"_L1);
    const quint8 redirected = eventType("NAC_CLIENT_GUEST_REDIRECTION_IN_PROGRESS"_L1);

    const qint64 present = now.toMSecsSinceEpoch();
    const qint64 weekAgo = present - 7 * kDay * 1000;
    const int more = size == Size::Large ? 2 : 1;
    const auto attempt = [&](quint32 index, qint64 time) {
        DemoClient &client = org.clients[index];
        const bool tls = client.authType.startsWith("eap-"_L1);
        const auto add = [&](quint8 type, qint64 after, bool evaluated = false) {
            time += after;
            if (time >= present)
                return;
            org.events.push_back({time, index, type, evaluated});
            if (time >= client.lastSeen) {
                client.lastSeen = time;
                client.sessionOver = type == ended;
            }
            client.loggedIn = true;
        };
        if (tls) {
            if (client.trouble == DemoClient::ServerRefused) {
                add(serverBad, 180);
                add(deny, 20);
                return;
            }
            add(serverGood, 200);
        }
        if (client.authType == "eap-tls"_L1) {
            if (client.trouble == DemoClient::UnknownIssuer) {
                add(certificateBad, 400);
                add(deny, 10);
                return;
            }
            if (client.trouble == DemoClient::CertificateExpired) {
                add(certificateOver, 400);
                add(deny, 10);
                return;
            }
            add(certificateGood, 380);
        } else if (client.idp >= 0) {
            add(authenticated, 350);
        }
        if (client.idp >= 0)
            add(groups, 90);
        if (!client.mdmProvider.isEmpty())
            add(client.trouble == DemoClient::MdmUnknown ? notEnrolled : mdm, 40);
        if (client.guestAuthState == "unknown"_L1)
            add(redirected, 30);
        add(client.permitted ? permit : deny, 15, true);
        if (!client.permitted)
            return;
        add(started, 120);
        add(address, 700 + dice.below(900));
        add(ended, (1800 + dice.below(6 * 3600)) * 1000LL);
    };

    quint32 index = 0;
    const int rounds = size == Size::Large ? 12 : 1;
    for (int round = 0; round < rounds; ++round) {
        for (const Group &group : kGroups) {
            for (int i = 0; i < group.count; ++i, ++index) {
                if (size == Size::Tiny && index % kTinyShare != 0)
                    continue;
                const int attempts =
                        size == Size::Tiny ? 1 : qMax(1, more * group.attempts + dice.below(3) - 1);
                for (int n = 0; n < attempts; ++n) {
                    // A day of the past week, between 08:00 and 19:00 in Japan.
                    const qint64 dayStart =
                            ((present / 1000 + kJapan) / kDay - dice.below(8)) * kDay - kJapan;
                    const qint64 time =
                            (dayStart + 8 * 3600 + dice.below(11 * 3600)) * 1000 + dice.below(1000);
                    if (time < weekAgo + 60'000 || time > present - 5'000)
                        attempt(index,
                                weekAgo + 60'000 +
                                        qint64(dice.next() % quint64(7 * kDay * 1000 - 3'600'000)));
                    else
                        attempt(index, time);
                }
            }
        }
    }
    std::sort(org.events.begin(), org.events.end(), [](const EventRow &a, const EventRow &b) {
        return a.time != b.time ? a.time < b.time : a.client < b.client;
    });
    // Twelve times the people at twice the pace make a few more than wanted: the oldest go. The
    // small organization still has more than one page of 1,000.
    constexpr qsizetype kLarge = 200'000;
    constexpr qsizetype kSmall = 1'200;
    const qsizetype most = size == Size::Large   ? kLarge
                           : size == Size::Small ? kSmall
                                                 : qsizetype(org.events.size());
    if (qsizetype(org.events.size()) > most)
        org.events.erase(org.events.begin(), org.events.end() - most);
}

} // namespace sekisho::demo
