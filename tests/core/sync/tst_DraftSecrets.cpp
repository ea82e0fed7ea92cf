// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/auth/KeychainTokenStore.h"
#include "tests/core/sync/DraftFixture.h"
#include "tests/support/TestRegistry.h"

#include <QDir>
#include <QTest>

using namespace sekisho;
using namespace sekisho::sync;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kWorkspace = u"w"_s;

QByteArray revealed(const std::shared_ptr<const Secret> &secret)
{
    return secret ? secret->reveal().toByteArray() : QByteArray("none");
}

} // namespace

class tst_DraftSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesOfAnySizeAreKept_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {0, 1, 16, 2399, 2400, 2401, 4800, 9000, 60'000})
            QTest::addRow("%d bytes", size) << size;
    }
    void valuesOfAnySizeAreKept()
    {
        QFETCH(const int, size);
        test::FakeTokens tokens;
        DraftSecrets secrets(tokens, kWorkspace);
        QByteArray value(size, '\0');
        for (int i = 0; i < size; ++i)
            value[i] = char(i * 7 + i / 256);
        const QString id = test::await(secrets.keep(Secret(QByteArray(value)))).value();
        const QString other = test::await(secrets.keep(Secret(QByteArray("other")))).value();
        QVERIFY(id != other);
        for (const auto &[key, secret] : tokens.secrets) {
            QVERIFY(key.startsWith("draft-secret/w/"_L1));
            QVERIFY(secret->size() <= auth::kMaxSecretBytes);
        }
        const auto found = test::await(secrets.read({id, u"none"_s, other}));
        QVERIFY(found);
        QCOMPARE(found->size(), 2);
        QCOMPARE(revealed(found->value(id)), value);
        QCOMPARE(revealed(found->value(other)), QByteArray("other"));

        QVERIFY(test::await(secrets.forget({id, u"none"_s})));
        QCOMPARE(tokens.secrets.size(), size_t(1));
        QCOMPARE(test::await(secrets.read({id, other}))->keys(), QStringList{other});
    }

    void tooLargeIsSaid()
    {
        test::FakeTokens tokens;
        DraftSecrets secrets(tokens, kWorkspace);
        QCOMPARE(test::await(secrets.keep(Secret(QByteArray(60'001, 'x')))).error().code,
                 ErrorCode::LimitExceeded);
        QVERIFY(tokens.secrets.empty());
    }

    void workspacesAreApart()
    {
        test::FakeTokens tokens;
        DraftSecrets one(tokens, u"one"_s);
        const QString id = test::await(one.keep(Secret(QByteArray("v")))).value();
        DraftSecrets two(tokens, u"two"_s);
        QVERIFY(test::await(two.read({id}))->isEmpty());
        QVERIFY(test::await(two.forget({id})));
        QCOMPARE(test::await(one.read({id}))->size(), 1);
    }

    /// Without a keychain they end with the run; half a value is none.
    void withoutAKeychain()
    {
        const auto memory = auth::makeMemoryTokenStore();
        DraftSecrets secrets(*memory, kWorkspace);
        const QString id = test::await(secrets.keep(Secret(QByteArray(5000, 'x')))).value();
        QCOMPARE(revealed(test::await(secrets.read({id}))->value(id)), QByteArray(5000, 'x'));
        QVERIFY(test::await(memory->remove(u"draft-secret/w/%1/1"_s.arg(id))));
        QVERIFY(test::await(secrets.read({id}))->isEmpty());
        const auto nextRun = auth::makeMemoryTokenStore();
        QVERIFY(test::await(DraftSecrets(*nextRun, kWorkspace).read({id}))->isEmpty());
    }

    void aKeychainThatRefusesIsSaid()
    {
        test::FakeTokens tokens;
        DraftSecrets secrets(tokens, kWorkspace);
        tokens.writeError = Error(ErrorCode::KeychainDenied);
        QCOMPARE(test::await(secrets.keep(Secret(QByteArray("v")))).error().code,
                 ErrorCode::KeychainDenied);
        tokens.writeError.reset();
        const QString id = test::await(secrets.keep(Secret(QByteArray("v")))).value();
        tokens.readError = Error(ErrorCode::KeychainDenied);
        QCOMPARE(test::await(secrets.read({id})).error().code, ErrorCode::KeychainDenied);
    }

    /// A secret goes from the admin's hands to the keychain; the workspace sees only its id.
    void nothingOfItIsInTheWorkspace()
    {
        test::DraftFixture fixture;
        fixture.pull();
        DraftSecrets secrets(fixture.tokens, fixture.workspace->info().id);
        const QByteArray typed = "Typed-Hanabi-4711-secret";
        const QString id = test::await(secrets.keep(Secret(QByteArray(typed)))).value();
        const ItemKey provider{ItemType::IdentityProvider, u"sso-000000"_s};
        fixture.edit(test::setTo(provider, QJsonObject{{u"name"_s, u"n"_s},
                                                       {u"idp_type"_s, u"oauth"_s},
                                                       {u"oauth_cc_client_secret"_s,
                                                        api::mist::draftSecretMarker(id)}}));
        // Refused, and not half written either.
        QVERIFY(!test::await(fixture.book->edit(test::setTo(
                provider, QJsonObject{{u"name"_s, u"n"_s},
                                      {u"oauth_cc_client_secret"_s, QString::fromUtf8(typed)}}))));
        fixture.undo();
        fixture.redo();
        QByteArray bytes;
        const auto grep = [&] {
            const QStringList names = QDir(fixture.path).entryList(QDir::Files);
            for (const QString &name : names) {
                QFile file(QDir(fixture.path).filePath(name));
                QVERIFY(file.open(QIODevice::ReadOnly));
                bytes += file.readAll();
            }
        };
        grep(); // with the journal
        fixture.book.reset();
        fixture.close();
        grep();
        QVERIFY(bytes.contains(id.toUtf8()));
        QVERIFY(!bytes.contains(typed));
        QVERIFY(!bytes.contains("Hanabi"));
    }
};

SEKISHO_TEST(DraftSecrets);
#include "tst_DraftSecrets.moc"
