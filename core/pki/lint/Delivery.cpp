// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/lint/Delivery.h"

#include "core/pki/Digest.h"

#include <QSet>

namespace sekisho::lint {

namespace {

/// Of the certificates with the right name; more of them are an attack.
constexpr qsizetype kIssuersTried = 16;
/// Certificates above a leaf that are looked at.
constexpr qsizetype kReached = 64;
constexpr qsizetype kChainLength = 16;

bool isValidNow(const Surroundings &around, const Facts &certificate)
{
    return certificate.index().notBefore <= around.now() &&
           around.now() <= certificate.index().notAfter;
}

/// Finds the chains of one leaf among the certificates of a delivery.
class ChainFinder
{
public:
    ChainFinder(const Surroundings &around, const QList<qsizetype> &certificates)
        : m_around(around)
        , m_members(certificates.cbegin(), certificates.cend())
    {
    }

    QList<qsizetype> issuersOf(qsizetype index) const
    {
        const Facts &certificate = *m_around.factsOf(index);
        QList<qsizetype> issuers;
        if (m_around.isSelfSigned(certificate))
            return issuers;
        QList<const Facts *> named;
        const QList<const Facts *> all = m_around.namedIssuersOf(certificate);
        for (const Facts *candidate : all) {
            const qsizetype at = m_around.indexOf(*candidate);
            if (at != index && m_members.contains(at))
                named.append(candidate);
        }
        const QByteArrayView wanted = certificate.authorityKeyId();
        const auto rank = [&](const Facts *candidate) {
            const QByteArrayView offered = candidate->subjectKeyId();
            return std::tuple(wanted.isEmpty() || offered.isEmpty() || wanted == offered,
                              isValidNow(m_around, *candidate));
        };
        std::stable_sort(named.begin(), named.end(),
                         [&](const Facts *a, const Facts *b) { return rank(a) > rank(b); });
        for (const Facts *candidate : named.first(std::min(named.size(), kIssuersTried))) {
            if (m_around.isSignedBy(certificate, *candidate))
                issuers.append(m_around.indexOf(*candidate));
        }
        return issuers;
    }

    /// Breadth first: the shortest chain to a self-signed certificate, else the longest.
    QList<qsizetype> chainOf(qsizetype leaf, QList<qsizetype> &reached) const
    {
        QHash<qsizetype, qsizetype> child;
        QHash<qsizetype, qsizetype> depth{{leaf, 1}};
        reached = {leaf};
        qsizetype end = -1;
        for (qsizetype next = 0; next < reached.size() && next < kReached; ++next) {
            const qsizetype at = reached.at(next);
            if (end < 0 && m_around.isSelfSigned(*m_around.factsOf(at)))
                end = at;
            if (depth.value(at) == kChainLength)
                continue;
            const QList<qsizetype> issuers = issuersOf(at);
            for (const qsizetype issuer : issuers) {
                if (depth.contains(issuer))
                    continue;
                depth.insert(issuer, depth.value(at) + 1);
                child.insert(issuer, at);
                reached.append(issuer);
            }
        }
        if (end < 0) {
            end = *std::max_element(
                    reached.cbegin(), reached.cend(),
                    [&](qsizetype a, qsizetype b) { return depth.value(a) < depth.value(b); });
        }
        QList<qsizetype> chain{end};
        while (chain.constFirst() != leaf)
            chain.prepend(child.value(chain.constFirst()));
        return chain;
    }

private:
    const Surroundings &m_around;
    QSet<qsizetype> m_members;
};

qsizetype leafOf(const Surroundings &around, const Delivery &delivery)
{
    const auto pick = [&](const auto &fits) -> qsizetype {
        const auto found =
                std::find_if(delivery.certificates.cbegin(), delivery.certificates.cend(),
                             [&](qsizetype index) { return fits(*around.factsOf(index)); });
        return found == delivery.certificates.cend() ? -1 : *found;
    };
    const auto isKeys = [&](const Facts &certificate) {
        return std::any_of(delivery.keys.cbegin(), delivery.keys.cend(), [&](qsizetype key) {
            return isKeyOf(around.items().at(key), certificate);
        });
    };
    qsizetype leaf = pick(
            [&](const Facts &certificate) { return !certificate.isCa() && isKeys(certificate); });
    if (leaf < 0)
        leaf = pick([](const Facts &certificate) { return !certificate.isCa(); });
    if (leaf < 0)
        leaf = pick(isKeys);
    if (leaf < 0)
        leaf = pick([&](const Facts &certificate) { return !around.isIssuer(certificate); });
    return leaf < 0 ? delivery.certificates.value(0, -1) : leaf;
}

/// The size of a signature made with the key (round-trips file, section 3).
qsizetype signatureBytes(const pki::CertificateIndex &index)
{
    const qsizetype bytes = (index.keyBits + 7) / 8;
    switch (index.keyType) {
    case pki::KeyType::Rsa:
    case pki::KeyType::RsaPss:
        return bytes;
    case pki::KeyType::Ec:
        return 2 * bytes + 8; // two INTEGERs in a SEQUENCE: 72 for P-256
    case pki::KeyType::Ed25519:
        return 64;
    case pki::KeyType::Ed448:
        return 114;
    default:
        return 0;
    }
}

qsizetype fragments(qsizetype bytes, qsizetype size) { return (bytes + size - 1) / size; }

} // namespace

bool isKeyOf(const pki::Item &key, const Facts &certificate)
{
    return key.key && !key.key->spkiSha256.isEmpty() &&
           key.key->spkiSha256 == pki::sha256(certificate.spki.whole);
}

bool Delivery::isInOrder() const
{
    QList<qsizetype> given;
    for (const qsizetype index : certificates) {
        if (chain.contains(index))
            given.append(index);
    }
    return given == chain && (certificates.isEmpty() || certificates.constFirst() == leaf);
}

bool Delivery::isForServer(const Surroundings &around) const
{
    if (leaf < 0)
        return false;
    return around.options().delivery ||
           (around.rolesOf(leaf) & (Roles(Role::RadiusServer) | Role::Leaf));
}

Delivery deliveryOf(const Surroundings &around, const QList<qsizetype> &bundle)
{
    Delivery delivery;
    QSet<QByteArray> seen;
    for (const qsizetype index : bundle) {
        const Facts *facts = around.factsOf(index);
        if (around.items().at(index).type == pki::ItemType::PrivateKey) {
            delivery.keys.append(index);
        } else if (facts && facts->isWhole()) {
            const QByteArray &sha256 = facts->item().sha256;
            (seen.contains(sha256) ? delivery.repeated : delivery.certificates).append(index);
            seen.insert(sha256);
        }
    }
    delivery.leaf = leafOf(around, delivery);
    if (delivery.leaf < 0)
        return delivery;
    const ChainFinder finder(around, delivery.certificates);
    QList<qsizetype> reached;
    delivery.chain = finder.chainOf(delivery.leaf, reached);
    for (const qsizetype index : std::as_const(delivery.certificates)) {
        if (!delivery.chain.contains(index))
            (reached.contains(index) ? delivery.alternates : delivery.strangers).append(index);
    }
    const Facts &last = *around.factsOf(delivery.chain.constLast());
    if (around.isSelfSigned(last)) {
        delivery.end = Delivery::End::Root;
    } else if (const Facts *issuer = around.issuerOf(last)) { // from elsewhere
        delivery.end = around.isSelfSigned(*issuer) ? Delivery::End::RootMissing
                                                    : Delivery::End::IssuerMissing;
    } else {
        // Above an intermediate mostly stands the root; above the leaf mostly an intermediate.
        delivery.end = delivery.chain.size() > 1 ? Delivery::End::RootMissing
                                                 : Delivery::End::IssuerMissing;
    }
    return delivery;
}

QList<const Facts *> sentOf(const Surroundings &around, const Delivery &delivery)
{
    QList<const Facts *> sent;
    for (const qsizetype index : delivery.certificates + delivery.repeated)
        sent.append(around.factsOf(index));
    return sent;
}

qsizetype authorityNameBytes(const Surroundings &around)
{
    qsizetype bytes = 0;
    if (around.options().authorities.isEmpty())
        return bytes;
    for (const Facts &certificate : around.certificates()) {
        if (around.indexOf(certificate) < 0 && certificate.isWhole())
            bytes += certificate.subject.whole.size() + 2;
    }
    return bytes;
}

Flights flightsOf(const Surroundings &around, const Facts &leaf, const QList<const Facts *> &sent)
{
    // Round-trips file, sections 2 and 3: TLS 1.3, fragments of FreeRADIUS and wpa_supplicant.
    constexpr qsizetype kServerConstant = 336;
    constexpr qsizetype kClientConstant = 134;
    constexpr qsizetype kPerCertificate = 5;
    constexpr qsizetype kServerFragment = 1014;
    constexpr qsizetype kClientFragment = 1398;
    // RSA 2048, a leaf and an intermediate of about 1.0 kB each (catalogue 3.1, worked sizes).
    constexpr qsizetype kUsualClient = kClientConstant + 2 * (1000 + kPerCertificate) + 256;

    Flights flights;
    for (const Facts *certificate : sent)
        flights.certificates += certificate->der().size() + kPerCertificate;
    flights.server = kServerConstant + flights.certificates + signatureBytes(leaf.index()) +
                     authorityNameBytes(around);
    flights.client = kUsualClient;
    for (const Facts &certificate : around.certificates()) {
        const qsizetype index = around.indexOf(certificate);
        if (&certificate == &leaf || index < 0 || certificate.isCa() || !certificate.isWhole() ||
            !certificate.hasPurpose(oid::kClientAuth)) {
            continue;
        }
        flights.client = kClientConstant + signatureBytes(certificate.index());
        const QList<const Facts *> chain = around.chainOf(certificate);
        for (const Facts *each : chain) {
            if (each == &certificate || !around.isSelfSigned(*each))
                flights.client += each->der().size() + kPerCertificate;
        }
        flights.clientKnown = true;
        break;
    }
    flights.rounds = 1 + 1 + fragments(flights.server, kServerFragment) +
                     fragments(flights.client, kClientFragment);
    return flights;
}

} // namespace sekisho::lint
