// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace sekisho::pki {

namespace asn1 {
struct Type;
}

enum class Asn1Class : quint8 { Universal, Application, ContextSpecific, Private };

/// What makes bytes no BER. All but the first two end what is understood of the element around.
enum class Asn1ErrorId {
    CutShort,            ///< the input ends inside an element; offset = end of the input
    ForeignContent,      ///< an element that must hold DER by its type does not
    HeaderCutShort,      ///< identifier or length octets run into the end of the element around
    LengthTooLong,       ///< the element reaches beyond the one around it
    BadLength,           ///< 0xff, or more octets than any size has
    BadTag,              ///< a tag number beyond 28 bits
    IndefinitePrimitive, ///< indefinite length on a primitive element
    MissingEnd,          ///< indefinite length without end-of-contents
    StrayEnd,            ///< end-of-contents where none is due
};
/// Kebab-case, stable: "length-too-long".
QString asn1ErrorName(Asn1ErrorId id);
struct Asn1Error
{
    Asn1ErrorId id = Asn1ErrorId::CutShort;
    qsizetype offset = 0; ///< the byte where it breaks
};

/// One element, or (flag Rest) bytes that could not be taken apart.
struct Asn1Node
{
    enum Flag : quint16 {
        Constructed = 1,
        Indefinite = 2,
        Rest = 4,             ///< no element: octets behind an error or a limit
        Wrapping = 8,         ///< a primitive string whose content was opened
        Guessed = 0x10,       ///< opened because it looks like DER, not because its type says so
        Truncated = 0x20,     ///< contentLength is what is there, less than the header says
        Secret = 0x40,        ///< part of a private key: no value is told
        NotOpened = 0x80,     ///< constructed, but too deep or too many: see Asn1Tree::isLimited()
        Explicit = 0x100,     ///< a tag around one element, whose type is `type`
        Broken = 0x200,       ///< an error lies among its direct children
        Closed = 0x400,       ///< indefinite, and its end-of-contents was found
        DefaultFalse = 0x800, ///< BOOLEAN DEFAULT FALSE by its type
        DefaultV1 = 0x1000,   ///< Version DEFAULT v1 by its type
    };

    qsizetype offset = 0;             ///< of the identifier octets
    qsizetype contentLength = 0;      ///< indefinite: without the end-of-contents octets
    quint64 declaredLength = 0;       ///< what the header says; more than there is: Truncated
    const asn1::Type *type = nullptr; ///< what the schema says it is
    const char *name = nullptr;       ///< what the schema calls it
    qint32 parent = -1;
    qint32 childCount = 0;
    qint32 childSlot = 0;
    qint32 row = 0; ///< among the children of its parent
    quint32 number = 0;
    quint16 flags = 0;
    quint8 identifier = 0; ///< first identifier octet
    quint8 headerLength = 0;

    bool has(Flag flag) const { return flags & flag; }
    Asn1Class tagClass() const { return static_cast<Asn1Class>(identifier >> 6); }
    bool isUniversal(quint32 tag) const { return !has(Rest) && identifier < 0x40 && number == tag; }
    qsizetype contentOffset() const { return offset + headerLength; }
    qsizetype contentEnd() const { return contentOffset() + contentLength; }
    /// Behind the end-of-contents octets, if there are any.
    qsizetype end() const { return contentEnd() + (has(Closed) ? 2 : 0); }
};

/// What the object as a whole is, by its outermost elements.
enum class Asn1Kind {
    Unknown,
    Certificate,
    Csr,
    Crl,
    OcspResponse,
    Pkcs7,
    Pkcs12,
    PrivateKeyInfo,
    EncryptedPrivateKeyInfo,
    RsaPrivateKey,
    DsaPrivateKey,
    EcPrivateKey,
    PublicKeyInfo,
    Spkac,
};
/// "certificate", "csr", …, "unknown".
QString asn1KindName(Asn1Kind kind);

struct Asn1Limits
{
    int nodes = 300'000;
    int depth = 128;
};

/// Any BER or DER bytes as a tree of elements with the names their standards give them. Never
/// fails: what is malformed is shown up to where it breaks, the rest as octets. No recursion;
/// memory and time are bounded by the limits and the size of the input. An immutable value.
class Asn1Tree
{
public:
    Asn1Tree() = default;
    explicit Asn1Tree(QByteArray bytes, Asn1Limits limits = {});

    const QByteArray &bytes() const { return m_bytes; }
    Asn1Kind kind() const { return m_kind; }
    /// Elements in order of encoding: a parent before its children.
    int size() const { return static_cast<int>(m_nodes.size()); }
    bool isEmpty() const { return m_nodes.empty(); }
    const Asn1Node &node(int index) const { return m_nodes[static_cast<size_t>(index)]; }
    /// How many elements stand side by side outermost; more than one is trailing data.
    int rootCount() const { return m_rootCount; }
    int root(int row) const { return m_children[static_cast<size_t>(row)]; }
    int child(int index, int row) const
    {
        return m_children[static_cast<size_t>(node(index).childSlot + row)];
    }
    int depth(int index) const; ///< 0 for the outermost

    /// In order of discovery; the first is where the object breaks.
    const QList<Asn1Error> &errors() const { return m_errors; }
    bool isMalformed() const { return !m_errors.isEmpty(); }
    /// Something was left unopened because there is too much of it or it is too deep.
    bool isLimited() const { return m_limited; }
    /// It holds (a part of) a private key in the clear.
    bool holdsSecret() const { return m_holdsSecret; }

    QByteArrayView whole(int index) const;
    QByteArrayView content(int index) const;

    /// The innermost element that holds the byte; -1 if none.
    int at(qsizetype offset) const;
    /// The first element behind `after` that is this OBJECT IDENTIFIER (dotted); -1 if none.
    int findObjectId(const QString &dotted, int after = -1) const;
    /// A node by the names on its way from the root: {"tbsCertificate", "validity", "notAfter"};
    /// names may be left out in between. -1 if none.
    int find(const QStringList &path) const;
    /// The Extension with this OID (dotted); -1 if none.
    int findExtension(const QString &dotted) const;

    /// What the standard calls it ("notAfter", "countryName", "basicConstraints"); empty if the
    /// schema has no name for it.
    QString name(int index) const;
    /// "INTEGER", "[0]", "[3] SEQUENCE", "APPLICATION 1"; "octets" for Rest.
    QString typeName(int index) const;
    /// One line of at most some hundred characters; not translated. Empty for secrets.
    QString value(int index) const;

    /// Values beyond this are shortened wherever they are shown or printed.
    static constexpr qsizetype kShownBytes = 64 * 1024;

private:
    friend class Asn1Parser;

    QByteArray m_bytes;
    std::vector<Asn1Node> m_nodes;
    std::vector<qint32> m_children; ///< children of one node stand together; roots first
    QList<Asn1Error> m_errors;
    int m_rootCount = 0;
    Asn1Kind m_kind = Asn1Kind::Unknown;
    bool m_limited = false;
    bool m_holdsSecret = false;
};

} // namespace sekisho::pki
