// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#if defined(__SANITIZE_THREAD__)
#define SEKISHO_THREAD_SANITIZER 1
#elif defined(__has_feature)
#if __has_feature(thread_sanitizer)
#define SEKISHO_THREAD_SANITIZER 1
#endif
#endif

#if defined(SEKISHO_THREAD_SANITIZER)
extern "C" {
void __tsan_acquire(void *address);
void __tsan_release(void *address);
}
#endif

namespace sekisho::handover {

// ThreadSanitizer sees our code but not the inside of the distribution's Qt, so it takes a value
// that went through Qt's event queue or thread pool for a race. These two mark where a value leaves
// one thread and arrives at another; without the sanitizer they are nothing. Use them at queues
// only.

inline char mark = 0;

/// Before posting to another thread.
inline void give()
{
#if defined(SEKISHO_THREAD_SANITIZER)
    __tsan_release(&mark);
#endif
}

/// First thing on the other thread.
inline void take()
{
#if defined(SEKISHO_THREAD_SANITIZER)
    __tsan_acquire(&mark);
#endif
}

} // namespace sekisho::handover
