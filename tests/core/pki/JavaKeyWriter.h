// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/CertificateBuilder.h"
#include "tests/core/pki/Material.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <openssl/evp.h>

// Key entries of Java's old key stores, protected as Java does it.
namespace sekisho::test {

inline QByteArray javaInt(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

inline QByteArray javaEnvelope(const QByteArray &oid, const QByteArray &parameters,
                               const QByteArray &box)
{
    return tlv(0x30, tlv(0x30, tlv(0x06, QByteArray::fromHex(oid)) + parameters) + tlv(0x04, box));
}

/// As sun.security.provider.KeyProtector does it.
inline QByteArray jksKey(const QByteArray &clear, const QString &password)
{
    QByteArray chars;
    for (const QChar c : password)
        chars += char(c.unicode() >> 8) + QByteArray(1, char(c.unicode() & 0xff));
    const auto sha1 = [](const QByteArray &bytes) {
        return QCryptographicHash::hash(bytes, QCryptographicHash::Sha1);
    };
    const QByteArray salt(20, 's');
    QByteArray stream;
    for (QByteArray block = sha1(chars + salt); stream.size() < clear.size();
         block = sha1(chars + block))
        stream += block;
    QByteArray box = salt;
    for (qsizetype i = 0; i < clear.size(); ++i)
        box += char(clear.at(i) ^ stream.at(i));
    return javaEnvelope("2b060104012a02110101", tlv(0x05, {}), box + sha1(chars + clear));
}

/// As com.sun.crypto.provider.KeyProtector does it.
inline QByteArray jceksKey(const QByteArray &clear, const QByteArray &password,
                           const QByteArray &salt, int rounds)
{
    QByteArray derived;
    for (int half = 0; half < 2; ++half) {
        QByteArray block = salt.mid(half * 4, 4);
        for (int i = 0; i < rounds; ++i)
            block = QCryptographicHash::hash(block + password, QCryptographicHash::Md5);
        derived += block;
    }
    QByteArray box(clear.size() + 32, '\0');
    auto *out = reinterpret_cast<unsigned char *>(box.data());
    const auto bytes = [](const QByteArray &of) {
        return reinterpret_cast<const unsigned char *>(of.constData());
    };
    EVP_CIPHER_CTX *context = EVP_CIPHER_CTX_new();
    int first = 0;
    int last = 0;
    EVP_EncryptInit_ex2(context, EVP_des_ede3_cbc(), bytes(derived), bytes(derived) + 24, nullptr);
    EVP_EncryptUpdate(context, out, &first, bytes(clear), int(clear.size()));
    EVP_EncryptFinal_ex(context, out + first, &last);
    EVP_CIPHER_CTX_free(context);
    const QByteArray count = QByteArray(1, '\0') + javaInt(quint32(rounds)).right(3);
    return javaEnvelope("2b060104012a021301", tlv(0x30, tlv(0x04, salt) + tlv(0x02, count)),
                        box.first(first + last));
}

inline QByteArray javaStore(const QByteArray &key, const QByteArray &certificate, bool jceks)
{
    const auto text = [](const QByteArray &value) {
        return javaInt(quint32(value.size())).right(2) + value;
    };
    return QByteArray::fromHex(jceks ? "cececece" : "feedfeed") + javaInt(2) + javaInt(1) +
           javaInt(1) + text("radius") + QByteArray(8, '\0') + javaInt(quint32(key.size())) + key +
           javaInt(1) + text("X.509") + javaInt(quint32(certificate.size())) + certificate +
           QByteArray(20, 'c');
}

inline QByteArray pkcs8Of(const pki::SigningKey &key)
{
    const Secret pem = key.toPem();
    QList<QByteArray> lines = pem.reveal().toByteArray().trimmed().split('\n');
    lines.removeFirst();
    lines.removeLast();
    return QByteArray::fromBase64(lines.join());
}

} // namespace sekisho::test
