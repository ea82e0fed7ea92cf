// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace sekisho {

/// Whether a character does not show itself but acts: on a terminal (C0, DEL, C1 controls), or on
/// how what stands beside it is read (direction marks, embeddings and isolates of UAX #9, joiners,
/// separators, the byte order mark).
bool isActingCharacter(QChar c);

/// The text with each of them as UTF-8 in hexadecimal behind back slashes ("\1B", "\E2\80\AE"), as
/// RFC 4514 2.4 writes what cannot stand for itself. `kept`: those that may stay, such as "\n\t".
QString visibleText(const QString &text, QLatin1StringView kept = {});

} // namespace sekisho
