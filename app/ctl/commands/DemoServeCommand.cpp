// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/commands/DemoServeCommand.h"

#include "app/ctl/Console.h"
#include "app/ctl/Platform.h"

#include <QCommandLineParser>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ctl {

DemoServeCommand::DemoServeCommand(const CommandServices &services, QObject *parent)
    : Command(services, parent)
{
}

DemoServeCommand::~DemoServeCommand() = default;

QString DemoServeCommand::name() const { return u"demo serve"_s; }

QString DemoServeCommand::summary() const
{
    return tr("Serve the demo organization on this computer.");
}

void DemoServeCommand::declare(QCommandLineParser &parser) const
{
    parser.addOption({u"port"_s, tr("TCP port to listen on; 0 picks a free one (default)."),
                      //: placeholder for a number in --help
                      tr("number"), u"0"_s});
    parser.addOption({u"size"_s, tr("How much the organization holds: small, ordinary or large."),
                      //: placeholder for a word in --help
                      tr("size"), u"ordinary"_s});
    parser.addOption(
            {u"seed"_s, tr("Number that the invented data are made from."), tr("number"), u"1"_s});
    parser.addOption({u"fault"_s,
                      tr("Misbehave, for example nacrules=500 or *=slow:200. May be repeated."),
                      //: placeholder for a fault in --help
                      tr("fault")});
    parser.addOption({u"set"_s, tr("Decide a switch, for example secrets=masked. May be repeated."),
                      //: placeholder in --help
                      tr("switch=value")});
}

Result<demo::DemoOptions> DemoServeCommand::optionsOf(const QCommandLineParser &parser) const
{
    demo::DemoOptions options;
    bool isNumber = false;
    options.port = parser.value(u"port"_s).toUShort(&isNumber);
    if (!isNumber)
        return fail(ErrorCode::InvalidArgument, {"--port "_L1 + parser.value(u"port"_s)});
    options.seed = parser.value(u"seed"_s).toUInt(&isNumber);
    if (!isNumber)
        return fail(ErrorCode::InvalidArgument, {"--seed "_L1 + parser.value(u"seed"_s)});
    const QString size = parser.value(u"size"_s);
    if (size == "large"_L1)
        options.size = demo::Size::Large;
    else if (size == "small"_L1)
        options.size = demo::Size::Small;
    else if (size != "ordinary"_L1)
        return fail(ErrorCode::InvalidArgument, {"--size "_L1 + size});
    options.faults = parser.values(u"fault"_s);
    for (const QString &setting : parser.values(u"set"_s)) {
        const qsizetype equals = setting.indexOf(u'=');
        if (equals < 1)
            return fail(ErrorCode::InvalidArgument, {"--set "_L1 + setting});
        options.switches.insert(setting.left(equals), setting.mid(equals + 1));
    }
    return options;
}

void DemoServeCommand::start(const QCommandLineParser &parser)
{
    const bool json = wantsJson(parser);
    if (!parser.positionalArguments().isEmpty())
        return failWith(Error(ErrorCode::InvalidArgument, {parser.positionalArguments().first()}),
                        json);
    if (!applyClock(parser))
        return failWith(Error(ErrorCode::InvalidArgument, {parser.value(u"now"_s)}), json);
    const auto options = optionsOf(parser);
    if (!options)
        return failWith(options.error(), json);
    serve(*options, json);
}

void DemoServeCommand::serve(const demo::DemoOptions &options, bool json)
{
    // Before the organization is made, which takes a while: a stop asked for meanwhile counts.
    m_stopWatcher = std::make_unique<platform::StopWatcher>();
    connect(m_stopWatcher.get(), &platform::StopWatcher::stopRequested, this, [this] {
        m_cloud.reset();
        Q_EMIT finished(Fine);
    });
    auto cloud = demo::DemoCloud::start(options, clock());
    if (!cloud)
        return failWith(cloud.error(), json);
    m_cloud = std::move(*cloud);
    // Always JSON: this line is made to be read by programs.
    printJson({{u"url"_s, m_cloud->url().toString()},
               {u"websocket_url"_s, m_cloud->webSocketUrl().toString()},
               {u"organization_id"_s, m_cloud->organizationId()},
               {u"token"_s, m_cloud->token()},
               {u"read_only_token"_s, m_cloud->readOnlyToken()}});
}

} // namespace sekisho::ctl
