// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Patience.h"
#include "tests/support/ShellFixture.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/drivers/ChangesPageDriver.h"
#include "tests/support/drivers/MainWindowDriver.h"
#include "ui/changes/ReviewController.h"
#include "ui/shell/StatusArea.h"
#include "ui/shell/WorkspaceDesk.h"

#include <QCheckBox>
#include <QTest>

using namespace sekisho;
using namespace sekisho::ui;
using api::mist::ItemKey;
using api::mist::ItemType;
using Stage = ReviewController::Stage;
using namespace Qt::Literals::StringLiterals;

namespace {

using sekisho::test::kPatience;

} // namespace

/// The draft in the window, from an edit over the push to its undo, against the demo cloud.
class tst_PendingChanges : public QObject
{
    Q_OBJECT

    SystemClock m_clock;
    std::unique_ptr<demo::DemoCloud> m_cloud;
    std::unique_ptr<test::ShellFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<test::MainWindowDriver> m_driver;

    WorkspaceDesk &desk() const { return m_fixture->session.desk(); }
    nac::Label firstLabel() const { return m_fixture->session.organization()->labels.first(); }
    void open(const QString &token)
    {
        m_fixture->session.open(m_fixture->workspace(*m_cloud, token).path, *m_fixture->tokens);
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->session.organization() && desk().draft() &&
                                         !m_fixture->session.isPulling(),
                                 kPatience);
    }
    /// Gives the first label another name in the draft.
    ItemKey rename(const QString &name)
    {
        const ItemKey key{ItemType::Label, firstLabel().id.value()};
        const auto found = test::await(desk().item(key));
        if (!found || !*found)
            qFatal("no label");
        QJsonObject label = **found;
        api::mist::setValueAt(label, u"name"_s, name);
        if (!test::await(desk().edit({u"edit"_s, {{key, label}}, {}})))
            qFatal("no edit");
        return key;
    }
    QString nameInCloud() const { return firstLabel().name; }

private Q_SLOTS:
    void init()
    {
        m_cloud = test::startSmallDemo(m_clock);
        m_fixture = std::make_unique<test::ShellFixture>();
        m_window = std::make_unique<MainWindow>(m_fixture->services());
        m_driver = std::make_unique<test::MainWindowDriver>(*m_window);
        m_driver->show();
    }
    void cleanup()
    {
        m_driver.reset();
        m_window.reset();
        m_fixture.reset();
        m_cloud.reset();
    }

    void manyItemsComeAsTheDraftHasThem()
    {
        open(m_cloud->token());
        const QList<nac::Endpoint> endpoints = m_fixture->session.organization()->endpoints;
        QVERIFY(endpoints.size() > 2);
        QList<ItemKey> keys;
        for (const nac::Endpoint &endpoint : endpoints)
            keys.append({ItemType::Endpoint, endpoint.id.value()});
        keys.append({ItemType::Endpoint, u"not-there"_s});
        const auto before = test::await(desk().items(keys));
        QVERIFY(before);
        QCOMPARE(before->size(), endpoints.size());
        const auto one = test::await(desk().item(keys.first()));
        QVERIFY(one && *one);
        QCOMPARE(before->value(keys.first()), **one);

        QJsonObject changed = before->value(keys.at(0));
        api::mist::setValueAt(changed, u"notes"_s, u"changed"_s);
        QVERIFY(test::await(
                desk().edit({u"edit"_s, {{keys.at(0), changed}, {keys.at(1), std::nullopt}}, {}})));
        const auto after = test::await(desk().items(keys));
        QVERIFY(after);
        QCOMPARE(after->value(keys.at(0)), changed);
        QCOMPARE(after->value(keys.at(1)), before->value(keys.at(1))); // what it was
    }

    void anEditIsCountedMarkedAndUndone()
    {
        open(m_cloud->token());
        auto *review = m_driver->find<QAbstractButton>("reviewAndPushButton");
        QVERIFY(!review->isEnabled());
        QVERIFY(review->toolTip().contains(u"no pending changes"_s));
        QVERIFY(!m_window->commands().action(CommandId::Undo)->isEnabled());
        const QString before = nameInCloud();

        rename(u"R&D in the draft"_s);
        QTRY_VERIFY_WITH_TIMEOUT(review->isEnabled(), kPatience);
        QVERIFY(m_driver->find<QLabel>("pendingChangesLabel")->text().startsWith(u"1 pending"_s));
        // The organization of the draft follows, the live one stays.
        QTRY_VERIFY_WITH_TIMEOUT(desk().withDraft() && desk().withDraft() != desk().live(),
                                 kPatience);
        QCOMPARE(desk().withDraft()->label(firstLabel().id)->name, u"R&D in the draft"_s);
        QCOMPARE(nameInCloud(), before);
        const QAbstractItemModel &rail = *m_window->rail().model();
        bool marked = false;
        for (int row = 0; row < rail.rowCount(); ++row) {
            const QModelIndex index = rail.index(row, 0);
            if (index.data(NavigationModel::PageRole).toInt() == int(PageId::Labels))
                marked = index.data(NavigationModel::BadgeRole).toInt() == int(State::Changed);
            if (index.data(NavigationModel::PageRole).toInt() == int(PageId::Changes))
                QCOMPARE(index.data(NavigationModel::CountRole).toString(), u"1"_s);
        }
        QVERIFY(marked);
        const QString step = u"Label “R&D in the draft” changed"_s;
        QCOMPARE(m_window->commands().text(CommandId::Undo), u"Undo: "_s + step);
        QCOMPARE(m_window->commands().action(CommandId::Undo)->text(),
                 u"&Undo: Label “R&&D in the draft” changed"_s);

        m_window->commands().trigger(CommandId::Undo);
        QTRY_VERIFY_WITH_TIMEOUT(desk().draft()->isEmpty(), kPatience);
        QVERIFY(!review->isEnabled());
        QTRY_COMPARE_WITH_TIMEOUT(m_window->statusArea().shownText(), u"Undone: "_s + step,
                                  kPatience);
        QCOMPARE(m_window->commands().text(CommandId::Undo), u"Undo"_s);
        QCOMPARE(m_window->commands().text(CommandId::Redo), u"Redo: "_s + step);
        m_window->commands().trigger(CommandId::Redo);
        QTRY_VERIFY_WITH_TIMEOUT(!desk().draft()->isEmpty(), kPatience);
    }

    void aPushReachesTheCloudAndIsTakenBack()
    {
        open(m_cloud->token());
        const QString before = nameInCloud();
        rename(u"Pushed from the window"_s);
        m_window->commands().trigger(CommandId::ReviewAndPush);
        QCOMPARE(m_window->currentPageId(), PageId::Changes);
        auto *page = qobject_cast<ChangesPage *>(m_window->page(PageId::Changes));
        const test::ChangesPageDriver changes(*page);
        ReviewController &review = *page->controller();
        const auto pushAll = [&] {
            QTRY_COMPARE_WITH_TIMEOUT(review.stage(), Stage::Planned, kPatience);
            QTRY_VERIFY_WITH_TIMEOUT(!review.isStale(), kPatience);
            if (changes.find<QCheckBox>("acknowledgeCheckBox")->isVisible())
                changes.find<QCheckBox>("acknowledgeCheckBox")->setChecked(true);
            QVERIFY2(changes.canPush(), qPrintable(changes.whyNotPush()));
            changes.click("pushButton");
            QTRY_COMPARE_WITH_TIMEOUT(review.stage(), Stage::Finished, kPatience);
            QVERIFY(review.report());
            QCOMPARE(review.report()->state, sync::PushState::Done);
        };
        pushAll();
        QVERIFY(desk().draft()->isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(nameInCloud(), u"Pushed from the window"_s, kPatience);

        // Undo this push…: a new draft that brings it back.
        changes.clickBanner("pushResultBanner", 1);
        QTRY_VERIFY_WITH_TIMEOUT(!desk().draft()->isEmpty(), kPatience);
        pushAll();
        QTRY_COMPARE_WITH_TIMEOUT(nameInCloud(), before, kPatience);
    }

    void aDraftOutlivesTheProgram()
    {
        open(m_cloud->token());
        rename(u"Kept"_s);
        const QString path = m_fixture->session.info().path;
        m_fixture->session.close();
        QVERIFY(!desk().draft());
        m_fixture->session.open(path, *m_fixture->tokens);
        QTRY_VERIFY_WITH_TIMEOUT(desk().draft() && desk().draft()->items.size() == 1, kPatience);
    }
};

SEKISHO_TEST(PendingChanges);
#include "tst_PendingChanges.moc"
