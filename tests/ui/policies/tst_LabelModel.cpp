// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ModelTable.h"
#include "tests/support/ScreenFixture.h"
#include "tests/support/TestRegistry.h"
#include "ui/policies/LabelModel.h"

using namespace sekisho;
using namespace sekisho::ui;

class tst_LabelModel : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::ScreenFixture> m_screen;

    static int rowOf(const LabelModel &model, const QString &name)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.label(row).name == name)
                return row;
        }
        return -1;
    }

private Q_SLOTS:
    void initTestCase() { m_screen = std::make_unique<test::ScreenFixture>(); }
    void cleanupTestCase() { m_screen.reset(); }

    void holdsWhatEveryModelHolds()
    {
        LabelModel model;
        model.setOrganization(test::sampleOrganizationPtr());
        QCOMPARE(model.rowCount(), 15);
        test::checkTableModel(model);
    }

    void countsTheRulesThatUseALabel()
    {
        LabelModel model;
        model.setOrganization(test::sampleOrganizationPtr());
        QCOMPARE(model.useCount(rowOf(model, QStringLiteral("Intune-Non-Compliant"))), 2);
        QCOMPARE(model.useCount(rowOf(model, QStringLiteral("Corp VLAN 750"))), 2);
        const int phones = rowOf(model, QStringLiteral("Voice phones"));
        QCOMPARE(model.useCount(phones), 0);
        QCOMPARE(model.index(phones, LabelModel::Rules).data(StateRole).toInt(),
                 static_cast<int>(State::Notice));
        QCOMPARE(model.unusedCount(), 2);
    }

    void findsValuesInTheCloudsSpellingToo()
    {
        LabelModel model;
        model.setOrganization(test::sampleOrganizationPtr());
        const QModelIndex values = model.index(rowOf(model, QStringLiteral("Intune-Non-Compliant")),
                                               LabelModel::Values);
        QCOMPARE(values.data().toString(), QStringLiteral("Non Compliant"));
        QVERIFY(values.data(SearchRole).toString().contains(QStringLiteral("not compliant")));
    }

    void showsTypesOfANewerCloudAsTheyAre()
    {
        LabelModel model;
        model.setOrganization(test::sampleOrganizationPtr());
        const int row = rowOf(model, QStringLiteral("From tomorrow"));
        QVERIFY(model.index(row, LabelModel::Type)
                        .data()
                        .toString()
                        .contains(QStringLiteral("quantum_state")));
        QCOMPARE(model.index(row, LabelModel::Values).data().toString(),
                 QStringLiteral("superposed"));
    }
};

SEKISHO_TEST(LabelModel);
#include "tst_LabelModel.moc"
