// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/ServerKeyCheck.h"
#include "tests/support/ServerBundle.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace sekisho;
using namespace sekisho::sync;
using namespace Qt::Literals::StringLiterals;

/// A key that was typed, held against the certificates that it is to be sent with.
class tst_ServerKeyCheck : public QObject
{
    Q_OBJECT

    const test::ServerBundle m_server{u"radius.example.jp"_s};
    const test::ServerBundle m_other{u"other.example.jp"_s};

    /// "id field" of each problem.
    QStringList problems(const QByteArray &key, const QByteArray &password = {},
                         ItemType type = ItemType::ServerCertificate) const
    {
        QJsonObject item{{u"cert"_s, QString::fromLatin1(m_server.chain())},
                         {u"key"_s, api::mist::draftSecretMarker(u"k"_s)}};
        TypedSecrets typed{{u"k"_s, std::make_shared<const Secret>(QByteArray(key))}};
        if (!password.isEmpty()) {
            item.insert(u"password"_s, api::mist::draftSecretMarker(u"p"_s));
            typed.insert(u"p"_s, std::make_shared<const Secret>(QByteArray(password)));
        }
        QStringList found;
        for (const api::mist::WriteProblem &problem :
             typedKeyProblems({type, u"-"_s}, item, {}, {}, typed))
            found.append(problem.id + u' ' + problem.field);
        return found;
    }

private Q_SLOTS:
    void itsOwnKey()
    {
        QCOMPARE(problems(m_server.clearKeyPem()), QStringList());
        QCOMPARE(problems(m_server.keyPem(), m_server.kPassword), QStringList());
        // A password that nothing needs does no harm.
        QCOMPARE(problems(m_server.clearKeyPem(), "not needed"), QStringList());
    }
    void notItsOwn()
    {
        QCOMPARE(problems(m_other.clearKeyPem()), QStringList{u"key-mismatch key"_s});
        QCOMPARE(problems(m_other.keyPem(), m_server.kPassword),
                 QStringList{u"key-mismatch key"_s});
        QCOMPARE(problems("wabi-sabi"), QStringList{u"private-key key"_s});
        QCOMPARE(problems(m_server.chain()), QStringList{u"private-key key"_s});
    }
    void locked()
    {
        QCOMPARE(problems(m_server.keyPem()), QStringList{u"required password"_s});
        QCOMPARE(problems(m_server.keyPem(), "wrong"), QStringList{u"key-password password"_s});
    }
    void whatCannotBeJudgedPasses()
    {
        // 100,000,000 iterations of PBKDF2: more than we take the time for.
        const QByteArray slow("-----BEGIN ENCRYPTED PRIVATE KEY-----\n"
                              "MH0wWQYJKoZIhvcNAQUNMEwwKwYJKoZIhvcNAQUMMB4ECAAAAAAAAAAAAgQF9eEA\n"
                              "MAwGCCqGSIb3DQIJBQAwHQYJYIZIAWUDBAEqBBAAAAAAAAAAAAAAAAAAAAAABCAA\n"
                              "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==\n"
                              "-----END ENCRYPTED PRIVATE KEY-----\n");
        QCOMPARE(problems(slow, "whatever"), QStringList());
        // Not typed at all, something else, or gone from the keychain.
        QCOMPARE(problems("x", {}, ItemType::IdentityProvider), QStringList());
        const ItemKey key{ItemType::ServerCertificate, u"-"_s};
        const QJsonObject shown{{u"cert"_s, QString::fromLatin1(m_server.chain())},
                                {u"key"_s, QString::fromLatin1(m_other.clearKeyPem())}};
        QVERIFY(typedKeyProblems(key, shown, {}, {}, {}).isEmpty());
        QJsonObject lost = shown;
        lost.insert(u"key"_s, api::mist::draftSecretMarker(u"gone"_s));
        QVERIFY(typedKeyProblems(key, lost, {}, {}, {}).isEmpty());
    }
};

SEKISHO_TEST(ServerKeyCheck);
#include "tst_ServerKeyCheck.moc"
