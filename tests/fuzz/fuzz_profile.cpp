// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/Reader.h"
#include "core/pki/SearchText.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

// What certificates are carried in: configuration profiles (XML, property lists), ZIP, key stores
// of Java, JSON Web Keys, OpenSSH keys.

using namespace sekisho;
using namespace sekisho::pki;

namespace {

void check(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    ReadOptions options;
    options.maxKdfIterations = 5'000;
    options.maxItems = 1000;
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    const ReadResult result = readObjects(bytes, options);
    check(!result.items.isEmpty() || !result.problems.isEmpty());
    for (const Problem &problem : result.problems)
        check(problem.offset >= 0 && problem.offset <= bytes.size());
    for (const Repair &repair : result.repairs)
        check(repair.offset >= 0 && repair.offset <= bytes.size());
    int searched = 0;
    for (const Item &item : result.items) {
        check(item.offset >= 0 && item.offset < bytes.size());
        check(item.sha256.size() == 32);
        check((item.type == ItemType::Profile) == item.profile.has_value());
        if (++searched <= 4)
            (void)searchText(item);
    }
    return 0;
}
