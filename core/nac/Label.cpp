// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/nac/Label.h"

namespace sekisho::nac {

namespace {

/// RADIUS attributes as texts for people: a value that api::mist::redactSecrets() took is eight
/// dots.
QStringList withoutSecrets(QStringList attributes)
{
    for (QString &attribute : attributes) {
        const qsizetype mark = attribute.indexOf(QLatin1StringView("$secret:"));
        if (mark >= 0)
            attribute = attribute.left(mark) + QStringLiteral("••••••••");
    }
    return attributes;
}

LabelCategory categoryOfMatch(MatchKind kind)
{
    switch (kind) {
    case MatchKind::CertCn:
    case MatchKind::CertEku:
    case MatchKind::CertIssuer:
    case MatchKind::CertSan:
    case MatchKind::CertSerial:
    case MatchKind::CertSubject:
    case MatchKind::CertTemplate:
        return LabelCategory::CertificateAttribute;
    case MatchKind::ClientMac:
        return LabelCategory::ClientList;
    case MatchKind::EdrStatus:
        return LabelCategory::EdrStatus;
    case MatchKind::Hostname:
        return LabelCategory::Hostname;
    case MatchKind::IdpRole:
        return LabelCategory::DirectoryAttribute;
    case MatchKind::MdmStatus:
        return LabelCategory::MdmCompliance;
    case MatchKind::Ssid:
        return LabelCategory::Ssid;
    case MatchKind::UsermacLabel:
        return LabelCategory::ClientLabel;
    case MatchKind::GbpTag:
    case MatchKind::IngressVlan:
    case MatchKind::NasIp:
    case MatchKind::RadiusGroup:
    case MatchKind::Realm:
    case MatchKind::UserName:
        return LabelCategory::AaaAttribute;
    }
    return LabelCategory::Other;
}

} // namespace

LabelCategory categoryOf(const Label &label)
{
    if (!label.type.known)
        return LabelCategory::Other;
    switch (*label.type.known) {
    case LabelType::Match:
        return label.match.known ? categoryOfMatch(*label.match.known) : LabelCategory::Other;
    case LabelType::RedirectPortal:
        return LabelCategory::RedirectPortal;
    case LabelType::Vlan:
    case LabelType::EgressVlanNames:
    case LabelType::GbpTag:
    case LabelType::RadiusAttributes:
    case LabelType::RadiusGroup:
    case LabelType::RadiusVendorAttributes:
    case LabelType::SessionTimeout:
    case LabelType::UsernameAttribute:
        return LabelCategory::AaaAttribute;
    }
    return LabelCategory::Other;
}

QStringList valuesOf(const Label &label)
{
    if (!label.type.known)
        return label.values;
    const auto single = [](const QString &text) {
        return text.isEmpty() ? QStringList() : QStringList{text};
    };
    switch (*label.type.known) {
    case LabelType::Match:
        return label.values;
    case LabelType::Vlan:
        return single(label.vlan);
    case LabelType::EgressVlanNames:
        return label.egressVlanNames;
    case LabelType::GbpTag:
        return single(label.gbpTag);
    case LabelType::RadiusAttributes:
        return withoutSecrets(label.radiusAttributes);
    case LabelType::RadiusGroup:
        return single(label.radiusGroup);
    case LabelType::RadiusVendorAttributes:
        return withoutSecrets(label.radiusVendorAttributes);
    case LabelType::RedirectPortal:
        return single(label.redirectPortal.value());
    case LabelType::SessionTimeout:
        return label.sessionTimeoutSeconds
                       ? QStringList{QString::number(*label.sessionTimeoutSeconds)}
                       : QStringList();
    case LabelType::UsernameAttribute:
        return single(label.usernameAttribute);
    }
    return label.values;
}

} // namespace sekisho::nac
