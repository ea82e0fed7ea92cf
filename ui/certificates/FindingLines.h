// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/CertificateChecks.h"
#include "ui/theme/Theme.h"

class QVBoxLayout;

namespace sekisho::ui {

/// One sentence with its shape, wrapping.
void addFindingLine(Theme &theme, QVBoxLayout *layout, State state, const QString &sentence);
/// All of them; where there are none, that.
void addFindingLines(Theme &theme, QVBoxLayout *layout,
                     const QList<nac::CertificateFinding> &findings);
/// Takes everything out of a layout.
void clearLayout(QLayout *layout);

} // namespace sekisho::ui
