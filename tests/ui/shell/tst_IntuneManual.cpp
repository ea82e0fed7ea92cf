// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/nac/RuleChecks.h"
#include "tests/support/TestRegistry.h"
#include "tests/ui/shell/ManualWindow.h"
#include "ui/identity/LinkDialog.h"
#include "ui/identity/LinkedAccountModel.h"
#include "ui/policies/LabelEditor.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/DetailsDrawer.h"
#include "ui/widgets/PropertyBox.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QNetworkReply>
#include <QUrlQuery>

using namespace sekisho;
using namespace sekisho::ui;
using namespace Qt::Literals::StringLiterals;
using api::mist::Kind;

/// The vendor's "Integrate with Microsoft Intune", heading by heading, by keyboard, in both
/// languages; the cloud is asked after each. The browser is a request that presses Accept (a real
/// one: tst_LinkBrowser).
class tst_IntuneManual : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::ManualWindow> m_manual;
    QString m_language;

    test::ManualWindow &manual() const { return *m_manual; }
    const test::Keyboard &keys() const { return m_manual->keys; }

    QString named(const char *name) const { return QLatin1String(name) + u' ' + m_language; }
    DataTable &focusedTable() const { return *qobject_cast<DataTable *>(&keys().focus()); }
    /// F6 to the table.
    void goToTable(const char *name) const
    {
        for (int i = 0; i < 12 && keys().focusName() != QLatin1String(name); ++i)
            keys().press(Qt::Key_F6);
        QCOMPARE(keys().focusName(), QLatin1String(name));
    }
    /// Home and Down to the row of an object, in the table with the focus.
    void goToRow(const QVariant &id) const
    {
        DataTable &table = focusedTable();
        keys().press(Qt::Key_Home, Qt::ControlModifier);
        for (int i = 0; i < table.shownRows() && table.currentObject() != id; ++i)
            keys().press(Qt::Key_Down);
        QCOMPARE(table.currentObject(), id);
    }
    QJsonArray intuneInCloud() const
    {
        const auto page = test::await(manual().client.page(
                nac::OrganizationId(manual().cloud->organizationId()), Kind::LinkedApp, {}, {}));
        if (!page)
            qFatal("%s", qPrintable(page.error().toLogLine()));
        for (const api::mist::RawObject &app : page->objects) {
            if (app.id == "intune"_L1)
                return app.json.value("accounts"_L1).toArray();
        }
        return {};
    }
    QString ruleId(const QString &name) const
    {
        const nac::OrganizationPtr organization = manual().desk().withDraft();
        for (const nac::Rule &rule : organization->rules) {
            if (rule.name == name)
                return rule.id.value();
        }
        return {};
    }

    /// Create Label: name, type by its row in the list, values, Create.
    void createLabel(const QString &name, nac::LabelCategory type,
                     const std::function<void()> &values) const
    {
        manual().run("createLabelAction");
        QPointer<QDialog> dialog = manual().dialog<LabelEditor>("labelEditor");
        QVERIFY(dialog);
        QCOMPARE(keys().focusName(), u"nameLineEdit"_s);
        keys().type(name);
        TAB_TO(keys(), "typeComboBox");
        const auto *box = dialog->findChild<QComboBox *>(u"typeComboBox"_s);
        keys().press(Qt::Key_Home);
        for (int i = 0; i < box->count() && box->currentData().toInt() != int(type); ++i)
            keys().press(Qt::Key_Down);
        QCOMPARE(box->currentData().toInt(), int(type));
        values();
        TAB_TO(keys(), "saveButton");
        keys().press(Qt::Key_Return);
        manual().gone(dialog);
        QVERIFY(!QTest::currentTestFailed());
    }
    /// Ctrl+N, the name, the label to match, the label to give.
    void addRule(const QString &after, const QString &name, const QString &match,
                 const QString &give) const
    {
        goToRow(ruleId(after));
        DataTable &table = focusedTable();
        keys().press(Qt::Key_N, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(keys().focusName(), u"ruleNameLineEdit"_s, test::kManualPatience);
        keys().type(name);
        keys().press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!ruleId(name).isEmpty(), test::kManualPatience);
        const auto pick = [&](Qt::KeyboardModifiers modifiers, const QString &label) {
            QTRY_COMPARE_WITH_TIMEOUT(&keys().focus(), static_cast<QWidget *>(&table),
                                      test::kManualPatience);
            goToRow(ruleId(name));
            keys().press(Qt::Key_M, modifiers);
            QCOMPARE(keys().focusName(), u"pickerSearchLineEdit"_s);
            keys().type(label);
            keys().press(Qt::Key_Return);
            const sync::DraftPtr before = manual().desk().draft();
            keys().press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_VERIFY_WITH_TIMEOUT(manual().desk().draft() != before, test::kManualPatience);
        };
        pick(Qt::ControlModifier, match);
        pick(Qt::ControlModifier | Qt::ShiftModifier, give);
    }

public Q_SLOTS:
    /// What the system does with an address: here somebody who presses Accept at once.
    void openAddress(const QUrl &address)
    {
        const QString state = QUrlQuery(address).queryItemValue(u"state"_s);
        manual().log.addSecret(u"state of the link"_s, state.toUtf8());
        QNetworkRequest request(address.adjusted(QUrl::RemoveQuery));
        request.setHeader(QNetworkRequest::ContentTypeHeader,
                          u"application/x-www-form-urlencoded"_s);
        QNetworkReply *reply = manual().fixture.network.post(request, "state=" + state.toUtf8() +
                                                                              "&answer=accept");
        connect(reply, &QNetworkReply::finished, this, [this, reply] {
            reply->deleteLater();
            // Where it ended: our own page, under the nonce.
            m_landed = reply->url();
        });
    }

private:
    QUrl m_landed;

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("Japanese") << u"ja"_s;
    }
    void initTestCase()
    {
        m_manual = std::make_unique<test::ManualWindow>();
        QDesktopServices::setUrlHandler(u"http"_s, this, "openAddress");
        QTRY_VERIFY_WITH_TIMEOUT(manual().isReady(), test::kManualPatience);
    }
    void cleanupTestCase()
    {
        QDesktopServices::unsetUrlHandler(u"http"_s);
        m_manual.reset();
    }
    void init()
    {
        QFETCH_GLOBAL(QString, language);
        if (language != m_language)
            manual().speak(language);
        m_language = language;
    }
    void cleanup() { manual().closeDialogs(); }

    void addingIntuneToTheMistPortal()
    {
        // The demo has one already: what the manual begins without.
        manual().go(PageId::IdentityProviders, Qt::Key_4);
        const auto accounts = [this] {
            QList<nac::LinkedAccount> found = manual().live().linkedAccounts;
            found.removeIf([](const auto &one) { return one.app != nac::LinkedApp::Intune; });
            return found;
        };
        QCOMPARE(accounts().size(), 1);
        QCOMPARE(intuneInCloud().size(), 1);
        goToTable("accountsTable");
        goToRow(LinkedAccountModel::idOf(accounts().first()));
        manual().run("unlinkAction");
        QPointer<QDialog> asked = manual().dialog("unlinkDialog");
        QVERIFY(asked);
        TAB_TO(keys(), "unlinkButton");
        keys().press(Qt::Key_Space);
        manual().gone(asked);
        manual().reviewAndPush();
        if (QTest::currentTestFailed())
            return;
        QVERIFY(intuneInCloud().isEmpty());

        // Link Account › Microsoft Intune.
        manual().go(PageId::IdentityProviders, Qt::Key_4);
        m_landed.clear();
        manual().run("link_intune_action");
        const QPointer<LinkDialog> dialog = manual().dialog<LinkDialog>("linkDialog");
        QVERIFY(dialog);
        QCOMPARE(keys().focusName(), u"nextButton"_s);
        keys().press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->attempt() && dialog->attempt()->state() ==
                                                              auth::LinkAttempt::State::Linked,
                                 test::kManualPatience);
        QVERIFY(m_landed.isValid() && m_landed.port() != manual().cloud->url().port());
        manual().log.addSecret(u"nonce of the link"_s, m_landed.path().section(u'/', -1).toUtf8());
        QTRY_COMPARE_WITH_TIMEOUT(keys().focusName(), u"nextButton"_s,
                                  test::kManualPatience); // says Close now
        keys().press(Qt::Key_Return);
        manual().gone(QPointer<QDialog>(dialog.data()));
        QCOMPARE(intuneInCloud().size(), 1);
        // The list says so.
        QTRY_COMPARE_WITH_TIMEOUT(accounts().size(), 1, test::kManualPatience);
        QTRY_VERIFY_WITH_TIMEOUT(manual().isReady(), test::kManualPatience);
        goToTable("accountsTable");
        goToRow(LinkedAccountModel::idOf(accounts().first()));
    }

    void createComplianceAndQuarantineLabels()
    {
        manual().go(PageId::AuthPolicies, Qt::Key_2);
        using Category = nac::LabelCategory;
        const auto state = [this](int row) {
            TAB_TO(keys(), "stateList");
            for (int i = 0; i < row; ++i)
                keys().press(Qt::Key_Down);
            keys().press(Qt::Key_Space);
        };
        const auto vlan = [this](const QString &number) {
            TAB_TO(keys(), "valueLineEdit");
            keys().type(number);
        };
        createLabel(named("Intune-Compliant"), Category::MdmCompliance, [&] { state(0); });
        createLabel(named("Intune-Non-Compliant"), Category::MdmCompliance, [&] { state(1); });
        createLabel(named("Quarantine"), Category::AaaAttribute, [&] { vlan(u"1"_s); });
        createLabel(named("Corp VLAN"), Category::AaaAttribute, [&] { vlan(u"750"_s); });
        if (QTest::currentTestFailed())
            return;
        manual().reviewAndPush();
        if (QTest::currentTestFailed())
            return;
        QMap<QString, QJsonObject> labels;
        for (const QJsonObject &label : manual().inCloud(Kind::Label))
            labels.insert(label.value("name"_L1).toString(), label);
        const QJsonObject compliant = labels.value(named("Intune-Compliant"));
        QCOMPARE(compliant.value("match"_L1).toString(), u"mdm_status"_s);
        QCOMPARE(compliant.value("values"_L1).toArray(), QJsonArray{u"compliant"_s});
        QCOMPARE(labels.value(named("Intune-Non-Compliant")).value("values"_L1).toArray(),
                 QJsonArray{u"not compliant"_s});
        QCOMPARE(labels.value(named("Quarantine")).value("vlan"_L1).toVariant().toString(), u"1"_s);
        QCOMPARE(labels.value(named("Corp VLAN")).value("vlan"_L1).toVariant().toString(),
                 u"750"_s);
    }

    void createAuthPolicyRules()
    {
        manual().go(PageId::AuthPolicies, Qt::Key_2);
        goToTable("rulesTable");
        const auto names = [this] {
            QStringList all;
            for (const nac::Rule *rule : nac::rulesInOrder(manual().live()))
                all.append(rule->name);
            return all;
        };
        QStringList wanted = names();
        const QString anchor = wanted.at(1);
        addRule(anchor, named("Corp Compliant"), named("Intune-Compliant"), named("Corp VLAN"));
        addRule(anchor, named("Quarantined"), named("Intune-Non-Compliant"), named("Quarantine"));
        if (QTest::currentTestFailed())
            return;
        // It came before the first one; one place down.
        goToRow(ruleId(named("Quarantined")));
        const sync::DraftPtr before = manual().desk().draft();
        keys().press(Qt::Key_Down, Qt::AltModifier);
        QTRY_VERIFY_WITH_TIMEOUT(manual().desk().draft() != before, test::kManualPatience);
        manual().reviewAndPush();
        if (QTest::currentTestFailed())
            return;
        wanted.insert(2, named("Corp Compliant"));
        wanted.insert(3, named("Quarantined"));
        QTRY_COMPARE_WITH_TIMEOUT(names(), wanted, test::kManualPatience);
        // As the cloud has it: a rule may name a label by its id only.
        QMap<QString, QString> labels;
        for (const QJsonObject &label : manual().inCloud(Kind::Label))
            labels.insert(label.value("id"_L1).toString(), label.value("name"_L1).toString());
        QMap<QString, QJsonObject> rules;
        QSet<int> orders;
        for (const QJsonObject &rule : manual().inCloud(Kind::Rule)) {
            rules.insert(rule.value("name"_L1).toString(), rule);
            orders.insert(rule.value("order"_L1).toInt());
        }
        QCOMPARE(orders.size(), wanted.size());
        const auto check = [&](const char *name, const char *match, const char *give) {
            const QJsonObject rule = rules.value(named(name));
            QCOMPARE(rule.value("action"_L1).toString(), u"allow"_s);
            const QJsonArray matching =
                    rule.value("matching"_L1).toObject().value("nactags"_L1).toArray();
            QCOMPARE(matching.size(), 1);
            QCOMPARE(labels.value(matching.first().toString()), named(match));
            const QJsonArray given = rule.value("apply_tags"_L1).toArray();
            QCOMPARE(given.size(), 1);
            QCOMPARE(labels.value(given.first().toString()), named(give));
        };
        check("Corp Compliant", "Intune-Compliant", "Corp VLAN");
        check("Quarantined", "Intune-Non-Compliant", "Quarantine");
    }

    void viewingClientEvents()
    {
        manual().go(PageId::Activity, Qt::Key_6);
        goToTable("eventsTable");
        DataTable &table = focusedTable();
        const nac::Organization &live = manual().live();
        const auto details = [this] {
            QString text;
            for (const auto *box : manual().page().findChildren<PropertyBox *>()) {
                if (box->isVisible())
                    text += box->toText() + u'\n';
            }
            return text;
        };
        const auto goDownTo = [&](const std::function<bool()> &isIt) {
            keys().press(Qt::Key_Home, Qt::ControlModifier);
            QCoreApplication::processEvents(); // the drawer follows
            for (int i = 0; i < table.shownRows() && !isIt(); ++i) {
                keys().press(Qt::Key_Down);
                QCoreApplication::processEvents();
            }
            return isIt();
        };
        QString rule;
        const auto isOfALiveRule = [&] {
            for (const auto *link :
                 manual().page().findChildren<QAbstractButton *>(u"ruleLink"_s)) {
                for (const nac::Rule &one : live.rules) {
                    if (link->isVisible() && link->text().contains(one.name) &&
                        details().contains(one.name))
                        rule = one.id.value();
                }
            }
            return !rule.isEmpty();
        };
        QVERIFY(goDownTo(isOfALiveRule));
        // Its Auth Rule is a link to the rule.
        TAB_TO(keys(), "ruleLink");
        keys().press(Qt::Key_Space);
        QCOMPARE(manual().window.currentPageId(), PageId::AuthPolicies);
        const auto *rules = manual().page().findChild<DataTable *>(u"rulesTable"_s);
        QCOMPARE(rules->currentObject().toString(), rule);
    }

    void noSecretIsLeftAnywhere()
    {
        const QString folder = manual().fixture.folder.path();
        QVERIFY(test::LogWatch::isThere(folder, "sekisho.net: "));
        QVERIFY(test::LogWatch::isThere(folder, "Intune-Compliant"));
        const QStringList found = manual().log.found(folder);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
};

SEKISHO_TEST(IntuneManual);
#include "tst_IntuneManual.moc"
