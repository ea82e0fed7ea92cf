// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/convert/KeyMaker.h"
#include "tests/core/pki/convert/Chain.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <openssl/conf.h>
#include <openssl/err.h>
#include <openssl/x509v3.h>

using namespace Qt::Literals::StringLiterals;
using namespace sekisho;
using namespace sekisho::pki;
using test::Chain;
using test::itemsOf;

namespace {

RequestDescription radius()
{
    RequestDescription description;
    description.key = SigningKey::Kind::Ec256;
    description.subject = {{u"C"_s, u"JP"_s},  {u"O"_s, u"架空精機 #1 \"$x\""_s},
                           {u"OU"_s, u"一"_s}, {u"OU"_s, u"二; 'x'"_s},
                           {u"L"_s, u""_s},    {u"CN"_s, u"radius.example.jp"_s}};
    description.alternativeNames = {
            {u"dns"_s, u"radius2.example.jp"_s}, {u"ip"_s, u"192.0.2.7"_s},
            {u"ip"_s, u"2001:db8::7"_s},         {u"email"_s, u"nac@example.jp"_s},
            {u"upn"_s, u"山田@example.jp"_s},    {u"uri"_s, u"https://example.jp/a?b=c#d"_s}};
    return description;
}

QStringList codesOf(const RequestDescription &description, bool errorsOnly = false)
{
    QStringList codes;
    for (const RequestFinding &finding : checkRequest(description)) {
        if (finding.isError || !errorsOnly)
            codes.append(finding.code);
    }
    return codes;
}

QStringList namesOf(const CsrInfo &csr)
{
    QStringList names;
    for (const GeneralName &name : csr.subjectAlternativeNames)
        names.append(name.type + u':' + name.value);
    return names;
}

const Extension *extension(const CsrInfo &csr, const QString &oid)
{
    for (const Extension &each : csr.requestedExtensions) {
        if (each.oid == oid)
            return &each;
    }
    return nullptr;
}

} // namespace

class tst_KeyMaker : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { ERR_clear_error(); }
    void keysOfEveryKind_data();
    void keysOfEveryKind();
    void rsaCanBeCancelled();
    void radiusServerRequest();
    void clientRequest();
    void plainRequest();
    void findings_data();
    void findings();
    void errorsStopTheRequest();
    void internationalNamesBecomeAce();
    void configurationMakesTheSameRequest();
    void commands();
    void testCaIsMarkedAndShort();
};

void tst_KeyMaker::keysOfEveryKind_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("expected");
    const QStringList expected{u"RSA 2048"_s, u""_s,       u""_s,      u"EC 256"_s,
                               u"EC 384"_s,   u"EC 521"_s, u"Ed 256"_s};
    const QList<SigningKey::Kind> kinds = keyKinds();
    QCOMPARE(kinds.size(), expected.size());
    for (qsizetype i = 0; i < kinds.size(); ++i) {
        QCOMPARE(keyKindByName(keyKindName(kinds.at(i))), std::optional(kinds.at(i)));
        if (!expected.at(i).isEmpty()) // long RSA keys take seconds
            QTest::newRow(qPrintable(keyKindName(kinds.at(i))))
                    << static_cast<int>(kinds.at(i)) << expected.at(i);
    }
    QVERIFY(!keyKindByName(u"dsa"_s));
}

void tst_KeyMaker::keysOfEveryKind()
{
    QFETCH(int, kind);
    QFETCH(QString, expected);
    const auto key = SigningKey::generate(static_cast<SigningKey::Kind>(kind));
    QVERIFY(key.has_value());
    const Item item = test::keyItem(*key);
    const QString type = item.key->keyType == KeyType::Rsa  ? u"RSA"_s
                         : item.key->keyType == KeyType::Ec ? u"EC"_s
                                                            : u"Ed"_s;
    QCOMPARE(u"%1 %2"_s.arg(type).arg(item.key->keyBits), expected);
    // Every kind signs its own request.
    RequestDescription description = radius();
    description.key = static_cast<SigningKey::Kind>(kind);
    const auto request = makeRequest(description, *key);
    QVERIFY(request.has_value());
    QVERIFY(itemsOf(*request).value(0).csr->signatureValid);
}

void tst_KeyMaker::rsaCanBeCancelled()
{
    CancelSource before;
    before.cancel();
    const auto never = SigningKey::generate(SigningKey::Kind::Rsa4096, before.token());
    QCOMPARE(never.error().code, ErrorCode::Cancelled);
    QCOMPARE(ERR_peek_error(), 0UL);
}

void tst_KeyMaker::radiusServerRequest()
{
    const Chain &c = Chain::get();
    const auto made = makeRequest(radius(), c.key);
    QVERIFY(made.has_value());
    const Item item = itemsOf(*made).value(0);
    QCOMPARE(item.type, ItemType::Csr);
    QVERIFY(item.csr->signatureValid);
    QStringList subject;
    for (const auto &rdn : item.csr->subject.rdns)
        subject.append(rdn.first().name + u'=' + rdn.first().value);
    QCOMPARE(subject, (QStringList{u"C=JP"_s, u"O=架空精機 #1 \"$x\""_s, u"OU=一"_s,
                                   u"OU=二; 'x'"_s, u"CN=radius.example.jp"_s}));
    // The common name first, since clients look among the alternative names alone.
    const QStringList names = namesOf(*item.csr);
    QCOMPARE(names.mid(0, 5),
             (QStringList{u"dns:radius.example.jp"_s, u"dns:radius2.example.jp"_s,
                          u"ip:192.0.2.7"_s, u"ip:2001:db8::7"_s, u"email:nac@example.jp"_s}));
    QVERIFY(names.at(5).contains(u"1.3.6.1.4.1.311.20.2.3;山田@example.jp"_s));
    QCOMPARE(names.at(6), u"uri:https://example.jp/a?b=c#d"_s);
    QCOMPARE(extension(*item.csr, u"2.5.29.37"_s)->decoded.trimmed(),
             u"TLS Web Server Authentication"_s);
    QVERIFY(extension(*item.csr, u"2.5.29.15"_s)->critical);
    QCOMPARE(extension(*item.csr, u"2.5.29.15"_s)->decoded.trimmed(), u"Digital Signature"_s);
    // Encrypting is for RSA alone.
    RequestDescription rsa = radius();
    rsa.key = SigningKey::Kind::Rsa3072;
    QCOMPARE(requestTemplate(rsa).keyUsage,
             (QStringList{u"digitalSignature"_s, u"keyEncipherment"_s}));
}

void tst_KeyMaker::clientRequest()
{
    RequestDescription description;
    description.profile = RequestProfile::Client;
    description.key = SigningKey::Kind::Ec256;
    description.subject = {{u"CN"_s, u"pc-0412"_s}};
    description.alternativeNames = {{u"upn"_s, u"yamada@example.jp"_s}};
    const auto made = makeRequest(description, Chain::get().key);
    const CsrInfo csr = *itemsOf(made.value()).value(0).csr;
    QCOMPARE(extension(csr, u"2.5.29.37"_s)->decoded.trimmed(), u"TLS Web Client Authentication"_s);
    // The name of a computer is no server name.
    QCOMPARE(csr.subjectAlternativeNames.size(), 1);
}

void tst_KeyMaker::plainRequest()
{
    RequestDescription description;
    description.profile = RequestProfile::Plain;
    description.subject = {{u"CN"_s, u"anything at all"_s}};
    const auto made = makeRequest(description, Chain::get().key);
    QVERIFY(itemsOf(made.value()).value(0).csr->requestedExtensions.isEmpty());
}

void tst_KeyMaker::findings_data()
{
    using Change = std::function<void(RequestDescription &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("codes");
    const auto row = [](const char *name, const Change &change, const QStringList &codes) {
        QTest::newRow(name) << change << codes;
    };
    const auto san = [](const QString &type, const QString &value) -> Change {
        return [type, value](RequestDescription &d) { d.alternativeNames = {{type, value}}; };
    };
    row("good", [](auto &d) { d.alternativeNames.append({u"dns"_s, u"RADIUS.example.jp"_s}); }, {});
    row("common name added", [](auto &) {}, {u"cn-as-dns"_s});
    const auto alone = [](const QString &commonName) -> Change {
        return [commonName](RequestDescription &d) {
            d.subject.last().second = commonName;
            d.alternativeNames.clear();
        };
    };
    row("host alone", alone(u"nac.example.jp"_s), {u"cn-as-dns"_s});
    row("no dot", alone(u"x"_s), {u"no-dns-name"_s});
    row("no dot, not ASCII", alone(u"あいうえお"_s), {u"no-dns-name"_s});
    row("address", alone(u"192.0.2.7"_s), {u"no-dns-name"_s});
    row("not ASCII, with a dot", alone(u"機械.example.jp"_s), {u"cn-as-dns"_s});
    row("no subject", [](auto &d) { d.subject = {{u"CN"_s, u"  "_s}}; }, {u"no-subject"_s});
    row("country", [](auto &d) { d.subject.first().second = u"Japan"_s; }, {u"bad-country"_s});
    row("small country", [](auto &d) { d.subject.first().second = u"jp"_s; }, {u"bad-country"_s});
    row("attribute",
        [](auto &d) {
            d.subject.append({u"nonsense"_s, u"x"_s});
        },
        {u"bad-attribute"_s});
    row("long", [](auto &d) { d.subject.append({u"O"_s, QString(65, u'x')}); }, {u"too-long"_s});
    row("no name",
        [](auto &d) {
            d.subject.last().second = u"Radius Server"_s;
            d.alternativeNames.clear();
        },
        {u"no-dns-name"_s});
    row("wildcard", san(u"dns"_s, u"*.example.jp"_s), {u"wildcard"_s});
    row("dns space", san(u"dns"_s, u"a b.jp"_s), {u"bad-dns-name"_s});
    row("dns underscore", san(u"dns"_s, u"a_b.jp"_s), {u"bad-dns-name"_s});
    row("dns dots", san(u"dns"_s, u"a..jp"_s), {u"bad-dns-name"_s});
    row("dns hyphen", san(u"dns"_s, u"-a.jp"_s), {u"bad-dns-name"_s});
    row("dns star inside", san(u"dns"_s, u"a.*.jp"_s), {u"bad-dns-name"_s});
    row("ip", san(u"ip"_s, u"192.0.2.300"_s), {u"bad-ip"_s});
    row("ip net", san(u"ip"_s, u"192.0.2.0/24"_s), {u"bad-ip"_s});
    row("email", san(u"email"_s, u"nobody"_s), {u"bad-email"_s});
    row("email not ascii", san(u"email"_s, u"山@example.jp"_s), {u"bad-email"_s});
    row("upn", san(u"upn"_s, u"a@b@c"_s), {u"bad-upn"_s});
    row("uri", san(u"uri"_s, u"example.jp/x"_s), {u"bad-uri"_s});
    row("type", san(u"rid"_s, u"1.2.3"_s), {u"bad-type"_s});
    row("Ed25519", [](auto &d) { d.key = SigningKey::Kind::Ed25519; }, {u"ed25519"_s});
    row("client without a name",
        [](auto &d) {
            d.profile = RequestProfile::Client;
            d.alternativeNames.clear();
        },
        {u"no-client-name"_s});
}

void tst_KeyMaker::findings()
{
    QFETCH(std::function<void(RequestDescription &)>, change);
    QFETCH(QStringList, codes);
    RequestDescription description = radius();
    change(description);
    QStringList found = codesOf(description);
    // Whatever else there is: the common name is a host's.
    if (!codes.contains(u"cn-as-dns"_s) && !codes.isEmpty())
        found.removeAll(u"cn-as-dns"_s);
    if (codes == QStringList{u"no-subject"_s})
        QVERIFY(found.contains(codes.first()));
    else
        QCOMPARE(found, codes);
}

void tst_KeyMaker::errorsStopTheRequest()
{
    RequestDescription description = radius();
    description.alternativeNames = {{u"ip"_s, u"nowhere"_s}};
    const auto made = makeRequest(description, Chain::get().key);
    QCOMPARE(made.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(made.error().arguments, (QStringList{u"bad-ip"_s, u"nowhere"_s}));
    // What is only unwise does not.
    description = radius();
    description.profile = RequestProfile::Client;
    description.alternativeNames = {{u"dns"_s, u"*.example.jp"_s}};
    QVERIFY(makeRequest(description, Chain::get().key).has_value());
}

void tst_KeyMaker::internationalNamesBecomeAce()
{
    RequestDescription description = radius();
    description.alternativeNames = {{u"dns"_s, u"機械.example.jp"_s}};
    QVERIFY(codesOf(description).contains(u"converted-to-ace"_s));
    QVERIFY(codesOf(description, true).isEmpty());
    const auto made = makeRequest(description, Chain::get().key);
    const QStringList names = namesOf(*itemsOf(made.value()).value(0).csr);
    QVERIFY2(names.at(1).startsWith("dns:xn--"_L1), qPrintable(names.at(1)));
}

void tst_KeyMaker::configurationMakesTheSameRequest()
{
    // OpenSSL's own reading of the file gives the extensions and the subject that we made.
    const QByteArray text = opensslConfig(radius()).toUtf8();
    BIO *bio = BIO_new_mem_buf(text.constData(), static_cast<int>(text.size()));
    CONF *conf = NCONF_new(nullptr);
    long line = 0;
    QCOMPARE(NCONF_load_bio(conf, bio, &line), 1);
    BIO_free(bio);
    X509V3_CTX context{};
    X509V3_set_ctx(&context, nullptr, nullptr, nullptr, nullptr, 0);
    X509V3_set_nconf(&context, conf);
    STACK_OF(X509_EXTENSION) *extensions = nullptr;
    QCOMPARE(X509V3_EXT_add_nconf_sk(conf, &context, "ext", &extensions), 1);

    const QByteArray request = makeRequest(radius(), Chain::get().key).value();
    const auto *p = reinterpret_cast<const unsigned char *>(request.constData());
    X509_REQ *ours = X509_REQ_new();
    QVERIFY(d2i_X509_REQ(&ours, &p, static_cast<long>(request.size())));
    STACK_OF(X509_EXTENSION) *wanted = X509_REQ_get_extensions(ours);
    QCOMPARE(sk_X509_EXTENSION_num(extensions), sk_X509_EXTENSION_num(wanted));
    for (int i = 0; i < sk_X509_EXTENSION_num(wanted); ++i) {
        X509_EXTENSION *a = sk_X509_EXTENSION_value(extensions, i);
        X509_EXTENSION *b = sk_X509_EXTENSION_value(wanted, i);
        QCOMPARE(OBJ_obj2nid(X509_EXTENSION_get_object(a)),
                 OBJ_obj2nid(X509_EXTENSION_get_object(b)));
        QCOMPARE(X509_EXTENSION_get_critical(a), X509_EXTENSION_get_critical(b));
        QCOMPARE(ASN1_OCTET_STRING_cmp(X509_EXTENSION_get_data(a), X509_EXTENSION_get_data(b)), 0);
    }
    X509_NAME *subject = X509_NAME_new();
    STACK_OF(CONF_VALUE) *entries = NCONF_get_section(conf, "dn");
    for (int i = 0; i < sk_CONF_VALUE_num(entries); ++i) {
        const CONF_VALUE *entry = sk_CONF_VALUE_value(entries, i);
        const QByteArray key = QByteArray(entry->name).split('.').last();
        QCOMPARE(X509_NAME_add_entry_by_txt(subject, key.constData(), MBSTRING_UTF8,
                                            reinterpret_cast<const unsigned char *>(entry->value),
                                            -1, -1, 0),
                 1);
    }
    QCOMPARE(X509_NAME_cmp(subject, X509_REQ_get_subject_name(ours)), 0);
    X509_NAME_free(subject);
    sk_X509_EXTENSION_pop_free(extensions, X509_EXTENSION_free);
    sk_X509_EXTENSION_pop_free(wanted, X509_EXTENSION_free);
    X509_REQ_free(ours);
    NCONF_free(conf);
}

void tst_KeyMaker::commands()
{
    const QString text = opensslCommands(radius(), u"radius.cnf"_s, u"my key.pem"_s, u"it's.csr"_s);
    QCOMPARE(text, u"openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -aes-256-cbc "
                   "-out 'my key.pem'\n"
                   "openssl req -new -config radius.cnf -key 'my key.pem' -out 'it'\\''s.csr'\n"_s);
}

void tst_KeyMaker::testCaIsMarkedAndShort()
{
    const QDateTime now(QDate(2026, 11, 21), QTime(1, 42), Qt::UTC);
    const auto ca = makeTestCa(u"Lab 3"_s, SigningKey::Kind::Ec256, now);
    QVERIFY(ca.has_value());
    const auto details = readCertificateDetails(ca->certificate);
    QVERIFY(details->selfSigned);
    QVERIFY(details->index.isCa);
    QCOMPARE(details->index.pathLength, 0);
    QCOMPARE(details->index.subject.commonName(), u"TEST Lab 3"_s);
    QVERIFY(details->index.subject.oneLine().contains(u"OU=TEST - labs only - do not trust"_s));
    QVERIFY(details->index.notAfter <= now.addDays(kTestCaDays));
    QVERIFY(details->index.notBefore < now);

    const auto issued = issueFromTestCa(*ca, radius(), Chain::get().key.publicKeySpki(), now);
    QVERIFY(issued.has_value());
    const auto leaf = readCertificateDetails(*issued);
    QCOMPARE(leaf->index.issuer.commonName(), u"TEST Lab 3"_s);
    QCOMPARE(leaf->index.notAfter, details->index.notAfter);
    QCOMPARE(leaf->index.extendedKeyUsage, QStringList{u"1.3.6.1.5.5.7.3.1"_s});
    const auto *p = reinterpret_cast<const unsigned char *>(issued->constData());
    X509 *certificate = d2i_X509(nullptr, &p, static_cast<long>(issued->size()));
    p = reinterpret_cast<const unsigned char *>(ca->certificate.constData());
    X509 *issuer = d2i_X509(nullptr, &p, static_cast<long>(ca->certificate.size()));
    QCOMPARE(X509_verify(certificate, X509_get0_pubkey(issuer)), 1);
    X509_free(certificate);
    X509_free(issuer);
}

SEKISHO_TEST(KeyMaker);
#include "tst_KeyMaker.moc"
