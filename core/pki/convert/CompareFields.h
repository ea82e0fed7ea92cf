// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/Certificate.h"
#include "core/pki/Reader.h"
#include "core/pki/convert/Compare.h"

#include <QMap>
#include <optional>

// Private to core/pki/convert: objects as lists of fields, and the differences of two such lists.
namespace sekisho::pki {

/// One side of a comparison: what certificate, CSR and key have in common, and the rest if it is a
/// certificate.
struct Facts
{
    ItemType type = ItemType::Unknown;
    QByteArray der; ///< not of private keys
    QString name;
    DistinguishedName subject;
    DistinguishedName issuer;
    QDateTime notBefore;
    QDateTime notAfter;
    QList<GeneralName> alternativeNames;
    QStringList extendedKeyUsage; ///< OIDs
    QStringList keyUsage;         ///< RFC 5280 spelling
    KeyType keyType = KeyType::Unknown;
    int keyBits = 0;
    QByteArray spkiSha256;
    QByteArray authorityKeyId; ///< value of the extension

    /// Field id to its values: one for most, several where the order means nothing.
    struct Field
    {
        QString id;
        QStringList values;
        bool isSet = false;
    };
    QList<Field> fields;
};

Result<Facts> certificateFacts(QByteArrayView der);
Facts requestFacts(const Item &item);
/// Of private and public keys. InvalidArgument {"key-locked"}.
Result<Facts> keyFacts(const Item &item);

/// How two lists of fields differ; only fields in `only` where that is not empty.
QList<Difference> differencesOf(const Facts &left, const Facts &right, int position,
                                const QStringList &only);

} // namespace sekisho::pki
