// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/lint/Parts.h"
#include "core/pki/lint/PlatformFacts.h"
#include "core/pki/lint/SignatureAlgorithm.h"

#include "core/pki/Names.h"
#include "core/pki/Objects.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::lint {

using namespace pki;

namespace {

constexpr const char *kNps = "https://technet.microsoft.com/en-us/library/dd197462(WS.10).aspx";
constexpr const char *kNpsClient =
        "https://technet.microsoft.com/en-us/library/dd197531(WS.10).aspx";
constexpr const char *kRequirements =
        "https://learn.microsoft.com/troubleshoot/windows-server/networking/"
        "certificate-requirements-eap-tls-peap (KB 814394)";
constexpr const char *kStrongMapping = "https://support.microsoft.com/help/5014754 (KB5014754)";

// [MS-WCCE] 2.2.2.7.
constexpr QLatin1StringView kTemplateName("1.3.6.1.4.1.311.20.2");
constexpr QLatin1StringView kTemplate("1.3.6.1.4.1.311.21.7");
constexpr QLatin1StringView kApplicationPolicies("1.3.6.1.4.1.311.21.10");

/// "Connect to these servers" is a regular expression there; most people write a plain name.
bool matchesWindowsPattern(const QString &name, const QString &expected)
{
    if (isNamedBy(name, expected))
        return true;
    constexpr qsizetype kLongestPattern = 256;
    if (expected.size() > kLongestPattern || !expected.contains(u'\\'))
        return false;
    const QRegularExpression pattern(QRegularExpression::anchoredPattern(expected),
                                     QRegularExpression::CaseInsensitiveOption);
    return pattern.isValid() && pattern.match(name.left(kLongestPattern)).hasMatch();
}

void serverSubject(const Judged &judged, Reporter &report)
{
    if (judged.fields().subject.isEmpty())
        report.add().field("subject").at(judged.certificate->range(judged.certificate->subject));
}

void serverSan(const Judged &judged, Reporter &report)
{
    const Facts &facts = *judged.certificate;
    const QStringList names = facts.dnsNames();
    const bool full = std::any_of(names.cbegin(), names.cend(), [](const QString &name) {
        return isHostName(name.startsWith("*."_L1) ? QStringView(name).sliced(2)
                                                   : QStringView(name));
    });
    if (!full) {
        report.add({names.value(0)}, names.isEmpty() ? "" : "short")
                .field("subject_alternative_names")
                .at(namesRange(facts));
        return;
    }
    const QStringList &expected = judged.around.options().serverNames;
    if (expected.isEmpty())
        return;
    const QStringList all = names + commonNames(facts);
    const bool named = std::any_of(expected.cbegin(), expected.cend(), [&](const QString &one) {
        return std::any_of(all.cbegin(), all.cend(),
                           [&](const QString &name) { return matchesWindowsPattern(name, one); });
    });
    if (!named) {
        report.add({expected.constFirst(), names.constFirst()}, "mismatch")
                .field("subject_alternative_names")
                .at(namesRange(facts));
    }
}

void serverRsa(const Judged &judged, Reporter &report)
{
    const KeyType type = judged.fields().keyType;
    if (type != KeyType::Rsa && type != KeyType::RsaPss)
        report.add().field("public_key").at(judged.certificate->range(judged.certificate->spki));
}

void wildcardCommonName(const Judged &judged, Reporter &report)
{
    const QStringList names = commonNames(*judged.certificate);
    for (const QString &name : names) {
        if (name.contains(u'*')) {
            report.add({name}).field("subject").at(
                    judged.certificate->range(judged.certificate->subject));
            return;
        }
    }
}

void clientUpn(const Judged &judged, Reporter &report)
{
    const Facts &facts = *judged.certificate;
    if (hasUpn(facts))
        return;
    for (const GeneralName &name : judged.fields().subjectAlternativeNames) {
        if (name.type == "dns"_L1 && isHostName(name.value))
            return; // a computer's
    }
    const bool directory = judged.around.has(Profile::ClientAd);
    report.add(directory ? Severity::Error : Severity::Info, {}, directory ? "" : "other")
            .field("subject_alternative_names")
            .at(namesRange(facts));
}

void clientSubject(const Judged &judged, Reporter &report)
{
    if (judged.fields().subject.isEmpty())
        report.add().field("subject").at(judged.certificate->range(judged.certificate->subject));
}

void clientEku(const Judged &judged, Reporter &report)
{
    const Facts &facts = *judged.certificate;
    if (facts.hasPurpose(oid::kClientAuth) || facts.hasPurpose(oid::kSmartCardLogon) ||
        facts.hasPurpose(oid::kAnyPurpose)) {
        return; // the last one: see anyPurpose()
    }
    report.add()
            .field("extended_key_usage")
            .at(facts.range(facts.extension(oid::kExtendedKeyUsage)));
}

void anyPurpose(const Judged &judged, Reporter &report)
{
    const Facts &facts = *judged.certificate;
    if (facts.hasPurpose(oid::kAnyPurpose) && !facts.hasPurpose(oid::kClientAuth)) {
        report.add()
                .field("extended_key_usage")
                .at(facts.range(facts.extension(oid::kExtendedKeyUsage)));
    }
}

void ntAuth(const Judged &judged, Reporter &report)
{
    report.add({judged.certificate->displayName()});
}

void strongMapping(const Judged &judged, Reporter &report)
{
    const Facts &facts = *judged.certificate;
    if (sidOf(facts).isPresent())
        return;
    if (judged.around.has(Profile::ClientAd))
        report.add(Severity::Error).field("extensions").at(namesRange(facts));
    else if (hasUpn(facts)) // made for Active Directory, or like it
        report.add(Severity::Info, {}, "other").field("extensions").at(namesRange(facts));
}

/// What a SID of a user or computer of a domain looks like: S-1-5-21-a-b-c-rid.
const char *sidProblem(QStringView sid)
{
    const QList<QStringView> parts = sid.split(u'-');
    const auto isNumber = [](QStringView part) {
        return !part.isEmpty() && part.size() <= 10 &&
               std::all_of(part.cbegin(), part.cend(),
                           [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    if (parts.size() < 3 || parts.first() != u'S' ||
        !std::all_of(parts.cbegin() + 1, parts.cend(), isNumber)) {
        return "text";
    }
    return parts.size() == 8 && sid.startsWith("S-1-5-21-"_L1) ? nullptr : "no-domain";
}

void sidFormat(const Judged &judged, Reporter &report)
{
    const Facts &facts = *judged.certificate;
    const SidFacts sid = sidOf(facts);
    if (sid.extension && !sid.extensionWellFormed) {
        report.add({}, "structure").field("extensions").at(facts.range(sid.extension));
    } else if (sid.extension) {
        if (const char *problem = sidProblem(sid.fromExtension)) {
            report.add({sid.fromExtension}, problem)
                    .field("extensions")
                    .at(facts.range(sid.extension));
        }
    }
    if (!sid.hasUri)
        return;
    if (const char *problem = sidProblem(sid.fromUri)) {
        report.add({sid.fromUri}, problem).field("subject_alternative_names").at(namesRange(facts));
    } else if (sid.extensionWellFormed && sid.fromUri != sid.fromExtension) {
        report.add({sid.fromExtension, sid.fromUri}, "different")
                .field("extensions")
                .at(facts.range(sid.extension));
    }
}

/// The identifiers of an ApplicationCertPolicies, which has the syntax of certificatePolicies.
QSet<QString> policiesIn(QByteArrayView value)
{
    QSet<QString> found;
    const QList<DerElement> list = elementsOf(value);
    for (const DerElement &policy : list) {
        DerElement identifier;
        if (!DerCursor(policy.content).read(der::kObjectId, identifier))
            continue;
        if (const ObjectNames *names = objectNames(identifier.content))
            found.insert(names->dotted);
    }
    return found;
}

void certificateTemplate(const Judged &judged, Reporter &report)
{
    const Facts &facts = *judged.certificate;
    const RawExtension *named = facts.extension(kTemplateName);
    const RawExtension *numbered = facts.extension(kTemplate);
    DerElement element;
    if (named && DerCursor(named->value).read(element) && isStringType(element.tag)) {
        report.add(Severity::Info, {decodeString(element).left(256)}, "name")
                .field("extensions")
                .at(facts.range(named));
    }
    if (numbered) {
        // OID, major and minor version.
        const QList<DerElement> parts = elementsOf(numbered->value);
        const ObjectNames *names = !parts.isEmpty() && parts.first().tag == der::kObjectId
                                           ? objectNames(parts.first().content)
                                           : nullptr;
        if (names) {
            QStringList version;
            for (const DerElement &part : parts.sliced(1))
                version.append(QString::number(smallInteger(part.content)));
            report.add(Severity::Info, {names->dotted, version.join(u'.')},
                       version.isEmpty() ? "oid" : "")
                    .field("extensions")
                    .at(facts.range(numbered));
        }
    }
    if (const RawExtension *policies = facts.extension(kApplicationPolicies)) {
        const QStringList &usages = judged.fields().extendedKeyUsage;
        if (policiesIn(policies->value) != QSet<QString>(usages.cbegin(), usages.cend())) {
            report.add(Severity::Warning, {}, "policies")
                    .field("extensions")
                    .at(facts.range(policies));
        }
    }
}

void smartCardLogon(const Judged &judged, Reporter &report)
{
    const Facts &facts = *judged.certificate;
    if (facts.hasPurpose(oid::kSmartCardLogon) && facts.hasPurpose(oid::kClientAuth)) {
        report.add()
                .field("extended_key_usage")
                .at(facts.range(facts.extension(oid::kExtendedKeyUsage)));
    }
}

void userStore(const Judged &, Reporter &report) { report.add(); }

void sha512(const Judged &judged, Reporter &report)
{
    const Facts &facts = *judged.certificate;
    const Algorithm algorithm = readAlgorithm(facts.outerAlgorithm);
    if ((algorithm.scheme == Scheme::RsaPkcs1 || algorithm.scheme == Scheme::RsaPss) &&
        algorithm.hash == Hash::Sha512) {
        report.add().field("signature_algorithm").at(facts.range(facts.outerAlgorithm));
    }
}

constexpr Rule kRules[] = {
        {"win.server.subject",
         Severity::Error,
         Role::RadiusServer,
         Platform::Windows,
         {},
         kNps,
         &serverSubject},
        {"win.server.san",
         Severity::Error,
         Role::RadiusServer,
         Platform::Windows,
         {},
         kRequirements,
         &serverSan},
        {"win.server.rsa",
         Severity::Info,
         Role::RadiusServer,
         Platform::Windows,
         {},
         kNps,
         &serverRsa},
        {"win.wildcard.cn",
         Severity::Error,
         Role::RadiusServer,
         Platform::Windows,
         {},
         "https://community.cisco.com/t5/network-access-control/"
         "12511-unexpectedly-received-tls-alert-message-treating-as-a/m-p/2619190 (CSCuh22029)",
         &wildcardCommonName},
        {"win.client.upn",
         Severity::Error,
         Role::Client,
         Platform::Windows,
         {},
         kRequirements,
         &clientUpn},
        {"win.client.subject",
         Severity::Error,
         Role::Client,
         Platform::Windows,
         {},
         kNpsClient,
         &clientSubject},
        {"win.client.eku",
         Severity::Error,
         Role::Client,
         Platform::Windows,
         {},
         kRequirements,
         &clientEku},
        {"win.client.any-purpose",
         Severity::Warning,
         Role::Client,
         Platform::Windows,
         {},
         "Windows EAP-TLS certificate filtering",
         &anyPurpose},
        {"win.ntauth", Severity::Info, Role::IntermediateCa, Platform::Windows, Profile::ClientAd,
         kRequirements, &ntAuth},
        {"win.strong-mapping",
         Severity::Error,
         Role::Client,
         Platform::Windows,
         {},
         kStrongMapping,
         &strongMapping},
        {"win.sid.format",
         Severity::Error,
         Role::Client,
         Platform::Windows,
         {},
         kStrongMapping,
         &sidFormat},
        {"win.template",
         Severity::Warning,
         kEndEntities,
         Platform::Windows,
         {},
         "[MS-WCCE] 2.2.2.7",
         &certificateTemplate},
        {"win.smartcard-logon-eku",
         Severity::Notice,
         Role::Client,
         Platform::Windows,
         {},
         "Windows smart card logon certificates",
         &smartCardLogon},
        {"win.store.user", Severity::Info, Role::Client,
         Platforms(Platform::Windows) | Platform::Okta, Profile::ClientOkta,
         "Okta: client certificates for managed devices", &userStore},
        {"win.sha512-tls12",
         Severity::Notice,
         kCertificates,
         Platform::Windows,
         {},
         "SChannel: signature algorithms in TLS 1.2",
         &sha512},
};

} // namespace

std::span<const Rule> windowsRules() { return kRules; }

} // namespace sekisho::lint
