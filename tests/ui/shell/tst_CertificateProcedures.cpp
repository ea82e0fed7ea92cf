// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/mist/NacItems.h"
#include "tests/core/sync/PushFixture.h"
#include "tests/support/CertificateMaker.h"
#include "tests/support/Patience.h"
#include "tests/support/ShellFixture.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/drivers/ChangesPageDriver.h"
#include "tests/support/drivers/MainWindowDriver.h"
#include "ui/certificates/AuthorityAddDialog.h"
#include "ui/certificates/AuthorityReplaceDialog.h"
#include "ui/certificates/CertificateAuthorityModel.h"
#include "ui/certificates/CertificatesPage.h"
#include "ui/certificates/CrlFileModel.h"
#include "ui/certificates/CrlUploadDialog.h"
#include "ui/certificates/NacSwitchModel.h"
#include "ui/changes/ReviewController.h"
#include "ui/inspector/InspectorPage.h"
#include "ui/shell/WorkspaceDesk.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QTest>

using namespace sekisho;
using namespace sekisho::ui;
using namespace Qt::Literals::StringLiterals;
using Stage = ReviewController::Stage;
using test::MadeAuthority;
using test::makeAuthority;

namespace {
using sekisho::test::kPatience;
} // namespace

/// Several CAs at once, replacing one, and what the portal has no page for, from the window to the
/// cloud. The manual's procedures: tst_CertificatesManual.
class tst_CertificateProcedures : public QObject
{
    Q_OBJECT

    SystemClock m_clock;
    std::unique_ptr<demo::DemoCloud> m_cloud;
    std::unique_ptr<test::ShellFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<test::MainWindowDriver> m_driver;
    std::unique_ptr<api::mist::MistClient> m_client;

    WorkspaceDesk &desk() const { return m_fixture->session.desk(); }
    CertificatesPage &page() const
    {
        return *qobject_cast<CertificatesPage *>(m_window->page(PageId::Certificates));
    }
    void open()
    {
        const QString folder = m_fixture->workspace(*m_cloud, m_cloud->token()).path;
        m_fixture->session.open(folder, *m_fixture->tokens);
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->session.organization() && desk().draft() &&
                                         !m_fixture->session.isPulling(),
                                 kPatience);
    }
    template <class D>
    D *dialog() const
    {
        for (D *open : m_window->findChildren<D *>()) {
            if (open->isVisible())
                return open;
        }
        return nullptr;
    }
    static void paste(const QDialog &dialog, const QByteArray &text)
    {
        dialog.findChild<QPlainTextEdit *>(u"signedCertificateEdit"_s)
                ->setPlainText(QString::fromLatin1(text));
    }
    /// Presses the dialog's button when it can be pressed, and waits for the step.
    void confirm(const QDialog &dialog, qsizetype items) const
    {
        auto *button = dialog.findChild<QAbstractButton *>(u"confirmButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), kPatience);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(desk().draft()->items.size(), items, kPatience);
    }
    DataTable *table(const char *name) const
    {
        return page().findChild<DataTable *>(QLatin1String(name));
    }
    /// Row of a table with that text in a column, as it is shown.
    static int rowOf(const DataTable &table, int column, const QString &text)
    {
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            if (table.model()->index(row, column).data().toString() == text)
                return row;
        }
        return -1;
    }
    void reviewAndPush() const
    {
        m_window->showPage(PageId::Changes);
        auto &changes = *qobject_cast<ChangesPage *>(m_window->page(PageId::Changes));
        const test::ChangesPageDriver driver(changes);
        ReviewController &review = *changes.controller();
        m_driver->click("reviewAndPushButton");
        QTRY_COMPARE_WITH_TIMEOUT(review.stage(), Stage::Planned, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!review.isStale(), kPatience);
        QVERIFY2(review.plan()->canPush(),
                 qPrintable(test::PushFixture::problemsOf(*review.plan())));
        if (auto *box = driver.find<QCheckBox>("acknowledgeCheckBox"); box->isVisible()) {
            box->setFocus();
            QTest::keyClick(box, Qt::Key_Space);
        }
        QVERIFY2(driver.canPush(), qPrintable(driver.whyNotPush()));
        driver.click("pushButton");
        QTRY_COMPARE_WITH_TIMEOUT(review.stage(), Stage::Finished, kPatience);
        const Result<sync::PushReport> report = *review.report();
        VERIFY_DONE(report);
    }
    QJsonObject nacInCloud() const
    {
        const auto objects = test::PushFixture::objectsOf(
                *m_client, nac::OrganizationId(m_cloud->organizationId()));
        return objects.value(api::mist::Kind::Setting)
                .value(0)
                .json.value("mist_nac"_L1)
                .toObject();
    }
    QList<api::mist::RawObject> crlsInCloud() const
    {
        return test::PushFixture::objectsOf(*m_client,
                                            nac::OrganizationId(m_cloud->organizationId()))
                .value(api::mist::Kind::CrlFile);
    }

private Q_SLOTS:
    void init()
    {
        m_cloud = test::startSmallDemo(m_clock, test::kShowsAll);
        m_fixture = std::make_unique<test::ShellFixture>();
        m_window = std::make_unique<MainWindow>(m_fixture->services());
        m_driver = std::make_unique<test::MainWindowDriver>(*m_window);
        m_driver->show();
        m_client = std::make_unique<api::mist::MistClient>(
                m_fixture->http, *api::mist::cloudFromText(m_cloud->url().toString()),
                Secret::fromString(m_cloud->token()), m_clock);
    }
    void cleanup()
    {
        m_client.reset();
        m_driver.reset();
        m_window.reset();
        m_fixture.reset();
        m_cloud.reset();
    }

    void fromTheInspectorToTheDialog()
    {
        open();
        const MadeAuthority one = makeAuthority(u"Inspected CA"_s);
        m_window->showPage(PageId::Inspector);
        auto *inspector = qobject_cast<InspectorPage *>(m_window->page(PageId::Inspector));
        auto *action = inspector->findChild<QAction *>(u"addToAuthoritiesAction"_s);
        QVERIFY(action);
        QVERIFY(!action->isEnabled());
        inspector->openDers({one.der}, u"one"_s);
        QTRY_VERIFY_WITH_TIMEOUT(action->isEnabled(), kPatience);
        action->trigger();
        QCOMPARE(m_window->currentPageId(), PageId::Certificates);
        auto *add = dialog<AuthorityAddDialog>();
        QVERIFY(add);
        confirm(*add, 1);
        QVERIFY(desk().draft()->items.contains(api::mist::authorityKey(one.text())));
    }

    void fromTheWindowToTheCloud()
    {
        const QJsonObject before = nacInCloud();
        open();
        m_window->showPage(PageId::Certificates);

        // Add Certificate Authority: two in one paste.
        const MadeAuthority one = makeAuthority(u"Procedure CA 1"_s);
        const MadeAuthority two = makeAuthority(u"Procedure CA 2"_s);
        m_driver->click("addAuthorityButton");
        auto *add = dialog<AuthorityAddDialog>();
        QVERIFY(add);
        paste(*add, one.pem() + two.pem());
        confirm(*add, 2);

        // Replace one of the organization's.
        DataTable *external = table("externalTable");
        const QString name = u"Kakuu Seiki Device CA G1"_s;
        const int row = rowOf(*external, CertificateAuthorityModel::CommonName, name);
        QVERIFY(row >= 0);
        external->setFocus();
        external->selectRow(row);
        const QString oldId = external->model()->index(row, 0).data(ObjectRole).toString();
        page().findChild<QAction *>(u"replaceAuthorityAction"_s)->trigger();
        auto *replace = dialog<AuthorityReplaceDialog>();
        QVERIFY(replace);
        const MadeAuthority renewed = makeAuthority(name);
        paste(*replace, renewed.pem());
        confirm(*replace, 4);

        // Upload a CRL of the CA that is being added.
        QVERIFY(page().showTarget(QVariantMap{{u"tab"_s, u"crl"_s}}));
        m_driver->click("uploadCrlButton");
        auto *upload = dialog<CrlUploadDialog>();
        QVERIFY(upload);
        const QByteArray crl = test::makeCrl(one, 1, {"\x07"});
        paste(*upload,
              "-----BEGIN X509 CRL-----\n" + crl.toBase64() + "\n-----END X509 CRL-----\n");
        confirm(*upload, 5);

        // Flip a switch with the keyboard.
        QVERIFY(page().showTarget(QVariantMap{{u"tab"_s, u"settings"_s}}));
        DataTable *settings = table("settingsTable");
        QVERIFY(settings->selectObject(u"eu_only"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!dialog<QDialog>(), kPatience);
        m_window->activateWindow(); // a dialog may just have had it
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        settings->setFocus();
        QTest::keyClick(settings, Qt::Key_F2);
        auto *combo = settings->findChild<QComboBox *>(u"switchComboBox"_s);
        QVERIFY(combo);
        QTest::keyClick(combo, Qt::Key_Down);
        QTest::keyClick(combo, Qt::Key_Tab); // leaving the field takes it
        QTRY_COMPARE_WITH_TIMEOUT(desk().draft()->items.size(), 6, kPatience);
        QCOMPARE(desk().draft()->undoWhat, u"edit"_s);

        reviewAndPush();
        if (QTest::currentTestFailed())
            return;
        const QJsonObject after = nacInCloud();
        QSet<QString> ids;
        for (const QJsonValue &pem : after.value("cacerts"_L1).toArray())
            ids.insert(api::mist::certificateId(pem.toString()));
        for (const MadeAuthority &made : {one, two, renewed})
            QVERIFY(ids.contains(api::mist::certificateId(made.text())));
        QVERIFY(!ids.contains(oldId));
        QCOMPARE(ids.size(), before.value("cacerts"_L1).toArray().size() + 2);
        QCOMPARE(after.value("eu_only"_L1), QJsonValue(true));
        // Nothing else of the one object that all this is in was touched.
        for (const auto &member : {"server_cert"_L1, "idps"_L1, "default_idp_id"_L1,
                                   "eap_ssl_security_level"_L1, "mdm"_L1})
            QCOMPARE(after.value(member), before.value(member));
        const QList<api::mist::RawObject> crls = crlsInCloud();
        const auto uploaded = std::find_if(crls.begin(), crls.end(), [](const auto &raw) {
            return raw.json.value("name"_L1).toString() == "CN=Procedure CA 1"_L1;
        });
        QVERIFY(uploaded != crls.end());

        // The window pulls, asks the cloud for the list, and shows how fresh it is.
        QTRY_VERIFY_WITH_TIMEOUT(!m_fixture->session.isPulling() && desk().draft()->isEmpty(),
                                 kPatience);
        m_window->showPage(PageId::Certificates);
        QVERIFY(page().showTarget(QVariantMap{{u"tab"_s, u"crl"_s}}));
        DataTable *lists = table("crlTable");
        const auto revoked = [lists] {
            const int at = rowOf(*lists, CrlFileModel::Issuer, u"CN=Procedure CA 1"_s);
            return at < 0 ? QString()
                          : lists->model()->index(at, CrlFileModel::Revoked).data().toString();
        };
        QTRY_COMPARE_WITH_TIMEOUT(revoked(), u"1"_s, kPatience);
    }
};

SEKISHO_TEST(CertificateProcedures);
#include "tst_CertificateProcedures.moc"
