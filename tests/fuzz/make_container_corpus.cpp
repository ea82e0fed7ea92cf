// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/Digest.h"
#include "tests/core/pki/Containers.h"
#include "tests/core/pki/JavaKeyWriter.h"
#include "tests/core/pki/Material.h"
#include "tests/core/pki/PlistWriter.h"
#include "tests/core/pki/Samples.h"

#include <QDir>
#include <QFile>

#include <cstdio>

// Writes the seeds of fuzz_pkcs12, fuzz_crl and fuzz_profile into the folder given, one folder for
// each. Run by hand when a kind is added; the result is committed in corpus/.

using namespace sekisho;
using namespace sekisho::pki;
using namespace sekisho::test;

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "usage: make_container_corpus FOLDER\n");
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    const auto save = [&](const char *name, const QByteArray &bytes) {
        const QString path = folder.filePath(QString::fromLatin1(name));
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            std::fprintf(stderr, "cannot write %s\n", name);
    };
    const SigningKey &ed = sharedKey(SigningKey::Kind::Ed25519);
    const QByteArray ca = makeCa();
    const QByteArray leaf = buildCertificate(serverTemplate(), ecKey(), ca, ecKey()).value();
    const auto pkcs12 = [&](bool mac, bool encrypt) {
        Pkcs12Options options;
        options.mac = mac;
        options.encryptCertificates = encrypt;
        options.macIterations = 2;
        return makePkcs12(leaf, ecKey(), options);
    };
    save("pkcs12/modern", pkcs12(true, true));
    save("pkcs12/no-mac", pkcs12(false, true));
    save("pkcs12/open-certificates", pkcs12(false, false));
    save("pkcs12/indefinite", withIndefiniteLength(pkcs12(true, false)));
    save("pkcs12/legacy",
         buildPkcs12(leaf, ecKey(), {ca}, Secret(QByteArray("secret")), QStringLiteral("x"), true)
                 .value());

    QList<RevokedEntry> revoked;
    for (char serial = 1; serial < 6; ++serial)
        revoked.append({QByteArray(1, serial), day(2026, 1, serial), serial});
    save("crl/empty", buildCrl(ca, ecKey(), day(2026, 1, 1), day(2026, 2, 1), 1, {}).value());
    save("crl/five", buildCrl(ca, ecKey(), day(2026, 1, 1), {}, 99, revoked).value());
    save("crl/pem",
         pemBlock("X509 CRL",
                  buildCrl(ca, ecKey(), day(2026, 1, 1), day(2026, 2, 1), 7, revoked).value()));
    save("crl/ocsp", makeOcspResponse(ca, leaf, ecKey()));
    save("crl/request", buildCsr(serverTemplate(), ecKey()).value());

    const QByteArray wlan = makeWlanProfile(sha1(ca));
    const QString wide = QChar(0xfeff) + QString::fromUtf8(wlan);
    save("profile/wlan", wlan);
    save("profile/wlan-utf16",
         QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2));
    save("profile/eap-config", makeEapConfig(ca, pkcs12(true, true), "secret"));
    const QByteArray apple =
            makeMobileconfig({{"root.cer", ca}, {"id.p12", pkcs12(true, true)}}, "secret");
    save("profile/mobileconfig", apple);
    save("profile/mobileconfig-signed",
         signedContent(makeMobileconfig({{"r.cer", ca}}), ca, ecKey()));
    save("profile/zip", makeZip({{"a.cer", ca}, {"b.txt", "nothing"}}));
    save("profile/citrix",
         makeZip({{"A1.p12", pkcs12(true, true)}, {"credential.txt", "A1=secret\n"}}));
    save("profile/jks", makeJavaKeyStore({{"root", ca}}, {{"key", {leaf}}}));
    save("profile/jks-key",
         javaStore(jksKey(pkcs8Of(ecKey()), QStringLiteral("secret")), leaf, false));
    save("profile/jceks-key",
         javaStore(jceksKey(pkcs8Of(ecKey()), "secret", "01234567", 20), leaf, true));
    save("profile/binary-plist", PlistWriter().write(plistProfile(ca, pkcs12(true, true))));
    save("profile/jceks", makeJavaKeyStore({{"root", ca}}, {}, true));
    save("profile/jwk", jsonWebKey(ecKey(), true, ", \"x5c\": [\"" + ca.toBase64() + "\"]"));
    save("profile/jwks",
         "{\"keys\": [" + jsonWebKey(ed, true) + ',' + jsonWebKey(ed, false) + "]}");
    save("profile/jwk-rsa", jsonWebKey(rsaKey(), false));
    save("profile/openssh", openSshPrivateKey(ecKey()));
    save("profile/openssh-ed25519", openSshPrivateKey(ed));
    save("profile/openssh-encrypted", openSshPrivateKey(ed, "aes256-ctr"));
    save("profile/openssh-public", openSshPublicLine(ecKey(), "x") + openSshPublicLine(ed, "y"));
    save("profile/spkac", "SPKAC=" + makeSpkac(ecKey()).toBase64() + "\nCN=x\n");
    save("profile/json", "{\"cacerts\": [\"" + ca.toBase64() + "\"]}");
    save("profile/hex", ca.left(120).toHex(':'));
    return 0;
}
