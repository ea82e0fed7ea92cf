// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/EditOptions.h"

#include "app/ctl/Command.h"
#include "app/ctl/InputReader.h"
#include "core/nac/MacList.h"

#include <QCommandLineParser>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ctl {

using api::mist::ItemType;

namespace {

/// An option of labels that stands for one field, and the type of label that it makes.
struct LabelOption
{
    QLatin1StringView option;
    QLatin1StringView path;
    QLatin1StringView type;
    bool isList = false;
};
constexpr LabelOption kLabelOptions[] = {
        {"vlan"_L1, "vlan"_L1, "vlan"_L1},
        {"egress-vlan"_L1, "egress_vlan_names"_L1, "egress_vlan_names"_L1, true},
        {"gbp"_L1, "gbp_tag"_L1, "gbp_tag"_L1},
        {"radius-attribute"_L1, "radius_attrs"_L1, "radius_attrs"_L1, true},
        {"vendor-attribute"_L1, "radius_vendor_attrs"_L1, "radius_vendor_attrs"_L1, true},
        {"radius-group"_L1, "radius_group"_L1, "radius_group"_L1},
        {"session-timeout"_L1, "session_timeout"_L1, "session_timeout"_L1},
        {"username-attribute"_L1, "username_attr"_L1, "username_attr"_L1},
        {"portal"_L1, "nacportal_id"_L1, "redirect_nacportal_id"_L1},
        {"match"_L1, "match"_L1, "match"_L1}};

/// What --match and --not call kinds of criteria, and their members.
struct Criterion
{
    QLatin1StringView word;
    QLatin1StringView member;
};
constexpr Criterion kCriteria[] = {{"site"_L1, "site_ids"_L1},
                                   {"site-group"_L1, "sitegroup_ids"_L1},
                                   {"port-type"_L1, "port_types"_L1},
                                   {"auth-type"_L1, "auth_type"_L1},
                                   {"vendor"_L1, "vendor"_L1},
                                   {"family"_L1, "family"_L1},
                                   {"mfg"_L1, "mfg"_L1},
                                   {"model"_L1, "model"_L1},
                                   {"os"_L1, "os_type"_L1}};

constexpr auto kLabels = "nactags"_L1;
constexpr auto kMatching = "matching."_L1;
constexpr auto kNotMatching = "not_matching."_L1;

/// The id of a site or a group of sites by its id or name.
template <class List>
Result<QString> idOf(const List &list, const QString &text)
{
    QStringList exact;
    QStringList loose;
    for (const auto &each : list) {
        if (each.id.value() == text || each.name == text)
            exact.append(each.id.value());
        else if (each.name.compare(text, Qt::CaseInsensitive) == 0)
            loose.append(each.id.value());
    }
    const QStringList &found = exact.isEmpty() ? loose : exact;
    if (found.isEmpty())
        return wrongInput(text, u"unknown"_s);
    if (found.size() > 1)
        return fail(ErrorCode::InvalidArgument, QStringList{text} + found, u"ambiguous"_s);
    return found.first();
}

} // namespace

void EditOptions::declare(QCommandLineParser &parser, ItemType type)
{
    if (type != ItemType::Label && type != ItemType::Rule)
        return;
    //: placeholder in --help
    const QString value = tr("value");
    //: placeholder in --help
    const QString text = tr("text");
    const QString file = tr("file");
    parser.addOption({u"name"_s, tr("What it is called."), tr("name")});
    if (type == ItemType::Label) {
        parser.addOptions({
                {u"type"_s, tr("Type of the label as the API calls it; follows from the others."),
                 tr("type")},
                {u"match"_s,
                 tr("What a label for matching compares, as the API calls it: cert_cn, "
                    "cert_issuer, client_mac, idp_role, ssid …"),
                 value},
                {u"values"_s, tr("Values to match, with commas between them."), value},
                {u"value"_s, tr("A value to match, as it is. May be repeated."), value},
                {u"value-file"_s, tr("Values to match, one a line. MAC addresses in any spelling."),
                 file},
                {u"match-all"_s, tr("All values must match.")},
                {u"match-any"_s, tr("Any of the values must match.")},
                {u"vlan"_s, tr("VLAN: its number or name."), value},
                {u"egress-vlan"_s, tr("Egress VLAN: 1 or 2 and its name. May be repeated."), value},
                {u"gbp"_s, tr("Group-based policy tag."), value},
                {u"radius-attribute"_s, tr("Name=Value. May be repeated."), text},
                {u"vendor-attribute"_s, tr("Name=Value of a vendor. May be repeated."), text},
                {u"radius-group"_s, tr("Role that the device gets."), text},
                {u"session-timeout"_s, tr("Seconds until a client must sign in again."), value},
                {u"username-attribute"_s,
                 tr("Field of the certificate that becomes the user name."), value},
                {u"portal"_s, tr("Portal to redirect to."), tr("portal")},
        });
        return;
    }
    parser.addOptions({
            {u"match"_s,
             tr("A label, or site:…, site-group:…, port-type:…, auth-type:…, vendor:…, family:…, "
                "mfg:…, model:…, os:… that must match. May be repeated."),
             tr("criterion")},
            {u"not"_s, tr("The same, of what must not match. May be repeated."), tr("criterion")},
            {u"site"_s, tr("A site that must match. May be repeated."), tr("site")},
            {u"auth-type"_s, tr("How the client signs in: cert, eap-tls, eap-ttls, idp, mab …"),
             value},
            {u"port-type"_s, tr("wired or wireless. May be repeated."), value},
            {u"allow"_s, tr("Clients that match are let in.")},
            {u"block"_s, tr("Clients that match are kept out.")},
            {u"assign"_s, tr("A label that clients get. May be repeated."), tr("label")},
            {u"enabled"_s, tr("The rule counts.")},
            {u"disabled"_s, tr("The rule is kept, but does not count.")},
            {u"dry-run"_s, tr("Matches are logged only.")},
            {u"no-dry-run"_s, tr("Matches have their effect.")},
    });
}

qsizetype EditOptions::change(const QString &path, const QStringList &texts)
{
    for (Change &known : m_changes) {
        if (known.path == path) {
            known.texts += texts;
            return known.texts.size();
        }
    }
    m_changes.append({path, texts});
    return texts.size();
}

Result<> EditOptions::switched(const QCommandLineParser &parser, const QString &on,
                               const QString &off, const QString &path)
{
    if (parser.isSet(on) && parser.isSet(off))
        return wrongInput(u"--%1, --%2"_s.arg(on, off), u"value"_s);
    if (parser.isSet(on) || parser.isSet(off))
        change(path, {parser.isSet(on) ? u"true"_s : u"false"_s});
    return {};
}

Result<> EditOptions::readValues(const QCommandLineParser &parser)
{
    constexpr qint64 kMaxBytes = 64 * 1024 * 1024;
    QStringList values = parser.values(u"value"_s);
    bool given = parser.isSet(u"value"_s) || parser.isSet(u"values"_s);
    const QStringList lists = parser.values(u"values"_s);
    for (const QString &list : lists) {
        const QStringList parts = list.split(u',', Qt::SkipEmptyParts);
        for (const QString &part : parts)
            values.append(part.trimmed());
    }
    const QStringList files = parser.values(u"value-file"_s);
    for (const QString &file : files) {
        const auto bytes = readInput(file, kMaxBytes);
        if (!bytes)
            return fail(bytes.error());
        given = true;
        const QString text = QString::fromUtf8(*bytes);
        if (parser.value(u"match"_s) == "client_mac"_L1) {
            const nac::MacList macs = nac::readMacList(text);
            if (!macs.bad.isEmpty())
                return wrongInput(u"%1:%2: %3"_s.arg(file)
                                          .arg(macs.bad.first().line)
                                          .arg(macs.bad.first().text),
                                  u"value"_s);
            values += macs.values;
            continue;
        }
        const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            if (!line.trimmed().isEmpty())
                values.append(line.trimmed());
        }
    }
    if (given) {
        change(u"values"_s, values);
        m_impliedType = u"match"_s;
    }
    return {};
}

Result<> EditOptions::readLabel(const QCommandLineParser &parser)
{
    if (const Result<> values = readValues(parser); !values)
        return values;
    for (const LabelOption &option : kLabelOptions) {
        if (!parser.isSet(option.option))
            continue;
        const QStringList texts = parser.values(option.option);
        if (!m_impliedType.isEmpty() && m_impliedType != option.type)
            return wrongInput("--"_L1 + option.option, u"value"_s);
        m_impliedType = option.type;
        change(option.path, option.isList ? texts : QStringList{texts.last()});
    }
    if (parser.isSet(u"type"_s)) {
        change(u"type"_s, {parser.value(u"type"_s)});
        m_impliedType.clear();
    }
    return switched(parser, u"match-all"_s, u"match-any"_s, u"match_all"_s);
}

/// "site:Tokyo", else a label.
Result<> EditOptions::criterion(const QString &side, const QString &text)
{
    for (const Criterion &known : kCriteria) {
        if (text.startsWith(known.word + u':')) {
            const QString value = text.mid(known.word.size() + 1);
            if (value.isEmpty())
                return wrongInput(text, u"value"_s);
            const qsizetype texts = change(side + known.member, {value});
            if (texts > 1 && known.member == "auth_type"_L1)
                return wrongInput(text, u"value"_s); // no list
            return {};
        }
    }
    change(side + kLabels, {text});
    return {};
}

Result<> EditOptions::readRule(const QCommandLineParser &parser)
{
    for (const auto &[option, side] :
         {std::pair(u"match"_s, kMatching), std::pair(u"not"_s, kNotMatching)}) {
        const QStringList texts = parser.values(option);
        for (const QString &text : texts) {
            if (const Result<> read = criterion(side, text); !read)
                return read;
        }
    }
    for (const auto &word : {"site"_L1, "auth-type"_L1, "port-type"_L1}) {
        const QStringList texts = parser.values(word);
        for (const QString &text : texts) {
            if (const Result<> read = criterion(kMatching, word + u':' + text); !read)
                return read;
        }
    }
    if (parser.isSet(u"allow"_s) && parser.isSet(u"block"_s))
        return wrongInput(u"--allow, --block"_s, u"value"_s);
    for (const auto &action : {"allow"_L1, "block"_L1}) {
        if (parser.isSet(action))
            change(u"action"_s, {action});
    }
    if (parser.isSet(u"assign"_s))
        change(u"apply_tags"_s, parser.values(u"assign"_s));
    if (const Result<> read = switched(parser, u"enabled"_s, u"disabled"_s, u"enabled"_s); !read)
        return read;
    return switched(parser, u"dry-run"_s, u"no-dry-run"_s, u"dry_run"_s);
}

Result<> EditOptions::read(const QCommandLineParser &parser, ItemType type)
{
    m_type = type;
    if (type != ItemType::Label && type != ItemType::Rule)
        return {};
    if (parser.isSet(u"name"_s))
        change(u"name"_s, {parser.value(u"name"_s)});
    return type == ItemType::Label ? readLabel(parser) : readRule(parser);
}

Result<> EditOptions::putInto(QJsonObject &item, const ItemEdit &items,
                              const nac::OrganizationPtr &organization) const
{
    for (const Change &change : m_changes) {
        QStringList texts = change.texts;
        const bool isSite = change.path.endsWith(".site_ids"_L1);
        if (organization && (isSite || change.path.endsWith(".sitegroup_ids"_L1))) {
            for (QString &text : texts) {
                const auto id = isSite ? idOf(organization->sites, text)
                                       : idOf(organization->siteGroups, text);
                if (!id)
                    return fail(id.error());
                text = *id;
            }
        }
        if (const Result<> set = items.set(m_type, item, change.path, texts); !set)
            return set;
    }
    if (m_impliedType.isEmpty())
        return {};
    const QJsonValue type = api::mist::valueAt(item, u"type"_s);
    if (!type.isUndefined() && type != m_impliedType)
        return wrongInput("--type "_L1 + m_impliedType, u"value"_s);
    return items.set(m_type, item, u"type"_s, {m_impliedType});
}

} // namespace sekisho::ctl
