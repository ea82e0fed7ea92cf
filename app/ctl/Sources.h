// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"
#include "core/pki/Reader.h"

#include <QCommandLineParser>
#include <vector>

namespace sekisho::ctl {

/// What commands that read certificate files have in common: names, passwords and problems.
using Passwords = std::vector<Secret>;

/// --password-file, --files0-from and FILE….
void declareSources(QCommandLineParser &parser);
/// The inputs that the command line names, in its order; InvalidArgument if there is none, or "-"
/// twice.
Result<QStringList> sourcesOf(const QCommandLineParser &parser);
Result<std::shared_ptr<const Passwords>> passwordsOf(const QCommandLineParser &parser);

/// What a command that judges files is to do.
template <class Files, class Options>
struct Task
{
    Files files;
    Options options;
    std::shared_ptr<const Passwords> passwords;
};
/// The parts as read from the command line with its passwords; of what is wrong, the first.
template <class Files, class Options>
Result<Task<Files, Options>> taskOf(Result<Files> files, Result<Options> options,
                                    const QCommandLineParser &parser)
{
    if (!files)
        return fail(files.error());
    if (!options)
        return fail(options.error());
    auto passwords = passwordsOf(parser);
    if (!passwords)
        return fail(passwords.error());
    return Task<Files, Options>{std::move(*files), std::move(*options), std::move(*passwords)};
}

/// Reads one input; that it cannot be opened is a problem in the result. Blocks: pool thread only.
pki::ReadResult readSource(const QString &source, const Passwords &passwords);
/// Whether all of the input could be read. Without a MAC a PKCS#12 file is read all the same.
bool isReadable(const pki::ReadResult &result);
/// "FILE:offset: what is wrong", a line each, for standard error.
QStringList problemMessages(const QString &source, const pki::ReadResult &result);

} // namespace sekisho::ctl
