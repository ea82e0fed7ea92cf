// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

namespace sekisho::store {

class Database;

/// All or nothing: what was written since begin() is taken back unless commit() succeeded. Takes
/// the write lock at once, so that a later statement cannot find the file busy.
class Transaction
{
public:
    enum class Durability {
        Normal, ///< a power cut may take it back (see Database::open)
        Full    ///< once committed it is on the disk
    };
    static Result<Transaction> begin(Database &database,
                                     Durability durability = Durability::Normal);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    Result<> commit();

private:
    Transaction(Database &database, Durability durability)
        : m_database(&database)
        , m_durability(durability)
    {
    }
    void backToNormal(Database &database) const;

    Database *m_database; ///< null when committed or moved from
    Durability m_durability;
};

} // namespace sekisho::store
