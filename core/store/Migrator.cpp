// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/Migrator.h"

#include "core/base/Log.h"
#include "core/store/Statement.h"
#include "core/store/Transaction.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::store {

namespace {

/// "SKSH", set by the first migration; tells our files from other programs' databases.
constexpr quint32 kApplicationId = 0x534B5348;

// https://www.sqlite.org/fileformat2.html section 1.3
constexpr qsizetype kHeaderSize = 100;
constexpr qsizetype kUserVersionOffset = 60;
constexpr qsizetype kApplicationIdOffset = 68;

struct Header
{
    bool exists = false; ///< false also for an empty file
    quint32 userVersion = 0;
};

/// Looks at the file without SQLite, which would write beside it.
Result<Header> readHeader(const QString &path)
{
    const QFileInfo info(path);
    Header header;
    if (!info.exists() || (info.isFile() && info.size() == 0))
        return header;
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::StoreUnreadable, {path}, file.errorString());
    const QByteArray bytes = file.read(kHeaderSize);
    if (bytes.size() < kHeaderSize || !bytes.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return fail(ErrorCode::StoreUnreadable, {path}, u"not an SQLite file"_s);
    header.exists = true;
    header.userVersion = qFromBigEndian<quint32>(bytes.constData() + kUserVersionOffset);
    const auto id = qFromBigEndian<quint32>(bytes.constData() + kApplicationIdOffset);
    // The header of a file whose first transaction is still in the WAL says nothing yet.
    if (id != kApplicationId && (id != 0 || header.userVersion != 0))
        return fail(ErrorCode::StoreUnreadable, {path}, u"not a Sekisho workspace"_s);
    return header;
}

Error newer(const QString &path, qint64 version)
{
    return Error(ErrorCode::StoreNewer, {path, QString::number(version)});
}

/// Whether an existing file is whole, ours and not newer; over a connection that cannot write.
Result<> examine(const QString &path, int known)
{
    const QString wal = path + u"-wal"_s;
    const QString shm = path + u"-shm"_s;
    const bool hadWal = QFileInfo::exists(wal);
    Result<> verdict;
    {
        const Result<std::unique_ptr<Database>> database =
                Database::open(path, Database::Mode::ReadOnly);
        if (!database)
            return fail(database.error());
        const Result<QString> check = (*database)->text(u"PRAGMA quick_check(1)"_s);
        const Result<qint64> version = (*database)->integer(u"PRAGMA user_version"_s);
        const Result<qint64> id = (*database)->integer(u"PRAGMA application_id"_s);
        const Result<qint64> tables = (*database)->integer(u"SELECT count(*) FROM sqlite_schema"_s);
        if (!check)
            verdict = fail(check.error());
        else if (!version)
            verdict = fail(version.error());
        else if (!id)
            verdict = fail(id.error());
        else if (!tables)
            verdict = fail(tables.error());
        else if (*check != "ok"_L1)
            verdict = fail(ErrorCode::StoreUnreadable, {path}, *check);
        else if (*version > known)
            verdict = fail(newer(path, *version));
        else if (*tables > 0 && *id != kApplicationId)
            verdict = fail(ErrorCode::StoreUnreadable, {path}, u"not a Sekisho workspace"_s);
    }
    // A reading connection leaves an empty WAL behind. A file that we refuse gets its folder back
    // as it was (we hold the workspace's lock, nobody else uses them).
    if (!verdict && !hadWal && QFileInfo(wal).size() == 0) {
        QFile::remove(wal);
        QFile::remove(shm);
    }
    return verdict;
}

Result<> makeCopy(Database &database, const QString &copy)
{
    const QString unfinished = copy + u".part"_s;
    if (QFile::exists(unfinished) && !QFile::remove(unfinished))
        return fail(ErrorCode::StoreReadOnly, {unfinished});
    Result<Statement> vacuum = database.prepare(u"VACUUM INTO :file"_s);
    if (!vacuum)
        return fail(vacuum.error());
    const Result<> written = vacuum->bind(u":file"_s, unfinished).execute();
    if (!written) {
        QFile::remove(unfinished);
        return written;
    }
    // An older copy of the same version is of an earlier try that was taken back.
    if ((QFile::exists(copy) && !QFile::remove(copy)) || !QFile::rename(unfinished, copy))
        return fail(ErrorCode::StoreReadOnly, {copy});
    return {};
}

Result<> apply(Database &database, const Migration &step)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return fail(transaction.error());
    Result<> done = database.executeScript(step.sql);
    if (done)
        done = database.execute(u"PRAGMA user_version = %1"_s.arg(step.version));
    if (!done)
        return done;
    return transaction->commit();
}

} // namespace

QList<Migration> migrations()
{
    return {
#include "core/store/Migrations.inc"
    };
}

int newestVersion() { return migrations().last().version; }

Result<std::unique_ptr<Database>> openMigrated(const QString &path, const QList<Migration> &steps)
{
    const int wanted = steps.isEmpty() ? 0 : steps.last().version;
    const Result<Header> header = readHeader(path);
    if (!header)
        return fail(header.error());
    if (header->userVersion > static_cast<quint32>(wanted))
        return fail(newer(path, header->userVersion));
    if (header->exists) {
        const Result<> good = examine(path, wanted);
        if (!good)
            return fail(good.error());
    }

    Result<std::unique_ptr<Database>> database = Database::open(path, Database::Mode::ReadWrite);
    if (!database)
        return database;
    const Result<qint64> found = (*database)->integer(u"PRAGMA user_version"_s);
    if (!found)
        return fail(found.error());
    if (*found > 0 && *found < wanted) {
        const Result<> copied = makeCopy(**database, u"%1.v%2.bak"_s.arg(path).arg(*found));
        if (!copied)
            return fail(copied.error());
    }
    qint64 reached = *found;
    for (const Migration &step : steps) {
        if (step.version <= reached)
            continue;
        const Result<> done = apply(**database, step);
        if (!done) {
            const ErrorCode code = done.error().code;
            // A full disk or a read-only folder is what a person can do something about.
            if (code == ErrorCode::StoreFull || code == ErrorCode::StoreReadOnly ||
                code == ErrorCode::StoreLocked)
                return fail(done.error());
            return fail(ErrorCode::MigrationFailed,
                        {QString::number(reached), QString::number(wanted)}, done.error().detail);
        }
        reached = step.version;
        qCInfo(lcStore) << "workspace brought to version" << reached;
    }
    return database;
}

Result<std::unique_ptr<Database>> openToRead(const QString &path)
{
    const Result<Header> header = readHeader(path);
    if (!header)
        return fail(header.error());
    if (!header->exists)
        return fail(ErrorCode::StoreLocked, {path, QString()}, u"just being made"_s);
    Result<std::unique_ptr<Database>> database = Database::open(path, Database::Mode::ReadOnly);
    if (!database)
        return database;
    const Result<qint64> version = (*database)->integer(u"PRAGMA user_version"_s);
    if (!version)
        return fail(version.error());
    const Result<qint64> id = (*database)->integer(u"PRAGMA application_id"_s);
    if (!id)
        return fail(id.error());
    if (*version > newestVersion())
        return fail(newer(path, *version));
    if (*version < newestVersion())
        return fail(ErrorCode::StoreLocked, {path, QString()}, u"of an older version"_s);
    if (*id != kApplicationId)
        return fail(ErrorCode::StoreUnreadable, {path}, u"not a Sekisho workspace"_s);
    return database;
}

} // namespace sekisho::store
