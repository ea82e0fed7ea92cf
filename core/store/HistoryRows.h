// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/Database.h"
#include "core/store/Statement.h"

#include <QDateTime>
#include <QStringList>

/// Small helpers that the files of HistoryStore share.
namespace sekisho::store::rows {

inline QDateTime timeFrom(qint64 msecs) { return QDateTime::fromMSecsSinceEpoch(msecs, Qt::UTC); }

struct Number
{
    QString name;
    qint64 value = 0;
};

/// Executes a statement and calls `row` for each row.
template <class Row>
Result<> forEach(Statement &rows, Row row)
{
    if (const Result<> run = rows.execute(); !run)
        return run;
    for (;;) {
        const Result<bool> more = rows.step();
        if (!more)
            return fail(more.error());
        if (!*more)
            return {};
        row(rows);
    }
}

template <class Row>
Result<> forEach(Database &database, const QString &sql, const QList<Number> &values, Row row)
{
    Result<Statement> rows = database.prepare(sql);
    if (!rows)
        return fail(rows.error());
    for (const Number &value : values)
        rows->bind(value.name, value.value);
    return forEach(*rows, row);
}

/// Runs a statement; gives the rows affected.
inline Result<qint64> run(Database &database, const QString &sql, const QList<Number> &values)
{
    Result<Statement> statement = database.prepare(sql);
    if (!statement)
        return fail(statement.error());
    for (const Number &value : values)
        statement->bind(value.name, value.value);
    if (const Result<> done = statement->execute(); !done)
        return fail(done.error());
    return statement->affectedRows();
}

/// " IN (1,2,3) " of those kinds that the database knows; names never get into the SQL.
inline Result<QString> inKinds(Database &database, const QStringList &names)
{
    QStringList ids;
    const Result<> read = forEach(database, QStringLiteral("SELECT id, name FROM kind"), {},
                                  [&](const Statement &row) {
                                      if (names.contains(row.text(1)))
                                          ids.append(QString::number(row.integer(0)));
                                  });
    if (!read)
        return fail(read.error());
    return QString(QStringLiteral(" IN (") + ids.join(u',') + QStringLiteral(") "));
}

} // namespace sekisho::store::rows
