// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/policies/LabelTypes.h"

#include "core/api/mist/LabelItem.h"
#include "ui/text/NacText.h"

#include <QStringList>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

namespace {

using nac::LabelCategory;
using nac::LabelType;
using nac::MatchKind;

// In the portal's order (portal-screens 4.2).
constexpr std::array kCategories{
        LabelCategory::AaaAttribute,       LabelCategory::CertificateAttribute,
        LabelCategory::ClientList,         LabelCategory::ClientLabel,
        LabelCategory::DirectoryAttribute, LabelCategory::MdmCompliance,
        LabelCategory::EdrStatus,          LabelCategory::Ssid,
        LabelCategory::Hostname,           LabelCategory::RedirectPortal};
constexpr std::array kResults{LabelType::Vlan,
                              LabelType::RadiusGroup,
                              LabelType::GbpTag,
                              LabelType::SessionTimeout,
                              LabelType::RadiusVendorAttributes,
                              LabelType::RadiusAttributes,
                              LabelType::EgressVlanNames,
                              LabelType::UsernameAttribute,
                              LabelType::RedirectPortal};
constexpr std::array kMatches{
        MatchKind::CertCn,       MatchKind::CertSubject, MatchKind::CertIssuer,
        MatchKind::CertSan,      MatchKind::CertSerial,  MatchKind::CertEku,
        MatchKind::CertTemplate, MatchKind::ClientMac,   MatchKind::UsermacLabel,
        MatchKind::IdpRole,      MatchKind::MdmStatus,   MatchKind::EdrStatus,
        MatchKind::Ssid,         MatchKind::Hostname,    MatchKind::Realm,
        MatchKind::UserName,     MatchKind::RadiusGroup, MatchKind::IngressVlan,
        MatchKind::NasIp,        MatchKind::GbpTag};

nac::Label labelOf(const LabelTypes::Kind &kind)
{
    nac::Label label;
    label.type = {kind.type, api::mist::labelTypeName(kind.type)};
    if (kind.match)
        label.match = {kind.match, api::mist::matchKindName(*kind.match)};
    return label;
}

} // namespace

QList<LabelCategory> LabelTypes::categories(bool matches, bool results)
{
    QList<LabelCategory> found;
    for (const LabelCategory category : kCategories) {
        if (!kinds(category, matches, results).isEmpty())
            found.append(category);
    }
    return found;
}

QList<LabelTypes::Kind> LabelTypes::kinds(LabelCategory category, bool matches, bool results)
{
    QList<Kind> found;
    if (results) {
        for (const LabelType type : kResults) {
            if (nac::categoryOf(labelOf({type, {}})) == category)
                found.append({type, {}});
        }
    }
    if (matches) {
        for (const MatchKind match : kMatches) {
            if (nac::categoryOf(labelOf({LabelType::Match, match})) == category)
                found.append({LabelType::Match, match});
        }
    }
    return found;
}

QString LabelTypes::name(const Kind &kind)
{
    const bool isAaa = nac::categoryOf(labelOf(kind)) == LabelCategory::AaaAttribute;
    if (kind.match)
        //: An attribute that rules compare: "Role (matched)"
        return isAaa ? tr("%1 (matched)").arg(NacText::matchKind(*kind.match))
                     : NacText::matchKind(*kind.match);
    QString name;
    switch (kind.type) {
    case LabelType::RadiusVendorAttributes:
        name = tr("Custom Vendor-Specific Attribute");
        break;
    case LabelType::RadiusAttributes:
        name = tr("Custom Standard RADIUS Attribute");
        break;
    default:
        name = NacText::labelType(kind.type);
        name.remove(u"AAA: "_s);
        break;
    }
    //: An attribute that rules give: "VLAN (assigned)"
    return isAaa ? tr("%1 (assigned)").arg(name) : name;
}

QString LabelTypes::name(const QVariant &data)
{
    nac::Label label;
    setKind(label, data);
    if (!label.type.known || (label.isMatch() && !label.match.known))
        return {};
    return name(Kind{*label.type.known, label.isMatch() ? label.match.known : std::nullopt});
}

QVariant LabelTypes::data(const Kind &kind) { return dataOf(labelOf(kind)); }

QVariant LabelTypes::dataOf(const nac::Label &label)
{
    // "edr_health" is an older name of the same thing.
    const QString match = label.match.known && label.isMatch()
                                  ? api::mist::matchKindName(*label.match.known)
                                  : label.match.raw;
    return QString(label.type.raw + u'|' + match);
}

void LabelTypes::setKind(nac::Label &label, const QVariant &data)
{
    const QString text = data.toString();
    const QString type = text.section(u'|', 0, 0);
    const QString match = text.section(u'|', 1);
    if (label.type.raw != type) {
        label.type = {std::nullopt, type};
        for (const LabelType known : kResults) {
            if (api::mist::labelTypeName(known) == type)
                label.type.known = known;
        }
        if (api::mist::labelTypeName(LabelType::Match) == type)
            label.type.known = LabelType::Match;
    }
    if (dataOf(label).toString() == text)
        return;
    label.match = {std::nullopt, match};
    for (const MatchKind known : kMatches) {
        if (api::mist::matchKindName(known) == match)
            label.match.known = known;
    }
}

} // namespace sekisho::ui
