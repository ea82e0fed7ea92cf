// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/lint/LintSentences.h"

namespace sekisho::ui {

namespace {

constexpr LintSentences kPlatformSentences[] = {
        {"win.server.subject", QT_TRANSLATE_NOOP("sekisho::ui::LintText", "The subject is empty"),
         QT_TRANSLATE_NOOP(
                 "sekisho::ui::LintText",
                 "NPS does not offer a certificate without a subject for PEAP or EAP-TLS."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Issue it again with the server’s name as Common Name.")},
        {"win.server.san",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "No full DNS name of the server for Windows"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Wireless clients of Windows want the server’s fully qualified domain "
                           "name in the Subject Alternative Name."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Issue it again with the full name of the server as a DNS name.")},
        {"win.server.san/short",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "%1 is not a full DNS name"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Wireless clients of Windows want the server’s fully qualified domain "
                           "name in the Subject Alternative Name."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Issue it again with the full name of the server as a DNS name.")},
        {"win.server.san/mismatch",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Windows is set to expect %1, the certificate names %2"),
         QT_TRANSLATE_NOOP(
                 "sekisho::ui::LintText",
                 "A Windows client that is set to a server name refuses every other one."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Change the name in the WLAN profile, or issue "
                                                    "the certificate with the expected name.")},
        {"win.server.rsa",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "NPS on Windows Server 2008 R2 and older takes RSA only"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Later versions take this key too."), ""},
        {"win.wildcard.cn",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "The Common Name %1 is a wildcard"),
         QT_TRANSLATE_NOOP(
                 "sekisho::ui::LintText",
                 "Windows refuses it even where the name check is switched off; a wildcard in the "
                 "Subject Alternative Name beside a plain Common Name works."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Issue it again with a plain host name as Common Name.")},
        {"win.client.upn",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Neither a user principal name nor a DNS name for Active Directory"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "NPS finds the user by the UPN in the Subject Alternative Name, the "
                           "computer by its DNS name."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Put the UPN (users) or the full DNS name (computers) into the Subject "
                           "Alternative Name of the template.")},
        {"win.client.upn/other",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "No user principal name: NPS could not map it to an account"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Only needed where NPS and Active Directory decide; Mist Access "
                           "Assurance does not need it."),
         ""},
        {"win.client.subject",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "The client certificate has no subject"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Windows and NPS do not use a client certificate without a subject."),
         QT_TRANSLATE_NOOP(
                 "sekisho::ui::LintText",
                 "Issue it again with the user’s or the computer’s name as Common Name.")},
        {"win.client.eku",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Windows does not list this certificate for sign-in"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Certificates without the purpose TLS Web "
                                                    "client authentication are not displayed."),
         QT_TRANSLATE_NOOP(
                 "sekisho::ui::LintText",
                 "Issue it again with TLS Web client authentication (1.3.6.1.5.5.7.3.2).")},
        {"win.client.any-purpose",
         QT_TRANSLATE_NOOP(
                 "sekisho::ui::LintText",
                 "The certificate is for any purpose, client authentication is not named"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Windows picks such a certificate only where the profile allows the "
                           "purpose “All purposes”."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Name TLS Web client authentication, or allow it under certificate "
                           "selection in the profile.")},
        {"win.ntauth", QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Publish %1 in the NTAuth store"),
         QT_TRANSLATE_NOOP(
                 "sekisho::ui::LintText",
                 "NPS accepts client certificates only from authorities in the NTAuthCertificates "
                 "container of Active Directory; that cannot be seen from here."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Run certutil -dspublish -f with the file and "
                                                    "NTAuthCA, then gpupdate on the NPS.")},
        {"win.strong-mapping",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "No SID for strong mapping to an account"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Domain controllers refuse such a certificate since February 11, 2025 "
                           "(KB5014754), unless the account has an explicit strong mapping."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Issue it from a template that adds the SID, or add the SAN URI with "
                           "the SID in the SCEP profile.")},
        {"win.strong-mapping/other",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "It has a user principal name but no SID"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "NPS with Active Directory would refuse it (KB5014754); Mist Access "
                           "Assurance and other cloud RADIUS services do not need the SID."),
         ""},
        {"win.sid.format",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "The SID in the certificate is not usable"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Domain controllers cannot map the certificate to an account."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Issue it again with the account’s SID.")},
        {"win.sid.format/structure",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "The SID extension is not built as Windows reads it"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "1.3.6.1.4.1.311.25.2 holds an other name of type "
                           "1.3.6.1.4.1.311.25.2.1 with the SID as an OCTET STRING."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Correct the template of the authority and issue it again.")},
        {"win.sid.format/text", QT_TRANSLATE_NOOP("sekisho::ui::LintText", "%1 is not a SID"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "A SID begins with S-1- and goes on with numbers."),
         QT_TRANSLATE_NOOP(
                 "sekisho::ui::LintText",
                 "Look whether a variable of the profile was left unfilled, and issue it again.")},
        {"win.sid.format/no-domain",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "%1 is not the SID of a domain account"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Users and computers of Active Directory have SIDs of the form "
                           "S-1-5-21-…, with four more numbers."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Issue it again with the account’s SID.")},
        {"win.sid.format/different",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "The extension says %1, the SAN URI %2"),
         QT_TRANSLATE_NOOP(
                 "sekisho::ui::LintText",
                 "Which account is meant is not clear; the domain controller may refuse both."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Issue it again with the SID in one place.")},
        {"win.template",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Made from the certificate template %1, version %2"),
         "", ""},
        {"win.template/oid",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Made from the certificate template %1"), "",
         ""},
        {"win.template/name",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Made from the certificate template “%1”"), "",
         ""},
        {"win.template/policies",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Application policies and Extended Key Usage differ"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Windows goes by the application policies, "
                                                    "everything else by Extended Key Usage."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Set the same purposes in both and issue it again.")},
        {"win.smartcard-logon-eku",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Smart card logon beside client authentication"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "EAP-TLS needs TLS Web client authentication only; with smart card "
                           "logon the certificate can also open Windows sessions."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Leave smart card logon out of the template at "
                                                    "the next renewal, unless it is wanted.")},
        {"win.store.user",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Put it into the store of the current user"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Okta looks there; in the machine store it works only if the user can "
                           "read the private key without elevation."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Deploy it with a user profile, not a device profile.")},
        {"win.sha512-tls12",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Signed with RSA and SHA-512"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Old versions of Windows do not offer SHA-512 "
                                                    "in TLS 1.2 and break the connection."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Sign with SHA-256 at the next renewal if such clients are there.")},
        {"apple.rsa2048",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "RSA key of %L1 bits, Apple asks for 2,048"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "iOS 13, iPadOS 13, macOS 10.15 and later refuse smaller RSA keys of "
                           "servers and their authorities."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Make a new RSA key of 2,048 bits or more, or a P-256 key.")},
        {"apple.sha2",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Signed with %1, Apple asks for SHA-2"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "iOS 13, iPadOS 13, macOS 10.15 and later "
                                                    "refuse it on servers and their authorities."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Issue it again with SHA-256.")},
        {"apple.san.dns",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "No DNS name where Apple devices look for it"),
         QT_TRANSLATE_NOOP(
                 "sekisho::ui::LintText",
                 "iOS 13, iPadOS 13, macOS 10.15 and later do not trust the Common Name any more."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Issue it again with the server’s name as a "
                                                    "DNS name in the Subject Alternative Name.")},
        {"apple.eku",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Issued %1 without TLS Web server authentication"),
         QT_TRANSLATE_NOOP(
                 "sekisho::ui::LintText",
                 "Apple devices ask for it in every server certificate issued since July 1, 2019."),
         QT_TRANSLATE_NOOP(
                 "sekisho::ui::LintText",
                 "Issue it again with TLS Web server authentication (1.3.6.1.5.5.7.3.1).")},
        {"apple.825",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Valid for %L1 days, Apple’s limit is %L2"),
         QT_TRANSLATE_NOOP(
                 "sekisho::ui::LintText",
                 "Apple states it for all TLS server certificates since July 1, 2019, private "
                 "authorities included. Wi-Fi sign-in may fail; reports differ between versions."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Issue it again for 825 days or less, 397 to be on the safe side.")},
        {"apple.825/barely",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Valid for a little more than Apple’s limit of %L2 days"),
         QT_TRANSLATE_NOOP(
                 "sekisho::ui::LintText",
                 "Both ends count (RFC 5280 4.1.2.5): a period of whole days is one second longer. "
                 "Wi-Fi sign-in may fail; reports differ between versions."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Issue it again for a day less.")},
        {"apple.398",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Valid for %L1 days, Apple’s limit for public authorities is %L2"),
         QT_TRANSLATE_NOOP(
                 "sekisho::ui::LintText",
                 "Since September 1, 2020 Apple devices refuse longer ones under the roots they "
                 "come with; roots added by users or administrators are exempt."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Issue it again for 397 days or less.")},
        {"apple.398/barely",
         QT_TRANSLATE_NOOP(
                 "sekisho::ui::LintText",
                 "Valid for a little more than Apple’s limit of %L2 days for public authorities"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Both ends count (RFC 5280 4.1.2.5): a period "
                                                    "of whole days is one second longer."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Issue it again for a day less.")},
        {"apple.eap.name",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Apple devices are set to expect %1, the certificate names %2"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "They refuse a server whose name is not among the trusted server "
                           "certificate names of the profile."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Correct the names in the profile, or issue "
                                                    "the certificate with the expected name.")},
        {"apple.eap.name/set",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "In profiles for Apple devices, trust the name %1"),
         QT_TRANSLATE_NOOP(
                 "sekisho::ui::LintText",
                 "Without trusted certificates or server names in the profile, users are asked "
                 "whether to trust the server; in System mode the connection fails."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Set Trusted Server Certificate Names (TLSTrustedServerNames) and the "
                           "root certificate in the profile.")},
        {"apple.name.spaces",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "The server name “%1” has a space"),
         QT_TRANSLATE_NOOP(
                 "sekisho::ui::LintText",
                 "Some versions of iOS refuse names that do not look like a full domain name."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Issue it again with a host name such as radius.example.com.")},
        {"apple.client.cn",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "The Common Name holds characters that cannot be printed"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Apple devices send the Common Name as EAP identity unless the profile "
                           "says otherwise; the RADIUS server may not recognize it."),
         QT_TRANSLATE_NOOP(
                 "sekisho::ui::LintText",
                 "Issue it again with a plain Common Name, or set the user name in the profile.")},
        {"apple.client.cn/none",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "No Common Name for the EAP identity of Apple devices"),
         QT_TRANSLATE_NOOP(
                 "sekisho::ui::LintText",
                 "They send the Common Name as EAP identity unless the profile says otherwise."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Issue it again with the user’s or the device’s name as Common Name, or "
                           "set the user name in the profile.")},
        {"apple.p12",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Older versions of macOS cannot import this file"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "They answer “wrong password” where the file "
                                                    "is made with PBES2 or a SHA-256 MAC."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Export it once more in the legacy form (3DES, SHA-1) for them.")},
        {"apple.p12/no-password",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "The file has no password"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Apple devices want a password for an identity file."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Export it once more with a password.")},
        {"apple.scep.key4096",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "RSA key of %L1 bits: too large for SCEP on older Apple devices"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Keys of 4,096 bits need iOS 14, iPadOS 14 or macOS 11."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Use 2,048 bits in the SCEP profile if older devices are there.")},
        {"android.ca-and-domain",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "No name that Android could be set to"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Since Android 11 QPR1 a saved network needs a CA certificate and a "
                           "domain; the server certificate has no DNS name for it."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Issue it again with the server’s name as a "
                                                    "DNS name in the Subject Alternative Name.")},
        {"android.ca-and-domain/mismatch",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Android is set to the domain %1, the certificate names %2"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "The server’s name must be that domain or end with it."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Change the domain of the saved network, or issue the certificate with "
                           "the expected name.")},
        {"android.eku",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Most Android devices refuse it without TLS Web server authentication"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Extended Key Usage has to name it."),
         QT_TRANSLATE_NOOP(
                 "sekisho::ui::LintText",
                 "Issue it again with TLS Web server authentication (1.3.6.1.5.5.7.3.1).")},
        {"android.tofu",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "On Android, set the CA certificate and the domain %1"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Android 13 and later otherwise offer trust on first use: what is "
                           "trusted then breaks when the root changes."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Install the root as a Wi-Fi certificate and enter the domain in the "
                           "saved network or the MDM profile.")},
        {"android.tofu/root",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "This root ends %1: Android networks trusted at first use will break"),
         QT_TRANSLATE_NOOP(
                 "sekisho::ui::LintText",
                 "Android 13 and later keep the root that was trusted at the first connection."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Deploy the next root by MDM before this one is replaced.")},
        {"android.ca-flag",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Cannot be installed as a Wi-Fi certificate on Android"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Android takes a certificate as an authority "
                                                    "only if basicConstraints says cA TRUE."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Issue the authority’s certificate again with cA TRUE.")},
        {"android.selfsigned-leaf",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "The server certificate is self-signed, Android cannot trust it"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Without cA TRUE it cannot be installed as a CA certificate, and "
                           "Android has no other place for it."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Make a small authority and issue the server certificate from it.")},
        {"android.p12",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Older versions of Android cannot import this file"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "PBES2 with SHA-256 works on newer releases only."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Export it once more in the legacy form (3DES, SHA-1) for them.")},
        {"android.p12/no-key",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "There is no private key in the file"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Android imports key, certificate and chain from one file."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Export the key together with the certificate.")},
        {"android.p12/no-certificate",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "There is no certificate in the file"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Android imports key, certificate and chain from one file."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Export the certificate together with the key.")},
        {"android.p12/no-chain",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "The file holds the certificate without its chain"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Android imports key, certificate and chain from one file; the server "
                           "may miss the intermediate."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Export it once more with the certificates of the authorities.")},
        {"wpa.dns-before-cn",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "%1 is only the Common Name; wpa_supplicant looks at %2"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "domain_match and domain_suffix_match use the Common Name only where "
                           "there is no DNS name at all."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Put the expected name into the Subject Alternative Name as well, or "
                           "set clients to one that is there.")},
        {"wpa.name-match",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "wpa_supplicant refuses the server: clients expect %1, the certificate "
                           "names %2"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "domain_match and domain_suffix_match compare the expected name with "
                           "the DNS names, whole labels from the right; NetworkManager does so "
                           "too."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Set clients to expect a name of the certificate, or issue it with the "
                           "name they expect.")},
        {"wpa.name-match/none",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "wpa_supplicant refuses the server: clients expect %1, the certificate "
                           "has no name"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "domain_match and domain_suffix_match need a DNS name or, without any, "
                           "a Common Name."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Issue the certificate with the expected name as a DNS name in the "
                           "Subject Alternative Name.")},
        {"wpa.suffix-label",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "In wpa_supplicant and NetworkManager, expect the domain %1"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "domain_suffix_match compares whole labels from the right, upper and "
                           "lower case alike; domain_match compares the whole name."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Set domain_match or domain_suffix_match, and ca_cert to the root.")},
        {"wpa.suffix-label/wildcard",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "The wildcard %1 never matches domain_match"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "wpa_supplicant compares names as they stand; only a "
                           "domain_suffix_match for the part behind the asterisk fits."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Issue the certificate with the full name of the server.")},
        {"wpa.suffix-label/part",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "%2 ends with %1, but not at a dot"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "domain_suffix_match compares whole labels, so the two do not match."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Set the domain from a dot on, for example the whole host name.")},
        {"wpa.subject-match",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "With “%1” only subject_match is left, which is unsafe"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "subject_match looks for a piece of text in the subject: another "
                           "certificate of the same authority may contain it too."),
         QT_TRANSLATE_NOOP(
                 "sekisho::ui::LintText",
                 "Issue it again with a DNS name and use domain_match or domain_suffix_match.")},
        {"wpa.seclevel",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "The signature of %1 with %2 is below OpenSSL’s security level 2"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Debian, Ubuntu and others refuse the chain at their default setting."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Issue the certificate again with SHA-256.")},
        {"wpa.seclevel/key",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "The key of %1 (%L2 bits) is below OpenSSL’s security level 2"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Debian, Ubuntu and others refuse the chain at their default setting."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Issue the certificate again with RSA 2,048 or P-256.")},
        {"wpa.mbedtls",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "No DNS name for clients built with mbedTLS"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Builds such as OpenWrt’s may insist on a host "
                                                    "name to expect, and there is none."),
         QT_TRANSLATE_NOOP(
                 "sekisho::ui::LintText",
                 "Put the server’s name into the Subject Alternative Name at the next renewal.")},
        {"chromeos.pem-ca",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "ChromeOS takes CA certificates as PEM only"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "This one is DER, as many portals hand it out; "
                                                    "the upload in the Admin console fails."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Convert it to PEM first.")},
        {"chromeos.name-match",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "No DNS name that ChromeOS could be set to"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "A managed network should name the server (SubjectAlternativeNameMatch "
                           "or DomainSuffixMatch); there is nothing to match."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Issue it again with the server’s name as a "
                                                    "DNS name in the Subject Alternative Name.")},
        {"chromeos.name-match/mismatch",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "ChromeOS is set to %1, the certificate names %2"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Neither the name nor its domain suffix fits."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Change DomainSuffixMatch in the network’s settings, or issue the "
                           "certificate with the expected name.")},
        {"chromeos.name-match/set",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "In managed networks of ChromeOS, set the server CA and the domain %1"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Without DomainSuffixMatch any server with a "
                                                    "certificate of that authority is trusted."),
         QT_TRANSLATE_NOOP(
                 "sekisho::ui::LintText",
                 "Set Server certificate authority and DomainSuffixMatch in the Admin console.")},
        {"eduroam.cn-equals-san",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "The Common Name %1 is not among the DNS names"),
         QT_TRANSLATE_NOOP(
                 "sekisho::ui::LintText",
                 "Some supplicants look only at the Common Name, others only at the Subject "
                 "Alternative Name; TEAP and installers for Linux are among the latter."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Issue it again with the same host name in both.")},
        {"eduroam.cn-equals-san/no-cn",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "There is no Common Name for supplicants that look at it"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Some supplicants look only at the Common Name, others only at the "
                           "Subject Alternative Name."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Issue it again with the same host name in both.")},
        {"eduroam.cn-equals-san/several",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "The subject has %1 Common Names"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Supplicants do not agree on which of them counts."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Issue it again with one Common Name, equal to a DNS name.")},
        {"eduroam.cn-equals-san/wildcard",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "The certificate has a wildcard name"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Several supplicants refuse wildcards for RADIUS servers, or compare "
                           "them as plain text."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Issue it again with the full name of the server.")},
        {"eduroam.cn-equals-san/no-host",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "The Common Name %1 does not look like a host name"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Some supplicants take only names that look like a full domain name."),
         QT_TRANSLATE_NOOP(
                 "sekisho::ui::LintText",
                 "Issue it again with the same host name as Common Name and as DNS name.")},
        {"eduroam.same-name-all-servers",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "RADIUS servers with different names: %1 and %2"),
         QT_TRANSLATE_NOOP(
                 "sekisho::ui::LintText",
                 "Clients are easier to set up, and roam without questions, where all servers of a "
                 "network present the same name. They may share one certificate."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Use one name for all servers at the next renewal, or set clients to a "
                           "common domain suffix.")},
        {"eduroam.ca-v3",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "The root is an X.509 certificate of version %1"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Several supplicants take only version 3 as an authority."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Make a root of version 3 and deploy it.")},
};

} // namespace

std::span<const LintSentences> platformLintSentences() { return kPlatformSentences; }

} // namespace sekisho::ui
