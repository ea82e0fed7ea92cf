// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/mist/MistClient.h"
#include "tests/core/sync/PushFixture.h"
#include "tests/support/ShellFixture.h"
#include "tests/support/WidgetWalker.h"
#include "tests/support/drivers/Keyboard.h"
#include "tests/ui/shell/LogWatch.h"
#include "ui/changes/ChangesPage.h"
#include "ui/changes/ReviewController.h"
#include "ui/shell/WorkspaceDesk.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QDialog>

namespace sekisho::test {

inline constexpr int kManualPatience = 60'000;

/// One window, one DemoCloud for a manual that is gone through by keyboard, in both languages one
/// after the other; what is logged meanwhile.
class ManualWindow
{
public:
    ManualWindow()
        : cloud(startSmallDemo(clock, kShowsAll))
        , window(fixture.services())
        , keys(window)
        , client(fixture.http, *api::mist::cloudFromText(cloud->url().toString()),
                 Secret::fromString(cloud->token()), clock)
    {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        log.addSecret(QStringLiteral("token"), cloud->token().toUtf8());
        // The manual downloads what the Onboard CA signs with.
        cloud->setSwitch(QStringLiteral("scep-fields"), QStringLiteral("present"));
        // Nobody signs in at Microsoft here.
        cloud->setSwitch(QStringLiteral("link-page"), QStringLiteral("demo"));
        window.resize(1366, 768);
        window.show();
        fixture.session.open(fixture.workspace(*cloud, cloud->token()).path, *fixture.tokens);
    }
    ~ManualWindow() { QThreadPool::globalInstance()->waitForDone(); }

    bool isReady() const
    {
        return fixture.session.organization() && desk().draft() && !fixture.session.isPulling();
    }
    ui::WorkspaceDesk &desk() const { return fixture.session.desk(); }
    const nac::Organization &live() const { return *fixture.session.organization(); }
    ui::ReviewController &review()
    {
        return *qobject_cast<ui::ChangesPage *>(window.page(ui::PageId::Changes))->controller();
    }
    ui::Page &page() { return *window.page(window.currentPageId()); }

    /// Ctrl and the page's number, F6 until the focus is in it.
    void go(ui::PageId id, Qt::Key number)
    {
        keys.press(number, Qt::ControlModifier);
        QCOMPARE(window.currentPageId(), id);
        for (int i = 0; i < 3 && !page().isAncestorOf(&keys.focus()); ++i)
            keys.press(Qt::Key_F6);
        QVERIFY2(page().isAncestorOf(&keys.focus()), qPrintable(keys.focusName()));
    }
    /// By the palette, from whatever language it is in.
    void speak(const QString &language)
    {
        const bool japanese = language == QLatin1String("ja");
        QVERIFY(keys.run(window.commands().text(japanese ? ui::CommandId::LanguageJapanese
                                                         : ui::CommandId::LanguageEnglish)));
        QCOMPARE(fixture.language.isJapanese(), japanese);
        QCoreApplication::processEvents(); // the widgets are told
    }
    /// A command of the page or the window by its name in the palette.
    void run(const char *name)
    {
        for (QAction *action : page().actions()) {
            if (action->objectName() == QLatin1String(name)) {
                QVERIFY2(action->isEnabled(), qPrintable(action->toolTip()));
                QVERIFY2(keys.run(*action), qPrintable(action->text()));
                return;
            }
        }
        QVERIFY2(false, name);
    }
    void run(ui::CommandId command)
    {
        QVERIFY2(window.commands().whyNot(command).isEmpty(),
                 qPrintable(window.commands().whyNot(command)));
        QVERIFY(keys.run(window.commands().text(command)));
    }

    /// The open dialog of that name, which anybody can use: names for screen readers, all of it to
    /// be reached by Tab, words in the language of the window.
    template <class D = QDialog>
    D *dialog(const char *name)
    {
        D *found = nullptr;
        const auto open = [&] {
            found = qobject_cast<D *>(QApplication::activeModalWidget());
            return found && found->objectName() == QLatin1String(name);
        };
        if (!QTest::qWaitFor(open, kManualPatience)) {
            const QWidget *there = QApplication::activeModalWidget();
            qWarning("no dialog %s but %s", name,
                     there ? qPrintable(WidgetWalker::describe(*there)) : "none");
            return nullptr;
        }
        return found;
    }
    /// Until the dialog has closed by itself.
    static void gone(const QPointer<QDialog> &dialog)
    {
        QTRY_VERIFY_WITH_TIMEOUT(!dialog || !dialog->isVisible(), kManualPatience);
    }

    /// What a failed test left open, so that the next one is about itself.
    static void closeDialogs()
    {
        while (auto *open = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
            delete open;
    }

    /// Ctrl+Shift+P, the acknowledgement where one is asked for, Push.
    void reviewAndPush()
    {
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.session.isPulling(), kManualPatience);
        QVERIFY(!desk().draft()->isEmpty());
        keys.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(review().stage(), ui::ReviewController::Stage::Planned,
                                  kManualPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!review().isStale(), kManualPatience);
        QVERIFY2(review().plan()->canPush(), qPrintable(PushFixture::problemsOf(*review().plan())));
        if (page().findChild<QCheckBox *>(QStringLiteral("acknowledgeCheckBox"))->isVisible()) {
            TAB_TO(keys, "acknowledgeCheckBox");
            keys.press(Qt::Key_Space);
        }
        TAB_TO(keys, "pushButton");
        keys.press(Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(review().stage(), ui::ReviewController::Stage::Finished,
                                  kManualPatience);
        const Result<sync::PushReport> report = *review().report();
        VERIFY_DONE(report);
        QTRY_VERIFY_WITH_TIMEOUT(desk().draft()->isEmpty() && !fixture.session.isPulling(),
                                 kManualPatience);
    }

    // What the cloud has now, asked past the window.
    QList<QJsonObject> inCloud(api::mist::Kind kind)
    {
        QList<QJsonObject> objects;
        const auto page =
                await(client.page(nac::OrganizationId(cloud->organizationId()), kind, {}, {}));
        if (!page)
            qFatal("%s", qPrintable(page.error().toLogLine()));
        for (const api::mist::RawObject &object : page->objects)
            objects.append(object.json);
        return objects;
    }
    QJsonObject nacInCloud()
    {
        return inCloud(api::mist::Kind::Setting)
                .first()
                .value(QLatin1String("mist_nac"))
                .toObject();
    }

    LogWatch log; ///< first: what starts and ends is logged too
    SystemClock clock;
    std::unique_ptr<demo::DemoCloud> cloud;
    ShellFixture fixture;
    ui::MainWindow window;
    Keyboard keys;
    api::mist::MistClient client;
};

} // namespace sekisho::test
