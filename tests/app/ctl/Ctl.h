// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace sekisho::test {

/// What a run of sekishoctl gave.
struct CtlRun
{
    int exitCode = -1; ///< -1 = it did not end by itself
    QByteArray output;
    QByteArray messages;

    QJsonObject json() const;
    /// The code in "error".
    QString errorCode() const;
    /// All that it printed, to show when a test fails.
    QByteArray words() const { return output + messages; }
    bool isOneJsonObject() const;
};

/// Runs of sekishoctl with a home of their own: no keychain, no workspaces, no language but English
/// unless the test says so.
class Ctl
{
public:
    Ctl();

    CtlRun run(const QStringList &arguments, const QByteArray &input = {},
               int timeoutMs = 120'000) const;
    /// Started and left running; the caller stops it.
    std::unique_ptr<QProcess> start(const QStringList &arguments) const;
    QString path(const QString &name) const { return m_home.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const;

private:
    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
};

} // namespace sekisho::test
