// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestRegistry.h"
#include "tests/support/UiFixture.h"
#include "ui/widgets/PageState.h"

#include <QClipboard>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace sekisho;
using namespace sekisho::ui;

class tst_PageState : public QObject
{
    Q_OBJECT

    template <class T>
    static T *child(const QWidget &widget, const char16_t *name)
    {
        return widget.findChild<T *>(QString::fromUtf16(name));
    }

private Q_SLOTS:
    void loadingShowsOnlyAfterAWhile()
    {
        test::UiFixture ui;
        PageState state(ui.theme);
        state.setContent(new QLabel(QStringLiteral("content")));
        state.resize(400, 300);
        state.show();
        state.setLoadingDelay(24 * 3600 * 1000);
        state.showLoading(QStringLiteral("Fetching, 3 of 9 requests"), 3, 9);
        QVERIFY(!child<QWidget>(state, u"loadingPage")->isVisible());
        state.showContent();
        state.setLoadingDelay(0);
        state.showLoading(QStringLiteral("Fetching, 3 of 9 requests"), 3, 9);
        QTRY_VERIFY(child<QWidget>(state, u"loadingPage")->isVisible());
        QSignalSpy cancelled(&state, &PageState::cancelRequested);
        QTest::mouseClick(child<QPushButton>(state, u"cancelButton"), Qt::LeftButton);
        QCOMPARE(cancelled.count(), 1);
    }

    void failureNamesCauseCloudTextAndRequest()
    {
        test::UiFixture ui;
        PageState state(ui.theme);
        state.resize(400, 300);
        state.show();
        Error error(ErrorCode::Forbidden);
        error.httpStatus = 403;
        error.request = QStringLiteral("GET /orgs/…/setting");
        error.cloudText = QStringLiteral("no permission");
        state.showFailed(error);
        QCOMPARE(state.view(), PageState::View::Failed);
        const QString english = child<QLabel>(state, u"failedTitle")->text();
        QVERIFY(child<QLabel>(state, u"failedTechnical")->text().contains(error.cloudText));
        QSignalSpy retry(&state, &PageState::retryRequested);
        QTest::mouseClick(child<QPushButton>(state, u"retryButton"), Qt::LeftButton);
        QCOMPARE(retry.count(), 1);
        QTest::mouseClick(child<QPushButton>(state, u"copyDetailsButton"), Qt::LeftButton);
        QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("code: Forbidden")));
        // The language may change while it stands there.
        ui.languages.setLanguage(UiLanguage::Japanese);
        QTRY_VERIFY(child<QLabel>(state, u"failedTitle")->text() != english);
        QCOMPARE(child<QPushButton>(state, u"retryButton")->text(), QStringLiteral("再試行"));
    }

    void emptyHasItsAction()
    {
        test::UiFixture ui;
        PageState state(ui.theme);
        state.resize(400, 300);
        state.show();
        state.showEmpty(QStringLiteral("certificate"), QStringLiteral("There are no Certificates."),
                        QStringLiteral("Hint."), QStringLiteral("Add…"));
        QSignalSpy action(&state, &PageState::actionTriggered);
        QTest::mouseClick(state.actionButton(), Qt::LeftButton);
        QCOMPARE(action.count(), 1);
        state.showEmpty({}, QStringLiteral("Nothing"));
        QVERIFY(!state.actionButton()->isVisible());
    }
};

SEKISHO_TEST(PageState);
#include "tst_PageState.moc"
