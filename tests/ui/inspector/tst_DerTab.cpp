// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/Reader.h"
#include "tests/support/TestRegistry.h"
#include "tests/ui/inspector/InspectorPageDriver.h"
#include "ui/inspector/Asn1SearchBar.h"
#include "ui/inspector/DerTab.h"
#include "ui/inspector/ExtensionsTab.h"
#include "ui/inspector/OverviewTab.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/HexView.h"
#include "ui/widgets/PropertyBox.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

using namespace Qt::Literals::StringLiterals;
using namespace sekisho;
using test::InspectorPageDriver;
using test::Material;
using ui::DerTab;
using ui::HexView;
using ui::ObjectPane;
using ui::Token;

namespace {

/// The marked bytes of one colour: offset and length.
std::pair<qsizetype, qsizetype> marked(const HexView &hex, Token token, bool underline = false)
{
    for (const HexView::Highlight &mark : hex.highlights()) {
        if (mark.token == token && mark.underline == underline && mark.length > 0)
            return {mark.offset, mark.length};
    }
    return {-1, 0};
}

QString currentName(const DerTab &tab)
{
    return tab.tree().currentIndex().siblingAtColumn(0).data().toString();
}

} // namespace

class tst_DerTab : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_tab.reset(); }
    void elementMarksItsBytes();
    void byteSelectsItsElement();
    void rangeSelectsWhatHoldsIt();
    void keyboardAlone();
    void footSaysItInWords();
    void damageIsShownWhereItIs();
    void brokenFilesShowTheirTree();
    void copiesAndSaves();
    void searches();
    void findingRestsOnItsElement();
    void largeObjectsFollow();
    void secretsStayHidden();
    void sameObjectKeepsTheSelection();
    void overviewLeadsToBytes();
    void extensionsLeadToBytes();
    void elementsAreSavedThroughThePage();

private:
    std::unique_ptr<InspectorPageDriver> m_driver = std::make_unique<InspectorPageDriver>();
    std::unique_ptr<DerTab> m_tab;
};

void tst_DerTab::init()
{
    m_driver->language.setLanguage(ui::UiLanguage::English);
    m_tab = std::make_unique<DerTab>(m_driver->theme);
    m_tab->resize(1080, 540);
    m_tab->setContent(Material::get().leaf);
    m_tab->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_tab.get()));
}

void tst_DerTab::elementMarksItsBytes()
{
    QVERIFY(m_tab->showElement({u"validity"_s, u"notAfter"_s}));
    const pki::Asn1Tree &tree = m_tab->model().tree();
    const pki::Asn1Node &node = tree.node(tree.find({u"notAfter"_s}));
    const std::pair<qsizetype, qsizetype> tag{node.offset, 1};
    const std::pair<qsizetype, qsizetype> length{node.offset + 1, 1};
    const std::pair<qsizetype, qsizetype> value{node.offset + 2, 13};
    QCOMPARE(marked(m_tab->hex(), Token::HexTag), tag);
    QCOMPARE(marked(m_tab->hex(), Token::HexLen), length);
    QCOMPARE(marked(m_tab->hex(), Token::HexVal), value);
    const pki::Asn1Node &validity = tree.node(node.parent);
    const std::pair<qsizetype, qsizetype> around{validity.offset, 32};
    QCOMPARE(marked(m_tab->hex(), Token::HexVal, true), around);
    QCOMPARE(m_tab->hex().cursor(), node.offset);
    // Long forms.
    QVERIFY(m_tab->showElement({u"tbsCertificate"_s}));
    QCOMPARE(marked(m_tab->hex(), Token::HexLen).second, 3);
    // With indefinite length the end mark belongs to the length.
    m_tab->setContent(QByteArray::fromHex("30800201050000"));
    int marks = 0;
    for (const HexView::Highlight &mark : m_tab->hex().highlights())
        marks += mark.token == Token::HexLen && mark.length > 0;
    QCOMPARE(marks, 2);
}

void tst_DerTab::byteSelectsItsElement()
{
    const pki::Asn1Tree &tree = m_tab->model().tree();
    for (const QString &name : {u"notBefore"_s, u"serialNumber"_s, u"signatureAlgorithm"_s}) {
        const qsizetype at = tree.node(tree.find({name})).offset;
        m_tab->hex().select(at - 1, 0);
        QTest::keyClick(&m_tab->hex(), Qt::Key_Right);
        QCOMPARE(m_tab->hex().cursor(), at);
        QCOMPARE(currentName(*m_tab), name);
        // What was clicked stays the cursor's place.
        QTest::keyClick(&m_tab->hex(), Qt::Key_Right);
        QCOMPARE(m_tab->hex().cursor(), at + 1);
        QCOMPARE(currentName(*m_tab), name);
    }
}

void tst_DerTab::rangeSelectsWhatHoldsIt()
{
    const pki::Asn1Tree &tree = m_tab->model().tree();
    const pki::Asn1Node &begin = tree.node(tree.find({u"notBefore"_s}));
    m_tab->hex().select(begin.end() - 1, 0);
    QTest::keyClick(&m_tab->hex(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(m_tab->hex().selectionLength(), 2);
    QCOMPARE(currentName(*m_tab), u"validity"_s);
}

void tst_DerTab::keyboardAlone()
{
    m_tab->activateWindow();
    m_tab->tree().setFocus();
    QTRY_VERIFY(m_tab->tree().hasFocus());
    m_tab->tree().setCurrentIndex(m_tab->model().index(0, 0));
    QTest::keyClick(&m_tab->tree(), Qt::Key_Down);
    QCOMPARE(currentName(*m_tab), u"tbsCertificate"_s);
    QSignalSpy copied(m_tab.get(), &DerTab::copyRequested);
    QVERIFY(m_tab->showElement({u"notAfter"_s}));
    QTest::keyClick(&m_tab->tree(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(copied.size(), 1);
    QCOMPARE(copied.at(0).at(0).toString(), u"17 0d 32 39 30 39 33 30 31 34 35 39 35 39 5a"_s);
    QTest::keyClick(&m_tab->tree(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(m_tab->findChild<QLineEdit *>(u"asn1SearchEdit"_s)->hasFocus());
    QTest::keyClick(m_tab->findChild<QLineEdit *>(u"asn1SearchEdit"_s), Qt::Key_Escape);
    QTRY_VERIFY(m_tab->tree().hasFocus());
    QVERIFY(!m_tab->hex().accessibleName().isEmpty());
    QVERIFY(!m_tab->hex().accessibleDescription().isEmpty());
}

void tst_DerTab::footSaysItInWords()
{
    QVERIFY(m_tab->showElement({u"notAfter"_s}));
    QString text = m_tab->foot().text();
    QVERIFY2(text.contains("Valid To"_L1), qPrintable(text));
    QVERIFY2(text.contains("UTCTime"_L1), qPrintable(text));
    QVERIFY2(text.contains("2029-09-30 14:59:59 UTC = "_L1), qPrintable(text));
    QVERIFY2(text.contains("header 2 + value 13 bytes"_L1), qPrintable(text));
    QVERIFY2(text.contains("RFC 5280 4.1.2.5.1"_L1), qPrintable(text));
    m_driver->language.setLanguage(ui::UiLanguage::Japanese);
    m_tab->retranslate();
    text = m_tab->foot().text();
    QVERIFY2(text.contains("2029-09-30 14:59:59 UTC = "_L1), qPrintable(text));
    QVERIFY2(text.contains(u"Valid To("_s), qPrintable(text));
    m_driver->language.setLanguage(ui::UiLanguage::English);
    QVERIFY(m_tab->showExtension(u"2.5.29.15"_s));
    text = m_tab->foot().text();
    QVERIFY2(text.contains("(digitalSignature)"_L1), qPrintable(text));
    QVERIFY2(text.contains("2.5.29.15"_L1), qPrintable(text));
    m_driver->language.setLanguage(ui::UiLanguage::Japanese);
    m_tab->retranslate();
    text = m_tab->foot().text();
    QVERIFY2(text.contains(u"電子署名"_s), qPrintable(text));
    m_driver->language.setLanguage(ui::UiLanguage::English);
    m_tab->retranslate();
    // What is not DER is said where it is.
    m_tab->setContent(QByteArray::fromHex("3003010101"));
    m_tab->showBytes(2, 3);
    QVERIFY2(m_tab->foot().text().contains("X.690 11.1"_L1), qPrintable(m_tab->foot().text()));
}

void tst_DerTab::damageIsShownWhereItIs()
{
    QByteArray damaged = Material::get().leaf;
    const pki::Asn1Tree whole(damaged);
    const qsizetype at = whole.node(whole.find({u"subject"_s, u"organizationName"_s})).offset;
    damaged[at + 1] = 0x7f;
    m_tab->setContent(damaged);
    QCOMPARE(currentName(*m_tab), u"(unreadable)"_s);
    QCOMPARE(m_tab->hex().cursor(), at);
    const QString text = m_tab->foot().text();
    QVERIFY2(text.contains("longer than the one around it"_L1), qPrintable(text));
    QVERIFY2(text.contains(QString::number(at)), qPrintable(text));
    // What came before is there.
    QVERIFY(m_tab->showElement({u"validity"_s, u"notAfter"_s}));
    m_tab->setContent(Material::get().leaf.left(400));
    QVERIFY2(m_tab->foot().text().contains("(byte 400)"_L1), qPrintable(m_tab->foot().text()));
}

void tst_DerTab::brokenFilesShowTheirTree()
{
    m_driver->page->clear();
    m_driver->open({m_driver->write(u"cut.der"_s, Material::get().leaf.left(500)),
                    m_driver->write(u"cut-key.pem"_s, Material::get().keyPem.left(700))});
    ui::InspectorModel &model = m_driver->page->controller().model();
    ObjectPane &pane = m_driver->page->objectPane();
    const auto showProblem = [&](int file) {
        const QModelIndex top = model.index(file, 0);
        for (int row = 0; row < model.rowCount(top); ++row) {
            if (model.problemAt(model.index(row, 0, top)))
                m_driver->page->tree().setCurrentIndex(model.index(row, 0, top));
        }
    };
    showProblem(0);
    pane.setTab(ObjectPane::Tab::Der);
    QCOMPARE(int(pane.tab()), int(ObjectPane::Tab::Der));
    QVERIFY(pane.derTab().showElement({u"validity"_s, u"notAfter"_s}));
    QCOMPARE(pane.derTab().model().tree().errors().first().offset, 500);
    // Of what may be a private key its structure alone.
    showProblem(1);
    const QByteArray shown = pane.derTab().hex().bytes();
    QVERIFY(shown.size() > 300);
    QVERIFY(pane.derTab().model().tree().isMalformed());
    // What there is of the private exponent.
    QCOMPARE(shown.last(180), QByteArray(180, '\0'));
    QVERIFY(pane.banner().text().contains(u"zeros"_s));
}

void tst_DerTab::copiesAndSaves()
{
    QSignalSpy copied(m_tab.get(), &DerTab::copyRequested);
    QSignalSpy saved(m_tab.get(), &DerTab::saveRequested);
    QVERIFY(m_tab->showElement({u"notAfter"_s}));
    const QByteArray element = QByteArray::fromHex("170d3239303933303134353935395a");
    std::unique_ptr<QMenu> menu(m_tab->foot().makeMenu(nullptr));
    menu->setAttribute(Qt::WA_DeleteOnClose, false);
    const auto trigger = [&menu](const QString &name) {
        menu->findChild<QAction *>(name)->trigger();
    };
    trigger(u"asn1CopyHex"_s);
    trigger(u"asn1CopyBase64"_s);
    trigger(u"asn1CopyValue"_s);
    QCOMPARE(copied.at(0).at(0).toString().toLatin1(), element.toHex(' '));
    QCOMPARE(copied.at(1).at(0).toString().toLatin1(), element.toBase64());
    QCOMPARE(copied.at(2).at(0).toString(), u"290930145959Z"_s);
    trigger(u"asn1SaveDer"_s);
    QCOMPARE(saved.at(0).at(0).toByteArray(), element);
    QCOMPARE(saved.at(0).at(1).toString(), u"notAfter"_s);
}

void tst_DerTab::searches()
{
    m_tab->openSearch();
    auto *edit = m_tab->findChild<QLineEdit *>(u"asn1SearchEdit"_s);
    QVERIFY(edit->isVisible());
    edit->setText(u"2.5.29.17"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(currentName(*m_tab), u"extnID"_s);
    edit->setText(u"radius2.example"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(currentName(*m_tab), u"dNSName"_s);
    QCOMPARE(m_tab->hex().selectionLength(), 15);
    edit->setText(u"de ad be ef de ad"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(m_tab->findChild<QLabel *>(u"asn1SearchResult"_s)->text().contains("Not found"_L1));
    QCOMPARE(currentName(*m_tab), u"dNSName"_s);
}

void tst_DerTab::findingRestsOnItsElement()
{
    const pki::Asn1Tree &tree = m_tab->model().tree();
    const pki::Asn1Node &end = tree.node(tree.find({u"notAfter"_s}));
    lint::Finding finding;
    finding.id = u"apple.825"_s;
    finding.message = finding.id;
    finding.severity = lint::Severity::Warning;
    finding.range = {end.offset, end.end() - end.offset};
    m_tab->setFindings({finding});
    QVERIFY(m_tab->showElement({u"notAfter"_s}));
    QVERIFY(m_tab->foot().text().contains("apple.825"_L1));
    QSignalSpy asked(m_tab.get(), &DerTab::findingsRequested);
    QTest::mouseClick(m_tab->findChild<QAbstractButton *>(u"asn1ToFindingsButton"_s),
                      Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QVERIFY(m_tab->showElement({u"notBefore"_s}));
    QVERIFY(!m_tab->foot().text().contains("apple.825"_L1));
}

void tst_DerTab::largeObjectsFollow()
{
    QSignalSpy ready(m_tab.get(), &DerTab::contentReady);
    const QByteArray list = QByteArray::fromHex("3083") + QByteArray::fromHex("0f4240") +
                            QByteArray("\x05\x00", 2).repeated(500'000);
    m_tab->setContent(list);
    QVERIFY(m_tab->hex().bytes().isEmpty());
    QTRY_COMPARE(ready.size(), 1);
    QCOMPARE(m_tab->hex().bytes().size(), list.size());
    QVERIFY(m_tab->model().tree().isLimited());
    m_tab->showBytes(100'000, 1);
    QCOMPARE(currentName(*m_tab), u"NULL"_s);
    // What is set meanwhile wins.
    m_tab->setContent(list + QByteArray("\x05\x00", 2));
    m_tab->setContent(Material::get().ca);
    QCOMPARE(m_tab->model().tree().bytes(), Material::get().ca);
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(m_tab->model().tree().bytes(), Material::get().ca);
}

void tst_DerTab::secretsStayHidden()
{
    // A key that nobody recognised as one: PKCS#8 under a foreign label.
    const QList<QByteArray> lines = Material::get().keyPem.split('\n');
    QByteArray body;
    for (const QByteArray &line : lines) {
        if (!line.startsWith("-----"))
            body += line;
    }
    m_tab->setContent(QByteArray::fromBase64(body));
    QVERIFY(m_tab->hex().bytes().isEmpty());
    QCOMPARE(m_tab->model().rowCount(), 0);
}

void tst_DerTab::sameObjectKeepsTheSelection()
{
    QVERIFY(m_tab->showElement({u"notAfter"_s}));
    m_tab->setContent(QByteArray(Material::get().leaf));
    QCOMPARE(currentName(*m_tab), u"notAfter"_s);
}

void tst_DerTab::overviewLeadsToBytes()
{
    m_driver->page->clear();
    m_driver->open({m_driver->write(u"leaf.der"_s, Material::get().leaf)});
    m_driver->select(u"radius.example.jp"_s);
    ObjectPane &pane = m_driver->page->objectPane();
    const auto *box = m_driver->find<ui::PropertyBox>("propertiesBox");
    const QList<ui::PropertyRow> rows = box->rows();
    const QHash<QString, QString> expected{
            {u"Common Name"_s, u"commonName"_s},
            {u"Valid From"_s, u"notBefore"_s},
            {u"Valid To"_s, u"notAfter"_s},
            {u"Issuer"_s, u"issuer"_s},
            {u"Serial Number"_s, u"serialNumber"_s},
            {u"CRL Distribution Points"_s, u"cRLDistributionPoints"_s},
            {u"Extended Key Usage"_s, u"extKeyUsage"_s},
            {u"Subject Alternative Name"_s, u"subjectAltName"_s},
    };
    QCOMPARE(rows.size(), expected.size());
    for (qsizetype row = 0; row < rows.size(); ++row) {
        pane.setTab(ObjectPane::Tab::Overview);
        auto *value = box->findChild<QTextEdit *>(u"propertyValue%1"_s.arg(row));
        QVERIFY(value);
        value->setFocus();
        // By key, and by the button that the focus or the pointer brings up.
        if (row % 2 == 0)
            QTest::keyClick(value, Qt::Key_B, Qt::ControlModifier);
        else
            value->findChild<QAbstractButton *>(u"propertyLinkButton"_s)->click();
        QCOMPARE(int(pane.tab()), int(ObjectPane::Tab::Der));
        QCOMPARE(currentName(pane.derTab()), expected.value(rows.at(row).label));
    }
    for (const char *name : {"keyBox", "useBox", "namesBox", "pointersBox"}) {
        for (const ui::PropertyRow &row : m_driver->find<ui::PropertyBox>(name)->rows()) {
            if (row.link.isEmpty())
                continue;
            pane.setTab(ObjectPane::Tab::Overview);
            pane.showBytesOf(row.link);
            QVERIFY2(pane.tab() == ObjectPane::Tab::Der, qPrintable(row.label));
        }
    }
}

void tst_DerTab::extensionsLeadToBytes()
{
    m_driver->page->clear();
    m_driver->open({m_driver->write(u"leaf.der"_s, Material::get().leaf)});
    m_driver->select(u"radius.example.jp"_s);
    ObjectPane &pane = m_driver->page->objectPane();
    pane.setTab(ObjectPane::Tab::Extensions);
    QTreeView &list = pane.extensionsTab().list();
    list.setCurrentIndex(list.model()->index(1, 0));
    Q_EMIT list.activated(list.currentIndex());
    QCOMPARE(int(pane.tab()), int(ObjectPane::Tab::Der));
    const auto details = pki::readCertificateDetails(Material::get().leaf);
    QCOMPARE(pane.derTab().hex().cursor(), details->extensions.at(1).range.offset);
}

void tst_DerTab::elementsAreSavedThroughThePage()
{
    m_driver->page->clear();
    m_driver->open({m_driver->write(u"leaf.der"_s, Material::get().leaf)});
    m_driver->select(u"radius.example.jp"_s);
    ObjectPane &pane = m_driver->page->objectPane();
    pane.setTab(ObjectPane::Tab::Der);
    QVERIFY(pane.derTab().showElement({u"subject"_s}));
    Q_EMIT pane.derTab().foot().copyRequested(ui::Asn1Foot::Copy::Hex);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith("30 "_L1));
    Q_EMIT pane.derTab().foot().copyRequested(ui::Asn1Foot::Copy::SaveDer);
    auto *dialog = m_driver->page->findChild<QFileDialog *>(u"saveObjectDialog"_s);
    QVERIFY(dialog);
    const QString path = m_driver->write(u"subject.der"_s, {});
    QSignalSpy notice(m_driver->page.get(), &ui::Page::noticeRequested);
    Q_EMIT dialog->fileSelected(path);
    QTRY_COMPARE(notice.size(), 1);
    dialog->close();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const pki::Asn1Tree tree(Material::get().leaf);
    QCOMPARE(file.readAll(), tree.whole(tree.find({u"subject"_s})).toByteArray());
}

SEKISHO_TEST(DerTab);
#include "tst_DerTab.moc"
