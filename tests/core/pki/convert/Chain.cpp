// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/pki/convert/Chain.h"

namespace sekisho::test {

using namespace Qt::Literals::StringLiterals;
using pki::SigningKey;

QDateTime Chain::from() { return QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC); }

pki::CertificateTemplate Chain::leafTemplate()
{
    pki::CertificateTemplate leaf;
    leaf.subject = {{u"C"_s, u"JP"_s}, {u"CN"_s, u"radius.example.jp"_s}};
    leaf.notBefore = from();
    leaf.notAfter = from().addDays(365);
    leaf.keyUsage = {u"digitalSignature"_s};
    leaf.extendedKeyUsage = {u"serverAuth"_s, u"clientAuth"_s};
    leaf.subjectAlternativeNames = {u"DNS:radius.example.jp"_s, u"DNS:radius2.example.jp"_s};
    leaf.crlDistributionPoints = {u"http://pki.example.jp/a.crl"_s};
    leaf.ocspUrls = {u"http://ocsp.example.jp"_s};
    return leaf;
}

const Chain &Chain::get()
{
    static const Chain chain = [] {
        const auto key = [] { return SigningKey::generate(SigningKey::Kind::Ec256).value(); };
        Chain made{key(), key(), key(), {}, {}, {}};
        pki::CertificateTemplate ca;
        ca.subject = {{u"CN"_s, u"Root"_s}};
        ca.notBefore = from();
        ca.notAfter = from().addYears(10);
        ca.ca = true;
        ca.keyUsage = {u"keyCertSign"_s, u"cRLSign"_s};
        made.root = pki::buildCertificate(ca, made.rootKey, {}, made.rootKey).value();
        ca.subject = {{u"CN"_s, u"Server CA"_s}};
        ca.pathLength = 0;
        made.inter = pki::buildCertificate(ca, made.interKey, made.root, made.rootKey).value();
        made.leaf = made.issue(leafTemplate(), made.key);
        return made;
    }();
    return chain;
}

QByteArray Chain::issue(const pki::CertificateTemplate &description,
                        const SigningKey &subjectKey) const
{
    return pki::buildCertificate(description, subjectKey, inter, interKey).value();
}

QList<pki::Item> itemsOf(const QByteArray &bytes, const Secret *password)
{
    pki::ReadOptions options;
    if (password)
        options.passwords = {password};
    return pki::readObjects(bytes, options).items;
}

QList<pki::Item> itemsOf(const QList<QByteArray> &ders)
{
    QList<pki::Item> items;
    for (const QByteArray &der : ders)
        items += itemsOf(der);
    return items;
}

pki::Item keyItem(const SigningKey &key)
{
    return itemsOf(key.toPem().reveal().toByteArray()).value(0);
}

} // namespace sekisho::test
