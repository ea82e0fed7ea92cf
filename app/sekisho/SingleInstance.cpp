// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sekisho/SingleInstance.h"

#include "core/base/Log.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTimer>

namespace sekisho::app {

namespace {

constexpr quint32 kMagic = 0x53454b49; // "SEKI"
constexpr quint32 kVersion = 1;
/// More than any command line of ours; a peer that sends more is not one of us.
constexpr qsizetype kMaxMessage = 4 * 1024 * 1024;
constexpr char kTaken = 'K';

QByteArray encode(const QStringList &arguments, const QString &workingFolder)
{
    QByteArray body;
    QDataStream stream(&body, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << kMagic << kVersion << workingFolder << arguments;
    QByteArray message;
    QDataStream frame(&message, QIODevice::WriteOnly);
    frame << quint32(body.size());
    return message + body;
}

} // namespace

SingleInstance::SingleInstance(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_lock(QDir(folder).filePath(QStringLiteral("sekisho.lock")))
{
    // Stale only when its process is gone, however long the program has been running.
    m_lock.setStaleLockTime(0);
}

SingleInstance::~SingleInstance() = default;

QString SingleInstance::serverName(const QString &folder)
{
    const QByteArray digest = QCryptographicHash::hash(QDir(folder).absolutePath().toUtf8() + '\n' +
                                                               QDir::homePath().toUtf8(),
                                                       QCryptographicHash::Sha256);
    return QStringLiteral("sekisho-") + QString::fromLatin1(digest.left(12).toHex());
}

void SingleInstance::start(const QStringList &arguments, const QString &workingFolder)
{
    if (m_lock.tryLock(0)) {
        listen();
        QMetaObject::invokeMethod(this, &SingleInstance::becameFirst, Qt::QueuedConnection);
        return;
    }
    if (m_lock.error() != QLockFile::LockFailedError) {
        // A folder that cannot be written to must not keep the program from starting.
        qCWarning(lcUi) << "no lock for a single instance in" << m_folder;
        QMetaObject::invokeMethod(this, &SingleInstance::becameFirst, Qt::QueuedConnection);
        return;
    }
    sendTo(arguments, workingFolder);
}

void SingleInstance::listen()
{
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server->nextPendingConnection())
            receive(socket);
    });
    const QString name = serverName(m_folder);
    // We hold the lock, so whatever is left under that name belongs to nobody.
    QLocalServer::removeServer(name);
    if (!m_server->listen(name))
        qCWarning(lcUi) << "cannot listen for later starts:" << m_server->errorString();
}

void SingleInstance::receive(QLocalSocket *socket)
{
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    auto *timer = new QTimer(socket);
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, socket, [socket] { socket->abort(); });
    timer->start(m_answerTimeout);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (socket->bytesAvailable() < qint64(sizeof(quint32)))
            return;
        QDataStream frame(socket->peek(sizeof(quint32)));
        quint32 size = 0;
        frame >> size;
        if (size > kMaxMessage) {
            qCWarning(lcUi) << "refused an oversized hand-over";
            socket->abort();
            return;
        }
        if (socket->bytesAvailable() < qint64(sizeof(quint32) + size))
            return;
        socket->skip(sizeof(quint32));
        QDataStream stream(socket->read(size));
        stream.setVersion(QDataStream::Qt_6_4);
        quint32 magic = 0;
        quint32 version = 0;
        QString workingFolder;
        QStringList arguments;
        stream >> magic >> version >> workingFolder >> arguments;
        if (stream.status() != QDataStream::Ok || magic != kMagic || version != kVersion) {
            qCWarning(lcUi) << "refused a hand-over of another version";
            socket->abort();
            return;
        }
        socket->write(&kTaken, 1);
        socket->flush();
        Q_EMIT startRequested(arguments, workingFolder);
    });
    // What had arrived before the connection above was made.
    if (socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(socket, &QLocalSocket::readyRead, Qt::QueuedConnection);
}

void SingleInstance::sendTo(const QStringList &arguments, const QString &workingFolder)
{
    auto *socket = new QLocalSocket(this);
    auto *timer = new QTimer(socket);
    timer->setSingleShot(true);
    const auto finish = [this, socket](bool taken) {
        if (socket->property("finished").toBool())
            return;
        socket->setProperty("finished", true);
        socket->deleteLater();
        if (taken)
            Q_EMIT handedOver();
        else
            Q_EMIT unreachable();
    };
    connect(timer, &QTimer::timeout, this, [finish] { finish(false); });
    connect(socket, &QLocalSocket::connected, this, [socket, arguments, workingFolder] {
        socket->write(encode(arguments, workingFolder));
    });
    connect(socket, &QLocalSocket::readyRead, this,
            [socket, finish] { finish(socket->read(1) == QByteArray(&kTaken, 1)); });
    connect(socket, &QLocalSocket::errorOccurred, this,
            [this, socket, finish, arguments, workingFolder](QLocalSocket::LocalSocketError error) {
                // The first instance may hold the lock and not listen yet, or have just ended.
                const bool early = error == QLocalSocket::ServerNotFoundError ||
                                   error == QLocalSocket::ConnectionRefusedError;
                const int attempts = socket->property("attempts").toInt();
                if (!early || attempts >= 10) {
                    finish(false);
                    return;
                }
                socket->setProperty("attempts", attempts + 1);
                QTimer::singleShot(100, socket, [this, socket] {
                    if (m_lock.tryLock(0)) {
                        socket->setProperty("finished", true);
                        socket->deleteLater();
                        listen();
                        Q_EMIT becameFirst();
                        return;
                    }
                    socket->connectToServer(serverName(m_folder));
                });
            });
    timer->start(m_answerTimeout);
    // Queued, so that no signal comes before start() has returned.
    QMetaObject::invokeMethod(
            socket, [this, socket] { socket->connectToServer(serverName(m_folder)); },
            Qt::QueuedConnection);
}

} // namespace sekisho::app
