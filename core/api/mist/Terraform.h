// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/mist/Items.h"

namespace sekisho::api::mist {

struct TerraformHead
{
    QString organization; ///< id
    QString name;
    QStringList unreadable; ///< kinds that are missing because the pull could not read them
};

/// The configuration for the Juniper Mist provider of Terraform: a resource for each label, portal,
/// identity provider, rule and endpoint, one for mist_nac, and an import block for each that the
/// cloud has already. Names of resources come from the names of the objects, references between
/// them are expressions, and each secret is a sensitive variable without a value. What the provider
/// has no attribute or resource for stands in comments, so that nothing is lost unseen. The same
/// configuration always gives the same bytes.
QByteArray terraformConfiguration(const Objects &objects, const TerraformHead &head);

} // namespace sekisho::api::mist
