// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/lint/Delivery.h"
#include "core/pki/lint/Rule.h"

#include <QHash>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::lint {

namespace {

constexpr Roles kServer = Role::RadiusServer;
constexpr Roles kClient = Role::Client;
constexpr Profiles kRadius = Profile::MistRadius;
constexpr Profiles kAnyClient = Profiles(Profile::Client) | Profile::ClientAd |
                                Profile::ClientOkta | Profile::ClientMistIntune |
                                Profile::ClientCitrix;
constexpr Profiles kBothEnds = kRadius | kAnyClient;

// WPA3 trust override disable policies (WPA3 specification, as FreeRADIUS' xpextensions has them).
constexpr QLatin1StringView kTodStrict("1.3.6.1.4.1.40808.1.3.1");
constexpr QLatin1StringView kTodTofu("1.3.6.1.4.1.40808.1.3.2");

// They verify with OpenSSL or with BoringSSL, its descendant.
constexpr Platforms kOpenSslSupplicants =
        Platforms(Platform::WpaSupplicant) | Platform::Android | Platform::ChromeOs;

Reporter &atExtension(Reporter &report, const Judged &judged, QLatin1StringView oid)
{
    return report.at(judged.certificate->range(judged.certificate->extension(oid)));
}

void purposeMissing(const Judged &judged, Reporter &report, QLatin1StringView wanted)
{
    const QStringList &purposes = judged.fields().extendedKeyUsage;
    if (judged.certificate->hasPurpose(wanted))
        return;
    const bool any = judged.certificate->hasPurpose(oid::kAnyPurpose);
    report.add({}, purposes.isEmpty() ? "none" : any ? "any" : "").field("extended_key_usage");
    atExtension(report, judged, oid::kExtendedKeyUsage);
}

void serverEku(const Judged &judged, Reporter &report)
{
    purposeMissing(judged, report, oid::kServerAuth);
}

void clientEku(const Judged &judged, Reporter &report)
{
    // Smart card logon is as good to Windows; other servers look for clientAuth only.
    purposeMissing(judged, report, oid::kClientAuth);
}

bool allows(const Facts &authority, QLatin1StringView purpose)
{
    return authority.index().extendedKeyUsage.isEmpty() || authority.hasPurpose(purpose) ||
           authority.hasPurpose(oid::kAnyPurpose);
}

/// anyExtendedKeyUsage stands for the purpose, which OpenSSL does not take of a CA: its
/// check_purpose_ssl_client() and _server() (crypto/x509/v3_purp.c) look for the purpose itself.
bool onlyAny(const Facts &authority, QLatin1StringView purpose)
{
    return authority.hasPurpose(oid::kAnyPurpose) && !authority.hasPurpose(purpose);
}

void ekuNesting(const Judged &judged, Reporter &report)
{
    const Facts &facts = *judged.certificate;
    if (judged.role == Role::RootCa || judged.role == Role::IntermediateCa) {
        if (!allows(facts, oid::kServerAuth) && !allows(facts, oid::kClientAuth)) {
            report.add({facts.displayName()}, "neither").field("extended_key_usage");
            atExtension(report, judged, oid::kExtendedKeyUsage);
        }
        return;
    }
    // Said of the leaf: it is the leaf that is refused.
    const bool asServer = judged.role == Role::RadiusServer;
    const QLatin1StringView purpose = asServer ? oid::kServerAuth : oid::kClientAuth;
    const QList<const Facts *> chain = judged.around.chainOf(facts);
    for (const Facts *authority : chain) {
        if (authority == &facts)
            continue;
        if (!allows(*authority, purpose)) {
            report.add({authority->displayName()}, asServer ? "server" : "client").field("issuer");
            report.at(facts.range(facts.issuer));
        } else if (onlyAny(*authority, purpose)) {
            report.add({authority->displayName()}, asServer ? "any-server" : "any-client")
                    .field("issuer");
            report.at(facts.range(facts.issuer));
            // FreeRADIUS refuses such a client; what Mist's own servers do is not published.
            report.on(asServer ? kOpenSslSupplicants : Platforms(Platform::Mist));
        }
    }
}

void kuServer(const Judged &judged, Reporter &report)
{
    if (!judged.certificate->hasKeyUsage(usage::kDigitalSignature)) {
        report.add().field("key_usage");
        atExtension(report, judged, oid::kKeyUsage);
    }
    if (judged.fields().keyType == pki::KeyType::Rsa &&
        !judged.certificate->hasKeyUsage(usage::kKeyEncipherment)) {
        report.add(Severity::Notice, {}, "encipherment").field("key_usage");
        atExtension(report, judged, oid::kKeyUsage);
    }
}

void kuClient(const Judged &judged, Reporter &report)
{
    if (!judged.certificate->hasKeyUsage(usage::kDigitalSignature)) {
        report.add().field("key_usage");
        atExtension(report, judged, oid::kKeyUsage);
    }
}

constexpr quint16 bit(int number) { return static_cast<quint16>(1u << number); }

void kuEc(const Judged &judged, Reporter &report)
{
    constexpr quint16 kForbidden = bit(usage::kKeyEncipherment) | bit(usage::kDataEncipherment);
    if (judged.fields().keyType != pki::KeyType::Ec || !judged.fields().hasKeyUsage)
        return;
    if (const quint16 found = judged.fields().keyUsage & kForbidden) {
        report.add({pki::keyUsageNames(found).join(", "_L1)}).field("key_usage");
        atExtension(report, judged, oid::kKeyUsage);
    }
}

void kuEdDsa(const Judged &judged, Reporter &report)
{
    constexpr quint16 kAllowed = bit(usage::kDigitalSignature) | bit(usage::kNonRepudiation) |
                                 bit(usage::kKeyCertSign) | bit(usage::kCrlSign);
    const pki::KeyType type = judged.fields().keyType;
    if ((type != pki::KeyType::Ed25519 && type != pki::KeyType::Ed448) ||
        !judged.fields().hasKeyUsage) {
        return;
    }
    if (const auto found = static_cast<quint16>(judged.fields().keyUsage & ~kAllowed)) {
        report.add({pki::keyUsageNames(found).join(", "_L1)}).field("key_usage");
        atExtension(report, judged, oid::kKeyUsage);
    }
}

void identitySan(const Judged &judged, Reporter &report)
{
    const pki::CertificateIndex &fields = judged.fields();
    if (fields.subjectAlternativeNames.isEmpty() && fields.subject.isEmpty()) {
        report.add().field("subject");
        report.at(judged.certificate->range(judged.certificate->subject));
    }
}

void identityMultiple(const Judged &judged, Reporter &report)
{
    QSet<QString> users;
    QHash<QString, QString> devices; // first label: whole name
    for (const pki::GeneralName &name : judged.fields().subjectAlternativeNames) {
        const QString value = name.value.toLower();
        if (name.type == "email"_L1)
            users.insert(value);
        else if (name.type == "othername"_L1 && value.startsWith(oid::kUpn))
            users.insert(value.mid(oid::kUpn.size() + 1));
        else if (name.type == "dns"_L1) // pc1 and pc1.example.jp are one device
            devices.insert(value.section(u'.', 0, 0), value);
    }
    QStringList names = users.size() > 1 ? users.values() : devices.values();
    if (names.size() > 1) {
        names.sort();
        report.add({names.mid(0, 3).join(", "_L1)}).field("subject_alternative_names");
        atExtension(report, judged, oid::kSubjectAltName);
    }
}

void revocationPointer(const Judged &judged, Reporter &report)
{
    const Facts &facts = *judged.certificate;
    if (facts.extension(oid::kCrlDistributionPoints) ||
        (facts.extension(oid::kAuthorityInfoAccess) && !facts.ocspUrls().isEmpty())) {
        return;
    }
    if (judged.around.has(Profile::ClientOkta) && judged.role != Role::RadiusServer)
        report.add(Severity::Error).on(Platform::Okta);
    else
        report.add();
    report.field("crl_distribution_points");
}

void revocationBeforeNetwork(const Judged &judged, Reporter &report)
{
    const Facts &facts = *judged.certificate;
    if (facts.extension(oid::kCrlDistributionPoints) && facts.ocspUrls().isEmpty()) {
        report.add().field("authority_information_access");
        atExtension(report, judged, oid::kCrlDistributionPoints);
    }
}

void aiaNoFetch(const Judged &judged, Reporter &report)
{
    const Delivery delivery = deliveryOf(judged.around, judged.bundle);
    if (!delivery.isForServer(judged.around) || delivery.end != Delivery::End::IssuerMissing)
        return;
    const Facts &last = *judged.around.factsOf(delivery.chain.constLast());
    const QStringList urls = last.caIssuersUrls();
    if (!urls.isEmpty()) {
        report.add({last.index().issuer.displayName(), urls.constFirst()})
                .item(delivery.chain.constLast())
                .field("authority_information_access")
                .at(last.range(last.extension(oid::kAuthorityInfoAccess)));
    }
}

void crldpMissing(const Judged &judged, Reporter &report)
{
    if (!judged.certificate->extension(oid::kCrlDistributionPoints))
        report.add().field("crl_distribution_points");
}

void eapOverLan(const Judged &judged, Reporter &report)
{
    const Facts &facts = *judged.certificate;
    const bool lan = facts.hasPurpose(oid::kEapOverLan);
    if (!lan && !facts.hasPurpose(oid::kEapOverPpp))
        return;
    const QString name = lan ? u"eapOverLAN"_s : u"eapOverPPP"_s;
    if (facts.hasPurpose(oid::kServerAuth) || facts.hasPurpose(oid::kClientAuth))
        report.add(Severity::Info, {name});
    else
        report.add(Severity::Error, {name}, "alone");
    report.field("extended_key_usage");
    atExtension(report, judged, oid::kExtendedKeyUsage);
}

void ssidList(const Judged &judged, Reporter &report)
{
    // SSIDList ::= SEQUENCE SIZE (1..MAX) OF SSID; SSID ::= OCTET STRING (RFC 4334 3).
    constexpr qsizetype kShown = 8;
    const pki::RawExtension *found = judged.certificate->extension(oid::kWlanSsid);
    if (!found)
        return;
    QStringList names;
    pki::DerElement sequence, ssid;
    if (pki::DerCursor(found->value).read(pki::der::kSequence, sequence)) {
        pki::DerCursor cursor(sequence.content);
        while (names.size() < kShown && cursor.read(pki::der::kOctetString, ssid)) {
            const QString text = QString::fromUtf8(ssid.content);
            const bool readable = std::all_of(text.cbegin(), text.cend(), [](QChar c) {
                return c.isPrint() && c != QChar(QChar::ReplacementCharacter);
            });
            names.append(readable ? text : QString::fromLatin1(ssid.content.toByteArray().toHex()));
        }
    }
    if (names.isEmpty())
        report.add({}, "malformed");
    else
        report.add({names.join(", "_L1)});
    report.field("extensions");
    atExtension(report, judged, oid::kWlanSsid);
}

void trustOverride(const Judged &judged, Reporter &report)
{
    if (!judged.certificate->extension(oid::kCertificatePolicies))
        return;
    const QStringList policies = judged.certificate->policyOids();
    const bool strict = policies.contains(kTodStrict);
    const bool tofu = policies.contains(kTodTofu);
    if (!strict && !tofu)
        return;
    // With both, STRICT wins in wpa_supplicant. Whether clients are set up by hand is not known.
    report.add({}, strict && tofu ? "both" : strict ? "strict" : "tofu");
    report.field("extensions");
    atExtension(report, judged, oid::kCertificatePolicies);
}

void trustOverrideAbsent(const Judged &judged, Reporter &report)
{
    const QStringList policies = judged.certificate->policyOids();
    if (!policies.contains(kTodStrict) && !policies.contains(kTodTofu))
        report.add().field("extensions");
}

constexpr const char *kRfc9190 = "RFC 9190 5.4";
constexpr const char *kKeyUsageSource = "RFC 5280 4.2.1.3, RFC 8446 4.4.2.2";
constexpr const char *kTodSource = "WPA3 specification 3.0; wpa_supplicant src/crypto/"
                                   "tls_openssl.c";

const Rule kRules[] = {
        {"eap.server.eku", Severity::Error, kServer, {}, kRadius, "RFC 5216 5.3", &serverEku},
        {"eap.client.eku",
         Severity::Error,
         kClient,
         {},
         kAnyClient,
         "https://learn.microsoft.com/troubleshoot/windows-server/networking/"
         "certificate-requirements-eap-tls-peap",
         &clientEku},
        {"eap.ca.eku-nesting",
         Severity::Error,
         kAuthorities | kServer | kClient,
         {},
         kBothEnds | Profile::MistCa,
         "https://docs.openssl.org/3.0/man1/openssl-verification-options/",
         &ekuNesting},
        {"eap.ku.server", Severity::Error, kServer, {}, kRadius, kKeyUsageSource, &kuServer},
        {"eap.ku.client", Severity::Error, kClient, {}, kAnyClient, kKeyUsageSource, &kuClient},
        {"eap.ku.ec",
         Severity::Warning,
         kServer | kClient,
         {},
         kBothEnds,
         "RFC 5480 3, RFC 8813",
         &kuEc},
        {"eap.ku.eddsa",
         Severity::Error,
         kCertificates,
         {},
         kBothEnds | Profile::MistCa,
         "RFC 8410 5, RFC 9295",
         &kuEdDsa},
        {"eap.identity.san",
         Severity::Error,
         kServer | kClient,
         {},
         kBothEnds,
         "RFC 5216 5.2",
         &identitySan},
        {"eap.identity.multiple",
         Severity::Notice,
         kClient,
         {},
         kAnyClient,
         "RFC 5216 5.2",
         &identityMultiple},
        {"eap.revocation.pointer",
         Severity::Warning,
         kServer | kClient | Role::IntermediateCa,
         {},
         kBothEnds | Profile::MistCa,
         kRfc9190,
         &revocationPointer},
        {"eap.revocation.before-network",
         Severity::Notice,
         kServer,
         {},
         kRadius,
         kRfc9190,
         &revocationBeforeNetwork},
        {"eap.aia.no-fetch",
         Severity::Error,
         Role::Bundle,
         {},
         kRadius,
         "RFC 5216 2.1.5",
         &aiaNoFetch},
        {"eap.crldp.missing", Severity::Notice, kServer, Platform::Windows, kRadius,
         "https://github.com/FreeRADIUS/freeradius-server/pull/361", &crldpMissing},
        {"eap.eapoverlan",
         Severity::Error,
         kServer | kClient,
         {},
         kBothEnds,
         "RFC 4334 2",
         &eapOverLan},
        {"eap.ssid-list",
         Severity::Info,
         kServer | kClient,
         {},
         kBothEnds,
         "RFC 4334 3",
         &ssidList},
        {"eap.tod", Severity::Info, kServer, {}, kRadius, kTodSource, &trustOverride},
        {"eap.tod.absent", Severity::Info, kServer, {}, kRadius, kTodSource, &trustOverrideAbsent},
};

} // namespace

std::span<const Rule> eapRules() { return kRules; }

} // namespace sekisho::lint
