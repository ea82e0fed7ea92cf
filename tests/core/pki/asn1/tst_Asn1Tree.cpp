// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/Reader.h"
#include "core/pki/asn1/Asn1Input.h"
#include "core/pki/asn1/Asn1Tree.h"
#include "tests/core/pki/Material.h"
#include "tests/core/pki/Samples.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sekisho;
using namespace sekisho::pki;
using namespace sekisho::test;

namespace {

/// An EC server certificate: quick to make, everything in it.
const QByteArray &sample()
{
    static const QByteArray made = [] {
        CertificateTemplate t = serverTemplate();
        t.serial = QByteArray::fromHex("00e1f2");
        t.otherExtensions = {{u"certificatePolicies"_s, u"1.3.6.1.4.1.40808.1.3.1"_s},
                             {u"1.3.6.1.4.1.311.21.7"_s, u"DER:300b06032a0304020164020103"_s}};
        return buildCertificate(t, ecKey(), makeCa(), ecKey()).value();
    }();
    return made;
}

/// Every node lies in its parent behind its elder sibling; links agree in both directions.
QString brokenLink(const Asn1Tree &tree)
{
    const auto check = [&](int node, qsizetype from, qsizetype to, int parent, int row) {
        const Asn1Node &n = tree.node(node);
        return n.parent == parent && n.row == row && n.offset >= from && n.end() <= to &&
               n.contentOffset() <= n.contentEnd();
    };
    qsizetype from = 0;
    for (int row = 0; row < tree.rootCount(); ++row) {
        if (!check(tree.root(row), from, tree.bytes().size(), -1, row))
            return u"root %1"_s.arg(row);
        from = tree.node(tree.root(row)).end();
    }
    for (int i = 0; i < tree.size(); ++i) {
        from = tree.node(i).contentOffset();
        for (int row = 0; row < tree.node(i).childCount; ++row) {
            const int child = tree.child(i, row);
            if (!check(child, from, tree.node(i).contentEnd(), i, row))
                return u"node %1"_s.arg(child);
            from = tree.node(child).end();
        }
    }
    return {};
}

/// What a person would do by hand: walks over definite-length elements and says where the first one
/// cannot be. Strings are not opened.
qsizetype breakOf(const QByteArray &bytes, qsizetype from, qsizetype end, bool bounded)
{
    qsizetype at = from;
    while (at < end) {
        const auto cut = [&] { return bounded ? at : bytes.size(); };
        const auto octet = [&](qsizetype i) { return static_cast<quint8>(bytes.at(i)); };
        qsizetype p = at + 1;
        if ((octet(at) & 0x1f) == 0x1f) {
            int count = 0;
            do {
                if (p >= end)
                    return cut();
                if (++count > 4)
                    return at;
            } while (octet(p++) & 0x80);
        }
        if (p >= end)
            return cut();
        quint64 length = octet(p++);
        if (length == 0x80 || length == 0xff)
            return -2; // not for this walk
        if (length > 0x80) {
            auto octets = static_cast<int>(length & 0x7f);
            if (octets > end - p)
                return cut();
            length = 0;
            for (; octets > 0; --octets, ++p) {
                if (length >> 48)
                    return -2;
                length = (length << 8) | octet(p);
            }
        }
        if (octet(at) == 0 && length == 0)
            return at;
        const bool tooLong = length > static_cast<quint64>(end - p);
        if (tooLong && bounded)
            return at;
        const qsizetype inner = tooLong ? end : p + static_cast<qsizetype>(length);
        if (octet(at) & 0x20) {
            const qsizetype broken = breakOf(bytes, p, inner, bounded || !tooLong);
            if (broken != -1)
                return tooLong ? bytes.size() : broken;
        }
        if (tooLong)
            return bytes.size();
        at = inner;
    }
    return -1;
}

QByteArray nested(int depth, quint8 tag = 0x30)
{
    QByteArray bytes;
    for (int i = 0; i < depth; ++i) {
        const qsizetype size = bytes.size();
        QByteArray length;
        if (size < 0x80) {
            length.append(static_cast<char>(size));
        } else {
            length.append(char(0x83 - 256));
            for (int shift = 16; shift >= 0; shift -= 8)
                length.append(static_cast<char>(size >> shift));
        }
        // Reversed, so that making it stays linear.
        std::reverse(length.begin(), length.end());
        bytes.append(length);
        bytes.append(static_cast<char>(tag));
    }
    std::reverse(bytes.begin(), bytes.end());
    return bytes;
}

} // namespace

class tst_Asn1Tree : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void certificateHasItsNames();
    void valuesInOneLine();
    void everyKindIsKnown();
    void bytesLeadToTheInnermostElement();
    void objectIdentifiersAreFound();
    void cutAnywhere();
    void damagedAnywhere();
    void lyingLengthKeepsTheRest();
    void errorsAreToldApart_data();
    void errorsAreToldApart();
    void indefiniteLengths();
    void trailingBytes();
    void foreignContentOfAnExtension();
    void privateKeysTellNothing();
    void hostileInputIsBounded();
    void inputsOfManyForms();
};

void tst_Asn1Tree::certificateHasItsNames()
{
    const Asn1Tree tree(sample());
    QCOMPARE(tree.kind(), Asn1Kind::Certificate);
    QVERIFY(!tree.isMalformed());
    QVERIFY(!tree.isLimited());
    QCOMPARE(brokenLink(tree), QString());
    QCOMPARE(tree.rootCount(), 1);
    QCOMPARE(tree.name(0), u"Certificate"_s);
    QStringList names;
    const int tbs = tree.child(0, 0);
    for (int row = 0; row < tree.node(tbs).childCount; ++row)
        names.append(tree.name(tree.child(tbs, row)));
    QCOMPARE(names, (QStringList{u"version"_s, u"serialNumber"_s, u"signature"_s, u"issuer"_s,
                                 u"validity"_s, u"subject"_s, u"subjectPublicKeyInfo"_s,
                                 u"extensions"_s}));
    // Offsets against an independent reader.
    const auto details = readCertificateDetails(sample());
    QVERIFY(details.has_value());
    for (const Extension &extension : details->extensions) {
        const int node = tree.findExtension(extension.oid);
        QVERIFY2(node >= 0, qPrintable(extension.oid));
        QCOMPARE(tree.node(node).offset, extension.range.offset);
        QCOMPARE(tree.whole(node).size(), extension.range.length);
    }
    const int end = tree.find({u"tbsCertificate"_s, u"validity"_s, u"notAfter"_s});
    QVERIFY(end >= 0);
    QCOMPARE(tree.content(end).toByteArray(), QByteArray("270101030405Z"));
    QCOMPARE(tree.typeName(end), u"UTCTime"_s);
    const int country = tree.find({u"subject"_s, u"countryName"_s});
    QVERIFY(country >= 0);
    QCOMPARE(tree.typeName(country), u"SET"_s);
    // Inside known extensions.
    QVERIFY(tree.find({u"extensions"_s, u"subjectAltName"_s, u"extnValue"_s, u"dNSName"_s}) > 0);
    QVERIFY(tree.find({u"cRLDistributionPoints"_s, u"DistributionPoint"_s, u"distributionPoint"_s,
                       u"fullName"_s, u"uniformResourceIdentifier"_s}) > 0);
    QVERIFY(tree.find({u"authorityInfoAccess"_s, u"ocsp"_s, u"accessLocation"_s}) > 0);
    QVERIFY(tree.find({u"certificateTemplate"_s, u"templateMajorVersion"_s}) > 0);
    QCOMPARE(tree.find({u"subject"_s, u"organizationName"_s}), -1);
    QVERIFY(tree.typeName(tree.find({u"extensions"_s})) == "[3] SEQUENCE"_L1);
}

void tst_Asn1Tree::valuesInOneLine()
{
    const Asn1Tree tree(sample());
    const auto value = [&](const QStringList &path) {
        const int node = tree.find(path);
        return node < 0 ? u"(none)"_s : tree.value(node);
    };
    QCOMPARE(value({u"version"_s}), u"v3 (2)"_s);
    QCOMPARE(value({u"serialNumber"_s}), u"e1f2"_s);
    QCOMPARE(value({u"signature"_s}), u"ecdsa-with-SHA256"_s);
    QCOMPARE(value({u"issuer"_s}), u"C=JP, O=Kakuu Seiki K.K., CN=Kakuu Root CA"_s);
    QCOMPARE(value({u"issuer"_s, u"organizationName"_s}), u"Kakuu Seiki K.K."_s);
    QCOMPARE(value({u"notAfter"_s}), u"270101030405Z"_s);
    QCOMPARE(value({u"subjectPublicKeyInfo"_s}), u"EC prime256v1"_s);
    QCOMPARE(value({u"extensions"_s}),
             QString::number(readCertificateDetails(sample())->extensions.size()));
    QCOMPARE(value({u"keyUsage"_s}), u"digitalSignature, keyEncipherment"_s);
    QCOMPARE(value({u"extKeyUsage"_s}), u"TLS Web server authentication"_s);
    QCOMPARE(value({u"basicConstraints"_s}), u"CA FALSE"_s);
    QCOMPARE(value({u"subjectAltName"_s}), u"radius.example.jp, 192.0.2.7"_s);
    QCOMPARE(Asn1Tree(makeCa()).value(Asn1Tree(makeCa()).find({u"basicConstraints"_s})),
             u"CA TRUE, pathlen 2"_s);
}

void tst_Asn1Tree::everyKindIsKnown()
{
    const QByteArray ca = makeCa();
    const auto names = [](const QByteArray &der, Asn1Kind kind, const QStringList &path) {
        const Asn1Tree tree(der);
        if (tree.kind() != kind)
            return u"kind "_s + asn1KindName(tree.kind());
        if (tree.isMalformed() || !brokenLink(tree).isEmpty())
            return u"malformed"_s;
        return tree.find(path) >= 0 ? QString() : u"no "_s + path.join(u'/');
    };
    QCOMPARE(names(buildCsr(serverTemplate(), ecKey()).value(), Asn1Kind::Csr,
                   {u"certificationRequestInfo"_s, u"attributes"_s, u"extensionRequest"_s,
                    u"subjectAltName"_s, u"dNSName"_s}),
             QString());
    QCOMPARE(names(buildCrl(ca, ecKey(), day(2026, 1, 1), day(2026, 2, 1), 1,
                            {{QByteArray("\x01"), day(2026, 1, 1), 1}})
                           .value(),
                   Asn1Kind::Crl,
                   {u"tbsCertList"_s, u"revokedCertificates"_s, u"revokedCertificate"_s,
                    u"crlEntryExtensions"_s, u"reasonCode"_s}),
             QString());
    QCOMPARE(names(makeOcspResponse(ca, sample(), ecKey()), Asn1Kind::OcspResponse,
                   {u"responseBytes"_s, u"response"_s, u"tbsResponseData"_s, u"SingleResponse"_s,
                    u"good"_s}),
             QString());
    QCOMPARE(names(buildPkcs7({ca}).value(), Asn1Kind::Pkcs7,
                   {u"content"_s, u"certificates"_s, u"Certificate"_s, u"subject"_s}),
             QString());
    Pkcs12Options open;
    open.encryptCertificates = false;
    QCOMPARE(names(makePkcs12(ca, ecKey(), open), Asn1Kind::Pkcs12,
                   {u"authSafe"_s, u"certBag"_s, u"certValue"_s, u"tbsCertificate"_s}),
             QString());
    QCOMPARE(names(makePkcs12(ca, ecKey(), open), Asn1Kind::Pkcs12,
                   {u"pkcs8ShroudedKeyBag"_s, u"encryptionAlgorithm"_s, u"iterationCount"_s}),
             QString());
    QCOMPARE(names(encryptedKey(ecKey(), "secret", "pbes2", 2), Asn1Kind::EncryptedPrivateKeyInfo,
                   {u"encryptionAlgorithm"_s, u"iterationCount"_s}),
             QString());
    QCOMPARE(names(rsaKey().publicKeySpki(), Asn1Kind::PublicKeyInfo,
                   {u"subjectPublicKey"_s, u"modulus"_s}),
             QString());
    // X.509 v1: no version, no extensions.
    CertificateTemplate v1 = caTemplate();
    v1.version = 1;
    QCOMPARE(names(buildCertificate(v1, ecKey(), {}, ecKey()).value(), Asn1Kind::Certificate,
                   {u"tbsCertificate"_s, u"serialNumber"_s}),
             QString());
    const Asn1Tree number(QByteArray::fromHex("020105"));
    QCOMPARE(number.kind(), Asn1Kind::Unknown);
    QCOMPARE(number.value(0), u"5"_s);
    QVERIFY(Asn1Tree(QByteArray()).isEmpty());
}

void tst_Asn1Tree::bytesLeadToTheInnermostElement()
{
    const Asn1Tree tree(sample());
    for (qsizetype offset = 0; offset < sample().size(); ++offset) {
        // By hand: the last element in order of encoding that holds the byte.
        int expected = -1;
        for (int i = 0; i < tree.size(); ++i) {
            if (tree.node(i).offset <= offset && offset < tree.node(i).end())
                expected = i;
        }
        QCOMPARE(tree.at(offset), expected);
    }
    QCOMPARE(tree.at(-1), -1);
    QCOMPARE(tree.at(sample().size()), -1);
}

void tst_Asn1Tree::objectIdentifiersAreFound()
{
    const Asn1Tree tree(sample());
    const int first = tree.findObjectId(u"2.5.4.3"_s);
    const int second = tree.findObjectId(u"2.5.4.3"_s, first);
    QVERIFY(first >= 0 && second > first);
    QCOMPARE(tree.findObjectId(u"2.5.4.3"_s, second), -1);
    QVERIFY(tree.findObjectId(u"1.3.6.1.4.1.40808.1.3.1"_s) >= 0);
    QCOMPARE(tree.findObjectId(u"2.5.4"_s), -1);
    QCOMPARE(tree.findObjectId(u"x"_s), -1);
}

void tst_Asn1Tree::cutAnywhere()
{
    for (qsizetype size = 1; size < sample().size(); ++size) {
        const Asn1Tree tree(sample().left(size));
        QVERIFY2(tree.isMalformed(), qPrintable(QString::number(size)));
        QCOMPARE(tree.errors().first().id, Asn1ErrorId::CutShort);
        QCOMPARE(tree.errors().first().offset, size);
        QCOMPARE(tree.errors().size(), 1);
        QCOMPARE(brokenLink(tree), QString());
        for (int i = 0; i < tree.size(); ++i) {
            (void)tree.name(i);
            (void)tree.value(i);
            (void)tree.typeName(i);
        }
    }
    // What was there before keeps its names.
    const Asn1Tree whole(sample());
    const qsizetype at = whole.node(whole.find({u"subject"_s})).end();
    const Asn1Tree cut(sample().left(at + 10));
    QCOMPARE(cut.kind(), Asn1Kind::Certificate);
    QVERIFY(cut.find({u"validity"_s, u"notAfter"_s}) > 0);
    QVERIFY(cut.find({u"subjectPublicKeyInfo"_s}) > 0);
}

void tst_Asn1Tree::damagedAnywhere()
{
    int compared = 0;
    for (qsizetype at = 0; at < sample().size(); ++at) {
        for (const int flip : {0x01, 0x20, 0x5a, 0x80, 0xff}) {
            QByteArray damaged = sample();
            damaged[at] = static_cast<char>(static_cast<quint8>(damaged.at(at)) ^ flip);
            const Asn1Tree tree(damaged);
            QCOMPARE(brokenLink(tree), QString());
            for (int i = 0; i < tree.size(); ++i) {
                (void)tree.name(i);
                (void)tree.value(i);
            }
            const qsizetype expected = breakOf(damaged, 0, damaged.size(), false);
            if (expected == -2)
                continue;
            ++compared;
            // Errors inside strings are the tree's own affair.
            const auto isOuter = [&](const Asn1Error &error) { return error.offset == expected; };
            const QByteArray where =
                    QByteArray::number(at) + " ^ " + QByteArray::number(flip, 16) + ": expected " +
                    QByteArray::number(expected) + ", found " +
                    QByteArray::number(tree.isMalformed() ? tree.errors().first().offset : -1);
            QVERIFY2(expected == -1 ||
                             std::any_of(tree.errors().cbegin(), tree.errors().cend(), isOuter),
                     where.constData());
        }
    }
    QVERIFY(compared > sample().size() * 4);
}

void tst_Asn1Tree::lyingLengthKeepsTheRest()
{
    const Asn1Tree whole(sample());
    const int country = whole.find({u"subject"_s, u"countryName"_s});
    QByteArray damaged = sample();
    damaged[whole.node(country).offset + 1] = 0x7f;
    const Asn1Tree tree(damaged);
    QCOMPARE(tree.errors().size(), 1);
    QCOMPARE(tree.errors().first().id, Asn1ErrorId::LengthTooLong);
    QCOMPARE(tree.errors().first().offset, whole.node(country).offset);
    const int rest = tree.at(whole.node(country).offset);
    QVERIFY(tree.node(rest).has(Asn1Node::Rest));
    QCOMPARE(tree.typeName(rest), u"octets"_s);
    // The rest of the subject is octets; what lies behind it is understood again.
    QCOMPARE(tree.node(rest).end(), whole.node(whole.find({u"subject"_s})).end());
    QVERIFY(tree.find({u"extensions"_s, u"keyUsage"_s}) > 0);
}

void tst_Asn1Tree::errorsAreToldApart_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("id");
    QTest::addColumn<qsizetype>("offset");
    const auto row = [](const char *name, const char *hex, const char *id, qsizetype offset) {
        QTest::newRow(name) << QByteArray::fromHex(hex) << QString::fromLatin1(id) << offset;
    };
    row("cut in the header", "30", "cut-short", 1);
    row("cut in the length", "308201", "cut-short", 3);
    row("cut in the content", "300502", "cut-short", 3);
    row("child longer than its parent",
        "30030205"
        "00",
        "length-too-long", 2);
    row("child's header longer than its parent", "300102", "header-cut-short", 2);
    row("length ff", "30ff00", "bad-length", 0);
    row("length of nine octets", "3089010101010101010101", "bad-length", 0);
    row("tag of five octets", "3f8181818181010000", "bad-tag", 0);
    row("indefinite primitive", "300404800000", "indefinite-primitive", 2);
    row("no end of contents",
        "30033080"
        "05",
        "header-cut-short", 4);
    row("indefinite without end",
        "30043080"
        "0500",
        "missing-end", 6);
    row("stray end of contents",
        "3004"
        "05000000",
        "stray-end", 4);
}

void tst_Asn1Tree::errorsAreToldApart()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, id);
    QFETCH(qsizetype, offset);
    const Asn1Tree tree(bytes);
    QVERIFY(tree.isMalformed());
    QCOMPARE(asn1ErrorName(tree.errors().first().id), id);
    QCOMPARE(tree.errors().first().offset, offset);
    QCOMPARE(brokenLink(tree), QString());
}

void tst_Asn1Tree::indefiniteLengths()
{
    const Asn1Tree tree(QByteArray::fromHex("3080020105a080040161000000000500"));
    QVERIFY(!tree.isMalformed());
    QCOMPARE(tree.rootCount(), 2);
    QCOMPARE(tree.node(0).contentLength, 10);
    QCOMPARE(tree.node(0).end(), 14);
    QVERIFY(tree.node(0).has(Asn1Node::Indefinite));
    QCOMPARE(tree.node(0).childCount, 2);
    QCOMPARE(brokenLink(tree), QString());
    const QByteArray ber = withIndefiniteLength(buildPkcs7({makeCa()}).value());
    const Asn1Tree bundle(ber);
    QCOMPARE(bundle.kind(), Asn1Kind::Pkcs7);
    QVERIFY(!bundle.isMalformed());
    QVERIFY(bundle.find({u"certificates"_s, u"Certificate"_s, u"issuer"_s}) > 0);
}

void tst_Asn1Tree::trailingBytes()
{
    const Asn1Tree second(sample() + QByteArray::fromHex("0500"));
    QVERIFY(!second.isMalformed());
    QCOMPARE(second.rootCount(), 2);
    const Asn1Tree garbage(sample() + "\n");
    QCOMPARE(garbage.rootCount(), 2);
    QCOMPARE(garbage.errors().size(), 1);
    QCOMPARE(garbage.errors().first().offset, sample().size());
    QVERIFY(garbage.node(garbage.root(1)).has(Asn1Node::Rest));
}

void tst_Asn1Tree::foreignContentOfAnExtension()
{
    const Asn1Tree whole(sample());
    const int string = whole.find({u"keyUsage"_s, u"extnValue"_s});
    const int bits = whole.child(string, 0);
    QByteArray damaged = sample();
    damaged[whole.node(bits).offset + 1] = 0x7f;
    const Asn1Tree tree(damaged);
    QCOMPARE(tree.errors().size(), 1);
    QCOMPARE(tree.errors().first().id, Asn1ErrorId::ForeignContent);
    QCOMPARE(tree.errors().first().offset, whole.node(bits).offset);
    QVERIFY(tree.find({u"extensions"_s, u"subjectAltName"_s, u"dNSName"_s}) > 0);
}

void tst_Asn1Tree::privateKeysTellNothing()
{
    const Secret pem = ecKey().toPem();
    const auto parts = asn1Parts(pem.reveal());
    QCOMPARE(parts.size(), 1);
    const Asn1Tree tree(parts.first().der);
    QCOMPARE(tree.kind(), Asn1Kind::PrivateKeyInfo);
    QVERIFY(tree.holdsSecret());
    const int scalar = tree.find({u"privateKey"_s, u"privateKey"_s});
    QVERIFY(scalar >= 0);
    QCOMPARE(tree.value(scalar), QString());
    for (int i = 0; i < tree.size(); ++i)
        QVERIFY(!tree.value(i).contains(
                QString::fromLatin1(tree.content(scalar).first(4).toByteArray().toHex(' '))));
    QVERIFY(!Asn1Tree(sample()).holdsSecret());
    QVERIFY(Asn1Tree(asn1Parts(traditionalKey(rsaKey())).first().der).holdsSecret());
    QVERIFY(Asn1Tree(asn1Parts(traditionalKey(ecKey())).first().der).holdsSecret());
}

void tst_Asn1Tree::hostileInputIsBounded()
{
    const Asn1Tree deep(nested(10'000));
    QVERIFY(deep.isLimited());
    QVERIFY(deep.size() <= 200);
    QCOMPARE(brokenLink(deep), QString());
    QVERIFY(!deep.isMalformed());
    // Without lengths, too: the ends are found all the same.
    const Asn1Tree open(QByteArray("\x30\x80", 2).repeated(10'000) + QByteArray(2 * 10'000, '\0'));
    QVERIFY(open.isLimited());
    QVERIFY(!open.isMalformed());
    QCOMPARE(open.node(0).end(), 40'000);
    const Asn1Tree endless(QByteArray("\x30\x80", 2).repeated(10'000));
    QCOMPARE(endless.errors().size(), 1);
    QCOMPARE(endless.errors().first().id, Asn1ErrorId::CutShort);
    QCOMPARE(endless.errors().first().offset, 20'000);
    // Strings in strings.
    const Asn1Tree strings(nested(10'000, 0x04));
    QCOMPARE(brokenLink(strings), QString());

    Asn1Limits few;
    few.nodes = 100;
    // Explicitly: list of many, and something behind it.
    const QByteArray list = tlv(0x30, QByteArray("\x05\x00", 2).repeated(5000));
    const Asn1Tree many(tlv(0x30, list + QByteArray::fromHex("020107")), few);
    QVERIFY(many.isLimited());
    QVERIFY(!many.isMalformed());
    QVERIFY(many.size() < 120);
    QCOMPARE(many.value(many.child(0, 1)), u"7"_s);
    QCOMPARE(brokenLink(many), QString());

    // The same without lengths: it ends where it ends.
    const QByteArray end(2, '\0');
    const QByteArray openList = "\x30\x80" + QByteArray("\x05\x00", 2).repeated(5000) + end;
    const QByteArray openBoth = "\x30\x80" + openList + QByteArray::fromHex("020107") + end;
    const Asn1Tree without(openBoth, few);
    QVERIFY(without.isLimited());
    QVERIFY(!without.isMalformed());
    QCOMPARE(without.node(0).end(), openBoth.size());
    QCOMPARE(without.value(without.child(0, 1)), u"7"_s);
    QCOMPARE(brokenLink(without), QString());

    // A hundred megabytes that pretend to be more.
    QByteArray huge = QByteArray::fromHex("308701000000000000");
    huge.resize(100 * 1024 * 1024, 'x');
    const Asn1Tree big(huge);
    QVERIFY(big.isMalformed());
    QVERIFY(big.size() <= 300'000 + 128 * 9);
    QVERIFY(big.isLimited());
    QCOMPARE(brokenLink(big), QString());
    QVERIFY(big.value(0).size() < 500);
}

void tst_Asn1Tree::inputsOfManyForms()
{
    const QByteArray &der = sample();
    QCOMPARE(asn1Parts(der).first().der, der);
    const QByteArray pem = certificateToPem(der);
    QCOMPARE(asn1Parts(pem).first().der, der);
    QCOMPARE(asn1Parts(pem).first().label, u"CERTIFICATE"_s);
    const auto two = asn1Parts("text\n" + pem + "\nmore\n" + certificateToPem(makeCa()));
    QCOMPARE(two.size(), 2);
    QCOMPARE(two.first().offset, 5);
    QCOMPARE(asn1Parts(pem + pem, 1).size(), 1);
    QCOMPARE(asn1Parts(der.toBase64()).first().der, der);
    QCOMPARE(asn1Parts(der.toHex(' ')).first().der, der);
    QCOMPARE(asn1Parts(QByteArray("hello")).first().der, QByteArray("hello"));
    QVERIFY(asn1Parts({}).isEmpty());
}

SEKISHO_TEST(Asn1Tree);
#include "tst_Asn1Tree.moc"
