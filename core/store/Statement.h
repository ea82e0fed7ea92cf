// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QSqlQuery>
#include <optional>

namespace sekisho::store {

class Database;

/// A prepared statement: values are bound by name and read by type. Can be executed again with
/// other values. Must not outlive its Database.
class Statement
{
public:
    static Result<Statement> prepare(Database &database, const QString &sql);

    // `name` with its colon, ":kind".
    Statement &bind(const QString &name, qint64 value);
    Statement &bind(const QString &name, const QString &value);
    Statement &bind(const QString &name, const QByteArray &value);
    Statement &bind(const QString &name, std::optional<qint64> value);

    /// Runs it; rows, if there are any, are read with step().
    Result<> execute();
    /// Goes to the next row; false when there is none left.
    Result<bool> step();
    /// execute() and the first step().
    Result<bool> executeAndStep();

    // The current row's columns, from 0.
    qint64 integer(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;
    bool isNull(int column) const;

    /// Rows that the last execute() inserted, changed or removed.
    qint64 affectedRows() const;
    qint64 lastInsertId() const;

private:
    Statement(Database &database, QSqlQuery query, QString sql);

    Database *m_database;
    QSqlQuery m_query;
    QString m_sql;
};

} // namespace sekisho::store
