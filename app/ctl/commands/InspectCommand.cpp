// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/commands/InspectCommand.h"

#include "app/ctl/Console.h"
#include "app/ctl/ItemJson.h"
#include "app/ctl/ItemText.h"
#include "app/ctl/JsonWriter.h"
#include "app/ctl/Sources.h"
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
        if (!repair.entry.isEmpty())
            json.member("entry"_L1, repair.entry);
        json.endObject();
    }
    json.endArray();
    json.key("problems"_L1);
    json.beginArray();
    for (const pki::Problem &problem : result.problems) {
        json.beginObject();
        json.member("id"_L1, problem.id);
        json.member("offset"_L1, qint64(problem.offset));
        if (!problem.entry.isEmpty())
            json.member("entry"_L1, problem.entry);
        json.member("message"_L1, errorMessage(problem.error));
        json.endObject();
    }
    json.endArray();
    json.key("items"_L1);
    json.beginArray();
    pki::SignatureBudget budget;
    for (const pki::Item &item : result.items)
        writeItem(json, item, now, budget);
    json.endArray();
    json.endObject();
}

} // namespace

QString InspectCommand::name() const { return u"inspect"_s; }

QString InspectCommand::summary() const
{
    return tr("Say what is in certificate, key, CSR and CRL files.");
}

void InspectCommand::declare(QCommandLineParser &parser) const { declareSources(parser); }

void InspectCommand::start(const QCommandLineParser &parser)
{
    m_json = wantsJson(parser);
    if (!applyClock(parser))
        return failWith(Error(ErrorCode::InvalidArgument, {parser.value(u"now"_s)}), m_json);
    auto sources = sourcesOf(parser);
    if (!sources)
        return failWith(sources.error(), m_json);
    m_sources = *sources;
    auto passwords = passwordsOf(parser);
    if (!passwords)
        return failWith(passwords.error(), m_json);
    m_passwords = std::move(*passwords);
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
    for (const QString &source : sources) {
        const pki::ReadResult result = readSource(source, passwords);
        chunk.unreadable = chunk.unreadable || !isReadable(result);
        chunk.messages += problemMessages(source, result);
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
