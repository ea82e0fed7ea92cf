// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/drivers/PageDriver.h"
#include "ui/identity/IdentityProvidersPage.h"
#include "ui/widgets/Banner.h"

namespace sekisho::test {

/// The identity providers page as a person uses it.
class IdentityProvidersPageDriver : public PageDriver
{
public:
    using PageDriver::PageDriver;

    /// "Which IDP answers for": the provider's name and the reason.
    QString ask(const QString &user) const
    {
        auto *field = find<QLineEdit>("userNameLineEdit");
        field->clear();
        QTest::keyClicks(field, user);
        QApplication::processEvents();
        const auto *name = find<QLabel>("answerNameLabel");
        return name->isVisible()
                       ? name->text() + QLatin1Char(' ') + find<QLabel>("answerReasonLabel")->text()
                       : QString();
    }

    QString failure() const
    {
        const auto *banner = find<ui::Banner>("failureBanner");
        return banner->isVisible() ? banner->text() : QString();
    }
};

} // namespace sekisho::test
