// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/Reader.h"

#include <QDateTime>
#include <QString>

namespace sekisho::ctl {

/// One input as text for people, in the interface language; ends with a line feed. Safe on any
/// thread.
QString inputText(const QString &source, const pki::ReadResult &result, const QDateTime &now);

} // namespace sekisho::ctl
