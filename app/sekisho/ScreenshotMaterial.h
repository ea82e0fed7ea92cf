// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QDateTime>
#include <QList>
#include <QPair>

namespace sekisho::app {

/// What the pictures show of certificates and keys. Made anew each time; no key of these is used
/// anywhere else.
struct ScreenshotMaterial
{
    /// For the Inspector, name and contents: a RADIUS server's bundle with its key and one flaw
    /// that is worth a look, a client with its key.
    QList<QPair<QString, QByteArray>> files;
    QByteArray lockedKey;        ///< of that server
    QString password;            ///< opens it
    QByteArray incompleteBundle; ///< that server and its root, without the CA between them
    QByteArray authorities;      ///< two CAs that are new and a certificate that is none
    QByteArray successor;        ///< a CA that takes the place of another
};
Result<ScreenshotMaterial> screenshotMaterial(const QDateTime &now);

} // namespace sekisho::app
