// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/asn1/Asn1Tree.h"

#include "core/pki/Der.h"
#include "core/pki/asn1/Asn1Schema.h"

#include <algorithm>
#include <utility>

namespace sekisho::pki {

using asn1::Field;
using asn1::Kind;
using asn1::Role;
using asn1::Type;

/// Fills a tree: one pass over the bytes with a stack of open elements.
class Asn1Parser
{
public:
    Asn1Parser(Asn1Tree &tree, Asn1Limits limits)
        : m_tree(tree)
        , m_base(tree.m_bytes.constData())
        , m_size(tree.m_bytes.size())
        , m_nodeLimit(limits.nodes)
        , m_depthLimit(static_cast<size_t>(limits.depth))
    {
    }

    void parse();

private:
    /// What stands behind the place where the tree became full still shows, but is not opened.
    static constexpr int kMoreOfEach = 8;

    struct Frame
    {
        int node = -1;
        qsizetype end = 0;
        bool indefinite = false;
        bool reachesEnd = false; ///< nothing but the end of the input bounds it
        bool wrapped = false;    ///< the content of a string
        bool isExplicit = false;
        bool secret = false;
        int nextField = 0;
        int count = 0;
        int more = kMoreOfEach; ///< elements that may still be added once the tree is full
        const Type *type = &asn1::schema::any;
        const Type *element = nullptr; ///< of a list or string whose OID decided it
        QByteArrayView firstOid;
        QByteArrayView lastOid;
    };
    struct Meant
    {
        const char *name = nullptr;
        const Type *type = &asn1::schema::any;
        const Type *element = nullptr;
        bool isExplicit = false;
        quint8 fieldFlags = 0;
    };

    static bool matches(const Field &field, const asn1::Header &header);
    static void resolve(Meant &meant, const asn1::Header &header, QByteArrayView lastOid);
    static Meant meaningOf(Frame &frame, const asn1::Header &header);
    int add(Asn1Node node, Frame &frame);
    void addRest(qsizetype from, qsizetype to, quint16 flags, Frame &frame);
    void breakAt(Asn1ErrorId id, qsizetype offset);
    void error(Asn1ErrorId id, qsizetype offset);
    void closeFrame();
    void readElement();
    void openString(int index, const Meant &meant, bool secret);
    bool looksLikeDer(QByteArrayView content) const;
    bool skipIndefinite(qsizetype end, Asn1ErrorId &id);
    void leaveUnopened();
    void linkChildren();

    Asn1Tree &m_tree;
    const char *const m_base;
    const qsizetype m_size;
    qsizetype m_pos = 0;
    const int m_nodeLimit;
    const size_t m_depthLimit;
    bool m_cutShort = false;
    bool m_full = false;
    std::vector<Frame> m_frames;
};

bool Asn1Parser::matches(const Field &field, const asn1::Header &header)
{
    const bool universal = header.identifier < 0x40;
    if (field.tag == asn1::kAnyTag)
        return true;
    if (field.tag == asn1::kTimeTag)
        return universal && (header.number == 23 || header.number == 24);
    if (field.tag >= asn1::kContextTag)
        return (header.identifier & 0xc0) == 0x80 &&
               header.number == static_cast<quint32>(field.tag - asn1::kContextTag);
    return universal && header.number == static_cast<quint32>(field.tag);
}

void Asn1Parser::resolve(Meant &meant, const asn1::Header &header, QByteArrayView lastOid)
{
    // At most an open type that is a choice of a choice.
    for (int round = 0; round < 4 && !meant.isExplicit; ++round) {
        const Type &type = *meant.type;
        if (type.kind == Kind::Choice) {
            const Field *const end = type.fields + type.fieldCount;
            const Field *found = std::find_if(
                    type.fields, end, [&](const Field &field) { return matches(field, header); });
            if (found == end) {
                meant.type = &asn1::schema::any;
                return;
            }
            if (!meant.name)
                meant.name = found->name;
            meant.isExplicit = found->flags & Field::Explicit;
            meant.type = found->type;
            continue;
        }
        if (!type.lookup)
            return;
        const asn1::Known *known = type.lookup(lastOid);
        const Type *decided = known && known->type ? known->type : &asn1::schema::any;
        if (type.kind != Kind::Open) {
            meant.element = decided;
            return;
        }
        meant.type = decided;
    }
}

Asn1Parser::Meant Asn1Parser::meaningOf(Frame &frame, const asn1::Header &header)
{
    Meant meant;
    const Type &type = *frame.type;
    if (frame.node < 0) {
        if (frame.count > 0)
            return meant;
        meant.type = frame.type;
        return meant;
    }
    if (frame.isExplicit) {
        if (frame.count == 0)
            meant.type = frame.type;
        resolve(meant, header, {});
        return meant;
    }
    switch (type.kind) {
    case Kind::Sequence:
        for (int i = frame.nextField; i < type.fieldCount; ++i) {
            const Field &field = type.fields[i];
            if (!matches(field, header))
                continue;
            frame.nextField = i + 1;
            meant.name = field.name;
            meant.type = field.type;
            meant.fieldFlags = field.flags;
            if (field.flags & Field::Explicit) {
                if (meant.type->kind == Kind::Open)
                    resolve(meant, header, frame.lastOid);
                meant.isExplicit = true;
                return meant;
            }
            break;
        }
        break;
    case Kind::ListOf:
        meant.name = type.elementName;
        meant.type = frame.element ? frame.element : type.element ? type.element : meant.type;
        break;
    case Kind::Wrapping:
        if (frame.wrapped)
            meant.type = frame.element ? frame.element : meant.type;
        else
            meant.type = frame.type; // a piece of a constructed string
        break;
    case Kind::Leaf:
        meant.type = frame.type;
        break;
    case Kind::Any:
    case Kind::Choice:
    case Kind::Open:
        break;
    }
    resolve(meant, header, frame.lastOid);
    return meant;
}

int Asn1Parser::add(Asn1Node node, Frame &frame)
{
    node.parent = frame.node;
    node.row = frame.count++;
    if (frame.node >= 0)
        ++m_tree.m_nodes[static_cast<size_t>(frame.node)].childCount;
    else
        ++m_tree.m_rootCount;
    m_tree.m_nodes.push_back(node);
    return m_tree.size() - 1;
}

void Asn1Parser::addRest(qsizetype from, qsizetype to, quint16 flags, Frame &frame)
{
    if (from >= to)
        return;
    Asn1Node rest;
    rest.offset = from;
    rest.contentLength = to - from;
    rest.flags = static_cast<quint16>(Asn1Node::Rest | flags);
    if (frame.secret)
        rest.flags |= Asn1Node::Secret;
    add(rest, frame);
}

void Asn1Parser::error(Asn1ErrorId id, qsizetype offset)
{
    constexpr qsizetype kMostErrors = 1000;
    if (id == Asn1ErrorId::CutShort && std::exchange(m_cutShort, true))
        return;
    if (m_tree.m_errors.size() < kMostErrors)
        m_tree.m_errors.append({id, offset});
}

/// The element being read cannot be: what is left of the one around it is octets.
void Asn1Parser::breakAt(Asn1ErrorId id, qsizetype offset)
{
    Frame &frame = m_frames.back();
    const bool first = frame.node < 0 && frame.count == 0;
    if (frame.wrapped && frame.count == 0) {
        // Not even a beginning: the string stays what it is.
        if (!frame.reachesEnd)
            error(Asn1ErrorId::ForeignContent, offset);
        Asn1Node &node = m_tree.m_nodes[static_cast<size_t>(frame.node)];
        node.flags &= static_cast<quint16>(~Asn1Node::Wrapping);
        node.flags |= Asn1Node::Broken;
        m_pos = frame.end;
        return;
    }
    if (id == Asn1ErrorId::HeaderCutShort && (frame.node < 0 ? first : frame.reachesEnd))
        error(Asn1ErrorId::CutShort, m_size);
    else
        error(id, offset);
    addRest(offset, frame.end, 0, frame);
    if (frame.node >= 0)
        m_tree.m_nodes[static_cast<size_t>(frame.node)].flags |= Asn1Node::Broken;
    m_pos = frame.end;
}

void Asn1Parser::closeFrame()
{
    const Frame frame = m_frames.back();
    m_frames.pop_back();
    if (frame.node < 0)
        return;
    Asn1Node &node = m_tree.m_nodes[static_cast<size_t>(frame.node)];
    if (frame.indefinite && !node.has(Asn1Node::Closed)) {
        node.contentLength = frame.end - node.contentOffset();
        if (!node.has(Asn1Node::Broken)) {
            node.flags |= Asn1Node::Broken;
            if (frame.reachesEnd)
                error(Asn1ErrorId::CutShort, m_size);
            else
                error(Asn1ErrorId::MissingEnd, frame.end);
        }
    }
    Frame &around = m_frames.back();
    // What an AlgorithmIdentifier names decides on the key that follows it.
    if (frame.type->role == Role::Algorithm && !frame.isExplicit)
        around.lastOid = frame.firstOid;
}

bool Asn1Parser::looksLikeDer(QByteArrayView content) const
{
    constexpr qsizetype kMostGuessed = 8 * 1024 * 1024;
    if (content.size() < 4 || content.size() > kMostGuessed)
        return false;
    const auto tag = static_cast<quint8>(content[0]);
    if (tag != der::kSequence && tag != der::kSet)
        return false;
    const DerShape shape = derShape(content, static_cast<int>(m_depthLimit));
    return shape.ok && shape.length == content.size() && !shape.indefiniteLength;
}

/// A primitive OCTET STRING or BIT STRING whose content is, or may be, DER.
void Asn1Parser::openString(int index, const Meant &meant, bool secret)
{
    Asn1Node &node = m_tree.m_nodes[static_cast<size_t>(index)];
    const bool bits = node.isUniversal(der::kBitString);
    const Type &type = *meant.type;
    if (!bits && !node.isUniversal(der::kOctetString))
        return;
    if (type.kind != Kind::Any && type.kind != Kind::Wrapping)
        return;
    // The count of unused bits stands before the bits.
    const qsizetype skipped = bits ? 1 : 0;
    if (node.contentLength <= skipped || (bits && m_base[node.contentOffset()] != 0))
        return;
    const QByteArrayView content(m_base + node.contentOffset() + skipped,
                                 node.contentLength - skipped);
    const Type *element = meant.element ? meant.element : type.element;
    const bool sure = type.kind == Kind::Wrapping && element && element != &asn1::schema::any;
    if (!sure && !looksLikeDer(content))
        return;
    if (m_full || m_frames.size() >= m_depthLimit) {
        node.flags |= Asn1Node::NotOpened;
        m_tree.m_limited = true;
        return;
    }
    node.flags |= Asn1Node::Wrapping;
    if (!sure)
        node.flags |= Asn1Node::Guessed;
    Frame frame;
    frame.node = index;
    frame.end = node.contentEnd();
    frame.reachesEnd = node.has(Asn1Node::Truncated);
    frame.wrapped = true;
    frame.secret = secret;
    static constexpr Type wrapper{Kind::Wrapping};
    frame.type = &wrapper;
    frame.element = sure ? element : nullptr;
    m_pos = node.contentOffset() + skipped;
    m_frames.push_back(frame);
}

bool Asn1Parser::skipIndefinite(qsizetype end, Asn1ErrorId &id)
{
    for (qsizetype open = 1; open > 0;) {
        if (end - m_pos >= 2 && m_base[m_pos] == 0 && m_base[m_pos + 1] == 0) {
            m_pos += 2;
            --open;
            continue;
        }
        asn1::Header header;
        if (!asn1::readHeader(m_base + m_pos, m_base + end, header, id))
            return false;
        const qsizetype content = m_pos + header.length;
        if (header.indefinite && !(header.identifier & 0x20)) {
            id = Asn1ErrorId::IndefinitePrimitive;
            return false;
        }
        if (header.contentLength > static_cast<quint64>(end - content)) {
            id = Asn1ErrorId::LengthTooLong;
            return false;
        }
        if (header.indefinite)
            ++open;
        m_pos = content + static_cast<qsizetype>(header.contentLength);
    }
    return true;
}

void Asn1Parser::readElement()
{
    Frame &frame = m_frames.back();
    asn1::Header header;
    Asn1ErrorId id{};
    if (!asn1::readHeader(m_base + m_pos, m_base + frame.end, header, id))
        return breakAt(id, m_pos);
    if (header.identifier == 0 && header.contentLength == 0 && !header.indefinite)
        return breakAt(Asn1ErrorId::StrayEnd, m_pos);
    const bool constructed = header.identifier & 0x20;
    if (header.indefinite && !constructed)
        return breakAt(Asn1ErrorId::IndefinitePrimitive, m_pos);
    const qsizetype content = m_pos + header.length;
    const auto room = static_cast<quint64>(frame.end - content);
    const bool tooLong = header.contentLength > room;
    const bool bounded = frame.node < 0 ? frame.count > 0 : !frame.reachesEnd;
    if (tooLong && bounded)
        return breakAt(Asn1ErrorId::LengthTooLong, m_pos);

    const Meant meant = meaningOf(frame, header);
    const bool secret = frame.secret || (meant.fieldFlags & Field::Secret);
    Asn1Node node;
    node.offset = m_pos;
    node.identifier = header.identifier;
    node.number = header.number;
    node.headerLength = static_cast<quint8>(header.length);
    node.contentLength = static_cast<qsizetype>(std::min(header.contentLength, room));
    node.declaredLength = header.contentLength;
    node.type = meant.type;
    node.name = meant.name;
    if (frame.node < 0 && frame.count == 0)
        node.name = asn1::nameOf(m_tree.m_kind);
    const auto flag = [&node](bool set, Asn1Node::Flag which) {
        if (set)
            node.flags |= which;
    };
    flag(constructed, Asn1Node::Constructed);
    flag(header.indefinite, Asn1Node::Indefinite);
    flag(tooLong, Asn1Node::Truncated);
    flag(secret, Asn1Node::Secret);
    flag(meant.isExplicit, Asn1Node::Explicit);
    flag(meant.fieldFlags & Field::DefaultFalse, Asn1Node::DefaultFalse);
    flag(meant.fieldFlags & Field::DefaultV1, Asn1Node::DefaultV1);
    m_tree.m_holdsSecret = m_tree.m_holdsSecret || secret;
    const int index = add(node, frame);
    if (tooLong)
        error(Asn1ErrorId::CutShort, m_size);

    if (!constructed) {
        m_pos = node.contentEnd();
        if (node.isUniversal(der::kObjectId)) {
            frame.lastOid = QByteArrayView(m_base + content, node.contentLength);
            if (frame.firstOid.isNull())
                frame.firstOid = frame.lastOid;
        }
        return openString(index, meant, secret);
    }
    const bool innerReachesEnd =
            tooLong || (header.indefinite && (frame.node < 0 || frame.reachesEnd));
    if (m_full || m_frames.size() >= m_depthLimit) {
        Asn1Node &added = m_tree.m_nodes.back();
        added.flags |= Asn1Node::NotOpened;
        m_tree.m_limited = true;
        m_pos = content;
        if (!header.indefinite) {
            m_pos += node.contentLength;
        } else if (skipIndefinite(frame.end, id)) {
            added.flags |= Asn1Node::Closed;
            added.contentLength = m_pos - 2 - content;
        } else {
            added.contentLength = frame.end - content;
            added.flags |= Asn1Node::Broken;
            const bool cut = id == Asn1ErrorId::HeaderCutShort && innerReachesEnd;
            error(cut ? Asn1ErrorId::CutShort : id, cut ? m_size : m_pos);
            m_pos = frame.end;
        }
        return;
    }
    Frame inner;
    inner.node = index;
    inner.indefinite = header.indefinite;
    inner.end = header.indefinite ? frame.end : node.contentEnd();
    inner.reachesEnd = innerReachesEnd;
    inner.isExplicit = meant.isExplicit;
    inner.secret = secret;
    inner.type = meant.type;
    inner.element = meant.element;
    m_pos = content;
    m_frames.push_back(inner);
}

/// The tree is full: what is left of the innermost open element is octets.
void Asn1Parser::leaveUnopened()
{
    Frame &frame = m_frames.back();
    m_tree.m_limited = true;
    const qsizetype from = m_pos;
    Asn1ErrorId id{};
    if (frame.indefinite && skipIndefinite(frame.end, id)) {
        addRest(from, m_pos - 2, Asn1Node::NotOpened, frame);
        Asn1Node &node = m_tree.m_nodes[static_cast<size_t>(frame.node)];
        node.contentLength = m_pos - 2 - node.contentOffset();
        node.flags |= Asn1Node::Closed;
        closeFrame();
        return;
    }
    addRest(from, frame.end, Asn1Node::NotOpened, frame);
    if (frame.indefinite)
        m_tree.m_nodes[static_cast<size_t>(frame.node)].flags |= Asn1Node::Broken;
    m_pos = frame.end;
}

void Asn1Parser::parse()
{
    m_tree.m_kind = asn1::guessKind(m_tree.m_bytes);
    Frame top;
    top.end = m_size;
    top.type = asn1::typeOf(m_tree.m_kind);
    m_frames.push_back(top);
    while (!m_frames.empty()) {
        Frame &frame = m_frames.back();
        if (frame.indefinite && frame.end - m_pos >= 2 && m_base[m_pos] == 0 &&
            m_base[m_pos + 1] == 0) {
            Asn1Node &node = m_tree.m_nodes[static_cast<size_t>(frame.node)];
            node.contentLength = m_pos - node.contentOffset();
            node.flags |= Asn1Node::Closed;
            m_pos += 2;
            closeFrame();
        } else if (m_pos >= frame.end) {
            closeFrame();
        } else if (m_tree.size() >= m_nodeLimit &&
                   (!std::exchange(m_full, true) || --frame.more < 0)) {
            leaveUnopened();
        } else if (frame.wrapped && frame.count > 0) {
            // One element is all that a string wraps.
            breakAt(Asn1ErrorId::ForeignContent, m_pos);
        } else {
            readElement();
        }
    }
    linkChildren();
}

void Asn1Parser::linkChildren()
{
    std::vector<Asn1Node> &nodes = m_tree.m_nodes;
    m_tree.m_children.resize(nodes.size());
    qint32 slot = m_tree.m_rootCount;
    for (Asn1Node &node : nodes) {
        node.childSlot = slot;
        slot += node.childCount;
    }
    for (size_t i = 0; i < nodes.size(); ++i) {
        const Asn1Node &node = nodes[i];
        const qint32 first =
                node.parent < 0 ? 0 : nodes[static_cast<size_t>(node.parent)].childSlot;
        m_tree.m_children[static_cast<size_t>(first + node.row)] = static_cast<qint32>(i);
    }
    nodes.shrink_to_fit();
}

Asn1Tree::Asn1Tree(QByteArray bytes, Asn1Limits limits)
    : m_bytes(std::move(bytes))
{
    Asn1Parser(*this, limits).parse();
}

int Asn1Tree::depth(int index) const
{
    int depth = 0;
    for (int up = node(index).parent; up >= 0; up = node(up).parent)
        ++depth;
    return depth;
}

QByteArrayView Asn1Tree::whole(int index) const
{
    const Asn1Node &found = node(index);
    return QByteArrayView(m_bytes).sliced(found.offset, found.end() - found.offset);
}

QByteArrayView Asn1Tree::content(int index) const
{
    const Asn1Node &found = node(index);
    return QByteArrayView(m_bytes).sliced(found.contentOffset(), found.contentLength);
}

int Asn1Tree::at(qsizetype offset) const
{
    int found = -1;
    int slot = 0;
    int count = m_rootCount;
    while (count > 0) {
        const auto first = m_children.cbegin() + slot;
        const auto behind = std::upper_bound(
                first, first + count, offset,
                [this](qsizetype wanted, qint32 child) { return wanted < node(child).offset; });
        if (behind == first || offset >= node(*(behind - 1)).end())
            return found;
        found = *(behind - 1);
        slot = node(found).childSlot;
        count = node(found).childCount;
    }
    return found;
}

int Asn1Tree::findObjectId(const QString &dotted, int after) const
{
    const QByteArray wanted = asn1::encodeObjectId(dotted.toLatin1().constData());
    if (wanted.isEmpty())
        return -1;
    for (int i = after + 1; i < size(); ++i) {
        if (node(i).isUniversal(der::kObjectId) && content(i) == wanted)
            return i;
    }
    return -1;
}

int Asn1Tree::find(const QStringList &path) const
{
    int from = -1;
    qsizetype end = m_bytes.size() + 1;
    for (const QString &step : path) {
        int i = from + 1;
        while (i < size() && node(i).offset < end && name(i) != step)
            ++i;
        if (i >= size() || node(i).offset >= end)
            return -1;
        from = i;
        end = node(i).end();
    }
    return from;
}

int Asn1Tree::findExtension(const QString &dotted) const
{
    for (int i = findObjectId(dotted); i >= 0; i = findObjectId(dotted, i)) {
        const int around = node(i).parent;
        if (around >= 0 && node(around).type && node(around).type->role == Role::Extension &&
            node(i).row == 0)
            return around;
    }
    return -1;
}

} // namespace sekisho::pki
