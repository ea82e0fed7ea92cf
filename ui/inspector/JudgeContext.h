// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/lint/Verdict.h"
#include "ui/inspector/InspectorModel.h"

namespace sekisho::ui {

/// What an object of `type` is judged with: the authorities, CRLs and OCSP responses that are open,
/// at most 2,000 of a kind, without those of input `own` (its own delivery; -1 for none), and for a
/// response the certificates that it may be about. Roles, profiles and the day are the caller's.
lint::Options judgeContext(const InspectorModel &model, int own, pki::ItemType type);

/// Judges item `index` of its delivery; any thread with a ThreadCleanup. Of anything but a
/// certificate only the verdict's findings are filled.
lint::Verdict judgeItem(const QList<pki::Item> &delivery, qsizetype index,
                        const lint::Options &options, const CancelToken &cancel);

} // namespace sekisho::ui
