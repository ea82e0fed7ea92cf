// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/mist/ProviderItem.h"
#include "core/api/mist/Write.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QTest>
#include <algorithm>
#include <rapidcheck.h>

using namespace sekisho;
using namespace sekisho::api::mist;
using namespace sekisho::nac;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kUuid = u"01234567-89ab-cdef-0123-456789abcdef"_s;

/// Some name that every field takes.
QString word(const QString &base) { return base + QString::number(*rc::gen::inRange(0, 1000)); }

QStringList words(const QString &base, int least)
{
    QStringList list;
    const int count = *rc::gen::inRange(least, 4);
    for (int i = 0; i < count; ++i)
        list.append(base + QString::number(i) + word(u"n"_s) + u".example.jp"_s);
    return list;
}

IdpSecret maybeTyped(bool required)
{
    IdpSecret secret;
    if (required || *rc::gen::arbitrary<bool>())
        secret.draftId = word(u"s"_s);
    return secret;
}

QList<IdpServer> servers(int port, int least)
{
    QList<IdpServer> list;
    const int count = *rc::gen::inRange(least, 3);
    for (int i = 0; i < count; ++i) {
        IdpServer server{word(u"host"_s), port + i, maybeTyped(true), 2, 5, false, -1};
        if (port == kAuthenticationPort) {
            server.retries = *rc::gen::inRange(0, 11);
            server.timeout = *rc::gen::inRange(1, 61);
            server.requireMessageAuthenticator = *rc::gen::arbitrary<bool>();
        }
        list.append(server);
    }
    return list;
}

/// A form of that kind that may be saved.
IdpForm someForm(IdpKind kind)
{
    IdpForm form;
    form.kind = kind;
    form.name = word(u"名前 "_s);
    form.realms = words(u"r"_s, 0);
    form.isDefault = *rc::gen::arbitrary<bool>();
    switch (idpTypeOf(kind)) {
    case IdpType::Ldap:
        form.hosts = words(u"h"_s, 1);
        form.baseDn = u"DC="_s + word(u"b"_s);
        form.bindDn = u"CN="_s + word(u"c"_s);
        form.bindPassword = maybeTyped(true);
        form.resolveGroups = *rc::gen::arbitrary<bool>();
        if (kind == IdpKind::LdapGoogle || *rc::gen::arbitrary<bool>()) {
            form.clientCertificate =
                    u"-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n"_s;
            form.clientKey = maybeTyped(true);
        }
        if (kind == IdpKind::LdapCustom) {
            form.userFilter = u"(mail=%s)"_s;
            form.groupFilter = u"(objectClass=group)"_s;
            form.memberFilter = u"(CN=%s)"_s;
            form.groupAttribute = *rc::gen::arbitrary<bool>() ? u"memberOf"_s : QString();
            form.groupBase = *rc::gen::arbitrary<bool>() ? u"DC=g"_s : QString();
        }
        break;
    case IdpType::OAuth:
        form.tenantId = kind == IdpKind::OAuthOkta ? word(u"dev-"_s) : kUuid;
        if (kind == IdpKind::OAuthOkta)
            form.providerDomain = oktaDomains().at(*rc::gen::inRange(0, 6));
        if (kind == IdpKind::OAuthPing)
            form.pingRegion = pingRegions().at(*rc::gen::inRange(0, 5));
        form.clientId = word(u"app"_s);
        form.clientSecret = maybeTyped(true);
        form.ropcClientId = *rc::gen::arbitrary<bool>() ? word(u"ropc"_s) : QString();
        form.ropcSecret = maybeTyped(false);
        form.scim = *rc::gen::arbitrary<bool>();
        break;
    case IdpType::MxEdgeProxy:
        form.clusterId = kUuid;
        form.proxyHosts = words(u"p"_s, 0);
        form.ssids = words(u"s"_s, 0);
        form.operatorName = word(u"1op"_s);
        form.authServers = servers(kAuthenticationPort, 1);
        form.accountingServers = servers(kAccountingPort, 0);
        form.excludedRealms = words(u"x"_s, 0);
        break;
    case IdpType::OpenRoaming:
        form.ssids = words(u"s"_s, 1);
        break;
    }
    return form;
}

/// What the form is once it was saved and is opened again.
IdpForm reopened(IdpForm form)
{
    const auto settle = [](IdpSecret &secret) { secret = {secret.isThere(), false, {}}; };
    for (IdpSecret IdpForm::*secret : {&IdpForm::bindPassword, &IdpForm::clientKey,
                                       &IdpForm::clientSecret, &IdpForm::ropcSecret})
        settle(form.*secret);
    for (QList<IdpServer> IdpForm::*list : {&IdpForm::authServers, &IdpForm::accountingServers}) {
        for (int i = 0; i < int((form.*list).size()); ++i) {
            settle((form.*list)[i].secret);
            (form.*list)[i].origin = i;
        }
    }
    return form;
}

ProviderItems applied(const QString &id, ProviderItems items, const ItemChanges &changes)
{
    if (changes.contains(providerKey(id)))
        items.provider = changes.value(providerKey(id));
    if (changes.contains(mappingKey(id)))
        items.mapping = changes.value(mappingKey(id));
    if (changes.contains(defaultIdpKey())) {
        const auto standard = changes.value(defaultIdpKey());
        items.defaultId = standard ? standard->value("idp"_L1).toString() : QString();
    }
    return items;
}

} // namespace

/// Forms of identity providers as items and back.
class tst_ProviderItem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSavedIsWhatIsOpened()
    {
        const bool holds = rc::check("form -> draft -> form", [] {
            const QList<IdpKind> kinds = allIdpKinds();
            const IdpKind kind = kinds.at(*rc::gen::inRange(0, int(kinds.size())));
            const IdpForm form = someForm(kind);
            for (const IdpProblem &problem : idpProblems(form, {}))
                RC_ASSERT(!problem.blocks);
            const QString id = newLocalId();
            ProviderItems items = applied(id, {}, providerChanges(id, {}, form));
            RC_ASSERT(items.provider.has_value());
            RC_ASSERT(idpFormOf(id, items) == reopened(form));
            // The server would take what is there but for keys, which stand for themselves here.
            const QList<WriteProblem> problems = checkWrite(providerKey(id), *items.provider,
                                                            [](const ItemKey &) { return true; });
            const bool isTaken =
                    std::all_of(problems.begin(), problems.end(), [](const WriteProblem &problem) {
                        return problem.id == "certificate"_L1;
                    });
            RC_ASSERT(isTaken);
            // A second time nothing changes, also with members that nobody knows.
            items.provider->insert(u"future"_s, QJsonObject{{u"a"_s, QJsonArray{1, 2}}});
            if (items.mapping)
                items.mapping->insert(u"weight"_s, 7);
            const IdpForm again = idpFormOf(id, items);
            RC_ASSERT(providerChanges(id, items, again).isEmpty());
            // An edit of the name changes the name.
            IdpForm renamed = again;
            renamed.name += u'!';
            const ItemChanges changes = providerChanges(id, items, renamed);
            RC_ASSERT(changes.size() == 1);
            QJsonObject expected = *items.provider;
            expected.insert(u"name"_s, renamed.name);
            RC_ASSERT(*changes.first() == expected);
            // Any other form of the kind over it: unknown members survive, secrets stay unless
            // they were typed.
            const IdpForm other = someForm(kind);
            const ProviderItems after = applied(id, items, providerChanges(id, items, other));
            RC_ASSERT(after.provider->value("future"_L1) == items.provider->value("future"_L1));
            RC_ASSERT(after.provider->value("name"_L1).toString() == other.name);
            RC_ASSERT(idpFormOf(id, after).realms == other.realms);
            RC_ASSERT(idpFormOf(id, after).isDefault == other.isDefault);
        });
        QVERIFY(holds);
    }

    void membersOfServersSurvive()
    {
        const QJsonObject server{{u"host"_s, u"a.jp"_s},
                                 {u"secret"_s, QJsonObject{{u"$secret"_s, u"digest"_s}}},
                                 {u"future"_s, 1}};
        ProviderItems items;
        items.provider = QJsonObject{
                {u"name"_s, u"eduroam"_s},
                {u"idp_type"_s, u"mxedge_proxy"_s},
                {u"mxedge_proxy"_s, QJsonObject{{u"unknown"_s, true},
                                                {u"auth_servers"_s, QJsonArray{server, server}}}}};
        IdpForm form = idpFormOf(u"x"_s, items);
        form.authServers.removeFirst();
        form.authServers[0].port = 1912;
        const QJsonObject after =
                providerChanges(u"x"_s, items, form).value(providerKey(u"x"_s)).value();
        QJsonObject expected = server;
        expected.insert(u"port"_s, 1912);
        QCOMPARE(valueAt(after, u"mxedge_proxy.auth_servers"_s), QJsonValue(QJsonArray{expected}));
        QCOMPARE(valueAt(after, u"mxedge_proxy.unknown"_s), QJsonValue(true));
    }

    void olderNamesAndSpellingsStay()
    {
        ProviderItems items;
        items.provider = QJsonObject{{u"name"_s, u"Entra"_s},
                                     {u"idp_type"_s, u"oauth"_s},
                                     {u"oauth_type"_s, u"standards"_s},
                                     {u"oauth_tenant_id"_s, kUuid}};
        IdpForm form = idpFormOf(u"x"_s, items);
        QCOMPARE(form.kind, IdpKind::OAuthEntra);
        form.name = u"Other"_s;
        QJsonObject after = *providerChanges(u"x"_s, items, form).value(providerKey(u"x"_s));
        QCOMPARE(after.value("oauth_type"_L1).toString(), u"standards"_s);

        items.provider = QJsonObject{{u"name"_s, u"LDAP"_s},
                                     {u"idp_type"_s, u"ldap"_s},
                                     {u"ldap_type"_s, u"custom"_s},
                                     {u"ldap_group_filter"_s, u"(a=b)"_s}};
        form = idpFormOf(u"x"_s, items);
        QCOMPARE(form.groupFilter, u"(a=b)"_s);
        form.groupFilter = u"(c=d)"_s;
        after = *providerChanges(u"x"_s, items, form).value(providerKey(u"x"_s));
        QCOMPARE(after.value("ldap_group_filter"_L1).toString(), u"(c=d)"_s);
        QVERIFY(!after.contains("group_filter"_L1));

        items.provider = QJsonObject{{u"name"_s, u"New"_s}, {u"idp_type"_s, u"quantum"_s}};
        form = idpFormOf(u"x"_s, items);
        QCOMPARE(form.kind, IdpKind::Unknown);
        form.name = u"Newer"_s;
        form.tenantId = u"not ours"_s;
        after = *providerChanges(u"x"_s, items, form).value(providerKey(u"x"_s));
        QCOMPARE(after, (QJsonObject{{u"name"_s, u"Newer"_s}, {u"idp_type"_s, u"quantum"_s}}));
    }

    void secretsCanBeRemoved()
    {
        ProviderItems items;
        items.provider = QJsonObject{
                {u"name"_s, u"Entra"_s},
                {u"idp_type"_s, u"oauth"_s},
                {u"oauth_ropc_client_secret"_s, QJsonObject{{u"$secret"_s, u"digest"_s}}}};
        IdpForm form = idpFormOf(u"x"_s, items);
        QVERIFY(form.ropcSecret.present);
        QVERIFY(providerChanges(u"x"_s, items, form).isEmpty());
        form.ropcSecret.removed = true;
        QVERIFY(!providerChanges(u"x"_s, items, form)
                         .value(providerKey(u"x"_s))
                         ->contains("oauth_ropc_client_secret"_L1));
    }

    void aRemovalTakesWhatNamesIt()
    {
        ProviderItems items;
        items.provider = QJsonObject{{u"name"_s, u"x"_s}};
        items.mapping = QJsonObject{{u"user_realms"_s, QJsonArray{u"a.jp"_s}}};
        items.defaultId = u"x"_s;
        QCOMPARE(providerRemoval(u"x"_s, items).size(), 3);
        items.defaultId = u"other"_s;
        items.mapping.reset();
        QCOMPARE(providerRemoval(u"x"_s, items).keys(), QList<ItemKey>{providerKey(u"x"_s)});
    }

    void realmsThatEndTakeTheMappingAway()
    {
        ProviderItems items;
        items.provider = QJsonObject{{u"name"_s, u"x"_s}, {u"idp_type"_s, u"openroaming"_s}};
        items.mapping = QJsonObject{{u"user_realms"_s, QJsonArray{u"a.jp"_s}}};
        IdpForm form = idpFormOf(u"x"_s, items);
        form.realms.clear();
        const ItemChanges changes = providerChanges(u"x"_s, items, form);
        QCOMPARE(changes.size(), 1);
        QVERIFY(!changes.value(mappingKey(u"x"_s)));
    }
};

SEKISHO_TEST(ProviderItem);
#include "tst_ProviderItem.moc"
