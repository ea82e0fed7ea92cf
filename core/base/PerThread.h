// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>
#if defined(Q_CC_MINGW)
#include <QThreadStorage>
#endif

namespace sekisho {

/// The T of this thread, made when the thread first asks and destroyed when it ends. `Tag` tells
/// several of the same type apart.
///
/// A thread_local, except with mingw-w64: its run time frees the memory of thread_local objects
/// before it runs their destructors, so that those crash or leave a lock behind in which the
/// program then hangs at its end. There Qt keeps the T.
template <class Tag, class T>
T &perThread()
{
#if defined(Q_CC_MINGW)
    static QThreadStorage<T> storage;
    return storage.localData();
#else
    thread_local T value;
    return value;
#endif
}

} // namespace sekisho
