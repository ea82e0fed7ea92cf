// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/StrongId.h"

namespace sekisho::nac {

using OrganizationId = StrongId<struct OrganizationTag>;
using SiteId = StrongId<struct SiteTag>;
using SiteGroupId = StrongId<struct SiteGroupTag>;
using RuleId = StrongId<struct RuleTag>;
using LabelId = StrongId<struct LabelTag>;
using IdentityProviderId = StrongId<struct IdentityProviderTag>;
using PortalId = StrongId<struct PortalTag>;
using EndpointId = StrongId<struct EndpointTag>;
using CrlFileId = StrongId<struct CrlFileTag>;

} // namespace sekisho::nac
