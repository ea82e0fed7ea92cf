// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/Reader.h"
#include "core/pki/explain/Explain.h"
#include "tests/core/pki/Material.h"
#include "tests/core/pki/Samples.h"
#include "tests/support/TestRegistry.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sekisho;
using namespace sekisho::pki;
using namespace sekisho::test;

namespace {

/// "id(a|b)", one a line, indented by level.
QString lines(const QList<Statement> &statements)
{
    QStringList all;
    for (const Statement &statement : statements) {
        QString line = QString(statement.level, u' ') + statement.id;
        if (!statement.arguments.isEmpty())
            line += u'(' + statement.arguments.join(u'|') + u')';
        all.append(line);
    }
    return all.join(u'\n');
}

/// The value of an extension as OpenSSL encodes it from its configuration syntax.
QByteArray encoded(const QString &name, const QString &value, const QString &oid)
{
    CertificateTemplate t = serverTemplate();
    t.keyUsage.clear();
    t.extendedKeyUsage.clear();
    t.subjectAlternativeNames.clear();
    t.crlDistributionPoints.clear();
    t.ocspUrls.clear();
    t.caIssuersUrls.clear();
    t.basicConstraints = false;
    if (name == "subjectAltName"_L1)
        t.subjectAlternativeNames = value.split(u' ');
    else
        t.otherExtensions = {{name, value}};
    const auto der = buildCertificate(t, ecKey(), {}, ecKey());
    if (!der)
        return {};
    const auto details = readCertificateDetails(*der);
    for (const Extension &extension : details ? details->extensions : QList<Extension>()) {
        if (extension.oid == oid)
            return extension.value;
    }
    return {};
}

QByteArray sequence(const QByteArray &content) { return tlv(0x30, content); }
QByteArray context(int number, const QByteArray &content)
{
    return tlv(char(0xa0 | number), content);
}

/// One SCT: version 1, log identifier of 32 times 0x11, 2026-01-02T03:04:05.678Z, ECDSA with
/// SHA-256.
QByteArray timestampList()
{
    QByteArray sct(1, '\0');
    sct += QByteArray(32, '\x11');
    sct += QByteArray::fromHex("0000019b7ca98f2e"); // milliseconds
    sct += QByteArray::fromHex("0000040300020102");
    const auto vector = [](const QByteArray &bytes) {
        return QByteArray(1, char(bytes.size() >> 8)) + char(bytes.size() & 0xff) + bytes;
    };
    return tlv(0x04, vector(vector(sct)));
}

} // namespace

/// What each extension says, checked against values that OpenSSL encoded or that are written out.
class tst_Explain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void byOpenSsl_data();
    void byOpenSsl();
    void written_data();
    void written();
    void eachWithoutItsLastOctetIsMalformed();
    void anythingIsSurvived();
    void thousandsAreCounted();
    void unknownOnesSayNothing();
};

void tst_Explain::byOpenSsl_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("oid");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &value, const QString &oid,
                        const QString &text) {
        QTest::addRow("%s %s", name, qPrintable(value.left(20)))
                << QString::fromLatin1(name) << value << oid << text;
    };
    row("subjectAltName", u"DNS:a.example.jp email:u@example.jp IP:192.0.2.1 IP:2001:db8::1"_s,
        u"2.5.29.17"_s,
        u"name-dns(a.example.jp)\nname-email(u@example.jp)\nname-ip(192.0.2.1)\n"
        "name-ip(2001:db8::1)"_s);
    row("subjectAltName", u"otherName:1.3.6.1.4.1.311.20.2.3;UTF8:u@corp.example"_s, u"2.5.29.17"_s,
        u"name-upn(u@corp.example)"_s);
    row("subjectAltName", u"otherName:1.3.6.1.5.5.7.8.7;IA5:_radsec.example.jp"_s, u"2.5.29.17"_s,
        u"name-srv(_radsec.example.jp)"_s);
    row("subjectAltName", u"otherName:1.3.6.1.5.5.7.8.8;UTF8:example.jp"_s, u"2.5.29.17"_s,
        u"name-nai-realm(example.jp)"_s);
    row("subjectAltName", u"otherName:1.2.3.4;UTF8:odd RID:1.2.3"_s, u"2.5.29.17"_s,
        u"name-other(1.2.3.4|odd)\nname-rid(1.2.3)"_s);
    row("subjectAltName", u"URI:tag:microsoft.com,2022-09-14:sid:S-1-5-21-1"_s, u"2.5.29.17"_s,
        u"object-sid(S-1-5-21-1)"_s);
    row("issuerAltName", u"DNS:ca.example.jp"_s, u"2.5.29.18"_s, u"name-dns(ca.example.jp)"_s);
    row("keyUsage", u"digitalSignature,keyCertSign,decipherOnly"_s, u"2.5.29.15"_s,
        u"key-usage(digitalSignature)\nkey-usage(keyCertSign)\nkey-usage(decipherOnly)"_s);
    row("extendedKeyUsage", u"serverAuth,1.3.6.1.5.5.7.3.14,1.3.6.1.4.1.311.20.2.1,1.2.3"_s,
        u"2.5.29.37"_s,
        u"purpose(TLS Web server authentication|1.3.6.1.5.5.7.3.1)\n"
        "purpose(EAP over LAN|1.3.6.1.5.5.7.3.14)\n"
        "purpose(Microsoft certificate request agent (enrolment agent)|1.3.6.1.4.1.311.20.2.1)\npurpose(|1.2.3)"_s);
    row("basicConstraints", u"CA:TRUE,pathlen:1"_s, u"2.5.29.19"_s, u"is-ca\n path-length(1)"_s);
    row("basicConstraints", u"CA:FALSE"_s, u"2.5.29.19"_s, u"is-no-ca"_s);
    row("nameConstraints",
        u"permitted;DNS:example.jp,permitted;IP:192.0.2.0/255.255.255.0,excluded;email:.test"_s,
        u"2.5.29.30"_s,
        u"names-permitted\n name-dns(example.jp)\n name-network(192.0.2.0/24)\n"
        "names-excluded\n name-email(.test)"_s);
    row("nameConstraints", u"permitted;IP:192.0.2.0/255.0.255.0"_s, u"2.5.29.30"_s,
        u"names-permitted\n name-network(192.0.2.0/255.0.255.0)"_s);
    row("policyMappings", u"1.2.3:1.2.4"_s, u"2.5.29.33"_s, u"policy-mapping(1.2.3|1.2.4)"_s);
    row("policyConstraints", u"requireExplicitPolicy:3,inhibitPolicyMapping:0"_s, u"2.5.29.36"_s,
        u"require-explicit-policy(3)\ninhibit-policy-mapping(0)"_s);
    row("inhibitAnyPolicy", u"2"_s, u"2.5.29.54"_s, u"inhibit-any-policy(2)"_s);
    row("certificatePolicies", u"2.5.29.32.0,1.3.6.1.4.1.40808.1.3.1,1.3.6.1.4.1.40808.1.3.2,1.9"_s,
        u"2.5.29.32"_s,
        u"policy-any(2.5.29.32.0)\npolicy-tod-strict(1.3.6.1.4.1.40808.1.3.1)\n"
        "policy-tod-tofu(1.3.6.1.4.1.40808.1.3.2)\npolicy(1.9)"_s);
    row("freshestCRL", u"URI:http://crl.example.jp/d.crl"_s, u"2.5.29.46"_s,
        u"list-at\n name-uri(http://crl.example.jp/d.crl)"_s);
    row("authorityInfoAccess",
        u"OCSP;URI:http://o.example.jp,caIssuers;URI:http://c.example.jp,1.2.3;DNS:x.example"_s,
        u"1.3.6.1.5.5.7.1.1"_s,
        u"access-ocsp\n name-uri(http://o.example.jp)\naccess-issuers\n "
        "name-uri(http://c.example.jp)\naccess-other(1.2.3)\n name-dns(x.example)"_s);
    row("subjectInfoAccess", u"caRepository;URI:http://r.example.jp/"_s, u"1.3.6.1.5.5.7.1.11"_s,
        u"access-repository\n name-uri(http://r.example.jp/)"_s);
    row("tlsfeature", u"status_request,status_request_v2"_s, u"1.3.6.1.5.5.7.1.24"_s,
        u"must-staple\nmust-staple-all"_s);
    row("noCheck", u"ignored"_s, u"1.3.6.1.5.5.7.48.1.5"_s, u"ocsp-no-check"_s);
    row("nsCertType", u"client,server,sslCA"_s, u"2.16.840.1.113730.1.1"_s,
        u"netscape-ssl-client\nnetscape-ssl-server\nnetscape-ssl-ca"_s);
    row("nsComment", u"made by hand"_s, u"2.16.840.1.113730.1.13"_s,
        u"netscape-comment(made by hand)"_s);
    row("nsRenewalUrl", u"http://renew.example.jp"_s, u"2.16.840.1.113730.1.7"_s,
        u"netscape-renewal-url(http://renew.example.jp)"_s);
}

void tst_Explain::byOpenSsl()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(QString, oid);
    QFETCH(QString, text);
    const QByteArray der = encoded(name, value, oid);
    QVERIFY2(!der.isEmpty(), "not encoded");
    QCOMPARE(lines(explainExtension(oid, der)), text);
}

void tst_Explain::written_data()
{
    QTest::addColumn<QString>("oid");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *what, const QString &oid, const QByteArray &value,
                        const QString &text) { QTest::newRow(what) << oid << value << text; };
    const auto hex = [&row](const char *what, const QString &oid, const char *value,
                            const QString &text) {
        row(what, oid, QByteArray::fromHex(value), text);
    };
    const QByteArray uri = tlv(char(0x86), "http://a");
    hex("key usage period", u"2.5.29.16"_s, "3011800f32303236303130313030303030305a",
        u"key-used-from(2026-01-01T00:00:00Z)"_s);
    row("directory attributes", u"2.5.29.9"_s,
        sequence(sequence(QByteArray::fromHex("06082b06010505070904") + // countryOfCitizenship
                          tlv(0x31, tlv(0x13, "JP")))),
        u"attribute(id-pda-countryOfCitizenship|JP|PrintableString)"_s);
    row("points with reasons and issuer", u"2.5.29.31"_s,
        sequence(sequence(context(0, context(0, uri)) + QByteArray::fromHex("81020560") +
                          context(2, tlv(char(0x82), "crl.example")))),
        u"list-at\n name-uri(http://a)\n only-reasons(keyCompromise, cACompromise)\n"
        " list-issuer\n  name-dns(crl.example)"_s);
    row("issuing point", u"2.5.29.28"_s,
        sequence(context(0, context(0, uri)) + QByteArray::fromHex("8101ff830205408401ff")),
        u"this-list-at\n name-uri(http://a)\nonly-user-certificates\n"
        "only-reasons(keyCompromise)\nindirect-list"_s);
    hex("only CA certificates", u"2.5.29.28"_s, "30038201ff", u"only-ca-certificates"_s);
    hex("only attributes", u"2.5.29.28"_s, "30038501ff", u"only-attribute-certificates"_s);
    hex("list number", u"2.5.29.20"_s, "02020100", u"crl-number(256)"_s);
    hex("delta", u"2.5.29.27"_s, "020107", u"delta-base(7)"_s);
    hex("reason", u"2.5.29.21"_s, "0a0101", u"reason(1)"_s);
    hex("invalidity date", u"2.5.29.24"_s, "180f32303236303130313030303030305a",
        u"invalid-since(2026-01-01T00:00:00Z)"_s);
    hex("hold", u"2.5.29.23"_s, "06072a8648ce380202",
        u"hold-instruction(Hold Instruction Call Issuer)"_s);
    row("issuer of entries", u"2.5.29.29"_s, sequence(tlv(char(0x82), "ca.example")),
        u"certificate-issuer\n name-dns(ca.example)"_s);
    row("authority key", u"2.5.29.35"_s,
        sequence(QByteArray::fromHex("8002abcd") + context(1, tlv(char(0x82), "ca.example")) +
                 QByteArray::fromHex("820105")),
        u"issuer-key-id(AB:CD)\nissuer-certificate-of\n name-dns(ca.example)\n"
        "issuer-certificate-serial(05)"_s);
    hex("subject key", u"2.5.29.14"_s, "0402abcd", u"key-id(AB:CD)"_s);
    row("policy with practice statement and notice", u"2.5.29.32"_s,
        sequence(sequence(QByteArray::fromHex("06022a03") + // 1.2.3
                          sequence(sequence(QByteArray::fromHex("06082b06010505070201") +
                                            tlv(0x16, "http://cps")) +
                                   sequence(QByteArray::fromHex("06082b06010505070202") +
                                            sequence(sequence(tlv(0x0c, "Org") +
                                                              sequence(tlv(0x02, "\x04"))) +
                                                     tlv(0x0c, "Careful")))))),
        u"policy(1.2.3)\n policy-cps(http://cps)\n policy-notice-reference(Org|4)\n"
        " policy-notice(Careful)"_s);
    hex("template 1", u"1.3.6.1.4.1.311.20.2"_s, "1e080055007300650072", u"template-name(User)"_s);
    hex("template 2", u"1.3.6.1.4.1.311.21.7"_s, "300b06032a0304020164020103",
        u"template-id(1.2.3.4)\ntemplate-version(100|3)"_s);
    row("SID", u"1.3.6.1.4.1.311.25.2"_s,
        sequence(context(0, QByteArray::fromHex("060a2b060104018237190201") +
                                    context(0, tlv(0x04, "S-1-5-21-1-2-3-1104")))),
        u"object-sid(S-1-5-21-1-2-3-1104)"_s);
    hex("application policies", u"1.3.6.1.4.1.311.21.10"_s,
        "3018300a06082b06010505070302300a06082b0601050507030e",
        u"application-policy(TLS Web client authentication (1.3.6.1.5.5.7.3.2))\n"
        "application-policy(EAP over LAN (1.3.6.1.5.5.7.3.14))"_s);
    hex("application policy mappings", u"1.3.6.1.4.1.311.21.11"_s, "300a300806022a0306022a04",
        u"application-policy-mapping(1.2.3|1.2.4)"_s);
    hex("application policy constraints", u"1.3.6.1.4.1.311.21.12"_s, "3003800100",
        u"require-explicit-policy(0)"_s);
    hex("CA version", u"1.3.6.1.4.1.311.21.1"_s, "0203010002", u"ca-version(2|1)"_s);
    hex("previous CA", u"1.3.6.1.4.1.311.21.2"_s, "0403abcdef", u"previous-ca-hash(AB:CD:EF)"_s);
    hex("next publish", u"1.3.6.1.4.1.311.21.4"_s, "170d3236303130313030303030305a",
        u"next-publish(2026-01-01T00:00:00Z)"_s);
    row("own CDP", u"1.3.6.1.4.1.311.21.14"_s, sequence(sequence(context(0, context(0, uri)))),
        u"list-at\n name-uri(http://a)"_s);
    row("cross certificates", u"1.3.6.1.4.1.311.10.9.1"_s,
        sequence(QByteArray::fromHex("02020e10") + sequence(sequence(uri))),
        u"cross-certificates-at\n name-uri(http://a)"_s);
    hex("mail ciphers", u"1.2.840.113549.1.9.15"_s, "300d300b060960864801650304012a",
        u"mail-cipher(aes-256-cbc)"_s);
    row("networks", u"1.3.6.1.5.5.7.1.13"_s, sequence(tlv(0x04, "corp") + tlv(0x04, "guest")),
        u"ssid(corp)\nssid(guest)"_s);
    hex("another TLS feature", u"1.3.6.1.5.5.7.1.24"_s, "3003020117", u"tls-feature(23)"_s);
    hex("precertificate", u"1.3.6.1.4.1.11129.2.4.3"_s, "0500", u"precertificate"_s);
    row("transparency", u"1.3.6.1.4.1.11129.2.4.2"_s, timestampList(),
        u"sct(2026-01-02T03:04:05Z)\n sct-log("_s +
                QString::fromLatin1(QByteArray(32, '\x11').toBase64()) +
                u")\n sct-version(1)\n sct-signature(SHA-256 with ECDSA)"_s);
    const QByteArray details = tlv(0x16, "image/svg+xml") + sequence(sequence({})) +
                               sequence(tlv(0x16, "http://logo"));
    const QByteArray direct = context(0, sequence(sequence(sequence(details))));
    row("logos", u"1.3.6.1.5.5.7.1.12"_s,
        sequence(context(0, sequence(direct)) + context(1, direct) +
                 context(2, context(1, sequence({}) + sequence(tlv(0x16, "http://ref")))) +
                 context(3, sequence(sequence(QByteArray::fromHex("06022a03") + direct)))),
        u"logo-community\n logo-image(image/svg+xml|http://logo)\nlogo-issuer\n "
        "logo-image(image/svg+xml|http://logo)\nlogo-subject\n logo-reference(http://ref)\n"
        "logo-other(1.2.3)\n logo-image(image/svg+xml|http://logo)"_s);
    const auto statement = [](const char *oid, const QByteArray &info = {}) {
        return sequence(QByteArray::fromHex(oid) + info);
    };
    row("qualified", u"1.3.6.1.5.5.7.1.3"_s,
        sequence(statement("0606 04008e460101") +
                 statement("0606 04008e460102",
                           sequence(tlv(0x13, "EUR") + QByteArray::fromHex("02010a020103"))) +
                 statement("0606 04008e460103", QByteArray::fromHex("02010f")) +
                 statement("0606 04008e460104") +
                 statement("0606 04008e460105",
                           sequence(sequence(tlv(0x16, "http://pds") + tlv(0x13, "en")))) +
                 statement("0606 04008e460106",
                           sequence(QByteArray::fromHex("060704008e46010601"))) +
                 statement("0606 04008e460107", sequence(tlv(0x13, "JP"))) +
                 statement("0608 2b060105050 70b02") + statement("06022a03")),
        u"qc-compliance\nqc-limit(10|3|EUR)\nqc-retention(15)\nqc-device\n"
        "qc-disclosure(http://pds)\nqc-signature\nqc-country(JP)\nqc-syntax(2)\n"
        "qc-other(1.2.3)"_s);
    // RFC 4556: radius/nps01@CORP.EXAMPLE
    row("Kerberos", u"2.5.29.17"_s,
        sequence(context(
                0,
                QByteArray::fromHex("06062b0601050202") +
                        context(0,
                                sequence(context(0, tlv(0x1b, "CORP.EXAMPLE")) +
                                         context(1,
                                                 sequence(context(0, tlv(0x02, "\x01")) +
                                                          context(1, sequence(tlv(0x1b, "radius") +
                                                                              tlv(0x1b,
                                                                                  "nps01"))))))))),
        u"name-kerberos(radius/nps01@CORP.EXAMPLE)"_s);
    row("hardware and permanent", u"2.5.29.17"_s,
        sequence(context(0, QByteArray::fromHex("06082b06010505070804") +
                                    context(0, sequence(QByteArray::fromHex("06022a03") +
                                                        tlv(0x04, "\x0a\x0b")))) +
                 context(0, QByteArray::fromHex("06082b06010505070803") +
                                    context(0, sequence(tlv(0x0c, "no-7"))))),
        u"name-hardware(1.2.3|0A:0B)\nname-permanent(no-7|)"_s);
    row("GUID", u"2.5.29.17"_s,
        sequence(context(
                0, QByteArray::fromHex("06092b0601040182371901") +
                           context(0, tlv(0x04, QByteArray::fromHex(
                                                        "000102030405060708090a0b0c0d0e0f"))))),
        u"name-object-guid(03020100-0504-0706-0809-0a0b0c0d0e0f)"_s);
    row("directory name", u"2.5.29.17"_s,
        sequence(context(4, sequence(tlv(0x31, sequence(QByteArray::fromHex("0603550403") +
                                                        tlv(0x0c, "x")))))),
        u"name-dirname(CN=x)"_s);
}

void tst_Explain::written()
{
    QFETCH(QString, oid);
    QFETCH(QByteArray, value);
    QFETCH(QString, text);
    QCOMPARE(lines(explainExtension(oid, value)), text);
}

void tst_Explain::eachWithoutItsLastOctetIsMalformed()
{
    for (const QString &oid :
         {u"2.5.29.20"_s, u"2.5.29.21"_s, u"2.5.29.15"_s, u"1.3.6.1.4.1.311.21.1"_s})
        QVERIFY(explainExtension(oid, QByteArray::fromHex("02")).isEmpty());
    const QByteArray scts = timestampList();
    for (qsizetype size = 0; size < scts.size(); ++size)
        QVERIFY(explainExtension(u"1.3.6.1.4.1.11129.2.4.2"_s, scts.left(size)).isEmpty());
    // The outer length right, the inner one lying.
    QByteArray lying = scts;
    lying[5] = char(lying.at(5) + 1);
    QVERIFY(explainExtension(u"1.3.6.1.4.1.11129.2.4.2"_s, lying).isEmpty());
}

void tst_Explain::anythingIsSurvived()
{
    // Every explainer meets every value, whole, cut and with flipped bits.
    QStringList oids;
    QList<QByteArray> values;
    for (const char *hex :
         {"30", "3000", "300030", "0401", "04020000", "0404000200ff", "a003", "30050603550403",
          "30803000", "3084ffffffff", "0308", "03020500", "30068000a000a100", "1e0161"})
        values.append(QByteArray::fromHex(hex));
    values.append(timestampList());
    for (int arc = 9; arc <= 54; ++arc)
        oids.append(u"2.5.29.%1"_s.arg(arc));
    for (const char *oid :
         {"1.3.6.1.5.5.7.1.1", "1.3.6.1.5.5.7.1.3", "1.3.6.1.5.5.7.1.12", "1.3.6.1.5.5.7.1.13",
          "1.3.6.1.5.5.7.1.24", "1.3.6.1.4.1.11129.2.4.2", "1.3.6.1.4.1.311.20.2",
          "1.3.6.1.4.1.311.21.1", "1.3.6.1.4.1.311.21.2", "1.3.6.1.4.1.311.21.4",
          "1.3.6.1.4.1.311.21.7", "1.3.6.1.4.1.311.21.10", "1.3.6.1.4.1.311.21.11",
          "1.3.6.1.4.1.311.25.2", "1.3.6.1.4.1.311.10.9.1", "1.2.840.113549.1.9.15",
          "2.16.840.1.113730.1.1", "2.16.840.1.113730.1.13"})
        oids.append(QString::fromLatin1(oid));
    values.append(encoded(u"certificatePolicies"_s, u"1.2.3"_s, u"2.5.29.32"_s));
    values.append(encoded(u"nameConstraints"_s, u"permitted;DNS:x"_s, u"2.5.29.30"_s));
    QRandomGenerator dice(20261122);
    for (const QByteArray &value : std::as_const(values)) {
        for (int round = 0; round < 8; ++round) {
            QByteArray changed = value;
            if (round > 0 && !changed.isEmpty())
                changed[dice.bounded(int(changed.size()))] = char(dice.bounded(256));
            for (const QString &oid : std::as_const(oids)) {
                const auto said = explainExtension(oid, changed);
                QVERIFY(said.size() <= kMostStatements + 1);
            }
        }
    }
}

void tst_Explain::thousandsAreCounted()
{
    QByteArray names;
    for (int i = 0; i < 100'000; ++i)
        names += tlv(char(0x82), "host" + QByteArray::number(i));
    const auto said = explainExtension(u"2.5.29.17"_s, sequence(names));
    QCOMPARE(said.size(), kMostStatements + 1);
    QCOMPARE(said.first().arguments, QStringList(u"host0"_s));
    QCOMPARE(said.last().id, u"more"_s);
    QCOMPARE(said.last().arguments, QStringList(QString::number(100'000 - kMostStatements)));
    const auto longOne =
            explainExtension(u"2.5.29.17"_s, sequence(tlv(char(0x82), QByteArray(50'000, 'x'))));
    QVERIFY(longOne.first().arguments.first().size() < 500);
}

void tst_Explain::unknownOnesSayNothing()
{
    QVERIFY(explainExtension(u"1.2.3.4"_s, QByteArray::fromHex("0500")).isEmpty());
    QVERIFY(explainExtension(u"2.5.29.17"_s, {}).isEmpty());
}

SEKISHO_TEST(Explain);
#include "tst_Explain.moc"
