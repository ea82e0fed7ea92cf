// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/ServerBundle.h"

#include "app/ctl/Command.h"
#include "app/ctl/InputReader.h"
#include "core/pki/verify/TrustSet.h"

#include <QCommandLineParser>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ctl {

namespace {

using doctor::BundleReport;

constexpr qint64 kMaxBundleBytes = 32 * 1024 * 1024;

struct BundleWords
{
    Q_DECLARE_TR_FUNCTIONS(sekisho::ctl::ServerBundle)
};

/// One file as it is; several as PEM, one behind the other.
Result<QByteArray> readCertificates(const QStringList &files)
{
    QByteArray all;
    for (const QString &file : files) {
        const auto bytes = readInput(file, kMaxBundleBytes);
        if (!bytes || files.size() == 1)
            return bytes;
        QByteArray pem;
        const pki::ReadResult read = pki::readObjects(*bytes);
        for (const pki::Item &item : read.items) {
            if (item.type == pki::ItemType::Certificate)
                pem += pki::certificateToPem(item.der);
        }
        if (pem.isEmpty())
            return fail(ErrorCode::NotRecognised, {u"certificate"_s, file});
        all += pem;
    }
    return all;
}

Result<doctor::BundleFields> readFields(const BundleSources &sources)
{
    doctor::BundleFields fields;
    auto certificates = readCertificates(sources.certificates);
    if (!certificates)
        return fail(certificates.error());
    fields.certificates = std::move(*certificates);
    if (sources.key.isEmpty()) {
        // The certificate's file stands for both: it is as secret as its key.
        fields.key =
                Secret(QByteArray(fields.certificates.constData(), fields.certificates.size()));
    } else {
        auto key = readInput(sources.key, kMaxBundleBytes);
        if (!key)
            return fail(key.error());
        fields.key = Secret(std::move(*key));
    }
    if (!sources.password.isEmpty()) {
        auto password = readSecretFile(sources.password);
        if (!password)
            return fail(password.error());
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
    return fields;
}

} // namespace

void declareBundle(QCommandLineParser &parser)
{
    //: placeholder for a file name in --help
    const QString file = BundleWords::tr("file");
    parser.addOptions({
            {u"cert"_s,
             BundleWords::tr(
                     "The server certificate with its chain, in any form; - is standard input. "
                     "May be repeated, where the chain is in files of its own."),
             file},
            {u"key"_s,
             BundleWords::tr(
                     "Its private key, in any form. Not needed where the key is in the file of "
                     "the certificate, such as PKCS#12."),
             file},
            {u"key-password-file"_s,
             BundleWords::tr("The first line of this file is the password of the private key."),
             file},
            {u"complete"_s,
             BundleWords::tr(
                     "Take missing certificates of the chain from this file or folder. May be "
                     "repeated."),
             file},
    });
}

Result<BundleSources> bundleSources(const QCommandLineParser &parser, const QDateTime &now)
{
    BundleSources sources{parser.values(u"cert"_s), parser.value(u"key"_s),
                          parser.value(u"key-password-file"_s), now, parser.values(u"complete"_s)};
    if (sources.certificates.isEmpty() || sources.certificates.contains(QString()))
        return fail(missing(u"--cert"_s));
    if (!parser.positionalArguments().isEmpty())
        return fail(ErrorCode::InvalidArgument, {parser.positionalArguments().constFirst()});
    const QStringList files = sources.certificates + QStringList{sources.key, sources.password};
    if (files.count(u"-"_s) > 1)
        return fail(standardInputTwice());
    return sources;
}

Result<BundleReport> examineBundle(const BundleSources &sources)
{
    auto read = readFields(sources);
    if (!read)
        return fail(read.error());
    doctor::BundleFields &fields = *read;
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
            return fail(problem.problem.error);
    }
    if (report.hasCertificate() && !report.hasKey() && sources.key.isEmpty())
        return fail(missing(u"--key"_s));
    if (!report.hasCertificate())
        return fail(ErrorCode::NotRecognised,
                    {u"certificate"_s, sources.certificates.join(u", "_s)});
    if (!report.hasKey())
        return fail(ErrorCode::NotRecognised, {u"private-key"_s, sources.key});
    return report;
}

Result<BundleReport> examineMendedBundle(const BundleSources &sources)
{
    Result<BundleReport> report = examineBundle(sources);
    if (!report || !report->keyOpen || !report->keyPem)
        return report;
    doctor::BundleFields fields;
    fields.certificates = report->certificatePem;
    fields.key = report->keyPem->clone();
    if (report->password)
        fields.password = report->password->clone();
    fields.isListedWeakKey = lint::installedWeakKeys();
    return doctor::diagnose(fields, sources.now);
}

QStringList problemMessages(const BundleReport &report, const BundleSources &sources)
{
    QStringList messages;
    for (const doctor::FieldProblem &each : report.problems) {
        const bool ofKey = each.field == doctor::Field::Key;
        messages.append(u"%1:%3: %2"_s
                                .arg(ofKey ? sources.key : sources.certificates.join(u", "_s),
                                     errorMessage(each.problem.error))
                                .arg(each.problem.offset));
    }
    return messages;
}

} // namespace sekisho::ctl
