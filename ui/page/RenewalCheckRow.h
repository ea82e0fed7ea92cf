// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/convert/Compare.h"

class QWidget;

namespace sekisho::ui {

class Theme;

/// What a renewal keeps, loses or changes: a sentence with its shape. Can have the focus, and then
/// says both. The caller owns it.
QWidget *makeRenewalCheckRow(Theme &theme, const pki::RenewalCheck &check);

} // namespace sekisho::ui
