// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/Database.h"

#include "core/store/Statement.h"

#include <QFileInfo>
#include <QSqlError>
#include <QStorageInfo>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::store {

namespace {

/// How long a statement waits for another connection (a second reader, a backup program).
constexpr int kBusyMs = 5000;
/// An I/O error with less room than this on the disk is taken for a full disk: SQLite says
/// IOERR_SHMSIZE or IOERR_WRITE there as often as FULL.
constexpr qint64 kNoRoom = 256 * 1024;

// Primary result codes, https://www.sqlite.org/rescode.html
enum Primary {
    Perm = 3,
    Busy = 5,
    Locked = 6,
    ReadOnlyCode = 8,
    IoErr = 10,
    Corrupt = 11,
    Full = 13,
    CantOpen = 14,
    NotADb = 26
};

ErrorCode codeOf(int native, const QString &path)
{
    switch (native & 0xff) {
    case Full:
        return ErrorCode::StoreFull;
    case Perm:
    case ReadOnlyCode:
        return ErrorCode::StoreReadOnly;
    case Busy:
    case Locked:
        return ErrorCode::StoreLocked;
    case Corrupt:
    case NotADb:
        return ErrorCode::StoreUnreadable;
    case IoErr:
    case CantOpen: {
        const QStorageInfo disk(QFileInfo(path).absolutePath());
        if (disk.isValid() && disk.isReadOnly())
            return ErrorCode::StoreReadOnly;
        if (disk.isValid() && disk.bytesAvailable() >= 0 && disk.bytesAvailable() < kNoRoom)
            return ErrorCode::StoreFull;
        return ErrorCode::StoreFailed;
    }
    default:
        return ErrorCode::StoreFailed;
    }
}

} // namespace

Database::Database(QString path, QString connection)
    : m_path(std::move(path))
    , m_connection(std::move(connection))
{
}

Database::~Database()
{
    if (m_database.isOpen())
        m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode)
{
    const QString connection = u"sekisho-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Database> database(new Database(path, connection));
    database->m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
    if (!database->m_database.isValid())
        return fail(ErrorCode::StoreFailed, {path}, u"the SQLite driver of Qt is missing"_s);
    database->m_database.setDatabaseName(path);
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(kBusyMs);
    if (mode == Mode::ReadOnly)
        options += u";QSQLITE_OPEN_READONLY"_s;
    database->m_database.setConnectOptions(options);
    if (!database->m_database.open())
        return fail(database->error(database->m_database.lastError(), u"open"_s));
    if (mode == Mode::ReadOnly)
        return database;

    const Result<QString> journal = database->text(u"PRAGMA journal_mode = WAL"_s);
    if (!journal)
        return fail(journal.error());
    if (*journal != "wal"_L1)
        return fail(ErrorCode::StoreFailed, {path},
                    u"the journal cannot be a WAL here, it is "_s + *journal);
    // A WAL with NORMAL never damages the file; a power cut may take the last transactions back,
    // and what a pull brought can be pulled again.
    for (const QString &pragma :
         {u"PRAGMA synchronous = NORMAL"_s, u"PRAGMA foreign_keys = ON"_s}) {
        const Result<> done = database->execute(pragma);
        if (!done)
            return fail(done.error());
    }
    const Result<qint64> foreignKeys = database->integer(u"PRAGMA foreign_keys"_s);
    if (!foreignKeys)
        return fail(foreignKeys.error());
    if (*foreignKeys != 1)
        return fail(ErrorCode::StoreFailed, {path}, u"foreign keys cannot be switched on"_s);
    return database;
}

Result<Statement> Database::prepare(const QString &sql) { return Statement::prepare(*this, sql); }

Result<> Database::execute(const QString &sql)
{
    Result<Statement> statement = prepare(sql);
    if (!statement)
        return fail(statement.error());
    return statement->execute();
}

Result<> Database::executeScript(const QString &script)
{
    const QStringList statements = splitScript(script);
    for (const QString &sql : statements) {
        const Result<> done = execute(sql);
        if (!done)
            return done;
    }
    return {};
}

Result<qint64> Database::integer(const QString &sql)
{
    Result<Statement> statement = prepare(sql);
    if (!statement)
        return fail(statement.error());
    const Result<bool> row = statement->executeAndStep();
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(ErrorCode::StoreFailed, {m_path}, u"no row: "_s + sql);
    return statement->integer(0);
}

Result<QString> Database::text(const QString &sql)
{
    Result<Statement> statement = prepare(sql);
    if (!statement)
        return fail(statement.error());
    const Result<bool> row = statement->executeAndStep();
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(ErrorCode::StoreFailed, {m_path}, u"no row: "_s + sql);
    return statement->text(0);
}

QStringList Database::splitScript(const QString &script)
{
    QStringList statements;
    QString current;
    QChar quote;
    for (qsizetype i = 0; i < script.size(); ++i) {
        const QChar c = script.at(i);
        if (!quote.isNull()) {
            current += c;
            if (c == quote)
                quote = QChar(); // a doubled quote opens again at once, which comes to the same
        } else if (c == u'-' && i + 1 < script.size() && script.at(i + 1) == u'-') {
            while (i < script.size() && script.at(i) != u'\n')
                ++i;
            current += u'\n';
        } else if (c == u';') {
            if (!current.trimmed().isEmpty())
                statements.append(current.trimmed());
            current.clear();
        } else {
            if (c == u'\'' || c == u'"')
                quote = c;
            current += c;
        }
    }
    if (!current.trimmed().isEmpty())
        statements.append(current.trimmed());
    return statements;
}

Error Database::error(const QSqlError &error, const QString &sql) const
{
    const int native = error.nativeErrorCode().toInt();
    if (m_refusal && (native & 0xff) == ReadOnlyCode)
        return *m_refusal;
    return Error(codeOf(native, m_path), {m_path},
                 u"%1: %2 (%3) in %4"_s.arg(error.driverText(), error.databaseText())
                         .arg(native)
                         .arg(sql.simplified().left(200)));
}

} // namespace sekisho::store
