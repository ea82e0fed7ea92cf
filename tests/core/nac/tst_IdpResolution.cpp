// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/nac/IdpResolution.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace sekisho::nac;
using Reason = IdpAnswer::Reason;

Q_DECLARE_METATYPE(sekisho::nac::IdpAnswer::Reason)

class tst_IdpResolution : public QObject
{
    Q_OBJECT

    static IdentityProvider provider(const QString &id, const QStringList &realms,
                                     bool isDefault = false)
    {
        IdentityProvider provider;
        provider.id = IdentityProviderId(id);
        provider.name = id;
        provider.realms = realms;
        provider.isMapped = true;
        provider.isDefault = isDefault;
        return provider;
    }

    static Organization organization(bool withDefault)
    {
        Organization organization;
        organization.identityProviders = {
                provider(QStringLiteral("entra"),
                         {QStringLiteral("example.jp"), QStringLiteral("corp.example.jp")},
                         withDefault),
                provider(QStringLiteral("okta"), {QStringLiteral("partner.example.jp")})};
        return organization;
    }

private Q_SLOTS:
    void takesWhatFollowsTheLastAt()
    {
        QCOMPARE(realmOf(QStringLiteral("a@b@example.jp")), QStringLiteral("example.jp"));
        QCOMPARE(realmOf(QStringLiteral("CORP\\taro")), QString());
        QCOMPARE(realmOf(QStringLiteral("taro@")), QString());
    }

    void answersByRealmElseByDefault_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<bool>("withDefault");
        QTest::addColumn<Reason>("reason");
        QTest::addColumn<QString>("provider");
        QTest::newRow("nothing typed") << QString() << true << Reason::Empty << QString();
        QTest::newRow("blanks") << QStringLiteral("  ") << true << Reason::Empty << QString();
        QTest::newRow("realm") << QStringLiteral("taro@corp.example.jp") << true
                               << Reason::RealmMatch << QStringLiteral("entra");
        QTest::newRow("second provider") << QStringLiteral("x@partner.example.jp") << true
                                         << Reason::RealmMatch << QStringLiteral("okta");
        QTest::newRow("sub-domain is another realm")
                << QStringLiteral("x@lab.example.jp") << true << Reason::DefaultUnmapped
                << QStringLiteral("entra");
        QTest::newRow("no realm") << QStringLiteral("taro") << true << Reason::DefaultNoRealm
                                  << QStringLiteral("entra");
        QTest::newRow("no realm, no default")
                << QStringLiteral("taro") << false << Reason::NoneNoRealm << QString();
        QTest::newRow("unknown realm, no default")
                << QStringLiteral("taro@example.com") << false << Reason::NoneUnmapped << QString();
    }

    void answersByRealmElseByDefault()
    {
        QFETCH(QString, user);
        QFETCH(bool, withDefault);
        QFETCH(Reason, reason);
        QFETCH(QString, provider);
        const IdpAnswer answer = resolveIdp(organization(withDefault), user);
        QCOMPARE(answer.reason, reason);
        QCOMPARE(answer.provider.value(), provider);
    }

    void namesARealmThatDiffersInCaseOnly()
    {
        const IdpAnswer answer = resolveIdp(organization(true), QStringLiteral("a@EXAMPLE.jp"));
        QCOMPARE(answer.reason, Reason::DefaultUnmapped);
        QCOMPARE(answer.sameButForCase, QStringLiteral("example.jp"));
        QVERIFY(resolveIdp(organization(true), QStringLiteral("a@example.jp"))
                        .sameButForCase.isEmpty());
    }

    void namesOthersThatListTheSameRealm()
    {
        Organization both = organization(true);
        both.identityProviders[1].realms.append(QStringLiteral("example.jp"));
        const IdpAnswer answer = resolveIdp(both, QStringLiteral("a@example.jp"));
        QCOMPARE(answer.provider.value(), QStringLiteral("entra"));
        QCOMPARE(answer.alsoListedBy, QList{IdentityProviderId(QStringLiteral("okta"))});
    }

    void ignoresProvidersThatAreNotMappedAndExcludedRealms()
    {
        Organization some = organization(false);
        some.identityProviders[0].isMapped = false;
        QCOMPARE(resolveIdp(some, QStringLiteral("a@example.jp")).reason, Reason::NoneUnmapped);
        some.identityProviders[1].excludedRealms = {QStringLiteral("partner.example.jp")};
        QCOMPARE(resolveIdp(some, QStringLiteral("a@partner.example.jp")).reason,
                 Reason::NoneUnmapped);
    }

    void countsLookupsByProvider()
    {
        QList<ClientEvent> events;
        const auto add = [&](const char *type, const char *provider) {
            ClientEvent event;
            event.type = QString::fromLatin1(type);
            event.idpId = QString::fromLatin1(provider);
            events.append(event);
        };
        add("NAC_IDP_AUTHC_SUCCESS", "entra");
        add("NAC_IDP_GROUPS_LOOKUP_FAILURE", "entra");
        add("NAC_IDP_UNREACHABLE", "okta");
        add("NAC_CLIENT_PERMIT", "entra");
        add("NAC_IDP_UNKNOWN", "");
        const auto uses = idpUse(events);
        QCOMPARE(uses.size(), 2);
        QCOMPARE(uses.value(IdentityProviderId(QStringLiteral("entra"))).lookups, 2);
        QCOMPARE(uses.value(IdentityProviderId(QStringLiteral("entra"))).failures, 1);
        QCOMPARE(uses.value(IdentityProviderId(QStringLiteral("okta"))).failures, 1);
    }
};

SEKISHO_TEST(IdpResolution);
#include "tst_IdpResolution.moc"
