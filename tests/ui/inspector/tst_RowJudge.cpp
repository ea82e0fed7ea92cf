// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestRegistry.h"
#include "tests/ui/inspector/InspectorPageDriver.h"
#include "ui/inspector/ObjectList.h"
#include "ui/inspector/ObjectPane.h"
#include "ui/inspector/ObjectTableModel.h"
#include "ui/inspector/RowJudge.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/StateBadge.h"

#include <QDateEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sekisho;
using test::InspectorPageDriver;
using test::Material;
using ui::State;

namespace {

/// The page with files open and every row in view judged.
struct Screen
{
    InspectorPageDriver driver;
    ui::InspectorModel &model = driver.page->controller().model();

    void open(const QStringList &files)
    {
        driver.open(files);
        rest();
    }
    void rest() const { QTRY_VERIFY_WITH_TIMEOUT(!driver.page->rowJudge().isBusy(), 60'000); }
    QModelIndex row(const QString &name) const
    {
        return model
                .match(model.index(0, 0), Qt::DisplayRole, name, 1,
                       Qt::MatchExactly | Qt::MatchRecursive)
                .value(0);
    }
    State mark(const QString &name) const { return mark(row(name)); }
    static State mark(const QModelIndex &index)
    {
        return static_cast<State>(index.data(ui::StateRole).toInt());
    }
    static QString spoken(const QModelIndex &index)
    {
        return index.data(Qt::AccessibleTextRole).toString();
    }
};

} // namespace

/// The marks of the tree "Open objects".
class tst_RowJudge : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void marksAgreeWithTheBadge();
    void whatIsLockedHasNoVerdict();
    void aRevocationThatIsOpenedLaterCounts();
    void theDayOfJudgementDecides();
    void onlyWhatIsSeenIsJudged();
    void tableRowsHaveTheSameMarks();
    void closingWhileItJudges();
    void speaksTheLanguageOfTheWindow();
};

void tst_RowJudge::marksAgreeWithTheBadge()
{
    const Material &m = Material::get();
    Screen screen;
    screen.open(
            {screen.driver.write(u"bundle.pem"_s, pki::certificateToPem(m.leaf) +
                                                          pki::certificateToPem(m.ca) + m.keyPem),
             screen.driver.write(u"old.der"_s, m.expired)});
    for (const QString &name :
         {u"radius.example.jp"_s, u"Kakuu Seiki Root CA G2"_s, u"old.example.jp"_s}) {
        screen.driver.select(name);
        const auto *badge = screen.driver.find<ui::StateBadge>("objectBadge");
        QVERIFY(badge);
        // Until it is judged, too, the badge tells of the dates.
        const QString spoken = Screen::spoken(screen.row(name));
        QTRY_VERIFY2_WITH_TIMEOUT(badge->isVisible() && spoken.endsWith(u", "_s + badge->text()),
                                  qPrintable(spoken), 60'000);
        QCOMPARE(screen.mark(name), badge->state());
    }
    QCOMPARE(screen.mark(u"old.example.jp"_s), State::Error);
    // Apple's 825 days.
    QCOMPARE(screen.mark(u"radius.example.jp"_s), State::Error);
    // Not encrypted.
    QCOMPARE(screen.mark(u"Private key RSA 2048"_s), State::Warning);
    // A file repeats only what concerns the file.
    QCOMPARE(screen.mark(u"bundle.pem"_s), State::None);
}

void tst_RowJudge::whatIsLockedHasNoVerdict()
{
    Screen screen;
    screen.open({screen.driver.write(u"pc.p12"_s, Material::get().pkcs12)});
    const QModelIndex locked = screen.model.index(0, 0, screen.model.index(0, 0));
    QCOMPARE(screen.mark(locked), State::Unknown);
    QCOMPARE(Screen::spoken(locked).count(u','), 1);
}

void tst_RowJudge::aRevocationThatIsOpenedLaterCounts()
{
    const Material &m = Material::get();
    Screen screen;
    screen.open({screen.driver.write(u"client.pem"_s, pki::certificateToPem(m.leaf)),
                 screen.driver.write(u"ca.pem"_s, pki::certificateToPem(m.ca))});
    const QString before = Screen::spoken(screen.row(u"radius.example.jp"_s));
    screen.open({screen.driver.write(u"ca.crl"_s, m.revoking)});
    const QString after = Screen::spoken(screen.row(u"radius.example.jp"_s));
    QVERIFY2(before.contains("1 error"_L1), qPrintable(before));
    QVERIFY2(after.contains("2 errors"_L1), qPrintable(after));
}

void tst_RowJudge::theDayOfJudgementDecides()
{
    Screen screen;
    screen.open({screen.driver.write(u"ca.pem"_s, pki::certificateToPem(Material::get().ca))});
    const State today = screen.mark(u"Kakuu Seiki Root CA G2"_s);
    QVERIFY(today != State::Error);
    screen.driver.select(u"Kakuu Seiki Root CA G2"_s);
    auto *day = screen.driver.find<QDateEdit>("judgementDay");
    day->setDate(QDate(2040, 1, 1));
    screen.rest();
    QCOMPARE(screen.mark(u"Kakuu Seiki Root CA G2"_s), State::Error);
    day->setDate(Material::now().toLocalTime().date());
    screen.rest();
    QCOMPARE(screen.mark(u"Kakuu Seiki Root CA G2"_s), today);
}

void tst_RowJudge::onlyWhatIsSeenIsJudged()
{
    Screen screen;
    // Nobody's dates are wrong, so that a shape comes from judging alone.
    screen.open({screen.driver.write(u"many.pem"_s,
                                     pki::certificateToPem(Material::get().ca).repeated(300))});
    const QModelIndex file = screen.model.index(0, 0);
    const auto shape = [&](int row) { return Screen::mark(screen.model.index(row, 0, file)); };
    screen.driver.page->tree().expand(file);
    screen.rest();
    QVERIFY(shape(0) != State::None);
    QCOMPARE(shape(250), State::None);
    screen.driver.page->tree().scrollTo(screen.model.index(250, 0, file));
    screen.rest();
    QVERIFY(shape(250) != State::None);
    QCOMPARE(shape(100), State::None);
}

void tst_RowJudge::tableRowsHaveTheSameMarks()
{
    const Material &m = Material::get();
    Screen screen;
    ui::ObjectList &list = screen.driver.page->objectList();
    list.setView(ui::ObjectList::View::Table);
    screen.open({screen.driver.write(u"old.der"_s, m.expired),
                 screen.driver.write(u"ca.pem"_s, pki::certificateToPem(m.ca)),
                 screen.driver.write(u"many.pem"_s, pki::certificateToPem(m.leaf).repeated(200))});
    ui::DataTable &table = list.table();
    const auto shape = [&table](int row) { return Screen::mark(table.model()->index(row, 0)); };
    QTRY_COMPARE(table.shownRows(), 202);
    QSignalSpy changed(table.model(), &QAbstractItemModel::dataChanged);
    // The last come first.
    table.sortByColumn(ui::ObjectTableModel::NotAfter, Qt::DescendingOrder);
    screen.rest();
    QCOMPARE(table.model()->index(0, 0).data().toString(), u"Kakuu Seiki Root CA G2"_s);
    QCOMPARE(shape(0), screen.mark(u"Kakuu Seiki Root CA G2"_s));
    QVERIFY(shape(0) != State::None);
    QCOMPARE(shape(150), State::None);
    table.scrollToBottom();
    screen.rest();
    QCOMPARE(shape(201), State::Error);
    QVERIFY(shape(200) != State::None);
    // What a view hears of it, one row at a time.
    QVERIFY(!changed.isEmpty());
    QCOMPARE(changed.last().at(0).toModelIndex(), changed.last().at(1).toModelIndex());
}

void tst_RowJudge::closingWhileItJudges()
{
    Screen screen;
    screen.driver.open({screen.driver.write(
            u"many.pem"_s, pki::certificateToPem(Material::get().leaf).repeated(30))});
    screen.driver.page->clear();
    screen.rest();
    QCOMPARE(screen.model.rowCount(), 0);
    screen.driver.open(
            {screen.driver.write(u"ca.pem"_s, pki::certificateToPem(Material::get().ca))});
    screen.driver.page.reset();
}

void tst_RowJudge::speaksTheLanguageOfTheWindow()
{
    Screen screen;
    screen.open({screen.driver.write(u"old.der"_s, Material::get().expired)});
    screen.driver.language.setLanguage(ui::UiLanguage::Japanese);
    const QString spoken = Screen::spoken(screen.row(u"old.example.jp"_s));
    QVERIFY2(spoken.contains(u"エラー"_s), qPrintable(spoken));
    screen.driver.language.setLanguage(ui::UiLanguage::English);
}

SEKISHO_TEST(RowJudge);
#include "tst_RowJudge.moc"
