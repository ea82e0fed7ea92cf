// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Command.h"
#include "ui/text/ErrorText.h"

namespace sekisho::ctl {

// The same words as in the window: ErrorText needs nothing but QtCore and is compiled into both.
QString errorMessage(const Error &error) { return ui::ErrorText::sentence(error); }

} // namespace sekisho::ctl
