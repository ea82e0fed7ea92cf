// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/verify/ChainGraph.h"

#include "core/pki/Digest.h"
#include "core/pki/Index.h"
#include "core/pki/Reader.h"
#include "core/pki/verify/EdgeCheck.h"
#include "core/pki/verify/VerifyCodes.h"

#include <algorithm>
#include <deque>

namespace sekisho::pki {

namespace {

// More than anybody reads; enough for a real mesh of cross-certificates.
constexpr qsizetype kMaxEdges = 1000;
constexpr int kMaxDepth = 100; // OpenSSL's own

constexpr char kSubjectKeyIdOid[] = "\x55\x1d\x0e";   // 2.5.29.14
constexpr char kAuthorityKeyIdOid[] = "\x55\x1d\x23"; // 2.5.29.35

QByteArray extensionValue(QByteArrayView der, const char *oid)
{
    for (const RawExtension &raw : rawExtensions(der)) {
        if (raw.oid == QByteArrayView(oid, 3))
            return raw.value.toByteArray();
    }
    return {};
}

/// KeyIdentifier (RFC 5280 4.2.1.2); empty if there is none.
QByteArray subjectKeyId(QByteArrayView der)
{
    const QByteArray value = extensionValue(der, kSubjectKeyIdOid);
    DerElement id;
    return DerCursor(value).read(der::kOctetString, id) ? id.content.toByteArray() : QByteArray();
}

/// keyIdentifier [0] of the authority key identifier (RFC 5280 4.2.1.1).
QByteArray authorityKeyId(QByteArrayView der)
{
    const QByteArray value = extensionValue(der, kAuthorityKeyIdOid);
    DerElement sequence;
    DerElement id;
    if (!DerCursor(value).read(der::kSequence, sequence))
        return {};
    return DerCursor(sequence.content).read(der::context(0), id) ? id.content.toByteArray()
                                                                 : QByteArray();
}

class Builder
{
public:
    Builder(const TrustMaterial &material, const VerifyOptions &options, const CancelToken &cancel)
        : m_trusted(material.trusted)
        , m_untrusted(material.untrusted)
        , m_options(options)
        , m_cancel(cancel)
    {
        for (const QByteArray &der : material.trusted)
            m_trustedHashes.insert(sha256(der));
        for (const QList<QByteArray> *ders : {&material.trusted, &material.untrusted}) {
            for (const QByteArray &der : *ders) {
                if (const QByteArray id = subjectKeyId(der); !id.isEmpty())
                    m_byKeyId[id].append(der);
            }
        }
    }

    Result<ChainGraph> build(const QByteArray &leafDer);

private:
    int addNode(const QByteArray &der, X509Ptr certificate, int depth, int authoritiesBelow);
    Result<> expand(int issued);
    /// Those with the name or the key identifier; the likeliest first, nothing twice.
    QList<QByteArray> candidatesFor(int issued) const;
    void judgeEnds();

    const CertificatePool m_trusted;
    const CertificatePool m_untrusted;
    const VerifyOptions &m_options;
    const CancelToken &m_cancel;
    QSet<QByteArray> m_trustedHashes;
    QHash<QByteArray, QList<QByteArray>> m_byKeyId;

    struct Extra
    {
        X509Ptr certificate;
        QByteArray sha256;
        int depth = 0;
        int authoritiesBelow = 0;
    };
    ChainGraph m_graph;
    std::vector<Extra> m_extras; ///< of each node
    QHash<QByteArray, int> m_nodeOf;
    std::deque<int> m_open;
    std::unique_ptr<EdgeCheck> m_check;
};

int Builder::addNode(const QByteArray &der, X509Ptr certificate, int depth, int authoritiesBelow)
{
    ChainNode node;
    node.der = der;
    if (const auto index = readCertificateIndex(der))
        node.index = *index;
    Extra extra;
    extra.sha256 = sha256(der);
    extra.depth = depth;
    extra.authoritiesBelow = authoritiesBelow;
    node.trusted = m_trustedHashes.contains(extra.sha256);
    node.selfSigned = m_check->isSelfSigned(certificate.get());
    node.anchor = node.trusted && (node.selfSigned || m_options.partialChain);
    extra.certificate = std::move(certificate);
    const int number = static_cast<int>(m_graph.nodes.size());
    m_nodeOf.insert(extra.sha256, number);
    m_graph.nodes.append(node);
    m_extras.push_back(std::move(extra));
    return number;
}

QList<QByteArray> Builder::candidatesFor(int issued) const
{
    const QByteArray &der = m_graph.nodes.at(issued).der;
    const QByteArray keyId = authorityKeyId(der);
    QList<QByteArray> found;
    QSet<QByteArray> seen{m_extras[static_cast<size_t>(issued)].sha256};
    const auto add = [&](const QByteArray &candidate) {
        const QByteArray hash = sha256(candidate);
        if (!seen.contains(hash)) {
            seen.insert(hash);
            found.append(candidate);
        }
    };
    if (!keyId.isEmpty()) {
        const QList<QByteArray> byKey = m_byKeyId.value(keyId);
        for (const QByteArray &candidate : byKey)
            add(candidate);
    }
    NameHashes names;
    if (!nameHashes(der, names))
        return found;
    for (const CertificatePool *pool : {&m_trusted, &m_untrusted}) {
        const QList<qsizetype> places = pool->bySubject(names.issuer);
        for (const qsizetype place : places) {
            if (found.size() > kMaxEdges)
                return found;
            add(pool->der(place));
        }
    }
    return found;
}

Result<> Builder::expand(int issued)
{
    // By value: nodes are added below.
    const int depth = m_extras[static_cast<size_t>(issued)].depth;
    X509 *certificate = m_extras[static_cast<size_t>(issued)].certificate.get();
    const bool counts = issued != 0 && !m_graph.nodes.at(issued).index.selfIssued;
    const int below = m_extras[static_cast<size_t>(issued)].authoritiesBelow + (counts ? 1 : 0);
    if (depth >= kMaxDepth) {
        m_graph.limited = true;
        return {};
    }
    const QList<QByteArray> candidates = candidatesFor(issued);
    for (const QByteArray &der : candidates) {
        if (m_cancel.isCancelled())
            return fail(ErrorCode::Cancelled);
        if (m_graph.edges.size() >= kMaxEdges) {
            m_graph.limited = true;
            return {};
        }
        const QByteArray hash = sha256(der);
        int issuer = m_nodeOf.value(hash, -1);
        const bool known = issuer >= 0;
        if (!known) {
            auto decoded = decodeCertificate(der);
            if (!decoded) {
                m_graph.limited =
                        m_graph.limited || decoded.error().code == ErrorCode::LimitExceeded;
                continue;
            }
            issuer = addNode(der, std::move(*decoded), depth + 1, below);
        }
        const EdgeCheck::Outcome outcome = m_check->check(
                certificate, m_extras[static_cast<size_t>(issuer)].certificate.get(), below);
        m_graph.edges.append({issued, issuer, outcome.reasons});
        if (!known && outcome.isIssuer && !m_graph.nodes.at(issuer).selfSigned)
            m_open.push_back(issuer);
    }
    return {};
}

/// Which nodes accepted edges lead from to an anchor; edges that lead nowhere are told apart.
void Builder::judgeEnds()
{
    for (ChainNode &node : m_graph.nodes)
        node.reachesAnchor = node.anchor;
    for (bool changed = true; changed;) {
        changed = false;
        for (const ChainEdge &edge : std::as_const(m_graph.edges)) {
            ChainNode &issued = m_graph.nodes[edge.issued];
            if (edge.isAccepted() && !issued.reachesAnchor &&
                m_graph.nodes.at(edge.issuer).reachesAnchor) {
                issued.reachesAnchor = true;
                changed = true;
            }
        }
    }
    for (ChainEdge &edge : m_graph.edges) {
        const ChainNode &issuer = m_graph.nodes.at(edge.issuer);
        if (edge.isAccepted() && !issuer.reachesAnchor)
            edge.reasons.append(issuer.selfSigned ? codes::kNotAnAnchor : codes::kNoAnchorBehind);
    }
}

Result<ChainGraph> Builder::build(const QByteArray &leafDer)
{
    auto leaf = decodeCertificate(leafDer);
    if (!leaf)
        return tl::unexpected(leaf.error());
    m_check = std::make_unique<EdgeCheck>(m_options, leaf->get());
    addNode(leafDer, std::move(*leaf), 0, 0);
    if (!m_graph.nodes.first().selfSigned)
        m_open.push_back(0);
    while (!m_open.empty()) {
        const int next = m_open.front();
        m_open.pop_front();
        if (const auto done = expand(next); !done)
            return tl::unexpected(done.error());
    }
    m_graph.limited = m_graph.limited || m_check->isExhausted();
    judgeEnds();
    dropOpenSslErrors();
    return m_graph;
}

} // namespace

Result<ChainGraph> buildChainGraph(const QByteArray &leafDer, const TrustMaterial &material,
                                   const VerifyOptions &options, const CancelToken &cancel)
{
    return Builder(material, options, cancel).build(leafDer);
}

} // namespace sekisho::pki
