// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Patience.h"
#include "tests/support/SampleOrganization.h"
#include "tests/support/ShellFixture.h"
#include "tests/support/TestRegistry.h"
#include "ui/certificates/CertificatesPage.h"

#include <QDialog>
#include <QTest>

using namespace sekisho;
using namespace sekisho::ui;

namespace {

using sekisho::test::kPatience;

const QList<CommandId> kCommands{CommandId::ViewMistCertificate, CommandId::ViewServerCertificate,
                                 CommandId::OnboardCaConfiguration, CommandId::MdmInformation,
                                 CommandId::DownloadOnboardCa};

} // namespace

/// The reading actions of the Certificates page as commands of the window.
class tst_CertificateCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_cloud = test::startSmallDemo(m_clock); }

    void saysWhyThereIsNothingToShow()
    {
        using Reading = CertificatesPage::Reading;
        const auto whyNot = [](Reading reading, nac::Organization organization) {
            return CertificatesPage::whyNot(
                    reading, std::make_shared<const nac::Organization>(std::move(organization)));
        };
        for (const Reading reading :
             {Reading::MistCertificate, Reading::ServerCertificate, Reading::OnboardCa,
              Reading::MdmInformation, Reading::DownloadOnboardCa}) {
            QVERIFY(!CertificatesPage::whyNot(reading, nullptr).isEmpty());
            QCOMPARE(whyNot(reading, test::sampleOrganization()), QString());
        }
        nac::Organization bare = test::sampleOrganization();
        bare.mistCertificate.pem = QStringLiteral("no certificate");
        bare.settings.hasServerCertificate = false;
        bare.settings.onboardCaCertificates = {QString()};
        bare.onboardCa.state = nac::OnboardCaState::Suspended;
        for (const Reading reading : {Reading::MistCertificate, Reading::ServerCertificate,
                                      Reading::MdmInformation, Reading::DownloadOnboardCa})
            QVERIFY(!whyNot(reading, bare).isEmpty());
        // It also explains what is not there.
        QVERIFY(whyNot(Reading::OnboardCa, bare).isEmpty());
    }

    void openTheDialogsOfThePageFromAnywhere()
    {
        test::ShellFixture fixture;
        MainWindow window(fixture.services());
        window.resize(1366, 768);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        for (const CommandId command : kCommands) {
            QVERIFY(!window.commands().action(command)->isEnabled());
            QVERIFY(!window.commands().whyNot(command).isEmpty());
        }

        window.openWorkspace(fixture.workspace(*m_cloud, m_cloud->token()));
        QTRY_VERIFY_WITH_TIMEOUT(fixture.session.organization() != nullptr, kPatience);
        const nac::OrganizationPtr organization = fixture.session.organization();

        const QList<QPair<CommandId, const char *>> dialogs{
                {CommandId::ViewMistCertificate, "viewMistCertificateDialog"},
                {CommandId::ViewServerCertificate, "serverCertificateDialog"},
                {CommandId::OnboardCaConfiguration, "onboardCaDialog"},
                {CommandId::MdmInformation, "mdmInformationDialog"}};
        for (const auto &[command, name] : dialogs) {
            window.showPage(PageId::Activity);
            const bool possible = window.commands().whyNot(command).isEmpty();
            QCOMPARE(window.commands().action(command)->isEnabled(), possible);
            window.commands().trigger(command);
            auto *dialog = window.findChild<QDialog *>(QLatin1String(name));
            QCOMPARE(dialog && dialog->isVisible(), possible);
            QCOMPARE(window.currentPageId(), possible ? PageId::Certificates : PageId::Activity);
            if (dialog)
                dialog->reject();
        }
        // The demo has its own Mist certificate in any size.
        QVERIFY(window.commands().whyNot(CommandId::ViewMistCertificate).isEmpty());

        // Named as on the page.
        for (const CommandId command :
             {CommandId::MdmInformation, CommandId::OnboardCaConfiguration,
              CommandId::DownloadOnboardCa}) {
            const QString text = window.commands().text(command);
            bool found = false;
            for (const QAction *action :
                 window.page(PageId::Certificates)->findChildren<QAction *>())
                found = found || action->text() == text;
            QVERIFY2(found, qPrintable(text));
        }
    }

private:
    SystemClock m_clock;
    std::unique_ptr<demo::DemoCloud> m_cloud;
};

SEKISHO_TEST(CertificateCommands);
#include "tst_CertificateCommands.moc"
