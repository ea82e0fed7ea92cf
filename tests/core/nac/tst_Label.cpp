// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/nac/Label.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace sekisho::nac;

Q_DECLARE_METATYPE(sekisho::nac::Label)
Q_DECLARE_METATYPE(sekisho::nac::LabelCategory)

class tst_Label : public QObject
{
    Q_OBJECT

    static Label match(MatchKind kind, const QString &raw, const QStringList &values)
    {
        Label label;
        label.type = {LabelType::Match, QStringLiteral("match")};
        label.match = {kind, raw};
        label.values = values;
        return label;
    }

private Q_SLOTS:
    void secretsOfAttributesAreDots()
    {
        Label label;
        label.type = {LabelType::RadiusAttributes, QStringLiteral("radius_attrs")};
        label.radiusAttributes = {QStringLiteral("Idle-Timeout=600"),
                                  QStringLiteral("Tunnel-Password=$secret:AAAA")};
        QCOMPARE(valuesOf(label), (QStringList{QStringLiteral("Idle-Timeout=600"),
                                               QStringLiteral("Tunnel-Password=••••••••")}));
    }

    void isFiledWhereThePortalFilesIt_data()
    {
        QTest::addColumn<Label>("label");
        QTest::addColumn<LabelCategory>("category");
        QTest::addColumn<QStringList>("values");

        QTest::newRow("issuer") << match(MatchKind::CertIssuer, QStringLiteral("cert_issuer"),
                                         {QStringLiteral("/CN=A")})
                                << LabelCategory::CertificateAttribute
                                << QStringList{QStringLiteral("/CN=A")};
        QTest::newRow("realm") << match(MatchKind::Realm, QStringLiteral("realm"),
                                        {QStringLiteral("example.jp")})
                               << LabelCategory::AaaAttribute
                               << QStringList{QStringLiteral("example.jp")};
        Label vlan;
        vlan.type = {LabelType::Vlan, QStringLiteral("vlan")};
        vlan.vlan = QStringLiteral("750");
        QTest::newRow("vlan") << vlan << LabelCategory::AaaAttribute
                              << QStringList{QStringLiteral("750")};
        Label timeout;
        timeout.type = {LabelType::SessionTimeout, QStringLiteral("session_timeout")};
        timeout.sessionTimeoutSeconds = 3600;
        QTest::newRow("session timeout")
                << timeout << LabelCategory::AaaAttribute << QStringList{QStringLiteral("3600")};
        timeout.sessionTimeoutSeconds.reset();
        QTest::newRow("no timeout given")
                << timeout << LabelCategory::AaaAttribute << QStringList();
        Label unknown;
        unknown.type = {std::nullopt, QStringLiteral("quantum")};
        unknown.values = {QStringLiteral("x")};
        QTest::newRow("unknown type")
                << unknown << LabelCategory::Other << QStringList{QStringLiteral("x")};
        Label unknownMatch;
        unknownMatch.type = {LabelType::Match, QStringLiteral("match")};
        unknownMatch.match = {std::nullopt, QStringLiteral("aura")};
        QTest::newRow("unknown match") << unknownMatch << LabelCategory::Other << QStringList();
    }

    void isFiledWhereThePortalFilesIt()
    {
        QFETCH(Label, label);
        QFETCH(LabelCategory, category);
        QFETCH(QStringList, values);
        QCOMPARE(categoryOf(label), category);
        QCOMPARE(valuesOf(label), values);
    }
};

SEKISHO_TEST(Label);
#include "tst_Label.moc"
