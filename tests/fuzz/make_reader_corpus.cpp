// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/Reader.h"
#include "tests/core/pki/Material.h"
#include "tests/core/pki/Samples.h"

#include <QDir>
#include <QFile>

#include <cstdio>

// Writes the seeds of fuzz_reader into the folder given: one small object of each kind. Run by hand
// when a kind is added; the result is committed in corpus/reader.

using namespace sekisho;
using namespace sekisho::pki;
using namespace sekisho::test;

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "usage: make_reader_corpus FOLDER\n");
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    const auto save = [&](const char *name, const QByteArray &bytes) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            std::fprintf(stderr, "cannot write %s\n", name);
    };
    const QByteArray ca = makeCa();
    CertificateTemplate t = serverTemplate();
    t.subject = {{QStringLiteral("C"), QStringLiteral("JP")},
                 {QStringLiteral("CN@BMPString"), QStringLiteral("架空")},
                 {QStringLiteral("+OU@T61String"), QStringLiteral("x")}};
    t.subjectAlternativeNames = {
            QStringLiteral("DNS:a.example.jp"), QStringLiteral("IP:::1"),
            QStringLiteral("RID:1.2.3"), QStringLiteral("dirName:/C=JP/CN=x"),
            QStringLiteral("otherName:1.3.6.1.4.1.311.20.2.3;UTF8:u@example.jp")};
    t.otherExtensions = {
            {QStringLiteral("certificatePolicies"), QStringLiteral("1.2.3")},
            {QStringLiteral("nameConstraints"), QStringLiteral("permitted;DNS:example.jp")},
            {QStringLiteral("1.3.6.1.4.1.311.21.7"),
             QStringLiteral("DER:300b06032a0304020164020103")}};
    const QByteArray leaf = buildCertificate(t, ecKey(), ca, ecKey()).value();
    const SigningKey &ed = sharedKey(SigningKey::Kind::Ed25519);
    Pkcs12Options noMac;
    noMac.mac = false;
    QByteArray json = certificateToPem(ca);
    json.replace('\n', "\\n");
    QByteArray dashes = certificateToPem(ca);
    dashes.replace("-----", "\xe2\x80\x94-");
    QByteArray quoted = "> " + certificateToPem(ca);
    quoted.replace('\n', "\r> ");

    save("certificate.der", leaf);
    save("certificate.pem", certificateToPem(ca));
    save("ed25519.der", buildCertificate(caTemplate(), ed, {}, ed).value());
    save("bundle.pem", certificateToPem(leaf) + "text\n" + certificateToPem(ca));
    save("request.der", buildCsr(serverTemplate(), ecKey()).value());
    save("list.der", buildCrl(ca, ecKey(), day(2026, 1, 1), day(2026, 2, 1), 1,
                              {{QByteArray("\x01"), day(2026, 1, 1), 1}})
                             .value());
    save("response.der", makeOcspResponse(ca, leaf, ecKey()));
    save("pkcs7.der", buildPkcs7({leaf, ca}).value());
    save("pkcs7-ber.der", withIndefiniteLength(buildPkcs7({ca}).value()));
    save("pkcs12.der", makePkcs12(leaf, ecKey(), {}));
    save("pkcs12-no-mac.der", makePkcs12(leaf, ecKey(), noMac));
    save("pkcs12-legacy.der",
         buildPkcs12(leaf, ecKey(), {ca}, Secret(QByteArray("secret")), QStringLiteral("x"), true)
                 .value());
    const QByteArray key = ecKey().toPem().reveal().toByteArray();
    save("key.der", QByteArray::fromBase64(key.mid(28).left(key.indexOf("-----END") - 28)));
    save("key-pbes2.der", encryptedKey(ecKey(), "secret", "pbes2", 2));
    save("key-scrypt.der", encryptedKey(ecKey(), "secret", "scrypt", 2));
    save("key-3des.der", encryptedKey(ecKey(), "secret", "3des", 2));
    save("key-traditional.pem", traditionalKey(ecKey(), "AES-128-CBC", "secret"));
    save("public.der", ecKey().publicKeySpki());
    save("json.txt", json);
    save("dashes.txt", dashes);
    save("quoted.txt", quoted);
    save("bare.txt", ca.toBase64());
    return 0;
}
