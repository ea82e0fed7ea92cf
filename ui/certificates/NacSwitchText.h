// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/mist/NacItems.h"

#include <QCoreApplication>

namespace sekisho::ui {

/// Words about the switches of mist_nac: what each is, and what it can break.
struct NacSwitchText
{
    Q_DECLARE_TR_FUNCTIONS(sekisho::ui::NacSwitchText)
public:
    static QString name(const api::mist::NacSwitch &which);
    /// What it does, a sentence or two; for unknown ones, that they are kept.
    static QString meaning(const api::mist::NacSwitch &which);
    /// What can go wrong; may be empty.
    static QString risk(const api::mist::NacSwitch &which);
    /// A value in words; unknown ones as they are.
    static QString value(const api::mist::NacSwitch &which, const QJsonValue &value);
};

} // namespace sekisho::ui
