// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/asn1/DerStrict.h"

#include "core/pki/asn1/Asn1Schema.h"
#include "core/pki/asn1/Asn1Value.h"

#include <algorithm>
#include <cstring>

namespace sekisho::pki {

using asn1::Role;

namespace {

using Findings = QList<DerFinding>;

bool isDigits(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// X.690 11.8 and 11.7: seconds present, no trailing zeros in a fraction, Z.
bool isDerTime(QByteArrayView text, bool utcTime)
{
    const qsizetype digits = utcTime ? 12 : 14;
    if (text.size() <= digits || text.back() != 'Z' || !isDigits(text.first(digits)))
        return false;
    const QByteArrayView fraction = text.sliced(digits, text.size() - digits - 1);
    if (fraction.isEmpty())
        return true;
    return !utcTime && fraction.size() > 1 && fraction[0] == '.' && isDigits(fraction.sliced(1)) &&
           fraction.back() != '0';
}

bool isPrintable(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::strchr(" '()+,-./:=?", c) != nullptr;
}

/// The first octet that a string of this type cannot hold; -1 if there is none.
qsizetype foreignCharacter(quint32 type, QByteArrayView text)
{
    const auto search = [text](auto allowed) -> qsizetype {
        const auto found = std::find_if_not(text.begin(), text.end(), allowed);
        return found == text.end() ? -1 : found - text.begin();
    };
    switch (type) {
    case 12: {
        for (qsizetype i = 0; i < text.size();) {
            const auto lead = static_cast<quint8>(text[i]);
            const qsizetype more = lead < 0x80                    ? 0
                                   : lead >= 0xc2 && lead <= 0xdf ? 1
                                   : lead >= 0xe0 && lead <= 0xef ? 2
                                   : lead >= 0xf0 && lead <= 0xf4 ? 3
                                                                  : -1;
            if (more < 0 || i + more >= text.size())
                return i;
            for (qsizetype k = 1; k <= more; ++k) {
                if ((static_cast<quint8>(text[i + k]) & 0xc0) != 0x80)
                    return i;
            }
            // Overlong forms, surrogates and what lies beyond U+10FFFF (Unicode table 3-7).
            const auto second = static_cast<quint8>(more > 0 ? text[i + 1] : 0);
            if ((lead == 0xe0 && second < 0xa0) || (lead == 0xed && second > 0x9f) ||
                (lead == 0xf0 && second < 0x90) || (lead == 0xf4 && second > 0x8f))
                return i;
            i += more + 1;
        }
        return -1;
    }
    case 18:
        return search([](char c) { return (c >= '0' && c <= '9') || c == ' '; });
    case 19:
        return search([](char c) { return c != '\0' && isPrintable(c); });
    case 22:
        return search([](char c) { return !(static_cast<quint8>(c) & 0x80); });
    case 26:
        return search([](char c) { return c >= 0x20 && c < 0x7f; });
    case 28:
        return text.size() % 4 ? text.size() - 1 : -1;
    case 30:
        return text.size() % 2 ? text.size() - 1 : -1;
    default:
        return -1;
    }
}

class NodeCheck
{
public:
    NodeCheck(const Asn1Tree &tree, int index, qsizetype most, Findings &found)
        : m_tree(tree)
        , m_index(index)
        , m_node(tree.node(index))
        , m_most(most)
        , m_found(found)
    {
    }

    void run()
    {
        if (m_node.has(Asn1Node::Rest))
            return;
        checkHeader();
        if (m_node.has(Asn1Node::Constructed))
            checkSetOrder();
        else
            checkContent();
    }

private:
    void add(DerRule rule, qsizetype offset)
    {
        if (m_found.size() < m_most)
            m_found.append({rule, offset});
    }
    quint8 byte(qsizetype offset) const { return static_cast<quint8>(m_tree.bytes().at(offset)); }

    void checkHeader()
    {
        qsizetype at = m_node.offset + 1;
        if ((m_node.identifier & 0x1f) == 0x1f) {
            if (m_node.number < 31 || byte(at) == 0x80)
                add(DerRule::NonMinimalTag, m_node.offset);
            while (byte(at++) & 0x80) {
            }
        }
        if (m_node.has(Asn1Node::Indefinite)) {
            add(DerRule::IndefiniteLength, at);
        } else if (byte(at) > 0x80) {
            const bool shortForm = byte(at) == 0x81 && byte(at + 1) < 0x80;
            if (shortForm || byte(at + 1) == 0)
                add(DerRule::NonMinimalLength, at);
        }
        if (m_node.identifier >= 0x40)
            return;
        const bool constructed = m_node.has(Asn1Node::Constructed);
        const bool structure = m_node.number == 16 || m_node.number == 17 || m_node.number == 8 ||
                               m_node.number == 11;
        if (structure && !constructed)
            add(DerRule::WrongForm, m_node.offset);
        else if (!structure && constructed)
            add(isString(m_node.number) ? DerRule::ConstructedString : DerRule::WrongForm,
                m_node.offset);
    }

    static bool isString(quint32 number)
    {
        return number == 3 || number == 4 || number == 12 || number >= 18;
    }

    void checkSetOrder()
    {
        if (!m_node.isUniversal(17))
            return;
        for (int row = 1; row < m_node.childCount; ++row) {
            const int child = m_tree.child(m_index, row);
            if (m_tree.node(child).has(Asn1Node::Rest))
                return;
            // X.690 11.6: as if the shorter were padded with zero octets.
            if (m_tree.whole(m_tree.child(m_index, row - 1)).compare(m_tree.whole(child)) > 0) {
                add(DerRule::SetOrder, m_tree.node(child).offset);
                return;
            }
        }
    }

    void checkContent()
    {
        if (m_node.has(Asn1Node::Truncated) || m_node.has(Asn1Node::NotOpened))
            return;
        const QByteArrayView content = m_tree.content(m_index);
        const qsizetype at = m_node.contentOffset();
        const quint32 number = asn1::universalNumber(m_node);
        switch (number) {
        case 1:
            if (content.size() != 1)
                add(DerRule::BooleanLength, m_node.offset);
            else if (content[0] != 0 && byte(at) != 0xff)
                add(DerRule::BooleanNotFf, at);
            else if (content[0] == 0 && m_node.has(Asn1Node::DefaultFalse))
                add(DerRule::DefaultEncoded, m_node.offset);
            break;
        case 2:
        case 10:
            if (content.isEmpty())
                add(DerRule::IntegerEmpty, m_node.offset);
            else if (!isValidInteger(content))
                add(DerRule::NonMinimalInteger, at);
            else if (content.size() == 1 && content[0] == 0 && m_node.parent >= 0 &&
                     m_tree.node(m_node.parent).has(Asn1Node::DefaultV1))
                add(DerRule::DefaultEncoded, m_tree.node(m_node.parent).offset);
            break;
        case 3:
            checkBits(content, at);
            break;
        case 5:
            if (!content.isEmpty())
                add(DerRule::NullNotEmpty, at);
            break;
        case 6:
            checkObjectId(content, at);
            break;
        case 23:
        case 24:
            if (!isDerTime(content, number == 23))
                add(DerRule::TimeForm, at);
            break;
        default:
            if (const qsizetype bad = foreignCharacter(number, content); bad >= 0)
                add(DerRule::StringCharacters, at + bad);
            break;
        }
    }

    void checkBits(QByteArrayView content, qsizetype at)
    {
        if (content.isEmpty()) {
            add(DerRule::BitStringUnusedBits, m_node.offset);
            return;
        }
        const quint8 unused = byte(at);
        const auto last = static_cast<quint8>(content.back());
        if (unused > 7 || (unused > 0 && content.size() == 1) ||
            (unused > 0 && (last & ((1U << unused) - 1U)))) {
            add(DerRule::BitStringUnusedBits, at);
            return;
        }
        const bool namedBits = m_node.type && m_node.type->role == Role::BitNames;
        if (namedBits && content.size() > 1 && !((last >> unused) & 1))
            add(DerRule::BitStringTrailingZeros, at);
    }

    void checkObjectId(QByteArrayView content, qsizetype at)
    {
        if (content.isEmpty()) {
            add(DerRule::BadObjectIdentifier, m_node.offset);
            return;
        }
        bool start = true;
        for (qsizetype i = 0; i < content.size(); ++i) {
            const auto octet = static_cast<quint8>(content[i]);
            if (start && octet == 0x80) {
                add(DerRule::BadObjectIdentifier, at + i);
                return;
            }
            start = !(octet & 0x80);
        }
        if (!start)
            add(DerRule::BadObjectIdentifier, at + content.size() - 1);
    }

    const Asn1Tree &m_tree;
    const int m_index;
    const Asn1Node &m_node;
    const qsizetype m_most;
    Findings &m_found;
};

} // namespace

QString derRuleName(DerRule rule)
{
    switch (rule) {
    case DerRule::Malformed:
        return QStringLiteral("malformed");
    case DerRule::TrailingData:
        return QStringLiteral("trailing-data");
    case DerRule::IndefiniteLength:
        return QStringLiteral("indefinite-length");
    case DerRule::NonMinimalLength:
        return QStringLiteral("non-minimal-length");
    case DerRule::NonMinimalTag:
        return QStringLiteral("non-minimal-tag");
    case DerRule::ConstructedString:
        return QStringLiteral("constructed-string");
    case DerRule::WrongForm:
        return QStringLiteral("wrong-form");
    case DerRule::BooleanLength:
        return QStringLiteral("boolean-length");
    case DerRule::BooleanNotFf:
        return QStringLiteral("boolean-not-ff");
    case DerRule::IntegerEmpty:
        return QStringLiteral("integer-empty");
    case DerRule::NonMinimalInteger:
        return QStringLiteral("non-minimal-integer");
    case DerRule::NullNotEmpty:
        return QStringLiteral("null-not-empty");
    case DerRule::BadObjectIdentifier:
        return QStringLiteral("bad-object-identifier");
    case DerRule::BitStringUnusedBits:
        return QStringLiteral("bit-string-unused-bits");
    case DerRule::BitStringTrailingZeros:
        return QStringLiteral("bit-string-trailing-zeros");
    case DerRule::SetOrder:
        return QStringLiteral("set-order");
    case DerRule::DefaultEncoded:
        return QStringLiteral("default-encoded");
    case DerRule::TimeForm:
        return QStringLiteral("time-form");
    case DerRule::StringCharacters:
        return QStringLiteral("string-characters");
    }
    return {};
}

Findings strictFindings(const Asn1Tree &tree, int node, qsizetype most)
{
    Findings found;
    NodeCheck(tree, node, most, found).run();
    return found;
}

Findings strictFindings(const Asn1Tree &tree, qsizetype most)
{
    Findings found;
    qsizetype guessedUntil = 0;
    for (int i = 0; i < tree.size() && found.size() < most; ++i) {
        const Asn1Node &node = tree.node(i);
        // What only looks like DER need not be it.
        if (node.offset < guessedUntil)
            continue;
        NodeCheck(tree, i, most, found).run();
        if (node.has(Asn1Node::Guessed))
            guessedUntil = node.contentEnd();
    }
    if (tree.rootCount() > 1)
        found.append({DerRule::TrailingData, tree.node(tree.root(1)).offset});
    for (const Asn1Error &error : tree.errors()) {
        const bool trailing =
                tree.rootCount() > 1 && error.offset >= tree.node(tree.root(1)).offset;
        if (!trailing)
            found.append({DerRule::Malformed, error.offset});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const DerFinding &a, const DerFinding &b) { return a.offset < b.offset; });
    if (found.size() > most)
        found.resize(most);
    return found;
}

Findings strictFindings(QByteArrayView der, qsizetype most)
{
    return strictFindings(Asn1Tree(QByteArray::fromRawData(der.data(), der.size())), most);
}

} // namespace sekisho::pki
