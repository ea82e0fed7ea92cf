// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/commands/BundleCommand.h"

#include "app/ctl/Console.h"
#include "app/ctl/FindingJson.h"
#include "core/base/Async.h"
#include "core/pki/Digest.h"
#include "core/pki/ThreadCleanup.h"
#include "ui/text/LintText.h"

#include <QCommandLineParser>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ctl {

namespace {

using doctor::BundleLink;
using doctor::BundleReport;

QString fateName(BundleLink::Fate fate)
{
    switch (fate) {
    case BundleLink::Fate::Kept:
        return u"kept"_s;
    case BundleLink::Fate::Moved:
        return u"moved"_s;
    case BundleLink::Fate::FromKey:
        return u"from-key"_s;
    case BundleLink::Fate::Repeated:
        return u"repeated"_s;
    case BundleLink::Fate::Alternate:
        return u"alternate"_s;
    case BundleLink::Fate::Stranger:
        return u"stranger"_s;
    }
    return {};
}

void writeLinks(JsonWriter &json, QLatin1StringView name, const BundleReport &report,
                const QList<BundleLink> &links)
{
    json.key(name);
    json.beginArray();
    for (const BundleLink &link : links) {
        json.beginObject();
        json.member("item"_L1, qint64(link.item));
        json.memberHex("sha256"_L1, report.items.at(link.item).sha256);
        json.member("subject"_L1, report.items.at(link.item).certificate->subject.oneLine());
        json.member("fate"_L1, fateName(link.fate));
        json.endObject();
    }
    json.endArray();
}

} // namespace

QString BundleCommand::name() const { return u"bundle"_s; }

QString BundleCommand::summary() const
{
    return tr("Check and order a RADIUS server certificate for import into Mist.");
}

void BundleCommand::declare(QCommandLineParser &parser) const { declareBundle(parser); }

void BundleCommand::start(const QCommandLineParser &parser)
{
    if (!begin(parser, m_json))
        return;
    const auto sources = bundleSources(parser, clock().now());
    if (!sources)
        return failWith(sources.error(), m_json);
    const auto work = [sources = *sources]() -> Result<BundleReport> {
        const pki::ThreadCleanup cleanup;
        return examineBundle(sources);
    };
    async::then(async::onPool(*QThreadPool::globalInstance(), work), this,
                [this, sources = *sources](const Result<BundleReport> &report) {
                    if (report)
                        print(*report, sources);
                    else
                        failWith(report.error(), m_json, UsageOrUnreadable);
                });
}

void BundleCommand::print(const BundleReport &report, const BundleSources &sources)
{
    const QStringList messages = problemMessages(report, sources);
    for (const QString &message : messages)
        console().message(message);
    if (m_json) {
        QByteArray out;
        JsonWriter json(out);
        json.beginObject();
        json.member("schema"_L1, schema());
        json.member("ready"_L1, report.ready);
        json.key("findings"_L1);
        json.beginArray();
        for (const lint::Finding &finding : report.findings)
            writeFinding(json, finding, finding.item);
        json.endArray();
        json.key("problems"_L1);
        json.beginArray();
        for (const doctor::FieldProblem &each : report.problems) {
            json.beginObject();
            json.member("field"_L1, each.field == doctor::Field::Key ? u"key"_s : u"cert"_s);
            json.member("id"_L1, each.problem.id);
            json.member("offset"_L1, qint64(each.problem.offset));
            json.member("message"_L1, errorMessage(each.problem.error));
            json.endObject();
        }
        json.endArray();
        writeLinks(json, "chain"_L1, report, report.chain);
        writeLinks(json, "left_out"_L1, report, report.leftOut);
        json.key("added"_L1);
        json.beginArray();
        for (const QByteArray &der : report.missing) // known, and taken
            json.value(QString::fromLatin1(pki::sha256(der).toHex()));
        json.endArray();
        json.member("key_matches"_L1, report.keyMatches);
        json.member("complete"_L1, report.isComplete);
        json.member("server_flight_bytes"_L1, qint64(report.serverFlightBytes));
        json.member("round_trips"_L1, qint64(report.roundTrips));
        json.member("ordered_pem"_L1, QString::fromLatin1(report.certificatePem));
        json.endObject();
        out.append('\n');
        console().write(out);
    } else {
        printText(report);
    }
    console().flush();
    // Ready says whether the portal and clients in general take it; that single kinds of clients
    // refuse it is an error finding all the same (design section 5).
    Q_EMIT finished(report.ready && !hasErrors(report.findings) ? Fine : AnswerIsNo);
}

void BundleCommand::printText(const BundleReport &report)
{
    console().line(u"%1: %2"_s.arg(report.ready ? tr("Ready to import") : tr("Not ready to import"),
                                   ui::LintText::summary(report.findings)));
    for (const lint::Finding &finding : report.findings) {
        const pki::Item &item = report.items.at(finding.item);
        console().write(findingText(finding, displayName(item)).toUtf8());
    }
    for (const QByteArray &der : report.missing) {
        const auto index = pki::readCertificateIndex(der);
        //: %1 name of a certificate that was missing
        console().line(tr("Added: %1").arg(index ? index->subject.oneLine() : QString()));
    }
    console().write(report.certificatePem);
}

} // namespace sekisho::ctl
