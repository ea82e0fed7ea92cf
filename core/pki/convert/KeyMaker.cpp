// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/convert/KeyMaker.h"

#include "core/pki/OpenSslHandles.h"
#include "core/pki/Reader.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace sekisho::pki {

using namespace Qt::Literals::StringLiterals;

namespace {

struct KindName
{
    SigningKey::Kind kind;
    QLatin1StringView name;
};
constexpr std::array<KindName, 7> kKinds = {{
        {SigningKey::Kind::Rsa2048, "rsa-2048"_L1},
        {SigningKey::Kind::Rsa3072, "rsa-3072"_L1},
        {SigningKey::Kind::Rsa4096, "rsa-4096"_L1},
        {SigningKey::Kind::Ec256, "ec-p256"_L1},
        {SigningKey::Kind::Ec384, "ec-p384"_L1},
        {SigningKey::Kind::Ec521, "ec-p521"_L1},
        {SigningKey::Kind::Ed25519, "ed25519"_L1},
}};

struct ProfileName
{
    RequestProfile profile;
    QLatin1StringView name;
};
constexpr std::array<ProfileName, 3> kProfiles = {{
        {RequestProfile::MistRadiusServer, "mist-radius-server"_L1},
        {RequestProfile::Client, "client"_L1},
        {RequestProfile::Plain, "plain"_L1},
}};

/// Attribute types that a CSR of this program may have, and their longest value in characters
/// (RFC 5280 appendix A.1).
struct AttributeLimit
{
    QLatin1StringView name;
    qsizetype most;
};
constexpr std::array<AttributeLimit, 9> kAttributes = {{
        {"C"_L1, 2},
        {"ST"_L1, 128},
        {"L"_L1, 128},
        {"O"_L1, 64},
        {"OU"_L1, 64},
        {"CN"_L1, 64},
        {"DC"_L1, 63}, // a label of DNS
        {"serialNumber"_L1, 64},
        {"emailAddress"_L1, 255},
}};

bool isRsa(SigningKey::Kind kind)
{
    return kind == SigningKey::Kind::Rsa2048 || kind == SigningKey::Kind::Rsa3072 ||
           kind == SigningKey::Kind::Rsa4096;
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; });
}

/// RFC 1123 2.1 with an asterisk as the whole first label at most; `ace` is in ASCII already.
bool isDnsName(const QString &ace)
{
    if (ace.isEmpty() || ace.size() > 253)
        return false;
    const QStringList labels = ace.split(u'.');
    for (qsizetype i = 0; i < labels.size(); ++i) {
        const QString &label = labels.at(i);
        if (i == 0 && label == "*"_L1 && labels.size() > 2)
            continue;
        if (label.isEmpty() || label.size() > 63 || label.startsWith(u'-') || label.endsWith(u'-'))
            return false;
        const bool plain = std::all_of(label.begin(), label.end(), [](QChar c) {
            return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') ||
                   (c >= u'0' && c <= u'9') || c == u'-';
        });
        if (!plain)
            return false;
    }
    return true;
}

/// 機械.example.jp -> xn--….example.jp; empty if that cannot be.
QString toAce(const QString &name)
{
    if (isAscii(name))
        return name;
    return QString::fromLatin1(QUrl::toAce(name));
}

bool isIpAddress(const QString &text)
{
    const Asn1OctetStringPtr address(a2i_IPADDRESS(text.toLatin1().constData()));
    dropOpenSslErrors();
    return address && isAscii(text);
}

bool isMailbox(const QString &text, bool asciiOnly)
{
    const qsizetype at = text.indexOf(u'@');
    const bool clean = std::none_of(text.begin(), text.end(), [](QChar c) {
        return c.isSpace() || c.unicode() < 0x20 || c == u'<' || c == u'>' || c == u',';
    });
    return at > 0 && at == text.lastIndexOf(u'@') && at + 1 < text.size() && clean &&
           (!asciiOnly || isAscii(text));
}

bool isAbsoluteUri(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.scheme().isEmpty() && !text.contains(u' ') &&
           text.size() > url.scheme().size() + 1;
}

/// The common name where it can be a server's dNSName too: a host name in full, in ASCII. "x" or an
/// address is none that a client would be set to expect.
QString hostOf(const QString &commonName)
{
    const QString name = toAce(commonName);
    return isDnsName(name) && name.contains(u'.') && !isIpAddress(name) ? name : QString();
}

QString commonName(const RequestDescription &description)
{
    QString name;
    for (const auto &[key, value] : description.subject) {
        if (key == "CN"_L1 && !value.trimmed().isEmpty())
            name = value.trimmed();
    }
    return name;
}

/// The alternative names and, for a RADIUS server, the common name among them: clients look there
/// alone (certificate-rules.md, mist.cn-and-san).
QList<GeneralName> allNames(const RequestDescription &description)
{
    QList<GeneralName> names;
    const auto add = [&names](const QString &type, const QString &value) {
        const bool known = std::any_of(names.cbegin(), names.cend(), [&](const GeneralName &n) {
            return n.type == type && n.value.compare(value, Qt::CaseInsensitive) == 0;
        });
        if (!known && !value.isEmpty())
            names.append({type, value});
    };
    if (description.profile == RequestProfile::MistRadiusServer)
        add(u"dns"_s, hostOf(commonName(description)));
    for (const GeneralName &name : description.alternativeNames) {
        const QString value = name.value.trimmed();
        add(name.type, name.type == "dns"_L1 ? toAce(value) : value);
    }
    return names;
}

/// "DNS:…" as OpenSSL's configuration has it; a UPN is an otherName of Microsoft's.
QString confName(const GeneralName &name)
{
    if (name.type == "dns"_L1)
        return u"DNS:"_s + name.value;
    if (name.type == "ip"_L1)
        return u"IP:"_s + name.value;
    if (name.type == "email"_L1)
        return u"email:"_s + name.value;
    if (name.type == "uri"_L1)
        return u"URI:"_s + name.value;
    // OpenSSL takes the text for Latin-1 unless told otherwise.
    return u"otherName:1.3.6.1.4.1.311.20.2.3;FORMAT:UTF8,UTF8:"_s + name.value;
}

void checkName(const GeneralName &name, bool wildcardIsError, QList<RequestFinding> &findings)
{
    const QString value = name.value.trimmed();
    if (name.type == "dns"_L1) {
        const QString ace = toAce(value);
        if (!isDnsName(ace))
            findings.append({u"bad-dns-name"_s, value});
        else if (ace.startsWith(u'*'))
            findings.append({u"wildcard"_s, value, wildcardIsError});
        else if (ace != value)
            findings.append({u"converted-to-ace"_s, ace, false});
    } else if (name.type == "ip"_L1) {
        if (!isIpAddress(value))
            findings.append({u"bad-ip"_s, value});
    } else if (name.type == "email"_L1) {
        if (!isMailbox(value, true))
            findings.append({u"bad-email"_s, value});
    } else if (name.type == "upn"_L1) {
        if (!isMailbox(value, false))
            findings.append({u"bad-upn"_s, value});
    } else if (name.type == "uri"_L1) {
        if (!isAbsoluteUri(value))
            findings.append({u"bad-uri"_s, value});
    } else {
        findings.append({u"bad-type"_s, name.type});
    }
}

void checkSubject(const RequestDescription &description, QList<RequestFinding> &findings)
{
    bool any = false;
    for (const auto &[key, given] : description.subject) {
        const QString value = given.trimmed();
        if (value.isEmpty())
            continue;
        any = true;
        const auto known = std::find_if(kAttributes.begin(), kAttributes.end(),
                                        [&key = key](const auto &a) { return a.name == key; });
        if (known == kAttributes.end())
            findings.append({u"bad-attribute"_s, key});
        else if (key == "C"_L1 && (value.size() != 2 || !value.at(0).isUpper() ||
                                   !value.at(1).isUpper() || !isAscii(value)))
            findings.append({u"bad-country"_s, value});
        else if (value.toUcs4().size() > known->most)
            findings.append({u"too-long"_s, value});
        else if (key == "emailAddress"_L1 && !isMailbox(value, true))
            findings.append({u"bad-email"_s, value});
    }
    if (!any)
        findings.append({u"no-subject"_s, {}});
}

} // namespace

QString keyKindName(SigningKey::Kind kind)
{
    const auto found = std::find_if(kKinds.begin(), kKinds.end(),
                                    [kind](const KindName &name) { return name.kind == kind; });
    return found == kKinds.end() ? QString() : QString(found->name);
}

std::optional<SigningKey::Kind> keyKindByName(const QString &name)
{
    const auto found = std::find_if(kKinds.begin(), kKinds.end(),
                                    [&name](const KindName &kind) { return kind.name == name; });
    return found == kKinds.end() ? std::nullopt : std::optional(found->kind);
}

QList<SigningKey::Kind> keyKinds()
{
    QList<SigningKey::Kind> kinds;
    for (const KindName &kind : kKinds)
        kinds.append(kind.kind);
    return kinds;
}

QString requestProfileName(RequestProfile profile)
{
    const auto found =
            std::find_if(kProfiles.begin(), kProfiles.end(),
                         [profile](const auto &name) { return name.profile == profile; });
    return found == kProfiles.end() ? QString() : QString(found->name);
}

std::optional<RequestProfile> requestProfileByName(const QString &name)
{
    const auto found = std::find_if(kProfiles.begin(), kProfiles.end(),
                                    [&name](const auto &known) { return known.name == name; });
    return found == kProfiles.end() ? std::nullopt : std::optional(found->profile);
}

QList<RequestProfile> requestProfiles()
{
    QList<RequestProfile> profiles;
    for (const ProfileName &profile : kProfiles)
        profiles.append(profile.profile);
    return profiles;
}

QList<RequestFinding> checkRequest(const RequestDescription &description)
{
    QList<RequestFinding> findings;
    checkSubject(description, findings);
    for (const GeneralName &name : description.alternativeNames) {
        if (!name.value.trimmed().isEmpty())
            checkName(name, description.profile == RequestProfile::MistRadiusServer, findings);
    }
    const QList<GeneralName> names = allNames(description);
    const auto has = [&names](QLatin1StringView type) {
        return std::any_of(names.cbegin(), names.cend(),
                           [type](const GeneralName &name) { return name.type == type; });
    };
    if (description.profile == RequestProfile::MistRadiusServer) {
        if (!has("dns"_L1))
            findings.append({u"no-dns-name"_s, {}});
        else if (commonName(description).startsWith("*."_L1))
            findings.append({u"wildcard"_s, commonName(description)});
        const QString host = hostOf(commonName(description));
        const bool given = std::any_of(
                description.alternativeNames.cbegin(), description.alternativeNames.cend(),
                [&](const GeneralName &name) {
                    return name.type == "dns"_L1 &&
                           toAce(name.value.trimmed()).compare(host, Qt::CaseInsensitive) == 0;
                });
        if (!host.isEmpty() && !given)
            findings.append({u"cn-as-dns"_s, host, false});
    }
    if (description.profile == RequestProfile::Client && !has("upn"_L1) && !has("email"_L1) &&
        !has("dns"_L1))
        findings.append({u"no-client-name"_s, {}, false});
    if (description.key == SigningKey::Kind::Ed25519 &&
        description.profile != RequestProfile::Plain)
        findings.append({u"ed25519"_s, {}, false});
    return findings;
}

CertificateTemplate requestTemplate(const RequestDescription &description)
{
    CertificateTemplate made;
    for (const auto &[key, value] : description.subject) {
        if (!value.trimmed().isEmpty())
            made.subject.append({key, value.trimmed()});
    }
    // RFC 8446 4.4.2.2 and RFC 5246 7.4.2: signing is what the handshake needs; a server's RSA key
    // may also be asked to decrypt by TLS 1.2 clients without forward secrecy.
    if (description.profile == RequestProfile::MistRadiusServer) {
        made.keyUsage = {u"digitalSignature"_s};
        if (isRsa(description.key))
            made.keyUsage.append(u"keyEncipherment"_s);
        made.extendedKeyUsage = {u"serverAuth"_s};
    } else if (description.profile == RequestProfile::Client) {
        made.keyUsage = {u"digitalSignature"_s};
        made.extendedKeyUsage = {u"clientAuth"_s};
    }
    made.basicConstraints = description.profile != RequestProfile::Plain;
    for (const GeneralName &name : allNames(description))
        made.subjectAlternativeNames.append(confName(name));
    return made;
}

Result<QByteArray> makeRequest(const RequestDescription &description, const SigningKey &key)
{
    for (const RequestFinding &finding : checkRequest(description)) {
        if (finding.isError)
            return fail(ErrorCode::InvalidArgument, {finding.code, finding.value});
    }
    return buildCsr(requestTemplate(description), key);
}

Result<TestCa> makeTestCa(const QString &name, SigningKey::Kind kind, const QDateTime &now,
                          const CancelToken &cancel)
{
    auto key = SigningKey::generate(kind, cancel);
    if (!key)
        return fail(key.error());
    CertificateTemplate made;
    // In ASCII and in front: every list that shows the CA shows this.
    made.subject = {{u"O"_s, u"TEST"_s},
                    {u"OU"_s, u"TEST - labs only - do not trust"_s},
                    {u"CN"_s, (u"TEST "_s + name.trimmed()).trimmed().left(64)}};
    made.notBefore = now.toUTC().addSecs(-3600); // clocks of lab devices are rarely right
    made.notAfter = now.toUTC().addDays(kTestCaDays);
    made.ca = true;
    made.pathLength = 0;
    made.keyUsage = {u"keyCertSign"_s, u"cRLSign"_s};
    auto certificate = buildCertificate(made, *key, {}, *key);
    if (!certificate)
        return fail(certificate.error());
    return TestCa{std::move(*certificate), std::move(*key)};
}

Result<QByteArray> issueFromTestCa(const TestCa &ca, const RequestDescription &description,
                                   QByteArrayView spki, const QDateTime &now)
{
    for (const RequestFinding &finding : checkRequest(description)) {
        if (finding.isError)
            return fail(ErrorCode::InvalidArgument, {finding.code, finding.value});
    }
    const auto index = readCertificateIndex(ca.certificate);
    if (!index)
        return fail(index.error());
    CertificateTemplate made = requestTemplate(description);
    made.notBefore = std::max(index->notBefore, now.toUTC().addSecs(-3600));
    made.notAfter = index->notAfter;
    return buildCertificateForSpki(made, spki, ca.certificate, ca.key);
}

} // namespace sekisho::pki
