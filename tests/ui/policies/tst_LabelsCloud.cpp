// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The labels of the manual's example, made in the real window and sent to the demo cloud.

#include "core/demo/DemoCloud.h"
#include "tests/support/Patience.h"
#include "tests/support/ScreenChecks.h"
#include "tests/support/ShellFixture.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/drivers/ChangesPageDriver.h"
#include "tests/support/drivers/MainWindowDriver.h"
#include "tests/ui/policies/LabelScreen.h"
#include "ui/changes/ReviewController.h"
#include "ui/shell/WorkspaceDesk.h"

#include <QCheckBox>
#include <QListWidget>

using namespace sekisho;
using namespace sekisho::ui;
using namespace Qt::Literals::StringLiterals;
using Stage = ReviewController::Stage;
using test::LabelEditorDriver;

namespace {

using sekisho::test::kPatience;

} // namespace

class tst_LabelsCloud : public QObject
{
    Q_OBJECT

    SystemClock m_clock;
    std::unique_ptr<demo::DemoCloud> m_cloud;
    std::unique_ptr<test::ShellFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<test::MainWindowDriver> m_driver;

    WorkspaceDesk &desk() const { return m_fixture->session.desk(); }
    QAction *pageAction(const char *name) const
    {
        return m_window->page(PageId::Labels)->findChild<QAction *>(QLatin1String(name));
    }
    LabelEditor *editor() const
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *open = qobject_cast<LabelEditor *>(widget); open && open->isVisible())
                return open;
        }
        return nullptr;
    }
    const nac::Label *live(const QString &name) const
    {
        const nac::OrganizationPtr now = m_fixture->session.organization();
        for (const nac::Label &label : now->labels) {
            if (label.name == name)
                return &label;
        }
        return nullptr;
    }
    /// Nothing but keys after the dialog is there.
    void make(const QString &name, nac::LabelCategory category, const QString &value)
    {
        QTRY_VERIFY_WITH_TIMEOUT(pageAction("addLabelAction")->isEnabled(), kPatience);
        pageAction("addLabelAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(editor(), kPatience);
        const LabelEditorDriver form(*editor());
        form.type("nameLineEdit", name);
        form.choose("typeComboBox", int(category));
        if (category == nac::LabelCategory::MdmCompliance) {
            auto *list = form.find<QListWidget>("stateList");
            for (int row = 0; row < list->count(); ++row) {
                if (list->item(row)->data(Qt::UserRole) != value)
                    continue;
                list->setCurrentRow(row);
                list->setFocus();
                QTest::keyClick(list, Qt::Key_Space);
            }
        } else {
            form.choose("attributeComboBox", u"vlan|"_s);
            form.type("valueLineEdit", value);
        }
        QVERIFY2(form.save()->isEnabled(), qPrintable(form.note()));
        form.find<QLineEdit>("nameLineEdit")->setFocus();
        QTest::keyClick(form.find<QLineEdit>("nameLineEdit"), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!editor(), kPatience);
    }
    void push()
    {
        m_window->commands().trigger(CommandId::ReviewAndPush);
        auto *page = qobject_cast<ChangesPage *>(m_window->page(PageId::Changes));
        const test::ChangesPageDriver changes(*page);
        ReviewController &review = *page->controller();
        QTRY_COMPARE_WITH_TIMEOUT(review.stage(), Stage::Planned, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!review.isStale(), kPatience);
        if (changes.find<QCheckBox>("acknowledgeCheckBox")->isVisible())
            changes.find<QCheckBox>("acknowledgeCheckBox")->setChecked(true);
        QVERIFY2(changes.canPush(), qPrintable(changes.whyNotPush()));
        changes.click("pushButton");
        QTRY_COMPARE_WITH_TIMEOUT(review.stage(), Stage::Finished, kPatience);
        QCOMPARE(review.report()->state, sync::PushState::Done);
    }

private Q_SLOTS:
    void init()
    {
        m_cloud = test::startSmallDemo(m_clock);
        m_fixture = std::make_unique<test::ShellFixture>();
        m_window = std::make_unique<MainWindow>(m_fixture->services());
        m_driver = std::make_unique<test::MainWindowDriver>(*m_window);
        m_driver->show();
        m_fixture->session.open(m_fixture->workspace(*m_cloud, m_cloud->token()).path,
                                *m_fixture->tokens);
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->session.organization() && desk().draft() &&
                                         !m_fixture->session.isPulling(),
                                 kPatience);
        m_window->showPage(PageId::Labels);
    }
    void cleanup()
    {
        m_driver.reset();
        m_window.reset();
        m_fixture->choices.applyStored(u"en"_s, u"light"_s);
        m_fixture.reset();
        m_cloud.reset();
    }

    void theWorkedExampleReachesTheCloud_data()
    {
        QTest::addColumn<UiLanguage>("language");
        QTest::newRow("English") << UiLanguage::English;
        QTest::newRow("Japanese") << UiLanguage::Japanese;
    }
    void theWorkedExampleReachesTheCloud()
    {
        QFETCH(const UiLanguage, language);
        m_fixture->language.setLanguage(language);
        using Category = nac::LabelCategory;
        make(u"Intune-Compliant S3"_s, Category::MdmCompliance, u"compliant"_s);
        make(u"Intune-Non-Compliant S3"_s, Category::MdmCompliance, u"not compliant"_s);
        make(u"Quarantine"_s, Category::AaaAttribute, u"1"_s);
        make(u"Corp VLAN"_s, Category::AaaAttribute, u"750"_s);
        QCOMPARE(desk().draft()->items.size(), 4);
        QVERIFY(!live(u"Corp VLAN"_s)); // nothing is sent yet
        push();
        QTRY_VERIFY_WITH_TIMEOUT(live(u"Corp VLAN"_s), kPatience);
        QCOMPARE(live(u"Corp VLAN"_s)->vlan, u"750"_s);
        QCOMPARE(live(u"Quarantine"_s)->vlan, u"1"_s);
        QCOMPARE(live(u"Intune-Compliant S3"_s)->values, QStringList{u"compliant"_s});
        QCOMPARE(live(u"Intune-Non-Compliant S3"_s)->values, QStringList{u"not compliant"_s});
        QVERIFY(live(u"Corp VLAN"_s)->type.is(nac::LabelType::Vlan));
    }
};

SEKISHO_TEST(LabelsCloud);
#include "tst_LabelsCloud.moc"
