// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/pki/Material.h"

#include <openssl/bio.h>
#include <openssl/ocsp.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/provider.h>

#include <memory>

namespace sekisho::test {

namespace {

template <auto Encode, class T>
QByteArray encoded(T *object)
{
    unsigned char *out = nullptr;
    const int size = Encode(object, &out);
    QByteArray der(reinterpret_cast<const char *>(out), std::max(size, 0));
    OPENSSL_free(out);
    return der;
}

X509 *parse(const QByteArray &der)
{
    const auto *p = reinterpret_cast<const unsigned char *>(der.constData());
    return d2i_X509(nullptr, &p, der.size());
}

EVP_PKEY *keyOf(const pki::SigningKey &key)
{
    const Secret pem = key.toPem();
    BIO *bio = BIO_new_mem_buf(pem.reveal().data(), int(pem.size()));
    EVP_PKEY *made = PEM_read_bio_PrivateKey(bio, nullptr, nullptr, nullptr);
    BIO_free(bio);
    return made;
}

OSSL_LIB_CTX *legacyContext()
{
    static OSSL_LIB_CTX *const context = [] {
        OSSL_LIB_CTX *made = OSSL_LIB_CTX_new();
        OSSL_PROVIDER_load(made, "default");
        OSSL_PROVIDER_load(made, "legacy");
        return made;
    }();
    return context;
}

} // namespace

QByteArray pemBlock(const QByteArray &label, const QByteArray &der)
{
    QByteArray text = "-----BEGIN " + label + "-----\n";
    const QByteArray base64 = der.toBase64();
    for (qsizetype i = 0; i < base64.size(); i += 64)
        text += base64.mid(i, 64) + '\n';
    return text + "-----END " + label + "-----\n";
}

QByteArray makeOcspResponse(const QByteArray &issuer, const QByteArray &certificate,
                            const pki::SigningKey &key, const QDateTime &at, bool revoked)
{
    X509 *ca = parse(issuer);
    X509 *leaf = parse(certificate);
    EVP_PKEY *signer = keyOf(key);
    OCSP_BASICRESP *basic = OCSP_BASICRESP_new();
    time_t time = at.isValid() ? time_t(at.toSecsSinceEpoch()) : 0;
    ASN1_TIME *now = X509_time_adj(nullptr, 0, at.isValid() ? &time : nullptr);
    OCSP_CERTID *id = OCSP_cert_to_id(EVP_sha1(), leaf, ca);
    if (revoked) {
        OCSP_basic_add1_status(basic, id, V_OCSP_CERTSTATUS_REVOKED,
                               OCSP_REVOKED_STATUS_KEYCOMPROMISE, now, now, nullptr);
    } else {
        OCSP_basic_add1_status(basic, id, V_OCSP_CERTSTATUS_GOOD, 0, nullptr, now, nullptr);
    }
    OCSP_CERTID_free(id);
    OCSP_basic_sign(basic, ca, signer, EVP_sha256(), nullptr, 0);
    OCSP_RESPONSE *response = OCSP_response_create(OCSP_RESPONSE_STATUS_SUCCESSFUL, basic);
    const QByteArray der = encoded<i2d_OCSP_RESPONSE>(response);
    OCSP_RESPONSE_free(response);
    OCSP_BASICRESP_free(basic);
    ASN1_TIME_free(now);
    EVP_PKEY_free(signer);
    X509_free(leaf);
    X509_free(ca);
    return der;
}

QByteArray tlv(char tag, const QByteArray &content)
{
    QByteArray length;
    if (content.size() < 128) {
        length.append(char(content.size()));
    } else {
        for (qsizetype rest = content.size(); rest > 0; rest >>= 8)
            length.prepend(char(rest & 0xff));
        length.prepend(char(0x80 | length.size()));
    }
    return QByteArray(1, tag) + length + content;
}

QByteArray withIndefiniteLength(const QByteArray &der)
{
    const auto first = static_cast<quint8>(der.at(1));
    const qsizetype header = first < 0x80 ? 2 : 2 + (first & 0x7f);
    return der.left(1) + '\x80' + der.mid(header) + QByteArray(2, '\0');
}

QByteArray encryptedKey(const pki::SigningKey &key, const QByteArray &password,
                        const QByteArray &scheme, int iterations)
{
    EVP_PKEY *pkey = keyOf(key);
    PKCS8_PRIV_KEY_INFO *info = EVP_PKEY2PKCS8(pkey);
    X509_ALGOR *algorithm = nullptr;
    const auto context = legacyContext();
    EVP_CIPHER *aes = EVP_CIPHER_fetch(context, "AES-256-CBC", nullptr);
    if (scheme == "pbes2") {
        algorithm = PKCS5_pbe2_set_iv_ex(aes, iterations, nullptr, 0, nullptr, NID_hmacWithSHA256,
                                         context);
    } else if (scheme == "scrypt") {
        algorithm = PKCS5_pbe2_set_scrypt(aes, nullptr, 0, nullptr, uint64_t(iterations), 8, 1);
    } else {
        const int nid = scheme == "3des"  ? NID_pbe_WithSHA1And3_Key_TripleDES_CBC
                        : scheme == "rc2" ? NID_pbe_WithSHA1And40BitRC2_CBC
                                          : NID_pbeWithMD5AndDES_CBC;
        algorithm = PKCS5_pbe_set_ex(nid, iterations, nullptr, 0, context);
    }
    X509_SIG *envelope = PKCS8_set0_pbe_ex(password.constData(), int(password.size()), info,
                                           algorithm, context, nullptr);
    const QByteArray der = envelope ? encoded<i2d_X509_SIG>(envelope) : QByteArray();
    X509_SIG_free(envelope);
    EVP_CIPHER_free(aes);
    PKCS8_PRIV_KEY_INFO_free(info);
    EVP_PKEY_free(pkey);
    return der;
}

QByteArray traditionalKey(const pki::SigningKey &key, const QByteArray &cipher,
                          const QByteArray &password)
{
    EVP_PKEY *pkey = keyOf(key);
    BIO *bio = BIO_new(BIO_s_mem());
    PEM_write_bio_PrivateKey_traditional(
            bio, pkey, cipher.isEmpty() ? nullptr : EVP_get_cipherbyname(cipher.constData()),
            reinterpret_cast<const unsigned char *>(password.constData()), int(password.size()),
            nullptr, nullptr);
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    const QByteArray text(data, size);
    BIO_free(bio);
    EVP_PKEY_free(pkey);
    return text;
}

QByteArray makePkcs12(const QByteArray &leaf, const pki::SigningKey &key,
                      const Pkcs12Options &options)
{
    EVP_PKEY *pkey = keyOf(key);
    X509 *certificate = parse(leaf);
    const char *password = options.password.isNull() ? nullptr : options.password.constData();
    PKCS12 *file = PKCS12_create(password, "name", pkey, certificate, nullptr, NID_aes_256_cbc,
                                 options.encryptCertificates ? NID_aes_256_cbc : -1, 2048, -1, 0);
    if (options.mac) {
        PKCS12_set_mac(file, password, password ? int(options.password.size()) : 0, nullptr, 0,
                       options.macIterations, EVP_sha256());
    }
    const QByteArray der = encoded<i2d_PKCS12>(file);
    PKCS12_free(file);
    X509_free(certificate);
    EVP_PKEY_free(pkey);
    return der;
}

} // namespace sekisho::test
