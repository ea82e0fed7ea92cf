// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Console.h"
#include "app/ctl/Runner.h"
#include "core/base/Clock.h"
#include "core/base/Log.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

#if SEKISHO_HAVE_TRANSLATIONS
// Outside of any namespace, as Q_INIT_RESOURCE demands.
static void initTranslations() { Q_INIT_RESOURCE(sekisho_translations); }
#endif

namespace {

/// --lang, else what LC_ALL, LC_MESSAGES or LANG say; everything but Japanese is English.
bool wantsJapanese(const QStringList &arguments)
{
    const QString chosen = sekisho::ctl::Runner::languageOf(arguments);
    if (!chosen.isEmpty())
        return chosen.startsWith("ja"_L1, Qt::CaseInsensitive);
    return QLocale::system().uiLanguages().value(0).startsWith("ja"_L1);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    // The same names as the window: both share the folder of workspaces and the keychain entries.
    QCoreApplication::setOrganizationName(u"Sekisho"_s);
    QCoreApplication::setApplicationName(u"sekisho"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SEKISHO_VERSION));
    sekisho::log::installRedactingHandler();

    const QStringList arguments = QCoreApplication::arguments().mid(1);
    QTranslator own;
    QTranslator ofQt;
#if SEKISHO_HAVE_TRANSLATIONS
    initTranslations();
    const bool japanese = wantsJapanese(arguments);
    const QString language = japanese ? u"ja"_s : u"en"_s;
    if (own.load(":/i18n/sekisho_"_L1 + language + ".qm"_L1))
        QCoreApplication::installTranslator(&own);
    if (japanese && ofQt.load(u"qtbase_ja"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&ofQt);
    if (QLocale().language() != (japanese ? QLocale::Japanese : QLocale::English))
        QLocale::setDefault(japanese ? QLocale(QLocale::Japanese, QLocale::Japan)
                                     : QLocale(QLocale::English, QLocale::UnitedStates));
#endif

    sekisho::ctl::Console console;
    sekisho::SystemClock clock;
    sekisho::ctl::Runner runner({console, clock});
    if (!runner.prepare(arguments))
        return runner.exitCode();
    QObject::connect(&runner, &sekisho::ctl::Runner::finished, &app,
                     [](int code) { QCoreApplication::exit(code); });
    runner.run();
    return QCoreApplication::exec();
}
