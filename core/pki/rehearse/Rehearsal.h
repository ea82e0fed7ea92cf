// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <memory>
#include <optional>

namespace sekisho::pki {

/// Whose behaviour the client of a rehearsal has.
enum class Supplicant { Windows11, Apple, Android13, ChromeOs, WpaSupplicant };
/// "windows11", "apple", "android13", "chromeos", "wpa_supplicant": the names of the contract.
QString supplicantName(Supplicant supplicant);
std::optional<Supplicant> supplicantFromName(const QString &name);
/// All of them, in the order in which they are offered.
QList<Supplicant> allSupplicants();

enum class NameOption { DomainMatch, DomainSuffixMatch, AltSubjectMatch };
/// "domain_match", "domain_suffix_match", "altsubject_match".
QString nameOptionName(NameOption option);
std::optional<NameOption> nameOptionFromName(const QString &name);

enum class TlsVersion { Tls12, Tls13 };
/// "1.2", "1.3".
QString tlsVersionName(TlsVersion version);

/// Limits of an exchange, in Access-Requests.
namespace rehearsal {
/// RFC 9191: authenticators are known to drop a session after 40 to 50 round trips.
inline constexpr int kDoubtfulRoundTrips = 40;
inline constexpr int kTooManyRoundTrips = 50;
/// FreeRADIUS ends the session at the 52nd Access-Request ("More than 50 roundtrips"; measured).
inline constexpr int kServerRoundTrips = 51;
/// FreeRADIUS' fragment_size: 4000 is the most it starts with, what is below 100 is raised to 100.
inline constexpr int kLargestFragmentSize = 4000;
inline constexpr int kSmallestServerFragmentSize = 100;
} // namespace rehearsal

/// What is rehearsed. Certificates are DER, in the order of the file that the program would read:
/// leaf first. Keys are PKCS#8 DER, never logged.
struct RehearsalSetup
{
    QList<QByteArray> serverCertificates;
    std::shared_ptr<const Secret> serverKey;
    QList<QByteArray> clientCertificates;
    std::shared_ptr<const Secret> clientKey; ///< none: a client that has nothing to show
    QList<QByteArray> clientTrust;           ///< none: a client that verifies nothing
    QList<QByteArray> serverTrust;           ///< the server's trust file
    /// What the client wants the server to be called; several separated by ";". Empty: any name.
    QString serverName;
    Supplicant supplicant = Supplicant::WpaSupplicant;
    /// wpa_supplicant's option in which the server's name stands; the others have one way only.
    NameOption nameOption = NameOption::DomainMatch;
    /// FreeRADIUS' ecdh_curve: the curves that the server takes, "prime256v1" where the line is
    /// missing. Empty (as shipped): whatever its library offers.
    QString serverCurve;
    TlsVersion tls = TlsVersion::Tls12;
    /// `fragment_size` of both programs; without it each side's own default.
    std::optional<int> fragmentSize;
    /// The date at which certificates are judged; now if invalid.
    QDateTime time;
};

enum class RehearsalOutcome { Accepted, RefusedByClient, RefusedByServer };
/// "accepted", "refused-by-client", "refused-by-server".
QString rehearsalOutcomeName(RehearsalOutcome outcome);

enum class RehearsalSide { Client, Server };

/// One thing that one side says, in all its fragments.
struct RehearsalStep
{
    RehearsalSide from = RehearsalSide::Client;
    /// "identity", "start", "client-hello", "hello-retry", "server-flight", "client-flight",
    /// "client-alert", "closing", "acknowledgement", "success", "failure", "nak", "silence".
    QString what;
    qsizetype bytes = 0; ///< of TLS, record headers included; 0 = none in it
    int fragments = 0;   ///< each but the last is acknowledged by the other side
    /// Access-Requests sent when this step is over.
    int roundTripsSoFar = 0;
};

/// An alert as one side raises it.
struct RehearsalAlert
{
    int number = -1;
    QString name; ///< RFC 8446 6.2: "certificate_expired"; empty = no alert
    RehearsalSide from = RehearsalSide::Client;
    /// Whether the other side gets to see it: FreeRADIUS logs its own and sends EAP-Failure.
    bool delivered = false;
};

struct RehearsalResult
{
    RehearsalOutcome outcome = RehearsalOutcome::Accepted;
    /// Why it was refused, kebab-case: a code of VerifyCodes.h where the verification of a chain
    /// failed, else one of this library's own; see rehearsalReasons(). Empty when accepted.
    QString reason;
    int reasonDepth = -1; ///< which certificate: 0 the leaf, 1 its issuer …; -1 = none
    QString detail;       ///< OpenSSL's words, English
    RehearsalAlert alert;
    TlsVersion tls = TlsVersion::Tls12;
    QString cipher; ///< IANA-like name as OpenSSL prints it; empty = never agreed
    qsizetype clientHelloBytes = 0;
    qsizetype serverFlightBytes = 0; ///< with the certificates, before cutting into fragments
    qsizetype clientFlightBytes = 0; ///< the same; of the alert that took its place
    int serverFragmentBytes = 0;     ///< TLS bytes in one fragment of the server
    int clientFragmentBytes = 0;
    int roundTrips = 0; ///< Access-Requests
    /// A flight ends so close to a full fragment that the length of an ECDSA signature, which
    /// varies by a byte or two from run to run, decides about one round trip.
    bool uncertain = false;
    QList<RehearsalStep> steps;
    /// What was taken for granted; see rehearsalAssumptions().
    QStringList assumptions;
};

/// Every code that `reason` and `assumptions` can hold; for tables and tests.
QStringList rehearsalReasons();
QStringList rehearsalAssumptions();

/// The EAP-TLS authentication of a supplicant at a RADIUS server: a real TLS handshake in memory,
/// with FreeRADIUS' and wpa_supplicant's parameters whatever OpenSSL is built with, cut into EAP
/// fragments. Takes some milliseconds; pure and thread-safe. Start with a ThreadCleanup on a pool.
/// InvalidArgument (what is missing or does not fit: "server-certificates", "server-key",
/// "client-certificates", "client-key", "fragment-size", "server-curve"), MalformedDer,
/// UnsupportedKey, LimitExceeded.
Result<RehearsalResult> rehearse(const RehearsalSetup &setup);

} // namespace sekisho::pki
