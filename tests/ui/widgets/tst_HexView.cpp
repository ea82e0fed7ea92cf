// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestRegistry.h"
#include "tests/support/UiFixture.h"
#include "ui/widgets/HexView.h"

#include <QAccessible>
#include <QClipboard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace sekisho;
using namespace sekisho::ui;

namespace {

QList<std::pair<QAccessible::Event, int>> spoken;

/// What a screen reader would be told of cursors.
void listen(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::TextCaretMoved ||
        event->type() == QAccessible::TextSelectionChanged) {
        const auto *cursor = static_cast<QAccessibleTextCursorEvent *>(event);
        spoken.append({event->type(), cursor->cursorPosition()});
    }
}

} // namespace

class tst_HexView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keysMoveSelectAndCopy()
    {
        test::UiFixture ui;
        HexView view(ui.theme);
        QByteArray bytes;
        for (int i = 0; i < 1000; ++i)
            bytes.append(static_cast<char>(i));
        view.setBytes(bytes);
        view.resize(view.sizeHint().width() + 10, 200);
        view.show();
        QCOMPARE(view.bytesPerRow(), 16);
        QSignalSpy moved(&view, &HexView::cursorMoved);
        QTest::keyClick(&view, Qt::Key_Right);
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.cursor(), 17);
        QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(view.selectionStart(), 17);
        QCOMPARE(view.selectionLength(), 2);
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("11 12"));
        QVERIFY(view.accessibleDescription().contains(QStringLiteral("18")));
        QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(view.cursor(), 999);
        QVERIFY(view.verticalScrollBar()->value() > 0);
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(view.cursor(), 999);
        QVERIFY(moved.count() >= 4);
    }

    void screenReadersSeeText()
    {
        test::UiFixture ui;
        HexView view(ui.theme);
        QByteArray bytes;
        for (int i = 0; i < 40; ++i)
            bytes.append(static_cast<char>(i));
        view.setBytes(bytes);
        view.resize(view.sizeHint().width() + 10, 200);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(&view);
        QVERIFY(reader);
        QAccessibleTextInterface *text = reader->textInterface();
        QVERIFY(text);
        QVERIFY(reader->state().readOnly && reader->state().selectableText);
        QVERIFY(reader->text(QAccessible::Value).contains(QStringLiteral("of 40 bytes")));

        QCOMPARE(text->characterCount(), 40 * 3 - 1);
        QCOMPARE(text->text(0, 8), QStringLiteral("00 01 02"));
        QCOMPARE(text->text(42, 51), QStringLiteral("0e 0f\n10 "));
        QCOMPARE(text->text(-5, 100'000).size(), text->characterCount());
        int start = 0, end = 0;
        QCOMPARE(text->textAtOffset(52, QAccessible::WordBoundary, &start, &end),
                 QStringLiteral("11"));
        QCOMPARE(start, 51);
        QCOMPARE(end, 53);
        QCOMPARE(text->textAfterOffset(52, QAccessible::WordBoundary, &start, &end),
                 QStringLiteral("12"));
        QCOMPARE(text->textBeforeOffset(52, QAccessible::WordBoundary, &start, &end),
                 QStringLiteral("10"));
        QCOMPARE(text->textBeforeOffset(1, QAccessible::WordBoundary, &start, &end), QString());
        QCOMPARE(text->textAfterOffset(118, QAccessible::WordBoundary, &start, &end), QString());
        QCOMPARE(text->textAtOffset(3, QAccessible::CharBoundary, &start, &end),
                 QStringLiteral("0"));
        const QString last = text->textAtOffset(100, QAccessible::LineBoundary, &start, &end);
        QCOMPARE(last, QStringLiteral("20 21 22 23 24 25 26 27"));
        QVERIFY(text->textBeforeOffset(100, QAccessible::LineBoundary, &start, &end)
                        .startsWith(QStringLiteral("10 11 12")));
        QCOMPARE(start, 48);

        // The caret, both ways, and what is said of it.
        spoken.clear();
        const auto before = QAccessible::installUpdateHandler(listen);
        QSignalSpy moved(&view, &HexView::cursorMoved);
        text->setCursorPosition(52);
        QCOMPARE(view.cursor(), 17);
        QCOMPARE(moved.count(), 1);
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(text->cursorPosition(), 54);
        QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
        QAccessible::installUpdateHandler(before);
        const QList<std::pair<QAccessible::Event, int>> expected{
                {QAccessible::TextCaretMoved, 51},
                {QAccessible::TextCaretMoved, 54},
                {QAccessible::TextSelectionChanged, 57}};
        // Qt tells nobody where no screen reader is connected (it asks the platform).
        if (QAccessible::isActive())
            QCOMPARE(spoken, expected);

        // The selection, both ways.
        QCOMPARE(text->selectionCount(), 1);
        text->selection(0, &start, &end);
        QCOMPARE(text->text(start, end), QStringLiteral("12 13"));
        text->setSelection(0, 3, 8);
        QCOMPARE(view.selectionStart(), 1);
        QCOMPARE(view.selectionLength(), 2);
        text->removeSelection(0);
        QCOMPARE(text->selectionCount(), 0);

        // Places on the screen.
        const QRect digit = text->characterRect(51);
        QCOMPARE(text->offsetAtPoint(digit.center()), 51);
        QVERIFY(text->characterRect(52).left() > digit.left());
        QCOMPARE(text->offsetAtPoint(QPoint(-100, -100)), -1);

        view.setBytes({});
        QCOMPARE(text->characterCount(), 0);
        QCOMPARE(text->textAtOffset(0, QAccessible::WordBoundary, &start, &end), QString());
        QCOMPARE(text->textBeforeOffset(0, QAccessible::LineBoundary, &start, &end), QString());
        QVERIFY(text->characterRect(0).isNull());
    }

    void narrowViewsShowEightBytesARow()
    {
        test::UiFixture ui;
        HexView view(ui.theme);
        view.setBytes(QByteArray(64, 'x'));
        view.resize(330, 200);
        view.show();
        QCOMPARE(view.bytesPerRow(), 8);
    }

    void highlightsAreDrawnAndOutOfRangeOnesHarmless()
    {
        test::UiFixture ui;
        HexView view(ui.theme);
        view.setBytes(QByteArray(64, 'x'));
        view.setHighlights({{0, 1, Token::HexTag, false},
                            {2, 4, Token::HexVal, false},
                            {60, 1000, Token::HexLen, true}});
        view.resize(view.sizeHint());
        view.show();
        const QImage image = view.viewport()->grab().toImage();
        int tag = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                tag += image.pixelColor(x, y).rgb() == tokenColor(Token::HexTag, false).rgb();
        }
        QVERIFY(tag > 50);
        view.select(1000, 5);
        view.setBytes({});
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(view.selectedHex(), QString());
    }
};

SEKISHO_TEST(HexView);
#include "tst_HexView.moc"
