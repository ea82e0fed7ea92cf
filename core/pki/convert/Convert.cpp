// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/convert/Convert.h"

#include "core/pki/CertificateBuilder.h"
#include "core/pki/OpenSslHandles.h"
#include "core/pki/convert/BundleOrder.h"

#include <openssl/rand.h>

#include <algorithm>
#include <array>

namespace sekisho::pki {

using namespace Qt::Literals::StringLiterals;

namespace {

struct FormatName
{
    TargetFormat format;
    QLatin1StringView name;
    QLatin1StringView suffix;
};

constexpr std::array<FormatName, 8> kFormats = {{
        {TargetFormat::Pem, "pem"_L1, "pem"_L1},
        {TargetFormat::Der, "der"_L1, "der"_L1},
        {TargetFormat::Pkcs7Pem, "pkcs7"_L1, "p7b"_L1},
        {TargetFormat::Pkcs7Der, "pkcs7-der"_L1, "p7b"_L1},
        {TargetFormat::Pkcs12, "pkcs12"_L1, "p12"_L1},
        {TargetFormat::Pkcs12Legacy, "pkcs12-legacy"_L1, "p12"_L1},
        {TargetFormat::Pkcs8, "pkcs8"_L1, "key"_L1},
        {TargetFormat::Traditional, "traditional"_L1, "key"_L1},
}};

auto refuse(const QString &why) { return fail(ErrorCode::InvalidArgument, {why}); }

/// PEM label of what is neither certificate nor private key; empty for what has none.
QByteArray labelOf(ItemType type)
{
    switch (type) {
    case ItemType::Certificate:
        return "CERTIFICATE";
    case ItemType::Csr:
        return "CERTIFICATE REQUEST";
    case ItemType::Crl:
        return "X509 CRL";
    case ItemType::PublicKey:
        return "PUBLIC KEY";
    default:
        return {};
    }
}

bool isPkcs12(TargetFormat format)
{
    return format == TargetFormat::Pkcs12 || format == TargetFormat::Pkcs12Legacy;
}

bool isPkcs7(TargetFormat format)
{
    return format == TargetFormat::Pkcs7Pem || format == TargetFormat::Pkcs7Der;
}

/// The objects of one conversion, sorted by what becomes of them.
struct Cargo
{
    QList<QByteArray> certificates;
    QList<const Item *> keys;
    QList<const Item *> rest;
};

Cargo sortItems(const QList<Item> &items)
{
    Cargo cargo;
    for (const Item &item : items) {
        if (item.type == ItemType::Certificate && !item.der.isEmpty())
            cargo.certificates.append(item.der);
        else if (item.type == ItemType::PrivateKey)
            cargo.keys.append(&item);
        else if (!labelOf(item.type).isEmpty() && !item.der.isEmpty())
            cargo.rest.append(&item);
    }
    return cargo;
}

/// PKCS#8 in clear or encrypted, by what the options say.
Result<Secret> keyBytes(const Item &item, const ConvertOptions &options, bool pem, Converted &made)
{
    const bool locked = options.password && !options.password->isEmpty();
    made.holdsKey = true;
    if (!locked) {
        if (!options.keyInClear)
            return refuse(u"key-in-clear"_s);
        made.notes.append(u"key-in-clear"_s);
        return pem ? Secret(pemBlock("PRIVATE KEY", item.keyDer->reveal())) : item.keyDer->clone();
    }
    const auto encrypted = encryptPkcs8(*item.keyDer, *options.password);
    if (!encrypted)
        return fail(encrypted.error());
    made.encrypted = true;
    made.iterations = kPkcs8Iterations;
    return Secret(pem ? pemBlock("ENCRYPTED PRIVATE KEY", *encrypted) : *encrypted);
}

bool isAscii(const Secret &password)
{
    const QByteArrayView bytes = password.reveal();
    return std::all_of(bytes.begin(), bytes.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

Result<> makePkcs12(const QList<QByteArray> &certificates, const Item *keyItem,
                    const ConvertOptions &options, Converted &made)
{
    if (!options.password || options.password->isEmpty())
        return fail(ErrorCode::PasswordRequired);
    if (certificates.isEmpty())
        return refuse(u"no-certificate"_s);
    Pkcs12Contents contents;
    contents.legacy = options.format == TargetFormat::Pkcs12Legacy;
    contents.iterations = contents.legacy ? kPkcs12LegacyIterations : kPkcs12Iterations;
    contents.friendlyName = options.friendlyName;
    contents.chain = certificates;
    std::optional<SigningKey> key;
    if (keyItem) {
        auto read = SigningKey::fromPkcs8(*keyItem->keyDer);
        if (!read)
            return fail(read.error());
        key = std::move(*read);
        contents.key = &*key;
        contents.leaf = contents.chain.takeFirst();
        if (contents.friendlyName.isEmpty()) {
            if (const auto index = readCertificateIndex(contents.leaf))
                contents.friendlyName = index->subject.displayName();
        }
    } else {
        made.notes.append(u"without-key"_s);
    }
    // Tools disagree on how other characters become the BMPString of RFC 7292 appendix B.1.
    if (!isAscii(*options.password))
        made.notes.append(u"password-not-ascii"_s);
    const auto built = buildPkcs12(contents, *options.password);
    if (!built)
        return fail(built.error());
    made.bytes = Secret(*built);
    made.holdsKey = keyItem != nullptr;
    made.encrypted = true;
    made.iterations = contents.iterations;
    return {};
}

Result<> makePem(const QList<QByteArray> &certificates, const Cargo &cargo, const Item *key,
                 const ConvertOptions &options, Converted &made)
{
    QByteArray text;
    for (const QByteArray &der : certificates)
        text += certificateToPem(der);
    for (const Item *item : cargo.rest)
        text += pemBlock(labelOf(item->type), item->der);
    if (!key && text.isEmpty())
        return refuse(u"not-for-format"_s);
    if (key) {
        const auto block = keyBytes(*key, options, true, made);
        if (!block)
            return fail(block.error());
        text += block->reveal();
    }
    made.bytes = Secret(std::move(text));
    return {};
}

Result<> makeDer(const QList<QByteArray> &certificates, const Cargo &cargo, const Item *key,
                 const ConvertOptions &options, Converted &made)
{
    const qsizetype objects = certificates.size() + cargo.rest.size() + (key ? 1 : 0);
    if (objects == 0)
        return refuse(u"not-for-format"_s);
    if (objects > 1)
        return refuse(u"several-objects"_s);
    if (key) {
        auto bytes = keyBytes(*key, options, false, made);
        if (!bytes)
            return fail(bytes.error());
        made.bytes = std::move(*bytes);
    } else {
        made.bytes =
                Secret(certificates.isEmpty() ? cargo.rest.first()->der : certificates.first());
    }
    return {};
}

/// The certificates as they will stand in the output.
Result<QList<QByteArray>> arrange(const Cargo &cargo, const Item *key, const QList<Item> &others,
                                  const ConvertOptions &options, Converted &made)
{
    if (cargo.certificates.isEmpty())
        return QList<QByteArray>();
    QList<QByteArray> pool;
    for (const Item &item : others) {
        if (item.type == ItemType::Certificate && !item.der.isEmpty())
            pool.append(item.der);
    }
    const bool single = options.format == TargetFormat::Der;
    // A PKCS#12 with a key needs the certificate of that key, wherever it stood.
    const bool needsLeaf = key && isPkcs12(options.format);
    if (single || (!options.leafFirst && pool.isEmpty() && !options.withoutRoot && !needsLeaf))
        return cargo.certificates;
    QByteArray spki;
    if (key) {
        const auto signing = SigningKey::fromPkcs8(*key->keyDer);
        if (!signing)
            return fail(signing.error());
        spki = signing->publicKeySpki();
    }
    auto ordered = orderBundle(cargo.certificates, pool, spki);
    // In PEM a key may stand beside certificates of others.
    if (!ordered && key && !needsLeaf && ordered.error().arguments.contains(u"key-mismatch"_s))
        ordered = orderBundle(cargo.certificates, pool);
    if (!ordered)
        return fail(ordered.error());
    if (options.withoutRoot && ordered->complete && ordered->chain.size() > 1) {
        made.notes.append(u"root-left-out"_s);
        ordered->added.removeAll(ordered->chain.takeLast());
    }
    if (!ordered->added.isEmpty())
        made.notes.append(u"completed"_s);
    if (!ordered->complete)
        made.notes.append(u"incomplete"_s);
    if (!options.leafFirst && !needsLeaf) {
        QList<QByteArray> kept;
        for (const QByteArray &der : cargo.certificates) {
            if (ordered->chain.contains(der) || ordered->strangers.contains(der))
                kept.append(der);
        }
        return kept + ordered->added;
    }
    if (ordered->reordered)
        made.notes.append(u"reordered"_s);
    if (!ordered->strangers.isEmpty())
        made.notes.append(u"strangers-kept"_s);
    return ordered->chain + ordered->strangers;
}

} // namespace

QString targetFormatName(TargetFormat format)
{
    const auto found = std::find_if(kFormats.begin(), kFormats.end(),
                                    [format](const FormatName &n) { return n.format == format; });
    return found == kFormats.end() ? QString() : QString(found->name);
}

std::optional<TargetFormat> targetFormatByName(const QString &name)
{
    const auto found = std::find_if(kFormats.begin(), kFormats.end(),
                                    [&name](const FormatName &n) { return n.name == name; });
    return found == kFormats.end() ? std::nullopt : std::optional(found->format);
}

QList<TargetFormat> targetFormats()
{
    QList<TargetFormat> formats;
    for (const FormatName &name : kFormats) {
        if (name.format != TargetFormat::Traditional)
            formats.append(name.format);
    }
    return formats;
}

QString targetFileSuffix(TargetFormat format)
{
    const auto found = std::find_if(kFormats.begin(), kFormats.end(),
                                    [format](const FormatName &n) { return n.format == format; });
    return found == kFormats.end() ? QString() : QString(found->suffix);
}

FormatReaders targetFormatReaders(TargetFormat format)
{
    // certificate-rules.md: mist.key.pem, apple.p12, android.p12, p12.mac, p12.pbe.
    switch (format) {
    case TargetFormat::Pem:
        return {{u"mist"_s, u"linux"_s}, {u"windows-import"_s}};
    case TargetFormat::Der:
        return {{u"android-ca"_s}, {u"mist"_s}};
    case TargetFormat::Pkcs7Pem:
    case TargetFormat::Pkcs7Der:
        return {{u"windows-chain"_s}, {u"mist"_s, u"android-ca"_s}};
    case TargetFormat::Pkcs12:
        return {{u"current-systems"_s}, {u"windows-2016"_s, u"macos-old"_s, u"android-old"_s}};
    case TargetFormat::Pkcs12Legacy:
        return {{u"windows-2016"_s, u"macos-old"_s, u"android-old"_s, u"appliances"_s},
                {u"fips"_s, u"openssl3"_s}};
    case TargetFormat::Pkcs8:
        return {{u"mist"_s, u"linux"_s}, {}};
    case TargetFormat::Traditional:
        break;
    }
    return {};
}

QByteArray pemBlock(const QByteArray &label, QByteArrayView der)
{
    constexpr qsizetype kLine = 64; // RFC 7468 section 2
    QByteArray base64 = QByteArray::fromRawData(der.data(), der.size()).toBase64();
    QByteArray text;
    // No growing: what it leaves behind in memory would be the key.
    text.reserve(base64.size() + base64.size() / kLine + 2 * label.size() + 40);
    text += "-----BEGIN " + label + "-----\n";
    for (qsizetype i = 0; i < base64.size(); i += kLine) {
        text += QByteArrayView(base64).sliced(i, std::min(kLine, base64.size() - i));
        text += '\n';
    }
    text += "-----END " + label + "-----\n";
    base64.fill('\0');
    return text;
}

Result<QByteArray> encryptPkcs8(const Secret &der, const Secret &password, int iterations)
{
    const QByteArrayView bytes = der.reveal();
    const unsigned char *p = bytesOf(bytes);
    const Pkcs8Ptr info(d2i_PKCS8_PRIV_KEY_INFO(nullptr, &p, static_cast<long>(bytes.size())));
    if (!info)
        return fail(ErrorCode::NotRecognised, {}, takeOpenSslErrors());
    // 16 octets as NIST SP 800-132 section 5.1 has it; OpenSSL's own default is 8.
    std::array<unsigned char, 16> salt{};
    if (RAND_bytes(salt.data(), static_cast<int>(salt.size())) != 1)
        return fail(ErrorCode::Internal, {}, takeOpenSslErrors());
    X509AlgorPtr scheme(PKCS5_pbe2_set_iv(EVP_aes_256_cbc(), iterations, salt.data(),
                                          static_cast<int>(salt.size()), nullptr,
                                          NID_hmacWithSHA256));
    X509SigPtr envelope(scheme ? PKCS8_set0_pbe(password.reveal().data(),
                                                static_cast<int>(password.size()), info.get(),
                                                scheme.get())
                               : nullptr);
    if (!envelope)
        return fail(ErrorCode::Internal, {}, takeOpenSslErrors());
    scheme.release(); // the envelope has it now
    return toDer<i2d_X509_SIG>(envelope.get());
}

Result<Converted> convertItems(const QList<Item> &items, const QList<Item> &others,
                               const ConvertOptions &options)
{
    Cargo cargo = sortItems(items);
    Converted made;
    if (options.format == TargetFormat::Traditional)
        return refuse(u"traditional-format"_s);
    if (cargo.certificates.isEmpty() && cargo.keys.isEmpty() && cargo.rest.isEmpty())
        return fail(ErrorCode::NotRecognised);

    const Item *key = nullptr;
    if (!cargo.keys.isEmpty() && (options.withoutKey || isPkcs7(options.format))) {
        made.notes.append(u"key-left-out"_s);
    } else if (!cargo.keys.isEmpty()) {
        if (cargo.keys.size() > 1)
            return refuse(u"several-keys"_s);
        key = cargo.keys.first();
        if (!key->keyDer || key->keyDer->isEmpty())
            return refuse(u"key-locked"_s);
    }
    if (options.format == TargetFormat::Pkcs8) {
        if (!key)
            return refuse(u"no-key"_s);
        auto bytes = keyBytes(*key, options, true, made);
        if (!bytes)
            return fail(bytes.error());
        made.bytes = std::move(*bytes);
        return made;
    }

    const auto certificates = arrange(cargo, key, others, options, made);
    if (!certificates)
        return fail(certificates.error());
    made.certificates = certificates->size();
    Result<> outcome;
    switch (options.format) {
    case TargetFormat::Pem:
        outcome = makePem(*certificates, cargo, key, options, made);
        break;
    case TargetFormat::Der:
        outcome = makeDer(*certificates, cargo, key, options, made);
        break;
    case TargetFormat::Pkcs7Pem:
    case TargetFormat::Pkcs7Der: {
        if (certificates->isEmpty())
            return refuse(u"no-certificate"_s);
        const auto bundle = buildPkcs7(*certificates);
        if (!bundle)
            return fail(bundle.error());
        made.bytes = Secret(options.format == TargetFormat::Pkcs7Der ? *bundle
                                                                     : pemBlock("PKCS7", *bundle));
        break;
    }
    case TargetFormat::Pkcs12:
    case TargetFormat::Pkcs12Legacy:
        outcome = makePkcs12(*certificates, key, options, made);
        break;
    case TargetFormat::Pkcs8:
    case TargetFormat::Traditional:
        break; // done above
    }
    if (!outcome)
        return fail(outcome.error());
    return made;
}

} // namespace sekisho::pki
