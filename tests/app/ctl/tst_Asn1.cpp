// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/CertificateBuilder.h"
#include "core/pki/Reader.h"
#include "core/pki/asn1/Asn1Tree.h"
#include "tests/app/ctl/Ctl.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sekisho;
using test::Ctl;
using test::CtlRun;

namespace {

QJsonObject object(const CtlRun &run, qsizetype number = 0)
{
    return run.json().value(u"objects"_s).toArray().at(number).toObject();
}

/// The first node of that name, searched as it is printed.
QJsonObject named(const QJsonArray &nodes, const QString &name)
{
    for (const QJsonValue &value : nodes) {
        const QJsonObject node = value.toObject();
        if (node.value(u"name"_s).toString() == name)
            return node;
        const QJsonObject found = named(node.value(u"children"_s).toArray(), name);
        if (!found.isEmpty())
            return found;
    }
    return {};
}

} // namespace

/// `sekishoctl asn1`: every element with its place, also of what is broken.
class tst_Asn1 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void tree();
    void placesLikeOpenSsl();
    void textForPeople();
    void brokenInputIsPrintedAndTwo();
    void nothingOfAPrivateKeyIsPrinted();
    void standardInputAndSeveralObjects();
    void moreObjectsThanAreShown();
    void usage();

private:
    Ctl m_ctl;
    QByteArray m_ca;
    QByteArray m_keyPem;
};

void tst_Asn1::initTestCase()
{
    const QDateTime from(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    const auto key = pki::SigningKey::generate(pki::SigningKey::Kind::Ec256);
    QVERIFY(key.has_value());
    pki::CertificateTemplate ca;
    ca.subject = {{u"C"_s, u"JP"_s}, {u"CN"_s, u"Test CA"_s}};
    ca.notBefore = from;
    ca.notAfter = from.addYears(10);
    ca.ca = true;
    ca.keyUsage = {u"keyCertSign"_s};
    const auto der = pki::buildCertificate(ca, *key, {}, *key);
    QVERIFY(der.has_value());
    m_ca = *der;
    const Secret pem = key->toPem();
    m_keyPem = pem.reveal().toByteArray();
}

void tst_Asn1::tree()
{
    const CtlRun run = m_ctl.run({u"asn1"_s, m_ctl.write(u"ca.der"_s, m_ca)});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.isOneJsonObject());
    QCOMPARE(run.json().value(u"schema"_s).toString(), u"sekisho.asn1/1"_s);
    const QJsonObject found = object(run);
    QCOMPARE(found.value(u"type"_s).toString(), u"certificate"_s);
    QCOMPARE(found.value(u"malformed"_s).toBool(true), false);
    QVERIFY(found.value(u"strict"_s).toArray().isEmpty());
    const QJsonArray nodes = found.value(u"nodes"_s).toArray();
    QCOMPARE(nodes.size(), 1);
    const QJsonObject end = named(nodes, u"notAfter"_s);
    QCOMPARE(end.value(u"tag"_s).toString(), u"UTCTime"_s);
    QCOMPARE(end.value(u"value"_s).toString(), u"360101000000Z"_s);
    QCOMPARE(end.value(u"header_length"_s).toInt(), 2);
    QCOMPARE(end.value(u"length"_s).toInt(), 13);
    QCOMPARE(m_ca.mid(end.value(u"offset"_s).toInt() + 2, 13), QByteArray("360101000000Z"));
    QCOMPARE(end.value(u"value_hex"_s).toString().toLatin1(), QByteArray("360101000000Z").toHex());
    QVERIFY(end.value(u"children"_s).toArray().isEmpty());
}

void tst_Asn1::placesLikeOpenSsl()
{
    if (QStringLiteral(OPENSSL_PROGRAM).contains("NOTFOUND"_L1))
        QSKIP("there is no openssl program to compare with"); // house-rule: Windows has none
    const QString file = m_ctl.write(u"ca.der"_s, m_ca);
    QProcess process;
    process.start(QStringLiteral(OPENSSL_PROGRAM),
                  {u"asn1parse"_s, u"-inform"_s, u"DER"_s, u"-in"_s, file});
    QVERIFY(process.waitForFinished(30'000));
    static const QRegularExpression line(u"^ *(\\d+):d=(\\d+) +hl=(\\d+) +l= *(\\d+) "_s,
                                         QRegularExpression::MultilineOption);
    QStringList theirs;
    auto matches = line.globalMatch(QString::fromUtf8(process.readAllStandardOutput()));
    while (matches.hasNext()) {
        const auto match = matches.next();
        theirs.append(u"%1 %2 %3"_s.arg(match.captured(1), match.captured(3), match.captured(4)));
    }
    QStringList ours;
    // OpenSSL does not open strings.
    const std::function<void(const QJsonArray &)> walk = [&](const QJsonArray &nodes) {
        for (const QJsonValue &value : nodes) {
            const QJsonObject node = value.toObject();
            ours.append(u"%1 %2 %3"_s.arg(node.value(u"offset"_s).toInt())
                                .arg(node.value(u"header_length"_s).toInt())
                                .arg(node.value(u"length"_s).toInt()));
            if (node.value(u"constructed"_s).toBool())
                walk(node.value(u"children"_s).toArray());
        }
    };
    walk(object(m_ctl.run({u"asn1"_s, file})).value(u"nodes"_s).toArray());
    QVERIFY(theirs.size() > 30);
    QCOMPARE(ours, theirs);
}

void tst_Asn1::textForPeople()
{
    const CtlRun run = m_ctl.run({u"asn1"_s, u"--text"_s, m_ctl.write(u"ca.der"_s, m_ca)});
    QCOMPARE(run.exitCode, 0);
    const QStringList lines = QString::fromUtf8(run.output).split(u'\n');
    QVERIFY2(lines.first().startsWith("     0  4+"_L1), qPrintable(lines.first()));
    QVERIFY(lines.first().endsWith("Certificate SEQUENCE"_L1));
    QCOMPARE(lines.filter(u"notAfter UTCTime: 360101000000Z"_s).size(), 1);
    QCOMPARE(lines.filter(u"basicConstraints SEQUENCE: CA TRUE"_s).size(), 1);
}

void tst_Asn1::brokenInputIsPrintedAndTwo()
{
    const pki::Asn1Tree whole(m_ca);
    const qsizetype at = whole.node(whole.find({u"subject"_s, u"countryName"_s})).offset;
    QByteArray damaged = m_ca;
    damaged[at + 1] = 0x7f;
    const CtlRun run = m_ctl.run({u"asn1"_s, m_ctl.write(u"bad.der"_s, damaged)});
    QCOMPARE(run.exitCode, 2);
    const QJsonObject found = object(run);
    QVERIFY(found.value(u"malformed"_s).toBool());
    const QJsonObject error = found.value(u"errors"_s).toArray().at(0).toObject();
    QCOMPARE(error.value(u"id"_s).toString(), u"length-too-long"_s);
    QCOMPARE(error.value(u"offset"_s).toInt(), int(at));
    QVERIFY(!named(found.value(u"nodes"_s).toArray(), u"notAfter"_s).isEmpty());
    QVERIFY2(run.messages.contains("bad.der:" + QByteArray::number(at)), run.messages.constData());

    const CtlRun cut = m_ctl.run({u"asn1"_s, m_ctl.write(u"cut.der"_s, m_ca.left(200))});
    QCOMPARE(cut.exitCode, 2);
    QCOMPARE(object(cut).value(u"errors"_s).toArray().at(0).toObject().value(u"offset"_s).toInt(),
             200);
    // The header's own length is told, and both commands name the same byte.
    const QJsonObject outermost = object(cut).value(u"nodes"_s).toArray().at(0).toObject();
    QCOMPARE(outermost.value(u"length"_s).toInt(), int(m_ca.size()) - 4);
    QCOMPARE(outermost.value(u"present_length"_s).toInt(), 196);
    const CtlRun text = m_ctl.run({u"asn1"_s, u"--text"_s, m_ctl.path(u"cut.der"_s)});
    QVERIFY2(text.output.startsWith("     0  4+" + QByteArray::number(m_ca.size() - 4)),
             text.output.constData());
    const CtlRun inspected = m_ctl.run({u"inspect"_s, m_ctl.path(u"cut.der"_s)});
    QCOMPARE(inspected.exitCode, 2);
    QVERIFY2(inspected.messages.contains("cut.der:200: "), inspected.messages.constData());
    QCOMPARE(m_ctl.run({u"asn1"_s, m_ctl.write(u"empty.der"_s, {})}).exitCode, 2);
    QCOMPARE(m_ctl.run({u"asn1"_s, m_ctl.path(u"missing.der"_s)}).exitCode, 2);
}

void tst_Asn1::nothingOfAPrivateKeyIsPrinted()
{
    const QString file = m_ctl.write(u"key.pem"_s, m_keyPem);
    const QByteArray der =
            QByteArray::fromBase64(m_keyPem.mid(28).left(m_keyPem.indexOf("-----END") - 28));
    const pki::Asn1Tree tree(der);
    const int scalar = tree.find({u"privateKey"_s, u"privateKey"_s});
    QVERIFY(scalar > 0);
    const QByteArray secret = tree.content(scalar).first(6).toByteArray().toHex();
    for (const QString &form : {u"--json"_s, u"--text"_s}) {
        const CtlRun run = m_ctl.run({u"asn1"_s, form, file});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.output.contains("privateKeyAlgorithm"));
        QByteArray digits = run.output;
        QVERIFY(!digits.replace(" ", "").contains(secret));
    }
}

void tst_Asn1::standardInputAndSeveralObjects()
{
    const QByteArray pem = pki::certificateToPem(m_ca);
    const CtlRun run = m_ctl.run({u"asn1"_s, u"-"_s}, "first\n" + pem + pem);
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.json().value(u"objects"_s).toArray().size(), 2);
    QCOMPARE(object(run, 0).value(u"offset"_s).toInt(), 6);
    QCOMPARE(object(run, 1).value(u"label"_s).toString(), u"CERTIFICATE"_s);
    QCOMPARE(run.json().value(u"limited"_s), QJsonValue(false));
}

void tst_Asn1::moreObjectsThanAreShown()
{
    const QByteArray one = "-----BEGIN X-----\nBQA=\n-----END X-----\n";
    const QString file = m_ctl.write(u"many.pem"_s, one.repeated(20'001));
    const CtlRun run = m_ctl.run({u"asn1"_s, file});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.json().value(u"objects"_s).toArray().size(), 20'000);
    QCOMPARE(run.json().value(u"limited"_s), QJsonValue(true));
    QVERIFY2(run.messages.contains("there are more objects than are shown"),
             run.messages.left(500).constData());
}

void tst_Asn1::usage()
{
    QCOMPARE(m_ctl.run({u"asn1"_s}).exitCode, 2);
    QCOMPARE(m_ctl.run({u"asn1"_s, u"a"_s, u"b"_s}).exitCode, 2);
}

SEKISHO_TEST(Asn1);
#include "tst_Asn1.moc"
