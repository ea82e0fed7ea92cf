// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/CertificateSettings.h"

#include <QJsonObject>

namespace sekisho::api::mist {

/// What the item of the Onboard CA says; Unavailable for none.
nac::OnboardCaState onboardCaState(const QJsonObject &item);

/// `live` (the item as the cloud has it) brought to `state`, the portal's way (mist-api 6.4): the
/// very item where it is there already, nothing but "off" for Disabled, which deletes all the rest.
QJsonObject withOnboardCaState(const QJsonObject &live, nac::OnboardCaState state);

} // namespace sekisho::api::mist
