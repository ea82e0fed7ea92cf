// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/auth/TokenStore.h"

#include <QCoreApplication>

namespace sekisho::ui {

/// Where secrets are kept, in words, with the system's own name for its keychain.
struct SecretPlaceText
{
    Q_DECLARE_TR_FUNCTIONS(sekisho::ui::SecretPlaceText)
public:
    /// Within a sentence: "the system keychain", "the Windows Credential Manager".
    static QString keychainName();
    /// For the status bar: "Secrets in the system keychain".
    static QString sentence(auth::TokenStore::Place place);
};

} // namespace sekisho::ui
