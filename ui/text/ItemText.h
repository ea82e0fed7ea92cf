// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/Reader.h"

#include <QCoreApplication>

namespace sekisho::ui {

/// What objects that the reader found are called, in the interface language.
struct ItemText
{
    Q_DECLARE_TR_FUNCTIONS(sekisho::ui::ItemText)
public:
    /// "radius.example.jp", "Private key RSA 3072", "CRL Device CA G1".
    static QString name(const pki::Item &item);
    static QString type(pki::ItemType type);
};

} // namespace sekisho::ui
