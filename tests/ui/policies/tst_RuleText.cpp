// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ScreenFixture.h"
#include "tests/support/TestRegistry.h"
#include "ui/policies/RuleText.h"

#include <QTest>

using namespace sekisho;
using namespace sekisho::ui;

class tst_RuleText : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::ScreenFixture> m_screen;
    nac::Organization m_organization;

    const nac::Rule &rule(const char *id) const
    {
        return *m_organization.rule(nac::RuleId(QString::fromLatin1(id)));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_screen = std::make_unique<test::ScreenFixture>();
        m_organization = test::sampleOrganization();
    }
    void init() { m_screen->use(UiLanguage::English); }
    void cleanupTestCase() { m_screen.reset(); }

    void readsAsASentence_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("japanese");
        QTest::newRow("excluded site")
                << QStringLiteral("r3")
                << QStringLiteral("EAP-TLS and Intune-Compliant and Issuer: Device CA, but not "
                                  "site Lobby → Allow, Corp VLAN 750")
                << QString::fromUtf8("EAP-TLS かつ Intune-Compliant かつ Issuer: Device CA、"
                                     "ただしサイト Lobby を除く → 許可、Corp VLAN 750");
        QTest::newRow("block") << QStringLiteral("r1") << QStringLiteral("lost-or-stolen → Block")
                               << QString::fromUtf8("lost-or-stolen → 拒否");
        QTest::newRow("no result label")
                << QStringLiteral("r9") << QStringLiteral("MAB and Kagaku Sensor Works → Allow")
                << QString::fromUtf8("MAB かつ Kagaku Sensor Works → 許可");
        QTest::newRow("missing result")
                << QStringLiteral("r7")
                << QStringLiteral("EAP-TLS and Intune-Non-Compliant and Issuer: Mie Plant Lab CA "
                                  "→ Allow, missing label gone")
                << QString::fromUtf8("EAP-TLS かつ Intune-Non-Compliant かつ Issuer: Mie Plant Lab "
                                     "CA → 許可、存在しないラベル gone");
    }

    void readsAsASentence()
    {
        QFETCH(QString, id);
        QFETCH(QString, english);
        QFETCH(QString, japanese);
        const nac::Rule &one = *m_organization.rule(nac::RuleId(id));
        QCOMPARE(RuleText::sentence(m_organization, one), english);
        m_screen->use(UiLanguage::Japanese);
        QCOMPARE(RuleText::sentence(m_organization, one), japanese);
    }

    void labelsOfOneKindAreAlternatives()
    {
        nac::Rule two = rule("r3");
        two.matching.labels.append(nac::LabelId(QStringLiteral("issuer-lab")));
        QVERIFY(RuleText::criteria(m_organization, two)
                        .contains(QStringLiteral("Issuer: Device CA or Issuer: Mie Plant Lab CA")));
        QVERIFY(RuleText::hasSeveralLabelsOfOneKind(m_organization, two));
        QVERIFY(!RuleText::hasSeveralLabelsOfOneKind(m_organization, rule("r3")));
    }

    void emptyCriteriaMatchAnyClient()
    {
        nac::Rule all;
        all.action = {nac::RuleAction::Allow, QStringLiteral("allow")};
        QCOMPARE(RuleText::criteria(m_organization, all), QStringLiteral("Any client"));
        QCOMPARE(RuleText::criteriaChips(m_organization, all, false).size(), 1);
    }

    void chipsTellKinds()
    {
        const QList<Chip> chips = RuleText::criteriaChips(m_organization, rule("r3"), false);
        QCOMPARE(chips.size(), 4);
        QCOMPARE(chips.last().kind, Chip::Kind::Excluded);
        QCOMPARE(chips.last().icon, QStringLiteral("site"));
        const QList<Chip> dry = RuleText::criteriaChips(m_organization, rule("r6"), false);
        QCOMPARE(dry.last().kind, Chip::Kind::Badge);
        QCOMPARE(dry.last().state, State::Info);
        const QList<Chip> disabled = RuleText::criteriaChips(m_organization, rule("r8"), false);
        QCOMPARE(disabled.last().state, State::Skip);
        const QList<Chip> never = RuleText::criteriaChips(m_organization, rule("r7"), true);
        QCOMPARE(never.last().state, State::Warning);
        const QList<Chip> results = RuleText::resultChips(m_organization, rule("r7"));
        QCOMPARE(results.size(), 1);
        QCOMPARE(results.first().kind, Chip::Kind::Dangling);
    }

    void valuesOfANewerCloudAreShownAsTheyAre()
    {
        nac::Rule odd;
        odd.action = {std::nullopt, QStringLiteral("teleport")};
        odd.matching.authType = {std::nullopt, QStringLiteral("eap-qkd")};
        QVERIFY(RuleText::sentence(m_organization, odd).contains(QStringLiteral("eap-qkd")));
        QVERIFY(RuleText::sentence(m_organization, odd).contains(QStringLiteral("teleport")));
    }

    void everyProofHasItsSentence()
    {
        using Reason = nac::NeverMatches::Reason;
        QSet<QString> sentences;
        for (const Reason reason : {Reason::ShadowedByCatchAll, Reason::ShadowedByRule,
                                    Reason::DanglingLabel, Reason::Contradiction}) {
            const QString sentence = RuleText::neverMatches(
                    m_organization, {reason, nac::RuleId(QStringLiteral("r4")),
                                     nac::LabelId(QStringLiteral("contractors"))});
            QVERIFY(!sentence.isEmpty());
            sentences.insert(sentence);
        }
        QCOMPARE(sentences.size(), 4);
        QCOMPARE(RuleText::position(m_organization, nac::RuleId(QStringLiteral("r4"))), 4);
        QCOMPARE(RuleText::position(m_organization, nac::RuleId(QStringLiteral("?"))), 0);
    }
};

SEKISHO_TEST(RuleText);
#include "tst_RuleText.moc"
