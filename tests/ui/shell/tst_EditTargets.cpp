// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Patience.h"
#include "tests/support/ShellFixture.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/drivers/MainWindowDriver.h"
#include "ui/page/EditTarget.h"
#include "ui/shell/StatusArea.h"
#include "ui/shell/WorkspaceDesk.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/SegmentedControl.h"

#include <QDialog>
#include <QTest>

using namespace sekisho;
using namespace sekisho::ui;
using api::mist::ItemKey;
using api::mist::ItemType;
using namespace Qt::Literals::StringLiterals;

namespace {

using sekisho::test::kPatience;

} // namespace

/// Where "Edit…" of a change leads: to the editor of that very item, on its page.
class tst_EditTargets : public QObject
{
    Q_OBJECT

    SystemClock m_clock;
    std::unique_ptr<demo::DemoCloud> m_cloud;
    std::unique_ptr<test::ShellFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<test::MainWindowDriver> m_driver;

    WorkspaceDesk &desk() const { return m_fixture->session.desk(); }
    const nac::Organization &live() const { return *m_fixture->session.organization(); }

    /// A window of its own, with that token.
    void open(const QString &token)
    {
        m_driver.reset();
        m_window.reset();
        m_fixture = std::make_unique<test::ShellFixture>();
        m_window = std::make_unique<MainWindow>(m_fixture->services());
        m_driver = std::make_unique<test::MainWindowDriver>(*m_window);
        m_driver->show();
        m_fixture->session.open(m_fixture->workspace(*m_cloud, token).path, *m_fixture->tokens);
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->session.organization() && desk().draft() &&
                                         !m_fixture->session.isPulling(),
                                 kPatience);
    }
    void put(const ItemKey &key, const QJsonObject &value)
    {
        const nac::OrganizationPtr before = desk().withDraft();
        QVERIFY(test::await(desk().edit({u"edit"_s, {{key, value}}, {}})));
        QTRY_VERIFY_WITH_TIMEOUT(desk().withDraft() != before, kPatience);
    }
    ItemKey keyOf(ItemType type) const
    {
        switch (type) {
        case ItemType::Rule:
            return {type, live().rules.at(2).id.value()};
        case ItemType::Label:
            return {type, live().labels.at(3).id.value()};
        case ItemType::IdentityProvider:
        case ItemType::RealmMapping:
            return {type, live().identityProviders.at(1).id.value()};
        case ItemType::CrlFile:
            return {type, live().crlFiles.constLast().id.value()};
        case ItemType::NacSwitch:
            return {type, u"idp_user_cert_lookup_field"_s};
        case ItemType::Endpoint:
            return {type, live().endpoints.at(1).id.value()};
        default:
            return {type, u"-"_s};
        }
    }
    QString nameOfDefault() const
    {
        for (const nac::IdentityProvider &one : live().identityProviders) {
            if (one.isDefault)
                return one.name;
        }
        return {};
    }
    void show(const ItemKey &key) const
    {
        const std::optional<PageId> page = pageEditing(key);
        QVERIFY(page);
        m_window->showPage(*page, editTarget(key));
    }
    /// What is typed in the control of that name, wherever it is; null while there is none.
    QString typedIn(const char *name, const char *property) const
    {
        for (const QWidget *control : m_window->findChildren<QWidget *>(QLatin1String(name))) {
            if (control->isVisible())
                return u"="_s + control->property(property).toString();
        }
        return {};
    }
    void closeEditors() const
    {
        for (QDialog *dialog : m_window->findChildren<QDialog *>()) {
            if (dialog->isVisible())
                dialog->reject();
        }
        m_window->setFocus(); // ends what is edited in a cell
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_cloud = test::startSmallDemo(m_clock, test::kShowsAll);
        open(m_cloud->token());
    }
    void cleanupTestCase()
    {
        m_driver.reset();
        m_window.reset();
        m_fixture.reset();
        m_cloud.reset();
    }

    void targetsAreReadBack()
    {
        for (const ItemType type : api::mist::allItemTypes()) {
            const ItemKey key{type, u"a/b"_s};
            QCOMPARE(editTargetOf(editTarget(key)), std::optional(key));
        }
        QVERIFY(!editTargetOf({}));
        QVERIFY(!editTargetOf(u"label/x"_s));
        QVERIFY(!editTargetOf(QVariantMap{{u"filter"_s, u"label/x"_s}}));
        QVERIFY(!editTargetOf(QVariantMap{{u"edit"_s, u"nonsense"_s}}));
    }

    void noEditorNoPage()
    {
        QVERIFY(!pageEditing({ItemType::CertificateAuthority, u"x"_s}));
        QVERIFY(!pageEditing({ItemType::LinkedAccount, u"jamf/x"_s}));
        QVERIFY(!pageEditing({ItemType::Portal, u"x"_s}));
        QVERIFY(!pageEditing({ItemType::NacSwitch, u"of_a_later_version"_s}));
        QCOMPARE(pageEditing({ItemType::NacSwitch, u"eu_only"_s}),
                 std::optional(PageId::Certificates));
    }

    void opensTheEditorOfThatItem()
    {
        const auto isOpen = [this](ItemType type, const char *control, const char *property,
                                   const QString &expected) {
            const ItemKey key = keyOf(type);
            show(key);
            QCOMPARE(m_window->currentPageId(), *pageEditing(key));
            QTRY_VERIFY2_WITH_TIMEOUT(!typedIn(control, property).isNull(), control, kPatience);
            QCOMPARE(typedIn(control, property), u"="_s + expected);
            closeEditors();
        };
        const nac::IdentityProvider &provider = live().identityProviders.at(1);
        isOpen(ItemType::Rule, "ruleNameLineEdit", "text", live().rules.at(2).name);
        isOpen(ItemType::Label, "nameLineEdit", "text", live().labels.at(3).name);
        isOpen(ItemType::IdentityProvider, "nameLineEdit", "text", provider.name);
        isOpen(ItemType::RealmMapping, "nameLineEdit", "text", provider.name);
        isOpen(ItemType::DefaultIdp, "nameLineEdit", "text", nameOfDefault());
        isOpen(ItemType::Endpoint, "nameLineEdit", "text", live().endpoints.at(1).name);
        isOpen(ItemType::ServerCertificate, "importServerCertificateDialog", "objectName",
               u"importServerCertificateDialog"_s);
        isOpen(ItemType::OnboardCa, "onboardCaDialog", "objectName", u"onboardCaDialog"_s);
        isOpen(ItemType::CrlFile, "uploadCrlDialog", "objectName", u"uploadCrlDialog"_s);
        isOpen(ItemType::NacSwitch, "switchComboBox", "objectName", u"switchComboBox"_s);
    }

    void opensWhatOnlyTheDraftHas()
    {
        for (const ItemType type :
             {ItemType::Rule, ItemType::Label, ItemType::IdentityProvider, ItemType::Endpoint}) {
            const auto like = test::await(desk().item(keyOf(type)));
            QVERIFY(like && *like);
            const QString name = u"New "_s + api::mist::itemTypeName(type);
            QJsonObject value = **like;
            value.insert(u"name"_s, name);
            if (type == ItemType::Endpoint)
                value.insert(u"mac"_s, u"0042ac110002"_s);
            const ItemKey key{type, api::mist::newLocalId()};
            put(key, value);
            if (QTest::currentTestFailed())
                return;
            // What hides it gives way.
            Page *page = m_window->page(*pageEditing(key));
            page->showTarget(QVariantMap{{u"filter"_s, u"no such thing"_s}});
            if (auto *filter = page->findChild<FilterBar *>(u"providersFilterBar"_s))
                filter->field().setText(u"no such thing"_s);
            for (const DataTable *table : page->findChildren<DataTable *>())
                QTRY_COMPARE_WITH_TIMEOUT(table->shownRows(), 0, kPatience);
            if (auto *side = page->findChild<SegmentedControl *>(u"draftOrLive"_s))
                side->setCurrentId(u"live"_s);
            show(key);
            const char *control = type == ItemType::Rule ? "ruleNameLineEdit" : "nameLineEdit";
            QTRY_VERIFY_WITH_TIMEOUT(!typedIn(control, "text").isNull(), kPatience);
            QCOMPARE(typedIn(control, "text"), u"="_s + name);
            closeEditors();
        }
    }

    void saysThatItIsGone()
    {
        for (const ItemType type : {ItemType::Rule, ItemType::Label, ItemType::IdentityProvider,
                                    ItemType::Endpoint, ItemType::CrlFile}) {
            m_window->statusArea().showNotice(u"before"_s);
            show({type, u"nobody"_s});
            QCOMPARE(m_window->statusArea().shownText(),
                     u"It is not in the organization any more."_s);
        }
    }

    void saysWhyItCannotBeEdited()
    {
        open(m_cloud->readOnlyToken());
        for (const ItemType type :
             {ItemType::Rule, ItemType::Label, ItemType::IdentityProvider, ItemType::Endpoint,
              ItemType::ServerCertificate, ItemType::CrlFile, ItemType::NacSwitch}) {
            m_window->statusArea().showNotice(u"before"_s);
            show(keyOf(type));
            QCOMPARE(m_window->statusArea().shownText(),
                     u"Your token may not change this organization."_s);
            for (const QDialog *dialog : m_window->findChildren<QDialog *>())
                QVERIFY2(!dialog->isVisible(), qPrintable(dialog->objectName()));
        }
    }
};

SEKISHO_TEST(EditTargets);
#include "tst_EditTargets.moc"
