// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/formats/KeyParts.h"

#include "core/pki/Der.h"
#include "core/pki/Limits.h"
#include "core/pki/OpenSslHandles.h"

namespace sekisho::pki::keyparts {

namespace {

using BignumContextPtr = std::unique_ptr<BN_CTX, Deleter<BN_CTX_free>>;
using SecretNumber = std::unique_ptr<BIGNUM, Deleter<BN_clear_free>>;

SecretNumber number(QByteArrayView magnitude)
{
    return SecretNumber(BN_bin2bn(bytesOf(magnitude), static_cast<int>(magnitude.size()), nullptr));
}

QByteArray magnitude(const BIGNUM *value)
{
    QByteArray bytes(BN_num_bytes(value), Qt::Uninitialized);
    BN_bn2bin(value, reinterpret_cast<unsigned char *>(bytes.data()));
    return bytes;
}

QByteArray objectId(const QByteArray &name)
{
    const Asn1ObjectPtr object(OBJ_txt2obj(name.constData(), 0));
    dropOpenSslErrors();
    return object ? toDer<i2d_ASN1_OBJECT>(object.get()) : QByteArray();
}

bool isSane(QByteArrayView value)
{
    return !value.isEmpty() && value.size() <= limits::kKeyBits / 8 + 1;
}

QByteArray bitString(QByteArrayView bits)
{
    return element(der::kBitString, QByteArray(1, '\0') + bits.toByteArray());
}

/// Overwrites what held a secret on the way.
QByteArray wipedConcatenation(std::initializer_list<QByteArray *> parts)
{
    QByteArray all;
    qsizetype size = 0;
    for (const QByteArray *part : parts)
        size += part->size();
    all.reserve(size);
    for (QByteArray *part : parts) {
        all += *part;
        if (!part->isEmpty())
            OPENSSL_cleanse(part->data(), static_cast<std::size_t>(part->size()));
    }
    return all;
}

Secret wrapped(quint8 tag, QByteArray content)
{
    Secret result(element(tag, content));
    OPENSSL_cleanse(content.data(), static_cast<std::size_t>(content.size()));
    return result;
}

} // namespace

QByteArray element(quint8 tag, QByteArrayView content)
{
    QByteArray bytes(1, static_cast<char>(tag));
    const auto size = static_cast<quint64>(content.size());
    if (size < 0x80) {
        bytes.append(static_cast<char>(size));
    } else {
        QByteArray length;
        for (quint64 left = size; left > 0; left >>= 8)
            length.prepend(static_cast<char>(left & 0xff));
        bytes.append(static_cast<char>(0x80 | length.size()));
        bytes.append(length);
    }
    return bytes.append(content);
}

QByteArray integer(QByteArrayView value)
{
    while (value.size() > 1 && value[0] == '\0')
        value = value.sliced(1);
    QByteArray content = value.isEmpty() ? QByteArray(1, '\0') : value.toByteArray();
    if (static_cast<quint8>(content.at(0)) & 0x80)
        content.prepend('\0');
    QByteArray result = element(der::kInteger, content);
    OPENSSL_cleanse(content.data(), static_cast<std::size_t>(content.size()));
    return result;
}

QByteArray rsaSpki(QByteArrayView n, QByteArrayView e)
{
    if (n.isEmpty() || e.isEmpty() || n.size() > limits::kKeyBytes || e.size() > limits::kKeyBytes)
        return {};
    const QByteArray algorithm = element(
            der::kSequence, objectId(QByteArrayLiteral("rsaEncryption")) + element(der::kNull, {}));
    return element(der::kSequence,
                   algorithm + bitString(element(der::kSequence, integer(n) + integer(e))));
}

QByteArray ecSpki(const QByteArray &curve, QByteArrayView point)
{
    const QByteArray oid = objectId(curve);
    if (oid.isEmpty() || point.size() < 2 || point.size() > 200)
        return {};
    const QByteArray algorithm =
            element(der::kSequence, objectId(QByteArrayLiteral("id-ecPublicKey")) + oid);
    return element(der::kSequence, algorithm + bitString(point));
}

QByteArray octetSpki(const QByteArray &algorithm, QByteArrayView key)
{
    const QByteArray oid = objectId(algorithm);
    if (oid.isEmpty() || key.size() < 32 || key.size() > 57) // RFC 8032 5.2
        return {};
    return element(der::kSequence, element(der::kSequence, oid) + bitString(key));
}

Secret rsaPrivate(const RsaNumbers &key)
{
    for (const QByteArrayView part : {key.n, key.e, key.d, key.p, key.q}) {
        if (!isSane(part))
            return {};
    }
    const SecretNumber p = number(key.p);
    const SecretNumber q = number(key.q);
    const SecretNumber d = number(key.d);
    const SecretNumber less(BN_new());
    const SecretNumber dp(BN_new());
    const SecretNumber dq(BN_new());
    const SecretNumber inverse = key.inverse.isEmpty() || !isSane(key.inverse)
                                         ? SecretNumber(BN_new())
                                         : number(key.inverse);
    const BignumContextPtr context(BN_CTX_secure_new());
    for (const BIGNUM *value : {d.get(), p.get(), q.get()})
        BN_set_flags(const_cast<BIGNUM *>(value), BN_FLG_CONSTTIME);
    bool ok = context && !BN_is_zero(p.get()) && !BN_is_zero(q.get()) && !BN_is_one(p.get()) &&
              !BN_is_one(q.get()) && BN_sub(less.get(), p.get(), BN_value_one()) == 1 &&
              BN_mod(dp.get(), d.get(), less.get(), context.get()) == 1 &&
              BN_sub(less.get(), q.get(), BN_value_one()) == 1 &&
              BN_mod(dq.get(), d.get(), less.get(), context.get()) == 1;
    if (ok && key.inverse.isEmpty())
        ok = BN_mod_inverse(inverse.get(), q.get(), p.get(), context.get()) != nullptr;
    dropOpenSslErrors();
    if (!ok)
        return {};
    QByteArray version = integer({});
    QByteArray n = integer(key.n);
    QByteArray e = integer(key.e);
    QByteArray dPart = integer(key.d);
    QByteArray pPart = integer(key.p);
    QByteArray qPart = integer(key.q);
    QByteArray first = integer(magnitude(dp.get()));
    QByteArray second = integer(magnitude(dq.get()));
    QByteArray coefficient = integer(magnitude(inverse.get()));
    return wrapped(der::kSequence, wipedConcatenation({&version, &n, &e, &dPart, &pPart, &qPart,
                                                       &first, &second, &coefficient}));
}

Secret ecPrivate(const QByteArray &curve, QByteArrayView secret, QByteArrayView point)
{
    const qsizetype size = coordinateSize(curve);
    while (secret.size() > size && secret[0] == '\0')
        secret = secret.sliced(1);
    if (size == 0 || secret.isEmpty() || secret.size() > size)
        return {};
    QByteArray version = integer(QByteArrayView("\x01", 1));
    QByteArray padded = QByteArray(size - secret.size(), '\0') + secret.toByteArray();
    QByteArray key = element(der::kOctetString, padded);
    OPENSSL_cleanse(padded.data(), static_cast<std::size_t>(padded.size()));
    QByteArray parameters = element(der::contextConstructed(0), objectId(curve));
    QByteArray publicPart =
            point.isEmpty() ? QByteArray() : element(der::contextConstructed(1), bitString(point));
    return wrapped(der::kSequence, wipedConcatenation({&version, &key, &parameters, &publicPart}));
}

Secret octetPrivate(const QByteArray &algorithm, QByteArrayView secret)
{
    const QByteArray oid = objectId(algorithm);
    if (oid.isEmpty() || secret.size() < 32 || secret.size() > 57)
        return {};
    QByteArray version = integer({});
    QByteArray identifier = element(der::kSequence, oid);
    QByteArray inner = element(der::kOctetString, secret);
    QByteArray key = element(der::kOctetString, inner);
    OPENSSL_cleanse(inner.data(), static_cast<std::size_t>(inner.size()));
    return wrapped(der::kSequence, wipedConcatenation({&version, &identifier, &key}));
}

qsizetype coordinateSize(const QByteArray &curve)
{
    if (curve == "prime256v1" || curve == "secp256k1")
        return 32;
    if (curve == "secp384r1")
        return 48;
    return curve == "secp521r1" ? 66 : 0;
}

} // namespace sekisho::pki::keyparts
