// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/lint/LintSentences.h"

#include <QCoreApplication>

namespace sekisho::ui {

namespace {

const LintSentences kEap[] = {
        {"eap.server.eku",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Extended Key Usage lacks serverAuth"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Supplicants take a certificate for a RADIUS "
                                                    "server’s only with serverAuth."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Issue it again with serverAuth "
                                                    "(1.3.6.1.5.5.7.3.1).")},
        {"eap.server.eku/none",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "There is no Extended Key Usage, so no serverAuth"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Windows, Apple and most Android devices refuse "
                           "such a server; wpa_supplicant takes it."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Issue it again with serverAuth "
                                                    "(1.3.6.1.5.5.7.3.1).")},
        {"eap.server.eku/any",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "anyExtendedKeyUsage stands there without "
                                                    "serverAuth"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Windows, Apple, Android and OpenSSL look for "
                                                    "serverAuth itself."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Issue it again with serverAuth "
                                                    "(1.3.6.1.5.5.7.3.1).")},
        {"eap.client.eku",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Extended Key Usage lacks clientAuth"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Windows does not list such a certificate, and "
                                                    "RADIUS servers refuse it."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Issue it again with clientAuth "
                                                    "(1.3.6.1.5.5.7.3.2).")},
        {"eap.client.eku/none",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "There is no Extended Key Usage, so no clientAuth"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Windows does not list such a certificate; "
                                                    "servers that go by the RFC alone take it."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Issue it again with clientAuth "
                                                    "(1.3.6.1.5.5.7.3.2).")},
        {"eap.client.eku/any",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "anyExtendedKeyUsage stands there without "
                                                    "clientAuth"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "OpenSSL based RADIUS servers look for clientAuth "
                           "itself, and Windows offers it only where the "
                           "profile allows all purposes."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Issue it again with clientAuth "
                                                    "(1.3.6.1.5.5.7.3.2).")},
        {"eap.ca.eku-nesting",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "A CA’s Extended Key Usage shuts the purpose out"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "OpenSSL checks it on every CA up to the trust "
                                                    "anchor and fails with error 26."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Issue the CA certificate again without Extended "
                           "Key Usage.")},
        {"eap.ca.eku-nesting/neither",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Extended Key Usage of the CA %1 has neither "
                                                    "serverAuth nor clientAuth"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "OpenSSL checks it on every CA up to the trust "
                           "anchor: no certificate below can be used for EAP."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Issue the CA certificate again without Extended "
                           "Key Usage, or with both purposes.")},
        {"eap.ca.eku-nesting/server",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Extended Key Usage of the CA %1 has no serverAuth"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "OpenSSL checks it on every CA up to the trust "
                           "anchor: wpa_supplicant refuses the server with "
                           "error 26."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Issue the CA certificate again without Extended "
                           "Key Usage or with serverAuth, or use another CA.")},
        {"eap.ca.eku-nesting/client",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Extended Key Usage of the CA %1 has no clientAuth"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "OpenSSL checks it on every CA up to the trust "
                           "anchor: FreeRADIUS refuses the client with error "
                           "26."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Issue the CA certificate again without Extended "
                           "Key Usage or with clientAuth, or use another CA.")},
        {"eap.ca.eku-nesting/any-server",
         QT_TRANSLATE_NOOP(
                 "sekisho::ui::LintText",
                 "Extended Key Usage of the CA %1 allows any purpose, without serverAuth"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "On a CA, OpenSSL looks for the purpose itself: wpa_supplicant refuses "
                           "the server with error 26."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Issue the CA certificate again without Extended "
                           "Key Usage or with serverAuth, or use another CA.")},
        {"eap.ca.eku-nesting/any-client",
         QT_TRANSLATE_NOOP(
                 "sekisho::ui::LintText",
                 "Extended Key Usage of the CA %1 allows any purpose, without clientAuth"),
         QT_TRANSLATE_NOOP(
                 "sekisho::ui::LintText",
                 "On a CA, OpenSSL looks for the purpose itself: a RADIUS server built on "
                 "it, such as FreeRADIUS, refuses the client with error 26."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Issue the CA certificate again without Extended "
                           "Key Usage or with clientAuth, or use another CA.")},
        {"eap.ku.server",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Key usage lacks digitalSignature"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "In TLS 1.3 and with ECDHE the server signs the "
                           "handshake; strict clients refuse a key that may "
                           "not sign."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Issue it again with digitalSignature.")},
        {"eap.ku.server/encipherment",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Key usage lacks keyEncipherment"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "It is needed for RSA key exchange, which some "
                           "old supplicants still use with TLS 1.2 and older."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Add keyEncipherment at the next renewal if old "
                           "devices are to be served.")},
        {"eap.ku.client",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Key usage lacks digitalSignature"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "A client proves that it holds the key by signing "
                           "the handshake; RADIUS servers refuse a key that "
                           "may not sign."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Issue it again with digitalSignature.")},
        {"eap.ku.ec",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Key usage %1 does not fit an EC key"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "An elliptic curve key cannot encrypt keys or "
                           "data; strict verifiers refuse the contradiction."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Issue it again with digitalSignature only.")},
        {"eap.ku.eddsa",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Key usage %1 does not fit an Ed25519 or Ed448 key"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Such a key can only sign."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Issue it again with digitalSignature only; a CA "
                           "with keyCertSign and cRLSign.")},
        {"eap.identity.san",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "The certificate names nobody: subject and SAN "
                                                    "are empty"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "EAP-TLS takes the identity from the SAN, or else "
                           "from the subject."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Issue it again with a name in the Subject "
                                                    "Alternative Name.")},
        {"eap.identity.multiple",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "The SAN names more than one identity: %1"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "A RADIUS policy may pick any of them."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Issue one certificate for each user or device.")},
        {"eap.revocation.pointer",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "The certificate does not say where its "
                                                    "revocation can be checked"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "There is neither a CRL distribution point nor an "
                           "OCSP address; with TLS 1.3 the status of every "
                           "certificate but the root must be checked."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Issue it again with CRL Distribution Points or "
                           "an OCSP address.")},
        {"eap.revocation.before-network",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "A CRL cannot be fetched before the network is up"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "With an OCSP address the RADIUS server can "
                                                    "staple the answer to its certificate."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Add an OCSP address at the next renewal.")},
        {"eap.aia.no-fetch",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Clients cannot fetch the missing %1"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Its address (%2) is in the certificate, but a "
                           "client has no network before it has accepted the "
                           "server."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Put %1 into what the server sends.")},
        {"eap.crldp.missing",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "The server certificate has no CRL Distribution "
                           "Points"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Some Windows set-ups and old Windows Phones "
                                                    "refused such servers."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Add a CRL distribution point at the next renewal.")},
        {"eap.eapoverlan",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Extended Key Usage names %1"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "RFC 4334 meant it for EAP; supplicants go by "
                                                    "serverAuth and clientAuth."),
         ""},
        {"eap.eapoverlan/alone",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Extended Key Usage names %1 alone"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Common supplicants and servers look for "
                                                    "serverAuth or clientAuth and refuse a "
                                                    "certificate without."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Issue it again with serverAuth or clientAuth "
                                                    "besides.")},
        {"eap.ssid-list",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "The certificate is meant for the SSIDs %1"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "RFC 4334 lets a certificate name the networks it "
                           "is for; few supplicants look at it."),
         ""},
        {"eap.ssid-list/malformed",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "The list of SSIDs cannot be read"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "The extension of RFC 4334 is there, but is no "
                                                    "list of names."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Issue it again without this extension.")},
        {"eap.tod",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "A WPA3 trust override policy is set"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "It says whether users may accept an unknown "
                                                    "server certificate."),
         ""},
        {"eap.tod/strict",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "WPA3 clients never let the user accept this "
                                                    "server (TOD-STRICT)"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "A client that is set up by hand, without the CA "
                           "and the server’s name, cannot connect."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Roll the CA and the server’s name out by profile "
                           "first.")},
        {"eap.tod/tofu",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "WPA3 clients let the user accept this server "
                                                    "once (TOD-TOFU)"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "After that a change of the server’s certificate "
                           "is refused without a question."),
         ""},
        {"eap.tod/both",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Both trust override policies are set; STRICT wins"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "wpa_supplicant goes by TOD-STRICT then: users "
                                                    "can never accept the server by hand."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Keep the one that is meant at the next renewal.")},
        {"eap.tod.absent",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "WPA3 clients may let the user accept an unknown "
                           "server"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Neither trust override policy is set, so a user "
                           "who is asked may click through."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Add TOD-STRICT (1.3.6.1.4.1.40808.1.3.1) where "
                           "all clients have a profile.")},
        {"wire.rounds.40",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "An authentication takes about %L1 round trips"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "The server sends about %L2 bytes in fragments of "
                           "1,014; access points and switches drop sessions "
                           "after 40 to 50."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Send fewer certificates, or use EC keys and "
                                                    "shorter names.")},
        {"wire.rounds.50",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "An authentication takes about %L1 round trips, "
                           "more than the 50 allowed"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "FreeRADIUS and many switches end the session; "
                                                    "the server would send about %L2 bytes in "
                                                    "fragments of 1,014."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Send fewer certificates, or use EC keys and "
                                                    "shorter names.")},
        {"wire.flight.64k",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "The server would send about %L1 bytes at once, "
                           "more than 65,536"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "wpa_supplicant, hostapd and HPE switches refuse "
                           "a message of that size."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Send fewer or smaller certificates.")},
        {"wire.cert-list.100k",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "The list of certificates has about %L1 bytes, "
                                                    "more than 102,400"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "OpenSSL ends the handshake when a peer sends a "
                           "longer one."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Send fewer or smaller certificates.")},
        {"wire.record.16k",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "The server sends about %L1 bytes, more than one "
                           "TLS record holds"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Beyond 16,384 bytes old TLS stacks failed, and "
                           "FreeRADIUS 3.2.0 to 3.2.2 cuts what it sends."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Send fewer or smaller certificates.")},
        {"wire.fragment.radius",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Keep the server’s fragment_size at about 1,024"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "The server sends about %L1 bytes. Fragments "
                           "above about 1,400 bytes save round trips, but "
                           "become UDP fragments that firewalls and clouds "
                           "drop."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Make the chain smaller instead of the fragments "
                           "larger.")},
        {"wire.root-sent",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "The server would send the root %1"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Clients must have the root already; sending it "
                           "costs %L2 bytes and saves nothing."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Leave the root out of the server’s file.")},
        {"wire.root-sent/mist",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "The root %1 is in the bundle, as Mist asks"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "If it is sent to clients, it costs %L2 bytes in "
                           "each authentication; they must have it already."),
         ""},
        {"wire.cross-sent",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "%1 is in the bundle under two issuers"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Cross-signed certificates of one key; a client "
                           "uses one of them, the other costs %L2 bytes."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Keep the one whose root the clients trust.")},
        {"wire.leaf.big",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "The certificate has %L1 bytes"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "It goes over the air in every authentication; "
                           "many names and long policies make round trips."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Use fewer and shorter names, or an EC key, at "
                                                    "the next renewal.")},
        {"wire.ca-names",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "The server would name %L2 CAs to each client, "
                                                    "about %L1 bytes"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "The names of all trusted CAs go into the request "
                           "for the client’s certificate."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Trust only the CAs that issue client "
                                                    "certificates.")},
};

} // namespace

std::span<const LintSentences> eapLintSentences() { return kEap; }

} // namespace sekisho::ui
