// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/lint/Surroundings.h"

#include "core/pki/Digest.h"
#include "core/pki/Limits.h"
#include "core/pki/OpenSslHandles.h"
#include "core/pki/SignatureWork.h"
#include "core/pki/lint/RevocationFacts.h"
#include "core/pki/lint/SignatureCheck.h"

#include <QSet>

namespace sekisho::lint {

using namespace pki;

namespace {

/// Of candidates with the same name; more of them are an attack or a heap of renewals.
constexpr qsizetype kIssuersTried = 32;
/// Of those with the same name, key or serial number, where all would be held against all.
constexpr qsizetype kLookedAt = 250;
constexpr qsizetype kChainLength = 16;
/// Microseconds for signatures: enough for any delivery, and what a heap of certificates needs.
constexpr quint64 kSignatureWork = 250'000;
constexpr quint64 kSignatureWorkEach = 120;

/// CA/Browser Forum reserved policy OIDs (Baseline Requirements 7.1.6.1).
constexpr QLatin1StringView kReservedPolicies[] = {
        QLatin1StringView("2.23.140.1.1"),
        QLatin1StringView("2.23.140.1.2.1"),
        QLatin1StringView("2.23.140.1.2.2"),
        QLatin1StringView("2.23.140.1.2.3"),
};

QByteArray keyOf(QByteArrayView part) { return QByteArray::fromRawData(part.data(), part.size()); }

/// What its extended key usages make of an end entity (catalogue 1.1).
Roles purposesOf(const Facts &facts)
{
    Roles roles;
    if (facts.hasPurpose(oid::kServerAuth) || facts.hasPurpose(oid::kEapOverLan))
        roles |= Role::RadiusServer;
    if (facts.hasPurpose(oid::kClientAuth) || facts.hasPurpose(oid::kSmartCardLogon))
        roles |= Role::Client;
    return roles;
}

} // namespace

struct Surroundings::Memory
{
    // Keys are views into the items' bytes.
    QHash<QByteArray, QList<const Facts *>> bySubject;
    QHash<QByteArray, QList<const Facts *>> byKeyId; ///< subject and its key identifier
    QHash<QByteArray, QList<const Facts *>> byIssuer;
    QHash<QByteArray, QList<const Facts *>> byKey;
    QHash<QByteArray, QList<const Facts *>> bySerial; ///< issuer and serial number, as they stand
    QHash<qsizetype, const Facts *> byItem;
    QHash<const Facts *, qsizetype> itemOf;
    QSet<QByteArray> publicRoots; ///< SHA-256

    QHash<std::pair<const Facts *, const Facts *>, bool> verified;
    QHash<const Facts *, EVP_PKEY *> keys;
    QHash<const Facts *, const Facts *> issuers;
    QHash<const Facts *, bool> publiclyTrusted;
    TrustMaterial lists; ///< CRLs and OCSP responses, once revokedSerials stands
    std::optional<QSet<QByteArray>> revokedSerials;
    std::optional<QHash<QByteArray, Roles>> keyOwners; ///< end entities, by SHA-256 of the SPKI
    SignatureBudget budget;
    bool exhausted = false;

    ~Memory()
    {
        for (EVP_PKEY *key : std::as_const(keys))
            EVP_PKEY_free(key);
    }

    EVP_PKEY *keyOf(const Facts &certificate)
    {
        const auto known = keys.constFind(&certificate);
        if (known != keys.constEnd())
            return *known;
        EVP_PKEY *key = nullptr;
        if (certificate.index().keyBits <= limits::kKeyBits) {
            const unsigned char *p = bytesOf(certificate.spki.whole);
            key = d2i_PUBKEY(nullptr, &p, static_cast<long>(certificate.spki.whole.size()));
        }
        dropOpenSslErrors();
        keys.insert(&certificate, key);
        return key;
    }
};

Surroundings::Surroundings(const QList<Item> &items, const Options &options, Profiles profiles)
    : m_items(items)
    , m_options(options)
    , m_profiles(profiles)
    , m_memory(std::make_unique<Memory>())
{
    for (const QByteArray &der : options.authorities) {
        auto index = readCertificateIndex(der);
        if (!index)
            continue;
        Item item;
        item.type = ItemType::Certificate;
        item.der = der;
        item.sha256 = index->sha256;
        item.certificate = std::move(*index);
        m_furtherItems.append(std::move(item));
    }
    const auto take = [this](const Item &item, qsizetype index) {
        if (!item.certificate)
            return;
        m_certificates.emplace_back(item);
        const Facts &facts = m_certificates.back();
        if (index >= 0) {
            m_memory->byItem.insert(index, &facts);
            m_memory->itemOf.insert(&facts, index);
        }
        if (!facts.isWhole())
            return;
        m_memory->bySubject[keyOf(facts.subject.whole)].append(&facts);
        if (const QByteArrayView id = facts.subjectKeyId(); !id.isEmpty())
            m_memory->byKeyId[facts.subject.whole.toByteArray() + id.toByteArray()].append(&facts);
        m_memory->byIssuer[keyOf(facts.issuer.whole)].append(&facts);
        m_memory->byKey[keyOf(facts.spki.whole)].append(&facts);
        m_memory->bySerial[facts.issuer.whole.toByteArray() + facts.serial.whole.toByteArray()]
                .append(&facts);
    };
    for (qsizetype i = 0; i < m_items.size(); ++i)
        take(m_items.at(i), i);
    for (const Item &item : std::as_const(m_furtherItems))
        take(item, -1);
    for (const QByteArray &root : options.publicRoots)
        m_memory->publicRoots.insert(sha256(root));
    m_memory->budget.left = kSignatureWork + kSignatureWorkEach * m_certificates.size();
}

Surroundings::~Surroundings() = default;

const Facts *Surroundings::factsOf(qsizetype index) const { return m_memory->byItem.value(index); }

qsizetype Surroundings::indexOf(const Facts &certificate) const
{
    return m_memory->itemOf.value(&certificate, -1);
}

QList<const Facts *> Surroundings::namedIssuersOf(const Facts &certificate) const
{
    return m_memory->bySubject.value(keyOf(certificate.issuer.whole));
}

bool Surroundings::isSignedBy(const Facts &certificate, const Facts &issuer) const
{
    const std::pair pair(&certificate, &issuer);
    const auto known = m_memory->verified.constFind(pair);
    if (known != m_memory->verified.constEnd())
        return *known;
    bool good = false;
    // As X509_verify(3), but without decoding the certificate.
    if (!m_memory->budget.take(issuer.spki.whole)) {
        m_memory->exhausted = true;
    } else if (certificate.innerAlgorithm.whole == certificate.outerAlgorithm.whole) {
        if (EVP_PKEY *key = m_memory->keyOf(issuer)) {
            good = verifies(certificate.tbs, certificate.outerAlgorithm, certificate.signature,
                            key);
        }
    }
    dropOpenSslErrors();
    m_memory->verified.insert(pair, good);
    return good;
}

bool Surroundings::isExhausted() const { return m_memory->exhausted; }

bool Surroundings::isSelfSigned(const Facts &certificate) const
{
    return certificate.index().selfIssued && isSignedBy(certificate, certificate);
}

const Facts *Surroundings::issuerOf(const Facts &certificate) const
{
    const auto known = m_memory->issuers.constFind(&certificate);
    if (known != m_memory->issuers.constEnd())
        return *known;
    const Facts *found = nullptr;
    if (isSelfSigned(certificate)) {
        found = &certificate;
    } else {
        const QByteArrayView wanted = certificate.authorityKeyId();
        QList<const Facts *> candidates = namedIssuersOf(certificate);
        if (candidates.size() > kLookedAt) {
            candidates.resize(kLookedAt);
            // Of a crowd, those with the right key identifier before all others.
            candidates +=
                    m_memory->byKeyId
                            .value(certificate.issuer.whole.toByteArray() + wanted.toByteArray())
                            .mid(0, kLookedAt);
        }
        candidates.removeAll(&certificate);
        // The likely ones first: the key identifier agrees, then valid now, then the newest.
        const auto rank = [&](const Facts *candidate) {
            const QByteArrayView offered = candidate->subjectKeyId();
            const bool agrees = wanted.isEmpty() || offered.isEmpty() || wanted == offered;
            const CertificateIndex &index = candidate->index();
            const bool valid = index.notBefore <= now() && now() <= index.notAfter;
            return std::tuple(agrees, valid, index.notAfter);
        };
        const qsizetype count = std::min(candidates.size(), kIssuersTried);
        std::partial_sort(candidates.begin(), candidates.begin() + count, candidates.end(),
                          [&](const Facts *a, const Facts *b) { return rank(a) > rank(b); });
        for (qsizetype i = 0; i < count && !found; ++i) {
            if (isSignedBy(certificate, *candidates.at(i)))
                found = candidates.at(i);
        }
    }
    m_memory->issuers.insert(&certificate, found);
    return found;
}

QList<const Facts *> Surroundings::chainOf(const Facts &certificate) const
{
    QList<const Facts *> chain{&certificate};
    while (chain.size() < kChainLength) {
        const Facts *next = issuerOf(*chain.constLast());
        if (!next || chain.contains(next))
            break;
        chain.append(next);
    }
    return chain;
}

bool Surroundings::isIssuer(const Facts &certificate) const
{
    const QList<const Facts *> named = m_memory->byIssuer.value(keyOf(certificate.subject.whole));
    const auto end = named.cbegin() + std::min(named.size(), kIssuersTried);
    return std::any_of(named.cbegin(), end, [&](const Facts *issued) {
        return issued != &certificate && isSignedBy(*issued, certificate);
    });
}

std::optional<Revocation> Surroundings::revocationOf(const Facts &certificate) const
{
    if (!m_memory->revokedSerials) {
        m_memory->revokedSerials.emplace();
        TrustMaterial &lists = m_memory->lists;
        lists.crls = m_options.crls;
        lists.ocspResponses = m_options.ocspResponses;
        for (const Item &item : m_items) {
            if (item.type == ItemType::Crl)
                lists.crls.append(item.der);
            else if (item.type == ItemType::OcspResponse)
                lists.ocspResponses.append(item.der);
        }
        Item item;
        for (const auto &[type, ders] : {std::pair(ItemType::Crl, lists.crls),
                                         std::pair(ItemType::OcspResponse, lists.ocspResponses)}) {
            item.type = type;
            for (const QByteArray &der : ders) {
                item.der = der;
                collectRevokedSerials(item, *m_memory->revokedSerials);
            }
        }
    }
    // Most often there is nothing to ask.
    if (!m_memory->revokedSerials->contains(certificate.serial.content.toByteArray()))
        return std::nullopt;
    TrustMaterial material = m_memory->lists;
    const QList<const Facts *> chain = chainOf(certificate);
    if (chain.size() < 2)
        return std::nullopt;
    material.trusted.append(chain.constLast()->item().der);
    for (const Facts &candidate : m_certificates) {
        if (candidate.isWhole() && (candidate.isCa() || candidate.hasKeyUsage(usage::kCrlSign)))
            material.untrusted.append(candidate.item().der);
    }
    const Revocation revocation = pki::revocationOf(certificate.item().der, chain.at(1)->item().der,
                                                    material, m_options.now);
    if (revocation.state != RevocationState::Revoked)
        return std::nullopt;
    return revocation;
}

bool Surroundings::isPubliclyTrusted(const Facts &certificate) const
{
    const auto known = m_memory->publiclyTrusted.constFind(&certificate);
    if (known != m_memory->publiclyTrusted.constEnd())
        return *known;
    bool trusted =
            m_profiles.testFlag(Profile::Public) || certificate.extension(oid::kSctList) != nullptr;
    if (!trusted && certificate.extension(oid::kCertificatePolicies)) {
        const QStringList policies = certificate.policyOids();
        trusted = std::any_of(std::begin(kReservedPolicies), std::end(kReservedPolicies),
                              [&](QLatin1StringView policy) { return policies.contains(policy); });
    }
    if (!trusted && !m_memory->publicRoots.isEmpty()) {
        const QList<const Facts *> chain = chainOf(certificate);
        trusted = std::any_of(chain.cbegin(), chain.cend(), [this](const Facts *link) {
            return m_memory->publicRoots.contains(link->item().sha256);
        });
    }
    m_memory->publiclyTrusted.insert(&certificate, trusted);
    return trusted;
}

QList<const Facts *> Surroundings::sameSerial(const Facts &certificate) const
{
    QList<const Facts *> same = m_memory->bySerial.value(certificate.issuer.whole.toByteArray() +
                                                         certificate.serial.whole.toByteArray());
    same.resize(std::min(same.size(), kLookedAt));
    same.removeIf([&](const Facts *other) { return other->der() == certificate.der(); });
    return same;
}

QList<const Facts *> Surroundings::sameKey(const Facts &certificate) const
{
    QList<const Facts *> same = m_memory->byKey.value(keyOf(certificate.spki.whole));
    same.resize(std::min(same.size(), kLookedAt));
    same.removeIf([&](const Facts *other) { return other->der() == certificate.der(); });
    return same;
}

Roles Surroundings::rolesOf(qsizetype index) const
{
    switch (m_items.at(index).type) {
    case ItemType::Csr:
        return Role::Csr;
    case ItemType::Crl:
        return Role::Crl;
    case ItemType::OcspResponse:
        return Role::OcspResponse;
    case ItemType::PrivateKey:
        return Role::PrivateKey;
    case ItemType::Pkcs12:
        return Role::Pkcs12;
    default:
        break;
    }
    const Facts *facts = factsOf(index);
    if (!facts)
        return {};
    if (const Roles chosen = m_options.roles & (kCertificates | Role::Leaf))
        return chosen;
    if (facts->isCa()) {
        const Role authority = isSelfSigned(*facts) ? Role::RootCa : Role::IntermediateCa;
        // A purpose, a host's name and nothing issued: an end entity was meant, and cA TRUE is the
        // mistake ("openssl req -x509" makes it).
        const bool meant = !facts->dnsNames().isEmpty() && !isIssuer(*facts);
        return authority | (meant ? purposesOf(*facts) : Roles());
    }
    // A root of X.509 v1, or one without basic constraints, that is used as one.
    if (!facts->extension(oid::kBasicConstraints) && facts->index().selfIssued &&
        isSelfSigned(*facts) && (facts->index().version == 1 || isIssuer(*facts))) {
        return Role::RootCa;
    }
    Roles roles = purposesOf(*facts);
    const bool names =
            std::any_of(facts->index().subjectAlternativeNames.cbegin(),
                        facts->index().subjectAlternativeNames.cend(), [](const GeneralName &name) {
                            return name.type == QLatin1StringView("othername") &&
                                   name.value.startsWith(oid::kUpn);
                        });
    if (!roles && (names || facts->extension(oid::kSid)))
        roles |= Role::Client;
    // Issued something that is here without being a CA: what it issued is refused for that.
    if (isIssuer(*facts))
        roles |= Role::IntermediateCa;
    return roles ? roles : Roles(Role::Leaf);
}

bool Surroundings::mayBeServerKey(const Item &key) const
{
    constexpr Roles kEnds = kEndEntities | Role::Leaf;
    constexpr Roles kServers = Roles(Role::RadiusServer) | Role::Leaf;
    if (!m_memory->keyOwners) {
        m_memory->keyOwners.emplace();
        for (qsizetype i = 0; i < m_items.size(); ++i) {
            const Facts *facts = factsOf(i);
            const Roles ends = facts ? rolesOf(i) & kEnds : Roles();
            if (ends && facts->isWhole())
                (*m_memory->keyOwners)[sha256(facts->spki.whole)] |= ends;
        }
    }
    const auto &owners = *m_memory->keyOwners;
    if (key.key && owners.contains(key.key->spkiSha256))
        return bool(owners.value(key.key->spkiSha256) & kServers);
    return owners.isEmpty() || std::any_of(owners.cbegin(), owners.cend(),
                                           [&](Roles roles) { return bool(roles & kServers); });
}

} // namespace sekisho::lint
