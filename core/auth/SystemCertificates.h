// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

namespace sekisho::auth {

/// The certificate authorities (DER) that the operating system trusts, as Qt's TLS reads them: the
/// ROOT store of Windows, the keychain of macOS. Blocks: call it on a pool thread.
QList<QByteArray> systemCaCertificates();

} // namespace sekisho::auth
