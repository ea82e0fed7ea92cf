// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/rehearse/Rehearsal.h"
#include "ui/inspector/ObjectChoice.h"

namespace sekisho::ui {

/// A rehearsal as the dialog asks for it: certificates are chosen, keys may be found. A value for
/// the thread pool.
struct RehearsalRequest
{
    /// Everything but the keys.
    pki::RehearsalSetup setup;
    /// Open private keys to choose from; the one that belongs to the first certificate is taken.
    QList<pki::Item> serverKeys;
    QList<pki::Item> clientKeys;

    /// Blocks for some milliseconds: pool thread only.
    Result<pki::RehearsalResult> run() const;

    /// The certificates of a choice, in its order.
    static QList<QByteArray> certificatesOf(const ObjectChoice &choice);
    /// The private keys of a choice that can be used.
    static QList<pki::Item> keysOf(const ObjectChoice &choice);
};

} // namespace sekisho::ui
