// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/Resources.h"

#include <QtGlobal>

// Q_INIT_RESOURCE declares a global function, so it may not stand inside a namespace.
static void initSekishoResources()
{
    Q_INIT_RESOURCE(sekisho_resources);
    Q_INIT_RESOURCE(sekisho_translations);
}

namespace sekisho::ui {

void initResources() { initSekishoResources(); }

} // namespace sekisho::ui
