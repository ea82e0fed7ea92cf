// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Async.h"
#include "core/pki/convert/KeyMaker.h"

#include <QStringList>

namespace sekisho::ui {

/// Everything that one press of "Make" writes.
struct RequestOrder
{
    pki::RequestDescription description;
    QString requestFile;                    ///< the others stand beside it: see filesOf()
    std::shared_ptr<const Secret> password; ///< null = key in clear
    bool withTestCa = false;
    QDateTime now;
};

struct RequestFiles
{
    QString request;
    QString key;
    QString config;
    QString certificate; ///< with a test CA
    QString testCa;
    QByteArray spkiSha256; ///< of the new key
    QStringList all(bool withTestCa) const;
};
/// "a.csr" -> "a.key", "a.cnf", "a.crt", "a.test-ca.crt".
RequestFiles filesOf(const QString &requestFile);

/// Makes key and request on the pool and writes them; no key that is there is ever replaced
/// (FileUnwritable, detail "exists"). Cancelled soon after `cancel`.
Future<RequestFiles> makeRequestFiles(const RequestOrder &order, const CancelToken &cancel);

} // namespace sekisho::ui
