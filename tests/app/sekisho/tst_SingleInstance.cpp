// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sekisho/SingleInstance.h"
#include "tests/support/TestRegistry.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using sekisho::app::SingleInstance;

class tst_SingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void theSecondHandsOverItsArguments()
    {
        SingleInstance first(m_folder->path());
        QSignalSpy became(&first, &SingleInstance::becameFirst);
        QSignalSpy requested(&first, &SingleInstance::startRequested);
        first.start({}, QStringLiteral("/"));
        QTRY_COMPARE(became.size(), 1);

        SingleInstance second(m_folder->path());
        QSignalSpy handed(&second, &SingleInstance::handedOver);
        QSignalSpy alsoFirst(&second, &SingleInstance::becameFirst);
        const QStringList arguments{QStringLiteral("証明書.pem"), QStringLiteral("--page"),
                                    QStringLiteral("labels"), QString(100'000, QLatin1Char('x'))};
        second.start(arguments, QStringLiteral("/tmp/ここ"));
        QTRY_COMPARE(handed.size(), 1);
        QCOMPARE(alsoFirst.size(), 0);
        QTRY_COMPARE(requested.size(), 1);
        QCOMPARE(requested.first().at(0).toStringList(), arguments);
        QCOMPARE(requested.first().at(1).toString(), QStringLiteral("/tmp/ここ"));
    }

    void severalAtOnce()
    {
        std::vector<std::unique_ptr<SingleInstance>> instances;
        int first = 0;
        int handed = 0;
        for (int i = 0; i < 6; ++i) {
            instances.push_back(std::make_unique<SingleInstance>(m_folder->path()));
            connect(instances.back().get(), &SingleInstance::becameFirst, this,
                    [&first] { ++first; });
            connect(instances.back().get(), &SingleInstance::handedOver, this,
                    [&handed] { ++handed; });
            instances.back()->start({QString::number(i)}, QStringLiteral("/"));
        }
        QTRY_COMPARE(first + handed, 6);
        QCOMPARE(first, 1);
    }

    void afterTheFirstHasEndedTheNextIsFirst()
    {
        {
            SingleInstance first(m_folder->path());
            QSignalSpy became(&first, &SingleInstance::becameFirst);
            first.start({}, QStringLiteral("/"));
            QTRY_COMPARE(became.size(), 1);
        }
        SingleInstance next(m_folder->path());
        QSignalSpy became(&next, &SingleInstance::becameFirst);
        next.start({}, QStringLiteral("/"));
        QTRY_COMPARE(became.size(), 1);
    }

    void aSocketLeftBehindIsNoObstacle()
    {
        // What a crash leaves: a name that nobody listens on.
        QLocalServer dead;
        QVERIFY(dead.listen(SingleInstance::serverName(m_folder->path())));
        SingleInstance first(m_folder->path());
        QSignalSpy became(&first, &SingleInstance::becameFirst);
        QSignalSpy requested(&first, &SingleInstance::startRequested);
        first.start({}, QStringLiteral("/"));
        QTRY_COMPARE(became.size(), 1);
        SingleInstance second(m_folder->path());
        second.start({QStringLiteral("x")}, QStringLiteral("/"));
        QTRY_COMPARE(requested.size(), 1);
    }

    void aFirstThatHangsIsReported()
    {
        QLockFile lock(m_folder->filePath(QStringLiteral("sekisho.lock")));
        QVERIFY(lock.tryLock());
        QLocalServer silent;
        QVERIFY(silent.listen(SingleInstance::serverName(m_folder->path())));
        SingleInstance second(m_folder->path());
        second.setAnswerTimeout(300);
        QSignalSpy unreachable(&second, &SingleInstance::unreachable);
        second.start({}, QStringLiteral("/"));
        QTRY_COMPARE(unreachable.size(), 1);
    }

    void nonsenseOnTheSocketIsRefused()
    {
        SingleInstance first(m_folder->path());
        QSignalSpy became(&first, &SingleInstance::becameFirst);
        QSignalSpy requested(&first, &SingleInstance::startRequested);
        first.start({}, QStringLiteral("/"));
        QTRY_COMPARE(became.size(), 1);
        for (const QByteArray &bytes :
             {QByteArray("\xff\xff\xff\xff", 4), QByteArray("\0\0\0\4abcd", 8),
              QByteArray("GET / HTTP/1.1\r\n\r\n")}) {
            QLocalSocket socket;
            QSignalSpy gone(&socket, &QLocalSocket::disconnected);
            socket.connectToServer(SingleInstance::serverName(m_folder->path()));
            QTRY_COMPARE(socket.state(), QLocalSocket::ConnectedState);
            socket.write(bytes);
            QTRY_COMPARE(gone.size(), 1);
        }
        QCOMPARE(requested.size(), 0);
    }

    void theNameFitsIntoASocketPath()
    {
        const QString name = SingleInstance::serverName(QStringLiteral("/a/very/long/path/") +
                                                        QString(300, QLatin1Char('p')));
        QVERIFY(name.size() <= 40);
        QVERIFY(name != SingleInstance::serverName(QStringLiteral("/another")));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

SEKISHO_TEST(SingleInstance);
#include "tst_SingleInstance.moc"
