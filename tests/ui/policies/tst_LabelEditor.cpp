// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Each editor of a label: what it accepts is what is read back.

#include "core/api/mist/Write.h"
#include "core/nac/LabelValue.h"
#include "core/pki/CertificateBuilder.h"
#include "core/pki/Reader.h"
#include "tests/core/sync/Property.h"
#include "tests/support/Patience.h"
#include "tests/support/ScreenChecks.h"
#include "tests/support/TestRegistry.h"
#include "tests/ui/policies/LabelScreen.h"
#include "ui/policies/LabelTypes.h"
#include "ui/widgets/FormField.h"

#include <QCheckBox>
#include <QClipboard>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace sekisho;
using namespace sekisho::ui;
using namespace Qt::Literals::StringLiterals;
using nac::LabelCategory;
using test::LabelEditorDriver;

namespace {

using sekisho::test::kPatience;

QString pem(const QList<QPair<QString, QString>> &subject, bool ca)
{
    pki::CertificateTemplate what;
    what.subject = subject;
    what.ca = ca;
    what.notBefore = test::sampleNow();
    what.notAfter = test::sampleNow().addYears(1);
    const auto key = pki::SigningKey::generate(pki::SigningKey::Kind::Ec256).value();
    return QString::fromLatin1(
            pki::certificateToPem(pki::buildCertificate(what, key, {}, key).value()));
}

} // namespace

class tst_LabelEditor : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::ScreenFixture> m_screen;
    test::FakeChangeDesk m_desk;
    std::optional<PageServices> m_services;
    std::unique_ptr<LabelEditor> m_editor;
    QJsonObject m_saved;

    LabelEditorDriver start(std::unique_ptr<LabelEditor> editor)
    {
        m_editor = std::move(editor);
        m_editor->setAttribute(Qt::WA_DeleteOnClose, false);
        m_saved = {};
        connect(m_editor.get(), &LabelEditor::saved, this,
                [this](const api::mist::ItemKey &, const QJsonObject &item) { m_saved = item; });
        m_editor->show();
        return LabelEditorDriver(*m_editor);
    }
    LabelEditorDriver create(LabelCategory category, const char *kind = nullptr)
    {
        const LabelEditorDriver driver = start(std::make_unique<LabelEditor>(
                *m_services, test::sampleOrganizationPtr(), LabelEditor::Offer::All, nullptr));
        driver.choose("typeComboBox", int(category));
        if (kind)
            driver.choose("attributeComboBox", QString::fromLatin1(kind));
        driver.type("nameLineEdit", u"New label"_s);
        return driver;
    }
    LabelEditorDriver edit(const QJsonObject &item, const QString &id = u"some-id"_s)
    {
        return start(std::make_unique<LabelEditor>(
                *m_services, test::sampleOrganizationPtr(),
                api::mist::ItemKey{api::mist::ItemType::Label, id}, item, nullptr));
    }
    QJsonObject save(const LabelEditorDriver &driver)
    {
        if (!driver.save()->isEnabled())
            return {{u"refused"_s, driver.note()}};
        driver.save()->click();
        // Secrets are kept before it is said.
        for (int round = 0; round < 20 && m_saved.isEmpty(); ++round)
            QApplication::processEvents();
        if (m_saved.isEmpty())
            return {{u"refused"_s, u"late: "_s + driver.note()}};
        return m_saved;
    }

private Q_SLOTS:
    void initTestCase() { m_screen = std::make_unique<test::ScreenFixture>(); }
    void init()
    {
        m_screen->use(UiLanguage::English);
        m_desk.secrets.clear();
        PageServices services = m_screen->services();
        services.keepSecret = [this](Secret value) { return m_desk.keepSecret(std::move(value)); };
        m_services.emplace(services);
    }
    void cleanup() { m_editor.reset(); }
    void cleanupTestCase()
    {
        m_services.reset();
        m_screen.reset();
    }

    void makesResultsOfOneValue_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value"); // undefined: refused
        const QJsonValue no(QJsonValue::Undefined);
        QTest::newRow("vlan") << u"vlan|"_s << u" 750 "_s << u"vlan"_s << QJsonValue(u"750"_s);
        QTest::newRow("vlan name") << u"vlan|"_s << u"corp"_s << u"vlan"_s << QJsonValue(u"corp"_s);
        QTest::newRow("vlan 0") << u"vlan|"_s << u"0"_s << u"vlan"_s << no;
        QTest::newRow("vlan 4095") << u"vlan|"_s << u"4095"_s << u"vlan"_s << no;
        QTest::newRow("gbp") << u"gbp_tag|"_s << u"100"_s << u"gbp_tag"_s << QJsonValue(100);
        QTest::newRow("gbp variable")
                << u"gbp_tag|"_s << u"{{tag}}"_s << u"gbp_tag"_s << QJsonValue(u"{{tag}}"_s);
        QTest::newRow("gbp 65536") << u"gbp_tag|"_s << u"65536"_s << u"gbp_tag"_s << no;
        QTest::newRow("role") << u"radius_group|"_s << u"byod"_s << u"radius_group"_s
                              << QJsonValue(u"byod"_s);
        QTest::newRow("session") << u"session_timeout|"_s << u"28800"_s << u"session_timeout"_s
                                 << QJsonValue(28800);
        QTest::newRow("session 8h")
                << u"session_timeout|"_s << u"8h"_s << u"session_timeout"_s << no;
        QTest::newRow("empty") << u"radius_group|"_s << u"  "_s << u"radius_group"_s << no;
    }
    void makesResultsOfOneValue()
    {
        QFETCH(const QString, kind);
        QFETCH(const QString, typed);
        QFETCH(const QString, member);
        QFETCH(const QJsonValue, value);
        const auto driver = create(LabelCategory::AaaAttribute, kind.toLatin1().constData());
        driver.type("valueLineEdit", typed);
        const QJsonObject item = save(driver);
        QCOMPARE(item.contains("refused"_L1), value.isUndefined());
        if (value.isUndefined())
            return;
        QCOMPARE(item.value(member), value);
        QCOMPARE(item.value("type"_L1).toString(), kind.section(u'|', 0, 0));
        QCOMPARE(item.size(), 3); // and the name
    }

    void readsSecondsAsHours()
    {
        const auto driver = create(LabelCategory::AaaAttribute, "session_timeout|");
        driver.type("valueLineEdit", u"95400"_s);
        QStringList texts;
        for (const auto *label : m_editor->findChildren<QLabel *>())
            texts.append(label->text());
        QVERIFY2(texts.contains(u"In seconds: 1 d 2 h 30 min."_s), qPrintable(texts.join(u'\n')));
    }

    void namesAreUniqueAndShort()
    {
        const auto driver = create(LabelCategory::AaaAttribute, "vlan|");
        driver.type("valueLineEdit", u"7"_s);
        for (const auto &name : {QString(), u"   "_s, u"Corp VLAN 750"_s, QString(33, u'x')}) {
            driver.type("nameLineEdit", name);
            QVERIFY2(!driver.save()->isEnabled(), qPrintable(name));
            QVERIFY(!driver.save()->toolTip().isEmpty());
        }
        driver.type("nameLineEdit", QString(32, u'語'));
        QCOMPARE(driver.find<QLabel>("nameCountLabel")->text(), u"32 / 32"_s);
        QCOMPARE(save(driver).value("name"_L1).toString(), QString(32, u'語'));
    }

    void checksStates()
    {
        const QJsonObject before{{u"name"_s, u"x"_s},
                                 {u"type"_s, u"match"_s},
                                 {u"match"_s, u"edr_status"_s},
                                 {u"values"_s, QJsonArray{u"from_tomorrow"_s}},
                                 {u"one_day"_s, 1}};
        const auto driver = edit(before);
        auto *list = driver.find<QListWidget>("stateList");
        QVERIFY(list->count() >= 9);
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->data(Qt::UserRole) == u"crowdstrike_high"_s)
                list->item(row)->setCheckState(Qt::Checked);
        }
        const QJsonObject item = save(driver);
        QCOMPARE(item.value("values"_L1).toArray(),
                 (QJsonArray{u"from_tomorrow"_s, u"crowdstrike_high"_s}));
        QCOMPARE(item.value("one_day"_L1).toInt(), 1);
        for (int row = 0; row < list->count(); ++row)
            list->item(row)->setCheckState(Qt::Unchecked);
        QVERIFY(!driver.save()->isEnabled());
    }

    void composesWildcardsAndNegation()
    {
        const auto driver = create(LabelCategory::Hostname);
        driver.choose("wildcardComboBox", int(nac::LabelValue::Form::Prefix));
        driver.addValue(u"kiosk-"_s);
        driver.find<QCheckBox>("notCheckBox")->setChecked(true);
        driver.choose("wildcardComboBox", int(nac::LabelValue::Form::Contains));
        driver.addValue(u"lab"_s);
        driver.choose("wildcardComboBox", int(nac::LabelValue::Form::Regex));
        QVERIFY(!driver.find<QCheckBox>("notCheckBox")->isChecked());
        driver.addValue(u"^pc-[0-9]+$"_s);
        QCOMPARE(driver.values(), (QStringList{u"kiosk-*"_s, u"!*lab*"_s, u"regex=^pc-[0-9]+$"_s}));
        // Beside a negated value nearly everybody matches.
        QVERIFY(driver.find<QLabel>("valuesNoteLabel")->text().contains(u"negated"_s));
        driver.addValue(u"pc-("_s); // no expression at all
        QVERIFY(!driver.save()->isEnabled());
        auto *list = driver.find<LabelEntryList>("valuesTable");
        list->selectRow(3);
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(save(driver).value("values"_L1).toArray().size(), 3);
    }

    void triesValuesOnRealClients()
    {
        const auto driver = create(LabelCategory::CertificateAttribute, "match|cert_issuer");
        driver.addValue(u"/C=JP/O=Kakuu Seiki K.K./CN=Kakuu Seiki Device CA G1"_s);
        auto *summary = driver.find<QLabel>("trySummaryLabel");
        QTRY_COMPARE_WITH_TIMEOUT(summary->text(), u"412 of 2,318 clients match"_s, kPatience);
        const auto *table = driver.find<LabelEntryList>("valuesTable");
        QCOMPARE(table->model()->index(0, LabelEntryModel::Clients).data().toString(), u"412"_s);
        driver.addValue(u"/C=JP/O=Kakuu Seiki KK/CN=Kakuu Seiki Device CA G2"_s);
        QTRY_VERIFY_WITH_TIMEOUT(driver.find<QAbstractButton>("nearMissLink"), kPatience);
        driver.find<QAbstractButton>("nearMissLink")->click();
        QTRY_COMPARE_WITH_TIMEOUT(summary->text(), u"2,318 of 2,318 clients match"_s, kPatience);
        driver.type("tryLineEdit", u"pc-0001"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_editor->findChildren<QLabel *>(u"exampleLabel"_s).size(), 1,
                                  kPatience);
    }

    void aCatastrophicExpressionDoesNotHang()
    {
        const auto driver = create(LabelCategory::Hostname);
        driver.choose("wildcardComboBox", int(nac::LabelValue::Form::Regex));
        driver.addValue(u"^([a-z0-9-]+)+[#!]$"_s);
        const auto *table = driver.find<LabelEntryList>("valuesTable");
        QCOMPARE(table->entries().warnings(), 1);
        driver.type("tryLineEdit", QString(3'000, u'a'));
        const auto says = [this](const QString &words) {
            const QList<QLabel *> labels = m_editor->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
                return label->isVisible() && label->text().contains(words);
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(says(u"takes too long on this value"_s), kPatience);
    }

    void pastesAHundredThousandAddresses()
    {
        const auto driver = create(LabelCategory::ClientList);
        QString text = u"00:40:8C:00:00:01\nno address\n"_s;
        for (int i = 0; i < 100'000; ++i)
            text += u"00-40-8C-%1\n"_s.arg(i, 6, 16, QLatin1Char('0'));
        QApplication::clipboard()->setText(text);
        auto *list = driver.find<LabelEntryList>("valuesTable");
        list->setFocus();
        QTest::keyClick(list, Qt::Key_V, Qt::ControlModifier);
        QVERIFY(!driver.save()->isEnabled()); // the list is being read
        QTRY_COMPARE_WITH_TIMEOUT(list->entries().rowCount(), 100'000, kPatience);
        const QString note = driver.find<QLabel>("valuesNoteLabel")->text();
        QVERIFY2(note.contains(u"100,000 value"_s), qPrintable(note));
        QVERIFY2(note.contains(u"line 2 “no”"_s), qPrintable(note));
        QCOMPARE(save(driver).value("values"_L1).toArray().size(), 100'000);
    }

    void takesNamesFromACertificate()
    {
        const auto driver = create(LabelCategory::CertificateAttribute, "match|cert_issuer");
        driver.find<QAbstractButton>("fromCertificateButton")->click();
        auto *dialog = m_editor->findChild<LabelCertificateDialog *>();
        QVERIFY(dialog);
        auto *use = dialog->findChild<QAbstractButton *>(u"useValuesButton"_s);
        QVERIFY(!use->isEnabled());
        dialog->findChild<QPlainTextEdit *>()->setPlainText(pem(
                {{u"C"_s, u"JP"_s}, {u"O"_s, u"架空/精機"_s}, {u"CN"_s, u"Device CA"_s}}, true));
        QTRY_VERIFY_WITH_TIMEOUT(use->isEnabled(), kPatience);
        auto *parts = dialog->findChild<QListWidget *>(u"partsList"_s);
        QCOMPARE(parts->count(), 3);
        parts->item(0)->setCheckState(Qt::Unchecked);
        use->click();
        QCOMPARE(driver.values(), (QStringList{u"*/O=架空\\/精機/CN=Device CA"_s,
                                               u"*/O=\\xE6\\x9E\\xB6\\xE7\\xA9\\xBA\\/"
                                               "\\xE7\\xB2\\xBE\\xE6\\xA9\\x9F/CN=Device CA"_s}));
    }

    void whatIsNoCertificateIsSaid()
    {
        const auto driver = create(LabelCategory::CertificateAttribute, "match|cert_cn");
        driver.find<QAbstractButton>("fromCertificateButton")->click();
        auto *dialog = m_editor->findChild<LabelCertificateDialog *>();
        auto *text = dialog->findChild<QPlainTextEdit *>();
        text->setPlainText(u"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----"_s);
        const auto *field = qobject_cast<FormField *>(text->parentWidget());
        QVERIFY(field);
        QTRY_VERIFY_WITH_TIMEOUT(field->hasError(), kPatience);
        text->setPlainText(pem({{u"CN"_s, u"pc-1"_s}}, false));
        auto *use = dialog->findChild<QAbstractButton *>(u"useValuesButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(use->isEnabled(), kPatience);
        use->click();
        QCOMPARE(driver.values(), QStringList{u"pc-1"_s});
    }

    void checksAttributesAndKeepsSecrets()
    {
        const auto driver = create(LabelCategory::AaaAttribute, "radius_attrs|");
        driver.addValue(u"Idle-Timeout=600"_s);
        driver.addValue(u"Tunnel-Password=hush"_s);
        driver.addValue(u"My-Thing=1"_s);
        auto *list = driver.find<LabelEntryList>("valuesTable");
        QCOMPARE(list->entries().warnings(), 1); // unknown names pass
        QVERIFY(!list->model()->index(1, 0).data().toString().contains(u"hush"_s));
        driver.addValue(u"Idle-Timeout=soon"_s);
        QVERIFY(!driver.save()->isEnabled());
        list->selectRow(3);
        QTest::keyClick(list, Qt::Key_Delete);
        const QJsonObject item = save(driver);
        QCOMPARE(item.value("radius_attrs"_L1).toArray(),
                 (QJsonArray{u"Idle-Timeout=600"_s, u"Tunnel-Password=$secret:draft:s1"_s,
                             u"My-Thing=1"_s}));
        QCOMPARE(m_desk.secrets, QList<QByteArray>{"hush"});
    }

    void makesEgressVlans()
    {
        const auto driver = create(LabelCategory::AaaAttribute, "egress_vlan_names|");
        driver.choose("tagComboBox", u"1"_s);
        driver.addValue(u"30"_s);
        driver.choose("tagComboBox", u"2"_s);
        driver.addValue(u"voice"_s);
        driver.addValue(u"1vlan-20"_s);
        QCOMPARE(save(driver).value("egress_vlan_names"_L1).toArray(),
                 (QJsonArray{u"130"_s, u"2voice"_s, u"1vlan-20"_s}));
    }

    void whatIsNotKnownStays()
    {
        const QJsonObject tomorrow{{u"name"_s, u"From tomorrow"_s},
                                   {u"type"_s, u"quantum_state"_s},
                                   {u"values"_s, QJsonArray{1, QJsonObject{{u"a"_s, 2}}}}};
        auto driver = edit(tomorrow);
        QVERIFY(driver.find<QLabel>("unknownTypeLabel"));
        driver.type("nameLineEdit", u"Renamed"_s);
        QJsonObject item = save(driver);
        QCOMPARE(item.value("name"_L1).toString(), u"Renamed"_s);
        item.insert("name"_L1, u"From tomorrow"_s);
        QCOMPARE(item, tomorrow);
        const QJsonObject kind{{u"name"_s, u"y"_s},
                               {u"type"_s, u"match"_s},
                               {u"match"_s, u"shoe_size"_s},
                               {u"values"_s, QJsonArray{u"42"_s}}};
        driver = edit(kind);
        driver.addValue(u"43"_s);
        item = save(driver);
        QCOMPARE(item.value("match"_L1).toString(), u"shoe_size"_s);
        QCOMPARE(item.value("values"_L1).toArray(), (QJsonArray{u"42"_s, u"43"_s}));
    }

    void copiesHaveANameOfTheirOwn()
    {
        const QJsonObject item{{u"name"_s, u"Corp VLAN 750"_s},
                               {u"type"_s, u"vlan"_s},
                               {u"vlan"_s, u"750"_s},
                               {u"one_day"_s, 1}};
        const auto driver = edit(item, {});
        QCOMPARE(driver.find<QLineEdit>("nameLineEdit")->text(), u"Corp VLAN 750 (2)"_s);
        const QJsonObject copy = save(driver);
        QCOMPARE(copy.value("vlan"_L1).toString(), u"750"_s);
        QCOMPARE(copy.value("one_day"_L1).toInt(), 1);
    }

    void whatAFormAcceptsIsReadBack()
    {
        const QList<QPair<QString, LabelCategory>> kinds{
                {u"match|cert_cn"_s, LabelCategory::CertificateAttribute},
                {u"match|cert_issuer"_s, LabelCategory::CertificateAttribute},
                {u"match|hostname"_s, LabelCategory::Hostname},
                {u"match|client_mac"_s, LabelCategory::ClientList},
                {u"match|idp_role"_s, LabelCategory::DirectoryAttribute},
                {u"vlan|"_s, LabelCategory::AaaAttribute},
                {u"radius_group|"_s, LabelCategory::AaaAttribute},
                {u"radius_attrs|"_s, LabelCategory::AaaAttribute},
                {u"egress_vlan_names|"_s, LabelCategory::AaaAttribute}};
        const QStringList bits{u"a"_s,    u"*"_s,      u"!"_s, u"regex="_s, u"/CN="_s,
                               u"東京"_s, u"00408c"_s, u"7"_s, u"Class="_s, u" "_s,
                               u"("_s,    u"\\"_s,     u"."_s};
        int accepted = 0;
        QVERIFY(test::holds(
                "labels survive their editor",
                [&] {
                    const auto &[kind, category] = kinds.at(test::pick(0, int(kinds.size()) - 1));
                    const auto driver =
                            create(category,
                                   category == LabelCategory::AaaAttribute ||
                                                   category == LabelCategory::CertificateAttribute
                                           ? kind.toLatin1().constData()
                                           : nullptr);
                    const int count = test::pick(1, 3);
                    for (int i = 0; i < count; ++i) {
                        QString text;
                        const int length = test::pick(1, 4);
                        for (int j = 0; j < length; ++j)
                            text += bits.at(test::pick(0, int(bits.size()) - 1));
                        if (kind.startsWith("match"_L1) || kind.contains("attrs"_L1) ||
                            kind.contains("egress"_L1)) {
                            driver.addValue(text);
                            QApplication::processEvents();
                        } else {
                            driver.type("valueLineEdit", text);
                        }
                    }
                    const QJsonObject item = save(driver);
                    if (item.contains("refused"_L1))
                        return;
                    ++accepted;
                    // The cloud would take it, and the editor shows the same again and saves the
                    // same.
                    const auto all = [](const api::mist::ItemKey &) { return true; };
                    RC_ASSERT(
                            api::mist::checkWrite(api::mist::ItemType::Label, item, all).isEmpty());
                    QJsonObject known = item;
                    known.insert(u"one_day"_s, QJsonArray{1, 2});
                    const auto again = edit(known);
                    RC_ASSERT(save(again) == known);
                },
                60));
        QVERIFY2(accepted > 4, qPrintable(QString::number(accepted)));
    }

    void staysWholeInEveryLanguage_data() { test::languageRows(); }
    void staysWholeInEveryLanguage()
    {
        QFETCH(const UiLanguage, language);
        m_screen->use(language);
        const QString name = QString::fromLatin1(QTest::currentDataTag()).toLower();
        // One of each form.
        for (const LabelCategory category :
             {LabelCategory::AaaAttribute, LabelCategory::ClientList, LabelCategory::EdrStatus}) {
            for (const LabelTypes::Kind &kind : LabelTypes::kinds(category, true, true)) {
                if (kind.match && category == LabelCategory::AaaAttribute)
                    continue;
                const QString data = LabelTypes::data(kind).toString();
                const bool several = LabelTypes::kinds(category, true, true).size() > 1;
                create(category, several ? data.toLatin1().constData() : nullptr);
                test::checkDialog(*m_editor);
                test::ScreenFixture::grab(
                        *m_editor, u"label-%1-%2"_s.arg(QString(data).replace(u'|', u'-'), name));
            }
        }
        const auto driver = create(LabelCategory::CertificateAttribute, "match|cert_issuer");
        driver.addValue(u"/C=JP/O=Kakuu Seiki KK/CN=Kakuu Seiki Device CA G2"_s);
        driver.addValue(u"regex=("_s);
        QTRY_VERIFY_WITH_TIMEOUT(driver.find<QLabel>("trySummaryLabel")->text().contains(u"2"_s),
                                 kPatience);
        test::checkDialog(*m_editor);
        test::ScreenFixture::grab(*m_editor, u"label-editor-values-"_s + name);
        driver.find<QAbstractButton>("fromCertificateButton")->click();
        auto *dialog = m_editor->findChild<LabelCertificateDialog *>();
        dialog->findChild<QPlainTextEdit *>()->setPlainText(
                pem({{u"C"_s, u"JP"_s}, {u"O"_s, u"架空精機"_s}, {u"CN"_s, u"CA"_s}}, true));
        QTRY_VERIFY_WITH_TIMEOUT(
                dialog->findChild<QAbstractButton *>(u"useValuesButton"_s)->isEnabled(), kPatience);
        test::checkDialog(*dialog);
        test::ScreenFixture::grab(*dialog, u"label-certificate-"_s + name);
    }
};

SEKISHO_TEST(LabelEditor);
#include "tst_LabelEditor.moc"
