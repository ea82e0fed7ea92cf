// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/OpenSslHandles.h"
#include "core/pki/rehearse/Rehearsal.h"

#include <openssl/ssl.h>

#include <functional>
#include <memory>
#include <vector>

// Private to core/pki/rehearse: one side of a handshake in memory.
namespace sekisho::pki::rehearsal {

using SslContextPtr = std::unique_ptr<SSL_CTX, Deleter<SSL_CTX_free>>;
using SslPtr = std::unique_ptr<SSL, Deleter<SSL_free>>;

/// Certificate and key files as the programs would have read them.
struct Credentials
{
    std::vector<X509Ptr> certificates; ///< leaf first
    EvpKeyPtr key;
};

/// What the verification of the other side's chain came to.
struct Refusal
{
    int error = X509_V_OK; ///< X509_V_ERR_…
    int depth = -1;
    QString reason; ///< set where a rule of the supplicant refused, not OpenSSL
};

/// A client or a server with its memory BIOs. Not copyable, not movable: OpenSSL points to it.
class TlsPeer
{
public:
    /// The supplicant's own rules, asked about the chain that OpenSSL accepts; leaf first.
    using ExtraRules = std::function<Refusal(STACK_OF(X509) *)>;
    enum class Loading { Loaded, Refused, Failed };

    TlsPeer(RehearsalSide side, TlsVersion version, const QDateTime &time);
    ~TlsPeer();
    TlsPeer(const TlsPeer &) = delete;
    TlsPeer &operator=(const TlsPeer &) = delete;

    bool isValid() const { return m_context != nullptr; }
    /// The trust file: anchors, what completes a lone leaf's chain, and the server's list of CA
    /// names.
    void trust(const std::vector<X509Ptr> &anchors);
    /// False: takes whatever chain the other side shows, as wpa_supplicant does without ca_cert;
    /// the extra rules are asked all the same.
    void setVerifies(bool verifies) { m_verifies = verifies; }
    /// Refused: this side's security level does not let it load these (detail() says why).
    Loading load(const Credentials &credentials);
    /// The groups for key exchange that this side takes; false if OpenSSL knows none of that name.
    bool setGroups(const QString &names);
    void setExtraRules(ExtraRules rules) { m_rules = std::move(rules); }
    /// False: OpenSSL says no (detail()).
    bool begin();

    /// Takes in what the other side sent and returns what this side answers; at most one flight.
    QByteArray step(const QByteArray &received);
    /// The protected success indication of TLS 1.3 (RFC 9190 2.5): one byte 0x00.
    QByteArray sendCommitment();

    bool isFinished() const { return m_finished; }
    bool hasFailed() const { return m_failed; }
    int alert() const { return m_alert; }
    const Refusal &refusal() const { return m_refusal; }
    QString detail() const { return m_detail; }
    QString cipher() const;
    /// Whether this side's signature has no fixed length.
    bool signsWithVaryingLength() const;

private:
    static int onVerify(int ok, X509_STORE_CTX *context);
    static void onInfo(const SSL *ssl, int where, int value);
    int verify(int ok, X509_STORE_CTX *context);
    QByteArray takeOutput();
    bool isServer() const { return m_side == RehearsalSide::Server; }

    RehearsalSide m_side;
    SslContextPtr m_context;
    SslPtr m_ssl;
    BIO *m_in = nullptr;  ///< owned by m_ssl
    BIO *m_out = nullptr; ///< owned by m_ssl
    bool m_verifies = true;
    bool m_finished = false;
    bool m_failed = false;
    int m_alert = -1;
    int m_keyType = 0;
    Refusal m_refusal;
    QString m_detail;
    ExtraRules m_rules;
};

} // namespace sekisho::pki::rehearsal
