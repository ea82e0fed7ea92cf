// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ModelTable.h"
#include "tests/support/SampleOrganization.h"
#include "tests/support/TestRegistry.h"
#include "ui/endpoints/EndpointModel.h"

using namespace sekisho;
using namespace sekisho::ui;

class tst_EndpointModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holdsWhatEveryModelHolds()
    {
        EndpointModel model;
        model.setOrganization(test::sampleOrganizationPtr());
        QCOMPARE(model.rowCount(), 24);
        test::checkTableModel(model);
    }

    void findsAddressesInBothSpellings()
    {
        EndpointModel model;
        model.setOrganization(test::sampleOrganizationPtr());
        const QModelIndex mac = model.index(1, EndpointModel::Mac);
        QCOMPARE(mac.data().toString(), QStringLiteral("00:40:8c:00:00:01"));
        QVERIFY(mac.data(SearchRole).toString().contains(QStringLiteral("00408c000001")));
        QVERIFY(mac.data(SearchRole).toString().contains(QStringLiteral("00:40:8c:00:00:01")));
        QCOMPARE(mac.data(ObjectRole).toString(), QStringLiteral("00408c000001"));
        QVERIFY(mac.data(MonoRole).toBool());
    }

    void showsLabelsAsChips()
    {
        EndpointModel model;
        model.setOrganization(test::sampleOrganizationPtr());
        const QModelIndex labels = model.index(0, EndpointModel::Labels);
        QCOMPARE(labels.data(ChipsRole).value<QList<Chip>>().size(), 2);
        QCOMPARE(labels.data(ClipboardRole).toString(), QStringLiteral("camera, plant"));
    }
};

SEKISHO_TEST(EndpointModel);
#include "tst_EndpointModel.moc"
