// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/drivers/PageDriver.h"
#include "ui/policies/AuthPoliciesPage.h"
#include "ui/policies/RuleModel.h"

namespace sekisho::test {

/// The auth policies page as a person uses it.
class AuthPoliciesPageDriver : public PageDriver
{
public:
    using PageDriver::PageDriver;

    QStringList hits() const { return columnTexts("rulesTable", ui::RuleModel::HitCount); }
    QString hitsNote() const { return find<QLabel>("hitsNoteLabel")->text(); }
};

} // namespace sekisho::test
