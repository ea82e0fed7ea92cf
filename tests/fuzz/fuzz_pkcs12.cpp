// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/Pkcs12Anatomy.h"
#include "core/pki/Reader.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

// PKCS#12 and key stores of Java: what shows without a password, then everything with one.

using namespace sekisho;
using namespace sekisho::pki;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Secret password(QByteArray("secret"));
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    const auto anatomy = readPkcs12Anatomy(bytes);
    if (anatomy && pkcs12Importers(*anatomy).isEmpty())
        std::abort();

    ReadOptions options;
    options.passwords = {&password};
    options.maxKdfIterations = 5'000; // many inputs a second matter more than long derivations
    const ReadResult result = readObjects(bytes, options);
    if (result.items.isEmpty() && result.problems.isEmpty())
        std::abort();
    for (const Item &item : result.items) {
        if (item.offset < 0 || item.offset >= bytes.size() || item.sha256.size() != 32)
            std::abort();
        // The bytes of a key or of what holds keys are never handed on.
        if ((item.type == ItemType::PrivateKey || item.type == ItemType::Pkcs12) &&
            !item.der.isEmpty()) {
            std::abort();
        }
    }
    return 0;
}
