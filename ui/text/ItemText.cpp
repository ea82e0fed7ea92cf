// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/ItemText.h"

#include "ui/text/CertificateText.h"

namespace sekisho::ui {

QString ItemText::type(pki::ItemType type)
{
    switch (type) {
    case pki::ItemType::Certificate:
        return tr("Certificate");
    case pki::ItemType::Csr:
        return tr("Certificate signing request");
    case pki::ItemType::Crl:
        return tr("Certificate revocation list");
    case pki::ItemType::OcspResponse:
        return tr("OCSP response");
    case pki::ItemType::PrivateKey:
        return tr("Private key");
    case pki::ItemType::PublicKey:
        return tr("Public key");
    case pki::ItemType::Pkcs7:
        return tr("PKCS#7 bundle");
    case pki::ItemType::Pkcs12:
        return tr("PKCS#12 file");
    case pki::ItemType::Profile:
        return tr("Configuration profile");
    case pki::ItemType::Unknown:
        break;
    }
    return tr("Unknown object");
}

QString ItemText::name(const pki::Item &item)
{
    switch (item.type) {
    case pki::ItemType::Certificate:
        return item.certificate ? CertificateText::displayName(*item.certificate) : type(item.type);
    case pki::ItemType::Csr:
        return item.csr && !item.csr->subject.isEmpty() ? item.csr->subject.displayName()
                                                        : type(item.type);
    case pki::ItemType::Crl:
        //: a revocation list in a tree; %1 is its issuer
        return item.crl ? tr("CRL %1").arg(item.crl->issuer.displayName()) : type(item.type);
    case pki::ItemType::PrivateKey:
    case pki::ItemType::PublicKey: {
        if (!item.key || item.key->keyType == pki::KeyType::Unknown)
            return type(item.type);
        const QString kind =
                CertificateText::key(item.key->keyType, item.key->keyBits, item.key->curve);
        return item.type == pki::ItemType::PrivateKey
                       //: %1 is "RSA 3072" or "EC P-256"
                       ? tr("Private key %1").arg(kind)
                       //: %1 is "RSA 3072" or "EC P-256"
                       : tr("Public key %1").arg(kind);
    }
    case pki::ItemType::Profile:
        return item.profile && !item.profile->name.isEmpty() ? item.profile->name : type(item.type);
    default:
        return type(item.type);
    }
}

} // namespace sekisho::ui
