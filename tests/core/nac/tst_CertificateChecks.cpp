// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/nac/CertificateChecks.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace sekisho;
using namespace sekisho::nac;
using Issue = CertificateIssue;

class tst_CertificateChecks : public QObject
{
    Q_OBJECT

    const QDateTime m_now =
            QDateTime::fromString(QStringLiteral("2026-11-21T01:42:00Z"), Qt::ISODate);

    static pki::DistinguishedName dn(const QList<QPair<QString, QString>> &parts)
    {
        pki::DistinguishedName name;
        for (const auto &[type, value] : parts)
            name.rdns.append(QList{pki::AttributeTypeAndValue{QString(), type, value, QString()}});
        return name;
    }

    pki::CertificateIndex certificate(const QString &commonName, const QString &issuer) const
    {
        pki::CertificateIndex index;
        index.subject = dn({{QStringLiteral("CN"), commonName}});
        index.issuer = dn({{QStringLiteral("CN"), issuer}});
        index.selfIssued = commonName == issuer;
        index.notBefore = m_now.addYears(-1);
        index.notAfter = m_now.addYears(1);
        index.version = 3;
        return index;
    }

    pki::CertificateIndex server() const
    {
        pki::CertificateIndex leaf =
                certificate(QStringLiteral("radius.example.jp"), QStringLiteral("Root"));
        leaf.extendedKeyUsage = {QStringLiteral("1.3.6.1.5.5.7.3.1")};
        leaf.subjectAlternativeNames = {
                {QStringLiteral("dns"), QStringLiteral("radius.example.jp")}};
        return leaf;
    }

    static QList<Issue> issues(const QList<CertificateFinding> &findings)
    {
        QList<Issue> found;
        for (const CertificateFinding &finding : findings)
            found.append(finding.issue);
        return found;
    }

private Q_SLOTS:
    void countsWholeDays()
    {
        pki::CertificateIndex index;
        index.notAfter = m_now.addDays(54).addSecs(5);
        QCOMPARE(daysLeft(index, m_now), 54);
        index.notAfter = m_now.addSecs(60);
        QCOMPARE(daysLeft(index, m_now), 0);
        index.notAfter = m_now.addSecs(-60);
        QCOMPARE(daysLeft(index, m_now), -1);
        index.notAfter = m_now.addDays(-1);
        QCOMPARE(daysLeft(index, m_now), -1);
    }

    void judgesTime_data()
    {
        QTest::addColumn<qint64>("fromDays");
        QTest::addColumn<qint64>("toDays");
        QTest::addColumn<QList<int>>("expected"); // issue, severity
        const auto row = [](Issue issue, Severity severity) {
            return QList<int>{static_cast<int>(issue), static_cast<int>(severity)};
        };
        QTest::newRow("fine") << qint64(-10) << qint64(91) << QList<int>();
        QTest::newRow("90 days") << qint64(-10) << qint64(90)
                                 << row(Issue::ExpiresSoon, Severity::Warning);
        QTest::newRow("8 days") << qint64(-10) << qint64(8)
                                << row(Issue::ExpiresSoon, Severity::Warning);
        QTest::newRow("7 days") << qint64(-10) << qint64(7)
                                << row(Issue::ExpiresSoon, Severity::Error);
        QTest::newRow("expired") << qint64(-10) << qint64(-1)
                                 << row(Issue::Expired, Severity::Error);
        QTest::newRow("future") << qint64(2) << qint64(10)
                                << row(Issue::NotYetValid, Severity::Error);
    }

    void judgesTime()
    {
        QFETCH(qint64, fromDays);
        QFETCH(qint64, toDays);
        QFETCH(QList<int>, expected);
        pki::CertificateIndex index = certificate(QStringLiteral("A"), QStringLiteral("A"));
        index.notBefore = m_now.addDays(fromDays);
        index.notAfter = m_now.addDays(toDays);
        QList<int> got;
        for (const CertificateFinding &finding : checkValidity(index, m_now))
            got << static_cast<int>(finding.issue) << static_cast<int>(finding.severity);
        QCOMPARE(got, expected);
    }

    void findsWhatIsWrongWithATrustedCa()
    {
        pki::CertificateDetails ca;
        ca.index = certificate(QStringLiteral("Device CA"), QStringLiteral("Root"));
        ca.index.isCa = true;
        ca.crlDistributionPoints = {QStringLiteral("http://pki.example.jp/g2.crl")};
        QVERIFY(checkTrustedCa(ca, m_now).isEmpty());

        ca.crlDistributionPoints = {QStringLiteral("ldap:///CN=G1"),
                                    QStringLiteral("http://pki.corp.internal/g1.crl")};
        ca.index.isCa = false;
        const QList<CertificateFinding> findings = checkTrustedCa(ca, m_now);
        // Worst first.
        QCOMPARE(issues(findings),
                 (QList{Issue::NotACa, Issue::CrlNotHttp, Issue::PrivateCrlHost}));
        QCOMPARE(findings.at(2).argument, QStringLiteral("pki.corp.internal"));
        QCOMPARE(findings.at(2).severity, Severity::Warning);
        // Where one of them can be reached, the others only cost time.
        ca.crlDistributionPoints.append(QStringLiteral("http://pki.example.jp/g1.crl"));
        QCOMPARE(checkTrustedCa(ca, m_now).last().severity, Severity::Notice);
    }

    void findsWhatIsWrongWithTheServerCertificate()
    {
        const pki::CertificateIndex root =
                certificate(QStringLiteral("Root"), QStringLiteral("Root"));
        QVERIFY(checkServerCertificate({server(), root}, m_now).isEmpty());

        QCOMPARE(issues(checkServerCertificate({}, m_now)), QList{Issue::Unreadable});
        QCOMPARE(issues(checkServerCertificate({server()}, m_now)),
                 QList{Issue::IssuerNotIncluded});

        pki::CertificateIndex leaf = server();
        leaf.subjectAlternativeNames.clear();
        QCOMPARE(issues(checkServerCertificate({leaf, root}, m_now)), QList{Issue::NoDnsName});

        leaf = server();
        leaf.subjectAlternativeNames.append(
                {QStringLiteral("dns"), QStringLiteral("*.example.jp")});
        QCOMPARE(issues(checkServerCertificate({leaf, root}, m_now)), QList{Issue::Wildcard});

        leaf = server();
        leaf.extendedKeyUsage = {QStringLiteral("1.3.6.1.5.5.7.3.2")};
        leaf.version = 1;
        QCOMPARE(issues(checkServerCertificate({leaf, root}, m_now)),
                 (QList{Issue::NotVersion3, Issue::NoServerAuth}));
    }

    void doesNotLoopOnCrossSignedChains()
    {
        pki::CertificateIndex leaf = server();
        leaf.issuer = dn({{QStringLiteral("CN"), QStringLiteral("A")}});
        const QList<pki::CertificateIndex> chain{
                leaf, certificate(QStringLiteral("A"), QStringLiteral("B")),
                certificate(QStringLiteral("B"), QStringLiteral("A"))};
        QVERIFY(checkServerCertificate(chain, m_now).isEmpty());
    }

    void tellsPrivateHosts_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("isPrivate");
        for (const char *host :
             {"pki", "pki.corp.internal", "PKI.Local.", "10.1.2.3", "192.168.0.1", "172.20.0.1",
              "100.64.0.1", "fd00::1", "fe80::1", "ca.home.arpa", "169.254.1.1", ""})
            QTest::newRow(qPrintable(QLatin1String("private ") + QLatin1String(host)))
                    << QString::fromLatin1(host) << true;
        for (const char *host : {"pki.example.jp", "8.8.8.8", "172.32.0.1", "2001:db8::1",
                                 "internal.example.com", "192.168.example.com", "100.128.0.1"})
            QTest::newRow(host) << QString::fromLatin1(host) << false;
    }

    void tellsPrivateHosts()
    {
        QFETCH(QString, host);
        QFETCH(bool, isPrivate);
        QCOMPARE(isPrivateHost(host), isPrivate);
    }

    void countsClientsInEverySpelling()
    {
        const pki::DistinguishedName ca = dn({{QStringLiteral("C"), QStringLiteral("JP")},
                                              {QStringLiteral("O"), QStringLiteral("Kakuu")},
                                              {QStringLiteral("CN"), QStringLiteral("CA")}});
        QList<Client> clients;
        for (const char *issuer :
             {"/C=JP/O=Kakuu/CN=CA", "C=JP, O=Kakuu, CN=CA", "CN=CA,O=Kakuu,C=JP",
              "CN=CA, O=Kakuu, C=JP", "C=JP,O=Kakuu,CN=CA", "/C=JP/O=Kakuu/CN=Other", ""}) {
            Client client;
            client.certIssuer = QString::fromLatin1(issuer);
            clients.append(client);
        }
        const IssuerCounts counts(clients);
        QCOMPARE(counts.clientsOf(ca), 5);
        QCOMPARE(counts.clientsOf(dn({{QStringLiteral("CN"), QStringLiteral("CA")}})), 0);
    }
};

SEKISHO_TEST(CertificateChecks);
#include "tst_CertificateChecks.moc"
