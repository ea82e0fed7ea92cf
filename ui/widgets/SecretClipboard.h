// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Secret.h"

class QMimeData;

namespace sekisho::ui {

/// Text for the clipboard that clipboard managers are asked not to keep. The caller owns it
/// (QClipboard::setMimeData takes it).
QMimeData *secretMimeData(const Secret &text);

/// Puts it onto the clipboard, and takes it off after a minute if it is still there.
void copySecret(const Secret &text);

} // namespace sekisho::ui
