// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ModelTable.h"
#include "tests/support/SampleOrganization.h"
#include "tests/support/TestRegistry.h"
#include "ui/certificates/CertificateAuthorityModel.h"

#include <QSignalSpy>

using namespace sekisho;
using namespace sekisho::ui;
using Model = CertificateAuthorityModel;

class tst_CertificateAuthorityModel : public QObject
{
    Q_OBJECT

    static QModelIndex cell(const Model &model, const QString &name, int column)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, Model::CommonName).data().toString() == name)
                return model.index(row, column);
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void holdsWhatEveryModelHolds()
    {
        Model model;
        model.setOrganization(test::sampleOrganizationPtr(), test::sampleNow());
        QCOMPARE(model.rowCount(), 4);
        test::checkTableModel(model);
    }

    void tellsNameIssuerEndAndClients()
    {
        Model model;
        model.setOrganization(test::sampleOrganizationPtr(), test::sampleNow());
        const QString g1 = QStringLiteral("Kakuu Seiki Device CA G1");
        QCOMPARE(cell(model, g1, Model::Issuer).data().toString(),
                 QStringLiteral("C=JP, O=Kakuu Seiki K.K., CN=Kakuu Seiki Root CA G2"));
        QCOMPARE(cell(model, g1, Model::Issuer).data(ElideRole).toInt(),
                 static_cast<int>(Qt::ElideLeft));
        QVERIFY(cell(model, g1, Model::ValidTo).data().toString().contains(QStringLiteral("54")));
        const auto span = cell(model, g1, Model::ValidTo).data(ValidityRole).value<ValiditySpan>();
        QCOMPARE(span.now, test::sampleNow());
        QVERIFY(span.from < span.to);
        QCOMPARE(cell(model, g1, Model::Clients).data().toString(), QStringLiteral("412"));
        QCOMPARE(cell(model, QStringLiteral("Kakuu Seiki Device CA G2"), Model::Clients)
                         .data()
                         .toString(),
                 QStringLiteral("1,906"));
        QCOMPARE(cell(model, QStringLiteral("Kakuu Seiki Root CA G2"), Model::Clients)
                         .data(SortRole)
                         .toLongLong(),
                 0);
    }

    void tellsFindingsByShapeAndCount()
    {
        Model model;
        model.setOrganization(test::sampleOrganizationPtr(), test::sampleNow());
        const QModelIndex g1 =
                cell(model, QStringLiteral("Kakuu Seiki Device CA G1"), Model::Findings);
        QCOMPARE(g1.data(StateRole).toInt(), static_cast<int>(State::Warning));
        QVERIFY(g1.data().toString().contains(QLatin1Char('2')));
        const QModelIndex lab = cell(model, QStringLiteral("Mie Plant Lab CA"), Model::Findings);
        QCOMPARE(lab.data(StateRole).toInt(), static_cast<int>(State::Error));
        const QModelIndex g2 =
                cell(model, QStringLiteral("Kakuu Seiki Device CA G2"), Model::Findings);
        QCOMPARE(g2.data(StateRole).toInt(), static_cast<int>(State::Ok));
        // Worst first.
        QVERIFY(lab.data(SortRole).toInt() < g1.data(SortRole).toInt());
        QVERIFY(g1.data(SortRole).toInt() < g2.data(SortRole).toInt());
    }

    void showsWhatCannotBeReadAndWhatIsThereTwice()
    {
        nac::Organization organization = test::sampleOrganization();
        QStringList &list = organization.settings.certificateAuthorities;
        list.append(QStringLiteral("-----BEGIN CERTIFICATE-----\nnot base64 at all\n"));
        list.append(list.first());
        Model model;
        model.setOrganization(std::make_shared<const nac::Organization>(organization),
                              test::sampleNow());
        QCOMPARE(model.rowCount(), 6);
        const Model::Row &broken = model.row(4);
        QVERIFY(!broken.details);
        QCOMPARE(broken.findings.size(), 1);
        QCOMPARE(broken.findings.first().issue, nac::CertificateIssue::Unreadable);
        QVERIFY(!model.index(4, Model::CommonName).data().toString().isEmpty());
        const auto &twice = model.row(5).findings;
        QVERIFY(std::any_of(twice.begin(), twice.end(), [](const nac::CertificateFinding &finding) {
            return finding.issue == nac::CertificateIssue::Duplicate;
        }));
        test::checkTableModel(model);
    }

    void saysThatClientsAreNotKnown()
    {
        nac::Organization organization = test::sampleOrganization();
        organization.clients.clear();
        Model model;
        model.setOrganization(std::make_shared<const nac::Organization>(organization),
                              test::sampleNow());
        QCOMPARE(model.index(0, Model::Clients).data().toString(), QStringLiteral("–"));
        QVERIFY(!model.row(0).clients);
    }

    void emptiesAndRetranslates()
    {
        Model model;
        model.setOrganization(test::sampleOrganizationPtr(), test::sampleNow());
        QSignalSpy headers(&model, &QAbstractItemModel::headerDataChanged);
        QSignalSpy cells(&model, &QAbstractItemModel::dataChanged);
        model.retranslate();
        QCOMPARE(headers.count(), 1);
        QCOMPARE(cells.count(), 1);
        model.setOrganization(nullptr, test::sampleNow());
        QCOMPARE(model.rowCount(), 0);
        model.retranslate();
        QCOMPARE(cells.count(), 1);
    }
};

SEKISHO_TEST(CertificateAuthorityModel);
#include "tst_CertificateAuthorityModel.moc"
