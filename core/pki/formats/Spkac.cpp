// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/Limits.h"
#include "core/pki/OpenSslHandles.h"
#include "core/pki/ReadSession.h"

namespace sekisho::pki {

/// SignedPublicKeyAndChallenge, what browsers made of the HTML element "keygen": a public key and
/// the proof that the private one was there.
bool ReadSession::readSpkac(QByteArrayView der, const Source &source)
{
    if (der.size() > limits::kRequestBytes || !spend(1000, source.at(0)))
        return false;
    DerElement outer, signedPart, spki;
    if (!DerCursor(der).read(der::kSequence, outer) ||
        !DerCursor(outer.content).read(der::kSequence, signedPart) ||
        !DerCursor(signedPart.content).read(der::kSequence, spki)) {
        return false;
    }
    const qsizetype before = m_result.items.size();
    readPublicKey(spki.whole, source);
    if (m_result.items.size() == before)
        return true; // the reason has been given
    Item &item = m_result.items.last();
    if (item.label.isEmpty())
        item.label = QStringLiteral("SPKAC");
    if (item.key->keyBits > limits::kKeyBits)
        return true;
    const unsigned char *p = bytesOf(der);
    const std::unique_ptr<NETSCAPE_SPKI, Deleter<NETSCAPE_SPKI_free>> spkac(
            d2i_NETSCAPE_SPKI(nullptr, &p, static_cast<long>(der.size())));
    if (!spkac) {
        dropOpenSslErrors();
        return true;
    }
    const BioPtr bio(BIO_new(BIO_s_mem()));
    NETSCAPE_SPKI_print(bio.get(), spkac.get());
    const EvpKeyPtr key(NETSCAPE_SPKI_get_pubkey(spkac.get()));
    const bool valid = key && NETSCAPE_SPKI_verify(spkac.get(), key.get()) == 1;
    dropOpenSslErrors();
    item.text = QString::fromUtf8(bioBytes(bio.get())) +
                (valid ? QStringLiteral("Signature verify: OK\n")
                       : QStringLiteral("Signature verify: failure\n"));
    if (!valid) {
        addProblem(QStringLiteral("bad-signature"), source.at(0),
                   Error(ErrorCode::MalformedDer, {QString::number(source.at(0))},
                         QStringLiteral("SPKAC signature")));
    }
    return true;
}

} // namespace sekisho::pki
