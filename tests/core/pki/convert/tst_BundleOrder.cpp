// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/convert/BundleOrder.h"
#include "tests/core/pki/convert/Chain.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sekisho;
using namespace sekisho::pki;
using test::Chain;

class tst_BundleOrder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void leafComesFirst();
    void missingIssuersComeFromTheOthers();
    void strangersAreKeptApart();
    void keyChoosesTheLeaf();
    void sameNameOfAnotherKeyIsNoIssuer();
    void ringsEnd();
    void manyOfOneNameAnswer();
    void brokenInput();
};

void tst_BundleOrder::leafComesFirst()
{
    const Chain &c = Chain::get();
    const QList<QByteArray> wanted{c.leaf, c.inter, c.root};
    for (const QList<QByteArray> &given :
         {QList<QByteArray>{c.root, c.inter, c.leaf}, QList<QByteArray>{c.inter, c.leaf, c.root}}) {
        const auto made = orderBundle(given, {});
        QVERIFY(made.has_value());
        QCOMPARE(made->chain, wanted);
        QVERIFY(made->reordered);
        QVERIFY(made->complete);
        QVERIFY(made->strangers.isEmpty() && made->added.isEmpty());
    }
    const auto same = orderBundle(wanted, {});
    QVERIFY(!same->reordered);
    const auto twice = orderBundle({c.leaf, c.leaf, c.inter}, {});
    QCOMPARE(twice->chain.size(), 2);
    QVERIFY(twice->reordered);
    QVERIFY(!twice->complete);
}

void tst_BundleOrder::missingIssuersComeFromTheOthers()
{
    const Chain &c = Chain::get();
    const auto made = orderBundle({c.leaf, c.root}, {c.root, c.inter});
    QVERIFY(made.has_value());
    QCOMPARE(made->chain, (QList<QByteArray>{c.leaf, c.inter, c.root}));
    QCOMPARE(made->added, QList<QByteArray>{c.inter});
    QVERIFY(!made->reordered);
}

void tst_BundleOrder::strangersAreKeptApart()
{
    const Chain &c = Chain::get();
    CertificateTemplate t = Chain::leafTemplate();
    t.subject = {{u"CN"_s, u"elsewhere"_s}};
    const QByteArray stranger = buildCertificate(t, c.key, {}, c.key).value();
    const auto made = orderBundle({c.leaf, stranger, c.inter}, {});
    QCOMPARE(made->chain, (QList<QByteArray>{c.leaf, c.inter}));
    QCOMPARE(made->strangers, QList<QByteArray>{stranger});
    QVERIFY(made->reordered); // it stood between the two
}

void tst_BundleOrder::keyChoosesTheLeaf()
{
    const Chain &c = Chain::get();
    const auto key = SigningKey::generate(SigningKey::Kind::Ec256);
    const QByteArray renewed = c.issue(Chain::leafTemplate(), *key);
    const auto made = orderBundle({c.leaf, renewed, c.inter}, {}, key->publicKeySpki());
    QCOMPARE(made->chain.first(), renewed);
    const auto none = orderBundle({c.leaf, c.inter}, {}, key->publicKeySpki());
    QVERIFY(!none.has_value());
    QCOMPARE(none.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(none.error().arguments, QStringList{u"key-mismatch"_s});
}

void tst_BundleOrder::sameNameOfAnotherKeyIsNoIssuer()
{
    const Chain &c = Chain::get();
    CertificateTemplate ca;
    ca.subject = {{u"CN"_s, u"Server CA"_s}};
    ca.notBefore = Chain::from();
    ca.notAfter = Chain::from().addYears(20); // ends later, so it would come first
    ca.ca = true;
    ca.subjectKeyId = false; // nothing but the signature tells
    ca.keyUsage = {u"keyCertSign"_s};
    const QByteArray impostor = buildCertificate(ca, c.key, c.root, c.rootKey).value();
    const auto made = orderBundle({c.leaf}, {impostor, c.inter, c.root});
    QCOMPARE(made->chain, (QList<QByteArray>{c.leaf, c.inter, c.root}));
}

void tst_BundleOrder::ringsEnd()
{
    // Two CAs that signed each other.
    const Chain &c = Chain::get();
    CertificateTemplate a;
    a.subject = {{u"CN"_s, u"A"_s}};
    a.notBefore = Chain::from();
    a.notAfter = Chain::from().addYears(1);
    a.ca = true;
    CertificateTemplate b = a;
    b.subject = {{u"CN"_s, u"B"_s}};
    const QByteArray aSelf = buildCertificate(a, c.rootKey, {}, c.rootKey).value();
    const QByteArray bSelf = buildCertificate(b, c.interKey, {}, c.interKey).value();
    const QByteArray aByB = buildCertificate(a, c.rootKey, bSelf, c.interKey).value();
    const QByteArray bByA = buildCertificate(b, c.interKey, aSelf, c.rootKey).value();
    const auto made = orderBundle({aByB, bByA}, {});
    QVERIFY(made.has_value());
    QCOMPARE(made->chain.size(), 2);
    QVERIFY(!made->complete);
}

void tst_BundleOrder::manyOfOneNameAnswer()
{
    // A thousand CAs of one name and key, none of which issued the leaf by name alone.
    const Chain &c = Chain::get();
    CertificateTemplate ca;
    ca.subject = {{u"CN"_s, u"Server CA"_s}};
    ca.notBefore = Chain::from();
    ca.ca = true;
    ca.subjectKeyId = false;
    QList<QByteArray> pool;
    for (int i = 0; i < 300; ++i) {
        ca.notAfter = Chain::from().addYears(20).addDays(i);
        pool.append(buildCertificate(ca, c.key, c.root, c.rootKey).value());
    }
    const auto made = orderBundle({c.leaf}, pool);
    QVERIFY(made.has_value());
    QCOMPARE(made->chain, QList<QByteArray>{c.leaf});
    QVERIFY(!made->complete);
}

void tst_BundleOrder::brokenInput()
{
    const Chain &c = Chain::get();
    QCOMPARE(orderBundle({}, {c.root}).error().code, ErrorCode::NotRecognised);
    QCOMPARE(orderBundle({c.leaf.left(100)}, {}).error().code, ErrorCode::MalformedDer);
}

SEKISHO_TEST(BundleOrder);
#include "tst_BundleOrder.moc"
