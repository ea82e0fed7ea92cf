// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Clock.h"
#include "core/pki/Reader.h"
#include "core/sync/Draft.h"
#include "core/sync/Workspace.h"
#include "tests/app/ctl/Demo.h"
#include "tests/app/ctl/ServerMaterial.h"
#include "tests/support/Await.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sekisho;
using test::CtlRun;
using test::DemoWorkspace;

/// `set-server-cert`: in each form that authorities hand certificates out, into the cloud.
class tst_ServerCertificate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void isRefused_data();
    void isRefused();
    void anyForm_data();
    void anyForm();
    void arrives_data();
    void arrives();
    void forceTakesItAllTheSame();
    void theWindowHasTheSameDraft();
    void isRemoved();
    void cleanupTestCase() { m_demo.reset(); }

private:
    CtlRun run(const QStringList &arguments, const QByteArray &input = {})
    {
        return m_demo->run(arguments, input);
    }
    CtlRun set(const QStringList &arguments, const QByteArray &input = {})
    {
        QStringList words = arguments; // names of files stand for where they are
        for (QString &word : words) {
            if (m_files.contains(word))
                word = m_files.value(word);
        }
        return run(QStringList{u"set-server-cert"_s} + words, input);
    }
    QJsonObject inTheCloud()
    {
        const QByteArray setting = m_demo->send("GET", u"/setting"_s).value_or(QByteArray());
        return QJsonDocument::fromJson(setting)["mist_nac"_L1]["server_cert"_L1].toObject();
    }

    std::unique_ptr<DemoWorkspace> m_demo;
    QHash<QString, QString> m_files;
    const test::ServerMaterial m_server{QDateTime::currentDateTimeUtc().addDays(-1), 300};
};

void tst_ServerCertificate::initTestCase()
{
    m_demo = std::make_unique<DemoWorkspace>(QStringList{u"--set"_s, u"server-cert-null=remove"_s} +
                                             test::kShowsAll);
    const QList<std::pair<QString, QByteArray>> files{
            {u"server.p12"_s, m_server.pkcs12},
            {u"server.pem"_s, pki::certificateToPem(m_server.leaf)},
            {u"server.der"_s, m_server.leaf},
            {u"ca.pem"_s, pki::certificateToPem(m_server.root)},
            {u"ca.der"_s, m_server.root},
            {u"backwards.pem"_s,
             pki::certificateToPem(m_server.root) + pki::certificateToPem(m_server.leaf)},
            {u"server.key"_s, m_server.keyPem},
            {u"closed.key"_s, m_server.closedKeyPem},
            {u"stranger.key"_s, m_server.strangerKeyPem},
            {u"password"_s, QByteArray(m_server.kPassword) + '\n'},
            {u"wrong"_s, "something else\n"},
            {u"junk"_s, "no certificate\n"}};
    for (const auto &[name, bytes] : files)
        m_files.insert(name, m_demo->ctl().write(name, bytes));
}

void tst_ServerCertificate::anyForm_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    const QByteArray typed = QByteArray(m_server.kPassword) + '\n';
    QTest::newRow("one PKCS#12, password typed")
            << QStringList{u"--cert"_s, u"server.p12"_s, u"--key-password-file"_s, u"-"_s} << typed;
    QTest::newRow("one PKCS#12 piped")
            << QStringList{u"--cert"_s, u"-"_s, u"--key-password-file"_s, u"password"_s}
            << m_server.pkcs12;
    QTest::newRow("three PEMs") << QStringList{u"--cert"_s, u"server.pem"_s, u"--cert"_s,
                                               u"ca.pem"_s, u"--key"_s,      u"server.key"_s}
                                << QByteArray();
    QTest::newRow("DER") << QStringList{u"--cert"_s, u"server.der"_s, u"--cert"_s,
                                        u"ca.der"_s, u"--key"_s,      u"server.key"_s}
                         << QByteArray();
    QTest::newRow("one PEM in the wrong order")
            << QStringList{u"--cert"_s, u"backwards.pem"_s, u"--key"_s, u"server.key"_s}
            << QByteArray();
}

/// The draft has the chain as the portal wants it, leaf first.
void tst_ServerCertificate::anyForm()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    const CtlRun made = set(arguments, input);
    QVERIFY2(made.exitCode == 0, made.words().constData());
    QVERIFY(made.json().value("ready"_L1).toBool());
    const QJsonArray fields = made.json().value("items"_L1)[0]["fields"_L1].toArray();
    QString drafted;
    for (const QJsonValue &field : fields) {
        if (field["path"_L1] == "cert"_L1)
            drafted = field["after"_L1].toString();
    }
    QCOMPARE(drafted.toLatin1(), m_server.chainPem());
    QCOMPARE(run({u"drafts"_s, u"undo"_s}).exitCode, 0);
}

void tst_ServerCertificate::arrives_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("one PKCS#12") << QStringList{u"--cert"_s, u"server.p12"_s,
                                                u"--key-password-file"_s, u"password"_s};
    QTest::newRow("three PEMs, the CA first, the key closed")
            << QStringList{u"--cert"_s,
                           u"ca.pem"_s,
                           u"--cert"_s,
                           u"server.pem"_s,
                           u"--key"_s,
                           u"closed.key"_s,
                           u"--key-password-file"_s,
                           u"password"_s};
}

/// One write, leaf first; the key goes nowhere but to the cloud.
void tst_ServerCertificate::arrives()
{
    QFETCH(QStringList, arguments);
    QVERIFY(m_demo->send("PUT", u"/setting"_s, {{u"mist_nac"_s, QJsonObject()}}));
    QCOMPARE(run({u"pull"_s}).exitCode, 0);
    const CtlRun made = set(arguments);
    QVERIFY2(made.exitCode == 0, made.words().constData());
    // There is no keychain here: plan and push are told the secrets again.
    const QStringList given{
            u"--secret-file"_s, u"server_certificate/-.key="_s + m_files[u"closed.key"_s],
            u"--secret-file"_s, u"server_certificate/-.password="_s + m_files[u"password"_s]};
    const CtlRun plan = run(QStringList{u"plan"_s} + given);
    QVERIFY2(plan.exitCode == 0, plan.words().constData());
    QCOMPARE(plan.json().value("operations"_L1).toArray().size(), 1);
    const CtlRun push = run(QStringList{u"push"_s, u"--yes"_s} + given);
    QVERIFY2(push.exitCode == 0, push.words().constData());
    QCOMPARE(inTheCloud().value("cert"_L1).toString().toLatin1(), m_server.chainPem());
    QVERIFY(!m_demo->printed().contains(m_server.keyPem.split('\n').at(1)));
    QVERIFY(!m_demo->printed().contains(m_server.kPassword));
}

void tst_ServerCertificate::isRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("reason");
    const auto row = [](const char *name, const QStringList &arguments, int code,
                        const char *reason) {
        QTest::newRow(name) << arguments << code << QByteArray(reason);
    };
    const QString cert = u"--cert"_s;
    const QString key = u"--key"_s;
    const QString password = u"--key-password-file"_s;
    const QString good = u"backwards.pem"_s;
    row("key of another certificate", {cert, good, key, u"stranger.key"_s}, 1, "not ready");
    row("closed key without password", {cert, good, key, u"closed.key"_s}, 2, "stays closed");
    row("closed key, wrong password", {cert, good, key, u"closed.key"_s, password, u"wrong"_s}, 2,
        "stays closed");
    row("PKCS#12 without password", {cert, u"server.p12"_s}, 2, "password");
    row("PKCS#12, wrong password", {cert, u"server.p12"_s, password, u"wrong"_s}, 2, "password");
    row("no key", {cert, good}, 2, "--key");
    row("no certificate", {key, u"server.key"_s}, 2, "--cert");
    row("only a CA", {cert, u"ca.pem"_s, key, u"server.key"_s}, 1, "not ready");
    row("junk", {cert, u"junk"_s, key, u"server.key"_s}, 2, "No certificate");
    row("junk behind it", {cert, u"server.pem"_s, cert, u"junk"_s, key, u"server.key"_s}, 2,
        "junk");
    row("no such file", {cert, u"/nowhere"_s, key, u"server.key"_s}, 2, "/nowhere");
    row("standard input twice", {cert, u"-"_s, cert, u"-"_s, key, u"server.key"_s}, 2,
        "Standard input");
}

/// Nothing comes into the draft, and the reason is said.
void tst_ServerCertificate::isRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, reason);
    const CtlRun refused = set(arguments);
    QVERIFY2(refused.exitCode == exitCode, refused.words().constData());
    QVERIFY(refused.isOneJsonObject());
    QVERIFY2(refused.messages.contains(reason), refused.messages.constData());
    QCOMPARE(run({u"diff"_s}).exitCode, 0);
}

void tst_ServerCertificate::forceTakesItAllTheSame()
{
    const QStringList stranger{u"--cert"_s, u"backwards.pem"_s, u"--key"_s, u"stranger.key"_s};
    const CtlRun wrong = set(stranger);
    QVERIFY(!wrong.json().value("ready"_L1).toBool(true));
    QVERIFY(!wrong.json().value("findings"_L1).toArray().isEmpty());
    const CtlRun forced = set(stranger + QStringList{u"--force"_s});
    QVERIFY2(forced.exitCode == 0, forced.words().constData());
    QCOMPARE(run({u"drafts"_s, u"discard"_s}).exitCode, 0);
    // A key that nobody can read is none, whatever is forced.
    QCOMPARE(set({u"--cert"_s, u"backwards.pem"_s, u"--key"_s, u"closed.key"_s, u"--force"_s})
                     .exitCode,
             2);
}

/// What a script edits is what the window shows as pending, and the other way round.
void tst_ServerCertificate::theWindowHasTheSameDraft()
{
    QCOMPARE(run({u"add-label"_s, u"By script"_s, u"--vlan"_s, u"17"_s}).exitCode, 0);
    {
        SystemClock clock;
        const auto workspace = test::await(sync::Workspace::open(m_demo->folder(), clock));
        QVERIFY(workspace);
        sync::DraftBook book(*workspace, clock);
        QVERIFY(test::await(book.load()));
        QVERIFY(book.current());
        QCOMPARE(book.current()->items.size(), 1);
        QVERIFY(test::await(book.undo()));
        QCOMPARE(book.current()->items.size(), 0);
    }
    QCOMPARE(run({u"diff"_s}).exitCode, 0);
    QCOMPARE(run({u"drafts"_s, u"redo"_s}).exitCode, 0);
    QCOMPARE(run({u"diff"_s}).exitCode, 1);
    QCOMPARE(run({u"drafts"_s, u"discard"_s}).exitCode, 0);
}

void tst_ServerCertificate::isRemoved()
{
    QVERIFY(!inTheCloud().isEmpty());
    QCOMPARE(run({u"pull"_s}).exitCode, 0);
    QCOMPARE(run({u"remove-server-cert"_s}).exitCode, 0);
    QCOMPARE(run({u"plan"_s}).exitCode, 0);
    QCOMPARE(run({u"push"_s, u"--yes"_s}).exitCode, 0);
    QVERIFY(inTheCloud().isEmpty());
}

SEKISHO_TEST(ServerCertificate);
#include "tst_ServerCertificate.moc"
