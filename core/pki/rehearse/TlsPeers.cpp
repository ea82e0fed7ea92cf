// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/rehearse/TlsPeers.h"

#include <openssl/err.h>

#include <set>

namespace sekisho::pki::rehearsal {

namespace {

// What FreeRADIUS 3.2.1 ("DEFAULT") and wpa_supplicant 2.10 offer on OpenSSL 3.0, spelled out, so
// that the sizes of the flights stay what was measured whatever this program is linked with
// (eap-tls-round-trips.md section 3).
constexpr const char *kCiphers =
        "ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384:DHE-RSA-AES256-GCM-SHA384:"
        "ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305:DHE-RSA-CHACHA20-POLY1305:"
        "ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:DHE-RSA-AES128-GCM-SHA256:"
        "ECDHE-ECDSA-AES256-SHA384:ECDHE-RSA-AES256-SHA384:DHE-RSA-AES256-SHA256:"
        "ECDHE-ECDSA-AES128-SHA256:ECDHE-RSA-AES128-SHA256:DHE-RSA-AES128-SHA256:"
        "ECDHE-ECDSA-AES256-SHA:ECDHE-RSA-AES256-SHA:DHE-RSA-AES256-SHA:"
        "ECDHE-ECDSA-AES128-SHA:ECDHE-RSA-AES128-SHA:DHE-RSA-AES128-SHA:"
        "AES256-GCM-SHA384:AES128-GCM-SHA256:AES256-SHA256:AES128-SHA256:AES256-SHA:AES128-SHA";
constexpr const char *kSuites =
        "TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256:TLS_AES_128_GCM_SHA256";
constexpr const char *kGroups12 = "X25519:P-256:X448:P-521:P-384";
constexpr const char *kGroups13 = "X25519:P-256:X448:P-521:P-384:ffdhe2048:ffdhe3072:ffdhe4096:"
                                  "ffdhe6144:ffdhe8192";
constexpr const char *kSignatures = "ECDSA+SHA256:ECDSA+SHA384:ECDSA+SHA512:ed25519:ed448:"
                                    "rsa_pss_pss_sha256:rsa_pss_pss_sha384:rsa_pss_pss_sha512:"
                                    "rsa_pss_rsae_sha256:rsa_pss_rsae_sha384:rsa_pss_rsae_sha512:"
                                    "RSA+SHA256:RSA+SHA384:RSA+SHA512:ECDSA+SHA224:RSA+SHA224:"
                                    "DSA+SHA224:DSA+SHA256:DSA+SHA384:DSA+SHA512";

// Debian's builds: FreeRADIUS with cipher_list = "DEFAULT" at level 2, wpa_supplicant at level 1.
constexpr int kServerLevel = 2;
constexpr int kClientLevel = 1;

using SecurityCallback = int (*)(const SSL *, const SSL_CTX *, int, int, int, void *, void *);

SecurityCallback librarysOwn()
{
    static const SecurityCallback callback = [] {
        const SslContextPtr context(SSL_CTX_new(TLS_method()));
        return context ? SSL_CTX_get_security_callback(context.get()) : nullptr;
    }();
    return callback;
}

/// Debian lets a client at level 1 still name TLS 1.0 and 1.1 among its versions (4 bytes of the
/// ClientHello); OpenSSL itself does not. Neither is ever negotiated here.
int securityWithOldVersions(const SSL *ssl, const SSL_CTX *context, int operation, int bits,
                            int nid, void *other, void *extra)
{
    if (operation == SSL_SECOP_VERSION)
        return 1;
    return librarysOwn()(ssl, context, operation, bits, nid, other, extra);
}

bool pin(SSL_CTX *context, RehearsalSide side, TlsVersion version)
{
    const bool server = side == RehearsalSide::Server;
    const bool tls13 = version == TlsVersion::Tls13;
    SSL_CTX_set_security_level(context, server ? kServerLevel : kClientLevel);
    if (!server && librarysOwn())
        SSL_CTX_set_security_callback(context, securityWithOldVersions);
    // The system's openssl.cnf may have set options and versions: all of it is set anew.
    SSL_CTX_clear_options(context, SSL_OP_NO_TLSv1_2 | SSL_OP_NO_TLSv1_3 | SSL_OP_NO_TLSv1_1 |
                                           SSL_OP_NO_TLSv1 | SSL_OP_NO_ENCRYPT_THEN_MAC |
                                           SSL_OP_CIPHER_SERVER_PREFERENCE |
                                           SSL_OP_PRIORITIZE_CHACHA);
    SSL_CTX_set_options(context, SSL_OP_NO_TICKET | SSL_OP_NO_COMPRESSION);
#ifdef SSL_OP_NO_RX_CERTIFICATE_COMPRESSION // OpenSSL 3.2
    SSL_CTX_set_options(context, SSL_OP_NO_RX_CERTIFICATE_COMPRESSION |
                                         SSL_OP_NO_TX_CERTIFICATE_COMPRESSION);
#endif
    if (server)
        SSL_CTX_set_options(context, SSL_OP_ENABLE_MIDDLEBOX_COMPAT);
    else
        SSL_CTX_clear_options(context, SSL_OP_ENABLE_MIDDLEBOX_COMPAT);
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_num_tickets(context, 0);
    return SSL_CTX_set_min_proto_version(context, server ? TLS1_2_VERSION : TLS1_VERSION) == 1 &&
           SSL_CTX_set_max_proto_version(context, tls13 ? TLS1_3_VERSION : TLS1_2_VERSION) == 1 &&
           SSL_CTX_set_cipher_list(context, kCiphers) == 1 &&
           SSL_CTX_set_ciphersuites(context, kSuites) == 1 &&
           SSL_CTX_set1_groups_list(context, tls13 ? kGroups13 : kGroups12) == 1 &&
           SSL_CTX_set1_sigalgs_list(context, kSignatures) == 1;
}

/// The reason OpenSSL gives for its last failure ("ee key too small").
QString lastReason()
{
    const char *text = ERR_reason_error_string(ERR_peek_last_error());
    return text ? QString::fromLatin1(text) : QString();
}

bool lastIsSecurityLevel()
{
    const unsigned long code = ERR_peek_last_error();
    if (ERR_GET_LIB(code) != ERR_LIB_SSL)
        return false;
    switch (ERR_GET_REASON(code)) {
    case SSL_R_EE_KEY_TOO_SMALL:
    case SSL_R_CA_KEY_TOO_SMALL:
    case SSL_R_CA_MD_TOO_WEAK:
        return true;
    default:
        return false;
    }
}

} // namespace

TlsPeer::TlsPeer(RehearsalSide side, TlsVersion version, const QDateTime &time)
    : m_side(side)
    , m_context(SSL_CTX_new(side == RehearsalSide::Server ? TLS_server_method()
                                                          : TLS_client_method()))
{
    if (!m_context)
        return;
    if (!pin(m_context.get(), side, version)) {
        m_detail = lastReason();
        m_context.reset();
        return;
    }
    X509_STORE *store = SSL_CTX_get_cert_store(m_context.get());
    X509_VERIFY_PARAM *parameters[] = {SSL_CTX_get0_param(m_context.get()),
                                       X509_STORE_get0_param(store)};
    for (X509_VERIFY_PARAM *parameter : parameters) {
        if (time.isValid())
            X509_VERIFY_PARAM_set_time(parameter, static_cast<time_t>(time.toSecsSinceEpoch()));
        // FreeRADIUS takes any certificate of its trust file as an anchor, also where it completes
        // its own chain from it (both measured with Debian's 3.2.1).
        if (isServer())
            X509_VERIFY_PARAM_set_flags(parameter, X509_V_FLAG_PARTIAL_CHAIN);
    }
}

TlsPeer::~TlsPeer() { dropOpenSslErrors(); }

void TlsPeer::trust(const std::vector<X509Ptr> &anchors)
{
    X509_STORE *store = SSL_CTX_get_cert_store(m_context.get());
    for (const X509Ptr &anchor : anchors)
        X509_STORE_add_cert(store, anchor.get());
    if (!isServer())
        return;
    // Each name once, as SSL_load_client_CA_file() does; the order does not change the size.
    const auto less = [](const X509_NAME *a, const X509_NAME *b) {
        return X509_NAME_cmp(a, b) < 0;
    };
    std::set<X509_NAME *, decltype(less)> names(less);
    for (const X509Ptr &anchor : anchors)
        names.insert(X509_get_subject_name(anchor.get()));
    STACK_OF(X509_NAME) *list = sk_X509_NAME_new_null();
    for (X509_NAME *name : names)
        sk_X509_NAME_push(list, X509_NAME_dup(name));
    SSL_CTX_set_client_CA_list(m_context.get(), list);
}

TlsPeer::Loading TlsPeer::load(const Credentials &credentials)
{
    dropOpenSslErrors();
    const auto failed = [this] {
        const bool refused = lastIsSecurityLevel();
        m_detail = lastReason();
        dropOpenSslErrors();
        return refused ? Loading::Refused : Loading::Failed;
    };
    SSL_CTX *context = m_context.get();
    if (SSL_CTX_use_certificate(context, credentials.certificates.front().get()) != 1)
        return failed();
    for (size_t i = 1; i < credentials.certificates.size(); ++i) {
        if (SSL_CTX_add1_chain_cert(context, credentials.certificates[i].get()) != 1)
            return failed();
    }
    if (SSL_CTX_use_PrivateKey(context, credentials.key.get()) != 1)
        return failed();
    m_keyType = EVP_PKEY_get_base_id(credentials.key.get());
    return Loading::Loaded;
}

bool TlsPeer::setGroups(const QString &names)
{
    const bool known = SSL_CTX_set1_groups_list(m_context.get(), names.toLatin1().constData()) == 1;
    dropOpenSslErrors();
    return known;
}

bool TlsPeer::begin()
{
    SSL_CTX *context = m_context.get();
    // The server always asks for a certificate and insists on it.
    SSL_CTX_set_verify(context,
                       SSL_VERIFY_PEER | (isServer() ? SSL_VERIFY_FAIL_IF_NO_PEER_CERT : 0),
                       onVerify);
    SSL_CTX_set_info_callback(context, onInfo);
    m_ssl.reset(SSL_new(context));
    BioPtr in(BIO_new(BIO_s_mem()));
    BioPtr out(BIO_new(BIO_s_mem()));
    if (!m_ssl || !in || !out)
        return false;
    SSL_set_app_data(m_ssl.get(), this);
    m_in = in.get();
    m_out = out.get();
    SSL_set_bio(m_ssl.get(), in.release(), out.release());
    if (isServer())
        SSL_set_accept_state(m_ssl.get());
    else
        SSL_set_connect_state(m_ssl.get());
    return true;
}

QByteArray TlsPeer::step(const QByteArray &received)
{
    dropOpenSslErrors();
    if (!received.isEmpty())
        BIO_write(m_in, received.constData(), int(received.size()));
    if (!m_finished && !m_failed) {
        const int result = SSL_do_handshake(m_ssl.get());
        if (result == 1) {
            m_finished = true;
        } else if (SSL_get_error(m_ssl.get(), result) != SSL_ERROR_WANT_READ) {
            m_failed = true;
            m_detail =
                    m_refusal.error == X509_V_OK
                            ? lastReason()
                            : QString::fromLatin1(X509_verify_cert_error_string(m_refusal.error));
        }
    }
    dropOpenSslErrors();
    return takeOutput();
}

QByteArray TlsPeer::sendCommitment()
{
    const unsigned char zero = 0;
    SSL_write(m_ssl.get(), &zero, 1);
    dropOpenSslErrors();
    return takeOutput();
}

QByteArray TlsPeer::takeOutput()
{
    const QByteArray bytes = bioBytes(m_out);
    BIO_reset(m_out);
    return bytes;
}

QString TlsPeer::cipher() const
{
    const SSL_CIPHER *cipher = m_ssl ? SSL_get_pending_cipher(m_ssl.get()) : nullptr;
    const char *name = cipher ? SSL_CIPHER_standard_name(cipher) : nullptr;
    return name ? QString::fromLatin1(name) : QString();
}

bool TlsPeer::signsWithVaryingLength() const
{
    return m_keyType == EVP_PKEY_EC || m_keyType == EVP_PKEY_DSA;
}

int TlsPeer::onVerify(int ok, X509_STORE_CTX *context)
{
    const auto *ssl = static_cast<SSL *>(
            X509_STORE_CTX_get_ex_data(context, SSL_get_ex_data_X509_STORE_CTX_idx()));
    auto *peer = static_cast<TlsPeer *>(SSL_get_app_data(ssl));
    return peer->verify(ok, context);
}

int TlsPeer::verify(int ok, X509_STORE_CTX *context)
{
    const int depth = X509_STORE_CTX_get_error_depth(context);
    if (!ok && m_verifies) {
        m_refusal = {X509_STORE_CTX_get_error(context), depth, {}};
        return 0;
    }
    // wpa_supplicant without ca_cert goes on whatever OpenSSL objects to, but still looks at the
    // name (measured). The last call of a verification is the one for the leaf.
    if (depth == 0 && m_rules) {
        Refusal refusal = m_rules(X509_STORE_CTX_get0_chain(context));
        if (!refusal.reason.isEmpty()) {
            // wpa_supplicant leaves the error as it is where a name does not match. Where there is
            // none, OpenSSL calls it unspecified and sends internal_error.
            if (refusal.error != X509_V_OK)
                X509_STORE_CTX_set_error(context, refusal.error);
            m_refusal = std::move(refusal);
            return 0;
        }
    }
    return 1;
}

void TlsPeer::onInfo(const SSL *ssl, int where, int value)
{
    auto *peer = static_cast<TlsPeer *>(SSL_get_app_data(ssl));
    if (peer && (where & SSL_CB_ALERT) && (where & SSL_CB_WRITE))
        peer->m_alert = value & 0xff;
}

} // namespace sekisho::pki::rehearsal
