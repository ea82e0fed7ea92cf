// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/DemoOrganization.h"
#include "core/pki/CertificateBuilder.h"
#include <mutex>

namespace sekisho::demo {

using namespace Qt::Literals::StringLiterals;
using pki::CertificateTemplate;
using pki::SigningKey;

namespace {

using Name = QList<QPair<QString, QString>>;

Name kakuu(const QString &commonName)
{
    return {{u"C"_s, u"JP"_s}, {u"O"_s, u"Kakuu Seiki K.K."_s}, {u"CN"_s, commonName}};
}

CertificateTemplate authority(const Name &subject, const QDateTime &from, const QDateTime &to)
{
    CertificateTemplate description;
    description.subject = subject;
    description.notBefore = from;
    description.notAfter = to;
    description.ca = true;
    description.keyUsage = {u"keyCertSign"_s, u"cRLSign"_s};
    return description;
}

/// Mist CA as the manual shows it: ten years less two days, self-signed, CN is the organization.
CertificateTemplate mistTemplate(const QString &organizationId, const QDateTime &from, int serial)
{
    CertificateTemplate description = authority({{u"C"_s, u"US"_s},
                                                 {u"O"_s, u"Mist"_s},
                                                 {u"OU"_s, u"OrgCA"_s},
                                                 {u"CN"_s, organizationId}},
                                                from, from.addYears(10).addDays(-2));
    description.serial = QByteArray(1, char(serial));
    description.crlDistributionPoints = {u"http://api.mist.com/api/v1/orgs/"_s + organizationId +
                                         u"/crl"_s};
    description.subjectAlternativeNames = {u"DNS:"_s + organizationId};
    return description;
}

/// Midnight UTC `days` from now: certificates begin and end on whole days, so that two starts on
/// one day show the same dates.
QDateTime day(const QDateTime &now, int days)
{
    return QDateTime(now.toUTC().date(), QTime(0, 0), Qt::UTC).addDays(days);
}

size_t certificatesOf(Size size)
{
    switch (size) {
    case Size::Tiny:
        return 30;
    case Size::Small:
        return 200;
    case Size::Ordinary:
        return 2'000;
    case Size::Large:
        return 100'000;
    }
    return 0;
}

} // namespace

QString toPem(const QByteArray &der, const char *label)
{
    const QByteArray text = der.toBase64();
    QString pem = u"-----BEGIN %1-----\n"_s.arg(QLatin1StringView(label));
    for (qsizetype i = 0; i < text.size(); i += 64)
        pem += QString::fromLatin1(text.mid(i, 64)) + u'\n';
    return pem + u"-----END %1-----\n"_s.arg(QLatin1StringView(label));
}

Result<QString> makeMistCa(const QString &organizationId, const QDateTime &from, int serial)
{
    const Result<SigningKey> key = SigningKey::generate(SigningKey::Kind::Rsa2048);
    if (!key)
        return fail(key.error());
    const Result<QByteArray> der =
            pki::buildCertificate(mistTemplate(organizationId, from, serial), *key, {}, *key);
    if (!der)
        return fail(der.error());
    return toPem(*der, "CERTIFICATE");
}

namespace {

Result<DemoCertificates> makeAll(const QString &organizationId, const QDateTime &now)
{
    DemoCertificates made;
    std::optional<Error> failure;
    const auto key = [&failure](SigningKey::Kind kind) -> std::optional<SigningKey> {
        if (failure)
            return std::nullopt;
        auto generated = SigningKey::generate(kind);
        if (!generated) {
            failure = generated.error();
            return std::nullopt;
        }
        return std::move(*generated);
    };
    // The authorities have P-256 keys and the two that a person looks at first have RSA-2048:
    // RSA-4096 as in the real cloud would take seconds at every start.
    const auto root2 = key(SigningKey::Kind::Ec256);
    const auto root3 = key(SigningKey::Kind::Ec256);
    const auto device2 = key(SigningKey::Kind::Ec256);
    const auto device1 = key(SigningKey::Kind::Ec256);
    const auto device0 = key(SigningKey::Kind::Ec256);
    const auto plantLab = key(SigningKey::Kind::Ec256);
    const auto lab = key(SigningKey::Kind::Ec256);
    const auto scep = key(SigningKey::Kind::Ec256);
    const auto ldap = key(SigningKey::Kind::Ec256);
    const auto radius = key(SigningKey::Kind::Rsa2048);
    const auto mist = key(SigningKey::Kind::Rsa2048);
    if (failure)
        return fail(*failure);

    const auto sign = [&failure](const CertificateTemplate &description, const SigningKey &subject,
                                 const QByteArray &issuer,
                                 const SigningKey &issuerKey) -> QByteArray {
        if (failure)
            return {};
        auto der = pki::buildCertificate(description, subject, issuer, issuerKey);
        if (!der) {
            failure = der.error();
            return {};
        }
        return *der;
    };
    const auto certificate = [](const QByteArray &der) { return toPem(der, "CERTIFICATE"); };

    CertificateTemplate description =
            authority(kakuu(u"Kakuu Seiki Root CA G2"_s), day(now, -2061), day(now, 5244));
    const QByteArray root2Der = sign(description, *root2, {}, *root2);
    made.rootG2 = certificate(root2Der);

    description = authority(kakuu(u"Kakuu Seiki Root CA G3"_s), day(now, -200), day(now, 7105));
    made.rootG3 = certificate(sign(description, *root3, {}, *root3));
    // The other half of the cross-signed pair: same name and key, vouched for by G2.
    description.notAfter = day(now, 1600);
    made.rootG3Cross = certificate(sign(description, *root3, root2Der, *root2));

    description = authority(kakuu(u"Kakuu Seiki Device CA G2"_s), day(now, -1331), day(now, 1591));
    description.pathLength = 0;
    description.crlDistributionPoints = {u"http://pki.example.jp/g2.crl"_s};
    const QByteArray device2Der = sign(description, *device2, root2Der, *root2);
    made.deviceG2 = certificate(device2Der);

    description = authority(kakuu(u"Kakuu Seiki Device CA G1"_s), day(now, -1806), day(now, 20));
    description.pathLength = 0;
    // Nobody outside the company can fetch it.
    description.crlDistributionPoints = {u"http://pki.corp.internal/g1.crl"_s};
    const QByteArray device1Der = sign(description, *device1, root2Der, *root2);
    made.deviceG1 = certificate(device1Der);

    description = authority(kakuu(u"Kakuu Seiki Device CA 2016"_s), day(now, -3692), day(now, -40));
    made.device2016 = certificate(sign(description, *device0, root2Der, *root2));

    // Was made with a web server's profile: no CA flag, so nothing that it signs is accepted.
    description = authority(kakuu(u"Mie Plant Lab CA"_s), day(now, -860), day(now, 2790));
    description.ca = false;
    made.labCa = certificate(sign(description, *plantLab, {}, *plantLab));

    // The manual's own sample has all of these flaws: an e-mail address for a name, no dNSName, and
    // nine years of validity.
    description = authority(kakuu(u"lab-ca@example.jp"_s), day(now, -1228), day(now, 2425));
    description.subjectAlternativeNames = {u"email:lab-ca@example.jp"_s};
    const QByteArray labDer = sign(description, *lab, {}, *lab);
    description = CertificateTemplate();
    description.subject = kakuu(u"radius-test@example.jp"_s);
    description.notBefore = day(now, -801);
    description.notAfter = day(now, 2425);
    description.extendedKeyUsage = {u"serverAuth"_s};
    description.subjectAlternativeNames = {u"email:radius-test@example.jp"_s};
    const QByteArray radiusDer = sign(description, *radius, labDer, *lab);
    made.radiusChain = certificate(radiusDer) + certificate(labDer);
    made.radiusKeyPassword = u"demo-not-a-secret-radius"_s;
    const Secret keyPem = radius->toPem(Secret::fromString(made.radiusKeyPassword));
    made.radiusKey = QString::fromLatin1(keyPem.reveal());

    const QByteArray mistDer =
            sign(mistTemplate(organizationId, day(now, -1908), 1), *mist, {}, *mist);
    made.mistCa = certificate(mistDer);

    const QDateTime scepFrom = day(now, -452);
    description = authority({{u"C"_s, u"US"_s},
                             {u"O"_s, u"MIST"_s},
                             {u"OU"_s, organizationId},
                             {u"CN"_s, u"Mist SCEP CA"_s}},
                            scepFrom, scepFrom.addYears(10).addDays(-2));
    made.scepCa = certificate(sign(description, *scep, {}, *scep));

    description = CertificateTemplate();
    description.subject = {{u"O"_s, u"Google Inc."_s}, {u"CN"_s, u"LDAP Client"_s}};
    description.notBefore = day(now, -300);
    description.notAfter = day(now, 795);
    description.extendedKeyUsage = {u"clientAuth"_s};
    made.ldapClient = certificate(sign(description, *ldap, {}, *ldap));
    if (failure)
        return fail(*failure);

    const auto crl = [&failure](const QByteArray &issuer, const SigningKey &issuerKey,
                                const QDateTime &from, const QDateTime &to, int number,
                                const QList<pki::RevokedEntry> &revoked) -> QByteArray {
        if (failure)
            return {};
        auto der = pki::buildCrl(issuer, issuerKey, from, to, number, revoked);
        if (!der) {
            failure = der.error();
            return {};
        }
        return *der;
    };
    made.crlG1 = crl(device1Der, *device1, day(now, -32), day(now, -2), 61,
                     {{QByteArray::fromHex("3c51d07e92b84fa6"), day(now, -400), 1},
                      {QByteArray::fromHex("3c51d07e92b85011"), day(now, -90), 5}});
    made.crlG2 = crl(device2Der, *device2, day(now, -2), day(now, 12), 118,
                     {{QByteArray::fromHex("5a17c3d91f35a701"), day(now, -60), 1},
                      {QByteArray::fromHex("5a17c3d91f35a702"), day(now, -31), 4},
                      {QByteArray::fromHex("5a17c3d91f35a703"), day(now, -5), 1}});
    const QByteArray deviceCrl = crl(mistDer, *mist, day(now, -1), day(now, 29), 7, {});
    if (failure)
        return fail(*failure);
    made.deviceCrl = toPem(deviceCrl, "X509 CRL").toLatin1();
    return made;
}

} // namespace

Result<DemoCertificates> makeCertificates(const QString &organizationId, const QDateTime &now)
{
    // Kept for the process: a test program starts dozens of demo clouds, and two RSA keys are most
    // of what a start costs. What is made depends on the organization and the day only.
    static std::mutex mutex;
    static QHash<QString, DemoCertificates> made;
    const std::lock_guard lock(mutex);
    const QString key = organizationId + now.toUTC().date().toString(Qt::ISODate);
    if (const auto found = made.constFind(key); found != made.cend())
        return *found;
    auto fresh = makeAll(organizationId, now);
    if (fresh)
        made.insert(key, *fresh);
    return fresh;
}

void addIssuedCertificates(OrgState &org, quint32 seed, const QDateTime &now, Size size)
{
    Dice dice(seed * 1000003ULL + 29);
    const size_t wanted = certificatesOf(size);
    const qint64 present = now.toSecsSinceEpoch();
    quint32 numbers[3] = {412, 12, 91};
    org.issued.reserve(wanted);
    for (size_t i = 0; i < wanted; ++i) {
        IssuedRow row;
        const int kind = dice.below(100);
        row.provider = kind < 58   ? IssuedRow::Intune
                       : kind < 66 ? IssuedRow::Jamf
                                   : IssuedRow::Byod;
        row.number = numbers[row.provider]++;
        // One year each; a few have run out, the others over the coming year.
        row.expires = present + kDay * (dice.below(372) - 7) + dice.below(int(kDay));
        row.created = row.expires - 365 * kDay;
        row.serial = (0x5cULL << 56) | (quint64(i) << 28) | (dice.next() & 0xfffffffULL);
        org.issued.push_back(row);
    }
}

} // namespace sekisho::demo
