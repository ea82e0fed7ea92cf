// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/SampleOrganization.h"
#include "tests/support/TestRegistry.h"
#include "ui/certificates/CertificateOverview.h"

#include <QTest>

using namespace sekisho;
using namespace sekisho::ui;

class tst_CertificateOverview : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheThreeCertificates()
    {
        const CertificateOverview overview =
                CertificateOverview::of(test::sampleOrganization(), test::sampleNow());
        QVERIFY(overview.hasCustomCertificate);
        QCOMPARE(overview.server.size(), 1);
        QCOMPARE(overview.serverNames, QStringList{QStringLiteral("radius.example.jp")});
        QCOMPARE(overview.serverFindings.size(), 1);
        QCOMPARE(overview.serverFindings.first().issue, nac::CertificateIssue::IssuerNotIncluded);
        QVERIFY(overview.mist);
        QCOMPARE(CertificateOverview::caName(overview.mist->details.index),
                 QStringLiteral("OrgCA"));
        QVERIFY(overview.onboard);
        QCOMPARE(CertificateOverview::caName(overview.onboard->details.index),
                 QStringLiteral("Mist SCEP CA"));
        QCOMPARE(overview.onboardState, nac::OnboardCaState::Active);
        QCOMPARE(overview.issued, 1284);
    }

    void copesWithNothing()
    {
        const CertificateOverview overview =
                CertificateOverview::of(nac::Organization(), test::sampleNow());
        QVERIFY(!overview.hasCustomCertificate);
        QVERIFY(overview.server.isEmpty());
        QVERIFY(overview.serverFindings.isEmpty());
        QVERIFY(!overview.mist);
        QVERIFY(!overview.onboard);
        QCOMPARE(overview.onboardState, nac::OnboardCaState::Unavailable);
    }

    void saysThatTheServerCertificateCannotBeRead()
    {
        nac::Organization organization;
        organization.settings.hasServerCertificate = true;
        organization.settings.serverCertificate = QStringLiteral("nonsense");
        const CertificateOverview overview =
                CertificateOverview::of(organization, test::sampleNow());
        QVERIFY(overview.hasCustomCertificate);
        QVERIFY(overview.server.isEmpty());
        QCOMPARE(overview.serverFindings.size(), 1);
        QCOMPARE(overview.serverFindings.first().issue, nac::CertificateIssue::Unreadable);
    }
};

SEKISHO_TEST(CertificateOverview);
#include "tst_CertificateOverview.moc"
