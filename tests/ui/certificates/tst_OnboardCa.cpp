// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/FakeChangeDesk.h"
#include "tests/support/ScreenChecks.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/drivers/CertificatesPageDriver.h"
#include "ui/certificates/IssuedCertificateRevocationDialog.h"
#include "ui/certificates/OnboardCaDialog.h"
#include "ui/page/CloudDesk.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QMimeData>
#include <QProgressBar>
#include <QTemporaryDir>

using namespace sekisho;
using namespace sekisho::ui;
using namespace Qt::Literals::StringLiterals;
using api::mist::RevocationState;
using nac::OnboardCaState;

namespace {

const api::mist::ItemKey kOnboardItem{api::mist::ItemType::OnboardCa, u"-"_s};

class FakeOnboardCloud : public CloudDesk
{
public:
    bool client = true;
    Result<api::mist::MdmInformation> information = api::mist::MdmInformation();
    Result<std::optional<QStringList>> ssoSerials = std::optional<QStringList>();
    QStringList asked;
    CancelToken stop;
    api::mist::RevocationProgress progress;
    std::optional<async::Answer<api::mist::RevocationReport>> answer;

    bool hasClient() const override { return client; }
    Future<api::mist::MdmInformation> mdmInformation() override
    {
        return async::ready<api::mist::MdmInformation>(information);
    }
    Future<std::optional<QStringList>> issuedToSsoName(const QString &) override
    {
        return async::ready<std::optional<QStringList>>(ssoSerials);
    }
    Future<api::mist::RevocationReport>
    revokeCertificates(const QStringList &serials, const CancelToken &cancel,
                       const api::mist::RevocationProgress &told) override
    {
        asked = serials;
        stop = cancel;
        progress = told;
        answer.emplace();
        return answer->future();
    }
    /// The first so many in that state, the others wait.
    void finish(qsizetype count, RevocationState state, const std::optional<Error> &why = {})
    {
        api::mist::RevocationReport report;
        for (qsizetype i = 0; i < asked.size(); ++i)
            report.entries.append({asked.at(i), i < count ? state : RevocationState::Waiting,
                                   i < count ? why : std::nullopt});
        report.cancelled = stop.isCancelled();
        answer->give(report);
        QApplication::processEvents();
    }
};

} // namespace

/// The Onboard CA on the certificates page: its configuration, what device management is told, the
/// Internal tab and revocations.
class tst_OnboardCa : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::ScreenFixture> m_screen;
    std::unique_ptr<test::FakeChangeDesk> m_desk;
    std::unique_ptr<FakeOnboardCloud> m_cloud;
    std::unique_ptr<CertificatesPage> m_page;
    nac::OrganizationPtr m_organization;

    test::CertificatesPageDriver driver() const { return test::CertificatesPageDriver(*m_page); }

    void open(const nac::OrganizationPtr &organization = test::sampleOrganizationPtr(),
              const PageContext &given = {})
    {
        m_organization = organization;
        m_desk = std::make_unique<test::FakeChangeDesk>();
        m_desk->snapshot.insert(kOnboardItem,
                                QJsonObject{{u"enabled"_s, true},
                                            {u"suspended"_s, false},
                                            {u"cert_providers"_s, QJsonArray{u"byod"_s}}});
        m_desk->start();
        m_cloud = std::make_unique<FakeOnboardCloud>();
        PageServices services = m_screen->services();
        services.changes = m_desk.get();
        services.cloud = m_cloud.get();
        m_page = std::make_unique<CertificatesPage>(services);
        m_page->resize(1150, 668);
        PageContext context = given;
        context.dataOf = organization->pulled;
        m_page->setAvailability(context);
        m_page->setOrganization(organization);
        m_page->setDraft(m_desk->draft(), organization);
        QObject::connect(m_desk.get(), &ChangeDesk::changed, m_page.get(),
                         [this] { m_page->setDraft(m_desk->draft(), m_organization); });
        m_page->show();
        QApplication::processEvents();
    }
    static nac::OrganizationPtr withState(OnboardCaState state)
    {
        nac::Organization organization = test::sampleOrganization();
        organization.onboardCa.state = state;
        return std::make_shared<const nac::Organization>(organization);
    }
    /// The first so many have ended yesterday.
    static nac::OrganizationPtr withExpired(nac::Organization organization, int count)
    {
        for (int i = 0; i < count; ++i)
            organization.issuedCertificates[i].expires = test::sampleNow().addDays(-1);
        return std::make_shared<const nac::Organization>(organization);
    }
    OnboardCaDialog *configuration() const
    {
        driver().action("onboardCaAction")->trigger();
        auto *dialog = qobject_cast<OnboardCaDialog *>(driver().dialog("onboardCaDialog"));
        if (!dialog)
            qFatal("no dialog");
        return dialog;
    }
    template <class W = QWidget>
    static W *in(QDialog *dialog, const char *name)
    {
        W *found = dialog->findChild<W *>(QLatin1StringView(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    std::optional<QJsonObject> drafted() const
    {
        return m_desk->draft()->items.value(kOnboardItem).value;
    }
    void showInternal() const
    {
        if (driver().currentTab() != u"internal"_s)
            m_page->activateNextTab();
        QCOMPARE(driver().currentTab(), u"internal"_s);
    }
    void selectRows(int count) const
    {
        auto *table = driver().find<DataTable>("internalTable");
        table->setFocus();
        table->selectRow(0);
        for (int i = 1; i < count; ++i)
            QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    }
    IssuedCertificateRevocationDialog *revocation() const
    {
        driver().click("revokeSelectedButton");
        auto *dialog = qobject_cast<IssuedCertificateRevocationDialog *>(
                driver().dialog("revocationDialog"));
        if (!dialog)
            qFatal("no dialog");
        return dialog;
    }

private Q_SLOTS:
    void initTestCase() { m_screen = std::make_unique<test::ScreenFixture>(); }
    void init()
    {
        m_screen->use(UiLanguage::English);
        m_screen->view = MemoryViewSettings();
    }
    void cleanup()
    {
        m_page.reset();
        m_cloud.reset();
        m_desk.reset();
        m_organization.reset();
    }
    void cleanupTestCase() { m_screen.reset(); }

    void suspendsInOneStep()
    {
        open();
        OnboardCaDialog *dialog = configuration();
        auto *save = in<SignButton>(dialog, "saveButton");
        QVERIFY(!save->isEnabled()); // nothing is changed
        in<QComboBox>(dialog, "onboardStateComboBox")->setCurrentIndex(1);
        QCOMPARE(dialog->choice(), OnboardCaState::Suspended);
        QVERIFY(!in(dialog, "organizationNameLineEdit")->isVisible());
        QVERIFY(save->isEnabled());
        const QPointer<QDialog> closed(dialog);
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!closed, 60'000);
        QCOMPARE(m_desk->draft()->items.size(), 1);
        QCOMPARE(drafted(), (QJsonObject{{u"enabled"_s, true},
                                         {u"suspended"_s, true},
                                         {u"cert_providers"_s, QJsonArray{u"byod"_s}}}));
        // Back to what it was: the draft has nothing left.
        m_organization = withState(OnboardCaState::Active);
        m_page->setDraft(m_desk->draft(), withState(OnboardCaState::Suspended));
        dialog = configuration();
        QCOMPARE(dialog->choice(), OnboardCaState::Suspended);
        dialog->choose(OnboardCaState::Active);
        QTest::mouseClick(in<SignButton>(dialog, "saveButton"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->draft()->isEmpty(), 60'000);
    }

    void disableWantsTheNameTyped()
    {
        open(withExpired(test::sampleOrganization(), 7));
        OnboardCaDialog *dialog = configuration();
        dialog->choose(OnboardCaState::Disabled);
        auto *name = in<QLineEdit>(dialog, "organizationNameLineEdit");
        auto *save = in<SignButton>(dialog, "saveButton");
        QVERIFY(name->isVisible());
        QVERIFY(!save->isEnabled());
        // What ends, counted: all that were issued, and those of them that still count.
        const auto text = [&](const char *label) { return in<QLabel>(dialog, label)->text(); };
        QTRY_VERIFY_WITH_TIMEOUT(text("lostRecordsLabel").contains(u"still valid"_s), 60'000);
        QVERIFY2(text("lostRecordsLabel").contains(u"1,284"_s),
                 qPrintable(text("lostRecordsLabel")));
        const auto impact = nac::onboardCaImpact(*m_organization, test::sampleNow());
        QCOMPARE(impact.valid, 1284 - 7);
        QVERIFY2(text("lostRecordsLabel").contains(QLocale().toString(impact.valid)),
                 qPrintable(text("lostRecordsLabel")));
        QVERIFY(text("lostIssuingLabel").contains(u"Intune"_s));
        test::ScreenFixture::grab(*dialog, u"onboard-disable-en-light"_s);

        name->insert(m_organization->name.chopped(1)); // as an input method does
        QVERIFY(!save->isEnabled());
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(dialog->isVisible()); // neither destroys nor cancels
        name->setText(m_organization->name);
        QVERIFY(save->isEnabled());
        QVERIFY(!save->isDefault());
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(drafted(), (QJsonObject{{u"enabled"_s, false}}), 60'000);
    }

    void theNameIsComparedAfterComposition()
    {
        nac::Organization organization = test::sampleOrganization();
        organization.name = u"架空精機 Co."_s;
        open(std::make_shared<const nac::Organization>(organization));
        OnboardCaDialog *dialog = configuration();
        dialog->choose(OnboardCaState::Disabled);
        in<QLineEdit>(dialog, "organizationNameLineEdit")->setText(u"架空精機　Ｃｏ．"_s);
        QVERIFY(in<SignButton>(dialog, "saveButton")->isEnabled());
        dialog->reject();
    }

    void offersSuspendInstead()
    {
        open();
        OnboardCaDialog *dialog = configuration();
        dialog->choose(OnboardCaState::Disabled);
        SignButton *instead = in<Banner>(dialog, "suspendBanner")->button(0);
        QTest::mouseClick(instead, Qt::LeftButton);
        QCOMPARE(dialog->choice(), OnboardCaState::Suspended);
        dialog->reject();
        QVERIFY(m_desk->draft()->isEmpty());
    }

    void readersOnlyLook()
    {
        PageContext context;
        context.readOnly = true;
        open(test::sampleOrganizationPtr(), context);
        OnboardCaDialog *dialog = configuration();
        QVERIFY(!in(dialog, "onboardStateComboBox")->isEnabled());
        QVERIFY(!in(dialog, "saveButton")->isEnabled());
        QVERIFY(in<QLabel>(dialog, "noteLabel")->text().contains(u"token"_s));
        dialog->reject();
        showInternal();
        selectRows(1);
        QVERIFY(!driver().find<QAbstractButton>("revokeSelectedButton")->isEnabled());
        QVERIFY(!driver().action("revokeCertificatesAction")->isEnabled());
        QVERIFY(driver().action("revokeCertificatesAction")->toolTip().contains(u"token"_s));
    }

    void offlineNothingIsRevokedButDraftsGoOn()
    {
        PageContext context;
        context.offlineSince = test::sampleNow();
        open(test::sampleOrganizationPtr(), context);
        showInternal();
        selectRows(1);
        QVERIFY(!driver().action("revokeCertificatesAction")->isEnabled());
        OnboardCaDialog *dialog = configuration();
        dialog->choose(OnboardCaState::Suspended);
        QVERIFY(in(dialog, "saveButton")->isEnabled());
        dialog->reject();
    }

    void showsAndCopiesTheToken()
    {
        open();
        api::mist::MdmInformation information;
        information.onboardCa = m_organization->onboardCa;
        information.onboardCa.jamfWebhookUrl = u"https://scep.example.com/hook"_s;
        information.onboardCa.jamfAccessTokenPresent = true;
        information.jamfAccessToken =
                std::make_shared<const Secret>(Secret::fromString(u"planted-token"_s));
        m_cloud->information = information;
        driver().action("mdmInformationAction")->trigger();
        QDialog *dialog = driver().dialog("mdmInformationDialog");
        QVERIFY(dialog);
        auto *token = in<QLineEdit>(dialog, "jamfAccessTokenLineEdit");
        QTRY_COMPARE_WITH_TIMEOUT(token->text(), u"planted-token"_s, 60'000);
        QCOMPARE(token->echoMode(), QLineEdit::Password);
        auto *eye = in<QAbstractButton>(dialog, "revealButton");
        QTest::mousePress(eye, Qt::LeftButton);
        QCOMPARE(token->echoMode(), QLineEdit::Normal);
        QTest::mouseRelease(eye, Qt::LeftButton);
        QCOMPARE(token->echoMode(), QLineEdit::Password);
        in<QAbstractButton>(dialog, "jamfAccessTokenCopyButton")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"planted-token"_s);
        QVERIFY(QGuiApplication::clipboard()->mimeData()->hasFormat(
                u"x-kde-passwordManagerHint"_s));
        in<QAbstractButton>(dialog, "jamfWebhookUrlCopyButton")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"https://scep.example.com/hook"_s);
        // Computed from the CA certificate.
        QCOMPARE(in<QLineEdit>(dialog, "thumbprintSha1LineEdit")->text().count(u':'), 19);
        QCOMPARE(in<QLineEdit>(dialog, "thumbprintSha256LineEdit")->text().count(u':'), 31);
        test::ScreenFixture::grab(*dialog, u"mdm-token-en-light"_s);
        dialog->reject();
    }

    void downloadsAsPemOrDer()
    {
        open();
        QTemporaryDir folder;
        for (int form = 0; form < 2; ++form) {
            driver().action("downloadOnboardCaAction")->trigger();
            const QPointer<QFileDialog> question =
                    m_page->window()->findChild<QFileDialog *>(u"saveFileDialog"_s);
            QVERIFY(question);
            QCOMPARE(question->nameFilters().size(), 2);
            question->selectNameFilter(question->nameFilters().at(form));
            const QString path = folder.filePath(QString::number(form));
            Q_EMIT question->fileSelected(path);
            question->reject();
            QTRY_VERIFY_WITH_TIMEOUT(!question, 60'000);
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            const QByteArray der =
                    m_organization
                            ->certificatesOf(m_organization->settings.onboardCaCertificates.first())
                            .first()
                            .der;
            QCOMPARE(bytes.startsWith("-----BEGIN CERTIFICATE"), form == 0);
            QVERIFY(form == 0 || bytes == der);
        }
    }

    void theInternalTabFilters()
    {
        open(withExpired(*test::largeOrganization(100'000), 500));
        showInternal();
        auto *table = driver().find<DataTable>("internalTable");
        QCOMPARE(table->totalRows(), 100'000);
        auto *validity = driver().find<QComboBox>("validityComboBox");
        int counts[3] = {};
        for (const nac::IssuedCertificate &one : m_organization->issuedCertificates)
            ++counts[int(nac::validityOf(one, test::sampleNow()))];
        QVERIFY(counts[0] > 0 && counts[1] > 0 && counts[2] > 0);
        validity->setCurrentIndex(1);
        QCOMPARE(table->shownRows(), counts[0] + counts[1]);
        validity->setCurrentIndex(2);
        QCOMPARE(table->shownRows(), counts[1]);
        validity->setCurrentIndex(3);
        QCOMPARE(table->shownRows(), counts[2]);
        QCOMPARE(table->toCsv().count('\n'), counts[2] + 1); // what is filtered is exported
        validity->setCurrentIndex(0);
        driver().typeFilter("internalPane", m_organization->issuedCertificates.at(77'777).deviceId);
        QVERIFY(table->shownRows() >= 1);
        driver().typeFilter("internalPane", {});
        QCOMPARE(table->shownRows(), 100'000);
        table->sortByColumn(5, Qt::DescendingOrder); // Expires
        QTRY_VERIFY_WITH_TIMEOUT(!table->filter().isSorting(), 60'000);
        QVERIFY(table->model()->index(0, 5).data(SortRole).toLongLong() >=
                table->model()->index(99'999, 5).data(SortRole).toLongLong());
        test::ScreenFixture::grab(*m_page, u"internal-100000-en-light"_s);
    }

    void findsBySsoName()
    {
        open();
        showInternal();
        const QString serial = m_organization->issuedCertificates.at(5).serialNumber;
        m_cloud->ssoSerials = std::optional(QStringList{serial});
        auto *table = driver().find<DataTable>("internalTable");
        auto *sso = driver().find<QLineEdit>("ssoNameLineEdit");
        QTest::keyClicks(sso, u"who@example.jp"_s);
        QTest::keyClick(sso, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(table->shownRows(), 1, 60'000);
        sso->clear();
        QCOMPARE(table->shownRows(), 1284);
        // A cloud that cannot: the name goes into the ordinary filter.
        m_cloud->ssoSerials = std::optional<QStringList>();
        QTest::keyClicks(sso, u"tab-0002"_s);
        QTest::keyClick(sso, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(table->shownRows(), 1, 60'000);
        QCOMPARE(driver().find<TablePane>("internalPane")->filterBar().text(), u"tab-0002"_s);
    }

    void revokesByNameAndCount()
    {
        open();
        showInternal();
        selectRows(3);
        const QStringList serials{driver().columnTexts("internalTable", 2).mid(0, 3)};
        IssuedCertificateRevocationDialog *dialog = revocation();
        const QString heading = in<QLabel>(dialog, "revocationHeading")->text();
        QVERIFY2(heading.startsWith(u"Revoke 3 certificate"_s) &&
                         heading.contains(driver().columnTexts("internalTable", 0).at(2)),
                 qPrintable(heading));
        auto *revoke = in<QAbstractButton>(dialog, "confirmRevokeButton");
        QVERIFY(!revoke->isEnabled());
        in<QCheckBox>(dialog, "knowCheckBox")->setChecked(true);
        QVERIFY(revoke->isEnabled());
        test::ScreenFixture::grab(*dialog, u"revoke-3-en-light"_s);
        revoke->click();
        QCOMPARE(m_cloud->asked, serials);
        QVERIFY(dialog->isRunning());
        m_cloud->finish(3, RevocationState::Revoked);
        QVERIFY(!dialog->isRunning());
        QVERIFY(!revoke->isVisible()); // nothing is left
        QVERIFY(in<QLabel>(dialog, "revocationMeaning")->text().contains(u"3 revoked"_s));
        dialog->reject();
    }

    void moreThanTenWantTheirNumber()
    {
        open();
        showInternal();
        selectRows(11);
        IssuedCertificateRevocationDialog *dialog = revocation();
        QVERIFY(!in(dialog, "knowCheckBox")->isVisible());
        auto *revoke = in<QAbstractButton>(dialog, "confirmRevokeButton");
        auto *count = in<QLineEdit>(dialog, "countLineEdit");
        for (const QString &wrong : {u"10"_s, u"eleven"_s, u"1"_s}) {
            count->setText(wrong);
            QVERIFY2(!revoke->isEnabled(), qPrintable(wrong));
        }
        count->setText(u"１１"_s); // an input method's digits
        QVERIFY(revoke->isEnabled());
        dialog->reject();
        QVERIFY(m_cloud->asked.isEmpty());
    }

    void partialFailureAndTheRest()
    {
        open();
        showInternal();
        selectRows(4);
        IssuedCertificateRevocationDialog *dialog = revocation();
        in<QCheckBox>(dialog, "knowCheckBox")->setChecked(true);
        auto *revoke = in<QAbstractButton>(dialog, "confirmRevokeButton");
        revoke->click();
        m_cloud->progress(2, 4);
        QCOMPARE(in<QProgressBar>(dialog, "revocationProgress")->value(), 2);
        // Stop: closing waits for the request that is on its way.
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(m_cloud->stop.isCancelled());
        QVERIFY(dialog->isVisible());
        Error refused(ErrorCode::BadRequest);
        refused.cloudText = u"not now"_s;
        api::mist::RevocationReport report;
        report.cancelled = true;
        report.entries = {{m_cloud->asked.at(0), RevocationState::Revoked, {}},
                          {m_cloud->asked.at(1), RevocationState::Refused, refused},
                          {m_cloud->asked.at(2), RevocationState::Gone, {}},
                          {m_cloud->asked.at(3), RevocationState::Waiting, {}}};
        const QStringList rest{m_cloud->asked.at(1), m_cloud->asked.at(3)};
        m_cloud->answer->give(report);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->isRunning(), 60'000);
        const QString result = in<QLabel>(dialog, "revocationMeaning")->text();
        for (const QString &part :
             {u"1 revoked"_s, u"1 not revoked"_s, u"1 not there"_s, u"1 not tried"_s, u"Stopped"_s})
            QVERIFY2(result.contains(part), qPrintable(result));
        const auto *table = in<DataTable>(dialog, "revocationTable");
        QVERIFY(table->model()->index(0, 4).data().toString().contains(u"not now"_s));
        test::ScreenFixture::grab(*dialog, u"revoke-partial-en-light"_s);
        QVERIFY(revoke->isEnabled());
        revoke->click();
        QCOMPARE(m_cloud->asked, rest);
        m_cloud->finish(2, RevocationState::Revoked);
        QVERIFY(!revoke->isVisible());
        dialog->reject();
    }

    void dialogsAreWholeInEveryLanguage_data() { test::languageRows(); }
    void dialogsAreWholeInEveryLanguage()
    {
        QFETCH(const UiLanguage, language);
        m_screen->use(language);
        open();
        const QString suffix = u'-' + languageCode(language);
        OnboardCaDialog *dialog = configuration();
        test::checkDialog(*dialog);
        dialog->choose(OnboardCaState::Disabled);
        QApplication::processEvents();
        test::checkDialog(*dialog);
        test::ScreenFixture::grab(*dialog, u"onboard-disable"_s + suffix);
        dialog->reject();
        m_cloud->information = fail(Error(ErrorCode::NetworkUnreachable, {u"api.example"_s}));
        driver().action("mdmInformationAction")->trigger();
        test::checkDialog(*driver().dialog("mdmInformationDialog"));
        test::ScreenFixture::grab(*driver().dialog("mdmInformationDialog"),
                                  u"mdm-offline"_s + suffix);
        driver().dialog("mdmInformationDialog")->reject();
        showInternal();
        selectRows(12);
        IssuedCertificateRevocationDialog *revoking = revocation();
        test::checkDialog(*revoking);
        test::ScreenFixture::grab(*revoking, u"revoke-12"_s + suffix);
        revoking->reject();
        m_screen->use(UiLanguage::English);
    }
};

SEKISHO_TEST(OnboardCa);
#include "tst_OnboardCa.moc"
