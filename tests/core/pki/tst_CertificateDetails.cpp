// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/Digest.h"
#include "core/pki/Reader.h"
#include "tests/core/pki/OpenSslView.h"
#include "tests/core/pki/Samples.h"
#include "tests/support/TestRegistry.h"

#include <QCryptographicHash>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace sekisho;
using namespace sekisho::pki;
using namespace sekisho::test;

namespace {

const QString kSystemStore = QStringLiteral("/etc/ssl/certs/ca-certificates.crt");

QByteArray runOpenSsl(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(QStringLiteral("openssl"), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(30000) || process.exitCode() != 0)
        return {};
    return process.readAllStandardOutput();
}

/// "key=value" lines as `openssl x509 -noout -subject …` prints them.
QMap<QString, QString> keyed(const QByteArray &output)
{
    QMap<QString, QString> values;
    for (const QString &line : QString::fromUtf8(output).split(u'\n')) {
        const qsizetype equals = line.indexOf(u'=');
        if (equals > 0)
            values.insert(line.left(equals), line.mid(equals + 1));
    }
    return values;
}

/// The one line below the heading of an extension.
QString sectionLine(const QByteArray &output, const QString &heading)
{
    const QStringList lines = QString::fromUtf8(output).split(u'\n');
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        if (lines.at(i).startsWith(heading))
            return lines.at(i + 1).trimmed();
    }
    return {};
}

/// As `openssl x509 -dates` prints a time.
QString openSslDate(const QDateTime &time)
{
    return QLocale::c()
                   .toString(time, QStringLiteral("MMM %1 hh:mm:ss yyyy"))
                   .arg(time.date().day(), 2) +
           QStringLiteral(" GMT");
}

QString openSslFingerprint(const QByteArray &digest)
{
    return QString::fromLatin1(digest.toHex(':')).toUpper();
}

const Extension *extensionOf(const CertificateDetails &details, const QString &oid)
{
    for (const Extension &extension : details.extensions) {
        if (extension.oid == oid)
            return &extension;
    }
    return nullptr;
}

} // namespace

class tst_CertificateDetails : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesStayReadableInTheText()
    {
        const auto key = SigningKey::generate(SigningKey::Kind::Ec256).value();
        CertificateTemplate made;
        made.subject = {{QStringLiteral("O"), QStringLiteral("架空精機株式会社")},
                        {QStringLiteral("CN"), QStringLiteral("試験用 CA")}};
        made.notBefore = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
        made.notAfter = made.notBefore.addYears(1);
        const auto details = readCertificateDetails(buildCertificate(made, key, {}, key).value());
        QVERIFY(details);
        QVERIFY2(details->text.contains(QStringLiteral("O = 架空精機株式会社, CN = 試験用 CA")),
                 qPrintable(details->text));
    }

    /// Done-when of the inspector: for each certificate of the system store, the values that
    /// `openssl x509` prints.
    void systemStoreLikeOpenSsl()
    {
#if defined(Q_OS_WIN)
        QSKIP("there is no openssl program to compare with"); // house-rule: Windows has none
#endif
        QFile file(kSystemStore);
        QVERIFY2(file.open(QIODevice::ReadOnly), "the package ca-certificates is needed");
        const ReadResult result = readObjects(file.readAll());
        QVERIFY(result.problems.isEmpty());
        QVERIFY(result.repairs.isEmpty());
        QVERIFY(result.items.size() > 50);
        for (const Item &item : result.items) {
            QCOMPARE(item.type, ItemType::Certificate);
            const auto details = readCertificateDetails(item.der);
            QVERIFY(details.has_value());
            const QByteArray output = runOpenSsl(
                    {QStringLiteral("x509"), QStringLiteral("-inform"), QStringLiteral("DER"),
                     QStringLiteral("-noout"), QStringLiteral("-subject"),
                     QStringLiteral("-issuer"), QStringLiteral("-serial"), QStringLiteral("-dates"),
                     QStringLiteral("-fingerprint"), QStringLiteral("-sha256"),
                     QStringLiteral("-nameopt"), QStringLiteral("oneline,-space_eq,-esc_msb,utf8")},
                    item.der);
            const auto values = keyed(output);
            const CertificateIndex &index = details->index;
            QCOMPARE(index.subject.oneLine(), values.value(QStringLiteral("subject")));
            QCOMPARE(index.issuer.oneLine(), values.value(QStringLiteral("issuer")));
            QCOMPARE(index.serialHex(), values.value(QStringLiteral("serial")).toLower());
            QCOMPARE(openSslDate(index.notBefore), values.value(QStringLiteral("notBefore")));
            QCOMPARE(openSslDate(index.notAfter), values.value(QStringLiteral("notAfter")));
            QCOMPARE(openSslFingerprint(index.sha256),
                     values.value(QStringLiteral("sha256 Fingerprint")));
            if (&item - &result.items.first() < 12) { // a process each: not for all of them
                QCOMPARE(details->text.toUtf8(),
                         runOpenSsl({QStringLiteral("x509"), QStringLiteral("-inform"),
                                     QStringLiteral("DER"), QStringLiteral("-noout"),
                                     QStringLiteral("-text")},
                                    item.der));
            }
            QCOMPARE(details->roles.first(), QStringLiteral("root-ca"));
            QVERIFY(details->selfSigned);
            QCOMPARE(differenceFromOpenSsl(index, item.der), QString());
        }
    }

    void namesAndUsagesLikeOpenSsl()
    {
#if defined(Q_OS_WIN)
        QSKIP("there is no openssl program to compare with"); // house-rule: Windows has none
#endif
        const QByteArray der = makeServer(makeCa());
        const auto details = readCertificateDetails(der).value();
        const QByteArray output =
                runOpenSsl({QStringLiteral("x509"), QStringLiteral("-inform"),
                            QStringLiteral("DER"), QStringLiteral("-noout"), QStringLiteral("-ext"),
                            QStringLiteral("subjectAltName,extendedKeyUsage,keyUsage")},
                           der);
        QVERIFY(!output.isEmpty());
        const auto decoded = [&](const char *oid) {
            const Extension *extension = extensionOf(details, QString::fromLatin1(oid));
            return extension ? extension->decoded : QString();
        };
        QCOMPARE(decoded("2.5.29.17"),
                 QStringLiteral("DNS:radius.example.jp, IP Address:192.0.2.7"));
        QCOMPARE(decoded("2.5.29.17"),
                 sectionLine(output, QStringLiteral("X509v3 Subject Alternative Name")));
        QCOMPARE(decoded("2.5.29.37"),
                 sectionLine(output, QStringLiteral("X509v3 Extended Key Usage")));
        QCOMPARE(decoded("2.5.29.15"), sectionLine(output, QStringLiteral("X509v3 Key Usage")));
        QVERIFY(extensionOf(details, QStringLiteral("2.5.29.15"))->critical);
        QCOMPARE(extensionOf(details, QStringLiteral("2.5.29.15"))->name,
                 QStringLiteral("X509v3 Key Usage"));
    }

    void everythingElse()
    {
        const QByteArray ca = makeCa();
        const QByteArray der = makeServer(ca);
        const auto details = readCertificateDetails(der).value();
        QCOMPARE(details.der, der);
        QCOMPARE(details.spkiSha256,
                 QCryptographicHash::hash(rsaKey().publicKeySpki(), QCryptographicHash::Sha256));
        QCOMPARE(details.publicKeyAlgorithm, QStringLiteral("rsaEncryption"));
        QVERIFY(details.publicKeyText.contains(QStringLiteral("Modulus:")));
        QCOMPARE(details.crlDistributionPoints,
                 QStringList{QStringLiteral("http://crl.example.jp/root,1.crl")});
        QCOMPARE(details.ocspUrls, QStringList{QStringLiteral("http://ocsp.example.jp")});
        QCOMPARE(details.caIssuersUrls,
                 QStringList{QStringLiteral("http://ca.example.jp/root.cer")});
        QVERIFY(!details.selfSigned);
        QCOMPARE(details.roles,
                 QStringList({QStringLiteral("radius-server"), QStringLiteral("leaf")}));
        QVERIFY(!details.extensions.isEmpty());
        for (const Extension &extension : details.extensions) {
            QVERIFY(extension.range.isValid());
            const QByteArray whole = der.mid(extension.range.offset, extension.range.length);
            QVERIFY(whole.endsWith(extension.value));
            QCOMPARE(whole.at(0), '\x30');
            QVERIFY(!extension.decoded.isEmpty());
        }
    }

    void roles_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QStringList>("roles");
        QTest::newRow("root") << 0 << QStringList{QStringLiteral("root-ca")};
        QTest::newRow("intermediate") << 1 << QStringList{QStringLiteral("intermediate-ca")};
        QTest::newRow("client") << 2
                                << QStringList{QStringLiteral("client"), QStringLiteral("leaf")};
        QTest::newRow("unrestricted") << 3 << QStringList{QStringLiteral("leaf")};
        QTest::newRow("version 1 root") << 4 << QStringList{QStringLiteral("root-ca")};
        QTest::newRow("both") << 5
                              << QStringList{QStringLiteral("radius-server"),
                                             QStringLiteral("client"), QStringLiteral("leaf")};
    }
    void roles()
    {
        QFETCH(int, kind);
        QFETCH(QStringList, roles);
        CertificateTemplate t = kind < 2 ? caTemplate() : serverTemplate();
        if (kind == 2)
            t.extendedKeyUsage = {QStringLiteral("clientAuth")};
        if (kind == 3)
            t.extendedKeyUsage = {};
        if (kind == 5)
            t.extendedKeyUsage.append(QStringLiteral("clientAuth"));
        if (kind == 4)
            t.version = 1;
        const bool selfSigned = kind == 0 || kind == 4;
        if (kind == 1)
            t.subject[2].second = QStringLiteral("Kakuu Issuing CA");
        const QByteArray der =
                buildCertificate(t, ecKey(), selfSigned ? QByteArray() : makeCa(), ecKey()).value();
        QCOMPARE(readCertificateDetails(der)->roles, roles);
    }

    void selfIssuedIsNotSelfSigned()
    {
        // Same names, another key's signature.
        const QByteArray der =
                buildCertificate(caTemplate(), ecKey(), {}, sharedKey(SigningKey::Kind::Ec384))
                        .value();
        const auto details = readCertificateDetails(der).value();
        QVERIFY(details.index.selfIssued);
        QVERIFY(!details.selfSigned);
    }

    void extensionsOfTheField()
    {
        CertificateTemplate t = serverTemplate();
        t.otherExtensions = {
                // Template 1.2.3.4, version 100.3
                {QStringLiteral("1.3.6.1.4.1.311.21.7"),
                 QStringLiteral("DER:300b06032a0304020164020103")},
                {QStringLiteral("1.3.6.1.4.1.311.20.2"), // BMPString "User"
                 QStringLiteral("DER:1e080055007300650072")},
                {QStringLiteral("1.3.6.1.4.1.311.21.10"),
                 QStringLiteral("DER:300c300a06082b06010505070302")},
                {QStringLiteral("1.3.6.1.4.1.311.25.2"), // otherName with "S-1-5-21"
                 QStringLiteral("DER:301aa01806"
                                "0a2b060104018237190201a00a0408532d312d352d3231")},
                {QStringLiteral("1.2.3.4.5"), QStringLiteral("DER:0500")},
        };
        const auto der = buildCertificate(t, ecKey(), makeCa(), ecKey());
        QVERIFY2(der.has_value(), qPrintable(der ? QString() : der.error().toLogLine()));
        const auto details = readCertificateDetails(*der).value();
        const auto decoded = [&](const char *oid) {
            return extensionOf(details, QString::fromLatin1(oid))->decoded;
        };
        QCOMPARE(decoded("1.3.6.1.4.1.311.21.7"),
                 QStringLiteral("Template=1.2.3.4\nMajor Version Number=100\nMinor Version "
                                "Number=3"));
        QCOMPARE(decoded("1.3.6.1.4.1.311.20.2"), QStringLiteral("User"));
        QCOMPARE(decoded("1.3.6.1.4.1.311.21.10"), QStringLiteral("TLS Web client authentication"));
        QCOMPARE(decoded("1.3.6.1.4.1.311.25.2"), QStringLiteral("SID=S-1-5-21"));
        QCOMPARE(decoded("1.2.3.4.5"), QStringLiteral("05:00\nNULL"));
        QCOMPARE(extensionOf(details, QStringLiteral("1.2.3.4.5"))->name,
                 QStringLiteral("1.2.3.4.5"));
    }

    void portalsName()
    {
        QCOMPARE(extendedKeyUsageName(QStringLiteral("1.3.6.1.5.5.7.3.1")),
                 QStringLiteral("TLS Web server authentication"));
        QCOMPARE(extendedKeyUsageName(QStringLiteral("1.2.3")), QStringLiteral("1.2.3"));
        QCOMPARE(keyUsageNames(0x21),
                 QStringList({QStringLiteral("digitalSignature"), QStringLiteral("keyCertSign")}));
    }

    void errors()
    {
        QCOMPARE(readCertificateDetails("0").error().code, ErrorCode::MalformedDer);
        QVERIFY(!readCertificateDetails({}));
    }

    void digests()
    {
        QCOMPARE(sha256("abc"), QCryptographicHash::hash("abc", QCryptographicHash::Sha256));
        QCOMPARE(sha1("abc"), QCryptographicHash::hash("abc", QCryptographicHash::Sha1));
        QCOMPARE(sha256({}), QCryptographicHash::hash({}, QCryptographicHash::Sha256));
    }
};

SEKISHO_TEST(CertificateDetails);
#include "tst_CertificateDetails.moc"
