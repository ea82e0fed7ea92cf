// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/RehearsalText.h"

#include "ui/text/CodeWords.h"

#include "ui/text/ErrorText.h"
#include "ui/text/VerifyText.h"

#include <QLocale>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

namespace {

} // namespace

QString RehearsalText::supplicant(pki::Supplicant supplicant)
{
    switch (supplicant) {
    case pki::Supplicant::Windows11:
        return u"Windows 11"_s;
    case pki::Supplicant::Apple:
        return u"Apple (iOS, iPadOS, macOS)"_s;
    case pki::Supplicant::Android13:
        return u"Android 13"_s;
    case pki::Supplicant::ChromeOs:
        return u"ChromeOS"_s;
    case pki::Supplicant::WpaSupplicant:
        return u"wpa_supplicant"_s;
    }
    return {};
}

QString RehearsalText::outcome(pki::RehearsalOutcome outcome)
{
    switch (outcome) {
    case pki::RehearsalOutcome::Accepted:
        return tr("Accepted: client and server take each other’s certificates.");
    case pki::RehearsalOutcome::RefusedByClient:
        return tr("The client refuses.");
    case pki::RehearsalOutcome::RefusedByServer:
        return tr("The RADIUS server refuses.");
    }
    return {};
}

QString RehearsalText::reason(const pki::RehearsalResult &result)
{
    static constexpr std::array kRows = {
            CodeWords{"handshake-failed",
                      QT_TR_NOOP("The two sides find no cipher or signature that both can use.")},
            CodeWords{"name-mismatch",
                      QT_TR_NOOP("The server’s certificate does not carry the name that "
                                 "the client expects.")},
            CodeWords{
                    "wildcard-common-name",
                    QT_TR_NOOP(
                            "There is a wildcard (*) in the Common Name, which Windows refuses.")},
            CodeWords{"server-purpose-missing",
                      QT_TR_NOOP("The Extended Key Usage lacks TLS Web server authentication.")},
            CodeWords{"no-dns-name",
                      QT_TR_NOOP("There is no DNS name in the Subject Alternative Name.")},
            CodeWords{"no-client-key",
                      QT_TR_NOOP("Without certificate and key the client does not start "
                                 "EAP-TLS: it answers with an EAP-Nak.")},
            CodeWords{"no-client-certificate", QT_TR_NOOP("The client shows no certificate.")},
            CodeWords{"client-certificate-not-loaded",
                      QT_TR_NOOP(
                              "The client cannot load its own certificate: its key or signature is "
                              "too weak.")},
            CodeWords{
                    "client-certificate-not-offered",
                    QT_TR_NOOP(
                            "Windows does not offer this client certificate: its subject is empty, "
                            "or it lacks the client authentication purpose.")},
            CodeWords{
                    "server-does-not-start",
                    QT_TR_NOOP("FreeRADIUS does not start with this server certificate: its key or "
                               "signature, or that of a CA in its file, is too weak.")},
            CodeWords{"server-flight-too-long",
                      QT_TR_NOOP("The server’s certificates need more than the 16,384 bytes that "
                                 "FreeRADIUS before 3.2.3 can send at once.")},
            CodeWords{"client-flight-too-long",
                      QT_TR_NOOP("The client’s certificates need more than the 16,384 bytes that "
                                 "FreeRADIUS before 3.2.3 takes at once.")},
            CodeWords{"too-many-round-trips",
                      QT_TR_NOOP("More than 51 round trips: FreeRADIUS ends the session.")},
    };
    if (result.reason.isEmpty())
        return {};
    if (const char *words = wordsFor(kRows, result.reason))
        return tr(words);
    const QString subject = subjectOf(result);
    const QString why = VerifyText::reason(result.reason);
    //: %1 which certificate, %2 what is wrong with it
    return subject.isEmpty() ? why : tr("%1: %2.").arg(subject, why);
}

QString RehearsalText::subjectOf(const pki::RehearsalResult &result)
{
    if (result.reasonDepth < 0)
        return {};
    const bool ofServer = result.outcome == pki::RehearsalOutcome::RefusedByClient;
    if (result.reasonDepth == 0)
        return ofServer ? tr("Server certificate") : tr("Client certificate");
    //: %1 how many certificates above the leaf
    return (ofServer ? tr("CA certificate %1 above the server’s")
                     : tr("CA certificate %1 above the client’s"))
            .arg(result.reasonDepth);
}

QString RehearsalText::alert(const pki::RehearsalResult &result)
{
    if (result.alert.name.isEmpty())
        return {};
    const QString named = u"%1 (%2)"_s.arg(result.alert.name).arg(result.alert.number);
    //: %1 name and number of a TLS alert
    return result.alert.delivered
                   ? tr("The client sends the alert %1; the server logs it and rejects.").arg(named)
                   : tr("The server logs the alert %1 but does not send it: the client only sees "
                        "that it "
                        "was rejected.")
                             .arg(named);
}

QString RehearsalText::roundTrips(const pki::RehearsalResult &result)
{
    const int count = result.roundTrips;
    if (count > pki::rehearsal::kTooManyRoundTrips)
        return tr("More than 50 round trips: servers and switches end such sessions.");
    if (count >= pki::rehearsal::kDoubtfulRoundTrips)
        return tr("Some access points and switches drop a session after 40 to 50 round trips "
                  "(RFC 9191).");
    return tr("Well below the 40 to 50 round trips after which some devices drop a session.");
}

QString RehearsalText::assumption(const QString &code)
{
    static constexpr std::array kRows = {
            CodeWords{"freeradius-3.2.1",
                      QT_TR_NOOP("The server behaves like FreeRADIUS 3.2.1 with OpenSSL 3.0.")},
            CodeWords{
                    "eap-tls-alone",
                    QT_TR_NOOP(
                            "EAP-TLS is the only method of the server’s TLS settings; each further "
                            "one takes 10 bytes from every fragment.")},
            CodeWords{"framed-mtu-1400",
                      QT_TR_NOOP("The access point announces a Framed-MTU of 1400, "
                                 "which limits the server’s fragments.")},
            CodeWords{"supplicant-not-measured",
                      QT_TR_NOOP("Only wpa_supplicant was measured: sizes and fragments are its "
                                 "own, and "
                                 "refusals are those that this client’s vendor documents.")},
            CodeWords{"server-not-verified", QT_TR_NOOP("Without a CA the client verifies no "
                                                        "chain; only the name is compared.")},
            CodeWords{"user-accepts-server", QT_TR_NOOP("Without a CA the person at the client is "
                                                        "asked, and accepts the server.")},
            CodeWords{"trust-on-first-use",
                      QT_TR_NOOP("Without a CA the client trusts the server on first use.")},
            CodeWords{"server-name-not-checked",
                      QT_TR_NOOP("Without a server name the client takes any "
                                 "server whose certificate is valid.")},
            CodeWords{"android-needs-server-name",
                      QT_TR_NOOP(
                              "Android does not save such a network without a domain; here no name "
                              "was compared.")},
            CodeWords{"apple-825-days",
                      QT_TR_NOOP("The server certificate is valid for more than 825 "
                                 "days: Apple devices may refuse it.")},
            CodeWords{"server-trusts-nothing", QT_TR_NOOP("The server’s trust file is empty, so no "
                                                          "client certificate can be accepted.")},
            CodeWords{"empty-client-certificate",
                      QT_TR_NOOP("Without a certificate this client answers with an empty list.")},
            CodeWords{"alert-as-openssl",
                      QT_TR_NOOP("The alert is the one OpenSSL sends; this client "
                                 "may send another, or none.")},
    };
    const char *words = wordsFor(kRows, code);
    return words ? tr(words) : code;
}

QString RehearsalText::step(const pki::RehearsalStep &step)
{
    static constexpr std::array kRows = {
            CodeWords{"identity", QT_TR_NOOP("Identity")},
            CodeWords{"start", QT_TR_NOOP("Start of EAP-TLS")},
            CodeWords{"client-hello", QT_TR_NOOP("ClientHello")},
            CodeWords{"hello-retry", QT_TR_NOOP("HelloRetryRequest: another curve")},
            CodeWords{"server-flight", QT_TR_NOOP("ServerHello and certificates")},
            CodeWords{"client-flight", QT_TR_NOOP("Certificates and proof of the key")},
            CodeWords{"client-alert", QT_TR_NOOP("Alert instead of certificates")},
            CodeWords{"closing", QT_TR_NOOP("Closing message")},
            CodeWords{"acknowledgement", QT_TR_NOOP("Acknowledgement")},
            CodeWords{"success", QT_TR_NOOP("EAP-Success (Access-Accept)")},
            CodeWords{"failure", QT_TR_NOOP("EAP-Failure (Access-Reject)")},
            CodeWords{"nak", QT_TR_NOOP("EAP-Nak: not EAP-TLS")},
            CodeWords{"silence", QT_TR_NOOP("Nothing more")},
    };
    const char *words = wordsFor(kRows, step.what);
    return words ? tr(words) : step.what;
}

QString RehearsalText::size(const pki::RehearsalStep &step)
{
    if (step.bytes <= 0)
        return {};
    const QString bytes = QLocale().toString(step.bytes);
    if (step.fragments <= 1) {
        //: %1 a number of bytes, sent in one EAP packet
        return tr("%1 bytes, one fragment").arg(bytes);
    }
    //: %1 a number of bytes, %2 a number of EAP packets
    return tr("%1 bytes, %2 fragments").arg(bytes, QLocale().toString(step.fragments));
}

QString RehearsalText::side(pki::RehearsalSide side)
{
    return side == pki::RehearsalSide::Client ? tr("Client") : tr("RADIUS server");
}

QString RehearsalText::inputProblem(const Error &error)
{
    static constexpr std::array kRows = {
            CodeWords{"server-certificates", QT_TR_NOOP("There is no server certificate.")},
            CodeWords{
                    "server-key",
                    QT_TR_NOOP("There is no private key that belongs to the server certificate.")},
            CodeWords{"client-certificates",
                      QT_TR_NOOP("There is no client certificate for the client’s key.")},
            CodeWords{
                    "client-key",
                    QT_TR_NOOP("There is no private key that belongs to the client certificate.")},
            CodeWords{"server-curve",
                      QT_TR_NOOP("One of the curves that the server is to take is not known.")},
            CodeWords{"fragment-size", QT_TR_NOOP("The fragment size is a number from 1 to 4000.")},
    };
    if (error.code == ErrorCode::InvalidArgument) {
        if (const char *words = wordsFor(kRows, error.arguments.value(0)))
            return tr(words);
    }
    return ErrorText::sentence(error);
}

} // namespace sekisho::ui
