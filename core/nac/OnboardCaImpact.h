// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/Organization.h"

namespace sekisho::nac {

/// Where an issued certificate stands in its life.
enum class IssuedValidity { Valid, ExpiresSoon, Expired };

/// Days before the end from which an issued certificate counts as expiring.
inline constexpr int kIssuedExpiresSoonDays = 30;

/// Without an end (the cloud gave none) it counts as valid.
IssuedValidity validityOf(const IssuedCertificate &certificate, const QDateTime &now);

/// What ends with the Onboard CA, as far as the snapshot tells.
struct OnboardCaImpact
{
    qsizetype certificates = 0; ///< all that were issued: their records are deleted
    qsizetype valid = 0;        ///< of them, not expired
    qsizetype clients = 0;      ///< seen with a certificate of this CA
    QStringList rules;          ///< names of the rules that let them in, in evaluation order
};

OnboardCaImpact onboardCaImpact(const Organization &organization, const QDateTime &now);

} // namespace sekisho::nac
