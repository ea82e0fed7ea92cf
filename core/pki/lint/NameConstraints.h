// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/lint/Facts.h"

// Private to core/pki/lint: name constraints (RFC 5280 4.2.1.10).
namespace sekisho::lint {

/// A name that a constraint does not let through.
struct ConstrainedName
{
    QString name;
    bool excluded = false; ///< named as excluded; otherwise not among the permitted
};
/// The first of the certificate's names that the constraints of `authority` refuse. The subject,
/// the mail addresses in it where there are no alternative ones, and the alternative names of the
/// types dns, email, URI, IP and directory name are held against them.
std::optional<ConstrainedName> refusedName(const Facts &certificate, const Facts &authority);

} // namespace sekisho::lint
