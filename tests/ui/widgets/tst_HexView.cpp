// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestRegistry.h"
#include "tests/support/UiFixture.h"
#include "ui/widgets/HexView.h"

#include <QClipboard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace sekisho;
using namespace sekisho::ui;

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
