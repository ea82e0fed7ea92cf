// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ModelTable.h"
#include "tests/support/ScreenFixture.h"
#include "tests/support/TestRegistry.h"
#include "ui/policies/RuleModel.h"

#include <QSignalSpy>

using namespace sekisho;
using namespace sekisho::ui;

class tst_RuleModel : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::ScreenFixture> m_screen;

private Q_SLOTS:
    void initTestCase() { m_screen = std::make_unique<test::ScreenFixture>(); }
    void cleanupTestCase() { m_screen.reset(); }

    void holdsWhatEveryModelHolds()
    {
        RuleModel model;
        model.setOrganization(test::sampleOrganizationPtr());
        QCOMPARE(model.rowCount(), 10); // nine and the fixed last one
        test::checkTableModel(model);
        model.setHitCounts(test::sampleOrganization().hitCounts.value(nac::HitPeriod::Last7Days));
        test::checkTableModel(model);
    }

    void readsRulesInTheCloudsOrder()
    {
        nac::Organization organization = test::sampleOrganization();
        std::reverse(organization.rules.begin(), organization.rules.end());
        RuleModel model;
        model.setOrganization(std::make_shared<const nac::Organization>(organization));
        QCOMPARE(model.index(0, RuleModel::Name).data().toString(),
                 QStringLiteral("Block lost devices"));
        QCOMPARE(model.index(8, RuleModel::Name).data().toString(), QStringLiteral("Sensors"));
    }

    void endsWithTheFixedLastRule()
    {
        RuleModel model;
        model.setOrganization(test::sampleOrganizationPtr());
        const int last = model.rowCount() - 1;
        QVERIFY(model.isLastRule(last));
        QVERIFY(!model.rule(last));
        QCOMPARE(model.index(last, RuleModel::Name).data().toString(),
                 QStringLiteral("Everyone else"));
        QCOMPARE(model.index(last, RuleModel::Policy).data(StateRole).toInt(),
                 static_cast<int>(State::Block));
        QCOMPARE(model.index(last, RuleModel::Position).data(IconRole).toString(),
                 QStringLiteral("lock"));
        QCOMPARE(model.index(last, 0).data(ObjectRole).toString(), RuleModel::lastRuleId());
    }

    void tellsHitsAsNumberAndBar()
    {
        RuleModel model;
        model.setOrganization(test::sampleOrganizationPtr());
        QCOMPARE(model.index(0, RuleModel::HitCount).data().toString(), QStringLiteral("–"));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setHitCounts(test::sampleOrganization().hitCounts.value(nac::HitPeriod::Last7Days));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(model.index(2, RuleModel::HitCount).data().toString(), QStringLiteral("18,412"));
        QCOMPARE(model.index(2, RuleModel::HitCount).data(BarRole).toDouble(), 1.0);
        QCOMPARE(model.index(9, RuleModel::HitCount).data().toString(), QStringLiteral("96"));
        // A dry run and a disabled rule have none rather than zero; an enforced one has zero.
        QCOMPARE(model.index(5, RuleModel::HitCount).data().toString(), QStringLiteral("–"));
        QCOMPARE(model.index(7, RuleModel::HitCount).data().toString(), QStringLiteral("–"));
        QCOMPARE(model.index(6, RuleModel::HitCount).data().toString(), QStringLiteral("0"));
    }

    /// 2,000 rules are not looked at again because of one.
    void tellsOnlyWhatAnEditChanged()
    {
        const auto rules = [](const std::function<void(nac::Organization &)> &change) {
            auto organization = std::make_shared<nac::Organization>(test::sampleOrganization());
            const nac::Rule pattern = organization->rules.at(2);
            organization->rules.clear();
            for (int i = 0; i < 2000; ++i) {
                nac::Rule rule = pattern;
                rule.id = nac::RuleId(QStringLiteral("rule-%1").arg(i, 4, 10, QLatin1Char('0')));
                rule.order = i + 1;
                rule.matching.osTypes = {QStringLiteral("os %1").arg(i)};
                organization->rules.append(rule);
            }
            change(*organization);
            return std::shared_ptr<const nac::Organization>(organization);
        };
        const auto live = rules([](nac::Organization &) {});
        RuleModel model;
        model.setOrganization(live);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy judged(&model, &RuleModel::judged);
        const auto touched = [&] {
            int count = 0;
            for (const QList<QVariant> &each : std::as_const(changed))
                count += each.at(1).toModelIndex().row() - each.at(0).toModelIndex().row() + 1;
            changed.clear();
            return count;
        };
        const auto edit = [&](const std::function<void(nac::Organization &)> &change) {
            model.setState(live, nullptr, rules(change));
            return touched();
        };
        QCOMPARE(edit([](nac::Organization &) {}), 0);
        QCOMPARE(edit([](nac::Organization &o) { o.rules[700].name = QStringLiteral("x"); }), 1);
        QCOMPARE(edit([](nac::Organization &o) { o.rules[700].enabled = false; }), 1);
        // The name of a label may be on every chip.
        QCOMPARE(edit([](nac::Organization &o) { o.labels[0].name = QStringLiteral("x"); }), 2000);
        QCOMPARE(reset.count(), 0);
        // The second one never matches now; that is found on the pool, and told for that row.
        const auto shadow = [](nac::Organization &o) { o.rules[1].matching = o.rules[0].matching; };
        edit([](nac::Organization &) {});
        QTRY_VERIFY_WITH_TIMEOUT(model.proofs().isEmpty(), 60'000);
        edit(shadow);
        QTRY_VERIFY_WITH_TIMEOUT(model.proofs().size() == 1, 60'000);
        QVERIFY(judged.count() >= 1);
        QCOMPARE(touched(), 1);
        QCOMPARE(model.neverMatches(1)->by, live->rules.at(0).id);
        // Who shadows it got another name: that is on both.
        QCOMPARE(edit([&](nac::Organization &o) {
                     shadow(o);
                     o.rules[0].name = QStringLiteral("x");
                 }),
                 2);
    }

    void tellsResultsOfAllowAndNoneOfBlock()
    {
        RuleModel model;
        model.setOrganization(test::sampleOrganizationPtr());
        QCOMPARE(model.index(0, RuleModel::AssignedPolicies).data().toString(),
                 QStringLiteral("–"));
        QCOMPARE(model.index(8, RuleModel::AssignedPolicies).data().toString(),
                 QStringLiteral("Network Access Allowed"));
        QCOMPARE(model.index(4, RuleModel::AssignedPolicies)
                         .data(ChipsRole)
                         .value<QList<Chip>>()
                         .size(),
                 2);
    }

    void provesThatARuleNeverMatches()
    {
        RuleModel model;
        model.setOrganization(test::sampleOrganizationPtr());
        QCOMPARE(model.proofs().size(), 1);
        const auto proof = model.neverMatches(6);
        QVERIFY(proof);
        QCOMPARE(proof->by.value(), QStringLiteral("r4"));
        QVERIFY(!model.neverMatches(2));
        QVERIFY(model.index(6, RuleModel::MatchCriteria)
                        .data(Qt::ToolTipRole)
                        .toString()
                        .contains(QStringLiteral("Corp Quarantine")));
        // A filter for the badge's word finds it.
        QVERIFY(model.index(6, RuleModel::MatchCriteria)
                        .data(SearchRole)
                        .toString()
                        .contains(QStringLiteral("Never matches")));
    }

    void headsStandOverTheirNumbers()
    {
        RuleModel model;
        model.setOrganization(test::sampleOrganizationPtr());
        for (int column = 0; column < RuleModel::ColumnCount; ++column) {
            const int head =
                    model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
            const int cell = model.index(0, column).data(Qt::TextAlignmentRole).toInt();
            QCOMPARE(head & Qt::AlignRight, cell & Qt::AlignRight);
        }
    }

    void emptyOrganizationHasOnlyTheLastRule()
    {
        RuleModel model;
        model.setOrganization(std::make_shared<const nac::Organization>());
        QCOMPARE(model.rowCount(), 1);
        model.setOrganization(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }
};

SEKISHO_TEST(RuleModel);
#include "tst_RuleModel.moc"
