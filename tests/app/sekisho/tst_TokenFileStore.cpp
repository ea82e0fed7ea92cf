// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sekisho/TokenFileStore.h"
#include "tests/support/Await.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sekisho;
using app::TokenFileStore;

class tst_TokenFileStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheFirstLineToEveryWorkspace()
    {
        const auto store = TokenFileStore::fromFile(file("secret-token \r\nsecond line\n"));
        QVERIFY(store.has_value());
        for (const char *key : {"token/a", "token/b"}) {
            const auto token = test::await((*store)->read(QLatin1String(key)));
            QVERIFY(token.has_value());
            QCOMPARE((*token)->reveal(), QByteArrayView("secret-token"));
        }
        QCOMPARE((*store)->place(), auth::TokenStore::Place::Memory);
    }

    void keepsOtherSecretsForThisRun()
    {
        const auto store = TokenFileStore::fromFile(file("t\n"));
        QVERIFY(!test::await((*store)->read(QStringLiteral("digest-key/a"))));
        QVERIFY(test::await((*store)->write(QStringLiteral("digest-key/a"), Secret("k"))));
        QVERIFY(test::await((*store)->read(QStringLiteral("digest-key/a"))));
        QVERIFY(test::await((*store)->remove(QStringLiteral("digest-key/a"))));
        QVERIFY(!test::await((*store)->read(QStringLiteral("digest-key/a"))));
    }

    void saysWhatIsWrongWithTheFile()
    {
        const auto empty = TokenFileStore::fromFile(file("\n"));
        QVERIFY(!empty);
        QCOMPARE(empty.error().code, ErrorCode::TokenMissing);
        const auto missing = TokenFileStore::fromFile(m_folder.filePath(QStringLiteral("missing")));
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::FileUnreadable);
    }

private:
    QString file(const QByteArray &content)
    {
        QFile file(m_folder.filePath(QStringLiteral("token")));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no token file");
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

SEKISHO_TEST(TokenFileStore);
#include "tst_TokenFileStore.moc"
