// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/Limits.h"
#include "core/pki/ReadSession.h"

#include <QtEndian>

// The key stores of Java before it moved to PKCS#12. Certificates stand in the open; what the
// password protects is each private key and the checksum at the end. Layout as Java's own
// DataOutputStream writes it: magic, version, count; per entry a tag, an alias, a date.
namespace sekisho::pki {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr quint32 kJksMagic = 0xfeedfeed;
constexpr quint32 kJceksMagic = 0xcececece;
constexpr quint32 kKeyEntry = 1;
constexpr quint32 kCertificateEntry = 2;
constexpr quint32 kSecretKeyEntry = 3; // JCEKS: a serialised Java object

class JavaCursor
{
public:
    explicit JavaCursor(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    qsizetype position() const { return m_at; }
    bool skip(qsizetype count)
    {
        if (count > m_bytes.size() - m_at)
            return false;
        m_at += count;
        return true;
    }
    bool readInt(quint32 &value)
    {
        if (m_bytes.size() - m_at < 4)
            return false;
        value = qFromBigEndian<quint32>(m_bytes.data() + m_at);
        m_at += 4;
        return true;
    }
    bool readBlock(quint32 size, QByteArrayView &value)
    {
        if (size > static_cast<quint64>(m_bytes.size() - m_at))
            return false;
        value = m_bytes.sliced(m_at, size);
        m_at += size;
        return true;
    }
    /// Java's UTF-8: two octets of length before it.
    bool readText(QString &value)
    {
        if (m_bytes.size() - m_at < 2)
            return false;
        const auto size = qFromBigEndian<quint16>(m_bytes.data() + m_at);
        m_at += 2;
        QByteArrayView text;
        if (!readBlock(size, text))
            return false;
        value = QString::fromUtf8(text);
        return true;
    }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

} // namespace

bool ReadSession::readJavaKeyStore(QByteArrayView bytes, const Source &outer)
{
    JavaCursor cursor(bytes);
    quint32 magic = 0;
    quint32 version = 0;
    quint32 count = 0;
    if (!cursor.readInt(magic) || (magic != kJksMagic && magic != kJceksMagic))
        return false;
    Source source = outer;
    source.container = magic == kJksMagic ? u"jks"_s : u"jceks"_s;
    m_result.format = source.container;
    const auto malformed = [&] {
        addMalformed(outer.itemOffset + cursor.position(), u"Java key store"_s);
        return true;
    };
    if (!cursor.readInt(version) || (version != 1 && version != 2) || !cursor.readInt(count))
        return malformed();

    const auto readCertificateEntry = [&]() -> bool {
        QString type = u"X.509"_s; // version 1 did not say
        quint32 size = 0;
        QByteArrayView der;
        if ((version == 2 && !cursor.readText(type)) || !cursor.readInt(size))
            return false;
        source.itemOffset = outer.itemOffset + cursor.position();
        source.inputOffset = [start = source.itemOffset](qsizetype offset) {
            return start + offset;
        };
        if (!cursor.readBlock(size, der))
            return false;
        const DerShape form = derShape(der, limits::kNesting);
        if (form.ok && form.length == der.size())
            readCertificate(der, source);
        else
            addMalformed(source.itemOffset, u"certificate of "_s + source.label);
        return true;
    };

    for (quint32 i = 0; i < count && !m_full; ++i) {
        quint32 tag = 0;
        if (!cursor.readInt(tag) || !cursor.readText(source.label) || !cursor.skip(8))
            return malformed();
        if (tag == kCertificateEntry) {
            if (!readCertificateEntry())
                return malformed();
        } else if (tag == kKeyEntry) {
            quint32 size = 0;
            quint32 chain = 0;
            QByteArrayView key;
            source.itemOffset = outer.itemOffset + cursor.position();
            source.inputOffset = nullptr;
            if (!cursor.readInt(size) || !cursor.readBlock(size, key) || !cursor.readInt(chain))
                return malformed();
            readJavaKey(key, source,
                        magic == kJksMagic ? u"Java KeyStore (JKS)"_s : u"Java KeyStore (JCEKS)"_s);
            for (quint32 n = 0; n < chain && !m_full; ++n) {
                if (!readCertificateEntry())
                    return malformed();
            }
        } else if (tag == kSecretKeyEntry) {
            // Its length is that of a serialised object: what follows cannot be found.
            addProblem(u"not-recognised"_s, outer.itemOffset + cursor.position(),
                       Error(ErrorCode::NotRecognised, {u"SecretKeyEntry"_s}));
            return true;
        } else {
            return malformed();
        }
    }
    return true;
}

} // namespace sekisho::pki
