// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/Certificate.h"
#include "core/pki/explain/Say.h"

using namespace Qt::Literals::StringLiterals;

// Certificate policies of RFC 5280 4.2.1.4, 4.2.1.5, 4.2.1.11, 4.2.1.14, and Microsoft's
// application policies, which have the same form but hold extended key usages.
namespace sekisho::pki::explain {

namespace {

struct Known
{
    const char *oid;
    const char *id;
};

constexpr Known kPolicies[] = {
        {"2.5.29.32.0", "policy-any"},
        // Wi-Fi Alliance, WPA3 specification, trust override disable
        {"1.3.6.1.4.1.40808.1.3.1", "policy-tod-strict"},
        {"1.3.6.1.4.1.40808.1.3.2", "policy-tod-tofu"},
        // CA/Browser Forum, Baseline Requirements 7.1.6.1 and the EV guidelines
        {"2.23.140.1.1", "policy-ev"},
        {"2.23.140.1.2.1", "policy-dv"},
        {"2.23.140.1.2.2", "policy-ov"},
        {"2.23.140.1.2.3", "policy-iv"},
};

bool sayNotice(QByteArrayView content, Say &say)
{
    DerElement reference, organization, numbers, each, notice;
    DerCursor cursor(content);
    if (cursor.read(der::kSequence, reference)) {
        DerCursor parts(reference.content);
        if (!parts.read(organization) || !parts.read(der::kSequence, numbers))
            return false;
        QStringList list;
        DerCursor digits(numbers.content);
        while (list.size() < 20 && digits.read(der::kInteger, each))
            list.append(number(each.content));
        say.say("policy-notice-reference"_L1, {text(organization), list.join(", "_L1)}, 1);
    }
    if (cursor.read(notice))
        say.say("policy-notice"_L1, {text(notice)}, 1);
    return cursor.atEnd();
}

bool sayQualifiers(QByteArrayView content, Say &say)
{
    DerElement list, info, id, qualifier;
    DerCursor cursor(content);
    if (cursor.atEnd())
        return true;
    if (!cursor.read(der::kSequence, list))
        return false;
    DerCursor each(list.content);
    while (each.read(der::kSequence, info)) {
        DerCursor parts(info.content);
        if (!parts.read(der::kObjectId, id) || !parts.read(qualifier))
            return false;
        const QString oid = dotted(id);
        if (oid == "1.3.6.1.5.5.7.2.1"_L1)
            say.say("policy-cps"_L1, {text(qualifier)}, 1);
        else if (oid != "1.3.6.1.5.5.7.2.2"_L1)
            say.say("policy-qualifier"_L1, {oid}, 1);
        else if (qualifier.tag != der::kSequence || !sayNotice(qualifier.content, say))
            return false;
    }
    return each.atEnd();
}

/// Applies `saying` to the identifier of each PolicyInformation.
template <typename Saying>
bool forPolicies(QByteArrayView value, Say &say, Saying saying)
{
    DerElement sequence, policy, id;
    if (!whole(value, der::kSequence, sequence))
        return false;
    DerCursor cursor(sequence.content);
    while (cursor.read(der::kSequence, policy)) {
        DerCursor parts(policy.content);
        if (!parts.read(der::kObjectId, id))
            return false;
        saying(dotted(id));
        const auto rest =
                QByteArrayView(parts.position(), policy.content.data() + policy.content.size());
        if (!sayQualifiers(rest, say))
            return false;
    }
    return cursor.atEnd();
}

bool certificatePolicies(QByteArrayView value, Say &say)
{
    return forPolicies(value, say, [&say](const QString &oid) {
        for (const Known &known : kPolicies) {
            if (oid == QLatin1StringView(known.oid))
                return say.say(QLatin1StringView(known.id), {oid});
        }
        say.say("policy"_L1, {oid});
    });
}

QString purpose(const QString &oid)
{
    const QString name = extendedKeyUsageName(oid);
    return name == oid ? oid : u"%1 (%2)"_s.arg(name, oid);
}

bool applicationPolicies(QByteArrayView value, Say &say)
{
    return forPolicies(value, say, [&say](const QString &oid) {
        say.say("application-policy"_L1, {purpose(oid)});
    });
}

bool mappings(QByteArrayView value, Say &say, QLatin1StringView id)
{
    DerElement sequence, pair, issuers, subjects;
    if (!whole(value, der::kSequence, sequence))
        return false;
    DerCursor cursor(sequence.content);
    while (cursor.read(der::kSequence, pair)) {
        DerCursor parts(pair.content);
        if (!parts.read(der::kObjectId, issuers) || !parts.read(der::kObjectId, subjects))
            return false;
        say.say(id, {purpose(dotted(issuers)), purpose(dotted(subjects))});
    }
    return cursor.atEnd();
}

bool policyMappings(QByteArrayView value, Say &say)
{
    return mappings(value, say, "policy-mapping"_L1);
}

bool applicationMappings(QByteArrayView value, Say &say)
{
    return mappings(value, say, "application-policy-mapping"_L1);
}

bool inhibitAnyPolicy(QByteArrayView value, Say &say)
{
    DerElement skip;
    if (!whole(value, der::kInteger, skip))
        return false;
    say.say("inhibit-any-policy"_L1, {number(skip.content)});
    return true;
}

} // namespace

bool sayPolicyConstraints(QByteArrayView value, Say &say)
{
    DerElement sequence, skip;
    if (!whole(value, der::kSequence, sequence))
        return false;
    DerCursor cursor(sequence.content);
    if (cursor.read(der::context(0), skip))
        say.say("require-explicit-policy"_L1, {number(skip.content)});
    if (cursor.read(der::context(1), skip))
        say.say("inhibit-policy-mapping"_L1, {number(skip.content)});
    return cursor.atEnd();
}

QList<Entry> policyExplainers()
{
    return {{"2.5.29.32", certificatePolicies},
            {"2.5.29.33", policyMappings},
            {"2.5.29.36", sayPolicyConstraints},
            {"2.5.29.54", inhibitAnyPolicy},
            {"1.3.6.1.4.1.311.21.10", applicationPolicies},
            {"1.3.6.1.4.1.311.21.11", applicationMappings},
            {"1.3.6.1.4.1.311.21.12", sayPolicyConstraints}};
}

} // namespace sekisho::pki::explain
