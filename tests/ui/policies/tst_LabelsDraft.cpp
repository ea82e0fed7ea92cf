// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the labels page and the Assign Labels window write, as a person does it.

#include "tests/support/Patience.h"
#include "tests/support/ScreenChecks.h"
#include "tests/support/TestRegistry.h"
#include "tests/ui/policies/LabelScreen.h"
#include "ui/page/DraftWriter.h"
#include "ui/policies/LabelCommands.h"
#include "ui/widgets/SegmentedControl.h"

#include <QCheckBox>
#include <QDropEvent>
#include <QListWidget>
#include <QMimeData>
#include <QSignalSpy>

using namespace sekisho;
using namespace sekisho::ui;
using namespace Qt::Literals::StringLiterals;
using test::LabelEditorDriver;
using test::LabelScreen;
using Place = api::mist::LabelPlace;

namespace {

using sekisho::test::kPatience;

} // namespace

class tst_LabelsDraft : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::ScreenFixture> m_screen;
    std::unique_ptr<LabelScreen> m_made;

    LabelScreen &screen(nac::OrganizationPtr organization = test::sampleOrganizationPtr())
    {
        m_made = std::make_unique<LabelScreen>(*m_screen, organization);
        return *m_made;
    }
    State mark(const LabelScreen &on, const QString &id) const
    {
        const auto *table = on.driver().find<DataTable>("labelsTable");
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data(ObjectRole) == id)
                return State(table->model()->index(row, LabelModel::Mark).data(StateRole).toInt());
        }
        return State::Unknown;
    }
    QStringList labelsOf(const LabelScreen &on, const QString &rule, Place place) const
    {
        const auto item = on.drafted(LabelScreen::ruleKey(rule));
        return item && item->value ? api::mist::labelsOfRule(*item->value, place) : QStringList();
    }
    AssignLabelsWindow *assignWindow(LabelScreen &on)
    {
        on.page().findChild<LabelCommands *>()->assign();
        return on.dialog<AssignLabelsWindow>();
    }
    static void selectRules(AssignLabelsWindow &window, const QStringList &ids)
    {
        auto *view = window.findChild<QTableView *>(u"assignedRules"_s);
        view->clearSelection();
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            if (ids.contains(view->model()->index(row, 0).data(ObjectRole).toString()))
                view->selectionModel()->select(view->model()->index(row, 0),
                                               QItemSelectionModel::Select |
                                                       QItemSelectionModel::Rows);
        }
    }
    static QModelIndex label(AssignLabelsWindow &window, const QString &id)
    {
        auto *view = window.findChild<QListView *>(u"assignableLabels"_s);
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            if (view->model()->index(row, 0).data(ObjectRole) == id)
                return view->model()->index(row, 0);
        }
        return {};
    }
    static void selectLabel(AssignLabelsWindow &window, const QString &id)
    {
        auto *view = window.findChild<QListView *>(u"assignableLabels"_s);
        view->selectionModel()->setCurrentIndex(label(window, id),
                                                QItemSelectionModel::ClearAndSelect);
    }

private Q_SLOTS:
    void initTestCase() { m_screen = std::make_unique<test::ScreenFixture>(); }
    void init()
    {
        m_screen->use(UiLanguage::English);
        m_screen->view = MemoryViewSettings();
    }
    void cleanup()
    {
        m_made.reset();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void cleanupTestCase() { m_screen.reset(); }

    void createsEditsAndCopies()
    {
        LabelScreen &on = screen();
        on.press(Qt::Key_N, Qt::ControlModifier);
        auto *editor = on.dialog<LabelEditor>();
        QVERIFY(editor);
        LabelEditorDriver(*editor).type("nameLineEdit", u"Lab VLAN"_s);
        LabelEditorDriver(*editor).type("valueLineEdit", u"42"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!on.dialog<LabelEditor>(), kPatience);
        QCOMPARE(on.desk.draft()->items.size(), 1);
        const QString id = on.desk.draft()->items.firstKey().id;
        QVERIFY(api::mist::isLocalId(id));
        QCOMPARE(mark(on, id), State::Added);
        QVERIFY(on.toast().contains(u"Lab VLAN"_s));
        QCOMPARE(on.driver().find<DataTable>("labelsTable")->currentObject().toString(), id);

        on.select(u"vlan750"_s);
        on.press(Qt::Key_Return);
        editor = on.dialog<LabelEditor>();
        QVERIFY(editor);
        LabelEditorDriver(*editor).type("valueLineEdit", u"751"_s);
        LabelEditorDriver(*editor).save()->click();
        QTRY_VERIFY_WITH_TIMEOUT(on.drafted(LabelScreen::key(u"vlan750"_s)), kPatience);
        const QJsonObject item = *on.drafted(LabelScreen::key(u"vlan750"_s))->value;
        QCOMPARE(item.value("vlan"_L1).toString(), u"751"_s);
        QCOMPARE(item.value("one_day"_L1).toInt(), 1);
        QCOMPARE(mark(on, u"vlan750"_s), State::Changed);
        QTRY_VERIFY_WITH_TIMEOUT(!on.dialog<LabelEditor>(), kPatience);

        on.select(u"compliant"_s);
        on.press(Qt::Key_D, Qt::ControlModifier);
        editor = on.dialog<LabelEditor>();
        QVERIFY(editor);
        LabelEditorDriver(*editor).save()->click();
        QTRY_COMPARE_WITH_TIMEOUT(on.desk.draft()->items.size(), 3, kPatience);
    }

    void deletesWhatNobodyUsesAtOnce()
    {
        LabelScreen &on = screen();
        on.driver().choose("useComboBox", u"Unused (2)"_s);
        QCOMPARE(on.driver().find<DataTable>("labelsTable")->shownRows(), 2);
        on.select(u"phones"_s);
        on.press(Qt::Key_Delete);
        QVERIFY(!on.dialog<LabelRemoveDialog>());
        QTRY_VERIFY_WITH_TIMEOUT(on.drafted(LabelScreen::key(u"phones"_s)), kPatience);
        QVERIFY(!on.drafted(LabelScreen::key(u"phones"_s))->value);
        QCOMPARE(mark(on, u"phones"_s), State::Removed); // it stays in its place
        on.select(u"phones"_s);
        QVERIFY(!on.driver().find<QAbstractButton>("deleteLabelButton")->isEnabled());
        on.desk.undo();
        QCOMPARE(mark(on, u"phones"_s), State::None);
    }

    void deletesWhatIsUsedWithTheRulesCleanedUp()
    {
        LabelScreen &on = screen();
        on.select(u"not-compliant"_s);
        on.press(Qt::Key_Delete);
        auto *dialog = on.dialog<LabelRemoveDialog>();
        QVERIFY(dialog);
        QVERIFY(on.desk.draft()->isEmpty());
        auto *list = dialog->findChild<QListWidget *>(u"rulesList"_s);
        QCOMPARE(list->count(), 2);
        // Enter is Cancel.
        QVERIFY(dialog->findChild<QPushButton *>(u"cancelButton"_s)->isDefault());
        const QString button =
                dialog->findChild<QAbstractButton *>(u"confirmRemoveButton"_s)->text();
        QVERIFY2(button.contains(u"2 rule"_s), qPrintable(button));
        dialog->findChild<QAbstractButton *>(u"confirmRemoveButton"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(on.desk.draft()->items.size(), 3, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!on.dialog<LabelRemoveDialog>(), kPatience);
        QVERIFY(!on.drafted(LabelScreen::key(u"not-compliant"_s))->value);
        const QJsonObject r4 = *on.drafted(LabelScreen::ruleKey(u"r4"_s))->value;
        QVERIFY(api::mist::labelsOfRule(r4, Place::Matching).isEmpty());
        QCOMPARE(r4.value("one_day"_L1).toInt(), 2);
        QVERIFY(api::mist::labelsOfRule(*on.drafted(LabelScreen::ruleKey(u"r7"_s))->value,
                                        Place::Matching)
                        .contains(u"issuer-lab"_s));
        on.desk.undo(); // one step
        QVERIFY(on.desk.draft()->isEmpty());
    }

    void aRuleThatWouldMatchEveryoneIsSwitchedOff()
    {
        auto made = std::make_shared<nac::Organization>(test::sampleOrganization());
        for (nac::Rule &rule : made->rules) {
            if (rule.id.value() == u"r4"_s) { // nothing but its label
                rule.matching = {};
                rule.matching.labels = {nac::LabelId(u"not-compliant"_s)};
                rule.guestAuthState = {};
            }
        }
        LabelScreen &on = screen(made);
        on.select(u"not-compliant"_s);
        on.press(Qt::Key_Delete);
        auto *dialog = on.dialog<LabelRemoveDialog>();
        QVERIFY(dialog);
        QVERIFY(dialog->findChild<QListWidget *>(u"rulesList"_s)
                        ->item(0)
                        ->text()
                        .contains(u"every client"_s));
        QVERIFY(dialog->findChild<QCheckBox *>()->isChecked());
        dialog->findChild<QAbstractButton *>(u"confirmRemoveButton"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(on.drafted(LabelScreen::ruleKey(u"r4"_s)), kPatience);
        QCOMPARE(on.drafted(LabelScreen::ruleKey(u"r4"_s))->value->value("enabled"_L1),
                 QJsonValue(false));
        QVERIFY(!on.drafted(LabelScreen::ruleKey(u"r7"_s))->value->contains("enabled"_L1));
    }

    void takesMissingLabelsOutOfRules()
    {
        auto made = std::make_shared<nac::Organization>(test::sampleOrganization());
        made->rules[2].matching.labels.append(nac::LabelId(u"gone"_s));
        const QString rule = made->rules.at(2).id.value();
        LabelScreen &on = screen(made);
        QVERIFY(LabelCommands::missing(*made).contains(nac::LabelId(u"gone"_s)));
        on.driver().click("missingLabelsLink");
        auto *dialog = on.dialog<LabelRemoveDialog>();
        QVERIFY(dialog);
        dialog->findChild<QAbstractButton *>(u"confirmRemoveButton"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(on.drafted(LabelScreen::ruleKey(rule)), kPatience);
        QVERIFY(!labelsOf(on, rule, Place::Matching).contains(u"gone"_s));
        for (auto it = on.desk.draft()->items.cbegin(); it != on.desk.draft()->items.cend(); ++it)
            QCOMPARE(it.key().type, api::mist::ItemType::Rule);
        auto *link = on.page().findChild<QAbstractButton *>(u"missingLabelsLink"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!link->isVisible(), kPatience);
    }

    void assignsOneLabelToSeveralRulesByKeyboard()
    {
        LabelScreen &on = screen();
        auto *window = assignWindow(on);
        QVERIFY(window);
        auto *save = window->findChild<QAbstractButton *>(u"saveButton"_s);
        QVERIFY(!save->isEnabled());
        selectRules(*window, {u"r3"_s, u"r4"_s});
        selectLabel(*window, u"contractors"_s);
        auto *labels = window->findChild<QListView *>(u"assignableLabels"_s);
        QTest::keyClick(labels, Qt::Key_Return);
        QVERIFY(save->isEnabled());
        // Taken back again it is no change.
        QTest::keyClick(labels, Qt::Key_Delete);
        QVERIFY(!save->isEnabled());
        QTest::keyClick(labels, Qt::Key_Return);
        QVERIFY(on.desk.draft()->isEmpty());
        save->click();
        QTRY_COMPARE_WITH_TIMEOUT(on.desk.draft()->items.size(), 2, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!on.dialog<AssignLabelsWindow>(), kPatience);
        for (const QString &rule : {u"r3"_s, u"r4"_s})
            QVERIFY(labelsOf(on, rule, Place::Matching).contains(u"contractors"_s));
        on.desk.undo(); // one step
        QVERIFY(on.desk.draft()->isEmpty());
    }

    void dropsALabelOnARule()
    {
        LabelScreen &on = screen();
        auto *window = assignWindow(on);
        auto *rules = window->findChild<QTableView *>(u"assignedRules"_s);
        auto *labels = window->findChild<QListView *>(u"assignableLabels"_s);
        const std::unique_ptr<QMimeData> data(
                labels->model()->mimeData({label(*window, u"lost"_s)}));
        int row = 0;
        while (rules->model()->index(row, 0).data(ObjectRole) != u"r3"_s)
            ++row;
        const QPoint at = rules->visualRect(rules->model()->index(row, 1)).center();
        QDragEnterEvent enter(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(rules->viewport(), &enter);
        QDragMoveEvent move(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(rules->viewport(), &move);
        QVERIFY(move.isAccepted());
        QDropEvent drop(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(rules->viewport(), &drop);
        window->findChild<QAbstractButton *>(u"saveButton"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(labelsOf(on, u"r3"_s, Place::Matching).contains(u"lost"_s),
                                 kPatience);
    }

    void assignsResultsButNeverTwoVlans()
    {
        LabelScreen &on = screen();
        auto *window = assignWindow(on);
        window->findChild<SegmentedControl *>(u"sideControl"_s)->setCurrentId(u"assigned"_s);
        QVERIFY(!label(*window, u"contractors"_s).isValid());
        selectRules(*window, {u"r1"_s, u"r3"_s});
        selectLabel(*window, u"vlan1"_s);
        window->findChild<QAbstractButton *>(u"assignButton"_s)->click();
        // r1 blocks, r3 has a VLAN.
        QVERIFY(!window->findChild<QAbstractButton *>(u"saveButton"_s)->isEnabled());
        QVERIFY(window->findChild<QLabel *>(u"assignNoteLabel"_s)
                        ->text()
                        .contains(u"has a VLAN already"_s));
        selectLabel(*window, u"role-byod"_s);
        window->findChild<QAbstractButton *>(u"assignButton"_s)->click();
        window->findChild<QAbstractButton *>(u"saveButton"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(labelsOf(on, u"r3"_s, Place::Assigned).contains(u"role-byod"_s),
                                 kPatience);
        QVERIFY(!on.drafted(LabelScreen::ruleKey(u"r1"_s)));
    }

    void theirPencilOpensTheEditor()
    {
        LabelScreen &on = screen();
        auto *window = assignWindow(on);
        window->findChild<QAbstractButton *>(u"editLabelsButton"_s)->click();
        selectLabel(*window, u"contractors"_s);
        QTest::keyClick(window->findChild<QListView *>(u"assignableLabels"_s), Qt::Key_Return);
        auto *editor = on.dialog<LabelEditor>();
        QVERIFY(editor);
        LabelEditorDriver(*editor).type("nameLineEdit", u"externals"_s);
        LabelEditorDriver(*editor).save()->click();
        QTRY_COMPARE_WITH_TIMEOUT(label(*window, u"contractors"_s).data().toString(),
                                  u"externals"_s, kPatience);
        window->reject();
    }

    void whoMayOnlyReadIsToldSo()
    {
        LabelScreen &on = screen();
        on.select(u"vlan750"_s);
        PageContext context;
        context.readOnly = true;
        on.allow(context);
        for (const char *name :
             {"addLabelButton", "editLabelButton", "duplicateLabelButton", "deleteLabelButton"}) {
            QVERIFY2(!on.driver().find<QAbstractButton>(name)->isEnabled(), name);
            QVERIFY(on.driver().find<QAbstractButton>(name)->toolTip().contains(u"may not"_s));
        }
        on.press(Qt::Key_Delete);
        QVERIFY(on.desk.draft()->isEmpty());
    }

    void staysWholeInEveryLanguage_data() { test::languageRows(); }
    void staysWholeInEveryLanguage()
    {
        QFETCH(const UiLanguage, language);
        m_screen->use(language);
        const QString name = QString::fromLatin1(QTest::currentDataTag()).toLower();
        LabelScreen &on = screen();
        on.select(u"not-compliant"_s);
        on.press(Qt::Key_Delete);
        auto *remove = on.dialog<LabelRemoveDialog>();
        QVERIFY(remove);
        test::checkDialog(*remove);
        test::ScreenFixture::grab(*remove, u"label-remove-"_s + name);
        remove->findChild<QAbstractButton *>(u"confirmRemoveButton"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(!on.dialog<LabelRemoveDialog>(), kPatience);
        for (int round = 0; round < 4; ++round)
            QApplication::processEvents();
        test::ScreenFixture::grab(on.page(), u"labels-draft-"_s + name);
        const QStringList cut = test::cutTexts(on.page());
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
        auto *window = assignWindow(on);
        QVERIFY(window);
        selectRules(*window, {u"r3"_s, u"r5"_s});
        selectLabel(*window, u"contractors"_s);
        window->findChild<QAbstractButton *>(u"assignButton"_s)->click();
        test::checkDialog(*window);
        test::ScreenFixture::grab(*window, u"assign-labels-"_s + name);
        window->reject();
    }
};

SEKISHO_TEST(LabelsDraft);
#include "tst_LabelsDraft.moc"
