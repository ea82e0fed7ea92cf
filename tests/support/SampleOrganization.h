// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/Organization.h"

namespace sekisho::test {

/// The moment of the sample: 2026-11-21 10:42 in Tokyo.
QDateTime sampleNow();

/// A small organization made by hand, with real certificates: what the screens' tests look at.
/// Fresh copies of one value, so a test may change its own.
nac::Organization sampleOrganization();
nac::OrganizationPtr sampleOrganizationPtr();

/// The sample with that many issued certificates and events: what must stay smooth.
nac::OrganizationPtr largeOrganization(int rows);

} // namespace sekisho::test
