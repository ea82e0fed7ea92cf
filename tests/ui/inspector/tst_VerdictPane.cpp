// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestRegistry.h"
#include "tests/ui/inspector/InspectorPageDriver.h"
#include "ui/inspector/DerTab.h"
#include "ui/inspector/FindingsTab.h"
#include "ui/inspector/OverviewTab.h"
#include "ui/inspector/VerdictPane.h"
#include "ui/widgets/FindingList.h"
#include "ui/widgets/FindingRow.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QSignalSpy>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTest>

using namespace sekisho;
using namespace sekisho::ui;
using namespace Qt::Literals::StringLiterals;
using test::InspectorPageDriver;
using test::Material;

// The verdict as a person uses it: on the page, with real certificates.
class tst_VerdictPane : public QObject
{
    Q_OBJECT

    static VerdictPane &pane(const InspectorPageDriver &driver)
    {
        return driver.page->objectPane().overviewTab().verdict();
    }
    static const lint::Verdict &verdict(const InspectorPageDriver &driver)
    {
        return pane(driver).model().verdict();
    }
    /// Opens the leaf with its CA and waits for the verdict.
    static void judgeLeaf(InspectorPageDriver &driver)
    {
        driver.page->resize(1150, 640);
        driver.page->show();
        driver.open(
                {driver.write(u"bundle.pem"_s, pki::certificateToPem(Material::get().leaf) +
                                                       pki::certificateToPem(Material::get().ca))});
        driver.select(u"radius.example.jp"_s);
        QTRY_VERIFY(!verdict(driver).platforms.isEmpty());
    }
    static QString cellText(const InspectorPageDriver &driver, lint::Usage usage,
                            lint::Platform platform)
    {
        const VerdictModel &model = pane(driver).model();
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 1; column < model.columnCount(); ++column) {
                const QModelIndex index = model.index(row, column);
                const lint::VerdictCell *cell = model.cellAt(index);
                if (cell && cell->usage == usage && cell->platform == platform)
                    return index.data().toString();
            }
        }
        return {};
    }

private Q_SLOTS:
    void serverIsJudgedForEveryPlatform()
    {
        InspectorPageDriver driver;
        judgeLeaf(driver);
        QCOMPARE(verdict(driver).platforms.size(), 6);
        QCOMPARE(verdict(driver).assumed, lint::Roles(lint::Role::RadiusServer));
        QVERIFY(verdict(driver).chainComplete);
        QCOMPARE(verdict(driver).chainLength, 2);
        // A server's certificate is no client's, and an end entity no CA.
        QCOMPARE(cellText(driver, lint::Usage::Client, lint::Platform::Windows), u"Refused"_s);
        QCOMPARE(cellText(driver, lint::Usage::Authority, lint::Platform::Windows), u"n/a"_s);
        const QTableView &table = pane(driver).table();
        QVERIFY(table.isVisible());
        // All rows are seen, and every word whole.
        QVERIFY(table.viewport()->height() >= table.verticalHeader()->length());
        for (int column = 0; column < table.model()->columnCount(); ++column) {
            const QModelIndex cell = table.model()->index(1, column);
            const QSize wanted = table.itemDelegate()->sizeHint(QStyleOptionViewItem(), cell);
            QVERIFY(wanted.width() <= table.columnWidth(column));
        }
        QTRY_VERIFY(driver.find<QWidget>("verdictChain")->isVisible());
    }

    // The cell that is selected decides what stands below, and the reasons are sentences.
    void findingsFollowTheCell()
    {
        InspectorPageDriver driver;
        judgeLeaf(driver);
        QTableView &table = pane(driver).table();
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            table.setCurrentIndex(table.model()->index(row, 2));
            const lint::VerdictCell *cell = pane(driver).model().cellAt(table.currentIndex());
            QVERIFY(cell);
            QCOMPARE(pane(driver).findings().findings().size(), cell->findings.size());
            QVERIFY(!cell->findings.isEmpty());
        }
        QVERIFY(pane(driver).findings().toText().contains(u"eap.client.eku"_s));
    }

    void everyCellSpeaks()
    {
        InspectorPageDriver driver;
        judgeLeaf(driver);
        const VerdictModel &model = pane(driver).model();
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                QVERIFY(!model.index(row, column)
                                 .data(Qt::AccessibleTextRole)
                                 .toString()
                                 .isEmpty());
            }
        }
        for (FindingRow *row : pane(driver).findChildren<FindingRow *>())
            QVERIFY(row->accessibleName().contains(row->objectName().section(u':', 1)));
    }

    void dayOfJudgementDecides()
    {
        InspectorPageDriver driver;
        judgeLeaf(driver);
        const auto expired = [&] {
            return std::any_of(verdict(driver).findings.cbegin(), verdict(driver).findings.cend(),
                               [](const lint::Finding &one) {
                                   return one.message == u"x509.validity.now/expired"_s;
                               });
        };
        QVERIFY(!expired());
        auto *day = driver.find<QDateEdit>("judgementDay");
        QCOMPARE(day->date(), Material::now().toLocalTime().date());
        day->setDate(QDate(2090, 1, 1));
        QTRY_VERIFY(expired());
        // The choice stays while one looks at another object.
        driver.select(u"Kakuu Seiki Root CA G2"_s);
        QCOMPARE(day->date(), QDate(2090, 1, 1));
    }

    void roleCanBeChosen()
    {
        InspectorPageDriver driver;
        judgeLeaf(driver);
        auto *role = driver.find<QComboBox>("roleBox");
        QVERIFY(role->itemText(0).contains(u"RADIUS server"_s));
        role->setCurrentIndex(2);
        Q_EMIT role->activated(2);
        QTRY_VERIFY(std::any_of(
                verdict(driver).findings.cbegin(), verdict(driver).findings.cend(),
                [](const lint::Finding &one) { return one.role == lint::Role::Client; }));
    }

    void servicesAddColumns()
    {
        InspectorPageDriver driver;
        judgeLeaf(driver);
        auto *okta = driver.find<QAction>("client-okta");
        QVERIFY(okta);
        okta->trigger();
        QTRY_COMPARE(verdict(driver).platforms.size(), 7);
        QVERIFY(verdict(driver).platforms.contains(lint::Platform::Okta));
    }

    void bytesOfAFindingAreShown()
    {
        InspectorPageDriver driver;
        judgeLeaf(driver);
        FindingList &list = driver.page->objectPane().findingsTab().list();
        driver.page->objectPane().setTab(ObjectPane::Tab::Findings);
        const auto buttons = list.findChildren<QAbstractButton *>(u"showBytesButton"_s);
        QVERIFY(!buttons.isEmpty());
        buttons.constFirst()->click();
        QCOMPARE(driver.page->objectPane().tab(), ObjectPane::Tab::Der);
    }

    void findingsCanBeNarrowed()
    {
        InspectorPageDriver driver;
        judgeLeaf(driver);
        FindingsTab &tab = driver.page->objectPane().findingsTab();
        const auto all = tab.list().findings();
        auto *from = driver.find<QComboBox>("findingsFrom");
        from->setCurrentIndex(3);
        for (const lint::Finding &one : tab.list().findings())
            QCOMPARE(one.severity, lint::Severity::Error);
        from->setCurrentIndex(0);
        QCOMPARE(tab.list().findings().size(), all.size());
    }

    void keyboardMovesThroughFindings()
    {
        InspectorPageDriver driver;
        judgeLeaf(driver);
        pane(driver).table().setCurrentIndex(pane(driver).table().model()->index(1, 2));
        QList<FindingRow *> shown;
        const auto collect = [&] {
            shown.clear();
            for (FindingRow *row : pane(driver).findings().findChildren<FindingRow *>()) {
                if (row->isVisible())
                    shown.append(row);
            }
            return shown.size();
        };
        QTRY_VERIFY(collect() >= 2);
        driver.page->activateWindow();
        shown.at(0)->setFocus();
        QTRY_VERIFY(shown.at(0)->hasFocus());
        QTest::keyClick(shown.at(0), Qt::Key_Down);
        QVERIFY(shown.at(1)->hasFocus());
        QTest::keyClick(shown.at(1), Qt::Key_Up);
        QVERIFY(shown.at(0)->hasFocus());
    }

    // A list in another file counts, and an answer finds its certificate in another file.
    void revokedByAnotherFile()
    {
        const Material &m = Material::get();
        InspectorPageDriver driver;
        judgeLeaf(driver);
        QVERIFY(verdict(driver).cell(lint::Usage::RadiusServer, lint::Platform::Windows)->outcome !=
                lint::Outcome::Refused);
        driver.open({driver.write(u"list.crl"_s, m.revoking)});
        // Judged anew without being asked.
        QTRY_VERIFY(
                !verdict(driver).platforms.isEmpty() &&
                verdict(driver).cell(lint::Usage::RadiusServer, lint::Platform::Windows)->outcome ==
                        lint::Outcome::Refused);
    }

    // Other objects have findings too, and nothing that only certificates have.
    void otherObjectsAreJudged()
    {
        InspectorPageDriver driver;
        driver.page->resize(1150, 640);
        driver.page->show();
        driver.open({driver.write(u"key.pem"_s, Material::get().keyPem)});
        driver.page->tree().setCurrentIndex(
                driver.page->tree().model()->index(0, 0, driver.page->tree().model()->index(0, 0)));
        FindingsTab &tab = driver.page->objectPane().findingsTab();
        QTRY_VERIFY(!tab.list().findings().isEmpty());
        QVERIFY(!driver.find<QComboBox>("roleBox")->isVisible());
    }
};

SEKISHO_TEST(VerdictPane);
#include "tst_VerdictPane.moc"
