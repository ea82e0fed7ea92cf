// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/ctl/Demo.h"
#include "tests/support/TestRegistry.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QTest>
#include <csignal>

using namespace Qt::Literals::StringLiterals;
using sekisho::test::Ctl;
using sekisho::test::CtlRun;

namespace {

/// `sekishoctl demo serve` in a process of its own; ends with its standard input.
class Demo
{
public:
    explicit Demo(const Ctl &ctl, const QStringList &more = {})
        : m_process(ctl.start(
                  QStringList{u"demo"_s, u"serve"_s, u"--port"_s, u"0"_s, u"--size"_s, u"small"_s} +
                  more))
    {
        while (!m_process->canReadLine() && m_process->waitForReadyRead(120'000)) {
        }
        m_hello = QJsonDocument::fromJson(m_process->readLine()).object();
    }
    ~Demo() { stop(); }

    QString get(const char *name) const
    {
        return m_hello.value(QLatin1StringView(name)).toString();
    }
    const QJsonObject &hello() const { return m_hello; }
    QProcess &process() { return *m_process; }
    /// The exit code after closing its standard input; -1 if it does not end.
    int stop()
    {
        if (m_process->state() == QProcess::NotRunning)
            return m_process->exitCode();
        m_process->closeWriteChannel();
        if (!m_process->waitForFinished(30'000)) {
            m_process->kill();
            m_process->waitForFinished();
            return -1;
        }
        return m_process->exitCode();
    }

private:
    std::unique_ptr<QProcess> m_process;
    QJsonObject m_hello;
};

} // namespace

/// demo serve, connect, pull, status and export against each other, over HTTP on loopback.
class tst_Workspace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void helloIsComplete();
    void roundTrip();
    void folderOfOnesOwn();
    void theFolderOfTheSettings();
    void secretsAreNotPrintedNorStored();
    void whatTheTokenMayNotReadIsSaid();
    void connectGoesOnWithoutTheSetting_data();
    void connectGoesOnWithoutTheSetting();
    void theFirstTokenFileCounts();
    void accountsSignIn_data();
    void accountsSignIn();
    void networkOptionsAreChecked_data();
    void networkOptionsAreChecked();
    void failuresHaveTheirExitCodes();
    void endsBySignal();
    void lockedWorkspaceIsSaid();
    void whatOnlyReadsWorksBesideTheWindow();
    void cleanupTestCase();

private:
    Ctl m_ctl;
    std::unique_ptr<Demo> m_demo;
    QString m_tokenFile;
    QByteArray m_everything; ///< all that was printed
    CtlRun run(const QStringList &arguments)
    {
        CtlRun result = m_ctl.run(arguments);
        m_everything += result.output + result.messages;
        return result;
    }
};

void tst_Workspace::initTestCase()
{
    m_demo = std::make_unique<Demo>(m_ctl, sekisho::test::kShowsAll);
    m_tokenFile = m_ctl.write(u"token"_s, m_demo->get("token").toUtf8() + '\n');
}

void tst_Workspace::helloIsComplete()
{
    for (const char *name :
         {"url", "websocket_url", "organization_id", "token", "read_only_token", "schema"})
        QVERIFY2(!m_demo->get(name).isEmpty(), name);
    QVERIFY(m_demo->get("url").startsWith("http://127.0.0.1:"_L1));
    QVERIFY(m_demo->get("token") != m_demo->get("read_only_token"));
}

void tst_Workspace::roundTrip()
{
    const CtlRun connected = run({u"connect"_s, u"--cloud"_s, m_demo->get("url"), u"--token-file"_s,
                                  m_tokenFile, u"--org"_s, m_demo->get("organization_id")});
    QVERIFY2(connected.exitCode == 0, connected.messages.constData());
    QCOMPARE(connected.json().value(u"schema"_s).toString(), u"sekisho.connect/1"_s);
    QCOMPARE(connected.json().value(u"organization"_s).toObject().value(u"id"_s).toString(),
             m_demo->get("organization_id"));
    QCOMPARE(connected.json().value(u"access_assurance"_s).toBool(), true);

    // Before the first pull there is nothing to export.
    QCOMPARE(run({u"export"_s}).exitCode, 2);

    const CtlRun pulled = run({u"pull"_s, u"--token-file"_s, m_tokenFile});
    QVERIFY2(pulled.exitCode == 0, pulled.messages.constData());
    const QJsonObject report = pulled.json();
    QCOMPARE(report.value(u"schema"_s).toString(), u"sekisho.pull/1"_s);
    const QJsonObject counts = report.value(u"counts"_s).toObject();
    for (const char *kind : {"rule", "label", "sso", "issued_certificate", "client", "event"})
        QVERIFY2(counts.value(QLatin1StringView(kind)).toInt() > 0, pulled.output.constData());
    QVERIFY(report.value(u"requests"_s).toInt() > 0);
    QVERIFY(report.value(u"added"_s).toInt() > 0);
    QCOMPARE(report.value(u"removed"_s).toInt(), 0);

    const CtlRun status = run({u"status"_s});
    QVERIFY2(status.exitCode == 0, status.messages.constData());
    QCOMPARE(status.json().value(u"schema"_s).toString(), u"sekisho.status/1"_s);
    QCOMPARE(status.json().value(u"counts"_s).toObject(), counts);
    QCOMPARE(status.json().value(u"snapshots"_s).toArray().size(), 1);
    QCOMPARE(status.json().value(u"workspaces"_s).toArray().size(), 1);

    const CtlRun exported = run({u"export"_s, u"--format"_s, u"json"_s});
    QVERIFY2(exported.exitCode == 0, exported.messages.constData());
    QCOMPARE(exported.json().value(u"schema"_s).toString(), u"sekisho.export/1"_s);
    QCOMPARE(exported.json().value(u"unreadable_kinds"_s), QJsonValue(QJsonArray()));
    QVERIFY2(!exported.messages.contains("Warning"), exported.messages.constData());
    // The same snapshot gives the same document, byte by byte.
    QCOMPARE(run({u"export"_s}).output, exported.output);

    const CtlRun text = run({u"status"_s, u"--text"_s});
    QCOMPARE(text.exitCode, 0);
    QVERIFY(text.output.contains("rule"));
}

void tst_Workspace::folderOfOnesOwn()
{
    const QString folder = m_ctl.path(u"own folder"_s);
    const CtlRun connected =
            run({u"connect"_s, u"--cloud"_s, m_demo->get("url"), u"--token-file"_s, m_tokenFile,
                 u"--org"_s, m_demo->get("organization_id"), u"--workspace"_s, folder});
    QVERIFY2(connected.exitCode == 0, connected.messages.constData());
    const CtlRun pulled =
            run({u"pull"_s, u"--workspace"_s, folder, u"--token-file"_s, m_tokenFile});
    QVERIFY2(pulled.exitCode == 0, pulled.messages.constData());
    const CtlRun again = run({u"pull"_s, u"--workspace"_s, folder, u"--token-file"_s, m_tokenFile});
    QVERIFY2(again.exitCode == 0, again.messages.constData());
    const CtlRun exported = run({u"export"_s, u"--workspace"_s, folder});
    QVERIFY2(exported.exitCode == 0, exported.messages.constData());
    const CtlRun status = run({u"status"_s, u"--workspace"_s, folder});
    QCOMPARE(status.json().value(u"workspace"_s).toObject().value(u"path"_s).toString(), folder);
    // Its authorities are a set of anchors.
    const qsizetype begin = exported.output.indexOf("-----BEGIN CERTIFICATE-----",
                                                    exported.output.indexOf("\"cacerts\""));
    const QByteArray end("-----END CERTIFICATE-----");
    QVERIFY(begin > 0);
    QByteArray pem =
            exported.output.mid(begin, exported.output.indexOf(end, begin) + end.size() - begin);
    const QString file = m_ctl.write(u"exported.pem"_s, pem.replace("\\n", "\n"));
    const auto verify = [&](const QStringList &more) {
        return run(QStringList{u"verify"_s, u"--time"_s, u"none"_s, u"--partial-chain"_s} + more +
                   QStringList{file});
    };
    const CtlRun trusted = verify({u"--trust"_s, u"workspace"_s, u"--workspace"_s, folder});
    QVERIFY2(trusted.json().value(u"valid"_s).toBool(), trusted.output.constData());
    QVERIFY(trusted.json().value(u"anchors"_s).toInt() > 0);
    QCOMPARE(verify({}).exitCode, 1);
}

void tst_Workspace::accountsSignIn_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("error");
    const auto account = [](const QString &email) { return QStringList{u"--email"_s, email}; };
    QTest::newRow("password") << account(u"demo@example.jp"_s) << 0 << QString();
    QTest::newRow("second factor")
            << account(u"demo-2fa@example.jp"_s) + QStringList{u"--two-factor"_s, u"123456"_s} << 0
            << QString();
    QTest::newRow("no code") << account(u"demo-2fa@example.jp"_s) << 2 << u"TwoFactorRequired"_s;
    QTest::newRow("wrong code") << account(u"demo-2fa@example.jp"_s) +
                                           QStringList{u"--two-factor"_s, u"000000"_s}
                                << 3 << u"SecondFactorWrong"_s;
    QTest::newRow("elsewhere") << account(u"demo-sso@example.jp"_s) << 3 << u"LoginElsewhere"_s;
    QTest::newRow("unknown") << account(u"nobody@example.jp"_s) << 3 << u"LoginFailed"_s;
}

void tst_Workspace::accountsSignIn()
{
    QFETCH(QStringList, options);
    QFETCH(int, exitCode);
    QFETCH(QString, error);
    const QString password = m_ctl.write(u"password"_s, "demo-not-a-secret\n");
    const CtlRun connected =
            run(QStringList{u"connect"_s, u"--json"_s, u"--cloud"_s, m_demo->get("url"), u"--org"_s,
                            m_demo->get("organization_id"), u"--password-file"_s, password} +
                options);
    QVERIFY2(connected.exitCode == exitCode, (connected.output + connected.messages).constData());
    QVERIFY(!connected.output.contains("demo-not-a-secret"));
    if (exitCode != 0) {
        QCOMPARE(connected.json().value(u"error"_s).toObject().value(u"code"_s).toString(), error);
        return;
    }
    const QJsonObject report = connected.json();
    QVERIFY(report.value(u"identity"_s).toObject().value(u"session"_s).toBool());
    QCOMPARE(report.value(u"token_kept"_s).toBool(), false);
    QVERIFY(connected.messages.contains("this run only"));
}

void tst_Workspace::networkOptionsAreChecked_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("exitCode");
    const QString nowhere = m_ctl.path(u"none.pem"_s);
    const QString text = m_ctl.write(u"text.pem"_s, "no certificate");
    QTest::newRow("proxy") << QStringList{u"--proxy"_s, u"socks://x"_s} << 2;
    QTest::newRow("no file") << QStringList{u"--ca-file"_s, nowhere} << 2;
    QTest::newRow("no certificate") << QStringList{u"--ca-file"_s, text} << 2;
    // This machine is reached without one, so nobody misses it.
    QTest::newRow("dead proxy") << QStringList{u"--proxy"_s, u"http://127.0.0.1:9"_s} << 0;
}

void tst_Workspace::networkOptionsAreChecked()
{
    QFETCH(QStringList, options);
    QFETCH(int, exitCode);
    const CtlRun connected =
            run(QStringList{u"connect"_s, u"--cloud"_s, m_demo->get("url"), u"--token-file"_s,
                            m_tokenFile, u"--org"_s, m_demo->get("organization_id")} +
                options);
    QVERIFY2(connected.exitCode == exitCode, (connected.output + connected.messages).constData());
}

void tst_Workspace::secretsAreNotPrintedNorStored()
{
    const QByteArray token = m_demo->get("token").toUtf8();
    const QString folder = m_ctl.path(u"secrets"_s);
    QCOMPARE(run({u"connect"_s, u"--cloud"_s, m_demo->get("url"), u"--token-file"_s, m_tokenFile,
                  u"--org"_s, m_demo->get("organization_id"), u"--workspace"_s, folder})
                     .exitCode,
             0);
    QCOMPARE(run({u"pull"_s, u"--workspace"_s, folder, u"--token-file"_s, m_tokenFile}).exitCode,
             0);
    QVERIFY(run({u"export"_s, u"--workspace"_s, folder}).output.size() > 1000);
    QVERIFY(!m_everything.contains(token));
    QDirIterator files(m_ctl.path(QString()), QDir::Files, QDirIterator::Subdirectories);
    int looked = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.fileName() == m_tokenFile)
            continue;
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(token), qPrintable(file.fileName()));
        ++looked;
    }
    QVERIFY(looked > 0);
}

void tst_Workspace::whatTheTokenMayNotReadIsSaid()
{
    Demo demo(m_ctl,
              sekisho::test::kShowsAll + QStringList{u"--fault"_s, u"setting=403"_s, u"--fault"_s,
                                                     u"nacrules=403"_s, u"--fault"_s,
                                                     u"jamf/link_accounts=404"_s});
    const QString token = m_ctl.write(u"token4"_s, demo.get("token").toUtf8());
    const QString folder = m_ctl.path(u"refused"_s);
    const CtlRun connected =
            run({u"connect"_s, u"--cloud"_s, demo.get("url"), u"--token-file"_s, token, u"--org"_s,
                 demo.get("organization_id"), u"--workspace"_s, folder, u"--json"_s});
    QVERIFY2(connected.exitCode == 0, connected.messages.constData());
    QVERIFY(connected.json().contains(u"access_assurance"_s));
    QVERIFY2(connected.json().value(u"access_assurance"_s).isNull(), connected.output.constData());

    const CtlRun pulled = run({u"pull"_s, u"--workspace"_s, folder, u"--token-file"_s, token});
    QVERIFY2(pulled.exitCode == 0, pulled.messages.constData());
    const QJsonArray unreadable = pulled.json().value(u"unreadable_kinds"_s).toArray();
    QCOMPARE(unreadable.size(), 3);

    const CtlRun exported = run({u"export"_s, u"--workspace"_s, folder});
    QVERIFY2(exported.exitCode == 0, exported.messages.constData());
    const QJsonObject document = exported.json();
    QCOMPARE(document.value(u"unreadable_kinds"_s).toArray(), unreadable);
    QVERIFY(!document.contains(u"rules"_s));
    QVERIFY(!document.contains(u"mist_nac"_s));
    QVERIFY(document.contains(u"linked_accounts"_s)); // of the other five apps
    QVERIFY(!document.value(u"labels"_s).toArray().isEmpty());
    QVERIFY(exported.messages.contains("Warning"));
    for (const char *kind : {"rule", "setting", "linked_app/jamf"}) {
        QVERIFY2(unreadable.contains(QLatin1StringView(kind)), kind);
        QVERIFY2(exported.messages.contains(kind), exported.messages.constData());
    }
}

/// Workspaces are where the window's settings say.
void tst_Workspace::theFolderOfTheSettings()
{
    const Ctl ctl;
    const QString chosen = ctl.path(u"chosen folder"_s);
    QDir().mkpath(ctl.path(u"Sekisho/sekisho"_s));
    ctl.write(u"Sekisho/sekisho/window.ini"_s,
              "[workspaces]\nfolder=\"" + chosen.toUtf8() + "\"\n");
    const QString token = ctl.write(u"token"_s, m_demo->get("token").toUtf8());
    const CtlRun connected =
            ctl.run({u"connect"_s, u"--cloud"_s, m_demo->get("url"), u"--token-file"_s, token,
                     u"--org"_s, m_demo->get("organization_id")});
    QVERIFY2(connected.exitCode == 0, connected.messages.constData());
    QCOMPARE(QDir(chosen).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
    const CtlRun status = ctl.run({u"status"_s});
    QVERIFY(status.json()
                    .value(u"workspace"_s)
                    .toObject()
                    .value(u"path"_s)
                    .toString()
                    .startsWith(chosen));
}

void tst_Workspace::connectGoesOnWithoutTheSetting_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("403") << u"setting=403"_s << 0;
    QTest::newRow("404") << u"setting=404"_s << 0;
    QTest::newRow("400") << u"setting=400"_s << 3;
    QTest::newRow("401") << u"setting=401"_s << 3;
    QTest::newRow("wrong shape") << u"setting=shape"_s << 3;
}

void tst_Workspace::connectGoesOnWithoutTheSetting()
{
    QFETCH(const QString, fault);
    QFETCH(const int, exitCode);
    Demo demo(m_ctl, sekisho::test::kShowsAll + QStringList{u"--fault"_s, fault});
    const QString token = m_ctl.write(u"token5"_s, demo.get("token").toUtf8());
    const CtlRun connected = run(
            {u"connect"_s, u"--cloud"_s, demo.get("url"), u"--token-file"_s, token, u"--org"_s,
             demo.get("organization_id"), u"--workspace"_s,
             m_ctl.path(u"setting "_s + QLatin1StringView(QTest::currentDataTag())), u"--text"_s});
    QVERIFY2(connected.exitCode == exitCode, connected.messages.constData());
    QCOMPARE(connected.output.contains("Whether Access Assurance is set up is not known"),
             exitCode == 0);
}

/// As with sekisho.
void tst_Workspace::theFirstTokenFileCounts()
{
    const QString wrong = m_ctl.write(u"wrong token"_s, "nonsense\n");
    const QStringList connect{u"connect"_s,
                              u"--cloud"_s,
                              m_demo->get("url"),
                              u"--org"_s,
                              m_demo->get("organization_id"),
                              u"--workspace"_s,
                              m_ctl.path(u"two tokens"_s)};
    const CtlRun first =
            run(connect + QStringList{u"--token-file"_s, m_tokenFile, u"--token-file"_s, wrong});
    QVERIFY2(first.exitCode == 0, first.messages.constData());
    const CtlRun last =
            run(connect + QStringList{u"--token-file"_s, wrong, u"--token-file"_s, m_tokenFile});
    QCOMPARE(last.exitCode, 3);
    QCOMPARE(last.errorCode(), u"Unauthorized"_s);
}

void tst_Workspace::failuresHaveTheirExitCodes()
{
    // No token: wrong usage.
    QCOMPARE(run({u"connect"_s, u"--cloud"_s, m_demo->get("url")}).exitCode, 2);
    QCOMPARE(run({u"pull"_s}).exitCode, 2);
    // A token that the cloud does not know.
    const QString wrong = m_ctl.write(u"wrong"_s, "nonsense\n");
    const CtlRun refused =
            run({u"connect"_s, u"--cloud"_s, m_demo->get("url"), u"--token-file"_s, wrong});
    QCOMPARE(refused.exitCode, 3);
    QCOMPARE(refused.errorCode(), u"Unauthorized"_s);
    // An organization that the token does not see.
    const CtlRun foreign =
            run({u"connect"_s, u"--cloud"_s, m_demo->get("url"), u"--token-file"_s, m_tokenFile,
                 u"--org"_s, u"00000000-0000-0000-0000-000000000000"_s});
    QCOMPARE(foreign.exitCode, 2);
    QVERIFY(foreign.json().value(u"organizations"_s).toArray().size() > 1);
    // Which of several is for the person to say.
    const CtlRun several =
            run({u"connect"_s, u"--cloud"_s, m_demo->get("url"), u"--token-file"_s, m_tokenFile});
    QCOMPARE(several.exitCode, 2);
    QCOMPARE(several.json().value(u"organizations"_s), foreign.json().value(u"organizations"_s));
    QVERIFY(several.messages.contains(m_demo->get("organization_id").toUtf8()));
    // Nobody listens.
    const CtlRun nobody = run(
            {u"connect"_s, u"--cloud"_s, u"http://127.0.0.1:9"_s, u"--token-file"_s, m_tokenFile});
    QCOMPARE(nobody.exitCode, 3);
    QCOMPARE(nobody.errorCode(), u"NetworkUnreachable"_s);
    // A cloud in trouble.
    Demo broken(m_ctl, {u"--fault"_s, u"self=500"_s});
    const QString token = m_ctl.write(u"token2"_s, broken.get("token").toUtf8());
    const CtlRun server =
            run({u"connect"_s, u"--cloud"_s, broken.get("url"), u"--token-file"_s, token});
    QCOMPARE(server.exitCode, 3);
    QCOMPARE(server.errorCode(), u"ServerError"_s);
}

void tst_Workspace::endsBySignal()
{
#ifdef Q_OS_UNIX
    for (const int number : {SIGINT, SIGTERM}) {
        Demo demo(m_ctl);
        QVERIFY(!demo.hello().isEmpty());
        ::kill(static_cast<pid_t>(demo.process().processId()), number);
        QVERIFY(demo.process().waitForFinished(30'000));
        QCOMPARE(demo.process().exitStatus(), QProcess::NormalExit);
        QCOMPARE(demo.process().exitCode(), 0);
    }
#endif
    Demo demo(m_ctl);
    QCOMPARE(demo.stop(), 0);
}

void tst_Workspace::lockedWorkspaceIsSaid()
{
    // A pull that never ends holds the workspace.
    Demo slow(m_ctl, {u"--fault"_s, u"nacrules=hang"_s});
    const QString token = m_ctl.write(u"token3"_s, slow.get("token").toUtf8());
    const QString folder = m_ctl.path(u"locked"_s);
    QCOMPARE(run({u"connect"_s, u"--cloud"_s, slow.get("url"), u"--token-file"_s, token, u"--org"_s,
                  slow.get("organization_id"), u"--workspace"_s, folder})
                     .exitCode,
             0);
    const std::unique_ptr<QProcess> holder =
            m_ctl.start({u"pull"_s, u"--workspace"_s, folder, u"--token-file"_s, token});
    QVERIFY(holder->waitForStarted());
    // Only then: a pull that came first would lock the holder out instead.
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(folder + u"/workspace.lock"_s), 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(
            run({u"pull"_s, u"--workspace"_s, folder, u"--token-file"_s, token}).errorCode(),
            u"StoreLocked"_s, 60'000);
    holder->kill();
    holder->waitForFinished();
}

void tst_Workspace::whatOnlyReadsWorksBesideTheWindow()
{
    const QString folder = m_ctl.path(u"shared"_s);
    QCOMPARE(run({u"connect"_s, u"--cloud"_s, m_demo->get("url"), u"--token-file"_s, m_tokenFile,
                  u"--org"_s, m_demo->get("organization_id"), u"--workspace"_s, folder})
                     .exitCode,
             0);
    const QStringList pull{u"pull"_s, u"--workspace"_s, folder, u"--token-file"_s, m_tokenFile};
    QCOMPARE(run(pull).exitCode, 0);
    const CtlRun before = run({u"export"_s, u"--workspace"_s, folder});
    QVERIFY(!run({u"status"_s, u"--workspace"_s, folder}).json().value(u"locked"_s).toBool());

    QLockFile window(folder + u"/workspace.lock"_s);
    window.setStaleLockTime(0);
    QVERIFY(window.tryLock(0));
    const CtlRun status = run({u"status"_s, u"--workspace"_s, folder});
    QCOMPARE(status.exitCode, 0);
    QVERIFY(status.json().value(u"locked"_s).toBool());
    QVERIFY(status.json().value(u"counts"_s).toObject().value(u"rule"_s).toInt() > 0);
    QCOMPARE(status.json().value(u"snapshots"_s).toArray().size(), 1);
    const CtlRun exported = run({u"export"_s, u"--workspace"_s, folder});
    QCOMPARE(exported.exitCode, 0);
    QCOMPARE(exported.output, before.output);
    // What writes says why it does not.
    const CtlRun refused = run(pull);
    QCOMPARE(refused.errorCode(), u"StoreLocked"_s);
    QVERIFY(refused.exitCode != 0);
}

void tst_Workspace::cleanupTestCase()
{
    QCOMPARE(m_demo->stop(), 0);
    m_demo.reset();
}

SEKISHO_TEST(Workspace);
#include "tst_Workspace.moc"
