// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ScreenFixture.h"
#include "tests/support/TestRegistry.h"
#include "ui/certificates/FindingText.h"

#include <QSet>
#include <QTest>

using namespace sekisho;
using namespace sekisho::ui;
using nac::CertificateFinding;
using nac::CertificateIssue;
using nac::Severity;

class tst_FindingText : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::ScreenFixture> m_screen;

private Q_SLOTS:
    void initTestCase() { m_screen = std::make_unique<test::ScreenFixture>(); }
    void cleanupTestCase() { m_screen.reset(); }

    void everyIssueHasItsOwnSentence()
    {
        QSet<QString> sentences;
        const int last = static_cast<int>(CertificateIssue::Unreadable);
        for (int issue = 0; issue <= last; ++issue) {
            const QString sentence =
                    FindingText::sentence({static_cast<CertificateIssue>(issue), Severity::Warning,
                                           QStringLiteral("argument")});
            QVERIFY2(sentence.endsWith(QLatin1Char('.')), qPrintable(sentence));
            sentences.insert(sentence);
        }
        QCOMPARE(sentences.size(), last + 1);
    }

    void countsTheWorstKind()
    {
        const QList<CertificateFinding> findings{
                {CertificateIssue::PrivateCrlHost, Severity::Warning, QStringLiteral("pki")},
                {CertificateIssue::ExpiresSoon, Severity::Warning, {}},
                {CertificateIssue::Duplicate, Severity::Notice, {}}};
        QCOMPARE(FindingText::worst(findings), State::Warning);
        QCOMPARE(FindingText::summary(findings), QStringLiteral("2 warnings"));
        QCOMPARE(FindingText::spoken(findings), QStringLiteral("Findings: 2 warnings, 1 notice"));
        QCOMPARE(FindingText::worst({}), State::Ok);
        QCOMPARE(FindingText::summary({}), QStringLiteral("None"));
    }
};

SEKISHO_TEST(FindingText);
#include "tst_FindingText.moc"
