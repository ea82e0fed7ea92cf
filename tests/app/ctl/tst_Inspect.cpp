// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/CertificateBuilder.h"
#include "core/pki/Reader.h"
#include "tests/app/ctl/Ctl.h"
#include "tests/support/TestRegistry.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sekisho;
using test::Ctl;
using test::CtlRun;

namespace {

QJsonArray inputs(const CtlRun &run) { return run.json().value(u"inputs"_s).toArray(); }
QJsonObject input(const CtlRun &run, qsizetype number = 0)
{
    return inputs(run).at(number).toObject();
}
QJsonObject item(const CtlRun &run, qsizetype number = 0)
{
    return input(run).value(u"items"_s).toArray().at(number).toObject();
}

} // namespace

/// `sekishoctl inspect`: the JSON contract of design section 5 and what happens with bad input.
class tst_Inspect : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyFieldOfTheContractIsThere();
    void valuesAreRight();
    void standardInput();
    void namesFromAList();
    void foldersStandForTheirFiles();
    void lockedPkcs12ShowsHowItIsMade();
    void orderIsKeptWithManyFiles();
    void brokenInputIsTwo_data();
    void brokenInputIsTwo();
    void passwordsOpenAPkcs12();
    void nothingOfAPrivateKeyIsPrinted();
    void textForPeople();
    void whatCertificatesSay();
    void whatRevocationListsSay();
    void oneUnreadableFileDoesNotHideTheOthers();

private:
    Ctl m_ctl;
    QByteArray m_ca;
    QByteArray m_leaf;
    QByteArray m_keyPem;
    QByteArray m_pkcs12;
};

void tst_Inspect::initTestCase()
{
    const QDateTime from(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    auto caKey = pki::SigningKey::generate(pki::SigningKey::Kind::Ec256);
    QVERIFY(caKey.has_value());
    pki::CertificateTemplate ca;
    ca.subject = {{u"C"_s, u"JP"_s}, {u"O"_s, u"架空精機株式会社"_s}, {u"CN"_s, u"Test CA"_s}};
    ca.notBefore = from;
    ca.notAfter = from.addYears(10);
    ca.ca = true;
    ca.pathLength = 1;
    ca.keyUsage = {u"keyCertSign"_s, u"cRLSign"_s};
    const auto caDer = pki::buildCertificate(ca, *caKey, {}, *caKey);
    QVERIFY(caDer.has_value());
    m_ca = *caDer;

    auto key = pki::SigningKey::generate(pki::SigningKey::Kind::Rsa2048);
    QVERIFY(key.has_value());
    pki::CertificateTemplate leaf;
    leaf.subject = {{u"C"_s, u"JP"_s}, {u"CN"_s, u"radius.example.jp"_s}};
    leaf.notBefore = from;
    leaf.notAfter = from.addDays(365);
    leaf.serial = QByteArray::fromHex("0102ff");
    leaf.keyUsage = {u"digitalSignature"_s, u"keyEncipherment"_s};
    leaf.extendedKeyUsage = {u"serverAuth"_s};
    leaf.subjectAlternativeNames = {u"DNS:radius.example.jp"_s, u"IP:192.0.2.1"_s};
    leaf.crlDistributionPoints = {u"http://pki.example.jp/ca.crl"_s};
    leaf.ocspUrls = {u"http://ocsp.example.jp"_s};
    leaf.caIssuersUrls = {u"http://pki.example.jp/ca.cer"_s};
    const auto leafDer = pki::buildCertificate(leaf, *key, m_ca, *caKey);
    QVERIFY(leafDer.has_value());
    m_leaf = *leafDer;
    const Secret pem = key->toPem();
    m_keyPem = QByteArray(pem.reveal().data(), pem.reveal().size());
    const auto pkcs12 =
            pki::buildPkcs12(m_leaf, *key, {m_ca}, Secret(QByteArray("s3cret")), u"radius"_s);
    QVERIFY(pkcs12.has_value());
    m_pkcs12 = *pkcs12;
}

void tst_Inspect::everyFieldOfTheContractIsThere()
{
    const QString file = m_ctl.write(u"leaf.pem"_s, pki::certificateToPem(m_leaf));
    const CtlRun run = m_ctl.run({u"inspect"_s, u"--json"_s, file});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.isOneJsonObject(), run.output.constData());
    QCOMPARE(run.json().value(u"schema"_s).toString(), u"sekisho.inspect/1"_s);
    for (const char *name : {"source", "format", "repairs", "problems", "items"})
        QVERIFY2(input(run).contains(QLatin1StringView(name)), name);

    const QJsonObject certificate = item(run);
    for (const char *name : {"type",
                             "sha256",
                             "version",
                             "serial",
                             "subject",
                             "issuer",
                             "not_before",
                             "not_after",
                             "days_left",
                             "public_key",
                             "signature_algorithm",
                             "fingerprints",
                             "key_usage",
                             "extended_key_usage",
                             "subject_alternative_names",
                             "basic_constraints",
                             "crl_distribution_points",
                             "authority_information_access",
                             "extensions",
                             "self_signed",
                             "roles"})
        QVERIFY2(certificate.contains(QLatin1StringView(name)), name);
    const auto has = [&](const char *object, std::initializer_list<const char *> names) {
        const QJsonObject inner = certificate.value(QLatin1StringView(object)).toObject();
        return std::all_of(names.begin(), names.end(), [&](const char *name) {
            return inner.contains(QLatin1StringView(name));
        });
    };
    QVERIFY(has("subject", {"oneline", "rfc4514", "rdns"}));
    QVERIFY(has("issuer", {"oneline", "rfc4514", "rdns"}));
    QVERIFY(has("public_key", {"algorithm", "bits", "curve", "spki_sha256"}));
    QVERIFY(has("fingerprints", {"sha1", "sha256"}));
    QVERIFY(has("basic_constraints", {"ca", "path_length"}));
    QVERIFY(has("authority_information_access", {"ocsp", "ca_issuers"}));
    const auto first = [&](const char *list) {
        return certificate.value(QLatin1StringView(list)).toArray().at(0).toObject();
    };
    for (const char *name : {"oid", "name"})
        QVERIFY2(first("extended_key_usage").contains(QLatin1StringView(name)), name);
    for (const char *name : {"type", "value"})
        QVERIFY2(first("subject_alternative_names").contains(QLatin1StringView(name)), name);
    for (const char *name : {"oid", "name", "critical", "value_hex", "decoded"})
        QVERIFY2(first("extensions").contains(QLatin1StringView(name)), name);
    const QJsonObject attribute = certificate.value(u"subject"_s)
                                          .toObject()
                                          .value(u"rdns"_s)
                                          .toArray()
                                          .at(0)
                                          .toArray()
                                          .at(0)
                                          .toObject();
    for (const char *name : {"oid", "name", "value", "string_type"})
        QVERIFY2(attribute.contains(QLatin1StringView(name)), name);
}

void tst_Inspect::valuesAreRight()
{
    const QString file = m_ctl.write(u"leaf.der"_s, m_leaf);
    const CtlRun run =
            m_ctl.run({u"inspect"_s, u"--json"_s, u"--now"_s, u"2026-12-02T12:00:00Z"_s, file});
    const QJsonObject certificate = item(run);
    QCOMPARE(input(run).value(u"source"_s).toString(), file);
    QCOMPARE(input(run).value(u"format"_s).toString(), u"der"_s);
    QCOMPARE(certificate.value(u"type"_s).toString(), u"certificate"_s);
    QCOMPARE(certificate.value(u"serial"_s).toString(), u"0102ff"_s);
    QCOMPARE(certificate.value(u"version"_s).toInt(), 3);
    QCOMPARE(certificate.value(u"not_before"_s).toString(), u"2026-01-01T00:00:00Z"_s);
    QCOMPARE(certificate.value(u"not_after"_s).toString(), u"2027-01-01T00:00:00Z"_s);
    QCOMPARE(certificate.value(u"days_left"_s).toInt(), 29);
    QCOMPARE(certificate.value(u"subject"_s).toObject().value(u"oneline"_s).toString(),
             u"C=JP, CN=radius.example.jp"_s);
    QCOMPARE(certificate.value(u"key_usage"_s).toArray(),
             (QJsonArray{u"digitalSignature"_s, u"keyEncipherment"_s}));
    QCOMPARE(certificate.value(u"subject_alternative_names"_s).toArray(),
             (QJsonArray{QJsonObject{{u"type"_s, u"dns"_s}, {u"value"_s, u"radius.example.jp"_s}},
                         QJsonObject{{u"type"_s, u"ip"_s}, {u"value"_s, u"192.0.2.1"_s}}}));
    QCOMPARE(certificate.value(u"crl_distribution_points"_s).toArray(),
             (QJsonArray{u"http://pki.example.jp/ca.crl"_s}));
    QCOMPARE(certificate.value(u"self_signed"_s).toBool(true), false);
    QCOMPARE(certificate.value(u"public_key"_s).toObject().value(u"bits"_s).toInt(), 2048);
    QVERIFY(certificate.value(u"roles"_s).toArray().contains(u"radius-server"_s));

    const CtlRun expired =
            m_ctl.run({u"inspect"_s, u"--json"_s, u"--now"_s, u"2027-01-01T00:00:01Z"_s, file});
    QCOMPARE(item(expired).value(u"days_left"_s).toInt(), -1);
    QCOMPARE(expired.exitCode, 0);

    const QJsonObject ca = item(m_ctl.run({u"inspect"_s, u"-"_s}, m_ca));
    QCOMPARE(ca.value(u"self_signed"_s).toBool(), true);
    QCOMPARE(ca.value(u"basic_constraints"_s).toObject(),
             (QJsonObject{{u"ca"_s, true}, {u"path_length"_s, 1}}));
    QCOMPARE(ca.value(u"public_key"_s).toObject().value(u"curve"_s).toString(), u"prime256v1"_s);
}

void tst_Inspect::standardInput()
{
    const CtlRun run = m_ctl.run({u"inspect"_s, u"-"_s},
                                 pki::certificateToPem(m_leaf) + pki::certificateToPem(m_ca));
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(input(run).value(u"source"_s).toString(), u"-"_s);
    QCOMPARE(input(run).value(u"items"_s).toArray().size(), 2);
}

void tst_Inspect::namesFromAList()
{
    const QString odd = m_ctl.write(u"name with\nline feed.pem"_s, pki::certificateToPem(m_ca));
    const QString plain = m_ctl.write(u"plain.pem"_s, pki::certificateToPem(m_leaf));
    QByteArray names = odd.toUtf8();
    names.append('\0').append(plain.toUtf8()).append('\0');
    const CtlRun run = m_ctl.run({u"inspect"_s, u"--files0-from"_s, u"-"_s}, names);
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(inputs(run).size(), 2);
    QCOMPARE(input(run, 0).value(u"source"_s).toString(), odd);
    QCOMPARE(input(run, 1).value(u"source"_s).toString(), plain);
}

void tst_Inspect::foldersStandForTheirFiles()
{
    const QString folder = m_ctl.path(u"folder"_s);
    QVERIFY(QDir().mkpath(folder + u"/below"_s));
    const QString first = m_ctl.write(u"folder/below/a.pem"_s, pki::certificateToPem(m_ca));
    const QString second = m_ctl.write(u"folder/z.cer"_s, m_leaf);
    CtlRun run = m_ctl.run({u"inspect"_s, folder});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(inputs(run).size(), 2);
    QCOMPARE(input(run, 0).value(u"source"_s).toString(), first);
    QCOMPARE(input(run, 1).value(u"source"_s).toString(), second);
    QVERIFY(QDir().mkpath(m_ctl.path(u"empty"_s)));
    run = m_ctl.run({u"inspect"_s, m_ctl.path(u"empty"_s)});
    QCOMPARE(run.exitCode, 2);
}

void tst_Inspect::lockedPkcs12ShowsHowItIsMade()
{
    const auto key = pki::SigningKey::generate(pki::SigningKey::Kind::Ec256).value();
    pki::CertificateTemplate t;
    t.subject = {{u"CN"_s, u"x"_s}};
    t.notBefore = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    t.notAfter = t.notBefore.addYears(1);
    const QByteArray leaf = pki::buildCertificate(t, key, {}, key).value();
    const QByteArray file =
            pki::buildPkcs12(leaf, key, {}, Secret(QByteArray("secret")), u"n"_s).value();
    const CtlRun run = m_ctl.run({u"inspect"_s, m_ctl.write(u"locked.p12"_s, file)});
    QCOMPARE(run.exitCode, 2);
    const QJsonObject item = input(run).value(u"items"_s).toArray().first().toObject();
    QCOMPARE(item.value(u"type"_s).toString(), u"pkcs12"_s);
    QVERIFY(item.value(u"mac"_s).toObject().value(u"iterations"_s).toInt() > 0);
    QCOMPARE(item.value(u"safes"_s).toArray().size(), 2);
    QCOMPARE(item.value(u"importers"_s).toArray().size(), 8);
    QCOMPARE(item.value(u"importers"_s).toArray().first().toObject().value(u"answer"_s).toString(),
             u"yes"_s);
}

void tst_Inspect::orderIsKeptWithManyFiles()
{
    const QByteArray pem = pki::certificateToPem(m_leaf);
    QByteArray names;
    QStringList files;
    constexpr int kFiles = 300;
    for (int i = 0; i < kFiles; ++i) {
        files.append(m_ctl.write(u"many-%1.pem"_s.arg(i), i % 7 == 0 ? pem + pem + pem : pem));
        names.append(files.last().toUtf8()).append('\0');
    }
    const QString list = m_ctl.write(u"list"_s, names);
    const CtlRun run = m_ctl.run({u"inspect"_s, u"--files0-from"_s, list});
    QCOMPARE(run.exitCode, 0);
    QStringList sources;
    const QJsonArray all = inputs(run);
    for (const QJsonValue &each : all)
        sources.append(each.toObject().value(u"source"_s).toString());
    QCOMPARE(sources, files);
}

void tst_Inspect::brokenInputIsTwo_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("problem");
    QTest::newRow("empty") << QByteArray("") << u"empty-input"_s;
    QTest::newRow("prose") << QByteArray("This is not a certificate.\n") << u"not-recognised"_s;
    QTest::newRow("zeros") << QByteArray(4096, '\0') << QString();
    QTest::newRow("truncated") << QByteArray() << u"malformed-der"_s;
}

void tst_Inspect::brokenInputIsTwo()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, problem);
    if (bytes.isNull())
        bytes = m_leaf.left(m_leaf.size() / 2);
    const CtlRun run = m_ctl.run({u"inspect"_s, u"-"_s}, bytes);
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.isOneJsonObject(), run.output.constData());
    const QJsonObject first = input(run).value(u"problems"_s).toArray().at(0).toObject();
    for (const char *name : {"id", "offset", "message"})
        QVERIFY2(first.contains(QLatin1StringView(name)), name);
    if (!problem.isEmpty())
        QCOMPARE(first.value(u"id"_s).toString(), problem);
    QVERIFY(!run.messages.isEmpty());
}

void tst_Inspect::passwordsOpenAPkcs12()
{
    const QString file = m_ctl.write(u"bundle.p12"_s, m_pkcs12);
    const QString wrong = m_ctl.write(u"wrong.txt"_s, "not it\n");
    const QString right = m_ctl.write(u"right.txt"_s, "s3cret\r\n");

    const CtlRun locked = m_ctl.run({u"inspect"_s, file});
    QCOMPARE(locked.exitCode, 2);
    QVERIFY(locked.output.contains("password-required"));
    const CtlRun refused = m_ctl.run({u"inspect"_s, u"--password-file"_s, wrong, file});
    QCOMPARE(refused.exitCode, 2);
    QVERIFY(refused.output.contains("wrong-password"));
    const CtlRun open = m_ctl.run(
            {u"inspect"_s, u"--password-file"_s, wrong, u"--password-file"_s, right, file});
    QCOMPARE(open.exitCode, 0);
    QStringList types;
    const QJsonArray items = input(open).value(u"items"_s).toArray();
    for (const QJsonValue &each : items)
        types.append(each.toObject().value(u"type"_s).toString());
    QCOMPARE(types.count(u"certificate"_s), 2);
    QCOMPARE(types.count(u"private-key"_s), 1);
    for (const CtlRun &run : {locked, refused, open})
        QVERIFY(!(run.output + run.messages).contains("s3cret"));

    const CtlRun missing =
            m_ctl.run({u"inspect"_s, u"--password-file"_s, m_ctl.path(u"none"_s), file});
    QCOMPARE(missing.exitCode, 2);
}

void tst_Inspect::nothingOfAPrivateKeyIsPrinted()
{
    const QString file = m_ctl.write(u"key.pem"_s, m_keyPem);
    const CtlRun run = m_ctl.run({u"inspect"_s, file});
    QCOMPARE(run.exitCode, 0);
    const QJsonObject key = item(run);
    QCOMPARE(key.value(u"type"_s).toString(), u"private-key"_s);
    QCOMPARE(key.value(u"public_key"_s).toObject().value(u"bits"_s).toInt(), 2048);
    QCOMPARE(key.value(u"encrypted"_s).toBool(true), false);

    // No line of the PEM body, and no 16 bytes of the key in hex.
    const CtlRun text = m_ctl.run({u"inspect"_s, u"--text"_s, file});
    const QByteArray all = run.output + run.messages + text.output + text.messages;
    const QList<QByteArray> lines = m_keyPem.split('\n');
    QByteArray base64;
    for (const QByteArray &line : lines) {
        if (line.size() < 32 || line.startsWith('-'))
            continue;
        QVERIFY(!all.contains(line));
        base64 += line;
    }
    const QByteArray der = QByteArray::fromBase64(base64);
    // Behind the header and the public modulus come the private numbers.
    for (qsizetype i = der.size() / 2; i + 16 <= der.size(); i += 8)
        QVERIFY(!all.contains(der.mid(i, 16).toHex()));
}

void tst_Inspect::textForPeople()
{
    const QString file = m_ctl.write(u"text.pem"_s, pki::certificateToPem(m_leaf));
    const CtlRun run = m_ctl.run({u"inspect"_s, u"--text"_s, file});
    QCOMPARE(run.exitCode, 0);
    for (const char *word : {"Common Name", "radius.example.jp", "RSA 2048", "SHA-256"})
        QVERIFY2(run.output.contains(word), run.output.constData());
    const CtlRun japanese = m_ctl.run({u"inspect"_s, u"--text"_s, u"--lang"_s, u"ja"_s, file});
    QVERIFY2(QString::fromUtf8(japanese.output).contains(u"証明書"), japanese.output.constData());
}

void tst_Inspect::whatCertificatesSay()
{
    const QString file = m_ctl.write(u"says.pem"_s, pki::certificateToPem(m_leaf));
    const QJsonObject certificate = item(m_ctl.run({u"inspect"_s, u"--json"_s, file}));
    QCOMPARE(certificate.value(u"fingerprints"_s).toObject().value(u"sha512"_s).toString(),
             QString::fromLatin1(
                     QCryptographicHash::hash(m_leaf, QCryptographicHash::Sha512).toHex()));
    const QJsonObject key = certificate.value(u"public_key"_s).toObject();
    // RFC 7469: the same hash, base64.
    QCOMPARE(QByteArray::fromBase64(key.value(u"spki_pin"_s).toString().toLatin1()).toHex(),
             key.value(u"spki_sha256"_s).toString().toLatin1());
    const QJsonObject identifier = certificate.value(u"subject_key_identifier"_s).toObject();
    QCOMPARE(identifier.value(u"value"_s).toString().size(), 40);
    QCOMPARE(identifier.value(u"method"_s).toString(), u"rfc5280-1"_s);
    QJsonObject usage;
    for (const QJsonValue &extension : certificate.value(u"extensions"_s).toArray()) {
        if (extension.toObject().value(u"oid"_s).toString() == "2.5.29.15"_L1)
            usage = extension.toObject();
    }
    QCOMPARE(usage.value(u"statements"_s).toArray().at(0).toObject(),
             (QJsonObject{{u"id"_s, u"key-usage"_s},
                          {u"arguments"_s, QJsonArray{u"digitalSignature"_s}},
                          {u"level"_s, 0}}));

    const QByteArray text = m_ctl.run({u"inspect"_s, u"--text"_s, file}).output;
    for (const char *word :
         {"CN=radius.example.jp (UTF8String)", "C=JP (PrintableString)", "SHA-512", "SPKI pin",
          "RFC 5280 method 1", "DNS name radius.example.jp", "IP address 192.0.2.1",
          "OCSP responder", "Not a certification authority"})
        QVERIFY2(text.contains(word), word);
}

void tst_Inspect::whatRevocationListsSay()
{
    const auto key = pki::SigningKey::generate(pki::SigningKey::Kind::Ec256).value();
    const QDateTime day(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    QList<pki::RevokedEntry> revoked;
    for (char i = 1; i <= 120; ++i)
        revoked.append({QByteArray(1, i), day, i == 1 ? 1 : -1});
    const QByteArray crl = pki::buildCrl(m_ca, key, day, day.addDays(30), 7, revoked).value();
    const QString file = m_ctl.write(u"list.crl"_s, crl);
    const QJsonObject list = item(m_ctl.run({u"inspect"_s, u"--json"_s, file}));
    QCOMPARE(list.value(u"revoked_count"_s).toInt(), 120);
    const QJsonArray entries = list.value(u"revoked"_s).toArray();
    QCOMPARE(entries.size(), 100);
    QCOMPARE(entries.at(0).toObject(), (QJsonObject{{u"serial"_s, u"01"_s},
                                                    {u"revoked_at"_s, u"2026-01-01T00:00:00Z"_s},
                                                    {u"reason"_s, u"keyCompromise"_s},
                                                    {u"invalid_since"_s, QJsonValue::Null},
                                                    {u"issuer"_s, QJsonValue::Null}}));
    const QByteArray text = m_ctl.run({u"inspect"_s, u"--text"_s, file}).output;
    QVERIFY(text.contains("key compromised (keyCompromise)"));
    QVERIFY(text.contains("100 more"));
    QVERIFY(text.contains("Number of this list: 7"));
}

void tst_Inspect::oneUnreadableFileDoesNotHideTheOthers()
{
    const QString good = m_ctl.write(u"good.pem"_s, pki::certificateToPem(m_leaf));
    const CtlRun run = m_ctl.run({u"inspect"_s, m_ctl.path(u"missing.pem"_s), good,
                                  m_ctl.path(u"missing/either.pem"_s)});
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.isOneJsonObject(), run.output.constData());
    QCOMPARE(inputs(run).size(), 3);
    QCOMPARE(input(run, 1).value(u"items"_s).toArray().size(), 1);
    for (const qsizetype bad : {0, 2}) {
        QCOMPARE(input(run, bad)
                         .value(u"problems"_s)
                         .toArray()
                         .at(0)
                         .toObject()
                         .value(u"id"_s)
                         .toString(),
                 u"file-unreadable"_s);
    }
}

SEKISHO_TEST(Inspect);
#include "tst_Inspect.moc"
