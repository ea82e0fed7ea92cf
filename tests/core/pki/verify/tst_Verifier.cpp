// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/verify/VerifyCodes.h"
#include "tests/core/pki/verify/ChainForge.h"
#include "tests/core/pki/verify/LeakOfOpenSsl.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sekisho;
using pki::CertificateTemplate;
using pki::CrlCheck;
using pki::Purpose;
using pki::TrustMaterial;
using pki::VerifyOptions;
using pki::VerifyResult;
using pki::WantedName;
using test::authorityTemplate;
using test::goodTime;
using test::make;
using test::serverLeafTemplate;

namespace {

/// Root, one intermediate, and what is put below it.
struct VerifierPki
{
    QByteArray root = make(authorityTemplate(u"Root"_s), 0, {}, 0);
    QByteArray ca = make(authorityTemplate(u"CA"_s), 1, root, 0);

    QByteArray leaf(const CertificateTemplate &fields = serverLeafTemplate()) const
    {
        return make(fields, 2, ca, 1);
    }
    TrustMaterial material() const { return {{root}, {ca}, {}, {}}; }
};

VerifyOptions at(const QDateTime &time, Purpose purpose = Purpose::Any)
{
    VerifyOptions options;
    options.time = time;
    options.purpose = purpose;
    return options;
}

VerifyResult ask(const QByteArray &leaf, const TrustMaterial &material,
                 const VerifyOptions &options = at(goodTime()))
{
    const auto result = pki::verify(leaf, material, options);
    return result ? *result : VerifyResult{false, u"failed"_s, -1, 0, {}, {}};
}

QString reason(const QByteArray &leaf, const TrustMaterial &material,
               const VerifyOptions &options = at(goodTime()))
{
    return ask(leaf, material, options).reason;
}

} // namespace

class tst_Verifier : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void acceptsAGoodChain();
    void saysWhereItFails();
    void timeDecides();
    void purposes_data();
    void purposes();
    void eapServerWantsServerAuthItself();
    void purposeNestsInAuthorities();
    void names();
    void partialChain();
    void depth();
    void level();
    void policies();
    void requiredPolicyIsAlwaysProcessed();
    void revocationLists();
    void whatIsNoListIsPassedOver();
    void strictFindingsDoNotDecide();
    void optionsWithoutSense();
    void leafThatIsNone();
    void codesAreOpenSslsNames();
};

void tst_Verifier::acceptsAGoodChain()
{
    const VerifierPki pki;
    const QByteArray leaf = pki.leaf();
    const VerifyResult result = ask(leaf, pki.material());
    QCOMPARE(result.reason, u"ok"_s);
    QVERIFY(result.valid);
    QCOMPARE(result.openSslCode, 0);
    QCOMPARE(result.depth, 2);
    QCOMPARE(result.chain.size(), 3);
    QCOMPARE(result.chain.at(0).der, leaf);
    QCOMPARE(result.chain.at(1).der, pki.ca);
    QCOMPARE(result.chain.at(2).subject.commonName(), u"Root"_s);
    QCOMPARE(result.chain.at(0).sha256.size(), 32);
}

void tst_Verifier::saysWhereItFails()
{
    const VerifierPki pki;
    const QByteArray leaf = pki.leaf();
    QCOMPARE(reason(leaf, {{pki.root}, {}, {}, {}}), u"unable-to-get-issuer-cert-locally"_s);
    QCOMPARE(reason(leaf, {{}, {pki.ca, pki.root}, {}, {}}), u"self-signed-cert-in-chain"_s);
    QCOMPARE(reason(pki.root, {}), u"depth-zero-self-signed-cert"_s);
    CertificateTemplate old = authorityTemplate(u"CA"_s);
    old.notAfter = goodTime().addDays(-1);
    const QByteArray expired = make(old, 1, pki.root, 0);
    const VerifyResult result =
            ask(make(serverLeafTemplate(), 2, expired, 1), {{pki.root}, {expired}, {}, {}});
    QCOMPARE(result.reason, u"cert-has-expired"_s);
    QCOMPARE(result.openSslCode, 10);
    QCOMPARE(result.depth, 1);
    // The name fits, the signature does not.
    const QByteArray imposter = make(authorityTemplate(u"Root"_s), 3, {}, 3);
    CertificateTemplate plain = authorityTemplate(u"CA"_s);
    plain.authorityKeyId = false;
    const QByteArray ca = make(plain, 1, pki.root, 0);
    QCOMPARE(reason(make(serverLeafTemplate(), 2, ca, 1), {{imposter}, {ca}, {}, {}}),
             u"cert-signature-failure"_s);
}

void tst_Verifier::timeDecides()
{
    const VerifierPki pki;
    const QByteArray leaf = pki.leaf();
    QCOMPARE(reason(leaf, pki.material(), at(goodTime().addYears(3))), u"cert-has-expired"_s);
    QCOMPARE(reason(leaf, pki.material(), at(goodTime().addYears(-1))), u"cert-not-yet-valid"_s);
    QCOMPARE(reason(leaf, pki.material(), VerifyOptions()), u"ok"_s); // validity is not looked at
}

void tst_Verifier::purposes_data()
{
    QTest::addColumn<QStringList>("usage");
    QTest::addColumn<QStringList>("fits");
    QTest::newRow("server") << QStringList{u"serverAuth"_s}
                            << QStringList{u"any"_s, u"server"_s, u"eap-server"_s};
    QTest::newRow("client") << QStringList{u"clientAuth"_s}
                            << QStringList{u"any"_s, u"client"_s, u"eap-client"_s};
    QTest::newRow("none") << QStringList()
                          << QStringList{u"any"_s, u"server"_s, u"client"_s, u"eap-server"_s,
                                         u"eap-client"_s};
    QTest::newRow("any usage") << QStringList{u"anyExtendedKeyUsage"_s} << QStringList{u"any"_s};
    QTest::newRow("mail") << QStringList{u"emailProtection"_s} << QStringList{u"any"_s};
}

void tst_Verifier::purposes()
{
    QFETCH(QStringList, usage);
    QFETCH(QStringList, fits);
    const VerifierPki pki;
    CertificateTemplate fields = serverLeafTemplate();
    fields.extendedKeyUsage = usage;
    const QByteArray leaf = pki.leaf(fields);
    for (const Purpose purpose : pki::allPurposes()) {
        const QString name = pki::purposeName(purpose);
        QCOMPARE(pki::purposeFromName(name), std::optional(purpose));
        QVERIFY2(reason(leaf, pki.material(), at(goodTime(), purpose)) ==
                         (fits.contains(name) ? u"ok"_s : u"invalid-purpose"_s),
                 qPrintable(name));
    }
}

void tst_Verifier::eapServerWantsServerAuthItself()
{
    const VerifierPki pki;
    CertificateTemplate fields = serverLeafTemplate();
    fields.extendedKeyUsage = {u"nsSGC"_s};
    const QByteArray gated = pki.leaf(fields);
    QCOMPARE(reason(gated, pki.material(), at(goodTime(), Purpose::Server)), u"ok"_s);
    QCOMPARE(reason(gated, pki.material(), at(goodTime(), Purpose::EapServer)),
             u"invalid-purpose"_s);
    fields = serverLeafTemplate();
    fields.extendedKeyUsage = {u"clientAuth"_s};
    fields.keyUsage = {u"keyAgreement"_s};
    const QByteArray agreeing = pki.leaf(fields);
    QCOMPARE(reason(agreeing, pki.material(), at(goodTime(), Purpose::Client)), u"ok"_s);
    QCOMPARE(reason(agreeing, pki.material(), at(goodTime(), Purpose::EapClient)),
             u"invalid-purpose"_s);
}

void tst_Verifier::purposeNestsInAuthorities()
{
    const VerifierPki pki;
    for (const QString &usage : {u"clientAuth"_s, u"anyExtendedKeyUsage"_s}) {
        CertificateTemplate fields = authorityTemplate(u"Nested"_s);
        fields.extendedKeyUsage = {usage};
        const QByteArray ca = make(fields, 4, pki.root, 0);
        const QByteArray leaf = make(serverLeafTemplate(), 2, ca, 4);
        const VerifyResult result =
                ask(leaf, {{pki.root}, {ca}, {}, {}}, at(goodTime(), Purpose::EapServer));
        QCOMPARE(result.reason, u"invalid-purpose"_s);
        QCOMPARE(result.depth, 1);
    }
}

void tst_Verifier::names()
{
    using Kind = WantedName::Kind;
    const VerifierPki pki;
    const QByteArray leaf = pki.leaf();
    const auto asked = [&](const QByteArray &der, const QList<WantedName> &wanted,
                           Purpose purpose = Purpose::Server) {
        VerifyOptions options = at(goodTime(), purpose);
        options.names = wanted;
        return reason(der, pki.material(), options);
    };
    QCOMPARE(asked(leaf, {{Kind::Dns, u"RADIUS.example.jp"_s}}), u"ok"_s);
    QCOMPARE(asked(leaf, {{Kind::Dns, u"x.example.jp"_s}}), u"hostname-mismatch"_s);
    QCOMPARE(asked(leaf, {{Kind::Ip, u"192.0.2.7"_s}}), u"ok"_s);
    QCOMPARE(asked(leaf, {{Kind::Ip, u"192.0.2.8"_s}}), u"ip-address-mismatch"_s);
    QCOMPARE(asked(leaf, {{Kind::Email, u"admin@example.jp"_s}}), u"ok"_s);
    QCOMPARE(asked(leaf, {{Kind::Email, u"x@example.jp"_s}}), u"email-mismatch"_s);
    // All of them, whichever comes last.
    QCOMPARE(asked(leaf, {{Kind::Dns, u"x.example.jp"_s}, {Kind::Dns, u"radius.example.jp"_s}}),
             u"hostname-mismatch"_s);
    CertificateTemplate fields = serverLeafTemplate();
    fields.subjectAlternativeNames.clear();
    const QByteArray inCn = pki.leaf(fields);
    QCOMPARE(asked(inCn, {{Kind::Dns, u"radius.example.jp"_s}}), u"hostname-mismatch"_s);
    QCOMPARE(asked(inCn, {{Kind::Dns, u"radius.example.jp"_s}}, Purpose::EapServer), u"ok"_s);
    fields.subjectAlternativeNames = {u"DNS:r*.example.jp"_s};
    QCOMPARE(asked(pki.leaf(fields), {{Kind::Dns, u"radius.example.jp"_s}}),
             u"hostname-mismatch"_s);
    fields.subjectAlternativeNames = {u"DNS:*.example.jp"_s};
    QCOMPARE(asked(pki.leaf(fields), {{Kind::Dns, u"radius.example.jp"_s}}), u"ok"_s);
    fields.subjectAlternativeNames = {u"DNS:xn--eckwd4c7c.example.jp"_s};
    QCOMPARE(asked(pki.leaf(fields), {{Kind::Dns, u"ドメイン.example.jp"_s}}), u"ok"_s);
}

void tst_Verifier::partialChain()
{
    const VerifierPki pki;
    const QByteArray leaf = pki.leaf();
    VerifyOptions options = at(goodTime());
    QCOMPARE(reason(leaf, {{pki.ca}, {}, {}, {}}, options), u"unable-to-get-issuer-cert"_s);
    options.partialChain = true;
    QCOMPARE(reason(leaf, {{pki.ca}, {}, {}, {}}, options), u"ok"_s);
    QCOMPARE(reason(leaf, {{leaf}, {}, {}, {}}, options), u"ok"_s);
}

void tst_Verifier::depth()
{
    const VerifierPki pki;
    VerifyOptions options = at(goodTime());
    options.maxDepth = 1;
    QCOMPARE(reason(pki.leaf(), pki.material(), options), u"ok"_s);
    options.maxDepth = 0;
    QVERIFY(reason(pki.leaf(), pki.material(), options) != "ok"_L1);
}

void tst_Verifier::level()
{
    const VerifierPki pki;
    VerifyOptions options = at(goodTime());
    const QByteArray rsa = make(serverLeafTemplate(), 7, pki.ca, 1);
    for (int level = 0; level <= 5; ++level) {
        options.authLevel = level;
        // RSA 2048 has 112 bits: enough for level 2.
        QCOMPARE(reason(rsa, pki.material(), options),
                 level <= 2 ? u"ok"_s : u"ee-key-too-small"_s);
    }
    CertificateTemplate fields = serverLeafTemplate();
    fields.digest = u"SHA1"_s;
    options.authLevel = 2;
    QCOMPARE(reason(pki.leaf(fields), pki.material(), options), u"ca-md-too-weak"_s);
}

void tst_Verifier::policies()
{
    const QString mine = u"1.3.6.1.4.1.55555.1"_s;
    const VerifierPki pki;
    CertificateTemplate authority = authorityTemplate(u"CA"_s);
    authority.otherExtensions = {{u"certificatePolicies"_s, u"2.5.29.32.0"_s}};
    const QByteArray ca = make(authority, 1, pki.root, 0);
    CertificateTemplate fields = serverLeafTemplate();
    fields.otherExtensions = {{u"certificatePolicies"_s, mine}};
    const QByteArray leaf = make(fields, 2, ca, 1);
    const TrustMaterial material{{pki.root}, {ca}, {}, {}};
    VerifyOptions options = at(goodTime());
    options.explicitPolicy = true;
    QCOMPARE(reason(leaf, material, options), u"ok"_s); // any policy does
    QCOMPARE(reason(make(serverLeafTemplate(), 2, ca, 1), material, options),
             u"no-explicit-policy"_s);
    options.policies = {mine};
    QCOMPARE(reason(leaf, material, options), u"ok"_s);
    options.policies = {u"1.3.6.1.4.1.55555.2"_s};
    QCOMPARE(reason(leaf, material, options), u"no-explicit-policy"_s);
    options.policies = {mine};
    options.inhibitAny = true;
    QCOMPARE(reason(leaf, material, options), u"no-explicit-policy"_s);

    options = at(goodTime());
    options.explicitPolicy = true;
    options.policies = {u"1.3.6.1.4.1.55555.7"_s};
    authority.otherExtensions = {
            {u"certificatePolicies"_s, u"1.3.6.1.4.1.55555.7"_s},
            {u"policyMappings"_s, u"1.3.6.1.4.1.55555.7:1.3.6.1.4.1.55555.1"_s}};
    const QByteArray mapping = make(authority, 1, pki.root, 0);
    const QByteArray mapped = make(fields, 2, mapping, 1);
    QCOMPARE(reason(mapped, {{pki.root}, {mapping}, {}, {}}, options), u"ok"_s);
    options.inhibitMapping = true;
    QCOMPARE(reason(mapped, {{pki.root}, {mapping}, {}, {}}, options), u"no-explicit-policy"_s);
}

void tst_Verifier::requiredPolicyIsAlwaysProcessed()
{
    const test::LeakOfOpenSsl scope;
    const VerifierPki pki;
    CertificateTemplate authority = authorityTemplate(u"CA"_s);
    authority.otherExtensions = {{u"policyConstraints"_s, u"critical,requireExplicitPolicy:0"_s}};
    const QByteArray ca = make(authority, 1, pki.root, 0);
    QCOMPARE(reason(make(serverLeafTemplate(), 2, ca, 1), {{pki.root}, {ca}, {}, {}}),
             u"no-explicit-policy"_s);
}

void tst_Verifier::revocationLists()
{
    const VerifierPki pki;
    CertificateTemplate fields = serverLeafTemplate();
    fields.serial = "\x01\x02\x03";
    const QByteArray leaf = pki.leaf(fields);
    const auto list = [&](const QByteArray &issuer, int key, const QDateTime &from,
                          const QList<pki::RevokedEntry> &revoked = {}) {
        return pki::buildCrl(issuer, test::poolKey(key), from, from.addDays(7), 1, revoked).value();
    };
    const QDateTime yesterday = goodTime().addDays(-1);
    VerifyOptions options = at(goodTime());
    options.crlCheck = CrlCheck::Leaf;
    TrustMaterial material = pki.material();
    QCOMPARE(reason(leaf, material, options), u"unable-to-get-crl"_s);
    material.crls = {list(pki.ca, 1, yesterday)};
    QCOMPARE(reason(leaf, material, options), u"ok"_s);
    options.crlCheck = CrlCheck::Chain;
    QCOMPARE(reason(leaf, material, options), u"unable-to-get-crl"_s);
    material.crls.append(list(pki.root, 0, yesterday));
    QCOMPARE(reason(leaf, material, options), u"ok"_s);
    material.crls = {list(pki.ca, 1, yesterday, {{fields.serial, yesterday, 1}})};
    options.crlCheck = CrlCheck::Leaf;
    QCOMPARE(reason(leaf, material, options), u"cert-revoked"_s);
    options.crlCheck = CrlCheck::None;
    QCOMPARE(reason(leaf, material, options), u"ok"_s);
    options.crlCheck = CrlCheck::Leaf;
    material.crls = {list(pki.ca, 1, goodTime().addDays(-30))};
    QCOMPARE(reason(leaf, material, options), u"crl-has-expired"_s);
    material.crls = {list(pki.ca, 3, yesterday)};
    QVERIFY(reason(leaf, material, options) != "ok"_L1);
}

void tst_Verifier::whatIsNoListIsPassedOver()
{
    const VerifierPki pki;
    VerifyOptions options = at(goodTime());
    options.crlCheck = CrlCheck::Leaf;
    TrustMaterial material = pki.material();
    material.crls = {QByteArray("\x30\x03\x02\x01\x01", 5)};
    QCOMPARE(reason(pki.leaf(), material, options), u"unable-to-get-crl"_s);
}

void tst_Verifier::strictFindingsDoNotDecide()
{
    const VerifierPki pki;
    QVERIFY(ask(pki.leaf(), pki.material()).strict.isEmpty());
    CertificateTemplate root = authorityTemplate(u"Old Root"_s);
    root.subjectKeyId = false;
    root.keyUsage.clear();
    const QByteArray oldRoot = make(root, 0, {}, 0);
    const QByteArray ca = make(authorityTemplate(u"CA"_s), 1, oldRoot, 0);
    const VerifyResult result =
            ask(make(serverLeafTemplate(), 2, ca, 1), {{oldRoot}, {ca}, {}, {}});
    QCOMPARE(result.reason, u"ok"_s);
    QVERIFY(result.strict.contains(pki::ChainFinding{u"missing-subject-key-identifier"_s, 2}));
    QVERIFY(result.strict.contains(pki::ChainFinding{u"ca-cert-missing-key-usage"_s, 2}));
    // What fails anyhow is no strict finding.
    const VerifyResult late = ask(pki.leaf(), pki.material(), at(goodTime().addYears(3)));
    QVERIFY(late.strict.isEmpty());
}

void tst_Verifier::optionsWithoutSense()
{
    const VerifierPki pki;
    const QByteArray leaf = pki.leaf();
    const auto code = [&](const VerifyOptions &options) {
        const auto result = pki::verify(leaf, pki.material(), options);
        return result ? ErrorCode::Cancelled : result.error().code;
    };
    VerifyOptions options;
    options.policies = {u"not an oid"_s};
    QCOMPARE(code(options), ErrorCode::InvalidArgument);
    options = {};
    options.names = {{WantedName::Kind::Ip, u"300.1.2.3"_s}};
    QCOMPARE(code(options), ErrorCode::InvalidArgument);
    options.names = {{WantedName::Kind::Dns, u".example.jp"_s}};
    QCOMPARE(code(options), ErrorCode::InvalidArgument);
    options.names = {{WantedName::Kind::Email, u"nobody"_s}};
    QCOMPARE(code(options), ErrorCode::InvalidArgument);
    options = {};
    options.authLevel = 6;
    QCOMPARE(code(options), ErrorCode::InvalidArgument);
    options = {};
    options.maxDepth = -2;
    QCOMPARE(code(options), ErrorCode::InvalidArgument);
    options = {};
    options.time = QDateTime();
    QCOMPARE(code(options), ErrorCode::InvalidArgument);
}

void tst_Verifier::leafThatIsNone()
{
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("\x30\x03\x02\x01\x01", 5), VerifierPki().leaf() + "x"}) {
        const auto result = pki::verify(bytes, {}, {});
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().code, ErrorCode::MalformedDer);
    }
}

void tst_Verifier::codesAreOpenSslsNames()
{
    QCOMPARE(pki::verifyCode(0), u"ok"_s);
    QCOMPARE(pki::verifyCode(20), u"unable-to-get-issuer-cert-locally"_s);
    QCOMPARE(pki::verifyCode(9999), u"openssl-9999"_s);
    const QStringList all = pki::allVerifyCodes();
    QCOMPARE(QSet<QString>(all.cbegin(), all.cend()).size(), all.size());
    for (int number = 0; number <= 94; ++number) { // of OpenSSL 3.0, without holes
        QVERIFY2(all.contains(pki::verifyCode(number)), QByteArray::number(number).constData());
        QCOMPARE(pki::openSslCodeOf(pki::verifyCode(number)), number);
    }
    QCOMPARE(pki::openSslCodeOf(pki::codes::kLimitExceeded), -1);
}

SEKISHO_TEST(Verifier);
#include "tst_Verifier.moc"
