// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/convert/Compare.h"

#include "core/pki/convert/BundleOrder.h"
#include "core/pki/convert/CompareFields.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace sekisho::pki {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kDifferences = 5'000;
constexpr qsizetype kChain = 100; ///< certificates of one side that are looked at one by one

const auto kCommonFields = {"subject"_L1,
                            "subject.string_types"_L1,
                            "public_key"_L1,
                            "public_key.spki_sha256"_L1,
                            "subject_alternative_names"_L1,
                            "key_usage"_L1,
                            "extended_key_usage"_L1};

QStringList commonFields()
{
    QStringList fields;
    for (const QLatin1StringView field : kCommonFields)
        fields.append(field);
    return fields;
}

/// What one side puts into the comparison.
struct Side
{
    QList<QByteArray> chain; ///< leaf first
    /// As they stand, the same one twice where it does; empty where that means nothing.
    QList<QByteArray> given;
    const Item *request = nullptr;
    const Item *key = nullptr;

    bool isEmpty() const { return chain.isEmpty() && !request && !key; }
};

Result<Side> sideOf(const QList<Item> &items, const QString &which)
{
    Side side;
    bool ordered = true;
    bool closed = false;
    for (const Item &item : items) {
        closed = closed || item.type == ItemType::Pkcs12;
        if (item.type == ItemType::Certificate && !item.der.isEmpty()) {
            side.chain.append(item.der);
            ordered = ordered && item.container.isEmpty();
        } else if (item.type == ItemType::Csr && item.csr && !side.request) {
            side.request = &item;
        } else if ((item.type == ItemType::PrivateKey || item.type == ItemType::PublicKey) &&
                   item.key && (!side.key || !side.key->keyDer)) {
            side.key = &item;
        }
    }
    if (side.isEmpty())
        return fail(closed ? ErrorCode::PasswordRequired : ErrorCode::NotRecognised, {which});
    if (ordered)
        side.given = side.chain;
    if (side.chain.size() > 1) {
        const auto bundle = orderBundle(side.chain, {});
        if (!bundle)
            return fail(bundle.error());
        side.chain = bundle->chain + bundle->strangers;
    }
    return side;
}

Result<Facts> factsOf(const Side &side)
{
    if (!side.chain.isEmpty())
        return certificateFacts(side.chain.first());
    return side.request ? Result<Facts>(requestFacts(*side.request)) : keyFacts(*side.key);
}

QString pin(const Facts &facts) { return QString::fromLatin1(facts.spkiSha256.toBase64()); }

/// Roughly comparable strength of a key in bits, NIST SP 800-57 part 1 table 2.
int strength(const Facts &facts)
{
    switch (facts.keyType) {
    case KeyType::Rsa:
    case KeyType::RsaPss:
    case KeyType::Dsa:
        return facts.keyBits >= 15360  ? 256
               : facts.keyBits >= 7680 ? 192
               : facts.keyBits >= 3072 ? 128
               : facts.keyBits >= 2048 ? 112
               : facts.keyBits >= 1024 ? 80
                                       : 40;
    default:
        return facts.keyBits / 2;
    }
}

QStringList lost(const QStringList &before, const QStringList &after)
{
    const QSet<QString> kept(after.begin(), after.end());
    QStringList gone;
    for (const QString &value : before) {
        if (!kept.contains(value))
            gone.append(value);
    }
    return gone;
}

/// Names as clients compare them: DNS names and the like without regard to case.
QStringList comparableNames(const Facts &facts)
{
    QStringList names;
    for (const GeneralName &name : facts.alternativeNames) {
        const bool folds = name.type == "dns"_L1;
        names.append(name.type + u':' + (folds ? name.value.toLower() : name.value));
    }
    return names;
}

class Checker
{
public:
    Checker(const Facts &left, const Facts &right, Comparison &comparison)
        : m_left(left)
        , m_right(right)
        , m_checks(comparison.checks)
    {
    }

    void keyOnly()
    {
        if (m_left.spkiSha256 == m_right.spkiSha256)
            add(u"key-matches"_s, CheckLevel::Fine, {pin(m_right)});
        else
            add(u"key-does-not-match"_s, CheckLevel::Error, {pin(m_left), pin(m_right)});
    }

    void names()
    {
        const QStringList sans = lost(comparableNames(m_left), comparableNames(m_right));
        if (!sans.isEmpty())
            add(u"san-lost"_s, CheckLevel::Warning, sans);
        // Without the extension every use is allowed: nothing can be lost towards that, and
        // everything not named is lost from it (RFC 5280 4.2.1.12).
        if (!m_right.extendedKeyUsage.isEmpty()) {
            const QStringList usages =
                    m_left.extendedKeyUsage.isEmpty()
                            ? QStringList{u"2.5.29.37.0"_s} // anyExtendedKeyUsage
                            : lost(m_left.extendedKeyUsage, m_right.extendedKeyUsage);
            if (!usages.isEmpty())
                add(u"eku-lost"_s, CheckLevel::Warning, usages);
        }
        if (!m_right.keyUsage.isEmpty() && !m_left.keyUsage.isEmpty()) {
            const QStringList usages = lost(m_left.keyUsage, m_right.keyUsage);
            if (!usages.isEmpty())
                add(u"ku-lost"_s, CheckLevel::Notice, usages);
        }
        if (m_left.subject.oneLine() != m_right.subject.oneLine()) {
            add(u"name-changed"_s, CheckLevel::Warning,
                {m_left.subject.oneLine(), m_right.subject.oneLine()});
        }
    }

    void keys()
    {
        if (m_left.spkiSha256 == m_right.spkiSha256)
            add(u"key-reused"_s, CheckLevel::Notice, {pin(m_right)});
        else
            add(u"pin-changed"_s, CheckLevel::Notice, {pin(m_right)});
        if (strength(m_right) < strength(m_left)) {
            add(u"key-weaker"_s, CheckLevel::Warning,
                {value(m_left, u"public_key"_s), value(m_right, u"public_key"_s)});
        }
    }

    void issuers(bool issuerKeyChanged)
    {
        const bool renamed = m_left.issuer.oneLine() != m_right.issuer.oneLine();
        // Under one name a CA may sign with another key: clients trust the key.
        const bool rekeyed = !m_left.authorityKeyId.isEmpty() &&
                             !m_right.authorityKeyId.isEmpty() &&
                             m_left.authorityKeyId != m_right.authorityKeyId;
        if (renamed || rekeyed || issuerKeyChanged) {
            add(u"ca-changed"_s, CheckLevel::Warning,
                {m_left.issuer.oneLine(), m_right.issuer.oneLine()});
        }
    }

    void validity()
    {
        if (!m_left.notBefore.isValid() || !m_left.notAfter.isValid() ||
            !m_right.notBefore.isValid() || !m_right.notAfter.isValid())
            return;
        if (m_right.notAfter < m_left.notAfter && m_right.notBefore < m_left.notBefore) {
            add(u"wrong-order"_s, CheckLevel::Notice,
                {m_left.notAfter.toString(Qt::ISODate), m_right.notAfter.toString(Qt::ISODate)});
        }
        if (m_right.notBefore > m_left.notAfter) {
            add(u"validity-gap"_s, CheckLevel::Error,
                {m_left.notAfter.toString(Qt::ISODate), m_right.notBefore.toString(Qt::ISODate)});
        }
        const qint64 before = m_left.notBefore.daysTo(m_left.notAfter);
        const qint64 after = m_right.notBefore.daysTo(m_right.notAfter);
        if (after < before) {
            add(u"shorter-validity"_s, CheckLevel::Notice,
                {QString::number(before), QString::number(after)});
        }
    }

    /// `whole`: not only the leaf of two chains.
    void same(bool whole = true) { add(whole ? u"same"_s : u"same-leaf"_s, CheckLevel::Fine, {}); }

private:
    void add(const QString &code, CheckLevel level, const QStringList &arguments)
    {
        m_checks.append({code, level, arguments});
    }

    static QString value(const Facts &facts, const QString &id)
    {
        for (const Facts::Field &field : facts.fields) {
            if (field.id == id)
                return field.values.value(0);
        }
        return {};
    }

    const Facts &m_left;
    const Facts &m_right;
    QList<RenewalCheck> &m_checks;
};

QString nameOf(QByteArrayView der)
{
    const auto facts = certificateFacts(der);
    return facts ? facts->subject.oneLine() : QString();
}

/// Which certificates of two chains are held against each other: the same one wherever it stands,
/// then what is left over and stands at the same place. Pairs of positions, -1 = that side has
/// none.
QList<std::pair<int, int>> pairsOf(const QList<QByteArray> &left, const QList<QByteArray> &right)
{
    QList<std::pair<int, int>> pairs;
    QSet<qsizetype> taken{0}; // of the right side; the leaves are a pair always
    for (qsizetype i = 1; i < left.size(); ++i) {
        qsizetype at = right.indexOf(left.at(i), 1);
        const bool renewed = at < 0 && i < right.size() && !left.contains(right.at(i));
        at = renewed ? i : at;
        if (at > 0)
            taken.insert(at);
        pairs.append({int(i), int(at)});
    }
    for (qsizetype i = 1; i < right.size(); ++i) {
        if (!taken.contains(i))
            pairs.append({-1, int(i)});
    }
    return pairs;
}

/// The rest of two chains; a certificate that one side lacks is one line.
Result<> compareRest(const Side &left, const Side &right, Comparison &comparison,
                     bool *issuerKeyChanged)
{
    if (std::max(left.chain.size(), right.chain.size()) > kChain)
        return fail(ErrorCode::LimitExceeded, {u"certificates"_s});
    const QList<std::pair<int, int>> pairs = pairsOf(left.chain, right.chain);
    for (const auto &[i, j] : pairs) {
        const auto a = i >= 0 ? certificateFacts(left.chain.at(i)) : Facts();
        const auto b = j >= 0 ? certificateFacts(right.chain.at(j)) : Facts();
        if (!a || !b)
            return fail(a ? b.error() : a.error());
        if (i < 0 || j < 0) {
            comparison.differences.append(
                    {u"certificate"_s, a->subject.oneLine(), b->subject.oneLine(),
                     i < 0 ? DifferenceKind::Added : DifferenceKind::Removed, i < 0 ? j : i});
            continue;
        }
        if (i == 1 && j == 1)
            *issuerKeyChanged = a->spkiSha256 != b->spkiSha256;
        comparison.differences += differencesOf(*a, *b, i, {});
    }
    return {};
}

/// Whether certificates stand as a server sends them, each once.
bool isInOrder(const Side &side) { return side.given == side.chain; }

/// Of the certificates that both sides have, how they stand on one; each as often as it does.
QList<QByteArray> standing(const Side &side, const Side &other)
{
    const QSet<QByteArray> common(other.given.begin(), other.given.end());
    QList<QByteArray> list = side.given;
    list.removeIf([&](const QByteArray &der) { return !common.contains(der); });
    return list;
}

/// Order and repetition, which Mist and servers mind.
void compareOrder(const Side &left, const Side &right, Comparison &comparison)
{
    if (left.given.isEmpty() || right.given.isEmpty() ||
        (standing(left, right) == standing(right, left) && isInOrder(left) == isInOrder(right))) {
        return;
    }
    const auto names = [](const Side &side) {
        QStringList lines;
        for (const QByteArray &der : side.given.first(std::min(side.given.size(), kChain)))
            lines.append(nameOf(der));
        return lines.join(u'\n');
    };
    comparison.differences.append(
            {u"chain_order"_s, names(left), names(right), DifferenceKind::Changed, 0});
    if (!isInOrder(right))
        comparison.checks.append({u"chain-order"_s, CheckLevel::Error, {}});
}

/// What the chain of the right side lacks or has besides.
void checkChain(Comparison &comparison)
{
    QStringList lost;
    QStringList added;
    for (const Difference &difference : std::as_const(comparison.differences)) {
        if (difference.field != "certificate"_L1)
            continue;
        if (difference.kind == DifferenceKind::Removed)
            lost.append(difference.left);
        else
            added.append(difference.right);
    }
    if (!lost.isEmpty())
        comparison.checks.append({u"chain-lost"_s, CheckLevel::Warning, lost});
    if (!added.isEmpty())
        comparison.checks.append({u"chain-added"_s, CheckLevel::Notice, added});
}

} // namespace

QString differenceKindName(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::Added:
        return u"added"_s;
    case DifferenceKind::Removed:
        return u"removed"_s;
    case DifferenceKind::Changed:
        break;
    }
    return u"changed"_s;
}

QString checkLevelName(CheckLevel level)
{
    switch (level) {
    case CheckLevel::Error:
        return u"error"_s;
    case CheckLevel::Warning:
        return u"warning"_s;
    case CheckLevel::Notice:
        return u"notice"_s;
    case CheckLevel::Fine:
        break;
    }
    return u"ok"_s;
}

QString compareKindName(CompareKind kind)
{
    switch (kind) {
    case CompareKind::Certificates:
        return u"certificates"_s;
    case CompareKind::Chains:
        return u"chains"_s;
    case CompareKind::Requests:
        return u"requests"_s;
    case CompareKind::CertificateWithRequest:
        return u"certificate-csr"_s;
    case CompareKind::WithKey:
        break;
    }
    return u"key"_s;
}

QStringList comparedFields()
{
    return QStringList{u"certificate"_s,
                       u"chain_order"_s,
                       u"version"_s,
                       u"serial"_s,
                       u"signature_algorithm"_s,
                       u"issuer"_s,
                       u"issuer.string_types"_s,
                       u"not_before"_s,
                       u"not_after"_s,
                       u"basic_constraints"_s,
                       u"crl_distribution_points"_s,
                       u"authority_information_access.ocsp"_s,
                       u"authority_information_access.ca_issuers"_s,
                       u"certificate_policies"_s} +
           commonFields() + QStringList{u"fingerprints.sha256"_s};
}

Result<Comparison> compareItems(const QList<Item> &left, const QList<Item> &right)
{
    const auto a = sideOf(left, u"left"_s);
    const auto b = sideOf(right, u"right"_s);
    if (!a || !b)
        return fail(a ? b.error() : a.error());
    const auto before = factsOf(*a);
    const auto after = factsOf(*b);
    if (!before || !after)
        return fail(before ? after.error() : before.error());

    Comparison comparison;
    comparison.leftName = before->name;
    comparison.rightName = after->name;
    Checker check(*before, *after, comparison);
    const bool certificates = !a->chain.isEmpty() && !b->chain.isEmpty();
    const auto isKey = [](const Facts &facts) {
        return facts.type == ItemType::PrivateKey || facts.type == ItemType::PublicKey;
    };
    if (isKey(*before) || isKey(*after)) {
        comparison.kind = CompareKind::WithKey;
        comparison.differences =
                differencesOf(*before, *after, 0, {u"public_key"_s, u"public_key.spki_sha256"_s});
        check.keyOnly();
    } else if (certificates) {
        const bool chains = a->chain.size() > 1 || b->chain.size() > 1;
        comparison.kind = chains ? CompareKind::Chains : CompareKind::Certificates;
        comparison.differences = differencesOf(*before, *after, 0, {});
        bool issuerKeyChanged = false;
        if (chains) {
            if (const auto done = compareRest(*a, *b, comparison, &issuerKeyChanged); !done)
                return fail(done.error());
            compareOrder(*a, *b, comparison);
            checkChain(comparison);
        }
        if (before->der == after->der) {
            check.same(comparison.equal());
        } else {
            check.keys();
            check.names();
            check.issuers(issuerKeyChanged);
            check.validity();
        }
    } else if (before->type == after->type) {
        comparison.kind = CompareKind::Requests;
        comparison.differences = differencesOf(*before, *after, 0, {});
        if (before->der == after->der) {
            check.same();
        } else {
            check.keys();
            check.names();
        }
    } else {
        comparison.kind = CompareKind::CertificateWithRequest;
        comparison.differences = differencesOf(*before, *after, 0, commonFields());
        // The CSR of this certificate, or one for its successor: both are asked here.
        check.keyOnly();
        check.names();
    }
    std::stable_sort(
            comparison.checks.begin(), comparison.checks.end(),
            [](const RenewalCheck &x, const RenewalCheck &y) { return x.level > y.level; });
    if (comparison.differences.size() > kDifferences) {
        comparison.differences.resize(kDifferences);
        comparison.truncated = true;
    }
    return comparison;
}

} // namespace sekisho::pki
