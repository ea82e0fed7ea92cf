// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Async.h"

#include <QTest>

namespace sekisho::test {

/// Runs the event loop until the future is finished; Cancelled after 30 s or without a result. For
/// tests only: product code never waits.
template <class T>
Result<T> await(const Future<T> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000))
        return fail(ErrorCode::Cancelled, {}, QStringLiteral("the test waited 30 s in vain"));
    if (future.resultCount() == 0)
        return fail(ErrorCode::Cancelled);
    return future.result();
}

} // namespace sekisho::test
