// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/CertificateBuilder.h"
#include "tests/support/ScreenChecks.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/UiFixture.h"
#include "ui/changes/ComparedItemModel.h"
#include "ui/changes/EvidenceReport.h"
#include "ui/changes/HistoryPointModel.h"
#include "ui/changes/HistoryView.h"
#include "ui/changes/ItemEventModel.h"
#include "ui/changes/RetentionDialog.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/SignButton.h"

#include <QAbstractItemModelTester>
#include <QFileDialog>
#include <QJsonDocument>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace sekisho;
using namespace sekisho::ui;
using namespace Qt::Literals::StringLiterals;
using api::mist::ItemKey;
using api::mist::ItemMap;
using api::mist::ItemType;
using sync::HistoryPoint;
using sync::ItemEvent;

namespace {

const ItemKey kRule{ItemType::Rule, u"rule-1"_s};
const ItemKey kLabel{ItemType::Label, u"label-1"_s};

QDateTime at(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
}

QString pemOf(const QString &name)
{
    static const auto key = pki::SigningKey::generate(pki::SigningKey::Kind::Ec256).value();
    pki::CertificateTemplate described;
    described.subject = {{u"CN"_s, name}};
    described.notBefore = at("2026-01-01T00:00:00Z");
    described.notAfter = at("2030-01-01T00:00:00Z");
    described.serial = QByteArray::fromHex("0102abcd");
    const QByteArray der = pki::buildCertificate(described, key, {}, key).value();
    return u"-----BEGIN CERTIFICATE-----\n"_s +
           QString::fromLatin1(der.toBase64(QByteArray::Base64Encoding)) +
           u"\n-----END CERTIFICATE-----\n"_s;
}

ItemKey authorityKey(const QString &pem)
{
    return {ItemType::CertificateAuthority, api::mist::certificateId(pem)};
}

sync::PushReport pushReport()
{
    sync::PushReport push;
    push.id = 7;
    push.planId = u"4f2a9c"_s;
    push.state = sync::PushState::Done;
    push.started = at("2026-11-20T01:00:00Z");
    push.ended = at("2026-11-20T01:00:05Z");
    push.snapshotBefore = 11;
    push.requests = 6;
    const QString pem = pemOf(u"Nagoya Branch Device CA <b>&</b>"_s);
    push.before = {
            {kRule, QJsonObject{{u"name"_s, u"Corp Compliant"_s}, {u"action"_s, u"allow"_s}}},
            {authorityKey(pem), std::nullopt}};
    push.after = {{kRule, QJsonObject{{u"name"_s, u"Corp Compliant"_s}, {u"action"_s, u"block"_s}}},
                  {authorityKey(pem), QJsonObject{{u"pem"_s, pem}}}};
    for (int number = 1; number <= 2; ++number) {
        sync::OperationReport report;
        report.operation.number = number;
        report.operation.type = number == 1 ? ItemType::NacSwitch : ItemType::Rule;
        report.operation.id = number == 1 ? QString() : kRule.id;
        report.operation.items = {number == 1 ? authorityKey(pem) : kRule};
        report.state = sync::OperationState::Done;
        report.sent = push.started.addSecs(number);
        report.verified = true;
        push.operations.append(report);
    }
    return push;
}

/// A history without a cloud: three points, the middle one a push.
struct FakeHistory
{
    QList<HistoryPoint> points;
    QList<ItemEvent> events;
    std::optional<Error> failure;
    QStringList asked;
    sync::DraftEdit edited;
    sync::Retention kept;

    FakeHistory()
    {
        HistoryPoint first;
        first.id = first.snapshot = 10;
        first.time = at("2026-11-19T01:00:00Z");
        first.added = 120;
        HistoryPoint push;
        push.what = HistoryPoint::What::Push;
        push.id = 7;
        push.snapshot = 12;
        push.before = 11;
        push.time = at("2026-11-20T01:00:05Z");
        push.added = 1;
        push.changed = 1;
        HistoryPoint before;
        before.id = before.snapshot = 11;
        before.before = 10;
        before.time = at("2026-11-19T23:00:00Z");
        before.removed = 2;
        HistoryPoint last;
        last.id = last.snapshot = 15;
        last.before = 12;
        last.time = at("2026-11-21T03:00:00Z");
        last.changed = 2;
        last.admins = {u"netadmin2"_s};
        points = {last, push, before, first};
        ItemEvent event;
        event.snapshot = 15;
        event.noticed = last.time;
        event.key = kRule;
        event.name = u"Corp Compliant"_s;
        event.admin = u"netadmin2"_s;
        event.message = u"Update NAC Rule \"Corp Compliant\""_s;
        event.when = at("2026-11-21T02:41:00Z");
        ItemEvent unknown = event;
        unknown.key = kLabel;
        unknown.name = u"Guest VLAN"_s;
        unknown.admin.clear();
        unknown.message.clear();
        unknown.when = {};
        events = {event, unknown};
    }

    template <class T>
    Future<T> answer(T value) const
    {
        return failure ? async::failed<T>(*failure) : async::ready<T>(Result<T>(std::move(value)));
    }
    HistoryServices services()
    {
        HistoryServices s;
        s.points = [this] { return answer(points); };
        s.compare = [this](qint64 before, qint64 after) {
            asked.append(u"compare %1 %2"_s.arg(before).arg(after));
            return answer(sync::difference(
                    {{kRule, {{u"name"_s, u"Corp Compliant"_s}, {u"action"_s, u"allow"_s}}},
                     {kLabel, {{u"name"_s, u"Guest VLAN"_s}, {u"type"_s, u"vlan"_s}}}},
                    {{kRule, {{u"name"_s, u"Corp Compliant"_s}, {u"action"_s, u"block"_s}}},
                     {kLabel, {{u"name"_s, u"Visitor VLAN"_s}, {u"type"_s, u"vlan"_s}}}}));
        };
        s.search = [this](const QString &text) {
            asked.append(u"search "_s + text);
            return answer(events);
        };
        s.push = [this](qint64) { return answer(pushReport()); };
        s.evidence = [this](qint64 push) {
            asked.append(u"evidence %1"_s.arg(push));
            sync::WorkspaceInfo workspace;
            workspace.organization = nac::OrganizationId(u"org-1"_s);
            workspace.organizationName = u"架空精機株式会社"_s;
            workspace.cloudName = u"APAC 01"_s;
            ItemEvent event = events.first();
            return answer(sync::evidenceDocument(pushReport(), workspace, u"admin@example.jp"_s,
                                                 {event}));
        };
        s.restore = [this](qint64 snapshot, const QList<ItemKey> &items) {
            asked.append(u"restore %1 %2"_s.arg(snapshot).arg(items.size()));
            sync::DraftEdit edit;
            edit.what = u"restore"_s;
            edit.changes.insert(kRule, QJsonObject());
            return answer(edit);
        };
        s.edit = [this](const sync::DraftEdit &edit) {
            edited = edit;
            return answer(sync::DraftPtr(std::make_shared<const sync::Draft>()));
        };
        s.undoPush = [this](qint64 push) {
            asked.append(u"undo %1"_s.arg(push));
            return answer(sync::DraftPtr(std::make_shared<const sync::Draft>()));
        };
        s.retention = [this] { return answer(sync::Retention{90, 7}); };
        s.compact = [this](const sync::Retention &retention) {
            kept = retention;
            return answer(qint64(12'400'000));
        };
        s.names = [] { return ChangeNames(); };
        s.now = [] { return at("2026-11-21T03:30:00Z"); };
        return s;
    }
};

/// The view with its data read, 1150 × 600.
struct Shown
{
    explicit Shown(UiLanguage language = UiLanguage::English,
                   Theme::Appearance appearance = Theme::Appearance::Light)
        : ui(language, appearance)
        , view(ui.theme, ui.settings, history.services())
    {
        view.resize(1150, 600);
        view.show();
        view.refresh();
        settle();
    }
    static void settle()
    {
        for (int i = 0; i < 8; ++i)
            QCoreApplication::processEvents();
    }
    template <class T>
    T *find(const char *name) const
    {
        T *found = view.findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    QString text(const char *label) const { return find<QLabel>(label)->text(); }
    QStringList compared() const
    {
        const auto *list = find<QListView>("comparedItems");
        QStringList texts;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            texts.append(list->model()->index(row, 0).data().toString());
        return texts;
    }
    void choose(const QList<int> &rows) const
    {
        auto *table = find<DataTable>("historyPoints");
        table->clearSelection();
        for (const int row : rows)
            table->selectionModel()->select(table->model()->index(row, 0),
                                            QItemSelectionModel::Select |
                                                    QItemSelectionModel::Rows);
        settle();
    }
    void trigger(const char *button, const char *action) const
    {
        find<SignButton>(button)->click();
        settle();
        find<QAction>(action)->trigger();
        for (QMenu *menu : view.findChildren<QMenu *>())
            menu->hide();
        settle();
    }

    test::UiFixture ui;
    FakeHistory history;
    HistoryView view;
};

} // namespace

class tst_HistoryView : public QObject
{
    Q_OBJECT

    static void keep(QWidget &view, const QString &name)
    {
        // SEKISHO_PICTURES=folder keeps it, to look at.
        const QString folder = qEnvironmentVariable("SEKISHO_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(view.grab().save(folder + u'/' + name + u".png"_s));
    }

private Q_SLOTS:
    void modelsAnswerEveryRole()
    {
        const test::UiFixture ui;
        const FakeHistory history;
        HistoryPointModel points;
        const QAbstractItemModelTester one(&points,
                                           QAbstractItemModelTester::FailureReportingMode::QtTest);
        points.setPoints(history.points, at("2026-11-21T03:30:00Z"));
        const auto text = [&](int row, int column) {
            return points.index(row, column).data().toString();
        };
        QCOMPARE(text(0, HistoryPointModel::What), u"Changes in the cloud"_s);
        QCOMPARE(text(0, HistoryPointModel::By), u"netadmin2"_s);
        QCOMPARE(text(0, HistoryPointModel::Changes), u"2 changed"_s);
        QCOMPARE(text(1, HistoryPointModel::What), u"Push"_s);
        QCOMPARE(text(1, HistoryPointModel::By), u"this console"_s);
        QCOMPARE(text(1, HistoryPointModel::Changes), u"1 added, 1 changed"_s);
        QCOMPARE(text(2, HistoryPointModel::By), u"not known"_s);
        QCOMPARE(text(3, HistoryPointModel::What), u"First sync"_s);
        QCOMPARE(points.index(3, HistoryPointModel::By).data(Qt::AccessibleTextRole).toString(),
                 u"empty"_s);
        QCOMPARE(points.point(u"push 7"_s)->id, 7);
        QVERIFY(!points.point(u"push 8"_s));

        ItemEventModel events;
        const QAbstractItemModelTester two(&events,
                                           QAbstractItemModelTester::FailureReportingMode::QtTest);
        events.setEvents(history.events, at("2026-11-21T03:30:00Z"));
        QCOMPARE(events.index(0, ItemEventModel::Item).data().toString(),
                 u"Rule “Corp Compliant”: changed"_s);
        QCOMPARE(events.index(0, ItemEventModel::By).data().toString(), u"netadmin2"_s);
        QCOMPARE(events.index(1, ItemEventModel::By).data().toString(), u"not known"_s);
        QVERIFY(events.index(1, ItemEventModel::Time).data().toString().startsWith(u"before "_s));
        QCOMPARE(events.event(events.index(1, 0).data(ObjectRole))->key, kLabel);
    }

    void onePointIsComparedWithTheOneBefore()
    {
        const Shown shown;
        // The newest is chosen at first.
        QVERIFY(shown.history.asked.contains(u"compare 12 15"_s));
        QCOMPARE(shown.compared().size(), 2);
        QVERIFY(shown.compared().first().contains(u"Corp Compliant"_s));
        QVERIFY(shown.text("comparisonSubtitle").startsWith(u"2 object"_s));
        QVERIFY(!shown.find<SignButton>("undoPushButton")->isVisible());
        QVERIFY(!shown.find<SignButton>("evidenceButton")->isVisible());
        QVERIFY(shown.text("historyCount").startsWith(u"4 point"_s));
    }

    void twoPointsAreComparedOlderFirst()
    {
        const Shown shown;
        shown.choose({0, 3});
        QCOMPARE(shown.history.asked.last(), u"compare 10 15"_s);
        shown.choose({0, 1, 2});
        QCOMPARE(shown.text("comparisonTitle"), u"Nothing to compare"_s);
        QVERIFY(shown.compared().isEmpty());
        QVERIFY(!shown.find<SignButton>("restoreButton")->isEnabled());
    }

    void theFirstPointHasNothingBeforeIt()
    {
        const Shown shown;
        shown.choose({3});
        QVERIFY(shown.text("comparisonSubtitle").startsWith(u"The first point"_s));
        QVERIFY(shown.compared().isEmpty());
        QVERIFY(shown.find<SignButton>("restoreButton")->isEnabled());
    }

    void aPushShowsWhatItDid()
    {
        Shown shown;
        shown.choose({1});
        QCOMPARE(shown.compared().size(), 2);
        QVERIFY(shown.find<SignButton>("undoPushButton")->isVisible());
        QSignalSpy review(&shown.view, &HistoryView::reviewRequested);
        shown.find<SignButton>("undoPushButton")->click();
        Shown::settle();
        QCOMPARE(shown.history.asked.last(), u"undo 7"_s);
        QCOMPARE(review.size(), 1);
    }

    void restoresOneOrAll()
    {
        Shown shown;
        QSignalSpy notice(&shown.view, &HistoryView::noticeRequested);
        QSignalSpy review(&shown.view, &HistoryView::reviewRequested);
        shown.trigger("restoreButton", "restoreItemBefore");
        QCOMPARE(shown.history.asked.last(), u"restore 12 1"_s);
        QVERIFY(shown.history.edited.changes.contains(kRule));
        QVERIFY(notice.first().first().toString().startsWith(u"1 item"_s));
        QCOMPARE(review.size(), 1);
        shown.trigger("restoreButton", "restoreAllAfter");
        QCOMPARE(shown.history.asked.last(), u"restore 15 0"_s);
        // The button says why it does nothing where nothing can be changed.
        shown.view.setReadOnlyReason(u"The token may only read."_s);
        QVERIFY(!shown.find<SignButton>("restoreButton")->isEnabled());
        QVERIFY(shown.find<SignButton>("restoreButton")
                        ->fullToolTip()
                        .contains(u"The token may only read."_s));
    }

    void wordsAreSearchedForInChanges()
    {
        Shown shown;
        auto *search = shown.find<QLineEdit>("historySearch");
        search->setText(u"corp"_s);
        QTest::keyClick(search, Qt::Key_Return);
        Shown::settle();
        QCOMPARE(shown.history.asked.filter(u"search"_s).last(), u"search corp"_s);
        QCOMPARE(shown.find<SegmentedControl>("historyMode")->currentId(), u"events"_s);
        QVERIFY(shown.find<DataTable>("historyEvents")->isVisible());
        QVERIFY(shown.text("historyCount").startsWith(u"2 change"_s));
        // A change shows its own object only.
        auto *events = shown.find<DataTable>("historyEvents");
        events->selectRow(1);
        Shown::settle();
        QCOMPARE(shown.compared().size(), 1);
        QVERIFY(shown.compared().first().contains(u"Corp Compliant"_s));
        // With what the log says, wherever the column is.
        for (const QString &part : {u"netadmin2"_s, u"Update NAC Rule \"Corp Compliant\""_s})
            QVERIFY(shown.text("comparisonSubtitle").contains(part));
        events->selectRow(0);
        Shown::settle();
        QVERIFY(shown.text("comparisonSubtitle").contains(u"does not say"_s));
        events->selectRow(1);
        Shown::settle();
        keep(shown.view, u"history-events-en-light"_s);
    }

    void whatFailsIsSaid()
    {
        Shown shown;
        shown.history.failure = Error(ErrorCode::StoreUnreadable, {u"workspace.db"_s});
        shown.choose({0});
        QVERIFY(shown.find<Banner>("historyBanner")->isVisible());
        shown.history.failure.reset();
        shown.choose({2});
        QVERIFY(!shown.find<Banner>("historyBanner")->isVisible());
    }

    void nothingYet()
    {
        Shown shown;
        shown.history.points.clear();
        shown.view.refresh();
        Shown::settle();
        QCOMPARE(shown.find<PageState>("historyState")->view(), PageState::View::Empty);
    }

    void retentionIsAskedFor()
    {
        Shown shown;
        QSignalSpy notice(&shown.view, &HistoryView::noticeRequested);
        shown.find<SignButton>("retentionButton")->click();
        Shown::settle();
        auto *dialog = shown.find<RetentionDialog>("retentionDialog");
        auto *days = dialog->findChild<QSpinBox *>(u"retentionDays"_s);
        auto *every = dialog->findChild<QSpinBox *>(u"everyPointDays"_s);
        QCOMPARE(days->value(), 90);
        QCOMPARE(every->value(), 7);
        days->setValue(5);
        QCOMPARE(every->value(), 5);
        QCOMPARE(test::cutTexts(*dialog), QStringList());
        QCOMPARE(test::unnamedWidgets(*dialog), QStringList());
        keep(*dialog, u"history-retention-en"_s);
        dialog->findChild<SignButton *>(u"acceptButton"_s)->click();
        Shown::settle();
        const sync::Retention expected{5, 5};
        QCOMPARE(shown.history.kept, expected);
        QVERIFY(notice.first().first().toString().contains(u"12.4"_s) ||
                notice.first().first().toString().contains(u"11.8"_s));
    }

    void evidenceIsSaved()
    {
        Shown shown;
        shown.choose({1});
        const QTemporaryDir folder;
        for (const char *action :
             {"evidencePdfAction", "evidenceHtmlAction", "evidenceJsonAction"}) {
            shown.trigger("evidenceButton", action);
            QTRY_VERIFY_WITH_TIMEOUT(shown.view.findChild<QFileDialog *>(u"saveFileDialog"_s),
                                     60'000);
            auto *dialog = shown.find<QFileDialog>("saveFileDialog");
            const QString path = folder.filePath(QString::fromLatin1(action));
            Q_EMIT dialog->fileSelected(path);
            QVERIFY(QFileInfo(path).size() > 500);
            delete dialog;
        }
        QFile json(folder.filePath(u"evidenceJsonAction"_s));
        QVERIFY(json.open(QIODevice::ReadOnly));
        const QJsonObject document = QJsonDocument::fromJson(json.readAll()).object();
        QCOMPARE(document.value("sha256"_L1).toString().toLatin1(), sync::evidenceDigest(document));
    }

    void evidenceInWords_data()
    {
        QTest::addColumn<bool>("japanese");
        QTest::newRow("en") << false;
        QTest::newRow("ja") << true;
    }
    void evidenceInWords()
    {
        QFETCH(bool, japanese);
        const test::UiFixture ui(japanese ? UiLanguage::Japanese : UiLanguage::English);
        FakeHistory history;
        const auto document = history.services().evidence(7).result().value();
        const EvidenceReport report(document, {});
        const QString html = report.html();
        for (const QString &part :
             {u"架空精機株式会社"_s, u"admin@example.jp"_s, u"4f2a9c"_s, u"Corp Compliant"_s,
              u"0102abcd"_s, u"netadmin2"_s, document.value("sha256"_L1).toString(),
              japanese ? u"lang=\"ja\""_s : u"lang=\"en\""_s})
            QVERIFY2(html.contains(part), qPrintable(part));
        // What a certificate calls itself is text, not markup; nothing is fetched.
        QVERIFY(!html.contains(u"<b>&"_s));
        QVERIFY(html.contains(u"&lt;b&gt;"_s));
        QVERIFY(!html.contains(u"BEGIN CERTIFICATE"_s));
        for (const QString &part : {u"<img"_s, u"<script"_s, u"<link"_s, u"url("_s})
            QVERIFY2(!html.contains(part), qPrintable(part));
        const QByteArray pdf = report.pdf();
        QVERIFY(pdf.startsWith("%PDF-"));
        QCOMPARE(report.fileName(), u"evidence-2026-11-20-push-7"_s);
        const QString folder = qEnvironmentVariable("SEKISHO_PICTURES");
        if (!folder.isEmpty()) {
            const QString name = folder + (japanese ? u"/evidence-ja"_s : u"/evidence-en"_s);
            QFile pdfFile(name + u".pdf"_s);
            QVERIFY(pdfFile.open(QIODevice::WriteOnly) && pdfFile.write(pdf) > 0);
            QFile htmlFile(name + u".html"_s);
            QVERIFY(htmlFile.open(QIODevice::WriteOnly) && htmlFile.write(html.toUtf8()) > 0);
        }
    }

    void staysWholeInEveryLook_data()
    {
        QTest::addColumn<bool>("japanese");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("width");
        for (const bool japanese : {false, true}) {
            for (const bool dark : {false, true}) {
                for (const int width : {1150, 700})
                    QTest::addRow("%s %s %d", japanese ? "ja" : "en", dark ? "dark" : "light",
                                  width)
                            << japanese << dark << width;
            }
        }
    }
    void staysWholeInEveryLook()
    {
        QFETCH(bool, japanese);
        QFETCH(bool, dark);
        QFETCH(int, width);
        Shown shown(japanese ? UiLanguage::Japanese : UiLanguage::English,
                    dark ? Theme::Appearance::Dark : Theme::Appearance::Light);
        shown.view.resize(width, 560);
        shown.choose({1});
        QCOMPARE(test::cutTexts(shown.view), QStringList());
        QCOMPARE(test::unnamedWidgets(shown.view), QStringList());
        keep(shown.view,
             u"history-%1-%2-%3"_s.arg(japanese ? u"ja"_s : u"en"_s, dark ? u"dark"_s : u"light"_s)
                     .arg(width));
    }
};

SEKISHO_TEST(HistoryView);
#include "tst_HistoryView.moc"
