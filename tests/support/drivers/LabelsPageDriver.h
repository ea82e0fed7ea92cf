// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/drivers/PageDriver.h"
#include "ui/policies/LabelModel.h"
#include "ui/policies/LabelsPage.h"

namespace sekisho::test {

/// The labels page as a person uses it.
class LabelsPageDriver : public PageDriver
{
public:
    using PageDriver::PageDriver;

    QStringList ruleLinks() const
    {
        QStringList texts;
        for (const QAbstractButton *link :
             page().findChildren<QAbstractButton *>(QStringLiteral("ruleLink"))) {
            if (link->isVisible())
                texts.append(link->text());
        }
        return texts;
    }
};

} // namespace sekisho::test
