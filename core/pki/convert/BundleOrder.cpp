// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/convert/BundleOrder.h"

#include "core/pki/Index.h"
#include "core/pki/Limits.h"
#include "core/pki/OpenSslHandles.h"
#include "core/pki/Reader.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <vector>

namespace sekisho::pki {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype kCertificates = 2000; ///< all trust anchors of a system are some 150
constexpr int kChainLength = 20;          ///< far beyond any chain a client takes
constexpr int kVerifications = 200;       ///< of signatures, in all

struct Node
{
    QByteArray der;
    X509Ptr certificate;
    QByteArray subject; ///< DER
    QByteArray issuer;
    bool given = false;
    bool usable = true; ///< its key is not too long to verify with
    bool isCa = false;

    bool isSelfIssued() const { return subject == issuer; }
};

class Sorter
{
public:
    Result<> add(const QList<QByteArray> &ders, bool given)
    {
        for (const QByteArray &der : ders) {
            if (m_seen.contains(der)) {
                m_doubled = m_doubled || given;
                continue;
            }
            if (m_nodes.size() >= static_cast<std::size_t>(kCertificates))
                return fail(ErrorCode::LimitExceeded, {u"certificates"_s});
            // What OpenSSL must not meet unseen is sorted out here.
            const auto index = readCertificateIndex(der);
            if (!index)
                return fail(index.error());
            Node node;
            const unsigned char *p = bytesOf(der);
            node.certificate.reset(d2i_X509(nullptr, &p, static_cast<long>(der.size())));
            if (!node.certificate)
                return fail(ErrorCode::MalformedDer, {u"0"_s}, takeOpenSslErrors());
            node.der = der;
            node.subject = toDer<i2d_X509_NAME>(X509_get_subject_name(node.certificate.get()));
            node.issuer = toDer<i2d_X509_NAME>(X509_get_issuer_name(node.certificate.get()));
            node.given = given;
            node.usable = index->keyBits <= limits::kKeyBits;
            node.isCa = index->isCa;
            m_seen.insert(der);
            m_bySubject.insert(node.subject, static_cast<int>(m_nodes.size()));
            m_nodes.push_back(std::move(node));
        }
        return {};
    }

    int leaf(QByteArrayView spki) const
    {
        if (!spki.isEmpty()) {
            for (std::size_t i = 0; i < m_nodes.size(); ++i) {
                if (m_nodes[i].given && certificateSpki(m_nodes[i].der) == spki)
                    return static_cast<int>(i);
            }
            return -1;
        }
        QSet<QByteArray> issuers;
        for (const Node &node : m_nodes) {
            if (!node.isSelfIssued())
                issuers.insert(node.issuer);
        }
        int found = -1;
        for (std::size_t i = 0; i < m_nodes.size(); ++i) {
            const Node &node = m_nodes[i];
            if (!node.given || issuers.contains(node.subject))
                continue;
            // A root whose intermediate is missing issued none of these either.
            if (!node.isCa)
                return static_cast<int>(i);
            if (found < 0)
                found = static_cast<int>(i);
        }
        return std::max(found, 0); // a ring: as good as any
    }

    /// Prefers what was given, then what ends latest: the issuer in use after a renewal.
    int issuerOf(int of, const QSet<int> &used)
    {
        const Node &child = m_nodes[static_cast<std::size_t>(of)];
        QList<int> candidates = m_bySubject.values(child.issuer);
        std::sort(candidates.begin(), candidates.end(), [this](int a, int b) {
            const Node &left = m_nodes[static_cast<std::size_t>(a)];
            const Node &right = m_nodes[static_cast<std::size_t>(b)];
            if (left.given != right.given)
                return left.given;
            const int order = ASN1_TIME_compare(X509_get0_notAfter(left.certificate.get()),
                                                X509_get0_notAfter(right.certificate.get()));
            return order != 0 ? order > 0 : a < b;
        });
        for (const int candidate : std::as_const(candidates)) {
            const Node &parent = m_nodes[static_cast<std::size_t>(candidate)];
            if (used.contains(candidate) || !parent.usable ||
                X509_check_issued(parent.certificate.get(), child.certificate.get()) != X509_V_OK)
                continue;
            if (++m_verifications > kVerifications)
                return -1;
            EVP_PKEY *key = X509_get0_pubkey(parent.certificate.get());
            if (key && X509_verify(child.certificate.get(), key) == 1)
                return candidate;
        }
        return -1;
    }

    OrderedBundle order(int leaf)
    {
        OrderedBundle made;
        QSet<int> used;
        QList<int> path;
        for (int at = leaf; at >= 0 && path.size() < kChainLength;) {
            used.insert(at);
            path.append(at);
            const Node &node = m_nodes[static_cast<std::size_t>(at)];
            made.chain.append(node.der);
            if (!node.given)
                made.added.append(node.der);
            made.complete = node.isSelfIssued();
            at = node.isSelfIssued() ? -1 : issuerOf(at, used);
        }
        made.reordered = m_doubled;
        int last = -1;
        for (const int at : std::as_const(path)) {
            if (!m_nodes[static_cast<std::size_t>(at)].given)
                continue;
            made.reordered = made.reordered || at < last;
            last = at;
        }
        for (std::size_t i = 0; i < m_nodes.size(); ++i) {
            if (!m_nodes[i].given || used.contains(static_cast<int>(i)))
                continue;
            made.strangers.append(m_nodes[i].der);
            made.reordered = made.reordered || static_cast<int>(i) < last;
        }
        dropOpenSslErrors();
        return made;
    }

private:
    std::vector<Node> m_nodes;
    QSet<QByteArray> m_seen;
    QMultiHash<QByteArray, int> m_bySubject;
    int m_verifications = 0;
    bool m_doubled = false;
};

} // namespace

Result<OrderedBundle> orderBundle(const QList<QByteArray> &given, const QList<QByteArray> &others,
                                  QByteArrayView leafSpki)
{
    if (given.isEmpty())
        return fail(ErrorCode::NotRecognised);
    Sorter sorter;
    if (const auto added = sorter.add(given, true); !added)
        return fail(added.error());
    if (const auto added = sorter.add(others, false); !added)
        return fail(added.error());
    const int leaf = sorter.leaf(leafSpki);
    if (leaf < 0)
        return fail(ErrorCode::InvalidArgument, {u"key-mismatch"_s});
    return sorter.order(leaf);
}

} // namespace sekisho::pki
