// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/mist/Answer.h"
#include "core/api/mist/Write.h"

namespace sekisho::api::mist {

/// A Write as HTTP has it.
struct WriteRequest
{
    net::Method method = net::Method::Put;
    QString path; ///< encoded
    QByteArray body;
    QByteArray contentType; ///< empty without a body
};

/// Method, path and body of a write. Errors: InvalidArgument for what must never be sent (see
/// Write).
Result<WriteRequest> requestOf(const Write &write, const nac::OrganizationId &organization);

/// Whether the cloud did what was asked, or will: any 2xx.
bool isTaken(const net::HttpResponse &response);
/// What a 2xx answer says. Errors: NotJson, CaptivePortal: something else than the cloud spoke.
Result<Written> readWritten(const Write &write, const net::HttpResponse &response,
                            const Asked &asked);

/// `text` without the secrets of `body`: clouds repeat in an error what was wrong with it.
QString withoutSecretsOf(const QJsonObject &body, QString text);

/// Path of one object; InvalidArgument for kinds that cannot be asked for one by one.
Result<QString> pathOfOne(const nac::OrganizationId &organization, Kind kind, const QString &id);

} // namespace sekisho::api::mist
