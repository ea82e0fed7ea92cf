// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/commands/RequestCommand.h"

#include "app/ctl/Console.h"
#include "app/ctl/InputReader.h"
#include "core/base/Async.h"
#include "core/pki/Digest.h"
#include "core/pki/Reader.h"
#include "core/pki/ThreadCleanup.h"
#include "core/pki/convert/Convert.h"
#include "core/pki/convert/SafeFile.h"
#include "ui/text/ConvertText.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ctl {

using ui::ConvertText;

namespace {

/// "KEY=value" or "type:value", cut at the first sign.
Result<std::pair<QString, QString>> pairOf(const QString &text, QChar sign)
{
    const qsizetype at = text.indexOf(sign);
    if (at <= 0 || at + 1 == text.size())
        return invalidArgument(text);
    return std::pair(text.left(at).trimmed(), text.mid(at + 1).trimmed());
}

} // namespace

QString RequestCommand::name() const { return u"request"_s; }

QString RequestCommand::summary() const
{
    return tr("Make a private key and a certificate request (CSR).");
}

void RequestCommand::declare(QCommandLineParser &parser) const
{
    //: placeholder for a file name in --help
    const QString file = tr("file");
    QStringList profiles;
    for (const pki::RequestProfile profile : pki::requestProfiles())
        profiles.append(pki::requestProfileName(profile));
    QStringList kinds;
    for (const pki::SigningKey::Kind kind : pki::keyKinds())
        kinds.append(pki::keyKindName(kind));
    parser.addOptions({
            //: %1 list of names
            {u"profile"_s, tr("What it is for: %1.").arg(profiles.join(u", "_s)),
             //: placeholder in --help
             tr("profile"), profiles.first()},
            //: %1 list of names
            {u"key-type"_s, tr("Kind of the new key: %1.").arg(kinds.join(u", "_s)),
             //: placeholder in --help
             tr("kind"), u"rsa-3072"_s},
            {u"subject"_s,
             tr("A part of the subject, such as CN=radius.example.jp. May be repeated, in the "
                "order "
                "of encoding."),
             //: placeholder in --help
             tr("part")},
            {u"san"_s,
             tr("A subject alternative name: dns:NAME, ip:ADDRESS, email:ADDRESS, upn:NAME or "
                "uri:URI. May be repeated."),
             //: placeholder in --help
             tr("name")},
            {{u"o"_s, u"output"_s},
             tr("Write the request to this file; - is standard output."),
             file},
            {u"key-out"_s, tr("Write the private key to this file (PKCS#8 PEM)."), file},
            {u"out-password-file"_s,
             tr("Encrypt the key with the first line of this file as password."), file},
            {u"key-in-clear"_s, tr("Write the private key without a password.")},
            {u"config-out"_s, tr("Write an openssl.cnf that makes the same request."), file},
            {u"test-ca-out"_s,
             tr("For labs: make a CA marked TEST, write its certificate to this file, and let it "
                "issue the certificate. Its key is thrown away."),
             file},
            {u"certificate-out"_s, tr("Write the certificate of the test CA to this file."), file},
            {u"test-ca-name"_s, tr("Name of the test CA."),
             //: placeholder in --help
             tr("name"), u"Lab"_s},
            {u"force"_s, tr("Replace files that are there.")},
    });
}

Result<RequestCommand::Job> RequestCommand::jobOf(const QCommandLineParser &parser) const
{
    Job job;
    if (!parser.positionalArguments().isEmpty())
        return invalidArgument(parser.positionalArguments().first());
    const auto profile = pki::requestProfileByName(parser.value(u"profile"_s));
    if (!profile)
        return invalidArgument("--profile "_L1 + parser.value(u"profile"_s));
    const auto kind = pki::keyKindByName(parser.value(u"key-type"_s));
    if (!kind)
        return invalidArgument("--key-type "_L1 + parser.value(u"key-type"_s));
    job.description.profile = *profile;
    job.description.key = *kind;
    for (const QString &text : parser.values(u"subject"_s)) {
        const auto part = pairOf(text, u'=');
        if (!part)
            return tl::unexpected(part.error());
        job.description.subject.append({part->first, part->second});
    }
    for (const QString &text : parser.values(u"san"_s)) {
        const auto part = pairOf(text, u':');
        if (!part)
            return tl::unexpected(part.error());
        job.description.alternativeNames.append({part->first.toLower(), part->second});
    }
    for (const pki::RequestFinding &finding : pki::checkRequest(job.description)) {
        if (finding.isError)
            return fail(ErrorCode::InvalidArgument, {finding.code, finding.value});
    }
    job.requestFile = parser.value(u"output"_s);
    job.keyFile = parser.value(u"key-out"_s);
    job.configFile = parser.value(u"config-out"_s);
    job.caFile = parser.value(u"test-ca-out"_s);
    job.certificateFile = parser.value(u"certificate-out"_s);
    job.caName = parser.value(u"test-ca-name"_s);
    job.replace = parser.isSet(u"force"_s);
    job.now = clock().now();
    if (job.requestFile.isEmpty())
        return fail(missing(u"-o"_s));
    // A key that is shown on standard output beside a request would belong to neither.
    if (job.keyFile.isEmpty())
        return fail(missing(u"--key-out"_s));
    if (job.keyFile == "-"_L1)
        return invalidArgument("--key-out "_L1 + job.keyFile);
    if (job.caFile.isEmpty() != job.certificateFile.isEmpty())
        return fail(missing(job.caFile.isEmpty() ? u"--test-ca-out"_s : u"--certificate-out"_s));
    if (parser.isSet(u"out-password-file"_s)) {
        auto password = readSecretFile(parser.value(u"out-password-file"_s));
        if (!password)
            return tl::unexpected(password.error());
        if (password->isEmpty())
            return fail(ErrorCode::PasswordRequired);
        job.password = std::make_shared<const Secret>(std::move(*password));
    } else if (!parser.isSet(u"key-in-clear"_s)) {
        return invalidArgument(u"key-in-clear"_s);
    }
    // All or none, as far as that can be told beforehand.
    for (const QString &path :
         {job.keyFile, job.requestFile, job.configFile, job.caFile, job.certificateFile}) {
        if (!path.isEmpty() && path != "-"_L1 && !job.replace && QFileInfo::exists(path))
            return fail(ErrorCode::FileUnwritable, {path}, u"exists"_s);
    }
    return job;
}

void RequestCommand::start(const QCommandLineParser &parser)
{
    m_json = parser.value(u"output"_s) != "-"_L1 && wantsJson(parser);
    if (!applyClock(parser))
        return failWith(Error(ErrorCode::InvalidArgument, {parser.value(u"now"_s)}), m_json);
    const auto job = jobOf(parser);
    if (!job)
        return failWithMessage(ConvertText::refusal(job.error()), job.error(), m_json);
    async::then(async::onPool(*QThreadPool::globalInstance(), [job = *job] { return make(job); }),
                this, [this, job = *job](const Result<Answer> &answer) {
                    if (answer)
                        return print(job, *answer);
                    failWithMessage(ConvertText::refusal(answer.error()), answer.error(), m_json);
                });
}

Result<RequestCommand::Answer> RequestCommand::make(const Job &job)
{
    const pki::ThreadCleanup cleanup;
    Answer answer;
    const auto key = pki::SigningKey::generate(job.description.key);
    if (!key)
        return tl::unexpected(key.error());
    auto request = pki::makeRequest(job.description, *key);
    if (!request)
        return tl::unexpected(request.error());
    answer.request = std::move(*request);
    const QByteArray spki = key->publicKeySpki();
    answer.spkiSha256 = pki::sha256(spki);
    if (!job.caFile.isEmpty()) {
        const auto ca = pki::makeTestCa(job.caName, pki::SigningKey::Kind::Ec256, job.now);
        if (!ca)
            return tl::unexpected(ca.error());
        auto certificate = pki::issueFromTestCa(*ca, job.description, spki, job.now);
        if (!certificate)
            return tl::unexpected(certificate.error());
        answer.ca = ca->certificate;
        answer.certificate = std::move(*certificate);
    }
    const Secret clear = key->toPkcs8();
    Result<QByteArray> locked = QByteArray();
    if (job.password) {
        locked = pki::encryptPkcs8(clear, *job.password);
        if (!locked)
            return tl::unexpected(locked.error());
    }
    const Secret keyPem(job.password ? pki::pemBlock("ENCRYPTED PRIVATE KEY", *locked)
                                     : pki::pemBlock("PRIVATE KEY", clear.reveal()));

    struct Output
    {
        QString path;
        QByteArrayView bytes;
        pki::FileReaders readers = pki::FileReaders::Everybody;
    };
    const QByteArray requestPem = pki::pemBlock("CERTIFICATE REQUEST", answer.request);
    const QByteArray config = pki::opensslConfig(job.description).toUtf8();
    const QByteArray caPem = pki::certificateToPem(answer.ca);
    const QByteArray certificatePem = pki::certificateToPem(answer.certificate);
    // The key first: a request without its key is worth nothing.
    for (const Output &output :
         {Output{job.keyFile, keyPem.reveal(), pki::FileReaders::OwnerOnly},
          Output{job.requestFile, requestPem}, Output{job.configFile, config},
          Output{job.caFile, caPem}, Output{job.certificateFile, certificatePem}}) {
        if (output.path.isEmpty() || output.path == "-"_L1)
            continue;
        if (auto saved =
                    pki::writeFileSafely(output.path, output.bytes, output.readers, job.replace);
            !saved)
            return tl::unexpected(saved.error());
    }
    return answer;
}

void RequestCommand::print(const Job &job, const Answer &answer)
{
    const QByteArray requestPem = pki::pemBlock("CERTIFICATE REQUEST", answer.request);
    QStringList warnings;
    QJsonArray findings;
    for (const pki::RequestFinding &finding : pki::checkRequest(job.description)) {
        findings.append(QJsonObject{{u"id"_s, finding.code},
                                    {u"value"_s, finding.value},
                                    {u"message"_s, ConvertText::finding(finding)}});
        warnings.append(ConvertText::finding(finding));
    }
    if (m_json) {
        QJsonObject object{
                {u"profile"_s, pki::requestProfileName(job.description.profile)},
                {u"key"_s, pki::keyKindName(job.description.key)},
                {u"spki_sha256"_s, QString::fromLatin1(answer.spkiSha256.toHex())},
                {u"key_file"_s, job.keyFile},
                {u"key_encrypted"_s, job.password != nullptr},
                {u"request_file"_s, job.requestFile},
                {u"request_pem"_s, QString::fromLatin1(requestPem)},
                {u"openssl_config"_s, pki::opensslConfig(job.description)},
                {u"openssl_commands"_s,
                 pki::opensslCommands(job.description,
                                      job.configFile.isEmpty() ? u"openssl.cnf"_s : job.configFile,
                                      job.keyFile, job.requestFile)},
                {u"findings"_s, findings}};
        if (!job.caFile.isEmpty()) {
            object.insert(u"test_ca_file"_s, job.caFile);
            object.insert(u"certificate_file"_s, job.certificateFile);
        }
        printJson(object);
    } else {
        for (const QString &warning : warnings)
            console().message(warning);
        if (job.requestFile == "-"_L1) {
            console().write(requestPem);
        } else {
            //: %1 path of a file
            console().line(tr("Private key: %1").arg(job.keyFile));
            //: %1 path of a file
            console().line(tr("Request: %1").arg(job.requestFile));
            if (!job.caFile.isEmpty()) {
                //: %1 and %2 paths of files, %3 number of days
                console().line(tr("For labs only: certificate %1, test CA %2, valid for %3 days")
                                       .arg(job.certificateFile, job.caFile)
                                       .arg(pki::kTestCaDays));
            }
        }
    }
    console().flush();
    if (!console().isIntact())
        return failWith(Error(ErrorCode::FileUnwritable, {u"-"_s}), false);
    Q_EMIT finished(Fine);
}

} // namespace sekisho::ctl
