// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestRegistry.h"
#include "tests/support/WidgetWalker.h"
#include "tests/ui/inspector/InspectorPageDriver.h"
#include "ui/inspector/CompareDialog.h"
#include "ui/inspector/ConvertDialog.h"
#include "ui/inspector/InspectorTools.h"
#include "ui/page/NewRequestDialog.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/StateBadge.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;
using namespace sekisho;
using test::InspectorPageDriver;
using test::Material;
using test::WidgetWalker;

Q_DECLARE_METATYPE(sekisho::ui::UiLanguage)

namespace {

void languages()
{
    QTest::addColumn<ui::UiLanguage>("language");
    QTest::addColumn<bool>("dark");
    QTest::newRow("en") << ui::UiLanguage::English << false;
    QTest::newRow("ja") << ui::UiLanguage::Japanese << true;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

template <class T>
T *part(const QWidget *dialog, const char *name)
{
    return dialog->findChild<T *>(QLatin1StringView(name));
}

void settle()
{
    for (int round = 0; round < 5; ++round)
        QCoreApplication::processEvents();
}

/// For the eye: SEKISHO_SHOTS names a folder.
void shoot(QWidget *widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("SEKISHO_SHOTS");
    settle();
    if (!folder.isEmpty())
        widget->grab().save(folder + u'/' + name + u".png"_s);
}

void apply(InspectorPageDriver &driver, ui::UiLanguage language, bool dark)
{
    driver.language.setLanguage(language);
    driver.theme.setAppearance(dark ? ui::Theme::Appearance::Dark : ui::Theme::Appearance::Light);
}

int rowOf(const QComboBox *combo, const QString &text)
{
    for (int row = 0; row < combo->count(); ++row) {
        if (combo->itemText(row).contains(text))
            return row;
    }
    return -1;
}

} // namespace

/// Compare…, Convert… and New request… of the Inspector.
class tst_InspectorTools : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void buttonsNeedSomethingOpen();
    void buttonsFoldIntoTheMenu();
    void comparesTheSelectedWithAnother_data() { languages(); }
    void comparesTheSelectedWithAnother();
    void swapAndKeys();
    void lockedKeyIsSaid();
    void convertsWithAPassword_data() { languages(); }
    void convertsWithAPassword();
    void convertAsksForWhatIsMissing();
    void requestIsMadeAndOpened_data() { languages(); }
    void requestIsMadeAndOpened();
    void requestFindingsWhileTyping();
    void requestNeverReplacesAKey();
    void longKeysCanBeCancelled();
};

void tst_InspectorTools::buttonsNeedSomethingOpen()
{
    InspectorPageDriver driver;
    QVERIFY(!driver.button("compareButton")->isEnabled());
    QVERIFY(!driver.button("convertButton")->isEnabled());
    QVERIFY(driver.find<QAction>("newRequestAction")->isEnabled());
    driver.open({driver.write(u"a.der"_s, Material::get().leaf)});
    QVERIFY(driver.button("compareButton")->isEnabled());
    QVERIFY(driver.button("convertButton")->isEnabled());
}

void tst_InspectorTools::buttonsFoldIntoTheMenu()
{
    InspectorPageDriver driver;
    driver.open({driver.write(u"a.der"_s, Material::get().leaf)});
    driver.page->resize(1400, 600);
    settle();
    QVERIFY(driver.button("compareButton")->isVisible());
    QVERIFY(!driver.find<QAction>("compareAction")->isVisible());
    // Whatever the width, every command is in the row or in the menu, and nothing is cut off.
    for (const ui::UiLanguage language : {ui::UiLanguage::English, ui::UiLanguage::Japanese}) {
        driver.language.setLanguage(language);
        for (const int width : {1366, 1150, 968, 808}) {
            driver.page->resize(width, 600);
            settle();
            QCOMPARE(driver.page->width(), width);
            for (const auto &[button, action] : {std::pair("compareButton", "compareAction"),
                                                 std::pair("convertButton", "convertAction")}) {
                const QAction *entry = driver.find<QAction>(action);
                QVERIFY(driver.button(button)->isVisible() != entry->isVisible());
                QCOMPARE(entry->isEnabled(), entry->isVisible());
            }
            shoot(driver.page.get(), u"page-%1-%2"_s.arg(static_cast<int>(language)).arg(width));
            const QAbstractButton *more = driver.button("moreToolsButton");
            QVERIFY(more->mapTo(driver.page.get(), QPoint(more->width(), 0)).x() <= width);
        }
    }
    QVERIFY(driver.find<QAction>("checkBundleButton.action")->isVisible());
}

void tst_InspectorTools::comparesTheSelectedWithAnother()
{
    QFETCH(ui::UiLanguage, language);
    QFETCH(bool, dark);
    InspectorPageDriver driver;
    apply(driver, language, dark);
    driver.open({driver.write(u"old.der"_s, Material::get().leaf),
                 driver.write(u"new.der"_s, Material::get().expired)});
    const QPointer<ui::CompareDialog> dialog = driver.page->tools().compare();
    QVERIFY(dialog && !dialog->isModal());
    QSignalSpy done(dialog, &ui::CompareDialog::compared);
    QTRY_VERIFY(done.count() > 0);
    QVERIFY(part<QComboBox>(dialog, "leftCombo")->currentText().contains(u"old.der"_s));
    QVERIFY(part<QComboBox>(dialog, "rightCombo")->currentText().contains(u"new.der"_s));
    auto *table = part<QTreeView>(dialog, "differencesView");
    QVERIFY(table->model()->rowCount() > 3);
    // Shape and word, and both values below.
    const QModelIndex kind = table->model()->index(0, 0);
    QVERIFY(!kind.data().toString().isEmpty());
    QVERIFY(kind.data(ui::StateRole).toInt() != static_cast<int>(ui::State::None));
    QVERIFY(!part<QPlainTextEdit>(dialog, "leftValue")->toPlainText().isEmpty());
    QVERIFY(part<QWidget>(dialog, "renewalChecks")->isVisible());
    QVERIFY(!dialog->findChildren<QWidget *>(QRegularExpression(u"^check:"_s)).isEmpty());
    shoot(dialog, u"compare-%1"_s.arg(QLatin1StringView(QTest::currentDataTag())));
    QCOMPARE(WidgetWalker(*dialog).withoutName(), QStringList());
    QTest::mouseClick(part<QAbstractButton>(dialog, "closeButton"), Qt::LeftButton);
    QTRY_VERIFY(dialog.isNull());
}

void tst_InspectorTools::swapAndKeys()
{
    InspectorPageDriver driver;
    driver.open({driver.write(u"a.der"_s, Material::get().leaf),
                 driver.write(u"key.pem"_s, Material::get().keyPem)});
    ui::CompareDialog *dialog = driver.page->tools().compare();
    QSignalSpy done(dialog, &ui::CompareDialog::compared);
    QTRY_COMPARE(done.count(), 1);
    // The material's key is that of the leaf.
    QVERIFY(part<QWidget>(dialog, "check:key-matches"));
    QCOMPARE(part<ui::StateBadge>(dialog, "compareResult")->state(), ui::State::Ok);
    const QString left = part<QComboBox>(dialog, "leftCombo")->currentText();
    QTest::mouseClick(part<QAbstractButton>(dialog, "swapButton"), Qt::LeftButton);
    QTRY_COMPARE(done.count(), 2);
    QCOMPARE(part<QComboBox>(dialog, "rightCombo")->currentText(), left);
}

void tst_InspectorTools::lockedKeyIsSaid()
{
    InspectorPageDriver driver;
    const auto key = pki::SigningKey::generate(pki::SigningKey::Kind::Ec256);
    driver.open({driver.write(u"a.der"_s, Material::get().leaf),
                 driver.write(u"key.pem"_s, key->toPem(Secret("pw")).reveal().toByteArray())});
    ui::CompareDialog *dialog = driver.page->tools().compare();
    QSignalSpy done(dialog, &ui::CompareDialog::compared);
    QTRY_COMPARE(done.count(), 1);
    QCOMPARE(part<ui::StateBadge>(dialog, "compareResult")->state(), ui::State::Error);
}

void tst_InspectorTools::convertsWithAPassword()
{
    QFETCH(ui::UiLanguage, language);
    QFETCH(bool, dark);
    InspectorPageDriver driver;
    apply(driver, language, dark);
    const Material &m = Material::get();
    driver.open({driver.write(u"bundle.pem"_s, m.keyPem + pki::certificateToPem(m.leaf)),
                 driver.write(u"ca.der"_s, m.ca)});
    const QPointer<ui::ConvertDialog> dialog = driver.page->tools().convert();
    QVERIFY(dialog && !dialog->isModal());
    auto *what = part<QComboBox>(dialog, "whatCombo");
    what->setCurrentIndex(rowOf(what, u"bundle.pem"_s));
    auto *format = part<QComboBox>(dialog, "formatCombo");
    format->setCurrentIndex(format->findData(static_cast<int>(pki::TargetFormat::Pkcs12)));
    QVERIFY(!part<QLabel>(dialog, "neededByLabel")->text().isEmpty());
    QVERIFY(!part<QLabel>(dialog, "notReadByLabel")->text().isEmpty());
    part<QLineEdit>(dialog, "newPasswordLineEdit")->setText(u"s3cret"_s);
    part<QLineEdit>(dialog, "repeatPasswordLineEdit")->setText(u"s3cret"_s);
    shoot(dialog, u"convert-%1"_s.arg(QLatin1StringView(QTest::currentDataTag())));
    QCOMPARE(WidgetWalker(*dialog).withoutName(), QStringList());
    QSignalSpy done(dialog, &ui::ConvertDialog::finishedSaving);
    const QString path = driver.write(u"out.p12"_s, "old");
    dialog->saveTo(path);
    QTRY_COMPARE_WITH_TIMEOUT(done.count(), 1, 60'000);
    QVERIFY2(done.first().first().toBool(), qPrintable(done.first().at(1).toString()));
    // Nothing of it stays in the fields.
    QVERIFY(part<QLineEdit>(dialog, "newPasswordLineEdit")->text().isEmpty());
    const Secret password("s3cret");
    pki::ReadOptions options;
    options.passwords = {&password};
    const pki::ReadResult read = pki::readObjects(contentOf(path), options);
    QVERIFY(std::any_of(read.items.cbegin(), read.items.cend(),
                        [](const auto &item) { return item.keyDer != nullptr; }));
    // The CA came from the other file.
    QVERIFY(std::any_of(read.items.cbegin(), read.items.cend(),
                        [&m](const auto &item) { return item.der == m.ca; }));
#ifndef Q_OS_WIN
    QVERIFY(!(QFileInfo(path).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
#endif
}

void tst_InspectorTools::convertAsksForWhatIsMissing()
{
    InspectorPageDriver driver;
    driver.open({driver.write(u"key.pem"_s, Material::get().keyPem)});
    ui::ConvertDialog *dialog = driver.page->tools().convert();
    QSignalSpy done(dialog, &ui::ConvertDialog::finishedSaving);
    auto *first = part<QLineEdit>(dialog, "newPasswordLineEdit");
    auto *second = part<QLineEdit>(dialog, "repeatPasswordLineEdit");
    const auto fieldOf = [](QWidget *edit) {
        return qobject_cast<ui::FormField *>(edit->parentWidget());
    };
    const QString path = driver.write(u"never.pem"_s, "old");
    dialog->saveTo(path);
    QVERIFY(fieldOf(first)->hasError());
    first->setText(u"one"_s);
    second->setText(u"two"_s);
    QVERIFY(!fieldOf(first)->hasError());
    dialog->saveTo(path);
    QVERIFY(fieldOf(second)->hasError());
    QCOMPARE(contentOf(path), "old");
    QCOMPARE(done.count(), 0);
    // In clear only where that is said.
    part<QCheckBox>(dialog, "keyInClearCheckBox")->setChecked(true);
    QVERIFY(!first->isVisibleTo(dialog));
    dialog->saveTo(path);
    QTRY_COMPARE(done.count(), 1);
    QVERIFY(contentOf(path).startsWith("-----BEGIN PRIVATE KEY-----"));
}

void tst_InspectorTools::requestIsMadeAndOpened()
{
    QFETCH(ui::UiLanguage, language);
    QFETCH(bool, dark);
    InspectorPageDriver driver;
    apply(driver, language, dark);
    const QPointer<ui::NewRequestDialog> dialog = driver.page->tools().newRequest();
    QVERIFY(!dialog->isModal());
    part<QLineEdit>(dialog, "subjectCNLineEdit")->setText(u"radius.example.jp"_s);
    part<QLineEdit>(dialog, "subjectOLineEdit")->setText(u"架空精機株式会社"_s);
    part<QLineEdit>(dialog, "subjectCLineEdit")->setText(u"JP"_s);
    part<QLineEdit>(dialog, "nameValueLineEdit")->setText(u"radius2.example.jp"_s);
    auto *key = part<QComboBox>(dialog, "keyCombo");
    key->setCurrentIndex(key->findData(static_cast<int>(pki::SigningKey::Kind::Ec256)));
    const QString config = part<QPlainTextEdit>(dialog, "configPreview")->toPlainText();
    QVERIFY(config.contains(u"DNS.2 = radius2.example.jp"_s));
    QVERIFY(config.contains(u"serverAuth"_s));
    QTest::mouseClick(part<QAbstractButton>(dialog, "copyConfigButton"), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), config);
    part<QCheckBox>(dialog, "testCaCheckBox")->setChecked(true);
    part<QLineEdit>(dialog, "newPasswordLineEdit")->setText(u"s3cret"_s);
    part<QLineEdit>(dialog, "repeatPasswordLineEdit")->setText(u"s3cret"_s);
    shoot(dialog, u"request-%1"_s.arg(QLatin1StringView(QTest::currentDataTag())));
    QCOMPARE(WidgetWalker(*dialog).withoutName(), QStringList());

    QSignalSpy done(dialog, &ui::NewRequestDialog::finishedMaking);
    const QString request = driver.write(u"radius.csr"_s, "old");
    dialog->makeAt(request);
    QVERIFY(dialog->isMaking());
    QTRY_COMPARE_WITH_TIMEOUT(done.count(), 1, 60'000);
    QVERIFY2(done.first().first().toBool(), qPrintable(done.first().at(1).toString()));
    const QString base = QFileInfo(request).path() + u"/radius"_s;
    QVERIFY(contentOf(base + u".key"_s).startsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----"));
    QVERIFY(contentOf(base + u".cnf"_s).contains("radius2.example.jp"));
    // Request, certificate and CA are opened; the key is not.
    QTRY_COMPARE(driver.page->controller().model().inputCount(), 3);
    QTRY_VERIFY(!driver.page->controller().isReading());
    QVERIFY(driver.treeTexts().join(u'\n').contains(u"TEST Lab"_s));
}

void tst_InspectorTools::requestFindingsWhileTyping()
{
    InspectorPageDriver driver;
    ui::NewRequestDialog *dialog = driver.page->tools().newRequest();
    QVERIFY(dialog->findChildren<QWidget *>(QRegularExpression(u"^finding:"_s)).isEmpty());
    part<QLineEdit>(dialog, "subjectCNLineEdit")->setText(u"*.example.jp"_s);
    QVERIFY(part<QWidget>(dialog, "finding:wildcard"));
    part<QLineEdit>(dialog, "subjectCNLineEdit")->setText(u"radius.example.jp"_s);
    // No problem left; that the name becomes a dNSName too is said.
    const auto left = dialog->findChildren<QWidget *>(QRegularExpression(u"^finding:"_s));
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.first()->objectName(), u"finding:cn-as-dns"_s);
    // Rows of names come and go.
    QTest::mouseClick(part<QAbstractButton>(dialog, "addNameButton"), Qt::LeftButton);
    const auto edits = [dialog] {
        return dialog->findChildren<QLineEdit *>(u"nameValueLineEdit"_s);
    };
    QCOMPARE(edits().size(), 2);
    edits().at(1)->setText(u"a b"_s);
    QVERIFY(part<QWidget>(dialog, "finding:bad-dns-name"));
    QTest::mouseClick(dialog->findChildren<QAbstractButton *>(u"removeNameButton"_s).at(1),
                      Qt::LeftButton);
    QVERIFY(dialog->description().alternativeNames.isEmpty());
    QVERIFY(!part<QWidget>(dialog, "finding:bad-dns-name"));
    // An error stands in the way of making.
    part<QLineEdit>(dialog, "subjectCLineEdit")->setText(u"Japan"_s);
    QSignalSpy done(dialog, &ui::NewRequestDialog::finishedMaking);
    dialog->makeAt(driver.write(u"x.csr"_s, "old"));
    QCOMPARE(done.count(), 1);
    QVERIFY(!done.first().first().toBool());
    QVERIFY(!dialog->isMaking());
}

void tst_InspectorTools::requestNeverReplacesAKey()
{
    InspectorPageDriver driver;
    ui::NewRequestDialog *dialog = driver.page->tools().newRequest();
    part<QLineEdit>(dialog, "subjectCNLineEdit")->setText(u"radius.example.jp"_s);
    part<QCheckBox>(dialog, "keyInClearCheckBox")->setChecked(true);
    auto *key = part<QComboBox>(dialog, "keyCombo");
    key->setCurrentIndex(key->findData(static_cast<int>(pki::SigningKey::Kind::Ec256)));
    const QString there = driver.write(u"radius.key"_s, "precious");
    const QString request = QFileInfo(there).path() + u"/radius.csr"_s;
    QSignalSpy done(dialog, &ui::NewRequestDialog::finishedMaking);
    dialog->makeAt(request);
    QTRY_COMPARE(done.count(), 1);
    QVERIFY(!done.first().first().toBool());
    QCOMPARE(contentOf(there), "precious");
    QVERIFY(!QFileInfo::exists(request));
}

void tst_InspectorTools::longKeysCanBeCancelled()
{
    InspectorPageDriver driver;
    ui::NewRequestDialog *dialog = driver.page->tools().newRequest();
    part<QLineEdit>(dialog, "subjectCNLineEdit")->setText(u"radius.example.jp"_s);
    part<QCheckBox>(dialog, "keyInClearCheckBox")->setChecked(true);
    auto *key = part<QComboBox>(dialog, "keyCombo");
    key->setCurrentIndex(key->findData(static_cast<int>(pki::SigningKey::Kind::Rsa4096)));
    const QString request = driver.write(u"slow.csr"_s, "old");
    QSignalSpy done(dialog, &ui::NewRequestDialog::finishedMaking);
    dialog->makeAt(request);
    auto *cancel = part<QAbstractButton>(dialog, "cancelMakingButton");
    QVERIFY(cancel->isVisible());
    QTest::mouseClick(cancel, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(done.count(), 1, 60'000);
    QVERIFY(!done.first().first().toBool());
    QCOMPARE(contentOf(request), "old");
    QVERIFY(!QFileInfo::exists(QFileInfo(request).path() + u"/slow.key"_s));
    QVERIFY(part<QAbstractButton>(dialog, "makeButton")->isEnabled());
}

SEKISHO_TEST(InspectorTools);
#include "tst_InspectorTools.moc"
