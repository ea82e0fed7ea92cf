// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestRegistry.h"
#include "tests/support/UiFixture.h"
#include "ui/text/ErrorText.h"

#include <QTest>

using namespace sekisho;
using namespace sekisho::ui;

class tst_ErrorText : public QObject
{
    Q_OBJECT

    static bool hasJapanese(const QString &text)
    {
        for (const QChar c : text) {
            if (c.script() == QChar::Script_Han || c.script() == QChar::Script_Hiragana ||
                c.script() == QChar::Script_Katakana)
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void everyCodeInBothLanguages_data()
    {
        QTest::addColumn<ErrorCode>("code");
        for (const ErrorCode code : allErrorCodes())
            QTest::newRow(qPrintable(errorCodeName(code))) << code;
    }

    void everyCodeInBothLanguages()
    {
        QFETCH(ErrorCode, code);
        test::UiFixture ui;
        const Error error(code, {QStringLiteral("FIRST"), QStringLiteral("SECOND")});
        const ErrorText english = ErrorText::of(error);
        QVERIFY(!english.title.isEmpty());
        QVERIFY(!english.body.isEmpty());
        QVERIFY(code == ErrorCode::Cancelled || !english.remedy.isEmpty());
        QVERIFY(!hasJapanese(english.title + english.body + english.remedy));
        QVERIFY(!english.title.endsWith(QLatin1Char('.')));
        ui.languages.setLanguage(UiLanguage::Japanese);
        const ErrorText japanese = ErrorText::of(error);
        QVERIFY(hasJapanese(japanese.title));
        QVERIFY2(hasJapanese(japanese.body), qPrintable(japanese.body));
        QCOMPARE(japanese.remedy.isEmpty(), english.remedy.isEmpty());
        // Neither tone nor argument is lost in translation.
        for (const QString &argument : error.arguments)
            QCOMPARE(japanese.body.contains(argument), english.body.contains(argument));
        for (const QString &text : {english.body, english.remedy, japanese.body, japanese.remedy}) {
            QVERIFY2(!text.contains(QLatin1Char('%')), qPrintable(text));
            QVERIFY2(!text.contains(QLatin1Char('!')), qPrintable(text));
            QVERIFY2(!text.contains(QChar(0xFF01)), qPrintable(text));
        }
    }

    void argumentsAreReadable()
    {
        test::UiFixture ui;
        const Error limited(ErrorCode::RateLimited, {QStringLiteral("2026-11-21T02:00:00Z")});
        const QString until = QDateTime(QDate(2026, 11, 21), QTime(2, 0), Qt::UTC)
                                      .toLocalTime()
                                      .toString(QStringLiteral("HH:mm"));
        QVERIFY(ErrorText::of(limited).body.contains(until));
        const Error large(ErrorCode::AnswerTooLarge, {QStringLiteral("104857600")});
        QVERIFY(ErrorText::of(large).body.contains(QStringLiteral("104,857,600")));
        // An argument that looks like a placeholder is only text.
        const Error odd(ErrorCode::NetworkTimeout, {QStringLiteral("%2"), QStringLiteral("30")});
        QVERIFY(ErrorText::of(odd).body.startsWith(QStringLiteral("%2 gave no answer")));
        // A missing one does not leave %1 behind.
        QVERIFY(!ErrorText::of(Error(ErrorCode::NotFound)).body.contains(QLatin1Char('%')));
    }

    void technicalLineKeepsTheCloudsWords()
    {
        Error error(ErrorCode::Forbidden);
        error.httpStatus = 403;
        error.request = QStringLiteral("GET /orgs/…/setting");
        error.cloudText = QStringLiteral("no permission");
        QCOMPARE(ErrorText::technicalLine(error),
                 QStringLiteral("403 · GET /orgs/…/setting · “no permission”"));
        const QString details = ErrorText::details(error);
        QVERIFY(details.contains(QStringLiteral("code: Forbidden")));
        QVERIFY(details.contains(QStringLiteral("cloud: no permission")));
    }
};

SEKISHO_TEST(ErrorText);
#include "tst_ErrorText.moc"
