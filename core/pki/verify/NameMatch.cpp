// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/verify/NameMatch.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::pki {

namespace {

/// dNSNames as they stand.
QStringList dnsNames(const CertificateIndex &certificate)
{
    QStringList names;
    for (const GeneralName &name : certificate.subjectAlternativeNames) {
        if (name.type == "dns"_L1)
            names.append(name.value);
    }
    return names;
}

/// All commonNames: wpa_supplicant and Windows look at each.
QStringList commonNames(const CertificateIndex &certificate)
{
    QStringList names;
    for (const auto &rdn : certificate.subject.rdns) {
        for (const AttributeTypeAndValue &attribute : rdn) {
            if (attribute.oid == "2.5.4.3"_L1)
                names.append(attribute.value);
        }
    }
    return names;
}

bool same(const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) == 0; }

/// wpa_supplicant's domain_suffix_match: the name itself or one below it.
bool endsWithLabels(const QString &name, const QString &suffix)
{
    return same(name, suffix) ||
           (name.size() > suffix.size() && name.endsWith(suffix, Qt::CaseInsensitive) &&
            name.at(name.size() - suffix.size() - 1) == u'.');
}

/// RFC 9525 6.3: `*` stands for one whole first label and nothing else.
bool matchesPattern(const QString &pattern, const QString &host)
{
    if (!pattern.startsWith("*."_L1))
        return !pattern.contains(u'*') && same(pattern, host);
    const QString rest = pattern.mid(1);
    const qsizetype dot = host.indexOf(u'.');
    return !rest.contains(u'*') && rest.count(u'.') >= 2 && dot > 0 && same(host.mid(dot), rest);
}

/// Apple's profiles: the administrator's name may hold `*` as a whole label.
bool matchesConfigured(const QString &name, const QString &configured)
{
    const QStringList have = name.split(u'.');
    const QStringList wanted = configured.split(u'.');
    if (have.size() != wanted.size())
        return false;
    for (qsizetype i = 0; i < have.size(); ++i) {
        if (wanted.at(i) != "*"_L1 && !same(have.at(i), wanted.at(i)))
            return false;
    }
    return true;
}

bool matchesOne(const QString &presented, const QString &wanted, NameMatcher matcher)
{
    switch (matcher) {
    case NameMatcher::WpaDomainMatch:
        return same(presented, wanted); // `*` is an ordinary character
    case NameMatcher::WpaAltSubjectMatch:
        return presented == wanted;
    case NameMatcher::WpaDomainSuffixMatch:
    case NameMatcher::ChromeOs:
    case NameMatcher::Android: // hands its domain on as domain_suffix_match
        return endsWithLabels(presented, wanted);
    case NameMatcher::Windows:
    case NameMatcher::Tls:
        return matchesPattern(presented, wanted);
    case NameMatcher::Apple:
        return matchesPattern(presented, wanted) || matchesConfigured(presented, wanted);
    }
    return false;
}

bool takesLists(NameMatcher matcher)
{
    return matcher != NameMatcher::Apple && matcher != NameMatcher::Tls;
}

/// Whether a CN counts: never, or only where there is no dNSName at all.
bool readsCommonName(NameMatcher matcher)
{
    return matcher != NameMatcher::Apple && matcher != NameMatcher::Tls &&
           matcher != NameMatcher::WpaAltSubjectMatch;
}

/// In the ASCII form that certificates carry (RFC 5890).
QString ascii(const QString &name)
{
    const bool plain =
            std::all_of(name.cbegin(), name.cend(), [](QChar c) { return c.unicode() < 0x80; });
    const QByteArray ace = plain ? QByteArray() : QUrl::toAce(name);
    return ace.isEmpty() ? name : QString::fromLatin1(ace);
}

/// wpa_supplicant's altsubject_match: entries with their kind, separated by semicolons; one of them
/// must be in the SAN, byte for byte.
NameMatch matchAltSubject(const CertificateIndex &certificate, const QString &wanted)
{
    const QList<QPair<QLatin1StringView, QLatin1StringView>> kinds{
            {"DNS:"_L1, "dns"_L1}, {"EMAIL:"_L1, "email"_L1}, {"URI:"_L1, "uri"_L1}};
    NameMatch nearly;
    bool asked = false;
    const QStringList entries = wanted.split(u';', Qt::SkipEmptyParts);
    for (const QString &entry : entries) {
        QString value = entry.trimmed();
        if (value.isEmpty())
            continue;
        asked = true;
        QLatin1StringView type = "dns"_L1;
        for (const auto &[word, kind] : kinds) {
            if (value.startsWith(word)) {
                type = kind;
                value = value.mid(word.size());
                break;
            }
        }
        if (type == "dns"_L1)
            value = ascii(value);
        for (const GeneralName &name : certificate.subjectAlternativeNames) {
            if (name.type != type)
                continue;
            if (name.value == value)
                return {true, type, name.value};
            if (same(name.value, value))
                nearly = {false, u"case-differs"_s, name.value};
        }
    }
    if (!asked)
        return {true, u"not-configured"_s, {}};
    if (!nearly.code.isEmpty())
        return nearly;
    const QStringList common = commonNames(certificate);
    for (const QString &name : common) {
        if (same(name, ascii(wanted.trimmed())))
            return {false, u"only-in-cn"_s, name};
    }
    return {false,
            certificate.subjectAlternativeNames.isEmpty() ? u"no-name"_s : u"mismatch"_s,
            {}};
}

QStringList wantedNames(const QString &wanted, NameMatcher matcher)
{
    QStringList names =
            takesLists(matcher) ? wanted.split(u';', Qt::SkipEmptyParts) : QStringList{wanted};
    for (QString &name : names)
        name = ascii(name.trimmed());
    names.removeAll(QString());
    return names;
}

} // namespace

QString nameMatcherName(NameMatcher matcher)
{
    switch (matcher) {
    case NameMatcher::WpaDomainMatch:
        return u"wpa-domain-match"_s;
    case NameMatcher::WpaDomainSuffixMatch:
        return u"wpa-domain-suffix-match"_s;
    case NameMatcher::WpaAltSubjectMatch:
        return u"wpa-altsubject-match"_s;
    case NameMatcher::ChromeOs:
        return u"chromeos"_s;
    case NameMatcher::Windows:
        return u"windows"_s;
    case NameMatcher::Apple:
        return u"apple"_s;
    case NameMatcher::Android:
        return u"android"_s;
    case NameMatcher::Tls:
        return u"tls"_s;
    }
    return {};
}

QList<NameMatcher> allNameMatchers()
{
    return {NameMatcher::Windows,
            NameMatcher::Apple,
            NameMatcher::Android,
            NameMatcher::ChromeOs,
            NameMatcher::WpaDomainMatch,
            NameMatcher::WpaDomainSuffixMatch,
            NameMatcher::WpaAltSubjectMatch,
            NameMatcher::Tls};
}

QStringList suggestedServerNames(const CertificateIndex &certificate)
{
    QStringList names = dnsNames(certificate) + commonNames(certificate);
    names.append(kMistServerName);
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

NameMatch matchServerName(const CertificateIndex &certificate, const QString &wanted,
                          NameMatcher matcher)
{
    if (matcher == NameMatcher::WpaAltSubjectMatch)
        return matchAltSubject(certificate, wanted);
    const QStringList dns = dnsNames(certificate);
    const QStringList common = commonNames(certificate);
    if (matcher == NameMatcher::Windows) {
        for (const QString &name : common) {
            // certificate-rules.md win.wildcard.cn: refused with the name check off, too.
            if (name.contains(u'*'))
                return {false, u"wildcard-in-cn"_s, name};
        }
    }
    const QStringList names = wantedNames(wanted, matcher);
    if (names.isEmpty())
        return {matcher != NameMatcher::Android, u"not-configured"_s, {}};
    const auto find = [&](const QStringList &presented) -> QString {
        for (const QString &name : presented) {
            for (const QString &one : names) {
                if (!name.isEmpty() && matchesOne(name, one, matcher))
                    return name;
            }
        }
        return {};
    };
    if (const QString found = find(dns); !found.isEmpty())
        return {true, u"dns"_s, found};
    const QString inCommonName = find(common);
    if (!inCommonName.isEmpty() && readsCommonName(matcher) && dns.isEmpty())
        return {true, u"cn"_s, inCommonName};
    if (!inCommonName.isEmpty())
        return {false, u"only-in-cn"_s, inCommonName};
    return {false, dns.isEmpty() && common.isEmpty() ? u"no-name"_s : u"mismatch"_s, {}};
}

} // namespace sekisho::pki
