// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The custom RADIUS server certificate and the Mist certificate, as a person handles them.

#include "core/pki/Digest.h"
#include "core/sync/KeptBundles.h"
#include "tests/core/pki/lint/EapBench.h"
#include "tests/support/FakeChangeDesk.h"
#include "tests/support/ScreenChecks.h"
#include "tests/support/ScreenFixture.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/drivers/CertificatesPageDriver.h"
#include "tests/ui/certificates/CertificateScreen.h"
#include "ui/certificates/ServerCertificateChecks.h"
#include "ui/certificates/ServerCertificateDialog.h"
#include "ui/page/BundleForm.h"
#include "ui/page/CloudDesk.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/SecretLineEdit.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace sekisho;
using namespace sekisho::ui;
using namespace Qt::Literals::StringLiterals;
using test::EapBench;
using test::ScreenFixture;
using Action = api::mist::OrgCertificateAction;

namespace {

constexpr int kServerPatience = 60'000;
const api::mist::ItemKey kServerItem{api::mist::ItemType::ServerCertificate, u"-"_s};

class FakeCloud : public CloudDesk
{
public:
    bool client = true;
    bool keychain = true;
    bool oldKeyShown = true;
    std::optional<Error> fails;
    QList<Action> actions;
    int keptPresent = 0;
    QList<QByteArray> kept;

    bool hasClient() const override { return client; }
    Future<> actOnOrgCertificate(Action action) override
    {
        actions.append(action);
        return fails ? async::failed<void>(*fails) : async::ready<void>({});
    }
    bool canKeepServerBundles() const override { return keychain; }
    Future<bool> keepPresentServerBundle() override
    {
        ++keptPresent;
        return fails ? async::failed<bool>(*fails) : async::ready<bool>(oldKeyShown);
    }
    Future<> keepServerBundle(std::shared_ptr<const sync::KeptBundle> bundle) override
    {
        kept.append(bundle->key.reveal().toByteArray());
        return async::ready<void>({});
    }
};

/// The page with a draft and a cloud behind it, on the day of the certificates' bench.
struct Screen
{
    explicit Screen(ScreenFixture &fixture, nac::OrganizationPtr organization)
        : organization(std::move(organization))
    {
        if (this->organization->settings.hasServerCertificate)
            desk.snapshot.insert(kServerItem,
                                 {{u"cert"_s, this->organization->settings.serverCertificate},
                                  {u"key"_s, QJsonObject{{u"$secret"_s, u"0a"_s}}},
                                  {u"one_day"_s, 1}});
        desk.start();
        PageServices services{fixture.theme, fixture.theme.icons(), clock, fixture.view, {}};
        services.changes = &desk;
        services.cloud = &cloud;
        page = std::make_unique<CertificatesPage>(services);
        page->resize(1150, 668);
        allow({});
        page->setOrganization(this->organization);
        page->setDraft(desk.draft(), this->organization);
        QObject::connect(&desk, &ChangeDesk::changed, page.get(),
                         [this] { page->setDraft(desk.draft(), this->organization); });
        page->show();
        QApplication::processEvents();
    }
    void allow(PageContext context) const
    {
        context.dataOf = organization->pulled;
        page->setAvailability(context);
    }
    test::CertificatesPageDriver driver() const { return test::CertificatesPageDriver(*page); }
    ServerCertificateDialog *import() const
    {
        driver().action("importServerCertificateAction")->trigger();
        return static_cast<ServerCertificateDialog *>(
                driver().dialog("importServerCertificateDialog"));
    }
    std::optional<sync::DraftItem> drafted() const
    {
        const auto item = desk.draft()->items.constFind(kServerItem);
        return item == desk.draft()->items.cend() ? std::nullopt : std::optional(*item);
    }

    FixedClock clock{test::judgementDay()};
    nac::OrganizationPtr organization;
    test::FakeChangeDesk desk;
    FakeCloud cloud;
    std::unique_ptr<CertificatesPage> page;
};

template <class T>
T *in(QWidget *dialog, const char *name)
{
    return dialog->findChild<T *>(QLatin1StringView(name));
}

} // namespace

class tst_ServerCertificate : public QObject
{
    Q_OBJECT

    std::unique_ptr<ScreenFixture> m_screen;
    EapBench m_bench;
    QByteArray m_leaf = EapBench::pem(m_bench.goodServer());
    QByteArray m_chain = m_leaf + EapBench::pem(m_bench.issuing) + EapBench::pem(m_bench.root);

    static nac::OrganizationPtr sample(bool withServer)
    {
        nac::Organization organization = test::sampleOrganization();
        if (!withServer) {
            organization.settings.hasServerCertificate = false;
            organization.settings.serverCertificate.clear();
        }
        return std::make_shared<const nac::Organization>(organization);
    }
    static void settle(const ServerCertificateDialog *dialog)
    {
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->isJudging(), kServerPatience);
    }
    void fill(ServerCertificateDialog *dialog, const QByteArray &key,
              const QByteArray &certificates, const QString &password = {}) const
    {
        dialog->form().setKey(Secret(QByteArray(key)));
        in<QLineEdit>(dialog, "privateKeyPasswordEdit")->setText(password);
        dialog->form().setCertificates(certificates);
        settle(dialog);
    }
    static SignButton *save(QWidget *dialog) { return in<SignButton>(dialog, "confirmButton"); }
    static QString note(QWidget *dialog) { return in<TextLabel>(dialog, "noteLabel")->text(); }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        m_screen = std::make_unique<ScreenFixture>();
    }
    void init() { m_screen->use(UiLanguage::English); }
    void cleanupTestCase() { m_screen.reset(); }

    void importsIntoTheDraftAndKeepsSecretsOut()
    {
        Screen screen(*m_screen, sample(false));
        QVERIFY(screen.driver().find<SignButton>("importServerCertificateButton")->isVisible());
        screen.driver().click("importServerCertificateButton");
        auto *dialog = static_cast<ServerCertificateDialog *>(
                screen.driver().dialog("importServerCertificateDialog"));
        QVERIFY(dialog);
        QVERIFY(!in<Banner>(dialog, "replaceBanner")->isVisible());
        QVERIFY(!save(dialog)->isEnabled());
        QVERIFY(test::unnamedWidgets(*dialog).isEmpty());
        fill(dialog, m_bench.keyPem("let-me-in"), m_chain, u"let-me-in"_s);
        QVERIFY2(save(dialog)->isEnabled(), qPrintable(note(dialog)));
        const auto *checks = in<ServerCertificateChecks>(dialog, "serverCertificateChecks");
        QCOMPARE(checks->requirementTexts().size(), 6);
        for (const QString &text : checks->requirementTexts())
            QVERIFY2(text.startsWith(u"OK"_s), qPrintable(text));
        QCOMPARE(checks->clientTexts().size(), 5);
        ScreenFixture::grab(*dialog, u"import-server-certificate"_s);

        QPointer<QDialog> open(dialog);
        QTest::keyClick(save(dialog), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(screen.drafted() && (!open || !open->isVisible()),
                                 kServerPatience);
        const QJsonObject value = *screen.drafted()->value;
        QCOMPARE(value.value("cert"_L1).toString().toLatin1(), m_chain);
        const QByteArray draft = QJsonDocument(value).toJson();
        QVERIFY(!draft.contains("PRIVATE KEY") && !draft.contains("let-me-in"));
        QCOMPARE(screen.desk.secrets.size(), 2);
        QVERIFY(screen.desk.secrets.at(0).contains("BEGIN ENCRYPTED PRIVATE KEY"));
        QCOMPARE(screen.desk.secrets.at(1), QByteArray("let-me-in"));
        QCOMPARE(api::mist::draftSecretId(value.value("key"_L1)), u"s1"_s);
        QCOMPARE(api::mist::draftSecretId(value.value("password"_L1)), u"s2"_s);
        QVERIFY(screen.cloud.kept.isEmpty()); // nobody agreed to that
    }

    void badInputIsRefusedWithItsReason_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QByteArray>("certificates");
        const auto spoilt = [this](auto spoil) {
            return EapBench::pem(m_bench.server(spoil)) + EapBench::pem(m_bench.issuing) +
                   EapBench::pem(m_bench.root);
        };
        const QByteArray good = m_bench.keyPem();
        QTest::newRow("key of another certificate")
                << EapBench::newKey().toPem().reveal().toByteArray() << QString() << m_chain;
        QTest::newRow("encrypted key without password")
                << m_bench.keyPem("p") << QString() << m_chain;
        QTest::newRow("wrong password") << m_bench.keyPem("p") << u"q"_s << m_chain;
        QTest::newRow("rubbish") << QByteArray("rubbish") << QString() << QByteArray("rubbish");
        QTest::newRow("no key") << QByteArray() << QString() << m_chain;
        QTest::newRow("no certificate") << good << QString() << QByteArray();
        QTest::newRow("no issuer") << good << QString() << m_leaf;
        QTest::newRow("wildcard") << good << QString()
                                  << spoilt([](pki::CertificateTemplate &made) {
                                         made.subjectAlternativeNames = {u"DNS:*.example.jp"_s};
                                     });
        QTest::newRow("no serverAuth")
                << good << QString() << spoilt([](pki::CertificateTemplate &made) {
                       made.extendedKeyUsage = {u"clientAuth"_s};
                   });
        QTest::newRow("version 1")
                << good << QString() << spoilt([](pki::CertificateTemplate &made) {
                       made.version = 1;
                       made.basicConstraints = false;
                       made.keyUsage.clear();
                       made.extendedKeyUsage.clear();
                       made.subjectAlternativeNames.clear();
                       made.crlDistributionPoints.clear();
                       made.ocspUrls.clear();
                       made.subjectKeyId = made.authorityKeyId = false;
                   });
        QTest::newRow("expired") << good << QString() << spoilt([](pki::CertificateTemplate &made) {
            made.notAfter = test::judgementDay().addDays(-1);
        });
    }
    void badInputIsRefusedWithItsReason()
    {
        QFETCH(const QByteArray, key);
        QFETCH(const QString, password);
        QFETCH(const QByteArray, certificates);
        Screen screen(*m_screen, sample(false));
        auto *dialog = screen.import();
        QVERIFY(dialog);
        fill(dialog, key, certificates, password);
        QVERIFY(!save(dialog)->isEnabled());
        QVERIFY(!note(dialog).isEmpty());
        QVERIFY(!save(dialog)->fullToolTip().isEmpty());
        save(dialog)->click();
        QVERIFY(!screen.drafted());
        // The fields can be used again.
        fill(dialog, m_bench.keyPem(), m_chain);
        QVERIFY2(save(dialog)->isEnabled(), qPrintable(note(dialog)));
    }

    void fieldsThatHoldSeveralKeysTakeTheOneThatFits()
    {
        Screen screen(*m_screen, sample(false));
        auto *dialog = screen.import();
        const QByteArray other = EapBench::newKey().toPem().reveal().toByteArray();
        fill(dialog, other + m_bench.keyPem(), m_chain);
        QVERIFY2(save(dialog)->isEnabled(), qPrintable(note(dialog)));
        save(dialog)->click();
        QTRY_VERIFY_WITH_TIMEOUT(screen.drafted(), kServerPatience);
        QCOMPARE(screen.desk.secrets.at(0).count("BEGIN"), 1);
        const auto key = pki::SigningKey::fromPem(Secret(QByteArray(screen.desk.secrets.at(0))));
        QVERIFY(key);
        QCOMPARE(key->publicKeySpki(), m_bench.leafKey.publicKeySpki());
    }

    void putsTheChainInOrderAndCompletesItOnOffer()
    {
        auto organization = std::make_shared<nac::Organization>(*sample(false));
        organization->settings.certificateAuthorities.append(
                QString::fromLatin1(EapBench::pem(m_bench.root)));
        Screen screen(*m_screen, organization);
        auto *dialog = screen.import();
        fill(dialog, m_bench.keyPem(), EapBench::pem(m_bench.issuing) + m_leaf); // no root
        QVERIFY(!save(dialog)->isEnabled());
        auto *mend = in<SignButton>(dialog, "mendButton");
        QVERIFY(mend->isVisible());
        QTest::keyClick(mend, Qt::Key_Space);
        settle(dialog);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->isJudging() && save(dialog)->isEnabled(),
                                 kServerPatience);
        QCOMPARE(in<QPlainTextEdit>(dialog, "signedCertificateEdit")->toPlainText().toLatin1(),
                 m_chain);
        QVERIFY(!mend->isVisible());
    }

    void certificatesComeOutOfSeveralFiles()
    {
        Screen screen(*m_screen, sample(false));
        auto *dialog = screen.import();
        QTemporaryDir folder;
        QStringList paths;
        for (const auto &[name, bytes] :
             {std::pair{u"root.der"_s, m_bench.root}, std::pair{u"leaf.pem"_s, m_leaf},
              std::pair{u"issuing.der"_s, m_bench.issuing}}) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
            paths.append(file.fileName());
        }
        dialog->form().loadCertificates(paths);
        auto *field = in<QPlainTextEdit>(dialog, "signedCertificateEdit");
        dialog->form().setKey(Secret(m_bench.keyPem()));
        QTRY_COMPARE_WITH_TIMEOUT(field->toPlainText().count(u"BEGIN"_s), 3, kServerPatience);
        settle(dialog);
        if (auto *mend = in<SignButton>(dialog, "mendButton"); mend->isVisible())
            mend->click();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->isJudging() && save(dialog)->isEnabled(),
                                 kServerPatience);
        QCOMPARE(field->toPlainText().toLatin1(), m_chain);
    }

    void filesAreDroppedOnTheDialog_data()
    {
        QTest::addColumn<QMap<QString, QByteArray>>("files");
        QTest::addColumn<QString>("password");
        using Files = QMap<QString, QByteArray>;
        const QByteArray pkcs12 =
                pki::buildPkcs12(pki::certificatesFromPem(m_leaf).first(), m_bench.leafKey,
                                 {m_bench.issuing, m_bench.root}, Secret("let-me-in"), u"radius"_s)
                        .value();
        QTest::newRow("one PKCS#12") << Files{{u"radius.p12"_s, pkcs12}} << u"let-me-in"_s;
        QTest::newRow("chain and locked key")
                << Files{{u"chain.pem"_s, m_chain}, {u"radius.key"_s, m_bench.keyPem("let-me-in")}}
                << u"let-me-in"_s;
    }
    void filesAreDroppedOnTheDialog()
    {
        using Files = QMap<QString, QByteArray>;
        QFETCH(const Files, files);
        QFETCH(const QString, password);
        Screen screen(*m_screen, sample(false));
        auto *dialog = screen.import();
        QTemporaryDir folder;
        QStringList paths;
        for (auto it = files.cbegin(); it != files.cend(); ++it) {
            QFile file(folder.filePath(it.key()));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(it.value());
            paths.append(file.fileName());
        }
        QVERIFY(test::dropFiles(*dialog, paths));
        in<QLineEdit>(dialog, "privateKeyPasswordEdit")->setText(password);
        QTRY_VERIFY2_WITH_TIMEOUT(!dialog->isJudging() && save(dialog)->isEnabled(),
                                  qPrintable(note(dialog)), kServerPatience);
        save(dialog)->click();
        QTRY_VERIFY_WITH_TIMEOUT(screen.drafted(), kServerPatience);
        QCOMPARE(screen.drafted()->value->value("cert"_L1).toString().toLatin1(), m_chain);
        const auto key = pki::SigningKey::fromPem(Secret(QByteArray(screen.desk.secrets.at(0))),
                                                  Secret(password.toUtf8()));
        QVERIFY(key);
        QCOMPARE(key->publicKeySpki(), m_bench.leafKey.publicKeySpki());
    }

    void certificateThatArrivesFindsTheKeyOfItsRequest()
    {
        Screen screen(*m_screen, sample(false));
        auto *dialog = screen.import();
        QTemporaryDir folder;
        const QString path = folder.filePath(u"radius.key"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(m_bench.keyPem());
        file.close();
        const QByteArray spki = pki::sha256(m_bench.leafKey.publicKeySpki());
        dialog->setPending({{QByteArray(32, 'x'), u"other"_s, u"/nowhere"_s, {}},
                            {spki, u"radius"_s, path, test::judgementDay().addDays(-3)}},
                           true);
        auto *banner = in<Banner>(dialog, "replaceBanner");
        QVERIFY(banner->isVisible() && banner->text().contains(u"other"_s));
        dialog->form().setCertificates(m_chain);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->isJudging() && save(dialog)->isEnabled(),
                                 kServerPatience);
        QVERIFY(banner->text().contains(u"radius.key"_s));
    }

    void replacesAsOneChangeAndComparesWithTheOldOne()
    {
        Screen screen(*m_screen, sample(true));
        screen.driver().click("viewServerCertificateButton");
        QDialog *view = screen.driver().dialog("serverCertificateDialog");
        QVERIFY(view);
        QVERIFY(in<SignButton>(view, "deleteButton")->isEnabled());
        in<SignButton>(view, "replaceButton")->click();
        auto *dialog = static_cast<ServerCertificateDialog *>(
                screen.driver().dialog("importServerCertificateDialog"));
        QVERIFY(dialog);
        QVERIFY(!screen.driver().dialog("serverCertificateDialog"));
        QVERIFY(in<Banner>(dialog, "replaceBanner")->text().contains(u"one step"_s));
        fill(dialog, m_bench.keyPem(), m_chain);
        QVERIFY(in<QWidget>(dialog, "check:ca-changed")); // what changes for clients
        QVERIFY(save(dialog)->isEnabled());
        save(dialog)->click();
        QTRY_VERIFY_WITH_TIMEOUT(screen.drafted(), kServerPatience);
        QCOMPARE(screen.desk.draft()->items.size(), 1);
        QVERIFY(screen.drafted()->value && screen.drafted()->base);
        QCOMPARE(screen.drafted()->value->value("one_day"_L1).toInt(), 1); // unknown ones survive
        QCOMPARE(screen.desk.draft()->undoWhat, u"edit"_s);
        QCOMPARE(screen.cloud.keptPresent, 0);
    }

    void keepsForUndoOnlyIfAskedAndPossible()
    {
        {
            Screen screen(*m_screen, sample(true));
            screen.cloud.keychain = false;
            QVERIFY(!in<QCheckBox>(screen.import(), "keepForUndoCheckBox")->isVisible());
        }
        Screen screen(*m_screen, sample(true));
        auto *dialog = screen.import();
        auto *keep = in<QCheckBox>(dialog, "keepForUndoCheckBox");
        QVERIFY(keep->isVisible() && !keep->isChecked());
        QTest::keyClick(keep, Qt::Key_Space);
        QVERIFY(keep->isChecked());
        fill(dialog, m_bench.keyPem(), m_chain);
        screen.cloud.fails = Error(ErrorCode::NetworkUnreachable, {u"cloud"_s});
        save(dialog)->click();
        QTRY_COMPARE_WITH_TIMEOUT(screen.cloud.keptPresent, 1, kServerPatience);
        QVERIFY(!screen.drafted()); // first the old key is safe, then anything is written
        QTRY_VERIFY_WITH_TIMEOUT(save(dialog)->isEnabled(), kServerPatience);
        QVERIFY(!note(dialog).isEmpty());
        screen.cloud.fails.reset();
        screen.cloud.oldKeyShown = false;
        QSignalSpy notices(screen.page.get(), &Page::noticeRequested);
        save(dialog)->click();
        QTRY_VERIFY_WITH_TIMEOUT(screen.drafted(), kServerPatience);
        QCOMPARE(screen.cloud.kept.size(), 1);
        QVERIFY(notices.count() >= 1); // undo will ask for the old key
    }

    void deletesAfterSayingWhatClientsSee()
    {
        Screen screen(*m_screen, sample(true));
        screen.driver().action("deleteServerCertificateAction")->trigger();
        QDialog *dialog = screen.driver().dialog("deleteServerCertificateDialog");
        QVERIFY(dialog);
        QVERIFY(in<SignButton>(dialog, "cancelButton")->isDefault());
        QStringList texts;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            texts.append(label->text());
        QVERIFY(texts.join(u'\n').contains(u"auth.mist.com"_s));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!screen.drafted());
        screen.driver().action("deleteServerCertificateAction")->trigger();
        dialog = screen.driver().dialog("deleteServerCertificateDialog");
        in<QCheckBox>(dialog, "keepForUndoCheckBox")->setChecked(true);
        in<SignButton>(dialog, "confirmButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(screen.drafted(), kServerPatience);
        QVERIFY(!screen.drafted()->value);
        QCOMPARE(screen.cloud.keptPresent, 1);
    }

    void nothingIsWrittenWhereNothingMay()
    {
        Screen screen(*m_screen, sample(true));
        PageContext context;
        context.readOnly = true;
        screen.allow(context);
        for (const char *name : {"importServerCertificateAction", "deleteServerCertificateAction",
                                 "renewMistCertificateAction"}) {
            QVERIFY2(!screen.driver().action(name)->isEnabled(), name);
            QVERIFY2(!screen.driver().action(name)->toolTip().isEmpty(), name);
        }
        screen.driver().click("viewServerCertificateButton");
        QDialog *view = screen.driver().dialog("serverCertificateDialog");
        QVERIFY(!in<SignButton>(view, "deleteButton")->isEnabled());
        QVERIFY(!in<SignButton>(view, "replaceButton")->isEnabled());
    }

    void mistCertificateIsRenewedOnlyWithTheNameTyped()
    {
        auto organization = std::make_shared<nac::Organization>(*sample(true));
        organization->mistCertificate.pendingPem = organization->mistCertificate.pem;
        organization->mistCertificate.pendingExpiry = test::judgementDay().addDays(12);
        Screen screen(*m_screen, organization);
        screen.driver().click("viewMistCertificateButton");
        QDialog *view = screen.driver().dialog("viewMistCertificateDialog");
        QVERIFY(in<TextLabel>(view, "pendingLabel")->isVisible());
        in<SignButton>(view, "rotateButton")->click();
        QDialog *dialog = screen.driver().dialog("renewMistCertificateDialog");
        QVERIFY(dialog);
        QVERIFY(in<QRadioButton>(dialog, "applyPendingRadioButton")->isChecked());
        QVERIFY(test::unnamedWidgets(*dialog).isEmpty());
        auto *name = in<QLineEdit>(dialog, "organizationNameLineEdit");
        QVERIFY(!save(dialog)->isEnabled());
        name->setText(organization->name.chopped(1));
        QVERIFY(!save(dialog)->isEnabled());
        name->setText(organization->name);
        QVERIFY(save(dialog)->isEnabled());
        screen.cloud.fails = Error(ErrorCode::Forbidden);
        save(dialog)->click();
        QCOMPARE(screen.cloud.actions, QList{Action::ApplyPending});
        QTRY_VERIFY_WITH_TIMEOUT(save(dialog)->isEnabled(), kServerPatience); // it says why
        QVERIFY(dialog->isVisible());
        screen.cloud.fails.reset();
        in<QRadioButton>(dialog, "regenerateRadioButton")->click();
        QPointer<QDialog> open(dialog);
        save(dialog)->click();
        QTRY_VERIFY_WITH_TIMEOUT(!open || !open->isVisible(), kServerPatience);
        QCOMPARE(screen.cloud.actions, (QList{Action::ApplyPending, Action::Regenerate}));
    }

    void downloadsTheMistCertificateAsDer()
    {
        Screen screen(*m_screen, sample(true));
        screen.driver().click("viewMistCertificateButton");
        QDialog *view = screen.driver().dialog("viewMistCertificateDialog");
        in<SignButton>(view, "downloadButton")->click();
        auto *question = view->findChild<QFileDialog *>(u"saveFileDialog"_s);
        QVERIFY(question);
        question->selectNameFilter(question->nameFilters().at(1));
        QTemporaryDir folder;
        const QString path = folder.filePath(u"mist-ca.cer"_s);
        Q_EMIT question->fileSelected(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QList{file.readAll()},
                 pki::certificatesFromPem(screen.organization->mistCertificate.pem.toUtf8()));
    }
};

SEKISHO_TEST(ServerCertificate);
#include "tst_ServerCertificate.moc"
