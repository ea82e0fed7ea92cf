// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ScreenChecks.h"
#include "tests/support/ScreenFixture.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/drivers/CertificatesPageDriver.h"
#include "ui/certificates/CertificateDialog.h"
#include "ui/certificates/OnboardCaMdmDialog.h"
#include "ui/page/FileSaver.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/PageState.h"
#include "ui/widgets/SignButton.h"

#include <QClipboard>
#include <QFileDialog>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace sekisho;
using namespace sekisho::ui;
using test::CertificatesPageDriver;
using test::ScreenFixture;

class tst_CertificatesPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<ScreenFixture> m_screen;

    static nac::OrganizationPtr with(const std::function<void(nac::Organization &)> &change)
    {
        nac::Organization organization = test::sampleOrganization();
        change(organization);
        return std::make_shared<const nac::Organization>(organization);
    }

private Q_SLOTS:
    void initTestCase() { m_screen = std::make_unique<ScreenFixture>(); }
    void init()
    {
        m_screen->use(UiLanguage::English);
        m_screen->view = MemoryViewSettings();
    }
    void cleanupTestCase() { m_screen.reset(); }

    void showsThePortalsTableSortedByEnd()
    {
        const auto page = m_screen->page<CertificatesPage>();
        const CertificatesPageDriver driver(*page);
        QCOMPARE(driver.columnTexts("externalTable", CertificateAuthorityModel::CommonName),
                 (QStringList{QStringLiteral("Kakuu Seiki Device CA G1"),
                              QStringLiteral("Kakuu Seiki Device CA G2"),
                              QStringLiteral("Mie Plant Lab CA"),
                              QStringLiteral("Kakuu Seiki Root CA G2")}));
        QCOMPARE(driver.tabTexts(),
                 (QStringList{QStringLiteral("External (4)"), QStringLiteral("Internal (1,284)"),
                              QStringLiteral("CRL files (2)"), QStringLiteral("Settings")}));
        QCOMPARE(page->statusText(), QStringLiteral("4 of 4 authorities"));
    }

    void showsConsequenceFindingsAndPropertiesOfTheSelectedOne()
    {
        const auto page = m_screen->page<CertificatesPage>();
        const CertificatesPageDriver driver(*page);
        QVERIFY(driver.isDrawerShown()); // open from the start, on the first row
        const QStringList texts = driver.drawerTexts();
        QVERIFY(texts.contains(QStringLiteral("412 clients with a certificate of this CA are "
                                              "refused from Jan 15, 2027.")));
        QVERIFY(texts.join(QLatin1Char('\n')).contains(QStringLiteral("pki.corp.internal")));
        const QList<PropertyRow> rows = driver.drawerProperties();
        QStringList labels;
        for (const PropertyRow &row : rows)
            labels.append(row.label);
        // Exactly the portal's rows, in the portal's order, only what there is.
        QCOMPARE(labels, (QStringList{QStringLiteral("Common Name"), QStringLiteral("Valid From"),
                                      QStringLiteral("Valid To"), QStringLiteral("Issuer"),
                                      QStringLiteral("Serial Number"),
                                      QStringLiteral("CRL Distribution Points")}));
        QCOMPARE(driver.value(rows, QStringLiteral("CRL Distribution Points")),
                 QStringLiteral("http://pki.corp.internal/g1.crl"));
    }

    void drawerFollowsTheSelectionAndRemembersThatItIsClosed()
    {
        {
            const auto page = m_screen->page<CertificatesPage>();
            const CertificatesPageDriver driver(*page);
            driver.selectRow("externalTable", 2);
            QCOMPARE(driver.value(driver.drawerProperties(), QStringLiteral("Common Name")),
                     QStringLiteral("Mie Plant Lab CA"));
            driver.pressSpace("externalTable");
            QVERIFY(!driver.isDrawerShown());
        }
        const auto again = m_screen->page<CertificatesPage>();
        QVERIFY(!CertificatesPageDriver(*again).isDrawerShown());
    }

    void buttonsThatWriteAreDisabledAndSayWhy()
    {
        const auto page = m_screen->page<CertificatesPage>();
        const CertificatesPageDriver driver(*page);
        for (const char *name : {"addAuthorityButton", "removeButton"}) {
            const auto *button = driver.find<SignButton>(name);
            QVERIFY(!button->isEnabled());
            QVERIFY(!button->toolTip().isEmpty());
        }
        QVERIFY(driver.find<SignButton>("viewServerCertificateButton")->isVisible());
        QVERIFY(!driver.find<SignButton>("importServerCertificateButton")->isVisible());
    }

    void importReplacesViewWhereNoCustomCertificateIsSet()
    {
        const auto page = m_screen->page<CertificatesPage>(with([](nac::Organization &o) {
            o.settings.hasServerCertificate = false;
            o.settings.serverCertificate.clear();
        }));
        const CertificatesPageDriver driver(*page);
        QVERIFY(!driver.find<SignButton>("viewServerCertificateButton")->isVisible());
        QVERIFY(driver.find<SignButton>("importServerCertificateButton")->isVisible());
        QVERIFY(!driver.find<SignButton>("importServerCertificateButton")->isEnabled());
        QCOMPARE(driver.find<QLabel>("serverNameLabel")->text(), QStringLiteral("auth.mist.com"));
    }

    void viewsAndDownloadsTheMistCertificate()
    {
        const auto page = m_screen->page<CertificatesPage>();
        const CertificatesPageDriver driver(*page);
        driver.click("viewMistCertificateButton");
        QPointer<QDialog> dialog = driver.dialog("viewMistCertificateDialog");
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QPlainTextEdit *>(QStringLiteral("signedCertificateEdit"))
                         ->toPlainText(),
                 test::sampleOrganization().mistCertificate.pem);
        QVERIFY(test::unnamedWidgets(*dialog).isEmpty());
        ScreenFixture::grab(*dialog, QStringLiteral("mist-certificate-en-light"));

        QTemporaryDir folder;
        QSignalSpy notices(page.get(), &Page::noticeRequested);
        dialog->findChild<SignButton *>(QStringLiteral("downloadButton"))->click();
        auto *question = dialog->findChild<QFileDialog *>(QStringLiteral("saveFileDialog"));
        QVERIFY(question);
        QVERIFY(question->selectedFiles().value(0).endsWith(QStringLiteral("mist-ca.crt")));
        Q_EMIT question->fileSelected(folder.filePath(QStringLiteral("mist-ca.crt")));
        question->reject();
        QFile file(folder.filePath(QStringLiteral("mist-ca.crt")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()), test::sampleOrganization().mistCertificate.pem);
        QCOMPARE(notices.count(), 1);

        dialog->findChild<SignButton *>(QStringLiteral("closeButton"))->click();
        QTRY_VERIFY(!dialog);
    }

    void saysThatADownloadFailed()
    {
        const Result<> result =
                FileSaver::write(QStringLiteral("/nowhere/at/all/mist-ca.crt"), "x");
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::FileUnwritable);
        QCOMPARE(result.error().arguments.value(0), QStringLiteral("/nowhere/at/all/mist-ca.crt"));
    }

    void viewsTheServerCertificateWithoutItsKey()
    {
        const auto page = m_screen->page<CertificatesPage>();
        const CertificatesPageDriver driver(*page);
        driver.click("viewServerCertificateButton");
        QDialog *dialog = driver.dialog("serverCertificateDialog");
        QVERIFY(dialog);
        const QString dots =
                dialog->findChild<QLineEdit *>(QStringLiteral("privateKeyLineEdit"))->text();
        QCOMPARE(dots, QString(16, QChar(0x2022)));
        QVERIFY(!dialog->findChild<SignButton *>(QStringLiteral("deleteButton"))->isEnabled());
        QVERIFY(test::unnamedWidgets(*dialog).isEmpty());
        ScreenFixture::grab(*dialog, QStringLiteral("server-certificate-en-light"));
        QSignalSpy inspected(page.get(), &Page::inspectRequested);
        dialog->findChild<SignButton *>(QStringLiteral("inspectButton"))->click();
        QCOMPARE(inspected.count(), 1);
        QCOMPARE(inspected.first().first().value<QList<QByteArray>>().size(), 1);
    }

    void inspectsAndCopies()
    {
        const auto page = m_screen->page<CertificatesPage>();
        const CertificatesPageDriver driver(*page);
        QSignalSpy inspected(page.get(), &Page::inspectRequested);
        driver.click("inspectButton");
        QCOMPARE(inspected.count(), 1);
        QCOMPARE(inspected.first().at(1).toString(), QStringLiteral("Kakuu Seiki Device CA G1"));
        driver.click("copyPemButton");
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(
                QStringLiteral("-----BEGIN CERTIFICATE-----")));
    }

    void leadsToTheEventsOfItsClients()
    {
        const auto page = m_screen->page<CertificatesPage>();
        const CertificatesPageDriver driver(*page);
        QSignalSpy navigated(page.get(), &Page::navigateRequested);
        driver.click("showEventsButton");
        QCOMPARE(navigated.count(), 1);
        QCOMPARE(navigated.first().first().value<PageId>(), PageId::Activity);
        QCOMPARE(navigated.first().at(1).toMap().value(QStringLiteral("filter")).toString(),
                 QStringLiteral("Kakuu Seiki Device CA G1"));
    }

    void internalTabFiltersSortsAndShowsDetails()
    {
        const auto page = m_screen->page<CertificatesPage>();
        const CertificatesPageDriver driver(*page);
        page->activateNextTab();
        QCOMPARE(driver.currentTab(), QStringLiteral("internal"));
        page->focusFilter();
        driver.typeFilter("internalPane", QStringLiteral("tab-00"));
        QCOMPARE(page->statusText().left(3), QStringLiteral("33 "));
        driver.selectRow("internalTable", 0);
        driver.pressSpace("internalTable");
        QVERIFY(driver.isDrawerShown());
        QCOMPARE(driver.value(driver.drawerProperties(), QStringLiteral("Common Name")),
                 driver.columnTexts("internalTable", 0).first());
        page->activateNextTab();
        QCOMPARE(driver.currentTab(), QStringLiteral("crl"));
        page->activateNextTab();
        QCOMPARE(driver.currentTab(), QStringLiteral("settings"));
        page->activateNextTab();
        QCOMPARE(driver.currentTab(), QStringLiteral("external"));
    }

    void withoutOnboardCaThereAreNoInternalTabAndAnExplanation()
    {
        const auto page = m_screen->page<CertificatesPage>(with([](nac::Organization &o) {
            o.onboardCa = {};
            o.issuedCertificates.clear();
            o.settings.onboardCaCertificates.clear();
        }));
        const CertificatesPageDriver driver(*page);
        QCOMPARE(driver.tabTexts(),
                 (QStringList{QStringLiteral("Certificate Authorities (4)"),
                              QStringLiteral("CRL files (2)"), QStringLiteral("Settings")}));
        QVERIFY(!driver.action("mdmInformationAction")->isEnabled());
        QVERIFY(!driver.action("downloadOnboardCaAction")->isEnabled());
        ScreenFixture::grab(*page, QStringLiteral("certificates-no-onboard-en-light"));
        driver.click("onboardExplainLink");
        QDialog *dialog = driver.dialog("onboardCaDialog");
        QVERIFY(dialog);
        QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("factsLabel"))
                        ->text()
                        .contains(QStringLiteral("on request")));
        QVERIFY(test::unnamedWidgets(*dialog).isEmpty());
        dialog->reject();
    }

    void tellsTheMdmInformationWithoutTheToken()
    {
        const auto page = m_screen->page<CertificatesPage>(
                with([](nac::Organization &o) { o.onboardCa.jamfAccessTokenPresent = true; }));
        const CertificatesPageDriver driver(*page);
        driver.action("mdmInformationAction")->trigger();
        QDialog *dialog = driver.dialog("mdmInformationDialog");
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QLineEdit *>(QStringLiteral("intuneScepUrlLineEdit"))->text(),
                 QStringLiteral("https://scep.example.com/intune"));
        QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("tokenLabel"))
                        ->text()
                        .contains(QStringLiteral("There is one")));
        dialog->findChild<QAbstractButton *>(QStringLiteral("intuneScepUrlCopyButton"))->click();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("https://scep.example.com/intune"));
        QVERIFY(test::unnamedWidgets(*dialog).isEmpty());
        ScreenFixture::grab(*dialog, QStringLiteral("mdm-information-en-light"));
        dialog->reject();
    }

    void tellsTheRail()
    {
        CertificatesPage page(m_screen->services());
        QSignalSpy badges(&page, &Page::badgeChanged);
        page.setOrganization(test::sampleOrganizationPtr());
        QCOMPARE(badges.count(), 1);
        QCOMPARE(badges.first().first().value<State>(), State::Error);
        page.setOrganization(nullptr);
        QCOMPARE(badges.last().first().value<State>(), State::None);
    }

    void showsTargetsOfOtherPages()
    {
        const auto page = m_screen->page<CertificatesPage>();
        const CertificatesPageDriver driver(*page);
        const QString id = driver.find<DataTable>("externalTable")
                                   ->model()
                                   ->index(1, 0)
                                   .data(ObjectRole)
                                   .toString();
        QVERIFY(page->showTarget(id));
        QCOMPARE(driver.find<DataTable>("externalTable")->currentObject().toString(), id);
        QVERIFY(page->showTarget(test::sampleOrganization().issuedCertificates.at(7).serialNumber));
        QCOMPARE(driver.currentTab(), QStringLiteral("internal"));
        QVERIFY(page->showTarget(QVariantMap{{QStringLiteral("tab"), QStringLiteral("crl")}}));
        QCOMPARE(driver.currentTab(), QStringLiteral("crl"));
        QVERIFY(!page->showTarget(QStringLiteral("nobody")));
    }

    void keepsTheSelectionAcrossARefresh()
    {
        const auto page = m_screen->page<CertificatesPage>();
        const CertificatesPageDriver driver(*page);
        driver.selectRow("externalTable", 2);
        page->setOrganization(with(
                [](nac::Organization &o) { o.settings.certificateAuthorities.removeFirst(); }));
        QApplication::processEvents();
        QCOMPARE(driver.value(driver.drawerProperties(), QStringLiteral("Common Name")),
                 QStringLiteral("Mie Plant Lab CA"));
    }

    void theBandCutsNoFacts()
    {
        for (const UiLanguage language :
             {UiLanguage::English, UiLanguage::Japanese, UiLanguage::Pseudo}) {
            m_screen->use(language);
            const auto page = m_screen->page<CertificatesPage>();
            const CertificatesPageDriver driver(*page);
            for (const int width : {1150, 968, 844}) {
                page->resize(width, 668);
                for (int round = 0; round < 6; ++round)
                    QApplication::processEvents();
                for (const char *name :
                     {"serverFactsLabel", "mistFactsLabel", "onboardFactsLabel"}) {
                    const auto *facts = driver.find<QLabel>(name);
                    const QString where = QStringLiteral("%1 at %2").arg(facts->text()).arg(width);
                    if (facts->wordWrap())
                        QVERIFY2(facts->height() >= facts->heightForWidth(facts->width()),
                                 qPrintable(where));
                    else
                        QVERIFY2(facts->width() >=
                                         facts->fontMetrics().horizontalAdvance(facts->text()),
                                 qPrintable(where));
                }
                // The lines of the cells are level, with and without a badge above.
                const auto top = [&](const char *name) {
                    const auto *widget = driver.find<QWidget>(name);
                    return widget->mapTo(page.get(), QPoint(0, widget->height() / 2)).y();
                };
                QCOMPARE(top("mistNameLabel"), top("serverNameLabel"));
            }
        }
        m_screen->use(UiLanguage::English);
    }

    void hasAllItsStates() { test::checkPageStates<CertificatesPage>(*m_screen); }

    void emptyOnesSayThePortalsLine()
    {
        const auto page = m_screen->page<CertificatesPage>(
                with([](nac::Organization &o) { o.settings.certificateAuthorities.clear(); }));
        const CertificatesPageDriver driver(*page);
        QCOMPARE(driver.find<DataTable>("externalTable")->model()->rowCount(), 0);
        ScreenFixture::grab(*page, QStringLiteral("certificates-empty-en-light"));
        QCOMPARE(page->statusText(), QStringLiteral("0 of 0 authorities"));
    }

    void dialogsAreWholeInEveryLanguage_data() { test::languageRows(); }
    void dialogsAreWholeInEveryLanguage()
    {
        QFETCH(const UiLanguage, language);
        m_screen->use(language);
        const auto page = m_screen->page<CertificatesPage>();
        const CertificatesPageDriver driver(*page);
        const auto check = [&](const char *name) {
            QDialog *dialog = driver.dialog(name);
            QVERIFY2(dialog, name);
            ScreenFixture::grab(*dialog,
                                QLatin1String(name) + QLatin1Char('-') + languageCode(language));
            test::checkDialog(*dialog);
            dialog->reject();
        };
        driver.click("viewMistCertificateButton");
        check("viewMistCertificateDialog");
        driver.click("viewServerCertificateButton");
        check("serverCertificateDialog");
        driver.action("mdmInformationAction")->trigger();
        check("mdmInformationDialog");
        m_screen->use(UiLanguage::English);
    }

    void staysWholeInEveryLanguage() { test::checkLanguages<CertificatesPage>(*m_screen); }

    void hundredThousandRowsAreFiltered()
    {
        const auto page = m_screen->page<CertificatesPage>(test::largeOrganization(100'000));
        const CertificatesPageDriver driver(*page);
        page->activateNextTab();
        driver.typeFilter("internalPane", QStringLiteral("pc-99999"));
        QCOMPARE(driver.find<DataTable>("internalTable")->shownRows(), 1);
    }
};

SEKISHO_TEST(CertificatesPage);
#include "tst_CertificatesPage.moc"
