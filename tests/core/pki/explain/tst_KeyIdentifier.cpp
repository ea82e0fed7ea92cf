// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/explain/KeyIdentifier.h"
#include "tests/core/pki/Samples.h"
#include "tests/support/TestRegistry.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sekisho;
using namespace sekisho::pki;
using namespace sekisho::test;

/// Which way of RFC 5280, RFC 7093 or none made a subject key identifier.
class tst_KeyIdentifier : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void methods()
    {
        using Hash = QCryptographicHash;
        const QByteArray spki = ecKey().publicKeySpki();
        // An uncompressed point of P-256: 65 octets at the end.
        const QByteArray bits = spki.last(65);
        const auto hash = [](const QByteArray &data, Hash::Algorithm algorithm) {
            return Hash::hash(data, algorithm);
        };
        QByteArray shortForm = hash(bits, Hash::Sha1).last(8);
        shortForm[0] = char((shortForm.at(0) & 0x0f) | 0x40);
        const QList<QPair<QByteArray, QString>> cases{
                {hash(bits, Hash::Sha1), u"rfc5280-1"_s},
                {shortForm, u"rfc5280-2"_s},
                {hash(bits, Hash::Sha256).first(20), u"rfc7093-1"_s},
                {hash(bits, Hash::Sha384).first(20), u"rfc7093-2"_s},
                {hash(bits, Hash::Sha512).first(20), u"rfc7093-3"_s},
                {hash(spki, Hash::Sha1), u"rfc7093-4-sha1"_s},
                {hash(spki, Hash::Sha256), u"rfc7093-4-sha256"_s},
                {hash(spki, Hash::Sha384), u"rfc7093-4-sha384"_s},
                {hash(spki, Hash::Sha512), u"rfc7093-4-sha512"_s},
                {hash(bits, Hash::Sha256), u"sha256"_s},
                {hash(bits, Hash::Sha512), u"sha512"_s},
                {QByteArray(20, 'x'), u"other"_s},
                {QByteArray("1"), u"other"_s},
                {{}, {}}};
        for (const auto &[id, method] : cases)
            QCOMPARE(keyIdentifier(id, spki).method, method);
        QCOMPARE(keyIdentifier(cases.first().first, QByteArrayView("no key")).method, u"other"_s);
    }

    void ofACertificate()
    {
        // OpenSSL's "hash" is the first method.
        const QByteArray der = makeCa();
        const KeyIdentifier found = keyIdentifier(der);
        QCOMPARE(found.id.size(), 20);
        QCOMPARE(found.method, u"rfc5280-1"_s);
        CertificateTemplate t = serverTemplate();
        t.subjectKeyId = false;
        QCOMPARE(keyIdentifier(buildCertificate(t, ecKey(), {}, ecKey()).value()).method,
                 QString());
        QCOMPARE(keyIdentifier(QByteArrayView("nothing")).method, QString());
    }

    void pin()
    {
        QCOMPARE(spkiPin(QByteArray(32, '\0')), u"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="_s);
    }
};

SEKISHO_TEST(KeyIdentifier);
#include "tst_KeyIdentifier.moc"
