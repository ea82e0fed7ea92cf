// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/lint/SignatureCheck.h"

namespace sekisho::lint {

using namespace pki;

namespace {

using BitStringPtr = std::unique_ptr<ASN1_BIT_STRING, Deleter<ASN1_BIT_STRING_free>>;
using AnyPtr = std::unique_ptr<ASN1_TYPE, Deleter<ASN1_TYPE_free>>;

template <class T>
T *decoded(T *(*decode)(T **, const unsigned char **, long), const DerElement &element)
{
    const unsigned char *p = bytesOf(element.whole);
    return decode(nullptr, &p, static_cast<long>(element.whole.size()));
}

} // namespace

bool verifies(const DerElement &tbs, const DerElement &algorithm, const DerElement &signature,
              EVP_PKEY *key)
{
    const X509AlgorPtr scheme(decoded(&d2i_X509_ALGOR, algorithm));
    const BitStringPtr bits(decoded(&d2i_ASN1_BIT_STRING, signature));
    // A SEQUENCE read as ANY is kept, and encoded again, byte for byte.
    const AnyPtr any(decoded(&d2i_ASN1_TYPE, tbs));
    const bool good = key && scheme && bits && any &&
                      ASN1_item_verify(ASN1_ITEM_rptr(ASN1_ANY), scheme.get(), bits.get(),
                                       any.get(), key) == 1;
    dropOpenSslErrors();
    return good;
}

} // namespace sekisho::lint
