// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/verify/Verifier.h"

#include "core/pki/Digest.h"
#include "core/pki/Reader.h"
#include "core/pki/verify/CertificatePool.h"
#include "core/pki/verify/CrlScope.h"
#include "core/pki/verify/EdgeCheck.h"
#include "core/pki/verify/Revocation.h"
#include "core/pki/verify/VerifyCodes.h"

#include <QUrl>

#include <ctime>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::pki {

namespace {

using VerifyParamPtr = std::unique_ptr<X509_VERIFY_PARAM, Deleter<X509_VERIFY_PARAM_free>>;
using StorePtr = std::unique_ptr<X509_STORE, Deleter<X509_STORE_free>>;
using StoreContextPtr = std::unique_ptr<X509_STORE_CTX, Deleter<X509_STORE_CTX_free>>;

// RFC 5280 6.3.3 in full: indirect CRLs, CRLs by reason, delta CRLs, CRL keys of their own.
constexpr unsigned long kFullCrls = X509_V_FLAG_EXTENDED_CRL_SUPPORT | X509_V_FLAG_USE_DELTAS;
// Beyond so many anchors the signers of indirect CRLs have no path: refused, not slow.
constexpr int kMaxStored = 500;
// Signers of indirect CRLs that are followed up.
constexpr int kMaxForeignIssuers = 64;
// Errors of one chain that are kept; a chain has at most 100 certificates.
constexpr qsizetype kMaxFindings = 400;

struct PolicyStackDeleter
{
    void operator()(STACK_OF(ASN1_OBJECT) * stack) const
    {
        sk_ASN1_OBJECT_pop_free(stack, ASN1_OBJECT_free);
    }
};
using PolicyStackPtr = std::unique_ptr<STACK_OF(ASN1_OBJECT), PolicyStackDeleter>;

/// What the verification looks at, decoded.
struct Prepared
{
    X509Ptr leaf;
    std::vector<X509Ptr> owned;
    std::vector<X509CrlPtr> ownedCrls;
    QList<QByteArray> crlDers;
    X509StackPtr trusted{sk_X509_new_null()};
    X509StackPtr untrusted{sk_X509_new_null()};
    CrlStackPtr crls{sk_X509_CRL_new_null()};
};

auto invalid(const QString &what)
{
    dropOpenSslErrors();
    return fail(ErrorCode::InvalidArgument, {what});
}

bool isEap(Purpose purpose)
{
    return purpose == Purpose::EapServer || purpose == Purpose::EapClient;
}

/// RFC 9525 6.3: whole-label wildcards only, and no common name, which EAP peers still read.
unsigned int hostFlags(Purpose purpose)
{
    return X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS |
           (isEap(purpose) ? 0U : static_cast<unsigned int>(X509_CHECK_FLAG_NEVER_CHECK_SUBJECT));
}

/// A host name as it stands in certificates; empty if it is none.
QByteArray hostName(const QString &typed)
{
    // OpenSSL takes a leading dot for "any name below": not a name.
    if (typed.isEmpty() || typed.startsWith(u'.') || typed.size() > 253)
        return {};
    const bool ascii = std::all_of(typed.cbegin(), typed.cend(),
                                   [](QChar c) { return c > QChar(u' ') && c < QChar(u'\x7f'); });
    return ascii ? typed.toLatin1() : QUrl::toAce(typed);
}

bool setName(X509_VERIFY_PARAM *param, const WantedName &name)
{
    switch (name.kind) {
    case WantedName::Kind::Dns: {
        const QByteArray host = hostName(name.value);
        return !host.isEmpty() &&
               X509_VERIFY_PARAM_set1_host(param, host.constData(),
                                           static_cast<size_t>(host.size())) == 1;
    }
    case WantedName::Kind::Ip:
        return X509_VERIFY_PARAM_set1_ip_asc(param, name.value.toLatin1().constData()) == 1;
    case WantedName::Kind::Email: {
        const QByteArray address = name.value.toUtf8();
        return address.contains('@') &&
               X509_VERIFY_PARAM_set1_email(param, address.constData(),
                                            static_cast<size_t>(address.size())) == 1;
    }
    }
    return false;
}

int mismatchOf(WantedName::Kind kind)
{
    switch (kind) {
    case WantedName::Kind::Dns:
        return X509_V_ERR_HOSTNAME_MISMATCH;
    case WantedName::Kind::Ip:
        return X509_V_ERR_IP_ADDRESS_MISMATCH;
    case WantedName::Kind::Email:
        return X509_V_ERR_EMAIL_MISMATCH;
    }
    return X509_V_ERR_UNSPECIFIED;
}

bool leafHasName(X509 *leaf, const WantedName &name, Purpose purpose)
{
    switch (name.kind) {
    case WantedName::Kind::Dns: {
        const QByteArray host = hostName(name.value);
        return X509_check_host(leaf, host.constData(), static_cast<size_t>(host.size()),
                               hostFlags(purpose), nullptr) == 1;
    }
    case WantedName::Kind::Ip:
        return X509_check_ip_asc(leaf, name.value.toLatin1().constData(), 0) == 1;
    case WantedName::Kind::Email: {
        const QByteArray address = name.value.toUtf8();
        return X509_check_email(leaf, address.constData(), static_cast<size_t>(address.size()),
                                0) == 1;
    }
    }
    return false;
}

Result<PolicyStackPtr> policiesOf(const QStringList &oids)
{
    PolicyStackPtr stack(sk_ASN1_OBJECT_new_null());
    // OpenSSL takes an empty set for "none"; RFC 5280 6.1.1 (c) wants any-policy then.
    const QStringList wanted = oids.isEmpty() ? QStringList{u"2.5.29.32.0"_s} : oids;
    for (const QString &oid : wanted) {
        Asn1ObjectPtr object(OBJ_txt2obj(oid.toLatin1().constData(), 1));
        if (!object)
            return invalid(oid);
        sk_ASN1_OBJECT_push(stack.get(), object.release());
    }
    return stack;
}

Result<VerifyParamPtr> makeParam(const VerifyOptions &options)
{
    VerifyParamPtr param(X509_VERIFY_PARAM_new());
    unsigned long flags = X509_V_FLAG_POLICY_CHECK;
    const auto add = [&flags](bool wanted, unsigned long flag) {
        if (wanted)
            flags |= flag;
    };
    add(options.partialChain, X509_V_FLAG_PARTIAL_CHAIN);
    add(options.explicitPolicy, X509_V_FLAG_EXPLICIT_POLICY);
    add(options.inhibitAny, X509_V_FLAG_INHIBIT_ANY);
    add(options.inhibitMapping, X509_V_FLAG_INHIBIT_MAP);
    add(options.crlCheck != CrlCheck::None, X509_V_FLAG_CRL_CHECK);
    add(options.crlCheck == CrlCheck::Chain, X509_V_FLAG_CRL_CHECK_ALL);
    add(!options.time.has_value(), X509_V_FLAG_NO_CHECK_TIME);
    X509_VERIFY_PARAM_set_flags(param.get(), flags);
    if (options.time) {
        const int year = options.time->toUTC().date().year();
        if (!options.time->isValid() || year < 1 || year > 9999)
            return invalid(u"time"_s);
        X509_VERIFY_PARAM_set_time(param.get(),
                                   static_cast<std::time_t>(options.time->toSecsSinceEpoch()));
    }
    const int purpose = openSslPurpose(options.purpose);
    if (purpose != 0 && X509_VERIFY_PARAM_set_purpose(param.get(), purpose) != 1)
        return invalid(u"purpose"_s);
    if (options.maxDepth < -1)
        return invalid(u"max-depth"_s);
    if (options.maxDepth >= 0)
        X509_VERIFY_PARAM_set_depth(param.get(), std::min(options.maxDepth, 100));
    if (options.authLevel < -1 || options.authLevel > 5)
        return invalid(u"auth-level"_s);
    X509_VERIFY_PARAM_set_auth_level(param.get(), options.authLevel);
    // Only the last of each kind stays, and by OpenSSL's lenient rules; applyOwnRules() asks for
    // each again. (Flags here would also switch off the name constraints on the CN.)
    for (const WantedName &name : options.names) {
        if (!setName(param.get(), name))
            return invalid(name.value);
    }
    const auto policies = policiesOf(options.policies);
    if (!policies)
        return tl::unexpected(policies.error());
    if (X509_VERIFY_PARAM_set1_policies(param.get(), policies->get()) != 1)
        return invalid(u"policy"_s);
    return param;
}

/// Decodes what can be reached by names. False where that is too much.
bool collect(const CertificatePool &pool, const QSet<unsigned long> &names, STACK_OF(X509) * into,
             Prepared &prepared)
{
    QList<qsizetype> places;
    for (const unsigned long name : names)
        places += pool.bySubject(name);
    if (static_cast<qsizetype>(prepared.owned.size()) + places.size() > kMaxCandidates)
        return false;
    // In the order given: OpenSSL prefers the first of equals.
    std::sort(places.begin(), places.end());
    for (const qsizetype place : std::as_const(places)) {
        auto certificate = decodeCertificate(pool.der(place));
        if (!certificate)
            continue;
        sk_X509_push(into, certificate->get());
        prepared.owned.push_back(std::move(*certificate));
    }
    return true;
}

/// Decodes the lists of those names and the indirect ones, whose signers' names are added to
/// `names`. False where that is too much.
bool collectCrls(const QList<QByteArray> &ders, const CertificatePool &trusted,
                 const CertificatePool &untrusted, QSet<unsigned long> &names, Prepared &prepared)
{
    const QSet<unsigned long> onPath = names;
    int foreignIssuers = 0;
    for (const QByteArray &der : ders) {
        auto crl = decodeCrl(der);
        if (!crl)
            continue;
        int ok = 0;
        const unsigned long issuer =
                X509_NAME_hash_ex(X509_CRL_get_issuer(crl->get()), nullptr, nullptr, &ok);
        const bool foreign = !onPath.contains(issuer);
        if (ok != 1 || (foreign && !isIndirectCrl(crl->get())))
            continue;
        if (foreign && !names.contains(issuer)) {
            if (++foreignIssuers > kMaxForeignIssuers)
                return false;
            names |= reachableNames({issuer, issuer}, trusted, untrusted);
        }
        if (prepared.ownedCrls.size() >= size_t(kMaxCandidates))
            return false;
        sk_X509_CRL_push(prepared.crls.get(), crl->get());
        prepared.ownedCrls.push_back(std::move(*crl));
        prepared.crlDers.append(der);
    }
    return true;
}

/// How one pass of OpenSSL ended.
struct Pass
{
    bool valid = false;
    int error = X509_V_ERR_UNSPECIFIED;
    int depth = 0;
    QList<QByteArray> chain;
    QList<ChainFinding> findings; ///< of a pass that goes on after errors
};

int noteAndGoOn(int ok, X509_STORE_CTX *context)
{
    auto *findings = static_cast<QList<ChainFinding> *>(X509_STORE_CTX_get_app_data(context));
    if (!findings) // the path of a CRL's signer, which has a context of its own
        return ok;
    if (ok == 0 && findings->size() < kMaxFindings) {
        const ChainFinding finding{verifyCode(X509_STORE_CTX_get_error(context)),
                                   X509_STORE_CTX_get_error_depth(context)};
        if (!findings->contains(finding))
            findings->append(finding);
    }
    return 1;
}

Pass runPass(const Prepared &prepared, const VerifyOptions &options, unsigned long extraFlags,
             bool goOn)
{
    Pass pass;
    const auto param = makeParam(options);
    const StorePtr store(X509_STORE_new());
    const StoreContextPtr context(X509_STORE_CTX_new());
    if (!param || !store || !context)
        return pass;
    X509_VERIFY_PARAM_set_flags(param->get(), extraFlags);
    // Set on the store, so that the trust that belongs to the purpose is taken over too.
    X509_STORE_set1_param(store.get(), param->get());
    if (X509_STORE_CTX_init(context.get(), store.get(), prepared.leaf.get(),
                            prepared.untrusted.get()) != 1)
        return pass;
    // A list instead of the store: adding thousands to a store takes quadratic time.
    X509_STORE_CTX_set0_trusted_stack(context.get(), prepared.trusted.get());
    X509_STORE_CTX_set0_crls(context.get(), prepared.crls.get());
    // Paths to signers of lists that are not on the path itself are looked for in the store only.
    const int anchors = sk_X509_num(prepared.trusted.get());
    for (int i = 0; !prepared.ownedCrls.empty() && anchors <= kMaxStored && i < anchors; ++i)
        X509_STORE_add_cert(store.get(), sk_X509_value(prepared.trusted.get(), i));
    if (goOn) {
        X509_STORE_CTX_set_app_data(context.get(), &pass.findings);
        X509_STORE_CTX_set_verify_cb(context.get(), noteAndGoOn);
    }
    pass.valid = X509_verify_cert(context.get()) == 1;
    pass.error = X509_STORE_CTX_get_error(context.get());
    if (!pass.valid && pass.error == X509_V_OK)
        pass.error = X509_V_ERR_UNSPECIFIED;
    pass.depth = X509_STORE_CTX_get_error_depth(context.get());
    STACK_OF(X509) *chain = X509_STORE_CTX_get0_chain(context.get());
    for (int i = 0; i < sk_X509_num(chain); ++i)
        pass.chain.append(toDer<i2d_X509>(sk_X509_value(chain, i)));
    dropOpenSslErrors();
    return pass;
}

void refuse(VerifyResult &result, int error, int depth)
{
    result.valid = false;
    result.openSslCode = error;
    result.reason = verifyCode(error);
    result.depth = depth;
}

VerifyResult limited()
{
    dropOpenSslErrors();
    VerifyResult result;
    result.reason = codes::kLimitExceeded;
    return result;
}

/// Of several lists that fit OpenSSL looks at the best, of equals at the first: what another one
/// revokes is revoked too, and the answer must not hang on their order.
void askCrlsAgain(VerifyResult &result, const Prepared &prepared, const TrustMaterial &material,
                  const VerifyOptions &options)
{
    const TrustMaterial lists{material.trusted, material.untrusted, prepared.crlDers, {}};
    const qsizetype last = result.chain.size() - 1;
    for (qsizetype i = 0; i <= last; ++i) {
        const Revocation state =
                revocationOf(result.chain.at(i).der, result.chain.at(std::min(i + 1, last)).der,
                             lists, options.time);
        if (state.state == RevocationState::Revoked)
            return refuse(result, X509_V_ERR_CERT_REVOKED, static_cast<int>(i));
        if (options.crlCheck == CrlCheck::Leaf)
            break;
    }
    STACK_OF(X509_CRL) *stack = prepared.crls.get();
    const int count = sk_X509_CRL_num(stack);
    if (count < 2)
        return;
    for (int i = 0; i < count / 2; ++i) {
        X509_CRL *front = sk_X509_CRL_value(stack, i);
        sk_X509_CRL_set(stack, i, sk_X509_CRL_value(stack, count - 1 - i));
        sk_X509_CRL_set(stack, count - 1 - i, front);
    }
    if (const Pass other = runPass(prepared, options, kFullCrls, false); !other.valid)
        refuse(result, other.error, other.depth);
}

/// What we ask beyond OpenSSL.
void applyOwnRules(VerifyResult &result, const Prepared &prepared, const TrustMaterial &material,
                   const VerifyOptions &options)
{
    X509 *leaf = prepared.leaf.get();
    for (const WantedName &name : options.names) {
        if (!leafHasName(leaf, name, options.purpose))
            return refuse(result, mismatchOf(name.kind), 0);
    }
    const quint32 flags = X509_get_extension_flags(leaf);
    // RFC 5216 5.3: OpenSSL would be content with Netscape's server gated crypto.
    if (options.purpose == Purpose::EapServer && (flags & EXFLAG_XKUSAGE) != 0 &&
        (X509_get_extended_key_usage(leaf) & XKU_SSL_SERVER) == 0)
        return refuse(result, X509_V_ERR_INVALID_PURPOSE, 0);
    // RFC 8446 4.4.2.2: OpenSSL would be content with keyAgreement.
    if (options.purpose == Purpose::EapClient && (flags & EXFLAG_KUSAGE) != 0 &&
        (X509_get_key_usage(leaf) & KU_DIGITAL_SIGNATURE) == 0)
        return refuse(result, X509_V_ERR_INVALID_PURPOSE, 0);
    if (!prepared.ownedCrls.empty() && options.crlCheck != CrlCheck::None)
        askCrlsAgain(result, prepared, material, options);
}

} // namespace

QString purposeName(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Any:
        return u"any"_s;
    case Purpose::Server:
        return u"server"_s;
    case Purpose::Client:
        return u"client"_s;
    case Purpose::EapServer:
        return u"eap-server"_s;
    case Purpose::EapClient:
        return u"eap-client"_s;
    }
    return {};
}

QList<Purpose> allPurposes()
{
    return {Purpose::Any, Purpose::Server, Purpose::Client, Purpose::EapServer, Purpose::EapClient};
}

std::optional<Purpose> purposeFromName(const QString &name)
{
    for (const Purpose purpose : allPurposes()) {
        if (purposeName(purpose) == name)
            return purpose;
    }
    return std::nullopt;
}

Result<VerifyResult> verify(const QByteArray &leafDer, const TrustMaterial &material,
                            const VerifyOptions &options)
{
    if (const auto param = makeParam(options); !param)
        return tl::unexpected(param.error());
    auto leaf = decodeCertificate(leafDer);
    if (!leaf && leaf.error().code != ErrorCode::LimitExceeded)
        return tl::unexpected(leaf.error());
    NameHashes leafNames;
    if (!leaf || !nameHashes(leafDer, leafNames))
        return limited();

    Prepared prepared;
    prepared.leaf = std::move(*leaf);
    const CertificatePool trusted(material.trusted);
    const CertificatePool untrusted(material.untrusted);
    QSet<unsigned long> names = reachableNames(leafNames, trusted, untrusted);
    if ((options.crlCheck != CrlCheck::None &&
         !collectCrls(material.crls, trusted, untrusted, names, prepared)) ||
        !collect(trusted, names, prepared.trusted.get(), prepared) ||
        !collect(untrusted, names, prepared.untrusted.get(), prepared))
        return limited();
    dropOpenSslErrors();

    VerifyResult result;
    const Pass verdict = runPass(prepared, options, kFullCrls, false);
    result.valid = verdict.valid;
    result.openSslCode = verdict.error;
    result.reason = verifyCode(verdict.error);
    result.depth = verdict.valid ? int(verdict.chain.size()) - 1 : verdict.depth;
    for (const QByteArray &der : verdict.chain) {
        const auto index = readCertificateIndex(der);
        result.chain.append({der, index ? index->subject : DistinguishedName(), sha256(der)});
    }
    if (result.valid)
        applyOwnRules(result, prepared, material, options);

    // What OpenSSL finds anyhow is no strict finding.
    const QList<ChainFinding> lax = verdict.valid
                                            ? QList<ChainFinding>()
                                            : runPass(prepared, options, kFullCrls, true).findings;
    const Pass strict = runPass(prepared, options, kFullCrls | X509_V_FLAG_X509_STRICT, true);
    for (const ChainFinding &finding : strict.findings) {
        if (!lax.contains(finding))
            result.strict.append(finding);
    }
    return result;
}

} // namespace sekisho::pki
