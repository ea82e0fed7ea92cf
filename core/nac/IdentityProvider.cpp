// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/nac/IdentityProvider.h"

namespace sekisho::nac {

QList<LinkedApp> allLinkedApps()
{
    return {LinkedApp::Intune,      LinkedApp::Jamf,        LinkedApp::Vmware,
            LinkedApp::MobiControl, LinkedApp::CrowdStrike, LinkedApp::SentinelOne};
}

QString linkedAppKey(LinkedApp app)
{
    switch (app) {
    case LinkedApp::Intune:
        return QStringLiteral("intune");
    case LinkedApp::Jamf:
        return QStringLiteral("jamf");
    case LinkedApp::Vmware:
        return QStringLiteral("vmware");
    case LinkedApp::MobiControl:
        return QStringLiteral("mobicontrol");
    case LinkedApp::CrowdStrike:
        return QStringLiteral("crowdstrike");
    case LinkedApp::SentinelOne:
        return QStringLiteral("sentinelone");
    }
    return {};
}

} // namespace sekisho::nac
