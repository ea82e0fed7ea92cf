// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Clock.h"

namespace sekisho {

QDateTime SystemClock::now() const { return QDateTime::currentDateTimeUtc(); }

} // namespace sekisho
