// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/convert/Compare.h"
#include "tests/core/pki/convert/Chain.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sekisho;
using namespace sekisho::pki;
using test::Chain;
using test::itemsOf;

namespace {

QStringList fieldsOf(const Comparison &comparison, int position = 0)
{
    QStringList fields;
    for (const Difference &difference : comparison.differences) {
        if (difference.position == position && !fields.contains(difference.field))
            fields.append(difference.field);
    }
    return fields;
}

QStringList codesOf(const Comparison &comparison)
{
    QStringList codes;
    for (const RenewalCheck &check : comparison.checks)
        codes.append(check.code);
    return codes;
}

const RenewalCheck *check(const Comparison &comparison, const QString &code)
{
    for (const RenewalCheck &each : comparison.checks) {
        if (each.code == code)
            return &each;
    }
    return nullptr;
}

const Difference *difference(const Comparison &comparison, const QString &field)
{
    for (const Difference &each : comparison.differences) {
        if (each.field == field)
            return &each;
    }
    return nullptr;
}

Comparison compared(const QByteArray &left, const QByteArray &right)
{
    return compareItems(itemsOf(left), itemsOf(right)).value();
}

} // namespace

class tst_Compare : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sameIsEqual();
    void renewalWithTheSameKey();
    void everyFieldIsSeen_data();
    void everyFieldIsSeen();
    void whatARenewalLoses();
    void gapAndShorterValidity();
    void anotherCaOfTheSameName();
    void weakerKey();
    void allUsesAreMoreThanOne();
    void namesAreComparedAsClientsDo();
    void stringTypesAreADifference();
    void unknownExtensions();
    void chains();
    void orderOfChains();
    void closedSide();
    void certificateWithKeyAndRequest();
    void nothingToCompare();
};

void tst_Compare::sameIsEqual()
{
    const Chain &c = Chain::get();
    const Comparison comparison = compared(c.leaf, certificateToPem(c.leaf));
    QVERIFY(comparison.equal());
    QCOMPARE(codesOf(comparison), QStringList{u"same"_s});
    QCOMPARE(comparison.leftName, u"radius.example.jp"_s);
}

void tst_Compare::renewalWithTheSameKey()
{
    const Chain &c = Chain::get();
    CertificateTemplate t = Chain::leafTemplate();
    t.notBefore = Chain::from().addDays(300);
    t.notAfter = Chain::from().addDays(700);
    const Comparison comparison = compared(c.leaf, c.issue(t, c.key));
    QCOMPARE(fieldsOf(comparison),
             (QStringList{u"serial"_s, u"not_before"_s, u"not_after"_s, u"fingerprints.sha256"_s}));
    QCOMPARE(codesOf(comparison), QStringList{u"key-reused"_s});
    const Difference *after = difference(comparison, u"not_after"_s);
    QCOMPARE(after->left, u"2027-01-01T00:00:00Z"_s);
    QCOMPARE(after->right, u"2027-12-02T00:00:00Z"_s);
    QCOMPARE(after->kind, DifferenceKind::Changed);
}

void tst_Compare::everyFieldIsSeen_data()
{
    using Change = std::function<void(CertificateTemplate &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("fields");
    const auto row = [](const char *name, const Change &change, const QStringList &fields) {
        QTest::newRow(name) << change << fields;
    };
    row("subject", [](auto &t) { t.subject.last().second = u"other.example.jp"_s; },
        {u"subject"_s});
    row("san", [](auto &t) { t.subjectAlternativeNames.append(u"DNS:c.example.jp"_s); },
        {u"subject_alternative_names"_s});
    row("san order",
        [](auto &t) {
            std::reverse(t.subjectAlternativeNames.begin(), t.subjectAlternativeNames.end());
        },
        {u"subject_alternative_names"_s});
    row("ku", [](auto &t) { t.keyUsage.append(u"keyEncipherment"_s); }, {u"key_usage"_s});
    row("no ku", [](auto &t) { t.keyUsage.clear(); }, {u"key_usage"_s});
    row("eku", [](auto &t) { t.extendedKeyUsage.removeLast(); }, {u"extended_key_usage"_s});
    row("crl", [](auto &t) { t.crlDistributionPoints = {u"http://b/b.crl"_s}; },
        {u"crl_distribution_points"_s});
    row("ocsp", [](auto &t) { t.ocspUrls.clear(); }, {u"authority_information_access.ocsp"_s});
    row("caIssuers", [](auto &t) { t.caIssuersUrls = {u"http://b/ca.cer"_s}; },
        {u"authority_information_access.ca_issuers"_s});
    row("policy",
        [](auto &t) {
            t.otherExtensions = {{u"certificatePolicies"_s, u"1.2.3.4"_s}};
        },
        {u"certificate_policies"_s});
    row("digest", [](auto &t) { t.digest = u"SHA384"_s; }, {u"signature_algorithm"_s});
    row("ca", [](auto &t) { t.ca = true; }, {u"basic_constraints"_s});
    row("no aki", [](auto &t) { t.authorityKeyId = false; }, {u"extensions.2.5.29.35"_s});
}

void tst_Compare::everyFieldIsSeen()
{
    QFETCH(std::function<void(CertificateTemplate &)>, change);
    QFETCH(QStringList, fields);
    const Chain &c = Chain::get();
    CertificateTemplate t = Chain::leafTemplate();
    t.serial = QByteArray::fromHex("11");
    const QByteArray before = c.issue(t, c.key);
    change(t);
    const Comparison comparison = compared(before, c.issue(t, c.key));
    QStringList seen = fieldsOf(comparison);
    QVERIFY(seen.removeOne(u"fingerprints.sha256"_s));
    // basicConstraints is critical in a CA and not in a leaf: said beside the value.
    seen.removeOne(u"extensions.2.5.29.19.critical"_s);
    QCOMPARE(seen, fields);
}

void tst_Compare::whatARenewalLoses()
{
    const Chain &c = Chain::get();
    const auto key = SigningKey::generate(SigningKey::Kind::Ec256);
    CertificateTemplate t = Chain::leafTemplate();
    t.subject = {{u"CN"_s, u"nac.example.jp"_s}};
    t.subjectAlternativeNames = {u"DNS:radius.example.jp"_s, u"DNS:nac.example.jp"_s};
    t.extendedKeyUsage = {u"serverAuth"_s};
    const Comparison comparison =
            compared(c.leaf, buildCertificate(t, *key, c.root, c.rootKey).value());
    QCOMPARE(codesOf(comparison), (QStringList{u"san-lost"_s, u"eku-lost"_s, u"name-changed"_s,
                                               u"ca-changed"_s, u"pin-changed"_s}));
    QCOMPARE(check(comparison, u"san-lost"_s)->arguments, QStringList{u"dns:radius2.example.jp"_s});
    QCOMPARE(check(comparison, u"san-lost"_s)->level, CheckLevel::Warning);
    QCOMPARE(check(comparison, u"eku-lost"_s)->arguments, QStringList{u"1.3.6.1.5.5.7.3.2"_s});
    QCOMPARE(check(comparison, u"ca-changed"_s)->arguments,
             (QStringList{u"CN=Server CA"_s, u"CN=Root"_s}));
    // One line for the name that went and one for the one that came.
    QList<Difference> names;
    for (const Difference &each : comparison.differences) {
        if (each.field == "subject_alternative_names"_L1)
            names.append(each);
    }
    QCOMPARE(names.size(), 2);
    QCOMPARE(names.at(0).kind, DifferenceKind::Removed);
    QCOMPARE(names.at(0).left, u"dns:radius2.example.jp"_s);
    QCOMPARE(names.at(1).kind, DifferenceKind::Added);
    QCOMPARE(names.at(1).right, u"dns:nac.example.jp"_s);
}

void tst_Compare::gapAndShorterValidity()
{
    const Chain &c = Chain::get();
    CertificateTemplate t = Chain::leafTemplate();
    t.notBefore = Chain::from().addDays(365).addSecs(1);
    t.notAfter = Chain::from().addDays(465);
    const QByteArray late = c.issue(t, c.key);
    const Comparison comparison = compared(c.leaf, late);
    QCOMPARE(codesOf(comparison),
             (QStringList{u"validity-gap"_s, u"key-reused"_s, u"shorter-validity"_s}));
    QCOMPARE(check(comparison, u"validity-gap"_s)->arguments,
             (QStringList{u"2027-01-01T00:00:00Z"_s, u"2027-01-01T00:00:01Z"_s}));
    QCOMPARE(check(comparison, u"shorter-validity"_s)->arguments,
             (QStringList{u"365"_s, u"100"_s}));
    // The other way about it is told that the sides are swapped.
    QVERIFY(codesOf(compared(late, c.leaf)).contains(u"wrong-order"_s));
    // No gap where the one begins as the other ends.
    t.notBefore = Chain::from().addDays(365);
    QVERIFY(!check(compared(c.leaf, c.issue(t, c.key)), u"validity-gap"_s));
}

void tst_Compare::anotherCaOfTheSameName()
{
    const Chain &c = Chain::get();
    CertificateTemplate ca;
    ca.subject = {{u"CN"_s, u"Server CA"_s}};
    ca.notBefore = Chain::from();
    ca.notAfter = Chain::from().addYears(5);
    ca.ca = true;
    ca.keyUsage = {u"keyCertSign"_s};
    const QByteArray other = buildCertificate(ca, c.rootKey, {}, c.rootKey).value();
    const QByteArray renewed =
            buildCertificate(Chain::leafTemplate(), c.key, other, c.rootKey).value();
    const Comparison comparison = compared(c.leaf, renewed);
    QVERIFY(check(comparison, u"ca-changed"_s));
    QVERIFY(!difference(comparison, u"issuer"_s));
    QVERIFY(difference(comparison, u"extensions.2.5.29.35"_s));
}

void tst_Compare::weakerKey()
{
    const Chain &c = Chain::get();
    const auto strong = SigningKey::generate(SigningKey::Kind::Ec384);
    const QByteArray before = c.issue(Chain::leafTemplate(), *strong);
    const Comparison comparison = compared(before, c.leaf);
    QVERIFY(check(comparison, u"key-weaker"_s));
    QCOMPARE(check(comparison, u"key-weaker"_s)->arguments,
             (QStringList{u"EC secp384r1"_s, u"EC prime256v1"_s}));
    QVERIFY(!check(compared(c.leaf, before), u"key-weaker"_s));
}

void tst_Compare::allUsesAreMoreThanOne()
{
    const Chain &c = Chain::get();
    CertificateTemplate t = Chain::leafTemplate();
    t.extendedKeyUsage.clear();
    const QByteArray any = c.issue(t, c.key);
    QCOMPARE(check(compared(any, c.leaf), u"eku-lost"_s)->arguments, QStringList{u"2.5.29.37.0"_s});
    QVERIFY(!check(compared(c.leaf, any), u"eku-lost"_s));
}

void tst_Compare::namesAreComparedAsClientsDo()
{
    const Chain &c = Chain::get();
    CertificateTemplate t = Chain::leafTemplate();
    t.subjectAlternativeNames = {u"DNS:RADIUS.example.jp"_s, u"DNS:radius2.example.jp"_s};
    const Comparison comparison = compared(c.leaf, c.issue(t, c.key));
    QVERIFY(!check(comparison, u"san-lost"_s));
    QVERIFY(difference(comparison, u"subject_alternative_names"_s));
}

void tst_Compare::stringTypesAreADifference()
{
    const Chain &c = Chain::get();
    CertificateTemplate t = Chain::leafTemplate();
    t.serial = QByteArray::fromHex("11");
    t.subject = {{u"CN@UTF8String"_s, u"a"_s}};
    const QByteArray utf8 = c.issue(t, c.key);
    t.subject = {{u"CN@PrintableString"_s, u"a"_s}};
    const Comparison comparison = compared(utf8, c.issue(t, c.key));
    QVERIFY(!difference(comparison, u"subject"_s));
    const Difference *types = difference(comparison, u"subject.string_types"_s);
    QVERIFY(types);
    QCOMPARE(types->left, u"CN=UTF8String"_s);
    QCOMPARE(types->right, u"CN=PrintableString"_s);
}

void tst_Compare::unknownExtensions()
{
    const Chain &c = Chain::get();
    CertificateTemplate t = Chain::leafTemplate();
    t.otherExtensions = {{u"1.2.3.4"_s, u"DER:0500"_s}};
    const QByteArray before = c.issue(t, c.key);
    const Comparison without = compared(before, c.leaf);
    const Difference *gone = difference(without, u"extensions.1.2.3.4"_s);
    QVERIFY(gone);
    QCOMPARE(gone->kind, DifferenceKind::Removed);
    QVERIFY(gone->right.isEmpty());
    QVERIFY(!difference(compared(before, c.leaf), u"extensions.1.2.3.4.critical"_s));
    t.otherExtensions = {{u"1.2.3.4"_s, u"critical,DER:0500"_s}};
    const Comparison critical = compared(before, c.issue(t, c.key));
    QVERIFY(difference(critical, u"extensions.1.2.3.4.critical"_s));
    QVERIFY(!difference(critical, u"extensions.1.2.3.4"_s));
}

void tst_Compare::chains()
{
    const Chain &c = Chain::get();
    const QByteArray all =
            certificateToPem(c.leaf) + certificateToPem(c.inter) + certificateToPem(c.root);
    const Comparison same = compared(all, all);
    QCOMPARE(same.kind, CompareKind::Chains);
    QVERIFY(same.equal());
    QCOMPARE(codesOf(same), QStringList{u"same"_s});

    const Comparison shorter = compared(all, certificateToPem(c.leaf) + certificateToPem(c.inter));
    QCOMPARE(shorter.differences.size(), 1);
    QCOMPARE(shorter.differences.first().field, u"certificate"_s);
    QCOMPARE(shorter.differences.first().kind, DifferenceKind::Removed);
    QCOMPARE(shorter.differences.first().position, 2);
    QCOMPARE(shorter.differences.first().left, u"CN=Root"_s);
    QCOMPARE(codesOf(shorter), (QStringList{u"chain-lost"_s, u"same-leaf"_s}));
    QCOMPARE(check(shorter, u"chain-lost"_s)->arguments, QStringList{u"CN=Root"_s});
    // What is missing in the middle does not make another of what follows.
    const Comparison gap = compared(all, certificateToPem(c.leaf) + certificateToPem(c.root));
    QCOMPARE(gap.differences.size(), 1);
    QCOMPARE(gap.differences.first().left, u"CN=Server CA"_s);
    QCOMPARE(gap.differences.first().position, 1);
    const Comparison longer = compared(certificateToPem(c.leaf) + certificateToPem(c.root), all);
    QCOMPARE(longer.differences.first().kind, DifferenceKind::Added);
    QCOMPARE(longer.differences.first().right, u"CN=Server CA"_s);
    QCOMPARE(codesOf(longer), (QStringList{u"chain-added"_s, u"same-leaf"_s}));

    CertificateTemplate ca;
    ca.subject = {{u"CN"_s, u"Server CA"_s}};
    ca.notBefore = Chain::from();
    ca.notAfter = Chain::from().addYears(9);
    ca.ca = true;
    ca.pathLength = 0;
    ca.keyUsage = {u"keyCertSign"_s, u"cRLSign"_s};
    const QByteArray renewed = buildCertificate(ca, c.interKey, c.root, c.rootKey).value();
    const Comparison other = compared(all, certificateToPem(c.leaf) + certificateToPem(renewed) +
                                                   certificateToPem(c.root));
    QVERIFY(fieldsOf(other, 0).isEmpty());
    QVERIFY(fieldsOf(other, 1).contains(u"not_after"_s));
    QVERIFY(fieldsOf(other, 2).isEmpty());
}

// Mist takes a chain leaf first only, each certificate once.
void tst_Compare::orderOfChains()
{
    const Chain &c = Chain::get();
    const QByteArray leaf = certificateToPem(c.leaf);
    const QByteArray inter = certificateToPem(c.inter);
    const QByteArray root = certificateToPem(c.root);
    const Comparison worse = compared(leaf + inter + root, root + inter + leaf);
    QCOMPARE(fieldsOf(worse), QStringList{u"chain_order"_s});
    QCOMPARE(worse.differences.first().left,
             u"C=JP, CN=radius.example.jp\nCN=Server CA\nCN=Root"_s);
    QCOMPARE(worse.differences.first().right,
             u"CN=Root\nCN=Server CA\nC=JP, CN=radius.example.jp"_s);
    QCOMPARE(codesOf(worse), (QStringList{u"chain-order"_s, u"same-leaf"_s}));
    QCOMPARE(check(worse, u"chain-order"_s)->level, CheckLevel::Error);
    const Comparison better = compared(root + inter + leaf, leaf + inter + root);
    QVERIFY(!better.equal());
    QCOMPARE(codesOf(better), QStringList{u"same-leaf"_s});
    QCOMPARE(fieldsOf(compared(leaf + inter, leaf + inter + inter)), QStringList{u"chain_order"_s});
    // A renewal that is put together the wrong way round.
    const QByteArray renewed = certificateToPem(c.issue(Chain::leafTemplate(), c.key));
    QVERIFY(check(compared(leaf + inter, inter + renewed), u"chain-order"_s));
    QVERIFY(!check(compared(leaf + inter, renewed + inter), u"chain-order"_s));
    // In PKCS#7 and PKCS#12 the order means nothing.
    QVERIFY(compared(leaf + inter + root, buildPkcs7({c.root, c.inter, c.leaf}).value()).equal());
}

void tst_Compare::closedSide()
{
    const Chain &c = Chain::get();
    const Secret password("pw");
    const QByteArray file = buildPkcs12(c.leaf, c.key, {}, password, u"radius"_s).value();
    const auto closed = compareItems(itemsOf(c.leaf), itemsOf(file));
    QCOMPARE(closed.error().code, ErrorCode::PasswordRequired);
    QCOMPARE(closed.error().arguments, QStringList{u"right"_s});
    QVERIFY(compareItems(itemsOf(c.leaf), itemsOf(file, &password))->equal());
}

void tst_Compare::certificateWithKeyAndRequest()
{
    const Chain &c = Chain::get();
    const auto stranger = SigningKey::generate(SigningKey::Kind::Ec256);
    const auto leaf = itemsOf(c.leaf);
    const auto matching = compareItems(leaf, {test::keyItem(c.key)});
    QVERIFY(matching->equal());
    QCOMPARE(matching->kind, CompareKind::WithKey);
    QCOMPARE(codesOf(*matching), QStringList{u"key-matches"_s});
    const auto other = compareItems(leaf, {test::keyItem(*stranger)});
    QCOMPARE(codesOf(*other), QStringList{u"key-does-not-match"_s});
    QCOMPARE(fieldsOf(*other), QStringList{u"public_key.spki_sha256"_s});
    const auto locked =
            compareItems(leaf, itemsOf(c.key.toPem(Secret("pw")).reveal().toByteArray()));
    QCOMPARE(locked.error().arguments, QStringList{u"key-locked"_s});

    CertificateTemplate t = Chain::leafTemplate();
    t.crlDistributionPoints.clear();
    t.ocspUrls.clear();
    const QByteArray request = buildCsr(t, c.key).value();
    const auto asRequested = compareItems(leaf, itemsOf(request));
    QCOMPARE(asRequested->kind, CompareKind::CertificateWithRequest);
    QVERIFY2(asRequested->equal(), qPrintable(fieldsOf(*asRequested).join(u' ')));
    QCOMPARE(codesOf(*asRequested), QStringList{u"key-matches"_s});
    t.subjectAlternativeNames.removeLast();
    t.extendedKeyUsage = {u"serverAuth"_s};
    const auto lossy = compareItems(leaf, itemsOf(buildCsr(t, *stranger).value()));
    QCOMPARE(codesOf(*lossy), (QStringList{u"key-does-not-match"_s, u"san-lost"_s, u"eku-lost"_s}));
}

void tst_Compare::nothingToCompare()
{
    const Chain &c = Chain::get();
    const auto none = compareItems(itemsOf(c.leaf), {});
    QCOMPARE(none.error().code, ErrorCode::NotRecognised);
    QCOMPARE(none.error().arguments, QStringList{u"right"_s});
}

SEKISHO_TEST(Compare);
#include "tst_Compare.moc"
