// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/Statement.h"

#include "core/store/Database.h"

#include <QSqlError>

namespace sekisho::store {

Statement::Statement(Database &database, QSqlQuery query, QString sql)
    : m_database(&database)
    , m_query(std::move(query))
    , m_sql(std::move(sql))
{
}

Result<Statement> Statement::prepare(Database &database, const QString &sql)
{
    QSqlQuery query(database.m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return fail(database.error(query.lastError(), sql));
    return Statement(database, std::move(query), sql);
}

Statement &Statement::bind(const QString &name, qint64 value)
{
    m_query.bindValue(name, value);
    return *this;
}

Statement &Statement::bind(const QString &name, const QString &value)
{
    // A null QString would be bound as NULL; text columns here know no NULL.
    m_query.bindValue(name, value.isNull() ? QStringLiteral("") : value);
    return *this;
}

Statement &Statement::bind(const QString &name, const QByteArray &value)
{
    m_query.bindValue(name, value);
    return *this;
}

Statement &Statement::bind(const QString &name, std::optional<qint64> value)
{
    m_query.bindValue(name, value ? QVariant(*value) : QVariant());
    return *this;
}

Result<> Statement::execute()
{
    if (!m_query.exec())
        return fail(m_database->error(m_query.lastError(), m_sql));
    return {};
}

Result<bool> Statement::step()
{
    if (m_query.next())
        return true;
    const QSqlError error = m_query.lastError();
    if (error.isValid())
        return fail(m_database->error(error, m_sql));
    m_query.finish();
    return false;
}

Result<bool> Statement::executeAndStep()
{
    const Result<> done = execute();
    if (!done)
        return fail(done.error());
    return step();
}

qint64 Statement::integer(int column) const { return m_query.value(column).toLongLong(); }
QString Statement::text(int column) const { return m_query.value(column).toString(); }
QByteArray Statement::bytes(int column) const { return m_query.value(column).toByteArray(); }
bool Statement::isNull(int column) const { return m_query.isNull(column); }
qint64 Statement::affectedRows() const { return m_query.numRowsAffected(); }
qint64 Statement::lastInsertId() const { return m_query.lastInsertId().toLongLong(); }

} // namespace sekisho::store
