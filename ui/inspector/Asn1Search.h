// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/asn1/Asn1Tree.h"

namespace sekisho::ui {

/// Where something was found; node < 0: nowhere.
struct Asn1Hit
{
    int node = -1;
    qsizetype offset = 0;
    qsizetype length = 0;
};

/// Looks for an OID ("2.5.29.17"), bytes in hex ("30 82", "30:82"), an element's name ("notAfter")
/// or a text among the bytes, in this order of preference; from behind (or before) the byte `from`
/// around the whole object.
Asn1Hit findInObject(const pki::Asn1Tree &tree, const QString &wanted, qsizetype from,
                     bool backwards);

} // namespace sekisho::ui
