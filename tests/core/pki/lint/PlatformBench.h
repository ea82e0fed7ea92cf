// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/Der.h"
#include "core/pki/Pkcs12Anatomy.h"
#include "tests/core/pki/lint/EapBench.h"

namespace sekisho::test {

/// The test of a row, and that the finding is the one whose sentence the row is named after: one
/// word is a variant of the rule, several are a remark.
inline void checkLintVariant()
{
    checkLintRow();
    if (QTest::currentTestFailed())
        return;
    QFETCH(QString, rule);
    QFETCH(sekisho::test::LintSubject, tripping);
    const QString variant = QString::fromUtf8(QTest::currentDataTag()).section(u' ', 1);
    if (variant.contains(u' '))
        return;
    const QString message = variant.isEmpty() ? rule : rule + u'/' + variant;
    QCOMPARE(tripping.findings(rule).constFirst().message, message);
}

/// EapBench and what the platforms' rules need besides: keys of any size, SIDs, PKCS#12 files.
struct PlatformBench : EapBench
{
    static void asIs(pki::CertificateTemplate &) {}

    /// An RSA key of that size that nobody has the private half of: quick to make.
    static QByteArray rsaSpki(int bits)
    {
        QByteArray modulus(bits / 8, '\xc5');
        modulus.back() = '\x01';
        const QByteArray key = tlv('\x30', tlv('\x02', QByteArray(1, '\0') + modulus) +
                                                   tlv('\x02', QByteArray::fromHex("010001")));
        const QByteArray algorithm = tlv('\x30', QByteArray::fromHex("06092a864886f70d0101010500"));
        return tlv('\x30', algorithm + tlv('\x03', QByteArray(1, '\0') + key));
    }
    template <class Spoil>
    QByteArray issueFor(int rsaBits, pki::CertificateTemplate made, Spoil spoil) const
    {
        spoil(made);
        return pki::buildCertificateForSpki(made, rsaSpki(rsaBits), issuing, issuingKey).value();
    }
    QByteArray rsaServer(int bits) const { return issueFor(bits, server(), asIs); }
    QByteArray rsaClient(int bits) const { return issueFor(bits, client(), asIs); }

    QByteArray issued(const pki::CertificateTemplate &made) const { return issue(made, asIs); }
    QByteArray selfSigned(const pki::CertificateTemplate &made) const
    {
        return pki::buildCertificate(made, leafKey, {}, leafKey).value();
    }

    /// With the authorities at hand, so that chains are whole.
    LintSubject one(const QByteArray &certificate) const
    {
        return LintSubject::of({certificate}, {issuing, root});
    }
    template <class Spoil>
    LintSubject aServer(Spoil spoil) const
    {
        return one(EapBench::server(spoil));
    }
    template <class Spoil>
    LintSubject aClient(Spoil spoil) const
    {
        return one(EapBench::client(spoil));
    }
    LintSubject goodOne() const { return one(goodServer()); }
    LintSubject goodClientOne() const { return one(goodClient()); }

    using Extension = QPair<QString, QString>;
    static Extension extension(const char *oid, const QByteArray &value)
    {
        return {QString::fromLatin1(oid),
                QStringLiteral("DER:") + QString::fromLatin1(value.toHex())};
    }
    /// The SID extension of KB5014754; `type` is the last arc of the other name's identifier.
    static Extension sid(const QByteArray &text, char type = '\x01')
    {
        const QByteArray identifier =
                tlv('\x06', QByteArray::fromHex("2b0601040182371902") + QByteArray(1, type));
        const QByteArray other = tlv('\xa0', identifier + tlv('\xa0', tlv('\x04', text)));
        return extension("1.3.6.1.4.1.311.25.2", tlv('\x30', other));
    }
    static QString upn()
    {
        return QStringLiteral("otherName:1.3.6.1.4.1.311.20.2.3;UTF8:asaku@kakuu.example.jp");
    }
    static QString sidUri(const char *text)
    {
        return QStringLiteral("URI:tag:microsoft.com,2022-09-14:sid:") + QString::fromLatin1(text);
    }

    /// A PKCS#12 file of the client, opened with its password or left closed.
    LintSubject pkcs12(const QList<QByteArray> &chain, bool open = true) const
    {
        const Secret password(QByteArrayLiteral("kagi"));
        const QByteArray der =
                pki::buildPkcs12(goodClient(), leafKey, chain, password, QStringLiteral("pc-0412"))
                        .value();
        pki::ReadOptions options;
        if (open)
            options.passwords.push_back(&password);
        LintSubject subject;
        subject.options.now = judgementDay();
        subject.items = pki::readObjects(der, options).items;
        return subject;
    }
    LintSubject wholePkcs12() const { return pkcs12({issuing, root}); }
    /// The same, said to be made as `anatomy` says.
    LintSubject pkcs12Made(const pki::Pkcs12Anatomy &anatomy) const
    {
        LintSubject subject = wholePkcs12();
        subject.items.first().pkcs12 = std::make_shared<const pki::Pkcs12Anatomy>(anatomy);
        return subject;
    }
    /// What nobody has anything to say about: SHA-1 MAC, encrypted in no way known to be a problem.
    static pki::Pkcs12Anatomy plainAnatomy()
    {
        pki::Pkcs12Anatomy made;
        made.hasMac = true;
        made.macDigest = QStringLiteral("SHA1");
        made.macIterations = 2048;
        return made;
    }
};

} // namespace sekisho::test
