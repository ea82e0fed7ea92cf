// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestRegistry.h"
#include "tests/support/UiFixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFocusFrame>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QVBoxLayout>

using namespace sekisho;
using namespace sekisho::ui;

class tst_SekishoStyle : public QObject
{
    Q_OBJECT

    static QColor at(QWidget &widget, int x, int y)
    {
        return widget.grab().toImage().pixelColor(x, y);
    }

    /// Bounds of what is not ground in a header, between two columns of pixels.
    static QRect inkOf(QHeaderView &header, int left, int right, int top = 0, int bottom = -1)
    {
        const QImage image = header.viewport()->grab().toImage();
        const QRgb ground = tokenColor(Token::Raised, false).rgb();
        QRect ink;
        for (int y = top; y <= (bottom < 0 ? image.height() - 2 : bottom); ++y) {
            for (int x = left; x <= right; ++x) {
                if (image.pixelColor(x, y).rgb() != ground)
                    ink |= QRect(x, y, 1, 1);
            }
        }
        return ink;
    }

    /// A shown table of one cell under one head.
    struct OneHead
    {
        test::UiFixture ui;
        QTableWidget table{1, 1};
        QHeaderView &header = *table.horizontalHeader();

        explicit OneHead(const QString &text)
        {
            table.setHorizontalHeaderLabels({text});
            table.resize(300, 200);
            table.show();
        }
    };

private Q_SLOTS:
    void controlsAreTwentyEightHigh()
    {
        test::UiFixture ui;
        QPushButton button(QStringLiteral("Push"));
        QLineEdit edit;
        QComboBox combo;
        combo.addItem(QStringLiteral("APAC 01"));
        QCOMPARE(button.sizeHint().height(), 28);
        QCOMPARE(edit.sizeHint().height(), 28);
        QCOMPARE(combo.sizeHint().height(), 28);
        QCheckBox box(QStringLiteral("Checked"));
        QVERIFY(box.sizeHint().height() >= 24);
    }

    void kindsAreFilledFromTokens()
    {
        test::UiFixture ui;
        QPushButton button(QStringLiteral("Push"));
        button.resize(80, 28);
        button.setProperty("kind", QStringLiteral("primary"));
        QCOMPARE(at(button, 6, 14).rgb(), tokenColor(Token::Accent, false).rgb());
        button.setProperty("kind", QStringLiteral("danger"));
        QCOMPARE(at(button, 6, 14).rgb(), tokenColor(Token::Button, false).rgb());
        QCOMPARE(at(button, 0, 14).rgb(), tokenColor(Token::Error, false).rgb());
        button.setEnabled(false);
        QCOMPARE(at(button, 0, 14).rgb(), tokenColor(Token::Line, false).rgb());
    }

    void inputsShowErrorAndReadOnly()
    {
        test::UiFixture ui;
        QLineEdit edit;
        edit.resize(120, 28);
        QCOMPARE(at(edit, 0, 14).rgb(), tokenColor(Token::Field, false).rgb());
        QCOMPARE(at(edit, 60, 5).rgb(), tokenColor(Token::Base, false).rgb());
        edit.setProperty("invalid", true);
        QCOMPARE(at(edit, 1, 14).rgb(), tokenColor(Token::Error, false).rgb());
        edit.setProperty("invalid", false);
        edit.setReadOnly(true);
        QCOMPARE(at(edit, 60, 5).rgb(), tokenColor(Token::Window, false).rgb());
    }

    void headsAreNotCut()
    {
        OneHead f(QStringLiteral("Expiry gypq"));
        const int natural = inkOf(f.header, 6, 90).height();
        f.header.setFixedHeight(80);
        QTRY_COMPARE(f.header.height(), 80);
        QCOMPARE(natural, inkOf(f.header, 6, 90).height());
    }

    void sortMarkFollowsTheHead_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<Qt::SortOrder>("order");
        QTest::newRow("ascending") << Qt::LeftToRight << Qt::AscendingOrder;
        QTest::newRow("descending") << Qt::LeftToRight << Qt::DescendingOrder;
        QTest::newRow("mirrored") << Qt::RightToLeft << Qt::AscendingOrder;
    }
    void sortMarkFollowsTheHead()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        QFETCH(const Qt::SortOrder, order);
        test::UiFixture ui;
        QTableWidget table(1, 1);
        table.setLayoutDirection(direction);
        table.setHorizontalHeaderLabels({QStringLiteral("Name")});
        table.setSortingEnabled(true);
        table.setColumnWidth(0, 200);
        table.resize(400, 200);
        table.show();
        QHeaderView &header = *table.horizontalHeader();
        header.setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        header.setSortIndicator(0, order);
        const int text = 8 + QFontMetrics(ui.theme.font(FontRole::SmallBold))
                                     .horizontalAdvance(QStringLiteral("Name"));
        const auto ink = [&](int from, int to) {
            const int start = header.width() - 1;
            return direction == Qt::LeftToRight ? inkOf(header, from, to)
                                                : inkOf(header, start - to, start - from);
        };
        const QRect mark = ink(text + 3, text + 18);
        QVERIFY(mark.isValid());
        QVERIFY(mark.width() > mark.height());
        QVERIFY(!ink(text + 19, 196).isValid()); // and nothing at the far end
        // The point is up where the order goes up.
        const QRect top = inkOf(header, mark.left(), mark.right(), mark.top(), mark.top());
        const QRect base = inkOf(header, mark.left(), mark.right(), mark.bottom(), mark.bottom());
        QCOMPARE(top.width() < base.width(), order == Qt::AscendingOrder);
    }

    void headsKeepWhatFits()
    {
        OneHead f(QStringLiteral("Name"));
        const int full = inkOf(f.header, 4, 80).width();
        f.table.setSortingEnabled(true);
        f.header.setSortIndicator(0, Qt::AscendingOrder);
        f.table.setColumnWidth(0, f.header.sectionSizeHint(0));
        // All of the text, a gap, and the mark.
        QVERIFY(inkOf(f.header, 4, f.header.sectionSize(0) - 3).width() >= full + 10);
        f.table.setHorizontalHeaderItem(0, new QTableWidgetItem(QString()));
        f.header.setMinimumSectionSize(20);
        QVERIFY(f.header.sectionSizeHint(0) <= 28); // a column of shapes
    }

    void theRingFollowsTheFocus()
    {
        test::UiFixture ui;
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *first = new QPushButton(QStringLiteral("One"), &window);
        auto *second = new QLineEdit(&window);
        column->addWidget(first);
        column->addWidget(second);
        window.resize(200, 120);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        first->setFocus();
        const auto ring = [&]() -> QWidget * {
            auto *frame = window.findChild<QFocusFrame *>();
            return frame ? frame->widget() : nullptr;
        };
        QTRY_COMPARE(ring(), first);
        second->setFocus();
        QTRY_COMPARE(ring(), second);
        // Two pixels in link, one pixel away.
        const QImage image = window.grab().toImage();
        const QPoint outside(second->geometry().left() - 2, second->geometry().center().y());
        QCOMPARE(image.pixelColor(outside).rgb(), tokenColor(Token::Link, false).rgb());
        delete second;
        first->setFocus();
        QTRY_COMPARE(ring(), first);
    }
};

SEKISHO_TEST(SekishoStyle);
#include "tst_SekishoStyle.moc"
