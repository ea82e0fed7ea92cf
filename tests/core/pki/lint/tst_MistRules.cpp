// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/pki/lint/EapBench.h"
#include "tests/support/TestRegistry.h"

using namespace sekisho;
using namespace Qt::Literals::StringLiterals;
using lint::Profile;
using lint::Role;
using lint::Severity;
using pki::CertificateTemplate;
using test::EapBench;
using test::lintRow;
using test::LintSubject;

/// Catalogue section 2: what Mist Access Assurance asks of certificates, CAs and bundles.
class tst_MistRules : public QObject
{
    Q_OBJECT

    EapBench m_bench;

    LintSubject one(const QByteArray &certificate) const
    {
        return LintSubject::of({certificate}, {m_bench.issuing, m_bench.root});
    }
    /// What somebody wants to paste, in this order.
    static LintSubject delivery(const QList<QByteArray> &inputs)
    {
        LintSubject subject = LintSubject::of(inputs).with(Profile::MistRadius);
        subject.options.delivery = true;
        return subject;
    }
    LintSubject goodDelivery() const
    {
        return delivery({EapBench::pem(m_bench.goodServer()), EapBench::pem(m_bench.issuing),
                         EapBench::pem(m_bench.root), m_bench.keyPem()});
    }

private Q_SLOTS:
    void rules_data()
    {
        test::lintColumns();
        const EapBench &bench = m_bench;
        const QByteArray server = bench.goodServer();
        const auto spoiled = [&](auto spoil) { return one(bench.server(spoil)); };

        lintRow("mist.version", Severity::Error, spoiled([](CertificateTemplate &made) {
                                                     made.version = 1;
                                                     made.extendedKeyUsage = {};
                                                 }).as(Role::RadiusServer),
                one(server));
        lintRow("mist.cn-and-san", Severity::Error,
                spoiled([](CertificateTemplate &made) { made.subjectAlternativeNames = {}; }),
                one(server), "no-san");
        lintRow("mist.cn-and-san", Severity::Warning,
                spoiled([](CertificateTemplate &made) { made.subject.removeLast(); }), one(server),
                "no-cn");
        lintRow("mist.san.dns", Severity::Error, spoiled([](CertificateTemplate &made) {
                    made.subjectAlternativeNames = {u"email:radius@example.jp"_s};
                }),
                one(server), "mail address");
        lintRow("mist.san.dns", Severity::Error,
                spoiled([](CertificateTemplate &made) { made.subjectAlternativeNames = {}; }),
                one(server), "common name only");
        lintRow("mist.wildcard", Severity::Error, spoiled([](CertificateTemplate &made) {
                    made.subjectAlternativeNames = {u"DNS:*.example.jp"_s};
                }),
                one(server), "san");
        lintRow("mist.wildcard", Severity::Error, spoiled([](CertificateTemplate &made) {
                    made.subject.last().second = u"*.example.jp"_s;
                }),
                one(server), "cn");
        lintRow("mist.eku.serverAuth", Severity::Error,
                spoiled([](CertificateTemplate &made) {
                    made.extendedKeyUsage = {u"clientAuth"_s};
                }).as(Role::RadiusServer),
                one(server));

        // Bundles.
        const QByteArray leafPem = EapBench::pem(server);
        const QByteArray issuingPem = EapBench::pem(bench.issuing);
        const QByteArray rootPem = EapBench::pem(bench.root);
        const QByteArray key = bench.keyPem();
        lintRow("mist.chain.complete", Severity::Error, delivery({leafPem, rootPem, key}),
                goodDelivery(), "intermediate");
        lintRow("mist.chain.complete", Severity::Error, delivery({leafPem}), goodDelivery(),
                "leaf alone");
        lintRow("mist.chain.complete", Severity::Warning, delivery({leafPem, issuingPem, key}),
                goodDelivery(), "root");
        lintRow("mist.chain.order", Severity::Error, delivery({rootPem, issuingPem, leafPem, key}),
                goodDelivery(), "backwards");
        lintRow("mist.chain.order", Severity::Error, delivery({leafPem, rootPem, issuingPem, key}),
                goodDelivery(), "root too early");
        const EapBench other;
        lintRow("mist.chain.order", Severity::Error,
                delivery({leafPem, issuingPem, rootPem, EapBench::pem(other.root), key}),
                goodDelivery(), "stranger");
        lintRow("mist.chain.order", Severity::Error,
                delivery({leafPem, issuingPem, issuingPem, rootPem, key}), goodDelivery(),
                "repeated");
        lintRow("mist.key.pem", Severity::Error,
                LintSubject::of({bench.leafKey.toPkcs8().reveal().toByteArray()}),
                LintSubject::of({key}), "der");
        const QByteArray pkcs12 =
                pki::buildPkcs12(server, bench.leafKey, {}, Secret(QByteArray()), u"radius"_s)
                        .value();
        LintSubject fromPkcs12;
        fromPkcs12.options.now = test::judgementDay();
        const Secret empty(QByteArray{});
        pki::ReadOptions withEmpty;
        withEmpty.passwords.push_back(&empty);
        fromPkcs12.items = pki::readObjects(pkcs12, withEmpty).items;
        lintRow("mist.key.pem", Severity::Error, fromPkcs12, LintSubject::of({key}), "pkcs12");
        lintRow("mist.key.password", Severity::Error,
                LintSubject::of({bench.keyPem("correct horse")}), LintSubject::of({key}),
                "missing");
        LintSubject wrong = LintSubject::of({bench.keyPem("correct horse")});
        wrong.options.keyPasswordGiven = true;
        lintRow("mist.key.password", Severity::Error, wrong, LintSubject::of({key}), "wrong");
        LintSubject needless = LintSubject::of({key});
        needless.options.keyPasswordGiven = true;
        lintRow("mist.key.password", Severity::Notice, needless, LintSubject::of({key}),
                "needless");
        lintRow("mist.key.match", Severity::Error,
                delivery({leafPem, issuingPem, rootPem, other.keyPem()}), goodDelivery());
        const auto mended = [&](const QString &repair) {
            LintSubject subject = goodDelivery();
            subject.options.repairs.insert(0, {{repair, 0}});
            return subject;
        };
        lintRow("mist.cert.markers", Severity::Notice, mended(u"dashes"_s), goodDelivery(),
                "dashes");
        lintRow("mist.cert.markers", Severity::Notice, mended(u"bom"_s), goodDelivery(), "bom");
        lintRow("mist.cert.markers", Severity::Notice, mended(u"indentation"_s), goodDelivery(),
                "indentation");
        lintRow("mist.cert.markers", Severity::Notice, delivery({server, issuingPem, rootPem, key}),
                goodDelivery(), "der");
        lintRow("mist.single-custom", Severity::Info, one(server), one(bench.goodClient()));

        // Authorities and clients.
        CertificateTemplate authority = EapBench::issuingTemplate();
        authority.keyUsage = {u"cRLSign"_s};
        const QByteArray unsigningCa =
                pki::buildCertificate(authority, bench.issuingKey, bench.root, bench.rootKey)
                        .value();
        lintRow("mist.ca.is-ca", Severity::Error, LintSubject::of({unsigningCa}),
                LintSubject::of({bench.issuing}), "keyCertSign");
        lintRow("mist.ca.is-ca", Severity::Error, LintSubject::of({server}).with(Profile::MistCa),
                LintSubject::of({server, bench.issuing}), "leaf");
        lintRow("mist.ca.issued-clients", Severity::Error,
                LintSubject::of({bench.goodClient(), other.root}),
                LintSubject::of({bench.goodClient(), bench.issuing}));
        const auto withCrl = [&](const QString &url) {
            return one(bench.client(
                    [&](CertificateTemplate &made) { made.crlDistributionPoints = {url}; }));
        };
        for (const auto &[name, url] :
             {std::pair("ldap", u"ldap:///CN=Kakuu,DC=corp"_s),
              std::pair("private name", u"http://pki.kakuu.local/ca.crl"_s),
              std::pair("bare name", u"http://pki/ca.crl"_s),
              std::pair("private address", u"http://192.168.1.5/ca.crl"_s)}) {
            lintRow("mist.ca.crldp.reachable", Severity::Warning, withCrl(url),
                    withCrl(u"http://pki.example.jp/ca.crl"_s), name);
        }
        const auto intune = [&](const QString &name, const QString &san) {
            return one(bench.client([&](CertificateTemplate &made) {
                       made.subject.last().second = name;
                       made.subjectAlternativeNames = {san};
                   }))
                    .with(Profile::ClientMistIntune);
        };
        const QString guid = u"DNS:5c2d3b1e-8f47-4f1b-9a77-0d0a9a6d1c33"_s;
        const LintSubject goodIntune = intune(u"PC-0412"_s, guid);
        lintRow("mist.intune.device-id", Severity::Warning,
                intune(u"PC-0412"_s, u"DNS:pc-0412.example.jp"_s), goodIntune, "san");
        lintRow("mist.intune.device-id", Severity::Warning, intune(u"sato@example.jp"_s, guid),
                intune(u"PC-0412.example.jp"_s, guid + u".devices.example.jp"_s), "cn");
        CertificateTemplate onboard = EapBench::rootTemplate();
        onboard.subject = {{u"O"_s, u"MIST"_s}, {u"CN"_s, u"Mist SCEP CA"_s}};
        const QByteArray scepCa =
                pki::buildCertificate(onboard, bench.rootKey, {}, bench.rootKey).value();
        lintRow("mist.scep-ca", Severity::Info,
                LintSubject::of({pki::buildCertificate(EapBench::client(), bench.leafKey, scepCa,
                                                       bench.rootKey)
                                         .value()}),
                one(bench.goodClient()));
    }
    void rules() { test::checkLintRow(); }

    void findingsPointToTheirCertificate()
    {
        const QByteArray leaf = EapBench::pem(m_bench.goodServer());
        const LintSubject subject =
                delivery({EapBench::pem(m_bench.root), EapBench::pem(m_bench.issuing), leaf,
                          m_bench.keyPem()});
        const auto order = subject.findings(u"mist.chain.order"_s);
        QCOMPARE(order.size(), 1);
        QCOMPARE(order.constFirst().message, u"mist.chain.order/leaf-not-first"_s);
        QCOMPARE(order.constFirst().item, 2);
        QCOMPARE(order.constFirst().arguments,
                 QStringList({u"Kakuu Root CA G2"_s, u"radius.example.jp"_s}));
        QCOMPARE(order.constFirst().role, Role::Bundle);

        const LintSubject bad = one(m_bench.server([](CertificateTemplate &made) {
            made.subjectAlternativeNames = {u"DNS:*.example.jp"_s};
        }));
        const lint::Finding finding = bad.findings(u"mist.wildcard"_s).constFirst();
        QVERIFY(finding.range.isValid());
        QVERIFY(bad.items.constFirst()
                        .der.mid(finding.range.offset, finding.range.length)
                        .contains("*.example.jp"));
    }

    // A certificate that is opened to be looked at is no incomplete delivery.
    void aLoneCertificateIsNoDelivery()
    {
        const LintSubject subject = LintSubject::of({m_bench.goodServer()});
        QVERIFY(subject.findings(u"mist.chain.complete"_s).isEmpty());
    }

    // A client's PKCS#12 file is not what goes into the portal's form.
    void bundlesOfClientsAreLeftAlone()
    {
        const LintSubject subject =
                LintSubject::of({EapBench::pem(m_bench.goodClient()), m_bench.keyPem()});
        QVERIFY(subject.findings(u"mist.chain.complete"_s).isEmpty());
    }

    void crossSignsAreNoStrangers()
    {
        // The issuing CA once more, under an older root that is there too.
        const EapBench old;
        const QByteArray cross = pki::buildCertificate(EapBench::issuingTemplate(),
                                                       m_bench.issuingKey, old.root, old.rootKey)
                                         .value();
        const LintSubject subject =
                delivery({EapBench::pem(m_bench.goodServer()), EapBench::pem(m_bench.issuing),
                          EapBench::pem(m_bench.root), EapBench::pem(cross), m_bench.keyPem()});
        QVERIFY(subject.findings(u"mist.chain.order"_s).isEmpty());
        QVERIFY(subject.findings(u"mist.chain.complete"_s).isEmpty());
    }
};

SEKISHO_TEST(MistRules);
#include "tst_MistRules.moc"
