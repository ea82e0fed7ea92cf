// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/commands/CompareCommand.h"

#include "app/ctl/Console.h"
#include "core/base/Async.h"
#include "core/pki/ThreadCleanup.h"
#include "ui/text/ConvertText.h"

#include <QCommandLineParser>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ctl {

using ui::ConvertText;

namespace {

/// Why a side has nothing to compare: it is closed. `which`: "left" or "right".
std::optional<Error> lockedOut(const pki::ReadResult &read, const QString &which)
{
    for (const pki::Item &item : read.items) {
        if (item.type == pki::ItemType::Certificate || item.type == pki::ItemType::Csr || item.key)
            return {};
    }
    for (const pki::Problem &problem : read.problems) {
        const ErrorCode code = problem.error.code;
        if (code == ErrorCode::WrongPassword || code == ErrorCode::PasswordRequired)
            return Error(code, {which});
    }
    return {};
}

} // namespace

QString CompareCommand::name() const { return u"compare"_s; }

QString CompareCommand::summary() const
{
    return tr("Compare two certificates, chains, requests or keys field by field.");
}

void CompareCommand::declare(QCommandLineParser &parser) const
{
    parser.addOption({u"password-file"_s,
                      tr("Try the first line of this file as a password. May be repeated."),
                      //: placeholder for a file name in --help
                      tr("file")});
    parser.addPositionalArgument(u"A"_s, tr("What is in use; - is standard input."));
    parser.addPositionalArgument(u"B"_s, tr("What is to replace it."));
}

void CompareCommand::start(const QCommandLineParser &parser)
{
    m_json = wantsJson(parser);
    const QStringList files = parser.positionalArguments();
    if (files.size() != 2)
        return failWith(files.size() < 2 ? missing(files.isEmpty() ? u"A"_s : u"B"_s)
                                         : Error(ErrorCode::InvalidArgument, {files.at(2)}),
                        m_json);
    if (files.count(u"-"_s) > 1)
        return failWith(standardInputTwice(), m_json);
    const auto passwords = passwordsOf(parser);
    if (!passwords)
        return failWith(passwords.error(), m_json);
    const auto work = [files, passwords = *passwords]() -> Result<Answer> {
        const pki::ThreadCleanup cleanup;
        Answer answer;
        QList<pki::Item> sides[2];
        for (int i = 0; i < 2; ++i) {
            const pki::ReadResult read = readSource(files.at(i), *passwords);
            if (read.items.isEmpty() && !read.problems.isEmpty())
                return fail(read.problems.first().error);
            if (const auto locked = lockedOut(read, i == 0 ? u"left"_s : u"right"_s))
                return tl::unexpected(*locked);
            answer.messages += problemMessages(files.at(i), read);
            sides[i] = read.items;
        }
        auto comparison = pki::compareItems(sides[0], sides[1]);
        if (!comparison)
            return tl::unexpected(comparison.error());
        answer.comparison = std::move(*comparison);
        return answer;
    };
    async::then(async::onPool(*QThreadPool::globalInstance(), work), this,
                [this](const Result<Answer> &answer) {
                    if (answer)
                        return print(*answer);
                    failWithMessage(ConvertText::refusal(answer.error()), answer.error(), m_json);
                });
}

void CompareCommand::print(const Answer &answer)
{
    for (const QString &message : answer.messages)
        console().message(message);
    const pki::Comparison &comparison = answer.comparison;
    if (m_json) {
        QJsonArray differences;
        for (const pki::Difference &difference : comparison.differences) {
            differences.append(QJsonObject{{u"field"_s, difference.field},
                                           {u"kind"_s, pki::differenceKindName(difference.kind)},
                                           {u"left"_s, difference.left},
                                           {u"right"_s, difference.right},
                                           {u"position"_s, difference.position}});
        }
        QJsonArray checks;
        for (const pki::RenewalCheck &check : comparison.checks) {
            checks.append(QJsonObject{{u"id"_s, check.code},
                                      {u"severity"_s, pki::checkLevelName(check.level)},
                                      {u"arguments"_s, QJsonArray::fromStringList(check.arguments)},
                                      {u"message"_s, ConvertText::check(check)}});
        }
        printJson({{u"compared"_s, pki::compareKindName(comparison.kind)},
                   {u"equal"_s, comparison.equal()},
                   {u"differences"_s, differences},
                   {u"truncated"_s, comparison.truncated},
                   {u"checks"_s, checks}});
    } else {
        printText(comparison);
    }
    console().flush();
    if (!console().isIntact())
        return failWith(Error(ErrorCode::FileUnwritable, {u"-"_s}), false);
    Q_EMIT finished(comparison.equal() ? Fine : AnswerIsNo);
}

void CompareCommand::printText(const pki::Comparison &comparison)
{
    for (const pki::Difference &difference : comparison.differences) {
        QString field = ConvertText::field(difference.field);
        if (difference.position > 0) {
            //: %1 field, %2 number in the chain, 0 = leaf
            field = tr("%1 (chain position %2)").arg(field).arg(difference.position);
        }
        console().line(u"%1: %2"_s.arg(ConvertText::kind(difference.kind), field));
        const auto side = [this](QLatin1StringView mark, const QString &value) {
            for (const QString &line : value.split(u'\n', Qt::SkipEmptyParts))
                console().line(u"  %1 %2"_s.arg(mark, line.trimmed()));
        };
        side("-"_L1, difference.left);
        side("+"_L1, difference.right);
    }
    if (comparison.equal())
        console().line(tr("No difference."));
    for (const pki::RenewalCheck &check : comparison.checks)
        console().line(u"%1: %2"_s.arg(check.code, ConvertText::check(check)));
}

} // namespace sekisho::ctl
