// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestRegistry.h"
#include "tests/support/UiFixture.h"
#include "ui/text/LintText.h"
#include "ui/text/lint/LintSentences.h"

#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace sekisho;
using namespace sekisho::ui;
using namespace Qt::Literals::StringLiterals;

class tst_LintText : public QObject
{
    Q_OBJECT

    static lint::Finding finding(const QString &message, const QStringList &arguments)
    {
        lint::Finding found;
        found.id = message.section(u'/', 0, 0);
        found.message = message;
        found.arguments = arguments;
        return found;
    }
    static QString places(const QString &text)
    {
        QStringList found;
        auto matches = QRegularExpression(u"%L?[1-9]"_s).globalMatch(text);
        while (matches.hasNext())
            found.append(matches.next().captured());
        found.removeDuplicates();
        found.sort();
        return found.join(u' ');
    }

private Q_SLOTS:
    void everyRuleSpeaks()
    {
        const QStringList messages = LintText::messages();
        QStringList silent;
        for (const lint::RuleInfo &rule : lint::catalogue()) {
            const QString id = QString::fromLatin1(rule.id);
            const bool speaks =
                    std::any_of(messages.cbegin(), messages.cend(), [&](const QString &m) {
                        return m == id || m.startsWith(id + u'/');
                    });
            if (!speaks)
                silent.append(id);
        }
        QVERIFY2(silent.isEmpty(), qPrintable(silent.join(u' ')));
    }

    void everySentenceBelongsToARule()
    {
        QStringList ids;
        for (const lint::RuleInfo &rule : lint::catalogue())
            ids.append(QString::fromLatin1(rule.id));
        for (const QString &message : LintText::messages())
            QVERIFY2(ids.contains(message.section(u'/', 0, 0)), qPrintable(message));
    }

    // A heading has no full stop, sentences have one.
    void punctuation()
    {
        for (const QString &message : LintText::messages()) {
            const LintText text = LintText::of(finding(message, {u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
            QVERIFY2(!text.title.isEmpty() && !text.title.endsWith(u'.'), qPrintable(message));
            for (const QString &sentence : {text.reason, text.fix})
                QVERIFY2(sentence.isEmpty() || sentence.endsWith(u'.'), qPrintable(message));
        }
    }

    // What the translator left out or made up would be a gap or a stray %3.
    void japaneseHasTheSamePlaces()
    {
        const test::UiFixture ui;
        QTranslator japanese;
        QVERIFY(japanese.load(u":/i18n/sekisho_ja.qm"_s));
        for (const auto &table :
             {x509LintSentences(), keyLintSentences(), mistLintSentences(), eapLintSentences(),
              platformLintSentences(), serviceLintSentences(), publicLintSentences()}) {
            for (const LintSentences &entry : table) {
                for (const char *source : {entry.title, entry.reason, entry.fix}) {
                    if (!*source)
                        continue;
                    const QString there = japanese.translate("sekisho::ui::LintText", source);
                    QVERIFY2(!there.isEmpty(), source);
                    QVERIFY2(places(there) == places(QString::fromUtf8(source)), source);
                }
            }
        }
    }

    void argumentsAreReadable()
    {
        const test::UiFixture ui;
        const LintText text =
                LintText::of(finding(u"x509.validity.now/expired"_s, {u"2026-11-01T00:00:00Z"_s}));
        QVERIFY2(!text.title.contains(u"T00:00"_s), qPrintable(text.title));
        QVERIFY2(!text.title.contains(u'%'), qPrintable(text.title));
    }

    // What stands in a certificate is never a place for another argument.
    void argumentsAreNotFormats()
    {
        const lint::Finding odd = finding(u"mist.wildcard"_s, {u"%1%2%L3"_s, u"%1"_s});
        const LintText text = LintText::of(odd);
        QVERIFY((text.title + text.reason + text.fix).contains(u"%1%2%L3"_s));
    }

    void unknownMessagesShowThemselves()
    {
        QCOMPARE(LintText::of(finding(u"not.a.rule"_s, {})).title, u"not.a.rule"_s);
    }

    void summaryCounts()
    {
        const test::UiFixture ui;
        lint::Finding error = finding(u"mist.wildcard"_s, {});
        error.severity = lint::Severity::Error;
        lint::Finding info = error;
        info.severity = lint::Severity::Info;
        QCOMPARE(LintText::summary({error, error, info}), u"2 errors"_s);
        QCOMPARE(LintText::summary({info}), u"No problems"_s);
    }
};

SEKISHO_TEST(LintText);
#include "tst_LintText.moc"
