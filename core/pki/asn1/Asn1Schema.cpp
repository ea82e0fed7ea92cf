// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/asn1/Asn1Schema.h"

#include <array>
#include <cstdlib>

namespace sekisho::pki::asn1 {

namespace {

/// The first elements inside an element, as far as they can be told.
struct Peek
{
    static constexpr int kMost = 10;
    struct Element
    {
        Header header;
        const char *content = nullptr;
        const char *end = nullptr; ///< of the content, or of what there is of it
    };
    std::array<Element, kMost> at{};
    int count = 0;

    quint8 tag(int i) const
    {
        return i < count ? at[static_cast<std::size_t>(i)].header.identifier : quint8(0);
    }
    Peek inside(int i) const
    {
        const Element &element = at[static_cast<std::size_t>(i)];
        return i < count && (element.header.identifier & 0x20) ? Peek(element.content, element.end)
                                                               : Peek();
    }

    Peek() = default;
    Peek(const char *p, const char *end)
    {
        Asn1ErrorId ignored{};
        while (count < kMost && p < end) {
            Element &element = at[static_cast<std::size_t>(count)];
            if (!readHeader(p, end, element.header, ignored))
                return;
            element.content = p + element.header.length;
            const auto room = static_cast<quint64>(end - element.content);
            const bool fits = !element.header.indefinite && element.header.contentLength <= room;
            element.end = fits ? element.content + element.header.contentLength : end;
            ++count;
            if (!fits)
                return;
            p = element.end;
        }
    }
};

bool isTime(quint8 tag) { return tag == 0x17 || tag == 0x18; }

constexpr quint8 kSeq = 0x30;

} // namespace

QByteArray encodeObjectId(const char *dotted)
{
    QByteArray content;
    quint64 first = 0;
    int arc = 0;
    for (const char *p = dotted; *p != '\0'; ++arc) {
        char *after = nullptr;
        quint64 value = std::strtoull(p, &after, 10);
        if (after == p || (*after != '.' && *after != '\0'))
            return {};
        p = *after == '.' ? after + 1 : after;
        if (arc == 0) {
            if (value > 2)
                return {};
            first = value;
            continue;
        }
        if (arc == 1)
            value += first * 40; // X.690 8.19.4
        std::array<char, 10> octets{};
        std::size_t used = 0;
        do {
            octets[used++] = static_cast<char>(value & 0x7f);
            value >>= 7;
        } while (value != 0);
        for (std::size_t i = used; i-- > 0;)
            content += static_cast<char>(static_cast<quint8>(octets[i]) | (i > 0 ? 0x80 : 0));
    }
    return arc < 2 ? QByteArray() : content;
}

bool readHeader(const char *p, const char *end, Header &header, Asn1ErrorId &error) noexcept
{
    const char *const start = p;
    const auto cut = [&error] {
        error = Asn1ErrorId::HeaderCutShort;
        return false;
    };
    if (p == end)
        return cut();
    header.identifier = static_cast<quint8>(*p++);
    header.number = header.identifier & 0x1f;
    if (header.number == 0x1f) { // X.690 8.1.2.4
        header.number = 0;
        for (int octets = 1;; ++octets) {
            if (p == end)
                return cut();
            if (octets > 4) {
                error = Asn1ErrorId::BadTag;
                return false;
            }
            const auto octet = static_cast<quint8>(*p++);
            header.number = (header.number << 7) | (octet & 0x7f);
            if (!(octet & 0x80))
                break;
        }
    }
    if (p == end)
        return cut();
    const auto first = static_cast<quint8>(*p++);
    header.indefinite = first == 0x80;
    header.contentLength = first < 0x80 ? first : 0;
    if (first > 0x80) {
        int octets = first & 0x7f;
        if (first == 0xff) {
            error = Asn1ErrorId::BadLength;
            return false;
        }
        if (octets > end - p)
            return cut();
        while (octets > 0 && *p == 0) { // needless, but BER
            ++p;
            --octets;
        }
        if (octets > 7) {
            error = Asn1ErrorId::BadLength;
            return false;
        }
        for (; octets > 0; --octets)
            header.contentLength = (header.contentLength << 8) | static_cast<quint8>(*p++);
    }
    header.length = static_cast<int>(p - start);
    return true;
}

Asn1Kind guessKind(QByteArrayView bytes)
{
    const Peek top(bytes.data(), bytes.data() + bytes.size());
    if (top.tag(0) != kSeq)
        return Asn1Kind::Unknown;
    const Peek in = top.inside(0);
    switch (in.tag(0)) {
    case 0x0a: // ENUMERATED
        return in.count == 1 || in.tag(1) == 0xa0 ? Asn1Kind::OcspResponse : Asn1Kind::Unknown;
    case 0x06:
        return in.tag(1) == 0xa0 ? Asn1Kind::Pkcs7 : Asn1Kind::Unknown;
    case 0x02:
        if (in.tag(1) == kSeq) {
            if (in.tag(2) == 0x04)
                return Asn1Kind::PrivateKeyInfo;
            return in.inside(1).tag(0) == 0x06 ? Asn1Kind::Pkcs12 : Asn1Kind::Unknown;
        }
        if (in.tag(1) == 0x04)
            return Asn1Kind::EcPrivateKey;
        if (in.count >= 4 && in.tag(1) == 0x02 && in.tag(2) == 0x02 && in.tag(3) == 0x02)
            return in.count == 6 ? Asn1Kind::DsaPrivateKey : Asn1Kind::RsaPrivateKey;
        return Asn1Kind::Unknown;
    case kSeq:
        break;
    default:
        return Asn1Kind::Unknown;
    }
    const Peek body = in.inside(0);
    switch (body.tag(0)) {
    case 0xa0: // version
        return body.tag(1) == 0x02 ? Asn1Kind::Certificate : Asn1Kind::Unknown;
    case 0x02:
        if (body.tag(1) != kSeq)
            return Asn1Kind::Unknown;
        if (isTime(body.tag(3)))
            return Asn1Kind::Crl;
        if (body.tag(3) == kSeq) // v1: serial, signature, issuer, validity
            return Asn1Kind::Certificate;
        return body.tag(2) == kSeq ? Asn1Kind::Csr : Asn1Kind::Unknown;
    case 0x06:
        if (in.tag(1) == 0x03)
            return Asn1Kind::PublicKeyInfo;
        return in.tag(1) == 0x04 ? Asn1Kind::EncryptedPrivateKeyInfo : Asn1Kind::Unknown;
    case kSeq:
        if (body.tag(1) == 0x16)
            return Asn1Kind::Spkac;
        return body.tag(1) == kSeq && isTime(body.tag(2)) ? Asn1Kind::Crl : Asn1Kind::Unknown;
    default:
        return Asn1Kind::Unknown;
    }
}

const char *nameOf(Asn1Kind kind)
{
    switch (kind) {
    case Asn1Kind::Certificate:
        return "Certificate";
    case Asn1Kind::Csr:
        return "CertificationRequest";
    case Asn1Kind::Crl:
        return "CertificateList";
    case Asn1Kind::OcspResponse:
        return "OCSPResponse";
    case Asn1Kind::Pkcs7:
        return "ContentInfo";
    case Asn1Kind::Pkcs12:
        return "PFX";
    case Asn1Kind::PrivateKeyInfo:
        return "PrivateKeyInfo";
    case Asn1Kind::EncryptedPrivateKeyInfo:
        return "EncryptedPrivateKeyInfo";
    case Asn1Kind::RsaPrivateKey:
        return "RSAPrivateKey";
    case Asn1Kind::DsaPrivateKey:
        return "DSAPrivateKey";
    case Asn1Kind::EcPrivateKey:
        return "ECPrivateKey";
    case Asn1Kind::PublicKeyInfo:
        return "SubjectPublicKeyInfo";
    case Asn1Kind::Spkac:
        return "SignedPublicKeyAndChallenge";
    case Asn1Kind::Unknown:
        break;
    }
    return nullptr;
}

} // namespace sekisho::pki::asn1

namespace sekisho::pki {

QString asn1ErrorName(Asn1ErrorId id)
{
    switch (id) {
    case Asn1ErrorId::CutShort:
        return QStringLiteral("cut-short");
    case Asn1ErrorId::ForeignContent:
        return QStringLiteral("foreign-content");
    case Asn1ErrorId::HeaderCutShort:
        return QStringLiteral("header-cut-short");
    case Asn1ErrorId::LengthTooLong:
        return QStringLiteral("length-too-long");
    case Asn1ErrorId::BadLength:
        return QStringLiteral("bad-length");
    case Asn1ErrorId::BadTag:
        return QStringLiteral("bad-tag");
    case Asn1ErrorId::IndefinitePrimitive:
        return QStringLiteral("indefinite-primitive");
    case Asn1ErrorId::MissingEnd:
        return QStringLiteral("missing-end");
    case Asn1ErrorId::StrayEnd:
        return QStringLiteral("stray-end");
    }
    return {};
}

QString asn1KindName(Asn1Kind kind)
{
    switch (kind) {
    case Asn1Kind::Certificate:
        return QStringLiteral("certificate");
    case Asn1Kind::Csr:
        return QStringLiteral("csr");
    case Asn1Kind::Crl:
        return QStringLiteral("crl");
    case Asn1Kind::OcspResponse:
        return QStringLiteral("ocsp-response");
    case Asn1Kind::Pkcs7:
        return QStringLiteral("pkcs7");
    case Asn1Kind::Pkcs12:
        return QStringLiteral("pkcs12");
    case Asn1Kind::PrivateKeyInfo:
    case Asn1Kind::EncryptedPrivateKeyInfo:
    case Asn1Kind::RsaPrivateKey:
    case Asn1Kind::DsaPrivateKey:
    case Asn1Kind::EcPrivateKey:
        return QStringLiteral("private-key");
    case Asn1Kind::PublicKeyInfo:
        return QStringLiteral("public-key");
    case Asn1Kind::Spkac:
        return QStringLiteral("spkac");
    case Asn1Kind::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

} // namespace sekisho::pki
