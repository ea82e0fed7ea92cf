// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/commands/BundleCommand.h"

#include "app/ctl/Console.h"
#include "app/ctl/FindingJson.h"
#include "app/ctl/InputReader.h"
#include "core/base/Async.h"
#include "core/pki/Digest.h"
#include "core/pki/ThreadCleanup.h"
#include "core/pki/verify/TrustSet.h"
#include "ui/text/CertificateText.h"
#include "ui/text/LintText.h"

#include <QCommandLineParser>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ctl {

namespace {

using doctor::BundleLink;
using doctor::BundleReport;

constexpr qint64 kMaxBytes = 32 * 1024 * 1024;

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

QString displayName(const pki::Item &item)
{
    return item.certificate ? ui::CertificateText::displayName(*item.certificate)
                            : pki::itemTypeName(item.type);
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

void BundleCommand::declare(QCommandLineParser &parser) const
{
    parser.addOptions({
            {u"cert"_s,
             tr("The server certificate with its chain, in any form; - is standard input."),
             //: placeholder for a file name in --help
             tr("file")},
            {u"key"_s,
             tr("Its private key, in any form. Not needed where the key is in the file of the "
                "certificate, such as PKCS#12."),
             tr("file")},
            {u"key-password-file"_s,
             tr("The first line of this file is the password of the private key."), tr("file")},
            {u"complete"_s,
             tr("Take missing certificates of the chain from this file or folder. May be "
                "repeated."),
             tr("file")},
    });
}

void BundleCommand::start(const QCommandLineParser &parser)
{
    m_json = wantsJson(parser);
    if (!applyClock(parser))
        return failWith(Error(ErrorCode::InvalidArgument, {parser.value(u"now"_s)}), m_json);
    const Sources sources{parser.value(u"cert"_s), parser.value(u"key"_s),
                          parser.value(u"key-password-file"_s), clock().now(),
                          parser.values(u"complete"_s)};
    if (sources.certificate.isEmpty())
        return failWith(missing(u"--cert"_s), m_json);
    if (!parser.positionalArguments().isEmpty()) {
        return failWith(
                Error(ErrorCode::InvalidArgument, {parser.positionalArguments().constFirst()}),
                m_json);
    }
    if (QStringList{sources.certificate, sources.key, sources.password}.count(u"-"_s) > 1)
        return failWith(standardInputTwice(), m_json);
    const auto work = [sources]() -> Result<BundleReport> {
        const pki::ThreadCleanup cleanup;
        return examine(sources);
    };
    async::then(async::onPool(*QThreadPool::globalInstance(), work), this,
                [this, sources](const Result<BundleReport> &report) {
                    if (report)
                        print(*report, sources);
                    else
                        failWith(report.error(), m_json, UsageOrUnreadable);
                });
}

Result<BundleReport> BundleCommand::examine(const Sources &sources)
{
    doctor::BundleFields fields;
    auto certificates = readInput(sources.certificate, kMaxBytes);
    if (!certificates)
        return tl::unexpected(certificates.error());
    fields.certificates = std::move(*certificates);
    if (sources.key.isEmpty()) {
        // The certificate's file stands for both: it is as secret as its key.
        fields.key =
                Secret(QByteArray(fields.certificates.constData(), fields.certificates.size()));
    } else {
        auto key = readInput(sources.key, kMaxBytes);
        if (!key)
            return tl::unexpected(key.error());
        fields.key = Secret(std::move(*key));
    }
    if (!sources.password.isEmpty()) {
        auto password = readSecretFile(sources.password);
        if (!password)
            return tl::unexpected(password.error());
        fields.password = std::move(*password);
    }
    for (const QString &source : sources.complete) {
        const auto found = pki::certificatesInPath(source);
        if (!found)
            return fail(found.error());
        if (found->isEmpty())
            return fail(ErrorCode::NotRecognised, {u"certificate"_s, source});
        fields.known += *found;
    }
    fields.isListedWeakKey = lint::installedWeakKeys();
    BundleReport report = doctor::diagnose(fields, sources.now);
    const QList<QByteArray> added = report.missing;
    if (!added.isEmpty()) {
        // Nothing can be appended to a PKCS#12 file or to DER.
        fields.certificates = fields.certificates.contains("-----BEGIN")
                                      ? fields.certificates + '\n'
                                      : report.certificatePem;
        for (const QByteArray &der : added)
            fields.certificates += pki::certificateToPem(der);
        report = doctor::diagnose(fields, sources.now);
        report.missing = added;
    }
    // Nothing to judge: what is wrong with the file says why.
    for (const doctor::FieldProblem &problem : std::as_const(report.problems)) {
        const bool missing = problem.field == doctor::Field::Certificates ? !report.hasCertificate()
                                                                          : !report.hasKey();
        if (missing)
            return tl::unexpected(problem.problem.error);
    }
    if (report.hasCertificate() && !report.hasKey() && sources.key.isEmpty())
        return fail(missing(u"--key"_s));
    if (!report.hasCertificate() || !report.hasKey()) {
        return report.hasCertificate()
                       ? fail(ErrorCode::NotRecognised, {u"private-key"_s, sources.key})
                       : fail(ErrorCode::NotRecognised, {u"certificate"_s, sources.certificate});
    }
    return report;
}

void BundleCommand::print(const BundleReport &report, const Sources &sources)
{
    for (const doctor::FieldProblem &each : report.problems) {
        const bool ofKey = each.field == doctor::Field::Key;
        console().message(u"%1:%3: %2"_s
                                  .arg(ofKey ? sources.key : sources.certificate,
                                       errorMessage(each.problem.error))
                                  .arg(each.problem.offset));
    }
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
    const bool errors = std::any_of(
            report.findings.cbegin(), report.findings.cend(),
            [](const lint::Finding &found) { return found.severity == lint::Severity::Error; });
    Q_EMIT finished(report.ready && !errors ? Fine : AnswerIsNo);
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
