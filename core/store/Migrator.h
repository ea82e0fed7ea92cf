// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/Database.h"

#include <QList>

namespace sekisho::store {

/// One numbered step; the text is core/store/migrations/<version>_*.sql.
struct Migration
{
    int version = 0;
    QString sql;
};

/// The steps of this version of the program, 1 … n without gaps.
QList<Migration> migrations();
/// The version that this program writes.
int newestVersion();

/// Opens a workspace file, made new or brought up to the newest of `steps`.
/// - StoreNewer (path, its version): written by a newer program; not a byte is changed.
/// - StoreUnreadable: not ours or damaged (quick_check); not a byte is changed.
/// - MigrationFailed (version reached, version wanted): the failed step was taken back; before the
///   first step of an existing file its copy was put to `<path>.v<version>.bak`.
/// - StoreFull, StoreReadOnly, StoreLocked, StoreFailed as Database.
Result<std::unique_ptr<Database>> openMigrated(const QString &path,
                                               const QList<Migration> &steps = migrations());
/// Opens a workspace file that another process writes, only for reading; changes nothing.
/// StoreLocked when it is not (yet) of the newest version, StoreNewer and StoreUnreadable as above.
Result<std::unique_ptr<Database>> openToRead(const QString &path);

} // namespace sekisho::store
