// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/lint/Delivery.h"
#include "core/pki/lint/Rule.h"

#include <QUrl>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::lint {

namespace {

constexpr const char *kManual = "https://www.juniper.net/documentation/us/en/software/mist/"
                                "mist-access/topics/topic-map/"
                                "access-assurance-certificate-generate.html";
constexpr const char *kIntune = "Juniper Mist: Integrate with Microsoft Intune";

constexpr Profiles kAnyClient = Profiles(Profile::Client) | Profile::ClientAd |
                                Profile::ClientOkta | Profile::ClientMistIntune |
                                Profile::ClientCitrix;

bool isWildcard(const QString &name) { return name.contains(u'*'); }

void version(const Judged &judged, Reporter &report)
{
    if (judged.fields().version != 3) {
        const Facts &facts = *judged.certificate;
        report.add({QString::number(judged.fields().version)})
                .field("version")
                .at(facts.range(facts.version.whole.isEmpty() ? facts.serial : facts.version));
    }
}

void commonNameAndSan(const Judged &judged, Reporter &report)
{
    const Facts &facts = *judged.certificate;
    if (!facts.extension(oid::kSubjectAltName)) {
        report.add(Severity::Error, {facts.displayName()}, "no-san")
                .field("subject_alternative_names");
    }
    if (judged.fields().subject.commonName().isEmpty())
        report.add({}, "no-cn").field("subject").at(facts.range(facts.subject));
}

void sanDns(const Judged &judged, Reporter &report)
{
    const Facts &facts = *judged.certificate;
    const auto &names = judged.fields().subjectAlternativeNames;
    if (std::any_of(names.cbegin(), names.cend(),
                    [](const pki::GeneralName &name) { return name.type == "dns"_L1; })) {
        return;
    }
    QStringList others;
    for (const pki::GeneralName &name : names.first(std::min<qsizetype>(names.size(), 3)))
        others.append(name.value);
    report.add({others.join(", "_L1)}, others.isEmpty() ? "" : "others")
            .field("subject_alternative_names")
            .at(facts.range(facts.extension(oid::kSubjectAltName)));
}

void wildcard(const Judged &judged, Reporter &report)
{
    const Facts &facts = *judged.certificate;
    for (const pki::GeneralName &name : judged.fields().subjectAlternativeNames) {
        if (name.type == "dns"_L1 && isWildcard(name.value)) {
            report.add({name.value})
                    .field("subject_alternative_names")
                    .at(facts.range(facts.extension(oid::kSubjectAltName)));
            return;
        }
    }
    const QString commonName = judged.fields().subject.commonName();
    if (isWildcard(commonName))
        report.add({commonName}).field("subject").at(facts.range(facts.subject));
}

void serverAuth(const Judged &judged, Reporter &report)
{
    const Facts &facts = *judged.certificate;
    if (!facts.hasPurpose(oid::kServerAuth)) {
        report.add()
                .field("extended_key_usage")
                .at(facts.range(facts.extension(oid::kExtendedKeyUsage)));
    }
}

void chainComplete(const Judged &judged, Reporter &report)
{
    const Delivery delivery = deliveryOf(judged.around, judged.bundle);
    if (!delivery.isForServer(judged.around) || delivery.end == Delivery::End::Root)
        return;
    const Facts &last = *judged.around.factsOf(delivery.chain.constLast());
    const bool rootOnly = delivery.end == Delivery::End::RootMissing;
    report.add(rootOnly ? Severity::Warning : Severity::Error,
               {last.index().issuer.displayName(), last.displayName()},
               rootOnly ? "root" : "intermediate")
            .item(delivery.chain.constLast())
            .field("issuer")
            .at(last.range(last.issuer));
}

void chainOrder(const Judged &judged, Reporter &report)
{
    const Delivery delivery = deliveryOf(judged.around, judged.bundle);
    if (!delivery.isForServer(judged.around))
        return;
    const auto nameOf = [&](qsizetype index) {
        return judged.around.factsOf(index)->displayName();
    };
    if (delivery.certificates.constFirst() != delivery.leaf && !delivery.isInOrder()) {
        report.add({nameOf(delivery.certificates.constFirst()), nameOf(delivery.leaf)},
                   "leaf-not-first")
                .item(delivery.leaf);
    } else if (!delivery.isInOrder()) {
        // The first that stands where another should.
        qsizetype place = 0;
        for (const qsizetype index : delivery.certificates) {
            if (!delivery.chain.contains(index))
                continue;
            if (delivery.chain.at(place) != index) {
                report.add({nameOf(index), nameOf(delivery.chain.at(place))}).item(index);
                break;
            }
            ++place;
        }
    }
    for (const qsizetype index : delivery.strangers)
        report.add({nameOf(index), nameOf(delivery.leaf)}, "stranger").item(index);
    for (const qsizetype index : delivery.repeated)
        report.add({nameOf(index)}, "repeated").item(index);
}

/// A client's key has a form of its own, unless somebody says that it goes into the portal.
bool isForPortal(const Judged &judged)
{
    const Options &options = judged.around.options();
    return options.delivery || options.profiles.testFlag(Profile::MistRadius) ||
           judged.around.mayBeServerKey(judged.item);
}

void keyPem(const Judged &judged, Reporter &report)
{
    const pki::Item &item = judged.item;
    if (!isForPortal(judged))
        return;
    if (item.container == "pkcs12"_L1)
        report.add({}, "pkcs12");
    else if (!item.container.isEmpty() || !item.label.endsWith("PRIVATE KEY"_L1))
        report.add();
    else if (item.label.startsWith("OPENSSH"_L1))
        report.add({item.label}, "label");
}

void keyPassword(const Judged &judged, Reporter &report)
{
    const pki::Item &item = judged.item;
    if (!item.key || !isForPortal(judged))
        return;
    const bool given = judged.around.options().keyPasswordGiven;
    if (!item.keyDer && item.key->encrypted)
        report.add({item.key->encryption}, given ? "wrong" : "missing");
    else if (!item.key->encrypted && given)
        report.add(Severity::Notice, {}, "needless");
}

void keyMatch(const Judged &judged, Reporter &report)
{
    const Delivery delivery = deliveryOf(judged.around, judged.bundle);
    if (!delivery.isForServer(judged.around) || delivery.keys.isEmpty())
        return;
    const Facts &leaf = *judged.around.factsOf(delivery.leaf);
    bool open = false;
    for (const qsizetype key : delivery.keys) {
        const pki::Item &item = judged.around.items().at(key);
        if (isKeyOf(item, leaf))
            return;
        open = open || (item.key && !item.key->spkiSha256.isEmpty());
    }
    // What is still locked cannot be compared; mist.key.password says so.
    if (open) {
        report.add({leaf.displayName()})
                .item(delivery.leaf)
                .field("public_key")
                .at(leaf.range(leaf.spki));
    }
}

void certMarkers(const Judged &judged, Reporter &report)
{
    if (!deliveryOf(judged.around, judged.bundle).isForServer(judged.around))
        return;
    const QHash<qsizetype, QList<pki::Repair>> &repairs = judged.around.options().repairs;
    bool dashes = false;
    bool encoding = false;
    bool others = false;
    bool container = false;
    qsizetype first = -1;
    for (const qsizetype index : judged.bundle) {
        const pki::Item &item = judged.around.items().at(index);
        if (item.type == pki::ItemType::Certificate) {
            first = first < 0 ? index : first;
            container = container || !item.container.isEmpty() ||
                        !item.label.endsWith("CERTIFICATE"_L1);
        }
        const auto mended = repairs.constFind(index);
        if (mended == repairs.cend() || item.type != pki::ItemType::Certificate)
            continue;
        for (const pki::Repair &repair : *mended) {
            if (repair.id == "dashes"_L1 || repair.id.startsWith("missing-"_L1))
                dashes = true;
            else if (repair.id == "bom"_L1 || repair.id == "utf16"_L1)
                encoding = true;
            else
                others = true;
        }
    }
    if (first < 0)
        return;
    if (container)
        report.add({}, "not-pem").item(first);
    if (dashes)
        report.add({}, "dashes").item(first);
    if (encoding)
        report.add({}, "encoding").item(first);
    if (others)
        report.add({}, "repaired").item(first);
}

void singleCustom(const Judged &, Reporter &report) { report.add(); }

void caIsCa(const Judged &judged, Reporter &report)
{
    const Facts &facts = *judged.certificate;
    if (!(judged.role == Role::RootCa || judged.role == Role::IntermediateCa)) {
        // A leaf is wrong here only where somebody says that these are authorities.
        if (judged.around.options().profiles != Profiles(Profile::MistCa) || facts.isCa())
            return;
    }
    if (!facts.isCa()) {
        report.add({facts.displayName()})
                .field("basic_constraints")
                .at(facts.range(facts.extension(oid::kBasicConstraints)));
    } else if (!facts.hasKeyUsage(usage::kKeyCertSign)) {
        report.add({facts.displayName()}, "key-usage")
                .field("key_usage")
                .at(facts.range(facts.extension(oid::kKeyUsage)));
    }
}

void caIssuedClients(const Judged &judged, Reporter &report)
{
    const Facts &facts = *judged.certificate;
    const auto &all = judged.around.certificates();
    // Without a set of authorities there is nothing to compare with.
    const bool anyAuthority =
            std::any_of(all.begin(), all.end(), [](const Facts &other) { return other.isCa(); });
    if (anyAuthority && !judged.around.issuerOf(facts)) {
        report.add({judged.fields().issuer.displayName()})
                .field("issuer")
                .at(facts.range(facts.issuer));
    }
}

/// False for names and addresses that only a private network knows (RFC 1918, RFC 4193, RFC 6762,
/// RFC 8375, and the usual inventions).
bool isPublicHost(const QString &host)
{
    if (host.contains(u':')) // IPv6: unique local, link-local, loopback
        return !host.startsWith("fc"_L1) && !host.startsWith("fd"_L1) &&
               !host.startsWith("fe8"_L1) && host != "::1"_L1;
    const QStringList parts = host.split(u'.');
    const bool numeric =
            parts.size() == 4 && std::all_of(parts.cbegin(), parts.cend(), [](const QString &part) {
                bool ok = false;
                part.toUShort(&ok);
                return ok;
            });
    if (numeric) {
        const int first = parts.at(0).toInt();
        const int second = parts.at(1).toInt();
        return first != 10 && first != 127 && !(first == 172 && second >= 16 && second < 32) &&
               !(first == 192 && second == 168) && !(first == 169 && second == 254);
    }
    static constexpr QLatin1StringView kPrivate[] = {
            ".local"_L1, ".localdomain"_L1, ".internal"_L1, ".intranet"_L1, ".lan"_L1,
            ".corp"_L1,  ".home"_L1,        ".private"_L1,  ".home.arpa"_L1};
    return host.contains(u'.') &&
           std::none_of(std::begin(kPrivate), std::end(kPrivate), [&](QLatin1StringView ending) {
               return host.endsWith(ending, Qt::CaseInsensitive);
           });
}

void crlReachable(const Judged &judged, Reporter &report)
{
    const Facts &facts = *judged.certificate;
    const pki::RawExtension *points = facts.extension(oid::kCrlDistributionPoints);
    if (!points)
        return;
    const QStringList urls = facts.crlUrls();
    for (const QString &text : urls) {
        const QUrl url(text);
        const QString scheme = url.scheme().toLower();
        if ((scheme == "http"_L1 || scheme == "https"_L1) && isPublicHost(url.host()))
            return;
    }
    if (!urls.isEmpty()) {
        report.add({urls.constFirst()}).field("crl_distribution_points").at(facts.range(points));
    }
}

bool isGuid(QStringView text)
{
    const QUuid uuid(text);
    return !uuid.isNull() && text.size() == 36;
}

void intuneDeviceId(const Judged &judged, Reporter &report)
{
    const Facts &facts = *judged.certificate;
    const QStringList names = facts.dnsNames();
    const bool hasId = std::any_of(names.cbegin(), names.cend(), [](const QString &name) {
        return isGuid(
                QStringView(name).left(name.indexOf(u'.') < 0 ? name.size() : name.indexOf(u'.')));
    });
    if (!hasId) {
        report.add({}, "san")
                .field("subject_alternative_names")
                .at(facts.range(facts.extension(oid::kSubjectAltName)));
    }
    // DeviceName or DeviceName.FQDN; not a person's address, not an id.
    const QString commonName = judged.fields().subject.commonName();
    if (commonName.isEmpty() || commonName.contains(u'@') || commonName.contains(u' ') ||
        isGuid(commonName)) {
        report.add({commonName}, "cn").field("subject").at(facts.range(facts.subject));
    }
}

void scepCa(const Judged &judged, Reporter &report)
{
    const pki::DistinguishedName &issuer = judged.fields().issuer;
    bool mist = issuer.commonName().compare("Mist SCEP CA"_L1, Qt::CaseInsensitive) == 0;
    for (const auto &rdn : issuer.rdns) {
        for (const pki::AttributeTypeAndValue &part : rdn)
            mist = mist || (part.name == "O"_L1 && part.value == "MIST"_L1);
    }
    if (mist) {
        report.add({issuer.displayName()})
                .field("issuer")
                .at(judged.certificate->range(judged.certificate->issuer));
    }
}

constexpr Roles kServer = Role::RadiusServer;
constexpr Profiles kRadius = Profile::MistRadius;

const Rule kRules[] = {
        {"mist.version", Severity::Error, kServer | kAuthorities, Platform::Mist,
         kRadius | Profile::MistCa, kManual, &version},
        {"mist.cn-and-san", Severity::Warning, kServer, Platform::Mist, kRadius, kManual,
         &commonNameAndSan},
        {"mist.san.dns", Severity::Error, kServer, Platform::Mist, kRadius, kManual, &sanDns},
        {"mist.wildcard", Severity::Error, kServer, Platform::Mist, kRadius, kManual, &wildcard},
        {"mist.eku.serverAuth", Severity::Error, kServer, Platform::Mist, kRadius, kManual,
         &serverAuth},
        {"mist.chain.complete", Severity::Error, Role::Bundle, Platform::Mist, kRadius, kManual,
         &chainComplete},
        {"mist.chain.order", Severity::Error, Role::Bundle, Platform::Mist, kRadius, kManual,
         &chainOrder},
        {"mist.key.pem", Severity::Error, Role::PrivateKey, Platform::Mist, kRadius, kManual,
         &keyPem},
        {"mist.key.password", Severity::Error, Role::PrivateKey, Platform::Mist, kRadius, kManual,
         &keyPassword},
        {"mist.key.match", Severity::Error, Role::Bundle, Platform::Mist, kRadius, kManual,
         &keyMatch},
        {"mist.cert.markers", Severity::Notice, Role::Bundle, Platform::Mist, kRadius, kManual,
         &certMarkers},
        {"mist.single-custom", Severity::Info, kServer, Platform::Mist, kRadius, kManual,
         &singleCustom},
        {"mist.ca.is-ca", Severity::Error, kCertificates, Platform::Mist, Profile::MistCa, kManual,
         &caIsCa},
        {"mist.ca.issued-clients", Severity::Error, Role::Client, Platform::Mist, Profile::MistCa,
         kManual, &caIssuedClients},
        {"mist.ca.crldp.reachable", Severity::Warning, Roles(Role::Client) | Role::IntermediateCa,
         Platform::Mist, kAnyClient | Profile::MistCa, kManual, &crlReachable},
        {"mist.intune.device-id", Severity::Warning, Role::Client, Platform::Mist,
         Profile::ClientMistIntune, kIntune, &intuneDeviceId},
        {"mist.scep-ca", Severity::Info, Role::Client, Platform::Mist, kAnyClient | Profile::MistCa,
         kManual, &scepCa},
};

} // namespace

std::span<const Rule> mistRules() { return kRules; }

} // namespace sekisho::lint
