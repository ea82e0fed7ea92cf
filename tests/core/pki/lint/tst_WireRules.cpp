// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/lint/Delivery.h"
#include "tests/core/pki/lint/EapBench.h"
#include "tests/support/TestRegistry.h"

#include <numeric>

using namespace sekisho;
using namespace Qt::Literals::StringLiterals;
using lint::Profile;
using lint::Severity;
using pki::CertificateTemplate;
using test::EapBench;
using test::lintRow;
using test::LintSubject;

/// Catalogue section 3.1: bytes and round trips.
class tst_WireRules : public QObject
{
    Q_OBJECT

    EapBench m_bench;

    LintSubject bundle(const QByteArray &leaf) const
    {
        return LintSubject::of({EapBench::pem(leaf), EapBench::pem(m_bench.issuing)});
    }

private Q_SLOTS:
    void rules_data()
    {
        test::lintColumns();
        const EapBench &bench = m_bench;
        const LintSubject light = bundle(bench.goodServer());
        lintRow("wire.rounds.40", Severity::Warning, bundle(bench.heavyServer(38'000)), light);
        lintRow("wire.rounds.40", Severity::Warning, bundle(bench.heavyServer(38'000)),
                bundle(bench.heavyServer(52'000)), "more is an error");
        lintRow("wire.rounds.50", Severity::Error, bundle(bench.heavyServer(52'000)),
                bundle(bench.heavyServer(38'000)));
        lintRow("wire.flight.64k", Severity::Error, bundle(bench.heavyServer(64'000)),
                bundle(bench.heavyServer(62'000)));
        lintRow("wire.cert-list.100k", Severity::Error, bundle(bench.heavyServer(102'000)),
                bundle(bench.heavyServer(100'000)));
        lintRow("wire.record.16k", Severity::Notice, bundle(bench.heavyServer(16'000)),
                bundle(bench.heavyServer(14'000)));
        lintRow("wire.fragment.radius", Severity::Info, bundle(bench.heavyServer(4'000)), light);
        lintRow("wire.root-sent", Severity::Info,
                LintSubject::of({bench.goodServer(), bench.issuing, bench.root}), light, "mist");
        CertificateTemplate unknown = EapBench::server();
        unknown.extendedKeyUsage = {};
        const QByteArray leaf =
                pki::buildCertificate(unknown, bench.leafKey, bench.issuing, bench.issuingKey)
                        .value();
        lintRow("wire.root-sent", Severity::Notice,
                LintSubject::of({leaf, bench.issuing, bench.root}).with(Profile::Client),
                LintSubject::of({leaf, bench.issuing}).with(Profile::Client), "elsewhere");
        const EapBench old;
        const QByteArray cross = pki::buildCertificate(EapBench::issuingTemplate(),
                                                       bench.issuingKey, old.root, old.rootKey)
                                         .value();
        lintRow("wire.cross-sent", Severity::Notice,
                LintSubject::of({bench.goodServer(), bench.issuing, cross}), light);
        lintRow("wire.leaf.big", Severity::Notice, LintSubject::of({bench.heavyServer(3'000)}),
                LintSubject::of({bench.heavyServer(1'500)}));
        // A trust store with a name each; the key does not matter.
        const auto trusting = [&](int count) {
            QList<QByteArray> authorities;
            for (int i = 0; i < count; ++i) {
                CertificateTemplate made = EapBench::rootTemplate();
                made.subject.append({u"OU"_s, QString::number(i).rightJustified(60, u'0')});
                authorities.append(
                        pki::buildCertificate(made, bench.rootKey, {}, bench.rootKey).value());
            }
            return LintSubject::of({bench.goodServer()}, authorities);
        };
        lintRow("wire.ca-names", Severity::Warning, trusting(150), trusting(20));
    }
    void rules() { test::checkLintRow(); }

    // Round-trips file, section 3: exact to the byte with RSA keys, TLS 1.3.
    void flightsFollowTheFormula()
    {
        const auto rsa = EapBench::newKey(pki::SigningKey::Kind::Rsa2048);
        const QByteArray leaf =
                pki::buildCertificate(EapBench::server(), rsa, m_bench.issuing, m_bench.issuingKey)
                        .value();
        LintSubject subject =
                LintSubject::of({leaf, m_bench.issuing, m_bench.goodClient()}, {m_bench.root});
        const lint::Surroundings around(subject.items, subject.options, Profile::MistRadius);
        const lint::Delivery delivery = lint::deliveryOf(around, {0, 1});
        const lint::Flights flights =
                lint::flightsOf(around, *around.factsOf(0), lint::sentOf(around, delivery));
        const qsizetype name = around.certificates().back().subject.whole.size();
        QCOMPARE(flights.server,
                 336 + (leaf.size() + 5) + (m_bench.issuing.size() + 5) + 256 + name + 2);
        QVERIFY(flights.clientKnown);
        QCOMPARE(flights.client,
                 134 + (subject.items.at(2).der.size() + 5) + (m_bench.issuing.size() + 5) + 72);
        QCOMPARE(flights.rounds,
                 2 + (flights.server + 1013) / 1014 + (flights.client + 1397) / 1398);
    }

    void chainsAreFoundAmongHeaps()
    {
        // Many certificates with the name of the issuer, none of which issued the leaf.
        QList<QByteArray> inputs{m_bench.goodServer()};
        const auto other = EapBench::newKey();
        for (int i = 0; i < 40; ++i) {
            CertificateTemplate made = EapBench::issuingTemplate();
            made.subjectKeyId = false;
            inputs.append(pki::buildCertificate(made, other, m_bench.root, other).value());
        }
        const LintSubject subject = LintSubject::of(inputs);
        const lint::Surroundings around(subject.items, subject.options, Profile::MistRadius);
        QList<qsizetype> all(subject.items.size());
        std::iota(all.begin(), all.end(), 0);
        const lint::Delivery delivery = lint::deliveryOf(around, all);
        QCOMPARE(delivery.leaf, 0);
        QCOMPARE(delivery.chain, QList<qsizetype>{0});
        QCOMPARE(delivery.strangers.size(), 40);
    }
};

SEKISHO_TEST(WireRules);
#include "tst_WireRules.moc"
