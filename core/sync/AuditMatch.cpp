// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/AuditMatch.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::sync {

namespace {

/// What the entries call the objects of a type, in lower case (mist-api 13 shows none: these are of
/// the portal's log).
struct Nouns
{
    ItemType type;
    QStringList words;
};

const QList<Nouns> &nouns()
{
    const QStringList settings{u"organization setting"_s, u"org setting"_s};
    static const QList<Nouns> all{
            {ItemType::Rule, {u"nac rule"_s, u"nacrule"_s}},
            {ItemType::Label, {u"nac tag"_s, u"nactag"_s, u"nac label"_s}},
            {ItemType::IdentityProvider, {u"sso"_s, u"identity provider"_s}},
            {ItemType::RealmMapping, settings},
            {ItemType::DefaultIdp, settings},
            {ItemType::CertificateAuthority, settings},
            {ItemType::ServerCertificate, settings},
            {ItemType::NacSwitch, settings},
            {ItemType::CrlFile, {u"crl file"_s, u"nac crl"_s}},
            {ItemType::OnboardCa, {u"onboard ca"_s, u"mist scep"_s}},
            {ItemType::LinkedAccount, {u"link account"_s, u"linked account"_s}},
            {ItemType::Portal, {u"nac portal"_s}},
            {ItemType::Endpoint, {u"user mac"_s, u"usermac"_s}},
    };
    return all;
}

bool isNoun(const Nouns &one, const QString &words)
{
    return std::any_of(one.words.begin(), one.words.end(),
                       [&](const QString &noun) { return words.contains(noun); });
}

bool names(ItemType type, const QString &words)
{
    return std::any_of(nouns().begin(), nouns().end(),
                       [&](const Nouns &one) { return one.type == type && isNoun(one, words); });
}

bool namesAny(const QString &words)
{
    return std::any_of(nouns().begin(), nouns().end(),
                       [&](const Nouns &one) { return isNoun(one, words); });
}

/// Whether what is part of a larger object, or exists once, is changed under the name of that.
bool isNamedByKind(ItemType type)
{
    return api::mist::kindOf(type) == api::mist::Kind::Setting || type == ItemType::OnboardCa;
}

/// Nothing is said where the first word is none that we know.
bool verbFits(const QString &words, Change change)
{
    const QString verb = words.section(u' ', 0, 0, QString::SectionSkipEmpty);
    const auto is = [&](const QStringList &verbs) { return verbs.contains(verb); };
    if (is({u"add"_s, u"create"_s, u"link"_s}))
        return change == Change::Added;
    if (is({u"import"_s}))
        return change != Change::Removed;
    if (is({u"update"_s, u"modify"_s, u"edit"_s, u"rename"_s, u"reorder"_s}))
        return change == Change::Changed;
    if (is({u"delete"_s, u"remove"_s, u"unlink"_s}))
        return change == Change::Removed;
    return true;
}

/// MAC addresses are written with and without separators.
QString plainMac(const QString &text)
{
    static const QRegularExpression mac(
            u"^[0-9a-f]{2}([:-]?[0-9a-f]{2}){5}$|^[0-9a-f]{4}(\\.[0-9a-f]{4}){2}$"_s);
    QString plain = text.toLower();
    if (!mac.match(plain).hasMatch())
        return {};
    return plain.remove(u':').remove(u'-').remove(u'.');
}

/// Texts in quotes, as whole names.
QStringList quoted(const QString &message)
{
    static const QRegularExpression quotes(u"\"([^\"]*)\""_s);
    QStringList found;
    auto it = quotes.globalMatch(message);
    while (it.hasNext())
        found.append(it.next().captured(1));
    return found;
}

bool namesIt(const QString &message, const QString &name)
{
    if (name.isEmpty())
        return false;
    // The whole quoted text: "Guest" is not "Guest VLAN 90". A name may hold quotes itself.
    const QStringList texts = quoted(message);
    const QString mac = plainMac(name);
    const auto is = [&](const QString &text) {
        return text == name || (!mac.isEmpty() && plainMac(text) == mac);
    };
    if (std::any_of(texts.begin(), texts.end(), is))
        return true;
    if (name.contains(u'"'))
        return message.contains(u'"' + name + u'"');
    if (!texts.isEmpty())
        return false;
    // Without quotes the name ends the sentence: "Update NAC Rule Guest".
    return message.endsWith(u' ' + name);
}

} // namespace

bool tellsOf(const QString &message, const NoticedChange &change)
{
    const ItemType type = change.key.type;
    static const QRegularExpression quotes(u"\"[^\"]*\""_s);
    // What stands in quotes is somebody's name for something, not a word of the log.
    const QString words = QString(message).remove(quotes).toLower();
    const bool itsKind = names(type, words);
    if (!itsKind && namesAny(words))
        return false;
    if (isNamedByKind(type))
        return itsKind;
    if (!verbFits(words, change.change))
        return false;
    if (change.key.id.size() >= 8 && message.contains(change.key.id))
        return true;
    if (type == ItemType::LinkedAccount)
        return itsKind && quoted(message).contains(change.key.id.section(u'/', 0, 0));
    const auto namesOne = [&](const QString &name) { return namesIt(message, name); };
    if (std::any_of(change.names.begin(), change.names.end(), namesOne))
        return true;
    // "Import 3 User MACs": the cloud names none of them.
    static const QRegularExpression several(u"\\b\\d+ user ?macs?\\b"_s);
    return type == ItemType::Endpoint && several.match(words).hasMatch();
}

qsizetype causeOf(const NoticedChange &change, const QList<nac::AuditEntry> &entries,
                  const QSet<QString> &used)
{
    const QDateTime from = change.since.addSecs(-kClockSlackSeconds);
    const QDateTime to = change.noticed.addSecs(kClockSlackSeconds);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const nac::AuditEntry &entry = entries.at(i);
        if (entry.time > from && entry.time <= to && !used.contains(entry.id) &&
            tellsOf(entry.message, change))
            return i;
    }
    return -1;
}

} // namespace sekisho::sync
