// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/lint/Rule.h"
#include "core/pki/lint/Surroundings.h"

#include "core/pki/OpenSslHandles.h"

#include <QSet>
#include <numeric>

namespace sekisho::lint {

using pki::Item;
using pki::ItemType;

namespace {

constexpr auto kTables = {&mistRules,     &eapRules,           &wireRules,        &x509Rules,
                          &x509NameRules, &x509ExtensionRules, &x509AddressRules, &x509ChainRules,
                          &crlRules,      &ocspRules,          &keyRules,         &signatureRules,
                          &windowsRules,  &appleRules,         &androidRules,     &linuxRules,
                          &serviceRules,  &pkcs12Rules,        &publicRules,      &leafRules};

/// Of a stranger's name in a sentence.
constexpr qsizetype kLongestArgument = 2000;

Severity lowered(Severity severity)
{
    return severity == Severity::Info ? severity : Severity(int(severity) - 1);
}

/// Catalogue section 8: what fits the objects at hand.
Profiles fittingProfiles(const Surroundings &around)
{
    Profiles profiles;
    Roles roles;
    bool serverKey = false;
    for (qsizetype i = 0; i < around.items().size(); ++i) {
        const Roles own = around.rolesOf(i);
        roles |= own;
        serverKey = serverKey ||
                    (own.testFlag(Role::PrivateKey) && around.mayBeServerKey(around.items().at(i)));
    }
    if (serverKey || (roles & (Roles(Role::RadiusServer) | Role::Leaf | Role::Csr)))
        profiles |= Profile::MistRadius;
    if (roles & kAuthorities)
        profiles |= Profile::MistCa;
    if (roles & (Roles(Role::Client) | Role::Leaf))
        profiles |= Profile::Client;
    return profiles;
}

} // namespace

struct Reporter::State
{
    const Rule *rule = nullptr;
    const Judged *judged = nullptr;
    bool lower = false;  ///< an end entity of unknown purpose
    Platforms platforms; ///< that were asked for; none = all
    QList<Finding> *out = nullptr;
    QSet<QByteArray> *seen = nullptr; ///< of this item
    Finding current;
    bool pending = false;

    /// Hands the last finding over, once its details are known.
    void flush()
    {
        if (!pending)
            return;
        pending = false;
        if (platforms && current.platforms && !(current.platforms & platforms))
            return; // about those of the rule's platforms that were not asked for
        // As server and as client the same is said of one thing.
        const QByteArray key = current.message.toUtf8() + '\0' +
                               current.arguments.join(QChar(0)).toUtf8() + '\0' +
                               QByteArray::number(current.item);
        if (seen->contains(key))
            return;
        seen->insert(key);
        out->append(std::move(current));
    }
};

Reporter &Reporter::add(QStringList arguments, const char *variant)
{
    return add(m_state.rule->severity, std::move(arguments), variant);
}

Reporter &Reporter::add(Severity severity, QStringList arguments, const char *variant)
{
    m_state.flush();
    const Rule &rule = *m_state.rule;
    Finding finding;
    finding.id = QString::fromLatin1(rule.id);
    finding.severity = m_state.lower ? lowered(severity) : severity;
    finding.role = m_state.judged->role;
    finding.platforms = rule.platforms;
    finding.item = m_state.judged->index;
    finding.message = finding.id;
    if (*variant)
        finding.message += QLatin1Char('/') + QLatin1StringView(variant);
    for (QString &argument : arguments) {
        if (argument.size() > kLongestArgument)
            argument = argument.left(kLongestArgument) + QChar(0x2026);
    }
    finding.arguments = std::move(arguments);
    finding.source = rule.source;
    m_state.current = std::move(finding);
    m_state.pending = true;
    return *this;
}

Reporter &Reporter::field(const char *path)
{
    m_state.current.field = QString::fromLatin1(path);
    return *this;
}

Reporter &Reporter::at(pki::ByteRange range)
{
    m_state.current.range = range;
    return *this;
}

Reporter &Reporter::on(Platforms platforms)
{
    m_state.current.platforms = platforms;
    return *this;
}

Reporter &Reporter::item(qsizetype index)
{
    m_state.current.item = index;
    return *this;
}

/// Runs the tables over the objects.
class Engine
{
public:
    explicit Engine(const Surroundings &around)
        : m_around(around)
    {
    }

    QList<Finding> run(const CancelToken &cancel)
    {
        for (qsizetype i = 0; i < m_around.items().size(); ++i) {
            if (cancel.isCancelled())
                return m_findings;
            const qsizetype first = m_findings.size();
            m_seen.clear();
            judgeItem(i);
            sortFrom(first);
        }
        if (m_around.options().bundleRules)
            judgeBundles(cancel);
        return m_findings;
    }

private:
    bool applies(const Rule &rule, const Facts *certificate) const
    {
        const Profiles chosen = m_around.profiles();
        if (chosen == Profiles(Profile::Rfc5280) && !rule.rfc)
            return false;
        if (rule.profiles && !(rule.profiles & chosen))
            return false;
        const Platforms platforms = m_around.options().platforms;
        if (platforms && rule.platforms && !(rule.platforms & platforms))
            return false;
        return !rule.publicOnly || (certificate && m_around.isPubliclyTrusted(*certificate));
    }

    void apply(const Judged &judged, Role ruleRole, bool lower)
    {
        Reporter::State state;
        state.judged = &judged;
        state.out = &m_findings;
        state.seen = &m_seen;
        state.platforms = m_around.options().platforms;
        Reporter reporter(state);
        for (const auto table : kTables) {
            for (const Rule &rule : table()) {
                if (!rule.roles.testFlag(ruleRole) || !applies(rule, judged.certificate))
                    continue;
                state.rule = &rule;
                // What holds for authorities too does not depend on the purpose.
                state.lower = lower && !(rule.roles & kAuthorities);
                rule.check(judged, reporter);
                state.flush();
            }
        }
    }

    void judgeItem(qsizetype index)
    {
        const Item &item = m_around.items().at(index);
        const Facts *facts = m_around.factsOf(index);
        if (item.type == ItemType::Certificate && (!facts || !facts->isWhole()))
            return;
        const Roles roles = m_around.rolesOf(index);
        for (quint32 bit = 1; bit != 0 && bit <= quint32(Role::Pkcs12); bit <<= 1) {
            const Role role = Role(bit);
            if (!roles.testFlag(role))
                continue;
            const Judged judged{item, index, facts, role, m_around, {index}};
            apply(judged, role, false);
            if (role == Role::Leaf) {
                apply(judged, Role::RadiusServer, true);
                apply(judged, Role::Client, true);
            }
        }
    }

    void judgeBundles(const CancelToken &cancel)
    {
        QList<QList<qsizetype>> bundles = m_around.options().bundles;
        if (bundles.isEmpty()) {
            QList<qsizetype> all(m_around.items().size());
            std::iota(all.begin(), all.end(), 0);
            bundles.append(all);
        }
        for (const QList<qsizetype> &bundle : std::as_const(bundles)) {
            if (cancel.isCancelled())
                return;
            if (bundle.isEmpty())
                continue; // a delivery of nothing
            qsizetype certificates = 0;
            bool leaf = false;
            bool key = false;
            for (const qsizetype index : bundle) {
                const Facts *facts = m_around.factsOf(index);
                certificates += facts ? 1 : 0;
                leaf = leaf || (facts && (m_around.rolesOf(index) & (kEndEntities | Role::Leaf)));
                key = key || m_around.items().at(index).type == ItemType::PrivateKey;
            }
            // One certificate alone, or authorities only, is not a delivery for a server.
            const bool several = certificates > 1 || key;
            if (!m_around.options().delivery && (!leaf || !several))
                continue;
            const qsizetype first = m_findings.size();
            m_seen.clear();
            const qsizetype index = bundle.constFirst();
            const Judged judged{m_around.items().at(index),
                                index,
                                m_around.factsOf(index),
                                Role::Bundle,
                                m_around,
                                bundle};
            apply(judged, Role::Bundle, false);
            sortFrom(first);
        }
    }

    void sortFrom(qsizetype first)
    {
        std::stable_sort(
                m_findings.begin() + first, m_findings.end(),
                [](const Finding &a, const Finding &b) { return a.severity > b.severity; });
    }

    const Surroundings &m_around;
    QList<Finding> m_findings;
    QSet<QByteArray> m_seen;
};

QList<Finding> lint(const QList<Item> &items, const Options &options, const CancelToken &cancel)
{
    Surroundings around(items, options, options.profiles);
    if (!options.profiles)
        around.choose(fittingProfiles(around));
    QList<Finding> findings = Engine(around).run(cancel);
    pki::dropOpenSslErrors();
    return findings;
}

Roles inferredRoles(const Item &item, const QList<Item> &others)
{
    QList<Item> items{item};
    items += others;
    const Options options;
    return Surroundings(items, options, {}).rolesOf(0);
}

int ruleCount(Roles roles, Profiles profiles, Platform platform)
{
    int count = 0;
    for (const auto table : kTables) {
        for (const Rule &rule : table()) {
            const bool applies = (rule.roles & roles) && !rule.publicOnly &&
                                 (!rule.profiles || (rule.profiles & profiles)) &&
                                 (!rule.platforms || rule.platforms.testFlag(platform));
            count += applies ? 1 : 0;
        }
    }
    return count;
}

QList<RuleInfo> catalogue()
{
    QList<RuleInfo> all;
    for (const auto table : kTables) {
        for (const Rule &rule : table())
            all.append({rule.id, rule.severity, rule.roles, rule.platforms, rule.source});
    }
    return all;
}

} // namespace sekisho::lint
