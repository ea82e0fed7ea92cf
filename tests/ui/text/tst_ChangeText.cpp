// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestRegistry.h"
#include "tests/support/UiFixture.h"
#include "ui/text/ChangeText.h"

#include <QJsonArray>
#include <QTest>

using namespace sekisho;
using namespace sekisho::ui;
using api::mist::Field;
using api::mist::FieldShape;
using api::mist::ItemKey;
using api::mist::ItemType;
using namespace Qt::Literals::StringLiterals;

namespace {

const Field &field(ItemType type, const QString &path)
{
    for (const Field &known : api::mist::fieldsOf(type)) {
        if (known.path == path)
            return known;
    }
    qFatal("no such field");
}

QString secret(const char *digest) { return QString::fromLatin1(digest); }

} // namespace

class tst_ChangeText : public QObject
{
    Q_OBJECT

    ChangeNames m_names;

private Q_SLOTS:
    void initTestCase()
    {
        m_names.add(u"l750"_s, u"Corp VLAN 750"_s);
        m_names.add(u"l8h"_s, u"Session 8 h"_s);
    }

    void everyKnownFieldHasAName()
    {
        test::UiFixture ui;
        for (const ItemType type : api::mist::allItemTypes()) {
            QVERIFY(!ChangeText::typeName(type).isEmpty());
            QVERIFY(!ChangeText::placeName(type).isEmpty());
            for (const Field &known : api::mist::fieldsOf(type)) {
                QVERIFY2(ChangeText::fieldName(type, known.path) != known.path,
                         qPrintable(ChangeText::typeName(type) + u": "_s + known.path));
            }
        }
        QCOMPARE(ChangeText::fieldName(ItemType::Rule, u"one_day"_s), u"one_day"_s);
    }

    void saysWhatBecomesOfAField()
    {
        test::UiFixture ui;
        const auto change = [this](const QString &path, const QJsonValue &before,
                                   const QJsonValue &after) {
            return ChangeText::fieldChange(ItemType::Rule, field(ItemType::Rule, path), before,
                                           after, m_names);
        };
        QCOMPARE(change(u"apply_tags"_s, QJsonArray{u"l750"_s}, QJsonArray{u"l750"_s, u"l8h"_s}),
                 u"Assigned Policies + Session 8 h"_s);
        QCOMPARE(change(u"apply_tags"_s, QJsonArray{u"l750"_s}, QJsonArray{u"l8h"_s}),
                 u"Assigned Policies + Session 8 h, − Corp VLAN 750"_s);
        QCOMPARE(change(u"name"_s, u"Guest"_s, u"Visitors"_s), u"Name: Guest → Visitors"_s);
        QCOMPARE(change(u"action"_s, u"allow"_s, u"block"_s), u"Policy: Allow → Block"_s);
        QCOMPARE(change(u"dry_run"_s, QJsonValue::Undefined, true), u"Dry run: not set → on"_s);
        QCOMPARE(change(u"matching.port_types"_s, QJsonValue::Undefined, QJsonArray{u"wired"_s}),
                 u"Match Criteria: access type + Wired"_s);
    }

    void neverShowsASecret()
    {
        test::UiFixture ui;
        const Field &password = field(ItemType::IdentityProvider, u"ldap_bind_password"_s);
        const QJsonObject old{{u"$secret"_s, secret("QUJDRA")}};
        const QJsonObject now{{u"$secret"_s, secret("draft:7")}};
        const QString text =
                ChangeText::fieldChange(ItemType::IdentityProvider, password, old, now, m_names);
        QCOMPARE(text, u"Bind Password changed"_s);
        const Field &attributes = field(ItemType::Label, u"radius_attrs"_s);
        const QStringList values =
                ChangeText::value(ItemType::Label, attributes,
                                  QJsonArray{u"Tunnel-Password=$secret:QUJDRA"_s}, m_names);
        QCOMPARE(values, QStringList{u"Tunnel-Password=••••"_s});
        const Field whole{u"unknown"_s, FieldShape::Object, {}, false};
        QVERIFY(!ChangeText::value(ItemType::Label, whole, QJsonObject{{u"key"_s, old}}, m_names)
                         .join(u' ')
                         .contains(u"QUJDRA"_s));
    }

    void writesAnItemAsOneSentence()
    {
        test::UiFixture ui;
        const ItemKey key{ItemType::Rule, u"r3"_s};
        const QJsonObject before{{u"name"_s, u"Corp Compliant"_s},
                                 {u"action"_s, u"allow"_s},
                                 {u"order"_s, 3},
                                 {u"apply_tags"_s, QJsonArray{u"l8h"_s}}};
        QJsonObject after = before;
        after.insert(u"apply_tags"_s, QJsonArray{u"l8h"_s, u"l750"_s});
        const auto changed = sync::difference({{key, before}}, {{key, after}});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(ChangeText::itemChange(changed.first(), m_names),
                 u"Rule “Corp Compliant”: Assigned Policies + Corp VLAN 750"_s);
        const auto added = sync::difference({}, {{key, before}});
        QCOMPARE(ChangeText::itemChange(added.first(), m_names), u"Rule “Corp Compliant”: added"_s);
        ui.languages.setLanguage(UiLanguage::English);
    }

    void putsArgumentsOfProblemsInTheirPlaces()
    {
        test::UiFixture ui;
        QCOMPARE(ChangeText::problem(ItemType::Label, {u"vlan"_s, u"vlan"_s, {u"%1 4095"_s}},
                                     m_names),
                 u"“%1 4095” is neither a VLAN from 1 to 4094 nor a name"_s);
        QCOMPARE(ChangeText::problem(ItemType::Rule,
                                     {u"name-too-long"_s, u"name"_s, {u"64"_s, u"80"_s}}, m_names),
                 u"Its name is too long: 80 characters, at most 64 are allowed"_s);
        // What a later version of core says is shown as it is.
        QCOMPARE(ChangeText::problem(ItemType::Rule, {u"new-problem"_s, u"name"_s, {}}, m_names),
                 u"Name: new-problem"_s);
    }

    void findsTheFieldOfASecretElsewhere()
    {
        test::UiFixture ui;
        const ItemKey rules{ItemType::NacSwitch, u"eu_only"_s};
        const auto place = ChangeText::secretPlace(rules, u"server_certificate/-.key"_s);
        QCOMPARE(place.key, (ItemKey{ItemType::ServerCertificate, u"-"_s}));
        QCOMPARE(place.path, u"key"_s);
        QCOMPARE(ChangeText::secretNeeded(rules, u"server_certificate/-.key"_s),
                 u"Custom RADIUS server certificate: Private Key must be entered again"_s);
        QCOMPARE(ChangeText::secretName({ItemType::IdentityProvider, u"x"_s},
                                        u"mxedge_proxy.auth_servers[0].secret"_s),
                 u"Authentication servers"_s);
    }
};

SEKISHO_TEST(ChangeText);
#include "tst_ChangeText.moc"
