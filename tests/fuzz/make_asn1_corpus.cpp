// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/Reader.h"
#include "tests/core/pki/Material.h"
#include "tests/core/pki/Samples.h"

#include <QDir>
#include <QFile>

#include <cstdio>

// Writes the seeds of fuzz_asn1 into the folder given: objects with a schema, and BER that no
// schema has. Run by hand when a kind is added; the result is committed in corpus/asn1.

using namespace Qt::Literals::StringLiterals;
using namespace sekisho::pki;
using namespace sekisho::test;

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "usage: make_asn1_corpus FOLDER\n");
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
    t.subject = {{u"C"_s, u"JP"_s}, {u"CN@BMPString"_s, u"架空"_s}, {u"+OU@T61String"_s, u"x"_s}};
    t.subjectAlternativeNames = {u"DNS:a.example.jp"_s, u"IP:::1"_s, u"RID:1.2.3"_s,
                                 u"dirName:/C=JP/CN=x"_s,
                                 u"otherName:1.3.6.1.4.1.311.20.2.3;UTF8:u@example.jp"_s};
    t.otherExtensions = {{u"certificatePolicies"_s, u"1.3.6.1.4.1.40808.1.3.1"_s},
                         {u"nameConstraints"_s, u"permitted;DNS:example.jp"_s},
                         {u"policyConstraints"_s, u"requireExplicitPolicy:3"_s},
                         {u"1.3.6.1.4.1.311.21.7"_s, u"DER:300b06032a0304020164020103"_s},
                         {u"1.3.6.1.5.5.7.1.13"_s, u"DER:30070405636f727031"_s}};
    const QByteArray leaf = buildCertificate(t, ecKey(), ca, ecKey()).value();
    Pkcs12Options open;
    open.encryptCertificates = false;
    open.macIterations = 1;
    QByteArray lying = ca;
    lying[60] = 0x7f;

    save("certificate.der", leaf);
    save("certificate.pem", certificateToPem(ca));
    save("request.der", buildCsr(serverTemplate(), ecKey()).value());
    save("list.der", buildCrl(ca, ecKey(), day(2026, 1, 1), day(2026, 2, 1), 1,
                              {{QByteArray("\x01"), day(2026, 1, 1), 1}})
                             .value());
    save("response.der", makeOcspResponse(ca, leaf, ecKey()));
    save("pkcs7-ber.der", withIndefiniteLength(buildPkcs7({ca}).value()));
    save("pkcs12.der", makePkcs12(ca, ecKey(), open));
    save("key-pbes2.der", encryptedKey(ecKey(), "secret", "pbes2", 2));
    save("key-scrypt.der", encryptedKey(ecKey(), "secret", "scrypt", 2));
    const QByteArray key = ecKey().toPem().reveal().toByteArray();
    save("key.der", QByteArray::fromBase64(key.mid(28).left(key.indexOf("-----END") - 28)));
    save("public-rsa.der", rsaKey().publicKeySpki());
    save("cut.der", leaf.left(300));
    save("lying.der", lying);
    save("indefinite.ber", QByteArray::fromHex("3080020105a0800401612480040161040162000000000000"));
    save("high-tag.ber", QByteArray::fromHex("3f8101085f1f01617f811f0161"));
    save("strings.der", QByteArray::fromHex("301f0c03e381821303612a621e0430423044160161"
                                            "1c0400000041170161180161"));
    save("deep.ber", QByteArray("\x30\x80", 2).repeated(60) + QByteArray(120, '\0'));
    return 0;
}
