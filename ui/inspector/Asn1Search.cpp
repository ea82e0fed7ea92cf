// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/Asn1Search.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

namespace {

using pki::Asn1Tree;

/// The nearest element that is what is looked for; around the end of the object if need be.
Asn1Hit findNode(const Asn1Tree &tree, qsizetype from, bool backwards,
                 const std::function<bool(int)> &isWanted)
{
    Asn1Hit first, last, before, behind;
    for (int i = 0; i < tree.size(); ++i) {
        if (!isWanted(i))
            continue;
        const qsizetype offset = tree.node(i).offset;
        const Asn1Hit hit{i, offset, tree.node(i).end() - offset};
        if (first.node < 0)
            first = hit;
        last = hit;
        if (offset < from)
            before = hit;
        if (offset > from && behind.node < 0)
            behind = hit;
    }
    const Asn1Hit &nearest = backwards ? before : behind;
    return nearest.node >= 0 ? nearest : backwards ? last : first;
}

Asn1Hit findBytes(const Asn1Tree &tree, const QByteArray &wanted, qsizetype from, bool backwards)
{
    const QByteArray &bytes = tree.bytes();
    qsizetype at = -1;
    if (backwards) {
        at = from > 0 ? bytes.lastIndexOf(wanted, from - 1) : -1;
        if (at < 0)
            at = bytes.lastIndexOf(wanted);
    } else {
        at = bytes.indexOf(wanted, from + 1);
        if (at < 0)
            at = bytes.indexOf(wanted);
    }
    if (at < 0)
        return {};
    int node = tree.at(at);
    while (node >= 0 && tree.node(node).end() < at + wanted.size())
        node = tree.node(node).parent;
    return {std::max(node, 0), at, wanted.size()};
}

} // namespace

Asn1Hit findInObject(const Asn1Tree &tree, const QString &wanted, qsizetype from, bool backwards)
{
    const QString text = wanted.trimmed();
    if (text.isEmpty() || tree.isEmpty())
        return {};
    static const QRegularExpression oid(u"^[0-2](\\.\\d{1,19})+$"_s);
    if (oid.match(text).hasMatch()) {
        // Asked once: the tree tells whether it has it at all.
        QList<int> hits;
        for (int i = tree.findObjectId(text); i >= 0; i = tree.findObjectId(text, i))
            hits.append(i);
        if (hits.isEmpty())
            return {};
        return findNode(tree, from, backwards, [&hits](int node) {
            return std::binary_search(hits.cbegin(), hits.cend(), node);
        });
    }
    static const QRegularExpression hex(u"^([0-9A-Fa-f]{2}[ :]?)+$"_s);
    if (hex.match(text).hasMatch()) {
        const Asn1Hit hit = findBytes(tree, QByteArray::fromHex(text.toLatin1().replace(':', ' ')),
                                      from, backwards);
        if (hit.node >= 0)
            return hit;
    }
    const Asn1Hit named = findNode(tree, from, backwards, [&](int node) {
        return tree.name(node).compare(text, Qt::CaseInsensitive) == 0;
    });
    return named.node >= 0 ? named : findBytes(tree, text.toUtf8(), from, backwards);
}

} // namespace sekisho::ui
