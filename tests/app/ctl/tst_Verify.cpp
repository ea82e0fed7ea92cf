// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/CertificateBuilder.h"
#include "core/pki/Reader.h"
#include "tests/app/ctl/Ctl.h"
#include "tests/core/pki/Material.h"
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
    void namesAsEachSupplicantMatchesThem();
    void rejectedCandidatesHaveReasons();
    void revocationOfEachLink();
    void setsOfAnchors();

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
    QString m_goodResponse;
    QString m_revokedResponse;
};

void tst_Verify::initTestCase()
{
    const Files files;
    m_root = m_ctl.write(u"root.pem"_s, pki::certificateToPem(files.root));
    m_ca = m_ctl.write(u"ca.der"_s, files.ca);
    m_server = m_ctl.write(u"server.pem"_s, pki::certificateToPem(files.server));
    m_crl = m_ctl.write(u"ca.crl"_s, files.crl);
    const auto response = [&](bool revoked) {
        return test::makeOcspResponse(files.ca, files.server, files.key, kNow.addSecs(-60),
                                      revoked);
    };
    m_goodResponse = m_ctl.write(u"good.ors"_s, response(false));
    m_revokedResponse = m_ctl.write(u"revoked.ors"_s, response(true));
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
    row("leaf revoked", {u"--crl"_s, m_crl, u"--crl-check"_s, u"leaf"_s}, u"cert-revoked"_s);
    row("chain", {u"--crl"_s, m_crl, u"--crl-check"_s, u"chain"_s}, u"cert-revoked"_s);
    row("a list alone", {u"--crl"_s, m_crl}, u"cert-revoked"_s);
    row("no list", {u"--crl-check"_s, u"leaf"_s}, u"unable-to-get-crl"_s);
    row("OCSP response", {u"--ocsp"_s, m_revokedResponse}, u"cert-revoked"_s);
    row("OCSP response, good", {u"--ocsp"_s, m_goodResponse}, u"ok"_s);
}

void tst_Verify::optionsDecide()
{
    QFETCH(QStringList, options);
    QFETCH(QString, reason);
    const CtlRun run = verify(QStringList{u"--trusted"_s, m_root, u"--untrusted"_s, m_ca} +
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

void tst_Verify::namesAsEachSupplicantMatchesThem()
{
    const QStringList chain{u"--trusted"_s, m_root, u"--untrusted"_s, m_ca};
    CtlRun run = verify(chain + QStringList{u"--server-name"_s, u"example.jp"_s, m_server});
    QCOMPARE(run.exitCode, 0); // says who accepts the name, and decides about nothing
    QHash<QString, QJsonObject> bySupplicant;
    for (const QJsonValue &value : run.json().value(u"name_matches"_s).toArray())
        bySupplicant.insert(value.toObject().value(u"supplicant"_s).toString(), value.toObject());
    QCOMPARE(bySupplicant.size(), 8);
    for (const QString &who : {u"android"_s, u"chromeos"_s, u"wpa-domain-suffix-match"_s}) {
        QVERIFY2(bySupplicant.value(who).value(u"matches"_s).toBool(), qPrintable(who));
        QCOMPARE(bySupplicant.value(who).value(u"certificate_name"_s).toString(),
                 u"radius.example.jp"_s);
    }
    for (const QString &who :
         {u"windows"_s, u"apple"_s, u"wpa-domain-match"_s, u"wpa-altsubject-match"_s, u"tls"_s}) {
        QVERIFY2(!bySupplicant.value(who).value(u"matches"_s).toBool(true), qPrintable(who));
        QCOMPARE(bySupplicant.value(who).value(u"reason"_s).toString(), u"mismatch"_s);
    }
    // A name that must match is among them; without any name there is nothing to say.
    run = verify(chain + QStringList{u"--name"_s, u"dns:radius.example.jp"_s, m_server});
    QCOMPARE(run.json().value(u"name_matches"_s).toArray().size(), 8);
    QVERIFY(verify(chain + QStringList{m_server})
                    .json()
                    .value(u"name_matches"_s)
                    .toArray()
                    .isEmpty());
    run = verify(QStringList{u"--text"_s, u"--server-name"_s, u"example.jp"_s} + chain +
                 QStringList{m_server});
    QVERIFY2(run.output.contains("ChromeOS: accepted. Fits the DNS name radius.example.jp."),
             run.output.constData());
    QVERIFY(run.output.contains("Windows: refused. No name in the certificate fits."));
}

void tst_Verify::rejectedCandidatesHaveReasons()
{
    const CtlRun run = verify({u"--trusted"_s, m_root, u"--untrusted"_s, m_ca, u"--time"_s,
                               u"2050-01-01T00:00:00Z"_s, m_server});
    const QJsonArray rejected = run.json().value(u"rejected"_s).toArray();
    QHash<QString, QJsonObject> byIssued;
    for (const QJsonValue &value : rejected)
        byIssued.insert(value.toObject().value(u"issuer_of"_s).toString(), value.toObject());
    const QJsonObject ofLeaf = byIssued.value(u"CN=radius.example.jp"_s);
    QCOMPARE(ofLeaf.value(u"subject"_s).toString(), u"CN=CA"_s);
    QVERIFY2(ofLeaf.value(u"reasons"_s).toArray().contains(u"cert-has-expired"_s),
             run.output.constData());
    QCOMPARE(ofLeaf.value(u"sha256"_s).toString().size(), 64);
    QCOMPARE(byIssued.value(u"CN=CA"_s).value(u"subject"_s).toString(), u"CN=Root"_s);
}

void tst_Verify::revocationOfEachLink()
{
    const CtlRun run =
            verify({u"--trusted"_s, m_root, u"--untrusted"_s, m_ca, u"--crl"_s, m_crl, m_server});
    const QJsonArray chain = run.json().value(u"chain"_s).toArray();
    const QJsonObject leaf = chain.at(0).toObject().value(u"revocation"_s).toObject();
    QCOMPARE(leaf.value(u"state"_s).toString(), u"revoked"_s);
    QCOMPARE(leaf.value(u"reason"_s).toInt(), 1);
    QCOMPARE(leaf.value(u"since"_s).toString(), u"2026-06-01T12:00:00Z"_s);
    const QJsonObject ca = chain.at(1).toObject().value(u"revocation"_s).toObject();
    QCOMPARE(ca.value(u"state"_s).toString(), u"unknown"_s);
    QCOMPARE(ca.value(u"why"_s).toArray(), QJsonArray{u"no-revocation-data"_s});
    QVERIFY(!chain.at(2).toObject().contains(u"revocation"_s));
}

void tst_Verify::setsOfAnchors()
{
    QCOMPARE(verify({u"--trust"_s, u"everybody"_s, m_server}).exitCode, 2);
    // Our root is in no public set, whatever this computer has.
    for (const QString &set : {u"system"_s, u"mozilla"_s}) {
        const CtlRun run = verify({u"--trust"_s, set, u"--untrusted"_s, m_ca, m_server});
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.json().value(u"anchors"_s).toInt(-1) == 0, !run.messages.isEmpty());
    }
    // No workspace here.
    const CtlRun run = verify(
            {u"--trust"_s, u"workspace"_s, u"--workspace"_s, m_ctl.path(u"nowhere"_s), m_server});
    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.messages.contains("There is no workspace"));
}

SEKISHO_TEST(Verify);
#include "tst_Verify.moc"
