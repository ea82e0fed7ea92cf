// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/SampleOrganization.h"
#include "ui/page/Page.h"
#include "ui/text/LanguageController.h"
#include "ui/theme/IconSet.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ViewSettings.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>

namespace sekisho::test {

/// What a page needs around it: theme, language, settings that forget, a clock that stands still.
/// One a test class. The locale is fixed, whatever the machine's is.
class ScreenFixture
{
public:
    ScreenFixture()
        : language(theme)
        , clock(sampleNow())
    {
        theme.apply(*qApp);
        use(ui::UiLanguage::English);
    }

    void use(ui::UiLanguage chosen, ui::Theme::Appearance appearance = ui::Theme::Appearance::Light)
    {
        language.setLanguage(chosen);
        theme.setAppearance(appearance);
    }

    ui::PageServices services() { return {theme, theme.icons(), clock, view, fetchHitCounts}; }

    /// A shown page with the sample in it, as large as in a window of 1366 × 768.
    template <class P>
    std::unique_ptr<P> page(nac::OrganizationPtr organization = sampleOrganizationPtr())
    {
        auto made = std::make_unique<P>(services());
        made->resize(1150, 668);
        ui::PageContext context;
        if (organization)
            context.dataOf = organization->pulled;
        made->setAvailability(context);
        made->setOrganization(std::move(organization));
        made->show();
        QApplication::processEvents();
        return made;
    }

    /// A picture in $SEKISHO_GRAB_DIR, if that is set: for eyes.
    static void grab(QWidget &widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("SEKISHO_GRAB_DIR");
        if (folder.isEmpty())
            return;
        QDir().mkpath(folder);
        QApplication::processEvents();
        widget.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
    }

    ui::Theme theme;
    ui::LanguageController language;
    ui::MemoryViewSettings view;
    FixedClock clock;
    std::function<Future<nac::HitCounts>(const QDateTime &, const QDateTime &)> fetchHitCounts;
};

} // namespace sekisho::test
