// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/pki/lint/PlatformBench.h"
#include "tests/support/TestRegistry.h"

using namespace sekisho;
using namespace Qt::Literals::StringLiterals;
using lint::Profile;
using lint::Role;
using lint::Severity;
using pki::CertificateTemplate;
using test::lintRow;
using test::LintSubject;
using test::PlatformBench;

/// Catalogue section 7, for what is publicly trusted only, and the purpose of an end entity.
class tst_PublicRules : public QObject
{
    Q_OBJECT

    PlatformBench m_bench;

    static void makePublic(CertificateTemplate &made)
    {
        made.otherExtensions = {{u"certificatePolicies"_s, u"2.23.140.1.2.2"_s}};
    }
    template <class Spoil>
    LintSubject publicly(Spoil spoil) const
    {
        return m_bench.aServer([&](CertificateTemplate &made) {
            makePublic(made);
            made.notBefore = QDateTime(QDate(2026, 11, 1), QTime(0, 0), Qt::UTC);
            made.notAfter = made.notBefore.addDays(90);
            spoil(made);
        });
    }
    /// Issued on that day for so many days, to the second.
    LintSubject lasting(const QDate &from, int days, int seconds = -1) const
    {
        return publicly([&](CertificateTemplate &made) {
            made.notBefore = QDateTime(from, QTime(0, 0), Qt::UTC);
            made.notAfter = made.notBefore.addDays(days).addSecs(seconds);
        });
    }

private Q_SLOTS:
    void rules_data()
    {
        test::lintColumns();
        const PlatformBench &b = m_bench;
        const LintSubject good = publicly(&PlatformBench::asIs);
        const LintSubject privateOne = b.aServer([](CertificateTemplate &made) {
            made.notAfter = made.notBefore.addDays(1500);
            made.extendedKeyUsage = {u"serverAuth"_s, u"clientAuth"_s};
            made.subjectAlternativeNames = {u"DNS:radius.kakuu.local"_s};
        });
        lintRow("cabf.validity", Severity::Error, lasting({2026, 3, 15}, 201), privateOne);
        lintRow("cabf.validity", Severity::Error, lasting({2026, 3, 14}, 399),
                lasting({2026, 3, 14}, 398), "398 days");
        lintRow("cabf.validity", Severity::Error, lasting({2026, 3, 15}, 200, 0),
                lasting({2026, 3, 15}, 200), "barely");
        lintRow("cabf.validity", Severity::Error, lasting({2027, 3, 15}, 101),
                lasting({2027, 3, 14}, 200), "100 days");
        lintRow("cabf.validity", Severity::Error, lasting({2029, 3, 15}, 48),
                lasting({2029, 3, 14}, 100), "47 days");
        lintRow("cabf.validity", Severity::Error, lasting({2018, 3, 1}, 826),
                lasting({2018, 2, 28}, 1000), "825 days");
        lintRow("cabf.renewal-load", Severity::Info, good, privateOne);
        lintRow("cabf.renewal-load", Severity::Info,
                publicly(&PlatformBench::asIs)
                        .on(QDateTime(QDate(2030, 1, 1), QTime(0, 0), Qt::UTC)),
                privateOne, "last");
        const auto both = [](const QDate &from) {
            return [from](CertificateTemplate &made) {
                made.extendedKeyUsage = {u"serverAuth"_s, u"clientAuth"_s};
                made.notBefore = QDateTime(from, QTime(0, 0), Qt::UTC);
                made.notAfter = made.notBefore.addDays(90);
            };
        };
        lintRow("chrome.clientauth", Severity::Error, publicly(both({2027, 3, 15})), good);
        lintRow("chrome.clientauth", Severity::Warning, publicly(both({2027, 3, 14})), privateOne,
                "before");
        const auto client = [](CertificateTemplate &made) {
            made.extendedKeyUsage = {u"clientAuth"_s};
        };
        lintRow("public.client-cert", Severity::Warning, publicly(client), b.aServer(client));
        lintRow("public.radius", Severity::Warning, good, privateOne);
        const auto named = [&](const QString &name) {
            return publicly(
                    [name](CertificateTemplate &made) { made.subjectAlternativeNames = {name}; });
        };
        lintRow("public.internal-name", Severity::Error, named(u"DNS:radius.kakuu.local"_s),
                privateOne);
        lintRow("public.internal-name", Severity::Error, named(u"DNS:radius"_s), good,
                "short name");
        lintRow("public.internal-name", Severity::Error, named(u"IP:172.16.0.1"_s),
                named(u"IP:172.32.0.1"_s), "IPv4 address");
        lintRow("public.internal-name", Severity::Error, named(u"IP:fd00::1"_s),
                named(u"IP:2001:db8::1"_s), "IPv6 address");
        lintRow("cabf.sct", Severity::Info, good, publicly([](CertificateTemplate &made) {
                    made.otherExtensions = {PlatformBench::extension(
                            "1.3.6.1.4.1.11129.2.4.2", QByteArray::fromHex("04020000"))};
                }));
        const auto purposes = [&](const QStringList &list) {
            return b.aServer([list](CertificateTemplate &made) { made.extendedKeyUsage = list; });
        };
        lintRow("eku.missing", Severity::Warning, purposes({}), b.goodOne());
        lintRow("eku.missing", Severity::Warning, purposes({u"codeSigning"_s}),
                purposes({u"clientAuth"_s}), "other");
    }
    void rules() { test::checkLintVariant(); }

    void arguments()
    {
        const LintSubject subject = lasting({2026, 4, 1}, 300);
        const lint::Finding finding = subject.findings(u"cabf.validity"_s).constFirst();
        QCOMPARE(finding.arguments, (QStringList{u"300"_s, u"200"_s, u"2026-03-15T00:00:00Z"_s}));
        // 200 days now, 100 from next March.
        QCOMPARE(subject.findings(u"cabf.renewal-load"_s).constFirst().arguments,
                 (QStringList{u"2"_s, u"200"_s, u"4"_s, u"100"_s, u"2027-03-15T00:00:00Z"_s}));
    }
};

SEKISHO_TEST(PublicRules);
#include "tst_PublicRules.moc"
