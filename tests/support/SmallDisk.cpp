// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/SmallDisk.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStorageInfo>

namespace sekisho::test {

namespace {

constexpr char kMarker[] = "SEKISHO_TEST_NAMESPACE";

bool run(const QString &program, const QStringList &arguments, QString *reason)
{
#ifdef Q_OS_LINUX
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000)) {
        *reason = process.errorString();
        return false;
    }
    *reason = QString::fromLocal8Bit(process.readAllStandardError()).trimmed();
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
#else
    Q_UNUSED(program);
    Q_UNUSED(arguments);
    *reason = QStringLiteral("not Linux");
    return false;
#endif
}

} // namespace

SmallDisk::SmallDisk(qint64 bytes)
{
    m_mounted = run(QStringLiteral("mount"),
                    {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                     QStringLiteral("size=%1").arg(bytes), QStringLiteral("tmpfs"), m_dir.path()},
                    &m_reason);
}

SmallDisk::~SmallDisk()
{
    if (!m_mounted)
        return;
    QString reason;
    if (!run(QStringLiteral("umount"), {m_dir.path()}, &reason))
        qWarning().noquote() << "umount:" << reason;
}

bool SmallDisk::leaveRoom(qint64 bytes)
{
    QFile ballast(m_dir.filePath(QStringLiteral("ballast")));
    if (ballast.exists() && !ballast.remove()) {
        m_reason = ballast.errorString();
        return false;
    }
    if (bytes < 0)
        return true;
    const qint64 size = QStorageInfo(m_dir.path()).bytesAvailable() - bytes;
    if (size <= 0)
        return true;
    const QByteArray block(1 << 16, 'x');
    if (!ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        m_reason = ballast.errorString();
        return false;
    }
    for (qint64 written = 0; written < size;) {
        const qint64 n =
                ballast.write(block.constData(), std::min(qint64(block.size()), size - written));
        if (n <= 0) {
            m_reason = ballast.errorString();
            return false;
        }
        written += n;
    }
    return true;
}

bool SmallDisk::setReadOnly(bool readOnly)
{
    // Of the mount, not of the file system: that is allowed in a user namespace too.
    return run(QStringLiteral("mount"),
               {QStringLiteral("-o"),
                readOnly ? QStringLiteral("remount,bind,ro") : QStringLiteral("remount,bind,rw"),
                m_dir.path()},
               &m_reason);
}

bool SmallDisk::rerunInNamespace(const char *testClass, const char *function, bool *passed,
                                 QString *reason)
{
    if (qEnvironmentVariableIsSet(kMarker)) {
        *reason = QStringLiteral("mounting is not allowed in a user namespace either");
        return false;
    }
    if (!run(QStringLiteral("unshare"), {QStringLiteral("-rm"), QStringLiteral("true")}, reason))
        return false;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(kMarker), QStringLiteral("1"));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(QStringLiteral("unshare"),
                  {QStringLiteral("-rm"), QCoreApplication::applicationFilePath(),
                   QStringLiteral("--class"), QString::fromLatin1(testClass),
                   QString::fromLatin1(function)});
    *passed = process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit &&
              process.exitCode() == 0;
    return true;
}

} // namespace sekisho::test
