// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ModelTable.h"
#include "tests/support/SampleOrganization.h"
#include "tests/support/ScreenFixture.h"
#include "tests/support/TestRegistry.h"
#include "ui/certificates/CrlContents.h"
#include "ui/certificates/CrlFileModel.h"
#include "ui/certificates/IssuedCertificateModel.h"

using namespace sekisho;
using namespace sekisho::ui;

class tst_IssuedCertificateModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void holdsWhatEveryModelHolds()
    {
        IssuedCertificateModel issued;
        issued.setOrganization(test::sampleOrganizationPtr(), test::sampleNow());
        QCOMPARE(issued.rowCount(), 1284);
        test::checkTableModel(issued);
        test::ScreenFixture screen;
        CrlContents contents(screen.services());
        CrlFileModel files(contents);
        files.setOrganization(test::sampleOrganizationPtr(), test::sampleNow());
        QCOMPARE(files.rowCount(), 2);
        test::checkTableModel(files);
    }

    void sharesTheListOfTheSnapshot()
    {
        const nac::OrganizationPtr large = test::largeOrganization(100'000);
        IssuedCertificateModel model;
        model.setOrganization(large, test::sampleNow());
        QCOMPARE(model.rowCount(), 100'000);
        QCOMPARE(&model.certificate(99'999), &large->issuedCertificates.at(99'999));
    }

    void marksTheEndByState_data()
    {
        QTest::addColumn<qint64>("days");
        QTest::addColumn<int>("state");
        QTest::newRow("past") << qint64(-1) << static_cast<int>(State::Error);
        QTest::newRow("a week") << qint64(7) << static_cast<int>(State::Error);
        QTest::newRow("90 days") << qint64(90) << static_cast<int>(State::Warning);
        QTest::newRow("later") << qint64(92) << static_cast<int>(State::None);
    }

    void marksTheEndByState()
    {
        QFETCH(qint64, days);
        QFETCH(int, state);
        nac::Organization organization;
        nac::IssuedCertificate certificate;
        certificate.serialNumber = QStringLiteral("5c 17");
        certificate.expires = test::sampleNow().addDays(days).addSecs(60);
        organization.issuedCertificates = {certificate};
        IssuedCertificateModel model;
        model.setOrganization(std::make_shared<const nac::Organization>(organization),
                              test::sampleNow());
        const QModelIndex cell = model.index(0, IssuedCertificateModel::Expires);
        QCOMPARE(cell.data(StateRole).toInt(), state);
        // Sorted as a time, not as words.
        QCOMPARE(cell.data(SortRole).toLongLong(), certificate.expires.toMSecsSinceEpoch());
    }

    void copiesTheSerialAsListed()
    {
        IssuedCertificateModel model;
        model.setOrganization(test::sampleOrganizationPtr(), test::sampleNow());
        const QModelIndex cell = model.index(0, IssuedCertificateModel::SerialNumber);
        QCOMPARE(cell.data(ClipboardRole).toString(), QStringLiteral("5c 100000 17 c3"));
        QCOMPARE(cell.data(ObjectRole).toString(), QStringLiteral("5c 100000 17 c3"));
        QVERIFY(cell.data(MonoRole).toBool());
    }
};

SEKISHO_TEST(IssuedCertificateModel);
#include "tst_IssuedCertificateModel.moc"
