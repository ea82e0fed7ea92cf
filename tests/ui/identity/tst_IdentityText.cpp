// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ScreenFixture.h"
#include "tests/support/TestRegistry.h"
#include "ui/identity/IdentityText.h"

#include <QTest>

using namespace sekisho;
using namespace sekisho::ui;

class tst_IdentityText : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::ScreenFixture> m_screen;

private Q_SLOTS:
    void initTestCase() { m_screen = std::make_unique<test::ScreenFixture>(); }
    void cleanupTestCase() { m_screen.reset(); }

    void saysWhoAnswersAndWhy_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<int>("state");
        QTest::newRow("realm") << QStringLiteral("h0412@corp.example.jp")
                               << QStringLiteral("Entra ID Kakuu")
                               << QStringLiteral("matches domain name corp.example.jp")
                               << static_cast<int>(State::Ok);
        QTest::newRow("no realm") << QStringLiteral("h0412") << QStringLiteral("Entra ID Kakuu")
                                  << QStringLiteral("the default: the name has no domain")
                                  << static_cast<int>(State::Ok);
        QTest::newRow("unmapped") << QStringLiteral("x@lab.example.jp")
                                  << QStringLiteral("Entra ID Kakuu")
                                  << QStringLiteral("the default: no provider lists lab.example.jp")
                                  << static_cast<int>(State::Info);
        QTest::newRow("case") << QStringLiteral("x@Example.JP") << QStringLiteral("Entra ID Kakuu")
                              << QStringLiteral("the default: no provider lists Example.JP; "
                                                "example.jp differs in upper and lower case only")
                              << static_cast<int>(State::Warning);
        QTest::newRow("nothing") << QString() << QString() << QString()
                                 << static_cast<int>(State::None);
    }

    void saysWhoAnswersAndWhy()
    {
        QFETCH(QString, user);
        QFETCH(QString, name);
        QFETCH(QString, reason);
        QFETCH(int, state);
        const nac::Organization organization = test::sampleOrganization();
        const nac::IdpAnswer answer = nac::resolveIdp(organization, user);
        QCOMPARE(IdentityText::answerName(organization, answer), name);
        QCOMPARE(IdentityText::answerReason(organization, answer), reason);
        QCOMPARE(static_cast<int>(IdentityText::answerState(answer)), state);
    }

    void saysThatNobodyAnswers()
    {
        nac::Organization organization = test::sampleOrganization();
        organization.identityProviders[0].isDefault = false;
        const nac::IdpAnswer answer = nac::resolveIdp(organization, QStringLiteral("x@nowhere"));
        QCOMPARE(IdentityText::answerName(organization, answer), QStringLiteral("No provider"));
        QCOMPARE(IdentityText::answerState(answer), State::Error);
    }

    void findsTheRulesThatDependOnAnApp()
    {
        const nac::Organization organization = test::sampleOrganization();
        QCOMPARE(IdentityText::dependentRules(organization, nac::LinkedApp::Intune),
                 (QList{3, 4, 7}));
        QVERIFY(IdentityText::dependentRules(organization, nac::LinkedApp::CrowdStrike).isEmpty());
    }

    void saysWhatAFailureMeans()
    {
        const nac::Organization organization = test::sampleOrganization();
        const nac::LinkedAccount &intune = organization.linkedAccounts.first();
        const QString lead = IdentityText::failureLead(intune, test::sampleNow());
        QVERIFY(lead.startsWith(
                QStringLiteral("Microsoft Intune compliance has not been updated since")));
        // The banner sets the body right behind it.
        QVERIFY(lead.endsWith(QLatin1Char('.')));
        const QString body = IdentityText::failureBody(organization, intune);
        QVERIFY(body.contains(QStringLiteral("Rules that depend on it: 3, 4, 7.")));
        nac::LinkedAccount never = intune;
        never.lastSync = {};
        QVERIFY(!IdentityText::failureLead(never, test::sampleNow())
                         .contains(QStringLiteral("since")));
    }

    void listsPropertiesOfEveryKind()
    {
        const nac::Organization organization = test::sampleOrganization();
        for (const nac::IdentityProvider &provider : organization.identityProviders) {
            const QList<PropertyRow> rows = IdentityText::properties(provider);
            QVERIFY(rows.size() >= 5);
            for (const PropertyRow &row : rows) {
                QVERIFY(!row.label.isEmpty());
                QVERIFY(!row.value.isEmpty());
            }
        }
    }
};

SEKISHO_TEST(IdentityText);
#include "tst_IdentityText.moc"
