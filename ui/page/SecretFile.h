// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Async.h"
#include "core/base/Secret.h"

#include <memory>

namespace sekisho::ui {

/// The bytes of a file, which may be a private key: whoever takes them makes a Secret of them.
using FileBytes = std::shared_ptr<Secret>;

/// Reads it on the pool. FileUnreadable; FileTooLarge above `most` bytes.
Future<FileBytes> readSecretFile(const QString &path, qint64 most);

} // namespace sekisho::ui
