// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/verify/CrlScope.h"

namespace sekisho::pki {

namespace {

using IssuingPointPtr = std::unique_ptr<ISSUING_DIST_POINT, Deleter<ISSUING_DIST_POINT_free>>;
using DistPointsPtr = std::unique_ptr<CRL_DIST_POINTS, Deleter<CRL_DIST_POINTS_free>>;

// Far more than any certificate has; the comparison is by pairs.
constexpr int kMaxPoints = 64;
constexpr int kMaxNames = 64;

IssuingPointPtr issuingPointOf(const X509_CRL *crl)
{
    return IssuingPointPtr(static_cast<ISSUING_DIST_POINT *>(
            X509_CRL_get_ext_d2i(crl, NID_issuing_distribution_point, nullptr, nullptr)));
}

bool has(const X509_CRL *crl, int nid) { return X509_CRL_get_ext_by_NID(crl, nid, -1) >= 0; }

ReasonMask maskOf(const ASN1_BIT_STRING *flags)
{
    if (!flags)
        return kAllReasons;
    ReasonMask mask = 0;
    for (int bit = 1; bit <= 8; ++bit) {
        if (ASN1_BIT_STRING_get_bit(flags, bit) == 1)
            mask = static_cast<ReasonMask>(mask | (1U << bit));
    }
    return mask;
}

/// The names of a distribution point; one relative to its issuer is made whole with `base`.
/// nullptr where there is no name to compare.
GeneralNamesPtr namesOf(DIST_POINT_NAME *point, const X509_NAME *base)
{
    GeneralNamesPtr names(sk_GENERAL_NAME_new_null());
    if (point->type == 0) {
        const int count = std::min(sk_GENERAL_NAME_num(point->name.fullname), kMaxNames);
        for (int i = 0; i < count; ++i)
            sk_GENERAL_NAME_push(names.get(),
                                 GENERAL_NAME_dup(sk_GENERAL_NAME_value(point->name.fullname, i)));
        return names;
    }
    if (!base || DIST_POINT_set_dpname(point, base) != 1 || !point->dpname)
        return names;
    GeneralNamePtr whole(GENERAL_NAME_new());
    GENERAL_NAME_set0_value(whole.get(), GEN_DIRNAME, X509_NAME_dup(point->dpname));
    sk_GENERAL_NAME_push(names.get(), whole.release());
    return names;
}

bool haveCommonName(const GENERAL_NAMES *a, const GENERAL_NAMES *b)
{
    for (int i = 0; i < sk_GENERAL_NAME_num(a); ++i) {
        for (int j = 0; j < sk_GENERAL_NAME_num(b); ++j) {
            if (GENERAL_NAME_cmp(sk_GENERAL_NAME_value(a, i), sk_GENERAL_NAME_value(b, j)) == 0)
                return true;
        }
    }
    return false;
}

/// The directory name among the CRL issuers of a distribution point; nullptr if there is none.
const X509_NAME *directoryName(const GENERAL_NAMES *names)
{
    for (int i = 0; i < sk_GENERAL_NAME_num(names); ++i) {
        const GENERAL_NAME *name = sk_GENERAL_NAME_value(names, i);
        if (name->type == GEN_DIRNAME)
            return name->d.directoryName;
    }
    return nullptr;
}

/// RFC 5280 6.3.3 (b) (1): who may sign the list of that distribution point.
bool isIssuerOf(const DIST_POINT *point, X509_CRL *crl, bool ownIssuer, bool indirect)
{
    if (!point->CRLissuer)
        return ownIssuer;
    const X509_NAME *signer = X509_CRL_get_issuer(crl);
    for (int i = 0; i < sk_GENERAL_NAME_num(point->CRLissuer) && i < kMaxNames; ++i) {
        const GENERAL_NAME *name = sk_GENERAL_NAME_value(point->CRLissuer, i);
        if (name->type == GEN_DIRNAME && X509_NAME_cmp(name->d.directoryName, signer) == 0)
            return indirect;
    }
    return false;
}

/// RFC 5280 6.3.3 (b) (2) (i): the two name the same place.
bool isSamePlace(const DIST_POINT *point, const ISSUING_DIST_POINT *issuing, X509 *certificate,
                 X509_CRL *crl)
{
    if (!issuing || !issuing->distpoint)
        return true;
    const GeneralNamesPtr theirs = namesOf(issuing->distpoint, X509_CRL_get_issuer(crl));
    if (!point->distpoint) // the CRL issuer's name stands for it
        return point->CRLissuer && haveCommonName(point->CRLissuer, theirs.get());
    const X509_NAME *base =
            point->CRLissuer ? directoryName(point->CRLissuer) : X509_get_issuer_name(certificate);
    return haveCommonName(namesOf(point->distpoint, base).get(), theirs.get());
}

/// RFC 5280 6.3.3 (b) (2) (ii) to (iv).
bool isKindCovered(const ISSUING_DIST_POINT *issuing, X509 *certificate)
{
    const int kinds = (issuing->onlyuser > 0) + (issuing->onlyCA > 0) + (issuing->onlyattr > 0);
    if (kinds > 1 || issuing->onlyattr > 0) // RFC 5280 5.2.5: one of them at most
        return false;
    const bool ca = (X509_get_extension_flags(certificate) & EXFLAG_CA) != 0;
    return !(issuing->onlyuser > 0 && ca) && !(issuing->onlyCA > 0 && !ca);
}

bool isSameExtension(const X509_CRL *a, const X509_CRL *b, int nid)
{
    const int inA = X509_CRL_get_ext_by_NID(a, nid, -1);
    const int inB = X509_CRL_get_ext_by_NID(b, nid, -1);
    if (inA < 0 || inB < 0)
        return inA < 0 && inB < 0;
    return ASN1_OCTET_STRING_cmp(X509_EXTENSION_get_data(X509_CRL_get_ext(a, inA)),
                                 X509_EXTENSION_get_data(X509_CRL_get_ext(b, inB))) == 0;
}

Asn1IntegerPtr numberOf(const X509_CRL *crl, int nid)
{
    return Asn1IntegerPtr(
            static_cast<ASN1_INTEGER *>(X509_CRL_get_ext_d2i(crl, nid, nullptr, nullptr)));
}

} // namespace

CrlScope crlScope(X509_CRL *crl, X509 *certificate)
{
    CrlScope scope;
    const IssuingPointPtr issuing = issuingPointOf(crl);
    if (!issuing && has(crl, NID_issuing_distribution_point))
        return scope; // malformed, or there twice
    const bool ownIssuer =
            X509_NAME_cmp(X509_CRL_get_issuer(crl), X509_get_issuer_name(certificate)) == 0;
    const bool indirect = issuing && issuing->indirectCRL > 0;
    scope.foreign = !ownIssuer;
    if (issuing && !isKindCovered(issuing.get(), certificate))
        return scope;
    const ReasonMask listed = issuing ? maskOf(issuing->onlysomereasons) : kAllReasons;
    const DistPointsPtr points(static_cast<CRL_DIST_POINTS *>(
            X509_get_ext_d2i(certificate, NID_crl_distribution_points, nullptr, nullptr)));
    const int count = points ? std::min(sk_DIST_POINT_num(points.get()), kMaxPoints) : 0;
    for (int i = 0; i < count; ++i) {
        const DIST_POINT *point = sk_DIST_POINT_value(points.get(), i);
        if (isIssuerOf(point, crl, ownIssuer, indirect) &&
            isSamePlace(point, issuing.get(), certificate, crl)) {
            scope.covers = true;
            scope.reasons = static_cast<ReasonMask>(listed & maskOf(point->reasons));
            return scope;
        }
    }
    // A list of the issuer that is for no place in particular, wherever it was fetched from.
    scope.covers = ownIssuer && !(issuing && issuing->distpoint);
    scope.reasons = listed;
    return scope;
}

bool isDeltaCrl(const X509_CRL *crl) { return has(crl, NID_delta_crl); }

bool isIndirectCrl(const X509_CRL *crl)
{
    const IssuingPointPtr issuing = issuingPointOf(crl);
    return issuing && issuing->indirectCRL > 0;
}

bool hasUnknownCriticalExtension(X509_CRL *crl)
{
    for (int i = 0; i < X509_CRL_get_ext_count(crl); ++i) {
        X509_EXTENSION *extension = X509_CRL_get_ext(crl, i);
        const int nid = OBJ_obj2nid(X509_EXTENSION_get_object(extension));
        if (X509_EXTENSION_get_critical(extension) != 0 && nid != NID_issuing_distribution_point &&
            nid != NID_authority_key_identifier && nid != NID_crl_number && nid != NID_delta_crl)
            return true;
    }
    STACK_OF(X509_REVOKED) *entries = X509_CRL_get_REVOKED(crl);
    for (int i = 0; i < sk_X509_REVOKED_num(entries); ++i) {
        const X509_REVOKED *entry = sk_X509_REVOKED_value(entries, i);
        for (int j = 0; j < X509_REVOKED_get_ext_count(entry); ++j) {
            X509_EXTENSION *extension = X509_REVOKED_get_ext(entry, j);
            const int nid = OBJ_obj2nid(X509_EXTENSION_get_object(extension));
            if (X509_EXTENSION_get_critical(extension) != 0 && nid != NID_certificate_issuer)
                return true;
        }
    }
    return false;
}

bool isDeltaFor(const X509_CRL *delta, const X509_CRL *complete)
{
    const Asn1IntegerPtr base = numberOf(delta, NID_delta_crl);
    const Asn1IntegerPtr number = numberOf(complete, NID_crl_number);
    const Asn1IntegerPtr newer = numberOf(delta, NID_crl_number);
    return base && number && newer &&
           X509_NAME_cmp(X509_CRL_get_issuer(delta), X509_CRL_get_issuer(complete)) == 0 &&
           isSameExtension(delta, complete, NID_authority_key_identifier) &&
           isSameExtension(delta, complete, NID_issuing_distribution_point) &&
           ASN1_INTEGER_cmp(base.get(), number.get()) <= 0 &&
           ASN1_INTEGER_cmp(newer.get(), number.get()) > 0;
}

} // namespace sekisho::pki
