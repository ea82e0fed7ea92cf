// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/mist/Codec.h"
#include "core/api/mist/Items.h"
#include "tests/core/api/Json.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace sekisho;
using namespace sekisho::api;
using namespace Qt::Literals::StringLiterals;
using mist::ItemType;
using mist::Kind;
using test::object;

namespace {

const Secret &key()
{
    static const Secret kKey(QByteArray("a key of this test and no other"));
    return kKey;
}

const Secret &noKey()
{
    static const Secret kEmpty;
    return kEmpty;
}

// As snapshots hold it: without its values.
QJsonObject redacted(const QJsonObject &item, const Secret &digestKey = key())
{
    return mist::redactSecrets(Kind::Sso, item, digestKey);
}

struct Filled
{
    QJsonObject item;
    QStringList missing;
};

Filled fill(const QJsonObject &item, const QJsonObject &fresh, const Secret &digestKey = key(),
            const mist::SecretSource &typed = {})
{
    Filled filled;
    filled.item = mist::withSecrets(ItemType::IdentityProvider, item, fresh, digestKey, typed,
                                    &filled.missing);
    return filled;
}

mist::SecretSource typedAs(const QString &id, const QByteArray &value)
{
    return [id, value](const QString &asked) {
        return asked == id ? std::make_shared<const Secret>(value) : nullptr;
    };
}

const char *const kProxy = R"({"name": "n", "idp_type": "mxedge_proxy", "mxedge_proxy": {
    "auth_servers": [{"host": "a", "secret": "sa"}, {"host": "b", "secret": "sb"}],
    "acct_servers": [{"host": "a", "secret": "sa"}]}})";

} // namespace

class tst_ItemSecrets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void draftMarkersCarryAnId()
    {
        const QJsonObject marker = mist::draftSecretMarker(u"one"_s);
        QCOMPARE(marker, object(R"({"$secret": "draft:one"})"));
        QCOMPARE(mist::draftSecretId(marker), u"one"_s);
        QCOMPARE(mist::draftSecretId(u"Tunnel-Password=$secret:draft:two"_s), u"two"_s);
        for (const QJsonValue &other :
             {QJsonValue(u"draft:one"_s), QJsonValue(object(R"({"$secret": "digest"})")),
              QJsonValue(object(R"({"$secret": true})")), QJsonValue(), QJsonValue(1),
              QJsonValue(u"Tunnel-Password=$secret:digest"_s)})
            QCOMPARE(mist::draftSecretId(other), QString());
    }

    void pathsAreNamed()
    {
        const QJsonObject item = object(R"({"key": {"$secret": "d"}, "cert": "c", "list": ["a=1",
                    "p=$secret:d", {"$secret": "d"}], "servers": [{"host": "h",
                    "secret": {"$secret": "d"}}], "deep": {"x": {"y.z": {"$secret": true}}}})");
        QCOMPARE(mist::secretPaths(item), (QStringList{u"deep.x.y.z"_s, u"key"_s, u"list[1]"_s,
                                                       u"list[2]"_s, u"servers[0].secret"_s}));
        QCOMPARE(mist::secretAt(item, u"servers[0].host"_s), QJsonValue(u"h"_s));
        QCOMPARE(mist::secretAt(item, u"list[0]"_s), QJsonValue(u"a=1"_s));
        QCOMPARE(mist::secretAt(item, u"deep.x.y.z"_s), QJsonValue(object(R"({"$secret": true})")));
        for (const char *wrong : {"list[9]", "list[", "list[x].y", "deep.x.q", "cert[0]", "[0]"})
            QVERIFY(mist::secretAt(item, QString::fromLatin1(wrong)).isUndefined() ||
                    QByteArray(wrong) == "list[x].y");
    }

    void whatCannotBeSentBack_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("masked");
        const auto row = [](const QString &value, bool masked) {
            QTest::newRow(qPrintable(value.simplified())) << value << masked;
        };
        row({}, true);
        row(u"  "_s, true);
        row(u"***"_s, true);
        row(u"********"_s, true);
        row(u"\u2022\u2022\u2022\u2022\u2022\u2022"_s, true);
        row(u"1qkb...QQCL"_s, true);
        row(u"1qkb\u2026QQCL"_s, true);
        row(u"...QQCL"_s, true);
        row(u"abcd****"_s, true);
        row(u"pa**word"_s, false);
        row(u"correct horse battery staple"_s, false);
        row(u"well...this is a password"_s, false);
        row(u"-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----\n"_s, false);
    }
    void whatCannotBeSentBack()
    {
        QFETCH(QString, value);
        QTEST(mist::isMaskedSecret(value), "masked");
    }

    void untouchedSecretsComeBack()
    {
        for (const char *text :
             {kProxy, R"({"ldap_bind_password": "p", "ldap_client_key": "k", "x_token": ["a", 1],
                 "y_secret": {"v": "w"}, "z_secret": 5, "name": "n"})",
              R"({"radius_attrs": ["Idle-Timeout=60", "Tunnel-Password=p=q", "Cisco-AVPair=psk=s"]})",
              R"({"note": "-----BEGIN PRIVATE KEY-----\nAA\n-----END PRIVATE KEY-----"})"}) {
            const QJsonObject fresh = object(text);
            const QJsonObject item = redacted(fresh);
            QVERIFY(item != fresh);
            const Filled filled = fill(item, fresh);
            QCOMPARE(filled.item, fresh);
            QCOMPARE(filled.missing, QStringList());
        }
    }

    void secretsAreFoundWhereverTheyAreNow()
    {
        QJsonObject item = redacted(object(kProxy));
        QJsonObject proxy = item.value(u"mxedge_proxy"_s).toObject();
        const QJsonArray servers = proxy.value(u"auth_servers"_s).toArray();
        proxy.insert(u"auth_servers"_s, QJsonArray{servers.at(1)}); // the first one was taken out
        item.insert(u"mxedge_proxy"_s, proxy);
        const Filled filled = fill(item, object(kProxy));
        QCOMPARE(filled.item.value(u"mxedge_proxy"_s).toObject().value(u"auth_servers"_s),
                 QJsonValue(QJsonArray{object(R"({"host": "b", "secret": "sb"})")}));
        QCOMPARE(filled.missing, QStringList());
    }

    void withoutADigestThePlaceCounts()
    {
        const QJsonObject fresh = object(kProxy);
        QCOMPARE(fill(redacted(fresh, noKey()), fresh, noKey()).item, fresh);
        // Not where the list is another one by now: the secret of another server would go out.
        const QJsonObject changed = object(R"({"name": "n", "idp_type": "mxedge_proxy",
            "mxedge_proxy": {"auth_servers": [{"host": "b", "secret": "sb"},
            {"host": "a", "secret": "sa"}], "acct_servers": [{"host": "a", "secret": "sa"}]}})");
        const Filled filled = fill(redacted(fresh, noKey()), changed, noKey());
        QCOMPARE(filled.missing, (QStringList{u"mxedge_proxy.auth_servers[0].secret"_s,
                                              u"mxedge_proxy.auth_servers[1].secret"_s}));
        QVERIFY(!filled.item.value(u"mxedge_proxy"_s)[u"auth_servers"_s][0].toObject().contains(
                u"secret"_s));
        // Attributes in a list.
        const QJsonObject label = object(R"({"radius_attrs": ["a=1", "Tunnel-Password=p"]})");
        QCOMPARE(fill(redacted(label, noKey()), label, noKey()).item, label);
        const QJsonObject other = object(R"({"radius_attrs": ["a=2", "Tunnel-Password=p"]})");
        QCOMPARE(fill(redacted(label, noKey()), other, noKey()).missing,
                 QStringList{u"radius_attrs[1]"_s});
    }

    void typedSecretsAreTakenFromTheirSource()
    {
        QJsonObject item = object(R"({"name": "n", "ldap_bind_password": {"$secret": "draft:one"},
            "radius_attrs": ["Tunnel-Password=$secret:draft:one"]})");
        const QJsonObject fresh = object(R"({"name": "n", "ldap_bind_password": "old"})");
        const Filled filled = fill(item, fresh, key(), typedAs(u"one"_s, "typed \xC3\xA4"));
        QCOMPARE(filled.item, object(R"({"name": "n", "ldap_bind_password": "typed ä",
            "radius_attrs": ["Tunnel-Password=typed ä"]})"));
        QCOMPARE(filled.missing, QStringList());
        // Gone: never the old one in its place, and no marker goes out.
        for (const mist::SecretSource &source : {typedAs(u"two"_s, "x"), mist::SecretSource()}) {
            const Filled gone = fill(item, fresh, key(), source);
            QCOMPARE(gone.item, object(R"({"name": "n", "radius_attrs": []})"));
            QCOMPARE(gone.missing, (QStringList{u"ldap_bind_password"_s, u"radius_attrs[0]"_s}));
        }
    }

    void whatTheCloudHidesIsMissing()
    {
        const QJsonObject item = redacted(object(R"({"name": "n", "scim_secret_token": "t"})"));
        for (const char *fresh :
             {R"({"name": "n"})", R"({"name": "n", "scim_secret_token": "********"})",
              R"({"name": "n", "scim_secret_token": ""})",
              R"({"name": "n", "scim_secret_token": "another"})"}) {
            const Filled filled = fill(item, object(fresh));
            QCOMPARE(filled.item, object(R"({"name": "n"})"));
            QCOMPARE(filled.missing, QStringList{u"scim_secret_token"_s});
        }
        // Masked at the time of the snapshot and still: found, and not sent.
        const QJsonObject masked = object(R"({"scim_secret_token": "********"})");
        QCOMPARE(fill(redacted(masked), masked).missing, QStringList{u"scim_secret_token"_s});
        QCOMPARE(fill(redacted(masked, noKey()), masked, noKey()).missing,
                 QStringList{u"scim_secret_token"_s});
        // Without the key of the workspace a digest says nothing.
        const QJsonObject fresh = object(R"({"name": "n", "scim_secret_token": "t"})");
        QCOMPARE(fill(item, fresh, noKey()).missing, QStringList{u"scim_secret_token"_s});
    }

    void maskedSecretsAreNamed()
    {
        const QJsonObject raw = object(R"({"ldap_bind_password": "****", "ldap_client_key": "real",
            "radius_attrs": ["Tunnel-Password=****", "Tunnel-Password=p"]})");
        QCOMPARE(mist::maskedSecrets(redacted(raw), raw),
                 (QStringList{u"ldap_bind_password"_s, u"radius_attrs[0]"_s}));
        QCOMPARE(mist::maskedSecrets(redacted(raw), {}).size(), 4);
    }

    void itemsWithoutSecretsAreTheSame()
    {
        const QJsonObject item = object(R"({"name": "n", "list": [1, {"a": null}], "o": {}})");
        const Filled filled = fill(item, {});
        QCOMPARE(filled.item, item);
        QCOMPARE(filled.missing, QStringList());
        QCOMPARE(mist::withSecrets(ItemType::Rule, item, {}, key(), {}, nullptr), item);
    }
};

SEKISHO_TEST(ItemSecrets);
#include "tst_ItemSecrets.moc"
