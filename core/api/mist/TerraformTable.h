// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/mist/Items.h"

namespace sekisho::api::mist {

/// What a resource of the Terraform provider takes (its documentation of 0.7, July 2026).
struct TerraformRow
{
    enum class Type { Text, Number, Flag, Texts, Any };
    QLatin1StringView path; ///< a member, or a member of an object member
    Type type = Type::Text;
};
using TerraformRows = QList<TerraformRow>;

/// Attributes of the resource for items of `type`, required ones first; empty where the provider
/// has none. Of the items of mist_nac: terraformNacRows().
TerraformRows terraformRows(ItemType type);
/// Attributes of mist_org_setting.mist_nac.
TerraformRows terraformNacRows();
/// "mist_org_nactag"; empty as above.
QString terraformResource(ItemType type);

} // namespace sekisho::api::mist
