// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/PageText.h"

namespace sekisho::ui {

QString PageText::title(PageId page)
{
    switch (page) {
    case PageId::Certificates:
        //: Page of the portal, Organization > Access
        return tr("Certificates");
    case PageId::AuthPolicies:
        //: Page of the portal, Organization > Access
        return tr("Auth Policies");
    case PageId::Labels:
        //: Page of the portal, Organization > Access
        return tr("Auth Policy Labels");
    case PageId::IdentityProviders:
        //: Page of the portal, Organization > Access
        return tr("Identity Providers");
    case PageId::Endpoints:
        //: Page of the portal: known devices by MAC address
        return tr("Endpoints");
    case PageId::Activity:
        //: Page with the sign-in events of clients
        return tr("Activity");
    case PageId::Inspector:
        //: Page that examines certificate files
        return tr("Inspector");
    case PageId::Changes:
        //: Page with the pending changes of the draft and the history
        return tr("Changes");
    case PageId::Settings:
        //: Page with the settings of the program
        return tr("Settings");
    }
    return {};
}

QString PageText::portalName(PageId page)
{
    switch (page) {
    case PageId::Certificates:
        return QStringLiteral("Certificates");
    case PageId::AuthPolicies:
        return QStringLiteral("Auth Policies");
    case PageId::Labels:
        return QStringLiteral("Auth Policy Labels");
    case PageId::IdentityProviders:
        return QStringLiteral("Identity Providers");
    case PageId::Endpoints:
        return QStringLiteral("Endpoints");
    case PageId::Activity:
    case PageId::Inspector:
    case PageId::Changes:
    case PageId::Settings:
        break;
    }
    return {};
}

QString PageText::icon(PageId page)
{
    switch (page) {
    case PageId::Certificates:
        return QStringLiteral("certificate");
    case PageId::AuthPolicies:
        return QStringLiteral("policy");
    case PageId::Labels:
        return QStringLiteral("label");
    case PageId::IdentityProviders:
        return QStringLiteral("idp");
    case PageId::Endpoints:
        return QStringLiteral("endpoint");
    case PageId::Activity:
        return QStringLiteral("activity");
    case PageId::Inspector:
        return QStringLiteral("inspector");
    case PageId::Changes:
        return QStringLiteral("changes");
    case PageId::Settings:
        return QStringLiteral("settings");
    }
    return {};
}

PageText::Section PageText::section(PageId page)
{
    switch (page) {
    case PageId::Certificates:
    case PageId::AuthPolicies:
    case PageId::Labels:
    case PageId::IdentityProviders:
    case PageId::Endpoints:
        return Section::Access;
    case PageId::Activity:
        return Section::Watch;
    case PageId::Inspector:
    case PageId::Changes:
        return Section::Tools;
    case PageId::Settings:
        break;
    }
    return Section::Foot;
}

QString PageText::sectionTitle(Section section)
{
    switch (section) {
    case Section::Access:
        //: Heading in the navigation: the portal's Organization > Access
        return tr("Access");
    case Section::Watch:
        //: Heading in the navigation: pages that show what happens
        return tr("Watch");
    case Section::Tools:
        //: Heading in the navigation
        return tr("Tools");
    case Section::Foot:
        break;
    }
    return {};
}

} // namespace sekisho::ui
