// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QMap>
#include <QString>

namespace sekisho::store {

class Database;

/// Facts about the workspace itself: which cloud, which organization. Never a secret.
class MetaStore
{
public:
    explicit MetaStore(Database &database)
        : m_database(database)
    {
    }
    Result<QMap<QString, QString>> all();
    /// Sets these keys in one transaction; others stay.
    Result<> set(const QMap<QString, QString> &values);

private:
    Database &m_database;
};

} // namespace sekisho::store
