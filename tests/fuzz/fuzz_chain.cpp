// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/Der.h"
#include "core/pki/Reader.h"
#include "core/pki/verify/ChainGraph.h"
#include "core/pki/verify/NameMatch.h"
#include "core/pki/verify/Revocation.h"
#include "tests/core/pki/verify/DirectVerify.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

// The chain builder on any certificates, lists and responses. Two bytes choose the options; then
// elements follow one after the other, each behind a byte that says what it is: the leaf comes
// first. What is accepted, OpenSSL alone must accept too.

using namespace sekisho;
using namespace sekisho::pki;

namespace {

void check(bool holds)
{
    if (!holds)
        std::abort();
}

VerifyOptions optionsOf(std::uint8_t first, std::uint8_t second)
{
    VerifyOptions options;
    options.purpose = allPurposes().at(first % 5);
    options.partialChain = (first & 0x08) != 0;
    options.explicitPolicy = (first & 0x10) != 0;
    options.inhibitAny = (first & 0x20) != 0;
    options.inhibitMapping = (first & 0x40) != 0;
    if ((first & 0x80) == 0)
        options.time = QDateTime::fromSecsSinceEpoch(1'780'000'000, Qt::UTC);
    options.authLevel = (second & 0x07) - 2;
    options.crlCheck = static_cast<CrlCheck>((second >> 3) % 3);
    if ((second & 0x40) != 0)
        options.names = {{WantedName::Kind::Dns, QStringLiteral("radius.example.jp")}};
    if ((second & 0x80) != 0)
        options.policies = {QStringLiteral("1.2.3")};
    return options;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 4)
        return 0;
    const VerifyOptions options = optionsOf(data[0], data[1]);
    QByteArrayView rest(data + 2, static_cast<qsizetype>(size - 2));
    QByteArray leaf;
    TrustMaterial material;
    while (rest.size() > 1) {
        const int kind = static_cast<unsigned char>(rest.front()) % 4;
        DerCursor cursor(rest.sliced(1));
        DerElement element;
        if (!cursor.read(element)) {
            element.whole = rest.sliced(1); // cut short: given as it is
        }
        const QByteArray der = element.whole.toByteArray();
        if (leaf.isEmpty())
            leaf = der;
        else if (kind == 0)
            material.trusted.append(der);
        else if (kind == 1)
            material.untrusted.append(der);
        else if (kind == 2)
            material.crls.append(der);
        else
            material.ocspResponses.append(der);
        rest = rest.sliced(1 + element.whole.size());
    }

    const Result<VerifyResult> result = verify(leaf, material, options);
    if (result) {
        check(result->valid == (result->reason == QStringLiteral("ok")));
        check(result->depth >= 0);
        check(!result->valid || !result->chain.isEmpty());
        check(!result->valid || test::directVerify(leaf, material, options).valid);
    }
    const Result<ChainGraph> graph = buildChainGraph(leaf, material, options);
    if (graph) {
        for (const ChainEdge &edge : graph->edges) {
            check(edge.issued >= 0 && edge.issued < graph->nodes.size());
            check(edge.issuer >= 0 && edge.issuer < graph->nodes.size());
            check(!edge.isAccepted() || graph->nodes.at(edge.issuer).reachesAnchor);
        }
        for (const ChainNode &issuer : graph->nodes)
            (void)revocationOf(leaf, issuer.der, material, options.time);
    }
    if (const auto index = readCertificateIndex(leaf)) {
        for (const NameMatcher matcher : allNameMatchers())
            (void)matchServerName(*index, QStringLiteral("radius.example.jp"), matcher);
    }
    return 0;
}
