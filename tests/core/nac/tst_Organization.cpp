// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/nac/Organization.h"
#include "core/pki/CertificateBuilder.h"
#include "core/pki/Reader.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace sekisho;
using namespace Qt::Literals::StringLiterals;

class tst_Organization : public QObject
{
    Q_OBJECT

    static QString caPem(const QString &name)
    {
        const auto key = pki::SigningKey::generate(pki::SigningKey::Kind::Ec256).value();
        pki::CertificateTemplate authority;
        authority.subject = {{u"CN"_s, name}};
        authority.notBefore = QDateTime::fromString(u"2026-01-01T00:00:00Z"_s, Qt::ISODate);
        authority.notAfter = authority.notBefore.addYears(10);
        authority.ca = true;
        return QString::fromLatin1(
                pki::certificateToPem(pki::buildCertificate(authority, key, {}, key).value()));
    }
    static QStringList namesIn(const QList<nac::Organization::ReadCertificate> &read)
    {
        QStringList names;
        for (const nac::Organization::ReadCertificate &one : read)
            names.append(one.details ? one.details->index.subject.commonName() : QString());
        return names;
    }

private Q_SLOTS:
    void certificatesAreReadOnce()
    {
        nac::Organization organization;
        const QString two = caPem(u"One"_s) + caPem(u"Two"_s);
        organization.settings.certificateAuthorities = {two, u"no certificate"_s};
        organization.settings.onboardCaCertificates = {caPem(u"Onboard"_s)};
        organization.mistCertificate.pem = caPem(u"Mist"_s);
        organization.settings.serverCertificate = caPem(u"Server"_s);
        organization.readCertificates();
        // The server certificate is not in use.
        QCOMPARE(organization.certificates.size(), 4);
        QCOMPARE(namesIn(organization.certificatesOf(two)), (QStringList{u"One"_s, u"Two"_s}));
        QVERIFY(organization.certificatesOf(u"no certificate"_s).isEmpty());
        // What is kept is what is given: the same bytes, not read again.
        QCOMPARE(organization.certificatesOf(two).constData(),
                 organization.certificates.value(two).constData());

        organization.settings.hasServerCertificate = true;
        organization.readCertificates();
        QCOMPARE(organization.certificates.size(), 5);
    }

    void whatWasNotReadIsReadNow()
    {
        const nac::Organization organization;
        const QString pem = caPem(u"Late"_s);
        QCOMPARE(namesIn(organization.certificatesOf(pem)), QStringList{u"Late"_s});
        QVERIFY(organization.certificatesOf({}).isEmpty());
    }

    void whatIsDamagedIsLeftOut()
    {
        QByteArray der = pki::certificatesFromPem(caPem(u"Cut"_s).toUtf8()).value(0);
        QVERIFY(!der.isEmpty());
        // A version that is no INTEGER.
        const qsizetype version = der.indexOf(QByteArray::fromHex("a003020102"));
        QVERIFY(version > 0);
        der[version + 2] = 0x05;
        const nac::Organization organization;
        const auto read =
                organization.certificatesOf(QString::fromLatin1(pki::certificateToPem(der)));
        QVERIFY(read.isEmpty());
    }
};

SEKISHO_TEST(Organization);
#include "tst_Organization.moc"
