// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// For the meta-object of an interface; see the header.
#include "ui/page/ChangeDesk.h"
