// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace sekisho::pki {

class Asn1Tree;

/// What DER (X.690 clauses 8 to 11) does not allow although BER readers take it, or what makes the
/// bytes no DER at all.
enum class DerRule {
    Malformed,           ///< the tree breaks here; Asn1Tree::errors() says how
    TrailingData,        ///< bytes behind the object
    IndefiniteLength,    ///< 10.1
    NonMinimalLength,    ///< 10.1
    NonMinimalTag,       ///< 8.1.2.2, 8.1.2.4
    ConstructedString,   ///< 10.2
    WrongForm,           ///< primitive where constructed is meant or the other way round: 8.9.1 …
    BooleanLength,       ///< 8.2.1
    BooleanNotFf,        ///< 11.1
    IntegerEmpty,        ///< 8.3.1
    NonMinimalInteger,   ///< 8.3.2
    NullNotEmpty,        ///< 8.8.2
    BadObjectIdentifier, ///< 8.19.2: empty, cut short or padded
    BitStringUnusedBits, ///< 11.2.1: more than 7, or bits behind the end that are not zero
    BitStringTrailingZeros, ///< 11.2.2, named bits only
    SetOrder,               ///< 11.6
    DefaultEncoded,         ///< 11.5
    TimeForm,               ///< 11.7, 11.8: no seconds, fraction ending in 0, offset instead of Z
    StringCharacters,       ///< an octet that the string type does not have
};
/// Kebab-case, stable: "non-minimal-length".
QString derRuleName(DerRule rule);

struct DerFinding
{
    DerRule rule = DerRule::Malformed;
    qsizetype offset = 0; ///< of the octet that breaks the rule
};

/// What in one object breaks DER, in order of offset, at most `most` of them; what extensions and
/// other schema-given strings wrap is looked at too. Linear time for any input.
QList<DerFinding> strictFindings(QByteArrayView der, qsizetype most = 100);
/// The same for a tree that is there already.
QList<DerFinding> strictFindings(const Asn1Tree &tree, qsizetype most = 100);
/// Those of one node alone, not of its children.
QList<DerFinding> strictFindings(const Asn1Tree &tree, int node, qsizetype most);

} // namespace sekisho::pki
