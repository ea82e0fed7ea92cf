// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/Transaction.h"

#include "core/base/Log.h"
#include "core/store/Database.h"

#include <utility>

namespace sekisho::store {

Result<Transaction> Transaction::begin(Database &database)
{
    const Result<> begun = database.execute(QStringLiteral("BEGIN IMMEDIATE"));
    if (!begun)
        return fail(begun.error());
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    if (!m_database)
        return;
    // After a full disk SQLite has rolled back by itself and says that there is no transaction.
    const Result<> back = m_database->execute(QStringLiteral("ROLLBACK"));
    if (!back)
        qCDebug(lcStore).noquote() << "rollback:" << back.error().toLogLine();
}

Result<> Transaction::commit()
{
    const Result<> done = m_database->execute(QStringLiteral("COMMIT"));
    if (done)
        m_database = nullptr;
    return done;
}

} // namespace sekisho::store
