// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/PageRegistry.h"

#include "ui/activity/ActivityPage.h"
#include "ui/certificates/CertificatesPage.h"
#include "ui/changes/ChangesPage.h"
#include "ui/endpoints/EndpointsPage.h"
#include "ui/identity/IdentityProvidersPage.h"
#include "ui/inspector/InspectorPage.h"
#include "ui/policies/AuthPoliciesPage.h"
#include "ui/policies/LabelsPage.h"
#include "ui/settings/SettingsPage.h"

namespace sekisho::ui {

QList<PageId> PageRegistry::pages() { return allPages(); }

Page *PageRegistry::make(PageId page, const PageServices &services, const SettingsPageNeeds &needs,
                         QWidget *parent)
{
    switch (page) {
    case PageId::Certificates:
        return new CertificatesPage(services, parent);
    case PageId::AuthPolicies:
        return new AuthPoliciesPage(services, parent);
    case PageId::Labels:
        return new LabelsPage(services, parent);
    case PageId::IdentityProviders:
        return new IdentityProvidersPage(services, parent);
    case PageId::Endpoints:
        return new EndpointsPage(services, parent);
    case PageId::Activity:
        return new ActivityPage(services, parent);
    case PageId::Inspector:
        return new InspectorPage(services, parent);
    case PageId::Changes:
        return new ChangesPage(services, parent);
    case PageId::Settings:
        return new SettingsPage(services, needs.choices, needs.settings, needs.tokens,
                                needs.shortcuts, needs.workspaceRoot, parent);
    }
    return nullptr;
}

} // namespace sekisho::ui
