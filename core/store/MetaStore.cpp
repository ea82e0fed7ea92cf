// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/MetaStore.h"

#include "core/store/Database.h"
#include "core/store/Statement.h"
#include "core/store/Transaction.h"

using namespace Qt::Literals::StringLiterals;

namespace sekisho::store {

Result<QMap<QString, QString>> MetaStore::all()
{
    Result<Statement> rows = m_database.prepare(u"SELECT key, value FROM meta"_s);
    if (!rows)
        return fail(rows.error());
    if (const Result<> run = rows->execute(); !run)
        return fail(run.error());
    QMap<QString, QString> values;
    for (;;) {
        const Result<bool> row = rows->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return values;
        values.insert(rows->text(0), rows->text(1));
    }
}

Result<> MetaStore::set(const QMap<QString, QString> &values)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction.error());
    Result<Statement> put =
            m_database.prepare(u"INSERT INTO meta (key, value) VALUES (:key, :value) "
                               "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s);
    if (!put)
        return fail(put.error());
    for (auto it = values.begin(); it != values.end(); ++it) {
        const Result<> done =
                put->bind(u":key"_s, it.key()).bind(u":value"_s, it.value()).execute();
        if (!done)
            return done;
    }
    return transaction->commit();
}

} // namespace sekisho::store
