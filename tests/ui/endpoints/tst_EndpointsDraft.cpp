// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the endpoints page writes, as a person does it.

#include "tests/support/ScreenChecks.h"
#include "tests/support/TestRegistry.h"
#include "tests/ui/endpoints/EndpointScreen.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QSignalSpy>

using namespace sekisho;
using namespace sekisho::ui;
using namespace Qt::Literals::StringLiterals;
using test::EndpointScreen;
using test::EndpointsPageDriver;

namespace {

constexpr int kLong = 60'000;

nac::OrganizationPtr manyEndpoints(int count)
{
    auto made = std::make_shared<nac::Organization>(test::sampleOrganization());
    made->endpoints.clear();
    for (int i = 0; i < count; ++i) {
        nac::Endpoint endpoint;
        endpoint.id = nac::EndpointId(u"e%1"_s.arg(i));
        endpoint.mac = u"00408c%1"_s.arg(i, 6, 16, QLatin1Char('0'));
        endpoint.name = u"device-%1"_s.arg(i);
        endpoint.labels = {i % 3 ? u"printer"_s : u"camera"_s};
        made->endpoints.append(endpoint);
    }
    return made;
}

} // namespace

class tst_EndpointsDraft : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::ScreenFixture> m_screen;
    std::unique_ptr<EndpointScreen> m_made;

    EndpointScreen &screen(nac::OrganizationPtr organization = test::sampleOrganizationPtr())
    {
        m_made = std::make_unique<EndpointScreen>(*m_screen, organization);
        return *m_made;
    }
    EndpointImportDialog *imported(EndpointScreen &on, const QByteArray &csv)
    {
        on.page().importFile(on.file(csv));
        return on.driver().dialog<EndpointImportDialog>();
    }

private Q_SLOTS:
    void initTestCase() { m_screen = std::make_unique<test::ScreenFixture>(); }
    void init()
    {
        m_screen->use(UiLanguage::English);
        m_screen->view = MemoryViewSettings();
    }
    void cleanup() { m_made.reset(); }
    void cleanupTestCase() { m_screen.reset(); }

    void addsAnEndpoint()
    {
        EndpointScreen &on = screen();
        on.driver().press(Qt::Key_N, Qt::ControlModifier);
        auto *dialog = on.driver().dialog<EndpointDialog>();
        QVERIFY(dialog);
        EndpointsPageDriver::type(*dialog, "macLineEdit", u"00-0B-82-AA-BB-01"_s);
        EndpointsPageDriver::type(*dialog, "nameLineEdit", u"Lobby phone"_s);
        EndpointsPageDriver::type(*dialog, "labelsLineEdit", u"phone, lobby"_s);
        EndpointsPageDriver::clickIn(*dialog, "saveButton");
        QTRY_COMPARE_WITH_TIMEOUT(on.desk.draft()->items.size(), 1, kLong);
        QTRY_VERIFY_WITH_TIMEOUT(!on.driver().dialog<EndpointDialog>(), kLong);
        const auto key = on.desk.draft()->items.firstKey();
        QVERIFY(api::mist::isLocalId(key.id));
        const QJsonObject item = *on.desk.draft()->items.first().value;
        QCOMPARE(item.value("mac"_L1).toString(), u"000b82aabb01"_s);
        QCOMPARE(item.value("labels"_L1).toArray(), (QJsonArray{u"phone"_s, u"lobby"_s}));
        QVERIFY(!item.contains("vlan"_L1));
        QCOMPARE(on.driver().mark(u"000b82aabb01"_s), State::Added);
        QCOMPARE(on.page().statusText(), u"25 of 25 endpoints"_s);
        QVERIFY(on.driver().toast().contains(u"Lobby phone"_s));
        // It can be taken back in place.
        on.desk.undo();
        QCOMPARE(on.page().statusText(), u"24 of 24 endpoints"_s);
        QVERIFY(on.driver().toast().isEmpty());
    }

    void editsWithEnterAndKeepsWhatItDoesNotKnow()
    {
        EndpointScreen &on = screen();
        on.driver().selectRows(1, 1);
        on.driver().press(Qt::Key_Return);
        auto *dialog = on.driver().dialog<EndpointDialog>();
        QVERIFY(dialog);
        QVERIFY(!on.driver().isDrawerShown());
        QVERIFY(dialog->findChild<QLineEdit *>(u"macLineEdit"_s)->isReadOnly());
        EndpointsPageDriver::type(*dialog, "vlanLineEdit", u"42"_s);
        EndpointsPageDriver::clickIn(*dialog, "saveButton");
        QTRY_VERIFY_WITH_TIMEOUT(on.drafted(u"e1"_s), kLong);
        const QJsonObject item = *on.drafted(u"e1"_s)->value;
        QCOMPARE(item.value("vlan"_L1).toString(), u"42"_s);
        QCOMPARE(item.value("one_day"_L1).toInt(), 1);
        QCOMPARE(on.driver().mark(u"00408c000001"_s), State::Changed);
    }

    void removesAndUndoes()
    {
        EndpointScreen &on = screen();
        on.driver().selectRows(2, 4);
        on.driver().press(Qt::Key_Delete);
        QTRY_COMPARE_WITH_TIMEOUT(on.desk.draft()->items.size(), 3, kLong);
        QCOMPARE(on.driver().mark(u"00408c000003"_s), State::Removed);
        QCOMPARE(on.page().statusText(), u"24 of 24 endpoints"_s); // they stay in their place
        QTRY_VERIFY_WITH_TIMEOUT(on.driver().toast().contains(u'3'), kLong);
        // What is removed already can only come back.
        on.driver().selectRows(3, 3);
        QVERIFY(!on.driver().find<QAbstractButton>("removeButton")->isEnabled());
        QVERIFY(!on.driver().find<QAbstractButton>("editButton")->isEnabled());
        const auto buttons =
                on.page().findChild<ToastArea *>(u"toast"_s)->findChildren<SignButton *>();
        QVERIFY(!buttons.isEmpty());
        buttons.first()->click();
        QTRY_VERIFY_WITH_TIMEOUT(on.desk.draft()->isEmpty(), kLong);
        QCOMPARE(on.driver().mark(u"00408c000003"_s), State::None);
    }

    void addingWhatTheDraftRemovesBringsItBack()
    {
        EndpointScreen &on = screen();
        on.driver().selectRows(2, 2);
        on.driver().press(Qt::Key_Delete);
        QTRY_VERIFY_WITH_TIMEOUT(on.drafted(u"e2"_s), kLong);
        on.driver().press(Qt::Key_N, Qt::ControlModifier);
        auto *dialog = on.driver().dialog<EndpointDialog>();
        QVERIFY(dialog);
        EndpointsPageDriver::type(*dialog, "macLineEdit", u"00408c000002"_s);
        EndpointsPageDriver::type(*dialog, "nameLineEdit", u"Back"_s);
        EndpointsPageDriver::clickIn(*dialog, "saveButton");
        QTRY_VERIFY_WITH_TIMEOUT(on.drafted(u"e2"_s) && on.drafted(u"e2"_s)->value, kLong);
        QCOMPARE(on.desk.draft()->items.size(), 1);
        QCOMPARE(on.drafted(u"e2"_s)->value->value("one_day"_L1).toInt(), 1);
    }

    void labelsManyInOneStep()
    {
        EndpointScreen &on = screen();
        on.driver().selectRows(0, 9);
        on.driver().click("labelsButton");
        auto *dialog = on.driver().dialog<EndpointLabelsDialog>();
        QVERIFY(dialog);
        auto *list = dialog->findChild<QListWidget *>(u"labelList"_s);
        QCOMPARE(list->count(), 3);
        QVERIFY(!dialog->findChild<QAbstractButton *>(u"confirmLabelsButton"_s)->isEnabled());
        for (int row = 0; row < list->count(); ++row) {
            QCOMPARE(list->item(row)->checkState(), Qt::PartiallyChecked);
            if (list->item(row)->text().startsWith("plant"_L1))
                list->item(row)->setCheckState(Qt::Unchecked);
        }
        EndpointsPageDriver::type(*dialog, "newLabelsLineEdit", u"floor-2"_s);
        EndpointsPageDriver::clickIn(*dialog, "confirmLabelsButton");
        QTRY_COMPARE_WITH_TIMEOUT(on.desk.draft()->items.size(), 10, kLong);
        QCOMPARE(on.drafted(u"e0"_s)->value->value("labels"_L1).toArray(),
                 (QJsonArray{u"camera"_s, u"floor-2"_s}));
        QCOMPARE(on.drafted(u"e1"_s)->value->value("labels"_L1).toArray(),
                 (QJsonArray{u"printer"_s, u"floor-2"_s}));
        on.desk.undo(); // one step
        QVERIFY(on.desk.draft()->isEmpty());
    }

    void importsWhatCanBeTakenInOneStep()
    {
        EndpointScreen &on = screen();
        auto *dialog = imported(on, "mac,labels,vlan,notes,name,radius_group\n"
                                    "00:40:8c:00:00:01,printer,77\n"
                                    "00:0b:82:00:00:01,\"a,b\",,,New one\n"
                                    "02:00:00:00:00:01,,,,Phone\n"
                                    "00:40:8c:00:00:03,printer\n"
                                    "00:0b:82:00:00:01,twice\n");
        QVERIFY(dialog);
        auto *model = dialog->findChild<EndpointImportModel *>();
        QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 5, kLong);
        auto *table = dialog->findChild<DataTable *>(u"importTable"_s);
        // The refused ones first, with the reason in words.
        QCOMPARE(table->model()->index(0, EndpointImportModel::Line).data().toString(), u"4"_s);
        QVERIFY(table->model()
                        ->index(0, EndpointImportModel::Reason)
                        .data()
                        .toString()
                        .contains("locally administered"_L1));
        QCOMPARE(dialog->findChild<QLabel *>(u"importHeading"_s)->text(),
                 u"New: 1 · Changed: 1 · Same: 1 · Refused: 2"_s);
        dialog->findChild<QComboBox *>(u"importChoice"_s)->setCurrentIndex(4);
        QCOMPARE(table->shownRows(), 2);
        QVERIFY(on.desk.draft()->isEmpty()); // a dry run
        EndpointsPageDriver::clickIn(*dialog, "confirmImportButton");
        QTRY_COMPARE_WITH_TIMEOUT(on.desk.draft()->items.size(), 2, kLong);
        QCOMPARE(on.desk.draft()->undoWhat, u"import"_s);
        QCOMPARE(on.drafted(u"e1"_s)->value->value("vlan"_L1).toString(), u"77"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!on.driver().dialog<EndpointImportDialog>(), kLong);
    }

    void takesItsOwnExportBack()
    {
        EndpointScreen &on = screen();
        m_screen->use(UiLanguage::Japanese);
        const QByteArray csv = on.driver().find<DataTable>("endpointsTable")->toCsv();
        auto *dialog = imported(on, csv);
        auto *model = dialog->findChild<EndpointImportModel *>();
        QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 24, kLong);
        QCOMPARE(model->import().count(sync::EndpointImportRow::Outcome::Same), 24);
        QVERIFY(!dialog->findChild<QAbstractButton *>(u"confirmImportButton"_s)->isEnabled());
    }

    void saysWhyAFileIsNoList()
    {
        EndpointScreen &on = screen();
        auto *dialog = imported(on, "serial,name\n1,2\n");
        const auto *note = dialog->findChild<QLabel *>(u"importFileNote"_s);
        QTRY_VERIFY_WITH_TIMEOUT(note->text().contains("no column"_L1), kLong);
        QVERIFY(!dialog->findChild<QAbstractButton *>(u"confirmImportButton"_s)->isEnabled());
        dialog->reject();
        on.page().importFile(u"/does/not/exist.csv"_s);
        auto *missing = on.driver().dialog<EndpointImportDialog>();
        QVERIFY(missing);
        QTRY_VERIFY_WITH_TIMEOUT(
                missing->findChild<QLabel *>(u"importFileNote"_s)->text().contains("exist.csv"_L1),
                kLong);
    }

    void whoMayOnlyReadIsToldSo()
    {
        EndpointScreen &on = screen();
        on.driver().selectRows(0, 0);
        const auto states = [&on] {
            QSet<bool> enabled;
            for (const char *name : {"importButton", "addEndpointButton", "editButton",
                                     "removeButton", "labelsButton"})
                enabled.insert(on.driver().find<QAbstractButton>(name)->isEnabled());
            return enabled;
        };
        QCOMPARE(states(), QSet<bool>{true});
        PageContext context;
        context.offlineSince = test::sampleNow();
        on.allow(context);
        QCOMPARE(states(), QSet<bool>{true}); // edits go on
        context.readOnly = true;
        on.allow(context);
        QCOMPARE(states(), QSet<bool>{false});
        QVERIFY(on.driver()
                        .find<QAbstractButton>("addEndpointButton")
                        ->toolTip()
                        .contains("may not change"_L1));
        on.driver().press(Qt::Key_Delete);
        QVERIFY(on.desk.draft()->isEmpty());
        on.driver().press(Qt::Key_Return); // looks instead
        QVERIFY(!on.driver().dialog<EndpointDialog>());
        QVERIFY(on.driver().isDrawerShown());
        context.lockedBy = u"4711"_s;
        on.allow(context);
        QVERIFY(on.driver()
                        .find<QAbstractButton>("addEndpointButton")
                        ->toolTip()
                        .contains("Another Sekisho"_L1));
    }

    void aHundredThousandStayUsable()
    {
        EndpointScreen &on = screen(manyEndpoints(100'000));
        on.driver().selectRows(0, 9'999);
        on.driver().click("labelsButton");
        auto *dialog = on.driver().dialog<EndpointLabelsDialog>();
        QVERIFY(dialog);
        EndpointsPageDriver::type(*dialog, "newLabelsLineEdit", u"all"_s);
        // Beats of the GUI thread while the step is made: none may be long in coming.
        QElapsedTimer beat;
        qint64 longest = 0;
        QTimer timer;
        timer.setInterval(0);
        connect(&timer, &QTimer::timeout, this,
                [&] { longest = std::max(longest, beat.restart()); });
        EndpointsPageDriver::clickIn(*dialog, "confirmLabelsButton");
        beat.start();
        timer.start();
        QTRY_COMPARE_WITH_TIMEOUT(on.desk.draft()->items.size(), 10'000, kLong);
        QTRY_VERIFY_WITH_TIMEOUT(!on.driver().dialog<EndpointLabelsDialog>(), kLong);
        qInfo("longest pause of the window: %lld ms", longest);
        QCOMPARE(on.driver().mark(u"00408c000005"_s), State::Changed);
        on.driver().selectRows(0, 99'999);
        on.driver().click("removeButton");
        QTRY_COMPARE_WITH_TIMEOUT(on.desk.draft()->items.size(), 100'000, kLong);
    }

    void staysWholeInEveryLanguage_data() { test::languageRows(); }
    void staysWholeInEveryLanguage()
    {
        QFETCH(const UiLanguage, language);
        const QString name = language == UiLanguage::Japanese  ? u"ja"_s
                             : language == UiLanguage::English ? u"en"_s
                                                               : u"pseudo"_s;
        for (const auto appearance : {Theme::Appearance::Light, Theme::Appearance::Dark}) {
            m_screen->use(language, appearance);
            const QString suffix =
                    name + (appearance == Theme::Appearance::Light ? u"-light"_s : u"-dark"_s);
            EndpointScreen &on = screen();
            on.driver().selectRows(2, 3);
            on.driver().press(Qt::Key_Delete);
            on.driver().press(Qt::Key_N, Qt::ControlModifier);
            auto *dialog = on.driver().dialog<EndpointDialog>();
            QVERIFY(dialog);
            EndpointsPageDriver::type(*dialog, "macLineEdit", u"02:00:00:00:00:01"_s);
            EndpointsPageDriver::clickIn(*dialog, "saveButton");
            test::checkDialog(*dialog);
            test::ScreenFixture::grab(*dialog, u"endpoint-dialog-"_s + suffix);
            EndpointsPageDriver::type(*dialog, "macLineEdit", u"000b82000001"_s);
            EndpointsPageDriver::clickIn(*dialog, "saveButton");
            QTRY_VERIFY_WITH_TIMEOUT(!on.driver().dialog<EndpointDialog>(), kLong);
            on.driver().selectRows(0, 9);
            on.driver().click("labelsButton");
            auto *labels = on.driver().dialog<EndpointLabelsDialog>();
            QVERIFY(labels);
            test::checkDialog(*labels);
            test::ScreenFixture::grab(*labels, u"endpoint-labels-"_s + suffix);
            labels->reject();
            auto *import = imported(on, "mac,labels,vlan,notes,name,serial\n"
                                        "00:40:8c:00:00:01,printer,77\n"
                                        "00:0b:82:00:00:02,\"a,b\",,,New one\n"
                                        "02:00:00:00:00:01,,,,Phone\n"
                                        "00:40:8c:00:00:05,printer,9999\n"
                                        "00:40:8c:00:00:07,\"printer\n");
            QVERIFY(import);
            QTRY_COMPARE_WITH_TIMEOUT(import->findChild<EndpointImportModel *>()->rowCount(), 5,
                                      kLong);
            test::checkDialog(*import);
            test::ScreenFixture::grab(*import, u"endpoint-import-"_s + suffix);
            import->reject();
            QApplication::processEvents();
            const QStringList cut = test::cutTexts(on.page());
            QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
            test::ScreenFixture::grab(on.page(), u"endpoints-draft-"_s + suffix);
        }
    }
};

SEKISHO_TEST(EndpointsDraft);
#include "tst_EndpointsDraft.moc"
