// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/nac/LabelValue.h"

#include <QSet>
#include <algorithm>

namespace sekisho::nac {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView kRegex = "regex="_L1;

QString withLimits(const QString &expression)
{
    // PCRE2 reads limits at the beginning of a pattern only.
    return u"(*LIMIT_MATCH=%1)(*LIMIT_DEPTH=1000)"_s.arg(LabelMatcher::kRegexSteps) + expression;
}

/// Walks an expression for a group that is repeated without limit and itself repeats without limit.
class NestingSearch
{
public:
    explicit NestingSearch(const QString &expression)
        : m_text(expression)
    {
    }

    /// Where the outer repetition stands; -1: there is none.
    qsizetype find()
    {
        QList<bool> repeats; // of each open group: something in it repeats
        repeats.append(false);
        bool lastRepeats = false; // of what a quantifier would apply to
        bool isGroup = false;
        for (qsizetype at = 0; at < m_text.size(); ++at) {
            const QChar c = m_text.at(at);
            if (c == u'\\') {
                ++at;
                isGroup = false;
            } else if (c == u'[') {
                at = classEnd(at);
                isGroup = false;
            } else if (c == u'(') {
                repeats.append(false);
                isGroup = false;
                if (at + 1 < m_text.size() && m_text.at(at + 1) == u'?')
                    ++at; // "(?:": no quantifier
            } else if (c == u')' && repeats.size() > 1) {
                lastRepeats = repeats.takeLast();
                repeats.last() = repeats.last() || lastRepeats;
                isGroup = true;
            } else if (isUnlimited(at)) {
                if (isGroup && lastRepeats && !isPossessive(at))
                    return at;
                repeats.last() = repeats.last() || !isPossessive(at);
                isGroup = false;
                at = m_text.at(at) == u'{' ? m_text.indexOf(u'}', at) : at;
                if (at + 1 < m_text.size() && m_text.at(at + 1) == u'+')
                    ++at; // the sign of a possessive one is no repetition of its own
            } else if (c != u'{') {
                isGroup = false;
            }
        }
        return -1;
    }

private:
    qsizetype classEnd(qsizetype at) const
    {
        ++at;
        if (at < m_text.size() && m_text.at(at) == u'^')
            ++at;
        // "[]" does not end a class.
        for (qsizetype first = at; at < m_text.size(); ++at) {
            if (m_text.at(at) == u'\\')
                ++at;
            else if (m_text.at(at) == u']' && at > first)
                break;
        }
        return at;
    }

    /// "*", "+", "{2,}": more than a person counted.
    bool isUnlimited(qsizetype at) const
    {
        const QChar c = m_text.at(at);
        if (c == u'*' || c == u'+')
            return true;
        if (c != u'{')
            return false;
        const qsizetype end = m_text.indexOf(u'}', at);
        if (end < 0)
            return false;
        const QString inside = m_text.mid(at + 1, end - at - 1);
        bool ok = false;
        if (inside.endsWith(u','))
            return inside.chopped(1).toInt(&ok) >= 0 && ok;
        const int most = inside.section(u',', -1).toInt(&ok);
        return ok && most >= 10;
    }

    bool isPossessive(qsizetype at) const
    {
        const qsizetype end = m_text.at(at) == u'{' ? m_text.indexOf(u'}', at) : at;
        return end + 1 < m_text.size() && m_text.at(end + 1) == u'+';
    }

    const QString &m_text;
};

} // namespace

LabelValue labelValueFromText(const QString &raw)
{
    LabelValue value;
    QString rest = raw;
    if (rest.startsWith(u'!')) {
        value.negated = true;
        rest.remove(0, 1);
    }
    if (rest.startsWith(kRegex)) {
        value.form = LabelValue::Form::Regex;
        value.text = rest.mid(kRegex.size());
        return value;
    }
    const bool head = rest.startsWith(u'*');
    const bool tail = rest.size() > 1 && rest.endsWith(u'*');
    value.form = head && tail ? LabelValue::Form::Contains
                 : head       ? LabelValue::Form::Suffix
                 : tail       ? LabelValue::Form::Prefix
                              : LabelValue::Form::Exact;
    value.text = rest.mid(head ? 1 : 0, rest.size() - (head ? 1 : 0) - (tail ? 1 : 0));
    return value;
}

QString labelValueToText(const LabelValue &value)
{
    QString text = value.text;
    switch (value.form) {
    case LabelValue::Form::Exact:
        break;
    case LabelValue::Form::Prefix:
        text += u'*';
        break;
    case LabelValue::Form::Suffix:
        text.prepend(u'*');
        break;
    case LabelValue::Form::Contains:
        text = u'*' + text + u'*';
        break;
    case LabelValue::Form::Regex:
        text.prepend(kRegex);
        break;
    }
    return value.negated ? u'!' + text : text;
}

RegexProblem regexProblem(const QString &expression)
{
    if (expression.isEmpty())
        return {RegexProblem::Kind::Empty, 0, {}};
    const QRegularExpression regex(expression);
    if (!regex.isValid())
        return {RegexProblem::Kind::Syntax, regex.patternErrorOffset(), regex.errorString()};
    const qsizetype nested = NestingSearch(expression).find();
    if (nested >= 0)
        return {RegexProblem::Kind::Nested, nested, {}};
    return {};
}

LabelMatcher::LabelMatcher(const QStringList &values)
    : m_count(values.size())
{
    for (int i = 0; i < values.size(); ++i) {
        const LabelValue value = labelValueFromText(values.at(i));
        const bool isPlain = !value.negated;
        if (isPlain && value.form == LabelValue::Form::Exact) {
            m_exact[value.text].append(i);
        } else if (isPlain && value.form == LabelValue::Form::Prefix) {
            m_prefixes[value.text.size()][value.text].append(i);
        } else if (isPlain && value.form == LabelValue::Form::Suffix) {
            m_suffixes[value.text.size()][value.text].append(i);
        } else {
            Slow slow{i, value, {}, false};
            if (value.form == LabelValue::Form::Regex) {
                slow.regex = QRegularExpression(withLimits(value.text));
                slow.givenUp = !slow.regex.isValid();
            }
            m_slow.append(slow);
        }
    }
}

bool LabelMatcher::matchesSlow(Slow &slow, const QString &fact)
{
    if (slow.givenUp)
        return false;
    bool found = false;
    switch (slow.value.form) {
    case LabelValue::Form::Exact:
        found = fact == slow.value.text;
        break;
    case LabelValue::Form::Prefix:
        found = fact.startsWith(slow.value.text);
        break;
    case LabelValue::Form::Suffix:
        found = fact.endsWith(slow.value.text);
        break;
    case LabelValue::Form::Contains:
        found = fact.contains(slow.value.text);
        break;
    case LabelValue::Form::Regex: {
        const QRegularExpressionMatch match = slow.regex.match(fact);
        if (!match.isValid()) { // over the limit
            slow.givenUp = true;
            m_tooHard.append(slow.index);
            return false;
        }
        found = match.hasMatch();
        break;
    }
    }
    return found != slow.value.negated;
}

QList<int> LabelMatcher::matching(const QString &fact)
{
    QList<int> found = m_exact.value(fact);
    for (auto length = m_prefixes.cbegin(); length != m_prefixes.cend(); ++length) {
        if (length.key() <= fact.size())
            found += length->value(fact.left(length.key()));
    }
    for (auto length = m_suffixes.cbegin(); length != m_suffixes.cend(); ++length) {
        if (length.key() <= fact.size())
            found += length->value(fact.right(length.key()));
    }
    for (Slow &slow : m_slow) {
        if (matchesSlow(slow, fact))
            found.append(slow.index);
    }
    std::sort(found.begin(), found.end());
    return found;
}

bool LabelMatcher::matches(const QStringList &facts, bool matchAll)
{
    QSet<int> found;
    for (const QString &fact : facts) {
        const QList<int> indexes = matching(fact);
        if (!matchAll && !indexes.isEmpty())
            return true;
        found.unite(QSet<int>(indexes.begin(), indexes.end()));
    }
    return matchAll && m_count > 0 && found.size() == m_count;
}

} // namespace sekisho::nac
