// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/CertificateBuilder.h"
#include "core/pki/Reader.h"
#include "core/pki/Sealed.h"
#include "core/sync/KeptBundles.h"
#include "core/sync/PendingRequests.h"
#include "tests/core/sync/FakeSource.h"
#include "tests/support/Await.h"
#include "tests/support/TestRegistry.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace sekisho;
using namespace sekisho::sync;
using namespace Qt::Literals::StringLiterals;
using test::await;
using Found = std::shared_ptr<const KeptBundle>;

namespace {

const ItemKey kKeptServer{ItemType::ServerCertificate, u"-"_s};

QByteArray certificate(const QString &name)
{
    const auto key = pki::SigningKey::generate(pki::SigningKey::Kind::Ec256);
    pki::CertificateTemplate description;
    description.subject = {{u"CN"_s, name}};
    description.notBefore = QDateTime::fromString(u"2026-01-01T00:00:00Z"_s, Qt::ISODate);
    description.notAfter = description.notBefore.addYears(2);
    return pki::certificateToPem(pki::buildCertificate(description, *key, {}, *key).value());
}

std::shared_ptr<const KeptBundle> bundle(const QByteArray &pem, const QByteArray &key,
                                         const QByteArray &password = {})
{
    return std::make_shared<const KeptBundle>(
            KeptBundle{pem, Secret(QByteArray(key)), Secret(QByteArray(password))});
}

struct Fixture
{
    QTemporaryDir folder;
    test::FakeTokens tokens;
    WorkspaceInfo info;
    std::unique_ptr<KeptBundles> kept;

    Fixture()
    {
        info.id = u"w"_s;
        info.path = folder.path();
        reopen();
    }
    void reopen() { kept = std::make_unique<KeptBundles>(tokens, info); }
    QStringList files() const
    {
        return QDir(folder.path() + u"/kept"_s).entryList(QDir::Files, QDir::Name);
    }
    QByteArray content(const QString &name) const
    {
        QFile file(folder.path() + u"/kept/"_s + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

} // namespace

class tst_KeptBundles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sealsAndOpens()
    {
        const Secret key = pki::newSealKey().value();
        QCOMPARE(key.size(), pki::kSealKeyBytes);
        for (const qsizetype size : {0, 1, 15, 16, 17, 100'000}) {
            const QByteArray plain(size, 'p');
            const QByteArray sealed = pki::seal(key, plain, "w").value();
            QVERIFY(size < 15 || !sealed.contains(plain.first(15)));
            QCOMPARE(pki::unseal(key, sealed, "w").value().reveal().toByteArray(), plain);
            QVERIFY(pki::seal(key, plain, "w").value() != sealed); // another nonce
        }
    }

    void opensNothingElse()
    {
        const Secret key = pki::newSealKey().value();
        const QByteArray sealed = pki::seal(key, "plain text", "context").value();
        const auto codeOf = [](const Result<Secret> &opened) {
            return opened ? ErrorCode::Internal : opened.error().code;
        };
        QCOMPARE(codeOf(pki::unseal(pki::newSealKey().value(), sealed, "context")),
                 ErrorCode::WrongPassword);
        QCOMPARE(codeOf(pki::unseal(key, sealed, "another")), ErrorCode::WrongPassword);
        QCOMPARE(codeOf(pki::unseal(Secret("short"), sealed, "context")),
                 ErrorCode::InvalidArgument);
        for (qsizetype i = 0; i < sealed.size(); ++i) {
            QByteArray bent = sealed;
            bent[i] = char(bent.at(i) ^ 1);
            QVERIFY2(!pki::unseal(key, bent, "context"), qPrintable(QString::number(i)));
        }
        for (qsizetype size = 0; size < sealed.size(); ++size)
            QVERIFY(!pki::unseal(key, QByteArrayView(sealed).first(size), "context"));
        QCOMPARE(codeOf(pki::unseal(key, "rubbish that was never sealed at all", "context")),
                 ErrorCode::NotRecognised);
    }

    void keepsEncryptedAndGivesBack()
    {
        Fixture fixture;
        const QByteArray pem = certificate(u"radius.example.jp"_s);
        QVERIFY(fixture.kept->canKeep());
        QVERIFY(!*await(fixture.kept->find(pem)));
        QVERIFY(await(fixture.kept->keep(bundle(pem, "the-private-key", "its-password"))));
        QCOMPARE(fixture.files().size(), 1);
        const QByteArray file = fixture.content(fixture.files().constFirst());
        QVERIFY(!file.contains("the-private-key") && !file.contains("its-password"));
        QVERIFY(!file.contains("BEGIN"));
        QVERIFY(fixture.tokens.secrets.contains(KeptBundles::keyName(u"w"_s)));

        fixture.reopen(); // another run
        const Result<Found> found = await(fixture.kept->find(pem));
        QVERIFY(found && *found);
        QCOMPARE((*found)->certificates, pem);
        QCOMPARE((*found)->key.reveal().toByteArray(), QByteArray("the-private-key"));
        QCOMPARE((*found)->password.reveal().toByteArray(), QByteArray("its-password"));
        QVERIFY(!*await(fixture.kept->find(certificate(u"radius.example.jp"_s))));
        QVERIFY(!*await(fixture.kept->find("rubbish")));
    }

    void onlyWithAKeychain()
    {
        Fixture fixture;
        const QByteArray pem = certificate(u"a"_s);
        fixture.tokens.where = auth::TokenStore::Place::Memory;
        QVERIFY(!fixture.kept->canKeep());
        const Result<> refused = await(fixture.kept->keep(bundle(pem, "key")));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::KeychainUnavailable);
        QVERIFY(fixture.files().isEmpty());
        QVERIFY(fixture.tokens.secrets.empty());

        fixture.tokens.where = auth::TokenStore::Place::Keychain;
        fixture.tokens.writeError = Error(ErrorCode::KeychainDenied);
        QVERIFY(!await(fixture.kept->keep(bundle(pem, "key"))));
        QVERIFY(fixture.files().isEmpty());
        fixture.tokens.writeError.reset();
        QVERIFY(!await(fixture.kept->keep(bundle("rubbish", "key"))));
        QVERIFY(!await(fixture.kept->keep(bundle(pem, ""))));
        QVERIFY(fixture.files().isEmpty());
    }

    void lostKeyAndDamagedFilesAreAsIfNothingWasKept()
    {
        Fixture fixture;
        const QByteArray pem = certificate(u"a"_s);
        QVERIFY(await(fixture.kept->keep(bundle(pem, "key"))));
        const auto secrets = fixture.tokens.secrets;
        fixture.tokens.secrets.clear();
        QVERIFY(!*await(fixture.kept->find(pem)));
        fixture.tokens.secrets = secrets;
        QVERIFY(*await(fixture.kept->find(pem)));
        QFile file(fixture.folder.path() + u"/kept/"_s + fixture.files().constFirst());
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(30);
        file.write("x");
        file.close();
        QVERIFY(!*await(fixture.kept->find(pem)));
    }

    void onlyTheNewestStay()
    {
        Fixture fixture;
        for (int i = 0; i < KeptBundles::kMost + 3; ++i)
            QVERIFY(await(fixture.kept->keep(bundle(certificate(QString::number(i)), "key"))));
        QCOMPARE(fixture.files().size(), KeptBundles::kMost);
    }

    void requestsWaitForTheirCertificates()
    {
        const QTemporaryDir folder;
        QVERIFY(readPendingRequests(folder.path()).isEmpty());
        const auto request = [](char letter) {
            return PendingRequest{QByteArray(32, letter), QString(QLatin1Char(letter)),
                                  u"/keys/日本.key"_s,
                                  QDateTime::fromString(u"2026-11-22T01:02:03Z"_s, Qt::ISODate)};
        };
        QVERIFY(addPendingRequest(folder.path(), request('a')));
        QVERIFY(addPendingRequest(folder.path(), request('b')));
        QVERIFY(addPendingRequest(folder.path(), request('a'))); // the same key: no second one
        QCOMPARE(readPendingRequests(folder.path()), (QList{request('a'), request('b')}));
        QVERIFY(removePendingRequest(folder.path(), QByteArray(32, 'a')));
        QVERIFY(removePendingRequest(folder.path(), QByteArray(32, 'a')));
        QCOMPARE(readPendingRequests(folder.path()), QList{request('b')});
        for (char letter = 'A'; letter <= 'Z'; ++letter)
            QVERIFY(addPendingRequest(folder.path(), request(letter)));
        QCOMPARE(readPendingRequests(folder.path()).size(), kMostPendingRequests);
        QVERIFY(!addPendingRequest(folder.path() + u"/not/there"_s, request('a')));
        QFile file(folder.path() + u"/requests.json"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"requests\": [1, {\"spki_sha256\": \"zz\"}, null");
        file.close();
        QVERIFY(readPendingRequests(folder.path()).isEmpty());
    }

    void whatComesBackGetsItsSecrets()
    {
        Fixture fixture;
        DraftSecrets secrets(fixture.tokens, u"w"_s);
        const QByteArray pem = certificate(u"a"_s);
        QVERIFY(await(fixture.kept->keep(bundle(pem, "key", "password"))));
        DraftEdit edit;
        edit.what = u"undo-push"_s;
        const QJsonObject lost{{u"$secret"_s, true}};
        edit.changes.insert(kKeptServer, QJsonObject{{u"cert"_s, QString::fromLatin1(pem)},
                                                     {u"key"_s, lost},
                                                     {u"other"_s, 1}});
        const auto filled = await(withKeptSecrets(edit, *fixture.kept, secrets));
        QVERIFY(filled);
        const QJsonObject value = *filled->changes.value(kKeptServer);
        QCOMPARE(value.value("other"_L1).toInt(), 1);
        const QString keyId = api::mist::draftSecretId(value.value("key"_L1));
        const QString passwordId = api::mist::draftSecretId(value.value("password"_L1));
        QVERIFY(!keyId.isEmpty() && !passwordId.isEmpty());
        const auto read = await(secrets.read({keyId, passwordId}));
        QCOMPARE(read->value(keyId)->reveal().toByteArray(), QByteArray("key"));
        QCOMPARE(read->value(passwordId)->reveal().toByteArray(), QByteArray("password"));

        // Of another certificate nothing is known, and what goes away needs nothing.
        DraftEdit other = edit;
        other.changes.insert(kKeptServer,
                             QJsonObject{{u"cert"_s, QString::fromLatin1(certificate(u"b"_s))},
                                         {u"key"_s, lost}});
        QCOMPARE(await(withKeptSecrets(other, *fixture.kept, secrets))->changes, other.changes);
        other.changes.insert(kKeptServer, std::nullopt);
        QCOMPARE(await(withKeptSecrets(other, *fixture.kept, secrets))->changes, other.changes);
    }
};

SEKISHO_TEST(KeptBundles);
#include "tst_KeptBundles.moc"
