// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/pki/lint/EapBench.h"
#include "tests/support/TestRegistry.h"
#include "tests/ui/inspector/InspectorPageDriver.h"
#include "ui/inspector/BundleDoctorDialog.h"
#include "ui/page/BundleChainView.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/FindingList.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/HiddenTextEdit.h"
#include "ui/widgets/SecretLineEdit.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/StateBadge.h"
#include "ui/widgets/TextLabel.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QPointer>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sekisho;
using test::EapBench;
using ui::BundleDoctorDialog;
using ui::State;

namespace {

/// The dialog as a person uses it: by object names and what is on the screen.
struct Driver
{
    ui::Theme theme;
    ui::LanguageController language{theme};
    FixedClock clock{test::judgementDay()};
    QPointer<BundleDoctorDialog> dialog;
    QTemporaryDir folder;

    Driver()
    {
        theme.apply(*qobject_cast<QApplication *>(QCoreApplication::instance()));
        dialog = new BundleDoctorDialog(theme, clock);
    }
    ~Driver() { delete dialog; }

    template <class T>
    T *find(const char *objectName) const
    {
        return dialog->findChild<T *>(QLatin1StringView(objectName));
    }
    ui::HiddenTextEdit *key() const { return find<ui::HiddenTextEdit>("privateKeyEdit"); }
    QPlainTextEdit *certificates() const { return find<QPlainTextEdit>("signedCertificateEdit"); }
    ui::SecretLineEdit *password() const
    {
        return find<ui::SecretLineEdit>("privateKeyPasswordEdit");
    }
    State verdict() const { return find<ui::StateBadge>("bundleVerdict")->state(); }
    QStringList chain() const { return find<ui::BundleChainView>("bundleChain")->rowTexts(); }
    QStringList rules() const
    {
        QStringList ids;
        for (const ui::FindingList *list : dialog->findChildren<ui::FindingList *>()) {
            for (const lint::Finding &finding : list->findings())
                ids.append(finding.id);
        }
        return ids;
    }
    bool settle() const
    {
        return QTest::qWaitFor([this] { return !dialog->isJudging(); }, 20'000);
    }
    void paste(QWidget *into, const QByteArray &text) const
    {
        QApplication::clipboard()->setText(QString::fromLatin1(text));
        QTest::keySequence(into, QKeySequence::Paste);
    }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        const QString path = folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return path;
    }
};

} // namespace

class tst_BundleDoctorDialog : public QObject
{
    Q_OBJECT

    EapBench m_bench;
    QByteArray m_leafDer = m_bench.goodServer();
    QByteArray m_leaf = EapBench::pem(m_leafDer);
    QByteArray m_issuing = EapBench::pem(m_bench.issuing);
    QByteArray m_root = EapBench::pem(m_bench.root);

private Q_SLOTS:
    void missingCasAreAddedFromWhatIsKnown()
    {
        Driver driver;
        driver.dialog->setKnown({m_bench.root, m_bench.issuing});
        driver.dialog->show();
        auto *add = driver.find<ui::SignButton>("addMissingButton");
        QVERIFY(!add->isVisible());
        driver.certificates()->setPlainText(QString::fromLatin1(m_leaf));
        driver.key()->setContents(Secret(m_bench.keyPem()));
        QVERIFY(driver.settle());
        QCOMPARE(driver.verdict(), State::Error);
        QVERIFY(add->isVisible());
        QVERIFY(!add->accessibleName().isEmpty());
        QCOMPARE(driver.find<ui::TextLabel>("missingNames")->text(),
                 u"Missing here, but at hand: Kakuu Server CA G2, Kakuu Root CA G2"_s);
        add->setFocus();
        QTest::keyClick(add, Qt::Key_Space);
        QVERIFY(driver.settle());
        QCOMPARE(driver.verdict(), State::Ok);
        QVERIFY(driver.dialog->report().isComplete);
        QVERIFY(!add->isVisible());
        QVERIFY(driver.certificates()->toPlainText().startsWith(QString::fromLatin1(m_leaf)));
        // The certificates come out of a file that is not shown.
        driver.certificates()->clear();
        driver.dialog->loadFile(BundleDoctorDialog::Field::Certificates,
                                driver.write(u"leaf.der"_s, m_leafDer));
        QTRY_VERIFY(!driver.dialog->isJudging() && add->isVisible());
        add->click();
        QVERIFY(driver.settle());
        QCOMPARE(driver.verdict(), State::Ok);
        QCOMPARE(driver.chain().size(), 3);
    }

    void emptyItWaits()
    {
        Driver driver;
        QVERIFY(!driver.dialog->isModal());
        QCOMPARE(driver.verdict(), State::Info);
        QVERIFY(!driver.find<ui::SignButton>("copyCertificateButton")->isEnabled());
        QVERIFY(!driver.find<ui::SignButton>("copyPrivateKeyButton")->isEnabled());
    }

    void judgesWhatIsPasted()
    {
        Driver driver;
        driver.dialog->show();
        driver.paste(driver.key(), m_bench.keyPem());
        driver.paste(driver.certificates(), m_root + m_leaf + m_issuing);
        QVERIFY(driver.settle());
        QCOMPARE(driver.verdict(), State::Error);
        QVERIFY(driver.rules().contains(u"mist.chain.order"_s));
        const QStringList chain = driver.chain();
        QCOMPARE(chain.size(), 3);
        QVERIFY(chain.at(0).contains(u"radius.example.jp"_s));
        QVERIFY2(chain.at(0).contains(u"pasted as no. 2, belongs as no. 1"_s),
                 qPrintable(chain.at(0)));
        QVERIFY(chain.at(2).contains(u"Kakuu Root CA G2"_s));

        // What is copied is what is right.
        driver.find<ui::SignButton>("copyCertificateButton")->click();
        const QString copied = QApplication::clipboard()->text();
        QCOMPARE(copied.toLatin1(), m_leaf + m_issuing + m_root);
        driver.certificates()->setPlainText(copied);
        QVERIFY(driver.settle());
        QCOMPARE(driver.verdict(), State::Ok);
    }

    void textOfTheKeyIsHidden()
    {
        Driver driver;
        driver.dialog->show();
        const QByteArray key = m_bench.keyPem();
        driver.paste(driver.key(), key);
        QCOMPARE(driver.key()->contents().reveal(), QByteArrayView(key));
        const QString shown = driver.key()->toPlainText();
        QVERIFY(shown.startsWith(u"-----BEGIN PRIVATE KEY-----"_s));
        const QList<QByteArray> lines = key.split('\n');
        for (const QByteArray &line : lines) {
            if (!line.isEmpty() && !line.startsWith("-----"))
                QVERIFY(!shown.contains(QString::fromLatin1(line)));
        }
        // Nothing can be selected and copied.
        QApplication::clipboard()->setText(u"before"_s);
        QTest::keySequence(driver.key(), QKeySequence::SelectAll);
        QTest::keySequence(driver.key(), QKeySequence::Copy);
        QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
        QTest::keyClick(driver.key(), Qt::Key_Delete);
        QVERIFY(driver.key()->contents().isEmpty());
    }

    void keyIsCopiedWithAHint()
    {
        Driver driver;
        driver.dialog->show();
        driver.paste(driver.key(), m_bench.keyPem());
        driver.certificates()->setPlainText(QString::fromLatin1(m_leaf + m_issuing + m_root));
        QVERIFY(driver.settle());
        QCOMPARE(driver.verdict(), State::Ok);
        driver.find<ui::SignButton>("copyPrivateKeyButton")->click();
        const QMimeData *data = QApplication::clipboard()->mimeData();
        QCOMPARE(data->text().toLatin1(), m_bench.keyPem());
        QCOMPARE(data->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
    }

    void passwordIsJudgedAsItIsTyped()
    {
        Driver driver;
        driver.dialog->show();
        driver.key()->setContents(Secret(m_bench.keyPem("correct")));
        driver.certificates()->setPlainText(QString::fromLatin1(m_leaf + m_issuing + m_root));
        QVERIFY(driver.settle());
        QCOMPARE(driver.verdict(), State::Error);
        QVERIFY(driver.rules().contains(u"mist.key.password"_s));
        QTest::keyClicks(driver.password(), u"correc"_s);
        QVERIFY(driver.settle());
        QCOMPARE(driver.verdict(), State::Error);
        QTest::keyClicks(driver.password(), u"t"_s);
        QVERIFY(driver.settle());
        QCOMPARE(driver.verdict(), State::Ok);
    }

    void filesAreRead()
    {
        Driver driver;
        const auto pkcs12 =
                pki::buildPkcs12(m_leafDer, m_bench.leafKey, {m_bench.issuing, m_bench.root},
                                 Secret(QByteArray("s3cret")), u"radius"_s);
        const QString file = driver.write(u"radius.p12"_s, *pkcs12);
        driver.password()->setText(u"s3cret"_s);
        QSignalSpy judged(driver.dialog, &BundleDoctorDialog::judged);
        driver.dialog->loadFile(BundleDoctorDialog::Field::Key, file);
        QVERIFY(QTest::qWaitFor([&] { return driver.dialog->report().hasKey(); }, 20'000));
        driver.dialog->loadFile(BundleDoctorDialog::Field::Certificates, file);
        QVERIFY(QTest::qWaitFor(
                [&] { return driver.dialog->report().certificatePem.size() > 1000; }, 20'000));
        QVERIFY(driver.settle());
        QVERIFY(driver.key()->toPlainText().startsWith(u"radius.p12"_s));
        QCOMPARE(driver.dialog->report().certificatePem, m_leaf + m_issuing + m_root);
        QVERIFY(driver.rules().contains(u"mist.key.pem"_s));

        driver.dialog->loadFile(BundleDoctorDialog::Field::Key,
                                driver.folder.filePath(u"nowhere"_s));
        QVERIFY(QTest::qWaitFor(
                [&] { return !driver.find<ui::Banner>("bundleBanner")->isHidden(); }, 20'000));
    }

    void savesTheCertificates()
    {
        Driver driver;
        driver.certificates()->setPlainText(QString::fromLatin1(m_root + m_issuing + m_leaf));
        QVERIFY(driver.settle());
        const QString path = driver.folder.filePath(u"out.pem"_s);
        driver.dialog->saveCertificates(path);
        QVERIFY(QTest::qWaitFor([&] { return QFile::exists(path); }, 20'000));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), m_leaf + m_issuing + m_root);
    }

    void takesWhatIsOpen()
    {
        Driver driver;
        driver.dialog->take(pki::readObjects(m_leaf + m_issuing + m_root + m_bench.keyPem()).items);
        QVERIFY(driver.settle());
        QCOMPARE(driver.verdict(), State::Ok);
    }

    void opensFromTheInspector()
    {
        test::InspectorPageDriver page;
        page.open({page.write(u"bundle.pem"_s, m_leaf + m_issuing + m_root),
                   page.write(u"key.pem"_s, m_bench.keyPem())});
        page.page->show();
        page.button("checkBundleButton")->click();
        auto *dialog = page.find<BundleDoctorDialog>("bundleDoctorDialog");
        QVERIFY(dialog);
        QVERIFY(QTest::qWaitFor([&] { return !dialog->isJudging(); }, 20'000));
        QCOMPARE(dialog->report().chain.size(), 3);
        QVERIFY(dialog->report().keyMatches);
    }

    void everyControlHasAName()
    {
        Driver driver;
        driver.dialog->show();
        driver.certificates()->setPlainText(QString::fromLatin1(m_root + m_leaf));
        QVERIFY(driver.settle());
        for (const QWidget *widget : driver.dialog->findChildren<QWidget *>()) {
            if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus))
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }

    // Typed in again before the first answer: the last question is answered, and only that.
    void lastQuestionIsAnswered()
    {
        Driver driver;
        QSignalSpy judged(driver.dialog, &BundleDoctorDialog::judged);
        driver.key()->setContents(Secret(m_bench.keyPem()));
        for (int i = 0; i < 20; ++i)
            driver.certificates()->setPlainText(QString::fromLatin1(m_root));
        driver.certificates()->setPlainText(QString::fromLatin1(m_leaf + m_issuing + m_root));
        QVERIFY(driver.settle());
        QCOMPARE(judged.size(), 1);
        QCOMPARE(driver.verdict(), State::Ok);
        // Closed while a question is open.
        driver.certificates()->setPlainText(QString());
        QCoreApplication::sendPostedEvents(driver.dialog, QEvent::MetaCall);
        delete driver.dialog;
    }

    void picture_data()
    {
        QTest::addColumn<bool>("japanese");
        QTest::addColumn<bool>("dark");
        QTest::newRow("en-light") << false << false;
        QTest::newRow("ja-dark") << true << true;
    }
    void picture()
    {
        QFETCH(bool, japanese);
        QFETCH(bool, dark);
        Driver driver;
        driver.theme.setAppearance(dark ? ui::Theme::Appearance::Dark
                                        : ui::Theme::Appearance::Light);
        driver.language.setLanguage(japanese ? ui::UiLanguage::Japanese : ui::UiLanguage::English);
        driver.dialog->show();
        const EapBench other;
        driver.key()->setContents(Secret(m_bench.keyPem("correct")));
        driver.password()->setText(u"correct"_s);
        driver.certificates()->setPlainText(
                QString::fromLatin1(m_root + m_leaf + EapBench::pem(other.root) + m_issuing));
        QVERIFY(driver.settle());
        const auto *area = driver.find<QScrollArea>("bundleAnswer");
        QVERIFY(area->widget()->width() <= area->viewport()->width());
        QCoreApplication::processEvents();
        if (const QByteArray to = qgetenv("SEKISHO_PICTURES"); !to.isEmpty()) {
            QVERIFY(driver.dialog->grab().save(QString::fromLocal8Bit(to) + u"/bundle-"_s +
                                               QLatin1StringView(QTest::currentDataTag()) +
                                               u".png"_s));
        }
    }
};

SEKISHO_TEST(BundleDoctorDialog);
#include "tst_BundleDoctorDialog.moc"
