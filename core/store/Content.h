// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QByteArray>

namespace sekisho::store {

/// A piece of text as the content table holds it: found by its SHA-256, packed when that pays.
/// Making one is the slow part of storing, so it is done outside the store thread.
struct Content
{
    QByteArray hash; ///< SHA-256 of the plain bytes, 32 bytes
    QByteArray data; ///< one byte for the packing (0 plain, 1 zlib), then the bytes
};

Content packContent(const QByteArray &plain);
/// StoreUnreadable (without a path) when `data` is none that packContent() made.
Result<QByteArray> unpackContent(const QByteArray &data);
/// The same; StoreUnreadable also when it is not what has this hash: it rotted on the disk.
Result<QByteArray> unpackContent(const QByteArray &data, const QByteArray &hash);

} // namespace sekisho::store
