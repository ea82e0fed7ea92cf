// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QByteArrayView>
#include <QString>

namespace sekisho::pki {

enum class FileReaders {
    Everybody, ///< as the system's default has it
    OwnerOnly  ///< from the first byte on: for private keys
};

/// Writes a file whole or not at all. Without `replace` a file that is there stays untouched:
/// FileUnwritable with the detail "exists". Only regular files are replaced. Blocks: call it on a
/// pool thread.
Result<> writeFileSafely(const QString &path, QByteArrayView bytes, FileReaders readers,
                         bool replace);

} // namespace sekisho::pki
