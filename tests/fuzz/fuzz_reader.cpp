// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/Reader.h"
#include "core/pki/explain/Explain.h"
#include "core/pki/explain/KeyIdentifier.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

// The certificate reader on anything: index, details, containers, keys, repairs. Offsets must lie
// within the input, and there is always an object or a problem.

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
    static const Secret password(QByteArray("secret"));
    ReadOptions options;
    options.passwords = {&password};
    options.maxKdfIterations = 20'000; // many inputs a second matter more than long derivations
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));

    const ReadResult result = readObjects(bytes, options);
    check(!result.items.isEmpty() || !result.problems.isEmpty());
    for (const Problem &problem : result.problems)
        check(problem.offset >= 0 && problem.offset <= bytes.size());
    for (const Repair &repair : result.repairs)
        check(repair.offset >= 0 && repair.offset <= bytes.size());
    int detailed = 0;
    for (const Item &item : result.items) {
        check(item.offset >= 0 && item.offset < bytes.size());
        check(item.sha256.size() == 32);
        check((item.type == ItemType::Certificate) == item.certificate.has_value());
        check((item.type == ItemType::Csr) == item.csr.has_value());
        check((item.type == ItemType::Crl) == item.crl.has_value());
        if (item.certificate && ++detailed <= 4) {
            (void)item.certificate->subject.rfc4514();
            (void)item.certificate->issuer.slashForm();
            (void)item.certificate->serialHex();
            const auto details = readCertificateDetails(item.der);
            if (details) {
                for (const Extension &extension : details->extensions) {
                    check(extension.range.isValid() &&
                          extension.range.offset + extension.range.length <= item.der.size());
                    check(explainExtension(extension.oid, extension.value).size() <=
                          kMostStatements + 1);
                }
                (void)keyIdentifier(item.der);
            }
        }
    }
    (void)readCertificateIndex(bytes);
    return 0;
}
