// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/CancelToken.h"
#include "core/pki/Reader.h"

#include <QFlags>
#include <QHash>
#include <functional>
#include <span>

/// Judges certificates and what goes with them for EAP-TLS. Pure: no network, no files, no clock.
namespace sekisho::lint {

/// Ascending, so that the worst of several is their maximum.
enum class Severity {
    Info,    ///< a fact an admin should see; never affects an exit code
    Notice,  ///< works today, worth changing at renewal
    Warning, ///< refused by some versions or configurations, a SHOULD, or a weakness
    Error    ///< a named platform refuses it, or a MUST that verifiers check is broken
};

/// What an object is judged as.
enum class Role : quint32 {
    RootCa = 0x001,
    IntermediateCa = 0x002,
    RadiusServer = 0x004,
    Client = 0x008,
    Leaf = 0x010, ///< no extended key usage: judged as server and client, one severity lower
    Csr = 0x020,
    Crl = 0x040,
    OcspResponse = 0x080,
    PrivateKey = 0x100,
    Pkcs12 = 0x200,
    Bundle = 0x400 ///< all objects of one source together
};
Q_DECLARE_FLAGS(Roles, Role)
inline constexpr Roles kAuthorities = Roles(Role::RootCa) | Role::IntermediateCa;
inline constexpr Roles kEndEntities = Roles(Role::RadiusServer) | Role::Client;
inline constexpr Roles kCertificates = kAuthorities | kEndEntities;

enum class Platform : quint32 {
    Mist = 0x001,
    Windows = 0x002,
    Apple = 0x004,
    Android = 0x008,
    ChromeOs = 0x010,
    WpaSupplicant = 0x020,
    Okta = 0x040,
    Intune = 0x080,
    Citrix = 0x100
};
Q_DECLARE_FLAGS(Platforms, Platform)
/// The platforms that every certificate is held against; the others where their profile is chosen.
inline constexpr Platforms kSupplicants = Platforms(Platform::Windows) | Platform::Apple |
                                          Platform::Android | Platform::ChromeOs |
                                          Platform::WpaSupplicant;

/// What the certificates are for; chooses groups of rules.
enum class Profile : quint32 {
    MistRadius = 0x001,
    MistCa = 0x002,
    Client = 0x004,
    ClientAd = 0x008, ///< with NPS and Active Directory
    ClientOkta = 0x010,
    ClientMistIntune = 0x020,
    ClientCitrix = 0x040,
    Wpa3Suite192 = 0x080,
    Public = 0x100, ///< adds itself to what is publicly trusted
    Rfc5280 = 0x200 ///< alone: the profile rules only
};
Q_DECLARE_FLAGS(Profiles, Profile)

/// One thing a rule has found. Sentences are made of `message` and `arguments` in ui/text/LintText.
struct Finding
{
    QString id; ///< of the rule: "x509.validity.now"
    Severity severity = Severity::Info;
    Role role = Role::Leaf;
    Platforms platforms;     ///< who is concerned; none = everyone
    qsizetype item = -1;     ///< index into what was given
    QString field;           ///< path as in sekishoctl's JSON: "subject_alternative_names"
    pki::ByteRange range;    ///< in the item's DER, if known
    QString message;         ///< the rule's id, or id and variant: "x509.validity.now/expired"
    QStringList arguments;   ///< for the sentence, as data: numbers, names, RFC 3339 times
    const char *source = ""; ///< RFC section or address
};

struct Options
{
    QDateTime now;                 ///< UTC; date of judgement
    Roles roles;                   ///< none: as inferred from each object
    Profiles profiles;             ///< none: as fits what is there (catalogue section 8)
    Platforms platforms;           ///< none: all that the profiles name
    QStringList serverNames;       ///< names that clients are set to expect, if known
    QList<QByteArray> authorities; ///< DER; further CAs (the organization's), not judged
    /// DER; further CRLs and OCSP responses at hand, not judged: whether something is revoked.
    QList<QByteArray> crls, ocspResponses;
    QList<QByteArray> publicRoots; ///< DER; the Mozilla set, if at hand (catalogue 1.3)
    /// Groups of items that came out of one source each, for the rules on bundles. Empty: one
    /// group.
    QList<QList<qsizetype>> bundles;
    bool bundleRules = true; ///< false where the items are a heap and not a delivery
    /// The items are what goes into the portal's form: judged as a delivery even if it is one
    /// certificate alone.
    bool delivery = false;
    bool keyPasswordGiven = false; ///< with the private keys
    /// Whether an RSA key (modulus, bits) is on a list of weak ones that the caller has read; see
    /// installedWeakKeys(). None: not looked for.
    std::function<bool(QByteArrayView, int)> isListedWeakKey;
    /// What the reader mended, by the index of the first item of each source.
    QHash<qsizetype, QList<pki::Repair>> repairs;
};

/// All findings, by item and within one by severity, worst first. Signatures of known issuers are
/// verified. Cancelled: what was found so far.
QList<Finding> lint(const QList<pki::Item> &items, const Options &options,
                    const CancelToken &cancel = {});

/// What the certificate is judged as without a choice (catalogue 1.1); both ends for both usages.
Roles inferredRoles(const pki::Item &item, const QList<pki::Item> &others = {});

/// For Options::isListedWeakKey: Debian's list of weak keys, where the package openssl-blacklist is
/// installed. Reads its files when first asked: pool thread only. The linter itself reads none.
std::function<bool(QByteArrayView, int)> installedWeakKeys();

/// A rule as data, for lists, documentation and tests.
struct RuleInfo
{
    const char *id;
    Severity severity; ///< the worst it says
    Roles roles;
    Platforms platforms;
    const char *source;
};
/// Every rule, in the order of the catalogue.
QList<RuleInfo> catalogue();

/// Contract names: "error", "radius-server", "wpa_supplicant", "mist-radius".
QString severityName(Severity severity);
QString roleName(Role role);
QString platformName(Platform platform);
QString profileName(Profile profile);
QStringList platformNames(Platforms platforms);
std::optional<Role> roleFromName(QStringView name);
std::optional<Platform> platformFromName(QStringView name);
std::optional<Profile> profileFromName(QStringView name);

} // namespace sekisho::lint

Q_DECLARE_OPERATORS_FOR_FLAGS(sekisho::lint::Roles)
Q_DECLARE_OPERATORS_FOR_FLAGS(sekisho::lint::Platforms)
Q_DECLARE_OPERATORS_FOR_FLAGS(sekisho::lint::Profiles)
