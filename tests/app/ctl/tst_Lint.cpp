// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/CertificateBuilder.h"
#include "core/pki/Reader.h"
#include "tests/app/ctl/Ctl.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sekisho;
using test::Ctl;
using test::CtlRun;

namespace {

const QStringList kDay{u"--now"_s, u"2026-11-21T00:00:00Z"_s};

QJsonArray findings(const CtlRun &run, qsizetype input = 0)
{
    return run.json()
            .value(u"inputs"_s)
            .toArray()
            .at(input)
            .toObject()
            .value(u"findings"_s)
            .toArray();
}

QJsonObject finding(const CtlRun &run, const QString &id, qsizetype input = 0)
{
    for (const QJsonValue &value : findings(run, input)) {
        if (value.toObject().value(u"id"_s) == id)
            return value.toObject();
    }
    return {};
}

} // namespace

/// `sekishoctl lint`: the JSON contract of design section 5 and its exit codes.
class tst_Lint : public QObject
{
    Q_OBJECT

    Ctl m_ctl;
    pki::SigningKey m_rootKey = *pki::SigningKey::generate(pki::SigningKey::Kind::Ec256);
    pki::SigningKey m_key = *pki::SigningKey::generate(pki::SigningKey::Kind::Ec256);
    QByteArray m_root;

    static pki::CertificateTemplate server()
    {
        pki::CertificateTemplate made;
        made.subject = {{u"O"_s, u"Kakuu Seiki K.K."_s}, {u"CN"_s, u"radius.example.jp"_s}};
        made.notBefore = QDateTime(QDate(2026, 6, 1), QTime(0, 0), Qt::UTC);
        made.notAfter = made.notBefore.addDays(700);
        made.keyUsage = {u"digitalSignature"_s};
        made.extendedKeyUsage = {u"serverAuth"_s};
        made.subjectAlternativeNames = {u"DNS:radius.example.jp"_s};
        made.crlDistributionPoints = {u"http://pki.example.jp/lab.crl"_s};
        made.ocspUrls = {u"http://ocsp.example.jp/"_s};
        return made;
    }
    QString file(const QString &name, const pki::CertificateTemplate &described) const
    {
        return m_ctl.write(name, pki::certificateToPem(*pki::buildCertificate(described, m_key,
                                                                              m_root, m_rootKey)));
    }

private Q_SLOTS:
    void initTestCase()
    {
        pki::CertificateTemplate root;
        root.subject = {{u"CN"_s, u"Kakuu Lab Root"_s}};
        root.notBefore = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
        root.notAfter = root.notBefore.addYears(10);
        root.ca = true;
        root.keyUsage = {u"keyCertSign"_s, u"cRLSign"_s};
        m_root = *pki::buildCertificate(root, m_rootKey, {}, m_rootKey);
    }

    void everyFieldOfTheContractIsThere()
    {
        pki::CertificateTemplate old = server();
        old.notAfter = QDateTime(QDate(2026, 11, 1), QTime(0, 0), Qt::UTC);
        const CtlRun run = m_ctl.run(QStringList{u"lint"_s, file(u"old.pem"_s, old)} + kDay);
        QCOMPARE(run.exitCode, 1);
        QVERIFY(run.isOneJsonObject());
        QCOMPARE(run.json().value(u"schema"_s).toString(), u"sekisho.lint/1"_s);
        const QJsonObject found = finding(run, u"x509.validity.now"_s);
        for (const char *field :
             {"id", "severity", "role", "platforms", "item", "field", "offset", "message"})
            QVERIFY2(found.contains(QLatin1StringView(field)), field);
        QCOMPARE(found.value(u"severity"_s).toString(), u"error"_s);
        QCOMPARE(found.value(u"role"_s).toString(), u"radius-server"_s);
        QCOMPARE(found.value(u"item"_s).toInt(-1), 0);
        QVERIFY(!found.value(u"message"_s).toString().isEmpty());
    }

    void withoutErrorsItIsFine()
    {
        const CtlRun run = m_ctl.run(QStringList{u"lint"_s, file(u"good.pem"_s, server())} + kDay);
        QVERIFY2(run.exitCode == 0, run.output.constData());
    }

    // Two ends of one network: a client's identity is not judged as what goes into the portal.
    void clientIdentityIsFine()
    {
        pki::CertificateTemplate client = server();
        client.subject.last().second = u"pc-0412.example.jp"_s;
        client.subjectAlternativeNames = {u"DNS:pc-0412.example.jp"_s};
        client.extendedKeyUsage = {u"clientAuth"_s};
        const Secret password(QByteArray("kagi"));
        const QByteArray leaf = *pki::buildCertificate(client, m_key, m_root, m_rootKey);
        const QString file = m_ctl.write(
                u"pc-0412.p12"_s,
                pki::buildPkcs12(leaf, m_key, {m_root}, password, u"pc-0412"_s).value());
        const QStringList open{u"--password-file"_s, m_ctl.write(u"kagi.txt"_s, "kagi\n")};
        const CtlRun run = m_ctl.run(QStringList{u"lint"_s, file} + open + kDay);
        QVERIFY2(run.exitCode == 0, run.output.constData());
        QVERIFY(finding(run, u"mist.key.pem"_s).isEmpty());
        QVERIFY(finding(run, u"mist.cert.markers"_s).isEmpty());
        const QStringList portal{u"--profile"_s, u"mist-radius"_s};
        const CtlRun asked = m_ctl.run(QStringList{u"lint"_s, file} + portal + open + kDay);
        QCOMPARE(asked.exitCode, 1);
        QVERIFY(!finding(asked, u"mist.key.pem"_s).isEmpty());
    }

    // Another input may hold the issuer; each finding stands with its own input.
    void inputsAreJudgedTogether()
    {
        const QString leaf = file(u"leaf.pem"_s, server());
        const QString root = m_ctl.write(u"root.pem"_s, pki::certificateToPem(m_root));
        const CtlRun run = m_ctl.run(QStringList{u"lint"_s, leaf, root} + kDay);
        const QJsonArray inputs = run.json().value(u"inputs"_s).toArray();
        QCOMPARE(inputs.size(), 2);
        QCOMPARE(inputs.at(0).toObject().value(u"source"_s).toString(), leaf);
        for (const QJsonValue &found : findings(run, 1))
            QCOMPARE(found.toObject().value(u"role"_s).toString(), u"root-ca"_s);
    }

    void roleProfileAndPlatformChoose()
    {
        pki::CertificateTemplate longLived = server();
        longLived.notAfter = longLived.notBefore.addDays(3226);
        const QString leaf = file(u"long.pem"_s, longLived);
        QVERIFY(!finding(m_ctl.run(QStringList{u"lint"_s, leaf} + kDay), u"apple.825"_s).isEmpty());
        QVERIFY(finding(m_ctl.run(QStringList{u"lint"_s, u"--platform"_s, u"windows"_s, leaf} +
                                  kDay),
                        u"apple.825"_s)
                        .isEmpty());
        QVERIFY(finding(m_ctl.run(QStringList{u"lint"_s, u"--profile"_s, u"rfc5280"_s, leaf} +
                                  kDay),
                        u"apple.825"_s)
                        .isEmpty());
        const CtlRun client =
                m_ctl.run(QStringList{u"lint"_s, u"--role"_s, u"client"_s, leaf} + kDay);
        QVERIFY(!finding(client, u"eap.client.eku"_s).isEmpty());
        QCOMPARE(m_ctl.run({u"lint"_s, u"--role"_s, u"king"_s, leaf}).exitCode, 2);
        QCOMPARE(m_ctl.run({u"lint"_s, u"--profile"_s, u"none"_s, leaf}).exitCode, 2);
        QCOMPARE(m_ctl.run({u"lint"_s, u"--platform"_s, u"beos"_s, leaf}).exitCode, 2);
    }

    void unreadableIsTwo()
    {
        const CtlRun run = m_ctl.run({u"lint"_s, m_ctl.write(u"junk"_s, "no certificate")});
        QCOMPARE(run.exitCode, 2);
        QVERIFY(!run.messages.isEmpty());
        QCOMPARE(m_ctl.run({u"lint"_s, m_ctl.path(u"absent"_s)}).exitCode, 2);
        QCOMPARE(m_ctl.run({u"lint"_s}).exitCode, 2);
    }

    void textForPeopleInTheirLanguage()
    {
        pki::CertificateTemplate old = server();
        old.notAfter = QDateTime(QDate(2026, 11, 1), QTime(0, 0), Qt::UTC);
        const QString leaf = file(u"text.pem"_s, old);
        const CtlRun english = m_ctl.run(QStringList{u"lint"_s, u"--text"_s, leaf} + kDay);
        QVERIFY(english.output.contains("x509.validity.now"));
        QVERIFY(english.output.contains("Error"));
        const CtlRun japanese =
                m_ctl.run(QStringList{u"lint"_s, u"--lang"_s, u"ja"_s, u"--text"_s, leaf} + kDay);
        QVERIFY(japanese.output.contains("x509.validity.now"));
        QVERIFY(!japanese.output.contains("Error"));
    }
};

SEKISHO_TEST(Lint);
#include "tst_Lint.moc"
