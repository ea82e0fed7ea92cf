// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// CA certificates as a person changes them; each as a step of the draft.

#include "tests/support/ScreenChecks.h"
#include "tests/support/TestRegistry.h"
#include "tests/ui/certificates/CertificateScreen.h"
#include "ui/certificates/AuthorityAddDialog.h"
#include "ui/certificates/AuthorityCandidateModel.h"
#include "ui/certificates/AuthorityRemoveDialog.h"
#include "ui/certificates/AuthorityReplaceDialog.h"
#include "ui/certificates/CertificateInput.h"
#include "ui/certificates/CrlUploadDialog.h"
#include "ui/page/DifferenceModel.h"
#include "ui/widgets/FormField.h"

#include <QMimeData>
#include <QSignalSpy>

using namespace sekisho;
using namespace sekisho::ui;
using namespace Qt::Literals::StringLiterals;
using nac::AuthorityVerdict;
using test::CertificateScreen;
using test::MadeAuthority;
using test::makeAuthority;
using Authorities = CertificateAuthorityModel;

namespace {

constexpr int kLong = 60'000;
constexpr char kExternal[] = "externalTable";
constexpr char kSettings[] = "settingsTable";

QString pemText(const QList<MadeAuthority> &authorities)
{
    QByteArray text;
    for (const MadeAuthority &one : authorities)
        text += one.pem();
    return QString::fromLatin1(text);
}

} // namespace

class tst_CertificateDrafts : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::ScreenFixture> m_screen;
    std::unique_ptr<CertificateScreen> m_made;

    CertificateScreen &screen(const nac::Organization &organization = test::sampleOrganization())
    {
        m_made = std::make_unique<CertificateScreen>(*m_screen, organization);
        return *m_made;
    }
    AuthorityAddDialog *addDialog(CertificateScreen &on)
    {
        on.driver().click("addAuthorityButton");
        return on.dialog<AuthorityAddDialog>();
    }
    /// Waits until what was given has been read.
    static const nac::AuthorityReview &reviewed(const QDialog &dialog, qsizetype rows)
    {
        const auto *model = dialog.findChild<AuthorityCandidateModel *>();
        [&] { QTRY_COMPARE_WITH_TIMEOUT(model->review().candidates.size(), rows, kLong); }();
        return model->review();
    }

private Q_SLOTS:
    void initTestCase() { m_screen = std::make_unique<test::ScreenFixture>(); }
    void init()
    {
        m_screen->use(UiLanguage::English);
        m_screen->view = MemoryViewSettings();
    }
    void cleanup() { m_made.reset(); }
    void cleanupTestCase() { m_screen.reset(); }

    void filesAreDroppedOnTheDialogs()
    {
        CertificateScreen &on = screen();
        const MadeAuthority one = makeAuthority(u"Dropped 1"_s);
        const MadeAuthority two = makeAuthority(u"Dropped 2"_s);
        const MadeAuthority three = makeAuthority(u"Dropped 3"_s);
        const QString der = on.file(u"one.cer"_s, one.der);
        const QString bundle = on.file(u"two.p7b"_s, pki::buildPkcs7({two.der, three.der}).value());
        AuthorityAddDialog *add = addDialog(on);
        QVERIFY(add);
        QVERIFY(test::dropFiles(*add, {der, bundle}));
        QCOMPARE(reviewed(*add, 3).count(AuthorityVerdict::Add), 3);
        // And on the field itself.
        QVERIFY(test::dropFiles(*add->findChild<CertificateInput *>()->edit().viewport(), {der}));
        QTRY_COMPARE_WITH_TIMEOUT(add->findChild<AuthorityCandidateModel *>()->review().count(
                                          AuthorityVerdict::Refuse),
                                  1, kLong); // the same once more
        add->reject();
        // A CRL.
        QVERIFY(on.driver().page().showTarget(QVariantMap{{u"tab"_s, u"crl"_s}}));
        on.driver().click("uploadCrlButton");
        auto *upload = on.dialog<CrlUploadDialog>();
        QVERIFY(upload);
        QVERIFY(test::dropFiles(*upload, {on.file(u"one.crl"_s, test::makeCrl(one, 1, {"\x07"}))}));
        QTRY_VERIFY_WITH_TIMEOUT(CertificateScreen::confirm(*upload)->isEnabled(), kLong);
        QVERIFY(!test::dropFiles(*upload, {}));
    }

    void addsSeveralAtOnceAndSaysWhatIsRefused()
    {
        CertificateScreen &on = screen();
        AuthorityAddDialog *dialog = addDialog(on);
        QVERIFY(dialog);
        QVERIFY(!CertificateScreen::confirm(*dialog)->isEnabled());
        const MadeAuthority good = makeAuthority(u"Nagoya CA"_s);
        const MadeAuthority far = makeAuthority(
                u"Osaka CA"_s, [](auto &t) { t.crlDistributionPoints = {u"http://pki/o.crl"_s}; });
        const MadeAuthority leaf = makeAuthority(u"Leaf"_s, [](auto &t) { t.ca = false; });
        const QString there = test::sampleOrganization().settings.certificateAuthorities.last();
        CertificateScreen::paste(*dialog, pemText({good, far, leaf}) + there +
                                                  u"\nsome words in between\n"_s);
        const nac::AuthorityReview &review = reviewed(*dialog, 4);
        QCOMPARE(review.count(AuthorityVerdict::Add), 1);
        QCOMPARE(review.count(AuthorityVerdict::Warn), 1);
        QCOMPARE(review.count(AuthorityVerdict::Refuse), 2);
        // The Properties box is that of the first one, in the portal's words.
        const auto *box = dialog->findChild<PropertyBox *>(u"propertyBox"_s);
        QVERIFY(box);
        QCOMPARE(box->rows().constFirst().value, u"Nagoya CA"_s);
        QVERIFY(CertificateScreen::note(*dialog).contains(u'2'));
        CertificateScreen::confirm(*dialog)->click();
        QTRY_COMPARE_WITH_TIMEOUT(on.desk.draft()->items.size(), 2, kLong);
        QTRY_VERIFY_WITH_TIMEOUT(!on.dialog<AuthorityAddDialog>(), kLong);
        QCOMPARE(on.changes().value(api::mist::authorityKey(good.text())),
                 std::optional(api::mist::authorityItem(good.text())));
        QCOMPARE(on.mark(kExternal, u"Nagoya CA"_s, Authorities::CommonName), State::Added);
        QVERIFY(on.driver().tabTexts().contains(u"External (6)"_s));
        QVERIFY(on.toast().contains(u'2'));
        on.desk.undo(); // one step
        QVERIFY(on.desk.draft()->isEmpty());
    }

    void badPastes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<qsizetype>("rows");
        QTest::addColumn<QString>("says"); // of a reason or an error
        const MadeAuthority ca = makeAuthority(u"Some CA"_s);
        const auto changed = [](const std::function<void(pki::CertificateTemplate &)> &change) {
            return makeAuthority(u"Bad CA"_s, change).pem();
        };
        QTest::newRow("words") << QByteArray("no certificate here") << qsizetype(-1)
                               << u"certificate"_s;
        QTest::newRow("cut off") << ca.pem().left(200) << qsizetype(-1) << u"certificate"_s;
        QTest::newRow("key") << ca.keyPem() << qsizetype(1) << u"private key"_s;
        QTest::newRow("leaf") << changed([](auto &t) { t.ca = false; }) << qsizetype(1)
                              << u"Not a CA"_s;
        QTest::newRow("expired") << changed([](auto &t) {
            t.notAfter = test::sampleNow().addDays(-1);
        }) << qsizetype(1) << u"Expired"_s;
        QTest::newRow("version 1") << changed([](auto &t) {
            t.version = 1;
            t.basicConstraints = t.subjectKeyId = t.authorityKeyId = false;
            t.keyUsage.clear();
        }) << qsizetype(1) << u"version 3"_s;
        QTest::newRow("request") << "-----BEGIN CERTIFICATE REQUEST-----\n" +
                                            pki::buildCsr({}, *ca.key).value().toBase64() +
                                            "\n-----END CERTIFICATE REQUEST-----\n"
                                 << qsizetype(1) << u"request"_s;
        QTest::newRow("list") << "-----BEGIN X509 CRL-----\n" +
                                         test::makeCrl(ca, 1, {}).toBase64() +
                                         "\n-----END X509 CRL-----\n"
                              << qsizetype(1) << u"CRL files"_s;
        QTest::newRow("there")
                << test::sampleOrganization().settings.certificateAuthorities.last().toLatin1()
                << qsizetype(1) << u"registered already"_s;
    }

    void badPastes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(qsizetype, rows);
        QFETCH(QString, says);
        CertificateScreen &on = screen();
        AuthorityAddDialog *dialog = addDialog(on);
        QVERIFY(dialog);
        CertificateScreen::paste(*dialog, QString::fromLatin1(bytes));
        const auto *model = dialog->findChild<AuthorityCandidateModel *>();
        if (rows > 0)
            QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), int(rows), kLong);
        QTRY_VERIFY_WITH_TIMEOUT(!CertificateScreen::note(*dialog).contains(u"being read"_s),
                                 kLong);
        QVERIFY(!CertificateScreen::confirm(*dialog)->isEnabled());
        QStringList texts{CertificateScreen::note(*dialog)};
        for (const FormField *field : dialog->findChildren<FormField *>())
            texts.append(field->error());
        for (int row = 0; row < model->rowCount(); ++row)
            texts.append(model->index(row, AuthorityCandidateModel::Reason)
                                 .data(ClipboardRole)
                                 .toString());
        QVERIFY2(texts.join(u'\n').contains(says, Qt::CaseInsensitive),
                 qPrintable(texts.join(u'\n')));
        CertificateScreen::confirm(*dialog)->click();
        QVERIFY(on.desk.draft()->isEmpty());
    }

    void takesAPrivateKeyOutOfTheField()
    {
        CertificateScreen &on = screen();
        AuthorityAddDialog *dialog = addDialog(on);
        const MadeAuthority ca = makeAuthority(u"With key"_s);
        CertificateScreen::paste(*dialog, QString::fromLatin1(ca.keyPem()) + ca.text());
        reviewed(*dialog, 2);
        const auto *edit = dialog->findChild<QPlainTextEdit *>(u"signedCertificateEdit"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!edit->toPlainText().contains(u"PRIVATE"_s), kLong);
        QVERIFY(edit->toPlainText().contains(u"BEGIN CERTIFICATE"_s));
        QVERIFY(!edit->document()->isUndoAvailable());
        CertificateScreen::confirm(*dialog)->click();
        QTRY_COMPARE_WITH_TIMEOUT(on.desk.draft()->items.size(), 1, kLong);
    }

    void takesFilesAndTheInspectorsCertificates()
    {
        CertificateScreen &on = screen();
        const MadeAuthority a = makeAuthority(u"File A"_s);
        const MadeAuthority b = makeAuthority(u"File B"_s);
        const MadeAuthority c = makeAuthority(u"From the inspector"_s);
        QVERIFY(on.page().showTarget(QVariantMap{{u"addAuthorities"_s, QVariantList{c.der}}}));
        auto *dialog = on.dialog<AuthorityAddDialog>();
        QVERIFY(dialog);
        reviewed(*dialog, 1);
        // Dropped on the field: binary, a bundle, and one that is no certificate.
        auto *edit = dialog->findChild<FileTextEdit *>();
        QMimeData files;
        files.setUrls(
                {QUrl::fromLocalFile(on.file(u"a.der"_s, a.der)),
                 QUrl::fromLocalFile(on.file(u"b.p7b"_s, pki::buildPkcs7({a.der, b.der}).value())),
                 QUrl::fromLocalFile(on.file(u"notes.txt"_s, "nothing")),
                 QUrl::fromLocalFile(on.folder.filePath(u"missing.crt"_s))});
        QVERIFY(QMetaObject::invokeMethod(edit, "filesDropped", Q_ARG(QStringList, [&files] {
                                              QStringList paths;
                                              for (const QUrl &url : files.urls())
                                                  paths.append(url.toLocalFile());
                                              return paths;
                                          }())));
        const nac::AuthorityReview &review = reviewed(*dialog, 4); // A twice
        QCOMPARE(review.accepted(), (QList{c.der, a.der, b.der}));
        // A second hand-over fills the same dialog.
        on.page().addCertificateAuthorities({makeAuthority(u"Another"_s).der});
        reviewed(*dialog, 5);
        QCOMPARE(on.page().findChildren<AuthorityAddDialog *>().size(), 1);
        CertificateScreen::confirm(*dialog)->click();
        QTRY_COMPARE_WITH_TIMEOUT(on.desk.draft()->items.size(), 4, kLong);
    }

    void fiveHundredInOnePaste()
    {
        CertificateScreen &on = screen();
        AuthorityAddDialog *dialog = addDialog(on);
        const auto key = test::makeKey();
        QList<MadeAuthority> many;
        for (int i = 0; i < 500; ++i)
            many.append(makeAuthority(u"CA %1"_s.arg(i), {}, nullptr, key));
        CertificateScreen::paste(*dialog,
                                 pemText(many)); // answers at once; the rest is done elsewhere
        QVERIFY(CertificateScreen::note(*dialog).contains(u"being read"_s));
        QCOMPARE(reviewed(*dialog, 500).accepted().size(), 500);
        CertificateScreen::confirm(*dialog)->click();
        QTRY_COMPARE_WITH_TIMEOUT(on.desk.draft()->items.size(), 500, kLong);
        QCOMPARE(on.driver().find<DataTable>(kExternal)->totalRows(), 504);
    }

    void replacesWithACompare()
    {
        const MadeAuthority old = makeAuthority(u"Branch CA"_s);
        const MadeAuthority renewed = makeAuthority(
                u"Branch CA"_s, [](auto &t) { t.notAfter = t.notAfter.addYears(3); }, nullptr,
                old.key);
        const MadeAuthority rekeyed = makeAuthority(u"Branch CA 2"_s);
        nac::Organization organization = test::sampleOrganization();
        organization.settings.certificateAuthorities = {old.text()};
        nac::Client client;
        client.mac = u"001122334455"_s;
        client.certIssuer = u"/CN=Branch CA"_s;
        organization.clients = {client};
        CertificateScreen &on = screen(organization);
        on.select(kExternal, {u"Branch CA"_s}, Authorities::CommonName);
        on.press(kExternal, Qt::Key_F2);
        auto *dialog = on.dialog<AuthorityReplaceDialog>();
        QVERIFY(dialog);
        const auto *differences = dialog->findChild<DifferenceModel *>();
        const auto said = [dialog] {
            QStringList texts;
            for (const QLabel *label : dialog->findChildren<QLabel *>())
                texts.append(label->text());
            return texts.join(u'\n');
        };
        CertificateScreen::paste(*dialog, old.text());
        QTRY_VERIFY_WITH_TIMEOUT(said().contains(u"that is in use"_s), kLong);
        QVERIFY(!CertificateScreen::confirm(*dialog)->isEnabled());
        CertificateScreen::paste(*dialog, pemText({renewed, rekeyed}));
        QTRY_VERIFY_WITH_TIMEOUT(said().contains(u"several CA"_s), kLong);
        // Another key leaves the clients behind; a renewal does not.
        CertificateScreen::paste(*dialog, rekeyed.text());
        QTRY_VERIFY_WITH_TIMEOUT(said().contains(u"another key or name"_s), kLong);
        CertificateScreen::paste(*dialog, renewed.text());
        QTRY_VERIFY_WITH_TIMEOUT(CertificateScreen::confirm(*dialog)->isEnabled(), kLong);
        QVERIFY(!said().contains(u"another key or name"_s));
        QVERIFY(differences->rowCount() > 0);
        CertificateScreen::confirm(*dialog)->click();
        QTRY_COMPARE_WITH_TIMEOUT(on.desk.draft()->items.size(), 2, kLong);
        QCOMPARE(on.changes().value(api::mist::authorityKey(old.text())),
                 std::optional<QJsonObject>());
        QVERIFY(on.changes().value(api::mist::authorityKey(renewed.text())));
        on.desk.undo();
        QVERIFY(on.desk.draft()->isEmpty());
    }

    void removesAndSaysWhoIsRefused()
    {
        CertificateScreen &on = screen();
        on.select(kExternal, {u"Kakuu Seiki Device CA G1"_s, u"Mie Plant Lab CA"_s},
                  Authorities::CommonName);
        on.press(kExternal, Qt::Key_Delete);
        auto *dialog = on.dialog<AuthorityRemoveDialog>();
        QVERIFY(dialog);
        auto *table = dialog->findChild<DataTable *>(u"orphanTable"_s);
        QTRY_VERIFY_WITH_TIMEOUT(table->totalRows() >= 412, kLong);
        QVERIFY(dialog->findChild<QPushButton *>(u"cancelButton"_s)->isDefault());
        const QString question = dialog->findChild<QLabel *>(u"questionLabel"_s)->text();
        QVERIFY(question.contains(u"Device CA G1"_s) && question.contains(u"Lab CA"_s));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!on.dialog<AuthorityRemoveDialog>(), kLong);
        QVERIFY(on.desk.draft()->isEmpty());

        on.press(kExternal, Qt::Key_Delete);
        dialog = on.dialog<AuthorityRemoveDialog>();
        QVERIFY(dialog);
        QTRY_VERIFY_WITH_TIMEOUT(CertificateScreen::confirm(*dialog)->isEnabled(), kLong);
        CertificateScreen::confirm(*dialog)->click();
        QTRY_COMPARE_WITH_TIMEOUT(on.desk.draft()->items.size(), 2, kLong);
        // They stay in their places, marked, and cannot be removed twice.
        QCOMPARE(on.mark(kExternal, u"Mie Plant Lab CA"_s, Authorities::CommonName),
                 State::Removed);
        QCOMPARE(on.driver().find<DataTable>(kExternal)->totalRows(), 4);
        on.select(kExternal, {u"Mie Plant Lab CA"_s}, Authorities::CommonName);
        QVERIFY(!on.driver().action("removeAuthoritiesAction")->isEnabled());
        QVERIFY(!on.driver().find<QAbstractButton>("replaceButton")->isEnabled());
    }

    void takesAnEntryOfSeveralApart()
    {
        const MadeAuthority a = makeAuthority(u"Entry A"_s);
        const MadeAuthority b = makeAuthority(u"Entry B"_s);
        nac::Organization organization = test::sampleOrganization();
        organization.settings.certificateAuthorities = {pemText({a, b})};
        CertificateScreen &on = screen(organization);
        on.select(kExternal, {u"Entry B"_s}, Authorities::CommonName);
        on.press(kExternal, Qt::Key_Delete);
        auto *dialog = on.dialog<AuthorityRemoveDialog>();
        QVERIFY(dialog);
        QTRY_VERIFY_WITH_TIMEOUT(CertificateScreen::confirm(*dialog)->isEnabled(), kLong);
        CertificateScreen::confirm(*dialog)->click();
        QTRY_COMPARE_WITH_TIMEOUT(on.desk.draft()->items.size(), 2, kLong);
        QVERIFY(on.changes().value(api::mist::authorityKey(a.text())));
        QCOMPARE(on.mark(kExternal, u"Entry A"_s, Authorities::CommonName), State::None);
        QCOMPARE(on.mark(kExternal, u"Entry B"_s, Authorities::CommonName), State::Removed);
    }

    void viewsOne()
    {
        CertificateScreen &on = screen();
        on.select(kExternal, {u"Mie Plant Lab CA"_s}, Authorities::CommonName);
        on.driver().action("viewAuthorityAction")->trigger();
        const QDialog *dialog = on.driver().dialog("viewAuthorityDialog");
        QVERIFY(dialog);
        QVERIFY(dialog->findChild<QPlainTextEdit *>(u"signedCertificateEdit"_s)
                        ->toPlainText()
                        .startsWith(u"-----BEGIN CERTIFICATE-----"_s));
        QCOMPARE(dialog->findChild<PropertyBox *>(u"propertyBox"_s)->rows().constFirst().value,
                 u"Mie Plant Lab CA"_s);
    }

    void whoMayOnlyReadIsToldSo()
    {
        CertificateScreen &on = screen();
        on.select(kExternal, {u"Mie Plant Lab CA"_s}, Authorities::CommonName);
        const char *const kActions[] = {"addAuthorityAction", "replaceAuthorityAction",
                                        "removeAuthoritiesAction", "uploadCrlAction"};
        const auto states = [&] {
            QSet<bool> enabled;
            for (const char *name : kActions)
                enabled.insert(on.driver().action(name)->isEnabled());
            return enabled;
        };
        QCOMPARE(states(), QSet<bool>{true});
        PageContext context;
        context.offlineSince = test::sampleNow();
        on.allow(context);
        QCOMPARE(states(), QSet<bool>{true}); // edits go on
        context.readOnly = true;
        on.allow(context);
        QCOMPARE(states(), QSet<bool>{false});
        QVERIFY(on.driver()
                        .find<QAbstractButton>("addAuthorityButton")
                        ->toolTip()
                        .contains(u"may not change"_s));
        QSignalSpy notices(&on.page(), &Page::noticeRequested);
        on.page().addCertificateAuthorities({makeAuthority(u"X"_s).der});
        QCOMPARE(notices.count(), 1);
        QVERIFY(!on.dialog<AuthorityAddDialog>());
        context.lockedBy = u"4711"_s;
        on.allow(context);
        QVERIFY(on.driver().action("uploadCrlAction")->toolTip().contains(u"Another Sekisho"_s));
        QVERIFY(on.page().showTarget(QVariantMap{{u"tab"_s, u"settings"_s}}));
        on.press(kSettings, Qt::Key_F2);
        QVERIFY(!on.driver().find<DataTable>(kSettings)->findChild<QComboBox *>());
    }

    void dialogsAreWholeInEveryLanguage_data() { test::languageRows(); }
    void dialogsAreWholeInEveryLanguage()
    {
        QFETCH(const UiLanguage, language);
        m_screen->use(language);
        CertificateScreen &on = screen();
        const MadeAuthority ca = makeAuthority(
                u"Nagoya CA"_s, [](auto &t) { t.crlDistributionPoints = {u"http://pki/o.crl"_s}; });
        const auto check = [&](QDialog *dialog, const char *name) {
            QVERIFY2(dialog, name);
            test::checkDialog(*dialog);
            test::ScreenFixture::grab(*dialog, QLatin1String(name) + u'-' + languageCode(language));
            dialog->reject();
            QTRY_VERIFY_WITH_TIMEOUT(!dialog->isVisible(), kLong);
        };
        on.page().addCertificateAuthorities(
                {ca.der, makeAuthority(u"Leaf"_s, [](auto &t) { t.ca = false; }).der});
        auto *add = on.dialog<AuthorityAddDialog>();
        reviewed(*add, 2);
        check(add, "add-authority");
        on.select(kExternal, {u"Kakuu Seiki Device CA G1"_s}, Authorities::CommonName);
        on.driver().action("replaceAuthorityAction")->trigger();
        auto *replace = on.dialog<AuthorityReplaceDialog>();
        QVERIFY(replace);
        CertificateScreen::paste(*replace, ca.text());
        QTRY_VERIFY_WITH_TIMEOUT(CertificateScreen::confirm(*replace)->isEnabled(), kLong);
        check(replace, "replace-authority");
        on.driver().action("removeAuthoritiesAction")->trigger();
        auto *remove = on.dialog<AuthorityRemoveDialog>();
        QVERIFY(remove);
        QTRY_VERIFY_WITH_TIMEOUT(CertificateScreen::confirm(*remove)->isEnabled(), kLong);
        check(remove, "remove-authority");
        on.driver().action("uploadCrlAction")->trigger();
        auto *upload = on.dialog<CrlUploadDialog>();
        QVERIFY(upload);
        upload->addFiles({on.file(u"x.crl"_s, test::makeCrl(ca, 1, {"\x01"}, -3))});
        QTRY_VERIFY_WITH_TIMEOUT(CertificateScreen::confirm(*upload)->isEnabled(), kLong);
        check(upload, "upload-crl");
        QVERIFY(on.page().showTarget(QVariantMap{{u"tab"_s, u"settings"_s}}));
        test::checkDialog(on.page());
        test::ScreenFixture::grab(on.page(), u"settings-"_s + languageCode(language));
    }
};

SEKISHO_TEST(CertificateDrafts);
#include "tst_CertificateDrafts.moc"
