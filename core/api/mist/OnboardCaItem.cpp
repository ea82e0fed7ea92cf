// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/mist/OnboardCaItem.h"

#include "core/api/mist/Codec.h"

namespace sekisho::api::mist {

using namespace Qt::Literals::StringLiterals;

nac::OnboardCaState onboardCaState(const QJsonObject &item) { return decodeOnboardCa(item).state; }

QJsonObject withOnboardCaState(const QJsonObject &live, nac::OnboardCaState state)
{
    if (onboardCaState(live) == state || state == nac::OnboardCaState::Unavailable)
        return live;
    if (state == nac::OnboardCaState::Disabled)
        return {{u"enabled"_s, false}};
    QJsonObject item = live;
    item.insert("enabled"_L1, true);
    item.insert("suspended"_L1, state == nac::OnboardCaState::Suspended);
    return item;
}

} // namespace sekisho::api::mist
