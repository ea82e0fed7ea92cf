// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/CertificateBuilder.h"
#include "core/sync/ExportDocument.h"
#include "tests/core/sync/PushFixture.h"
#include "tests/support/Patience.h"
#include "tests/support/ShellFixture.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/drivers/ChangesPageDriver.h"
#include "tests/support/drivers/MainWindowDriver.h"
#include "ui/changes/ReviewController.h"
#include "ui/shell/WorkspaceDesk.h"
#include "ui/widgets/MiniTabBar.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QMenu>
#include <QTest>

using namespace sekisho;
using namespace sekisho::ui;
using Stage = ReviewController::Stage;
using namespace Qt::Literals::StringLiterals;

namespace {

using sekisho::test::kPatience;

/// Renames entries of a list of an exported document, beginning with entry `from`.
void rename(QJsonObject &document, const QString &member, int from, int count)
{
    QJsonArray list = document.value(member).toArray();
    for (int i = from; i < from + count; ++i) {
        QJsonObject entry = list.at(i).toObject();
        entry.insert(u"name"_s, entry.value("name"_L1).toString() + u" (forty)"_s);
        list.replace(i, entry);
    }
    document.insert(member, list);
}

void append(QJsonObject &object, const QString &member, const QJsonValue &entry)
{
    QJsonArray list = object.value(member).toArray();
    list.append(entry);
    object.insert(member, list);
}

QString authorityPem()
{
    const auto key = pki::SigningKey::generate(pki::SigningKey::Kind::Ec256);
    pki::CertificateTemplate description;
    description.subject = {{u"CN"_s, u"Forty CA"_s}};
    description.notBefore = QDateTime::fromString(u"2026-01-01T00:00:00Z"_s, Qt::ISODate);
    description.notAfter = description.notBefore.addYears(5);
    description.ca = true;
    const QByteArray der = pki::buildCertificate(description, *key, {}, *key).value();
    return u"-----BEGIN CERTIFICATE-----\n"_s + QString::fromLatin1(der.toBase64()) +
           u"\n-----END CERTIFICATE-----\n"_s;
}

/// 20 labels (12 new), 15 rules: 4 new ones that name new labels, 8 renamed, one gone, two moved.
void changePolicy(QJsonObject &document)
{
    rename(document, u"labels"_s, 0, 8);
    for (int i = 0; i < 12; ++i) {
        const QString vlan = QString::number(700 + i);
        append(document, u"labels"_s,
               QJsonObject{{u"id"_s, u"label-%1"_s.arg(i)},
                           {u"name"_s, u"Forty VLAN "_s + vlan},
                           {u"type"_s, u"vlan"_s},
                           {u"vlan"_s, vlan}});
    }
    rename(document, u"rules"_s, 1, 8);
    QJsonArray rules = document.value("rules"_L1).toArray();
    rules.removeAt(rules.size() - 1);
    const auto move = [&rules](qsizetype row, int order) {
        QJsonObject rule = rules.at(row).toObject();
        rule.insert(u"order"_s, order);
        rules.replace(row, rule);
    };
    move(0, 200);
    move(rules.size() - 1, 0);
    document.insert(u"rules"_s, rules);
    for (int i = 0; i < 4; ++i) {
        append(document, u"rules"_s,
               QJsonObject{{u"name"_s, u"Forty rule %1"_s.arg(i)},
                           {u"action"_s, u"allow"_s},
                           {u"order"_s, 300 + i},
                           {u"enabled"_s, true},
                           {u"matching"_s, QJsonObject{{u"auth_type"_s, u"mab"_s}}},
                           {u"apply_tags"_s, QJsonArray{u"label-%1"_s.arg(i)}}});
    }
}

/// 4 identity providers (a new one with its realm), and in the settings that realm and the CAs.
void changeIdentity(QJsonObject &document)
{
    rename(document, u"identity_providers"_s, 0, 3);
    append(document, u"identity_providers"_s,
           QJsonObject{{u"id"_s, u"provider"_s},
                       {u"name"_s, u"Forty roaming"_s},
                       {u"idp_type"_s, u"openroaming"_s},
                       {u"openroaming_ssids"_s, QJsonArray{u"Forty"_s}}});
    QJsonObject nac = document.value("mist_nac"_L1).toObject();
    append(nac, u"idps"_s,
           QJsonObject{{u"id"_s, u"provider"_s},
                       {u"user_realms"_s, QJsonArray{u"forty.example.jp"_s}}});
    QJsonArray authorities = nac.value("cacerts"_L1).toArray();
    authorities.removeAt(authorities.size() - 1);
    authorities.append(authorityPem());
    nac.insert(u"cacerts"_s, authorities);
    document.insert(u"mist_nac"_s, nac);
}

} // namespace

/// A change of forty operations in the window: imported, reviewed, pushed, verified and taken back
/// out of the history.
class tst_FortyChanges : public QObject
{
    Q_OBJECT

    SystemClock m_clock;
    std::unique_ptr<demo::DemoCloud> m_cloud;
    std::unique_ptr<test::ShellFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<test::MainWindowDriver> m_driver;
    std::unique_ptr<api::mist::MistClient> m_client;

    WorkspaceDesk &desk() const { return m_fixture->session.desk(); }
    ChangesPage &page() const
    {
        return *qobject_cast<ChangesPage *>(m_window->page(PageId::Changes));
    }
    ReviewController &review() const { return *page().controller(); }
    test::ChangesPageDriver driver() const { return test::ChangesPageDriver(page()); }

    void open(const QString &folder)
    {
        m_fixture->session.open(folder, *m_fixture->tokens);
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->session.organization() && desk().draft() &&
                                         !m_fixture->session.isPulling(),
                                 kPatience);
    }
    /// What the cloud holds, asked past the window.
    QString cloudText() const
    {
        return test::PushFixture::textOf(test::PushFixture::objectsOf(
                *m_client, nac::OrganizationId(m_cloud->organizationId())));
    }
    /// What `sekishoctl export` gives of a workspace that no window holds.
    QJsonObject exported(const QString &folder)
    {
        const auto workspace = test::await(sync::Workspace::open(folder, m_clock));
        if (!workspace)
            qFatal("%s", qPrintable(workspace.error().toLogLine()));
        const auto document = test::await(sync::exportConfiguration(**workspace));
        if (!document)
            qFatal("%s", qPrintable(document.error().toLogLine()));
        return *document;
    }
    /// Changes › Drafts › Import draft…, and the file in the dialog.
    void importFile(const QJsonObject &document) const
    {
        const QString path = m_fixture->folder.filePath(u"forty.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(document).toJson());
        file.close();
        auto *menu = driver().find<QMenu>("draftsMenu");
        menu->popup(m_window->geometry().center());
        auto *action = menu->findChild<QAction *>(u"importDraftAction"_s);
        QVERIFY(action);
        menu->hide();
        action->trigger();
        auto *dialog = m_window->findChild<QFileDialog *>(u"importDraftDialog"_s);
        QVERIFY(dialog);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->isVisible(), kPatience);
        dialog->selectFile(path);
        static_cast<QDialog *>(dialog)->accept();
        QTRY_VERIFY_WITH_TIMEOUT(!desk().draft()->isEmpty(), kPatience);
    }
    /// The plan is shown, the box is ticked, the button pressed, the result says verified.
    void reviewAndPush() const
    {
        QTRY_COMPARE_WITH_TIMEOUT(review().stage(), Stage::Planned, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!review().isStale(), kPatience);
        const auto plan = review().plan();
        QVERIFY2(plan->canPush(), qPrintable(test::PushFixture::problemsOf(*plan)));
        QCOMPARE(plan->operations.size(), 40);
        const QStringList rows = driver().rows();
        QCOMPARE(std::count_if(rows.begin(), rows.end(),
                               [](const QString &row) { return !row.startsWith(u'#'); }),
                 plan->items.size());

        auto *box = driver().find<QCheckBox>("acknowledgeCheckBox");
        QVERIFY(box->isVisible());
        QVERIFY(!box->isChecked()); // what was ticked for another plan does not count
        QVERIFY(!driver().canPush());
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        QVERIFY2(driver().canPush(), qPrintable(driver().whyNotPush()));
        driver().click("pushButton");
        QTRY_COMPARE_WITH_TIMEOUT(review().stage(), Stage::Finished, kPatience);
        const Result<sync::PushReport> report = *review().report();
        VERIFY_DONE(report);
        QCOMPARE(report->planId, plan->id);
        QVERIFY2(report->requests <= plan->operations.size() + 8, qPrintable(test::words(report)));
        const QString shown = driver().banner("pushResultBanner");
        QVERIFY2(shown.contains(u"All 40 operation"_s) && shown.contains(u"done and verified"_s),
                 qPrintable(shown));
    }
    /// History › the push of that number › Undo this push….
    void undoFromHistory(qint64 push) const
    {
        auto *tabs = driver().find<MiniTabBar>("changesTabs");
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
        auto *points = driver().find<DataTable>("historyPoints");
        QTRY_VERIFY_WITH_TIMEOUT(points->isVisible(), kPatience);
        const QString wanted = u"push %1"_s.arg(push);
        const auto row = [&] {
            for (int i = 0; i < points->model()->rowCount(); ++i) {
                if (points->model()->index(i, 0).data(ObjectRole).toString() == wanted)
                    return i;
            }
            return -1;
        };
        QTRY_VERIFY_WITH_TIMEOUT(row() >= 0, kPatience);
        driver().selectRow("historyPoints", row());
        QTRY_VERIFY_WITH_TIMEOUT(driver().find<QAbstractButton>("undoPushButton")->isVisible(),
                                 kPatience);
        driver().click("undoPushButton");
        QTRY_VERIFY_WITH_TIMEOUT(!desk().draft()->isEmpty(), kPatience);
        QCOMPARE(desk().draft()->info.name, u"Undo %1"_s.arg(push));
        QTRY_COMPARE_WITH_TIMEOUT(tabs->currentIndex(), 0, kPatience); // to be reviewed
    }

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void init()
    {
        m_cloud = test::startSmallDemo(m_clock, test::kShowsAll);
        m_fixture = std::make_unique<test::ShellFixture>();
        m_window = std::make_unique<MainWindow>(m_fixture->services());
        m_driver = std::make_unique<test::MainWindowDriver>(*m_window);
        m_driver->show();
        m_client = std::make_unique<api::mist::MistClient>(
                m_fixture->http, *api::mist::cloudFromText(m_cloud->url().toString()),
                Secret::fromString(m_cloud->token()), m_clock);
    }
    void cleanup()
    {
        m_client.reset();
        m_driver.reset();
        m_window.reset();
        m_fixture.reset();
        m_cloud.reset();
    }

    void thereAndBackFromTheWindow()
    {
        const QString before = cloudText();
        const QString folder = m_fixture->workspace(*m_cloud, m_cloud->token()).path;
        open(folder);
        m_fixture->session.close();
        QThreadPool::globalInstance()->waitForDone(); // it lets go of its files there
        QJsonObject document = exported(folder);
        changePolicy(document);
        changeIdentity(document);

        QThreadPool::globalInstance()->waitForDone();
        open(folder);
        m_window->showPage(PageId::Changes);
        importFile(document);
        m_driver->click("reviewAndPushButton");
        reviewAndPush();
        if (QTest::currentTestFailed())
            return;
        QVERIFY(desk().draft()->isEmpty());
        const QString pushed = cloudText();
        for (const QString &part : {u"Forty VLAN 711"_s, u"Forty rule 3"_s, u"Forty roaming"_s,
                                    u"forty.example.jp"_s, u"(forty)"_s})
            QVERIFY2(pushed.contains(part), qPrintable(part));
        const qint64 push = review().report()->id;
        // The window pulls by itself what it made.
        QTRY_VERIFY_WITH_TIMEOUT(!m_fixture->session.isPulling(), kPatience);

        undoFromHistory(push);
        if (QTest::currentTestFailed())
            return;
        reviewAndPush();
        const QString after = cloudText();
        QVERIFY2(after == before, qPrintable(test::PushFixture::textDifference(before, after)));
    }
};

SEKISHO_TEST(FortyChanges);
#include "tst_FortyChanges.moc"
