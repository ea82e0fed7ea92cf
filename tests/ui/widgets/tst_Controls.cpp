// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestRegistry.h"
#include "tests/support/UiFixture.h"
#include "tests/support/WidgetWalker.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/ChipView.h"
#include "ui/widgets/DetailsDrawer.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/MiniTabBar.h"
#include "ui/widgets/PageTitleRow.h"
#include "ui/widgets/PropertyBox.h"
#include "ui/widgets/SecretLineEdit.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/ToastArea.h"
#include "ui/widgets/ValidityBar.h"

#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSplitter>
#include <QTableView>
#include <QTest>
#include <QTextBlock>
#include <QTextEdit>
#include <QTextLayout>

using namespace sekisho;
using namespace sekisho::ui;

class tst_Controls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void signButtonHasTwoLinesOnlyWhereTheyDiffer()
    {
        test::UiFixture ui;
        SignButton button(ui.theme);
        button.setTexts(QStringLiteral("Add Rule…"), QStringLiteral("Add Rule"));
        QVERIFY(!button.isTwoLine());
        QCOMPARE(button.sizeHint().height(), 28);
        button.setTexts(QStringLiteral("ルールの追加"), QStringLiteral("Add Rule"));
        QVERIFY(button.isTwoLine());
        QVERIFY(button.sizeHint().height() >= 38);
        QCOMPARE(button.accessibleName(), QStringLiteral("ルールの追加 (Add Rule)"));
        ui.theme.setShowsPortalNames(false);
        QVERIFY(!button.isTwoLine());
        QVERIFY(button.sizeHint().height() < 38);
        button.setDisabledReason(QStringLiteral("Read only"));
        QVERIFY(!button.isEnabled());
        QCOMPARE(button.toolTip(), QStringLiteral("Read only"));
        button.setDisabledReason({});
        QVERIFY(button.isEnabled());
        QVERIFY(button.toolTip().isEmpty());
    }

    void portalNamesMoveToToolTipsWhereThePageIsNarrow()
    {
        test::UiFixture ui;
        PageTitleRow row(ui.theme);
        row.setTitle(QStringLiteral("認証ポリシー"), QStringLiteral("Auth Policies"));
        SignButton *button = row.addButton();
        button->setTexts(QStringLiteral("ルールの追加"), QStringLiteral("Add Rule"));
        button->setDisabledReason(QStringLiteral("読み取り専用"));
        auto *portal = row.findChild<QWidget *>(QStringLiteral("portalName"));
        auto *title = row.findChild<QWidget *>(QStringLiteral("pageTitle"));
        row.show();

        row.resize(900, row.height());
        QVERIFY(portal->isVisible());
        QVERIFY(title->toolTip().isEmpty());
        QVERIFY(button->isTwoLine());
        QCOMPARE(button->fullToolTip(), QStringLiteral("読み取り専用"));

        row.resize(899, row.height());
        QVERIFY(!portal->isVisible());
        QCOMPARE(title->toolTip(), QStringLiteral("Auth Policies"));
        QVERIFY(!button->isTwoLine());
        QCOMPARE(button->fullToolTip(), QStringLiteral("Add Rule\n読み取り専用"));
        QCOMPARE(button->accessibleName(), QStringLiteral("ルールの追加 (Add Rule)"));
    }

    void formFieldCouplesErrorAndAccessibility()
    {
        test::UiFixture ui;
        auto *edit = new QLineEdit;
        FormField field(ui.theme, edit);
        field.setLabel(QStringLiteral("VLAN"));
        field.setRequired(true);
        field.setHint(QStringLiteral("A number or a name"));
        QCOMPARE(edit->accessibleName(), QStringLiteral("VLAN, required"));
        QCOMPARE(edit->accessibleDescription(), QStringLiteral("A number or a name"));
        field.setError(QStringLiteral("1 to 4094, or a name"));
        QVERIFY(edit->property("invalid").toBool());
        QCOMPARE(edit->accessibleDescription(), QStringLiteral("Error: 1 to 4094, or a name"));
        field.setError({});
        QVERIFY(!edit->property("invalid").toBool());
        QVERIFY(!field.hasError());
    }

    void secretsShowOnlyWhilePressed()
    {
        test::UiFixture ui;
        SecretLineEdit edit(ui.theme);
        edit.setText(QStringLiteral("s3cret"));
        edit.resize(200, 28);
        edit.show();
        auto *eye = edit.findChild<QPushButton *>(QStringLiteral("revealButton"));
        QVERIFY(!edit.isRevealed());
        QTest::mousePress(eye, Qt::LeftButton);
        QVERIFY(edit.isRevealed());
        QTest::mouseRelease(eye, Qt::LeftButton);
        QVERIFY(!edit.isRevealed());
        QTest::keyPress(eye, Qt::Key_Space);
        QVERIFY(edit.isRevealed());
        QTest::keyRelease(eye, Qt::Key_Space);
        QVERIFY(!edit.isRevealed());
        // Nothing of it reaches the clipboard.
        QApplication::clipboard()->setText(QStringLiteral("before"));
        edit.selectAll();
        edit.copy();
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("before"));
        QVERIFY(edit.secret().equals("s3cret"));
    }

    void bannerSaysWhatItSays()
    {
        test::UiFixture ui;
        Banner banner(ui.theme);
        QVERIFY(banner.isHidden());
        banner.setContent(State::Error, QStringLiteral("Intune <cannot> be synced."),
                          QStringLiteral("Since 04:12."));
        QVERIFY(!banner.isHidden());
        QCOMPARE(banner.accessibleName(),
                 QStringLiteral("Error: Intune <cannot> be synced. Since 04:12."));
        QSignalSpy clicked(&banner, &Banner::buttonClicked);
        banner.setButton(1, QStringLiteral("Show the 9"));
        banner.show();
        QTest::mouseClick(banner.button(1), Qt::LeftButton);
        QCOMPARE(clicked.at(0).at(0).toInt(), 1);
        banner.clear();
        QVERIFY(banner.isHidden());
    }

    void toastGoesByItselfAndRunsItsActionOnce()
    {
        test::UiFixture ui;
        QWidget page;
        page.resize(500, 300);
        ToastArea toast(ui.theme, &page);
        page.show();
        int undone = 0;
        toast.showToast(State::Ok, QStringLiteral("Rule 7 removed in the draft"),
                        QStringLiteral("Undo"), [&] { ++undone; });
        QVERIFY(toast.isShowing());
        QVERIFY(page.rect().contains(toast.geometry()));
        QTest::mouseClick(toast.findChild<QPushButton *>(QStringLiteral("toastActionButton")),
                          Qt::LeftButton);
        QCOMPARE(undone, 1);
        QVERIFY(!toast.isShowing());
        // It stays while it is hovered.
        QTest::mouseMove(&page, QPoint(2, 2));
        toast.setDuration(1);
        QSignalSpy gone(&toast, &ToastArea::dismissed);
        toast.showToast(State::Ok, QStringLiteral("Again"));
        QTRY_COMPARE(gone.count(), 1);
        QCOMPARE(undone, 1);
    }

    void propertyValuesKeepTheirTextAndWrapAnywhere()
    {
        test::UiFixture ui;
        PropertyBox box(ui.theme);
        const QString serial(120, QLatin1Char('a'));
        box.setRows(
                {{QStringLiteral("Common Name"), QStringLiteral("radius.example.jp"), false, {}},
                 {QStringLiteral("Serial Number"), serial, true, {}}});
        box.resize(300, box.heightForWidth(300));
        box.show();
        auto *value = box.findChild<QTextEdit *>(QStringLiteral("propertyValue1"));
        QVERIFY(value);
        QCOMPARE(value->toPlainText(), serial);
        QVERIFY(value->height() > 2 * value->fontMetrics().height());
        QCOMPARE(box.toText(),
                 QStringLiteral("Common Name\tradius.example.jp\nSerial Number\t") + serial);
        QCOMPARE(test::WidgetWalker(box).withoutName(), QStringList());
    }

    void segmentsAreExclusive()
    {
        test::UiFixture ui;
        SegmentedControl control(ui.theme);
        control.addSegment(QStringLiteral("draft"), QStringLiteral("Draft"));
        control.addSegment(QStringLiteral("live"), QStringLiteral("Live"));
        QCOMPARE(control.currentId(), QStringLiteral("draft"));
        QSignalSpy changed(&control, &SegmentedControl::currentChanged);
        control.show();
        QTest::mouseClick(control.findChild<QPushButton *>(QStringLiteral("liveSegmentButton")),
                          Qt::LeftButton);
        QCOMPARE(control.currentId(), QStringLiteral("live"));
        QCOMPARE(changed.count(), 1);
    }

    void drawerClosesWithEscape()
    {
        test::UiFixture ui;
        DetailsDrawer drawer(ui.theme);
        drawer.setTitle(QStringLiteral("certificate"), QStringLiteral("Kakuu Seiki Device CA G1"));
        SectionFrame *section = drawer.addSection(QStringLiteral("Findings"));
        section->body()->addWidget(new QLabel(QStringLiteral("none")));
        drawer.resize(352, 400);
        drawer.show();
        QSignalSpy closed(&drawer, &DetailsDrawer::closeRequested);
        QTest::keyClick(&drawer, Qt::Key_Escape);
        QTest::mouseClick(drawer.findChild<QPushButton *>(QStringLiteral("drawerCloseButton")),
                          Qt::LeftButton);
        QCOMPARE(closed.count(), 2);
        drawer.clearSections();
        drawer.addSection(QStringLiteral("Again"));
        QCOMPARE(test::WidgetWalker(drawer).withoutName(), QStringList());
    }

    void drawerIsOfOneGround_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void drawerIsOfOneGround()
    {
        QFETCH(const bool, dark);
        test::UiFixture ui(UiLanguage::English,
                           dark ? Theme::Appearance::Dark : Theme::Appearance::Light);
        QWidget page;
        DetailsDrawer drawer(ui.theme, &page);
        auto *tall = new QWidget;
        tall->setFixedHeight(900);
        drawer.addSection()->body()->addWidget(tall);
        drawer.setGeometry(40, 0, 352, 300);
        page.resize(400, 300);
        page.show();
        QScrollBar *bar = drawer.findChild<QScrollArea *>(QStringLiteral("drawerScroll"))
                                  ->verticalScrollBar();
        QTRY_VERIFY(bar->isVisible());
        QCOMPARE(bar->grab().toImage().pixelColor(0, 20).rgb(),
                 tokenColor(Token::Raised, dark).rgb());
        // Over the page it has an edge of its own.
        QCOMPARE(drawer.grab().toImage().pixelColor(0, 150).rgb(),
                 tokenColor(Token::Line, dark).rgb());
    }

    void oneLineBetweenTableAndDrawer_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void oneLineBetweenTableAndDrawer()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        test::UiFixture ui;
        QSplitter splitter(Qt::Horizontal);
        splitter.setLayoutDirection(direction);
        splitter.setHandleWidth(1);
        auto *left = new QWidget;
        auto *column = new QVBoxLayout(left);
        column->setContentsMargins(0, 0, 0, 0);
        auto *table = new QTableView;
        table->verticalHeader()->hide();
        column->addWidget(table);
        splitter.addWidget(left);
        auto *drawer = new DetailsDrawer(ui.theme);
        splitter.addWidget(drawer);
        splitter.resize(800, 300);
        splitter.show();
        const auto lines = [](QWidget &widget, int from, int to) {
            const QImage image = widget.grab().toImage();
            int count = 0;
            for (int x = from; x <= to; ++x)
                count += image.pixelColor(x, 150).rgb() == tokenColor(Token::Line, false).rgb();
            return count;
        };
        const QWidget &handle = *splitter.handle(1);
        const int line = handle.x() + handle.contentsRect().left();
        QCOMPARE(lines(splitter, line - 2, line + 2), 1);
        // Alone, the table has all its sides.
        drawer->hide();
        QTRY_COMPARE(table->width(), 800);
        QCOMPARE(lines(*table, 0, 3), 1);
        QCOMPARE(lines(*table, 796, 799), 1);
    }

    void fingerprintsBreakBetweenOctets_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {220, 297, 300, 301, 350, 420, 700})
            QTest::addRow("%d", width) << width;
    }
    void fingerprintsBreakBetweenOctets()
    {
        QFETCH(const int, width);
        test::UiFixture ui;
        PropertyBox box(ui.theme);
        const QString sha256 = QString::fromLatin1(QByteArray(32, '\x4d').toHex(':')).toUpper();
        const QString serial = QString::fromLatin1(QByteArray(20, '\x4d').toHex());
        box.setRows({{QStringLiteral("SHA-256"), sha256, true, {}},
                     {QStringLiteral("Serial Number"), serial, true, {}}});
        box.resize(width, 400);
        box.show();
        for (const auto &[name, group] : {std::pair{"propertyValue0", 3}, {"propertyValue1", 2}}) {
            auto *value = box.findChild<QTextEdit *>(QLatin1String(name));
            QVERIFY(value->viewport()->width() > 0);
            const QTextLayout *layout = value->document()->firstBlock().layout();
            QVERIFY(group != 3 || width >= 700 || layout->lineCount() > 1);
            for (int i = 0; i + 1 < layout->lineCount(); ++i)
                QCOMPARE(layout->lineAt(i).textLength() % group, 0);
            QCOMPARE(value->toPlainText(), group == 3 ? sha256 : serial);
        }
    }

    void titleRowShowsThePortalNameWhereItDiffers()
    {
        test::UiFixture ui(UiLanguage::Japanese);
        PageTitleRow row(ui.theme);
        row.setTitle(QStringLiteral("証明書"), QStringLiteral("Certificates"));
        row.resize(1000, 54);
        row.show();
        auto *portal = row.findChild<QLabel *>(QStringLiteral("portalName"));
        QVERIFY(portal->isVisible());
        row.setTitle(QStringLiteral("Certificates"), QStringLiteral("Certificates"));
        QVERIFY(!portal->isVisible());
    }

    void tabsCarryAState()
    {
        test::UiFixture ui;
        MiniTabBar bar(ui.theme);
        bar.addTab(QStringLiteral("Rules"));
        bar.addTab(QStringLiteral("Analysis"));
        bar.show();
        const int before = bar.tabRect(1).width();
        bar.setTabState(1, State::Warning, QStringLiteral("2 warnings"));
        QTRY_VERIFY(bar.tabRect(1).width() > before);
        QVERIFY(bar.accessibleTabName(1).contains(QStringLiteral("2 warnings")));
    }

    void validityBarReadsItselfAloud()
    {
        test::UiFixture ui;
        ValidityBar bar(ui.theme);
        const QDateTime now(QDate(2026, 11, 21), QTime(1, 42), Qt::UTC);
        bar.setSpan({now.addDays(-1296), now.addDays(54), now});
        QCOMPARE(bar.accessibleName(), QStringLiteral("54 days left, 96 percent elapsed"));
        QCOMPARE(ValidityBar::state(bar.span()), State::Warning);
        QCOMPARE(ValidityBar::elapsed({now, now, now}), 1.0);
    }

    void chipsAreRemovedByKeyAndCross()
    {
        test::UiFixture ui;
        ChipView chip(ui.theme, {Chip::Kind::Excluded, QStringLiteral("site"),
                                 QStringLiteral("Lobby"), State::None});
        QCOMPARE(chip.accessibleName(), QStringLiteral("not Lobby"));
        QSignalSpy removed(&chip, &ChipView::removeRequested);
        QTest::keyClick(&chip, Qt::Key_Delete);
        QCOMPARE(removed.count(), 0);
        chip.setRemovable(true);
        chip.resize(chip.sizeHint());
        chip.show();
        QTest::keyClick(&chip, Qt::Key_Delete);
        QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - 12, chip.height() / 2));
        QCOMPARE(removed.count(), 2);
    }
};

SEKISHO_TEST(Controls);
#include "tst_Controls.moc"
