// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/pki/Certificate.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace sekisho::pki {

/// What a certificate is to be used for. Eap* are OpenSSL's sslserver and sslclient, as FreeRADIUS
/// and wpa_supplicant ask for them, and a little stricter (see verify()).
enum class Purpose { Any, Server, Client, EapServer, EapClient };
/// "any", "server", "client", "eap-server", "eap-client": the words of the command line.
QString purposeName(Purpose purpose);
std::optional<Purpose> purposeFromName(const QString &name);
QList<Purpose> allPurposes();

enum class CrlCheck { None, Leaf, Chain };

/// A name that the leaf must carry.
struct WantedName
{
    enum class Kind { Dns, Ip, Email };
    Kind kind = Kind::Dns;
    QString value;
};

struct VerifyOptions
{
    Purpose purpose = Purpose::Any;
    std::optional<QDateTime> time; ///< the moment to judge at; none = validity is not looked at
    QList<WantedName> names;       ///< all of them must match
    bool partialChain = false;     ///< any trusted certificate is an anchor, self-signed or not
    int maxDepth = -1;             ///< certificates between leaf and anchor; -1 = OpenSSL's 100
    int authLevel = -1;            ///< OpenSSL's security level, 0 to 5; -1 = none
    /// user-initial-policy-set (RFC 5280 6.1.1 (c)) as dotted OIDs; empty = any-policy.
    QStringList policies;
    bool explicitPolicy = false;
    bool inhibitAny = false;
    bool inhibitMapping = false;
    CrlCheck crlCheck = CrlCheck::None;
};

/// DER of everything a verification may look at.
struct TrustMaterial
{
    QList<QByteArray> trusted;
    QList<QByteArray> untrusted;
    QList<QByteArray> crls;
    QList<QByteArray> ocspResponses;
};

struct ChainEntry
{
    QByteArray der;
    DistinguishedName subject;
    QByteArray sha256;
};

/// One thing found, at a depth of the chain (0 = leaf).
struct ChainFinding
{
    QString code;
    int depth = 0;
    bool operator==(const ChainFinding &) const = default;
};

struct VerifyResult
{
    bool valid = false;
    QString reason;          ///< "ok" or a code of VerifyCodes.h: the first error met
    int openSslCode = -1;    ///< X509_V_ERR_*; -1 where OpenSSL has none
    int depth = 0;           ///< where; with "ok" of the last certificate
    QList<ChainEntry> chain; ///< from the leaf, as far as it could be built
    /// What RFC 5280 asks for and devices do not (X509_V_FLAG_X509_STRICT); says nothing about
    /// `valid`.
    QList<ChainFinding> strict;
};

/// Path validation of one certificate by OpenSSL (X509_verify_cert, not strict), never more lenient
/// than that: policies are always processed (RFC 5280 6.1), a name in the CN counts for the EAP
/// purposes only, and these want serverAuth itself, or digitalSignature where a client has a key
/// usage. CRLs are judged as RFC 5280 6.3.3 says (OpenSSL's extended CRL support and deltas), and
/// what one of them revokes is revoked even if OpenSSL would look at another. Of several anchors of
/// one name the first in `trusted` that fits by its identifiers is taken, on every system (in an
/// X509_STORE it is the first by the C library's qsort). Answers within bounded time: of the
/// material only what can be reached by names is decoded, and more than kMaxCandidates of that is
/// "limit-exceeded". Fails with MalformedDer for a leaf that is no certificate and InvalidArgument
/// for options without sense. Pure, thread-safe.
Result<VerifyResult> verify(const QByteArray &leafDer, const TrustMaterial &material,
                            const VerifyOptions &options);

inline constexpr int kMaxCandidates = 6000;

} // namespace sekisho::pki
