// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestRegistry.h"
#include "ui/shell/NavigationRail.h"
#include "ui/text/LanguageController.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace sekisho::ui;

class tst_NavigationRail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_theme.apply(*qApp);
        m_language.setLanguage(UiLanguage::English);
    }

    void isAProperModel()
    {
        NavigationModel model(allPages());
        const QAbstractItemModelTester tester(
                &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setBadge(PageId::Labels, State::Warning, QStringLiteral("2 warnings"));
        model.retranslate();
        QCOMPARE(model.indexOf(PageId::Labels).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Auth Policy Labels, 2 warnings"));
    }

    void arrowsGoThroughPagesOnly()
    {
        NavigationRail rail(m_theme, allPages());
        rail.resize(216, 640);
        rail.show();
        rail.setCurrentPage(PageId::Certificates);
        QSignalSpy spy(&rail, &NavigationRail::pageRequested);
        QCOMPARE(spy.size(), 0);
        for (int i = 1; i < allPages().size(); ++i)
            QTest::keyClick(&rail, Qt::Key_Down);
        QCOMPARE(spy.size(), allPages().size() - 1);
        QCOMPARE(rail.currentPage(), PageId::Settings);
        QTest::keyClick(&rail, Qt::Key_Home);
        QCOMPARE(rail.currentPage(), PageId::Certificates);
    }

    void settingsStandAtTheFoot()
    {
        NavigationRail rail(m_theme, allPages());
        rail.resize(216, 668);
        rail.show();
        QApplication::processEvents();
        const QModelIndex last = rail.model()->index(rail.model()->rowCount() - 1, 0);
        const QRect place = rail.visualRect(last);
        QVERIFY(place.bottom() <= rail.viewport()->height());
        QVERIFY(place.bottom() >= rail.viewport()->height() - 4);
        // Too low for everything: it scrolls instead of losing rows.
        rail.resize(216, 200);
        QApplication::processEvents();
        QVERIFY(rail.visualRect(last).bottom() > rail.viewport()->height());
    }

    void showsPortalNamesInJapanese()
    {
        NavigationRail rail(m_theme, allPages());
        rail.resize(216, 668);
        rail.show();
        const QModelIndex first = rail.model()->index(1, 0);
        const int english = rail.rowHeight(first);
        m_language.setLanguage(UiLanguage::Japanese);
        QApplication::processEvents();
        QCOMPARE(first.data().toString(), QStringLiteral("証明書"));
        QCOMPARE(first.data(NavigationModel::PortalNameRole).toString(),
                 QStringLiteral("Certificates"));
        QVERIFY(rail.rowHeight(first) > english);
        m_theme.setShowsPortalNames(false);
        QVERIFY(rail.rowHeight(first) <= qMax(english, QFontMetrics(rail.font()).height() + 16));
        m_theme.setShowsPortalNames(true);
        m_language.setLanguage(UiLanguage::English);
    }

    void asIconsItIsNarrow()
    {
        NavigationRail rail(m_theme, allPages());
        const int wide = rail.width();
        rail.setAsIcons(true);
        QCOMPARE(rail.width(), 56);
        rail.setAsIcons(false);
        QCOMPARE(rail.width(), wide);
        QVERIFY(wide >= 216);
    }

private:
    Theme m_theme;
    LanguageController m_language{m_theme};
};

SEKISHO_TEST(NavigationRail);
#include "tst_NavigationRail.moc"
