// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/verify/Revocation.h"
#include "tests/core/pki/verify/ChainForge.h"
#include "tests/core/pki/verify/CrlForge.h"
#include "tests/core/pki/verify/DirectVerify.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sekisho;
using pki::Revocation;
using pki::RevocationState;
using test::CrlPoint;
using test::CrlRecipe;
using test::goodTime;

namespace {

const QByteArray kListedSerial("\x0a\x0b\x0c");
const QString kPlace = u"http://pki.example.jp/a.crl"_s;
const QString kOtherPlace = u"http://pki.example.jp/b.crl"_s;

/// A root, a CA below it with a server certificate, and two that could sign lists for it.
struct ScopePki
{
    QByteArray root = test::make(test::authorityTemplate(u"Root"_s), 0, {}, 0);
    QByteArray ca = test::make(test::authorityTemplate(u"CA"_s), 1, root, 0);
    QByteArray lists = test::make(listSigner(u"List Signer"_s), 2, root, 0);
    QByteArray listsOfCa = test::make(listSigner(u"CA"_s), 3, root, 0);
    QByteArray elsewhere = test::make(listSigner(u"List Signer"_s), 4, {}, 4);

    static pki::CertificateTemplate listSigner(const QString &name)
    {
        pki::CertificateTemplate fields = test::authorityTemplate(name);
        fields.ca = false;
        fields.keyUsage = {u"cRLSign"_s};
        return fields;
    }
    QByteArray leaf(const QList<CrlPoint> &points) const
    {
        pki::CertificateTemplate fields = test::serverLeafTemplate();
        fields.serial = kListedSerial;
        if (!points.isEmpty())
            fields.otherExtensions.append(test::distributionPoints(points));
        return test::make(fields, 5, ca, 1);
    }
    /// A list of the CA from yesterday.
    CrlRecipe list(const QStringList &scope = {}) const
    {
        CrlRecipe recipe;
        recipe.signer = ca;
        recipe.key = 1;
        recipe.from = goodTime().addDays(-1);
        recipe.to = goodTime().addDays(6);
        recipe.scope = scope;
        return recipe;
    }
    CrlRecipe indirect() const
    {
        CrlRecipe recipe = list({u"indirect"_s});
        recipe.signer = lists;
        recipe.key = 2;
        return recipe;
    }
    pki::TrustMaterial material(const QList<CrlRecipe> &recipes) const
    {
        pki::TrustMaterial material{{root}, {ca, lists, listsOfCa}, {}, {}};
        for (const CrlRecipe &recipe : recipes)
            material.crls.append(test::makeCrl(recipe));
        return material;
    }
    Revocation ask(const QByteArray &certificate, const QList<CrlRecipe> &recipes) const
    {
        return pki::revocationOf(certificate, ca, material(recipes), goodTime());
    }
};

test::CrlEntry revoked(const QByteArray &issuer = {}, int reason = 1)
{
    return {kListedSerial, goodTime().addDays(-2), reason, issuer};
}

} // namespace

class tst_CrlScope : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void kindsOfCertificates();
    void placesOfDistribution();
    void someReasons();
    void indirectLists();
    void indirectListsThatDoNotCount();
    void entriesOfOtherIssuers();
    void keysOfTheirOwn();
    void deltas();
    void deltasThatDoNotCount();
    void criticalExtensions();
    void verificationSaysTheSame_data();
    void verificationSaysTheSame();
    void orderDoesNotMatter();

private:
    const ScopePki m_pki{};
};

void tst_CrlScope::kindsOfCertificates()
{
    const QByteArray leaf = m_pki.leaf({});
    const QStringList otherScope{u"different-crl-scope"_s};
    QCOMPARE(m_pki.ask(leaf, {m_pki.list({u"onlyuser"_s})}).state, RevocationState::Good);
    QCOMPARE(m_pki.ask(leaf, {m_pki.list({u"onlyca"_s})}).why, otherScope);
    QCOMPARE(m_pki.ask(leaf, {m_pki.list({u"onlyattr"_s})}).why, otherScope);
    QCOMPARE(m_pki.ask(leaf, {m_pki.list({u"onlyuser"_s, u"onlyca"_s})}).why, otherScope);
    CrlRecipe ofRoot = m_pki.list({u"onlyca"_s});
    ofRoot.signer = m_pki.root;
    ofRoot.key = 0;
    const auto askCa = [&](const CrlRecipe &recipe) {
        return pki::revocationOf(m_pki.ca, m_pki.root, m_pki.material({recipe}), goodTime());
    };
    QCOMPARE(askCa(ofRoot).state, RevocationState::Good);
    ofRoot.scope = {u"onlyuser"_s};
    QCOMPARE(askCa(ofRoot).why, otherScope);
}

void tst_CrlScope::placesOfDistribution()
{
    const QString here = u"uri="_s + kPlace;
    QCOMPARE(m_pki.ask(m_pki.leaf({{kPlace, {}, {}}}), {m_pki.list({here})}).state,
             RevocationState::Good);
    // A part of the issuer's list, and not the one that this certificate would be in.
    QCOMPARE(m_pki.ask(m_pki.leaf({{kOtherPlace, {}, {}}}), {m_pki.list({here})}).why,
             QStringList{u"different-crl-scope"_s});
    QCOMPARE(m_pki.ask(m_pki.leaf({}), {m_pki.list({here})}).why,
             QStringList{u"different-crl-scope"_s});
    // The whole list is for every place.
    QCOMPARE(m_pki.ask(m_pki.leaf({{kOtherPlace, {}, {}}}), {m_pki.list()}).state,
             RevocationState::Good);
}

void tst_CrlScope::someReasons()
{
    const QByteArray leaf = m_pki.leaf({});
    const QString first = u"reasons=keyCompromise,CACompromise"_s;
    const QString rest = u"reasons=affiliationChanged,superseded,cessationOfOperation,"
                         u"certificateHold,privilegeWithdrawn,AACompromise"_s;
    QCOMPARE(m_pki.ask(leaf, {m_pki.list({first})}).why, QStringList{u"crl-some-reasons-only"_s});
    QCOMPARE(m_pki.ask(leaf, {m_pki.list({first}), m_pki.list({rest})}).state,
             RevocationState::Good);
    CrlRecipe listed = m_pki.list({first});
    listed.entries = {revoked()};
    const Revocation answer = m_pki.ask(leaf, {listed});
    QCOMPARE(answer.state, RevocationState::Revoked);
    QCOMPARE(answer.reason, 1);
}

void tst_CrlScope::indirectLists()
{
    const QByteArray leaf = m_pki.leaf({{{}, m_pki.lists, {}}});
    QCOMPARE(m_pki.ask(leaf, {m_pki.indirect()}).state, RevocationState::Good);
    CrlRecipe listed = m_pki.indirect();
    listed.entries = {revoked(m_pki.ca)};
    const Revocation answer = m_pki.ask(leaf, {listed});
    QCOMPARE(answer.state, RevocationState::Revoked);
    QCOMPARE(answer.when, goodTime().addDays(-2));
}

void tst_CrlScope::indirectListsThatDoNotCount()
{
    const QByteArray leaf = m_pki.leaf({{{}, m_pki.lists, {}}});
    // Not said to be indirect.
    CrlRecipe direct = m_pki.indirect();
    direct.scope.clear();
    QCOMPARE(m_pki.ask(leaf, {direct}).why, QStringList{u"no-revocation-data"_s});
    // Signed by somebody of that name below another root.
    CrlRecipe strange = m_pki.indirect();
    strange.signer = m_pki.elsewhere;
    strange.key = 4;
    QCOMPARE(m_pki.ask(leaf, {strange}).why, QStringList{u"crl-signature-failure"_s});
    pki::TrustMaterial material = m_pki.material({strange});
    material.untrusted.append(m_pki.elsewhere);
    QCOMPARE(pki::revocationOf(leaf, m_pki.ca, material, goodTime()).why,
             QStringList{u"crl-path-validation-error"_s});
    material.trusted.append(m_pki.elsewhere); // trusted, but another anchor
    QCOMPARE(pki::revocationOf(leaf, m_pki.ca, material, goodTime()).why,
             QStringList{u"crl-path-validation-error"_s});
    // Whose certificate is not open.
    material = m_pki.material({m_pki.indirect()});
    material.untrusted = {m_pki.ca};
    QCOMPARE(pki::revocationOf(leaf, m_pki.ca, material, goodTime()).why,
             QStringList{u"unable-to-get-crl-issuer"_s});
    // The certificate does not name that issuer: silent, unless it is listed.
    const QByteArray plain = m_pki.leaf({});
    QCOMPARE(m_pki.ask(plain, {m_pki.indirect()}).why, QStringList{u"no-revocation-data"_s});
    CrlRecipe listed = m_pki.indirect();
    listed.entries = {revoked(m_pki.ca)};
    QCOMPARE(m_pki.ask(plain, {listed}).why, QStringList{u"different-crl-scope"_s});
}

// RFC 5280 5.3.3: an entry without certificateIssuer belongs to the issuer of the one before it.
void tst_CrlScope::entriesOfOtherIssuers()
{
    const QByteArray leaf = m_pki.leaf({{{}, m_pki.lists, {}}});
    const test::CrlEntry filler{QByteArray("\x01"), goodTime().addDays(-2), 1, m_pki.root};
    CrlRecipe recipe = m_pki.indirect();
    recipe.entries = {filler, revoked()}; // the same number, issued by the root
    QCOMPARE(m_pki.ask(leaf, {recipe}).state, RevocationState::Good);
    recipe.entries = {revoked()}; // issued by the list's own signer
    QCOMPARE(m_pki.ask(leaf, {recipe}).state, RevocationState::Good);
    test::CrlEntry ofCa = filler;
    ofCa.issuer = m_pki.ca;
    recipe.entries = {ofCa, revoked()};
    QCOMPARE(m_pki.ask(leaf, {recipe}).state, RevocationState::Revoked);
}

// A CA that signs its lists with another key than its certificates.
void tst_CrlScope::keysOfTheirOwn()
{
    CrlRecipe recipe = m_pki.list();
    recipe.signer = m_pki.listsOfCa;
    recipe.key = 3;
    QCOMPARE(m_pki.ask(m_pki.leaf({}), {recipe}).state, RevocationState::Good);
    pki::TrustMaterial material = m_pki.material({recipe});
    material.untrusted = {m_pki.ca};
    QCOMPARE(pki::revocationOf(m_pki.leaf({}), m_pki.ca, material, goodTime()).why,
             QStringList{u"crl-signature-failure"_s});
}

void tst_CrlScope::deltas()
{
    const QByteArray leaf = m_pki.leaf({});
    CrlRecipe complete = m_pki.list();
    complete.number = 10;
    CrlRecipe delta = m_pki.list();
    delta.number = 12;
    delta.base = 10;
    delta.entries = {revoked()};
    QCOMPARE(m_pki.ask(leaf, {complete, delta}).state, RevocationState::Revoked);
    // Off hold again.
    complete.entries = {revoked({}, 6)};
    QCOMPARE(m_pki.ask(leaf, {complete}).state, RevocationState::Revoked);
    delta.entries = {revoked({}, 8)};
    QCOMPARE(m_pki.ask(leaf, {complete, delta}).state, RevocationState::Good);
    // What is compromised stays so.
    complete.entries = {revoked({}, 1)};
    QCOMPARE(m_pki.ask(leaf, {complete, delta}).state, RevocationState::Revoked);
    // A current delta makes an old list current.
    complete.entries.clear();
    complete.to = goodTime().addSecs(-60);
    QCOMPARE(m_pki.ask(leaf, {complete}).why, QStringList{u"crl-has-expired"_s});
    delta.entries.clear();
    QCOMPARE(m_pki.ask(leaf, {complete, delta}).state, RevocationState::Good);
}

void tst_CrlScope::deltasThatDoNotCount()
{
    const QByteArray leaf = m_pki.leaf({});
    CrlRecipe complete = m_pki.list();
    complete.number = 10;
    complete.entries = {revoked({}, 6)};
    CrlRecipe delta = m_pki.list();
    delta.number = 12;
    delta.base = 10;
    delta.entries = {revoked({}, 8)};
    QCOMPARE(m_pki.ask(leaf, {delta}).why, QStringList{u"delta-crl-without-base"_s});
    const auto withDelta = [&](const CrlRecipe &recipe) {
        return m_pki.ask(leaf, {complete, recipe}).state;
    };
    QCOMPARE(withDelta(delta), RevocationState::Good);
    CrlRecipe other = delta;
    other.base = 11; // begins after the complete list
    QCOMPARE(withDelta(other), RevocationState::Revoked);
    other = delta;
    other.number = 10; // not newer
    QCOMPARE(withDelta(other), RevocationState::Revoked);
    other = delta;
    other.scope = {u"onlyuser"_s}; // of another scope
    QCOMPARE(withDelta(other), RevocationState::Revoked);
    other = delta;
    other.key = 4; // signed by somebody else
    QCOMPARE(withDelta(other), RevocationState::Revoked);
    other = delta;
    other.to = goodTime().addSecs(-60); // out of date
    QCOMPARE(withDelta(other), RevocationState::Revoked);
}

void tst_CrlScope::criticalExtensions()
{
    const QStringList unhandled{u"unhandled-critical-crl-extension"_s};
    CrlRecipe recipe = m_pki.list();
    recipe.unknownCritical = u"1.3.6.1.4.1.55555.7"_s;
    QCOMPARE(m_pki.ask(m_pki.leaf({}), {recipe}).why, unhandled);
    recipe = m_pki.list();
    recipe.unknownCriticalInEntries = u"1.3.6.1.4.1.55555.7"_s;
    recipe.entries = {{QByteArray("\x01"), goodTime().addDays(-2), -1, {}}};
    QCOMPARE(m_pki.ask(m_pki.leaf({}), {recipe}).why, unhandled);
}

void tst_CrlScope::verificationSaysTheSame_data()
{
    QTest::addColumn<QByteArray>("leaf");
    QTest::addColumn<QList<CrlRecipe>>("lists");
    QTest::addColumn<QString>("reason");
    const QByteArray plain = m_pki.leaf({});
    const QByteArray naming = m_pki.leaf({{{}, m_pki.lists, {}}});
    QTest::newRow("whole list") << plain << QList<CrlRecipe>{m_pki.list()} << u"ok"_s;
    QTest::newRow("indirect") << naming << QList<CrlRecipe>{m_pki.indirect()} << u"ok"_s;
    CrlRecipe listed = m_pki.indirect();
    listed.entries = {revoked(m_pki.ca)};
    QTest::newRow("in an indirect one") << naming << QList<CrlRecipe>{listed} << u"cert-revoked"_s;
    QTest::newRow("in an indirect one beside a whole one")
            << naming << QList<CrlRecipe>{m_pki.list(), listed} << u"cert-revoked"_s;
    QTest::newRow("indirect, not named")
            << plain << QList<CrlRecipe>{m_pki.indirect()} << u"different-crl-scope"_s;
    QTest::newRow("for CAs only") << plain << QList<CrlRecipe>{m_pki.list({u"onlyca"_s})}
                                  << u"different-crl-scope"_s;
    QTest::newRow("for some reasons")
            << plain << QList<CrlRecipe>{m_pki.list({u"reasons=keyCompromise"_s})}
            << u"unable-to-get-crl"_s;
    CrlRecipe complete = m_pki.list();
    complete.number = 10;
    complete.freshest = true;
    complete.entries = {revoked({}, 6)};
    CrlRecipe delta = m_pki.list();
    delta.number = 12;
    delta.base = 10;
    delta.entries = {revoked({}, 8)};
    QTest::newRow("off hold") << plain << QList<CrlRecipe>{complete, delta} << u"ok"_s;
    QTest::newRow("on hold") << plain << QList<CrlRecipe>{complete} << u"cert-revoked"_s;
    complete.entries.clear();
    delta.entries = {revoked()};
    QTest::newRow("in the delta") << plain << QList<CrlRecipe>{complete, delta}
                                  << u"cert-revoked"_s;
    CrlRecipe ownKey = m_pki.list();
    ownKey.signer = m_pki.listsOfCa;
    ownKey.key = 3;
    QTest::newRow("key of its own") << plain << QList<CrlRecipe>{ownKey} << u"ok"_s;
}

void tst_CrlScope::verificationSaysTheSame()
{
    QFETCH(QByteArray, leaf);
    QFETCH(QList<CrlRecipe>, lists);
    QFETCH(QString, reason);
    pki::VerifyOptions options;
    options.time = goodTime();
    options.crlCheck = pki::CrlCheck::Leaf;
    const pki::TrustMaterial material = m_pki.material(lists);
    const auto ours = pki::verify(leaf, material, options);
    QVERIFY(ours.has_value());
    QCOMPARE(ours->reason, reason);
    const test::DirectAnswer direct = test::directVerify(leaf, material, options);
    QVERIFY(direct.valid || !ours->valid);
    const RevocationState state = pki::revocationOf(leaf, m_pki.ca, material, goodTime()).state;
    QCOMPARE(state == RevocationState::Good, ours->valid);
    QCOMPARE(state == RevocationState::Revoked, reason == "cert-revoked"_L1);
}

// Two lists of one moment, one of which says "revoked": OpenSSL looks at the first.
void tst_CrlScope::orderDoesNotMatter()
{
    const QByteArray leaf = m_pki.leaf({});
    CrlRecipe silent = m_pki.list();
    CrlRecipe listed = m_pki.list();
    listed.entries = {revoked()};
    pki::VerifyOptions options;
    options.time = goodTime();
    options.crlCheck = pki::CrlCheck::Leaf;
    for (const QList<CrlRecipe> &lists : {QList<CrlRecipe>{silent, listed}, {listed, silent}}) {
        const auto answer = pki::verify(leaf, m_pki.material(lists), options);
        QCOMPARE(answer->reason, u"cert-revoked"_s);
    }
}

SEKISHO_TEST(CrlScope);
#include "tst_CrlScope.moc"
