// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/Reader.h"
#include "tests/badinput/HostileParts.h"
#include "tests/core/pki/Material.h"
#include "tests/core/pki/Samples.h"

namespace sekisho::test::hostile {

namespace {

constexpr int kMany = 100'000;

QPair<QString, QString> derExtension(const char *oid, const QByteArray &value)
{
    return {QString::fromLatin1(oid), QStringLiteral("DER:") + QString::fromLatin1(value.toHex())};
}

QByteArray names(int count, const QByteArray &suffix)
{
    QByteArray list;
    for (int i = 0; i < count; ++i)
        list += tlv('\x82', QByteArray::number(i) + suffix);
    return list;
}

/// 1.2.3.n, whole.
QByteArray identifier(int i)
{
    QByteArray arcs("\x2a\x03\x81", 3);
    for (const int shift : {14, 7})
        arcs.append(char(0x80 | ((i >> shift) & 0x7f)));
    return tlv('\x06', arcs + char(i & 0x7f));
}

pki::CertificateTemplate serverWith(const QPair<QString, QString> &extension)
{
    pki::CertificateTemplate t = serverTemplate();
    t.subjectAlternativeNames.clear();
    t.otherExtensions = {extension};
    return t;
}

QByteArray underCa(const pki::CertificateTemplate &t)
{
    const QByteArray ca = makeCa();
    return pki::certificateToPem(pki::buildCertificate(t, ecKey(), ca, ecKey()).value()) +
           pki::certificateToPem(ca);
}

pki::CertificateTemplate authority(const QString &name)
{
    pki::CertificateTemplate t = caTemplate();
    t.subject = {{QStringLiteral("CN"), name}};
    t.pathLength = -1;
    t.subjectKeyId = false;
    t.authorityKeyId = false;
    return t;
}

QByteArray certificateOf(const QByteArray &subject, const QByteArray &extensions)
{
    const QByteArray algorithm = QByteArray::fromHex("300a06082a8648ce3d040302");
    const QByteArray validity =
            tlv('\x30', tlv('\x17', "260101000000Z") + tlv('\x17', "270101000000Z"));
    const QByteArray body =
            tlv('\x30',
                QByteArray::fromHex("a003020102020101") + algorithm + subject + validity + subject +
                        ecKey().publicKeySpki() +
                        (extensions.isEmpty() ? extensions : tlv('\xa3', tlv('\x30', extensions))));
    return tlv('\x30', body + algorithm + tlv('\x03', QByteArray(9, '\0')));
}

} // namespace

QByteArray alternativeNames()
{
    return underCa(serverWith(derExtension("2.5.29.17", tlv('\x30', names(kMany, ".example.jp")))));
}
QByteArray emptyAlternativeNames()
{
    return underCa(serverWith(
            derExtension("2.5.29.17", tlv('\x30', QByteArray("\x82\x00", 2).repeated(1'000'000)))));
}
QByteArray alternativeNamesRequest()
{
    // A request is read up to a megabyte.
    return pki::buildCsr(serverWith(derExtension("2.5.29.17", tlv('\x30', names(kMany, "")))),
                         ecKey())
            .value();
}
QByteArray nameConstraints()
{
    // Ten thousand names, each to be held against ten thousand subtrees.
    constexpr int kEach = 10'000;
    QByteArray trees;
    for (int i = 0; i < kEach; ++i)
        trees += tlv('\x30', tlv('\x82', QByteArray::number(i) + ".example.org"));
    pki::CertificateTemplate root = authority(QStringLiteral("Constrained"));
    root.otherExtensions = {derExtension("2.5.29.30", tlv('\x30', tlv('\xa1', trees)))};
    const QByteArray ca = pki::buildCertificate(root, ecKey(), {}, ecKey()).value();
    const QByteArray leaf =
            pki::buildCertificate(
                    serverWith(derExtension("2.5.29.17", tlv('\x30', names(kEach, ".example.jp")))),
                    ecKey(), ca, ecKey())
                    .value();
    return pki::certificateToPem(leaf) + pki::certificateToPem(ca);
}
QByteArray policies()
{
    QByteArray list;
    for (int i = 0; i < kMany; ++i) {
        list += tlv('\x30', identifier(i));
    }
    return underCa(serverWith(derExtension("2.5.29.32", tlv('\x30', list))));
}
QByteArray extensions()
{
    QByteArray list;
    for (int i = 0; i < kMany; ++i) {
        list += tlv('\x30', identifier(i) + tlv('\x04', QByteArray("\x05\x00", 2)));
    }
    return certificateOf(QByteArray::fromHex("300c310a300806035504030c0161"), list);
}
QByteArray subjectParts()
{
    QByteArray parts;
    for (int i = 0; i < kMany; ++i) {
        parts += tlv('\x31', tlv('\x30', QByteArray::fromHex("060355040b") +
                                                 tlv('\x0c', QByteArray::number(i))));
    }
    return certificateOf(tlv('\x30', parts), {});
}
QByteArray longSubject()
{
    const QByteArray part = tlv('\x30', QByteArray::fromHex("0603550403") +
                                                tlv('\x0c', QByteArray(1'500'000, 'x')));
    return certificateOf(tlv('\x30', tlv('\x31', part)), {});
}
QByteArray usages()
{
    QByteArray list;
    for (int i = 0; i < kMany; ++i) {
        list += identifier(i);
    }
    pki::CertificateTemplate t = serverTemplate();
    t.extendedKeyUsage.clear();
    t.otherExtensions = {derExtension("2.5.29.37", tlv('\x30', list))};
    return underCa(t);
}

QByteArray cycle()
{
    // Each of three has issued the next, the last one the first.
    std::vector<pki::SigningKey> made;
    std::vector<QByteArray> selves;
    for (int i = 0; i < 3; ++i) {
        made.push_back(pki::SigningKey::generate(pki::SigningKey::Kind::Ec256).value());
        selves.push_back(pki::buildCertificate(authority(QStringLiteral("Ring %1").arg(i)),
                                               made[size_t(i)], {}, made[size_t(i)])
                                 .value());
    }
    pki::CertificateTemplate end = serverTemplate();
    end.authorityKeyId = false;
    QByteArray pem =
            pki::certificateToPem(pki::buildCertificate(end, ecKey(), selves[0], made[0]).value());
    for (int i = 0; i < 3; ++i) {
        const auto next = size_t((i + 1) % 3);
        pem += pki::certificateToPem(
                pki::buildCertificate(authority(QStringLiteral("Ring %1").arg(i)), made[size_t(i)],
                                      selves[next], made[next])
                        .value());
    }
    return pem;
}

QByteArray mesh()
{
    // Twenty authorities, each certified by each other one, and none of them by itself.
    constexpr int kSize = 20;
    std::vector<pki::SigningKey> keys;
    std::vector<QByteArray> selves;
    for (int i = 0; i < kSize; ++i) {
        keys.push_back(pki::SigningKey::generate(pki::SigningKey::Kind::Ec256).value());
        selves.push_back(pki::buildCertificate(authority(QStringLiteral("Mesh %1").arg(i)),
                                               keys.back(), {}, keys.back())
                                 .value());
    }
    pki::CertificateTemplate end = serverTemplate();
    end.authorityKeyId = false;
    QByteArray pem =
            pki::certificateToPem(pki::buildCertificate(end, ecKey(), selves[0], keys[0]).value());
    for (size_t subject = 0; subject < kSize; ++subject) {
        for (size_t issuer = 0; issuer < kSize; ++issuer) {
            if (subject == issuer)
                continue;
            pem += pki::certificateToPem(
                    pki::buildCertificate(authority(QStringLiteral("Mesh %1").arg(subject)),
                                          keys[subject], selves[issuer], keys[issuer])
                            .value());
        }
    }
    return pem;
}

namespace {

QByteArray fiveThousand(bool keyIds)
{
    // One name and one key, five thousand serial numbers; the leaf was signed by another key.
    constexpr int kCount = 5000;
    pki::CertificateTemplate t = authority(QStringLiteral("Same"));
    t.subjectKeyId = keyIds;
    const pki::SigningKey other = pki::SigningKey::generate(pki::SigningKey::Kind::Ec256).value();
    pki::CertificateTemplate end = serverTemplate();
    end.authorityKeyId = keyIds;
    const QByteArray named = pki::buildCertificate(t, ecKey(), {}, ecKey()).value();
    QByteArray pem =
            pki::certificateToPem(pki::buildCertificate(end, ecKey(), named, other).value());
    for (int i = 0; i < kCount; ++i) {
        t.serial = QByteArray(2, '\x41') + char(1 + i / 250) + char(1 + i % 250);
        pem += pki::certificateToPem(pki::buildCertificate(t, ecKey(), {}, ecKey()).value());
    }
    return pem;
}

} // namespace

QByteArray sameSubject() { return fiveThousand(false); }
QByteArray sameSubjectAndKeyId() { return fiveThousand(true); }

QByteArray sameSubjectOtherKeyIds()
{
    // One name; each claims a key identifier of its own and another one's as its issuer's.
    constexpr int kCount = 5000;
    const auto id = [](int number) {
        return QByteArray(16, 'k') + QByteArray::number(10'000 + number % kCount);
    };
    pki::CertificateTemplate t = authority(QStringLiteral("Same"));
    QByteArray pem;
    for (int i = 0; i < kCount; ++i) {
        t.otherExtensions = {derExtension("2.5.29.14", tlv('\x04', id(i))),
                             derExtension("2.5.29.35", tlv('\x30', tlv('\x80', id(i * 7 + 1))))};
        pem += pki::certificateToPem(pki::buildCertificate(t, ecKey(), {}, ecKey()).value());
    }
    return pem;
}

QByteArray orphans()
{
    // Authorities each of which was issued by somebody who is not here.
    constexpr int kCount = 5000;
    QByteArray pem;
    for (int i = 0; i < kCount; ++i) {
        const QByteArray absent =
                pki::buildCertificate(authority(QStringLiteral("Absent %1").arg(i)), ecKey(), {},
                                      ecKey())
                        .value();
        pem += pki::certificateToPem(
                pki::buildCertificate(authority(QStringLiteral("Orphan %1").arg(i)), ecKey(),
                                      absent, ecKey())
                        .value());
    }
    return pem;
}

QByteArray ocspResponses()
{
    // BasicOCSPResponse (RFC 6960 4.2.1) with as many single responses as the reader lets through.
    const QByteArray certId =
            tlv('\x30', QByteArray::fromHex("300906052b0e03021a0500") +
                                tlv('\x04', QByteArray(20, 'n')) +
                                tlv('\x04', QByteArray(20, 'k')) + QByteArray::fromHex("020101"));
    const QByteArray time = tlv('\x18', "20260101000000Z");
    const QByteArray single = tlv('\x30', certId + QByteArray("\x80\x00", 2) + time);
    const QByteArray responder = tlv('\xa2', tlv('\x04', QByteArray(20, 'k')));
    const QByteArray body = tlv('\x30', responder + time + tlv('\x30', single.repeated(10'000)));
    const QByteArray basic = tlv('\x30', body + QByteArray::fromHex("300a06082a8648ce3d040302") +
                                                 tlv('\x03', QByteArray(9, '\0')));
    const QByteArray bytes =
            tlv('\x30', QByteArray::fromHex("06092b0601050507300101") + tlv('\x04', basic));
    return tlv('\x30', QByteArray::fromHex("0a0100") + tlv('\xa0', bytes));
}

} // namespace sekisho::test::hostile
