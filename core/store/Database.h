// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QSqlDatabase>
#include <QString>
#include <memory>
#include <optional>

class QSqlError;

namespace sekisho::store {

class Statement;

/// One connection to one SQLite file. Belongs to the thread that opened it. Foreign keys are on,
/// the journal is a WAL (both verified), a busy file is waited for. Errors carry the file's path:
/// StoreFull, StoreReadOnly, StoreLocked, StoreUnreadable, StoreFailed.
class Database
{
public:
    enum class Mode {
        ReadWrite, ///< created when missing
        ReadOnly   ///< changes nothing in the file, not even a pending journal
    };

    static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    QString path() const { return m_path; }
    /// What a write over a connection that only reads is answered with, in the place of
    /// StoreReadOnly.
    void setRefusal(Error refusal) { m_refusal = std::move(refusal); }

    /// Prepares one statement with `:name` placeholders.
    Result<Statement> prepare(const QString &sql);
    /// Runs one statement whose rows, if any, do not matter.
    Result<> execute(const QString &sql);
    /// Runs the statements of a script one after another; stops at the first failure.
    Result<> executeScript(const QString &script);
    /// The first column of the first row; StoreFailed when there is no row.
    Result<qint64> integer(const QString &sql);
    Result<QString> text(const QString &sql);

    /// The statements of a script: `--` comments taken out, split at semicolons outside quotes.
    /// Knows no triggers (BEGIN … END).
    static QStringList splitScript(const QString &script);

private:
    friend class Statement;
    Database(QString path, QString connection);
    Error error(const QSqlError &error, const QString &sql) const;

    QString m_path;
    QString m_connection;
    QSqlDatabase m_database;
    std::optional<Error> m_refusal;
};

} // namespace sekisho::store
