// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/asn1/Asn1Input.h"
#include "core/pki/asn1/Asn1Meaning.h"
#include "core/pki/asn1/Asn1Tree.h"
#include "core/pki/asn1/DerStrict.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

// The ASN.1 tree on anything: every node lies in its parent behind its elder sibling, every byte of
// the input belongs to some node or end mark, and names, values and meanings can be asked for.

using namespace sekisho::pki;

namespace {

void check(bool holds)
{
    if (!holds)
        std::abort();
}

void checkPlaces(const Asn1Tree &tree)
{
    qsizetype from = 0;
    for (int row = 0; row < tree.rootCount(); ++row) {
        const Asn1Node &root = tree.node(tree.root(row));
        check(root.offset == from && root.end() > from && root.parent == -1);
        from = root.end();
    }
    check(from == tree.bytes().size());
    for (int i = 0; i < tree.size(); ++i) {
        const Asn1Node &node = tree.node(i);
        from = node.contentOffset();
        check(node.contentLength >= 0 && node.end() <= tree.bytes().size());
        for (int row = 0; row < node.childCount; ++row) {
            const Asn1Node &child = tree.node(tree.child(i, row));
            // A BIT STRING's first octet stands before what it wraps.
            check(child.offset == from ||
                  (node.has(Asn1Node::Wrapping) && row == 0 && child.offset == from + 1));
            check(child.parent == i && child.row == row);
            from = child.end();
        }
        check(node.childCount == 0 || from == node.contentEnd());
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    Asn1Limits limits;
    limits.nodes = 5000;
    limits.depth = 40;
    const Asn1Tree tree(bytes.toByteArray(), limits);
    checkPlaces(tree);
    for (const Asn1Error &error : tree.errors())
        check(error.offset >= 0 && error.offset <= bytes.size());
    for (const DerFinding &finding : strictFindings(tree))
        check(finding.offset >= 0 && finding.offset <= bytes.size());
    for (int i = 0; i < std::min(tree.size(), 300); ++i) {
        check(tree.value(i).size() < 2000);
        (void)tree.name(i);
        check(!tree.typeName(i).isEmpty());
        (void)asn1Meaning(tree, i);
    }
    for (qsizetype offset = 0; offset < bytes.size(); offset += 1 + bytes.size() / 64) {
        const int node = tree.at(offset);
        check(node >= 0 && tree.node(node).offset <= offset && offset < tree.node(node).end());
    }
    (void)asn1Parts(bytes);
    return 0;
}
