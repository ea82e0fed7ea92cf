// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/doctor/BundleDoctor.h"
#include "tests/core/pki/lint/EapBench.h"
#include "tests/support/TestRegistry.h"

using namespace sekisho;
using namespace Qt::Literals::StringLiterals;
using doctor::BundleFields;
using doctor::BundleLink;
using doctor::BundleReport;
using doctor::Field;
using lint::Severity;
using pki::CertificateTemplate;
using test::EapBench;

/// The bundle doctor: judges the three fields of the portal's form and gives them back mended.
class tst_BundleDoctor : public QObject
{
    Q_OBJECT

    EapBench m_bench;
    QByteArray m_leafDer = m_bench.goodServer();
    QByteArray m_leaf = EapBench::pem(m_leafDer);
    QByteArray m_issuing = EapBench::pem(m_bench.issuing);
    QByteArray m_root = EapBench::pem(m_bench.root);
    QByteArray m_key = m_bench.keyPem();

    static BundleReport diagnose(const QByteArray &certificates, const QByteArray &key,
                                 const QByteArray &password = {})
    {
        BundleFields fields;
        fields.certificates = certificates;
        fields.key = Secret(QByteArray(key));
        if (!password.isEmpty())
            fields.password = Secret(QByteArray(password));
        return doctor::diagnose(fields, test::judgementDay());
    }
    /// What the report says to paste, pasted.
    static BundleReport again(const BundleReport &report)
    {
        return diagnose(report.certificatePem,
                        report.keyPem ? report.keyPem->reveal().toByteArray() : QByteArray(),
                        report.password ? report.password->reveal().toByteArray() : QByteArray());
    }
    static QStringList messages(const BundleReport &report, Severity from = Severity::Notice)
    {
        QStringList found;
        for (const lint::Finding &finding : report.findings) {
            if (finding.severity >= from)
                found.append(finding.message);
        }
        return found;
    }
    static QStringList names(const BundleReport &report, const QList<BundleLink> &links)
    {
        QStringList found;
        for (const BundleLink &link : links)
            found.append(report.items.at(link.item).certificate->subject.commonName());
        return found;
    }
    static QByteArray revealed(const std::shared_ptr<const Secret> &secret)
    {
        return secret ? secret->reveal().toByteArray() : QByteArray();
    }

    const QStringList m_chain{u"radius.example.jp"_s, u"Kakuu Server CA G2"_s,
                              u"Kakuu Root CA G2"_s};

private Q_SLOTS:
    void goodBundleIsReady()
    {
        const BundleReport report = diagnose(m_leaf + m_issuing + m_root, m_key);
        QVERIFY2(report.ready, qPrintable(messages(report).join(u' ')));
        QVERIFY(report.isComplete);
        QVERIFY(report.keyOpen);
        QVERIFY(report.keyMatches);
        QCOMPARE(names(report, report.chain), m_chain);
        QVERIFY(report.leftOut.isEmpty());
        for (const BundleLink &link : report.chain)
            QCOMPARE(link.fate, BundleLink::Fate::Kept);
        QCOMPARE(report.certificatePem, m_leaf + m_issuing + m_root);
        QCOMPARE(revealed(report.keyPem), m_key);
        QVERIFY(!report.password);
        QVERIFY(report.roundTrips > 3);
    }

    void everyOrderIsPutRight()
    {
        QList<QByteArray> parts{m_root, m_leaf, m_issuing};
        std::sort(parts.begin(), parts.end());
        int orders = 0;
        do {
            const BundleReport report = diagnose(parts.join(), m_key);
            QCOMPARE(names(report, report.chain), m_chain);
            QCOMPARE(report.certificatePem, m_leaf + m_issuing + m_root);
            const bool asGiven = parts.join() == report.certificatePem;
            QCOMPARE(report.ready, asGiven);
            const bool moved =
                    std::any_of(report.chain.cbegin(), report.chain.cend(), [](const auto &link) {
                        return link.fate == BundleLink::Fate::Moved;
                    });
            QCOMPARE(moved, !asGiven);
            QVERIFY2(again(report).ready, qPrintable(messages(again(report)).join(u' ')));
            ++orders;
        } while (std::next_permutation(parts.begin(), parts.end()));
        QCOMPARE(orders, 6);
    }

    void whatDoesNotBelongIsLeftOut()
    {
        const EapBench other;
        const BundleReport report = diagnose(
                m_leaf + EapBench::pem(other.root) + m_issuing + m_issuing + m_root, m_key);
        QVERIFY(!report.ready);
        QCOMPARE(names(report, report.chain), m_chain);
        QCOMPARE(report.leftOut.size(), 2);
        QCOMPARE(report.leftOut.at(0).fate, BundleLink::Fate::Stranger);
        QCOMPARE(report.leftOut.at(0).given, 1);
        QCOMPARE(report.leftOut.at(1).fate, BundleLink::Fate::Repeated);
        QCOMPARE(report.leftOut.at(1).given, 3);
        QVERIFY(messages(report).contains(u"mist.chain.order/stranger"_s));
        QVERIFY(messages(report).contains(u"mist.chain.order/repeated"_s));
        QVERIFY(again(report).ready);
    }

    void missingOnesAreNamed()
    {
        const BundleReport alone = diagnose(m_leaf, m_key);
        QVERIFY(!alone.ready);
        QVERIFY(!alone.isComplete);
        QVERIFY(messages(alone).contains(u"mist.chain.complete/intermediate"_s));

        // Without its root it works; Mist asks for it all the same.
        const BundleReport rootless = diagnose(m_leaf + m_issuing, m_key);
        QVERIFY(messages(rootless, Severity::Warning).contains(u"mist.chain.complete/root"_s));
        QVERIFY2(rootless.ready, qPrintable(messages(rootless, Severity::Error).join(u' ')));
        QVERIFY(!rootless.isComplete);
    }

    // What is open or in the workspace completes the chain; nothing else of it is taken.
    void missingOnesAreFoundAmongTheKnown()
    {
        const EapBench others;
        BundleFields fields;
        fields.certificates = m_leaf;
        fields.key = Secret(QByteArray(m_key));
        // Strangers, one of the right name with another key, the leaf itself, and the right ones.
        fields.known = {others.root, others.issuing, m_leafDer, m_bench.root, m_bench.issuing};
        const auto missing = [&](const QByteArray &certificates) {
            fields.certificates = certificates;
            return doctor::diagnose(fields, test::judgementDay()).missing;
        };
        const QList<QByteArray> both{m_bench.issuing, m_bench.root};
        QCOMPARE(missing(m_leaf), both);
        QCOMPARE(missing(m_leaf + m_issuing), QList<QByteArray>{m_bench.root});
        QCOMPARE(missing(m_leaf + m_issuing + m_root), QList<QByteArray>());
        QCOMPARE(missing("nothing"), QList<QByteArray>());
        QByteArray completed = m_leaf;
        for (const QByteArray &der : both)
            completed += EapBench::pem(der);
        QVERIFY(diagnose(completed, m_key).ready);
        QVERIFY(diagnose(completed, m_key).isComplete);
        // Not all of it is known.
        fields.known = {m_bench.issuing};
        QCOMPARE(missing(m_leaf), QList<QByteArray>{m_bench.issuing});
        fields.known = {m_bench.root, others.issuing};
        QCOMPARE(missing(m_leaf), QList<QByteArray>());
    }

    void passwords_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<QString>("message");
        QTest::addColumn<bool>("ready");
        const QByteArray closed = m_bench.keyPem("correct horse");
        const QByteArray traditional =
                test::traditionalKey(m_bench.leafKey, "AES-256-CBC", "correct horse");
        QTest::newRow("right") << closed << QByteArray("correct horse") << QString() << true;
        QTest::newRow("wrong") << closed << QByteArray("battery") << u"mist.key.password/wrong"_s
                               << false;
        QTest::newRow("missing") << closed << QByteArray() << u"mist.key.password/missing"_s
                                 << false;
        QTest::newRow("needless") << m_key << QByteArray("x") << u"mist.key.password/needless"_s
                                  << true;
        QTest::newRow("traditional, right")
                << traditional << QByteArray("correct horse") << QString() << true;
        QTest::newRow("traditional, wrong")
                << traditional << QByteArray("battery") << u"mist.key.password/wrong"_s << false;
    }
    void passwords()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, password);
        QFETCH(QString, message);
        QFETCH(bool, ready);
        const BundleReport report = diagnose(m_leaf + m_issuing + m_root, key, password);
        QVERIFY2(report.ready == ready, qPrintable(messages(report).join(u' ')));
        const QStringList said = messages(report).filter(u"mist.key.password"_s);
        QCOMPARE(said, message.isEmpty() ? QStringList() : QStringList{message});
        // As it was given, the lines of its encryption included.
        QCOMPARE(revealed(report.keyPem), key);
        QCOMPARE(revealed(report.password), ready && message.isEmpty()
                                                    ? password
                                                    : (report.password ? password : QByteArray()));
        if (ready)
            QVERIFY(again(report).ready);
    }

    void wrongKeyIsTold()
    {
        const BundleReport report = diagnose(m_leaf + m_issuing + m_root, EapBench().keyPem());
        QVERIFY(!report.ready);
        QVERIFY(!report.keyMatches);
        QVERIFY(messages(report).contains(u"mist.key.match"_s));
    }

    void otherFormsBecomePem_data()
    {
        QTest::addColumn<QByteArray>("certificates");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<bool>("closed");
        const QByteArray pkcs12 =
                pki::buildPkcs12(m_leafDer, m_bench.leafKey, {m_bench.issuing, m_bench.root},
                                 Secret(QByteArray("s3cret")), u"radius"_s)
                        .value();
        const QByteArray der = m_bench.leafKey.toPkcs8().reveal().toByteArray();
        const QByteArray pkcs7 =
                pki::buildPkcs7({m_bench.root, m_bench.issuing, m_leafDer}).value();
        QTest::newRow("PKCS#12 in both") << pkcs12 << pkcs12 << QByteArray("s3cret") << true;
        QTest::newRow("PKCS#12 as the key")
                << QByteArray() << pkcs12 << QByteArray("s3cret") << true;
        QTest::newRow("PKCS#12 as the certificate")
                << pkcs12 << QByteArray() << QByteArray("s3cret") << true;
        QTest::newRow("PKCS#7, DER key") << pkcs7 << der << QByteArray() << false;
        QTest::newRow("DER, one after the other")
                << m_leafDer + m_bench.issuing + m_bench.root << der << QByteArray() << false;
        QByteArray wide = "\xff\xfe";
        const QByteArray text = m_leaf + m_issuing + m_root;
        for (const char c : text)
            wide += QByteArray(1, c) + '\0';
        QTest::newRow("UTF-16") << wide << m_key << QByteArray() << false;
        QByteArray dashes = text;
        dashes.replace("-----", "---");
        QTest::newRow("dashes of the manual") << dashes << m_key << QByteArray() << false;
    }
    void otherFormsBecomePem()
    {
        QFETCH(QByteArray, certificates);
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, password);
        QFETCH(bool, closed);
        const BundleReport report = diagnose(certificates, key, password);
        QCOMPARE(names(report, report.chain), m_chain);
        QCOMPARE(report.certificatePem, m_leaf + m_issuing + m_root);
        QVERIFY(report.keyPem);
        QVERIFY(revealed(report.keyPem)
                        .startsWith(closed ? "-----BEGIN ENCRYPTED PRIVATE KEY-----"
                                           : "-----BEGIN PRIVATE KEY-----"));
        QCOMPARE(revealed(report.password), password);
        const BundleReport pasted = again(report);
        QVERIFY2(pasted.ready, qPrintable(messages(pasted).join(u' ')));
        QVERIFY(pasted.keyMatches);
    }

    void repairsAreMentioned()
    {
        QByteArray dashes = m_leaf + m_issuing + m_root;
        dashes.replace("-----", "---");
        const BundleReport report = diagnose(dashes, m_key);
        QVERIFY(messages(report).contains(u"mist.cert.markers/dashes"_s));
        QVERIFY(report.ready); // it can be read; what is given out is clean
        QVERIFY(!messages(again(report)).contains(u"mist.cert.markers/dashes"_s));
    }

    // Issued for clients, pasted for the server: judged as what it is to be.
    void theLeafIsJudgedAsServer()
    {
        const BundleReport report =
                diagnose(EapBench::pem(m_bench.goodClient()) + m_issuing + m_root, m_key);
        QVERIFY(!report.ready);
        QVERIFY(messages(report).contains(u"mist.eku.serverAuth"_s));
        for (const lint::Finding &finding : report.findings)
            QVERIFY2(finding.role != lint::Role::Client, qPrintable(finding.message));
    }

    // What stops one kind of client only does not stop the import.
    void singlePlatformsDoNotStopIt()
    {
        const QByteArray lasting = EapBench::pem(m_bench.server([](CertificateTemplate &made) {
            made.notAfter = test::judgementDay().addDays(1000);
        }));
        const BundleReport report = diagnose(lasting + m_issuing + m_root, m_key);
        QVERIFY(messages(report, Severity::Error).contains(u"apple.825"_s));
        QVERIFY2(report.ready, qPrintable(messages(report, Severity::Error).join(u' ')));

        const QByteArray nameless = EapBench::pem(m_bench.server([](CertificateTemplate &made) {
            made.subjectAlternativeNames = {u"email:radius@example.jp"_s};
        }));
        QVERIFY(!diagnose(nameless + m_issuing + m_root, m_key).ready);
        const QByteArray expired = EapBench::pem(m_bench.server([](CertificateTemplate &made) {
            made.notAfter = test::judgementDay().addDays(-1);
        }));
        QVERIFY(!diagnose(expired + m_issuing + m_root, m_key).ready);
    }

    void unreadableFieldsAreToldApart()
    {
        const BundleReport nothing = diagnose({}, {});
        QVERIFY(!nothing.ready);
        QVERIFY(!nothing.hasCertificate());
        QVERIFY(!nothing.hasKey());
        QVERIFY(nothing.problems.isEmpty());

        const BundleReport prose = diagnose("not a certificate", "not a key");
        QCOMPARE(prose.problems.size(), 2);
        QCOMPARE(prose.problems.at(0).field, Field::Certificates);
        QCOMPARE(prose.problems.at(1).field, Field::Key);

        QByteArray broken = m_issuing;
        broken[200] = '*';
        const BundleReport partly = diagnose(m_leaf + broken + m_root, m_key);
        QVERIFY(!partly.ready);
        QCOMPARE(partly.problems.size(), 1);
        QVERIFY(partly.hasCertificate());

        const BundleReport keyless = diagnose(m_leaf + m_issuing + m_root, {});
        QVERIFY(!keyless.ready);
        QVERIFY(!keyless.hasKey());
        QVERIFY(keyless.isComplete);
    }

    void cancelledItIsNotReady()
    {
        CancelSource source;
        source.cancel();
        BundleFields fields;
        fields.certificates = m_leaf + m_issuing + m_root;
        fields.key = Secret(QByteArray(m_key));
        QVERIFY(!doctor::diagnose(fields, test::judgementDay(), source.token()).ready);
    }
};

SEKISHO_TEST(BundleDoctor);
#include "tst_BundleDoctor.moc"
