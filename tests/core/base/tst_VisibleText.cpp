// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/VisibleText.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace sekisho;
using namespace Qt::Literals::StringLiterals;

/// Text of strangers, where it is shown.
class tst_VisibleText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatActsIsShown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("visible");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("words") << u"radius.example.jp 架空精機"_s
                               << u"radius.example.jp 架空精機"_s;
        QTest::newRow("escape sequence") << u"a\u001b[31mb"_s << u"a\\1B[31mb"_s;
        QTest::newRow("NUL") << QString::fromUtf8("a\0b", 3) << u"a\\00b"_s;
        QTest::newRow("line end") << u"a\r\nb"_s << u"a\\0D\\0Ab"_s;
        QTest::newRow("C1 control") << u"a\u009bb"_s << u"a\\C2\\9Bb"_s;
        QTest::newRow("right to left") << u"rad\u202eius"_s << u"rad\\E2\\80\\AEius"_s;
        QTest::newRow("isolate") << u"a\u2067b"_s << u"a\\E2\\81\\A7b"_s;
        QTest::newRow("zero width") << u"a\u200bb"_s << u"a\\E2\\80\\8Bb"_s;
        QTest::newRow("no-break space") << u"a\u00a0b"_s << u"a\u00a0b"_s;
        QTest::newRow("beyond 16 bits") << u"\U0001F511"_s << u"\U0001F511"_s;
    }
    void whatActsIsShown()
    {
        QFETCH(QString, text);
        QFETCH(QString, visible);
        QCOMPARE(visibleText(text), visible);
    }

    void someMayStay() { QCOMPARE(visibleText(u"a\nb\tc\u001b"_s, "\n\t"_L1), u"a\nb\tc\\1B"_s); }
};

SEKISHO_TEST(VisibleText);
#include "tst_VisibleText.moc"
