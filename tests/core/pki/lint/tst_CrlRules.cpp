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

/// Catalogue section 4, its last two paragraphs: revocation lists and OCSP responses.
class tst_CrlRules : public QObject
{
    Q_OBJECT

    EapBench m_bench;
    pki::SigningKey m_responderKey = EapBench::newKey();

    /// A revocation list of the issuing CA that `spoil` changes, with further objects at hand.
    template <class Spoil>
    QByteArray crl(Spoil spoil) const
    {
        RawCrl made(m_bench.issuing);
        spoil(made);
        return made.derSignedBy(m_bench.issuingKey);
    }
    QByteArray goodCrl() const
    {
        return crl([](RawCrl &) {});
    }
    LintSubject judged(const QByteArray &object) const
    {
        return LintSubject::of({object}, {m_bench.issuing, m_bench.root});
    }
    /// An OCSP response of the issuing CA for the good server certificate.
    template <class Spoil>
    LintSubject ocsp(Spoil spoil) const
    {
        const QByteArray leaf = server();
        RawOcsp made(m_bench.issuing, leaf);
        spoil(made);
        return LintSubject::of({made.derSignedBy(m_bench.issuingKey)},
                               {leaf, m_bench.issuing, m_bench.root});
    }
    QByteArray server() const
    {
        return m_bench.server([](CertificateTemplate &made) { made.serial = QByteArray(16, 's'); });
    }
    /// A responder's certificate, and a response that it signed.
    LintSubject delegated(const QStringList &purposes, bool noCheck, const QByteArray &authority,
                          const pki::SigningKey &authorityKey) const
    {
        CertificateTemplate made = EapBench::server();
        made.subject = {{u"CN"_s, u"Kakuu OCSP"_s}};
        made.subjectAlternativeNames = {};
        made.extendedKeyUsage = purposes;
        if (noCheck)
            made.otherExtensions = {{u"1.3.6.1.5.5.7.48.1.5"_s, u"DER:0500"_s}};
        const QByteArray responder =
                pki::buildCertificate(made, m_responderKey, authority, authorityKey).value();
        const QByteArray leaf = server();
        RawOcsp response(m_bench.issuing, leaf);
        response.responderName = subjectOf(responder);
        response.certificates = {responder};
        return LintSubject::of({response.derSignedBy(m_responderKey)},
                               {leaf, m_bench.issuing, m_bench.root});
    }
    LintSubject goodDelegate() const
    {
        return delegated({u"OCSPSigning"_s}, true, m_bench.issuing, m_bench.issuingKey);
    }

private Q_SLOTS:
    void crls_data()
    {
        lintColumns();
        const LintSubject good = judged(goodCrl());
        lintRow("crl.version", Severity::Error, judged(crl([](RawCrl &made) {
                    made.version.clear();
                    made.extensions.clear();
                })),
                good);
        const QByteArray otherName =
                subjectOf(pki::buildCertificate(
                                  [] {
                                      CertificateTemplate made = EapBench::issuingTemplate();
                                      made.subject.first().first = u"O@PrintableString"_s;
                                      return made;
                                  }(),
                                  m_bench.issuingKey, {}, m_bench.issuingKey)
                                  .value());
        lintRow("crl.issuer", Severity::Error,
                judged(crl([&](RawCrl &made) { made.issuer = otherName; })), good);
        lintRow("crl.signature", Severity::Error,
                judged(RawCrl(m_bench.issuing).derSignedBy(m_bench.rootKey)), good);
        CertificateTemplate mute = EapBench::issuingTemplate();
        mute.keyUsage = {u"keyCertSign"_s};
        const QByteArray muteCa =
                pki::buildCertificate(mute, m_bench.issuingKey, m_bench.root, m_bench.rootKey)
                        .value();
        lintRow("crl.sign-usage", Severity::Error, LintSubject::of({goodCrl()}, {muteCa}), good);
        lintRow("x509.ku.ca", Severity::Warning, LintSubject::of({muteCa, goodCrl()}),
                LintSubject::of({m_bench.issuing, goodCrl()}), "no-crl-sign");
        const auto dated = [&](const char *from, const char *until) {
            return judged(crl([&](RawCrl &made) {
                made.thisUpdate = derTime(from);
                made.nextUpdate = until ? derTime(until) : QByteArray();
            }));
        };
        lintRow("crl.this-update", Severity::Error, dated("261122000000Z", "261222000000Z"), good);
        lintRow("crl.next-update", Severity::Error, dated("261020000000Z", "261120000000Z"), good,
                "stale");
        lintRow("crl.next-update", Severity::Error, dated("261120000000Z", nullptr), good,
                "missing");
        lintRow("x509.validity.encoding", Severity::Error,
                dated("20261120000000Z", "261222000000Z"), good, "crl");
        const auto extended = [&](const QList<QByteArray> &extensions) {
            return judged(crl([&](RawCrl &made) { made.extensions += extensions; }));
        };
        lintRow("crl.number", Severity::Warning,
                judged(crl([](RawCrl &made) { made.extensions.removeLast(); })), good);
        lintRow("crl.aki", Severity::Warning,
                judged(crl([](RawCrl &made) { made.extensions.removeFirst(); })), good);
        const QByteArray null("\x05\x00", 2);
        lintRow("crl.critical-extension", Severity::Error,
                extended({derExtension("1.2.3.4", null, true)}),
                extended({derExtension("1.2.3.4", null)}));
        lintRow("crl.critical-extension", Severity::Error, judged(crl([&](RawCrl &made) {
                    made.entries = {derRevoked("\x11", {derExtension("1.2.3.4", null, true)})};
                })),
                good, "entry");
        const auto scoped = [&](const QByteArray &scope) {
            const QByteArray extension = derExtension("2.5.29.28", derSequence({scope}), true);
            return LintSubject::of({crl([&](RawCrl &made) { made.extensions.append(extension); })},
                                   {m_bench.goodServer(), m_bench.issuing, m_bench.root});
        };
        const auto at = [](const char *uri) {
            return tlv(char(0xa0), tlv(char(0xa0), tlv(char(0x86), uri)));
        };
        lintRow("crl.scope", Severity::Error, scoped(tlv(char(0x82), "\xff")),
                scoped(tlv(char(0x81), "\xff")), "kind");
        lintRow("crl.scope", Severity::Error, scoped(at("http://pki.example.jp/other.crl")),
                scoped(at("http://pki.example.jp/server-g2.crl")), "point");
        const auto delta = [&](char base) {
            const QByteArray extension =
                    derExtension("2.5.29.27", derInteger(QByteArray(1, base)), true);
            return LintSubject::of(
                    {crl([&](RawCrl &made) { made.extensions.append(extension); }), goodCrl()},
                    {m_bench.issuing});
        };
        lintRow("crl.delta-base", Severity::Warning, delta(8), delta(7)); // the good one is 7
        lintRow("crl.duplicate-serial", Severity::Warning,
                judged(crl([](RawCrl &made) { made.entries.append(derRevoked("\x11")); })), good);
        const QByteArray removed =
                derRevoked("\x13", {derExtension("2.5.29.21", QByteArray("\x0a\x01\x08"))});
        const auto withRemoved = [&](bool isDelta) {
            return judged(crl([&](RawCrl &made) {
                made.entries.append(removed);
                if (isDelta)
                    made.extensions.append(derExtension("2.5.29.27", derInteger("\x05"), true));
            }));
        };
        lintRow("crl.remove-from-crl", Severity::Error, withRemoved(false), withRemoved(true));
    }
    void crls() { checkLintRow(); }

    void ocsp_data()
    {
        lintColumns();
        const LintSubject good = ocsp([](RawOcsp &) {});
        lintRow("ocsp.status", Severity::Error, ocsp([](RawOcsp &made) { made.status = 6; }), good,
                "unauthorized");
        lintRow("ocsp.status", Severity::Error, ocsp([](RawOcsp &made) { made.status = 3; }), good,
                "try-later");
        lintRow("ocsp.cert-id", Severity::Error,
                ocsp([](RawOcsp &made) { made.keyHash = QByteArray(20, 'k'); }), good);
        lintRow("ocsp.cert-id", Severity::Warning,
                ocsp([](RawOcsp &made) { made.serial = QByteArray(16, 't'); }), good, "stranger");
        lintRow("ocsp.signer", Severity::Error,
                delegated({u"serverAuth"_s}, true, m_bench.issuing, m_bench.issuingKey),
                goodDelegate(), "purpose");
        lintRow("ocsp.signer", Severity::Error,
                delegated({u"OCSPSigning"_s}, true, m_bench.root, m_bench.rootKey), goodDelegate(),
                "delegate");
        QByteArray forged;
        {
            RawOcsp made(m_bench.issuing, server());
            forged = made.derSignedBy(m_bench.rootKey);
        }
        lintRow("ocsp.signer", Severity::Error, judged(forged), good, "signature");
        lintRow("ocsp.nocheck", Severity::Warning,
                delegated({u"OCSPSigning"_s}, false, m_bench.issuing, m_bench.issuingKey),
                goodDelegate());
        lintRow("ocsp.window", Severity::Error,
                ocsp([](RawOcsp &made) { made.nextUpdate = "20261120235959Z"; }), good, "stale");
        lintRow("ocsp.window", Severity::Error,
                ocsp([](RawOcsp &made) { made.thisUpdate = "20261121000001Z"; }), good, "future");
        lintRow("ocsp.window", Severity::Notice,
                ocsp([](RawOcsp &made) { made.nextUpdate.clear(); }), good, "open");
        lintRow("ocsp.produced-at", Severity::Error,
                ocsp([](RawOcsp &made) { made.producedAt = "20261119235959Z"; }), good);
        lintRow("ocsp.nonce", Severity::Info, ocsp([](RawOcsp &made) { made.nonce = "nonce"; }),
                good);
        lintRow("x509.validity.encoding", Severity::Error,
                ocsp([](RawOcsp &made) { made.producedAt = "20261120000000.5Z"; }), good, "ocsp");
    }
    void ocsp() { checkLintRow(); }

    void goodOnesAreSilent()
    {
        for (const LintSubject &subject :
             {judged(goodCrl()), ocsp([](RawOcsp &) {}), goodDelegate()}) {
            const QStringList all = subject.all();
            QVERIFY2(all.isEmpty(), qPrintable(all.join(u", ")));
        }
    }
};

SEKISHO_TEST(CrlRules);

#include "tst_CrlRules.moc"
