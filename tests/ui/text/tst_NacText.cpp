// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestRegistry.h"
#include "tests/support/UiFixture.h"
#include "ui/text/NacText.h"
#include "ui/theme/IconSet.h"

#include <QTest>

using namespace sekisho;
using namespace sekisho::ui;

class tst_NacText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void portalWords()
    {
        test::UiFixture ui;
        QCOMPARE(NacText::authType(nac::AuthType::EapTls), QStringLiteral("EAP-TLS"));
        QCOMPARE(NacText::hitPeriod(nac::HitPeriod::Last7Days), QStringLiteral("Last 7 Days"));
        QCOMPARE(NacText::linkedApp(nac::LinkedApp::Intune), QStringLiteral("Microsoft Intune"));
        nac::Label label;
        label.type = {nac::LabelType::Match, QStringLiteral("match")};
        label.match = {nac::MatchKind::CertIssuer, QStringLiteral("cert_issuer")};
        QCOMPARE(NacText::labelType(label), QStringLiteral("Certificate Attribute: Issuer"));
        label.match = {nac::MatchKind::MdmStatus, QStringLiteral("mdm_status")};
        label.values = {QStringLiteral("not compliant")};
        QCOMPARE(NacText::labelValues(label), QStringLiteral("Non Compliant"));
        ui.languages.setLanguage(UiLanguage::Japanese);
        QCOMPARE(NacText::ruleAction(nac::RuleAction::Allow), QStringLiteral("許可"));
        QCOMPARE(NacText::hitPeriod(nac::HitPeriod::Last7Days), QStringLiteral("過去 7 日間"));
        QCOMPARE(NacText::portType(nac::PortType::Wireless), QStringLiteral("無線"));
    }

    void unknownValuesAreShownAsTheyAre()
    {
        test::UiFixture ui;
        QCOMPARE(NacText::ruleAction({std::nullopt, QStringLiteral("ponder")}),
                 QStringLiteral("ponder"));
        QCOMPARE(NacText::ruleActionState({std::nullopt, QStringLiteral("ponder")}),
                 State::Unknown);
        QCOMPARE(NacText::eventType(QStringLiteral("NAC_NEW_THING")),
                 QStringLiteral("NAC_NEW_THING"));
        QCOMPARE(NacText::eventState(QStringLiteral("NAC_NEW_FAILURE")), State::Warning);
        QCOMPARE(NacText::mac(QStringLiteral("5c5b35f1a2b3")), QStringLiteral("5c:5b:35:f1:a2:b3"));
        QCOMPARE(NacText::mac(QStringLiteral("5c5b35*")), QStringLiteral("5c5b35*"));
    }

    void everyLabelHasAnIconThatExists()
    {
        const QStringList icons = IconSet::names();
        for (int type = 0; type <= static_cast<int>(nac::LabelType::UsernameAttribute); ++type) {
            for (int match = 0; match <= static_cast<int>(nac::MatchKind::UsermacLabel); ++match) {
                nac::Label label;
                label.type = {static_cast<nac::LabelType>(type), QStringLiteral("x")};
                label.match = {static_cast<nac::MatchKind>(match), QStringLiteral("y")};
                QVERIFY(icons.contains(NacText::labelIcon(label)));
                QVERIFY(!NacText::labelType(label).isEmpty());
            }
        }
    }
};

SEKISHO_TEST(NacText);
#include "tst_NacText.moc"
