// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/lint/LintSentences.h"

#include <QCoreApplication>

namespace sekisho::ui {

namespace {

const LintSentences kMist[] = {
        {"mist.version",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "The certificate is version %1, not 3"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Mist Access Assurance accepts X.509 version 3 "
                           "only; version 1 has no place for SAN or Extended "
                           "Key Usage."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Issue it again as version 3.")},
        {"mist.cn-and-san",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "The certificate has no Common Name or no SAN"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Mist Access Assurance is made for certificates "
                           "with both a Common Name and a Subject "
                           "Alternative Name."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Issue it again with the server’s name in both.")},
        {"mist.cn-and-san/no-san",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "There is no Subject Alternative Name"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Mist Access Assurance takes certificates that "
                           "contain both a Common Name and a Subject "
                           "Alternative Name; clients look for the name in "
                           "the latter."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Issue it again with the server’s DNS name in the "
                           "Subject Alternative Name.")},
        {"mist.cn-and-san/no-cn",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "The subject has no Common Name"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Mist Access Assurance is made for certificates "
                           "with a Common Name and a Subject Alternative "
                           "Name; lists in the portal show the Common Name."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Put the server’s name into the Common Name too "
                           "at the next renewal.")},
        {"mist.san.dns",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "There is no DNS name in the Subject Alternative "
                           "Name"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Clients that check the server’s name compare it "
                           "with the DNS names there; a Common Name alone "
                           "does not match."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Issue it again with the server’s DNS name in the "
                           "Subject Alternative Name.")},
        {"mist.san.dns/others",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "No DNS name in the Subject Alternative Name, "
                                                    "only %1"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Clients that check the server’s name compare it "
                           "with DNS names; a mail address or an IP address "
                           "does not match."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Issue it again with the server’s DNS name in the "
                           "Subject Alternative Name.")},
        {"mist.wildcard", QT_TRANSLATE_NOOP("sekisho::ui::LintText", "The name %1 is a wildcard"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Mist Access Assurance does not accept wildcard "
                           "certificates, and several supplicants refuse "
                           "them."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Issue it again with the full name of the server.")},
        {"mist.eku.serverAuth",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Extended Key Usage lacks TLS Web server "
                                                    "authentication"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Most Android devices, Windows and Apple devices "
                           "refuse a server certificate without it."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Issue it again with TLS Web server "
                                                    "authentication (1.3.6.1.5.5.7.3.1).")},
        {"mist.chain.complete",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "The chain is not complete"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Mist Access Assurance wants every intermediate "
                           "certificate and the root behind the server "
                           "certificate."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Append the missing certificates.")},
        {"mist.chain.complete/intermediate",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "%1, which issued %2, is missing"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Clients cannot fetch it before they are on the "
                           "network, so they cannot build the chain and "
                           "refuse the server."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Append the certificate of %1, then the ones "
                                                    "above it up to the root.")},
        {"mist.chain.complete/root",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "The root is missing: %1 is not in the bundle"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Mist Access Assurance asks for the root behind "
                           "the intermediates; without it the chain cannot "
                           "be shown to end anywhere."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Append the certificate of %1; if it is an "
                                                    "intermediate, also the ones above it.")},
        {"mist.chain.order",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "%1 stands where %2 belongs"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "The server certificate comes first, and each "
                           "next certificate must have issued the one before "
                           "it."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Use the certificates in the order of the chain.")},
        {"mist.chain.order/leaf-not-first",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "%1 comes first, not the server certificate %2"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "The first certificate is taken for the server’s; "
                           "with another one the private key does not match."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Put the server certificate first, then each one "
                           "that issued the one before it.")},
        {"mist.chain.order/stranger",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "%1 does not belong to the chain of %2"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "It issued none of these certificates, so the "
                           "order breaks there, and every client is sent it "
                           "for nothing."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Leave it out.")},
        {"mist.chain.order/repeated",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "%1 is in the bundle twice"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "The second copy breaks the order and is sent to "
                           "every client for nothing."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Leave the second copy out.")},
        {"mist.key.pem", QT_TRANSLATE_NOOP("sekisho::ui::LintText", "The private key is not PEM"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "The portal’s field Private Key takes text with "
                           "BEGIN and END lines only."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Convert it to PKCS#8 PEM first.")},
        {"mist.key.pem/pkcs12",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "The private key is in a PKCS#12 file"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "The portal’s field Private Key takes PEM text "
                                                    "only."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Take the key out as PKCS#8 PEM first.")},
        {"mist.key.pem/label",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "The private key is in the form %1"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "The portal takes PKCS#8 keys and traditional RSA "
                           "and EC keys."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Convert it to PKCS#8 PEM first.")},
        {"mist.key.password",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "The private key cannot be opened"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "The cloud has to open it too."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Give its password.")},
        {"mist.key.password/wrong",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "The password does not open the private key"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "The key is encrypted (%1); without the right "
                                                    "password the cloud cannot use it."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Check the password; capital letters and the "
                                                    "keyboard layout count.")},
        {"mist.key.password/missing",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "The private key is encrypted, and no password is "
                           "given"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "The key is encrypted (%1); without its password "
                           "the cloud cannot use it."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Fill in Private Key Password.")},
        {"mist.key.password/needless",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "A password is given, but the private key is not "
                           "encrypted"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "The password does nothing here; perhaps another "
                           "key was meant."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Leave the password empty, or use the encrypted "
                           "key that it belongs to.")},
        {"mist.key.match",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "The private key does not belong to %1"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Their public keys differ: the server could not "
                           "prove that the certificate is its own."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Use the key that the certificate request was "
                                                    "made with.")},
        {"mist.cert.markers",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "The text of the certificate had to be mended to "
                           "be read"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "The portal takes PEM with exact BEGIN and END "
                                                    "lines."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Paste the text that is given out here.")},
        {"mist.cert.markers/dashes",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "The BEGIN or END lines are not exact"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "The portal wants five hyphens on both sides of "
                           "BEGIN CERTIFICATE and END CERTIFICATE; word "
                           "processors change them."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Paste the text that is given out here.")},
        {"mist.cert.markers/encoding",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "The text begins with a byte order mark or is "
                                                    "UTF-16"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "The portal takes plain ASCII text; what stands "
                           "before BEGIN can make it refuse the certificate."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Paste the text that is given out here.")},
        {"mist.cert.markers/repaired",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "The text had to be mended, for example its "
                                                    "indentation"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Blanks, quoting and broken lines can make the "
                                                    "portal refuse the certificate."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Paste the text that is given out here.")},
        {"mist.cert.markers/not-pem",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "The certificates are not PEM"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "The portal’s field Signed Certificate takes text "
                           "with BEGIN and END lines only."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Paste the text that is given out here.")},
        {"mist.single-custom",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "There is room for one custom RADIUS server "
                                                    "certificate"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "In the portal the old one is deleted before the "
                           "new one is imported; in between clients meet "
                           "Mist’s default certificate."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Replace it outside working hours.")},
        {"mist.ca.is-ca", QT_TRANSLATE_NOOP("sekisho::ui::LintText", "%1 is not a CA certificate"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Under Certificate Authorities belong the CAs "
                           "that issued the clients’ certificates; another "
                           "certificate lets nobody in."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Add the certificate of the CA that issued the "
                                                    "client certificates.")},
        {"mist.ca.is-ca/key-usage",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "%1 may not sign certificates"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Its key usage lacks keyCertSign, so no client "
                                                    "certificate below it is accepted."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Issue the CA certificate again with keyCertSign "
                           "and cRLSign.")},
        {"mist.ca.issued-clients",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "The issuer %1 is not among the CAs"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Mist Access Assurance accepts a client only if "
                           "its chain ends in a CA that is added there."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Add the CA %1 under Add Certificate Authority.")},
        {"mist.ca.crldp.reachable",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "The cloud cannot fetch the CRL from %1"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "The Mist cloud fetches CRLs from the internet by "
                           "HTTP; it reaches no private host name, private "
                           "address, LDAP or file."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Publish the CRL under a public http address, or "
                           "upload it as a file.")},
        {"mist.intune.device-id",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "The certificate does not say which Intune device "
                           "it belongs to"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Mist Access Assurance finds the device’s "
                                                    "compliance by the Intune device id."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Put the Intune device id into a DNS name of the "
                           "SAN.")},
        {"mist.intune.device-id/san",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "No DNS name in the SAN holds the Intune device id"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Mist Access Assurance finds a device’s "
                                                    "compliance state by that id, alone or as the "
                                                    "first label of a DNS name."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Put {{DeviceId}} into a DNS name of the SCEP "
                                                    "profile’s Subject Alternative Name.")},
        {"mist.intune.device-id/cn",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "The Common Name “%1” is not a device name"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "With Intune, Mist Access Assurance expects "
                                                    "DeviceName or DeviceName.FQDN there."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Set the subject of the SCEP profile to "
                                                    "CN={{DeviceName}}.")},
        {"mist.scep-ca",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Issued by the Onboard CA of Mist (%1)"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Disable of Onboard CA deletes this CA "
                                                    "irreversibly and with it every such "
                                                    "certificate’s use; Suspend keeps its data."),
         ""},
};

} // namespace

std::span<const LintSentences> mistLintSentences() { return kMist; }

} // namespace sekisho::ui
