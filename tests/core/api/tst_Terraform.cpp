// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/HclText.h"
#include "core/api/mist/Terraform.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QTest>

using namespace sekisho::api;
using namespace Qt::Literals::StringLiterals;
using mist::Kind;
using mist::Objects;
using mist::RawObject;

namespace {

const mist::TerraformHead kHead{QStringLiteral("org-1"), QStringLiteral("Demo"), {}};

RawObject object(const QString &id, QJsonObject json)
{
    json.insert(u"id"_s, id);
    return {id, json};
}

QString configuration(const Objects &objects, const mist::TerraformHead &head = kHead)
{
    return QString::fromUtf8(mist::terraformConfiguration(objects, head));
}

/// A block of the file, found by its first line.
QString block(const QString &text, const QString &firstLine)
{
    const qsizetype at = text.indexOf(firstLine + u'\n');
    return at < 0 ? QString() : text.mid(at, text.indexOf("\n}\n"_L1, at) + 3 - at);
}

} // namespace

/// Terraform resources; tests/contract/hcl.sh holds them against HashiCorp's own parser.
class tst_Terraform : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void strings_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("literal");
        QTest::newRow("plain") << u"a 架空 😀"_s << u"\"a 架空 😀\""_s;
        QTest::newRow("quotes") << u"\"\\"_s << u"\"\\\"\\\\\""_s;
        QTest::newRow("lines") << u"a\r\nb\tc"_s << u"\"a\\r\\nb\\tc\""_s;
        QTest::newRow("template") << u"${x} %{y}"_s << u"\"$${x} %%{y}\""_s;
        QTest::newRow("escaped template") << u"$${x}"_s << u"\"\\u0024$${x}\""_s;
        QTest::newRow("signs") << u"100% $5 {"_s << u"\"100% $5 {\""_s;
        QTest::newRow("control") << QString(QChar(0)) + QChar(0x7f) + QChar(0x2028)
                                 << u"\"\\u0000\\u007f\\u2028\""_s;
        QTest::newRow("half a pair") << QString(QChar(0xd800)) << u"\"\ufffd\""_s;
    }
    void strings()
    {
        QFETCH(QString, text);
        QFETCH(QString, literal);
        QCOMPARE(hcl::quoted(text), literal);
    }

    void names()
    {
        QCOMPARE(hcl::identifier(u"Corp VLAN (20)"_s), u"corp_vlan_20"_s);
        QCOMPARE(hcl::identifier(u"802.1X Übung"_s), u"n_802_1x_ubung"_s);
        QCOMPARE(hcl::identifier(u"架空"_s), QString());
    }

    void labelsAndRulesReferToEachOther()
    {
        Objects objects;
        objects[Kind::Label] = {
                object(u"l-2"_s, {{u"name"_s, u"Corp"_s},
                                  {u"type"_s, u"match"_s},
                                  {u"match"_s, u"cert_cn"_s},
                                  {u"values"_s, QJsonArray{u"${a}"_s, u"b"_s}}}),
                object(u"l-1"_s, {{u"name"_s, u"Corp"_s},
                                  {u"type"_s, u"vlan"_s},
                                  {u"vlan"_s, 20},
                                  {u"x_future"_s, QJsonObject{{u"a"_s, 1}}}}),
                object(u"12345678-9"_s, {{u"name"_s, u"架空"_s}, {u"type"_s, u"gbp_tag"_s}})};
        objects[Kind::Rule] = {object(
                u"r-1"_s,
                {{u"name"_s, u"R"_s},
                 {u"action"_s, u"allow"_s},
                 {u"dry_run"_s, true},
                 {u"matching"_s, QJsonObject{{u"nactags"_s, QJsonArray{u"l-2"_s, u"gone"_s}}}},
                 {u"not_matching"_s, QJsonObject{{u"x_future"_s, u"y"_s}}},
                 {u"apply_tags"_s, QJsonArray{u"l-1"_s}}})};
        const QString text = configuration(objects);
        QCOMPARE(block(text, u"resource \"mist_org_nactag\" \"corp\" {"_s),
                 uR"(resource "mist_org_nactag" "corp" {
  # The provider does not take: x_future = { a = 1 }
  org_id = local.org_id
  name   = "Corp"
  type   = "vlan"
  vlan   = "20"
}
)"_s);
        QCOMPARE(block(text, u"resource \"mist_org_nactag\" \"corp_2\" {"_s),
                 uR"(resource "mist_org_nactag" "corp_2" {
  org_id = local.org_id
  name   = "Corp"
  type   = "match"
  match  = "cert_cn"
  values = [
    "$${a}",
    "b",
  ]
}
)"_s);
        QVERIFY(text.contains("resource \"mist_org_nactag\" \"label_12345678\" {"_L1));
        QCOMPARE(block(text, u"resource \"mist_org_nacrule\" \"r\" {"_s),
                 uR"(resource "mist_org_nacrule" "r" {
  # The provider does not take: not_matching.x_future = "y"
  # The provider does not take: dry_run = true
  org_id = local.org_id
  name   = "R"
  action = "allow"
  order  = 0
  matching = {
    nactags = [
      mist_org_nactag.corp_2.id,
      "gone",
    ]
  }
  apply_tags = [mist_org_nactag.corp.id]
}
)"_s);
        QVERIFY(text.contains(uR"(import {
  to = mist_org_nacrule.r
  id = "org-1.r-1"
}
)"_s));
    }

    void secretsAreVariables()
    {
        const QJsonObject marker{{u"$secret"_s, u"d1gest"_s}};
        Objects objects;
        objects[Kind::Sso] = {
                object(u"p-1"_s, {{u"name"_s, u"Entra"_s},
                                  {u"idp_type"_s, u"oauth"_s},
                                  {u"oauth_type"_s, u"standards"_s},
                                  {u"oauth_cc_client_secret"_s, marker}}),
                object(u"saml"_s, {{u"name"_s, u"S"_s}, {u"idp_type"_s, u"saml"_s}}),
                object(u"p-2"_s,
                       {{u"name"_s, u"Edge"_s},
                        {u"idp_type"_s, u"mxedge_proxy"_s},
                        {u"mxedge_proxy"_s,
                         QJsonObject{{u"auth_servers"_s,
                                      QJsonArray{QJsonObject{{u"secret"_s, marker}}}}}}})};
        objects[Kind::Label] = {object(
                u"l-1"_s, {{u"name"_s, u"T"_s},
                           {u"type"_s, u"radius_attrs"_s},
                           {u"radius_attrs"_s, QJsonArray{u"Tunnel-Password=$secret:d1gest"_s}}})};
        objects[Kind::Setting] = {
                {u"setting"_s,
                 {{u"mist_nac"_s,
                   QJsonObject{
                           {u"server_cert"_s,
                            QJsonObject{{u"cert"_s, u"PEM\n"_s}, {u"key"_s, marker}}},
                           {u"default_idp_id"_s, u"p-1"_s},
                           {u"x_switch"_s, 5},
                           {u"mist_scep_status"_s, u"x"_s},
                           {u"idps"_s, QJsonArray{QJsonObject{{u"id"_s, u"p-1"_s},
                                                              {u"user_realms"_s,
                                                               QJsonArray{u"a.example"_s}}}}}}}}}};
        const QString text = configuration(objects);
        QVERIFY(!text.contains("d1gest"_L1));
        QVERIFY(!text.contains("saml"_L1));
        QCOMPARE(text.count("sensitive   = true"_L1), 3);
        QVERIFY(text.contains("oauth_type             = \"azure\""_L1));
        QVERIFY(text.contains("oauth_cc_client_secret = "
                              "var.org_nacidp_entra_oauth_cc_client_secret\n"_L1));
        QVERIFY(text.contains("radius_attrs = "
                              "[\"Tunnel-Password=${var.org_nactag_t_radius_attrs_0}\"]\n"_L1));
        QVERIFY(text.contains("auth_servers = [{ secret = \"(secret)\" }]"_L1));
        QCOMPARE(block(text, u"resource \"mist_org_setting\" \"this\" {"_s),
                 uR"(resource "mist_org_setting" "this" {
  # The provider does not take: x_switch = 5
  org_id = local.org_id
  mist_nac = {
    default_idp_id = mist_org_nacidp.entra.id
    idps = [
      {
        id          = mist_org_nacidp.entra.id
        user_realms = ["a.example"]
      },
    ]
    server_cert = {
      cert = "PEM\n"
      key  = var.org_setting_this_server_cert_key
    }
  }
}
)"_s);
        QVERIFY(text.contains("  to = mist_org_setting.this\n  id = \"org-1\"\n"_L1));
    }

    void whatHasNoResourceIsTold()
    {
        Objects objects;
        objects[Kind::CrlFile] = {object(u"c"_s, {{u"name"_s, u"x"_s}})};
        objects[Kind::LinkedApp] = {
                {u"jamf"_s,
                 QJsonObject{{u"accounts"_s, QJsonArray{QJsonObject{{u"account_id"_s, u"a"_s}}}}}}};
        const QString text = configuration(objects, {u"org-1"_s, u"De\nmo ${x}"_s, {u"portal"_s}});
        QVERIFY(text.startsWith("# Access Assurance of De mo ${x}, written by Sekisho.\n"_L1));
        QVERIFY(text.contains("# The provider has no resource for: crl_file (1), "
                              "linked_account (1).\n"_L1));
        QVERIFY(text.contains("# The last pull could not read: portal.\n"_L1));
        QVERIFY(!text.contains("mist_org_setting"_L1));
    }

    /// The sequence in which the cloud lists things says nothing; what is new has nothing to
    /// import.
    void theSameIsTheSame()
    {
        Objects objects;
        for (const QString &name : {u"b"_s, u"a"_s, u"c"_s})
            objects[Kind::Label].append(
                    object(u"id-"_s + name, {{u"name"_s, name}, {u"type"_s, u"vlan"_s}}));
        const QString once = configuration(objects);
        std::reverse(objects[Kind::Label].begin(), objects[Kind::Label].end());
        QCOMPARE(configuration(objects), once);
        objects[Kind::Label].append(
                object(mist::newLocalId(), {{u"name"_s, u"d"_s}, {u"type"_s, u"vlan"_s}}));
        const QString more = configuration(objects);
        QVERIFY(more.contains("\"mist_org_nactag\" \"d\""_L1));
        QCOMPARE(more.count("import {"_L1), 3);
    }
};

SEKISHO_TEST(Terraform);
#include "tst_Terraform.moc"
