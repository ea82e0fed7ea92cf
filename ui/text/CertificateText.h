// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/Certificate.h"
#include "ui/text/PropertyRow.h"
#include "ui/widgets/Roles.h"

#include <QCoreApplication>

namespace sekisho::ui {

/// Words about certificates. Property names stay English as in the portal and the manual; their
/// Japanese meaning is the tool tip.
struct CertificateText
{
    Q_DECLARE_TR_FUNCTIONS(sekisho::ui::CertificateText)
public:
    /// The portal's Properties box: its rows, order and spelling; only what the certificate has.
    static QList<PropertyRow> properties(const pki::CertificateDetails &certificate);
    static QList<PropertyRow> properties(const pki::CertificateIndex &certificate,
                                         const QStringList &crlDistributionPoints = {});
    /// "RSA 3072", "EC P-256", "Ed25519".
    static QString key(pki::KeyType type, int bits, const QString &curve);
    static QString key(const pki::CertificateIndex &certificate);
    /// "SHA-256 with RSA" for OpenSSL's "sha256WithRSAEncryption"; unknown names as they are.
    static QString signatureAlgorithm(const QString &openSslName);
    /// "Jan 15, 2022 – Jan 14, 2027".
    static QString validity(const pki::CertificateIndex &certificate);
    /// Ok, Warning (from 90 days), Error (from 7 days, past, or not yet valid).
    static State validityState(const QDateTime &from, const QDateTime &to, const QDateTime &now);
    /// What a list shows as its name: CN, else OU, O, the whole subject, else "(no name)".
    static QString displayName(const pki::CertificateIndex &certificate);
    /// The Japanese meaning of an English property name; empty in English.
    static QString meaning(const QString &propertyName);
    /// "ab:cd:…" in upper case.
    static QString fingerprint(const QByteArray &bytes);
};

} // namespace sekisho::ui
