// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/Limits.h"
#include "core/pki/Objects.h"
#include "core/pki/OpenSslHandles.h"
#include "core/pki/ReadPkcs12.h"
#include "core/pki/ReadSession.h"

namespace sekisho::pki {

namespace {

using namespace Qt::Literals::StringLiterals;

/// A password as PKCS#12 sees it: none at all and an empty one are not the same (RFC 7292 B.1).
struct Candidate
{
    const char *text = nullptr;
    int size = 0;
};

QByteArrayView viewOf(const ASN1_OCTET_STRING *string)
{
    return QByteArrayView(reinterpret_cast<const char *>(ASN1_STRING_get0_data(string)),
                          ASN1_STRING_length(string));
}

/// What is in a CertBag or CRLBag (RFC 7292 4.2.3, 4.2.4): SafeBag { bagId, [0] { SEQUENCE { type,
/// [0] { OCTET STRING }}}}.
QByteArrayView bagContent(QByteArrayView safeBag)
{
    DerElement bag, value, inner, wrapped, octets;
    if (!DerCursor(safeBag).read(der::kSequence, bag))
        return {};
    DerCursor parts(bag.content);
    if (!parts.skip(der::kObjectId) || !parts.read(der::contextConstructed(0), value) ||
        !DerCursor(value.content).read(der::kSequence, inner)) {
        return {};
    }
    DerCursor typed(inner.content);
    if (!typed.skip(der::kObjectId) || !typed.read(der::contextConstructed(0), wrapped) ||
        !DerCursor(wrapped.content).read(der::kOctetString, octets)) {
        return {};
    }
    return octets.content;
}

} // namespace

void ReadSession::readPkcs7(QByteArrayView bytes, const Source &source, bool indefinite)
{
    QByteArray definite;
    QByteArrayView der = bytes;
    if (indefinite) { // BER, as some Windows tools write it
        if (bytes.size() > limits::kContainerBytes) {
            addLimit(u"container-bytes"_s, source.at(0));
            return;
        }
        const unsigned char *p = bytesOf(bytes);
        const Pkcs7Ptr decoded(d2i_PKCS7(nullptr, &p, static_cast<long>(bytes.size())));
        if (decoded)
            definite = toDer<i2d_PKCS7>(decoded.get());
        if (definite.isEmpty()) {
            addMalformed(source.at(0), takeOpenSslErrors(), bytes);
            return;
        }
        der = definite;
    }
    const auto malformed = [&] { addMalformed(source.at(0), QStringLiteral("PKCS#7"), bytes); };

    DerElement info, type, wrapped, signedData, certificates, lists, object, content;
    if (!DerCursor(der).read(der::kSequence, info))
        return malformed();
    DerCursor outer(info.content);
    if (!outer.read(der::kObjectId, type))
        return malformed();
    const ObjectNames *names = objectNames(type.content);
    if (!names)
        return malformed();
    Item item = newItem(ItemType::Pkcs7, bytes, source);
    item.text = names->longName;
    const bool isSigned = names->nid == NID_pkcs7_signed;
    addItem(std::move(item));
    if (!isSigned)
        return; // data, enveloped…: nothing in there for us

    // SignedData, RFC 5652 5.1.
    if (!outer.read(der::contextConstructed(0), wrapped) ||
        !DerCursor(wrapped.content).read(der::kSequence, signedData)) {
        return malformed();
    }
    DerCursor cursor(signedData.content);
    if (!cursor.skip(der::kInteger) || !cursor.skip(der::kSet) ||
        !cursor.read(der::kSequence, content)) {
        return malformed();
    }
    Source inner = source;
    inner.container = QStringLiteral("pkcs7");
    inner.label.clear();
    const auto place = [&](QByteArrayView part) {
        // Offsets within re-encoded BER would mislead.
        if (indefinite || !source.inputOffset)
            inner.inputOffset = nullptr;
        else
            inner.inputOffset = [&source, shift = part.data() - der.data()](qsizetype offset) {
                return source.inputOffset(shift + offset);
            };
    };
    if (cursor.read(der::contextConstructed(0), certificates)) {
        DerCursor each(certificates.content);
        while (!m_full && each.read(object)) {
            if (object.tag != der::kSequence)
                continue; // attribute certificates and other rarities
            place(object.whole);
            readCertificate(object.whole, inner);
        }
    }
    if (cursor.read(der::contextConstructed(1), lists)) {
        DerCursor each(lists.content);
        while (!m_full && each.read(object)) {
            if (object.tag != der::kSequence)
                continue;
            place(object.whole);
            readRevocationList(object.whole, inner);
        }
    }
    readSignedContent(content.content, source);
}

/// EncapsulatedContentInfo, RFC 5652 5.2: a signed configuration profile is met that way.
void ReadSession::readSignedContent(QByteArrayView content, const Source &source)
{
    DerElement wrapped, octets, piece;
    DerCursor cursor(content);
    if (!cursor.skip(der::kObjectId) || !cursor.read(der::contextConstructed(0), wrapped) ||
        !DerCursor(wrapped.content).read(octets)) {
        return;
    }
    constexpr quint8 kConstructedOctets = 0x24; // BER: in pieces
    QByteArray joined;
    QByteArrayView bytes = octets.content;
    if (octets.tag == kConstructedOctets) {
        DerCursor pieces(octets.content);
        while (pieces.read(der::kOctetString, piece))
            joined.append(piece.content);
        bytes = joined;
    } else if (octets.tag != der::kOctetString) {
        return;
    }
    Source inner = source;
    inner.container.clear();
    inner.label.clear();
    inner.inputOffset = nullptr;
    if (!bytes.isEmpty() && unpack(bytes.size(), source.itemOffset))
        readNested(bytes, inner, false);
}

/// One PKCS#12 file: integrity first, then bag after bag.
struct ReadSession::Pkcs12Reading
{
    ReadSession &session;
    Source source;
    std::vector<Candidate> candidates;
    bool passwordKnown = false; ///< candidates holds the one that fits
    bool locked = false;

    bool checkMac(PKCS12 *file);
    void readSafe(PKCS7 *safe);
    void readBags(const STACK_OF(PKCS12_SAFEBAG) * bags, int depth);
    void readBag(const PKCS12_SAFEBAG *bag, int depth);
    void readShroudedKey(const PKCS12_SAFEBAG *bag);
    void readCertificateBag(const PKCS12_SAFEBAG *bag);

    /// Tries the passwords in turn on something that costs `work` each time.
    template <class Try>
    bool withPassword(quint64 work, Try attempt)
    {
        for (std::size_t i = 0; i < candidates.size(); ++i) {
            if (!session.spend(work, source.itemOffset))
                return false;
            if (attempt(candidates[i])) {
                candidates = {candidates[i]};
                passwordKnown = true;
                return true;
            }
            dropOpenSslErrors();
        }
        locked = true;
        return false;
    }
};

bool ReadSession::Pkcs12Reading::checkMac(PKCS12 *file)
{
    const ASN1_INTEGER *iterations = nullptr;
    const X509_ALGOR *algorithm = nullptr;
    const ASN1_OCTET_STRING *salt = nullptr;
    PKCS12_get0_mac(nullptr, &algorithm, &salt, &iterations, file);
    const ASN1_OBJECT *object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
    const int nid = OBJ_obj2nid(object);
    const char *name = nid == NID_undef ? nullptr : OBJ_nid2sn(nid);
    const std::unique_ptr<EVP_MD, Deleter<EVP_MD_free>> digest(
            name ? EVP_MD_fetch(LegacyContext::get().context, name, nullptr) : nullptr);
    if (!digest) {
        dropOpenSslErrors();
        char dotted[128] = "";
        OBJ_obj2txt(dotted, sizeof dotted, object, 0);
        session.addProblem(QStringLiteral("unsupported-cipher"), source.itemOffset,
                           Error(ErrorCode::UnsupportedCipher, {QString::fromLatin1(dotted)}));
        return false;
    }
    int64_t count = 1; // DEFAULT 1
    if (iterations && !ASN1_INTEGER_get_int64(&count, iterations))
        count = -1;
    if (count < 0 || static_cast<quint64>(count) > session.m_options.maxKdfIterations ||
        ASN1_STRING_length(salt) > limits::kSaltBytes) {
        dropOpenSslErrors();
        session.addLimit(u"kdf-iterations"_s, source.itemOffset);
        return false;
    }
    // One block of the PKCS#12 derivation: a third to a half of a PBKDF2 iteration. Hashing the
    // content itself costs a microsecond per kilobyte or so.
    const quint64 work = static_cast<quint64>(count) / 2 + 20;
    const bool fits = withPassword(work, [&](const Candidate &candidate) {
        return PKCS12_verify_mac(file, candidate.text, candidate.size) == 1;
    });
    if (!fits && locked)
        session.addLocked(source.itemOffset, !session.m_options.passwords.empty());
    return fits;
}

void ReadSession::Pkcs12Reading::readSafe(PKCS7 *safe)
{
    if (PKCS7_type_is_data(safe)) {
        const Pkcs12BagsPtr bags(safe->d.data ? PKCS12_unpack_p7data(safe) : nullptr);
        if (!bags) {
            // What cannot be taken apart into bags, as far as it can.
            const ASN1_OCTET_STRING *data = safe->d.data;
            session.addMalformed(source.itemOffset, takeOpenSslErrors(),
                                 data ? viewOf(data) : QByteArrayView());
            return;
        }
        readBags(bags.get(), 0);
        return;
    }
    if (!PKCS7_type_is_encrypted(safe)) {
        session.addProblem(QStringLiteral("unsupported-cipher"), source.itemOffset,
                           Error(ErrorCode::UnsupportedCipher,
                                 {QString::fromLatin1(OBJ_nid2ln(OBJ_obj2nid(safe->type)))}));
        return;
    }
    const PKCS7_ENC_CONTENT *content = safe->d.encrypted ? safe->d.encrypted->enc_data : nullptr;
    const Pbe pbe = inspectPbe(content ? toDer<i2d_X509_ALGOR>(content->algorithm) : QByteArray());
    if (!session.acceptPbe(pbe, source.itemOffset))
        return;
    Pkcs12BagsPtr bags;
    withPassword(pbe.work, [&](const Candidate &candidate) {
        bags.reset(PKCS12_unpack_p7encdata(safe, candidate.text, candidate.size));
        return bags != nullptr;
    });
    if (bags)
        readBags(bags.get(), 0);
}

void ReadSession::Pkcs12Reading::readBags(const STACK_OF(PKCS12_SAFEBAG) * bags, int depth)
{
    if (depth > limits::kContainerDepth) {
        session.addLimit(u"nesting"_s, source.itemOffset);
        return;
    }
    for (int i = 0; i < sk_PKCS12_SAFEBAG_num(bags) && !session.full(); ++i)
        readBag(sk_PKCS12_SAFEBAG_value(bags, i), depth);
}

void ReadSession::Pkcs12Reading::readBag(const PKCS12_SAFEBAG *bag, int depth)
{
    source.label = friendlyNameOf(bag);
    switch (PKCS12_SAFEBAG_get_nid(bag)) {
    case NID_keyBag: {
        const Secret der(toDer<i2d_PKCS8_PRIV_KEY_INFO>(PKCS12_SAFEBAG_get0_p8inf(bag)));
        session.readPrivateKey(der.reveal(), source, {});
        break;
    }
    case NID_pkcs8ShroudedKeyBag:
        readShroudedKey(bag);
        break;
    case NID_certBag:
        readCertificateBag(bag);
        break;
    case NID_crlBag:
        if (PKCS12_SAFEBAG_get_bag_nid(bag) == NID_x509Crl) {
            const QByteArray whole = toDer<i2d_PKCS12_SAFEBAG>(bag);
            const QByteArrayView list = bagContent(whole);
            if (list.isEmpty())
                session.addMalformed(source.itemOffset, QStringLiteral("list bag"), whole);
            else
                session.readRevocationList(list, source);
        }
        break;
    case NID_safeContentsBag:
        readBags(PKCS12_SAFEBAG_get0_safes(bag), depth + 1);
        break;
    default: { // secretBag and whatever comes
        session.addProblem(QStringLiteral("not-recognised"), source.itemOffset,
                           Error(ErrorCode::NotRecognised,
                                 {QString::fromLatin1(OBJ_nid2ln(PKCS12_SAFEBAG_get_nid(bag)))}));
        break;
    }
    }
}

void ReadSession::Pkcs12Reading::readShroudedKey(const PKCS12_SAFEBAG *bag)
{
    const X509_SIG *envelope = PKCS12_SAFEBAG_get0_pkcs8(bag);
    const X509_ALGOR *algorithm = nullptr;
    if (envelope)
        X509_SIG_get0(envelope, &algorithm, nullptr);
    const Pbe pbe = inspectPbe(algorithm ? toDer<i2d_X509_ALGOR>(algorithm) : QByteArray());
    Secret clear;
    if (session.acceptPbe(pbe, source.itemOffset)) {
        withPassword(pbe.work, [&](const Candidate &candidate) {
            const Pkcs8Ptr info(PKCS12_decrypt_skey_ex(bag, candidate.text, candidate.size,
                                                       LegacyContext::get().context, nullptr));
            if (info)
                clear = Secret(toDer<i2d_PKCS8_PRIV_KEY_INFO>(info.get()));
            return info != nullptr;
        });
    }
    if (!clear.isEmpty()) {
        session.readPrivateKey(clear.reveal(), source, pbe.description);
        return;
    }
    session.addClosedKey(envelope ? toDer<i2d_X509_SIG>(envelope) : QByteArray(), source,
                         pbe.description);
}

void ReadSession::Pkcs12Reading::readCertificateBag(const PKCS12_SAFEBAG *bag)
{
    if (PKCS12_SAFEBAG_get_bag_nid(bag) != NID_x509Certificate)
        return; // SDSI: nobody has ever seen one
    // The very bytes: OpenSSL would give none of a certificate that it cannot read.
    const QByteArray whole = toDer<i2d_PKCS12_SAFEBAG>(bag);
    const QByteArrayView certificate = bagContent(whole);
    if (certificate.isEmpty())
        session.addMalformed(source.itemOffset, QStringLiteral("certificate bag"), whole);
    else
        session.readCertificate(certificate, source);
}

void ReadSession::readPkcs12(QByteArrayView bytes, const Source &source)
{
    if (bytes.size() > limits::kContainerBytes) {
        addLimit(u"container-bytes"_s, source.at(0));
        return;
    }
    // Made in the private context, so that everything under it finds RC2 and friends there.
    PKCS12 *file = PKCS12_init_ex(NID_pkcs7_data, LegacyContext::get().context, nullptr);
    const unsigned char *p = bytesOf(bytes);
    const bool decoded =
            d2i_PKCS12(&file, &p, static_cast<long>(bytes.size())) != nullptr && file != nullptr;
    const Pkcs12Ptr owned(decoded ? file : nullptr); // d2i frees what it fails on
    if (!decoded) {
        addMalformed(source.at(0), takeOpenSslErrors(), bytes);
        return;
    }
    Item item = newItem(ItemType::Pkcs12, bytes, source);
    item.pkcs12 = std::make_shared<const Pkcs12Anatomy>(anatomyOf(file));
    addItem(std::move(item));

    Pkcs12Reading reading{*this, source, {}, false, false};
    reading.source.container = QStringLiteral("pkcs12");
    reading.source.inputOffset = nullptr;
    for (const Secret *password : m_options.passwords) {
        reading.candidates.push_back({password->isEmpty() ? "" : password->reveal().data(),
                                      static_cast<int>(password->size())});
    }
    // Files without a password come in both spellings.
    reading.candidates.push_back({nullptr, 0});
    reading.candidates.push_back({"", 0});

    if (PKCS12_mac_present(owned.get())) {
        if (!reading.checkMac(owned.get()))
            return;
    } else {
        addProblem(QStringLiteral("missing-mac"), source.itemOffset, Error(ErrorCode::MissingMac));
    }
    const Pkcs12SafesPtr safes(PKCS12_unpack_authsafes(owned.get()));
    if (!safes) {
        addMalformed(source.at(0), takeOpenSslErrors(), bytes);
        return;
    }
    for (int i = 0; i < sk_PKCS7_num(safes.get()) && !m_full; ++i)
        reading.readSafe(sk_PKCS7_value(safes.get(), i));
    if (!reading.locked)
        return;
    if (reading.passwordKnown) // its MAC fits, so it is not the password
        addMalformed(source.itemOffset, QStringLiteral("encrypted content"));
    else
        addLocked(source.itemOffset, !m_options.passwords.empty());
}

} // namespace sekisho::pki
