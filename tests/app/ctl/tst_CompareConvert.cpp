// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/CertificateBuilder.h"
#include "core/pki/Reader.h"
#include "tests/app/ctl/Ctl.h"
#include "tests/support/TestRegistry.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sekisho;
using test::Ctl;
using test::CtlRun;

namespace {

QStringList ids(const CtlRun &run, const QString &array, const QString &member)
{
    QStringList found;
    for (const QJsonValue value : run.json().value(array).toArray())
        found.append(value.toObject().value(member).toString());
    return found;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isForOwnerAlone(const QString &path)
{
#ifdef Q_OS_WIN
    return QFileInfo::exists(path);
#else
    return !(QFileInfo(path).permissions() & (QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                                              QFileDevice::ReadOther | QFileDevice::WriteOther));
#endif
}

} // namespace

/// `sekishoctl compare`, `convert` and `request`.
class tst_CompareConvert : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void compareTellsDifferencesAndChecks();
    void compareOfTheSameIsZero();
    void compareForPeople();
    void compareOfChains();
    void compareOfWhatIsClosed();
    void compareBadInput_data();
    void compareBadInput();
    void convertWritesKeysForTheOwnerAlone();
    void convertReplacesOnlyByForce();
    void convertToStandardOutput();
    void convertNeedsAWordAboutClearKeys();
    void convertCompletesAndOrders();
    void convertBadInput_data();
    void convertBadInput();
    void requestWritesKeyAndRequest();
    void requestForALab();
    void requestIsWhatOpensslMakes();
    void requestBadInput_data();
    void requestBadInput();

private:
    Ctl m_ctl;
    QByteArray m_ca;
    QByteArray m_leaf;
    QByteArray m_renewed;
    QByteArray m_keyPem;
    QString m_password;
    int m_files = 0;
    QString fresh(const QString &suffix)
    {
        return m_ctl.path(u"out%1.%2"_s.arg(++m_files).arg(suffix));
    }
};

void tst_CompareConvert::initTestCase()
{
    const QDateTime from(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    const auto caKey = pki::SigningKey::generate(pki::SigningKey::Kind::Ec256);
    const auto key = pki::SigningKey::generate(pki::SigningKey::Kind::Ec256);
    pki::CertificateTemplate ca;
    ca.subject = {{u"CN"_s, u"Test CA"_s}};
    ca.notBefore = from;
    ca.notAfter = from.addYears(10);
    ca.ca = true;
    ca.keyUsage = {u"keyCertSign"_s};
    m_ca = pki::buildCertificate(ca, *caKey, {}, *caKey).value();
    pki::CertificateTemplate leaf;
    leaf.subject = {{u"CN"_s, u"radius.example.jp"_s}};
    leaf.notBefore = from;
    leaf.notAfter = from.addDays(365);
    leaf.extendedKeyUsage = {u"serverAuth"_s};
    leaf.subjectAlternativeNames = {u"DNS:radius.example.jp"_s, u"DNS:radius2.example.jp"_s};
    m_leaf = pki::buildCertificate(leaf, *key, m_ca, *caKey).value();
    leaf.notBefore = from.addDays(300);
    leaf.notAfter = from.addDays(665);
    leaf.subjectAlternativeNames.removeLast();
    m_renewed = pki::buildCertificate(leaf, *key, m_ca, *caKey).value();
    m_keyPem = key->toPem().reveal().toByteArray();
    m_ctl.write(u"ca.pem"_s, pki::certificateToPem(m_ca));
    m_ctl.write(u"leaf.pem"_s, pki::certificateToPem(m_leaf));
    m_ctl.write(u"renewed.pem"_s, pki::certificateToPem(m_renewed));
    m_ctl.write(u"key.pem"_s, m_keyPem);
    const Secret other(QByteArray("other"));
    m_ctl.write(u"closed.p12"_s, pki::buildPkcs12(m_leaf, *key, {}, other, u"radius"_s).value());
    m_password = m_ctl.write(u"password.txt"_s, "pass word\n");
}

void tst_CompareConvert::compareTellsDifferencesAndChecks()
{
    const CtlRun run =
            m_ctl.run({u"compare"_s, m_ctl.path(u"leaf.pem"_s), m_ctl.path(u"renewed.pem"_s)});
    QCOMPARE(run.exitCode, 1);
    QVERIFY(run.isOneJsonObject());
    QCOMPARE(run.json().value(u"schema"_s), u"sekisho.compare/1"_s);
    QCOMPARE(run.json().value(u"compared"_s), u"certificates"_s);
    QCOMPARE(run.json().value(u"equal"_s), false);
    QCOMPARE(ids(run, u"differences"_s, u"field"_s),
             (QStringList{u"serial"_s, u"not_before"_s, u"not_after"_s,
                          u"subject_alternative_names"_s, u"fingerprints.sha256"_s}));
    QCOMPARE(ids(run, u"checks"_s, u"id"_s), (QStringList{u"san-lost"_s, u"key-reused"_s}));
    const QJsonObject san = run.json().value(u"differences"_s).toArray().at(3).toObject();
    QCOMPARE(san.value(u"kind"_s), u"removed"_s);
    QCOMPARE(san.value(u"left"_s), u"dns:radius2.example.jp"_s);
    QCOMPARE(san.value(u"right"_s), u""_s);
    const QJsonObject check = run.json().value(u"checks"_s).toArray().first().toObject();
    QCOMPARE(check.value(u"severity"_s), u"warning"_s);
    QVERIFY(check.value(u"message"_s).toString().contains(u"radius2.example.jp"_s));
}

void tst_CompareConvert::compareOfTheSameIsZero()
{
    const CtlRun same = m_ctl.run({u"compare"_s, m_ctl.path(u"leaf.pem"_s), u"-"_s}, m_leaf);
    QCOMPARE(same.exitCode, 0);
    QCOMPARE(same.json().value(u"differences"_s).toArray().size(), 0);
    const CtlRun key =
            m_ctl.run({u"compare"_s, m_ctl.path(u"leaf.pem"_s), m_ctl.path(u"key.pem"_s)});
    QCOMPARE(key.exitCode, 0);
    QCOMPARE(key.json().value(u"compared"_s), u"key"_s);
    QCOMPARE(ids(key, u"checks"_s, u"id"_s), QStringList{u"key-matches"_s});
    const CtlRun stranger =
            m_ctl.run({u"compare"_s, m_ctl.path(u"ca.pem"_s), m_ctl.path(u"key.pem"_s)});
    QCOMPARE(stranger.exitCode, 1);
    QCOMPARE(ids(stranger, u"checks"_s, u"id"_s), QStringList{u"key-does-not-match"_s});
}

void tst_CompareConvert::compareForPeople()
{
    const CtlRun run = m_ctl.run(
            {u"compare"_s, u"--text"_s, m_ctl.path(u"leaf.pem"_s), m_ctl.path(u"renewed.pem"_s)});
    QCOMPARE(run.exitCode, 1);
    QVERIFY(run.output.contains("Removed: Subject Alternative Name\n"
                                "  - dns:radius2.example.jp\n"));
    QVERIFY(run.output.contains("san-lost: "));
}

void tst_CompareConvert::compareOfChains()
{
    const QString whole = m_ctl.write(u"whole.pem"_s,
                                      pki::certificateToPem(m_leaf) + pki::certificateToPem(m_ca));
    const QString turned = m_ctl.write(u"turned.pem"_s,
                                       pki::certificateToPem(m_ca) + pki::certificateToPem(m_leaf));
    QCOMPARE(m_ctl.run({u"compare"_s, whole, whole}).exitCode, 0);
    const CtlRun order = m_ctl.run({u"compare"_s, whole, turned});
    QCOMPARE(order.exitCode, 1);
    QCOMPARE(ids(order, u"differences"_s, u"field"_s), QStringList{u"chain_order"_s});
    QCOMPARE(ids(order, u"checks"_s, u"id"_s), (QStringList{u"chain-order"_s, u"same-leaf"_s}));
    // One certificate against its chain: the rest is missing.
    const CtlRun missing = m_ctl.run({u"compare"_s, whole, m_ctl.path(u"leaf.pem"_s)});
    QCOMPARE(missing.exitCode, 1);
    QCOMPARE(ids(missing, u"checks"_s, u"id"_s), (QStringList{u"chain-lost"_s, u"same-leaf"_s}));
}

void tst_CompareConvert::compareOfWhatIsClosed()
{
    const QString file = m_ctl.path(u"closed.p12"_s);
    const CtlRun closed = m_ctl.run({u"compare"_s, m_ctl.path(u"leaf.pem"_s), file});
    QCOMPARE(closed.exitCode, 2);
    QVERIFY2(closed.messages.contains("The right side is protected by a password."),
             closed.messages.constData());
    const CtlRun wrong = m_ctl.run(
            {u"compare"_s, u"--password-file"_s, m_password, file, m_ctl.path(u"leaf.pem"_s)});
    QCOMPARE(wrong.exitCode, 2);
    QVERIFY2(wrong.messages.contains("None of the passwords given opens the left side."),
             wrong.messages.constData());
}

void tst_CompareConvert::compareBadInput_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString leaf = m_ctl.path(u"leaf.pem"_s);
    QTest::newRow("one file") << QStringList{leaf};
    QTest::newRow("three files") << QStringList{leaf, leaf, leaf};
    QTest::newRow("no such file") << QStringList{leaf, m_ctl.path(u"none"_s)};
    QTest::newRow("nothing in it") << QStringList{leaf, m_password};
    QTest::newRow("standard input twice") << QStringList{u"-"_s, u"-"_s};
}

void tst_CompareConvert::compareBadInput()
{
    QFETCH(QStringList, arguments);
    const CtlRun run = m_ctl.run(QStringList{u"compare"_s} + arguments);
    QCOMPARE(run.exitCode, 2);
    QVERIFY(!run.messages.isEmpty());
    QVERIFY(run.json().contains(u"error"_s));
}

void tst_CompareConvert::convertWritesKeysForTheOwnerAlone()
{
    const QStringList inputs{m_ctl.path(u"key.pem"_s), m_ctl.path(u"ca.pem"_s),
                             m_ctl.path(u"leaf.pem"_s)};
    for (const QString &format : {u"pem"_s, u"pkcs8"_s, u"pkcs12"_s}) {
        const QString output = fresh(format);
        const QStringList from = format == "pkcs8"_L1 ? inputs.mid(0, 1) : inputs;
        const CtlRun run = m_ctl.run(QStringList{u"convert"_s, u"--to"_s, format, u"-o"_s, output,
                                                 u"--out-password-file"_s, m_password} +
                                     from);
        QVERIFY2(run.exitCode == 0, run.messages.constData());
        QVERIFY(run.isOneJsonObject());
        QCOMPARE(run.json().value(u"schema"_s), u"sekisho.convert/1"_s);
        QCOMPARE(run.json().value(u"private_key"_s), true);
        QCOMPARE(run.json().value(u"encrypted"_s), true);
        QVERIFY(run.json().value(u"iterations"_s).toInt() >= 100'000);
        QVERIFY(isForOwnerAlone(output));
        // Neither the key nor the password is told anywhere.
        QVERIFY(!run.output.contains("PRIVATE KEY") && !run.output.contains("pass word"));
        const Secret password("pass word");
        pki::ReadOptions options;
        options.passwords = {&password};
        const pki::ReadResult read = pki::readObjects(contentOf(output), options);
        QVERIFY(read.problems.isEmpty());
        const auto key = std::find_if(read.items.cbegin(), read.items.cend(), [](const auto &i) {
            return i.type == pki::ItemType::PrivateKey;
        });
        QVERIFY(key != read.items.cend() && key->keyDer);
    }
}

void tst_CompareConvert::convertReplacesOnlyByForce()
{
    const QString output = m_ctl.write(u"precious.pem"_s, "precious");
    const QStringList arguments{u"convert"_s, u"--to"_s, u"pem"_s,
                                u"-o"_s,      output,    m_ctl.path(u"leaf.pem"_s)};
    const CtlRun refused = m_ctl.run(arguments);
    QCOMPARE(refused.exitCode, 2);
    QVERIFY(refused.messages.contains("is there already"));
    QCOMPARE(contentOf(output), "precious");
    QCOMPARE(m_ctl.run(arguments + QStringList{u"--force"_s}).exitCode, 0);
    QCOMPARE(contentOf(output), pki::certificateToPem(m_leaf));
}

void tst_CompareConvert::convertToStandardOutput()
{
    const CtlRun run = m_ctl.run({u"convert"_s, u"--to"_s, u"der"_s, u"-o"_s, u"-"_s, u"-"_s},
                                 pki::certificateToPem(m_leaf));
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.output, m_leaf);
}

void tst_CompareConvert::convertNeedsAWordAboutClearKeys()
{
    const QString output = fresh(u"pem"_s);
    const QStringList arguments{u"convert"_s, u"--to"_s, u"pkcs8"_s,
                                u"-o"_s,      output,    m_ctl.path(u"key.pem"_s)};
    const CtlRun refused = m_ctl.run(arguments);
    QCOMPARE(refused.exitCode, 2);
    QVERIFY(!QFileInfo::exists(output));
    QVERIFY(!refused.output.contains("PRIVATE KEY"));
    const CtlRun clear = m_ctl.run(arguments + QStringList{u"--key-in-clear"_s});
    QCOMPARE(clear.exitCode, 0);
    QCOMPARE(clear.json().value(u"encrypted"_s), false);
    QVERIFY(contentOf(output).startsWith("-----BEGIN PRIVATE KEY-----\n"));
    QVERIFY(isForOwnerAlone(output));
}

void tst_CompareConvert::convertCompletesAndOrders()
{
    const QString output = fresh(u"pem"_s);
    const CtlRun run =
            m_ctl.run({u"convert"_s, u"--to"_s, u"pem"_s, u"-o"_s, output, u"--complete"_s,
                       m_ctl.path(u"ca.pem"_s), m_ctl.path(u"leaf.pem"_s)});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.json().value(u"notes"_s).toArray(), QJsonArray{u"completed"_s});
    QCOMPARE(run.json().value(u"certificates"_s), 2);
    QCOMPARE(contentOf(output), pki::certificateToPem(m_leaf) + pki::certificateToPem(m_ca));
    const QString bundle = fresh(u"p7b"_s);
    QCOMPARE(m_ctl.run({u"convert"_s, u"--to"_s, u"pkcs7"_s, u"-o"_s, bundle, output}).exitCode, 0);
    QVERIFY(contentOf(bundle).startsWith("-----BEGIN PKCS7-----\n"));
    // The bundle itself and the two in it.
    QCOMPARE(pki::readObjects(contentOf(bundle)).items.size(), 3);
}

void tst_CompareConvert::convertBadInput_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString leaf = m_ctl.path(u"leaf.pem"_s);
    const QString out = m_ctl.path(u"never"_s);
    QTest::newRow("no format") << QStringList{u"-o"_s, out, leaf};
    QTest::newRow("format") << QStringList{u"--to"_s, u"jks"_s, u"-o"_s, out, leaf};
    QTest::newRow("traditional") << QStringList{u"--to"_s, u"traditional"_s, u"-o"_s, out, leaf};
    QTest::newRow("no output") << QStringList{u"--to"_s, u"der"_s, leaf};
    QTest::newRow("no input") << QStringList{u"--to"_s, u"der"_s, u"-o"_s, out};
    QTest::newRow("missing input")
            << QStringList{u"--to"_s, u"der"_s, u"-o"_s, out, m_ctl.path(u"none"_s)};
    QTest::newRow("no key") << QStringList{u"--to"_s, u"pkcs8"_s, u"-o"_s, out, leaf};
    QTest::newRow("no password") << QStringList{u"--to"_s, u"pkcs12"_s, u"-o"_s, out, leaf};
    QTest::newRow("folder") << QStringList{u"--to"_s,          u"der"_s,     u"-o"_s,
                                           m_ctl.path(u"."_s), u"--force"_s, leaf};
}

void tst_CompareConvert::convertBadInput()
{
    QFETCH(QStringList, arguments);
    const CtlRun run = m_ctl.run(QStringList{u"convert"_s} + arguments);
    QCOMPARE(run.exitCode, 2);
    QVERIFY(!run.messages.isEmpty());
    QVERIFY(!QFileInfo::exists(m_ctl.path(u"never"_s)));
}

void tst_CompareConvert::requestWritesKeyAndRequest()
{
    const QString key = fresh(u"key"_s);
    const QString csr = fresh(u"csr"_s);
    const QStringList arguments{u"request"_s,
                                u"--key-type"_s,
                                u"ec-p256"_s,
                                u"--subject"_s,
                                u"C=JP"_s,
                                u"--subject"_s,
                                u"CN=radius.example.jp"_s,
                                u"--san"_s,
                                u"dns:radius2.example.jp"_s,
                                u"-o"_s,
                                csr,
                                u"--key-out"_s,
                                key};
    const CtlRun refused = m_ctl.run(arguments);
    QCOMPARE(refused.exitCode, 2);
    QVERIFY(!QFileInfo::exists(key));

    const CtlRun run = m_ctl.run(arguments + QStringList{u"--out-password-file"_s, m_password});
    QVERIFY2(run.exitCode == 0, run.messages.constData());
    QCOMPARE(run.json().value(u"schema"_s), u"sekisho.request/1"_s);
    QVERIFY(!run.output.contains("PRIVATE KEY"));
    QVERIFY(isForOwnerAlone(key));
    QVERIFY(contentOf(key).startsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----\n"));
    const pki::Item item = pki::readObjects(contentOf(csr)).items.value(0);
    QVERIFY(item.csr && item.csr->signatureValid);
    QCOMPARE(item.csr->subjectAlternativeNames.size(), 2);
    QCOMPARE(run.json().value(u"request_pem"_s).toString().toLatin1(), contentOf(csr));
    // Key and request belong together.
    QCOMPARE(m_ctl.run({u"compare"_s, u"--password-file"_s, m_password, csr, key}).exitCode, 0);
    // What is there stays.
    const QByteArray before = contentOf(key);
    QCOMPARE(m_ctl.run(arguments + QStringList{u"--key-in-clear"_s}).exitCode, 2);
    QCOMPARE(contentOf(key), before);
}

void tst_CompareConvert::requestForALab()
{
    const QString ca = fresh(u"ca"_s);
    const QString certificate = fresh(u"crt"_s);
    const QString key = fresh(u"key"_s);
    const CtlRun run =
            m_ctl.run({u"request"_s, u"--key-type"_s, u"ec-p256"_s, u"--profile"_s, u"client"_s,
                       u"--subject"_s, u"CN=pc-1"_s, u"--san"_s, u"upn:a@example.jp"_s,
                       u"--key-in-clear"_s, u"--key-out"_s, key, u"-o"_s, fresh(u"csr"_s),
                       u"--test-ca-out"_s, ca, u"--certificate-out"_s, certificate});
    QVERIFY2(run.exitCode == 0, run.messages.constData());
    const auto issued = pki::certificatesFromPem(contentOf(certificate));
    QCOMPARE(issued.size(), 1);
    const auto index = pki::readCertificateIndex(issued.first());
    QVERIFY(index->issuer.commonName().startsWith("TEST "_L1));
    QCOMPARE(m_ctl.run({u"compare"_s, certificate, key}).exitCode, 0);
    QVERIFY(pki::readCertificateIndex(pki::certificatesFromPem(contentOf(ca)).first())->isCa);
}

void tst_CompareConvert::requestIsWhatOpensslMakes()
{
    const QString program = QStringLiteral(OPENSSL_PROGRAM);
    if (program.isEmpty() || !QFileInfo::exists(program))
        QSKIP("openssl is not installed"); // house-rule: Windows has none
    const QString key = fresh(u"key"_s);
    const QString csr = fresh(u"csr"_s);
    const QString config = fresh(u"cnf"_s);
    const QString theirs = fresh(u"csr"_s);
    const CtlRun run = m_ctl.run({u"request"_s,
                                  u"--key-type"_s,
                                  u"ec-p256"_s,
                                  u"--subject"_s,
                                  u"O=架空 #1 $x, \"y\""_s,
                                  u"--subject"_s,
                                  u"CN=radius.example.jp"_s,
                                  u"--san"_s,
                                  u"ip:192.0.2.1"_s,
                                  u"--san"_s,
                                  u"upn:山田@example.jp"_s,
                                  u"--san"_s,
                                  u"uri:https://example.jp/a#b"_s,
                                  u"--key-in-clear"_s,
                                  u"--key-out"_s,
                                  key,
                                  u"-o"_s,
                                  csr,
                                  u"--config-out"_s,
                                  config});
    QVERIFY2(run.exitCode == 0, run.messages.constData());
    QProcess openssl;
    openssl.start(program,
                  {u"req"_s, u"-new"_s, u"-config"_s, config, u"-key"_s, key, u"-out"_s, theirs});
    QVERIFY(openssl.waitForFinished());
    QVERIFY2(openssl.exitCode() == 0, openssl.readAllStandardError().constData());
    const CtlRun compared = m_ctl.run({u"compare"_s, csr, theirs});
    // Signature and with it the fingerprint alone differ: ECDSA draws a number.
    QCOMPARE(ids(compared, u"differences"_s, u"field"_s), QStringList{u"fingerprints.sha256"_s});
}

void tst_CompareConvert::requestBadInput_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString out = m_ctl.path(u"never"_s);
    const QStringList good{u"-o"_s, out, u"--key-out"_s, out + u".key"_s, u"--key-in-clear"_s};
    const QStringList subject{u"--subject"_s, u"CN=radius.example.jp"_s};
    QTest::newRow("no subject") << good;
    QTest::newRow("subject") << good + QStringList{u"--subject"_s, u"radius"_s};
    QTest::newRow("attribute") << good + subject + QStringList{u"--subject"_s, u"X=y"_s};
    QTest::newRow("san") << good + subject + QStringList{u"--san"_s, u"ip:nowhere"_s};
    QTest::newRow("key") << good + subject + QStringList{u"--key-type"_s, u"rsa-512"_s};
    QTest::newRow("profile") << good + subject + QStringList{u"--profile"_s, u"x"_s};
    QTest::newRow("key on standard output")
            << subject + QStringList{u"-o"_s, out, u"--key-out"_s, u"-"_s, u"--key-in-clear"_s};
    QTest::newRow("no DNS name in the common name")
            << good + QStringList{u"--profile"_s, u"mist-radius-server"_s, u"--subject"_s,
                                  u"CN=x"_s};
    QTest::newRow("half a lab") << good + subject + QStringList{u"--test-ca-out"_s, out};
    QTest::newRow("stray") << good + subject + QStringList{u"stray"_s};
}

void tst_CompareConvert::requestBadInput()
{
    QFETCH(QStringList, arguments);
    const CtlRun run = m_ctl.run(QStringList{u"request"_s} + arguments);
    QCOMPARE(run.exitCode, 2);
    QVERIFY(!run.messages.isEmpty());
    QVERIFY(!QFileInfo::exists(m_ctl.path(u"never"_s)));
    QVERIFY(!QFileInfo::exists(m_ctl.path(u"never.key"_s)));
}

SEKISHO_TEST(CompareConvert);
#include "tst_CompareConvert.moc"
