// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/SearchText.h"

#include "core/pki/CertificateFields.h"
#include "core/pki/Pkcs12Anatomy.h"

namespace sekisho::pki {

namespace {

using namespace Qt::Literals::StringLiterals;

// Of a certificate with 100,000 names the first will do.
constexpr qsizetype kLongest = 64 * 1024;

class Text
{
public:
    void add(const QString &part)
    {
        if (part.isEmpty() || m_text.size() >= kLongest)
            return;
        m_text += QStringView(part).left(kLongest);
        m_text += u'\n';
    }
    void addHex(const QByteArray &bytes) { add(QString::fromLatin1(bytes.toHex())); }
    void addTime(const QDateTime &time)
    {
        if (time.isValid())
            add(time.toString(Qt::ISODate));
    }
    void addNames(const QList<GeneralName> &names)
    {
        for (const GeneralName &name : names) {
            if (m_text.size() >= kLongest)
                return;
            add(name.value);
        }
    }
    void addExtensions(const QList<Extension> &extensions)
    {
        for (const Extension &extension : extensions) {
            add(extension.oid);
            if (extension.name != extension.oid)
                add(extension.name);
            // Identifiers of keys print with colons; people paste them with or without.
            add(extension.decoded);
            if (extension.decoded.contains(u':') && extension.value.size() <= 128)
                addHex(extension.value);
        }
    }
    const QString &text() const { return m_text; }

private:
    QString m_text;
};

QString keyName(KeyType type, int bits, const QString &curve)
{
    QString name;
    switch (type) {
    case KeyType::Rsa:
        name = u"RSA"_s;
        break;
    case KeyType::RsaPss:
        name = u"RSA-PSS"_s;
        break;
    case KeyType::Dsa:
        name = u"DSA"_s;
        break;
    case KeyType::Ec:
        name = u"EC "_s + curve;
        break;
    case KeyType::Ed25519:
        return u"Ed25519"_s;
    case KeyType::Ed448:
        return u"Ed448"_s;
    case KeyType::X25519:
        return u"X25519"_s;
    case KeyType::X448:
        return u"X448"_s;
    case KeyType::Unknown:
        return {};
    }
    return name + u' ' + QString::number(bits);
}

void addCertificate(const Item &item, Text &text)
{
    const CertificateIndex &index = *item.certificate;
    text.add(index.subject.oneLine());
    text.add(index.subject.rfc4514());
    text.add(index.issuer.oneLine());
    text.add(index.serialHex());
    text.addTime(index.notBefore);
    text.addTime(index.notAfter);
    text.add(keyName(index.keyType, index.keyBits, index.curve));
    text.add(index.signatureAlgorithm);
    text.addNames(index.subjectAlternativeNames);
    for (const QString &oid : index.extendedKeyUsage)
        text.add(extendedKeyUsageName(oid));
    if (index.hasKeyUsage)
        text.add(keyUsageNames(index.keyUsage).join(u' '));
    text.addHex(index.sha1);
    text.addHex(index.sha256);
    SignatureBudget none{0}; // who signed it cannot be searched for
    if (const auto details = readCertificateFields(item.der, &none)) {
        text.addHex(details->spkiSha256);
        text.addExtensions(details->extensions);
    }
}

} // namespace

QString searchText(const Item &item)
{
    Text text;
    text.add(itemTypeName(item.type));
    text.add(item.label);
    text.add(item.entry);
    text.add(item.container);
    if (item.certificate) {
        addCertificate(item, text);
        return text.text();
    }
    text.addHex(item.sha256);
    if (item.csr) {
        text.add(item.csr->subject.oneLine());
        text.addNames(item.csr->subjectAlternativeNames);
        text.add(keyName(item.csr->keyType, item.csr->keyBits, item.csr->curve));
        text.add(item.csr->signatureAlgorithm);
        text.addExtensions(item.csr->requestedExtensions);
    }
    if (item.crl) {
        text.add(item.crl->issuer.oneLine());
        text.addTime(item.crl->thisUpdate);
        text.addTime(item.crl->nextUpdate);
        text.add(item.crl->crlNumber);
        text.add(item.crl->signatureAlgorithm);
        text.addExtensions(item.crl->extensions);
    }
    if (item.key) {
        text.add(keyName(item.key->keyType, item.key->keyBits, item.key->curve));
        text.addHex(item.key->spkiSha256);
        text.add(item.key->encryption);
    }
    if (item.profile) {
        text.add(item.profile->name);
        text.add(item.profile->ssids.join(u'\n'));
        text.add(item.profile->serverNames.join(u'\n'));
        for (const QByteArray &thumbprint : item.profile->trustedRoots)
            text.addHex(thumbprint);
    }
    if (item.pkcs12) {
        text.add(item.pkcs12->macDigest);
        for (const Pkcs12Safe &safe : item.pkcs12->safes) {
            text.add(safe.encryption);
            for (const Pkcs12Bag &bag : safe.bags) {
                text.add(bag.friendlyName);
                text.add(bag.encryption);
            }
        }
    }
    text.add(item.text);
    return text.text();
}

QString searchQuery(const QString &typed)
{
    QString hex;
    bool separated = false;
    const QString trimmed = typed.trimmed();
    for (const QChar c : trimmed) {
        const char16_t lower = c.toLower().unicode();
        if ((lower >= u'0' && lower <= u'9') || (lower >= u'a' && lower <= u'f'))
            hex += QChar(lower);
        else if (c == u':' || c == u' ' || c == u'-')
            separated = true;
        else
            return typed;
    }
    // "ad be" may be words, "12:34" a time: only what is surely bytes.
    constexpr qsizetype kSurely = 8;
    return separated && hex.size() >= kSurely && hex.size() % 2 == 0 ? hex : typed;
}

} // namespace sekisho::pki
