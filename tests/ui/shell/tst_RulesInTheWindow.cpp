// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/nac/RuleChecks.h"
#include "tests/core/sync/PushFixture.h"
#include "tests/support/ShellFixture.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/drivers/AuthPoliciesPageDriver.h"
#include "tests/support/drivers/ChangesPageDriver.h"
#include "tests/support/drivers/MainWindowDriver.h"
#include "ui/changes/ReviewController.h"
#include "ui/policies/RulePicker.h"
#include "ui/shell/WorkspaceDesk.h"

#include <QCheckBox>
#include <QTest>

using namespace sekisho;
using namespace sekisho::ui;
using Stage = ReviewController::Stage;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kRulePatience = 60'000;

} // namespace

/// The rules of the manual's example (portal-screens 3.2), made in the window with keys only,
/// reviewed and pushed; the cloud then has them where they were put.
class tst_RulesInTheWindow : public QObject
{
    Q_OBJECT

    SystemClock m_clock;
    std::unique_ptr<demo::DemoCloud> m_cloud;
    std::unique_ptr<test::ShellFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<test::MainWindowDriver> m_driver;

    WorkspaceDesk &desk() const { return m_fixture->session.desk(); }
    AuthPoliciesPage &page() const
    {
        return *qobject_cast<AuthPoliciesPage *>(m_window->page(PageId::AuthPolicies));
    }
    DataTable &table() const { return *page().findChild<DataTable *>(u"rulesTable"_s); }
    template <class W>
    W *editor(const char *name) const
    {
        const auto found = table().viewport()->findChildren<W *>(QLatin1StringView(name));
        for (W *widget : found) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    QString idOf(const QString &name) const
    {
        const nac::OrganizationPtr organization = desk().withDraft();
        for (const nac::Rule &rule : organization->rules) {
            if (rule.name == name)
                return rule.id.value();
        }
        return {};
    }
    void go(const QString &id) const
    {
        // Without a window manager nobody activates the window again when a popup closes.
        m_window->activateWindow();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isActiveWindow(), kRulePatience);
        table().setFocus();
        QVERIFY2(table().selectObject(id), qPrintable(id));
    }
    /// Ctrl+N, the name, Enter.
    void addRule(const QString &after, const QString &name)
    {
        go(idOf(after));
        QTest::keyClick(&table(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(editor<QLineEdit>("ruleNameLineEdit"), kRulePatience);
        auto *line = editor<QLineEdit>("ruleNameLineEdit");
        QTest::keyClicks(line, name);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!idOf(name).isEmpty(), kRulePatience);
    }
    /// The picker by its key, the label by its name, done.
    void pick(const QString &rule, Qt::KeyboardModifiers modifiers, const QString &label)
    {
        const QString id = idOf(rule);
        go(id);
        QTest::keyClick(&table(), Qt::Key_M, modifiers);
        auto *picker = page().findChild<RulePicker *>();
        QVERIFY(picker);
        auto *search = picker->findChild<QLineEdit *>(u"pickerSearchLineEdit"_s);
        QTest::keyClicks(search, label);
        QTest::keyClick(search, Qt::Key_Return);
        const sync::DraftPtr before = desk().draft();
        QTest::keyClick(search, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(desk().draft() != before, kRulePatience);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void reviewAndPush()
    {
        m_driver->click("reviewAndPushButton");
        const auto &changes = *qobject_cast<ChangesPage *>(m_window->page(PageId::Changes));
        ReviewController &review = *changes.controller();
        QTRY_COMPARE_WITH_TIMEOUT(review.stage(), Stage::Planned, kRulePatience);
        QTRY_VERIFY_WITH_TIMEOUT(!review.isStale(), kRulePatience);
        QVERIFY2(review.plan()->canPush(),
                 qPrintable(test::PushFixture::problemsOf(*review.plan())));
        auto *box = changes.findChild<QCheckBox *>(u"acknowledgeCheckBox"_s);
        if (box && box->isVisible())
            box->setChecked(true);
        auto *push = changes.findChild<QAbstractButton *>(u"pushButton"_s);
        QVERIFY2(push->isEnabled(), qPrintable(push->toolTip()));
        push->click();
        QTRY_COMPARE_WITH_TIMEOUT(review.stage(), Stage::Finished, kRulePatience);
        const Result<sync::PushReport> report = *review.report();
        VERIFY_DONE(report);
    }

private Q_SLOTS:
    void init()
    {
        m_cloud = test::startSmallDemo(m_clock);
        m_fixture = std::make_unique<test::ShellFixture>();
        m_window = std::make_unique<MainWindow>(m_fixture->services());
        m_driver = std::make_unique<test::MainWindowDriver>(*m_window);
        m_driver->show();
    }
    void cleanup()
    {
        m_driver.reset();
        m_window.reset();
        m_fixture.reset();
        m_cloud.reset();
    }

    void theManualsExample_data()
    {
        QTest::addColumn<UiLanguage>("language");
        QTest::newRow("English") << UiLanguage::English;
        QTest::newRow("Japanese") << UiLanguage::Japanese;
    }

    void theManualsExample()
    {
        QFETCH(UiLanguage, language);
        m_fixture->language.setLanguage(language);
        m_fixture->session.open(m_fixture->workspace(*m_cloud, m_cloud->token()).path,
                                *m_fixture->tokens);
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->session.organization() && desk().draft() &&
                                         !m_fixture->session.isPulling(),
                                 kRulePatience);
        m_window->showPage(PageId::AuthPolicies);
        const QStringList before = [this] {
            QStringList names;
            for (const nac::Rule *rule : nac::rulesInOrder(*desk().live()))
                names.append(rule->name);
            return names;
        }();

        const QString compliant = u"Example Compliant"_s;
        const QString other = u"Example Quarantine"_s;
        addRule(before.at(1), compliant);
        pick(compliant, Qt::ControlModifier, u"Intune-Compliant"_s);
        pick(compliant, Qt::ControlModifier | Qt::ShiftModifier, u"Corp VLAN 750"_s);
        addRule(before.at(1), other);
        pick(other, Qt::ControlModifier, u"Intune-Non-Compliant"_s);
        pick(other, Qt::ControlModifier | Qt::ShiftModifier, u"Quarantine"_s);
        if (QTest::currentTestFailed())
            return;
        // It came before the first one; one place down.
        go(idOf(other));
        const sync::DraftPtr unmoved = desk().draft();
        QTest::keyClick(&table(), Qt::Key_Down, Qt::AltModifier);
        QTRY_VERIFY_WITH_TIMEOUT(desk().draft() != unmoved, kRulePatience);

        reviewAndPush();
        if (QTest::currentTestFailed())
            return;
        QTRY_VERIFY_WITH_TIMEOUT(desk().draft()->isEmpty() && !m_fixture->session.isPulling() &&
                                         !idOf(other).isEmpty() &&
                                         !api::mist::isLocalId(idOf(other)),
                                 kRulePatience);
        QTRY_COMPARE_WITH_TIMEOUT(desk().live()->rules.size(), before.size() + 2, kRulePatience);
        // The cloud's own state, as it was just pulled.
        const nac::Organization &cloud = *desk().live();
        QStringList wanted = before;
        wanted.insert(2, compliant);
        wanted.insert(3, other);
        QStringList names;
        QSet<int> numbers;
        for (const nac::Rule *rule : nac::rulesInOrder(cloud)) {
            names.append(rule->name);
            numbers.insert(rule->order);
        }
        QCOMPARE(names, wanted);
        QCOMPARE(numbers.size(), names.size());
        const auto nameOf = [&](const nac::LabelId &id) { return cloud.label(id)->name; };
        const nac::Rule &first = *nac::rulesInOrder(cloud).at(2);
        QVERIFY(first.action.is(nac::RuleAction::Allow) && first.enabled);
        QCOMPARE(nameOf(first.matching.labels.at(0)), u"Intune-Compliant"_s);
        QCOMPARE(nameOf(first.assignedLabels.at(0)), u"Corp VLAN 750"_s);
        const nac::Rule &second = *nac::rulesInOrder(cloud).at(3);
        QCOMPARE(nameOf(second.matching.labels.at(0)), u"Intune-Non-Compliant"_s);
        QCOMPARE(nameOf(second.assignedLabels.at(0)), u"Quarantine (VLAN 1)"_s);
    }
};

SEKISHO_TEST(RulesInTheWindow);
#include "tst_RulesInTheWindow.moc"
