// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestRegistry.h"
#include "tests/support/UiFixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFocusFrame>
#include <QLineEdit>
#include <QPushButton>
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
