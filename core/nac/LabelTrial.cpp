// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/nac/LabelTrial.h"

#include "core/nac/IdpResolution.h"
#include "core/nac/SlashName.h"

#include <QSet>
#include <algorithm>

namespace sekisho::nac {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMostWork = 20'000'000; ///< comparisons
constexpr qsizetype kMostExamples = 8;
constexpr qsizetype kMostNearMisses = 50;
constexpr qsizetype kMostSeenForNear = 2'000;

QStringList one(const QString &fact) { return fact.isEmpty() ? QStringList() : QStringList(fact); }

/// Case, width, spaces and punctuation do not count.
QString folded(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC)) {
        if (c.isLetterOrNumber() || c == u'/' || c == u'=')
            plain += c.toCaseFolded();
    }
    return plain;
}

bool isName(MatchKind kind)
{
    return kind == MatchKind::CertIssuer || kind == MatchKind::CertSubject;
}

} // namespace

bool clientsShow(MatchKind kind)
{
    switch (kind) {
    case MatchKind::CertCn:
    case MatchKind::CertIssuer:
    case MatchKind::CertSerial:
    case MatchKind::CertSubject:
    case MatchKind::ClientMac:
    case MatchKind::EdrStatus:
    case MatchKind::Hostname:
    case MatchKind::IdpRole:
    case MatchKind::MdmStatus:
    case MatchKind::Realm:
    case MatchKind::Ssid:
    case MatchKind::UserName:
    case MatchKind::UsermacLabel:
        return true;
    case MatchKind::CertEku:
    case MatchKind::CertSan:
    case MatchKind::CertTemplate:
    case MatchKind::GbpTag:
    case MatchKind::IngressVlan:
    case MatchKind::NasIp:
    case MatchKind::RadiusGroup:
        break;
    }
    return false;
}

QStringList factsOf(MatchKind kind, const Client &client)
{
    switch (kind) {
    case MatchKind::CertCn:
        return one(client.certCn);
    case MatchKind::CertIssuer:
        return one(client.certIssuer);
    case MatchKind::CertSerial:
        return one(client.certSerial);
    case MatchKind::CertSubject:
        return one(client.certSubject);
    case MatchKind::ClientMac:
        return one(client.mac);
    case MatchKind::EdrStatus:
        return one(client.edrStatus);
    case MatchKind::Hostname:
        return one(client.hostname);
    case MatchKind::IdpRole:
        return client.idpRoles;
    case MatchKind::MdmStatus:
        return one(client.mdmCompliance);
    case MatchKind::Realm:
        return one(realmOf(client.username));
    case MatchKind::Ssid:
        return one(client.ssid);
    case MatchKind::UserName:
        return one(client.username);
    case MatchKind::UsermacLabel:
        return client.usermacLabels;
    case MatchKind::CertEku:
    case MatchKind::CertSan:
    case MatchKind::CertTemplate:
    case MatchKind::GbpTag:
    case MatchKind::IngressVlan:
    case MatchKind::NasIp:
    case MatchKind::RadiusGroup:
        break;
    }
    return {};
}

QList<SeenFact> seenFacts(MatchKind kind, const Organization &organization, qsizetype most)
{
    QHash<QString, int> counts;
    for (const Client &client : organization.clients) {
        const QStringList facts = factsOf(kind, client);
        for (const QString &fact : facts)
            ++counts[fact];
    }
    const auto also = [&](const QString &fact) {
        if (!fact.isEmpty() && !counts.contains(fact))
            counts.insert(fact, 0);
    };
    if (kind == MatchKind::UsermacLabel) {
        for (const Endpoint &endpoint : organization.endpoints) {
            for (const QString &label : endpoint.labels)
                also(label);
        }
    } else if (kind == MatchKind::CertIssuer) {
        for (const QString &pem : organization.settings.certificateAuthorities) {
            for (const auto &read : organization.certificatesOf(pem)) {
                if (read.details)
                    also(read.details->index.subject.slashForm());
            }
        }
    } else if (kind == MatchKind::ClientMac) {
        for (const Endpoint &endpoint : organization.endpoints)
            also(endpoint.mac);
    }
    for (const ClientEvent &event : organization.events) {
        if (kind == MatchKind::CertIssuer)
            also(event.certIssuer);
        else if (kind == MatchKind::CertCn)
            also(event.certCn);
        else if (kind == MatchKind::Ssid)
            also(event.ssid);
        else if (kind == MatchKind::Realm)
            also(realmOf(event.username));
        else if (kind == MatchKind::UserName)
            also(event.username);
    }
    QList<SeenFact> seen;
    seen.reserve(counts.size());
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        seen.append({it.key(), it.value()});
    std::sort(seen.begin(), seen.end(), [](const SeenFact &a, const SeenFact &b) {
        return a.clients != b.clients ? a.clients > b.clients : a.value < b.value;
    });
    if (seen.size() > most)
        seen.resize(most);
    return seen;
}

LabelTrial tryLabel(MatchKind kind, const QStringList &values, bool matchAll,
                    const QList<Client> &clients, const QString &filter)
{
    LabelTrial trial;
    trial.counts.fill(0, values.size());
    LabelMatcher matcher(values);
    QList<LabelTrial::Example> others; // of the kind there are enough of
    QSet<QString> seen;
    qsizetype work = 0;
    int yes = 0;
    for (const Client &client : clients) {
        const QStringList facts = factsOf(kind, client);
        if (facts.isEmpty())
            continue;
        if (work > kMostWork) {
            trial.isWhole = false;
            break;
        }
        ++trial.clients;
        QSet<int> found;
        for (const QString &fact : facts) {
            work += matcher.cost();
            const QList<int> indexes = matcher.matching(fact);
            found.unite(QSet<int>(indexes.begin(), indexes.end()));
            if (seen.size() < kMostSeenForNear)
                seen.insert(fact);
        }
        for (const int index : std::as_const(found))
            ++trial.counts[index];
        const bool matched =
                matchAll ? !values.isEmpty() && found.size() == values.size() : !found.isEmpty();
        trial.matched += matched ? 1 : 0;
        const QString name = !client.hostname.isEmpty()   ? client.hostname
                             : !client.username.isEmpty() ? client.username
                                                          : client.mac;
        if (trial.examples.size() + others.size() >= kMostExamples * 2 ||
            (!filter.isEmpty() && !name.contains(filter, Qt::CaseInsensitive) &&
             !client.mac.contains(filter, Qt::CaseInsensitive) &&
             !facts.join(u' ').contains(filter, Qt::CaseInsensitive)))
            continue;
        const bool crowded = matched ? yes >= kMostExamples / 2
                                     : trial.examples.size() - yes >= kMostExamples / 2;
        if (!crowded) {
            trial.examples.append({name, facts, matched});
            yes += matched ? 1 : 0;
        } else if (others.size() < kMostExamples) {
            others.append({name, facts, matched});
        }
    }
    while (trial.examples.size() < kMostExamples && !others.isEmpty())
        trial.examples.append(others.takeFirst());
    trial.tooHard = matcher.tooHard();
    const QStringList list(seen.cbegin(), seen.cend());
    qsizetype looked = 0;
    for (int i = 0; i < values.size() && looked < kMostNearMisses; ++i) {
        if (trial.counts.at(i) > 0 || trial.tooHard.contains(i))
            continue;
        ++looked;
        if (const QString near = nearMiss(kind, values.at(i), list); !near.isEmpty())
            trial.nearMisses.insert(i, near);
    }
    return trial;
}

QString nearMiss(MatchKind kind, const QString &raw, const QStringList &seen)
{
    LabelValue value = labelValueFromText(raw);
    if (value.negated || value.text.isEmpty() || value.form == LabelValue::Form::Regex)
        return {};
    const QString plain = folded(value.text);
    QStringList sorted = seen;
    sorted.sort(); // the same answer every time
    for (const QString &fact : std::as_const(sorted)) {
        if (value.form == LabelValue::Form::Exact && fact != value.text && folded(fact) == plain) {
            value.text = fact;
            return labelValueToText(value);
        }
    }
    if (!isName(kind))
        return {};
    // One part of the name at a time.
    QList<NamePart> parts = namePartsFromSlashForm(value.text);
    for (const QString &fact : std::as_const(sorted)) {
        const QList<NamePart> known = namePartsFromSlashForm(fact);
        for (NamePart &part : parts) {
            for (const NamePart &other : known) {
                if (part.name == other.name && part.value != other.value &&
                    folded(part.value) == folded(other.value)) {
                    part.value = other.value;
                    value.text = slashForm(parts);
                    return labelValueToText(value);
                }
            }
        }
    }
    return {};
}

} // namespace sekisho::nac
