// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A process for tst_HistoryStore to kill: makes one snapshot after the other go from the file given
// and gives its space back. Says "ready" when it begins and "done" when one is left.

#include "core/store/HistoryStore.h"
#include "core/store/Migrator.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    using namespace sekisho::store;
    const QCoreApplication application(argc, argv);
    const auto database = openMigrated(QCoreApplication::arguments().value(1));
    if (!database)
        return 1;
    std::puts("ready");
    std::fflush(stdout);
    HistoryStore history(**database);
    for (;;) {
        const auto rows = SnapshotStore(**database).list();
        if (!rows)
            return 2;
        if (rows->size() < 2)
            break;
        const QDateTime next = rows->at(rows->size() - 2).completed;
        if (!history.thin({next, next, {}}) || !history.shrink())
            return 3;
    }
    std::puts("done");
    return 0;
}
