// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/CertificateBuilder.h"
#include "core/pki/Reader.h"
#include "tests/app/ctl/Ctl.h"
#include "tests/support/TestRegistry.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sekisho;
using pki::CertificateTemplate;
using pki::SigningKey;
using test::Ctl;
using test::CtlRun;

namespace {

const QDateTime kNow(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC);

/// Root, CA and two leaves, as PEM.
struct Files
{
    SigningKey key = SigningKey::generate(SigningKey::Kind::Ec256).value();
    QByteArray root;
    QByteArray ca;
    QByteArray server;
    QByteArray crl;

    Files()
    {
        CertificateTemplate t;
        t.subject = {{u"CN"_s, u"Root"_s}};
        t.notBefore = kNow.addYears(-1);
        t.notAfter = kNow.addYears(9);
        t.ca = true;
        t.keyUsage = {u"keyCertSign"_s, u"cRLSign"_s};
        root = pki::buildCertificate(t, key, {}, key).value();
        t.subject = {{u"CN"_s, u"CA"_s}};
        ca = pki::buildCertificate(t, key, root, key).value();
        t = {};
        t.subject = {{u"CN"_s, u"radius.example.jp"_s}};
        t.notBefore = kNow.addDays(-10);
        t.notAfter = kNow.addDays(10);
        t.serial = "\x07\x07";
        t.keyUsage = {u"digitalSignature"_s};
        t.extendedKeyUsage = {u"serverAuth"_s};
        t.subjectAlternativeNames = {u"DNS:radius.example.jp"_s};
        t.otherExtensions = {{u"certificatePolicies"_s, u"1.3.6.1.4.1.55555.1"_s}};
        server = pki::buildCertificate(t, key, ca, key).value();
        crl = pki::buildCrl(ca, key, kNow.addDays(-1), kNow.addDays(1), 1, {{t.serial, kNow, 1}})
                      .value();
    }
};

} // namespace

class tst_Verify : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void acceptsAndRefuses();
    void fieldsAreTheContract();
    void optionsDecide_data();
    void optionsDecide();
    void filesHoldManyObjects();
    void unreadableIsTwo();
    void textForPeople();

private:
    CtlRun verify(const QStringList &more) const
    {
        return m_ctl.run(QStringList{u"verify"_s, u"--time"_s, u"2026-06-01T12:00:00Z"_s} + more);
    }

    Ctl m_ctl;
    QString m_root;
    QString m_ca;
    QString m_server;
    QString m_crl;
};

void tst_Verify::initTestCase()
{
    const Files files;
    m_root = m_ctl.write(u"root.pem"_s, pki::certificateToPem(files.root));
    m_ca = m_ctl.write(u"ca.der"_s, files.ca);
    m_server = m_ctl.write(u"server.pem"_s, pki::certificateToPem(files.server));
    m_crl = m_ctl.write(u"ca.crl"_s, files.crl);
    m_ctl.write(u"bundle.pem"_s,
                pki::certificateToPem(files.server) + pki::certificateToPem(files.ca));
    m_ctl.write(u"everything.p7b"_s, pki::buildPkcs7({files.root, files.ca}).value());
    QVERIFY(QDir(m_ctl.path(u"."_s)).mkdir(u"anchors"_s));
    m_ctl.write(u"anchors/root.pem"_s, pki::certificateToPem(files.root));
}

void tst_Verify::acceptsAndRefuses()
{
    CtlRun run = verify({u"--trusted"_s, m_root, u"--untrusted"_s, m_ca, m_server});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.json().value(u"valid"_s).toBool());
    run = verify({u"--trusted"_s, m_root, m_server});
    QCOMPARE(run.exitCode, 1);
    QVERIFY(!run.json().value(u"valid"_s).toBool(true));
    QCOMPARE(run.json().value(u"reason"_s).toString(), u"unable-to-get-issuer-cert-locally"_s);
    // Nothing is trusted that is not named.
    run = verify({u"--untrusted"_s, m_ca, u"--untrusted"_s, m_root, m_server});
    QCOMPARE(run.exitCode, 1);
}

void tst_Verify::fieldsAreTheContract()
{
    const CtlRun run = verify({u"--trusted"_s, m_root, u"--untrusted"_s, m_ca, m_server});
    QVERIFY(run.isOneJsonObject());
    const QJsonObject json = run.json();
    QCOMPARE(json.value(u"schema"_s).toString(), u"sekisho.verify/1"_s);
    QCOMPARE(json.value(u"reason"_s).toString(), u"ok"_s);
    QCOMPARE(json.value(u"depth"_s).toInt(-1), 2);
    const QJsonArray chain = json.value(u"chain"_s).toArray();
    QCOMPARE(chain.size(), 3);
    QCOMPARE(chain.at(0).toObject().value(u"subject"_s).toString(), u"CN=radius.example.jp"_s);
    QCOMPARE(chain.at(2).toObject().value(u"subject"_s).toString(), u"CN=Root"_s);
    QCOMPARE(chain.at(0).toObject().value(u"sha256"_s).toString().size(), 64);
    QVERIFY(json.value(u"strict"_s).isArray());
}

void tst_Verify::optionsDecide_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QStringList &options, const QString &reason) {
        QTest::newRow(name) << options << reason;
    };
    row("later", {u"--time"_s, u"2027-01-01T00:00:00+09:00"_s}, u"cert-has-expired"_s);
    row("at no time", {u"--time"_s, u"none"_s}, u"ok"_s);
    row("server", {u"--purpose"_s, u"server"_s}, u"ok"_s);
    row("client", {u"--purpose"_s, u"client"_s}, u"invalid-purpose"_s);
    row("eap server", {u"--purpose"_s, u"eap-server"_s}, u"ok"_s);
    row("eap client", {u"--purpose"_s, u"eap-client"_s}, u"invalid-purpose"_s);
    row("name", {u"--name"_s, u"dns:radius.example.jp"_s}, u"ok"_s);
    row("other name", {u"--name"_s, u"dns:x.example.jp"_s}, u"hostname-mismatch"_s);
    row("address", {u"--name"_s, u"ip:192.0.2.1"_s}, u"ip-address-mismatch"_s);
    row("e-mail", {u"--name"_s, u"email:a@example.jp"_s}, u"email-mismatch"_s);
    row("level", {u"--auth-level"_s, u"5"_s}, u"ee-key-too-small"_s);
    row("policy", {u"--policy"_s, u"1.2.3"_s, u"--explicit-policy"_s}, u"no-explicit-policy"_s);
    row("leaf revoked", {u"--crl-check"_s, u"leaf"_s}, u"cert-revoked"_s);
    row("chain", {u"--crl-check"_s, u"chain"_s}, u"cert-revoked"_s);
}

void tst_Verify::optionsDecide()
{
    QFETCH(QStringList, options);
    QFETCH(QString, reason);
    const CtlRun run =
            verify(QStringList{u"--trusted"_s, m_root, u"--untrusted"_s, m_ca, u"--crl"_s, m_crl} +
                   options + QStringList{m_server});
    QCOMPARE(run.json().value(u"reason"_s).toString(), reason);
    QCOMPARE(run.exitCode, reason == "ok"_L1 ? 0 : 1);
}

void tst_Verify::filesHoldManyObjects()
{
    // The leaf's file brings its intermediate, the PKCS#7 file root and CA, a folder its files.
    QCOMPARE(verify({u"--trusted"_s, m_root, m_ctl.path(u"bundle.pem"_s)}).exitCode, 0);
    QCOMPARE(verify({u"--trusted"_s, m_ctl.path(u"everything.p7b"_s), m_server}).exitCode, 0);
    QCOMPARE(verify({u"--trusted"_s, m_ctl.path(u"anchors"_s), m_ctl.path(u"bundle.pem"_s)})
                     .exitCode,
             0);
    QCOMPARE(verify({u"--partial-chain"_s, u"--trusted"_s, m_ca, m_server}).exitCode, 0);
    QCOMPARE(verify({u"--trusted"_s, m_ca, m_server}).exitCode, 1);
}

void tst_Verify::unreadableIsTwo()
{
    const QString text = m_ctl.write(u"text.txt"_s, "nothing here");
    QCOMPARE(verify({text}).exitCode, 2);
    QCOMPARE(verify({m_ctl.path(u"nowhere.pem"_s)}).exitCode, 2);
    QCOMPARE(verify({u"--trusted"_s, text, m_server}).exitCode, 2);
    QCOMPARE(verify({u"--crl"_s, m_root, m_server}).exitCode, 2);
    QCOMPARE(verify({}).exitCode, 2);
    QCOMPARE(verify({m_server, m_server}).exitCode, 2);
    QCOMPARE(verify({u"--purpose"_s, u"mail"_s, m_server}).exitCode, 2);
    QCOMPARE(verify({u"--name"_s, u"radius.example.jp"_s, m_server}).exitCode, 2);
    QCOMPARE(verify({u"--time"_s, u"2026-06-01"_s, m_server}).exitCode, 2);
    QCOMPARE(verify({u"--policy"_s, u"x"_s, m_server}).exitCode, 2);
    QCOMPARE(verify({u"--auth-level"_s, u"9"_s, m_server}).exitCode, 2);
}

void tst_Verify::textForPeople()
{
    const CtlRun run = verify({u"--text"_s, u"--trusted"_s, m_root, m_server});
    QVERIFY(run.output.startsWith("Not valid: The issuer is not among the open or trusted"));
}

SEKISHO_TEST(Verify);
#include "tst_Verify.moc"
