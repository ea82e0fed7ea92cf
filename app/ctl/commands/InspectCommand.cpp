// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/commands/InspectCommand.h"

#include "app/ctl/Console.h"
#include "app/ctl/InputReader.h"
#include "app/ctl/ItemJson.h"
#include "app/ctl/ItemText.h"
#include "app/ctl/JsonWriter.h"
#include "core/base/Async.h"
#include "core/pki/Reader.h"
#include "core/pki/ThreadCleanup.h"

#include <QCommandLineParser>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ctl {

namespace {

// Few enough for the first answer to come at once, many enough for the hand-over between threads
// not to count.
constexpr qsizetype kFilesPerTask = 32;

/// Codes to kebab-case: what a file that could not be opened is called in problems[].id.
QString problemId(const Error &error)
{
    switch (error.code) {
    case ErrorCode::FileUnreadable:
        return u"file-unreadable"_s;
    case ErrorCode::FileTooLarge:
        return u"file-too-large"_s;
    default:
        return u"unreadable"_s;
    }
}

/// Whether all of the input could be read. Without a MAC a PKCS#12 file is read all the same.
bool isReadable(const pki::ReadResult &result)
{
    return !result.items.isEmpty() &&
           std::all_of(result.problems.cbegin(), result.problems.cend(),
                       [](const pki::Problem &problem) {
                           return problem.error.code == ErrorCode::MissingMac;
                       });
}

void writeJson(JsonWriter &json, const QString &source, const pki::ReadResult &result,
               const QDateTime &now)
{
    json.beginObject();
    json.member("source"_L1, source);
    json.member("format"_L1, result.format);
    json.key("repairs"_L1);
    json.beginArray();
    for (const pki::Repair &repair : result.repairs) {
        json.beginObject();
        json.member("id"_L1, repair.id);
        json.member("offset"_L1, qint64(repair.offset));
        json.endObject();
    }
    json.endArray();
    json.key("problems"_L1);
    json.beginArray();
    for (const pki::Problem &problem : result.problems) {
        json.beginObject();
        json.member("id"_L1, problem.id);
        json.member("offset"_L1, qint64(problem.offset));
        json.member("message"_L1, errorMessage(problem.error));
        json.endObject();
    }
    json.endArray();
    json.key("items"_L1);
    json.beginArray();
    for (const pki::Item &item : result.items)
        writeItem(json, item, now);
    json.endArray();
    json.endObject();
}

} // namespace

QString InspectCommand::name() const { return u"inspect"_s; }

QString InspectCommand::summary() const
{
    return tr("Say what is in certificate, key, CSR and CRL files.");
}

void InspectCommand::declare(QCommandLineParser &parser) const
{
    parser.addOption({u"password-file"_s,
                      tr("Try the first line of this file as a password. May be repeated."),
                      //: placeholder for a file name in --help
                      tr("file")});
    parser.addOption({u"files0-from"_s,
                      tr("Read the names of the inputs from this file, separated by NUL bytes."),
                      tr("file")});
    parser.addPositionalArgument(u"FILE"_s, tr("Input to read; - is standard input."), u"FILE…"_s);
}

Result<QStringList> InspectCommand::sourcesOf(const QCommandLineParser &parser) const
{
    constexpr qint64 kMaxListBytes = 256 * 1024 * 1024;
    QStringList sources = parser.positionalArguments();
    for (const QString &list : parser.values(u"files0-from"_s)) {
        const auto bytes = readInput(list, kMaxListBytes);
        if (!bytes)
            return fail(bytes.error());
        for (const QByteArray &name : bytes->split('\0')) {
            if (!name.isEmpty())
                sources.append(QFile::decodeName(name));
        }
    }
    if (sources.isEmpty())
        return fail(ErrorCode::InvalidArgument, {u"FILE"_s});
    if (sources.count(u"-"_s) > 1)
        return fail(ErrorCode::InvalidArgument, {u"-"_s});
    return sources;
}

void InspectCommand::start(const QCommandLineParser &parser)
{
    m_json = wantsJson(parser);
    if (!applyClock(parser))
        return failWith(Error(ErrorCode::InvalidArgument, {parser.value(u"now"_s)}), m_json);
    auto sources = sourcesOf(parser);
    if (!sources)
        return failWith(sources.error(), m_json);
    m_sources = *sources;
    auto passwords = std::make_shared<Passwords>();
    for (const QString &file : parser.values(u"password-file"_s)) {
        auto password = readSecretFile(file);
        if (!password)
            return failWith(password.error(), m_json);
        passwords->push_back(std::move(*password));
    }
    m_passwords = std::move(passwords);
    if (m_json)
        console().write("{\"schema\":\"" + schema().toUtf8() + "\",\"inputs\":[");
    submitMore();
}

void InspectCommand::submitMore()
{
    QThreadPool &pool = *QThreadPool::globalInstance();
    const qsizetype limit = qsizetype(pool.maxThreadCount()) * 2 + 2;
    // A future that is finished already may call take() only from the event loop, never from here.
    while (m_nextSource < m_sources.size() && m_nextChunk - m_nextToPrint < limit) {
        const QStringList part = m_sources.mid(m_nextSource, kFilesPerTask);
        const bool first = m_nextSource == 0;
        const qsizetype number = m_nextChunk++;
        m_nextSource += part.size();
        const auto work = [part, passwords = m_passwords, now = clock().now(), json = m_json,
                           first]() -> Result<Chunk> {
            return inspectAll(part, *passwords, now, json, first);
        };
        async::then(async::onPool(pool, work), this,
                    [this, number](const Result<Chunk> &chunk) { take(number, chunk); });
    }
}

void InspectCommand::take(qsizetype number, const Result<Chunk> &chunk)
{
    if (!chunk)
        return failWith(chunk.error(), false);
    m_waiting.insert(number, *chunk);
    while (!m_waiting.isEmpty() && m_waiting.firstKey() == m_nextToPrint) {
        const Chunk ready = m_waiting.take(m_nextToPrint++);
        console().write(ready.output);
        m_unreadable = m_unreadable || ready.unreadable;
        for (const QString &message : ready.messages)
            console().message(message);
    }
    if (m_nextSource < m_sources.size())
        submitMore();
    else if (m_nextToPrint == m_nextChunk)
        finishOutput();
}

void InspectCommand::finishOutput()
{
    if (m_json)
        console().write("]}\n");
    console().flush();
    if (!console().isIntact()) {
        return failWith(Error(ErrorCode::FileUnwritable, {u"-"_s}), false);
    }
    Q_EMIT finished(m_unreadable ? UsageOrUnreadable : Fine);
}

InspectCommand::Chunk InspectCommand::inspectAll(const QStringList &sources,
                                                 const Passwords &passwords, const QDateTime &now,
                                                 bool json, bool first)
{
    const pki::ThreadCleanup cleanup;
    Chunk chunk;
    pki::ReadOptions options;
    for (const Secret &password : passwords)
        options.passwords.push_back(&password);
    for (const QString &source : sources) {
        pki::ReadResult result;
        const auto bytes = readInput(source, options.maxBytes);
        if (bytes) {
            result = pki::readObjects(*bytes, options);
        } else {
            result.format = u"unknown"_s;
            result.problems.append({problemId(bytes.error()), 0, bytes.error()});
        }
        chunk.unreadable = chunk.unreadable || !isReadable(result);
        for (const pki::Problem &problem : std::as_const(result.problems)) {
            chunk.messages.append(
                    u"%1:%3: %2"_s.arg(source, errorMessage(problem.error)).arg(problem.offset));
        }
        if (json) {
            if (!first || &source != &sources.first())
                chunk.output.append(",\n");
            JsonWriter writer(chunk.output);
            writeJson(writer, source, result, now);
        } else {
            chunk.output.append(inputText(source, result, now).toUtf8());
        }
    }
    return chunk;
}

} // namespace sekisho::ctl
