// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/lint/Lint.h"

#include <array>

namespace sekisho::lint {

namespace {

template <class T>
struct Named
{
    T value;
    const char *name;
};

constexpr Named<Severity> kSeverities[] = {
        {Severity::Info, "info"},
        {Severity::Notice, "notice"},
        {Severity::Warning, "warning"},
        {Severity::Error, "error"},
};
constexpr Named<Role> kRoles[] = {
        {Role::RootCa, "root-ca"},
        {Role::IntermediateCa, "intermediate-ca"},
        {Role::RadiusServer, "radius-server"},
        {Role::Client, "client"},
        {Role::Leaf, "leaf"},
        {Role::Csr, "csr"},
        {Role::Crl, "crl"},
        {Role::OcspResponse, "ocsp-response"},
        {Role::PrivateKey, "private-key"},
        {Role::Pkcs12, "pkcs12"},
        {Role::Bundle, "bundle"},
};
// As the option --supplicant spells them, where both name the same thing.
constexpr Named<Platform> kPlatforms[] = {
        {Platform::Mist, "mist"},         {Platform::Windows, "windows"},
        {Platform::Apple, "apple"},       {Platform::Android, "android"},
        {Platform::ChromeOs, "chromeos"}, {Platform::WpaSupplicant, "wpa_supplicant"},
        {Platform::Okta, "okta"},         {Platform::Intune, "intune"},
        {Platform::Citrix, "citrix"},
};
constexpr Named<Profile> kProfiles[] = {
        {Profile::MistRadius, "mist-radius"},
        {Profile::MistCa, "mist-ca"},
        {Profile::Client, "client"},
        {Profile::ClientAd, "client-ad"},
        {Profile::ClientOkta, "client-okta"},
        {Profile::ClientMistIntune, "client-mist-intune"},
        {Profile::ClientCitrix, "client-citrix"},
        {Profile::Wpa3Suite192, "wpa3-192"},
        {Profile::Public, "public"},
        {Profile::Rfc5280, "rfc5280"},
};

template <class T>
QString nameIn(std::span<const Named<T>> table, T value)
{
    for (const Named<T> &entry : table) {
        if (entry.value == value)
            return QString::fromLatin1(entry.name);
    }
    return {};
}

template <class T>
std::optional<T> valueIn(std::span<const Named<T>> table, QStringView name)
{
    for (const Named<T> &entry : table) {
        if (name == QLatin1StringView(entry.name))
            return entry.value;
    }
    return {};
}

} // namespace

QString severityName(Severity severity) { return nameIn<Severity>(kSeverities, severity); }
QString roleName(Role role) { return nameIn<Role>(kRoles, role); }
QString platformName(Platform platform) { return nameIn<Platform>(kPlatforms, platform); }
QString profileName(Profile profile) { return nameIn<Profile>(kProfiles, profile); }

QStringList platformNames(Platforms platforms)
{
    QStringList names;
    for (const auto &entry : kPlatforms) {
        if (platforms.testFlag(entry.value))
            names.append(QString::fromLatin1(entry.name));
    }
    return names;
}

std::optional<Role> roleFromName(QStringView name) { return valueIn<Role>(kRoles, name); }
std::optional<Platform> platformFromName(QStringView name)
{
    return valueIn<Platform>(kPlatforms, name);
}
std::optional<Profile> profileFromName(QStringView name)
{
    return valueIn<Profile>(kProfiles, name);
}

} // namespace sekisho::lint
