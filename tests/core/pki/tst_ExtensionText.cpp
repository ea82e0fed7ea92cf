// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/Reader.h"
#include "tests/core/pki/Samples.h"
#include "tests/support/TestRegistry.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sekisho;
using namespace sekisho::pki;
using namespace sekisho::test;

/// What a person reads about each extension of the field, known to OpenSSL or not.
class tst_ExtensionText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void inWords_data();
    void inWords();
    void everyExtensionOfTheStandardSaysSomething();
    void malformedOnesAreBytes();
};

namespace {

QString decodedText(const QList<QPair<QString, QString>> &extensions, const QString &oid)
{
    CertificateTemplate t = serverTemplate();
    t.otherExtensions = extensions;
    const auto der = buildCertificate(t, ecKey(), makeCa(), ecKey());
    if (!der)
        return u"not built: "_s + der.error().detail;
    const auto details = readCertificateDetails(*der);
    if (!details)
        return u"not read"_s;
    for (const Extension &extension : details->extensions) {
        if (extension.oid == oid)
            return extension.decoded;
    }
    return u"absent"_s;
}

} // namespace

void tst_ExtensionText::inWords_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("oid");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *what, const QString &name, const QString &value,
                        const QString &oid, const QString &text) {
        QTest::newRow(what) << name << value << oid << text;
    };
    const auto der = [&row](const char *what, const QString &oid, const QString &hex,
                            const QString &text) { row(what, oid, u"DER:"_s + hex, oid, text); };
    row("WPA3 strict", u"certificatePolicies"_s, u"1.3.6.1.4.1.40808.1.3.1"_s, u"2.5.29.32"_s,
        u"Policy: 1.3.6.1.4.1.40808.1.3.1 (WPA3 TOD-STRICT: users may not override trust)"_s);
    row("WPA3 first use", u"certificatePolicies"_s, u"1.3.6.1.4.1.40808.1.3.2"_s, u"2.5.29.32"_s,
        u"Policy: 1.3.6.1.4.1.40808.1.3.2 (WPA3 TOD-TOFU: trust on first use, then no override)"_s);
    der("CA version", u"1.3.6.1.4.1.311.21.1"_s, u"0203010002"_s, u"V2.1"_s);
    der("previous CA", u"1.3.6.1.4.1.311.21.2"_s, u"0403abcdef"_s, u"AB:CD:EF"_s);
    der("template v1", u"1.3.6.1.4.1.311.20.2"_s, u"1e080055007300650072"_s, u"User"_s);
    der("template v2", u"1.3.6.1.4.1.311.21.7"_s, u"300b06032a0304020164020103"_s,
        u"Template=1.2.3.4\nMajor Version Number=100\nMinor Version Number=3"_s);
    der("SSIDs", u"1.3.6.1.5.5.7.1.13"_s, u"300d0405636f7270310404e38182ff"_s,
        u"SSID=corp1\nSSID=\u3042\\xFF"_s);
    der("must-staple", u"1.3.6.1.5.5.7.1.24"_s, u"3003020105"_s,
        u"status_request (OCSP must-staple)"_s);
    der("no check", u"1.3.6.1.5.5.7.48.1.5"_s, u"0500"_s,
        u"This OCSP responder's certificate is not to be checked for revocation"_s);
    der("Netscape type", u"2.16.840.1.113730.1.1"_s, u"030206c0"_s, u"SSL Client, SSL Server"_s);
    der("Netscape comment", u"2.16.840.1.113730.1.13"_s, u"16036f6c64"_s, u"old"_s);
    der("unknown", u"1.2.3.4.5"_s, u"300a0201070c026869060103"_s,
        u"30:0A:02:01:07:0C:02:68:69:06:01:03\nSEQUENCE of 3\n  INTEGER 7\n  UTF8String \"hi\"\n"
        "  OBJECT IDENTIFIER 0.3"_s);
    der("unknown, no DER", u"1.2.3.4.5"_s, u"ffff"_s, u"FF:FF"_s);
    // Known by name to OpenSSL, which cannot take it apart.
    der("QC statements", u"1.3.6.1.5.5.7.1.3"_s, u"300a3008060604008e460101"_s,
        u"SEQUENCE of 1\n  SEQUENCE of 1\n    OBJECT IDENTIFIER 0.4.0.1862.1.1"_s);
}

void tst_ExtensionText::inWords()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(QString, oid);
    QFETCH(QString, text);
    QCOMPARE(decodedText({{name, value}}, oid), text);
}

void tst_ExtensionText::everyExtensionOfTheStandardSaysSomething()
{
    const QList<std::tuple<QString, QString, QString>> cases{
            {u"issuerAltName"_s, u"DNS:ca.example.jp"_s, u"2.5.29.18"_s},
            {u"nameConstraints"_s, u"permitted;DNS:example.jp"_s, u"2.5.29.30"_s},
            {u"policyMappings"_s, u"1.2.3:1.2.4"_s, u"2.5.29.33"_s},
            {u"policyConstraints"_s, u"requireExplicitPolicy:3"_s, u"2.5.29.36"_s},
            {u"inhibitAnyPolicy"_s, u"2"_s, u"2.5.29.54"_s},
            {u"freshestCRL"_s, u"URI:http://crl.example.jp/d.crl"_s, u"2.5.29.46"_s},
            {u"subjectInfoAccess"_s, u"caRepository;URI:http://ca.example.jp/"_s,
             u"1.3.6.1.5.5.7.1.11"_s},
            {u"2.5.29.16"_s, u"DER:3011800f32303236303130313030303030305a"_s, u"2.5.29.16"_s},
            {u"2.5.29.9"_s, u"DER:3010300e06082b060105050709043102"_s + u"0500"_s, u"2.5.29.9"_s},
    };
    for (const auto &[name, value, oid] : cases) {
        const QString text = decodedText({{name, value}}, oid);
        static const QRegularExpression bytes(u"^([0-9A-F]{2}:)+"_s);
        QVERIFY2(!text.isEmpty() && text != "absent"_L1 && !text.startsWith("not "_L1) &&
                         !bytes.match(text).hasMatch(),
                 qPrintable(oid + u": "_s + text));
    }
    // Names in EAP that OpenSSL knows by number only.
    CertificateTemplate t = serverTemplate();
    t.extendedKeyUsage = {u"1.3.6.1.5.5.7.3.14"_s, u"serverAuth"_s};
    t.subjectAlternativeNames = {u"otherName:1.3.6.1.4.1.311.20.2.3;UTF8:u@example.jp"_s};
    const auto details =
            readCertificateDetails(buildCertificate(t, ecKey(), makeCa(), ecKey()).value());
    QString usage, name;
    for (const Extension &extension : details->extensions) {
        if (extension.oid == "2.5.29.37"_L1)
            usage = extension.decoded;
        if (extension.oid == "2.5.29.17"_L1)
            name = extension.decoded;
    }
    QVERIFY2(usage.contains("LAN"_L1), qPrintable(usage));
    QVERIFY2(name.contains("u@example.jp"_L1), qPrintable(name));
}

void tst_ExtensionText::malformedOnesAreBytes()
{
    for (const QString &oid : {u"1.3.6.1.4.1.311.21.7"_s, u"1.3.6.1.4.1.311.21.1"_s,
                               u"1.3.6.1.5.5.7.1.13"_s, u"1.3.6.1.5.5.7.1.24"_s})
        QCOMPARE(decodedText({{oid, u"DER:30ff"_s}}, oid), u"30:FF"_s);
}

SEKISHO_TEST(ExtensionText);
#include "tst_ExtensionText.moc"
