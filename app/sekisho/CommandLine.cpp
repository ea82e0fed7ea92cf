// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sekisho/CommandLine.h"

#include "ui/page/Page.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

namespace sekisho::app {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sekisho::app::CommandLine)
};

QString absolute(const QString &path, const QString &workingFolder)
{
    return path.isEmpty() ? path : QDir::cleanPath(QDir(workingFolder).absoluteFilePath(path));
}

CommandLine usage(const QString &message)
{
    CommandLine line;
    line.outcome = CommandLine::Outcome::Usage;
    line.message = message;
    return line;
}

} // namespace

CommandLine CommandLine::parse(const QStringList &arguments, const QString &workingFolder)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
            Text::tr("Console for certificate-based network access.\n\n"
                     "With FILE, opens certificates, keys, bundles, requests and revocation lists "
                     "in the Inspector, without a network."));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                                  Text::tr("Prints this help and ends."));
    const QCommandLineOption version({QStringLiteral("v"), QStringLiteral("version")},
                                     Text::tr("Prints the version and ends."));
    const QCommandLineOption demo(QStringLiteral("demo"),
                                  Text::tr("Opens the demo organization, which runs on this "
                                           "computer."));
    const QCommandLineOption workspace(QStringLiteral("workspace"),
                                       Text::tr("Opens the workspace in <folder>."),
                                       QStringLiteral("folder"));
    const QCommandLineOption token(QStringLiteral("token-file"),
                                   Text::tr("Reads the token of the workspace from <file> instead "
                                            "of the keychain."),
                                   QStringLiteral("file"));
    const QCommandLineOption language(QStringLiteral("lang"),
                                      Text::tr("Language of the interface: en or ja."),
                                      QStringLiteral("language"));
    const QCommandLineOption appearance(QStringLiteral("appearance"),
                                        Text::tr("light, dark or system."), QStringLiteral("name"));
    const QCommandLineOption page(QStringLiteral("page"),
                                  Text::tr("Opens that page first: certificates, policies, labels, "
                                           "identity, endpoints, activity, inspector or settings."),
                                  QStringLiteral("name"));
    const QCommandLineOption headless(QStringLiteral("headless"),
                                      Text::tr("Pulls the demo organization or the workspace, "
                                               "prints the counts of its objects as JSON and "
                                               "ends. Needs no display."));
    const QCommandLineOption screenshots(QStringLiteral("screenshots"),
                                         Text::tr("Saves a picture of every page of the demo "
                                                  "organization into <folder> and ends."),
                                         QStringLiteral("folder"));
    const QCommandLineOption gallery(QStringLiteral("gallery"),
                                     Text::tr("Shows every widget and state on one sheet."));
    const QCommandLineOption now(QStringLiteral("now"),
                                 Text::tr("Takes <time> (RFC 3339) for the current time; for the "
                                          "demo and screenshots."),
                                 QStringLiteral("time"));
    const QCommandLineOption quitWhenPainted(
            QStringLiteral("quit-when-painted"),
            Text::tr("Ends as soon as the window shows what it was opened for; for timing."));
    parser.addOptions({help, version, demo, workspace, token, language, appearance, page, headless,
                       screenshots, gallery, now, quitWhenPainted});
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 Text::tr("Certificate files to open in the Inspector."),
                                 QStringLiteral("[FILE…]"));

    // The parser wants the program's name first.
    if (!parser.parse(QStringList{QStringLiteral("sekisho")} + arguments))
        return usage(parser.errorText());

    CommandLine line;
    if (parser.isSet(help)) {
        line.outcome = Outcome::ShowHelp;
        line.message = parser.helpText();
        return line;
    }
    if (parser.isSet(version)) {
        line.outcome = Outcome::ShowVersion;
        line.message = QStringLiteral("sekisho " SEKISHO_VERSION);
        return line;
    }
    line.demo = parser.isSet(demo);
    line.headless = parser.isSet(headless);
    line.gallery = parser.isSet(gallery);
    line.quitWhenPainted = parser.isSet(quitWhenPainted);
    line.workspace = absolute(parser.value(workspace), workingFolder);
    line.screenshots = absolute(parser.value(screenshots), workingFolder);
    for (const QString &file : parser.values(token))
        line.tokenFiles.append(absolute(file, workingFolder));
    for (const QString &file : parser.positionalArguments())
        line.files.append(absolute(file, workingFolder));

    line.language = parser.value(language);
    if (!line.language.isEmpty() && line.language != QStringLiteral("en") &&
        line.language != QStringLiteral("ja"))
        return usage(Text::tr("--lang is en or ja, not \"%1\".").arg(line.language));
    line.appearance = parser.value(appearance);
    if (!line.appearance.isEmpty() &&
        !QStringList{QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("system")}
                 .contains(line.appearance))
        return usage(Text::tr("--appearance is light, dark or system, not \"%1\".")
                             .arg(line.appearance));
    line.page = parser.value(page);
    if (!line.page.isEmpty() && !ui::pageFromKey(line.page))
        return usage(Text::tr("There is no page named \"%1\".").arg(line.page));
    if (parser.isSet(now)) {
        line.now = QDateTime::fromString(parser.value(now), Qt::ISODate).toUTC();
        if (!line.now.isValid())
            return usage(Text::tr("--now needs a time such as 2026-11-21T10:42:00+09:00."));
    }
    if (line.demo && !line.workspace.isEmpty())
        return usage(Text::tr("--demo and --workspace exclude each other."));
    if (line.headless && !line.demo && line.workspace.isEmpty())
        return usage(Text::tr("--headless needs --demo or --workspace."));
    return line;
}

} // namespace sekisho::app
