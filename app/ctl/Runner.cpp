// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Runner.h"

#include "app/ctl/Console.h"
#include "app/ctl/commands/AddFilesCommand.h"
#include "app/ctl/commands/Asn1Command.h"
#include "app/ctl/commands/BundleCommand.h"
#include "app/ctl/commands/CompareCommand.h"
#include "app/ctl/commands/ConnectCommand.h"
#include "app/ctl/commands/ConvertCommand.h"
#include "app/ctl/commands/DraftCommands.h"
#include "app/ctl/commands/EditCommand.h"
#include "app/ctl/commands/ExportCommand.h"
#include "app/ctl/commands/HistoryCommand.h"
#include "app/ctl/commands/IdpCommand.h"
#include "app/ctl/commands/InspectCommand.h"
#include "app/ctl/commands/LinkCommand.h"
#include "app/ctl/commands/LintCommand.h"
#include "app/ctl/commands/MistCertificateCommand.h"
#include "app/ctl/commands/PullCommand.h"
#include "app/ctl/commands/PushingCommand.h"
#include "app/ctl/commands/RehearseCommand.h"
#include "app/ctl/commands/RequestCommand.h"
#include "app/ctl/commands/ScepCommand.h"
#include "app/ctl/commands/ServerCertificateCommand.h"
#include "app/ctl/commands/StatusCommand.h"
#include "app/ctl/commands/VerifyCommand.h"
#if SEKISHO_HAVE_DEMO
#include "app/ctl/commands/DemoServeCommand.h"
#endif

#include <QMetaObject>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ctl {

Runner::Runner(const CommandServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    m_commands.push_back(std::make_unique<InspectCommand>(services));
    m_commands.push_back(std::make_unique<Asn1Command>(services));
    m_commands.push_back(std::make_unique<VerifyCommand>(services));
    m_commands.push_back(std::make_unique<LintCommand>(services));
    m_commands.push_back(std::make_unique<BundleCommand>(services));
    m_commands.push_back(std::make_unique<RehearseCommand>(services));
    m_commands.push_back(std::make_unique<CompareCommand>(services));
    m_commands.push_back(std::make_unique<ConvertCommand>(services));
    m_commands.push_back(std::make_unique<RequestCommand>(services));
    m_commands.push_back(std::make_unique<ConnectCommand>(services));
    m_commands.push_back(std::make_unique<PullCommand>(services));
    m_commands.push_back(std::make_unique<StatusCommand>(services));
    m_commands.push_back(std::make_unique<ExportCommand>(services));
    m_commands.push_back(std::make_unique<DraftsCommand>(services));
    m_commands.push_back(std::make_unique<ApplyCommand>(services, u"apply"_s));
    m_commands.push_back(std::make_unique<ApplyCommand>(services, u"import"_s));
    m_commands.push_back(std::make_unique<DiffCommand>(services));
    m_commands.push_back(std::make_unique<PlanCommand>(services));
    m_commands.push_back(std::make_unique<ResolveCommand>(services));
    m_commands.push_back(std::make_unique<PushCommand>(services));
    m_commands.push_back(std::make_unique<UndoCommand>(services));
    m_commands.push_back(std::make_unique<HistoryCommand>(services));
    m_commands.push_back(std::make_unique<AddAuthoritiesCommand>(services));
    m_commands.push_back(std::make_unique<AddCrlsCommand>(services));
    m_commands.push_back(std::make_unique<ServerCertificateCommand>(services));
    const QList<EditCommand::Noun> nouns = EditCommand::nouns();
    for (const EditCommand::Noun &noun : nouns) {
        for (const EditCommand::Verb verb : noun.verbs)
            m_commands.push_back(std::make_unique<EditCommand>(services, verb, noun));
    }
    m_commands.push_back(std::make_unique<ScepCommand>(services));
    m_commands.push_back(std::make_unique<CertsCommand>(services));
    m_commands.push_back(std::make_unique<MistCertificateCommand>(services));
    m_commands.push_back(std::make_unique<IdpCommand>(services));
    m_commands.push_back(std::make_unique<LinkCommand>(services));
#if SEKISHO_HAVE_DEMO
    m_commands.push_back(std::make_unique<DemoServeCommand>(services));
#endif
    for (const auto &command : m_commands)
        connect(command.get(), &Command::finished, this, &Runner::finished);
}

Runner::~Runner() = default;

QString Runner::languageOf(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments.at(i) == "--"_L1)
            break;
        if (arguments.at(i) == "--lang"_L1)
            return arguments.value(i + 1);
        if (arguments.at(i).startsWith("--lang="_L1))
            return arguments.at(i).mid(7);
    }
    return {};
}

Command *Runner::commandFor(const QStringList &arguments, qsizetype *used) const
{
    for (const auto &command : m_commands) {
        const QStringList words = command->name().split(u' ');
        if (arguments.mid(0, words.size()) == words) {
            *used = words.size();
            return command.get();
        }
    }
    return nullptr;
}

bool Runner::end(int exitCode)
{
    m_services.console.flush();
    m_exitCode = exitCode;
    return false;
}

QString Runner::overview() const
{
    QString text = tr("Usage: sekishoctl COMMAND [options]") + "\n\n"_L1;
    for (const auto &command : m_commands)
        text += u"  %1  %2\n"_s.arg(command->name(), -21).arg(command->summary());
    text += u'\n';
    text += tr("sekishoctl COMMAND --help explains one command. Results go to standard output as "
               "JSON where that is no terminal, messages to standard error.") +
            "\n\n"_L1;
    return text + exitCodes();
}

QString Runner::exitCodes()
{
    return tr("Exit codes: 0 fine, 1 the answer is no, 2 wrong usage or unreadable input, "
              "3 network or cloud failure, 4 conflict.") +
           u'\n';
}

bool Runner::prepare(const QStringList &given)
{
    QStringList arguments = given;
    // Options of the whole program may stand in front of the command.
    QStringList leading;
    while (!arguments.isEmpty() && arguments.first().startsWith("--lang"_L1)) {
        const bool separate = arguments.first() == "--lang"_L1;
        leading.append(arguments.takeFirst());
        if (separate && !arguments.isEmpty())
            leading.append(arguments.takeFirst());
    }
    const QString first = arguments.value(0);
    if (first == "--version"_L1 || first == "-v"_L1) {
        m_services.console.line("sekishoctl " SEKISHO_VERSION ""_L1);
        return end(Fine);
    }
    if (first == "--help"_L1 || first == "-h"_L1 || first == "help"_L1) {
        m_services.console.write(overview().toUtf8());
        return end(Fine);
    }
    qsizetype used = 0;
    m_command = commandFor(arguments, &used);
    if (!m_command) {
        //: %1 what was typed
        m_services.console.message(first.isEmpty() ? tr("No command was given.")
                                                   : tr("There is no command “%1”.").arg(first));
        m_services.console.message(overview());
        return end(UsageOrUnreadable);
    }

    m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    m_parser.setApplicationDescription(m_command->summary());
    const QCommandLineOption help({u"h"_s, u"help"_s}, tr("Show this help."));
    QCommandLineOption now(u"now"_s, {}, u"time"_s);
    now.setFlags(QCommandLineOption::HiddenFromHelp);
    m_parser.addOptions({help,
                         {u"json"_s, tr("Print JSON, also on a terminal.")},
                         {u"text"_s, tr("Print text for people, also into a file or pipe.")},
                         {u"lang"_s, tr("Language of messages: en or ja."),
                          //: placeholder in --help
                          tr("language")},
                         now});
    m_command->declare(m_parser);
    // QCommandLineParser takes the first argument for the program's name and prints it in the help.
    const bool isValid = m_parser.parse(QStringList{"sekishoctl "_L1 + m_command->name()} +
                                        leading + arguments.mid(used));
    if (isValid && m_parser.isSet(help)) {
        QString text = m_parser.helpText();
        // It names the running program there, not the command.
        text.replace(QCoreApplication::arguments().value(0), "sekishoctl "_L1 + m_command->name());
        text += u'\n' + exitCodes();
        m_services.console.write(text.toUtf8());
        return end(Fine);
    }
    const bool contradicts = m_parser.isSet(u"json"_s) && m_parser.isSet(u"text"_s);
    if (!isValid || contradicts) {
        const QString message =
                isValid ? tr("Give --json or --text, not both.") : m_parser.errorText();
        connect(m_command, &Command::finished, this, [this](int code) { m_exitCode = code; });
        m_command->failWithMessage(message, Error(ErrorCode::InvalidArgument),
                                   m_command->wantsJson(m_parser));
        //: %1 name of a command
        m_services.console.message(tr("sekishoctl %1 --help explains it.").arg(m_command->name()));
        return end(m_exitCode);
    }
    return true;
}

void Runner::run()
{
    QMetaObject::invokeMethod(
            this, [this] { m_command->start(m_parser); }, Qt::QueuedConnection);
}

} // namespace sekisho::ctl
