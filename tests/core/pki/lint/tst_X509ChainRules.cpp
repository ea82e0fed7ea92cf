// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/pki/lint/EapBench.h"
#include "tests/core/pki/lint/RawObjects.h"
#include "tests/support/TestRegistry.h"

using namespace sekisho;
using namespace sekisho::test;
using namespace Qt::Literals::StringLiterals;
using lint::Role;
using lint::Severity;
using pki::CertificateTemplate;

/// Catalogue section 4: what a certificate and its issuers say to each other.
class tst_X509ChainRules : public QObject
{
    Q_OBJECT

    EapBench m_bench;

    LintSubject under(const QByteArray &certificate, const QList<QByteArray> &authorities) const
    {
        return LintSubject::of({certificate}, authorities);
    }
    LintSubject goodServer() const
    {
        return under(m_bench.goodServer(), {m_bench.issuing, m_bench.root});
    }
    /// An issuing CA that `spoil` changes, signed by the root.
    template <class Spoil>
    QByteArray issuing(Spoil spoil) const
    {
        CertificateTemplate made = EapBench::issuingTemplate();
        spoil(made);
        return pki::buildCertificate(made, m_bench.issuingKey, m_bench.root, m_bench.rootKey)
                .value();
    }
    /// A server certificate of that CA.
    QByteArray serverOf(const QByteArray &authority) const
    {
        return pki::buildCertificate(EapBench::server(), m_bench.leafKey, authority,
                                     m_bench.issuingKey)
                .value();
    }
    /// A server certificate under a CA with these name constraints.
    LintSubject constrained(const QString &constraints) const
    {
        const QByteArray authority = issuing([&](CertificateTemplate &made) {
            made.otherExtensions = {{u"nameConstraints"_s, u"critical,"_s + constraints}};
        });
        return under(serverOf(authority), {authority, m_bench.root});
    }

private Q_SLOTS:
    void rules_data()
    {
        lintColumns();
        const LintSubject good = goodServer();

        const auto numbered = [&](const QByteArray &serial) {
            return m_bench.server([&](CertificateTemplate &made) { made.serial = serial; });
        };
        const QByteArray serial(16, 'n');
        lintRow("x509.serial.duplicate", Severity::Error,
                under(numbered(serial),
                      {m_bench.client([&](CertificateTemplate &made) { made.serial = serial; })}),
                under(numbered(serial), {m_bench.goodServer()}));

        // A bit of the signed part turned over; the issuer's name still leads to the issuer.
        QByteArray changed = m_bench.goodServer();
        changed.replace("radius.example.jp", "radius.example.jq");
        lintRow("x509.sig.valid", Severity::Error, under(changed, {m_bench.issuing, m_bench.root}),
                good);
        QByteArray changedRoot = m_bench.root;
        changedRoot.replace("Kakuu Root", "Kakuu Ruut");
        lintRow("x509.sig.valid", Severity::Error, LintSubject::of({changedRoot}).as(Role::RootCa),
                LintSubject::of({m_bench.root}), "self");

        // A key that nobody computes with says nothing of what it signed.
        RawCertificate large = rawAuthority();
        large.issuer = large.subject = subjectOf(m_bench.issuing);
        large.without("2.5.29.14"); // or its key identifier says that it is another one
        large.spki = rsaSpki(QByteArray(8192, '\xf1'));
        lintRow("x509.sig.valid", Severity::Info, under(m_bench.goodServer(), {large.der()}), good,
                "unchecked");

        const QByteArray shortLived = issuing(
                [](CertificateTemplate &made) { made.notAfter = judgementDay().addDays(300); });
        lintRow("x509.validity.nested", Severity::Warning,
                under(serverOf(shortLived), {shortLived, m_bench.root}), good);

        // The same CA, its name in another string type; and under another name altogether.
        const QByteArray printable = issuing([](CertificateTemplate &made) {
            made.subject = {{u"O@PrintableString"_s, u"Kakuu Seiki K.K."_s},
                            {u"CN@PrintableString"_s, u"kakuu server  ca G2"_s}};
        });
        const QByteArray otherName = issuing([](CertificateTemplate &made) {
            made.subject = {{u"CN"_s, u"Kakuu Server CA G3"_s}};
        });
        lintRow("x509.name.encoding-match", Severity::Warning,
                under(m_bench.goodServer(), {printable, m_bench.root}), good, "encoding");
        lintRow("x509.name.encoding-match", Severity::Error,
                under(m_bench.goodServer(), {otherName, m_bench.root}), good, "name");

        CertificateTemplate shortRoot = EapBench::rootTemplate();
        shortRoot.pathLength = 0;
        const QByteArray tight =
                pki::buildCertificate(shortRoot, m_bench.rootKey, {}, m_bench.rootKey).value();
        shortRoot.pathLength = 1;
        const QByteArray roomy =
                pki::buildCertificate(shortRoot, m_bench.rootKey, {}, m_bench.rootKey).value();
        lintRow("x509.bc.pathlen-chain", Severity::Error,
                under(m_bench.goodServer(), {m_bench.issuing, tight}),
                under(m_bench.goodServer(), {m_bench.issuing, roomy}));
        lintRow("x509.bc.pathlen-chain", Severity::Error, under(m_bench.issuing, {tight}),
                under(m_bench.issuing, {roomy}), "authority");

        const QByteArray noCa = issuing([](CertificateTemplate &made) {
            made.ca = false;
            made.pathLength = -1;
        });
        lintRow("x509.bc.present-critical", Severity::Error,
                under(serverOf(noCa), {noCa, m_bench.root}), good, "issuer");

        const auto revoking = [&](const QByteArray &revokedSerial, const QByteArray &issuer,
                                  const pki::SigningKey &key, int reason = -1) {
            return pki::buildCrl(issuer, key, judgementDay().addDays(-1), judgementDay().addDays(6),
                                 7, {{revokedSerial, judgementDay().addDays(-2), reason}})
                    .value();
        };
        const auto listed = [&](const QByteArray &crl) {
            LintSubject subject = under(numbered(serial), {m_bench.issuing, m_bench.root});
            subject.options.crls = {crl};
            return subject;
        };
        const QByteArray other(16, 'm');
        lintRow("x509.revoked", Severity::Error,
                listed(revoking(serial, m_bench.issuing, m_bench.issuingKey)),
                listed(revoking(other, m_bench.issuing, m_bench.issuingKey)));
        lintRow("x509.revoked", Severity::Error,
                listed(revoking(serial, m_bench.issuing, m_bench.issuingKey, 6)),
                listed(revoking(serial, m_bench.issuing, m_bench.leafKey)), "hold, forged");
        const auto revokedAuthority = [&](const QByteArray &revokedSerial) {
            const QByteArray authority =
                    issuing([&](CertificateTemplate &made) { made.serial = QByteArray(16, 'i'); });
            LintSubject subject = under(serverOf(authority), {authority, m_bench.root});
            subject.options.crls = {revoking(revokedSerial, m_bench.root, m_bench.rootKey)};
            return subject;
        };
        lintRow("x509.revoked.issuer", Severity::Error, revokedAuthority(QByteArray(16, 'i')),
                revokedAuthority(other));

        const auto identified = [&](const QByteArray &value) {
            RawCertificate made;
            made.issuer = subjectOf(m_bench.issuing);
            made.set("2.5.29.35", value);
            return under(made.derSignedBy(m_bench.issuingKey), {m_bench.issuing, m_bench.root});
        };
        const QByteArray id = tlv(char(0x80), keyIdOf(m_bench.issuing));
        lintRow("x509.aki.match", Severity::Error,
                identified(derSequence({tlv(char(0x80), QByteArray(20, 'k'))})),
                identified(derSequence({id})), "key");
        const auto directory = [](const QByteArray &name) {
            return tlv(char(0xa1), tlv(char(0xa4), name));
        };
        // authorityCertIssuer is the issuer's issuer.
        lintRow("x509.aki.match", Severity::Error,
                identified(derSequence({id, directory(subjectOf(m_bench.issuing))})),
                identified(derSequence({id, directory(subjectOf(m_bench.root))})), "issuer");
        lintRow("x509.aki.match", Severity::Error,
                identified(derSequence({id, tlv(char(0x82), "\x01")})),
                identified(derSequence({id})), "serial");

        lintRow("x509.nc.match", Severity::Error, constrained(u"permitted;DNS:example.com"_s),
                constrained(u"permitted;DNS:example.jp"_s), "permitted");
        lintRow("x509.nc.match", Severity::Error, constrained(u"excluded;DNS:radius.example.jp"_s),
                constrained(u"excluded;DNS:adius.example.jp"_s), "excluded");
        const auto organization = [&](const char *name) {
            const QByteArray base = tlv(char(0xa4), derName({{"2.5.4.10", 0x0c, name}}));
            const QByteArray value = derSequence({tlv(char(0xa0), derSequence({base}))});
            const QByteArray authority = issuing([&](CertificateTemplate &made) {
                made.otherExtensions = {
                        {u"2.5.29.30"_s, u"critical,DER:"_s + QString::fromLatin1(value.toHex())}};
            });
            return under(serverOf(authority), {authority, m_bench.root});
        };
        lintRow("x509.nc.match", Severity::Error, organization("Kakuu Shoji K.K."),
                organization("KAKUU seiki K.K."), "directory");
    }
    void rules() { checkLintRow(); }

    // A list among the items, as in a folder that was opened whole; and a suspended certificate.
    void listsAmongTheItemsCount()
    {
        const QByteArray serial(16, 'n');
        const QByteArray leaf =
                m_bench.server([&](CertificateTemplate &made) { made.serial = serial; });
        const QByteArray crl = pki::buildCrl(m_bench.issuing, m_bench.issuingKey,
                                             judgementDay().addDays(-1), judgementDay().addDays(6),
                                             7, {{serial, judgementDay().addDays(-2), 6}})
                                       .value();
        const auto found = LintSubject::of({leaf, m_bench.issuing, m_bench.root, crl})
                                   .findings(u"x509.revoked"_s);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.constFirst().item, 0);
        QCOMPARE(found.constFirst().arguments, QStringList{u"2026-11-19T00:00:00Z"_s});
        QVERIFY(found.constFirst().message.endsWith(u"/hold"_s));
        // Without the issuer nobody can say whether the list is genuine.
        QVERIFY(LintSubject::of({leaf, crl}).findings(u"x509.revoked"_s).isEmpty());
    }

    // One that issued what is open here is judged as a CA, whatever it says of itself.
    void issuerThatIsNoCaIsJudgedAsOne()
    {
        const QByteArray noCa = issuing([](CertificateTemplate &made) {
            made.ca = false;
            made.pathLength = -1;
        });
        const auto judged = LintSubject::of({serverOf(noCa), noCa, m_bench.root})
                                    .findings(u"x509.bc.present-critical"_s);
        QCOMPARE(judged.size(), 2);
        QCOMPARE(judged.at(0).item, 0);
        QCOMPARE(judged.at(1).item, 1);
        QCOMPARE(judged.at(1).role, Role::IntermediateCa);
        // Alone it is what it says.
        QVERIFY(LintSubject::of({noCa, m_bench.root})
                        .findings(u"x509.bc.present-critical"_s)
                        .isEmpty());
    }

    void anotherKeyOfTheSameNameIsNoForgery()
    {
        // The CA has renewed its key; only the new certificate is here.
        const pki::SigningKey newKey = EapBench::newKey();
        const QByteArray renewed = pki::buildCertificate(EapBench::issuingTemplate(), newKey,
                                                         m_bench.root, m_bench.rootKey)
                                           .value();
        QVERIFY(under(m_bench.goodServer(), {renewed, m_bench.root})
                        .findings(u"x509.sig.valid"_s)
                        .isEmpty());
    }

    void addressAndMailConstraints()
    {
        const auto refused = [&](const QString &constraints, const QStringList &names) {
            const QByteArray authority = issuing([&](CertificateTemplate &made) {
                made.otherExtensions = {{u"nameConstraints"_s, u"critical,"_s + constraints}};
            });
            CertificateTemplate made = EapBench::server();
            made.subjectAlternativeNames = names;
            const QByteArray leaf =
                    pki::buildCertificate(made, m_bench.leafKey, authority, m_bench.issuingKey)
                            .value();
            return !under(leaf, {authority, m_bench.root}).findings(u"x509.nc.match"_s).isEmpty();
        };
        const QString network = u"permitted;IP:192.0.2.0/255.255.255.0"_s;
        QVERIFY(!refused(network, {u"IP:192.0.2.7"_s}));
        QVERIFY(refused(network, {u"IP:192.0.3.7"_s}));
        QVERIFY(!refused(network, {u"DNS:anything.example"_s}));
        QVERIFY(!refused(u"permitted;email:example.jp"_s, {u"email:a@example.jp"_s}));
        QVERIFY(refused(u"permitted;email:example.jp"_s, {u"email:a@sub.example.jp"_s}));
        QVERIFY(!refused(u"permitted;email:.example.jp"_s, {u"email:a@sub.example.jp"_s}));
        QVERIFY(refused(u"excluded;email:a@example.jp"_s, {u"email:a@EXAMPLE.jp"_s}));
        QVERIFY(refused(u"excluded;URI:.example.jp"_s, {u"URI:http://www.example.jp/x"_s}));
        QVERIFY(!refused(u"excluded;URI:.example.jp"_s, {u"URI:http://example.jp/x"_s}));
    }
};

SEKISHO_TEST(X509ChainRules);

#include "tst_X509ChainRules.moc"
