// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/pki/Containers.h"

#include "tests/core/pki/Material.h"

#include <QtEndian>

#include <archive.h>
#include <archive_entry.h>
#include <openssl/core_names.h>
#include <openssl/pem.h>
#include <openssl/pkcs7.h>
#include <openssl/x509.h>

namespace sekisho::test {

namespace {

/// The numbers of a key, by OpenSSL's names of parameters.
class Numbers
{
public:
    explicit Numbers(const pki::SigningKey &key)
    {
        const Secret pem = key.toPem();
        BIO *bio = BIO_new_mem_buf(pem.reveal().data(), int(pem.size()));
        m_key = PEM_read_bio_PrivateKey(bio, nullptr, nullptr, nullptr);
        BIO_free(bio);
    }
    ~Numbers() { EVP_PKEY_free(m_key); }
    Q_DISABLE_COPY_MOVE(Numbers)

    QByteArray number(const char *name, int size = 0) const
    {
        BIGNUM *value = nullptr;
        if (!EVP_PKEY_get_bn_param(m_key, name, &value))
            return {};
        QByteArray bytes(qMax(size, BN_num_bytes(value)), '\0');
        BN_bn2binpad(value, reinterpret_cast<unsigned char *>(bytes.data()), int(bytes.size()));
        BN_free(value);
        return bytes;
    }
    QByteArray octets(const char *name) const
    {
        size_t size = 0;
        EVP_PKEY_get_octet_string_param(m_key, name, nullptr, 0, &size);
        QByteArray bytes(qsizetype(size), '\0');
        EVP_PKEY_get_octet_string_param(m_key, name,
                                        reinterpret_cast<unsigned char *>(bytes.data()),
                                        size_t(bytes.size()), &size);
        return bytes;
    }
    bool isRsa() const { return EVP_PKEY_get_base_id(m_key) == EVP_PKEY_RSA; }
    bool isEc() const { return EVP_PKEY_get_base_id(m_key) == EVP_PKEY_EC; }
    int bits() const { return EVP_PKEY_get_bits(m_key); }
    EVP_PKEY *key() const { return m_key; }

private:
    EVP_PKEY *m_key = nullptr;
};

QByteArray be32(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}
QByteArray sshString(const QByteArray &text) { return be32(quint32(text.size())) + text; }
QByteArray mpint(QByteArray magnitude)
{
    while (magnitude.size() > 1 && magnitude.at(0) == 0)
        magnitude.remove(0, 1);
    if (!magnitude.isEmpty() && (magnitude.at(0) & 0x80))
        magnitude.prepend('\0');
    return sshString(magnitude);
}
QByteArray ecPoint(const Numbers &numbers)
{
    const int size = (numbers.bits() + 7) / 8;
    return '\x04' + numbers.number(OSSL_PKEY_PARAM_EC_PUB_X, size) +
           numbers.number(OSSL_PKEY_PARAM_EC_PUB_Y, size);
}
QByteArray curve(const Numbers &numbers) { return "nistp" + QByteArray::number(numbers.bits()); }
QByteArray sshType(const Numbers &numbers)
{
    return numbers.isRsa()  ? QByteArray("ssh-rsa")
           : numbers.isEc() ? "ecdsa-sha2-" + curve(numbers)
                            : QByteArray("ssh-ed25519");
}
QByteArray publicBlob(const Numbers &numbers)
{
    QByteArray blob = sshString(sshType(numbers));
    if (numbers.isRsa())
        return blob + mpint(numbers.number(OSSL_PKEY_PARAM_RSA_E)) +
               mpint(numbers.number(OSSL_PKEY_PARAM_RSA_N));
    if (numbers.isEc())
        return blob + sshString(curve(numbers)) + sshString(ecPoint(numbers));
    return blob + sshString(numbers.octets(OSSL_PKEY_PARAM_PUB_KEY));
}
QByteArray url64(const QByteArray &bytes)
{
    return '"' + bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) +
           '"';
}

} // namespace

QByteArray makeZip(const QList<NamedBytes> &entries, const QByteArray &password)
{
    qsizetype capacity = 4096;
    for (const auto &[name, content] : entries)
        capacity += content.size() + content.size() / 100 + 1000;
    QByteArray bytes(capacity, '\0');
    size_t used = 0;
    archive *zip = archive_write_new();
    archive_write_set_format_zip(zip);
    if (!password.isEmpty()) {
        archive_write_set_options(zip, "zip:encryption=traditional");
        archive_write_set_passphrase(zip, password.constData());
    }
    archive_write_set_bytes_in_last_block(zip, 1);
    archive_write_open_memory(zip, bytes.data(), size_t(bytes.size()), &used);
    for (const auto &[name, content] : entries) {
        archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, name.constData());
        archive_entry_set_size(entry, content.size());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        if (archive_write_header(zip, entry) != ARCHIVE_OK ||
            archive_write_data(zip, content.constData(), size_t(content.size())) !=
                    content.size()) {
            qFatal("cannot make the ZIP: %s", archive_error_string(zip));
        }
        archive_entry_free(entry);
    }
    archive_write_close(zip);
    archive_write_free(zip);
    bytes.truncate(qsizetype(used));
    return bytes;
}

QByteArray makeJavaKeyStore(const QList<NamedBytes> &certificates, const QList<JavaKeyEntry> &keys,
                            bool jceks)
{
    const auto text = [](const QByteArray &value) {
        QByteArray size(2, '\0');
        qToBigEndian(quint16(value.size()), size.data());
        return size + value;
    };
    const auto certificate = [&](const QByteArray &der) {
        return text("X.509") + be32(quint32(der.size())) + der;
    };
    const QByteArray date(8, '\0');
    QByteArray store = QByteArray::fromHex(jceks ? "cececece" : "feedfeed") + be32(2) +
                       be32(quint32(certificates.size() + keys.size()));
    for (const auto &[alias, der] : certificates)
        store += be32(2) + text(alias) + date + certificate(der);
    for (const JavaKeyEntry &key : keys) {
        store += be32(1) + text(key.alias) + date + sshString(QByteArray(300, 'k')) +
                 be32(quint32(key.chain.size()));
        for (const QByteArray &der : key.chain)
            store += certificate(der);
    }
    return store + QByteArray(20, 'c');
}

QByteArray openSshPrivateKey(const pki::SigningKey &key, const QByteArray &cipher)
{
    const Numbers numbers(key);
    QByteArray secret = be32(7) + be32(7) + sshString(sshType(numbers));
    if (numbers.isRsa()) {
        secret += mpint(numbers.number(OSSL_PKEY_PARAM_RSA_N)) +
                  mpint(numbers.number(OSSL_PKEY_PARAM_RSA_E)) +
                  mpint(numbers.number(OSSL_PKEY_PARAM_RSA_D)) +
                  mpint(numbers.number(OSSL_PKEY_PARAM_RSA_COEFFICIENT1)) +
                  mpint(numbers.number(OSSL_PKEY_PARAM_RSA_FACTOR1)) +
                  mpint(numbers.number(OSSL_PKEY_PARAM_RSA_FACTOR2));
    } else if (numbers.isEc()) {
        secret += sshString(curve(numbers)) + sshString(ecPoint(numbers)) +
                  mpint(numbers.number(OSSL_PKEY_PARAM_PRIV_KEY));
    } else {
        const QByteArray half = numbers.octets(OSSL_PKEY_PARAM_PUB_KEY);
        secret += sshString(half) + sshString(numbers.octets(OSSL_PKEY_PARAM_PRIV_KEY) + half);
    }
    secret += sshString("comment");
    for (char pad = 1; secret.size() % 8 != 0; ++pad)
        secret += pad;
    QByteArray head = QByteArray("openssh-key-v1\0", 15);
    if (cipher.isEmpty()) {
        head += sshString("none") + sshString("none") + sshString({});
    } else {
        head += sshString(cipher) + sshString("bcrypt") +
                sshString(sshString("saltsaltsaltsalt") + be32(16));
        secret.fill('e');
    }
    return pemBlock("OPENSSH PRIVATE KEY",
                    head + be32(1) + sshString(publicBlob(numbers)) + sshString(secret));
}

QByteArray openSshPublicBlob(const pki::SigningKey &key) { return publicBlob(Numbers(key)); }

QByteArray openSshPublicLine(const pki::SigningKey &key, const QByteArray &comment)
{
    const Numbers numbers(key);
    return sshType(numbers) + ' ' + publicBlob(numbers).toBase64() + ' ' + comment + '\n';
}

QByteArray jsonWebKey(const pki::SigningKey &key, bool secret, const QByteArray &members)
{
    const Numbers numbers(key);
    QByteArray json;
    const auto add = [&json](const char *name, const QByteArray &bytes) {
        json += QByteArray(", \"") + name + "\": " + url64(bytes);
    };
    if (numbers.isRsa()) {
        json = "{\"kty\": \"RSA\"";
        add("n", numbers.number(OSSL_PKEY_PARAM_RSA_N));
        add("e", numbers.number(OSSL_PKEY_PARAM_RSA_E));
        if (secret) {
            add("d", numbers.number(OSSL_PKEY_PARAM_RSA_D));
            add("p", numbers.number(OSSL_PKEY_PARAM_RSA_FACTOR1));
            add("q", numbers.number(OSSL_PKEY_PARAM_RSA_FACTOR2));
        }
    } else if (numbers.isEc()) {
        const int size = (numbers.bits() + 7) / 8;
        json = "{\"kty\": \"EC\", \"crv\": \"P-" + QByteArray::number(numbers.bits()) + '"';
        add("x", numbers.number(OSSL_PKEY_PARAM_EC_PUB_X, size));
        add("y", numbers.number(OSSL_PKEY_PARAM_EC_PUB_Y, size));
        if (secret)
            add("d", numbers.number(OSSL_PKEY_PARAM_PRIV_KEY, size));
    } else {
        json = "{\"kty\": \"OKP\", \"crv\": \"Ed25519\"";
        add("x", numbers.octets(OSSL_PKEY_PARAM_PUB_KEY));
        if (secret)
            add("d", numbers.octets(OSSL_PKEY_PARAM_PRIV_KEY));
    }
    return json + members + '}';
}

QByteArray makeSpkac(const pki::SigningKey &key)
{
    const Numbers numbers(key);
    NETSCAPE_SPKI *spkac = NETSCAPE_SPKI_new();
    NETSCAPE_SPKI_set_pubkey(spkac, numbers.key());
    ASN1_STRING_set(spkac->spkac->challenge, "hello", 5);
    NETSCAPE_SPKI_sign(spkac, numbers.key(), EVP_sha256());
    unsigned char *out = nullptr;
    const int size = i2d_NETSCAPE_SPKI(spkac, &out);
    const QByteArray der(reinterpret_cast<const char *>(out), size);
    OPENSSL_free(out);
    NETSCAPE_SPKI_free(spkac);
    return der;
}

QByteArray signedContent(const QByteArray &content, const QByteArray &certificate,
                         const pki::SigningKey &key)
{
    const Numbers numbers(key);
    const auto *p = reinterpret_cast<const unsigned char *>(certificate.constData());
    X509 *signer = d2i_X509(nullptr, &p, certificate.size());
    BIO *data = BIO_new_mem_buf(content.constData(), int(content.size()));
    PKCS7 *made = PKCS7_sign(signer, numbers.key(), nullptr, data, PKCS7_BINARY);
    unsigned char *out = nullptr;
    const int size = i2d_PKCS7(made, &out);
    const QByteArray der(reinterpret_cast<const char *>(out), size);
    OPENSSL_free(out);
    PKCS7_free(made);
    BIO_free(data);
    X509_free(signer);
    return der;
}

QByteArray makeMobileconfig(const QList<NamedBytes> &payloads, const QByteArray &password)
{
    QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                     "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \"x\">\n"
                     "<plist version=\"1.0\"><dict><key>PayloadContent</key><array>\n";
    for (const auto &[name, content] : payloads) {
        xml += "<dict><key>PayloadCertificateFileName</key><string>" + name +
               "</string><key>PayloadContent</key><data>\n\t" + content.toBase64() + "\n</data>";
        if (name.endsWith(".p12"))
            xml += "<key>Password</key><string>" + password + "</string>";
        xml += "<key>PayloadType</key><string>com.apple.security.x</string></dict>\n";
    }
    return xml + "<dict><key>SSID_STR</key><string>Kakuu-Corp</string>"
                 "<key>EAPClientConfiguration</key><dict><key>AcceptEAPTypes</key><array>"
                 "<integer>13</integer></array><key>TLSTrustedServerNames</key><array>"
                 "<string>radius.example.jp</string></array></dict></dict></array>"
                 "<key>PayloadDisplayName</key><string>\xe6\x9e\xb6\xe7\xa9\xba Wi-Fi</string>"
                 "</dict></plist>\n";
}

QByteArray makeEapConfig(const QByteArray &ca, const QByteArray &pkcs12,
                         const QByteArray &passphrase)
{
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<EAPIdentityProviderList>"
           "<EAPIdentityProvider ID=\"example.jp\"><AuthenticationMethods><AuthenticationMethod>"
           "<EAPMethod><Type>13</Type></EAPMethod><ServerSideCredential>"
           "<CA format=\"X.509\" encoding=\"base64\">" +
           ca.toBase64() +
           "</CA><ServerID>radius.example.jp</ServerID></ServerSideCredential>"
           "<ClientSideCredential><ClientCertificate format=\"PKCS12\" encoding=\"base64\">" +
           pkcs12.toBase64() + "</ClientCertificate><Passphrase>" + passphrase +
           "</Passphrase></ClientSideCredential></AuthenticationMethod></AuthenticationMethods>"
           "<CredentialApplicability><IEEE80211><SSID>eduroam</SSID></IEEE80211>"
           "</CredentialApplicability><ProviderInfo><DisplayName>Kakuu University</DisplayName>"
           "</ProviderInfo></EAPIdentityProvider></EAPIdentityProviderList>\n";
}

QByteArray makeWlanProfile(const QByteArray &thumbprint)
{
    return "<?xml version=\"1.0\"?>\n"
           "<WLANProfile xmlns=\"http://www.microsoft.com/networking/WLAN/profile/v1\">"
           "<name>Corp</name><SSIDConfig><SSID><name>Kakuu-Corp</name></SSID></SSIDConfig>"
           "<MSM><security><OneX><EAPConfig><EapHostConfig><EapMethod><Type>25</Type></EapMethod>"
           "<Config><Eap><Type>25</Type><EapType><ServerValidation>"
           "<ServerNames>radius.example.jp;radius2.example.jp</ServerNames>"
           "<TrustedRootCA>" +
           thumbprint.toHex(' ') +
           " </TrustedRootCA></ServerValidation><Eap><Type>13</Type></Eap></EapType></Eap>"
           "</Config></EapHostConfig></EAPConfig></OneX></security></MSM></WLANProfile>\n";
}

} // namespace sekisho::test
