// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/pki/Material.h"
#include "tests/support/TestRegistry.h"
#include "tests/ui/inspector/InspectorPageDriver.h"
#include "ui/inspector/DerTab.h"
#include "ui/inspector/ExtensionsTab.h"
#include "ui/inspector/FindingsTab.h"
#include "ui/inspector/InspectorWindow.h"
#include "ui/inspector/OverviewTab.h"
#include "ui/inspector/PasswordPanel.h"
#include "ui/text/LintText.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/FindingList.h"
#include "ui/widgets/HexView.h"
#include "ui/widgets/PageState.h"
#include "ui/widgets/SecretLineEdit.h"
#include "ui/widgets/StateBadge.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sekisho;
using test::InspectorPageDriver;
using test::Material;
using ui::ObjectPane;

Q_DECLARE_METATYPE(sekisho::ui::UiLanguage)

namespace {

void languages()
{
    QTest::addColumn<ui::UiLanguage>("language");
    QTest::newRow("en") << ui::UiLanguage::English;
    QTest::newRow("ja") << ui::UiLanguage::Japanese;
}

QString value(const ui::OverviewTab &tab, const QString &label)
{
    for (const QString &line : tab.propertiesText().split(u'\n')) {
        if (line.startsWith(label + u'\t'))
            return line.mid(label.size() + 1);
    }
    return {};
}

} // namespace

class tst_InspectorPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void emptyPageOffersToOpen_data() { languages(); }
    void emptyPageOffersToOpen();
    void showsAFileWithEverything_data() { languages(); }
    void showsAFileWithEverything();
    void nothingIsScrolledThatFits();
    void badgeSaysTheWorst();
    void treeIsAsWideAsItsNames();
    void bytesFollowFields();
    void privateKeyBytesStayHidden();
    void passwordIsAskedInThePage_data() { languages(); }
    void passwordIsAskedInThePage();
    void threeWaysInWhichAPasswordFails();
    void brokenFileShowsWhatCouldBeRead();
    void repairsAreSaid();
    void pastesTextAndFiles();
    void filesAreDropped();
    void copiesAndSaves();
    void targetsOfOtherPages();
    void deleteClosesAFile();
    void languageChangesWhileOpen();
    void everyFocusableWidgetHasAName_data() { languages(); }
    void everyFocusableWidgetHasAName();
    void windowOfItsOwn();
};

void tst_InspectorPage::emptyPageOffersToOpen()
{
    QFETCH(ui::UiLanguage, language);
    InspectorPageDriver driver;
    driver.language.setLanguage(language);
    QCOMPARE(driver.find<ui::PageState>("inspectorState")->view(), ui::PageState::View::Empty);
    QVERIFY(!driver.find<QAction>("clearAction")->isEnabled());
    QVERIFY(driver.button("openFilesButton")->isEnabled());
}

void tst_InspectorPage::showsAFileWithEverything()
{
    QFETCH(ui::UiLanguage, language);
    InspectorPageDriver driver;
    driver.language.setLanguage(language);
    const Material &m = Material::get();
    driver.open(
            {driver.write(u"radius-bundle.pem"_s,
                          pki::certificateToPem(m.leaf) + pki::certificateToPem(m.ca) + m.keyPem),
             driver.write(u"device-ca-g1.crl"_s, m.crl), driver.write(u"nagoya.csr"_s, m.csr)});
    const QString key = language == ui::UiLanguage::English ? u"  Private key RSA 2048"_s
                                                            : u"  秘密鍵 RSA 2048"_s;
    QCOMPARE(driver.treeTexts(),
             (QStringList{u"radius-bundle.pem"_s, u"  radius.example.jp"_s,
                          u"  Kakuu Seiki Root CA G2"_s, key, u"device-ca-g1.crl"_s,
                          u"  CRL Kakuu Seiki Root CA G2"_s, u"nagoya.csr"_s,
                          u"  radius.example.jp"_s}));
    // The first object is shown at once.
    QTRY_COMPARE(driver.page->objectPane().title(), u"radius.example.jp"_s);
    QTRY_VERIFY(driver.page->objectPane().text().contains("radius2.example.jp"_L1));
    const ui::OverviewTab &overview = driver.page->objectPane().overviewTab();
    QCOMPARE(value(overview, u"Common Name"_s), u"radius.example.jp"_s);
    QCOMPARE(value(overview, u"Serial Number"_s), u"68a2328d8c2da953ef8321a1c8799fdd854be366"_s);
    QCOMPARE(value(overview, u"Extended Key Usage"_s), u"TLS Web server authentication"_s);
    QVERIFY(value(overview, u"Issuer"_s).startsWith("C=JP, O=Kakuu Seiki K.K."_L1));
    QVERIFY(driver.page->objectPane().extensionsTab().count() > 5);
    // The count of objects and files.
    for (const QString &name : {u"Kakuu Seiki Root CA G2"_s, u"CRL Kakuu Seiki Root CA G2"_s}) {
        driver.select(name);
        QCOMPARE(driver.page->objectPane().title(), name);
    }
}

void tst_InspectorPage::nothingIsScrolledThatFits()
{
    const auto settle = [] {
        for (int round = 0; round < 6; ++round)
            QCoreApplication::processEvents();
    };
    InspectorPageDriver driver;
    const auto details = pki::readCertificateDetails(Material::get().leaf);
    QVERIFY(details.has_value());
    ui::OverviewTab measured(driver.theme);
    measured.showCertificate(*details, Material::now());
    measured.resize(900, 4000);
    measured.show();
    settle();
    const int height = measured.widget()->heightForWidth(900) + 20;

    // Filled before it is shown, as when the page is made with the window.
    ui::OverviewTab tab(driver.theme);
    tab.showCertificate(*details, Material::now());
    tab.resize(900, height);
    tab.show();
    settle();
    QCOMPARE(tab.verticalScrollBar()->maximum(), 0);
    // Lower than that, it scrolls.
    tab.resize(900, height - 80);
    settle();
    QVERIFY(tab.verticalScrollBar()->maximum() > 0);
    tab.resize(900, height);
    settle();
    QCOMPARE(tab.verticalScrollBar()->maximum(), 0);
}

// The worst that the rules say, as soon as they have been asked.
void tst_InspectorPage::badgeSaysTheWorst()
{
    InspectorPageDriver driver;
    driver.open({driver.write(u"leaf.der"_s, Material::get().leaf),
                 driver.write(u"old.der"_s, Material::get().expired)});
    const auto *badge = driver.find<ui::StateBadge>("objectBadge");
    driver.select(u"radius.example.jp"_s);
    const ui::FindingList &list = driver.page->objectPane().findingsTab().list();
    QTRY_VERIFY(!list.findings().isEmpty());
    QVERIFY(badge->isVisible());
    QCOMPARE(badge->text(), ui::LintText::summary(list.findings()));
    driver.select(u"old.example.jp"_s);
    QTRY_COMPARE(int(badge->state()), int(ui::State::Error));
}

void tst_InspectorPage::treeIsAsWideAsItsNames()
{
    InspectorPageDriver driver;
    const auto *left = driver.find<QWidget>("openObjects");
    driver.open({driver.write(u"a.der"_s, Material::get().leaf)});
    QTRY_COMPARE(left->width(), 226);
    driver.open({driver.write(u"certificates-of-the-plant.pem"_s, Material::get().leaf)});
    QTRY_VERIFY(left->width() > 226 && left->width() < 340);
    driver.open({driver.write(QString(60, u'w') + u".pem"_s, Material::get().leaf)});
    QTRY_COMPARE(left->width(), 340);
    // What a person chose stays.
    auto *splitter = driver.find<QSplitter>("inspectorSplitter");
    splitter->setSizes({250, 900});
    Q_EMIT splitter->splitterMoved(250, 1);
    driver.open({driver.write(QString(70, u'w') + u".pem"_s, Material::get().leaf)});
    QCoreApplication::processEvents();
    QVERIFY(left->width() < 340);
}

void tst_InspectorPage::bytesFollowFields()
{
    InspectorPageDriver driver;
    driver.open({driver.write(u"leaf.der"_s, Material::get().leaf)});
    driver.select(u"radius.example.jp"_s);
    ObjectPane &pane = driver.page->objectPane();
    pane.setTab(ObjectPane::Tab::Extensions);
    QTest::mouseClick(pane.extensionsTab().findChild<QAbstractButton *>(u"showBytesButton"_s),
                      Qt::LeftButton);
    QCOMPARE(int(pane.tab()), int(ObjectPane::Tab::Der));
    const ui::HexView &hex = pane.derTab().hex();
    QCOMPARE(hex.bytes(), Material::get().leaf);
    const auto details = pki::readCertificateDetails(Material::get().leaf);
    const qsizetype expected = details->extensions.first().range.offset;
    QVERIFY(std::any_of(hex.highlights().cbegin(), hex.highlights().cend(),
                        [expected](const ui::HexView::Highlight &mark) {
                            return mark.offset == expected && mark.token == ui::Token::HexTag;
                        }));
    // And back: the cursor in the bytes moves the tree.
    pane.derTab().hex().select(0, 1);
    QTest::keyClick(&pane.derTab().hex(), Qt::Key_Right);
    QCOMPARE(pane.derTab().tree().currentIndex().data().toString(), u"Certificate"_s);
}

void tst_InspectorPage::privateKeyBytesStayHidden()
{
    InspectorPageDriver driver;
    driver.open({driver.write(u"key.pem"_s, Material::get().keyPem)});
    driver.select(u"Private key RSA 2048"_s);
    ObjectPane &pane = driver.page->objectPane();
    QVERIFY(pane.derTab().hex().bytes().isEmpty());
    QVERIFY(!driver.button("copyObjectButton")->isVisible());
    QVERIFY(!driver.button("saveObjectButton")->isVisible());
    const QByteArray body = Material::get().keyPem.split('\n').at(3);
    QVERIFY(!pane.text().toUtf8().contains(body));
    QVERIFY(!pane.overviewTab().propertiesText().toUtf8().contains(body));
}

void tst_InspectorPage::passwordIsAskedInThePage()
{
    QFETCH(ui::UiLanguage, language);
    InspectorPageDriver driver;
    driver.language.setLanguage(language);
    driver.open({driver.write(u"client-pc0412.p12"_s, Material::get().pkcs12)});
    ui::PasswordPanel &panel = driver.page->objectPane().passwordPanel();
    QTRY_VERIFY(panel.isVisible());

    QTest::keyClicks(&panel.edit(), u"wrong"_s);
    QTest::keyClick(&panel.edit(), Qt::Key_Return);
    QTRY_VERIFY(panel.edit().isEnabled() && panel.edit().text().isEmpty());
    QVERIFY(panel.isVisible());

    QTest::keyClicks(&panel.edit(), u"s3cret"_s);
    QTest::mouseClick(driver.button("unlockButton"), Qt::LeftButton);
    QTRY_VERIFY(!panel.isVisible());
    QVERIFY(driver.page->controller().model().itemCount() >= 3);
    QVERIFY(panel.edit().text().isEmpty());
}

void tst_InspectorPage::threeWaysInWhichAPasswordFails()
{
    QSet<QString> messages;
    for (const ErrorCode code :
         {ErrorCode::WrongPassword, ErrorCode::UnsupportedCipher, ErrorCode::MissingMac})
        messages.insert(ui::PasswordPanel::errorText(Error(code, {u"RC5"_s})));
    QCOMPARE(messages.size(), 3);

    // The real things. Without integrity data a wrong password cannot be told from a damaged file.
    const auto key = pki::SigningKey::fromPem(Secret(Material::get().keyPem));
    QVERIFY(key.has_value());
    test::Pkcs12Options options;
    options.mac = false;
    const QByteArray noMac = test::makePkcs12(Material::get().leaf, *key, options);
    QVERIFY(!noMac.isEmpty());
    InspectorPageDriver driver;
    driver.open({driver.write(u"nomac.p12"_s, noMac)});
    ui::PasswordPanel &panel = driver.page->objectPane().passwordPanel();
    QTRY_VERIFY(panel.isVisible());
    QSignalSpy tried(&driver.page->controller(), &ui::InspectorController::passwordTried);
    QTest::keyClicks(&panel.edit(), u"wrong"_s);
    QTest::keyClick(&panel.edit(), Qt::Key_Return);
    QTRY_COMPARE(tried.size(), 1);
    QCOMPARE(tried.at(0).at(1).value<Error>().code, ErrorCode::MissingMac);
    QVERIFY(panel.isVisible());
    // With the right one it is read, and the missing data are a warning.
    QTest::keyClicks(&panel.edit(), u"secret"_s);
    QTest::keyClick(&panel.edit(), Qt::Key_Return);
    QTRY_VERIFY(!panel.isVisible());
    QCOMPARE(int(driver.page->objectPane().banner().severity()), int(ui::State::Warning));

    // A cipher that nobody has: OID 2.16.840.1.101.3.127.1.42 in the place of AES-256-CBC. (In a
    // file without a MAC, or the changed bytes would look like a wrong password.)
    QByteArray unknown = noMac;
    unknown.replace(QByteArray::fromHex("060960864801650304012a"),
                    QByteArray::fromHex("0609608648016503047f2a"));
    QVERIFY(unknown != noMac);
    driver.page->clear();
    driver.open({driver.write(u"cipher.p12"_s, unknown)});
    driver.page->controller().tryPassword(0, Secret(QByteArray("secret")));
    QTRY_COMPARE(tried.size(), 3);
    QVERIFY(tried.at(2).at(0).toBool() ||
            tried.at(2).at(1).value<Error>().code == ErrorCode::UnsupportedCipher);
}

void tst_InspectorPage::brokenFileShowsWhatCouldBeRead()
{
    InspectorPageDriver driver;
    const QByteArray broken = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
    driver.open(
            {driver.write(u"mixed.pem"_s, pki::certificateToPem(Material::get().leaf) + broken)});
    driver.select(u"radius.example.jp"_s);
    const ui::Banner &banner = driver.page->objectPane().banner();
    QVERIFY(banner.isVisible());
    QCOMPARE(int(banner.severity()), int(ui::State::Error));
    QVERIFY2(banner.text().contains("mixed.pem"_L1), qPrintable(banner.text()));
    // The problem's own row says where.
    const QModelIndex file = driver.page->controller().model().index(0, 0);
    const QModelIndex problem = driver.page->controller().model().index(
            driver.page->controller().model().rowCount(file) - 1, 0, file);
    driver.page->tree().setCurrentIndex(problem);
    QVERIFY(banner.text().contains(
            QString::number(driver.page->controller().model().problemAt(problem)->offset)));
}

void tst_InspectorPage::repairsAreSaid()
{
    InspectorPageDriver driver;
    driver.open({driver.write(u"bom.pem"_s,
                              "\xef\xbb\xbf" + pki::certificateToPem(Material::get().leaf))});
    const ui::Banner &banner = driver.page->objectPane().banner();
    QTRY_VERIFY(banner.isVisible());
    QCOMPARE(int(banner.severity()), int(ui::State::Notice));
    QVERIFY2(banner.text().contains("byte order mark"_L1), qPrintable(banner.text()));
}

void tst_InspectorPage::pastesTextAndFiles()
{
    InspectorPageDriver driver;
    QGuiApplication::clipboard()->setText(
            QString::fromLatin1(pki::certificateToPem(Material::get().leaf)));
    QTest::mouseClick(driver.button("pasteButton"), Qt::LeftButton);
    QTRY_COMPARE(driver.treeTexts(), (QStringList{u"Pasted 1"_s, u"  radius.example.jp"_s}));

    auto *files = new QMimeData;
    files->setUrls({QUrl::fromLocalFile(driver.write(u"ca.der"_s, Material::get().ca))});
    QGuiApplication::clipboard()->setMimeData(files);
    driver.page->paste();
    QTRY_COMPARE(driver.page->controller().model().inputCount(), 2);

    QSignalSpy notice(driver.page.get(), &ui::Page::noticeRequested);
    QGuiApplication::clipboard()->clear();
    driver.page->paste();
    QCOMPARE(notice.size(), 1);
}

void tst_InspectorPage::filesAreDropped()
{
    InspectorPageDriver driver;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(driver.write(u"ca.der"_s, Material::get().ca))});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(driver.page.get(), &enter);
    QVERIFY(enter.isAccepted());
    QVERIFY(driver.find<QWidget>("dropMark")->isVisible());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(driver.page.get(), &drop);
    QVERIFY(!driver.find<QWidget>("dropMark")->isVisible());
    QTRY_COMPARE(driver.page->controller().model().inputCount(), 1);
}

void tst_InspectorPage::copiesAndSaves()
{
    InspectorPageDriver driver;
    driver.open({driver.write(u"leaf.der"_s, Material::get().leaf)});
    driver.select(u"radius.example.jp"_s);
    driver.find<QAction>("copyPemAction")->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text().toLatin1(),
             pki::certificateToPem(Material::get().leaf));
    driver.find<QAction>("copyDerAction")->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text().toLatin1(), Material::get().leaf.toHex());
    driver.find<QAction>("copySha256Action")->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text().size(), 95);

    const QString path = driver.write(u"out.der"_s, {});
    QSignalSpy notice(driver.page.get(), &ui::Page::noticeRequested);
    driver.page->saveObject(path, false);
    QTRY_COMPARE(notice.size(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), Material::get().leaf);
}

void tst_InspectorPage::targetsOfOtherPages()
{
    InspectorPageDriver driver;
    driver.page->openDers({Material::get().ca, Material::get().leaf}, u"RADIUS"_s);
    QTRY_COMPARE(driver.treeTexts(), (QStringList{u"RADIUS"_s, u"  Kakuu Seiki Root CA G2"_s,
                                                  u"  radius.example.jp"_s}));
    const pki::Item &leaf = driver.page->controller().model().input(0).result.items.at(1);
    QVERIFY(driver.page->showTarget(QString::fromLatin1(leaf.sha256.toHex())));
    QTRY_COMPARE(driver.page->objectPane().title(), u"radius.example.jp"_s);
    QVERIFY(!driver.page->showTarget(u"00"_s));
}

void tst_InspectorPage::deleteClosesAFile()
{
    InspectorPageDriver driver;
    driver.open({driver.write(u"a.der"_s, Material::get().leaf),
                 driver.write(u"b.der"_s, Material::get().ca)});
    driver.page->activateWindow();
    driver.page->tree().setFocus();
    driver.select(u"radius.example.jp"_s);
    QTest::keyClick(&driver.page->tree(), Qt::Key_Delete);
    QCOMPARE(driver.page->controller().model().inputCount(), 1);
    driver.find<QAction>("clearAction")->trigger();
    QCOMPARE(driver.page->controller().model().inputCount(), 0);
    QCOMPARE(driver.find<ui::PageState>("inspectorState")->view(), ui::PageState::View::Empty);
}

void tst_InspectorPage::languageChangesWhileOpen()
{
    InspectorPageDriver driver;
    driver.open({driver.write(u"key.pem"_s, Material::get().keyPem)});
    QVERIFY(driver.treeTexts().contains(u"  Private key RSA 2048"_s));
    driver.language.setLanguage(ui::UiLanguage::Japanese);
    QVERIFY(driver.treeTexts().contains(u"  秘密鍵 RSA 2048"_s));
    driver.language.setLanguage(ui::UiLanguage::English);
    QVERIFY(driver.treeTexts().contains(u"  Private key RSA 2048"_s));
}

void tst_InspectorPage::everyFocusableWidgetHasAName()
{
    QFETCH(ui::UiLanguage, language);
    InspectorPageDriver driver;
    driver.language.setLanguage(language);
    driver.open({driver.write(u"a.p12"_s, Material::get().pkcs12),
                 driver.write(u"b.der"_s, Material::get().leaf)});
    driver.select(u"radius.example.jp"_s);
    const QList<QWidget *> widgets = driver.page->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        // Scroll bars, viewports and the like belong to their views.
        if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith("qt_"_L1) ||
            widget->isHidden())
            continue;
        const QAccessibleInterface *read = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(!widget->isVisible() || (read && !read->text(QAccessible::Name).isEmpty()),
                 qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                            widget->objectName()));
    }
}

void tst_InspectorPage::windowOfItsOwn()
{
    InspectorPageDriver driver;
    auto *window = new ui::InspectorWindow(
            ui::PageServices{driver.theme, driver.theme.icons(), driver.clock, driver.view, {}});
    const QPointer<ui::InspectorWindow> alive(window);
    window->show();
    window->openFiles({driver.write(u"window.der"_s, Material::get().leaf)});
    QTRY_VERIFY(window->windowTitle().contains("window.der"_L1));
    QTRY_VERIFY(window->page().objectPane().text().contains("radius"_L1));
    window->close();
    QTRY_VERIFY(alive.isNull());
    QVERIFY(!driver.view.value(u"inspectorWindow/geometry"_s).toByteArray().isEmpty());
}

SEKISHO_TEST(InspectorPage);
#include "tst_InspectorPage.moc"
