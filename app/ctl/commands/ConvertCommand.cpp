// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/commands/ConvertCommand.h"

#include "app/ctl/Console.h"
#include "app/ctl/InputReader.h"
#include "core/base/Async.h"
#include "core/pki/ThreadCleanup.h"
#include "core/pki/convert/SafeFile.h"
#include "ui/text/ConvertText.h"

#include <QCommandLineParser>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ctl {

using ui::ConvertText;

QString ConvertCommand::name() const { return u"convert"_s; }

QString ConvertCommand::summary() const
{
    return tr("Write certificates and keys in another format.");
}

void ConvertCommand::declare(QCommandLineParser &parser) const
{
    //: placeholder for a file name in --help
    const QString file = tr("file");
    QStringList formats;
    for (const pki::TargetFormat format : pki::targetFormats())
        formats.append(pki::targetFormatName(format));
    declareSources(parser);
    parser.addOptions({
            //: %1 list of names of formats
            {u"to"_s, tr("Format of the output: %1.").arg(formats.join(u", "_s)),
             //: placeholder for the name of a format in --help
             tr("format")},
            {{u"o"_s, u"output"_s}, tr("Write to this file; - is standard output."), file},
            {u"force"_s, tr("Replace a file that is there.")},
            {u"out-password-file"_s,
             tr("Encrypt the output with the first line of this file as password."), file},
            {u"key-in-clear"_s, tr("Write the private key without a password.")},
            {u"without-key"_s, tr("Leave private keys out.")},
            {u"complete"_s,
             tr("Take missing certificates of the chain from this file. May be repeated."), file},
            {u"without-root"_s, tr("Leave out the root at the end of the chain.")},
            {u"keep-order"_s, tr("Leave the certificates as they stand instead of leaf first.")},
            {u"friendly-name"_s, tr("Name of the entry in a PKCS#12 file."),
             //: placeholder for a name in --help
             tr("name")},
    });
}

void ConvertCommand::refuse(const Error &error, bool json)
{
    failWithMessage(ConvertText::refusal(error), error, json);
}

void ConvertCommand::start(const QCommandLineParser &parser)
{
    Job job;
    job.output = parser.value(u"output"_s);
    // The output itself stands on standard output then; what there is to tell goes beside it.
    m_json = job.output != "-"_L1 && wantsJson(parser);
    const auto format = pki::targetFormatByName(parser.value(u"to"_s));
    if (!format)
        return refuse(Error(ErrorCode::InvalidArgument, {"--to "_L1 + parser.value(u"to"_s)}),
                      m_json);
    if (job.output.isEmpty())
        return refuse(missing(u"-o"_s), m_json);
    job.options.format = *format;
    job.options.leafFirst = !parser.isSet(u"keep-order"_s);
    job.options.withoutRoot = parser.isSet(u"without-root"_s);
    job.options.withoutKey = parser.isSet(u"without-key"_s);
    job.options.keyInClear = parser.isSet(u"key-in-clear"_s);
    job.options.friendlyName = parser.value(u"friendly-name"_s);
    job.replace = parser.isSet(u"force"_s);
    job.others = parser.values(u"complete"_s);
    const auto inputs = sourcesOf(parser);
    if (!inputs)
        return refuse(inputs.error(), m_json);
    job.inputs = *inputs;
    if ((job.inputs + job.others).count(u"-"_s) > 1)
        return refuse(standardInputTwice(), m_json);
    const auto passwords = passwordsOf(parser);
    if (!passwords)
        return refuse(passwords.error(), m_json);
    job.passwords = *passwords;
    if (parser.isSet(u"out-password-file"_s)) {
        auto password = readSecretFile(parser.value(u"out-password-file"_s));
        if (!password)
            return refuse(password.error(), m_json);
        if (password->isEmpty())
            return refuse(Error(ErrorCode::PasswordRequired), m_json);
        job.outPassword = std::make_shared<const Secret>(std::move(*password));
    }
    async::then(async::onPool(*QThreadPool::globalInstance(), [job] { return convert(job); }), this,
                [this, job](const Result<Answer> &answer) {
                    if (answer)
                        print(job, *answer);
                    else
                        refuse(answer.error(), m_json);
                });
}

Result<ConvertCommand::Answer> ConvertCommand::convert(const Job &job)
{
    const pki::ThreadCleanup cleanup;
    Answer answer;
    const auto read = [&](const QStringList &sources) -> Result<QList<pki::Item>> {
        QList<pki::Item> items;
        for (const QString &source : sources) {
            const pki::ReadResult result = readSource(source, *job.passwords);
            // Half an input converted would look like all of it.
            if (!isReadable(result)) {
                return fail(result.problems.isEmpty() ? Error(ErrorCode::NotRecognised, {}, source)
                                                      : result.problems.first().error);
            }
            answer.messages += problemMessages(source, result);
            items += result.items;
        }
        return items;
    };
    const auto items = read(job.inputs);
    if (!items)
        return tl::unexpected(items.error());
    const auto others = read(job.others);
    if (!others)
        return tl::unexpected(others.error());
    pki::ConvertOptions options = job.options;
    options.password = job.outPassword.get();
    auto made = pki::convertItems(*items, *others, options);
    if (!made)
        return tl::unexpected(made.error());
    if (job.output != "-"_L1) {
        const auto readers =
                made->holdsKey ? pki::FileReaders::OwnerOnly : pki::FileReaders::Everybody;
        if (auto saved =
                    pki::writeFileSafely(job.output, made->bytes.reveal(), readers, job.replace);
            !saved)
            return tl::unexpected(saved.error());
    }
    answer.made = std::make_shared<const pki::Converted>(std::move(*made));
    return answer;
}

void ConvertCommand::print(const Job &job, const Answer &answer)
{
    for (const QString &message : answer.messages)
        console().message(message);
    const pki::Converted &made = *answer.made;
    if (job.output == "-"_L1) {
        console().write(made.bytes.reveal());
        for (const QString &note : made.notes)
            console().message(ConvertText::note(note));
    } else if (m_json) {
        const pki::FormatReaders readers = pki::targetFormatReaders(job.options.format);
        QJsonObject object{{u"output"_s, job.output},
                           {u"format"_s, pki::targetFormatName(job.options.format)},
                           {u"bytes"_s, made.bytes.size()},
                           {u"certificates"_s, made.certificates},
                           {u"private_key"_s, made.holdsKey},
                           {u"encrypted"_s, made.encrypted},
                           {u"notes"_s, QJsonArray::fromStringList(made.notes)},
                           {u"needed_by"_s, QJsonArray::fromStringList(readers.needs)},
                           {u"not_read_by"_s, QJsonArray::fromStringList(readers.fails)}};
        if (made.iterations > 0)
            object.insert(u"iterations"_s, made.iterations);
        printJson(object);
    } else {
        //: %1 path of a file, %2 name of a format
        console().line(tr("%1: %2").arg(job.output, ConvertText::format(job.options.format)));
        for (const QString &note : made.notes)
            console().line(ConvertText::note(note));
        for (const QString &line : {ConvertText::neededBy(job.options.format),
                                    ConvertText::notReadBy(job.options.format)}) {
            if (!line.isEmpty())
                console().line(line);
        }
    }
    console().flush();
    if (!console().isIntact())
        return failWith(Error(ErrorCode::FileUnwritable, {u"-"_s}), false);
    Q_EMIT finished(Fine);
}

} // namespace sekisho::ctl
