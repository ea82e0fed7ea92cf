// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/CertificateBuilder.h"
#include "tests/app/ctl/Ctl.h"
#include "tests/support/TestRegistry.h"

#include <QDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
namespace pki = sekisho::pki;
using sekisho::test::Ctl;
using sekisho::test::CtlRun;

/// Help, version, wrong usage, language.
class tst_CommandLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void versionIsPrinted();
    void helpNamesEveryCommand();
    void everyCommandHasHelp_data();
    void everyCommandHasHelp();
    void wrongUsageIsTwo_data();
    void wrongUsageIsTwo();
    void wrongUsageIsStillJson();
    void whatIsMissingIsNamed_data();
    void whatIsMissingIsNamed();
    void messagesFollowTheLanguage();
    void withoutAWorkspaceItSaysHowToMakeOne();

private:
    Ctl m_ctl;
};

void tst_CommandLine::versionIsPrinted()
{
    const CtlRun run = m_ctl.run({u"--version"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.output, QByteArray("sekishoctl " SEKISHO_VERSION "\n"));
}

void tst_CommandLine::helpNamesEveryCommand()
{
    const CtlRun run = m_ctl.run({u"--help"_s});
    QCOMPARE(run.exitCode, 0);
    for (const char *command : {"inspect", "connect", "pull", "status", "export"})
        QVERIFY2(run.output.contains(command), command);
}

void tst_CommandLine::everyCommandHasHelp_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QByteArray>("option");
    QTest::newRow("inspect") << QStringList{u"inspect"_s} << QByteArray("--files0-from");
    QTest::newRow("connect") << QStringList{u"connect"_s} << QByteArray("--cloud");
    QTest::newRow("pull") << QStringList{u"pull"_s} << QByteArray("--token-file");
    QTest::newRow("status") << QStringList{u"status"_s} << QByteArray("--workspace");
    QTest::newRow("export") << QStringList{u"export"_s} << QByteArray("--format");
    QTest::newRow("demo serve") << QStringList{u"demo"_s, u"serve"_s} << QByteArray("--fault");
    QTest::newRow("add-ca") << QStringList{u"add-ca"_s} << QByteArray("--force");
    QTest::newRow("set-server-cert")
            << QStringList{u"set-server-cert"_s} << QByteArray("--key-password-file");
    QTest::newRow("add-label") << QStringList{u"add-label"_s} << QByteArray("--value-file");
    QTest::newRow("add-rule") << QStringList{u"add-rule"_s} << QByteArray("--assign");
    QTest::newRow("move-rule") << QStringList{u"move-rule"_s} << QByteArray("--before");
    QTest::newRow("add-idp") << QStringList{u"add-idp"_s} << QByteArray("--secret-file");
    QTest::newRow("set-realm") << QStringList{u"set-realm"_s} << QByteArray("--exclude");
    QTest::newRow("scep") << QStringList{u"scep"_s} << QByteArray("activate, suspend, disable");
    QTest::newRow("certs") << QStringList{u"certs"_s} << QByteArray("revoke SERIAL");
    QTest::newRow("link") << QStringList{u"link"_s} << QByteArray("start APP, forget APP");
    QTest::newRow("apply") << QStringList{u"apply"_s} << QByteArray("--dry-run");
}

void tst_CommandLine::everyCommandHasHelp()
{
    QFETCH(QStringList, command);
    QFETCH(QByteArray, option);
    const CtlRun run = m_ctl.run(command + QStringList{u"--help"_s});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.output.contains(option), run.output.constData());
    QVERIFY2(run.output.contains("sekishoctl " + command.join(u' ').toUtf8()),
             run.output.constData());
    QVERIFY(!run.output.contains("--now"));
    QVERIFY(run.output.endsWith(
            "Exit codes: 0 fine, 1 the answer is no, 2 wrong usage or unreadable "
            "input, 3 network or cloud failure, 4 conflict.\n"));
}

void tst_CommandLine::wrongUsageIsTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("unknown command") << QStringList{u"frobnicate"_s};
    QTest::newRow("unknown option") << QStringList{u"inspect"_s, u"--frobnicate"_s};
    QTest::newRow("inspect nothing") << QStringList{u"inspect"_s};
    QTest::newRow("inspect bad time") << QStringList{u"inspect"_s, u"--now"_s, u"x"_s, u"-"_s};
    QTest::newRow("json and text") << QStringList{u"inspect"_s, u"--json"_s, u"--text"_s, u"-"_s};
    QTest::newRow("connect without cloud") << QStringList{u"connect"_s};
    QTest::newRow("connect to nonsense")
            << QStringList{u"connect"_s, u"--cloud"_s, u"not a host"_s};
    QTest::newRow("export to hcl") << QStringList{u"export"_s, u"--format"_s, u"hcl"_s};
    QTest::newRow("demo bad port") << QStringList{u"demo"_s, u"serve"_s, u"--port"_s, u"99999"_s};
    QTest::newRow("demo bad size") << QStringList{u"demo"_s, u"serve"_s, u"--size"_s, u"huge"_s};
    QTest::newRow("demo bad fault")
            << QStringList{u"demo"_s, u"serve"_s, u"--fault"_s, u"nonsense"_s};
}

void tst_CommandLine::wrongUsageIsTwo()
{
    QFETCH(QStringList, arguments);
    const CtlRun run = m_ctl.run(arguments);
    QCOMPARE(run.exitCode, 2);
    QVERIFY(!run.messages.isEmpty());
}

void tst_CommandLine::whatIsMissingIsNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("sentence");
    const QString folder = m_ctl.path(u"empty-folder"_s);
    QVERIFY(QDir().mkpath(folder));
    QTest::newRow("option") << QStringList{u"bundle"_s}
                            << QByteArray("Something is missing: --cert was not given. See --help");
    QTest::newRow("input") << QStringList{u"lint"_s} << QByteArray(": FILE was not given. ");
    QTest::newRow("second input") << QStringList{u"compare"_s, u"-"_s}
                                  << QByteArray(": B was not given. ");
    QTest::newRow("output") << QStringList{u"request"_s, u"--subject"_s, u"CN=a.example.jp"_s}
                            << QByteArray(": -o was not given. ");
    QTest::newRow("standard input twice") << QStringList{u"compare"_s, u"-"_s, u"-"_s}
                                          << QByteArray("Standard input can be read once only: ");
    QTest::newRow("empty folder") << QStringList{u"inspect"_s, folder}
                                  << QByteArray("The folder is empty: There is no file in ");
    QTest::newRow("folder for a file")
            << QStringList{u"asn1"_s, folder} << QByteArray("This is a folder: ");
    const auto made = pki::SigningKey::generate(pki::SigningKey::Kind::Ec256);
    const QString key = m_ctl.write(u"some.key"_s, made->toPem().reveal().toByteArray());
    QTest::newRow("key for a certificate")
            << QStringList{u"verify"_s, key} << QByteArray("There is no certificate: ");
    QTest::newRow("value") << QStringList{u"lint"_s, u"--role"_s, u"king"_s, u"-"_s}
                           << QByteArray("What was given: king. Correct the value");
}

void tst_CommandLine::whatIsMissingIsNamed()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, sentence);
    const CtlRun run = m_ctl.run(arguments);
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.messages.contains(sentence), run.messages.constData());
}

void tst_CommandLine::wrongUsageIsStillJson()
{
    for (const QStringList &arguments : {QStringList{u"inspect"_s, u"--frobnicate"_s},
                                         QStringList{u"inspect"_s}, QStringList{u"pull"_s}}) {
        const CtlRun run = m_ctl.run(arguments);
        QVERIFY2(run.isOneJsonObject(), run.output.constData());
        QVERIFY(!run.json().value(u"error"_s).toObject().value(u"message"_s).toString().isEmpty());
    }
}

void tst_CommandLine::messagesFollowTheLanguage()
{
    const QByteArray english = m_ctl.run({u"frobnicate"_s}).messages;
    const QByteArray japanese = m_ctl.run({u"--lang"_s, u"ja"_s, u"frobnicate"_s}).messages;
    QVERIFY2(english.contains("There is no command"), english.constData());
    QVERIFY2(QString::fromUtf8(japanese).contains(u"コマンド"), japanese.constData());
}

void tst_CommandLine::withoutAWorkspaceItSaysHowToMakeOne()
{
    for (const QString &command : {u"pull"_s, u"status"_s, u"export"_s}) {
        const CtlRun run = m_ctl.run({command});
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.messages.contains("sekishoctl connect"), run.messages.constData());
    }
}

SEKISHO_TEST(CommandLine);
#include "tst_CommandLine.moc"
