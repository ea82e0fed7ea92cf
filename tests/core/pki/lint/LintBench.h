// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/CertificateBuilder.h"
#include "core/pki/lint/Lint.h"

#include <QTest>

namespace sekisho::test {

/// The day on which everything is judged unless a case says otherwise.
inline QDateTime judgementDay() { return QDateTime(QDate(2026, 11, 21), QTime(0, 0), Qt::UTC); }

/// Objects and how they are judged: one half of a case.
struct LintSubject
{
    QList<pki::Item> items;
    lint::Options options;

    /// Objects out of DER or PEM, each input in turn; `authorities` are at hand but not judged.
    static LintSubject of(const QList<QByteArray> &inputs,
                          const QList<QByteArray> &authorities = {})
    {
        LintSubject subject;
        subject.options.now = judgementDay();
        subject.options.authorities = authorities;
        for (const QByteArray &input : inputs)
            subject.items += pki::readObjects(input).items;
        return subject;
    }
    LintSubject &as(lint::Roles roles)
    {
        options.roles = roles;
        return *this;
    }
    LintSubject &with(lint::Profiles profiles)
    {
        options.profiles = profiles;
        return *this;
    }
    LintSubject &on(const QDateTime &day)
    {
        options.now = day;
        return *this;
    }
    LintSubject &expecting(const QStringList &serverNames)
    {
        options.serverNames = serverNames;
        return *this;
    }

    QList<lint::Finding> findings(const QString &rule) const
    {
        QList<lint::Finding> found = lint::lint(items, options);
        found.removeIf([&](const lint::Finding &finding) { return finding.id != rule; });
        return found;
    }
    /// "id/variant (severity)", for messages of tests.
    QStringList all() const
    {
        QStringList lines;
        for (const lint::Finding &finding : lint::lint(items, options))
            lines.append(finding.message + u' ' + lint::severityName(finding.severity));
        return lines;
    }
};

/// Columns of the table that every class of rules is tested with: what trips the rule (and how bad
/// that is), and what is as like it as can be and does not.
inline void lintColumns()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("severity");
    QTest::addColumn<sekisho::test::LintSubject>("tripping");
    QTest::addColumn<sekisho::test::LintSubject>("clean");
}

/// One row. tests/README.md lists them (.ci/checks/lint_table.py): keep the id a literal.
inline void lintRow(const char *rule, lint::Severity severity, const LintSubject &tripping,
                    const LintSubject &clean, const char *variant = "")
{
    QTest::addRow("%s%s%s", rule, *variant ? " " : "", variant)
            << QString::fromLatin1(rule) << lint::severityName(severity) << tripping << clean;
}

/// The test of a row.
inline void checkLintRow()
{
    QFETCH(QString, rule);
    QFETCH(QString, severity);
    QFETCH(sekisho::test::LintSubject, tripping);
    QFETCH(sekisho::test::LintSubject, clean);
    QVERIFY2(!tripping.items.isEmpty(), "the tripping object cannot be read");
    QVERIFY2(!clean.items.isEmpty(), "the clean object cannot be read");
    const QList<lint::Finding> found = tripping.findings(rule);
    QVERIFY2(!found.isEmpty(),
             qPrintable(QStringLiteral("not tripped; found: ") + tripping.all().join(u", ")));
    QCOMPARE(lint::severityName(found.constFirst().severity), severity);
    const QList<lint::Finding> none = clean.findings(rule);
    QVERIFY2(none.isEmpty(),
             qPrintable(none.isEmpty() ? QString()
                                       : QStringLiteral("tripped by the clean one: ") +
                                                 none.constFirst().message + u' ' +
                                                 none.constFirst().arguments.join(u'|')));
}

} // namespace sekisho::test
