// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sekisho/CommandLine.h"
#include "tests/support/TestRegistry.h"

#include <QDir>
#include <QTest>

using sekisho::app::CommandLine;
using Outcome = CommandLine::Outcome;

class tst_CommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsWritten()
    {
        const CommandLine line = parse("--demo --lang ja --appearance dark --page labels "
                                       "--now 2026-11-21T10:42:00+09:00");
        QCOMPARE(line.outcome, Outcome::Run);
        QVERIFY(line.demo);
        QCOMPARE(line.language, QStringLiteral("ja"));
        QCOMPARE(line.appearance, QStringLiteral("dark"));
        QCOMPARE(line.page, QStringLiteral("labels"));
        QCOMPARE(line.now, QDateTime(QDate(2026, 11, 21), QTime(1, 42), Qt::UTC));
    }

    void pathsAreTakenFromTheWorkingFolder()
    {
        const QString here = QDir::rootPath() + QStringLiteral("somewhere");
        const CommandLine line =
                CommandLine::parse({QStringLiteral("a.pem"), QStringLiteral("../b.p12")}, here);
        QCOMPARE(line.files, (QStringList{here + QStringLiteral("/a.pem"),
                                          QDir::rootPath() + QStringLiteral("b.p12")}));
        QCOMPARE(CommandLine::parse({QStringLiteral("--workspace"), QStringLiteral("w")}, here)
                         .workspace,
                 here + QStringLiteral("/w"));
    }

    void refusesWhatMakesNoSense_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("unknown option") << QStringLiteral("--frobnicate");
        QTest::newRow("language") << QStringLiteral("--lang fr");
        QTest::newRow("appearance") << QStringLiteral("--appearance pink");
        QTest::newRow("page") << QStringLiteral("--page radar");
        QTest::newRow("time") << QStringLiteral("--now yesterday");
        QTest::newRow("both") << QStringLiteral("--demo --workspace w");
        QTest::newRow("headless what") << QStringLiteral("--headless");
        QTest::newRow("no value") << QStringLiteral("--workspace");
    }
    void refusesWhatMakesNoSense()
    {
        QFETCH(QString, line);
        const CommandLine parsed = parse(line.toUtf8().constData());
        QCOMPARE(parsed.outcome, Outcome::Usage);
        QVERIFY(!parsed.message.isEmpty());
    }

    void helpNamesEveryOption()
    {
        const CommandLine line = parse("--help");
        QCOMPARE(line.outcome, Outcome::ShowHelp);
        for (const char *option :
             {"--demo", "--workspace", "--lang", "--appearance", "--page", "--headless",
              "--screenshots", "--gallery", "--now", "--quit-when-painted", "--token-file", "FILE"})
            QVERIFY2(line.message.contains(QLatin1String(option)), option);
        QCOMPARE(parse("--version").outcome, Outcome::ShowVersion);
    }

private:
    static CommandLine parse(const char *line)
    {
        return CommandLine::parse(
                QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts),
                QDir::currentPath());
    }
};

SEKISHO_TEST(CommandLine);
#include "tst_CommandLine.moc"
