// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ScreenChecks.h"
#include "tests/support/ScreenFixture.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/drivers/LabelsPageDriver.h"

#include <QSignalSpy>

using namespace sekisho;
using namespace sekisho::ui;
using test::LabelsPageDriver;

class tst_LabelsPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::ScreenFixture> m_screen;

private Q_SLOTS:
    void initTestCase() { m_screen = std::make_unique<test::ScreenFixture>(); }
    void init()
    {
        m_screen->use(UiLanguage::English);
        m_screen->view = MemoryViewSettings();
    }
    void cleanupTestCase() { m_screen.reset(); }

    void listsLabelsWithUses()
    {
        const auto page = m_screen->page<LabelsPage>();
        const LabelsPageDriver driver(*page);
        const QList<QStringList> rows = driver.rowTexts("labelsTable");
        QCOMPARE(rows.size(), 15);
        QVERIFY(rows.contains(QStringList{
                QStringLiteral("no change"), QStringLiteral("Corp VLAN 750"),
                QStringLiteral("AAA: VLAN"), QStringLiteral("750"), QStringLiteral("2")}));
        QCOMPARE(page->statusText(), QStringLiteral("15 of 15 labels"));
    }

    void withoutTheRulesNoLabelIsCalledUnused()
    {
        nac::Organization organization = test::sampleOrganization();
        organization.rules.clear();
        organization.unreadableKinds = {QStringLiteral("rule")};
        const auto page =
                m_screen->page<LabelsPage>(std::make_shared<const nac::Organization>(organization));
        const LabelsPageDriver driver(*page);
        QVERIFY(!page->findChild<Banner *>(QStringLiteral("banner"))->isHidden());
        for (const QString &uses : driver.columnTexts("labelsTable", LabelModel::Rules))
            QCOMPARE(uses, QStringLiteral("–"));
        QVERIFY(page->showTarget(QStringLiteral("vlan750")));
        QStringList words;
        for (const TextLabel *label : page->findChildren<TextLabel *>())
            words.append(label->text());
        QVERIFY(words.contains(QStringLiteral("Not known: the rules could not be read.")));
    }

    void filtersByTypeAndText()
    {
        const auto page = m_screen->page<LabelsPage>();
        const LabelsPageDriver driver(*page);
        driver.choose("typeComboBox", QStringLiteral("MDM Compliance"));
        QCOMPARE(driver.columnTexts("labelsTable", LabelModel::Name),
                 (QStringList{QStringLiteral("Intune-Compliant"),
                              QStringLiteral("Intune-Non-Compliant")}));
        QVERIFY(page->showTarget(QVariantMap{{QStringLiteral("filter"), QStringLiteral("non")}}));
        QCOMPARE(driver.columnTexts("labelsTable", LabelModel::Name),
                 QStringList{QStringLiteral("Intune-Non-Compliant")});
        // What another page points to is shown whatever the filters are.
        QVERIFY(page->showTarget(QStringLiteral("vlan750")));
        QCOMPARE(driver.find<DataTable>("labelsTable")->currentObject().toString(),
                 QStringLiteral("vlan750"));
        QVERIFY(!page->showTarget(QStringLiteral("no such label")));
    }

    void tellsEverythingAboutALabelAndLeadsToItsRules()
    {
        const auto page = m_screen->page<LabelsPage>();
        const LabelsPageDriver driver(*page);
        QVERIFY(page->showTarget(QStringLiteral("not-compliant")));
        QCOMPARE(driver.value(driver.drawerProperties(), QStringLiteral("ID")),
                 QStringLiteral("not-compliant"));
        QCOMPARE(driver.ruleLinks(), (QStringList{QStringLiteral("Rule 4 “Corp Quarantine”"),
                                                  QStringLiteral("Rule 7 “Old lab”")}));
        QSignalSpy navigated(page.get(), &Page::navigateRequested);
        driver.click("ruleLink");
        QCOMPARE(navigated.first().first().value<PageId>(), PageId::AuthPolicies);
        QCOMPARE(navigated.first().at(1).toString(), QStringLiteral("r4"));
        QVERIFY(page->showTarget(QStringLiteral("phones")));
        QVERIFY(driver.ruleLinks().isEmpty());
        QVERIFY(driver.drawerTexts().contains(QStringLiteral("No rule uses this label.")));
        QVERIFY(driver.drawerTexts().contains(QStringLiteral("5c5b35*")));
    }

    void hasAllItsStates() { test::checkPageStates<LabelsPage>(*m_screen); }
    void staysWholeInEveryLanguage() { test::checkLanguages<LabelsPage>(*m_screen); }
};

SEKISHO_TEST(LabelsPage);
#include "tst_LabelsPage.moc"
