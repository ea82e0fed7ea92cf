// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/mist/RuleItem.h"
#include "tests/support/ScreenChecks.h"
#include "tests/support/TestRegistry.h"
#include "ui/policies/RulePicker.h"
#include "ui/policies/RulePickerModel.h"
#include "ui/widgets/SegmentedControl.h"

#include <QLineEdit>
#include <QListView>
#include <QPointer>

using namespace sekisho;
using namespace sekisho::ui;
using namespace Qt::Literals::StringLiterals;
using Group = RuleValue::Group;
using Side = RuleChoices::Side;

namespace {

nac::Organization organization()
{
    nac::Organization made = test::sampleOrganization();
    made.siteGroups = {{nac::SiteGroupId(u"g-plants"_s), u"All plants"_s}};
    made.fingerprintTypes = {{u"Printer"_s}, {u"Kagaku"_s}, {u"KS-1"_s}, {u"Linux"_s}};
    return made;
}

QJsonObject matching(const QJsonObject &item) { return item.value("matching"_L1).toObject(); }

} // namespace

class tst_RulePicker : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::ScreenFixture> m_screen;

    RulePicker *open(RulePicker::Purpose purpose, const nac::Rule &rule, QWidget *parent)
    {
        const nac::Organization all = organization();
        auto *picker = new RulePicker(m_screen->theme, purpose, parent);
        const bool results = purpose == RulePicker::Purpose::Results;
        picker->setChoices(results ? RuleChoices::results(all, rule)
                                   : RuleChoices::criteria(all, rule));
        for (const Side side : {Side::Matching, Side::NotMatching, Side::Results})
            picker->setChosen(side, RuleChoices::chosen(rule, side));
        picker->popUp(QRect(100, 100, 20, 20));
        return picker;
    }

private Q_SLOTS:
    void initTestCase() { m_screen = std::make_unique<test::ScreenFixture>(); }
    void init() { m_screen->use(UiLanguage::English); }
    void cleanupTestCase() { m_screen.reset(); }

    void offersEveryKindOfCriterion()
    {
        QSet<int> groups;
        for (const RuleChoice &choice : RuleChoices::criteria(organization(), {})) {
            groups.insert(int(choice.value.group));
            QVERIFY(!choice.text.isEmpty());
            // Only labels that match; results are for Assigned Policies.
            if (choice.value.group == Group::Labels)
                QVERIFY(organization().label(nac::LabelId(choice.value.value))->isMatch());
        }
        for (const Group group :
             {Group::Labels, Group::Sites, Group::SiteGroups, Group::AccessType, Group::AuthType,
              Group::GuestState, Group::Vendors, Group::Families, Group::Manufacturers,
              Group::Models, Group::OsTypes})
            QVERIFY2(groups.contains(int(group)), qPrintable(RuleChoices::groupName(group)));
        for (const RuleChoice &choice : RuleChoices::results(organization(), {}))
            QVERIFY(!organization().label(nac::LabelId(choice.value.value))->isMatch());
    }

    void everyCriterionSurvivesTheItem_data()
    {
        QTest::addColumn<bool>("excluded");
        QTest::newRow("matching") << false;
        QTest::newRow("not matching") << true;
    }

    void everyCriterionSurvivesTheItem()
    {
        QFETCH(bool, excluded);
        const Side side = excluded ? Side::NotMatching : Side::Matching;
        QList<RuleValue> values;
        for (const RuleChoice &choice : RuleChoices::criteria(organization(), {})) {
            const bool second = std::any_of(values.begin(), values.end(), [&](const RuleValue &v) {
                return v.group == choice.value.group;
            });
            const bool single = RuleChoices::isSingle(choice.value.group);
            if (RuleChoices::isOffered(choice.value.group, side) && !(single && second))
                values.append(choice.value);
        }
        nac::Rule rule;
        rule.name = u"All"_s;
        rule.action = api::mist::ruleAction(nac::RuleAction::Allow);
        rule = RuleChoices::with(rule, side, values);
        const QJsonObject item = api::mist::withRule({{u"later"_s, true}}, rule);
        const nac::Rule read = api::mist::ruleOf(u"id"_s, item);
        const QList<RuleValue> again = RuleChoices::chosen(read, side);
        QCOMPARE(again.size(), values.size());
        for (const RuleValue &value : std::as_const(values))
            QVERIFY2(again.contains(value), qPrintable(value.value));
        QVERIFY(item.value("later"_L1).toBool());
        // And taken away again nothing of it is left.
        const QJsonObject empty = api::mist::withRule(item, RuleChoices::with(read, side, {}));
        QVERIFY(matching(empty).isEmpty());
        QVERIFY(empty.value("not_matching"_L1).toObject().isEmpty());
        QVERIFY(!empty.contains("guest_auth_state"_L1));
    }

    void whatIsNotKnownStaysInTheItem()
    {
        const QJsonObject before{
                {u"name"_s, u"R"_s},
                {u"action"_s, u"quarantine"_s},
                {u"new_member"_s, QJsonObject{{u"a"_s, 1}}},
                {u"matching"_s, QJsonObject{{u"auth_type"_s, u"eap-new"_s},
                                            {u"moon_phase"_s, u"full"_s},
                                            {u"nactags"_s, QJsonArray{u"b"_s, u"a"_s}}}}};
        nac::Rule rule = api::mist::ruleOf(u"r"_s, before);
        QCOMPARE(api::mist::withRule(before, rule), before);
        rule.name = u"S"_s;
        QJsonObject wanted = before;
        wanted.insert(u"name"_s, u"S"_s);
        QCOMPARE(api::mist::withRule(before, rule), wanted);
        // Through the picker: everything as it was.
        rule = RuleChoices::with(rule, Side::Matching, RuleChoices::chosen(rule, Side::Matching));
        QCOMPARE(api::mist::withRule(before, rule), wanted);
    }

    void searchNarrowsAndEnterTicks()
    {
        QWidget window;
        window.show();
        RulePicker *picker = open(RulePicker::Purpose::Criteria, {}, &window);
        auto *search = picker->findChild<QLineEdit *>(u"pickerSearchLineEdit"_s);
        auto *list = picker->findChild<QListView *>(u"pickerList"_s);
        QVERIFY(search->hasFocus());
        const int all = list->model()->rowCount();
        search->setText(u"ｌｏｂ"_s); // whatever the width
        QVERIFY(list->model()->rowCount() < all);
        QCOMPARE(list->currentIndex().data().toString(), u"Lobby"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(picker->chosen(Side::Matching), (QList<RuleValue>{{Group::Sites, u"s-lobby"_s}}));
        QCOMPARE(list->currentIndex().data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(!picker->hasChanged());
        picker->close();
    }

    void headingsAreSkipped()
    {
        QWidget window;
        window.show();
        RulePicker *picker = open(RulePicker::Purpose::Criteria, {}, &window);
        auto *search = picker->findChild<QLineEdit *>(u"pickerSearchLineEdit"_s);
        auto *list = picker->findChild<QListView *>(u"pickerList"_s);
        const int rows = list->model()->rowCount();
        QSet<int> visited;
        for (int i = 0; i < rows; ++i) {
            QVERIFY(!list->currentIndex().data(RulePickerModel::HeadingRole).toBool());
            visited.insert(list->currentIndex().row());
            QTest::keyClick(search, Qt::Key_Down);
        }
        int choices = 0;
        for (int row = 0; row < rows; ++row) {
            const QModelIndex at = list->model()->index(row, 0);
            if (!at.data(RulePickerModel::HeadingRole).toBool())
                ++choices;
            else
                QCOMPARE(at.flags(), Qt::NoItemFlags);
        }
        QCOMPARE(visited.size(), choices);
        picker->close();
    }

    void oneSideAtATime()
    {
        QWidget window;
        window.show();
        RulePicker *picker = open(RulePicker::Purpose::Criteria,
                                  test::sampleOrganization().rules.at(2), &window);
        QSignalSpy accepted(picker, &RulePicker::accepted);
        auto *search = picker->findChild<QLineEdit *>(u"pickerSearchLineEdit"_s);
        auto *sides = picker->findChild<SegmentedControl *>(u"pickerSides"_s);
        sides->setCurrentId(u"notMatching"_s);
        QTest::keyClicks(search, u"Intune-Compliant"_s);
        QTest::keyClick(search, Qt::Key_Return);
        // What must match cannot be what must not.
        const RuleValue compliant{Group::Labels, u"compliant"_s};
        QVERIFY(picker->chosen(Side::NotMatching).contains(compliant));
        QVERIFY(!picker->chosen(Side::Matching).contains(compliant));
        // The state of guests has no other side.
        QTest::keyClicks(search, u"Guest state"_s);
        auto *list = picker->findChild<QListView *>(u"pickerList"_s);
        for (int row = 0; row < list->model()->rowCount(); ++row)
            QVERIFY(!list->model()->index(row, 0).data().toString().contains(u"Authorized"_s));
        picker->close();
        QCOMPARE(accepted.count(), 1);
    }

    void oneAuthenticationTypeOnly()
    {
        QWidget window;
        window.show();
        RulePicker *picker = open(RulePicker::Purpose::Criteria, {}, &window);
        auto *search = picker->findChild<QLineEdit *>(u"pickerSearchLineEdit"_s);
        for (const QString &type : {u"EAP-TTLS"_s, u"MAB"_s}) {
            search->setText(type);
            QTest::keyClick(search, Qt::Key_Return);
        }
        QCOMPARE(picker->chosen(Side::Matching), (QList<RuleValue>{{Group::AuthType, u"mab"_s}}));
        picker->close();
    }

    void takesTypedTextForWhatIsFreeText()
    {
        QWidget window;
        window.show();
        RulePicker *picker = open(RulePicker::Purpose::Criteria, {}, &window);
        auto *search = picker->findChild<QLineEdit *>(u"pickerSearchLineEdit"_s);
        search->setText(u"hirschmann"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(picker->chosen(Side::Matching),
                 (QList<RuleValue>{{Group::Vendors, u"hirschmann"_s}}));
        picker->close();
        // Labels are not made by typing.
        RulePicker *results = open(RulePicker::Purpose::Results, {}, &window);
        results->findChild<QLineEdit *>(u"pickerSearchLineEdit"_s)->setText(u"hirschmann"_s);
        QCOMPARE(results->findChild<QListView *>(u"pickerList"_s)->model()->rowCount(), 0);
        results->close();
    }

    void escapeChangesNothingAndClosingDoes()
    {
        QWidget window;
        window.show();
        for (const bool escape : {true, false}) {
            QPointer<RulePicker> picker = open(RulePicker::Purpose::Criteria, {}, &window);
            QSignalSpy accepted(picker, &RulePicker::accepted);
            auto *search = picker->findChild<QLineEdit *>(u"pickerSearchLineEdit"_s);
            search->setText(u"Wired"_s);
            QTest::keyClick(search, Qt::Key_Return);
            if (escape)
                QTest::keyClick(search, Qt::Key_Escape);
            else
                picker->hide(); // a click outside
            QCOMPARE(accepted.count(), escape ? 0 : 1);
            delete picker;
        }
    }

    void namesWhatIsGone()
    {
        nac::Rule rule;
        rule.matching.labels = {nac::LabelId(u"gone"_s)};
        const QList<RuleChoice> choices = RuleChoices::criteria(organization(), rule);
        const auto gone = std::find_if(choices.begin(), choices.end(),
                                       [](const RuleChoice &one) { return one.missing; });
        QVERIFY(gone != choices.end());
        QCOMPARE(gone->text, u"gone"_s);
        // Among the labels, so that there is one heading of them.
        QVERIFY(std::is_sorted(choices.begin(), choices.end(),
                               [](const RuleChoice &a, const RuleChoice &b) {
                                   return a.value.group < b.value.group;
                               }));
    }

    void staysWholeInEveryLanguage_data() { test::languageRows(); }
    void staysWholeInEveryLanguage()
    {
        QFETCH(UiLanguage, language);
        m_screen->use(language);
        QWidget window;
        window.show();
        RulePicker *picker = open(RulePicker::Purpose::Criteria,
                                  test::sampleOrganization().rules.at(2), &window);
        test::checkDialog(*picker);
        picker->close();
    }
};

SEKISHO_TEST(RulePicker);
#include "tst_RulePicker.moc"
