// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

// Certificate requests that were made for a workspace and whose certificates have not come yet:
// `requests.json` beside its database. Nothing in it is secret; the private key stays in the file
// that the admin chose. Blocking; pool thread.
namespace sekisho::sync {

struct PendingRequest
{
    QByteArray spkiSha256; ///< of the public key: what the certificate is known by
    QString name;          ///< its common name
    QString keyFile;       ///< absolute
    QDateTime made;        ///< UTC
    bool operator==(const PendingRequest &) const = default;
};

/// Oldest ones are forgotten beyond this many.
inline constexpr qsizetype kMostPendingRequests = 20;

/// Newest first; what cannot be read is as if it were not there.
QList<PendingRequest> readPendingRequests(const QString &folder);
/// One with the same key takes the old one's place. FileUnwritable.
Result<> addPendingRequest(const QString &folder, const PendingRequest &request);
/// Success also when there is none.
Result<> removePendingRequest(const QString &folder, const QByteArray &spkiSha256);

} // namespace sekisho::sync
