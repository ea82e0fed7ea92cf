// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/lint/Parts.h"
#include "core/pki/lint/PlatformFacts.h"
#include "core/pki/lint/SignatureAlgorithm.h"

#include "core/pki/Pkcs12Anatomy.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

// MDM and identity services. What concerns one service only runs where its profile is chosen.
namespace sekisho::lint {

using namespace pki;

namespace {

constexpr const char *kIntune =
        "https://learn.microsoft.com/mem/intune/protect/certificates-profile-scep";
constexpr const char *kOkta = "https://help.okta.com/oie/en-us/content/topics/identity-engine/"
                              "devices/config-customer-provided-ca.htm";
constexpr const char *kOktaCa = "Okta: certificate authority for managed devices";
constexpr const char *kCitrix = "Citrix Endpoint Management: certificates and authentication";
constexpr const char *kScep = "RFC 8894";

constexpr Profiles kScepClients = Profiles(Profile::ClientMistIntune) | Profile::ClientOkta;

/// Objects of a run looked through for the same certificate on two devices.
constexpr qsizetype kItemsCompared = 4096;

// ---- Intune

void trustedRoot(const Judged &judged, Reporter &report)
{
    const Facts &facts = *judged.certificate;
    if (!judged.fields().selfIssued)
        report.add({facts.displayName()}).field("issuer").at(facts.range(facts.issuer));
}

void validityMax(const Judged &judged, Reporter &report)
{
    constexpr int kMonths = 24;
    const Facts &facts = *judged.certificate;
    const CertificateIndex &fields = judged.fields();
    if (fields.notAfter > fields.notBefore.addMonths(kMonths)) {
        report.add({QString::number(periodOf(facts, 0).days)})
                .field("not_after")
                .at(facts.range(facts.notAfter));
    }
    const Facts *issuer = judged.around.issuerOf(facts);
    if (issuer && issuer != &facts && fields.notAfter > issuer->index().notAfter) {
        report.add({issuer->displayName(), timeArgument(issuer->index().notAfter)}, "issuer")
                .field("not_after")
                .at(facts.range(facts.notAfter));
    }
}

void validityMin(const Judged &judged, Reporter &report)
{
    constexpr int kDays = 5;
    const Facts &facts = *judged.certificate;
    // A whole number of days as tools make it is one second more.
    if (const Period period = periodOf(facts, kDays); !period.exceeds && period.days < kDays) {
        report.add({QString::number(period.days)})
                .field("not_after")
                .at(facts.range(facts.notAfter));
    }
}

void intuneKey(const Judged &judged, Reporter &report)
{
    const CertificateIndex &fields = judged.fields();
    const bool rsa = fields.keyType == KeyType::Rsa;
    if (rsa && (fields.keyBits == 2048 || fields.keyBits == 4096))
        return;
    const QStringList arguments{QString::number(fields.keyBits)};
    if (rsa && fields.keyBits < 2048)
        report.add(arguments);
    else
        report.add(Severity::Notice, arguments, rsa ? "size" : "type");
    report.field("public_key").at(judged.certificate->range(judged.certificate->spki));
}

void subjectSpecial(const Judged &judged, Reporter &report)
{
    const DistinguishedName &subject =
            judged.item.csr ? judged.item.csr->subject
                            : (judged.certificate ? judged.fields().subject : DistinguishedName());
    const QString name = subject.commonName();
    const auto isSpecial = [](QChar c) { return c == u'+' || c == u';' || c == u',' || c == u'='; };
    if (std::any_of(name.cbegin(), name.cend(), isSpecial)) {
        report.add({name}).field("subject");
        if (judged.certificate)
            report.at(judged.certificate->range(judged.certificate->subject));
    }
}

void sanDevice(const Judged &judged, Reporter &report)
{
    if (const QString id = deviceIdOf(*judged.certificate); !id.isEmpty())
        report.add({id}).field("subject_alternative_names").at(namesRange(*judged.certificate));
}

void intuneSid(const Judged &judged, Reporter &report)
{
    if (sidOf(*judged.certificate).isPresent())
        return;
    const bool directory = judged.around.has(Profile::ClientAd);
    report.add(directory ? Severity::Error : Severity::Info, {}, directory ? "" : "other")
            .field("subject_alternative_names")
            .at(namesRange(*judged.certificate));
}

// ---- SCEP

/// What SCEP clients and authorities look at, of a request or of what came of it.
struct ScepFacts
{
    bool hasKeyUsage = false;
    bool signs = false;
    bool clientAuth = false;
    KeyType keyType = KeyType::Unknown;
    int keyBits = 0;
    bool sha2 = true;
};

ScepFacts scepFacts(const Judged &judged)
{
    ScepFacts facts;
    if (const Facts *certificate = judged.certificate) {
        facts.hasKeyUsage = judged.fields().hasKeyUsage;
        facts.signs = certificate->hasKeyUsage(usage::kDigitalSignature);
        facts.clientAuth = certificate->hasPurpose(oid::kClientAuth);
        facts.keyType = judged.fields().keyType;
        facts.keyBits = judged.fields().keyBits;
        const Hash hash = readAlgorithm(certificate->outerAlgorithm).hash;
        facts.sha2 = hash != Hash::Md5 && hash != Hash::Sha1;
    } else if (judged.item.csr) {
        const CsrInfo &csr = *judged.item.csr;
        facts.keyType = csr.keyType;
        facts.keyBits = csr.keyBits;
        facts.sha2 = !csr.signatureAlgorithm.contains("sha1"_L1, Qt::CaseInsensitive) &&
                     !csr.signatureAlgorithm.contains("md5"_L1, Qt::CaseInsensitive);
        for (const Extension &extension : csr.requestedExtensions) {
            DerElement bits;
            if (extension.oid == oid::kKeyUsage &&
                DerCursor(extension.value).read(der::kBitString, bits)) {
                facts.hasKeyUsage = true;
                facts.signs = bits.content.size() > 1 &&
                              (static_cast<quint8>(bits.content[1]) & 0x80) != 0;
            } else if (extension.oid == oid::kExtendedKeyUsage) {
                // id-kp-clientAuth, 1.3.6.1.5.5.7.3.2
                constexpr QByteArrayView kClientAuth("\x2b\x06\x01\x05\x05\x07\x03\x02");
                const QList<DerElement> purposes = elementsOf(extension.value);
                facts.clientAuth = std::any_of(
                        purposes.cbegin(), purposes.cend(),
                        [&](const DerElement &purpose) { return purpose.content == kClientAuth; });
            }
        }
    }
    return facts;
}

void scepUsage(const Judged &judged, Reporter &report)
{
    if (!judged.certificate && !judged.item.csr)
        return;
    const ScepFacts facts = scepFacts(judged);
    if (!facts.hasKeyUsage || !facts.signs)
        report.add().field("key_usage");
    if (!facts.clientAuth)
        report.add({}, "purpose").field("extended_key_usage");
    if (facts.keyType != KeyType::Rsa || facts.keyBits < 2048)
        report.add({QString::number(facts.keyBits)}, "key").field("public_key");
    if (!facts.sha2)
        report.add({}, "hash").field("signature_algorithm");
}

void challenge(const Judged &judged, Reporter &report)
{
    // CertificationRequestInfo, RFC 2986 4.1; challengePassword is 1.2.840.113549.1.9.7.
    constexpr QByteArrayView kChallenge("\x2a\x86\x48\x86\xf7\x0d\x01\x09\x07");
    const QList<DerElement> parts = elementsOf(judged.item.der);
    if (parts.isEmpty())
        return;
    const QList<DerElement> information = elementsIn(parts.first().content);
    for (const DerElement &part : information) {
        if (part.tag != der::contextConstructed(0))
            continue;
        const QList<DerElement> attributes = elementsIn(part.content);
        for (const DerElement &attribute : attributes) {
            DerElement type;
            if (DerCursor(attribute.content).read(der::kObjectId, type) &&
                type.content == kChallenge) {
                const qsizetype offset = attribute.whole.data() - judged.item.der.constData();
                report.add().field("attributes").at({offset, attribute.whole.size()});
                return;
            }
        }
    }
}

void registrationAuthority(const Judged &judged, Reporter &report)
{
    const Facts *authority = nullptr;
    QList<const Facts *> agents;
    qsizetype authorityIndex = -1;
    for (const qsizetype index : judged.bundle) {
        const Item &item = judged.around.items().at(index);
        if (item.type == ItemType::PrivateKey)
            return;
        const Facts *facts = judged.around.factsOf(index);
        if (!facts)
            continue;
        if (item.container != "pkcs7"_L1)
            return;
        if (facts->isCa()) {
            if (!authority) {
                authority = facts;
                authorityIndex = index;
            }
        } else if (facts->hasPurpose(oid::kServerAuth) || facts->hasPurpose(oid::kClientAuth)) {
            return; // a chain
        } else if (facts->index().hasKeyUsage) {
            agents.append(facts);
        }
    }
    if (!authority || agents.isEmpty())
        return;
    const auto issued = [&](const Facts *agent) {
        return judged.around.isSignedBy(*agent, *authority);
    };
    const auto count = std::count_if(agents.cbegin(), agents.cend(), issued);
    if (count > 0) {
        const QString fingerprint = QString::fromLatin1(authority->item().sha256.toHex(':'));
        report.add({authority->displayName(), QString::number(count), fingerprint.toUpper()})
                .item(authorityIndex);
    }
}

// ---- Jamf, Okta

void jamfLevel(const Judged &, Reporter &report) { report.add(); }

/// Okta's own authority calls itself "Organization Intermediate Authority" in the field.
bool isOkta(const DistinguishedName &name)
{
    for (const auto &rdn : name.rdns) {
        for (const AttributeTypeAndValue &attribute : rdn) {
            if (attribute.value.contains("okta"_L1, Qt::CaseInsensitive) ||
                attribute.value == "Organization Intermediate Authority"_L1 ||
                attribute.value == "Organization Root Authority"_L1) {
                return true;
            }
        }
    }
    return false;
}

void oktaCrlClient(const Judged &judged, Reporter &report)
{
    if (!judged.certificate->extension(oid::kCrlDistributionPoints) &&
        !isOkta(judged.fields().issuer)) {
        report.add().field("crl_distribution_points");
    }
}

void oktaCrlAuthority(const Judged &judged, Reporter &report)
{
    if (!judged.certificate->extension(oid::kCrlDistributionPoints) &&
        !isOkta(judged.fields().subject)) {
        report.add({judged.certificate->displayName()}).field("crl_distribution_points");
    }
}

void oktaUnused(const Judged &judged, Reporter &report)
{
    constexpr qint64 kDays = 90;
    constexpr qint64 kSoon = 14;
    if (!isOkta(judged.fields().issuer))
        return;
    const QDateTime last = judged.fields().notBefore.addDays(kDays);
    const qint64 left = daysBetween(judged.around.now(), last);
    const QDateTime &now = judged.around.now();
    const bool over = now > last;
    report.add(!over && left < kSoon ? Severity::Warning : Severity::Info,
               {timeArgument(last), QString::number(left)},
               over           ? "over"
               : left < kSoon ? "soon"
                              : "")
            .field("not_before")
            .at(judged.certificate->range(judged.certificate->notBefore));
}

void oktaOneDevice(const Judged &judged, Reporter &report)
{
    const QList<Item> &items = judged.around.items();
    // Files named after devices: a bulk archive.
    if (judged.item.entry.isEmpty() || items.size() > kItemsCompared)
        return;
    for (const Item &other : items) {
        if (other.type == ItemType::Certificate && !other.entry.isEmpty() &&
            other.entry != judged.item.entry && other.sha256 == judged.item.sha256) {
            report.add({judged.item.entry, other.entry});
            return;
        }
    }
}

void oktaDeviceState(const Judged &judged, Reporter &report)
{
    if (isOkta(judged.fields().issuer))
        report.add();
}

void oktaFileName(const Judged &judged, Reporter &report)
{
    if (isOkta(judged.fields().subject))
        report.add({judged.certificate->displayName()});
}

// ---- Citrix, APNs

void citrixOrder(const Judged &judged, Reporter &report)
{
    const Facts *previous = nullptr;
    for (const qsizetype index : judged.bundle) {
        const Facts *facts = judged.around.factsOf(index);
        if (!facts)
            continue;
        if (previous && !judged.around.isSignedBy(*previous, *facts)) {
            report.add({facts->displayName(), previous->displayName()}).item(index);
            return;
        }
        previous = facts;
    }
}

void citrixKey(const Judged &judged, Reporter &report)
{
    const QList<const Facts *> others = judged.around.sameKey(*judged.certificate);
    if (!others.isEmpty()) {
        report.add({others.constFirst()->displayName(),
                    timeArgument(others.constFirst()->index().notAfter)})
                .field("public_key")
                .at(judged.certificate->range(judged.certificate->spki));
    }
}

void citrixSingle(const Judged &judged, Reporter &report)
{
    qsizetype keys = itemsOfPkcs12(judged).keys.size();
    if (judged.item.pkcs12) {
        qsizetype visible = 0;
        for (const Pkcs12Safe &safe : judged.item.pkcs12->safes) {
            visible +=
                    std::count_if(safe.bags.cbegin(), safe.bags.cend(), [](const Pkcs12Bag &bag) {
                        return bag.type == "key"_L1 || bag.type == "shrouded-key"_L1;
                    });
        }
        keys = std::max(keys, visible);
    }
    if (keys > 1)
        report.add({QString::number(keys)});
}

/// An IMEI has 15 digits, a MEID 14 hexadecimal ones, a serial number letters and digits.
bool isDeviceName(QStringView name)
{
    constexpr qsizetype kShortest = 8;
    constexpr qsizetype kLongest = 32;
    return name.size() >= kShortest && name.size() <= kLongest &&
           std::all_of(name.cbegin(), name.cend(), [](QChar c) {
               return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-');
           });
}

void citrixBulk(const Judged &judged, Reporter &report)
{
    if (judged.item.entry.isEmpty())
        return;
    const QFileInfo file(judged.item.entry);
    if (file.suffix().compare("p12"_L1, Qt::CaseInsensitive) != 0 ||
        !isDeviceName(file.completeBaseName())) {
        report.add({file.fileName()}, "name");
    } else if (itemsOfPkcs12(judged).isEmpty()) {
        report.add({file.fileName(), file.completeBaseName()},
                   judged.item.passwordBeside ? "password" : "");
    }
}

void citrixAuthority(const Judged &judged, Reporter &report)
{
    report.add({judged.certificate->displayName()});
}

void pushExpiry(const Judged &judged, Reporter &report)
{
    // Apple's certificates for push services carry its extensions 1.2.840.113635.100.6.3.x; those
    // of device management are named "APSP:" and a UUID.
    constexpr QByteArrayView kPush("\x2a\x86\x48\x86\xf7\x63\x64\x06\x03");
    const Facts &facts = *judged.certificate;
    const bool isPush =
            judged.fields().subject.commonName().startsWith("APSP:"_L1) ||
            std::any_of(facts.extensions.cbegin(), facts.extensions.cend(),
                        [&](const RawExtension &one) { return one.oid.startsWith(kPush); });
    if (!isPush)
        return;
    constexpr qint64 kFirstMail = 30;
    constexpr qint64 kSecondMail = 10;
    const QDateTime &end = judged.fields().notAfter;
    const QDateTime &now = judged.around.now();
    const qint64 left = daysBetween(now, end);
    const bool over = now > end;
    report.add(over || left < kFirstMail ? Severity::Warning : Severity::Info,
               {timeArgument(end), QString::number(left)},
               over                 ? "over"
               : left < kSecondMail ? "urgent"
               : left < kFirstMail  ? "soon"
                                    : "")
            .field("not_after")
            .at(facts.range(facts.notAfter));
}

constexpr Rule kRules[] = {
        {"intune.trusted-root", Severity::Warning, kAuthorities, Platform::Intune,
         Profile::ClientMistIntune, kIntune, &trustedRoot},
        {"intune.validity.max", Severity::Error, Role::Client, Platform::Intune,
         Profile::ClientMistIntune, kIntune, &validityMax},
        {"intune.validity.min", Severity::Warning, Role::Client, Platform::Intune,
         Profile::ClientMistIntune, kIntune, &validityMin},
        {"intune.key", Severity::Error, Role::Client, Platform::Intune, Profile::ClientMistIntune,
         kIntune, &intuneKey},
        {"intune.subject.special", Severity::Warning, Roles(Role::Client) | Role::Csr,
         Platform::Intune, Profile::ClientMistIntune, kIntune, &subjectSpecial},
        {"intune.san.device", Severity::Info, Role::Client, Platform::Intune,
         Profile::ClientMistIntune, kIntune, &sanDevice},
        {"intune.sid", Severity::Error, Role::Client, Platform::Intune, Profile::ClientMistIntune,
         "https://techcommunity.microsoft.com/blog/intunecustomersuccess/"
         "support-tip-implementing-strong-mapping-in-microsoft-intune-certificates/4053376",
         &intuneSid},
        {"scep.ku",
         Severity::Warning,
         Roles(Role::Client) | Role::Csr,
         {},
         kScepClients,
         kScep,
         &scepUsage},
        {"scep.challenge", Severity::Warning, Role::Csr, {}, {}, kScep, &challenge},
        {"scep.ra", Severity::Info, Role::Bundle, {}, {}, kScep, &registrationAuthority},
        {"jamf.level", Severity::Info, Role::Client, Platforms(Platform::Apple) | Platform::Okta,
         Profile::ClientOkta, kOkta, &jamfLevel},
        {"okta.crl.client", Severity::Error, Role::Client, Platform::Okta, Profile::ClientOkta,
         kOkta, &oktaCrlClient},
        {"okta.crl.ca", Severity::Error, Role::IntermediateCa, Platform::Okta, Profile::ClientOkta,
         kOkta, &oktaCrlAuthority},
        {"okta.unused-90d", Severity::Warning, Role::Client, Platform::Okta, Profile::ClientOkta,
         kOktaCa, &oktaUnused},
        {"okta.one-device", Severity::Error, Role::Client, Platform::Okta, Profile::ClientOkta,
         kOktaCa, &oktaOneDevice},
        {"okta.device-state", Severity::Info, Role::Client, Platform::Okta, Profile::ClientOkta,
         kOktaCa, &oktaDeviceState},
        {"okta.ca-file-name", Severity::Info, Role::IntermediateCa, Platform::Okta,
         Profile::ClientOkta, kOktaCa, &oktaFileName},
        {"citrix.chain-order", Severity::Error, Role::Bundle, Platform::Citrix,
         Profile::ClientCitrix, kCitrix, &citrixOrder},
        {"citrix.one-cert-per-key", Severity::Error, kEndEntities, Platform::Citrix,
         Profile::ClientCitrix, kCitrix, &citrixKey},
        {"citrix.p12.single", Severity::Warning, Role::Pkcs12, Platform::Citrix,
         Profile::ClientCitrix, kCitrix, &citrixSingle},
        {"citrix.bulk.names", Severity::Error, Role::Pkcs12, Platform::Citrix,
         Profile::ClientCitrix, kCitrix, &citrixBulk},
        {"citrix.missing-ca", Severity::Info, kAuthorities, Platform::Citrix, Profile::ClientCitrix,
         kCitrix, &citrixAuthority},
        {"apns.expiry",
         Severity::Warning,
         kEndEntities,
         Platforms(Platform::Apple) | Platform::Citrix,
         {},
         kCitrix,
         &pushExpiry},
};

} // namespace

std::span<const Rule> serviceRules() { return kRules; }

} // namespace sekisho::lint
