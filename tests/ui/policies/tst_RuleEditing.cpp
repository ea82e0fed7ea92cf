// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestRegistry.h"
#include "tests/ui/policies/RuleScreen.h"
#include "ui/policies/RuleChipsEditor.h"
#include "ui/widgets/ChipView.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/ToastArea.h"

#include <QCheckBox>
#include <QMenu>
#include <QMessageBox>
#include <QSpinBox>

using namespace sekisho;
using namespace sekisho::ui;
using namespace Qt::Literals::StringLiterals;
using test::RuleScreen;

namespace {

nac::OrganizationPtr sample() { return test::sampleOrganizationPtr(); }

nac::OrganizationPtr with(const std::function<void(nac::Organization &)> &change)
{
    nac::Organization organization = test::sampleOrganization();
    change(organization);
    return std::make_shared<const nac::Organization>(organization);
}

} // namespace

class tst_RuleEditing : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::ScreenFixture> m_screen;

private Q_SLOTS:
    void initTestCase() { m_screen = std::make_unique<test::ScreenFixture>(); }
    void init()
    {
        m_screen->use(UiLanguage::English);
        m_screen->view = MemoryViewSettings();
        m_screen->fetchHitCounts = {};
    }
    void cleanupTestCase() { m_screen.reset(); }

    // ----------------------------------------------------------------------------------- names

    void renamesInTheCell()
    {
        RuleScreen screen(*m_screen, sample());
        screen.go(u"r3"_s);
        screen.press(Qt::Key_F2);
        auto *line = screen.editor<QLineEdit>("ruleNameLineEdit");
        QVERIFY(line);
        QCOMPARE(line->text(), u"Corp Compliant"_s);
        QTest::keyClicks(line, u"Corp"_s); // the old name was selected
        QTest::keyClick(line, Qt::Key_Return);
        RuleScreen::settle();
        QCOMPARE(screen.rule(u"r3"_s).name, u"Corp"_s);
        QCOMPARE(screen.item(u"r3"_s).value("one_day"_L1).toInt(), 1); // what is not known stays
        QVERIFY(!screen.editor<QLineEdit>("ruleNameLineEdit"));
        QCOMPARE(screen.table().currentObject().toString(), u"r3"_s);
        QCOMPARE(screen.desk.draft()->undoWhat, u"edit"_s);
        QVERIFY(screen.driver().find<ToastArea>("toast")->text().contains(u"Corp"_s));
    }

    void theCheckMarkConfirmsAndEscapeDoesNot()
    {
        RuleScreen screen(*m_screen, sample());
        screen.go(u"r3"_s);
        screen.press(Qt::Key_F2);
        auto *line = screen.editor<QLineEdit>("ruleNameLineEdit");
        line->setText(u"Marked"_s);
        QTest::mouseClick(screen.editor<QAbstractButton>("confirmNameButton"), Qt::LeftButton);
        RuleScreen::settle();
        QCOMPARE(screen.rule(u"r3"_s).name, u"Marked"_s);
        screen.press(Qt::Key_F2);
        line = screen.editor<QLineEdit>("ruleNameLineEdit");
        line->setText(u"Not this"_s);
        QTest::keyClick(line, Qt::Key_Escape);
        RuleScreen::settle();
        QCOMPARE(screen.rule(u"r3"_s).name, u"Marked"_s);
    }

    void namesAreCheckedWhileTheyAreTyped()
    {
        RuleScreen screen(*m_screen, sample());
        screen.go(u"r3"_s);
        screen.press(Qt::Key_F2);
        auto *line = screen.editor<QLineEdit>("ruleNameLineEdit");
        auto *check = screen.editor<QAbstractButton>("confirmNameButton");
        line->setText(u"  "_s);
        QVERIFY(!check->isEnabled());
        QVERIFY(!line->toolTip().isEmpty());
        QTest::keyClick(line, Qt::Key_Return); // stays open
        RuleScreen::settle();
        QVERIFY(screen.editor<QLineEdit>("ruleNameLineEdit"));
        line->setText(u"BYOD"_s); // of another rule: a warning
        QVERIFY(check->isEnabled());
        QVERIFY(line->accessibleDescription().contains(u"Another rule"_s));
        line->setText(QString(100, u'x'));
        QCOMPARE(line->text().size(), 64);
        QTest::keyClick(line, Qt::Key_Return);
        RuleScreen::settle();
        QCOMPARE(screen.rule(u"r3"_s).name, QString(64, u'x'));
    }

    // -------------------------------------------------------------------------- rules come and go

    void addsARuleBehindTheCurrentOne()
    {
        RuleScreen screen(*m_screen, sample());
        screen.go(u"r3"_s);
        screen.driver().click("addRuleButton");
        RuleScreen::settle();
        const QString made = screen.ids().at(3);
        QVERIFY(api::mist::isLocalId(made));
        // Its name is to be typed.
        auto *line = screen.editor<QLineEdit>("ruleNameLineEdit");
        QVERIFY(line);
        QTest::keyClicks(line, u"Guests"_s);
        QTest::keyClick(line, Qt::Key_Return);
        RuleScreen::settle();
        const nac::Rule rule = screen.rule(made);
        QCOMPARE(rule.name, u"Guests"_s);
        QVERIFY(rule.action.is(nac::RuleAction::Allow));
        QVERIFY(rule.enabled);
        QCOMPARE(screen.ids().indexOf(made), 3);
        QCOMPARE(screen.table().model()->index(3, 0).data(StateRole).toInt(), int(State::Added));
        QCOMPARE(screen.desk.draft()->items.size(), 1); // nobody else moved
    }

    void removesSeveralAndShowsThemUntilThePush()
    {
        RuleScreen screen(*m_screen, sample());
        screen.select({u"r2"_s, u"r4"_s});
        screen.press(Qt::Key_Delete);
        QCOMPARE(screen.desk.draft()->items.size(), 2);
        QVERIFY(!screen.desk.draft()->items.value(RuleScreen::key(u"r2"_s)).value);
        QCOMPARE(screen.ids().size(), 9); // still in their places
        QCOMPARE(screen.table().model()->index(1, 0).data(StateRole).toInt(), int(State::Removed));
        QCOMPARE(screen.table().model()->index(1, 0).data().toString(), u"–"_s);
        QCOMPARE(screen.table().model()->index(2, 0).data().toString(), u"2"_s);
        screen.go(u"r2"_s);
        QVERIFY(!screen.action("renameRuleAction")->isEnabled());
        QVERIFY(!screen.action("removeRulesAction")->toolTip().isEmpty());
        screen.desk.undo();
        RuleScreen::settle();
        QCOMPARE(screen.table().model()->index(1, 0).data().toString(), u"2"_s);
    }

    void duplicatesBehindTheRules()
    {
        RuleScreen screen(*m_screen, sample());
        screen.select({u"r1"_s, u"r2"_s});
        screen.press(Qt::Key_D, Qt::ControlModifier);
        const QStringList ids = screen.ids();
        QCOMPARE(ids.size(), 11);
        QCOMPARE(screen.rule(ids.at(2)).name, u"Block lost devices (copy)"_s);
        const nac::Rule copy = screen.rule(ids.at(3));
        QCOMPARE(copy.name, u"Printers and cameras (copy)"_s);
        QVERIFY(copy.matching == screen.rule(u"r2"_s).matching);
        QCOMPARE(screen.item(ids.at(3)).value("one_day"_L1).toInt(), 1);
    }

    void theFixedLastRuleStays()
    {
        RuleScreen screen(*m_screen, sample());
        screen.go(RuleModel::lastRuleId());
        for (const char *name : {"renameRuleAction", "removeRulesAction", "moveRulesUpAction",
                                 "pickCriteriaAction", "blockRulesAction"}) {
            QVERIFY2(!screen.action(name)->isEnabled(), name);
            QVERIFY2(!screen.action(name)->toolTip().isEmpty(), name);
        }
        screen.press(Qt::Key_Delete);
        QVERIFY(screen.desk.draft()->isEmpty());
        QVERIFY(!screen.page().editCell(RuleModel::lastRuleId(), RuleModel::Name));
    }

    // ------------------------------------------------------------------------------------- places

    void movesByKeyboard()
    {
        RuleScreen screen(*m_screen, sample());
        screen.go(u"r3"_s);
        screen.press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(screen.ids().mid(0, 4), (QStringList{u"r1"_s, u"r3"_s, u"r2"_s, u"r4"_s}));
        QCOMPARE(screen.desk.draft()->items.size(), 1);
        QCOMPARE(screen.desk.draft()->undoWhat, u"move"_s);
        QCOMPARE(screen.table().currentObject().toString(), u"r3"_s); // and on
        screen.press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(screen.ids().mid(0, 3), (QStringList{u"r3"_s, u"r1"_s, u"r2"_s}));
        screen.press(Qt::Key_Up, Qt::AltModifier); // nothing above
        QCOMPARE(screen.ids().first(), u"r3"_s);
        screen.press(Qt::Key_Down, Qt::AltModifier);
        screen.press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(screen.ids().mid(0, 3), (QStringList{u"r1"_s, u"r2"_s, u"r3"_s}));
        screen.press(Qt::Key_End, Qt::AltModifier);
        QCOMPARE(screen.ids().last(), u"r3"_s);
        screen.press(Qt::Key_Home, Qt::AltModifier);
        QCOMPARE(screen.ids().first(), u"r3"_s);
        QCOMPARE(screen.table().model()->index(0, 0).data().toString(), u"1"_s);
    }

    void movesSeveralTogether()
    {
        RuleScreen screen(*m_screen, sample());
        screen.select({u"r4"_s, u"r6"_s});
        screen.press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(screen.ids().mid(0, 6),
                 (QStringList{u"r1"_s, u"r2"_s, u"r4"_s, u"r6"_s, u"r3"_s, u"r5"_s}));
        QCOMPARE(screen.table().selectedObjects().size(), 2);
        screen.trigger("moveRulesToPositionAction");
        auto *dialog = screen.page().window()->findChild<QDialog *>(u"rulePositionDialog"_s);
        QVERIFY(dialog);
        auto *spin = dialog->findChild<QSpinBox *>(u"positionSpinBox"_s);
        QCOMPARE(spin->value(), 3);
        QCOMPARE(spin->maximum(), 8);
        spin->setValue(8);
        dialog->findChild<QAbstractButton *>(u"moveButton"_s)->click();
        RuleScreen::settle();
        QCOMPARE(screen.ids().mid(7), (QStringList{u"r4"_s, u"r6"_s}));
    }

    void movesByDragAndDrop()
    {
        RuleScreen screen(*m_screen, sample());
        screen.drag({u"r5"_s, u"r2"_s}, u"r8"_s, true);
        QCOMPARE(screen.ids().mid(5), (QStringList{u"r8"_s, u"r2"_s, u"r5"_s, u"r9"_s}));
        screen.drag({u"r9"_s}, u"r1"_s, false);
        QCOMPARE(screen.ids().first(), u"r9"_s);
        // Rules of another organization, and anything else, go nowhere.
        const sync::DraftPtr before = screen.desk.draft();
        QMimeData foreign;
        foreign.setData(RuleModel::mimeType(), "other\nr1");
        QVERIFY(!screen.drop(foreign, QPoint(50, 5)));
        QVERIFY(screen.desk.draft() == before);
    }

    void withAFilterMovesPastWhatIsShown()
    {
        RuleScreen screen(*m_screen, sample());
        screen.driver().find<QLineEdit>("filterLineEdit")->setText(u"EAP-TLS"_s);
        RuleScreen::settle();
        QVERIFY(!screen.ids().contains(u"r2"_s));
        screen.go(u"r4"_s);
        screen.press(Qt::Key_Up, Qt::AltModifier);
        const auto shown = screen.desk.withDraft();
        QVERIFY(nac::rulesInOrder(*shown).at(2)->id.value() == u"r4"_s ||
                RuleSequence(shown->rules, screen.desk.draft()).ids().at(2) == u"r4"_s);
    }

    // -------------------------------------------------------------------- criteria, results,
    // policy

    void picksCriteriaByKeyboardOnly()
    {
        RuleScreen screen(*m_screen, sample());
        screen.go(u"r9"_s, RuleModel::MatchCriteria);
        screen.press(Qt::Key_M, Qt::ControlModifier);
        auto *picker = screen.picker();
        QVERIFY(picker && picker->isVisible());
        auto *search = picker->findChild<QLineEdit *>(u"pickerSearchLineEdit"_s);
        QTest::keyClicks(search, u"nagoya"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QTest::keyClicks(search, u"wireless"_s); // what was found is selected: typed over
        QTest::keyClick(search, Qt::Key_Return);
        QTest::keyClick(search, Qt::Key_Return, Qt::ControlModifier);
        RuleScreen::settle();
        const nac::Rule rule = screen.rule(u"r9"_s);
        QCOMPARE(rule.matching.sites, QList<nac::SiteId>{nac::SiteId(u"s-nagoya"_s)});
        QCOMPARE(rule.matching.portTypes.size(), 1);
        QCOMPARE(rule.matching.manufacturers.size(), 1); // what was there stays
        screen.desk.undo();                              // one step
        RuleScreen::settle();
        QVERIFY(screen.desk.draft()->isEmpty());
    }

    void chipsGoByDelete()
    {
        RuleScreen screen(*m_screen, sample());
        screen.go(u"r3"_s, RuleModel::MatchCriteria);
        screen.press(Qt::Key_Return);
        auto *chips = screen.editor<RuleChipsEditor>("criteriaChipsEditor");
        QVERIFY(chips);
        QCOMPARE(chips->findChildren<ChipView *>().size(), 4);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left); // from + to "not Lobby"
        auto *last = qobject_cast<ChipView *>(QApplication::focusWidget());
        QVERIFY(last);
        QCOMPARE(last->chip().kind, Chip::Kind::Excluded);
        QTest::keyClick(last, Qt::Key_Delete);
        RuleScreen::settle();
        QVERIFY(screen.rule(u"r3"_s).notMatching.isEmpty());
        // The editor is still open: the next one goes by Backspace.
        QVERIFY(screen.editor<RuleChipsEditor>("criteriaChipsEditor"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Home);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
        RuleScreen::settle();
        QVERIFY(screen.rule(u"r3"_s).matching.authType.isEmpty());
        QCOMPARE(screen.rule(u"r3"_s).matching.labels.size(), 2);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        RuleScreen::settle();
        QVERIFY(!screen.editor<RuleChipsEditor>("criteriaChipsEditor"));
    }

    void plusOpensThePicker()
    {
        RuleScreen screen(*m_screen, sample());
        screen.go(u"r2"_s);
        const QModelIndex cell = screen.table().model()->index(1, RuleModel::AssignedPolicies);
        const QRect rect = screen.table().visualRect(cell);
        QTest::mouseClick(screen.table().viewport(), Qt::LeftButton, {},
                          QPoint(rect.right() - 12, rect.center().y()));
        RuleScreen::settle();
        auto *picker = screen.picker();
        QVERIFY(picker);
        QCOMPARE(picker->accessibleName(), u"Assigned Policies"_s);
        picker->close();
    }

    void aSecondVlanIsRefused()
    {
        RuleScreen screen(*m_screen, sample());
        screen.page().pick(u"r2"_s, true);
        auto *picker = screen.picker();
        auto *search = picker->findChild<QLineEdit *>(u"pickerSearchLineEdit"_s);
        QTest::keyClicks(search, u"Corp VLAN"_s);
        QTest::keyClick(search, Qt::Key_Return);
        auto *reason = picker->findChild<QLabel *>(u"pickerReasonLabel"_s);
        QVERIFY(reason->isVisible());
        QVERIFY2(reason->text().contains(u"IoT VLAN 310"_s), qPrintable(reason->text()));
        QVERIFY(!picker->hasChanged());
        search->setText(u"byod"_s); // a role goes beside it
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(!reason->isVisible());
        QTest::keyClick(search, Qt::Key_Return, Qt::ControlModifier);
        RuleScreen::settle();
        QCOMPARE(screen.rule(u"r2"_s).assignedLabels.size(), 2);
    }

    void aBlockRuleAssignsNothing()
    {
        RuleScreen screen(*m_screen, sample());
        screen.go(u"r1"_s, RuleModel::AssignedPolicies);
        screen.press(Qt::Key_Return);
        QVERIFY(!screen.picker());
        QVERIFY2(screen.lastNotice().contains(u"Choose Allow first"_s),
                 qPrintable(screen.lastNotice()));
        // And what had results loses them with the same step.
        screen.go(u"r2"_s, RuleModel::Policy);
        screen.press(Qt::Key_Return);
        auto *combo = screen.editor<QComboBox>("ruleActionComboBox");
        QVERIFY(combo);
        QCOMPARE(combo->currentText(), u"Allow"_s);
        combo->setCurrentIndex(1);
        QTest::keyClick(combo, Qt::Key_Return);
        RuleScreen::settle();
        const nac::Rule rule = screen.rule(u"r2"_s);
        QVERIFY(rule.action.is(nac::RuleAction::Block));
        QVERIFY(rule.assignedLabels.isEmpty());
        screen.desk.undo();
        RuleScreen::settle();
        QVERIFY(screen.desk.draft()->isEmpty());
    }

    void switchesInTheMenuAndInTheDrawer()
    {
        RuleScreen screen(*m_screen, sample());
        screen.select({u"r1"_s, u"r8"_s});
        QVERIFY(!screen.action("enableRulesAction")->isChecked());
        screen.trigger("enableRulesAction");
        QVERIFY(screen.rule(u"r8"_s).enabled);
        QVERIFY(screen.action("enableRulesAction")->isChecked());
        screen.go(u"r4"_s);
        screen.press(Qt::Key_Space);
        auto *dryRun = screen.driver().find<QCheckBox>("ruleDryRunCheckBox");
        QVERIFY(dryRun && !dryRun->isChecked());
        dryRun->click();
        RuleScreen::settle();
        QVERIFY(screen.rule(u"r4"_s).dryRun);
        QVERIFY(screen.driver().find<QCheckBox>("ruleDryRunCheckBox")->isChecked());
    }

    // --------------------------------------------------------------------------- what is wrong
    // there

    void cleansUpWhatIsMissing()
    {
        // r7 gives a label that is gone; r9 required one, and a site that is gone.
        RuleScreen screen(*m_screen, with([](nac::Organization &organization) {
            nac::Criteria &criteria = organization.rules[8].matching;
            criteria.labels = {nac::LabelId(u"lost-label"_s)};
            criteria.sites = {nac::SiteId(u"s-lobby"_s), nac::SiteId(u"s-closed"_s)};
        }));
        const QString shown =
                screen.table().model()->index(8, RuleModel::MatchCriteria).data().toString();
        QVERIFY2(shown.contains(u"lost-label"_s) && shown.contains(u"s-closed"_s),
                 qPrintable(shown));
        auto *link = screen.driver().find<QAbstractButton>("cleanUpLink");
        QVERIFY(link->isVisible());
        screen.driver().click("cleanUpLink");
        auto *box = screen.page().window()->findChild<QMessageBox *>(u"cleanUpRulesBox"_s);
        QVERIFY(box);
        QVERIFY(box->defaultButton() == box->button(QMessageBox::Cancel));
        QVERIFY2(box->informativeText().startsWith(u"1 of them"_s),
                 qPrintable(box->informativeText()));
        box->findChild<QAbstractButton *>(u"cleanUpButton"_s)->click();
        RuleScreen::settle();
        QVERIFY(screen.rule(u"r7"_s).assignedLabels.isEmpty());
        QVERIFY(screen.rule(u"r7"_s).enabled); // nobody more gets in by it
        const nac::Rule widened = screen.rule(u"r9"_s);
        QVERIFY(widened.matching.labels.isEmpty());
        QCOMPARE(widened.matching.sites, QList<nac::SiteId>{nac::SiteId(u"s-lobby"_s)});
        QVERIFY(!widened.enabled); // it would match whatever is at the site
        QVERIFY(!link->isVisible());
    }

    void renumbersWhatSharesANumber()
    {
        RuleScreen screen(*m_screen, with([](nac::Organization &organization) {
            organization.rules[4].order = 4; // as r4
        }));
        auto *link = screen.driver().find<QAbstractButton>("renumberLink");
        QVERIFY(link->isVisible());
        QVERIFY(screen.table()
                        .model()
                        ->index(3, 0)
                        .data(Qt::ToolTipRole)
                        .toString()
                        .contains(u"number 4"_s));
        const QStringList before = screen.ids();
        screen.driver().click("renumberLink");
        RuleScreen::settle();
        QCOMPARE(screen.ids(), before);
        QVERIFY(screen.rule(u"r4"_s).order < screen.rule(u"r5"_s).order);
        QVERIFY(!link->isVisible());
    }

    void removedInTheCloudMeanwhileIsAConflict()
    {
        RuleScreen screen(*m_screen, sample());
        screen.desk.set(
                RuleScreen::key(u"r5"_s),
                api::mist::withRule(screen.desk.snapshot.value(RuleScreen::key(u"r5"_s)), [&] {
                    nac::Rule rule = screen.rule(u"r5"_s);
                    rule.name = u"Ours"_s;
                    return rule;
                }()));
        const auto newer = with([](nac::Organization &organization) {
            organization.rules.removeAt(4);
            organization.snapshotId = 2;
        });
        screen.page().setOrganization(newer);
        screen.desk.setOrganization(newer);
        RuleScreen::settle();
        const int row = int(screen.ids().indexOf(u"r5"_s));
        QVERIFY(row >= 0);
        QCOMPARE(screen.table().model()->index(row, 0).data(StateRole).toInt(),
                 int(State::Conflict));
    }

    // --------------------------------------------------------------------------------------
    // filters

    void filtersByLabelSiteAndState()
    {
        RuleScreen screen(*m_screen, sample());
        const auto filter = [&](const QString &text) {
            screen.driver().click("ruleFilterButton");
            auto *picker = screen.picker();
            auto *search = picker->findChild<QLineEdit *>(u"pickerSearchLineEdit"_s);
            search->setText(text);
            QTest::keyClick(search, Qt::Key_Return);
            QTest::keyClick(search, Qt::Key_Return, Qt::ControlModifier);
            RuleScreen::settle();
        };
        filter(u"Intune-Compliant"_s);
        QCOMPARE(screen.ids(), QStringList{u"r3"_s});
        filter(u"Corp VLAN 750"_s); // another label: either
        QCOMPARE(screen.ids(), (QStringList{u"r3"_s, u"r6"_s}));
        filter(u"Dry run"_s); // and the state
        QCOMPARE(screen.ids(), QStringList{u"r6"_s});
        auto *button = screen.driver().find<QAbstractButton>("ruleFilterButton");
        QVERIFY2(button->text().contains(u"3"_s), qPrintable(button->text()));
        // A new rule does not hide behind a filter.
        screen.go(u"r6"_s);
        screen.driver().click("addRuleButton");
        RuleScreen::settle();
        QVERIFY(screen.editor<QLineEdit>("ruleNameLineEdit"));
        QCOMPARE(screen.ids().size(), 10);
    }

    void findsWhatWasNeverHitIn30Days()
    {
        QList<QPair<QDateTime, QDateTime>> asked;
        m_screen->fetchHitCounts = [&asked](const QDateTime &from, const QDateTime &to) {
            asked.append({from, to});
            nac::HitCounts counts;
            counts.fetched = test::sampleNow();
            for (const char *id : {"r1", "r2", "r3", "r5"})
                counts.byRule.insert(nac::RuleId(QString::fromLatin1(id)), 4);
            return async::ready<nac::HitCounts>(counts);
        };
        RuleScreen screen(*m_screen, sample());
        QVERIFY(asked.isEmpty());
        screen.driver().click("ruleFilterButton");
        auto *picker = screen.picker();
        auto *search = picker->findChild<QLineEdit *>(u"pickerSearchLineEdit"_s);
        QTest::keyClick(search, Qt::Key_Return); // the first one offered
        QTest::keyClick(search, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(screen.ids(), (QStringList{u"r4"_s, u"r7"_s, u"r9"_s}), 60'000);
        QCOMPARE(asked.size(), 1);
        QVERIFY(asked.first().first.daysTo(asked.first().second) >= 30);
    }

    // -------------------------------------------------------------------------------- what may not
    // be

    void nothingCanBeDoneWithATokenThatMayNotWrite()
    {
        RuleScreen screen(*m_screen, sample());
        PageContext context;
        context.readOnly = true;
        screen.allow(context);
        screen.go(u"r3"_s);
        for (const QAction *action : screen.page().actions()) {
            QVERIFY2(!action->isEnabled(), qPrintable(action->objectName()));
            QVERIFY2(!action->toolTip().isEmpty(), qPrintable(action->objectName()));
        }
        QVERIFY(!screen.page().editCell(u"r3"_s, RuleModel::Name));
        screen.drag({u"r5"_s}, u"r1"_s, false);
        QVERIFY(screen.desk.draft()->isEmpty());
    }

    void theLiveRulesAreShownUntouched()
    {
        RuleScreen screen(*m_screen, sample());
        screen.go(u"r3"_s);
        screen.press(Qt::Key_Up, Qt::AltModifier);
        auto *side = screen.driver().find<SegmentedControl>("draftOrLive");
        side->setCurrentId(u"live"_s);
        RuleScreen::settle();
        QCOMPARE(screen.ids().mid(0, 3), (QStringList{u"r1"_s, u"r2"_s, u"r3"_s}));
        QVERIFY(!screen.action("addRuleAction")->isEnabled());
        side->setCurrentId(u"draft"_s);
        RuleScreen::settle();
        QCOMPARE(screen.ids().at(1), u"r3"_s);
        QVERIFY(screen.action("addRuleAction")->isEnabled());
    }

    void stepsFollowEachOther()
    {
        RuleScreen screen(*m_screen, sample());
        screen.select({u"r3"_s});
        // Two at once: the second begins from what the first one left.
        screen.action("dryRunRulesAction")->trigger();
        screen.action("blockRulesAction")->trigger();
        RuleScreen::settle();
        const nac::Rule rule = screen.rule(u"r3"_s);
        QVERIFY(rule.dryRun && rule.action.is(nac::RuleAction::Block));
    }

    void twoThousandRules()
    {
        const auto many = with([](nac::Organization &organization) {
            const nac::Rule pattern = organization.rules.at(2);
            organization.rules.clear();
            for (int i = 0; i < 2000; ++i) {
                nac::Rule rule = pattern;
                rule.id = nac::RuleId(u"rule-%1"_s.arg(i, 4, 10, QLatin1Char('0')));
                rule.name = u"Rule %1"_s.arg(i);
                rule.order = i + 1;
                rule.matching.osTypes = {u"os %1"_s.arg(i)};
                organization.rules.append(rule);
            }
        });
        RuleScreen screen(*m_screen, many);
        screen.go(u"rule-1000"_s);
        screen.press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(screen.ids().at(999), u"rule-1000"_s);
        QCOMPARE(screen.desk.draft()->items.size(), 1); // dense numbers: only what was moved
        screen.press(Qt::Key_F2);
        auto *line = screen.editor<QLineEdit>("ruleNameLineEdit");
        QVERIFY(line);
        QTest::keyClicks(line, u"Moved"_s);
        QTest::keyClick(line, Qt::Key_Return);
        RuleScreen::settle();
        QCOMPARE(screen.rule(u"rule-1000"_s).name, u"Moved"_s);
        screen.press(Qt::Key_End, Qt::AltModifier);
        QCOMPARE(screen.ids().last(), u"rule-1000"_s);
    }
};

SEKISHO_TEST(RuleEditing);
#include "tst_RuleEditing.moc"
