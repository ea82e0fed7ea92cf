// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/drivers/PageDriver.h"
#include "ui/endpoints/EndpointModel.h"
#include "ui/endpoints/EndpointsPage.h"

namespace sekisho::test {

/// The endpoints page as a person uses it.
class EndpointsPageDriver : public PageDriver
{
public:
    using PageDriver::PageDriver;

    QStringList macs() const { return columnTexts("endpointsTable", ui::EndpointModel::Mac); }
};

} // namespace sekisho::test
