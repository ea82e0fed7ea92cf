// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/Reader.h"
#include "tests/app/ctl/Ctl.h"
#include "tests/app/ctl/ServerMaterial.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sekisho;
using test::Ctl;
using test::CtlRun;

/// `sekishoctl bundle`: the doctor of the portal's "Import Custom RADIUS Server Certificate".
class tst_Bundle : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void goodBundleIsZero();
    void wrongOrderIsOneAndPutRight();
    void wrongPasswordIsOne();
    void passwordFileOpensTheKey();
    void pkcs12MayStandForBoth();
    void errorOfOneKindOfClientIsOne();
    void unreadableIsTwo_data();
    void unreadableIsTwo();
    void nothingOfTheKeyIsPrinted();
    void textForPeople();
    void missingCertificatesAreTaken();

private:
    CtlRun run(const QString &certificate, const QString &key,
               const QStringList &more = {u"--json"_s}) const
    {
        return m_ctl.run(QStringList{u"bundle"_s, u"--now"_s, u"2026-11-21T00:00:00Z"_s,
                                     u"--cert"_s, certificate, u"--key"_s, key} +
                         more);
    }

    Ctl m_ctl;
    const test::ServerMaterial m_server{QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC), 700};
    QString m_good;
    QString m_key;
};

void tst_Bundle::initTestCase()
{
    m_good = m_ctl.write(u"good.pem"_s, m_server.chainPem());
    m_key = m_ctl.write(u"key.pem"_s, m_server.keyPem);
}

void tst_Bundle::goodBundleIsZero()
{
    const CtlRun good = run(m_good, m_key);
    QVERIFY2(good.exitCode == 0, (good.output + good.messages).constData());
    QVERIFY(good.isOneJsonObject());
    const QJsonObject json = good.json();
    QCOMPARE(json.value(u"schema"_s).toString(), u"sekisho.bundle/1"_s);
    QCOMPARE(json.value(u"ready"_s).toBool(), true);
    QVERIFY(json.value(u"findings"_s).isArray());
    QCOMPARE(json.value(u"ordered_pem"_s).toString().toLatin1(), m_server.chainPem());
    QCOMPARE(json.value(u"chain"_s).toArray().size(), 2);
    // The same shape as those of lint.
    const QJsonObject finding = json.value(u"findings"_s).toArray().at(0).toObject();
    for (const char *name : {"id", "severity", "role", "platforms", "item", "field", "message"})
        QVERIFY2(finding.contains(QLatin1StringView(name)), name);
}

void tst_Bundle::wrongOrderIsOneAndPutRight()
{
    const QString backwards =
            m_ctl.write(u"backwards.pem"_s, pki::certificateToPem(m_server.root) +
                                                    pki::certificateToPem(m_server.leaf));
    const CtlRun wrong = run(backwards, m_key);
    QCOMPARE(wrong.exitCode, 1);
    QCOMPARE(wrong.json().value(u"ready"_s).toBool(true), false);
    const QByteArray ordered = wrong.json().value(u"ordered_pem"_s).toString().toLatin1();
    QCOMPARE(run(m_ctl.write(u"ordered.pem"_s, ordered), m_key).exitCode, 0);
}

void tst_Bundle::wrongPasswordIsOne()
{
    const QString key = m_ctl.write(u"closed.pem"_s, m_server.closedKeyPem);
    const QString password = m_ctl.write(u"wrong.txt"_s, "battery\n");
    const CtlRun wrong = run(m_good, key, {u"--json"_s, u"--key-password-file"_s, password});
    QCOMPARE(wrong.exitCode, 1);
    QVERIFY(wrong.output.contains("\"mist.key.password\""));
}

void tst_Bundle::passwordFileOpensTheKey()
{
    const QString key = m_ctl.write(u"closed.pem"_s, m_server.closedKeyPem);
    const QString password = m_ctl.write(u"right.txt"_s, "s3cret\n");
    const CtlRun right = run(m_good, key, {u"--json"_s, u"--key-password-file"_s, password});
    QVERIFY2(right.exitCode == 0, right.output.constData());
}

void tst_Bundle::pkcs12MayStandForBoth()
{
    const QString file = m_ctl.write(u"radius.p12"_s, m_server.pkcs12);
    const QString password = m_ctl.write(u"right.txt"_s, "s3cret\n");
    const CtlRun both = run(file, file, {u"--json"_s, u"--key-password-file"_s, password});
    // Mist takes PEM only.
    QCOMPARE(both.exitCode, 1);
    QVERIFY(both.output.contains("\"mist.key.pem\""));
    // The option of the key may be left out then, and only then.
    const QStringList once{u"bundle"_s, u"--now"_s, u"2026-11-21T00:00:00Z"_s, u"--json"_s,
                           u"--cert"_s};
    const CtlRun alone = m_ctl.run(once + QStringList{file, u"--key-password-file"_s, password});
    QCOMPARE(alone.output, both.output);
    const CtlRun noKey = m_ctl.run(once + QStringList{m_good});
    QCOMPARE(noKey.exitCode, 2);
    QVERIFY2(noKey.messages.contains("--key was not given."), noKey.messages.constData());
    QCOMPARE(both.json().value(u"ordered_pem"_s).toString().toLatin1(), m_server.chainPem());
}

// Apple refuses more than 825 days: ready for the portal, and still an error (design section 5).
void tst_Bundle::errorOfOneKindOfClientIsOne()
{
    const CtlRun longer =
            run(m_ctl.write(u"long.pem"_s, pki::certificateToPem(m_server.longer) +
                                                   pki::certificateToPem(m_server.root)),
                m_key);
    QVERIFY(longer.output.contains("\"apple.825\""));
    QVERIFY(longer.json().value(u"ready"_s).toBool());
    QCOMPARE(longer.exitCode, 1);
}

void tst_Bundle::unreadableIsTwo_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    const QString prose = m_ctl.write(u"prose.txt"_s, "nothing of the kind\n");
    QTest::newRow("no such file") << m_ctl.path(u"nowhere.pem"_s) << m_key;
    QTest::newRow("no certificate") << prose << m_key;
    QTest::newRow("no key") << m_good << prose;
    QTest::newRow("certificates as the key") << m_good << m_good;
    QTest::newRow("both from standard input") << u"-"_s << u"-"_s;
    QTest::newRow("option missing") << m_good << QString();
}

void tst_Bundle::unreadableIsTwo()
{
    QFETCH(QString, certificate);
    QFETCH(QString, key);
    const CtlRun bad = run(certificate, key);
    QCOMPARE(bad.exitCode, 2);
    QVERIFY2(bad.isOneJsonObject(), bad.output.constData());
    QVERIFY(!bad.messages.isEmpty());
}

void tst_Bundle::nothingOfTheKeyIsPrinted()
{
    for (const QString &form : {u"--json"_s, u"--text"_s}) {
        const CtlRun good = run(m_good, m_key, {form});
        QVERIFY(!(good.output + good.messages).contains("PRIVATE KEY-----"));
        const QList<QByteArray> lines = m_server.keyPem.split('\n');
        for (const QByteArray &line : lines) {
            if (!line.isEmpty())
                QVERIFY(!(good.output + good.messages).contains(line));
        }
    }
}

void tst_Bundle::textForPeople()
{
    const CtlRun good = run(m_good, m_key, {u"--text"_s});
    QCOMPARE(good.exitCode, 0);
    QVERIFY2(good.output.startsWith("Ready to import"), good.output.constData());
    QVERIFY(good.output.contains("-----BEGIN CERTIFICATE-----"));
}

void tst_Bundle::missingCertificatesAreTaken()
{
    const QString alone = m_ctl.write(u"alone.pem"_s, pki::certificateToPem(m_server.leaf));
    const QString root = m_ctl.write(u"authorities.der"_s, m_server.root);
    QVERIFY(!run(alone, m_key).json().value(u"complete"_s).toBool(true));
    const CtlRun completed = run(alone, m_key, {u"--json"_s, u"--complete"_s, root});
    QCOMPARE(completed.exitCode, 0);
    QVERIFY(completed.json().value(u"complete"_s).toBool());
    QCOMPARE(completed.json().value(u"added"_s).toArray().size(), 1);
    QCOMPARE(completed.json().value(u"chain"_s).toArray().size(), 2);
    QCOMPARE(completed.json().value(u"ordered_pem"_s).toString().toLatin1(), m_server.chainPem());
    // Nothing is taken that is not missing.
    QVERIFY(run(m_good, m_key, {u"--json"_s, u"--complete"_s, root})
                    .json()
                    .value(u"added"_s)
                    .toArray()
                    .isEmpty());
    QCOMPARE(run(alone, m_key, {u"--complete"_s, m_ctl.path(u"nowhere"_s)}).exitCode, 2);
}

SEKISHO_TEST(Bundle);
#include "tst_Bundle.moc"
