// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/Reader.h"
#include "core/pki/SearchText.h"
#include "core/pki/explain/CrlEntries.h"
#include "core/pki/explain/Explain.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

// Revocation lists, OCSP responses and requests: read, and turned into words and into what a search
// looks at.

using namespace sekisho;
using namespace sekisho::pki;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    const ReadResult result = readObjects(bytes);
    if (result.items.isEmpty() && result.problems.isEmpty())
        std::abort();
    int searched = 0;
    for (const Item &item : result.items) {
        if (item.crl && (item.crl->revokedCount < 0 || item.crl->revokedCount > bytes.size()))
            std::abort();
        if (item.crl) {
            for (const Extension &extension : item.crl->extensions) {
                if (!extension.range.isValid() ||
                    extension.range.offset + extension.range.length > item.der.size()) {
                    std::abort();
                }
                (void)explainExtension(extension.oid, extension.value);
            }
            if (crlEntries(item.der, 50).size() > item.crl->revokedCount)
                std::abort();
        }
        if (item.csr) {
            for (const Extension &extension : item.csr->requestedExtensions)
                (void)explainExtension(extension.oid, extension.value);
        }
        if (++searched <= 4)
            (void)searchText(item);
    }
    return 0;
}
