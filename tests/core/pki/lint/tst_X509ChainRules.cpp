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
