// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/Reader.h"
#include "tests/badinput/HostileParts.h"
#include "tests/core/pki/Material.h"
#include "tests/core/pki/Samples.h"

namespace sekisho::test::hostile {

namespace {

constexpr qint64 kBillion = 1'000'000'000;
constexpr int kBits = 65'536;

// Object identifiers, whole.
const QByteArray kData = QByteArray::fromHex("06092a864886f70d010701");
const QByteArray kEncryptedData = QByteArray::fromHex("06092a864886f70d010706");
const QByteArray kShroudedKeyBag = QByteArray::fromHex("060b2a864886f70d010c0a0102");

QByteArray integer(qint64 value)
{
    QByteArray content;
    for (int shift = 56; shift >= 0; shift -= 8)
        content.append(char((value >> shift) & 0xff));
    while (content.size() > 1 && content.at(0) == 0 && !(content.at(1) & 0x80))
        content.remove(0, 1);
    return tlv('\x02', content);
}

QByteArray pbes2(const QByteArray &kdf)
{
    const QByteArray aes = tlv('\x30', QByteArray::fromHex("060960864801650304012a") +
                                               tlv('\x04', QByteArray(16, 'i')));
    return tlv('\x30', QByteArray::fromHex("06092a864886f70d01050d") + tlv('\x30', kdf + aes));
}
QByteArray pbkdf2(qint64 count)
{
    return tlv('\x30', QByteArray::fromHex("06092a864886f70d01050c") +
                               tlv('\x30', tlv('\x04', "saltsalt") + integer(count)));
}
QByteArray scrypt(qint64 n, qint64 r, qint64 p)
{
    return tlv('\x30',
               QByteArray::fromHex("06092b06010401da47040b") +
                       tlv('\x30', tlv('\x04', "saltsalt") + integer(n) + integer(r) + integer(p)));
}
/// EncryptedPrivateKeyInfo; what is encrypted is rubbish.
QByteArray encryptedWith(const QByteArray &kdf)
{
    return tlv('\x30', pbes2(kdf) + tlv('\x04', QByteArray(48, 'c')));
}

QByteArray dataInfo(const QByteArray &content)
{
    return tlv('\x30', kData + tlv('\xa0', tlv('\x04', content)));
}
QByteArray encryptedInfo(const QByteArray &kdf)
{
    const QByteArray content = tlv('\x30', kData + pbes2(kdf) + tlv('\x80', QByteArray(64, 'c')));
    return tlv('\x30',
               kEncryptedData + tlv('\xa0', tlv('\x30', QByteArray::fromHex("020100") + content)));
}
QByteArray pkcs12(const QByteArray &safes, const QByteArray &macData = {})
{
    return tlv('\x30', QByteArray::fromHex("020103") + dataInfo(tlv('\x30', safes)) + macData);
}

/// Odd, with the highest bit set, and nobody's product of two primes.
QByteArray number(int bits) { return tlv('\x02', '\0' + QByteArray(bits / 8, '\xf1')); }

QByteArray rsaSpki(int bits, const QByteArray &exponent = QByteArray::fromHex("0203010001"))
{
    return tlv('\x30', QByteArray::fromHex("300d06092a864886f70d0101010500") +
                               tlv('\x03', '\0' + tlv('\x30', number(bits) + exponent)));
}

QByteArray commonName(const QByteArray &name)
{
    return tlv('\x30',
               tlv('\x31', tlv('\x30', QByteArray::fromHex("0603550403") + tlv('\x0c', name))));
}
const QByteArray kRsaSignature = QByteArray::fromHex("300d06092a864886f70d01010b0500");

/// A certificate whose signature is as long as the key that is said to have made it, and rubbish.
QByteArray certificate(const QByteArray &subject, const QByteArray &issuer, const QByteArray &spki,
                       int signatureBits, bool authority, int serial = 1)
{
    const QByteArray validity =
            tlv('\x30', tlv('\x17', "260101000000Z") + tlv('\x17', "360101000000Z"));
    QByteArray extensions;
    if (authority) {
        extensions = tlv(
                '\xa3',
                tlv('\x30', tlv('\x30', QByteArray::fromHex("0603551d130101ff") +
                                                tlv('\x04', QByteArray::fromHex("30030101ff")))));
    }
    const QByteArray body = tlv('\x30', QByteArray::fromHex("a003020102") + integer(serial) +
                                                kRsaSignature + commonName(issuer) + validity +
                                                commonName(subject) + spki + extensions);
    return tlv('\x30',
               body + kRsaSignature + tlv('\x03', '\0' + QByteArray(signatureBits / 8, '\x3c')));
}

} // namespace

QByteArray pbkdf2Key()
{
    return pemBlock("ENCRYPTED PRIVATE KEY", encryptedWith(pbkdf2(kBillion)));
}
QByteArray scryptMemoryKey()
{
    return pemBlock("ENCRYPTED PRIVATE KEY", encryptedWith(scrypt(qint64(1) << 30, 8, 1)));
}
QByteArray scryptTimeKey()
{
    return pemBlock("ENCRYPTED PRIVATE KEY", encryptedWith(scrypt(1 << 14, 8, 1'000'000)));
}

QByteArray pkcs12Mac()
{
    const QByteArray digest = tlv('\x30', QByteArray::fromHex("300d06096086480165030402010500") +
                                                  tlv('\x04', QByteArray(32, 'm')));
    return pkcs12(dataInfo(tlv('\x30', {})),
                  tlv('\x30', digest + tlv('\x04', "saltsalt") + integer(kBillion)));
}
QByteArray pkcs12Bag() { return pkcs12(encryptedInfo(pbkdf2(kBillion))); }
QByteArray pkcs12ManyBags()
{
    // Each below the limit, all together not.
    QByteArray bags;
    for (int i = 0; i < 1000; ++i)
        bags += tlv('\x30', kShroudedKeyBag + tlv('\xa0', encryptedWith(pbkdf2(500'000))));
    return pkcs12(dataInfo(tlv('\x30', bags)));
}

QByteArray javaKeyStore()
{
    // Two thousand million entries, the first of which claims a certificate of two gigabytes.
    return QByteArray::fromHex("feedfeed000000027fffffff"
                               "00000002000161"
                               "0000000000000000"
                               "0005582e353039"
                               "7fffffff3082");
}

QByteArray javaIterations()
{
    // JCEKS: one key under PBEWithMD5AndTripleDES with a thousand million rounds of MD5.
    const QByteArray scheme =
            tlv('\x30', QByteArray::fromHex("06092b060104012a021301") +
                                tlv('\x30', tlv('\x04', "saltsalt") + integer(kBillion)));
    const QByteArray key = tlv('\x30', scheme + tlv('\x04', QByteArray(64, 'c')));
    QByteArray size;
    for (const int shift : {24, 16, 8, 0})
        size.append(char((key.size() >> shift) & 0xff));
    return QByteArray::fromHex("cececece0000000200000001" // one entry
                               "00000001000161"           // a key, alias "a"
                               "0000000000000000") +      // made in 1970
           size +
           key + QByteArray(4, '\0') + QByteArray(20, 'h'); // no chain, a checksum
}

QByteArray openSshRounds()
{
    const auto text = [](const QByteArray &bytes) {
        QByteArray length;
        for (const int shift : {24, 16, 8, 0})
            length.append(char((bytes.size() >> shift) & 0xff));
        return length + bytes;
    };
    const QByteArray options = text("saltsaltsaltsalt") + QByteArray::fromHex("7fffffff"); // rounds
    const QByteArray blob = QByteArray("openssh-key-v1\0", 15) + text("aes256-ctr") +
                            text("bcrypt") + text(options) + QByteArray::fromHex("00000001") +
                            text(text("ssh-ed25519") + text(QByteArray(32, 'p'))) +
                            text(QByteArray(160, 'c'));
    return pemBlock("OPENSSH PRIVATE KEY", blob);
}

QByteArray rsaCertificate() { return certificate("Large", "Large", rsaSpki(kBits), kBits, true); }
QByteArray rsaRequest()
{
    const QByteArray body = tlv('\x30', QByteArray::fromHex("020100") + commonName("Large") +
                                                rsaSpki(kBits) + QByteArray::fromHex("a000"));
    return tlv('\x30', body + kRsaSignature + tlv('\x03', '\0' + QByteArray(kBits / 8, '\x3c')));
}
QByteArray rsaPrivateKey()
{
    QByteArray numbers = QByteArray::fromHex("020100");
    for (int i = 0; i < 8; ++i)
        numbers += number(kBits);
    return pemBlock("RSA PRIVATE KEY", tlv('\x30', numbers));
}
QByteArray rsaPublicKey() { return pemBlock("PUBLIC KEY", rsaSpki(kBits)); }
QByteArray rsaIssuer()
{
    return pki::certificateToPem(certificate("leaf", "Large", rsaSpki(2048), kBits, false, 2)) +
           pki::certificateToPem(rsaCertificate());
}
QByteArray rsaLongExponent()
{
    // As long as anything here will compute with, and with an exponent as long as the modulus.
    const QByteArray spki = rsaSpki(16'384, number(16'376));
    return pki::certificateToPem(certificate("leaf", "Slow", spki, 16'384, false, 2)) +
           pki::certificateToPem(certificate("Slow", "Slow", spki, 16'384, true));
}
QByteArray rsaManyIssuers()
{
    // One name, two thousand slow keys, and no way to tell them apart but trying.
    const QByteArray exponent = tlv('\x02', '\0' + QByteArray(8, '\xf1'));
    QByteArray pem =
            pki::certificateToPem(certificate("leaf", "Slow", rsaSpki(2048), 16'384, false, 2));
    for (int i = 0; i < 2000; ++i) {
        pem += pki::certificateToPem(
                certificate("Slow", "Slow", rsaSpki(16'384, exponent), 16'384, true, i + 3));
    }
    return pem;
}
QByteArray dsaCertificate()
{
    const QByteArray spki =
            tlv('\x30',
                tlv('\x30', QByteArray::fromHex("06072a8648ce380401") +
                                    tlv('\x30', number(kBits) + number(kBits) + number(kBits))) +
                        tlv('\x03', '\0' + number(kBits)));
    return certificate("DSA", "DSA", spki, 2048, true);
}
QByteArray ecExplicit()
{
    // ECParameters (SEC 1 C.2) over a prime field of 65,536 bits.
    const QByteArray field = tlv('\x30', QByteArray::fromHex("06072a8648ce3d0101") + number(kBits));
    const QByteArray element = tlv('\x04', QByteArray(kBits / 8, '\x07'));
    const QByteArray parameters =
            tlv('\x30', QByteArray::fromHex("020101") + field + tlv('\x30', element + element) +
                                tlv('\x04', '\x04' + QByteArray(kBits / 4, '\x07')) +
                                number(kBits) + QByteArray::fromHex("020101"));
    const QByteArray spki = tlv(
            '\x30', tlv('\x30', QByteArray::fromHex("06072a8648ce3d0201") + parameters) +
                            tlv('\x03', QByteArray("\0\x04", 2) + QByteArray(kBits / 4, '\x07')));
    return certificate("EC", "EC", spki, 2048, true);
}

} // namespace sekisho::test::hostile
