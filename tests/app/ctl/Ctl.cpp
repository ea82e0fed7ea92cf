// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/ctl/Ctl.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::test {

QJsonObject CtlRun::json() const { return QJsonDocument::fromJson(output).object(); }

QString CtlRun::errorCode() const
{
    return json().value("error"_L1).toObject().value("code"_L1).toString();
}

bool CtlRun::isOneJsonObject() const
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(output, &error);
    return error.error == QJsonParseError::NoError && document.isObject();
}

Ctl::Ctl()
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    for (const QString &name : {u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s,
                                u"XDG_CACHE_HOME"_s, u"APPDATA"_s, u"LOCALAPPDATA"_s})
        m_environment.insert(name, m_home.path());
    m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    m_environment.remove(u"LANG"_s);
    m_environment.remove(u"LANGUAGE"_s);
    // No session bus: the keychain cannot be reached, quickly.
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
    m_environment.remove(u"KDE_FULL_SESSION"_s);
}

std::unique_ptr<QProcess> Ctl::start(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->setProgram(QStringLiteral(SEKISHOCTL));
    process->setArguments(arguments);
    process->start();
    return process;
}

CtlRun Ctl::run(const QStringList &arguments, const QByteArray &input, int timeoutMs) const
{
    const std::unique_ptr<QProcess> process = start(arguments);
    CtlRun run;
    if (!process->waitForStarted())
        return run;
    process->write(input);
    process->closeWriteChannel();
    const bool ended = process->waitForFinished(timeoutMs);
    run.output = process->readAllStandardOutput();
    run.messages = process->readAllStandardError();
    if (ended && process->exitStatus() == QProcess::NormalExit)
        run.exitCode = process->exitCode();
    else
        process->kill();
    process->waitForFinished();
    return run;
}

QString Ctl::write(const QString &name, const QByteArray &bytes) const
{
    const QString file = path(name);
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file));
    return file;
}

} // namespace sekisho::test
