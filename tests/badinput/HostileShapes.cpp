// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/Reader.h"
#include "tests/badinput/HostileParts.h"
#include "tests/core/pki/Material.h"
#include "tests/core/pki/Samples.h"
#if SEKISHO_HAVE_ZIP
#include "tests/core/pki/Containers.h"
#endif

namespace sekisho::test::hostile {

namespace {

constexpr int kDeep = 10'000;
constexpr qsizetype kHundred = 100 * 1024 * 1024;

/// Definite lengths that fit, around nothing.
QByteArray nestedBytes(char tag, int depth)
{
    // From the inside out, written backwards.
    QByteArray reversed;
    for (int i = 0; i < depth; ++i) {
        qsizetype length = reversed.size();
        if (length < 0x80) {
            reversed.append(char(length));
        } else {
            int octets = 0;
            for (; length > 0; length >>= 8, ++octets)
                reversed.append(char(length & 0xff));
            reversed.append(char(0x80 | octets));
        }
        reversed.append(tag);
    }
    std::reverse(reversed.begin(), reversed.end());
    return reversed;
}

QByteArray certificateWith(const QString &oid, const QByteArray &value)
{
    pki::CertificateTemplate t = caTemplate();
    t.otherExtensions = {{oid, QStringLiteral("DER:") + QString::fromLatin1(value.toHex())}};
    return pki::buildCertificate(t, ecKey(), {}, ecKey()).value();
}

/// A SEQUENCE of that many bytes in all, of what `piece` repeats.
QByteArray filled(qsizetype size, const QByteArray &piece)
{
    constexpr qsizetype kHeader = 6;
    const qsizetype content = (size - kHeader) / piece.size() * piece.size();
    QByteArray bytes;
    bytes.reserve(size);
    bytes.append("\x30\x84");
    for (const int shift : {24, 16, 8, 0})
        bytes.append(char((content >> shift) & 0xff));
    while (bytes.size() < content + kHeader)
        bytes.append(piece);
    return bytes;
}

} // namespace

QByteArray nested() { return nestedBytes('\x30', kDeep); }
QByteArray nestedIndefinite() { return QByteArray("\x30\x80").repeated(kDeep); }
QByteArray nestedInExtension()
{
    return certificateWith(QStringLiteral("1.2.3.4"), nestedBytes('\x30', kDeep));
}
QByteArray nestedInAlternativeName()
{
    const QByteArray other = QByteArray::fromHex("06032a0304") + nestedBytes('\xa0', kDeep);
    return certificateWith(QStringLiteral("2.5.29.17"), tlv('\x30', tlv('\xa0', other)));
}

QByteArray lyingOuter()
{
    QByteArray der = makeCa();
    der.replace(0, 4, QByteArray::fromHex("30847fffff00"));
    return der;
}
QByteArray lyingInner()
{
    QByteArray der = makeCa();
    der.replace(4, 2, QByteArray::fromHex("3083")); // of TBSCertificate: sixteen million
    return der;
}
QByteArray lyingShort()
{
    QByteArray der = makeCa();
    der[3] = char(der.at(3) - 9); // ends within the signature
    return der;
}

QByteArray indefiniteCertificate() { return withIndefiniteLength(makeCa()); }
QByteArray indefinitePkcs7()
{
    return withIndefiniteLength(pki::buildPkcs7({makeCa(), makeServer(makeCa())}).value());
}
QByteArray indefinitePieces()
{
    // Signed content in half a million pieces of one octet.
    const QByteArray octets = QByteArray::fromHex("24800401") + 'x' +
                              QByteArray::fromHex("040178").repeated(500'000) + QByteArray(2, '\0');
    const QByteArray info =
            QByteArray::fromHex("308006092a864886f70d010701a080") + octets + QByteArray(4, '\0');
    const QByteArray data =
            QByteArray::fromHex("30800201013100") + info + tlv('\x31', {}) + QByteArray(2, '\0');
    return QByteArray::fromHex("308006092a864886f70d010702a080") + data + QByteArray(4, '\0');
}
QByteArray indefinitePkcs12() { return withIndefiniteLength(makePkcs12(makeCa(), ecKey(), {})); }

QByteArray hundredMegabytesOfZeros() { return QByteArray(kHundred, '\0'); }
QByteArray hundredMegabytesAndOne() { return QByteArray(kHundred + 1, '0'); }
QByteArray hundredMegabytesOfText()
{
    return QByteArray("The quick brown fox jumps over the lazy dog -----BEGIN of nothing\n")
            .repeated(kHundred / 67);
}
QByteArray hundredMegabytesOfDamage()
{
    // Certificates whose lengths lie, one after the other.
    const QByteArray pem = pki::certificateToPem(lyingInner());
    return pem.repeated(kHundred / pem.size());
}
QByteArray hundredMegabytesOfRevocations()
{
    const QByteArray entry =
            tlv('\x30', tlv('\x02', "\x01\x02\x03\x04") + tlv('\x17', "260101000000Z"));
    const QByteArray name = QByteArray::fromHex("300c310a300806035504030c0161");
    const QByteArray algorithm = QByteArray::fromHex("300a06082a8648ce3d040302");
    const QByteArray body = QByteArray::fromHex("020101") + algorithm + name +
                            tlv('\x17', "260101000000Z") + tlv('\x17', "270101000000Z") +
                            filled(kHundred - 200, entry);
    return tlv('\x30', tlv('\x30', body) + algorithm + tlv('\x03', QByteArray(9, '\0')));
}
QByteArray hundredMegabytesInOneElement()
{
    return tlv('\x30', tlv('\x04', QByteArray(kHundred - 32, 'x')));
}
QByteArray hundredMegabytesOfElements() { return filled(kHundred, QByteArray("\x05\x00", 2)); }

#if SEKISHO_HAVE_ZIP
QByteArray zipBomb()
{
    return makeZip({{"bomb.pem", QByteArray(1024 * 1024 * 1024, '\0')}, {"good.cer", makeCa()}});
}
QByteArray zipBombInPieces()
{
    QList<NamedBytes> entries;
    for (int i = 0; i < 300; ++i)
        entries.append({QByteArray::number(i) + ".pem", QByteArray(4 * 1024 * 1024, '\0')});
    return makeZip(entries);
}
QByteArray zipInZip()
{
    QByteArray zip = makeZip({{"ca.cer", makeCa()}});
    for (int i = 0; i < 50; ++i)
        zip = makeZip({{"inner.zip", zip}});
    return zip;
}
#else
QByteArray zipBomb() { return {}; }
QByteArray zipBombInPieces() { return {}; }
QByteArray zipInZip() { return {}; }
#endif

QByteArray propertyListRing()
{
    // Apple's binary form: an array of two hundred references, all to itself.
    const QByteArray array = QByteArray::fromHex("af10c8") + QByteArray(200, '\0');
    const QByteArray body = "bplist00" + array;
    QByteArray trailer(32, '\0');
    trailer[6] = 1;  // bytes of an offset
    trailer[7] = 1;  // bytes of a reference
    trailer[15] = 1; // objects
    trailer[31] = char(body.size());
    return body + '\x08' + trailer;
}

} // namespace sekisho::test::hostile
