// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/SampleOrganization.h"
#include "tests/support/TestRegistry.h"
#include "ui/shell/PaletteModel.h"
#include "ui/text/LanguageController.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QTest>

using namespace sekisho;
using namespace sekisho::ui;

class tst_PaletteModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_theme.apply(*qApp);
        m_language.setLanguage(UiLanguage::English);
        m_commands = std::make_unique<CommandSet>(m_theme);
        m_organization = test::sampleOrganizationPtr();
    }

    void foldsWhatAPersonDoesNotMean()
    {
        QCOMPARE(PaletteModel::fold(QStringLiteral("ＲＡＤＩＵＳ")), QStringLiteral("radius"));
        QCOMPARE(PaletteModel::fold(QStringLiteral("サーバー")),
                 PaletteModel::fold(QStringLiteral("サーバ")));
        QCOMPARE(PaletteModel::fold(QStringLiteral("ｻｰﾊﾞ")),
                 PaletteModel::fold(QStringLiteral("サーバー")));
        QCOMPARE(PaletteModel::fold(QStringLiteral("Café")), QStringLiteral("cafe"));
        // ハ and バ are different letters.
        QVERIFY(PaletteModel::fold(QStringLiteral("ハ")) !=
                PaletteModel::fold(QStringLiteral("バ")));
    }

    void offersPagesAndCommandsFirst()
    {
        PaletteModel model;
        const QAbstractItemModelTester tester(
                &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.rebuild(*m_commands, allPages(), m_organization);
        QVERIFY(model.rowCount() > allPages().size());
        for (int row = 0; row < model.rowCount(); ++row)
            QVERIFY(model.entryAt(row)->kind != PaletteModel::Entry::Kind::Object);
        QVERIFY(!model.entryAt(model.rowCount()));
    }

    void findsEveryKindOfObjectByName()
    {
        PaletteModel model;
        model.rebuild(*m_commands, allPages(), m_organization);
        const auto finds = [&model](const QString &query, PageId page, const QString &target) {
            model.setQuery(query);
            for (int row = 0; row < model.rowCount(); ++row) {
                const PaletteModel::Entry *entry = model.entryAt(row);
                if (entry->kind == PaletteModel::Entry::Kind::Object && entry->page == page &&
                    (target.isEmpty() || entry->target.toString() == target))
                    return true;
            }
            return false;
        };
        const nac::Rule &rule = m_organization->rules.first();
        QVERIFY(finds(rule.name, PageId::AuthPolicies, rule.id.value()));
        const nac::Label &label = m_organization->labels.first();
        QVERIFY(finds(label.name, PageId::Labels, label.id.value()));
        const nac::IdentityProvider &provider = m_organization->identityProviders.first();
        QVERIFY(finds(provider.name, PageId::IdentityProviders, provider.id.value()));
        const nac::Endpoint &endpoint = m_organization->endpoints.first();
        QVERIFY(finds(endpoint.mac, PageId::Endpoints, endpoint.mac));
        QVERIFY(finds(QStringLiteral("CA"), PageId::Certificates, {}));
    }

    void wordsMayComeInAnyOrder()
    {
        PaletteModel model;
        model.rebuild(*m_commands, allPages(), m_organization);
        model.setQuery(QStringLiteral("now sync"));
        QVERIFY(model.rowCount() > 0);
        QCOMPARE(model.entryAt(0)->command, CommandId::Sync);
        model.setQuery(QStringLiteral("nothing is called like this"));
        QCOMPARE(model.rowCount(), 0);
    }

    void aBeginningFitsBetterThanAMiddle()
    {
        PaletteModel model;
        model.rebuild(*m_commands, allPages(), nullptr);
        model.setQuery(QStringLiteral("labels"));
        QCOMPARE(model.entryAt(0)->page, PageId::Labels);
        model.setQuery(QStringLiteral("cert"));
        QCOMPARE(model.entryAt(0)->text, QStringLiteral("Certificates"));
    }

    void inJapaneseEnglishNamesAreFoundToo()
    {
        m_language.setLanguage(UiLanguage::Japanese);
        m_commands->retranslate();
        PaletteModel model;
        model.rebuild(*m_commands, allPages(), nullptr);
        model.setQuery(QStringLiteral("auth policies"));
        QVERIFY(model.rowCount() > 0);
        QCOMPARE(model.entryAt(0)->page, PageId::AuthPolicies);
        model.setQuery(QStringLiteral("同期"));
        QVERIFY(model.rowCount() > 0);
        m_language.setLanguage(UiLanguage::English);
        m_commands->retranslate();
    }

private:
    Theme m_theme;
    LanguageController m_language{m_theme};
    std::unique_ptr<CommandSet> m_commands;
    nac::OrganizationPtr m_organization;
};

SEKISHO_TEST(PaletteModel);
#include "tst_PaletteModel.moc"
