// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/Blanked.h"
#include "core/pki/Reader.h"
#include "core/pki/asn1/Asn1Tree.h"
#include "tests/core/pki/Material.h"
#include "tests/core/pki/Samples.h"
#include "tests/support/TestRegistry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sekisho;
using namespace sekisho::pki;
using namespace sekisho::test;

namespace {

/// Longest run of the key's octets that stands in `shown`, zeros aside.
qsizetype leaked(const QByteArray &shown, const QByteArray &key)
{
    constexpr qsizetype kRun = 6; // headers and object identifiers have shorter ones in common
    for (qsizetype i = 0; i + kRun <= key.size(); ++i) {
        const QByteArray run = key.mid(i, kRun);
        if (run.count('\0') < 3 && shown.contains(run))
            return i;
    }
    return -1;
}

} // namespace

/// A damaged object is kept up to where it breaks, for the tree to show: of every kind. Of what may
/// be a private key only tags, lengths and what names algorithms.
class tst_DamagedObjects : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cutOff_data();
    void cutOff();
    void structureBroken_data();
    void structureBroken();
    void goesOnBehindIt();
    void keysAreBlanked();
    void blankingTakesAnything();
};

void tst_DamagedObjects::cutOff_data()
{
    QTest::addColumn<QByteArray>("der");
    QTest::addColumn<bool>("secret");
    const QByteArray ca = makeCa();
    const QByteArray server = makeServer(ca);
    QTest::newRow("certificate") << server << false;
    QTest::newRow("request") << buildCsr(serverTemplate(), ecKey()).value() << false;
    QTest::newRow("revocation list") << buildCrl(ca, ecKey(), day(2026, 1, 1), day(2026, 2, 1), 1,
                                                 {{QByteArray("\x01"), day(2026, 1, 1), 1}})
                                                .value()
                                     << false;
    QTest::newRow("PKCS#7") << buildPkcs7({ca, server}).value() << false;
    QTest::newRow("OCSP response") << makeOcspResponse(ca, server, ecKey()) << false;
    QTest::newRow("public key") << rsaKey().publicKeySpki() << false;
    QTest::newRow("encrypted key") << encryptedKey(ecKey(), "secret", "pbes2", 10) << false;
    QTest::newRow("PKCS#12") << makePkcs12(ca, ecKey(), {}) << true;
    QTest::newRow("PKCS#8") << rsaKey().toPkcs8().reveal().toByteArray() << true;
    QTest::newRow("EC key") << ecKey().toPkcs8().reveal().toByteArray() << true;
}

void tst_DamagedObjects::cutOff()
{
    QFETCH(QByteArray, der);
    QFETCH(bool, secret);
    for (const qsizetype size : {der.size() / 2, der.size() * 3 / 4, der.size() - 1}) {
        const ReadResult result = readObjects(der.left(size));
        QCOMPARE(result.problems.size(), 1);
        const Problem &problem = result.problems.first();
        QCOMPARE(problem.id, u"malformed-der"_s);
        QCOMPARE(problem.blanked, secret);
        QCOMPARE(problem.der.size(), size);
        const Asn1Tree tree(problem.der);
        QVERIFY(tree.isMalformed());
        QCOMPARE(tree.errors().first().offset, size);
        QVERIFY(tree.size() > 3);
    }
}

void tst_DamagedObjects::structureBroken_data()
{
    QTest::addColumn<QByteArray>("der");
    QTest::addColumn<QByteArray>("from"); // replaced by the same number of other octets
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<bool>("secret");
    const QByteArray ca = makeCa();
    const QByteArray server = makeServer(ca);
    const auto hex = [](const char *text) { return QByteArray::fromHex(text); };
    // Tags that do not belong there; every length fits.
    QTest::newRow("certificate") << ca << hex("170d") << hex("160d") << false;
    QTest::newRow("request") << buildCsr(serverTemplate(), ecKey()).value() << hex("0603550406")
                             << hex("0503550406") << false;
    QTest::newRow("revocation list")
            << buildCrl(ca, ecKey(), day(2026, 1, 1), day(2026, 2, 1), 1, {}).value()
            << hex("0603550406") << hex("0503550406") << false;
    QTest::newRow("OCSP response")
            << makeOcspResponse(ca, server, ecKey()) << hex("06092b0601050507300101")
            << hex("05092b0601050507300101") << false;
    QTest::newRow("PKCS#12, content")
            << makePkcs12(ca, ecKey(), {}) << hex("06092a864886f70d010701")
            << hex("05092a864886f70d010701") << true;
    QTest::newRow("PKCS#8") << ecKey().toPkcs8().reveal().toByteArray() << hex("06082a8648ce3d0301")
                            << hex("06082a8648ce3d03ff") << true;
}

void tst_DamagedObjects::structureBroken()
{
    QFETCH(QByteArray, der);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(bool, secret);
    const qsizetype at = der.indexOf(from);
    QVERIFY(at > 0);
    der.replace(at, from.size(), to);
    const Secret password(QByteArray("secret"));
    ReadOptions options;
    options.passwords = {&password};
    const ReadResult result = readObjects(der, options);
    QVERIFY(!result.problems.isEmpty());
    const Problem &problem = result.problems.first();
    QCOMPARE(problem.id, u"malformed-der"_s);
    QCOMPARE(problem.blanked, secret);
    QCOMPARE(problem.der.size(), der.size());
    const Asn1Tree tree(problem.der);
    QVERIFY(tree.size() > 3);
}

void tst_DamagedObjects::goesOnBehindIt()
{
    const QByteArray ca = makeCa();
    const QByteArray server = makeServer(ca);
    // In text: the object before and the one behind the damage.
    QByteArray broken = server;
    broken.replace(broken.indexOf(QByteArray::fromHex("170d")), 1, "\x16");
    const QByteArray file = certificateToPem(ca) + certificateToPem(broken) +
                            pemBlock("PKCS12", makePkcs12(ca, ecKey(), {}).left(300)) +
                            certificateToPem(server);
    ReadResult result = readObjects(file);
    QCOMPARE(result.items.size(), 2);
    QCOMPARE(result.problems.size(), 2);
    QVERIFY(!result.problems.first().der.isEmpty());
    QVERIFY(!result.problems.last().der.isEmpty());
    // In a PKCS#7 and in a PKCS#12 without a MAC: one bad certificate among good ones.
    QByteArray bundle = buildPkcs7({ca, server, ca}).value();
    bundle.replace(
            bundle.indexOf(QByteArray::fromHex("170d"), bundle.indexOf("radius.example.jp") - 60),
            1, "\x16");
    result = readObjects(bundle);
    QCOMPARE(result.items.size(), 3); // the container and two certificates
    QCOMPARE(result.problems.size(), 1);
    QVERIFY(!result.problems.first().der.isEmpty());
    Pkcs12Options plain;
    plain.mac = false;
    plain.encryptCertificates = false;
    QByteArray container = makePkcs12(ca, ecKey(), plain);
    container.replace(container.indexOf(QByteArray::fromHex("170d")), 1, "\x16");
    const Secret password(QByteArray("secret"));
    ReadOptions options;
    options.passwords = {&password};
    result = readObjects(container, options);
    QCOMPARE(result.items.size(), 2); // the container and the key
    QCOMPARE(result.items.last().type, ItemType::PrivateKey);
    const auto damage =
            std::find_if(result.problems.cbegin(), result.problems.cend(),
                         [](const Problem &problem) { return problem.id == "malformed-der"_L1; });
    QVERIFY(damage != result.problems.cend());
    QCOMPARE(damage->der.size(), ca.size());
}

void tst_DamagedObjects::keysAreBlanked()
{
    QRandomGenerator random(5);
    for (const SigningKey *key : {&rsaKey(), &ecKey()}) {
        const QByteArray whole = key->toPkcs8().reveal().toByteArray();
        const QByteArray secret = whole.mid(whole.size() / 4);
        for (int i = 0; i < 2000; ++i) {
            QByteArray damaged = whole;
            for (int flips = 1 + random.bounded(3); flips > 0; --flips) {
                const int at = random.bounded(std::min<int>(40, int(whole.size())));
                damaged[at] = char(damaged.at(at) ^ (1 << random.bounded(8)));
            }
            const QByteArray shown = blanked(damaged);
            QCOMPARE(shown.size(), damaged.size());
            const qsizetype at = leaked(shown, secret);
            QVERIFY2(at < 0, qPrintable(QString::number(at) + u' ' +
                                        QString::fromLatin1(damaged.left(60).toHex())));
        }
    }
    // What is left is worth showing.
    const Asn1Tree tree(blanked(rsaKey().toPkcs8().reveal()));
    QVERIFY(!tree.isMalformed());
    QVERIFY(tree.findObjectId(u"1.2.840.113549.1.1.1"_s) >= 0);
    const Asn1Tree container(blanked(makePkcs12(makeCa(), ecKey(), {})));
    QVERIFY(!container.isMalformed());
    QVERIFY(container.findObjectId(u"1.2.840.113549.1.7.6"_s) >= 0); // within the wrapped content
}

void tst_DamagedObjects::blankingTakesAnything()
{
    QRandomGenerator random(9);
    for (int i = 0; i < 3000; ++i) {
        QByteArray bytes(random.bounded(80), '\0');
        for (char &c : bytes)
            c = char(random.bounded(3) ? random.bounded(256) : 0x30);
        QCOMPARE(blanked(bytes).size(), bytes.size());
    }
    QCOMPARE(blanked(QByteArray("\x30\x80", 2).repeated(10'000)).size(), 20'000);
}

SEKISHO_TEST(DamagedObjects);
#include "tst_DamagedObjects.moc"
