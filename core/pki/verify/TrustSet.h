// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/CancelToken.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace sekisho::pki {

/// Anchors of this computer. All of these block: call them on a pool thread.

/// The certificates (DER) that OpenSSL trusts here: its default file, the distribution's bundle or
/// its default folder. Empty on Windows and macOS, which keep theirs elsewhere
/// (auth::systemCaCertificates()).
QList<QByteArray> openSslSystemCertificates();
/// Where Mozilla's set is installed as files of its own; empty if it is not.
QString mozillaCertificatesPath();
/// The certificates (DER) of that; empty if it is not installed.
QList<QByteArray> mozillaCertificates();
/// Every certificate in the files directly in `folder`, whatever form they are in; what cannot be
/// read is passed over. FileUnreadable if there is no such folder, Cancelled.
Result<QList<QByteArray>> certificatesInFolder(const QString &folder,
                                               const CancelToken &cancel = {});
/// Every certificate in one file or, for a folder, in its files.
Result<QList<QByteArray>> certificatesInPath(const QString &path, const CancelToken &cancel = {});

} // namespace sekisho::pki
