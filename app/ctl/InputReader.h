// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"

#include <QByteArray>
#include <QString>

namespace sekisho::ctl {

/// The whole of a file, or of standard input for "-". Blocks: call it on a pool thread.
/// FileUnreadable, FileTooLarge.
Result<QByteArray> readInput(const QString &source, qint64 maxBytes);

/// The first line of a file ("-" is standard input) as a secret: what --token-file and
/// --password-file name.
Result<Secret> readSecretFile(const QString &source);

} // namespace sekisho::ctl
