// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QDateTime>
#include <QList>
#include <QPair>

namespace sekisho::app {

/// Files for the pictures of the Inspector, name and contents: a RADIUS server's bundle with its
/// key and one flaw that is worth a look, a client with its key. Made anew each time; no key of
/// these is used anywhere else.
Result<QList<QPair<QString, QByteArray>>> inspectorMaterial(const QDateTime &now);

} // namespace sekisho::app
