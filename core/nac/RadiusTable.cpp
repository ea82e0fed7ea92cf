// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Facts only: names, types and numbers as the RFCs' attribute lists and the vendors' published
// dictionaries give them. "In an Access-Accept" follows the tables at the end of each RFC.

#include "core/nac/RadiusTable.h"

namespace sekisho::nac {

namespace {

constexpr auto Text = RadiusType::Text;
constexpr auto Octets = RadiusType::Octets;
constexpr auto Integer = RadiusType::Integer;
constexpr auto Date = RadiusType::Date;
constexpr auto Ipv4 = RadiusType::Ipv4;
constexpr auto Ipv6 = RadiusType::Ipv6;
constexpr auto Ipv6Prefix = RadiusType::Ipv6Prefix;
constexpr auto InterfaceId = RadiusType::InterfaceId;
constexpr int No = RadiusRow::NotInAccept;
constexpr int Tag = RadiusRow::Tagged;
constexpr int Hid = RadiusRow::SecretValue;

constexpr RadiusRow kRfc2865[] = {
        {"User-Name", Text},
        {"User-Password", Text, No | Hid},
        {"CHAP-Password", Octets, No | Hid},
        {"NAS-IP-Address", Ipv4, No},
        {"NAS-Port", Integer, No},
        {"Service-Type", Integer, 0,
         "Login=1 Login-User=1 Framed=2 Framed-User=2 Callback-Login=3 "
         "Callback-Login-User=3 Callback-Framed=4 Callback-Framed-User=4 "
         "Outbound=5 Outbound-User=5 Administrative=6 Administrative-User=6 "
         "NAS-Prompt=7 NAS-Prompt-User=7 Authenticate-Only=8 "
         "Callback-NAS-Prompt=9 Call-Check=10 Callback-Administrative=11 "
         "Authorize-Only=17 Framed-Management=18"},
        {"Framed-Protocol", Integer, 0,
         "PPP=1 SLIP=2 ARAP=3 Gandalf-SLML=4 Xylogics-IPX-SLIP=5 "
         "X.75-Synchronous=6"},
        {"Framed-IP-Address", Ipv4},
        {"Framed-IP-Netmask", Ipv4},
        {"Framed-Routing", Integer, 0, "None=0 Broadcast=1 Listen=2 Broadcast-Listen=3"},
        {"Filter-Id", Text},
        {"Framed-MTU", Integer},
        {"Framed-Compression", Integer, 0,
         "None=0 Van-Jacobson-TCP-IP=1 IPX-Header-Compression=2 Stac-LZS=3"},
        {"Login-IP-Host", Ipv4},
        {"Login-Service", Integer, 0,
         "Telnet=0 Rlogin=1 TCP-Clear=2 PortMaster=3 LAT=4 X25-PAD=5 "
         "X25-T3POS=6 TCP-Clear-Quiet=8 SSH=50"},
        {"Login-TCP-Port", Integer, 0, "Telnet=23 Rlogin=513 Rsh=514"},
        {"Reply-Message", Text},
        {"Callback-Number", Text},
        {"Callback-Id", Text},
        {"Framed-Route", Text},
        {"Framed-IPX-Network", Ipv4},
        {"State", Octets},
        {"Class", Octets},
        {"Session-Timeout", Integer},
        {"Idle-Timeout", Integer},
        {"Termination-Action", Integer, 0, "Default=0 RADIUS-Request=1"},
        {"Called-Station-Id", Text, No},
        {"Calling-Station-Id", Text, No},
        {"NAS-Identifier", Text, No},
        {"Proxy-State", Octets, No},
        {"Login-LAT-Service", Text},
        {"Login-LAT-Node", Text},
        {"Login-LAT-Group", Octets},
        {"Framed-AppleTalk-Link", Integer},
        {"Framed-AppleTalk-Network", Integer},
        {"Framed-AppleTalk-Zone", Text},
        {"CHAP-Challenge", Octets, No},
        {"NAS-Port-Type", Integer, No,
         "Async=0 Sync=1 ISDN=2 ISDN-V120=3 ISDN-V110=4 Virtual=5 PIAFS=6 "
         "HDLC-Clear-Channel=7 X.25=8 X.75=9 G.3-Fax=10 SDSL=11 ADSL-CAP=12 "
         "ADSL-DMT=13 IDSL=14 Ethernet=15 xDSL=16 Cable=17 Wireless-Other=18 "
         "Wireless-802.11=19"},
        {"Port-Limit", Integer},
        {"Login-LAT-Port", Text},
};

constexpr RadiusRow kRfc2866[] = {
        {"Acct-Status-Type", Integer, No,
         "Start=1 Stop=2 Interim-Update=3 Accounting-On=7 Accounting-Off=8"},
        {"Acct-Delay-Time", Integer, No},
        {"Acct-Input-Octets", Integer, No},
        {"Acct-Output-Octets", Integer, No},
        {"Acct-Session-Id", Text, No},
        {"Acct-Authentic", Integer, No, "RADIUS=1 Local=2 Remote=3"},
        {"Acct-Session-Time", Integer, No},
        {"Acct-Input-Packets", Integer, No},
        {"Acct-Output-Packets", Integer, No},
        {"Acct-Terminate-Cause", Integer, No},
        {"Acct-Multi-Session-Id", Text, No},
        {"Acct-Link-Count", Integer, No},
};

constexpr RadiusRow kRfc2867[] = {
        {"Acct-Tunnel-Connection", Text, No},
        {"Acct-Tunnel-Packets-Lost", Integer, No},
};

constexpr RadiusRow kRfc2868Rfc3580[] = {
        {"Tunnel-Type", Integer, Tag,
         "PPTP=1 L2F=2 L2TP=3 ATMP=4 VTP=5 AH=6 IP=7 MIN-IP=8 ESP=9 GRE=10 "
         "DVS=11 IP-in-IP=12 VLAN=13"},
        {"Tunnel-Medium-Type", Integer, Tag,
         "IPv4=1 IPv6=2 NSAP=3 HDLC=4 BBN-1822=5 IEEE-802=6 E.163=7 E.164=8 "
         "F.69=9 X.121=10 IPX=11 Appletalk=12 DecNet-IV=13 Banyan-Vines=14 "
         "E.164-NSAP=15"},
        {"Tunnel-Client-Endpoint", Text, Tag},
        {"Tunnel-Server-Endpoint", Text, Tag},
        {"Tunnel-Password", Text, Tag | Hid},
        {"Tunnel-Private-Group-Id", Text, Tag},
        {"Tunnel-Assignment-Id", Text, Tag},
        {"Tunnel-Preference", Integer, Tag},
        {"Tunnel-Client-Auth-Id", Text, Tag},
        {"Tunnel-Server-Auth-Id", Text, Tag},
};

constexpr RadiusRow kRfc2869[] = {
        {"Acct-Input-Gigawords", Integer, No},
        {"Acct-Output-Gigawords", Integer, No},
        {"Event-Timestamp", Date, No},
        {"ARAP-Password", Octets, No | Hid},
        {"ARAP-Features", Octets},
        {"ARAP-Zone-Access", Integer, 0,
         "Default-Zone=1 Zone-Filter-Inclusive=2 Zone-Filter-Exclusive=4"},
        {"ARAP-Security", Integer, No},
        {"ARAP-Security-Data", Text, No},
        {"Password-Retry", Integer, No},
        {"Prompt", Integer, No, "No-Echo=0 Echo=1"},
        {"Connect-Info", Text, No},
        {"Configuration-Token", Text},
        {"EAP-Message", Octets},
        {"Message-Authenticator", Octets},
        {"ARAP-Challenge-Response", Octets},
        {"Acct-Interim-Interval", Integer},
        {"NAS-Port-Id", Text, No},
        {"Framed-Pool", Text},
};

constexpr RadiusRow kRfc3162[] = {
        {"NAS-IPv6-Address", Ipv6, No},     {"Framed-Interface-Id", InterfaceId},
        {"Framed-IPv6-Prefix", Ipv6Prefix}, {"Login-IPv6-Host", Ipv6},
        {"Framed-IPv6-Route", Text},        {"Framed-IPv6-Pool", Text},
};

constexpr RadiusRow kRfc4372[] = {
        {"Chargeable-User-Identity", Octets},
};

constexpr RadiusRow kRfc4675[] = {
        {"Egress-VLANID", Integer},
        {"Ingress-Filters", Integer, 0, "Enabled=1 Disabled=2"},
        {"Egress-VLAN-Name", Text},
        {"User-Priority-Table", Octets},
};

constexpr RadiusRow kRfc4818[] = {
        {"Delegated-IPv6-Prefix", Ipv6Prefix},
};

constexpr RadiusRow kRfc4849[] = {
        {"NAS-Filter-Rule", Text},
};

constexpr RadiusRow kRfc5176[] = {
        {"Error-Cause", Integer, No},
};

constexpr RadiusRow kRfc5607[] = {
        {"Framed-Management", Integer, 0,
         "SNMP=1 Web-based=2 NETCONF=3 FTP=4 TFTP=5 SFTP=6 RCP=7 SCP=8"},
        {"Management-Transport-Protection", Integer, 0,
         "No-Protection=1 Integrity-Protection=2 "
         "Integrity-Confidentiality-Protection=3"},
        {"Management-Policy-Id", Text},
        {"Management-Privilege-Level", Integer},
};

constexpr RadiusRow kRfc6911[] = {
        {"Framed-IPv6-Address", Ipv6},          {"DNS-Server-IPv6-Address", Ipv6},
        {"Route-IPv6-Information", Ipv6Prefix}, {"Delegated-IPv6-Prefix-Pool", Text},
        {"Stateful-IPv6-Address-Pool", Text},
};

constexpr RadiusRow kRfc7268[] = {
        {"Allowed-Called-Station-Id", Text},   {"EAP-Peer-Id", Octets, No},
        {"EAP-Server-Id", Octets, No},         {"Mobility-Domain-Id", Integer},
        {"Preauth-Timeout", Integer},          {"Network-Id-Name", Octets, No},
        {"EAPoL-Announcement", Octets},        {"WLAN-HESSID", Text, No},
        {"WLAN-Venue-Info", Integer, No},      {"WLAN-Venue-Language", Text, No},
        {"WLAN-Venue-Name", Text, No},         {"WLAN-Reason-Code", Integer, No},
        {"WLAN-Pairwise-Cipher", Integer, No}, {"WLAN-Group-Cipher", Integer, No},
        {"WLAN-AKM-Suite", Integer, No},       {"WLAN-Group-Mgmt-Cipher", Integer, No},
        {"WLAN-RF-Band", Integer, No},
};

constexpr RadiusRow kJuniper[] = {
        {"Juniper-Local-User-Name", Text},
        {"Juniper-Allow-Commands", Text},
        {"Juniper-Deny-Commands", Text},
        {"Juniper-Allow-Configuration", Text},
        {"Juniper-Deny-Configuration", Text},
        {"Juniper-Interactive-Command", Text, No},
        {"Juniper-Configuration-Change", Text, No},
        {"Juniper-User-Permissions", Text},
        {"Juniper-CTP-Group", Integer, 0, "Read_Only=1 Admin=2 Privileged_Admin=3 Auditor=4"},
        {"Juniper-CTPView-APP-Group", Integer, 0, "Net_View=1 Net_Admin=2 Global_Admin=3"},
        {"Juniper-CTPView-OS-Group", Integer, 0, "Web_Manager=1 System_Admin=2 Auditor=3"},
        {"Juniper-Primary-Dns", Ipv4},
        {"Juniper-Primary-Wins", Ipv4},
        {"Juniper-Secondary-Dns", Ipv4},
        {"Juniper-Secondary-Wins", Ipv4},
        {"Juniper-Interface-id", Text},
        {"Juniper-Ip-Pool-Name", Text},
        {"Juniper-Keep-Alive", Integer},
        {"Juniper-CoS-Traffic-Control-Profile", Text},
        {"Juniper-CoS-Parameter", Text},
        {"Juniper-Firewall-filter-name", Text},
        {"Juniper-Policer-Parameter", Text},
        {"Juniper-Local-Group-Name", Text},
        {"Juniper-Local-Interface", Text},
        {"Juniper-Switching-Filter", Text},
        {"Juniper-VoIP-Vlan", Text},
        {"Juniper-CWA-Redirect-URL", Text},
        {"Juniper-AV-Pair", Text},
};

constexpr RadiusRow kCisco[] = {
        {"Cisco-AVPair", Text},       {"Cisco-NAS-Port", Text, No}, {"Cisco-Account-Info", Text},
        {"Cisco-Service-Info", Text}, {"Cisco-Command-Code", Text},
};

constexpr RadiusRow kAirespace[] = {
        {"Airespace-WLAN-Id", Integer},
        {"Airespace-QOS-Level", Integer, 0, "Silver=0 Gold=1 Platinum=2 Bronze=3 Uranium=4"},
        {"Airespace-DSCP", Integer},
        {"Airespace-8021p-Tag", Integer},
        {"Airespace-Interface-Name", Text},
        {"Airespace-ACL-Name", Text},
};

constexpr RadiusRow kAruba[] = {
        {"Aruba-User-Role", Text},          {"Aruba-User-Vlan", Integer},
        {"Aruba-Priv-Admin-User", Integer}, {"Aruba-Admin-Role", Text},
        {"Aruba-Essid-Name", Text, No},     {"Aruba-Location-Id", Text, No},
        {"Aruba-Port-Id", Text, No},        {"Aruba-Template-User", Text},
        {"Aruba-Named-User-Vlan", Text},    {"Aruba-AP-Group", Text, No},
        {"Aruba-CPPM-Role", Text},          {"Aruba-Captive-Portal-URL", Text},
};

constexpr RadiusRow kHewlettPackard[] = {
        {"HP-Privilege-Level", Integer},
        {"HP-Command-String", Text},
        {"HP-Command-Exception", Integer, 0, "Permit-List=0 Deny-List=1"},
        {"HP-User-Role", Text},
        {"HP-Captive-Portal-URL", Text},
        {"HP-Port-Priority-Regeneration-Table", Text},
        {"HP-Bandwidth-Max-Ingress", Integer},
        {"HP-Bandwidth-Max-Egress", Integer},
        {"HP-Nas-Filter-Rule", Text},
        {"HP-Nas-Rules-IPv6", Integer},
        {"HP-Egress-VLANID", Integer},
        {"HP-Egress-VLAN-Name", Text},
};

constexpr RadiusRow kPaloAltoNetworks[] = {
        {"PaloAlto-Admin-Role", Text},
        {"PaloAlto-Admin-Access-Domain", Text},
        {"PaloAlto-Panorama-Admin-Role", Text},
        {"PaloAlto-Panorama-Admin-Access-Domain", Text},
        {"PaloAlto-User-Group", Text},
        {"PaloAlto-User-Domain", Text},
        {"PaloAlto-Client-Source-IP", Text, No},
        {"PaloAlto-Client-OS", Text, No},
        {"PaloAlto-Client-Hostname", Text, No},
        {"PaloAlto-GlobalProtect-Client-Version", Text, No},
};

constexpr RadiusRow kFortinet[] = {
        {"Fortinet-Group-Name", Text},     {"Fortinet-Client-IP-Address", Ipv4},
        {"Fortinet-Vdom-Name", Text},      {"Fortinet-Client-IPv6-Address", Octets},
        {"Fortinet-Interface-Name", Text}, {"Fortinet-Access-Profile", Text},
        {"Fortinet-SSID", Text, No},       {"Fortinet-AP-Name", Text, No},
};

constexpr RadiusRow kRuckus[] = {
        {"Ruckus-User-Groups", Text},  {"Ruckus-Sta-RSSI", Integer, No},
        {"Ruckus-SSID", Text, No},     {"Ruckus-Wlan-Id", Integer, No},
        {"Ruckus-Location", Text, No}, {"Ruckus-Grace-Period", Integer},
};

constexpr RadiusRow kMicrosoftRfc2548[] = {
        {"MS-CHAP-Error", Text},
        {"MS-CHAP-Domain", Text},
        {"MS-CHAP2-Success", Octets},
        {"MS-MPPE-Encryption-Policy", Integer, 0, "Encryption-Allowed=1 Encryption-Required=2"},
        {"MS-MPPE-Encryption-Types", Integer},
        {"MS-MPPE-Send-Key", Octets, Hid},
        {"MS-MPPE-Recv-Key", Octets, Hid},
        {"MS-Link-Utilization-Threshold", Integer},
        {"MS-Link-Drop-Time-Limit", Integer},
        {"MS-Filter", Octets},
        {"MS-Primary-DNS-Server", Ipv4},
        {"MS-Secondary-DNS-Server", Ipv4},
        {"MS-Primary-NBNS-Server", Ipv4},
        {"MS-Secondary-NBNS-Server", Ipv4},
        {"MS-Quarantine-State", Integer, 0, "Full-Access=0 Quarantine=1 Probation=2"},
        {"MS-Quarantine-Session-Timeout", Integer},
};

constexpr RadiusRow kExtremeNetworks[] = {
        {"Extreme-CLI-Authorization", Integer, 0, "Disabled=0 Enabled=1"},
        {"Extreme-Netlogin-Vlan", Text},
        {"Extreme-Netlogin-Url", Text},
        {"Extreme-Netlogin-Url-Desc", Text},
        {"Extreme-Netlogin-Only", Integer, 0, "Disabled=0 Enabled=1"},
        {"Extreme-Netlogin-Vlan-Tag", Integer},
        {"Extreme-Netlogin-Extended-Vlan", Text},
        {"Extreme-Security-Profile", Text},
};

constexpr RadiusRow kWiFiAllianceWispr[] = {
        {"WISPr-Location-ID", Text, No},          {"WISPr-Location-Name", Text, No},
        {"WISPr-Logoff-URL", Text, No},           {"WISPr-Redirection-URL", Text},
        {"WISPr-Bandwidth-Min-Up", Integer},      {"WISPr-Bandwidth-Min-Down", Integer},
        {"WISPr-Bandwidth-Max-Up", Integer},      {"WISPr-Bandwidth-Max-Down", Integer},
        {"WISPr-Session-Terminate-Time", Text},   {"WISPr-Session-Terminate-End-Of-Day", Text},
        {"WISPr-Billing-Class-Of-Service", Text},
};

constexpr RadiusRow kF5[] = {
        {"F5-LTM-User-Role", Integer},   {"F5-LTM-User-Role-Universal", Integer},
        {"F5-LTM-User-Partition", Text}, {"F5-LTM-User-Console", Integer},
        {"F5-LTM-User-Shell", Text},
};

constexpr RadiusRow kCheckPoint[] = {
        {"CP-Gaia-User-Role", Text},
        {"CP-Gaia-SuperUser-Access", Integer},
};

constexpr RadiusRow kArista[] = {
        {"Arista-AVPair", Text},
};

constexpr RadiusGroup kGroups[] = {
        {"RFC 2865", RadiusFamily::Standard, kRfc2865},
        {"RFC 2866", RadiusFamily::Standard, kRfc2866},
        {"RFC 2867", RadiusFamily::Standard, kRfc2867},
        {"RFC 2868, RFC 3580", RadiusFamily::Standard, kRfc2868Rfc3580},
        {"RFC 2869", RadiusFamily::Standard, kRfc2869},
        {"RFC 3162", RadiusFamily::Standard, kRfc3162},
        {"RFC 4372", RadiusFamily::Standard, kRfc4372},
        {"RFC 4675", RadiusFamily::Standard, kRfc4675},
        {"RFC 4818", RadiusFamily::Standard, kRfc4818},
        {"RFC 4849", RadiusFamily::Standard, kRfc4849},
        {"RFC 5176", RadiusFamily::Standard, kRfc5176},
        {"RFC 5607", RadiusFamily::Standard, kRfc5607},
        {"RFC 6911", RadiusFamily::Standard, kRfc6911},
        {"RFC 7268", RadiusFamily::Standard, kRfc7268},
        {"Juniper (2636)", RadiusFamily::Vendor, kJuniper},
        {"Cisco (9)", RadiusFamily::Vendor, kCisco},
        {"Airespace (14179)", RadiusFamily::Vendor, kAirespace},
        {"Aruba (14823)", RadiusFamily::Vendor, kAruba},
        {"Hewlett-Packard (11)", RadiusFamily::Vendor, kHewlettPackard},
        {"Palo Alto Networks (25461)", RadiusFamily::Vendor, kPaloAltoNetworks},
        {"Fortinet (12356)", RadiusFamily::Vendor, kFortinet},
        {"Ruckus (25053)", RadiusFamily::Vendor, kRuckus},
        {"Microsoft (RFC 2548)", RadiusFamily::Vendor, kMicrosoftRfc2548},
        {"Extreme Networks (1916)", RadiusFamily::Vendor, kExtremeNetworks},
        {"Wi-Fi Alliance WISPr (14122)", RadiusFamily::Vendor, kWiFiAllianceWispr},
        {"F5 (3375)", RadiusFamily::Vendor, kF5},
        {"Check Point (2620)", RadiusFamily::Vendor, kCheckPoint},
        {"Arista (30065)", RadiusFamily::Vendor, kArista},
};

} // namespace

std::span<const RadiusGroup> radiusGroups() { return kGroups; }

} // namespace sekisho::nac
