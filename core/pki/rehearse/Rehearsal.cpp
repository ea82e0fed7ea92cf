// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/rehearse/Rehearsal.h"

#include "core/pki/Der.h"
#include "core/pki/Limits.h"
#include "core/pki/Reader.h"
#include "core/pki/rehearse/SupplicantRules.h"
#include "core/pki/rehearse/TlsPeers.h"
#include "core/pki/verify/VerifyCodes.h"

#include <QCryptographicHash>
#include <QMap>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::pki {

using namespace rehearsal;

namespace {

// All far beyond what is met; OpenSSL itself follows a chain for 100 steps.
constexpr qsizetype kFileCertificates = 200;
constexpr qsizetype kTrustCertificates = 2000; ///< a store of OpenSSL takes them in quadratic time

// Defaults and bounds of fragments, eap-tls-round-trips.md section 2.
constexpr int kServerFragmentSize = 1024;
constexpr int kServerOverhead = 10; ///< subtracted by FreeRADIUS once for EAP-TLS
constexpr int kClientFragmentSize = 1398;
constexpr int kFramedMtu = 1400; ///< what eapol_test says; the server takes it as it is
/// FreeRADIUS 3.2.0 to 3.2.2: one flight in either direction (65,536 from 3.2.3).
constexpr qsizetype kServerBuffer = 16384;
/// How much an ECDSA signature's length moves from run to run.
constexpr qsizetype kSignatureVariation = 3;

Result<X509Ptr> certificateFrom(const QByteArray &der)
{
    if (der.size() > limits::kCertificateBytes)
        return fail(ErrorCode::LimitExceeded, {u"certificate-bytes"_s});
    const DerShape shape = derShape(der, limits::kNesting);
    if (!shape.ok || shape.indefiniteLength || shape.length != der.size())
        return fail(ErrorCode::MalformedDer, {QString::number(shape.ok ? 0 : shape.errorOffset)});
    const unsigned char *next = bytesOf(der);
    X509Ptr certificate(d2i_X509(nullptr, &next, long(der.size())));
    if (!certificate)
        return fail(ErrorCode::MalformedDer, {u"0"_s}, takeOpenSslErrors());
    return certificate;
}

Result<std::vector<X509Ptr>> certificatesFrom(const QList<QByteArray> &ders, qsizetype most)
{
    if (ders.size() > most)
        return fail(ErrorCode::LimitExceeded, {u"certificates"_s});
    std::vector<X509Ptr> list;
    for (const QByteArray &der : ders) {
        auto certificate = certificateFrom(der);
        if (!certificate)
            return fail(certificate.error());
        list.push_back(std::move(*certificate));
    }
    return list;
}

Result<EvpKeyPtr> keyFrom(const Secret &secret, const QString &which)
{
    const QByteArrayView der = secret.reveal();
    if (der.size() > limits::kKeyBytes)
        return fail(ErrorCode::LimitExceeded, {u"key-bytes"_s});
    const DerShape shape = derShape(der, limits::kNesting);
    if (!shape.ok || shape.indefiniteLength)
        return fail(ErrorCode::InvalidArgument, {which}, u"not PKCS#8"_s);
    const unsigned char *next = bytesOf(der);
    const Pkcs8Ptr info(d2i_PKCS8_PRIV_KEY_INFO(nullptr, &next, long(der.size())));
    EvpKeyPtr key(info ? EVP_PKCS82PKEY(info.get()) : nullptr);
    if (!key) {
        dropOpenSslErrors();
        return fail(ErrorCode::InvalidArgument, {which}, u"not PKCS#8"_s);
    }
    if (EVP_PKEY_get_bits(key.get()) > limits::kKeyBits)
        return fail(ErrorCode::LimitExceeded, {u"key-bits"_s});
    return key;
}

/// Certificates and key of one side. InvalidArgument with "<side>-certificates" or "<side>-key".
Result<Credentials> credentialsFrom(const QList<QByteArray> &ders,
                                    const std::shared_ptr<const Secret> &key, const QString &side)
{
    if (ders.isEmpty())
        return fail(ErrorCode::InvalidArgument, {side + "-certificates"_L1}, u"none given"_s);
    if (!key || key->isEmpty())
        return fail(ErrorCode::InvalidArgument, {side + "-key"_L1}, u"none given"_s);
    Credentials credentials;
    auto certificates = certificatesFrom(ders, kFileCertificates);
    if (!certificates)
        return fail(certificates.error());
    credentials.certificates = std::move(*certificates);
    auto decoded = keyFrom(*key, side + "-key"_L1);
    if (!decoded)
        return fail(decoded.error());
    credentials.key = std::move(*decoded);
    if (X509_check_private_key(credentials.certificates.front().get(), credentials.key.get()) !=
        1) {
        dropOpenSslErrors();
        return fail(ErrorCode::InvalidArgument, {side + "-key"_L1},
                    u"does not belong to the first certificate"_s);
    }
    return credentials;
}

/// Alert names of RFC 8446 6.2 and RFC 5246 7.2.
QString alertName(int number)
{
    static const QMap<int, QString> names = {
            {0, u"close_notify"_s},
            {10, u"unexpected_message"_s},
            {20, u"bad_record_mac"_s},
            {22, u"record_overflow"_s},
            {40, u"handshake_failure"_s},
            {42, u"bad_certificate"_s},
            {43, u"unsupported_certificate"_s},
            {44, u"certificate_revoked"_s},
            {45, u"certificate_expired"_s},
            {46, u"certificate_unknown"_s},
            {47, u"illegal_parameter"_s},
            {48, u"unknown_ca"_s},
            {49, u"access_denied"_s},
            {50, u"decode_error"_s},
            {51, u"decrypt_error"_s},
            {70, u"protocol_version"_s},
            {71, u"insufficient_security"_s},
            {80, u"internal_error"_s},
            {109, u"missing_extension"_s},
            {110, u"unsupported_extension"_s},
            {116, u"certificate_required"_s},
    };
    if (number < 0)
        return {};
    return names.value(number, u"alert_%1"_s.arg(number));
}

/// RFC 8446 4.1.3: a ServerHello with this random asks for another ClientHello.
bool isHelloRetry(const QByteArray &flight)
{
    static const QByteArray mark =
            QCryptographicHash::hash("HelloRetryRequest", QCryptographicHash::Sha256);
    // Behind the header of the record (5), of the message (4) and the version (2).
    constexpr qsizetype kRandom = 11;
    return QByteArrayView(flight).sliced(std::min(kRandom, flight.size())).startsWith(mark);
}

QString reasonOf(const Refusal &refusal)
{
    if (!refusal.reason.isEmpty())
        return refusal.reason;
    return refusal.error == X509_V_OK ? u"handshake-failed"_s : verifyCode(refusal.error);
}

/// One exchange: the two sides, the count of Access-Requests, and what was said.
class Exchange
{
public:
    explicit Exchange(const RehearsalSetup &setup)
        : m_setup(setup)
    {
    }
    Result<RehearsalResult> run();

private:
    bool setFragments();
    Result<> prepare();
    void converse(TlsPeer &client, TlsPeer &server);
    /// Adds a step; false when the server ends the session at its limit of round trips.
    bool say(RehearsalSide from, const QString &what, qsizetype bytes = 0);
    int fragmentsOf(RehearsalSide from, qsizetype bytes) const;
    void noteUncertainty(const TlsPeer &peer, RehearsalSide from, qsizetype bytes);
    void refuse(RehearsalSide by, const QString &reason);
    void refuseAfter(const TlsPeer &peer, RehearsalSide by);
    void endWithFailure();
    TlsPeer::ExtraRules rules() const;

    const RehearsalSetup &m_setup;
    RehearsalResult m_result;
    Credentials m_serverFile;
    Credentials m_clientFile;
    std::vector<X509Ptr> m_clientTrust;
    std::vector<X509Ptr> m_serverTrust;
    CertificateIndex m_serverLeaf;
    CertificateIndex m_clientLeaf;
    bool m_clientHasKey = false;
};

bool Exchange::setFragments()
{
    int server = kServerFragmentSize;
    int client = kClientFragmentSize;
    if (m_setup.fragmentSize) {
        const int size = *m_setup.fragmentSize;
        if (size < 1 || size > kLargestFragmentSize)
            return false;
        server = std::max(size, kSmallestServerFragmentSize);
        client = size;
    }
    m_result.serverFragmentBytes = std::min(server - kServerOverhead, kFramedMtu);
    m_result.clientFragmentBytes = client;
    if (server - kServerOverhead > kFramedMtu)
        m_result.assumptions.append(u"framed-mtu-1400"_s);
    return true;
}

Result<> Exchange::prepare()
{
    m_result.tls = m_setup.tls;
    if (!setFragments())
        return fail(ErrorCode::InvalidArgument, {u"fragment-size"_s});
    auto server = credentialsFrom(m_setup.serverCertificates, m_setup.serverKey, u"server"_s);
    if (!server)
        return fail(server.error());
    m_serverFile = std::move(*server);
    m_clientHasKey = !m_setup.clientCertificates.isEmpty() || m_setup.clientKey;
    if (m_clientHasKey) {
        auto client = credentialsFrom(m_setup.clientCertificates, m_setup.clientKey, u"client"_s);
        if (!client)
            return fail(client.error());
        m_clientFile = std::move(*client);
        const auto leaf = readCertificateIndex(m_setup.clientCertificates.first());
        if (!leaf)
            return fail(leaf.error());
        m_clientLeaf = *leaf;
    }
    const auto leaf = readCertificateIndex(m_setup.serverCertificates.first());
    if (!leaf)
        return fail(leaf.error());
    m_serverLeaf = *leaf;
    auto clientTrust = certificatesFrom(m_setup.clientTrust, kTrustCertificates);
    if (!clientTrust)
        return fail(clientTrust.error());
    // android.ca-flag: what is no CA cannot be installed as a Wi-Fi certificate.
    for (X509Ptr &anchor : *clientTrust) {
        if (m_setup.supplicant != Supplicant::Android13 || X509_check_ca(anchor.get()) == 1)
            m_clientTrust.push_back(std::move(anchor));
    }
    auto serverTrust = certificatesFrom(m_setup.serverTrust, kTrustCertificates);
    if (!serverTrust)
        return fail(serverTrust.error());
    m_serverTrust = std::move(*serverTrust);
    m_result.assumptions.append({u"freeradius-3.2.1"_s, u"eap-tls-alone"_s});
    m_result.assumptions.append(supplicantAssumptions(m_setup, m_serverLeaf));
    if (m_serverTrust.empty())
        m_result.assumptions.append(u"server-trusts-nothing"_s);
    return {};
}

int Exchange::fragmentsOf(RehearsalSide from, qsizetype bytes) const
{
    const int size = from == RehearsalSide::Client ? m_result.clientFragmentBytes
                                                   : m_result.serverFragmentBytes;
    return std::max(1, int((bytes + size - 1) / size));
}

bool Exchange::say(RehearsalSide from, const QString &what, qsizetype bytes)
{
    RehearsalStep step{from, what, bytes, fragmentsOf(from, bytes), 0};
    // The client needs one Access-Request for each of its fragments, and one for acknowledging
    // each fragment of the server but the last, which its next word answers.
    m_result.roundTrips += from == RehearsalSide::Client ? step.fragments : step.fragments - 1;
    step.roundTripsSoFar = std::min(m_result.roundTrips, kServerRoundTrips + 1);
    m_result.steps.append(step);
    if (m_result.roundTrips <= kServerRoundTrips)
        return true;
    m_result.roundTrips = kServerRoundTrips + 1;
    refuse(RehearsalSide::Server, u"too-many-round-trips"_s);
    endWithFailure();
    return false;
}

void Exchange::noteUncertainty(const TlsPeer &peer, RehearsalSide from, qsizetype bytes)
{
    if (peer.signsWithVaryingLength() && fragmentsOf(from, bytes - kSignatureVariation) !=
                                                 fragmentsOf(from, bytes + kSignatureVariation))
        m_result.uncertain = true;
}

void Exchange::refuse(RehearsalSide by, const QString &reason)
{
    m_result.outcome = by == RehearsalSide::Client ? RehearsalOutcome::RefusedByClient
                                                   : RehearsalOutcome::RefusedByServer;
    m_result.reason = reason;
}

void Exchange::refuseAfter(const TlsPeer &peer, RehearsalSide by)
{
    refuse(by, reasonOf(peer.refusal()));
    m_result.reasonDepth = peer.refusal().depth;
    m_result.detail = peer.detail();
    m_result.alert = {peer.alert(), alertName(peer.alert()), by,
                      by == RehearsalSide::Client && peer.alert() >= 0};
}

void Exchange::endWithFailure()
{
    m_result.steps.append({RehearsalSide::Server, u"failure"_s, 0, 1, m_result.roundTrips});
}

TlsPeer::ExtraRules Exchange::rules() const
{
    return [this](STACK_OF(X509) * chain) {
        QList<ChainCertificate> certificates;
        for (int i = 0; i < sk_X509_num(chain); ++i) {
            X509 *one = sk_X509_value(chain, i);
            const auto index = readCertificateIndex(toDer<i2d_X509>(one));
            if (!index)
                continue;
            const EVP_PKEY *key = X509_get0_pubkey(one);
            const bool isRsa = key && (EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA ||
                                       EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA_PSS);
            certificates.append({*index, isRsa ? EVP_PKEY_get_bits(key) : 0});
        }
        const RuleVerdict verdict = judgeServerChain(m_setup, certificates);
        Refusal refusal;
        refusal.reason = verdict.reason;
        refusal.depth = verdict.depth;
        // The alert that OpenSSL would send for the same fault; what the others send is not known.
        if (verdict.reason == "server-purpose-missing"_L1)
            refusal.error = X509_V_ERR_INVALID_PURPOSE;
        else if (const int code = openSslCodeOf(verdict.reason); code > 0)
            refusal.error = code;
        return refusal;
    };
}

void Exchange::converse(TlsPeer &client, TlsPeer &server)
{
    const auto fromClient = RehearsalSide::Client;
    const auto fromServer = RehearsalSide::Server;

    const QByteArray hello = client.step({});
    m_result.clientHelloBytes = hello.size();
    if (!say(fromClient, u"client-hello"_s, hello.size()))
        return;

    QByteArray serverFlight = server.step(hello);
    if (isHelloRetry(serverFlight)) {
        // The client's first key share is for a group that the server does not take.
        if (!say(fromServer, u"hello-retry"_s, serverFlight.size()))
            return;
        const QByteArray second = client.step(serverFlight);
        if (!say(fromClient, u"client-hello"_s, second.size()))
            return;
        serverFlight = server.step(second);
    }
    if (server.hasFailed()) { // no common cipher for this key
        refuseAfter(server, fromServer);
        return endWithFailure();
    }
    m_result.serverFlightBytes = serverFlight.size();
    m_result.cipher = server.cipher();
    if (serverFlight.size() > kServerBuffer) {
        // Cut at the buffer; the client acknowledges the last piece and waits for the rest.
        if (!say(fromServer, u"server-flight"_s, kServerBuffer) ||
            !say(fromClient, u"acknowledgement"_s))
            return;
        refuse(fromServer, u"server-flight-too-long"_s);
        return endWithFailure();
    }
    noteUncertainty(server, fromServer, serverFlight.size());
    if (!say(fromServer, u"server-flight"_s, serverFlight.size()))
        return;

    const QByteArray clientFlight = client.step(serverFlight);
    m_result.clientFlightBytes = clientFlight.size();
    if (client.hasFailed()) {
        if (!say(fromClient, u"client-alert"_s, clientFlight.size()))
            return;
        refuseAfter(client, fromClient);
        return endWithFailure();
    }
    if (clientFlight.size() > kServerBuffer && fragmentsOf(fromClient, clientFlight.size()) > 1) {
        // The first fragment says how long the whole will be.
        if (!say(fromClient, u"client-flight"_s))
            return;
        m_result.steps.last().bytes = m_result.clientFragmentBytes;
        refuse(fromServer, u"client-flight-too-long"_s);
        return endWithFailure();
    }
    if (m_clientHasKey)
        noteUncertainty(client, fromClient, clientFlight.size());
    if (!say(fromClient, u"client-flight"_s, clientFlight.size()))
        return;

    QByteArray closing = server.step(clientFlight);
    if (server.hasFailed()) {
        refuseAfter(server, fromServer);
        if (!m_clientHasKey)
            m_result.reason = u"no-client-certificate"_s;
        return endWithFailure();
    }
    if (m_setup.tls == TlsVersion::Tls13)
        closing += server.sendCommitment();
    if (!say(fromServer, u"closing"_s, closing.size()))
        return;
    client.step(closing);
    if (client.hasFailed() || !client.isFinished() || !server.isFinished()) {
        refuseAfter(client, fromClient);
        return endWithFailure();
    }
    if (say(fromClient, u"acknowledgement"_s))
        m_result.steps.append({fromServer, u"success"_s, 0, 1, m_result.roundTrips});
}

Result<RehearsalResult> Exchange::run()
{
    if (const auto prepared = prepare(); !prepared)
        return fail(prepared.error());

    TlsPeer server(RehearsalSide::Server, m_setup.tls, m_setup.time);
    TlsPeer client(RehearsalSide::Client, m_setup.tls, m_setup.time);
    if (!server.isValid() || !client.isValid())
        return fail(ErrorCode::Internal, {}, server.detail() + client.detail());

    if (!m_setup.serverCurve.isEmpty() && !server.setGroups(m_setup.serverCurve))
        return fail(ErrorCode::InvalidArgument, {u"server-curve"_s});
    server.trust(m_serverTrust);
    switch (server.load(m_serverFile)) {
    case TlsPeer::Loading::Loaded:
        break;
    case TlsPeer::Loading::Refused:
        // FreeRADIUS does not even start, so nothing answers the client.
        refuse(RehearsalSide::Server, u"server-does-not-start"_s);
        m_result.detail = server.detail();
        return m_result;
    case TlsPeer::Loading::Failed:
        return fail(ErrorCode::UnsupportedKey, {u"server-key"_s}, server.detail());
    }

    client.trust(m_clientTrust);
    client.setVerifies(!m_setup.clientTrust.isEmpty());
    auto clientLoading = TlsPeer::Loading::Loaded;
    if (m_clientHasKey)
        clientLoading = client.load(m_clientFile);
    if (clientLoading == TlsPeer::Loading::Failed)
        return fail(ErrorCode::UnsupportedKey, {u"client-key"_s}, client.detail());

    say(RehearsalSide::Client, u"identity"_s);
    say(RehearsalSide::Server, u"start"_s);
    if (clientLoading == TlsPeer::Loading::Refused) {
        // Asks for a passphrase and sends nothing more.
        m_result.steps.append({RehearsalSide::Client, u"silence"_s, 0, 0, m_result.roundTrips});
        refuse(RehearsalSide::Client, u"client-certificate-not-loaded"_s);
        m_result.detail = client.detail();
        return m_result;
    }
    const bool isOffered =
            m_clientHasKey && offersClientCertificate(m_setup.supplicant, m_clientLeaf);
    if (!isOffered && (m_clientHasKey || naksWithoutCertificate(m_setup.supplicant))) {
        say(RehearsalSide::Client, u"nak"_s);
        refuse(RehearsalSide::Client,
               m_clientHasKey ? u"client-certificate-not-offered"_s : u"no-client-key"_s);
        endWithFailure();
        return m_result;
    }
    if (!isOffered)
        m_result.assumptions.append(u"empty-client-certificate"_s);

    client.setExtraRules(rules());
    if (!server.begin() || !client.begin())
        return fail(ErrorCode::Internal, {}, takeOpenSslErrors());
    converse(client, server);
    if (m_result.outcome != RehearsalOutcome::Accepted && m_result.alert.number >= 0 &&
        m_result.alert.from == RehearsalSide::Client &&
        m_setup.supplicant != Supplicant::WpaSupplicant)
        m_result.assumptions.append(u"alert-as-openssl"_s);
    return m_result;
}

} // namespace

QString supplicantName(Supplicant supplicant)
{
    switch (supplicant) {
    case Supplicant::Windows11:
        return u"windows11"_s;
    case Supplicant::Apple:
        return u"apple"_s;
    case Supplicant::Android13:
        return u"android13"_s;
    case Supplicant::ChromeOs:
        return u"chromeos"_s;
    case Supplicant::WpaSupplicant:
        return u"wpa_supplicant"_s;
    }
    return {};
}

QList<Supplicant> allSupplicants()
{
    return {Supplicant::Windows11, Supplicant::Apple, Supplicant::Android13, Supplicant::ChromeOs,
            Supplicant::WpaSupplicant};
}

std::optional<Supplicant> supplicantFromName(const QString &name)
{
    for (const Supplicant supplicant : allSupplicants()) {
        if (supplicantName(supplicant) == name)
            return supplicant;
    }
    return std::nullopt;
}

QString nameOptionName(NameOption option)
{
    switch (option) {
    case NameOption::DomainMatch:
        return u"domain_match"_s;
    case NameOption::DomainSuffixMatch:
        return u"domain_suffix_match"_s;
    case NameOption::AltSubjectMatch:
        return u"altsubject_match"_s;
    }
    return {};
}

std::optional<NameOption> nameOptionFromName(const QString &name)
{
    for (const NameOption option :
         {NameOption::DomainMatch, NameOption::DomainSuffixMatch, NameOption::AltSubjectMatch}) {
        if (nameOptionName(option) == name)
            return option;
    }
    return std::nullopt;
}

QString tlsVersionName(TlsVersion version)
{
    return version == TlsVersion::Tls13 ? u"1.3"_s : u"1.2"_s;
}

QString rehearsalOutcomeName(RehearsalOutcome outcome)
{
    switch (outcome) {
    case RehearsalOutcome::Accepted:
        return u"accepted"_s;
    case RehearsalOutcome::RefusedByClient:
        return u"refused-by-client"_s;
    case RehearsalOutcome::RefusedByServer:
        return u"refused-by-server"_s;
    }
    return {};
}

QStringList rehearsalReasons()
{
    return QStringList{u"handshake-failed"_s,
                       u"name-mismatch"_s,
                       u"wildcard-common-name"_s,
                       u"server-purpose-missing"_s,
                       u"no-dns-name"_s,
                       u"no-client-key"_s,
                       u"no-client-certificate"_s,
                       u"client-certificate-not-loaded"_s,
                       u"client-certificate-not-offered"_s,
                       u"server-does-not-start"_s,
                       u"server-flight-too-long"_s,
                       u"client-flight-too-long"_s,
                       u"too-many-round-trips"_s} +
           allVerifyCodes();
}

QStringList rehearsalAssumptions()
{
    return {u"freeradius-3.2.1"_s,          u"eap-tls-alone"_s,
            u"framed-mtu-1400"_s,           u"supplicant-not-measured"_s,
            u"server-not-verified"_s,       u"user-accepts-server"_s,
            u"trust-on-first-use"_s,        u"server-name-not-checked"_s,
            u"android-needs-server-name"_s, u"apple-825-days"_s,
            u"server-trusts-nothing"_s,     u"empty-client-certificate"_s,
            u"alert-as-openssl"_s};
}

Result<RehearsalResult> rehearse(const RehearsalSetup &setup)
{
    dropOpenSslErrors();
    Exchange exchange(setup);
    return exchange.run();
}

} // namespace sekisho::pki
