// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/ItemText.h"

#include "app/ctl/ItemJson.h"
#include "core/pki/CertificateFields.h"
#include "core/pki/Digest.h"
#include "core/pki/explain/KeyIdentifier.h"
#include "ui/text/CertificateText.h"
#include "ui/text/ContainerText.h"
#include "ui/text/DateText.h"
#include "ui/text/StatementText.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sekisho::ctl::ItemText)
};

QString row(const QString &label, const QString &value)
{
    // Kanji take two columns of a terminal.
    qsizetype width = 0;
    for (const QChar c : label)
        width += c.unicode() >= 0x1100 ? 2 : 1;
    QString indented = value;
    indented.replace(u'\n', "\n"_L1 + QString(29, u' '));
    return u"    "_s + label + QString(qMax<qsizetype>(1, 25 - width), u' ') + indented + u'\n';
}

QString typeText(const pki::Item &item)
{
    switch (item.type) {
    case pki::ItemType::Certificate:
        return Text::tr("Certificate");
    case pki::ItemType::Csr:
        return Text::tr("Certificate signing request");
    case pki::ItemType::Crl:
        return Text::tr("Certificate revocation list");
    case pki::ItemType::OcspResponse:
        return Text::tr("OCSP response");
    case pki::ItemType::PrivateKey:
        return Text::tr("Private key");
    case pki::ItemType::PublicKey:
        return Text::tr("Public key");
    case pki::ItemType::Pkcs7:
        return Text::tr("PKCS#7 bundle");
    case pki::ItemType::Pkcs12:
        return Text::tr("PKCS#12 file");
    case pki::ItemType::Profile:
        return Text::tr("Configuration profile");
    case pki::ItemType::Unknown:
        break;
    }
    return Text::tr("Unknown object");
}

QString properties(const QList<ui::PropertyRow> &rows)
{
    QString text;
    for (const ui::PropertyRow &property : rows)
        text += row(property.label, property.value);
    return text;
}

/// In words, below their names.
QString extensionTexts(const QList<pki::Extension> &extensions)
{
    QString text;
    for (const pki::Extension &extension : extensions) {
        text += u"    "_s +
                //: %1 name of an extension, %2 its object identifier
                (extension.critical ? Text::tr("%1 (%2, critical)") : u"%1 (%2)"_s)
                        .arg(ui::StatementText::extensionName(extension), extension.oid) +
                u'\n';
        QString words = ui::StatementText::extension(extension);
        words.replace(u'\n', "\n        "_L1);
        text += u"        "_s + words + u'\n';
    }
    return text;
}

QString certificateText(const pki::Item &item, const QDateTime &now, pki::SignatureBudget &budget)
{
    const auto details = pki::readCertificateFields(item.der, &budget);
    if (!details && !item.certificate)
        return {};
    const pki::CertificateIndex &index = details ? details->index : *item.certificate;
    QString text = details ? properties(ui::CertificateText::properties(*details))
                           : properties(ui::CertificateText::properties(index));
    text += row(u"Subject"_s, ui::StatementText::name(index.subject));
    text += row(u"Key"_s, ui::CertificateText::key(index));
    text += row(u"Signature"_s, index.signatureAlgorithm);
    if (index.isCa)
        text += row(u"CA"_s, index.pathLength >= 0 ? u"TRUE, pathlen:%1"_s.arg(index.pathLength)
                                                   : u"TRUE"_s);
    if (index.hasKeyUsage)
        text += row(u"Key Usage"_s, pki::keyUsageNames(index.keyUsage).join(", "_L1));
    text += row(u"SHA-1"_s, ui::CertificateText::fingerprint(index.sha1));
    text += row(u"SHA-256"_s, ui::CertificateText::fingerprint(index.sha256));
    text += row(u"SHA-512"_s, ui::CertificateText::fingerprint(pki::sha512(item.der)));
    if (details)
        text += row(u"SPKI pin (RFC 7469)"_s, pki::spkiPin(details->spkiSha256));
    if (const pki::KeyIdentifier key = pki::keyIdentifier(item.der); !key.id.isEmpty()) {
        text += row(Text::tr("Key identifier"),
                    ui::CertificateText::fingerprint(key.id) + u'\n' +
                            ui::StatementText::keyIdentifierMethod(key.method));
    }
    const qint64 days = daysLeft(index.notAfter, now);
    text += row(Text::tr("Validity"),
                index.notBefore > now ? Text::tr("not valid yet")
                : days < 0            ? Text::tr("expired")
                           : Text::tr("%n day(s) left", nullptr, static_cast<int>(days)));
    if (details)
        text += extensionTexts(details->extensions);
    return text;
}

QString itemText(const pki::Item &item, const QDateTime &now, pki::SignatureBudget &budget)
{
    QString text = u"  "_s + typeText(item);
    if (!item.label.isEmpty() && !item.container.isEmpty())
        text += u" ("_s + item.label + u')';
    if (!item.entry.isEmpty())
        text += u": "_s + item.entry;
    text += u'\n';
    if (item.type == pki::ItemType::Certificate)
        text += certificateText(item, now, budget);
    if (item.csr) {
        text += row(u"Subject"_s, ui::StatementText::name(item.csr->subject));
        QStringList names;
        for (const pki::GeneralName &name : item.csr->subjectAlternativeNames)
            names.append(name.value);
        if (!names.isEmpty())
            text += row(u"Subject Alternative Name"_s, names.join(u'\n'));
        text += row(u"Key"_s, ui::CertificateText::key(item.csr->keyType, item.csr->keyBits,
                                                       item.csr->curve));
        text += row(u"Signature"_s, item.csr->signatureAlgorithm);
        text += row(Text::tr("Signature check"),
                    item.csr->signatureValid ? Text::tr("valid") : Text::tr("not valid"));
        text += extensionTexts(item.csr->requestedExtensions);
    }
    if (item.crl) {
        text += row(u"Issuer"_s, ui::StatementText::name(item.crl->issuer));
        text += row(u"This Update"_s, ui::DateText::dateTimeZone(item.crl->thisUpdate));
        if (item.crl->nextUpdate.isValid())
            text += row(u"Next Update"_s, ui::DateText::dateTimeZone(item.crl->nextUpdate));
        text += row(Text::tr("Revoked certificates"), QString::number(item.crl->revokedCount));
        constexpr qsizetype kShown = 20;
        if (item.crl->revokedCount > 0) {
            text += row(Text::tr("Entries"),
                        ui::StatementText::entries(pki::crlEntries(item.der, kShown),
                                                   item.crl->revokedCount));
        }
        text += extensionTexts(item.crl->extensions);
    }
    if (item.profile)
        text += properties(ui::ContainerText::properties(*item.profile));
    if (item.pkcs12)
        text += properties(ui::ContainerText::properties(*item.pkcs12));
    if (item.key) {
        text += row(u"Key"_s, ui::CertificateText::key(item.key->keyType, item.key->keyBits,
                                                       item.key->curve));
        if (item.key->encrypted)
            text += row(Text::tr("Encryption"), item.key->encryption);
        if (!item.key->spkiSha256.isEmpty())
            text += row(u"SPKI SHA-256"_s, ui::CertificateText::fingerprint(item.key->spkiSha256));
    }
    return text;
}

} // namespace

QString inputText(const QString &source, const pki::ReadResult &result, const QDateTime &now)
{
    //: %1 file name, %2 format such as pem or der
    QString text = Text::tr("%1 (%2)").arg(source, result.format) + u'\n';
    for (const pki::Repair &repair : result.repairs) {
        //: %1 short id of what was mended, %2 byte offset
        text += u"  "_s + Text::tr("Repaired: %1 at byte %2").arg(repair.id).arg(repair.offset) +
                u'\n';
    }
    pki::SignatureBudget budget;
    for (const pki::Item &item : result.items)
        text += itemText(item, now, budget);
    return text + u'\n';
}

} // namespace sekisho::ctl
