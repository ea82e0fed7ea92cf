// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLockFile>
#include <QObject>
#include <QStringList>
#include <memory>

class QLocalServer;
class QLocalSocket;

namespace sekisho::app {

/// One window program per user and profile. The first start holds a lock file and listens on a
/// local socket that only this user may open; a later start hands over its arguments and ends. A
/// crashed first start leaves neither behind: the lock names its process, and the socket is made
/// anew. Lives on the GUI thread, never blocks.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    /// `folder` must exist and be the user's own; it also tells one profile from another.
    explicit SingleInstance(const QString &folder, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Ends with exactly one of becameFirst(), handedOver() and unreachable().
    void start(const QStringList &arguments, const QString &workingFolder);

    /// How long the running instance may take to answer, in milliseconds.
    void setAnswerTimeout(int milliseconds) { m_answerTimeout = milliseconds; }

    /// The name of the local socket for a profile folder: at most 40 characters, so that its path
    /// fits into sun_path (104 bytes on macOS).
    static QString serverName(const QString &folder);

Q_SIGNALS:
    /// This is the first instance, and it listens.
    void becameFirst();
    /// Another instance has taken the arguments; end now.
    void handedOver();
    /// Another instance holds the lock but does not answer.
    void unreachable();
    /// A later start handed over its arguments.
    void startRequested(const QStringList &arguments, const QString &workingFolder);

private:
    void listen();
    void sendTo(const QStringList &arguments, const QString &workingFolder);
    void receive(QLocalSocket *socket);

    QString m_folder;
    QLockFile m_lock;
    std::unique_ptr<QLocalServer> m_server;
    int m_answerTimeout = 5000;
};

} // namespace sekisho::app
