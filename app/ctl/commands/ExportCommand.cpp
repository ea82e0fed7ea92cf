// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/commands/ExportCommand.h"

#include "app/ctl/Console.h"
#include "app/ctl/Session.h"
#include "core/sync/ExportDocument.h"

#include <QCommandLineParser>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ctl {

ExportCommand::ExportCommand(const CommandServices &services, QObject *parent)
    : Command(services, parent)
{
}

ExportCommand::~ExportCommand() = default;

QString ExportCommand::name() const { return u"export"_s; }

QString ExportCommand::summary() const
{
    return tr("Print the configuration that was pulled last, secrets left out.");
}

void ExportCommand::declare(QCommandLineParser &parser) const
{
    parser.addOption(
            {u"format"_s,
             tr("Form of the output: json, csv (a line a field) or hcl (Terraform, provider "
                "Juniper/mist)."),
             //: placeholder for the name of a format in --help
             tr("format"), u"json"_s});
    Session::declareWorkspaceOption(parser);
    // Not needed here; accepted so that scripts may give the same options everywhere.
    Session::declareTokenOption(parser);
}

void ExportCommand::start(const QCommandLineParser &parser)
{
    m_format = parser.value(u"format"_s);
    if (m_format != "json"_L1 && m_format != "csv"_L1 && m_format != "hcl"_L1)
        return failWith(Error(ErrorCode::InvalidArgument, {"--format "_L1 + m_format}), true);
    const auto folder = Session::workspaceFolder(parser);
    if (!folder)
        return failWithMessage(Session::noWorkspaceMessage(folder.error()), folder.error(), true);
    async::then(sync::Workspace::open(*folder, clock(), sync::Workspace::Access::WriteOrRead), this,
                [this](const Result<std::shared_ptr<sync::Workspace>> &opened) {
                    if (!opened)
                        return failWith(opened.error(), true);
                    m_workspace = *opened;
                    print();
                });
}

void ExportCommand::print()
{
    if (m_format == "json"_L1)
        printJsonDocument();
    else
        printText();
}

void ExportCommand::failEmpty()
{
    failWithMessage(tr("Nothing has been pulled yet. Run sekishoctl pull first."),
                    Error(ErrorCode::NotFound, {m_workspace->info().path}), true);
}

void ExportCommand::warnOf(const QStringList &unreadable)
{
    if (unreadable.isEmpty())
        return;
    //: %1 list of kinds of objects
    console().message(tr("Warning: the last pull could not read these, so they are not in the "
                         "export: %1")
                              .arg(unreadable.join(", "_L1)));
}

void ExportCommand::end(const QByteArray &bytes)
{
    console().write(bytes);
    console().flush();
    Q_EMIT finished(console().isIntact() ? Fine : UsageOrUnreadable);
}

void ExportCommand::printJsonDocument()
{
    async::then(sync::exportConfiguration(*m_workspace), this,
                [this](const Result<QJsonObject> &document) {
                    if (!document)
                        return failWith(document.error(), true);
                    if (document->isEmpty())
                        return failEmpty();
                    warnOf(document->value("unreadable_kinds"_L1).toVariant().toStringList());
                    // The document carries its own schema. Indented, since people edit it.
                    end(QJsonDocument(*document).toJson(QJsonDocument::Indented));
                });
}

void ExportCommand::printText()
{
    async::then(m_workspace->rawSnapshot(), this,
                [this](const Result<std::shared_ptr<const sync::RawSnapshot>> &raw) {
                    if (!raw)
                        return failWith(raw.error(), true);
                    if (!*raw)
                        return failEmpty();
                    warnOf((*raw)->unreadableKinds);
                    const auto make =
                            m_format == "hcl"_L1 ? sync::exportTerraform : sync::exportTable;
                    const auto work = [make, snapshot = *raw, info = m_workspace->info()] {
                        return Result<QByteArray>(make(info, *snapshot));
                    };
                    async::then(async::onPool(*QThreadPool::globalInstance(), work), this,
                                [this](const Result<QByteArray> &bytes) { end(*bytes); });
                });
}

} // namespace sekisho::ctl
