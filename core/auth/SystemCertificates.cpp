// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/auth/SystemCertificates.h"

#include <QSslCertificate>
#include <QSslConfiguration>

namespace sekisho::auth {

QList<QByteArray> systemCaCertificates()
{
    QList<QByteArray> ders;
    const QList<QSslCertificate> certificates = QSslConfiguration::systemCaCertificates();
    for (const QSslCertificate &certificate : certificates)
        ders.append(certificate.toDer());
    return ders;
}

} // namespace sekisho::auth
