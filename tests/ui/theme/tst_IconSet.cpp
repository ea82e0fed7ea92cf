// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestRegistry.h"
#include "tests/support/UiFixture.h"
#include "ui/text/StateText.h"
#include "ui/theme/IconSet.h"

#include <QTest>

using namespace sekisho;
using namespace sekisho::ui;

class tst_IconSet : public QObject
{
    Q_OBJECT

    static int inked(const QImage &image)
    {
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += qAlpha(image.pixel(x, y)) > 127;
        }
        return count;
    }

private Q_SLOTS:
    void everyStateHasAShapeOfItsOwn()
    {
        test::UiFixture ui;
        QList<QImage> shapes;
        for (const State state : StateText::all()) {
            for (const qreal dpr : {1.0, 1.5, 2.0}) {
                const QPixmap pixmap = ui.theme.icons().state(state, 16, dpr);
                QCOMPARE(pixmap.width(), qCeil(16 * dpr));
                QCOMPARE(pixmap.devicePixelRatio(), dpr);
                QVERIFY2(inked(pixmap.toImage()) > 20, qPrintable(StateText::name(state)));
            }
            // Told apart without colour: the alpha masks differ.
            const QImage mask = ui.theme.icons()
                                        .state(state, 16, 1)
                                        .toImage()
                                        .convertToFormat(QImage::Format_Alpha8);
            for (const QImage &other : std::as_const(shapes))
                QVERIFY2(mask != other, qPrintable(StateText::name(state)));
            shapes.append(mask);
        }
        QVERIFY(ui.theme.icons().state(State::None, 16, 1).isNull());
    }

    void everyIconIsDrawn()
    {
#if !SEKISHO_HAVE_SVG
        return; // null by contract: the build has no QtSvg
#endif
        test::UiFixture ui;
        for (const QString &name : IconSet::names()) {
            const QPixmap pixmap = ui.theme.icons().pixmap(name, 20, 1, QColor(Qt::black));
            QVERIFY2(!pixmap.isNull() && inked(pixmap.toImage()) > 3, qPrintable(name));
            QVERIFY(!ui.theme.icons().icon(name).isNull());
        }
        QVERIFY(ui.theme.icons().icon(QStringLiteral("no such")).isNull());
    }

    void iconsFollowTheTheme()
    {
#if !SEKISHO_HAVE_SVG
        return; // null by contract: the build has no QtSvg
#endif
        test::UiFixture ui;
        const QIcon icon = ui.theme.icons().icon(QStringLiteral("plus"));
        const auto colour = [&] { return icon.pixmap(20).toImage().pixelColor(10, 10).rgb(); };
        QCOMPARE(colour(), tokenColor(Token::Text, false).rgb());
        ui.theme.setAppearance(Theme::Appearance::Dark);
        QCOMPARE(colour(), tokenColor(Token::Text, true).rgb());
    }

    void theMarkHasItsRedPass()
    {
        test::UiFixture ui;
        const QImage mark = ui.theme.icons().mark(48, 1).toImage();
        QCOMPARE(mark.pixelColor(25, 29).rgb(), tokenColor(Token::MarkPass, false).rgb());
        QCOMPARE(mark.pixelColor(11, 30).rgb(), tokenColor(Token::Accent, false).rgb());
    }
};

SEKISHO_TEST(IconSet);
#include "tst_IconSet.moc"
