// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Sources.h"

#include "app/ctl/Command.h"
#include "app/ctl/InputReader.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ctl {

namespace {

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

QString tr(const char *text) { return QCoreApplication::translate("sekisho::ctl::Sources", text); }

} // namespace

void declareSources(QCommandLineParser &parser)
{
    const QString file = tr(QT_TRANSLATE_NOOP("sekisho::ctl::Sources", "file"));
    parser.addOption({u"password-file"_s,
                      tr(QT_TRANSLATE_NOOP(
                              "sekisho::ctl::Sources",
                              "Try the first line of this file as a password. May be repeated.")),
                      file});
    parser.addOption(
            {u"files0-from"_s,
             tr(QT_TRANSLATE_NOOP(
                     "sekisho::ctl::Sources",
                     "Read the names of the inputs from this file, separated by NUL bytes.")),
             file});
    parser.addPositionalArgument(
            u"FILE"_s,
            tr(QT_TRANSLATE_NOOP("sekisho::ctl::Sources", "Input to read; - is standard input.")),
            u"FILE…"_s);
}

Result<QStringList> sourcesOf(const QCommandLineParser &parser)
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
        return fail(missing(u"FILE"_s));
    // A folder stands for all files in it and its folders; links to folders are not followed.
    QStringList expanded;
    for (const QString &source : std::as_const(sources)) {
        if (source == "-"_L1 || !QFileInfo(source).isDir()) {
            expanded.append(source);
            continue;
        }
        QStringList inside;
        QDirIterator each(source, QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext())
            inside.append(each.next());
        inside.sort();
        expanded += inside;
    }
    if (expanded.isEmpty())
        return fail(ErrorCode::FileUnreadable, {sources.first()}, u"is an empty folder"_s);
    sources = std::move(expanded);
    if (sources.count(u"-"_s) > 1)
        return fail(standardInputTwice());
    return sources;
}

Result<std::shared_ptr<const Passwords>> passwordsOf(const QCommandLineParser &parser)
{
    auto passwords = std::make_shared<Passwords>();
    for (const QString &file : parser.values(u"password-file"_s)) {
        auto password = readSecretFile(file);
        if (!password)
            return fail(password.error());
        passwords->push_back(std::move(*password));
    }
    return passwords;
}

pki::ReadResult readSource(const QString &source, const Passwords &passwords)
{
    pki::ReadOptions options;
    for (const Secret &password : passwords)
        options.passwords.push_back(&password);
    const auto bytes = readInput(source, options.maxBytes);
    if (bytes)
        return pki::readObjects(*bytes, options);
    pki::ReadResult unreadable;
    unreadable.format = u"unknown"_s;
    unreadable.problems.append({problemId(bytes.error()), 0, bytes.error()});
    return unreadable;
}

bool isReadable(const pki::ReadResult &result)
{
    return !result.items.isEmpty() &&
           std::all_of(result.problems.cbegin(), result.problems.cend(),
                       [](const pki::Problem &problem) {
                           return problem.error.code == ErrorCode::MissingMac;
                       });
}

QStringList problemMessages(const QString &source, const pki::ReadResult &result)
{
    QStringList messages;
    for (const pki::Problem &problem : result.problems) {
        messages.append(
                u"%1:%3: %2"_s.arg(source, errorMessage(problem.error)).arg(problem.offset));
    }
    return messages;
}

} // namespace sekisho::ctl
