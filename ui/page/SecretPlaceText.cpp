// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/SecretPlaceText.h"

namespace sekisho::ui {

QString SecretPlaceText::keychainName()
{
#if defined(Q_OS_WIN)
    return tr("the Windows Credential Manager");
#elif defined(Q_OS_MACOS)
    return tr("the macOS Keychain");
#else
    return tr("the system keychain");
#endif
}

QString SecretPlaceText::sentence(auth::TokenStore::Place place)
{
    if (place == auth::TokenStore::Place::Memory)
        return tr("Secrets in memory, for this run only");
    //: %1 is the name of the keychain ("the system keychain")
    return tr("Secrets in %1").arg(keychainName());
}

} // namespace sekisho::ui
