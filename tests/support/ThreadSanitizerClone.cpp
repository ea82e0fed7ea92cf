// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Only in builds with ThreadSanitizer. QProcess starts its child by clone(CLONE_VM | CLONE_VFORK);
// the interceptor of clang 14 takes that for a fork and ends the parent with "CHECK failed:
// tsan_rtl.cpp … thr->slot". This passes the call to the C library unseen, as earlier run times of
// the sanitizer did.

#include <cstdarg>
#include <dlfcn.h>
#include <sys/types.h>

extern "C" int clone(int (*function)(void *), void *stack, int flags, void *argument, ...)
{
    using Clone = int (*)(int (*)(void *), void *, int, void *, ...);
    static const auto real = reinterpret_cast<Clone>(dlsym(RTLD_NEXT, "clone"));
    va_list more;
    va_start(more, argument);
    auto *parentId = va_arg(more, pid_t *);
    auto *storage = va_arg(more, void *);
    auto *childId = va_arg(more, pid_t *);
    va_end(more);
    return real(function, stack, flags, argument, parentId, storage, childId);
}
