// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/OpenSslHandles.h"
#include "core/pki/lint/KeyWeakness.h"
#include "tests/core/pki/Samples.h"
#include "tests/core/pki/lint/EapBench.h"
#include "tests/core/pki/lint/RawObjects.h"
#include "tests/support/TestRegistry.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>

using namespace sekisho;
using namespace sekisho::test;
using namespace Qt::Literals::StringLiterals;
using lint::Role;
using lint::Severity;
using pki::BignumPtr;
using pki::CertificateTemplate;

namespace {

using ContextPtr = std::unique_ptr<BN_CTX, pki::Deleter<BN_CTX_free>>;

QByteArray bytes(const BIGNUM *number)
{
    QByteArray out(BN_num_bytes(number), '\0');
    BN_bn2bin(number, reinterpret_cast<unsigned char *>(out.data()));
    return out;
}

BignumPtr number(quint32 value)
{
    BignumPtr made(BN_new());
    BN_set_word(made.get(), value);
    return made;
}

/// An odd number of `bits` bits with no small factor: what a modulus looks like from outside.
QByteArray plausibleModulus(int bits, quint32 seed)
{
    BignumPtr n(BN_new());
    BN_zero(n.get());
    BN_set_bit(n.get(), bits - 1);
    BN_set_bit(n.get(), bits / 3);
    BN_add_word(n.get(), seed * 2 + 1);
    while (lint::smallFactor(bytes(n.get())))
        BN_add_word(n.get(), 2);
    return bytes(n.get());
}

/// Congruent to a power of 65537 modulo every prime up to 167: the mark of RSALib.
QByteArray rocaModulus(int bits)
{
    const ContextPtr context(BN_CTX_new());
    BignumPtr product = number(1);
    for (quint32 p = 2; p <= 167; ++p) {
        bool prime = true;
        for (quint32 d = 2; d * d <= p; ++d)
            prime = prime && p % d != 0;
        if (prime)
            BN_mul_word(product.get(), p);
    }
    BignumPtr power(BN_new());
    BN_mod_exp(power.get(), number(65537).get(), number(12345).get(), product.get(), context.get());
    BignumPtr n(BN_new());
    BN_one(n.get());
    BN_lshift(n.get(), n.get(), bits - 1);
    BignumPtr rest(BN_new());
    BN_mod(rest.get(), n.get(), product.get(), context.get());
    BN_sub(n.get(), n.get(), rest.get());
    BN_add(n.get(), n.get(), product.get());
    BN_add(n.get(), n.get(), power.get());
    while (lint::smallFactor(bytes(n.get())))
        BN_add(n.get(), n.get(), product.get());
    return bytes(n.get());
}

/// (a − b)(a + b), found by Fermat's method after some b² / 2a rounds.
QByteArray fermatModulus(int bits, quint32 rounds)
{
    const ContextPtr context(BN_CTX_new());
    BignumPtr a(BN_new());
    BN_one(a.get());
    BN_lshift(a.get(), a.get(), bits / 2 - 1);
    BN_add_word(a.get(), 4);
    BN_set_bit(a.get(), bits / 2 - 2);
    // b² = 2a·rounds, near enough: a power of four in, its root out.
    BignumPtr b(BN_new());
    BN_copy(b.get(), a.get());
    BN_mul_word(b.get(), 2 * std::max<quint32>(rounds, 1));
    BignumPtr root(BN_new());
    BN_one(root.get());
    BN_lshift(root.get(), root.get(), (BN_num_bits(b.get()) + 1) / 2);
    for (int i = 0; i < 20; ++i) { // Newton
        BignumPtr next(BN_new());
        BN_div(next.get(), nullptr, b.get(), root.get(), context.get());
        BN_add(next.get(), next.get(), root.get());
        BN_rshift1(root.get(), next.get());
    }
    if (rounds == 0)
        BN_set_word(root.get(), 3);
    if (!BN_is_odd(root.get()))
        BN_add_word(root.get(), 1);
    BignumPtr p(BN_new()), q(BN_new()), n(BN_new());
    do {
        BN_add_word(a.get(), 2);
        BN_sub(p.get(), a.get(), root.get());
        BN_add(q.get(), a.get(), root.get());
        BN_mul(n.get(), p.get(), q.get(), context.get());
    } while (lint::smallFactor(bytes(n.get())));
    return bytes(n.get());
}

LintSubject withSpki(const QByteArray &spki)
{
    RawCertificate made;
    made.spki = spki;
    return LintSubject::of({made.der()}).as(Role::RadiusServer);
}
LintSubject withModulus(const QByteArray &modulus,
                        const QByteArray &exponent = QByteArray("\x01\x00\x01", 3))
{
    return withSpki(rsaSpki(modulus, exponent));
}
LintSubject withRsa(int bits) { return withModulus(plausibleModulus(bits, 1)); }

LintSubject withSignature(const QByteArray &algorithm, lint::Roles roles = Role::RadiusServer)
{
    RawCertificate made;
    made.algorithm = made.outerAlgorithm = algorithm;
    if (roles == Role::RootCa)
        made.issuer = made.subject;
    return LintSubject::of({made.der()}).as(roles);
}
QByteArray rsaAlgorithm(const char *oid) { return derAlgorithm(oid, QByteArray("\x05\x00", 2)); }

QByteArray ecSpki(const QByteArray &parameters)
{
    return derSequence({derSequence({derOid("1.2.840.10045.2.1"), parameters}),
                        derBits("\x04" + QByteArray(64, 'p'))});
}

/// The base point of P-256 (FIPS 186-4 D.1.2.3): the public key of the private key 1.
QByteArray basePoint()
{
    return QByteArray::fromHex("046b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296"
                               "4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5");
}

} // namespace

/// Catalogue section 5: keys and signature algorithms.
class tst_KeyRules : public QObject
{
    Q_OBJECT

    EapBench m_bench;

    LintSubject chain(const QByteArray &leaf) const
    {
        return LintSubject::of({leaf}, {m_bench.issuing, m_bench.root});
    }

private Q_SLOTS:
    void keys_data()
    {
        lintColumns();
        const LintSubject good = withRsa(3072);
        lintRow("key.rsa.size", Severity::Error, withRsa(1016), good, "1024");
        lintRow("key.rsa.size", Severity::Error, withRsa(2040), withRsa(2048), "2048");
        lintRow("key.rsa.size", Severity::Notice, withRsa(4104), withRsa(4096), "4096");
        lintRow("key.rsa.size", Severity::Warning, withRsa(8200), good, "8192");
        RawCertificate longLived;
        longLived.notAfter = derTime("310101000000Z");
        longLived.spki = rsaSpki(plausibleModulus(2048, 1));
        lintRow("key.rsa.size", Severity::Notice,
                LintSubject::of({longLived.der()}).as(Role::RadiusServer), withRsa(2048), "2030");
        const QByteArray modulus = plausibleModulus(2048, 1);
        lintRow("key.rsa.exponent", Severity::Warning, withModulus(modulus, "\x03"), good, "small");
        lintRow("key.rsa.exponent", Severity::Error, withModulus(modulus, "\x01"), good, "one");
        lintRow("key.rsa.exponent", Severity::Error,
                withModulus(modulus, QByteArray("\x01\x00\x00", 3)), good, "even");
        lintRow("key.rsa.weak", Severity::Error, withModulus(rocaModulus(2048)), good, "roca");
        lintRow("key.rsa.weak", Severity::Error, withModulus(fermatModulus(2048, 0)), good,
                "fermat");
        lintRow("key.rsa.weak", Severity::Error, withModulus(fermatModulus(2048, 60)),
                withModulus(fermatModulus(2048, 5000)), "fermat late");
        BignumPtr divisible(BN_new());
        {
            const QByteArray octets = plausibleModulus(2036, 1);
            BN_bin2bn(pki::bytesOf(octets), int(octets.size()), divisible.get());
            BN_mul_word(divisible.get(), 751 * 5);
        }
        lintRow("key.rsa.weak", Severity::Error, withModulus(bytes(divisible.get())), good,
                "small-factor");
        lintRow("key.rsa.weak", Severity::Notice, withRsa(2047), good, "odd-size");

        const LintSubject goodEc = withSpki(ecKey().publicKeySpki());
        lintRow("key.ec.curve", Severity::Warning, withSpki(ecSpki(derOid("1.3.132.0.10"))), goodEc,
                "secp256k1");
        lintRow("key.ec.curve", Severity::Warning, withSpki(ecSpki(derOid("1.3.36.3.3.2.8.1.1.7"))),
                goodEc, "brainpool");
        lintRow("key.ec.curve", Severity::Error,
                withSpki(ecSpki(derSequence({derInteger("\x01")}))), goodEc, "explicit");
        const QByteArray dsaParameters =
                derSequence({derInteger(QByteArray(128, 'p')), derInteger(QByteArray(20, 'q')),
                             derInteger(QByteArray(128, 'g'))});
        lintRow("key.dsa", Severity::Error,
                withSpki(derSequence({derAlgorithm("1.2.840.10040.4.1", dsaParameters),
                                      derBits(derInteger(QByteArray(128, 'y')))})),
                goodEc);

        const LintSubject goodChain = chain(m_bench.goodServer());
        const auto sha1Signed = [&] {
            return chain(
                    m_bench.server([](CertificateTemplate &made) { made.digest = u"SHA1"_s; }));
        };
        lintRow("key.seclevel", Severity::Error, sha1Signed(),
                LintSubject::of({m_bench.root})); // no leaf, no chain
        lintRow("key.seclevel", Severity::Info, goodChain, LintSubject::of({m_bench.root}),
                "level");

        const pki::SigningKey &p384 = sharedKey(pki::SigningKey::Kind::Ec384);
        const auto suite = [&](const QString &digest, const pki::SigningKey &key) {
            CertificateTemplate made = EapBench::rootTemplate();
            made.digest = digest;
            return LintSubject::of({pki::buildCertificate(made, key, {}, key).value()})
                    .with(lint::Profile::Wpa3Suite192);
        };
        lintRow("key.wpa3-192", Severity::Error, suite(u"SHA256"_s, p384), suite(u"SHA384"_s, p384),
                "signature");
        lintRow("key.wpa3-192", Severity::Error, suite(u"SHA384"_s, ecKey()),
                suite(u"SHA384"_s, p384), "key");

        const pki::SigningKey &renewedKey = sharedKey(pki::SigningKey::Kind::Ec384);
        const QByteArray twice = m_bench.goodServer();
        const QByteArray renewed = pki::buildCertificate(EapBench::server(), renewedKey,
                                                         m_bench.issuing, m_bench.issuingKey)
                                           .value();
        lintRow("key.reuse", Severity::Notice,
                LintSubject::of(
                        {m_bench.goodServer(), m_bench.server([](CertificateTemplate &) {})}),
                LintSubject::of({m_bench.goodServer(), renewed}));
        lintRow("key.reuse", Severity::Notice,
                LintSubject::of(
                        {m_bench.goodServer(), m_bench.client([](CertificateTemplate &) {})}),
                LintSubject::of({twice, twice}), "shared");
        lintRow("key.reuse", Severity::Error,
                LintSubject::of(
                        {m_bench.goodServer(), m_bench.server([](CertificateTemplate &) {})})
                        .with(lint::Profile::ClientCitrix),
                LintSubject::of({m_bench.goodServer(), renewed}), "citrix");
        lintRow("key.known-public", Severity::Error,
                withSpki(derSequence(
                        {derSequence({derOid("1.2.840.10045.2.1"), derOid("1.2.840.10045.3.1.7")}),
                         derBits(basePoint())})),
                goodEc);

        const LintSubject pkcs8 = LintSubject::of({encryptedPem()});
        LintSubject traditional = LintSubject::of({traditionalKey(rsaKey(), "AES-256-CBC", "x")});
        lintRow("key.enc.legacy-pem", Severity::Notice, traditional, pkcs8);
        lintRow("key.enc.none", Severity::Warning,
                LintSubject::of({ecKey().toPem().reveal().toByteArray()}), pkcs8);
    }
    void keys() { checkLintRow(); }

    void signatures_data()
    {
        lintColumns();
        const LintSubject good = withSignature(rsaAlgorithm("1.2.840.113549.1.1.11"));
        const char *kSha1 = "1.2.840.113549.1.1.5";
        lintRow("sig.md5-sha1", Severity::Error,
                withSignature(rsaAlgorithm("1.2.840.113549.1.1.4")), good, "md5");
        lintRow("sig.md5-sha1", Severity::Error, withSignature(rsaAlgorithm(kSha1)), good, "sha1");
        lintRow("sig.md5-sha1", Severity::Error, withSignature(derAlgorithm("1.2.840.10045.4.1")),
                good, "ecdsa sha1");
        lintRow("sig.md5-sha1", Severity::Error,
                withSignature(derAlgorithm("1.2.840.113549.1.1.10", derSequence({}))), good,
                "pss default");
        lintRow("sig.md5-sha1", Severity::Info, withSignature(rsaAlgorithm(kSha1), Role::RootCa),
                good, "root");
        const QByteArray sha256 =
                tlv(char(0xa0), derAlgorithm("2.16.840.1.101.3.4.2.1", QByteArray("\x05\x00", 2)));
        lintRow("sig.rsapss", Severity::Notice,
                withSignature(derAlgorithm("1.2.840.113549.1.1.10", derSequence({sha256}))), good);
        const LintSubject ecdsa = withSignature(derAlgorithm("1.2.840.10045.4.3.2"));
        lintRow("sig.eddsa", Severity::Error, withSignature(derAlgorithm("1.3.101.112")), ecdsa);
        lintRow("sig.eddsa", Severity::Error,
                withSpki(sharedKey(pki::SigningKey::Kind::Ed25519).publicKeySpki()), ecdsa, "key");
        lintRow("sig.pqc", Severity::Error, withSignature(derAlgorithm("2.16.840.1.101.3.4.3.18")),
                ecdsa, "ml-dsa");
        lintRow("sig.pqc", Severity::Error, withSignature(derAlgorithm("2.16.840.1.101.3.4.3.20")),
                ecdsa, "slh-dsa");
    }
    void signatures() { checkLintRow(); }

    void edDsaSeverityIsByPlatform()
    {
        const auto found = withSignature(derAlgorithm("1.3.101.112")).findings(u"sig.eddsa"_s);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.at(0).platforms, lint::Platforms(lint::Platform::Windows));
        QCOMPARE(found.at(1).severity, Severity::Warning);
        QVERIFY(found.at(1).platforms.testFlag(lint::Platform::Android));
    }

    void realKeysAreNotWeak()
    {
        const QByteArray spki = rsaKey().publicKeySpki();
        const auto found = withSpki(spki).findings(u"key.rsa.weak"_s);
        QVERIFY2(found.isEmpty(), qPrintable(found.isEmpty() ? u""_s : found.first().message));
        QVERIFY(!lint::knownPublicKey(spki));
    }

    void weaknessesOfSmallNumbers()
    {
        QVERIFY(!lint::hasRocaFingerprint({}));
        QCOMPARE(lint::smallFactor({}), 0);
        QVERIFY(!lint::hasCloseFactors({}));
        QCOMPARE(lint::smallFactor(QByteArray(256, '\x10')), 2);
        QCOMPARE(lint::smallFactor("\x02\xef"), 751);
        QCOMPARE(lint::smallFactor("\x02\xf5"), 0); // 757, the next prime
        // 65521 · 65537: sixteen apart, and the square of a prime.
        QVERIFY(lint::hasCloseFactors(QByteArray::fromHex("fff1fff1").prepend('\0')));
        QVERIFY(lint::hasCloseFactors(QByteArray::fromHex("ffe200e1")));
        // 3 · 1431655777 needs hundreds of millions of rounds.
        QVERIFY(!lint::hasCloseFactors(QByteArray::fromHex("0100000023")));
    }

    void debianListIsFoundInItsFolder()
    {
        const QTemporaryDir folder;
        const QByteArray modulus = plausibleModulus(2048, 9);
        const QByteArray text = "Modulus=" + modulus.toHex().toUpper() + '\n';
        const QByteArray digest = QCryptographicHash::hash(text, QCryptographicHash::Sha1).toHex();
        QFile file(folder.filePath(u"blacklist.RSA-2048"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("# weak keys\nffffffffffffffffffff\n" + digest.last(20) +
                   "\n00000000000000000000\n");
        file.close();
        const lint::DebianWeakKeys keys(folder.path());
        QVERIFY(keys.contains(modulus, 2048));
        QVERIFY(!keys.contains(plausibleModulus(2048, 11), 2048));
        QVERIFY(!keys.contains(modulus, 4096)); // no such file
    }

    void listOfWeakKeysIsTheCallers()
    {
        CertificateTemplate request;
        request.subject = {{u"CN"_s, u"radius"_s}};
        LintSubject subject = LintSubject::of({pki::buildCsr(request, rsaKey()).value()});
        QVERIFY(subject.findings(u"key.rsa.weak"_s).isEmpty());
        int asked = 0;
        subject.options.isListedWeakKey = [&asked](QByteArrayView modulus, int bits) {
            ++asked;
            return bits == 2048 && modulus.size() == 256;
        };
        QCOMPARE(subject.findings(u"key.rsa.weak"_s).constFirst().message,
                 u"key.rsa.weak/debian"_s);
        QVERIFY(asked > 0);
        QVERIFY(!lint::installedWeakKeys()(plausibleModulus(2048, 11), 2048));
    }

    void weakRequestsAndPrivateKeysAreFoundToo()
    {
        const LintSubject key = LintSubject::of({traditionalKey(rsaKey())});
        QVERIFY(key.findings(u"key.rsa.weak"_s).isEmpty());
        CertificateTemplate request;
        request.subject = {{u"CN"_s, u"radius"_s}};
        QByteArray der = pki::buildCsr(request, rsaKey()).value();
        QVERIFY(LintSubject::of({der}).findings(u"key.rsa.exponent"_s).isEmpty());
        der.replace(QByteArray("\x02\x03\x01\x00\x01", 5), QByteArray("\x02\x03\x01\x00\x00", 5));
        const auto found = LintSubject::of({der}).findings(u"key.rsa.exponent"_s);
        QCOMPARE(found.size(), 1);
        QVERIFY(found.constFirst().range.isValid());
    }

private:
    static QByteArray encryptedPem()
    {
        return pemBlock("ENCRYPTED PRIVATE KEY", encryptedKey(ecKey(), "secret", "pbes2"));
    }
};

SEKISHO_TEST(KeyRules);

#include "tst_KeyRules.moc"
