// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sekisho/Application.h"
#include "app/sekisho/CommandLine.h"
#include "app/sekisho/HeadlessRun.h"
#include "app/sekisho/ScreenshotRun.h"
#include "core/base/Log.h"
#include "ui/theme/Resources.h"

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <cstdio>

using sekisho::app::CommandLine;

namespace {

void nameProgram()
{
    // Both decide where data and settings are; sekishoctl uses the same.
    QCoreApplication::setOrganizationName(QStringLiteral("Sekisho"));
    QCoreApplication::setApplicationName(QStringLiteral("sekisho"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SEKISHO_VERSION));
}

/// Help and usage errors come before the window's own choice of language.
void translateConsole(QTranslator &translator)
{
    sekisho::ui::initResources();
    if (translator.load(QLocale(), QStringLiteral("sekisho"), QStringLiteral("_"),
                        QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&translator);
}

/// Whether the program ends here; then `exitCode` is set.
bool answerOnConsole(const CommandLine &line, int &exitCode)
{
    switch (line.outcome) {
    case CommandLine::Outcome::Run:
        return false;
    case CommandLine::Outcome::ShowHelp:
    case CommandLine::Outcome::ShowVersion:
        std::printf("%s\n", qUtf8Printable(line.message));
        exitCode = 0;
        return true;
    case CommandLine::Outcome::Usage:
        std::fprintf(stderr, "sekisho: %s\n", qUtf8Printable(line.message));
        exitCode = 2;
        return true;
    }
    return false;
}

bool wantsNoDisplay(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        const QByteArrayView argument(argv[i]);
        if (argument == "--")
            return false;
        if (argument == "--headless" || argument == "--help" || argument == "-h" ||
            argument == "--version" || argument == "-v")
            return true;
    }
    return false;
}

int runWithoutDisplay(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    nameProgram();
    QTranslator translator;
    translateConsole(translator);
    const CommandLine line =
            CommandLine::parse(QCoreApplication::arguments().mid(1), QDir::currentPath());
    int exitCode = 0;
    if (answerOnConsole(line, exitCode))
        return exitCode;
    sekisho::app::HeadlessRun run(line);
    QObject::connect(
            &run, &sekisho::app::HeadlessRun::finished, &application,
            [](int code) { QCoreApplication::exit(code); }, Qt::QueuedConnection);
    QMetaObject::invokeMethod(&run, &sekisho::app::HeadlessRun::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    sekisho::log::installRedactingHandler();
    if (wantsNoDisplay(argc, argv))
        return runWithoutDisplay(argc, argv);

    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(
            Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    nameProgram();
    // The name of the desktop file, by which Wayland compositors find the icon.
    QGuiApplication::setDesktopFileName(QStringLiteral("sekisho"));
    CommandLine line;
    {
        QTranslator translator;
        translateConsole(translator);
        line = CommandLine::parse(QCoreApplication::arguments().mid(1), QDir::currentPath());
    }
    int exitCode = 0;
    if (answerOnConsole(line, exitCode))
        return exitCode;
    if (!line.screenshots.isEmpty() && !line.now.isValid())
        line.now = sekisho::app::ScreenshotRun::moment();

    sekisho::app::Application program(line);
    QObject::connect(
            &program, &sekisho::app::Application::finished, &application,
            [](int code) { QCoreApplication::exit(code); }, Qt::QueuedConnection);
    QMetaObject::invokeMethod(
            &program, [&program] { program.start(QCoreApplication::arguments().mid(1)); },
            Qt::QueuedConnection);
    return QApplication::exec();
}
