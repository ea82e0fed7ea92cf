// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/pki/verify/ChainForge.h"

#include "core/pki/Reader.h"
#include "tests/core/pki/verify/CrlForge.h"

#include <QDataStream>
#include <QHash>
#include <QIODevice>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::test {

using pki::CertificateTemplate;
using pki::SigningKey;

const SigningKey &poolKey(int number)
{
    static const std::vector<SigningKey> keys = [] {
        std::vector<SigningKey> made;
        for (int i = 0; i < 6; ++i)
            made.push_back(SigningKey::generate(SigningKey::Kind::Ec256).value());
        made.push_back(SigningKey::generate(SigningKey::Kind::Ec384).value());
        made.push_back(SigningKey::generate(SigningKey::Kind::Rsa2048).value());
        return made;
    }();
    return keys[size_t(number)];
}

QDateTime goodTime() { return QDateTime(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC); }

CertificateTemplate authorityTemplate(const QString &name)
{
    CertificateTemplate t;
    t.subject = {{u"O"_s, u"Kakuu Seiki K.K."_s}, {u"CN"_s, name}};
    t.notBefore = goodTime().addYears(-2);
    t.notAfter = goodTime().addYears(8);
    t.ca = true;
    t.keyUsage = {u"keyCertSign"_s, u"cRLSign"_s};
    return t;
}

CertificateTemplate serverLeafTemplate()
{
    CertificateTemplate t;
    t.subject = {{u"O"_s, u"Kakuu Seiki K.K."_s}, {u"CN"_s, u"radius.example.jp"_s}};
    t.notBefore = goodTime().addMonths(-3);
    t.notAfter = goodTime().addMonths(9);
    t.keyUsage = {u"digitalSignature"_s};
    t.extendedKeyUsage = {u"serverAuth"_s};
    t.subjectAlternativeNames = {u"DNS:radius.example.jp"_s, u"IP:192.0.2.7"_s,
                                 u"email:admin@example.jp"_s};
    return t;
}

QByteArray make(const CertificateTemplate &fields, int key, const QByteArray &issuer, int issuerKey)
{
    // What has been made before is the same again: making is most of the time.
    static QHash<QByteArray, QByteArray> made;
    QByteArray recipe;
    QDataStream stream(&recipe, QIODevice::WriteOnly);
    stream << fields.subject << fields.notBefore << fields.notAfter << fields.serial << fields.ca
           << fields.basicConstraints << fields.pathLength << fields.keyUsage
           << fields.extendedKeyUsage << fields.subjectAlternativeNames
           << fields.crlDistributionPoints << fields.ocspUrls << fields.caIssuersUrls
           << fields.otherExtensions << fields.subjectKeyId << fields.authorityKeyId
           << fields.version << fields.digest << key << issuer << issuerKey;
    QByteArray &der = made[recipe];
    if (der.isEmpty())
        der = pki::buildCertificate(fields, poolKey(key), issuer, poolKey(issuerKey)).value();
    return der;
}

namespace {

constexpr int kListKey = 5; // of the signer of indirect lists

class Forge
{
public:
    explicit Forge(quint32 seed)
        : m_random(seed)
    {
    }

    ForgedChain make()
    {
        plan();
        const int faults = chance(50) ? 0 : (chance(70) ? 1 : 2);
        for (int i = 0; i < faults; ++i)
            spoil();
        build();
        choose();
        return m_chain;
    }

private:
    int below(int n) { return int(m_random.bounded(n)); }
    bool chance(int percent) { return below(100) < percent; }
    /// P-384 is ten times slower than P-256: seldom.
    int anyKey() { return chance(3) ? 6 : below(6); }
    Recipe &any() { return m_recipes[size_t(below(int(m_recipes.size())))]; }
    Recipe &anyAuthority() { return m_recipes[size_t(below(int(m_recipes.size()) - 1))]; }
    Recipe &leaf() { return m_recipes.back(); }
    void fault(const QString &words) { m_chain.faults.append(words); }

    void plan()
    {
        const int authorities = 1 + below(4);
        for (int i = 0; i < authorities; ++i) {
            Recipe recipe;
            recipe.fields = authorityTemplate(i == 0 ? u"Root"_s : u"CA %1"_s.arg(i));
            recipe.key = chance(80) ? i : anyKey();
            recipe.issuerKey = i == 0 ? recipe.key : m_recipes.back().key;
            if (chance(20))
                recipe.fields.pathLength = authorities; // enough
            if (chance(15))
                recipe.fields.extendedKeyUsage = {u"serverAuth"_s, u"clientAuth"_s};
            if (chance(15))
                recipe.fields.authorityKeyId = false;
            if (chance(15))
                recipe.fields.subjectKeyId = false;
            if (chance(10))
                recipe.fields.keyUsage.clear();
            m_recipes.push_back(recipe);
        }
        Recipe end;
        end.fields = serverLeafTemplate();
        if (chance(40))
            end.fields.extendedKeyUsage.append(u"clientAuth"_s);
        if (chance(10))
            end.fields.extendedKeyUsage.clear();
        end.key = chance(6) ? 7 : (chance(80) ? 5 : anyKey());
        end.issuerKey = m_recipes.back().key;
        m_recipes.push_back(end);
        m_policies = chance(35);
        if (m_policies) {
            for (size_t i = 1; i < m_recipes.size(); ++i)
                policy(m_recipes[i], chance(25) ? u"2.5.29.32.0"_s : u"1.3.6.1.4.1.55555.1"_s);
        }
    }

    static void policy(Recipe &recipe, const QString &oid)
    {
        recipe.fields.otherExtensions.append({u"certificatePolicies"_s, oid});
    }
    static void dropPolicies(Recipe &recipe)
    {
        recipe.fields.otherExtensions.removeIf(
                [](const auto &entry) { return entry.first == "certificatePolicies"_L1; });
    }

    void spoil()
    {
        switch (below(26)) {
        case 0:
            any().fields.notAfter = goodTime().addDays(-1);
            return fault(u"expired"_s);
        case 1:
            any().fields.notBefore = goodTime().addDays(1);
            return fault(u"not yet valid"_s);
        case 2:
            leaf().fields.extendedKeyUsage = {u"codeSigning"_s};
            return fault(u"leaf for code signing"_s);
        case 3:
            leaf().fields.extendedKeyUsage = {u"anyExtendedKeyUsage"_s};
            return fault(u"leaf for any purpose"_s);
        case 4:
            anyAuthority().fields.extendedKeyUsage = {u"emailProtection"_s};
            return fault(u"authority for mail only"_s);
        case 5:
            anyAuthority().fields.pathLength = 0;
            return fault(u"path length 0"_s);
        case 6:
            anyAuthority().fields.ca = false;
            return fault(u"CA flag missing"_s);
        case 7:
            anyAuthority().fields.basicConstraints = false;
            return fault(u"no basic constraints"_s);
        case 8:
            anyAuthority().fields.keyUsage = {u"digitalSignature"_s};
            return fault(u"no keyCertSign"_s);
        case 9:
            any().issuerKey = below(6);
            return fault(u"signed with another key"_s);
        case 10:
            anyAuthority().fields.otherExtensions.append(
                    {u"nameConstraints"_s, u"permitted;DNS:example.org"_s});
            return fault(u"permitted other names"_s);
        case 11:
            anyAuthority().fields.otherExtensions.append(
                    {u"nameConstraints"_s, u"excluded;DNS:example.jp"_s});
            return fault(u"excluded names"_s);
        case 12:
            anyAuthority().fields.otherExtensions.append(
                    {u"nameConstraints"_s, u"permitted;IP:198.51.100.0/255.255.255.0"_s});
            return fault(u"permitted other addresses"_s);
        case 13:
            any().fields.otherExtensions.append(
                    {u"1.3.6.1.4.1.55555.99"_s, u"critical,DER:0500"_s});
            return fault(u"unknown critical extension"_s);
        case 14:
            any().fields.digest = u"SHA1"_s;
            return fault(u"SHA-1"_s);
        case 15:
            leaf().fields.keyUsage = {u"keyAgreement"_s};
            return fault(u"key agreement only"_s);
        case 16:
            leaf().fields.keyUsage = {u"cRLSign"_s};
            return fault(u"leaf signs lists only"_s);
        case 17:
            any().fields.version = 1;
            return fault(u"version 1"_s);
        case 18:
            anyAuthority().fields.otherExtensions.append(
                    {u"policyConstraints"_s, u"critical,requireExplicitPolicy:0"_s});
            return fault(u"explicit policy required"_s);
        case 19:
            dropPolicies(leaf());
            return fault(u"leaf without policy"_s);
        case 20:
            dropPolicies(leaf());
            policy(leaf(), u"1.3.6.1.4.1.55555.2"_s);
            return fault(u"leaf with another policy"_s);
        case 21:
            anyAuthority().fields.otherExtensions.append(
                    {u"policyMappings"_s, u"1.3.6.1.4.1.55555.1:1.3.6.1.4.1.55555.2"_s});
            return fault(u"policies mapped"_s);
        case 22:
            leaf().fields.subjectAlternativeNames = {u"DNS:r*.example.jp"_s};
            return fault(u"partial wildcard"_s);
        case 23:
            leaf().fields.subjectAlternativeNames.clear();
            return fault(u"name in CN only"_s);
        case 24:
            m_dropOne = true;
            return fault(u"intermediate missing"_s);
        default:
            m_strangeRoot = true;
            return fault(u"other root of the same name"_s);
        }
    }

    void build()
    {
        QByteArray issuer;
        QList<QByteArray> ders;
        m_indirect = chance(8);
        for (Recipe &recipe : m_recipes) {
            if (&recipe == &leaf())
                nameLists(ders);
            issuer = test::make(recipe.fields, recipe.key, issuer, recipe.issuerKey);
            ders.append(issuer);
        }
        pki::TrustMaterial &material = m_chain.material;
        m_chain.leaf = ders.takeLast();
        material.trusted = {ders.takeFirst()};
        material.untrusted = ders;
        if (m_strangeRoot) {
            material.trusted = {test::make(authorityTemplate(u"Root"_s), (m_recipes[0].key + 1) % 6,
                                           {}, (m_recipes[0].key + 1) % 6)};
        }
        if (m_dropOne && !material.untrusted.isEmpty())
            material.untrusted.removeAt(below(int(material.untrusted.size())));
        if (chance(20) && !ders.isEmpty()) // an intermediate among the trusted
            material.trusted.append(ders.at(below(int(ders.size()))));
        if (chance(15))
            addTwin();
        if (chance(15))
            addCross();
        if (chance(10))
            material.untrusted.append(material.trusted.first());
        for (qsizetype i = material.untrusted.size() - 1; i > 0; --i)
            material.untrusted.swapItemsAt(i, below(int(i) + 1));
        if (m_indirect || chance(30))
            addLists();
    }

    /// The distribution points of the leaf; the authorities above it are made.
    void nameLists(const QList<QByteArray> &authorities)
    {
        m_leafIssuer = authorities.constLast();
        CertificateTemplate signer = authorityTemplate(u"List Signer"_s);
        signer.ca = false;
        signer.keyUsage = {u"cRLSign"_s};
        const bool ofRoot = chance(80);
        m_listSigner =
                test::make(signer, kListKey, ofRoot ? authorities.constFirst() : QByteArray(),
                           ofRoot ? m_recipes.front().key : kListKey);
        m_chain.indirectList = m_indirect && chance(85);
        if (m_chain.indirectList)
            leaf().fields.otherExtensions.append(distributionPoints({{{}, m_listSigner, {}}}));
        else if (chance(25))
            leaf().fields.otherExtensions.append(
                    distributionPoints({{u"http://pki.example.jp/a.crl"_s, {}, {}}}));
    }

    /// A CA of the same name as one of the chain's with another key.
    void addTwin()
    {
        const Recipe &original = anyAuthority();
        const int key = below(6);
        const QByteArray twin = test::make(original.fields, key, {}, key);
        (chance(40) ? m_chain.material.trusted : m_chain.material.untrusted).prepend(twin);
    }

    /// A CA of the chain under another root.
    void addCross()
    {
        const int rootKey = below(6);
        const QByteArray root =
                test::make(authorityTemplate(u"Other Root"_s), rootKey, {}, rootKey);
        const Recipe &crossed = anyAuthority();
        m_chain.material.untrusted.append(test::make(crossed.fields, crossed.key, root, rootKey));
        if (chance(60))
            m_chain.material.trusted.append(root);
    }

    void addLists()
    {
        const QList<QByteArray> all = m_chain.material.trusted + m_chain.material.untrusted;
        for (size_t i = 0; i + 1 < m_recipes.size(); ++i) {
            if (chance(15))
                continue; // one is missing
            QByteArray der;
            for (const QByteArray &candidate : all) {
                const auto index = pki::readCertificateIndex(candidate);
                if (index &&
                    index->subject.commonName() == m_recipes[i].fields.subject.last().second)
                    der = candidate;
            }
            if (der.isEmpty())
                continue;
            addListOf(der, m_recipes[i].key);
        }
        if (m_indirect)
            addIndirectList();
        m_chain.options.crlCheck = chance(50) ? pki::CrlCheck::Leaf : pki::CrlCheck::Chain;
    }

    CrlEntry entryFor(const QByteArray &issuer)
    {
        const int reasons[] = {-1, 1, 6, 8};
        return {pki::readCertificateIndex(m_chain.leaf)->serial, goodTime().addDays(-6),
                reasons[below(4)], issuer};
    }

    /// A list of an authority: plain, of one of the kinds of RFC 5280 5.2.5, or with a delta.
    void addListOf(const QByteArray &signer, int signerKey)
    {
        CrlRecipe list;
        list.signer = signer;
        list.key = chance(10) ? below(6) : signerKey;
        list.from = goodTime().addDays(chance(10) ? 1 : -5);
        list.to = list.from.addDays(chance(10) ? 1 : 10);
        list.number = 10;
        if (chance(12))
            list.entries.append(entryFor({}));
        const QList<QStringList> scopes{{u"onlyuser"_s},
                                        {u"onlyca"_s},
                                        {u"onlyattr"_s},
                                        {u"indirect"_s},
                                        {u"uri=http://pki.example.jp/a.crl"_s},
                                        {u"uri=http://pki.example.jp/b.crl"_s},
                                        {u"onlyuser"_s, u"onlyca"_s},
                                        {u"reasons=keyCompromise,CACompromise"_s}};
        if (chance(35))
            list.scope = scopes.at(below(int(scopes.size())));
        if (chance(4))
            list.unknownCritical = u"1.3.6.1.4.1.55555.7"_s;
        list.freshest = chance(25);
        m_chain.material.crls.append(makeCrl(list));
        if (!list.scope.isEmpty() && chance(30)) { // what the first one leaves out
            CrlRecipe rest = list;
            rest.scope = {u"reasons=affiliationChanged,superseded,cessationOfOperation,"
                          u"certificateHold,privilegeWithdrawn,AACompromise"_s};
            m_chain.material.crls.append(makeCrl(rest));
        }
        if (!list.freshest && !chance(10))
            return;
        CrlRecipe delta = list;
        delta.number = 12;
        delta.base = chance(15) ? 11 : 9;
        delta.freshest = false;
        delta.entries.clear();
        if (chance(40))
            delta.entries.append(entryFor({}));
        m_chain.material.crls.append(makeCrl(delta));
    }

    /// One that somebody else signs, whom the leaf may name.
    void addIndirectList()
    {
        CrlRecipe list;
        list.signer = m_listSigner;
        list.key = kListKey;
        list.from = goodTime().addDays(-5);
        list.to = goodTime().addDays(chance(10) ? -1 : 5);
        if (!chance(10))
            list.scope = {u"indirect"_s};
        if (chance(30))
            list.entries.append(entryFor(chance(80) ? m_leafIssuer : QByteArray()));
        m_chain.material.crls.append(makeCrl(list));
        if (!chance(10))
            m_chain.material.untrusted.append(m_listSigner);
    }

    void choose()
    {
        pki::VerifyOptions &options = m_chain.options;
        options.purpose = pki::allPurposes().at(below(5));
        if (!chance(5))
            options.time = goodTime();
        if (chance(30)) {
            using Kind = pki::WantedName::Kind;
            const int which = below(6);
            if (which < 3)
                options.names = {{Kind::Dns, u"radius.example.jp"_s}};
            else if (which == 3)
                options.names = {{Kind::Dns, u"other.example.jp"_s}};
            else if (which == 4)
                options.names = {{Kind::Ip, u"192.0.2.7"_s}};
            else
                options.names = {{Kind::Email, u"admin@example.jp"_s}};
        }
        options.partialChain = chance(15);
        if (chance(10))
            options.maxDepth = below(4);
        if (chance(20))
            options.authLevel = below(6);
        if (m_policies && chance(60)) {
            options.explicitPolicy = chance(60);
            options.inhibitAny = chance(20);
            options.inhibitMapping = chance(20);
            if (chance(50))
                options.policies = {u"1.3.6.1.4.1.55555.1"_s};
        }
    }

    QRandomGenerator m_random;
    std::vector<Recipe> m_recipes; ///< root first, leaf last
    ForgedChain m_chain;
    bool m_policies = false;
    bool m_dropOne = false;
    bool m_strangeRoot = false;
    bool m_indirect = false; ///< with a list that somebody else signs
    QByteArray m_leafIssuer;
    QByteArray m_listSigner;
};

} // namespace

ForgedChain forgeChain(quint32 seed) { return Forge(seed).make(); }

} // namespace sekisho::test
