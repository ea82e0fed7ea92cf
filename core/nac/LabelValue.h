// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QMap>
#include <QRegularExpression>
#include <QStringList>

namespace sekisho::nac {

/// One value of a match label taken apart (mist-api 5.2): exact by default, `x*`, `*x` and `*x*`,
/// a leading `!` negates, `regex=` replaces all of that.
struct LabelValue
{
    enum class Form { Exact, Prefix, Suffix, Contains, Regex };
    Form form = Form::Exact;
    bool negated = false;
    QString text; ///< without what says the form
    bool operator==(const LabelValue &) const = default;
};

LabelValue labelValueFromText(const QString &raw);
/// labelValueFromText() of it gives the same again, as long as `text` does not itself look like
/// another form ("a*" as exact text).
QString labelValueToText(const LabelValue &value);

/// What is wrong with a regular expression before it meets any text.
struct RegexProblem
{
    enum class Kind {
        None,
        Empty,
        Syntax, ///< `detail` in the engine's words
        Nested  ///< a repeated group of something repeated, "(a+)+": may take for ever
    };
    Kind kind = Kind::None;
    qsizetype offset = 0; ///< in the expression
    QString detail;
};
RegexProblem regexProblem(const QString &expression);

/// Many values ready to be compared: exact ones, prefixes and suffixes by hash, so that 100,000 of
/// them cost no more than a few. Upper and lower case count. An expression that needs more steps
/// than kRegexSteps for one text is given up for good (tooHard()).
class LabelMatcher
{
public:
    static constexpr int kRegexSteps = 50'000;

    explicit LabelMatcher(const QStringList &values);

    /// Indexes of the values that `fact` matches, ascending.
    QList<int> matching(const QString &fact);
    /// Whether a client with these facts has the label: any of the values, or all of them.
    bool matches(const QStringList &facts, bool matchAll);
    /// Indexes of expressions that were given up.
    QList<int> tooHard() const { return m_tooHard; }
    /// How many comparisons one fact takes.
    qsizetype cost() const { return m_slow.size() + m_prefixes.size() + m_suffixes.size() + 1; }

private:
    struct Slow
    {
        int index = 0;
        LabelValue value;
        QRegularExpression regex;
        bool givenUp = false;
    };
    bool matchesSlow(Slow &slow, const QString &fact);

    qsizetype m_count;
    QHash<QString, QList<int>> m_exact;
    QMap<qsizetype, QHash<QString, QList<int>>> m_prefixes; ///< by length
    QMap<qsizetype, QHash<QString, QList<int>>> m_suffixes;
    QList<Slow> m_slow; ///< contains, negated, expressions
    QList<int> m_tooHard;
};

} // namespace sekisho::nac
