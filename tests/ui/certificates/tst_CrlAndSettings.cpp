// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// CRL files and the settings of Access Assurance as a person changes them.

#include "tests/support/TestRegistry.h"
#include "tests/ui/certificates/CertificateScreen.h"
#include "ui/certificates/CrlCandidateModel.h"
#include "ui/certificates/CrlFileModel.h"
#include "ui/certificates/CrlRemoveDialog.h"
#include "ui/certificates/CrlUploadDialog.h"
#include "ui/certificates/NacSwitchModel.h"

#include <QSpinBox>

using namespace sekisho;
using namespace sekisho::ui;
using namespace Qt::Literals::StringLiterals;
using test::CertificateScreen;
using test::MadeAuthority;
using test::makeAuthority;

namespace {

constexpr int kLong = 60'000;
constexpr char kCrls[] = "crlTable";
constexpr char kSettings[] = "settingsTable";

} // namespace

class tst_CrlAndSettings : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::ScreenFixture> m_screen;
    std::unique_ptr<CertificateScreen> m_made;

    CertificateScreen &screen(const nac::Organization &organization)
    {
        m_made = std::make_unique<CertificateScreen>(*m_screen, organization);
        return *m_made;
    }

private Q_SLOTS:
    void initTestCase() { m_screen = std::make_unique<test::ScreenFixture>(); }
    void init() { m_screen->view = MemoryViewSettings(); }
    void cleanup() { m_made.reset(); }
    void cleanupTestCase() { m_screen.reset(); }

    void uploadsReplacesAndDeletesCrlFiles()
    {
        const MadeAuthority ca = makeAuthority(u"List CA"_s);
        const MadeAuthority other = makeAuthority(u"Second CA"_s);
        const QByteArray first = test::makeCrl(ca, 1, {"\x01"}, -1);
        const QByteArray second = test::makeCrl(ca, 2, {"\x01", "\x02"});
        nac::Organization organization = test::sampleOrganization();
        organization.settings.certificateAuthorities = {ca.text(), other.text()};
        nac::CrlFile there;
        there.id = nac::CrlFileId(u"c1"_s);
        there.name = u"CN=List CA"_s;
        there.url = u"https://example.com/c1"_s;
        organization.crlFiles = {there};
        CertificateScreen &on = screen(organization);
        on.cloud.files.insert(there.url, first);
        QVERIFY(on.cloud.asked.isEmpty()); // nobody has looked yet
        QVERIFY(on.page().showTarget(QVariantMap{{u"tab"_s, u"crl"_s}}));
        QCOMPARE(on.cloud.asked, QStringList{there.url});
        const auto *table = on.driver().find<DataTable>(kCrls);
        const auto stateOf = [table](int row) {
            return State(
                    table->model()->index(row, CrlFileModel::NextUpdate).data(StateRole).toInt());
        };
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(0), State::Error, kLong); // stale

        on.select(kCrls, {there.name}, CrlFileModel::Issuer);
        on.press(kCrls, Qt::Key_F2);
        auto *dialog = on.dialog<CrlUploadDialog>();
        QVERIFY(dialog);
        auto *model = dialog->findChild<CrlCandidateModel *>();
        dialog->addFiles({on.file(u"other.crl"_s, test::makeCrl(other, 1, {}))});
        QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 1, kLong);
        QTRY_VERIFY_WITH_TIMEOUT(CertificateScreen::note(*dialog).contains(u"no CRL"_s), kLong);
        QVERIFY(!CertificateScreen::confirm(*dialog)->isEnabled()); // of another CA
        dialog->addFiles({on.file(u"second.crl"_s, second)});
        QTRY_VERIFY_WITH_TIMEOUT(CertificateScreen::confirm(*dialog)->isEnabled(), kLong);
        QCOMPARE(model->candidates().constFirst().change->newlyRevoked, 1);
        CertificateScreen::confirm(*dialog)->click();
        const api::mist::ItemKey key{api::mist::ItemType::CrlFile, u"c1"_s};
        QTRY_VERIFY_WITH_TIMEOUT(on.changes().contains(key), kLong);
        QCOMPARE(api::mist::crlBytes(*on.changes().value(key)), second);
        QCOMPARE(on.changes().value(key)->value("name"_L1).toString(), there.name);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(0), State::Ok, kLong); // as the draft has it
        QCOMPARE(on.mark(kCrls, there.name, CrlFileModel::Issuer), State::Changed);

        QTRY_VERIFY_WITH_TIMEOUT(!on.dialog<CrlUploadDialog>(), kLong);
        on.driver().click("uploadCrlButton");
        dialog = on.dialog<CrlUploadDialog>();
        QVERIFY(dialog);
        CertificateScreen::paste(
                *dialog, u"-----BEGIN X509 CRL-----\n"_s +
                                 QString::fromLatin1(test::makeCrl(other, 1, {}).toBase64()) +
                                 u"\n-----END X509 CRL-----\n"_s + other.text());
        QTRY_COMPARE_WITH_TIMEOUT(dialog->findChild<CrlCandidateModel *>()->rowCount(), 2, kLong);
        QTRY_VERIFY_WITH_TIMEOUT(CertificateScreen::confirm(*dialog)->isEnabled(), kLong);
        CertificateScreen::confirm(*dialog)->click();
        QTRY_COMPARE_WITH_TIMEOUT(on.desk.draft()->items.size(), 2, kLong);
        QCOMPARE(on.mark(kCrls, u"CN=Second CA"_s, CrlFileModel::Issuer), State::Added);

        on.select(kCrls, {there.name}, CrlFileModel::Issuer);
        on.press(kCrls, Qt::Key_Delete);
        auto *question = on.dialog<CrlRemoveDialog>();
        QVERIFY(question);
        QVERIFY(question->findChild<QPushButton *>(u"cancelButton"_s)->isDefault());
        CertificateScreen::confirm(*question)->click();
        QTRY_VERIFY_WITH_TIMEOUT(!on.changes().value(key), kLong);
        QCOMPARE(on.mark(kCrls, there.name, CrlFileModel::Issuer), State::Removed);
    }

    void changesSettingsInPlace()
    {
        nac::Organization organization = test::sampleOrganization();
        organization.settings.switches = {
                {u"eap_ssl_security_level"_s, 3},
                {u"use_ip_version"_s, u"v8"_s}, // of a newer cloud
                {u"fingerprinting"_s, QJsonObject{{u"enabled"_s, true}, {u"one_day"_s, 7}}},
                {u"quantum_mode"_s, QJsonObject{{u"spin"_s, u"up"_s}}}};
        CertificateScreen &on = screen(organization);
        QVERIFY(on.page().showTarget(QVariantMap{{u"tab"_s, u"settings"_s}}));
        auto *table = on.driver().find<DataTable>(kSettings);
        const auto cell = [table](const QString &id, int column) {
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                const QModelIndex at = table->model()->index(row, column);
                if (at.data(ObjectRole).toString() == id)
                    return at;
            }
            return QModelIndex();
        };
        const auto shown = [&](const QString &id) {
            return cell(id, NacSwitchModel::Value).data().toString();
        };
        const auto edit = [&](const QString &id) {
            table->setCurrentIndex(cell(id, NacSwitchModel::Name));
            on.press(kSettings, Qt::Key_F2);
        };
        // The one that is open; another may be waiting for its end.
        const auto openBox = [table]() -> QComboBox * {
            for (QComboBox *box : table->findChildren<QComboBox *>()) {
                if (box->isVisible())
                    return box;
            }
            return nullptr;
        };
        const auto drafted = [&](const QString &name) {
            const auto changes = on.changes();
            const auto found = changes.constFind({api::mist::ItemType::NacSwitch, name});
            return found == changes.cend() || !*found ? QJsonValue(QJsonValue::Undefined)
                                                      : (*found)->value("value"_L1);
        };
        QCOMPARE(shown(u"eap_ssl_security_level"_s), u"3"_s);
        QCOMPARE(shown(u"use_ip_version"_s), u"v8"_s);
        QCOMPARE(shown(u"eu_only"_s), u"Off"_s);
        QCOMPARE(shown(u"quantum_mode"_s), u"{\"spin\":\"up\"}"_s);

        edit(u"eap_ssl_security_level"_s);
        auto *spin = table->findChild<QSpinBox *>(u"switchSpinBox"_s);
        QVERIFY(spin);
        QCOMPARE(spin->maximum(), 4);
        spin->setValue(4);
        QTest::keyClick(spin, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(drafted(u"eap_ssl_security_level"_s), QJsonValue(4), kLong);
        QCOMPARE(on.mark(kSettings, u"4"_s, NacSwitchModel::Value), State::Changed);

        // A value that nobody here knows stays in the list.
        edit(u"use_ip_version"_s);
        auto *combo = openBox();
        QVERIFY(combo);
        QCOMPARE(combo->count(), 3);
        QCOMPARE(combo->currentText(), u"v8"_s);
        QTest::keyClick(combo, Qt::Key_Escape);
        QVERIFY(drafted(u"use_ip_version"_s).isUndefined());

        // Members that are not known survive.
        edit(u"fingerprinting.generate_coa"_s);
        combo = openBox();
        QVERIFY(combo);
        combo->setCurrentIndex(1);
        Q_EMIT combo->activated(1);
        QTRY_COMPARE_WITH_TIMEOUT(drafted(u"fingerprinting"_s),
                                  QJsonValue(QJsonObject{{u"enabled"_s, true},
                                                         {u"generate_coa"_s, true},
                                                         {u"one_day"_s, 7}}),
                                  kLong);

        // Back to the default; what the cloud has no member of leaves the draft.
        table->setCurrentIndex(cell(u"fingerprinting.generate_coa"_s, NacSwitchModel::Name));
        on.press(kSettings, Qt::Key_Delete);
        QTRY_VERIFY_WITH_TIMEOUT(drafted(u"fingerprinting"_s).isUndefined(), kLong);
        table->setCurrentIndex(cell(u"eap_ssl_security_level"_s, NacSwitchModel::Name));
        on.driver().click("resetSwitchButton");
        QTRY_COMPARE_WITH_TIMEOUT(drafted(u"eap_ssl_security_level"_s), QJsonValue(2), kLong);
        QVERIFY(!on.driver().find<QAbstractButton>("resetSwitchButton")->isEnabled());

        table->setCurrentIndex(cell(u"quantum_mode"_s, NacSwitchModel::Name));
        QVERIFY(!on.driver().find<QAbstractButton>("editSwitchButton")->isEnabled());
    }
};

SEKISHO_TEST(CrlAndSettings);
#include "tst_CrlAndSettings.moc"
