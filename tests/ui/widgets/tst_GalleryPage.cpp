// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestRegistry.h"
#include "tests/support/UiFixture.h"
#include "tests/support/WidgetWalker.h"
#include "ui/widgets/GalleryPage.h"

#include <QDir>
#include <QTest>

using namespace sekisho;
using namespace sekisho::ui;

class tst_GalleryPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsCutAndEverythingHasAName_data()
    {
        QTest::addColumn<UiLanguage>("language");
        QTest::addColumn<bool>("dark");
        QTest::newRow("en") << UiLanguage::English << false;
        QTest::newRow("ja") << UiLanguage::Japanese << true;
        QTest::newRow("qps") << UiLanguage::Pseudo << false;
    }

    void nothingIsCutAndEverythingHasAName()
    {
        QFETCH(UiLanguage, language);
        QFETCH(bool, dark);
        test::UiFixture ui(language, dark ? Theme::Appearance::Dark : Theme::Appearance::Light);
        GalleryPage page(ui.theme, ui.settings);
        // The pseudo-locale is 40 % longer; the page scrolls rather than cuts.
        page.resize(language == UiLanguage::Pseudo ? 1920 : 1366, 900);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        const test::WidgetWalker walker(page);
        QTRY_COMPARE(walker.cutTexts(), QStringList());
        QCOMPARE(walker.withoutName(), QStringList());
        // For eyes: SEKISHO_SHOTS names a folder.
        if (const QString folder = qEnvironmentVariable("SEKISHO_SHOTS"); !folder.isEmpty()) {
            QCoreApplication::processEvents();
            page.resize(page.width(), 768);
            if (QWidget *focused = QApplication::focusWidget())
                focused->clearFocus();
            QVERIFY(page.grab().save(QDir(folder).filePath(
                    QStringLiteral("gallery-%1.png")
                            .arg(QString::fromUtf8(QTest::currentDataTag())))));
        }
    }

    void languageChangesWhileItIsOpen()
    {
        test::UiFixture ui;
        GalleryPage page(ui.theme, ui.settings);
        page.resize(1366, 768);
        page.show();
        ui.languages.setLanguage(UiLanguage::Japanese);
        const auto hasText = [&](const QString &text) {
            for (const QAbstractButton *button : page.findChildren<QAbstractButton *>()) {
                if (button->text() == text)
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(hasText(QStringLiteral("送信")));
        ui.theme.setAppearance(Theme::Appearance::Dark);
        QVERIFY(!page.grab().isNull());
    }
};

SEKISHO_TEST(GalleryPage);
#include "tst_GalleryPage.moc"
