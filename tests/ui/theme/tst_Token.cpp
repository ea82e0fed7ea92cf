// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestRegistry.h"
#include "ui/theme/Token.h"

#include <QTest>
#include <cmath>

using namespace sekisho::ui;

class tst_Token : public QObject
{
    Q_OBJECT

    /// WCAG 2.2 relative luminance.
    static double luminance(const QColor &color)
    {
        const auto channel = [](double value) {
            return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) +
               0.0722 * channel(color.blueF());
    }
    static double contrast(Token front, Token back, bool dark)
    {
        const double a = luminance(tokenColor(front, dark));
        const double b = luminance(tokenColor(back, dark));
        return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
    }

private Q_SLOTS:
    void everyTokenHasANameAndTwoColours()
    {
        QSet<QString> names;
        for (const Token token : allTokens()) {
            QVERIFY(!tokenName(token).isEmpty());
            QVERIFY(tokenColor(token, false).isValid());
            QVERIFY(tokenColor(token, true).isValid());
            names.insert(tokenName(token));
        }
        QCOMPARE(names.size(), allTokens().size());
        QCOMPARE(allTokens().last(), Token::MarkPass);
        QCOMPARE(tokenColor(Token::Accent, false), QColor(u"#2B4A8C"));
        QCOMPARE(tokenColor(Token::Link, true), QColor(u"#9DBBF5"));
    }

    void contrastOfEveryPair_data()
    {
        QTest::addColumn<Token>("front");
        QTest::addColumn<Token>("back");
        QTest::addColumn<double>("least");
        const QList<Token> grounds = {
                Token::Window, Token::Rail, Token::Base,       Token::Alt,        Token::Raised,
                Token::Button, Token::Chip, Token::AccentTint, Token::SelectIdle, Token::Select};
        const auto row = [](Token front, Token back, double least) {
            QTest::addRow("%s on %s", qPrintable(tokenName(front)), qPrintable(tokenName(back)))
                    << front << back << least;
        };
        // Text tokens, on every ground they may stand on: 4.5.
        const QList<Token> texts = {Token::Text,    Token::Text2,   Token::Link, Token::Error,
                                    Token::Warning, Token::Notice,  Token::Info, Token::Ok,
                                    Token::Unknown, Token::Removed, Token::Added};
        for (const Token text : texts) {
            for (const Token ground : grounds)
                row(text, ground, 4.5);
        }
        // Everything is written in text on a tint.
        for (const Token tint :
             {Token::ErrorTint, Token::WarningTint, Token::NoticeTint, Token::InfoTint,
              Token::OkTint, Token::UnknownTint, Token::AddedTint, Token::RemovedTint,
              Token::ChangedTint, Token::HexTag, Token::HexLen, Token::HexVal})
            row(Token::Text, tint, 7.0);
        // Shapes on their tint, and the swatches' own names.
        row(Token::Error, Token::ErrorTint, 4.5);
        row(Token::Warning, Token::WarningTint, 4.5);
        row(Token::Notice, Token::NoticeTint, 4.5);
        row(Token::Info, Token::InfoTint, 4.5);
        row(Token::Ok, Token::OkTint, 4.5);
        row(Token::Unknown, Token::UnknownTint, 4.5);
        row(Token::OnAccent, Token::Accent, 4.5);
        // What is not text: 3.
        row(Token::Field, Token::Window, 3.0);
        row(Token::Field, Token::Base, 3.0);
        row(Token::Accent, Token::Window, 3.0);
        row(Token::Accent, Token::Base, 3.0);
        row(Token::Mark, Token::AccentTint, 3.0);
        row(Token::Mark, Token::Select, 3.0);
        row(Token::Link, Token::Select, 3.0);
        row(Token::Disabled, Token::Base, 3.0);
        row(Token::Disabled, Token::Window, 3.0);
        row(Token::Chart1, Token::Base, 3.0);
        row(Token::Chart2, Token::Base, 3.0);
        row(Token::Chart3, Token::Base, 3.0);
    }

    void contrastOfEveryPair()
    {
        QFETCH(Token, front);
        QFETCH(Token, back);
        QFETCH(double, least);
        for (const bool dark : {false, true}) {
            const double found = contrast(front, back, dark);
            QVERIFY2(found >= least, qPrintable(QStringLiteral("%1: %2")
                                                        .arg(dark ? u"dark" : u"light")
                                                        .arg(found, 0, 'f', 2)));
        }
    }
};

SEKISHO_TEST(Token);
#include "tst_Token.moc"
