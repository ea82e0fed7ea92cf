// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ModelTable.h"
#include "tests/support/ScreenFixture.h"
#include "tests/support/TestRegistry.h"
#include "ui/identity/IdentityProviderModel.h"
#include "ui/identity/LinkedAccountModel.h"

using namespace sekisho;
using namespace sekisho::ui;

class tst_IdentityModels : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::ScreenFixture> m_screen;

private Q_SLOTS:
    void initTestCase() { m_screen = std::make_unique<test::ScreenFixture>(); }
    void cleanupTestCase() { m_screen.reset(); }

    void holdWhatEveryModelHolds()
    {
        IdentityProviderModel providers;
        providers.setOrganization(test::sampleOrganizationPtr(), test::sampleOrganizationPtr(), {});
        QCOMPARE(providers.rowCount(), 3);
        test::checkTableModel(providers);
        LinkedAccountModel accounts;
        accounts.setOrganization(test::sampleOrganizationPtr(), test::sampleOrganizationPtr(), {},
                                 test::sampleNow());
        QCOMPARE(accounts.rowCount(), 3);
        test::checkTableModel(accounts);
    }

    void tellsHowProvidersDid()
    {
        IdentityProviderModel model;
        model.setOrganization(test::sampleOrganizationPtr(), test::sampleOrganizationPtr(), {});
        QVERIFY(model.hasUses());
        QCOMPARE(model.healthState(0), State::Ok);
        QCOMPARE(model.use(0)->lookups, 80);
        QCOMPARE(model.healthState(1), State::Error); // every one failed
        QCOMPARE(model.healthText(1), QStringLiteral("80 failed"));
        QCOMPARE(model.healthState(2), State::Notice);
        QCOMPARE(model.healthText(2), QStringLiteral("Unused"));
    }

    void saysNothingWhereEventsNameNoProvider()
    {
        nac::Organization organization = test::sampleOrganization();
        organization.events.clear();
        organization.identityProviders[2].isMapped = false;
        IdentityProviderModel model;
        const auto made = std::make_shared<const nac::Organization>(organization);
        model.setOrganization(made, made, {});
        QVERIFY(!model.hasUses());
        QVERIFY(!model.use(0));
        QCOMPARE(model.healthState(0), State::Unknown);
        QCOMPARE(model.healthState(2), State::Warning); // nobody can reach it
        test::checkTableModel(model);
    }

    void tellsAccountsByNameOrAddress()
    {
        LinkedAccountModel model;
        model.setOrganization(test::sampleOrganizationPtr(), test::sampleOrganizationPtr(), {},
                              test::sampleNow());
        QCOMPARE(model.index(0, LinkedAccountModel::Account).data().toString(),
                 QStringLiteral("Kakuu Seiki K.K."));
        QCOMPARE(model.index(1, LinkedAccountModel::Account).data().toString(),
                 QStringLiteral("kakuu.jamf.example.com"));
        QCOMPARE(model.index(0, LinkedAccountModel::Status).data(StateRole).toInt(),
                 static_cast<int>(State::Error));
        QCOMPARE(model.index(1, LinkedAccountModel::Status).data(StateRole).toInt(),
                 static_cast<int>(State::Ok));
        // The same account id at two apps is two rows.
        QVERIFY(model.index(0, 0).data(ObjectRole) != model.index(1, 0).data(ObjectRole));
    }

    void copesWithAnAccountThatSaysNothing()
    {
        nac::Organization organization;
        organization.linkedAccounts = {nac::LinkedAccount()};
        LinkedAccountModel model;
        const auto made = std::make_shared<const nac::Organization>(organization);
        model.setOrganization(made, made, {}, test::sampleNow());
        test::checkTableModel(model);
    }
};

SEKISHO_TEST(IdentityModels);
#include "tst_IdentityModels.moc"
