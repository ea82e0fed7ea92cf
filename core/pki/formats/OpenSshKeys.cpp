// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/Digest.h"
#include "core/pki/Limits.h"
#include "core/pki/Objects.h"
#include "core/pki/ReadSession.h"
#include "core/pki/formats/KeyParts.h"

#include <QtEndian>

// RFC 4253 6.6 (public keys), RFC 5656 3.1 (ECDSA), RFC 8709 4 (Ed25519), and OpenSSH's own
// PROTOCOL.key (private keys).
namespace sekisho::pki {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Strings and numbers with four octets of length before them.
class SshCursor
{
public:
    explicit SshCursor(QByteArrayView bytes)
        : m_rest(bytes)
    {
    }

    bool atEnd() const { return m_rest.isEmpty(); }
    bool readNumber(quint32 &value)
    {
        if (m_rest.size() < 4)
            return false;
        value = qFromBigEndian<quint32>(m_rest.data());
        m_rest = m_rest.sliced(4);
        return true;
    }
    bool readString(QByteArrayView &value)
    {
        quint32 size = 0;
        if (m_rest.size() < 4 || qFromBigEndian<quint32>(m_rest.data()) > m_rest.size() - 4)
            return false;
        readNumber(size);
        value = m_rest.first(size);
        m_rest = m_rest.sliced(size);
        return true;
    }
    /// An mpint (RFC 4251 5) that is not negative.
    bool readMagnitude(QByteArrayView &value)
    {
        if (!readString(value) || (!value.isEmpty() && (static_cast<quint8>(value[0]) & 0x80)))
            return false;
        while (!value.isEmpty() && value[0] == '\0')
            value = value.sliced(1);
        return true;
    }

private:
    QByteArrayView m_rest;
};

/// OpenSSL's name of a curve of RFC 5656 10.1; empty for others.
QByteArray curveOf(QByteArrayView name)
{
    if (name == "nistp256")
        return QByteArrayLiteral("prime256v1");
    if (name == "nistp384")
        return QByteArrayLiteral("secp384r1");
    return name == "nistp521" ? QByteArrayLiteral("secp521r1") : QByteArray();
}

QString shown(QByteArrayView type)
{
    QString text;
    for (const char c : type.first(std::min<qsizetype>(type.size(), 64))) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                           (c >= '0' && c <= '9') || c == '-' || c == '@' || c == '.';
        text.append(plain ? QLatin1Char(c) : QLatin1Char('?'));
    }
    return text;
}

struct SshPublicKey
{
    QByteArrayView type;
    QByteArray spki; ///< empty if the type is none of ours or the key is malformed
    bool known = false;
};

SshPublicKey readSshPublicKey(QByteArrayView blob)
{
    SshPublicKey key;
    SshCursor cursor(blob);
    QByteArrayView first, second;
    if (!cursor.readString(key.type))
        return key;
    if (key.type == "ssh-rsa") {
        key.known = true;
        if (cursor.readMagnitude(first) && cursor.readMagnitude(second))
            key.spki = keyparts::rsaSpki(second, first);
    } else if (key.type == "ssh-ed25519") {
        key.known = true;
        if (cursor.readString(first) && first.size() == 32)
            key.spki = keyparts::octetSpki(QByteArrayLiteral("ED25519"), first);
    } else if (key.type.startsWith("ecdsa-sha2-nistp") && !key.type.contains('@')) {
        key.known = true;
        if (cursor.readString(first) && cursor.readString(second))
            key.spki = keyparts::ecSpki(curveOf(first), second);
    }
    if (!cursor.atEnd())
        key.spki.clear();
    return key;
}

/// The private half, as the DER that readPrivateKey() takes; empty if it is not one.
Secret readSshPrivateKey(SshCursor &cursor)
{
    QByteArrayView type, a, b, c, d, e, f;
    if (!cursor.readString(type))
        return {};
    if (type == "ssh-rsa") { // n, e, d, iqmp, p, q
        if (!cursor.readMagnitude(a) || !cursor.readMagnitude(b) || !cursor.readMagnitude(c) ||
            !cursor.readMagnitude(d) || !cursor.readMagnitude(e) || !cursor.readMagnitude(f)) {
            return {};
        }
        return keyparts::rsaPrivate({a, b, c, e, f, d});
    }
    if (type == "ssh-ed25519") { // public, then seed and public once more
        if (!cursor.readString(a) || !cursor.readString(b) || b.size() != 64)
            return {};
        return keyparts::octetPrivate(QByteArrayLiteral("ED25519"), b.first(32));
    }
    if (type.startsWith("ecdsa-sha2-nistp")) {
        if (!cursor.readString(a) || !cursor.readString(b) || !cursor.readMagnitude(c))
            return {};
        return keyparts::ecPrivate(curveOf(a), c, b);
    }
    return {};
}

} // namespace

bool ReadSession::readOpenSshPublic(QByteArrayView blob, const Source &source)
{
    if (blob.size() > limits::kKeyBytes)
        return false;
    const SshPublicKey key = readSshPublicKey(blob);
    if (key.type.isEmpty() || key.type.size() > 64)
        return false;
    if (!key.known) { // DSA, FIDO, OpenSSH's own certificates
        addProblem(u"unsupported-key"_s, source.at(0),
                   Error(ErrorCode::UnsupportedKey, {shown(key.type)}));
        return true;
    }
    if (key.spki.isEmpty()) {
        addMalformed(source.at(0), u"OpenSSH key"_s);
        return true;
    }
    Source inner = source;
    inner.inputOffset = nullptr;
    readPublicKey(key.spki, inner);
    return true;
}

void ReadSession::readOpenSshPrivate(QByteArrayView blob, const Source &source)
{
    constexpr QByteArrayView kMagic("openssh-key-v1\0", 15);
    QByteArrayView cipher, kdf, kdfOptions, publicBlob, secret;
    quint32 keys = 0;
    if (!blob.startsWith(kMagic) || blob.size() > limits::kKeyBytes) {
        addMalformed(source.itemOffset, u"OpenSSH key"_s);
        return;
    }
    SshCursor cursor(blob.sliced(kMagic.size()));
    if (!cursor.readString(cipher) || !cursor.readString(kdf) || !cursor.readString(kdfOptions) ||
        !cursor.readNumber(keys) || keys != 1 || !cursor.readString(publicBlob) ||
        !cursor.readString(secret)) {
        addMalformed(source.itemOffset, u"OpenSSH key"_s);
        return;
    }
    const SshPublicKey half = readSshPublicKey(publicBlob);
    if (!half.known) {
        addProblem(u"unsupported-key"_s, source.itemOffset,
                   Error(ErrorCode::UnsupportedKey, {shown(half.type)}));
        return;
    }
    Source inner = source;
    inner.inputOffset = nullptr;
    if (cipher != "none") {
        // bcrypt is not in OpenSSL, and no RADIUS server takes such a key: it is named, with its
        // public half, and stays closed.
        QString scheme = u"OpenSSH "_s + shown(cipher) + u", "_s + shown(kdf);
        SshCursor options(kdfOptions);
        QByteArrayView salt;
        quint32 rounds = 0;
        if (options.readString(salt) && options.readNumber(rounds))
            scheme += u" %1"_s.arg(rounds);
        addProblem(u"unsupported-cipher"_s, source.itemOffset,
                   Error(ErrorCode::UnsupportedCipher, {scheme}));
        addClosedKey(blob, inner, scheme);
        if (PublicKeyFacts facts; !half.spki.isEmpty() && readPublicKeyFacts(half.spki, facts) &&
                                  !m_result.items.isEmpty()) {
            KeyInfo &info = *m_result.items.last().key;
            info.keyType = facts.type;
            info.keyBits = facts.bits;
            info.curve = facts.curve;
        }
        return;
    }
    SshCursor inside(secret);
    quint32 check = 0;
    quint32 again = 0;
    if (!inside.readNumber(check) || !inside.readNumber(again) || check != again) {
        addMalformed(source.itemOffset, u"OpenSSH key"_s);
        return;
    }
    const Secret der = readSshPrivateKey(inside);
    if (der.isEmpty()) {
        addMalformed(source.itemOffset, u"OpenSSH key"_s);
        return;
    }
    readPrivateKey(der.reveal(), inner, {});
}

} // namespace sekisho::pki
