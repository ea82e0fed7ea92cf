// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/convert/Convert.h"
#include "tests/core/pki/convert/Chain.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <openssl/asn1t.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/pkcs7.h>

using namespace Qt::Literals::StringLiterals;
using namespace sekisho;
using namespace sekisho::pki;
using test::Chain;
using test::itemsOf;

namespace {

const Secret &password()
{
    static const Secret secret("pass word 1");
    return secret;
}

ConvertOptions optionsFor(TargetFormat format)
{
    ConvertOptions options;
    options.format = format;
    options.password = &password();
    return options;
}

QList<QByteArray> certificatesIn(const QList<Item> &items)
{
    QList<QByteArray> ders;
    for (const Item &item : items) {
        if (item.type == ItemType::Certificate)
            ders.append(item.der);
    }
    return ders;
}

const Item *keyIn(const QList<Item> &items)
{
    for (const Item &item : items) {
        if (item.type == ItemType::PrivateKey)
            return &item;
    }
    return nullptr;
}

QByteArray bytesOf(const Converted &made) { return made.bytes.reveal().toByteArray(); }

QByteArray derOf(X509 *certificate)
{
    QByteArray der(i2d_X509(certificate, nullptr), '\0');
    auto *out = reinterpret_cast<unsigned char *>(der.data());
    i2d_X509(certificate, &out);
    return der;
}

QString reasonOf(const Result<Converted> &made)
{
    return made || made.error().code != ErrorCode::InvalidArgument
                   ? QString()
                   : made.error().arguments.value(0);
}

} // namespace

class tst_Convert : public QObject
{
    Q_OBJECT

    QList<Item> m_everything; ///< root, leaf, key: out of order and without the intermediate

private Q_SLOTS:
    void initTestCase();
    void cleanup() { ERR_clear_error(); }
    void namesGoBothWays();
    void pemIsOrderedAndComplete();
    void givenOrderCanBeKept();
    void rootCanBeLeftOut();
    void pkcs7_data();
    void pkcs7();
    void pkcs12_data();
    void pkcs12();
    void pkcs12TakesTheCertificateOfTheKey();
    void pkcs12WithoutAKey();
    void keyToPkcs8();
    void keyInClearMustBeAskedFor();
    void derIsOneObject();
    void otherObjectsKeepTheirLabels();
    void refusals();
};

void tst_Convert::initTestCase()
{
    const Chain &c = Chain::get();
    m_everything = itemsOf(QList<QByteArray>{c.root, c.leaf}) + QList<Item>{test::keyItem(c.key)};
    QCOMPARE(m_everything.size(), 3);
}

void tst_Convert::namesGoBothWays()
{
    const QList<TargetFormat> all =
            targetFormats() + QList<TargetFormat>{TargetFormat::Traditional};
    QCOMPARE(all.size(), 8);
    for (const TargetFormat format : all) {
        QVERIFY(!targetFormatName(format).isEmpty());
        QCOMPARE(targetFormatByName(targetFormatName(format)), std::optional(format));
        QVERIFY(!targetFileSuffix(format).isEmpty());
    }
    QVERIFY(!targetFormatByName(u"jks"_s));
    QVERIFY(targetFormatReaders(TargetFormat::Pkcs12Legacy).needs.contains(u"windows-2016"_s));
}

void tst_Convert::pemIsOrderedAndComplete()
{
    const Chain &c = Chain::get();
    const auto made = convertItems(m_everything, itemsOf(c.inter), optionsFor(TargetFormat::Pem));
    QVERIFY(made.has_value());
    QVERIFY(made->holdsKey);
    QVERIFY(made->encrypted);
    QCOMPARE(made->iterations, kPkcs8Iterations);
    QCOMPARE(made->notes, (QStringList{u"completed"_s, u"reordered"_s}));
    const QList<Item> read = itemsOf(bytesOf(*made), &password());
    QCOMPARE(certificatesIn(read), (QList<QByteArray>{c.leaf, c.inter, c.root}));
    QVERIFY(keyIn(read));
    QVERIFY(keyIn(read)->keyDer->equals(c.key.toPkcs8().reveal()));
    // Without the intermediate it is said that something is missing.
    const auto partial = convertItems(itemsOf(c.leaf), {}, optionsFor(TargetFormat::Pem));
    QCOMPARE(partial->notes, QStringList{u"incomplete"_s});
    QVERIFY(!partial->holdsKey);
    QCOMPARE(bytesOf(*partial), certificateToPem(c.leaf));
}

void tst_Convert::givenOrderCanBeKept()
{
    const Chain &c = Chain::get();
    ConvertOptions options = optionsFor(TargetFormat::Pem);
    options.leafFirst = false;
    options.withoutKey = true;
    const auto as = convertItems(m_everything, {}, options);
    QCOMPARE(certificatesIn(itemsOf(bytesOf(*as))), (QList<QByteArray>{c.root, c.leaf}));
    QCOMPARE(as->notes, QStringList{u"key-left-out"_s});
    const auto completed = convertItems(m_everything, itemsOf(c.inter), options);
    QCOMPARE(certificatesIn(itemsOf(bytesOf(*completed))),
             (QList<QByteArray>{c.root, c.leaf, c.inter}));
}

void tst_Convert::rootCanBeLeftOut()
{
    const Chain &c = Chain::get();
    ConvertOptions options = optionsFor(TargetFormat::Pem);
    options.withoutRoot = true;
    options.withoutKey = true;
    const auto made = convertItems(m_everything, itemsOf({c.inter, c.root}), options);
    QCOMPARE(certificatesIn(itemsOf(bytesOf(*made))), (QList<QByteArray>{c.leaf, c.inter}));
    QVERIFY(made->notes.contains(u"root-left-out"_s));
    // A root alone is what was asked for.
    const auto root = convertItems(itemsOf(c.root), {}, options);
    QCOMPARE(certificatesIn(itemsOf(bytesOf(*root))), QList<QByteArray>{c.root});
}

void tst_Convert::pkcs7_data()
{
    QTest::addColumn<bool>("pem");
    QTest::newRow("PEM") << true;
    QTest::newRow("DER") << false;
}

void tst_Convert::pkcs7()
{
    QFETCH(bool, pem);
    const Chain &c = Chain::get();
    const auto made =
            convertItems(m_everything, itemsOf(c.inter),
                         optionsFor(pem ? TargetFormat::Pkcs7Pem : TargetFormat::Pkcs7Der));
    QVERIFY(made.has_value());
    QVERIFY(!made->holdsKey);
    QVERIFY(made->notes.contains(u"key-left-out"_s));
    const QByteArray bytes = bytesOf(*made);
    BIO *bio = BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size()));
    PKCS7 *parsed =
            pem ? PEM_read_bio_PKCS7(bio, nullptr, nullptr, nullptr) : d2i_PKCS7_bio(bio, nullptr);
    BIO_free(bio);
    QVERIFY(parsed);
    QVERIFY(PKCS7_type_is_signed(parsed));
    QCOMPARE(sk_X509_num(parsed->d.sign->cert), 3);
    PKCS7_free(parsed);
    QCOMPARE(certificatesIn(itemsOf(bytes)).size(), 3);
    QVERIFY(certificatesIn(itemsOf(bytes)).contains(c.leaf));
}

void tst_Convert::pkcs12_data()
{
    QTest::addColumn<bool>("legacy");
    QTest::newRow("modern") << false;
    QTest::newRow("legacy") << true;
}

void tst_Convert::pkcs12()
{
    QFETCH(bool, legacy);
    const Chain &c = Chain::get();
    ConvertOptions options = optionsFor(legacy ? TargetFormat::Pkcs12Legacy : TargetFormat::Pkcs12);
    options.friendlyName = u"無線 RADIUS"_s;
    const auto made = convertItems(m_everything, itemsOf(c.inter), options);
    if (legacy && !made && made.error().code == ErrorCode::UnsupportedCipher)
        QSKIP("no legacy provider"); // house-rule: OpenSSL can be built without
    QVERIFY(made.has_value());
    QVERIFY(made->holdsKey);
    QCOMPARE(made->iterations, legacy ? kPkcs12LegacyIterations : kPkcs12Iterations);

    const QByteArray bytes = bytesOf(*made);
    const auto *p = reinterpret_cast<const unsigned char *>(bytes.constData());
    PKCS12 *parsed = d2i_PKCS12(nullptr, &p, static_cast<long>(bytes.size()));
    QVERIFY(parsed);
    const X509_ALGOR *mac = nullptr;
    const ASN1_INTEGER *iterations = nullptr;
    const ASN1_OBJECT *digest = nullptr;
    PKCS12_get0_mac(nullptr, &mac, nullptr, &iterations, parsed);
    X509_ALGOR_get0(&digest, nullptr, nullptr, mac);
    QCOMPARE(OBJ_obj2nid(digest), legacy ? NID_sha1 : NID_sha256);
    QCOMPARE(ASN1_INTEGER_get(iterations), long(made->iterations));
    QVERIFY(PKCS12_verify_mac(parsed, password().reveal().data(),
                              static_cast<int>(password().size())));
    if (!legacy) {
        EVP_PKEY *key = nullptr;
        X509 *leaf = nullptr;
        STACK_OF(X509) *others = nullptr;
        QCOMPARE(PKCS12_parse(parsed, "pass word 1", &key, &leaf, &others), 1);
        QCOMPARE(derOf(leaf), c.leaf);
        QVERIFY(key);
        QCOMPARE(sk_X509_num(others), 2);
        int size = 0;
        const auto *name = reinterpret_cast<const char *>(X509_alias_get0(leaf, &size));
        QCOMPARE(QString::fromUtf8(name, size), options.friendlyName);
        EVP_PKEY_free(key);
        X509_free(leaf);
        sk_X509_pop_free(others, X509_free);
    }
    PKCS12_free(parsed);

    const QList<Item> read = itemsOf(bytes, &password());
    const QList<QByteArray> certificates = certificatesIn(read);
    QCOMPARE(certificates.size(), 3);
    for (const QByteArray &der : {c.leaf, c.inter, c.root})
        QVERIFY(certificates.contains(der));
    QVERIFY(keyIn(read) && keyIn(read)->keyDer);
    QVERIFY(keyIn(read)->keyDer->equals(c.key.toPkcs8().reveal()));
    const QString encryption = keyIn(read)->key->encryption;
    QVERIFY2(encryption.contains(legacy ? u"3-Key"_s : u"aes-256"_s, Qt::CaseInsensitive),
             qPrintable(encryption));
}

void tst_Convert::pkcs12TakesTheCertificateOfTheKey()
{
    const Chain &c = Chain::get();
    const auto key = SigningKey::generate(SigningKey::Kind::Ec256);
    const QByteArray renewed = c.issue(Chain::leafTemplate(), *key);
    ConvertOptions options = optionsFor(TargetFormat::Pkcs12);
    options.leafFirst = false;
    const auto made = convertItems(itemsOf(QList<QByteArray>{c.leaf, renewed}) +
                                           QList<Item>{test::keyItem(*key)},
                                   {}, options);
    QVERIFY(made.has_value());
    const QByteArray bytes = bytesOf(*made);
    const auto *p = reinterpret_cast<const unsigned char *>(bytes.constData());
    PKCS12 *parsed = d2i_PKCS12(nullptr, &p, static_cast<long>(bytes.size()));
    X509 *leaf = nullptr;
    EVP_PKEY *parsedKey = nullptr;
    QCOMPARE(PKCS12_parse(parsed, "pass word 1", &parsedKey, &leaf, nullptr), 1);
    QCOMPARE(derOf(leaf), renewed);
    X509_free(leaf);
    EVP_PKEY_free(parsedKey);
    PKCS12_free(parsed);

    const auto stranger =
            convertItems(itemsOf(c.leaf) + QList<Item>{test::keyItem(*key)}, {}, options);
    QCOMPARE(reasonOf(stranger), u"key-mismatch"_s);
}

void tst_Convert::pkcs12WithoutAKey()
{
    const Chain &c = Chain::get();
    const auto made = convertItems(itemsOf(c.root), {}, optionsFor(TargetFormat::Pkcs12));
    QVERIFY(made.has_value());
    QVERIFY(!made->holdsKey);
    QVERIFY(made->notes.contains(u"without-key"_s));
    QCOMPARE(certificatesIn(itemsOf(bytesOf(*made), &password())), QList<QByteArray>{c.root});
}

void tst_Convert::keyToPkcs8()
{
    const Chain &c = Chain::get();
    const auto made = convertItems({test::keyItem(c.key)}, {}, optionsFor(TargetFormat::Pkcs8));
    QVERIFY(made.has_value());
    const QByteArray text = bytesOf(*made);
    QVERIFY(text.startsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----\n"));
    QVERIFY(made->holdsKey && made->encrypted);
    // OpenSSL opens it, and finds the scheme that is promised.
    BIO *bio = BIO_new_mem_buf(text.constData(), static_cast<int>(text.size()));
    X509_SIG *envelope = PEM_read_bio_PKCS8(bio, nullptr, nullptr, nullptr);
    BIO_free(bio);
    QVERIFY(envelope);
    const X509_ALGOR *scheme = nullptr;
    X509_SIG_get0(envelope, &scheme, nullptr);
    const ASN1_OBJECT *oid = nullptr;
    const void *parameters = nullptr;
    X509_ALGOR_get0(&oid, nullptr, &parameters, scheme);
    QCOMPARE(OBJ_obj2nid(oid), NID_pbes2);
    auto *pbe = static_cast<PBE2PARAM *>(
            ASN1_TYPE_unpack_sequence(ASN1_ITEM_rptr(PBE2PARAM), scheme->parameter));
    QVERIFY(pbe);
    QCOMPARE(OBJ_obj2nid(pbe->encryption->algorithm), NID_aes_256_cbc);
    auto *kdf = static_cast<PBKDF2PARAM *>(
            ASN1_TYPE_unpack_sequence(ASN1_ITEM_rptr(PBKDF2PARAM), pbe->keyfunc->parameter));
    QVERIFY(kdf);
    QCOMPARE(ASN1_INTEGER_get(kdf->iter), long(kPkcs8Iterations));
    QCOMPARE(OBJ_obj2nid(kdf->prf->algorithm), NID_hmacWithSHA256);
    PBKDF2PARAM_free(kdf);
    PBE2PARAM_free(pbe);
    PKCS8_PRIV_KEY_INFO *clear = PKCS8_decrypt(envelope, password().reveal().data(),
                                               static_cast<int>(password().size()));
    QVERIFY(clear);
    PKCS8_PRIV_KEY_INFO_free(clear);
    QVERIFY(!PKCS8_decrypt(envelope, "wrong", 5));
    X509_SIG_free(envelope);
    // And so does the reader.
    const QList<Item> read = itemsOf(text, &password());
    QVERIFY(read.value(0).keyDer && read.value(0).keyDer->equals(c.key.toPkcs8().reveal()));
}

void tst_Convert::keyInClearMustBeAskedFor()
{
    const Chain &c = Chain::get();
    const QList<Item> key{test::keyItem(c.key)};
    for (const TargetFormat format : {TargetFormat::Pem, TargetFormat::Der, TargetFormat::Pkcs8}) {
        ConvertOptions options;
        options.format = format;
        QCOMPARE(reasonOf(convertItems(key, {}, options)), u"key-in-clear"_s);
        options.keyInClear = true;
        const auto made = convertItems(key, {}, options);
        QVERIFY(made.has_value());
        QVERIFY(made->holdsKey && !made->encrypted);
        QCOMPARE(made->notes, QStringList{u"key-in-clear"_s});
        const QList<Item> read = itemsOf(bytesOf(*made));
        QVERIFY(read.value(0).keyDer->equals(c.key.toPkcs8().reveal()));
    }
    ConvertOptions options;
    options.format = TargetFormat::Pkcs12;
    options.keyInClear = true;
    QCOMPARE(convertItems(m_everything, {}, options).error().code, ErrorCode::PasswordRequired);
}

void tst_Convert::derIsOneObject()
{
    const Chain &c = Chain::get();
    const auto one = convertItems(itemsOf(certificateToPem(c.leaf)), itemsOf(c.inter),
                                  optionsFor(TargetFormat::Der));
    QCOMPARE(bytesOf(*one), c.leaf);
    QCOMPARE(reasonOf(convertItems(m_everything, {}, optionsFor(TargetFormat::Der))),
             u"several-objects"_s);
    // A request is an object too.
    const QByteArray request = buildCsr(Chain::leafTemplate(), c.key).value();
    const auto csr = convertItems(itemsOf(pemBlock("CERTIFICATE REQUEST", request)), {},
                                  optionsFor(TargetFormat::Der));
    QCOMPARE(bytesOf(*csr), request);
}

void tst_Convert::otherObjectsKeepTheirLabels()
{
    const Chain &c = Chain::get();
    const QByteArray crl =
            buildCrl(c.root, c.rootKey, Chain::from(), Chain::from().addDays(7), 1, {}).value();
    const QByteArray request = buildCsr(Chain::leafTemplate(), c.key).value();
    const auto made = convertItems(itemsOf(QList<QByteArray>{crl, request}), {},
                                   optionsFor(TargetFormat::Pem));
    QVERIFY(bytesOf(*made).startsWith("-----BEGIN X509 CRL-----\n"));
    QVERIFY(bytesOf(*made).contains("-----BEGIN CERTIFICATE REQUEST-----\n"));
    QCOMPARE(itemsOf(bytesOf(*made)).size(), 2);
}

void tst_Convert::refusals()
{
    const Chain &c = Chain::get();
    const QList<Item> leaf = itemsOf(c.leaf);
    const QList<Item> key{test::keyItem(c.key)};
    QCOMPARE(reasonOf(convertItems(key, {}, optionsFor(TargetFormat::Traditional))),
             u"traditional-format"_s);
    QCOMPARE(reasonOf(convertItems(leaf, {}, optionsFor(TargetFormat::Pkcs8))), u"no-key"_s);
    QCOMPARE(reasonOf(convertItems(key, {}, optionsFor(TargetFormat::Pkcs7Pem))),
             u"no-certificate"_s);
    QCOMPARE(reasonOf(convertItems(key, {}, optionsFor(TargetFormat::Pkcs12))),
             u"no-certificate"_s);
    QCOMPARE(reasonOf(convertItems(key + key, {}, optionsFor(TargetFormat::Pkcs8))),
             u"several-keys"_s);
    const QList<Item> locked = itemsOf(c.key.toPem(Secret("other")).reveal().toByteArray());
    QCOMPARE(reasonOf(convertItems(locked, {}, optionsFor(TargetFormat::Pkcs8))), u"key-locked"_s);
    QCOMPARE(convertItems({}, {}, optionsFor(TargetFormat::Pem)).error().code,
             ErrorCode::NotRecognised);
}

SEKISHO_TEST(Convert);
#include "tst_Convert.moc"
