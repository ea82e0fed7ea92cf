// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/commands/ServerCertificateCommand.h"

#include "app/ctl/Console.h"
#include "app/ctl/FindingJson.h"
#include "core/pki/ThreadCleanup.h"
#include "ui/text/LintText.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ctl {

using api::mist::ItemKey;
using api::mist::ItemType;
using doctor::BundleReport;

QString ServerCertificateCommand::name() const { return u"set-server-cert"_s; }

QString ServerCertificateCommand::summary() const
{
    return tr("Edit the draft: import or replace the custom RADIUS server certificate.");
}

void ServerCertificateCommand::declare(QCommandLineParser &parser) const
{
    declareBundle(parser);
    parser.addOption({u"force"_s, tr("Also what is not ready to import.")});
    declareWorkspace(parser);
}

void ServerCertificateCommand::start(const QCommandLineParser &parser)
{
    if (!applyClock(parser))
        return failWith(Error(ErrorCode::InvalidArgument, {parser.value(u"now"_s)}),
                        wantsJson(parser));
    const auto sources = bundleSources(parser, clock().now());
    if (!sources)
        return failWith(sources.error(), wantsJson(parser));
    m_sources = *sources;
    m_force = parser.isSet(u"force"_s);
    open(parser, Access::Write, Cloud::No);
}

void ServerCertificateCommand::make()
{
    const auto work = [sources = m_sources]() -> Result<BundleReport> {
        const pki::ThreadCleanup cleanup;
        return examineMendedBundle(sources);
    };
    async::then(async::onPool(*QThreadPool::globalInstance(), work), this,
                [this](const Result<BundleReport> &report) {
                    if (report)
                        judge(*report);
                    else
                        failWith(report.error(), json(), UsageOrUnreadable);
                });
}

QJsonArray ServerCertificateCommand::findingsJson(const BundleReport &report) const
{
    QByteArray text;
    JsonWriter writer(text);
    writer.beginArray();
    for (const lint::Finding &finding : report.findings)
        writeFinding(writer, finding, finding.item);
    writer.endArray();
    return QJsonDocument::fromJson(text).array();
}

void ServerCertificateCommand::judge(const BundleReport &report)
{
    const QStringList messages = problemMessages(report, m_sources);
    for (const QString &message : messages)
        console().message(message);
    for (const lint::Finding &finding : report.findings) {
        if (finding.severity >= lint::Severity::Warning)
            console().message(displayName(report.items.at(finding.item)) + ": "_L1 +
                              ui::LintText::sentence(finding));
    }
    m_ready = report.ready;
    m_findings = findingsJson(report);
    if (!report.keyOpen || !report.keyPem)
        return failWithMessage(tr("The private key stays closed: give its password with "
                                  "--key-password-file."),
                               Error(ErrorCode::WrongPassword), json());
    if (!report.ready && !m_force) {
        const QString message =
                tr("This certificate is not ready to import; --force takes it all the same.");
        console().message(message);
        if (json())
            printJson(
                    {{u"ready"_s, false}, {u"findings"_s, m_findings}, {u"items"_s, QJsonArray()}});
        return end(AnswerIsNo);
    }
    const ItemKey key{ItemType::ServerCertificate, u"-"_s};
    put(key, QJsonObject{{u"cert"_s, QString::fromLatin1(report.certificatePem)}});
    giveSecret({key, u"key"_s, std::make_shared<Secret>(report.keyPem->clone())});
    if (report.password)
        giveSecret({key, u"password"_s, std::make_shared<Secret>(report.password->clone())});
    commit(u"edit"_s);
}

void ServerCertificateCommand::describe(QJsonObject &json) const
{
    json.insert(u"ready"_s, m_ready);
    json.insert(u"findings"_s, m_findings);
}

} // namespace sekisho::ctl
