// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/OpenSslHandles.h"
#include "core/pki/Pkcs12Anatomy.h"

// Private to core/pki: a PKCS#12 file that OpenSSL has decoded.
namespace sekisho::pki {

struct Pkcs12BagsDeleter
{
    void operator()(STACK_OF(PKCS12_SAFEBAG) * bags) const
    {
        sk_PKCS12_SAFEBAG_pop_free(bags, PKCS12_SAFEBAG_free);
    }
};
using Pkcs12BagsPtr = std::unique_ptr<STACK_OF(PKCS12_SAFEBAG), Pkcs12BagsDeleter>;

struct Pkcs12SafesDeleter
{
    void operator()(STACK_OF(PKCS7) * safes) const { sk_PKCS7_pop_free(safes, PKCS7_free); }
};
using Pkcs12SafesPtr = std::unique_ptr<STACK_OF(PKCS7), Pkcs12SafesDeleter>;

Pkcs12Anatomy anatomyOf(PKCS12 *file);
/// The friendlyName of a bag (PKCS#9, RFC 2985 5.5.1: a BMPString); empty where there is none. Not
/// by PKCS12_get_friendlyname(): since the repair of CVE-2025-69419 that of OpenSSL 3.0.19 gives
/// nothing for names with a character above U+07FF.
QString friendlyNameOf(const PKCS12_SAFEBAG *bag);

} // namespace sekisho::pki
