// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/Reader.h"
#include "core/pki/verify/VerifyCodes.h"
#include "tests/support/TestRegistry.h"
#include "tests/ui/inspector/InspectorPageDriver.h"
#include "ui/inspector/ChainModel.h"
#include "ui/inspector/ChainTab.h"
#include "ui/inspector/NameMatchView.h"
#include "ui/text/VerifyText.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/StateBadge.h"
#include "ui/widgets/TextLabel.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sekisho;
using pki::CertificateTemplate;
using pki::SigningKey;
using test::InspectorPageDriver;
using test::Material;
using ui::ChainTab;

namespace {

/// Two roots of one name, a CA and a server certificate, EC.
struct Chain
{
    SigningKey key = SigningKey::generate(SigningKey::Kind::Ec256).value();
    SigningKey caKey = SigningKey::generate(SigningKey::Kind::Ec256).value();
    SigningKey leafKey = SigningKey::generate(SigningKey::Kind::Ec256).value();
    SigningKey otherKey = SigningKey::generate(SigningKey::Kind::Ec256).value();
    QByteArray root;
    QByteArray imposter;
    QByteArray ca;
    QByteArray leaf;
    QByteArray crl;

    Chain()
    {
        CertificateTemplate t;
        t.subject = {{u"CN"_s, u"Server Root G2"_s}};
        t.notBefore = Material::now().addYears(-1);
        t.notAfter = Material::now().addYears(9);
        t.ca = true;
        t.keyUsage = {u"keyCertSign"_s, u"cRLSign"_s};
        root = pki::buildCertificate(t, key, {}, key).value();
        imposter = pki::buildCertificate(t, otherKey, {}, otherKey).value();
        t.subject = {{u"CN"_s, u"Server CA G2"_s}};
        ca = pki::buildCertificate(t, caKey, root, key).value();
        t = {};
        t.subject = {{u"CN"_s, u"radius.example.jp"_s}};
        t.notBefore = Material::now().addMonths(-3);
        t.notAfter = Material::now().addMonths(9);
        t.keyUsage = {u"digitalSignature"_s};
        t.extendedKeyUsage = {u"serverAuth"_s};
        t.subjectAlternativeNames = {u"DNS:radius.example.jp"_s};
        leaf = pki::buildCertificate(t, leafKey, ca, caKey).value();
        crl = pki::buildCrl(ca, caKey, Material::now().addDays(-1), Material::now().addDays(6), 1,
                            {})
                      .value();
    }
    static const Chain &get()
    {
        static const Chain chain;
        return chain;
    }
    static QByteArray pem(const QList<QByteArray> &ders)
    {
        QByteArray text;
        for (const QByteArray &der : ders)
            text += pki::certificateToPem(der);
        return text;
    }
};

/// The page with files open, the leaf selected and the Chain tab judged.
struct Screen
{
    InspectorPageDriver driver;
    ChainTab *tab;

    explicit Screen(const QList<QByteArray> &certificates, const QByteArray &crl = {},
                    ui::UiLanguage language = ui::UiLanguage::English)
    {
        driver.language.setLanguage(language);
        tab = &driver.page->objectPane().chainTab();
        QStringList files{driver.write(u"bundle.pem"_s, Chain::pem(certificates))};
        if (!crl.isEmpty())
            files.append(driver.write(u"ca.crl"_s, crl));
        driver.open(files);
        driver.select(u"radius.example.jp"_s);
        QSignalSpy judged(tab, &ChainTab::judged);
        driver.page->objectPane().setTab(ui::ObjectPane::Tab::Chain);
        if (judged.isEmpty())
            judged.wait();
    }

    /// Does something that makes it judge again, and waits for the answer.
    template <class Act>
    void change(const Act &act)
    {
        QSignalSpy judged(tab, &ChainTab::judged);
        act();
        if (judged.isEmpty())
            QVERIFY(judged.wait());
    }
    void choose(const char *combo, int index)
    {
        auto *box = driver.find<QComboBox>(combo);
        change([&] {
            box->setCurrentIndex(index);
            Q_EMIT box->activated(index);
        });
    }
    QStringList column(const QTreeView &view, int number) const
    {
        QStringList texts;
        for (int row = 0; row < view.model()->rowCount(); ++row)
            texts.append(view.model()->index(row, number).data().toString());
        return texts;
    }
};

} // namespace

class tst_ChainTab : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsThePath();
    void saysWhatIsMissing();
    void rejectedCandidatesHaveReasons();
    void serverNameAsEachSupplicantMatchesIt();
    void emptyTrustSetsSaySo();
    void purposeFitsTheCertificate();
    void choicesDecide();
    void revocationComesFromOpenLists();
    void trustsAFolder();
    void judgesOnlyWhileItIsSeen();
    void cancels();
    void opensTheCertificateOfARow();
    void everyCellIsReadAloud_data();
    void everyCellIsReadAloud();
    void everyCodeHasWords();
    void languageChangesWhileOpen();
    void theStateCanBeReadInANarrowWindow();
};

void tst_ChainTab::showsThePath()
{
    const Chain &c = Chain::get();
    Screen screen({c.leaf, c.ca, c.root});
    QAbstractItemModelTester tester(screen.tab->pathView().model());
    QCOMPARE(screen.column(screen.tab->pathView(), 0),
             (QStringList{u"radius.example.jp"_s, u"Server CA G2"_s, u"Server Root G2"_s}));
    QCOMPARE(screen.column(screen.tab->pathView(), 1),
             (QStringList{u"This certificate"_s, u"Intermediate"_s, u"Anchor"_s}));
    QCOMPARE(screen.tab->verdict(), u"Leads to Server Root G2."_s);
    QCOMPARE(screen.driver.find<ui::StateBadge>("chainBadge")->state(), ui::State::Ok);
    QCOMPARE(screen.tab->rejectedView().model()->rowCount(), 0);
    QVERIFY(!screen.tab->rejectedView().isVisible());
    const auto *tabs = screen.driver.find<QTabBar>("objectTabs");
    QCOMPARE(tabs->tabText(1), u"Chain"_s);
}

void tst_ChainTab::saysWhatIsMissing()
{
    const Chain &c = Chain::get();
    Screen screen({c.leaf, c.root});
    QCOMPARE(screen.tab->verdict(),
             u"radius.example.jp: The issuer is not among the open or trusted "
             "certificates."_s);
    QCOMPARE(screen.driver.find<ui::StateBadge>("chainBadge")->state(), ui::State::Error);
    // Opening the missing file is answered at once.
    screen.change([&] { screen.driver.open({screen.driver.write(u"ca.der"_s, c.ca)}); });
    QCOMPARE(screen.tab->verdict(), u"Leads to Server Root G2."_s);
}

void tst_ChainTab::rejectedCandidatesHaveReasons()
{
    const Chain &c = Chain::get();
    Screen screen({c.leaf, c.ca, c.root, c.imposter});
    const QTreeView &view = screen.tab->rejectedView();
    QVERIFY(view.isVisible());
    QCOMPARE(screen.column(view, 0), QStringList{u"Server Root G2"_s});
    QCOMPARE(screen.column(view, 1), QStringList{u"Server CA G2"_s});
    const QString why = screen.column(view, 2).first();
    QVERIFY(why.contains(u"The key identifiers differ"_s));
    // The whole of it, without a tool tip.
    QCOMPARE(screen.driver.find<ui::TextLabel>("chainWhy")->text(), why);
    QVERIFY(why.contains(u"the signature was not made with this key"_s));
}

// Judged for what it is made for, until a person chooses.
void tst_ChainTab::purposeFitsTheCertificate()
{
    const Material &m = Material::get();
    Screen screen({m.leaf, m.client, m.ca});
    auto *purpose = screen.driver.find<QComboBox>("chainPurpose");
    QCOMPARE(purpose->currentData().toInt(), int(pki::Purpose::EapServer));
    screen.tab->setLeaf(m.client, Material::now());
    QCOMPARE(purpose->currentData().toInt(), int(pki::Purpose::EapClient));
    screen.tab->setLeaf(m.ca, Material::now());
    QCOMPARE(purpose->currentData().toInt(), int(pki::Purpose::Any));
    screen.tab->setLeaf(m.leaf, Material::now());
    QCOMPARE(purpose->currentData().toInt(), int(pki::Purpose::EapServer));
    QVERIFY(QMetaObject::invokeMethod(purpose, "activated", Q_ARG(int, purpose->currentIndex())));
    screen.tab->setLeaf(m.client, Material::now());
    QCOMPARE(purpose->currentData().toInt(), int(pki::Purpose::EapServer));
}

void tst_ChainTab::choicesDecide()
{
    const Chain &c = Chain::get();
    Screen screen({c.leaf, c.ca, c.root});
    screen.choose("chainPurpose", int(pki::Purpose::EapClient));
    QVERIFY(screen.tab->verdict().contains("not allowed for this purpose"_L1));
    screen.choose("chainPurpose", int(pki::Purpose::EapServer));
    screen.choose("chainLevel", 5);
    QVERIFY(screen.tab->verdict().contains("too weak"_L1));
    screen.choose("chainLevel", 2);
    // The pane's date is the tab's.
    auto *date = screen.driver.find<QDateEdit>("judgementDay");
    const QDate today = date->date();
    screen.change([&] { date->setDate(today.addYears(2)); });
    QVERIFY(screen.tab->verdict().contains("expired"_L1));
    screen.change([&] { date->setDate(today); });
    QCOMPARE(screen.tab->verdict(), u"Leads to Server Root G2."_s);
    // Not a root of the system, and there is no workspace.
    screen.choose("chainTrust", int(ui::TrustChoice::System));
    QVERIFY(screen.tab->verdict().contains("not trusted"_L1));
    screen.choose("chainTrust", int(ui::TrustChoice::Workspace));
    QVERIFY(screen.tab->verdict().contains("not trusted"_L1));
    auto organization = std::make_shared<nac::Organization>();
    organization->settings.certificateAuthorities = {
            QString::fromLatin1(pki::certificateToPem(c.root))};
    screen.change([&] { screen.driver.page->setOrganization(organization); });
    QCOMPARE(screen.tab->verdict(), u"Leads to Server Root G2."_s);
}

void tst_ChainTab::revocationComesFromOpenLists()
{
    const Chain &c = Chain::get();
    Screen screen({c.leaf, c.ca, c.root}, c.crl);
    QCOMPARE(screen.column(screen.tab->pathView(), 4),
             (QStringList{u"Not revoked (CRL)"_s, u"Unknown"_s, QString()}));
    const QString why =
            screen.tab->pathView().model()->index(1, 4).data(Qt::AccessibleTextRole).toString();
    QVERIFY(why.contains("No CRL and no OCSP response"_L1));
}

void tst_ChainTab::trustsAFolder()
{
    const Chain &c = Chain::get();
    Screen screen({c.leaf, c.ca});
    const QString root = screen.driver.write(u"root.pem"_s, c.root);
    screen.change([&] { screen.tab->setTrustFolder(QFileInfo(root).path()); });
    QCOMPARE(screen.tab->verdict(), u"Leads to Server Root G2."_s);
    screen.change([&] { screen.tab->setTrustFolder(root + u"/nowhere"_s); });
    QVERIFY(!screen.tab->verdict().isEmpty());
    QCOMPARE(screen.tab->pathView().model()->rowCount(), 0);
}

void tst_ChainTab::judgesOnlyWhileItIsSeen()
{
    const Chain &c = Chain::get();
    InspectorPageDriver driver;
    ChainTab &tab = driver.page->objectPane().chainTab();
    QSignalSpy judged(&tab, &ChainTab::judged);
    driver.open({driver.write(u"leaf.pem"_s, Chain::pem({c.leaf, c.ca, c.root}))});
    driver.select(u"radius.example.jp"_s);
    QVERIFY(!tab.isJudging());
    QCOMPARE(judged.size(), 0);
    driver.page->objectPane().setTab(ui::ObjectPane::Tab::Chain);
    QVERIFY(tab.isJudging());
    QVERIFY(judged.wait());
}

void tst_ChainTab::cancels()
{
    const Chain &c = Chain::get();
    Screen screen({c.leaf, c.ca, c.root});
    auto *box = screen.driver.find<QComboBox>("chainPurpose");
    box->setCurrentIndex(0);
    QVERIFY(screen.tab->isJudging());
    screen.driver.find<ui::SignButton>("cancelChainButton")->click();
    QVERIFY(!screen.tab->isJudging());
    QCOMPARE(screen.tab->verdict(), u"Stopped."_s);
    // It can be asked again.
    screen.choose("chainPurpose", 1);
    QCOMPARE(screen.tab->verdict(), u"Leads to Server Root G2."_s);
}

void tst_ChainTab::opensTheCertificateOfARow()
{
    const Chain &c = Chain::get();
    Screen screen({c.leaf, c.ca, c.root});
    QTreeView &view = screen.tab->pathView();
    Q_EMIT view.activated(view.model()->index(1, 0));
    QTRY_COMPARE(screen.driver.page->objectPane().title(), u"Server CA G2"_s);
    QTRY_COMPARE(screen.column(view, 0), (QStringList{u"Server CA G2"_s, u"Server Root G2"_s}));
}

void tst_ChainTab::everyCellIsReadAloud_data()
{
    QTest::addColumn<bool>("japanese");
    QTest::newRow("en") << false;
    QTest::newRow("ja") << true;
}

void tst_ChainTab::everyCellIsReadAloud()
{
    QFETCH(bool, japanese);
    const Chain &c = Chain::get();
    Screen screen({c.leaf, c.ca, c.root, c.imposter}, c.crl,
                  japanese ? ui::UiLanguage::Japanese : ui::UiLanguage::English);
    for (const QTreeView *view : {&screen.tab->pathView(), &screen.tab->rejectedView()}) {
        QVERIFY(!view->accessibleName().isEmpty());
        const QAbstractItemModel &model = *view->model();
        QVERIFY(model.rowCount() > 0);
        QVERIFY(view->currentIndex().isValid());
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                QVERIFY(!model.index(row, column)
                                 .data(Qt::AccessibleTextRole)
                                 .toString()
                                 .isEmpty());
                QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
            }
        }
    }
    for (const char *name : {"chainTrust", "chainPurpose", "chainLevel"})
        QVERIFY(!screen.driver.find<QWidget>(name)->accessibleName().isEmpty());
    const QString folder = qEnvironmentVariable("SEKISHO_GRAB_DIR");
    if (!folder.isEmpty()) {
        QDir().mkpath(folder);
        screen.driver.page->grab().save(folder +
                                        (japanese ? u"/chain-ja.png"_s : u"/chain-en.png"_s));
    }
}

void tst_ChainTab::everyCodeHasWords()
{
    // Proxy certificates, Suite B, DANE and the like cannot come out of what is asked here.
    const QStringList unused{u"proxy-path-length-exceeded"_s,
                             u"application-verification"_s,
                             u"suite-b-invalid-version"_s,
                             u"suite-b-invalid-algorithm"_s,
                             u"suite-b-invalid-curve"_s,
                             u"suite-b-invalid-signature-algorithm"_s,
                             u"suite-b-los-not-allowed"_s,
                             u"suite-b-cannot-sign-p-384-with-p-256"_s,
                             u"dane-no-match"_s,
                             u"invalid-call"_s,
                             u"store-lookup"_s,
                             u"no-valid-scts"_s,
                             u"proxy-subject-name-violation"_s,
                             u"ocsp-verify-needed"_s,
                             u"ocsp-verify-failed"_s,
                             u"ocsp-cert-unknown"_s};
    for (const QString &code : pki::allVerifyCodes()) {
        if (!unused.contains(code))
            QVERIFY2(ui::VerifyText::reason(code) != code, qPrintable(code));
    }
    QCOMPARE(ui::VerifyText::reason(u"openssl-123"_s), u"openssl-123"_s);
    QCOMPARE(ui::VerifyText::revocationReason(1), u"key compromised"_s);
    QVERIFY(ui::VerifyText::revocationReason(-1).isEmpty());
    QVERIFY(ui::VerifyText::revocationReason(7).isEmpty());
}

void tst_ChainTab::languageChangesWhileOpen()
{
    const Chain &c = Chain::get();
    Screen screen({c.leaf, c.ca, c.root});
    const QStringList before = screen.column(screen.tab->pathView(), 0);
    screen.driver.language.setLanguage(ui::UiLanguage::Japanese);
    QCoreApplication::processEvents();
    QCOMPARE(screen.column(screen.tab->pathView(), 0), before); // and it is still there
    screen.driver.language.setLanguage(ui::UiLanguage::English);
}

/// The page of a window of 900 whose rail is icons.
void tst_ChainTab::theStateCanBeReadInANarrowWindow()
{
    const Chain &c = Chain::get();
    Screen screen({c.leaf, c.ca, c.root}, {}, ui::UiLanguage::Japanese);
    screen.driver.page->resize(844, 700);
    QCoreApplication::processEvents();
    QTreeView &path = screen.tab->pathView();
    const auto room = [&path](int column) {
        return path.header()->sectionSize(column) -
               static_cast<const QAbstractItemView &>(path).sizeHintForColumn(column);
    };
    QVERIFY2(room(ui::ChainPathModel::StateColumn) >= 0,
             qPrintable(u"%1 px short of %2"_s.arg(-room(ui::ChainPathModel::StateColumn))
                                .arg(path.viewport()->width())));
    screen.driver.language.setLanguage(ui::UiLanguage::English);
}

void tst_ChainTab::serverNameAsEachSupplicantMatchesIt()
{
    const Chain &chain = Chain::get();
    Screen screen({chain.leaf, chain.ca, chain.root});
    auto *field = screen.driver.find<QComboBox>("chainServerName");
    auto *view = screen.driver.find<ui::NameMatchView>("nameMatchView");
    QVERIFY(field->isVisible() && field->isEditable());
    QVERIFY(!field->accessibleName().isEmpty());
    QVERIFY(!view->isVisible()); // no name, no question
    QStringList offered;
    for (int i = 0; i < field->count(); ++i)
        offered.append(field->itemText(i));
    QCOMPARE(offered, (QStringList{u"radius.example.jp"_s, u"auth.mist.com"_s}));

    field->setFocus();
    QTest::keyClicks(field, u"example.jp"_s);
    QVERIFY(view->isVisible());
    const QStringList who = screen.column(view->table(), ui::NameMatchModel::SupplicantColumn);
    QCOMPARE(who.size(), 8);
    const auto answer = [&](const QString &supplicant, int column) {
        return screen.column(view->table(), column).value(who.indexOf(supplicant));
    };
    QCOMPARE(answer(u"Windows"_s, ui::NameMatchModel::ResultColumn), u"Refuses"_s);
    QCOMPARE(answer(u"Windows"_s, ui::NameMatchModel::ReasonColumn),
             u"No name in the certificate fits"_s);
    QCOMPARE(answer(u"Android 11 and later"_s, ui::NameMatchModel::ResultColumn), u"Accepts"_s);
    QCOMPARE(answer(u"ChromeOS"_s, ui::NameMatchModel::ReasonColumn),
             u"Fits the DNS name radius.example.jp"_s);
    QCOMPARE(answer(u"wpa_supplicant, domain_match"_s, ui::NameMatchModel::ResultColumn),
             u"Refuses"_s);
    QAbstractItemModelTester tester(view->table().model(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    // Chosen from the list; each of them takes its own name.
    field->setCurrentIndex(0);
    QCOMPARE(screen.column(view->table(), ui::NameMatchModel::ResultColumn),
             QStringList(8, u"Accepts"_s));
    // Another certificate of the chain: the question stays, the answer is new.
    screen.driver.select(u"Server CA G2"_s);
    QCOMPARE(field->currentText(), u"radius.example.jp"_s);
    QCOMPARE(screen.column(view->table(), ui::NameMatchModel::ResultColumn),
             QStringList(8, u"Refuses"_s));
    field->clearEditText();
    QVERIFY(!view->isVisible());
    // Every code has words, with the name in them where one is given.
    for (const QString &code : {u"dns"_s, u"email"_s, u"uri"_s, u"cn"_s, u"only-in-cn"_s,
                                u"wildcard-in-cn"_s, u"case-differs"_s}) {
        QVERIFY2(ui::VerifyText::nameMatch(code, u"NAME"_s).contains(u"NAME"_s), qPrintable(code));
    }
}

void tst_ChainTab::emptyTrustSetsSaySo()
{
    const Chain &chain = Chain::get();
    Screen screen({chain.leaf, chain.ca});
    auto *facts = screen.driver.find<ui::TextLabel>("chainFacts");
    QCOMPARE(facts->text(), u"No root is open."_s);
    screen.choose("chainTrust", 1);
    QCOMPARE(facts->text(), u"No workspace is open, or it has no certificate authorities."_s);
    QTemporaryDir empty;
    screen.change([&] { screen.tab->setTrustFolder(empty.path()); });
    QCOMPARE(facts->text(), u"The folder has no certificates."_s);
}

SEKISHO_TEST(ChainTab);
#include "tst_ChainTab.moc"
