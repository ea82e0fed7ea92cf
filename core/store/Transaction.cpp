// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/Transaction.h"

#include "core/base/Log.h"
#include "core/store/Database.h"

#include <utility>

namespace sekisho::store {

Result<Transaction> Transaction::begin(Database &database, Durability durability)
{
    // Cannot be switched inside a transaction. FULL syncs the WAL at each commit, which NORMAL
    // leaves to the next checkpoint (https://www.sqlite.org/pragma.html#pragma_synchronous).
    if (durability == Durability::Full) {
        const Result<> switched = database.execute(QStringLiteral("PRAGMA synchronous = FULL"));
        if (!switched)
            return fail(switched.error());
    }
    Transaction transaction(database, durability);
    const Result<> begun = database.execute(QStringLiteral("BEGIN IMMEDIATE"));
    if (!begun) {
        transaction.m_database = nullptr;
        transaction.backToNormal(database);
        return fail(begun.error());
    }
    return transaction;
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
    , m_durability(other.m_durability)
{
}

void Transaction::backToNormal(Database &database) const
{
    if (m_durability == Durability::Normal)
        return;
    const Result<> back = database.execute(QStringLiteral("PRAGMA synchronous = NORMAL"));
    if (!back)
        qCWarning(lcStore).noquote() << back.error().toLogLine();
}

Transaction::~Transaction()
{
    if (!m_database)
        return;
    // After a full disk SQLite has rolled back by itself and says that there is no transaction.
    const Result<> back = m_database->execute(QStringLiteral("ROLLBACK"));
    if (!back)
        qCDebug(lcStore).noquote() << "rollback:" << back.error().toLogLine();
    backToNormal(*m_database);
}

Result<> Transaction::commit()
{
    const Result<> done = m_database->execute(QStringLiteral("COMMIT"));
    if (done)
        backToNormal(*std::exchange(m_database, nullptr));
    return done;
}

} // namespace sekisho::store
