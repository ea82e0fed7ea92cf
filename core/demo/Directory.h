// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace sekisho::demo {

/// The people behind the identity providers of the demo: sakura, kenji, h0412 and operator have an
/// account in every directory, with the password "demo-not-a-secret"; locked may not sign in.
/// Empty: `userName` may sign in with `password`; else the error as the cloud's credential test
/// says it.
QString directoryError(const QString &userName, const QString &password);

} // namespace sekisho::demo
